/* Made by `make bundle`. Licences: ../LICENSES */
import{$a as y,Ba as g,D as u,Da as C,Fa as w,I as a,Ia as d,K as m,L as A,M,N as _,O as S,R as P,W as T,X as B,_a as F,ia as b,j as N,ja as O,l as i,la as L,oa as $,ra as k,t as r,va as q}from"./app.js";var V=8,U=40,p="",h="",v=!1;function D(t){p="",h="",g({name:"choosing",draw:()=>w(t.title,X(t))})}function X(t){let{about:o,none:n,choices:e,choose:s,typing:c}=t,l=e(),f=W(l);return a`
    <p dir="auto" lang=${o.language||m}>${o.title}</p>
    ${h?a`<p class="problem" role="alert">${h}</p>`:m}
    ${l.length>V||p||c?Z(t):m}
    ${f.length?m:a`<p role="status">${l.length?i("session.more_not_found"):n}</p>`}
    <ul class="choices">
      ${f.slice(0,U).map((K,Q)=>tt(K,s,Q===0&&!!p.trim()))}
    </ul>
    ${f.length>U?a`<p class="hint">${i("session.more_find_hint")}</p>`:m}
  `}function W(t){let o=A(p);return o.length?t.filter(({text:e})=>M(e,o)).sort((e,s)=>_(j(e),o)-_(j(s),o)):t}function j({name:t,text:o,number:n}){return{name:typeof t=="string"?t:o,number:n}}function Z({typing:t,choices:o,choose:n}){let e=()=>{let[s]=p.trim()?W(o()):[];s&&H(s.id,n)};return a`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${t??!1}
      .value=${p}
      @input=${({target:s})=>{p=s.value,$()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&e()}}
    />
  </div>`}function tt({id:t,name:o,language:n,hint:e},s,c){return a`<li>
    <button class="choice ${e?"choice-told":""} ${c?"choice-first":""}" type="button" ?disabled=${v} @click=${()=>H(t,s)}>
      <span class="choice-title" dir="auto" lang=${n||m}>${o}</span>
      ${e?a`<span class="hint" dir="auto">${e}</span>`:m}
    </button>
  </li>`}async function H(t,o){if(!v){v=!0,h="",$();try{await o(t),C()}catch(n){h=N(n)}v=!1,$()}}var x=[{name:"repeat",may:t=>!!t.slot&&y(r.state,"topic.place",t),question:et},{name:"hand_over",may:t=>y(r.state,"topic.edit",t),question:nt},{name:"swap",may:t=>Y(t)&&F(r.state.me),question:it},{name:"combine",may:t=>y(r.state,"topic.edit",t),question:st}];function E(t,o){D({...t,typing:o})}function R({topics:t},o){return Object.values(t).filter(({convener:e})=>e===o).sort((e,s)=>e.number-s.number)[0]?.title??""}function ot(t){let{id:o,slot:n}=t;return{about:t,title:i(n?"board.move":"board.choose_slot"),none:i("session.repeat_none"),choices:()=>z().map(I),async choose(e){let{round:s,room:c}=G(e),l=b(r.state.board,{round:s,room:c});d(await u("PUT",`topics/${o}/placement`,{round:s,room:c}),i("board.placed",{slot:l}))}}}function et(t){let{id:o}=t;return{about:t,title:i("session.repeat"),none:i("session.repeat_none"),choices:()=>z().map(I),async choose(n){let{round:e,room:s}=G(n),c=b(r.state.board,{round:e,room:s});d(await u("POST",`topics/${o}/repetitions`,{round:e,room:s}),i("session.repeated",{where:c}))}}}function Y({slot:t}){return t!==null&&S(r.state.board.rounds[t.round],k.now)}function z(){let{board:t}=r.state;return B(t).filter(({round:o})=>S(t.rounds[o],k.now))}function G(t){let[o="",n=""]=t.split(" ");return{round:o,room:n}}function I(t){let{board:o}=r.state;return{id:P(t),name:O(o,t),text:b(o,t)}}function nt(t){let{id:o,convener:n}=t;return{about:t,title:i("session.hand_over"),none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==n).sort((e,s)=>e.name.localeCompare(s.name)).map(({id:e,name:s})=>({id:e,name:s,text:s,hint:R(r.state.board,e)})),async choose(e){let s=r.state.board.people[e]?.name??"";d(await u("PUT",`topics/${o}/convener`,{person:e}),i("session.handed_over",{name:s,title:t.title}))}}}function st(t){let{id:o}=t;return{about:t,title:i("session.combine"),none:i("session.combine_none"),choices:()=>T(r.state.board).filter(n=>n.id!==o).map(J),async choose(n){let e=r.state.board.topics[n]?.title??"",s=await u("PUT",`topics/${o}/combination`,{topic:n}),c=r.state.board.topics[o]?.into===n;d(s,i(c?"session.combine_done":"session.combine_asked",{title:e}))}}}function it(t){let{id:o}=t;return{about:t,title:i("session.swap"),none:i("session.swap_none"),choices:()=>T(r.state.board).filter(n=>Y(n)&&n.id!==o).map(J),async choose(n){let e=r.state.board.topics[n]?.title??"";d(await u("POST",`topics/${o}/swaps`,{topic:n}),i("session.swapped",{title:e}))}}}function J(t){let{board:o}=r.state,{id:n,number:e,title:s,language:c,slot:l}=t,f=`#${e} ${s} ${L(o,t)}`;return{id:n,name:s,number:e,text:f,language:c,hint:l?O(o,l):""}}function Bt(t){g({name:"more",draw:()=>w(i("session.more"),rt(t))})}function rt(t){let o=r.state.board.topics[t];if(!o||o.withdrawn||o.into)return a`<p>${i("session.missing")}</p>`;let n=x.filter(({may:e})=>e(o));return a`
    <p dir="auto" lang=${o.language||m}>${o.title}</p>
    <ul class="choices">
      ${n.map(({name:e,question:s})=>at(e,()=>E(s(o))))}
    </ul>
    ${n.some(({name:e})=>e==="combine")?a`<p class="hint">${i("session.combine_hint")}</p>`:m}
  `}function at(t,o){return a`<li>
    <button class="choice" type="button" @click=${o}>${i(`session.${t}`)} ${q("right")}</button>
  </li>`}export{x as SETTLEMENTS,R as convenedBy,ot as move,Bt as openMore,E as settle};
