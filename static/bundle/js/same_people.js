/* Made by `make bundle`. Licences: ../LICENSES */
import{c as N}from"./app-shared.js";import{J as u,L as a,N as l,X as O,Y as p,ha as d,jb as $,l as i,o as C,oa as h,ra as f,t as M,va as I}from"./app.js";var[D,w]=[500,1e4],q=[],m=0,k;M.subscribe(({me:t},{changes:n,whole:s})=>{s&&y(w);for(let{kind:o,by:e}of n)E.test(o)&&y(e!==null&&e===t.person?D:w)});var E=/^(interest|round)\.|^topic\.(placed|moved|handed_over|combined|parted|restored)$/;function y(t){m=Math.min(m,Date.now()+t*(1+Math.random()))}function x(){clearTimeout(k);let t=m-Date.now();return t<=0?F():t<1/0&&(k=setTimeout(h,t)),q}async function F(){m=1/0;try{q=(await C("clashes")).clashes}catch{y(w)}h()}var P=3;function st(t,n){let s=T(t,n);if(!s.length)return a;let o=g(t,n);return u`${s.slice(0,P).map(({other:e,people:r})=>R(r,e))}
  ${o?u`<button class="button-quiet" type="button" @click=${()=>$(n.id,o)}>
        ${i("session.shared_move",{slot:d(t,o)})}
      </button>`:a}`}function R(t,{title:n}){return u`<p class="facts-clash">${I("warning")} <span dir="auto">${i("session.shared",{n:t,title:n})}</span></p>`}function rt(t){let n=S(t);return n.length?u`<h3>${i("session.shared_all")}</h3>
    <ul class="entries">
      ${n.map(s=>A(t,s))}
    </ul>`:a}function A(t,{one:n,other:s,people:o}){let{topic:e,free:r}=W(t,n,s),c=r?d(t,r):"",{title:v}=e;return u`<li class="entry">
    <span class="entry-words">
      ${[n,s].map(L)}
      <span class="hint">${i("session.shared_both",{n:o})}</span>
      <span class="hint" dir="auto">${i(r?"session.shared_free":"session.shared_none",{title:v,slot:c})}</span>
    </span>
    ${r?u`<button
          class="button-quiet"
          type="button"
          aria-label=${i("session.outgrown_what",{title:v,slot:c})}
          @click=${()=>$(e.id,r)}
        >
          ${i("board.move")}
        </button>`:a}
  </li>`}function L({title:t,language:n}){return u`<span class="entry-title" dir="auto" lang=${n||a}>${t}</span>`}function W(t,n,s){let[o,e]=n.interest<=s.interest?[n,s]:[s,n],r=g(t,o);return r?{topic:o,free:r}:{topic:e,free:g(t,e)}}function S(t){return x().flatMap(({one:n,other:s,people:o})=>{let[e,r]=[t.topics[n],t.topics[s]];return e&&r&&b(_(t,e),_(t,r))?[{one:e,other:r,people:o}]:[]})}function b(t,n){return t&&n&&l(t,f.now)&&l(n,f.now)&&p(t,n)}function T(t,{id:n}){return S(t).flatMap(({one:s,other:o,people:e})=>s.id===n?[{other:o,people:e}]:o.id===n?[{other:s,people:e}]:[])}function g(t,n){if(!n.slot)return;let s=T(t,n).map(({other:e})=>_(t,e)),o=({room:e})=>n.interest>(t.rooms[e]?.capacity??1/0);return N(t,n.slot,1/0,o).find(e=>{let r=t.rounds[e.round];return!r||!l(r,f.now)?!1:!s.some(c=>c&&p(c,r))&&!O(t,{...n,slot:e}).length})}function _(t,{slot:n}){return n?t.rounds[n.round]:void 0}export{rt as allSamePeople,st as samePeople};
