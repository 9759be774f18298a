/* Made by `make bundle`. Licences: ../LICENSES */
import{I as a,K as u,Ka as $,O as m,X as O,Y as p,ha as d,l as i,na as h,o as C,ob as N,qa as l,t as M,ua as I}from"./app.js";var[T,w]=[500,1e4],q=[],f=0,k;M.subscribe(({me:t},{changes:n,whole:s})=>{s&&y(w);for(let{kind:o,by:e}of n)A.test(o)&&y(e!==null&&e===t.person?T:w)});var A=/^(interest|round)\.|^topic\.(placed|moved|handed_over|combined|parted|restored)$/;function y(t){f=Math.min(f,Date.now()+t*(1+Math.random()))}function x(){clearTimeout(k);let t=f-Date.now();return t<=0?E():t<1/0&&(k=setTimeout(h,t)),q}async function E(){f=1/0;try{q=(await C("clashes")).clashes}catch{y(w)}h()}var F=3;function et(t,n){let s=S(t,n);if(!s.length)return u;let o=g(t,n);return a`${s.slice(0,F).map(({other:e,people:r})=>P(r,e))}
  ${o?a`<button class="button-quiet" type="button" @click=${()=>$(n.id,o)}>
        ${i("session.shared_move",{slot:d(t,o)})}
      </button>`:u}`}function P(t,{title:n}){return a`<p class="facts-clash">${I("warning")} <span dir="auto">${i("session.shared",{n:t,title:n})}</span></p>`}function st(t){let n=D(t);return n.length?a`<h3>${i("session.shared_all")}</h3>
    <ul class="entries">
      ${n.map(s=>R(t,s))}
    </ul>`:u}function R(t,{one:n,other:s,people:o}){let{topic:e,free:r}=W(t,n,s),c=r?d(t,r):"",{title:v}=e;return a`<li class="entry">
    <span class="entry-words">
      ${[n,s].map(L)}
      <span class="hint">${i("session.shared_both",{n:o})}</span>
      <span class="hint" dir="auto">${i(r?"session.shared_free":"session.shared_none",{title:v,slot:c})}</span>
    </span>
    ${r?a`<button
          class="button-quiet"
          type="button"
          aria-label=${i("session.outgrown_what",{title:v,slot:c})}
          @click=${()=>$(e.id,r)}
        >
          ${i("board.move")}
        </button>`:u}
  </li>`}function L({title:t,language:n}){return a`<span class="entry-title" dir="auto" lang=${n||u}>${t}</span>`}function W(t,n,s){let[o,e]=n.interest<=s.interest?[n,s]:[s,n],r=g(t,o);return r?{topic:o,free:r}:{topic:e,free:g(t,e)}}function D(t){return x().flatMap(({one:n,other:s,people:o})=>{let[e,r]=[t.topics[n],t.topics[s]];return e&&r&&b(_(t,e),_(t,r))?[{one:e,other:r,people:o}]:[]})}function b(t,n){return t&&n&&m(t,l.now)&&m(n,l.now)&&p(t,n)}function S(t,{id:n}){return D(t).flatMap(({one:s,other:o,people:e})=>s.id===n?[{other:o,people:e}]:o.id===n?[{other:s,people:e}]:[])}function g(t,n){if(!n.slot)return;let s=S(t,n).map(({other:e})=>_(t,e)),o=({room:e})=>n.interest>(t.rooms[e]?.capacity??1/0);return N(t,n.slot,1/0,o).find(e=>{let r=t.rounds[e.round];return!r||Date.parse(r.starts)<=l.now.getTime()?!1:!s.some(c=>c&&p(c,r))&&!O(t,{...n,slot:e}).length})}function _(t,{slot:n}){return n?t.rounds[n.round]:void 0}export{st as allSamePeople,et as samePeople};
