/* Made by `make bundle`. Licences: ../LICENSES */
import{C as p,Ca as u,H as a,J as m,L as N,M as A,N as v,P as M,U as S,V as P,Wa as F,Xa as y,ea as h,fa as T,ha as L,j as x,ka as b,l as i,ma as k,pa as q,t as r,va as $,xa as C,za as w}from"./app.js";var G=8,U=40,f="",d="",g=!1;function D(o){f="",d="",$({name:"choosing",draw:()=>w(o.title,I(o))})}function I(o){let{none:t,choices:e,choose:n,typing:s}=o,c=e(),l=W(c);return a`
    ${d?a`<p class="problem" role="alert">${d}</p>`:m}
    ${c.length>G||f||s?J(o):m}
    ${l.length?m:a`<p role="status">${c.length?i("session.more_not_found"):t}</p>`}
    <ul class="choices">
      ${l.slice(0,U).map(_=>K(_,n))}
    </ul>
    ${l.length>U?a`<p class="hint">${i("session.more_find_hint")}</p>`:m}
  `}function W(o){let t=N(f);return o.filter(({text:e})=>A(e,t))}function J({typing:o,choices:t,choose:e}){let n=()=>{let[s]=f.trim()?W(t()):[];s&&j(s.id,e)};return a`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${o??!1}
      .value=${f}
      @input=${({target:s})=>{f=s.value,b()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&n()}}
    />
  </div>`}function K({id:o,name:t,language:e,hint:n},s){return a`<li>
    <button class="choice" type="button" ?disabled=${g} @click=${()=>j(o,s)}>
      <span class="choice-title" dir="auto" lang=${e||m}>${t}</span>
      ${n?a`<span class="hint" dir="auto">${n}</span>`:m}
    </button>
  </li>`}async function j(o,t){if(!g){g=!0,d="",b();try{await t(o),C()}catch(e){d=x(e)}g=!1,b()}}var E=[{name:"repeat",may:(o,t)=>!!t.slot&&y(o,"topic.place",t),question:V},{name:"hand_over",may:(o,t)=>y(o,"topic.edit",t),question:X},{name:"swap",may:(o,t)=>B(t)&&F(o),question:oo},{name:"combine",may:(o,t)=>y(o,"topic.edit",t),question:Z}];function O(o,t){D({...o,typing:t})}function Q({id:o,slot:t}){return{title:i(t?"board.move":"board.choose_slot"),none:i("session.repeat_none"),choices:()=>H().map(Y),async choose(e){let{round:n,room:s}=R(e),c=h(r.state.board,{round:n,room:s});u(await p("PUT",`topics/${o}/placement`,{round:n,room:s}),i("board.placed",{slot:c}))}}}function V({id:o}){return{title:i("session.repeat"),none:i("session.repeat_none"),choices:()=>H().map(Y),async choose(t){let{round:e,room:n}=R(t),s=h(r.state.board,{round:e,room:n});u(await p("POST",`topics/${o}/repetitions`,{round:e,room:n}),i("session.repeated",{where:s}))}}}function B({slot:o}){return o!==null&&v(r.state.board.rounds[o.round],k.now)}function H(){let{board:o}=r.state;return P(o).filter(({round:t})=>v(o.rounds[t],k.now))}function R(o){let[t="",e=""]=o.split(" ");return{round:t,room:e}}function Y(o){let{board:t}=r.state;return{id:M(o),name:T(t,o),text:h(t,o)}}function X({id:o,convener:t}){return{title:i("session.hand_over"),none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==t).sort((e,n)=>e.name.localeCompare(n.name)).map(e=>({id:e.id,name:e.name,text:e.name})),async choose(e){let n=r.state.board.people[e]?.name??"";u(await p("PUT",`topics/${o}/convener`,{person:e}),i("session.handed_over",{name:n}))}}}function Z({id:o}){return{title:i("session.combine"),none:i("session.combine_none"),choices:()=>S(r.state.board).filter(t=>t.id!==o).map(z),async choose(t){let e=r.state.board.topics[t]?.title??"",n=await p("PUT",`topics/${o}/combination`,{topic:t}),s=r.state.board.topics[o]?.into===t;u(n,i(s?"session.combine_done":"session.combine_asked",{title:e}))}}}function oo({id:o}){return{title:i("session.swap"),none:i("session.swap_none"),choices:()=>S(r.state.board).filter(t=>B(t)&&t.id!==o).map(z),async choose(t){let e=r.state.board.topics[t]?.title??"";u(await p("POST",`topics/${o}/swaps`,{topic:t}),i("session.swapped",{title:e}))}}}function z(o){let{board:t}=r.state,{id:e,number:n,title:s,language:c,slot:l}=o,_=`#${n} ${s} ${L(t,o)}`;return{id:e,name:s,text:_,language:c,hint:l?T(t,l):""}}function No(o){$({name:"more",draw:()=>w(i("session.more"),to(o))})}function to(o){let{board:t,me:e}=r.state,n=t.topics[o];return!n||n.withdrawn||n.into?a`<p>${i("session.missing")}</p>`:a`
    <p dir="auto" lang=${n.language||m}>${n.title}</p>
    <ul class="choices">
      ${E.filter(({may:s})=>s(e,n)).map(({name:s,question:c})=>eo(s,()=>O(c(n))))}
    </ul>
    <p class="hint">${i("session.combine_hint")}</p>
  `}function eo(o,t){return a`<li>
    <button class="choice" type="button" @click=${t}>${i(`session.${o}`)} ${q("right")}</button>
  </li>`}export{E as SETTLEMENTS,Q as move,No as openMore,O as settle};
