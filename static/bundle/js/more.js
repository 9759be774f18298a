/* Made by `make bundle`. Licences: ../LICENSES */
import{a as U,o as O,s as j}from"./app-shared.js";import{D as u,I as a,Ia as g,K as c,L as P,La as y,M as B,N as S,Q as C,Sa as D,Ta as w,W as T,ga as b,ha as k,j as A,ja as L,l as i,ma as $,pa as x,t as r,ta as q,va as f,wa as F}from"./app.js";var Z=8,R=40,p="",h="",v=!1;function H(t){p="",h="",g({name:"choosing",draw:()=>y(t.title,tt(t))})}function tt(t){let{about:o,none:n,choices:e,choose:s,typing:m}=t,l=e(),d=Y(l);return a`
    <p dir="auto" lang=${o.language||c}>${o.title}</p>
    ${h?a`<p class="problem" role="alert">${h}</p>`:c}
    ${l.length>Z||p||m?ot(t):c}
    ${d.length?c:a`<p role="status">${l.length?i("session.more_not_found"):n}</p>`}
    <ul class="choices">
      ${d.slice(0,R).map((V,X)=>et(V,s,X===0&&!!p.trim()))}
    </ul>
    ${d.length>R?a`<p class="hint">${i("session.more_find_hint")}</p>`:c}
  `}function Y(t){let o=P(p);return o.length?t.filter(({text:e})=>B(e,o)).sort((e,s)=>O(W(e),o)-O(W(s),o)):t}function W({name:t,text:o,number:n}){return{name:typeof t=="string"?t:o,number:n}}function ot({typing:t,choices:o,choose:n}){let e=()=>{let[s]=p.trim()?Y(o()):[];s&&z(s.id,n)};return a`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${t??!1}
      .value=${p}
      @input=${({target:s})=>{p=s.value,$()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&e()}}
    />
  </div>`}function et({id:t,name:o,language:n,hint:e},s,m){return a`<li>
    <button class="choice ${e?"choice-told":""} ${m?"choice-first":""}" type="button" ?disabled=${v} @click=${()=>z(t,s)}>
      <span class="choice-title" dir="auto" lang=${n||c}>${o}</span>
      ${e?a`<span class="hint" dir="auto">${e}</span>`:c}
    </button>
  </li>`}async function z(t,o){if(!v){v=!0,h="",$();try{await o(t),j()}catch(n){h=A(n)}v=!1,$()}}var M=[{name:"repeat",may:t=>!!t.slot&&w(r.state,"topic.place",t),question:st},{name:"hand_over",may:t=>w(r.state,"topic.edit",t),question:it},{name:"swap",may:t=>I(t)&&D(r.state.me),question:ct},{name:"combine",may:t=>w(r.state,"topic.edit",t),question:rt}];function _(t,o){H({...t,typing:o})}function G({topics:t},o){return Object.values(t).filter(({convener:e})=>e===o).sort((e,s)=>e.number-s.number)[0]?.title??""}function nt(t){let{id:o,slot:n}=t;return{about:t,title:i(n?"board.move":"board.choose_slot"),none:i("session.repeat_none"),choices:()=>J().map(Q),async choose(e){let{round:s,room:m}=K(e),l=b(r.state.board,{round:s,room:m});f(await u("PUT",`topics/${o}/placement`,{round:s,room:m}),i("board.placed",{slot:l}))}}}function st(t){let{id:o}=t;return{about:t,title:i("session.repeat"),none:i("session.repeat_none"),choices:()=>J().map(Q),async choose(n){let{round:e,room:s}=K(n),m=b(r.state.board,{round:e,room:s});f(await u("POST",`topics/${o}/repetitions`,{round:e,room:s}),i("session.repeated",{where:m}))}}}function I({slot:t}){return t!==null&&S(r.state.board.rounds[t.round],x.now)}function J(){let{board:t}=r.state;return U(t).filter(({round:o})=>S(t.rounds[o],x.now))}function K(t){let[o="",n=""]=t.split(" ");return{round:o,room:n}}function Q(t){let{board:o}=r.state;return{id:C(t),name:k(o,t),text:b(o,t)}}function it(t){let{id:o,convener:n}=t;return{about:t,title:i("session.hand_over"),none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==n).sort((e,s)=>e.name.localeCompare(s.name)).map(({id:e,name:s})=>({id:e,name:s,text:s,hint:G(r.state.board,e)})),async choose(e){let s=r.state.board.people[e]?.name??"";f(await u("PUT",`topics/${o}/convener`,{person:e}),i("session.handed_over",{name:s,title:t.title}))}}}function rt(t){let{id:o}=t;return{about:t,title:i("session.combine"),none:i("session.combine_none"),choices:()=>T(r.state.board).filter(n=>n.id!==o).map(N),choose:n=>E(o,n)}}async function at(t,o){let[n]=o;if(o.length>1){let e=()=>o.map(N);return _({about:t,title:i("session.combine_mine"),none:"",choices:e,choose:s=>E(s,t.id)})}try{n&&await E(n.id,t.id)}catch(e){F(e)}}async function E(t,o){let n=r.state.board.topics[o]?.title??"",e=await u("PUT",`topics/${t}/combination`,{topic:o}),s=r.state.board.topics[t]?.into===o;f(e,i(s?"session.combine_done":"session.combine_asked",{title:n}))}function ct(t){let{id:o}=t;return{about:t,title:i("session.swap"),none:i("session.swap_none"),choices:()=>T(r.state.board).filter(n=>I(n)&&n.id!==o).map(N),async choose(n){let e=r.state.board.topics[n]?.title??"";f(await u("POST",`topics/${o}/swaps`,{topic:n}),i("session.swapped",{title:e}))}}}function N(t){let{board:o}=r.state,{id:n,number:e,title:s,language:m,slot:l}=t,d=`#${e} ${s} ${L(o,t)}`;return{id:n,name:s,number:e,text:d,language:m,hint:l?k(o,l):""}}function Dt(t){g({name:"more",draw:()=>y(i("session.more"),mt(t))})}function mt(t){let o=r.state.board.topics[t];if(!o||o.withdrawn||o.into)return a`<p>${i("session.missing")}</p>`;let n=M.filter(({may:e})=>e(o));return a`
    <p dir="auto" lang=${o.language||c}>${o.title}</p>
    <ul class="choices">
      ${n.map(({name:e,question:s})=>lt(e,()=>_(s(o))))}
    </ul>
    ${n.some(({name:e})=>e==="combine")?a`<p class="hint">${i("session.combine_hint")}</p>`:c}
  `}function lt(t,o){return a`<li>
    <button class="choice" type="button" @click=${o}>${i(`session.${t}`)} ${q("right")}</button>
  </li>`}export{M as SETTLEMENTS,at as combineMine,G as convenedBy,nt as move,Dt as openMore,_ as settle};
