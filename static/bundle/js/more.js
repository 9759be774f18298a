/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as v,E as c,G as r,H as x,Ia as C,J as A,Ja as w,O as _,P as N,_ as y,ba as P,ea as h,ga as T,ia as D,j as k,l as s,oa as b,qa as F,ra as $,t as i,ta as p,z as m}from"./app.js";var j=8,L=40,f="",u="",S=!1;function d(e){f="",u="",b({name:"choosing",draw:()=>$(e.title,z(e))})}function z({none:e,choices:o,choose:n}){let t=o(),a=t.filter(({text:l})=>M(l).includes(M(f.trim())));return c`
    ${u?c`<p class="problem" role="alert">${u}</p>`:r}
    ${t.length>j||f?H():r}
    ${a.length?r:c`<p role="status">${t.length?s("session.more_not_found"):e}</p>`}
    <ul class="choices">
      ${a.slice(0,L).map(l=>R(l,n))}
    </ul>
    ${a.length>L?c`<p class="hint">${s("session.more_find_hint")}</p>`:r}
  `}function M(e){return e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase()}function H(){return c`<div>
    <label for="choosing-find">${s("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" .value=${f}
      @input=${({target:e})=>{f=e.value,h()}}
    />
  </div>`}function R({id:e,name:o,language:n,hint:t},a){return c`<li>
    <button class="choice" type="button" ?disabled=${S} @click=${()=>Y(e,a)}>
      <span class="choice-title" dir="auto" lang=${n||r}>${o}</span>
      ${t?c`<span class="hint" dir="auto">${t}</span>`:r}
    </button>
  </li>`}async function Y(e,o){S=!0,u="",h();try{await o(e),F()}catch(n){u=k(n)}S=!1,h()}function be(e){b({name:"more",draw:()=>$(s("session.more"),q(e))})}function q(e){let{board:o,me:n}=i.state,t=o.topics[e];return!t||t.withdrawn||t.into?c`<p>${s("session.missing")}</p>`:c`
    <p dir="auto" lang=${t.language||r}>${t.title}</p>
    <ul class="choices">
      ${t.slot&&w(n,"topic.place",t)?g("session.repeat",()=>B(t)):r}
      ${w(n,"topic.edit",t)?g("session.hand_over",()=>I(t)):r}
      ${C(n)&&t.slot?g("session.swap",()=>K(t)):r}
      ${w(n,"topic.edit",t)?g("session.combine",()=>J(t)):r}
    </ul>
    <p class="hint">${s("session.combine_hint")}</p>
  `}function g(e,o){return c`<li>
    <button class="choice" type="button" @click=${o}>${s(e)} ${D("right")}</button>
  </li>`}function B({id:e}){d({title:s("session.repeat"),none:s("session.repeat_none"),choices:()=>E().map(G),async choose(o){let[n="",t=""]=o.split(" "),a=y(i.state.board,{round:n,room:t});p(await m("POST",`topics/${e}/repetitions`,{round:n,room:t}),s("session.repeated",{where:a}))}})}function E(){let{board:e}=i.state;return N(e).filter(({round:o})=>x(e.rounds[o],T.now))}function G(e){let{board:o}=i.state;return{id:A(e),name:v(o,e),text:y(o,e)}}function I({id:e,convener:o}){d({title:s("session.hand_over"),none:s("session.hand_over_none"),choices:()=>Object.values(i.state.board.people).filter(n=>n.id!==o).sort((n,t)=>n.name.localeCompare(t.name)).map(n=>({id:n.id,name:n.name,text:n.name})),async choose(n){let t=i.state.board.people[n]?.name??"";p(await m("PUT",`topics/${e}/convener`,{person:n}),s("session.handed_over",{name:t}))}})}function J({id:e}){d({title:s("session.combine"),none:s("session.combine_none"),choices:()=>_(i.state.board).filter(o=>o.id!==e).map(U),async choose(o){let n=i.state.board.topics[o]?.title??"",t=await m("PUT",`topics/${e}/combination`,{topic:o}),a=i.state.board.topics[e]?.into===o;p(t,s(a?"session.combine_done":"session.combine_asked",{title:n}))}})}function K({id:e}){d({title:s("session.swap"),none:s("session.swap_none"),choices:()=>_(i.state.board).filter(o=>o.slot&&o.id!==e).map(U),async choose(o){let n=i.state.board.topics[o]?.title??"";p(await m("POST",`topics/${e}/swaps`,{topic:o}),s("session.swapped",{title:n}))}})}function U(e){let{board:o}=i.state,{id:n,number:t,title:a,language:l,slot:O}=e,W=`#${t} ${a} ${P(o,e)}`;return{id:n,name:a,text:W,language:l,hint:O?v(o,O):""}}export{be as openMore};
