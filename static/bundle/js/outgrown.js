/* Made by `make bundle`. Licences: ../LICENSES */
import{c as g}from"./app-shared.js";import{J as e,L as i,N as l,ha as m,jb as c,l as s,ra as f,va as p}from"./app.js";function C(t,n){if(!w(t,n))return i;let o=h(t,n);return e`<p class="facts-clash">${p("warning")} <span dir="auto">${$(t,n)}</span></p>
    ${o?e`<button class="button-quiet" type="button" @click=${()=>c(n.id,o)}>
          ${s("session.outgrown_move",{slot:m(t,o)})}
        </button>`:i}`}function F(t){let n=Object.values(t.topics).filter(o=>w(t,o));return n.length?e`<h3>${s("session.outgrown_all")}</h3>
    <ul class="entries">
      ${n.map(o=>y(t,o))}
    </ul>`:i}function y(t,n){let o=h(t,n),r=o?m(t,o):"";return e`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto" lang=${n.language||i}>${n.title}</span>
      <span class="hint" dir="auto">${$(t,n)}</span>
      <span class="hint" dir="auto">${r?s("session.outgrown_free",{slot:r}):s("session.outgrown_none")}</span>
    </span>
    ${o?e`<button
          class="button-quiet"
          type="button"
          aria-label=${s("session.outgrown_what",{title:n.title,slot:r})}
          @click=${()=>c(n.id,o)}
        >
          ${s("board.move")}
        </button>`:i}
  </li>`}function $(t,{slot:n,interest:o}){let r=t.rooms[n?.room??""];return s("session.outgrown",{n:o,room:r?.name??"",seats:r?.capacity??0})}function w(t,{slot:n,interest:o}){return!n||!l(t.rounds[n.round],f.now)?!1:u(t,n)>0&&o>u(t,n)}function h(t,{slot:n,interest:o}){if(!n)return;let r=g(t,n,1/0).filter(a=>u(t,a)>u(t,n)&&l(t.rounds[a.round],f.now));return r.find(a=>u(t,a)>=o)??r[0]}function u(t,{room:n}){return t.rooms[n]?.capacity??0}export{C as roomTooSmall,F as roomsTooSmall};
