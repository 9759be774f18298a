/* Made by `make bundle`. Licences: ../LICENSES */
import{E as a,G as m,I as O,J as x,K as N,La as U,M as A,Ma as y,R as v,S as M,ba as h,ca as S,ea as P,ha as b,j as E,ja as L,l as i,la as q,ra as $,t as r,ta as F,ua as w,wa as f,z as p}from"./app.js";var z=8,B=40,u="",d="",g=!1;function C(o){u="",d="",$({name:"choosing",draw:()=>w(o.title,G(o))})}function G(o){let{none:t,choices:e,choose:n,typing:s}=o,c=e(),l=D(c);return a`
    ${d?a`<p class="problem" role="alert">${d}</p>`:m}
    ${c.length>z||u||s?I(o):m}
    ${l.length?m:a`<p role="status">${c.length?i("session.more_not_found"):t}</p>`}
    <ul class="choices">
      ${l.slice(0,B).map(_=>J(_,n))}
    </ul>
    ${l.length>B?a`<p class="hint">${i("session.more_find_hint")}</p>`:m}
  `}function D(o){let t=O(u);return o.filter(({text:e})=>x(e,t))}function I({typing:o,choices:t,choose:e}){let n=()=>{let[s]=u.trim()?D(t()):[];s&&W(s.id,e)};return a`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${o??!1}
      .value=${u}
      @input=${({target:s})=>{u=s.value,b()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&n()}}
    />
  </div>`}function J({id:o,name:t,language:e,hint:n},s){return a`<li>
    <button class="choice" type="button" ?disabled=${g} @click=${()=>W(o,s)}>
      <span class="choice-title" dir="auto" lang=${e||m}>${t}</span>
      ${n?a`<span class="hint" dir="auto">${n}</span>`:m}
    </button>
  </li>`}async function W(o,t){if(!g){g=!0,d="",b();try{await t(o),F()}catch(e){d=E(e)}g=!1,b()}}var T=[{name:"repeat",may:(o,t)=>!!t.slot&&y(o,"topic.place",t),question:Q},{name:"hand_over",may:(o,t)=>y(o,"topic.edit",t),question:V},{name:"swap",may:(o,t)=>!!t.slot&&U(o),question:Z},{name:"combine",may:(o,t)=>y(o,"topic.edit",t),question:X}];function k(o,t){C({...o,typing:t})}function K({id:o,slot:t}){return{title:i(t?"board.move":"board.choose_slot"),none:i("session.repeat_none"),choices:()=>j().map(R),async choose(e){let{round:n,room:s}=H(e),c=h(r.state.board,{round:n,room:s});f(await p("PUT",`topics/${o}/placement`,{round:n,room:s}),i("board.placed",{slot:c}))}}}function Q({id:o}){return{title:i("session.repeat"),none:i("session.repeat_none"),choices:()=>j().map(R),async choose(t){let{round:e,room:n}=H(t),s=h(r.state.board,{round:e,room:n});f(await p("POST",`topics/${o}/repetitions`,{round:e,room:n}),i("session.repeated",{where:s}))}}}function j(){let{board:o}=r.state;return M(o).filter(({round:t})=>N(o.rounds[t],L.now))}function H(o){let[t="",e=""]=o.split(" ");return{round:t,room:e}}function R(o){let{board:t}=r.state;return{id:A(o),name:S(t,o),text:h(t,o)}}function V({id:o,convener:t}){return{title:i("session.hand_over"),none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==t).sort((e,n)=>e.name.localeCompare(n.name)).map(e=>({id:e.id,name:e.name,text:e.name})),async choose(e){let n=r.state.board.people[e]?.name??"";f(await p("PUT",`topics/${o}/convener`,{person:e}),i("session.handed_over",{name:n}))}}}function X({id:o}){return{title:i("session.combine"),none:i("session.combine_none"),choices:()=>v(r.state.board).filter(t=>t.id!==o).map(Y),async choose(t){let e=r.state.board.topics[t]?.title??"",n=await p("PUT",`topics/${o}/combination`,{topic:t}),s=r.state.board.topics[o]?.into===t;f(n,i(s?"session.combine_done":"session.combine_asked",{title:e}))}}}function Z({id:o}){return{title:i("session.swap"),none:i("session.swap_none"),choices:()=>v(r.state.board).filter(t=>t.slot&&t.id!==o).map(Y),async choose(t){let e=r.state.board.topics[t]?.title??"";f(await p("POST",`topics/${o}/swaps`,{topic:t}),i("session.swapped",{title:e}))}}}function Y(o){let{board:t}=r.state,{id:e,number:n,title:s,language:c,slot:l}=o,_=`#${n} ${s} ${P(t,o)}`;return{id:e,name:s,text:_,language:c,hint:l?S(t,l):""}}function xo(o){$({name:"more",draw:()=>w(i("session.more"),oo(o))})}function oo(o){let{board:t,me:e}=r.state,n=t.topics[o];return!n||n.withdrawn||n.into?a`<p>${i("session.missing")}</p>`:a`
    <p dir="auto" lang=${n.language||m}>${n.title}</p>
    <ul class="choices">
      ${T.filter(({may:s})=>s(e,n)).map(({name:s,question:c})=>to(s,()=>k(c(n))))}
    </ul>
    <p class="hint">${i("session.combine_hint")}</p>
  `}function to(o,t){return a`<li>
    <button class="choice" type="button" @click=${t}>${i(`session.${o}`)} ${q("right")}</button>
  </li>`}export{T as SETTLEMENTS,K as move,xo as openMore,k as settle};
