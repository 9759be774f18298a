/* Made by `make bundle`. Licences: ../LICENSES */
import{A as j,B as H,a as D,o as x}from"./app-shared.js";import{Ca as F,D as p,Da as R,Ia as U,J as a,Ja as w,L as c,M as T,P as C,Qa as g,Ta as y,W as S,Y as P,ha as b,ia as O,j as N,ka as B,l as i,oa as $,ra as k,t as r,va as L,ya as f,za as q}from"./app.js";var ot=8,W=40,u="",h="",v=!1;function Y(t){u="",h="",g({name:"choosing",draw:()=>y(t.title,et(t))})}function et(t){let{about:o,none:n,choices:e,choose:s,typing:m}=t,l=e(),d=z(l);return a`
    <p dir="auto" lang=${o.language||c}>${o.title}</p>
    ${h?a`<p class="problem" role="alert">${h}</p>`:c}
    ${l.length>ot||u||m?nt(t):c}
    ${d.length?c:a`<p role="status">${l.length?i("session.more_not_found"):n}</p>`}
    <ul class="choices">
      ${d.slice(0,W).map((Z,tt)=>st(Z,s,tt===0&&!!u.trim()))}
    </ul>
    ${d.length>W?a`<p class="hint">${i("session.more_find_hint")}</p>`:c}
  `}function z(t){let o=F(u);return o.length?t.filter(({text:e})=>R(e,o)).sort((e,s)=>x(I(e),o)-x(I(s),o)):t}function I({name:t,text:o,number:n}){return{name:typeof t=="string"?t:o,number:n}}function nt({typing:t,choices:o,choose:n}){let e=()=>{let[s]=u.trim()?z(o()):[];s&&G(s.id,n)};return a`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${t??!1}
      .value=${u}
      @input=${({target:s})=>{u=s.value,$()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&e()}}
    />
  </div>`}function st({id:t,name:o,language:n,hint:e},s,m){return a`<li>
    <button class="choice ${e?"choice-told":""} ${m?"choice-first":""}" type="button" ?disabled=${v} @click=${()=>G(t,s)}>
      <span class="choice-title" dir="auto" lang=${n||c}>${o}</span>
      ${e?a`<span class="hint" dir="auto">${e}</span>`:c}
    </button>
  </li>`}async function G(t,o){if(!v){v=!0,h="",$();try{await o(t),H()}catch(n){h=N(n)}v=!1,$()}}var it=10*6e4,A=[{name:"repeat",may:t=>!!t.slot&&w(r.state,"topic.place",t),question:at},{name:"hand_over",may:t=>w(r.state,"topic.edit",t),question:mt},{name:"swap",may:t=>K(t)&&U(r.state.me),question:pt},{name:"combine",may:t=>w(r.state,"topic.edit",t),question:lt}];function _(t,o){Y({...t,typing:o})}function J({topics:t},o){return Object.values(t).filter(({convener:e})=>e===o).sort((e,s)=>e.number-s.number)[0]?.title??""}function rt(t){let{id:o,slot:n}=t;return{about:t,title:i(n?"board.move":"board.choose_slot"),none:i("session.repeat_none"),choices:()=>Q().map(X),async choose(e){let{round:s,room:m}=V(e),l=b(r.state.board,{round:s,room:m});f(await p("PUT",`topics/${o}/placement`,{round:s,room:m}),i("board.placed",{slot:l}))}}}function at(t){let{id:o}=t;return{about:t,title:i("session.repeat"),none:i("session.repeat_none"),choices:()=>ct(t).map(X),async choose(n){let{round:e,room:s}=V(n),m=b(r.state.board,{round:e,room:s});f(await p("POST",`topics/${o}/repetitions`,{round:e,room:s}),i("session.repeated",{where:m}))}}}function K({slot:t}){return t!==null&&T(r.state.board.rounds[t.round],k.now)}function Q(){let{board:t}=r.state,o=new Date(k.now.getTime()+it);return D(t).filter(({round:n})=>T(t.rounds[n],o))}function ct({slot:t}){let{rounds:o}=r.state.board,n=t&&o[t.round];return Q().filter(e=>{let s=o[e.round];return!n||!s||!P(n,s)})}function V(t){let[o="",n=""]=t.split(" ");return{round:o,room:n}}function X(t){let{board:o}=r.state;return{id:C(t),name:O(o,t),text:b(o,t)}}function mt(t){let{id:o,convener:n}=t;return{about:t,title:i("session.hand_over"),none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==n).sort((e,s)=>e.name.localeCompare(s.name)).map(({id:e,name:s})=>({id:e,name:s,text:s,hint:J(r.state.board,e)})),async choose(e){let s=r.state.board.people[e]?.name??"";f(await p("PUT",`topics/${o}/convener`,{person:e}),i("session.handed_over",{name:s,title:t.title}))}}}function lt(t){let{id:o}=t;return{about:t,title:i("session.combine"),none:i("session.combine_none"),choices:()=>S(r.state.board).filter(n=>n.id!==o).map(M),choose:n=>E(o,n)}}async function ut(t,o){let[n]=o;if(o.length>1){let e=()=>o.map(M);return _({about:t,title:i("session.combine_mine"),none:"",choices:e,choose:s=>E(s,t.id)})}try{n&&await E(n.id,t.id)}catch(e){q(e)}}async function E(t,o){let n=r.state.board.topics[o]?.title??"",e=await p("PUT",`topics/${t}/combination`,{topic:o}),s=r.state.board.topics[t]?.into===o;f(e,s?j(n,o):i("session.combine_asked",{title:n}))}function pt(t){let{id:o}=t;return{about:t,title:i("session.swap"),none:i("session.swap_none"),choices:()=>S(r.state.board).filter(n=>K(n)&&n.id!==o).map(M),async choose(n){let e=r.state.board.topics[n]?.title??"";f(await p("POST",`topics/${o}/swaps`,{topic:n}),i("session.swapped",{title:e}))}}}function M(t){let{board:o}=r.state,{id:n,number:e,title:s,language:m,slot:l}=t,d=`#${e} ${s} ${B(o,t)}`;return{id:n,name:s,number:e,text:d,language:m,hint:l?O(o,l):""}}function Yt(t){g({name:"more",draw:()=>y(i("session.more"),ft(t))})}function ft(t){let o=r.state.board.topics[t];if(!o||o.withdrawn||o.into)return a`<p>${i("session.missing")}</p>`;let n=A.filter(({may:e})=>e(o));return a`
    <p dir="auto" lang=${o.language||c}>${o.title}</p>
    <ul class="choices">
      ${n.map(({name:e,question:s})=>dt(e,()=>_(s(o))))}
    </ul>
    ${n.some(({name:e})=>e==="combine")?a`<p class="hint">${i("session.combine_hint")}</p>`:c}
  `}function dt(t,o){return a`<li>
    <button class="choice" type="button" @click=${o}>${i(`session.${t}`)} ${L("right")}</button>
  </li>`}export{A as SETTLEMENTS,ut as combineMine,J as convenedBy,rt as move,Yt as openMore,_ as settle};
