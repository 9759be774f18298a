/* Made by `make bundle`. Licences: ../LICENSES */
import{$a as F,Aa as $,Ca as C,D as p,Ea as w,Ha as u,I as a,K as c,M as N,N as A,O as v,Q as M,V as S,W as P,ab as y,ha as h,ia as T,j as x,ka as L,l as s,na as b,qa as k,t as r,ua as q}from"./app.js";var G=8,U=40,f="",d="",g=!1;function D(o){f="",d="",$({name:"choosing",draw:()=>w(o.title,I(o))})}function I(o){let{none:t,choices:e,choose:n,typing:i}=o,m=e(),l=W(m);return a`
    ${d?a`<p class="problem" role="alert">${d}</p>`:c}
    ${m.length>G||f||i?J(o):c}
    ${l.length?c:a`<p role="status">${m.length?s("session.more_not_found"):t}</p>`}
    <ul class="choices">
      ${l.slice(0,U).map(_=>K(_,n))}
    </ul>
    ${l.length>U?a`<p class="hint">${s("session.more_find_hint")}</p>`:c}
  `}function W(o){let t=N(f);return o.filter(({text:e})=>A(e,t))}function J({typing:o,choices:t,choose:e}){let n=()=>{let[i]=f.trim()?W(t()):[];i&&j(i.id,e)};return a`<div>
    <label for="choosing-find">${s("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${o??!1}
      .value=${f}
      @input=${({target:i})=>{f=i.value,b()}}
      @keydown=${i=>{i.key==="Enter"&&!i.isComposing&&n()}}
    />
  </div>`}function K({id:o,name:t,language:e,hint:n},i){return a`<li>
    <button class="choice ${n?"choice-told":""}" type="button" ?disabled=${g} @click=${()=>j(o,i)}>
      <span class="choice-title" dir="auto" lang=${e||c}>${t}</span>
      ${n?a`<span class="hint" dir="auto">${n}</span>`:c}
    </button>
  </li>`}async function j(o,t){if(!g){g=!0,d="",b();try{await t(o),C()}catch(e){d=x(e)}g=!1,b()}}var E=[{name:"repeat",may:o=>!!o.slot&&y(r.state,"topic.place",o),question:V},{name:"hand_over",may:o=>y(r.state,"topic.edit",o),question:X},{name:"swap",may:o=>B(o)&&F(r.state.me),question:oo},{name:"combine",may:o=>y(r.state,"topic.edit",o),question:Z}];function O(o,t){D({...o,typing:t})}function Q({id:o,slot:t}){return{title:s(t?"board.move":"board.choose_slot"),none:s("session.repeat_none"),choices:()=>H().map(Y),async choose(e){let{round:n,room:i}=R(e),m=h(r.state.board,{round:n,room:i});u(await p("PUT",`topics/${o}/placement`,{round:n,room:i}),s("board.placed",{slot:m}))}}}function V({id:o}){return{title:s("session.repeat"),none:s("session.repeat_none"),choices:()=>H().map(Y),async choose(t){let{round:e,room:n}=R(t),i=h(r.state.board,{round:e,room:n});u(await p("POST",`topics/${o}/repetitions`,{round:e,room:n}),s("session.repeated",{where:i}))}}}function B({slot:o}){return o!==null&&v(r.state.board.rounds[o.round],k.now)}function H(){let{board:o}=r.state;return P(o).filter(({round:t})=>v(o.rounds[t],k.now))}function R(o){let[t="",e=""]=o.split(" ");return{round:t,room:e}}function Y(o){let{board:t}=r.state;return{id:M(o),name:T(t,o),text:h(t,o)}}function X({id:o,convener:t}){return{title:s("session.hand_over"),none:s("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==t).sort((e,n)=>e.name.localeCompare(n.name)).map(e=>({id:e.id,name:e.name,text:e.name})),async choose(e){let n=r.state.board.people[e]?.name??"";u(await p("PUT",`topics/${o}/convener`,{person:e}),s("session.handed_over",{name:n}))}}}function Z({id:o}){return{title:s("session.combine"),none:s("session.combine_none"),choices:()=>S(r.state.board).filter(t=>t.id!==o).map(z),async choose(t){let e=r.state.board.topics[t]?.title??"",n=await p("PUT",`topics/${o}/combination`,{topic:t}),i=r.state.board.topics[o]?.into===t;u(n,s(i?"session.combine_done":"session.combine_asked",{title:e}))}}}function oo({id:o}){return{title:s("session.swap"),none:s("session.swap_none"),choices:()=>S(r.state.board).filter(t=>B(t)&&t.id!==o).map(z),async choose(t){let e=r.state.board.topics[t]?.title??"";u(await p("POST",`topics/${o}/swaps`,{topic:t}),s("session.swapped",{title:e}))}}}function z(o){let{board:t}=r.state,{id:e,number:n,title:i,language:m,slot:l}=o,_=`#${n} ${i} ${L(t,o)}`;return{id:e,name:i,text:_,language:m,hint:l?T(t,l):""}}function No(o){$({name:"more",draw:()=>w(s("session.more"),to(o))})}function to(o){let t=r.state.board.topics[o];if(!t||t.withdrawn||t.into)return a`<p>${s("session.missing")}</p>`;let e=E.filter(({may:n})=>n(t));return a`
    <p dir="auto" lang=${t.language||c}>${t.title}</p>
    <ul class="choices">
      ${e.map(({name:n,question:i})=>eo(n,()=>O(i(t))))}
    </ul>
    ${e.some(({name:n})=>n==="combine")?a`<p class="hint">${s("session.combine_hint")}</p>`:c}
  `}function eo(o,t){return a`<li>
    <button class="choice" type="button" @click=${t}>${s(`session.${o}`)} ${q("right")}</button>
  </li>`}export{E as SETTLEMENTS,Q as move,No as openMore,O as settle};
