/* Made by `make bundle`. Licences: ../LICENSES */
import{a as R,o as x,r as U}from"./app-shared.js";import{Aa as F,D as p,I as a,K as c,Ka as w,L as T,Na as g,O as P,Ua as j,V as S,Va as y,X as B,Y as C,Z as L,j as N,ka as b,l as i,la as O,na as q,qa as $,t as r,ta as k,xa as D,za as f}from"./app.js";var tt=8,H=40,u="",h="",_=!1;function I(t){u="",h="",w({name:"choosing",draw:()=>g(t.title,ot(t))})}function ot(t){let{about:o,none:n,choices:e,choose:s,typing:m}=t,l=e(),d=Y(l);return a`
    <p dir="auto" lang=${o.language||c}>${o.title}</p>
    ${h?a`<p class="problem" role="alert">${h}</p>`:c}
    ${l.length>tt||u||m?et(t):c}
    ${d.length?c:a`<p role="status">${l.length?i("session.more_not_found"):n}</p>`}
    <ul class="choices">
      ${d.slice(0,H).map((X,Z)=>nt(X,s,Z===0&&!!u.trim()))}
    </ul>
    ${d.length>H?a`<p class="hint">${i("session.more_find_hint")}</p>`:c}
  `}function Y(t){let o=C(u);return o.length?t.filter(({text:e})=>L(e,o)).sort((e,s)=>x(W(e),o)-x(W(s),o)):t}function W({name:t,text:o,number:n}){return{name:typeof t=="string"?t:o,number:n}}function et({typing:t,choices:o,choose:n}){let e=()=>{let[s]=u.trim()?Y(o()):[];s&&z(s.id,n)};return a`<div>
    <label for="choosing-find">${i("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" enterkeyhint="done" ?autofocus=${t??!1}
      .value=${u}
      @input=${({target:s})=>{u=s.value,$()}}
      @keydown=${s=>{s.key==="Enter"&&!s.isComposing&&e()}}
    />
  </div>`}function nt({id:t,name:o,language:n,hint:e},s,m){return a`<li>
    <button class="choice ${e?"choice-told":""} ${m?"choice-first":""}" type="button" ?disabled=${_} @click=${()=>z(t,s)}>
      <span class="choice-title" dir="auto" lang=${n||c}>${o}</span>
      ${e?a`<span class="hint" dir="auto">${e}</span>`:c}
    </button>
  </li>`}async function z(t,o){if(!_){_=!0,h="",$();try{await o(t),U()}catch(n){h=N(n)}_=!1,$()}}var st=10*6e4,A=[{name:"repeat",may:t=>!!t.slot&&y(r.state,"topic.place",t),question:rt},{name:"hand_over",may:t=>y(r.state,"topic.edit",t),question:ct},{name:"swap",may:t=>J(t)&&j(r.state.me),question:ut},{name:"combine",may:t=>y(r.state,"topic.edit",t),question:mt}];function v(t,o){I({...t,typing:o})}function G({topics:t},o){return Object.values(t).filter(({convener:e})=>e===o).sort((e,s)=>e.number-s.number)[0]?.title??""}function it(t){let{id:o,slot:n}=t;return{about:t,title:i(n?"board.move":"board.choose_slot"),none:i("session.repeat_none"),choices:()=>K().map(V),async choose(e){let{round:s,room:m}=Q(e),l=b(r.state.board,{round:s,room:m});f(await p("PUT",`topics/${o}/placement`,{round:s,room:m}),i("board.placed",{slot:l}))}}}function rt(t){let{id:o}=t;return{about:t,title:i("session.repeat"),none:i("session.repeat_none"),choices:()=>at(t).map(V),async choose(n){let{round:e,room:s}=Q(n),m=b(r.state.board,{round:e,room:s});f(await p("POST",`topics/${o}/repetitions`,{round:e,room:s}),i("session.repeated",{where:m}))}}}function J({slot:t}){return t!==null&&T(r.state.board.rounds[t.round],k.now)}function K(){let{board:t}=r.state,o=new Date(k.now.getTime()+st);return R(t).filter(({round:n})=>T(t.rounds[n],o))}function at({slot:t}){let{rounds:o}=r.state.board,n=t&&o[t.round];return K().filter(e=>{let s=o[e.round];return!n||!s||!B(n,s)})}function Q(t){let[o="",n=""]=t.split(" ");return{round:o,room:n}}function V(t){let{board:o}=r.state;return{id:P(t),name:O(o,t),text:b(o,t)}}function ct(t){let{id:o,convener:n}=t;return{about:t,title:i("session.hand_over"),none:i("session.hand_over_none"),choices:()=>Object.values(r.state.board.people).filter(e=>e.id!==n).sort((e,s)=>e.name.localeCompare(s.name)).map(({id:e,name:s})=>({id:e,name:s,text:s,hint:G(r.state.board,e)})),async choose(e){let s=r.state.board.people[e]?.name??"";f(await p("PUT",`topics/${o}/convener`,{person:e}),i("session.handed_over",{name:s,title:t.title}))}}}function mt(t){let{id:o}=t;return{about:t,title:i("session.combine"),none:i("session.combine_none"),choices:()=>S(r.state.board).filter(n=>n.id!==o).map(M),choose:n=>E(o,n)}}async function lt(t,o){let[n]=o;if(o.length>1){let e=()=>o.map(M);return v({about:t,title:i("session.combine_mine"),none:"",choices:e,choose:s=>E(s,t.id)})}try{n&&await E(n.id,t.id)}catch(e){F(e)}}async function E(t,o){let n=r.state.board.topics[o]?.title??"",e=await p("PUT",`topics/${t}/combination`,{topic:o}),s=r.state.board.topics[t]?.into===o;f(e,i(s?"session.combine_done":"session.combine_asked",{title:n}))}function ut(t){let{id:o}=t;return{about:t,title:i("session.swap"),none:i("session.swap_none"),choices:()=>S(r.state.board).filter(n=>J(n)&&n.id!==o).map(M),async choose(n){let e=r.state.board.topics[n]?.title??"";f(await p("POST",`topics/${o}/swaps`,{topic:n}),i("session.swapped",{title:e}))}}}function M(t){let{board:o}=r.state,{id:n,number:e,title:s,language:m,slot:l}=t,d=`#${e} ${s} ${q(o,t)}`;return{id:n,name:s,number:e,text:d,language:m,hint:l?O(o,l):""}}function Wt(t){w({name:"more",draw:()=>g(i("session.more"),pt(t))})}function pt(t){let o=r.state.board.topics[t];if(!o||o.withdrawn||o.into)return a`<p>${i("session.missing")}</p>`;let n=A.filter(({may:e})=>e(o));return a`
    <p dir="auto" lang=${o.language||c}>${o.title}</p>
    <ul class="choices">
      ${n.map(({name:e,question:s})=>ft(e,()=>v(s(o))))}
    </ul>
    ${n.some(({name:e})=>e==="combine")?a`<p class="hint">${i("session.combine_hint")}</p>`:c}
  `}function ft(t,o){return a`<li>
    <button class="choice" type="button" @click=${o}>${i(`session.${t}`)} ${D("right")}</button>
  </li>`}export{A as SETTLEMENTS,lt as combineMine,G as convenedBy,it as move,Wt as openMore,v as settle};
