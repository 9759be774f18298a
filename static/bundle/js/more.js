/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as f,Da as A,E as i,Ea as y,G as r,I as k,M as x,N,W as g,X as w,Z as F,da as P,j as O,ja as d,l as s,la as T,ma as h,oa as $,t as c,z as u}from"./app.js";var M=8,C=40,p="",m="",v=!1;function b(e){p="",m="",d({name:"choosing",draw:()=>h(e.title,W(e))})}function W({none:e,choices:n,choose:t}){let o=n(),a=o.filter(({text:l})=>D(l).includes(D(p.trim())));return i`
    ${m?i`<p class="problem" role="alert">${m}</p>`:r}
    ${o.length>M||p?j():r}
    ${a.length?r:i`<p role="status">${o.length?s("session.more_not_found"):e}</p>`}
    <ul class="choices">
      ${a.slice(0,C).map(l=>z(l,t))}
    </ul>
    ${a.length>C?i`<p class="hint">${s("session.more_find_hint")}</p>`:r}
  `}function D(e){return e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase()}function j(){return i`<div>
    <label for="choosing-find">${s("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" .value=${p}
      @input=${({target:e})=>{p=e.value,f()}}
    />
  </div>`}function z({id:e,name:n,language:t,hint:o},a){return i`<li>
    <button class="choice" type="button" ?disabled=${v} @click=${()=>H(e,a)}>
      <span class="choice-title" dir="auto" lang=${t||r}>${n}</span>
      ${o?i`<span class="hint" dir="auto">${o}</span>`:r}
    </button>
  </li>`}async function H(e,n){v=!0,m="",f();try{await n(e),T()}catch(t){m=O(t)}v=!1,f()}function pe(e){d({name:"more",draw:()=>h(s("session.more"),R(e))})}function R(e){let{board:n,me:t}=c.state,o=n.topics[e];return!o||o.withdrawn?i`<p>${s("session.missing")}</p>`:i`
    <p dir="auto" lang=${o.language||r}>${o.title}</p>
    <ul class="choices">
      ${o.slot&&y(t,"topic.place",o)?_("session.repeat",()=>U(o)):r}
      ${y(t,"topic.edit",o)?_("session.hand_over",()=>q(o)):r}
      ${A(t)&&o.slot?_("session.swap",()=>B(o)):r}
    </ul>
  `}function _(e,n){return i`<li>
    <button class="choice" type="button" @click=${n}>${s(e)} ${P("right")}</button>
  </li>`}function U({id:e}){b({title:s("session.repeat"),none:s("session.repeat_none"),choices:()=>N(c.state.board).map(Y),async choose(n){let[t="",o=""]=n.split(" "),a=g(c.state.board,{round:t,room:o});$(await u("POST",`topics/${e}/repetitions`,{round:t,room:o}),s("session.repeated",{where:a}))}})}function Y(e){let{board:n}=c.state;return{id:k(e),name:w(n,e),text:g(n,e)}}function q({id:e,convener:n}){b({title:s("session.hand_over"),none:s("session.hand_over_none"),choices:()=>Object.values(c.state.board.people).filter(t=>t.id!==n).sort((t,o)=>t.name.localeCompare(o.name)).map(t=>({id:t.id,name:t.name,text:t.name})),async choose(t){let o=c.state.board.people[t]?.name??"";$(await u("PUT",`topics/${e}/convener`,{person:t}),s("session.handed_over",{name:o}))}})}function B({id:e}){b({title:s("session.swap"),none:s("session.swap_none"),choices:()=>x(c.state.board).filter(n=>n.slot&&n.id!==e).map(E),async choose(n){let t=c.state.board.topics[n]?.title??"";$(await u("POST",`topics/${e}/swaps`,{topic:n}),s("session.swapped",{title:t}))}})}function E(e){let{board:n}=c.state,{id:t,number:o,title:a,language:l,slot:S}=e,L=`#${o} ${a} ${F(n,e)}`;return{id:t,name:a,text:L,language:l,hint:S?w(n,S):""}}export{pe as openMore};
