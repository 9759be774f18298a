/* Made by `make bundle`. Licences: ../LICENSES */
import{E as c,G as m,I as O,J as x,K as N,La as B,M as A,Ma as g,R as S,S as M,ba as b,ca as T,ea as P,ha as $,j as E,ja as L,l as i,la as F,ra as w,t as r,ta as U,ua as y,wa as f,z as p}from"./app.js";var z=8,C=40,d="",h="",_=!1;function u(o){d="",h="",w({name:"choosing",draw:()=>y(o.title,G(o))})}function G(o){let{none:e,choices:n,choose:t,typing:s}=o,a=n(),l=D(a);return c`
    ${h?c`<p class="problem" role="alert">${h}</p>`:m}
    ${a.length>z||d||s?I(o):m}
    ${l.length?m:c`<p role="status">${a.length?i("session.more_not_found"):e}</p>`}
    <ul class="choices">
      ${l.slice(0,C).map(v=>J(v,t))}
    </ul>
    ${l.length>C?c`<p class="hint">${i("session.more_find_hint")}</p>`:m}
  `}function D(o){let e=O(d);return o.filter(({text:n})=>x(n,e))}function I({typing:o,choices:e,choose:n}){let t=()=>{let[s]=d.trim()?D(e()):[];s&&W(s.id,n)};return c`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${o??!1}
      .value=${d}
      @input=${({target:s})=>{d=s.value,$()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&t()}}
    />
  </div>`}function J({id:o,name:e,language:n,hint:t},s){return c`<li>
    <button class="choice" type="button" ?disabled=${_} @click=${()=>W(o,s)}>
      <span class="choice-title" dir="auto" lang=${n||m}>${e}</span>
      ${t?c`<span class="hint" dir="auto">${t}</span>`:m}
    </button>
  </li>`}async function W(o,e){if(!_){_=!0,h="",$();try{await e(o),U()}catch(n){h=E(n)}_=!1,$()}}var k=[{name:"repeat",may:(o,e)=>!!e.slot&&g(o,"topic.place",e),open:Q},{name:"hand_over",may:(o,e)=>g(o,"topic.edit",e),open:V},{name:"swap",may:(o,e)=>!!e.slot&&B(o),open:Z},{name:"combine",may:(o,e)=>g(o,"topic.edit",e),open:X}];function K({id:o,slot:e},n){u({title:i(e?"board.move":"board.choose_slot"),none:i("session.repeat_none"),typing:n,choices:()=>j().map(R),async choose(t){let{round:s,room:a}=H(t),l=b(r.state.board,{round:s,room:a});f(await p("PUT",`topics/${o}/placement`,{round:s,room:a}),i("board.placed",{slot:l}))}})}function Q({id:o},e){u({title:i("session.repeat"),typing:e,none:i("session.repeat_none"),choices:()=>j().map(R),async choose(n){let{round:t,room:s}=H(n),a=b(r.state.board,{round:t,room:s});f(await p("POST",`topics/${o}/repetitions`,{round:t,room:s}),i("session.repeated",{where:a}))}})}function j(){let{board:o}=r.state;return M(o).filter(({round:e})=>N(o.rounds[e],L.now))}function H(o){let[e="",n=""]=o.split(" ");return{round:e,room:n}}function R(o){let{board:e}=r.state;return{id:A(o),name:T(e,o),text:b(e,o)}}function V({id:o,convener:e},n){u({title:i("session.hand_over"),typing:n,none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(t=>t.id!==e).sort((t,s)=>t.name.localeCompare(s.name)).map(t=>({id:t.id,name:t.name,text:t.name})),async choose(t){let s=r.state.board.people[t]?.name??"";f(await p("PUT",`topics/${o}/convener`,{person:t}),i("session.handed_over",{name:s}))}})}function X({id:o},e){u({title:i("session.combine"),typing:e,none:i("session.combine_none"),choices:()=>S(r.state.board).filter(n=>n.id!==o).map(Y),async choose(n){let t=r.state.board.topics[n]?.title??"",s=await p("PUT",`topics/${o}/combination`,{topic:n}),a=r.state.board.topics[o]?.into===n;f(s,i(a?"session.combine_done":"session.combine_asked",{title:t}))}})}function Z({id:o},e){u({title:i("session.swap"),typing:e,none:i("session.swap_none"),choices:()=>S(r.state.board).filter(n=>n.slot&&n.id!==o).map(Y),async choose(n){let t=r.state.board.topics[n]?.title??"";f(await p("POST",`topics/${o}/swaps`,{topic:n}),i("session.swapped",{title:t}))}})}function Y(o){let{board:e}=r.state,{id:n,number:t,title:s,language:a,slot:l}=o,v=`#${t} ${s} ${P(e,o)}`;return{id:n,name:s,text:v,language:a,hint:l?T(e,l):""}}function Oo(o){w({name:"more",draw:()=>y(i("session.more"),q(o))})}function q(o){let{board:e,me:n}=r.state,t=e.topics[o];return!t||t.withdrawn||t.into?c`<p>${i("session.missing")}</p>`:c`
    <p dir="auto" lang=${t.language||m}>${t.title}</p>
    <ul class="choices">
      ${k.filter(({may:s})=>s(n,t)).map(({name:s,open:a})=>oo(s,()=>a(t)))}
    </ul>
    <p class="hint">${i("session.combine_hint")}</p>
  `}function oo(o,e){return c`<li>
    <button class="choice" type="button" @click=${e}>${i(`session.${o}`)} ${F("right")}</button>
  </li>`}export{k as SETTLEMENTS,K as move,Oo as openMore};
