/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as f,Da as P,E as i,Ea as v,G as r,I as k,M as x,N,W as g,X as w,Z as T,ba as A,da as D,j as O,ja as d,l as s,la as F,ma as h,oa as $,t as a,z as u}from"./app.js";var W=8,C=40,p="",m="",y=!1;function b(e){p="",m="",d({name:"choosing",draw:()=>h(e.title,j(e))})}function j({none:e,choices:n,choose:t}){let o=n(),c=o.filter(({text:l})=>L(l).includes(L(p.trim())));return i`
    ${m?i`<p class="problem" role="alert">${m}</p>`:r}
    ${o.length>W||p?z():r}
    ${c.length?r:i`<p role="status">${o.length?s("session.more_not_found"):e}</p>`}
    <ul class="choices">
      ${c.slice(0,C).map(l=>H(l,t))}
    </ul>
    ${c.length>C?i`<p class="hint">${s("session.more_find_hint")}</p>`:r}
  `}function L(e){return e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase()}function z(){return i`<div>
    <label for="choosing-find">${s("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" .value=${p}
      @input=${({target:e})=>{p=e.value,f()}}
    />
  </div>`}function H({id:e,name:n,language:t,hint:o},c){return i`<li>
    <button class="choice" type="button" ?disabled=${y} @click=${()=>R(e,c)}>
      <span class="choice-title" dir="auto" lang=${t||r}>${n}</span>
      ${o?i`<span class="hint" dir="auto">${o}</span>`:r}
    </button>
  </li>`}async function R(e,n){y=!0,m="",f();try{await n(e),F()}catch(t){m=O(t)}y=!1,f()}function fe(e){d({name:"more",draw:()=>h(s("session.more"),U(e))})}function U(e){let{board:n,me:t}=a.state,o=n.topics[e];return!o||o.withdrawn?i`<p>${s("session.missing")}</p>`:i`
    <p dir="auto" lang=${o.language||r}>${o.title}</p>
    <ul class="choices">
      ${o.slot&&v(t,"topic.place",o)?_("session.repeat",()=>Y(o)):r}
      ${v(t,"topic.edit",o)?_("session.hand_over",()=>E(o)):r}
      ${P(t)&&o.slot?_("session.swap",()=>G(o)):r}
    </ul>
  `}function _(e,n){return i`<li>
    <button class="choice" type="button" @click=${n}>${s(e)} ${D("right")}</button>
  </li>`}function Y({id:e}){b({title:s("session.repeat"),none:s("session.repeat_none"),choices:()=>N(a.state.board).filter(q).map(B),async choose(n){let[t="",o=""]=n.split(" "),c=g(a.state.board,{round:t,room:o});$(await u("POST",`topics/${e}/repetitions`,{round:t,room:o}),s("session.repeated",{where:c}))}})}function q({round:e}){return Date.parse(a.state.board.rounds[e]?.ends??"")>A.now.getTime()}function B(e){let{board:n}=a.state;return{id:k(e),name:w(n,e),text:g(n,e)}}function E({id:e,convener:n}){b({title:s("session.hand_over"),none:s("session.hand_over_none"),choices:()=>Object.values(a.state.board.people).filter(t=>t.id!==n).sort((t,o)=>t.name.localeCompare(o.name)).map(t=>({id:t.id,name:t.name,text:t.name})),async choose(t){let o=a.state.board.people[t]?.name??"";$(await u("PUT",`topics/${e}/convener`,{person:t}),s("session.handed_over",{name:o}))}})}function G({id:e}){b({title:s("session.swap"),none:s("session.swap_none"),choices:()=>x(a.state.board).filter(n=>n.slot&&n.id!==e).map(I),async choose(n){let t=a.state.board.topics[n]?.title??"";$(await u("POST",`topics/${e}/swaps`,{topic:n}),s("session.swapped",{title:t}))}})}function I(e){let{board:n}=a.state,{id:t,number:o,title:c,language:l,slot:S}=e,M=`#${o} ${c} ${T(n,e)}`;return{id:t,name:c,text:M,language:l,hint:S?w(n,S):""}}export{fe as openMore};
