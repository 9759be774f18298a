/* Made by `make bundle`. Licences: ../LICENSES */
import{E as e,G as i,Z as l,Za as p,fa as c,ha as f,l as r,va as m}from"./app.js";function S(t,n){if(!$(t,n))return i;let s=w(t,n);return e`<p class="facts-clash">${f("warning")} <span dir="auto">${g(t,n)}</span></p>
    ${s?e`<button class="button-quiet" type="button" @click=${()=>m(n.id,s)}>
          ${r("session.outgrown_move",{slot:l(t,s)})}
        </button>`:i}`}function j(t){let n=Object.values(t.topics).filter(s=>$(t,s));return n.length?e`<h3>${r("session.outgrown_all")}</h3>
    <ul class="entries">
      ${n.map(s=>y(t,s))}
    </ul>`:i}function y(t,n){let s=w(t,n),o=s?l(t,s):"";return e`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto" lang=${n.language||i}>${n.title}</span>
      <span class="hint" dir="auto">${g(t,n)}</span>
      <span class="hint" dir="auto">${o?r("session.outgrown_free",{slot:o}):r("session.outgrown_none")}</span>
    </span>
    ${s?e`<button
          class="button-quiet"
          type="button"
          aria-label=${r("session.outgrown_what",{title:n.title,slot:o})}
          @click=${()=>m(n.id,s)}
        >
          ${r("board.move")}
        </button>`:i}
  </li>`}function g(t,{slot:n,interest:s}){let o=t.rooms[n?.room??""];return r("session.outgrown",{n:s,room:o?.name??"",seats:o?.capacity??0})}function $(t,{slot:n,interest:s}){return n!==null&&u(t,n)>0&&s>u(t,n)&&h(t,n)}function w(t,{slot:n,interest:s}){if(!n)return;let o=p(t,n,1/0).filter(a=>u(t,a)>u(t,n)&&h(t,a));return o.find(a=>u(t,a)>=s)??o[0]}function u(t,{room:n}){return t.rooms[n]?.capacity??0}function h(t,{round:n}){return Date.parse(t.rounds[n]?.ends??"")>c.now.getTime()}export{S as roomTooSmall,j as roomsTooSmall};
