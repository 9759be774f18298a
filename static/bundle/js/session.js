/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as d,B as J,C as K,D as O,E as Q,F as V,H as X,I as Y,J as Z,K as c,L as N,M as q,N as tt,O as f,P as ot,U as E,V as et,W as nt,X as st,_ as $,aa as R,ba as h,ca as rt,da as W,ea as I,fa as D,g as z,h as A,ha as it,i as w,ia as at,j as y,ja as mt,k as v,ka as j,la as P,m as r,na as dt,oa as ut,p as G,pa as ct,r as H,ra as ft,s as k,sa as S,t as x,ta as lt,u as M,ua as l,w as _,wa as pt,x as n,y as i}from"./app.js";function $t(t,o){let{board:e,me:s}=o;return n`<header class="facts ${O(t,s)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||i} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:Y(e,t)})}</span>
      ${O(t,s)?n`<span class="mark mark-mine">${r("board.yours")}</span>`:i}
      ${l(o,a=>x(a)===t.id&&k(a)!=="note")}
    </p>
    ${Rt(t,o)} ${Wt(t)} ${It(t,o)}
    <div class="actions facts-actions">
      ${pt(t,s,r("board.interested"))} ${Dt(t,o)} ${jt(t,o)}
    </div>
  </header>`}function Rt(t,{board:o}){if(t.withdrawn)return n`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],s=t.slot&&o.rooms[t.slot.room];if(!e||!s)return n`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:a,name:u}=Z(o,e,q.now);return n`<p class="facts-where">
      ${f("clock")} <span><strong>${X(o,e)}</strong> <span dir="auto">${V(o,e)}</span></span>
      ${u?n`<span class="mark mark-${a}">${u}</span>`:i}
    </p>
    <p class="facts-where">${f("place")} <span><strong dir="auto">${s.name}</strong> <span class="soft" dir="auto">${s.note}</span></span></p>`}function Wt({tags:t,language:o}){let e=o&&o!==v;return!t.length&&!e?i:n`<p class="card-marks">
    ${e?n`<span class="mark" lang=${o}>${dt(o)}</span>`:i}
    ${t.map(s=>n`<span class="mark" dir="auto">${s}</span>`)}
  </p>`}function It(t,{board:o,me:e}){let[s]=K(o,t);if(!s)return i;let a=O(t,e)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${f("warning")} <span dir="auto">${r(a,{title:s.title})}</span></p>`}function Dt(t,{me:o}){return t.withdrawn||!P(o,"topic.place",t)?i:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>nt(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?b("board.let_go",()=>st(t.id)):i}`}function jt(t,{me:o}){return n`
    ${P(o,"topic.edit",t)&&!t.withdrawn?b("session.edit",()=>ut(t)):i}
    ${P(o,"topic.withdraw",t)?t.withdrawn?b("session.bring_back",()=>at(t.id)):b("session.withdraw",()=>it(t.id)):i}
    ${j(o)?b("session.hide",()=>mt(t.id)):i}
  `}function b(t,o){return n`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}async function ht(t,o,e){let s=await _("POST",`topics/${t}/notes`,{text:o,language:v},{ref:e,signed:!0});E(s,r("session.posted"))}async function bt(t,o){E(await _("PATCH",`notes/${t}`,{text:o}),r("session.saved"))}var gt=t=>yt(t,"removal","session.note_removed"),wt=t=>yt(t,"hiding","session.note_hidden");async function yt(t,o,e){try{E(await _("PUT",`notes/${t}/${o}`),r(e)),await N(),Pt()}catch(s){et(s)}}function Pt(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var p={id:"",problem:"",sending:!1};function vt(t,o){let{board:e,me:s}=o,a=s.person!==null&&t.author===s.person,u=e.people[t.author]?.name??"",qt=Q(t.at,e.event.timezone);return n`<article class="note ${a?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:u})}>
    <p class="note-head">
      <strong dir="auto">${u}</strong>
      <span class="soft"><time datetime=${t.at}>${qt}</time>${t.edited_at?n` · ${r("session.edited")}`:i}</span>
      ${a?n`<span class="mark mark-mine">${r("board.yours")}</span>`:i}
      ${l(o,({path:Et})=>Et.startsWith(`notes/${t.id}`))}
    </p>
    ${p.id===t.id?Tt(t):St(t,a,s)}
  </article>`}function St(t,o,e){let s=e.can["note.edit"]&&(o||j(e));return n`<div class="prose" lang=${t.language||i} dir="auto" ${S(t.html)}></div>
    ${s?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Bt(t)}>${r("session.edit")}</button>
          ${o?n`<button class="button-quiet" type="button" @click=${()=>gt(t.id)}>${r("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>wt(t.id)}>${r("session.hide")}</button>`}
        </div>`:i}`}function Tt(t){let o=`note-edit.${t.id}`;return n`<form class="form" @submit=${e=>Ct(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${$(d(o))} @input=${D(o,"note")}></textarea>
    ${I(o,"note")}
    ${p.problem?n`<p class="problem" role="alert">${p.problem}</p>`:i}
    <div class="actions">
      <button class="button" ?disabled=${p.sending}>${r(p.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>kt(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Bt(t){let o=`note-edit.${t.id}`;d(o)||R(o,t.text),g({id:t.id,problem:""}),N().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function kt(t){h(`note-edit.${t.id}`),g({id:""})}async function Ct(t,o){if(t.preventDefault(),!W(d(`note-edit.${o.id}`),"note")){g({sending:!0,problem:""});try{await bt(o.id,d(`note-edit.${o.id}`)),kt(o)}catch(e){g({problem:y(e)})}finally{g({sending:!1})}}}function g(t){Object.assign(p,t),c()}var m={id:"",status:"loading",html:"",notes:{}},C=0;async function T(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{}});let o=C+=1;try{let{html:e,notes:s}=await G(`topics/${encodeURIComponent(t)}`);if(o!==C)return;let a=Object.fromEntries(s.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:a})}catch(e){o===C&&m.status!=="there"&&(m.status=Ft(e))}c()}function Ft(t){return t instanceof w&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function xt(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}H.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&T(m.id);for(let s of o)Lt(s)}});function Lt({kind:t,data:o}){if(t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&T(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:s,...a}=m.notes;m.notes=a}}}function _t(t,o){return M(o.wishes).filter(e=>k(e)==="note"&&x(e)===t).map(e=>n`<li>${Ut(e,o)}</li>`)}function Ut({ref:t,body:o},e){let s=e.me.name;return n`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:s})}>
    <p class="note-head">
      <strong dir="auto">${s}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${l(e,a=>a.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var L="",B=!1;function Ot(t){let o=`note.${t}`;return n`<form class="form note-form" @submit=${e=>zt(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${$(d(o))} @input=${D(o,"note")}></textarea>
    ${I(o,"note")}
    ${L?n`<p class="problem" role="alert">${L}</p>`:i}
    <button class="button" ?disabled=${B}>${r(B?"common.sending":"session.post")}</button>
  </form>`}function U(t,o){let e=`note.${t}`;return d(e)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${$(d(e))} @input=${rt(e)}></textarea>
  </div>`:i}async function zt(t,o){if(t.preventDefault(),B)return;let e=`note.${o}`,s=d(e);if(!W(s,"note")){R(`${e}.ref`,d(`${e}.ref`)||A()),F("",!0);try{await ht(o,s,d(`${e}.ref`)),h(`${e}.ref`,...d(e)===s?[e]:[]),F("",!1)}catch(a){a instanceof w&&a.code==="ref_used"&&h(`${e}.ref`),F(y(a),!1)}}}function F(t,o){L=t,B=o,c()}function pe(t){let o=q.route.topic,e=t.board.topics[o];return e&&m.id!==o&&T(o),n`${ct(t,!0)} ${ft(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?ot(o,n`${Gt(e,t)}`):At(o)}
    </main>`}function At(t){return n`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${z} data-screen>${r("common.to_board")}</a></p>
    ${U(t,"hidden")}`}function Gt(t,o){return n`${$t(t,o)}
    ${Ht(t)}
    ${Mt(t,o)} ${Kt(t,o)}`}function Ht(t){let o=t.language||i;return m.html?n`<div class="prose session-body" lang=${o} dir="auto" ${S(m.html)}></div>`:m.status==="loading"||!t.body?i:n`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function Mt(t,o){let e=xt(),s=_t(t.id,o),a=!!o.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+s.length?n`<ol class="notes-list">
          ${lt(e,({id:u})=>u,u=>n`<li>${vt(u,o)}</li>`)} ${s}
        </ol>`:n`<p class="empty">${r(Jt(a))}</p>`}
    ${a?Ot(t.id):U(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Jt(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Kt(t,{board:o}){let e=J(o),s=e.findIndex(({id:a})=>a===t.id);return s<0?i:n`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Nt(e[s-1],"back","session.previous")} ${Nt(e[s+1],"forward","session.next")}
  </nav>`}function Nt(t,o,e){return t?n`<a class="neighbour neighbour-${o}" href=${tt(t.id)} data-screen>
    ${f(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||i}>${t.title}</span></span>
  </a>`:i}export{pe as sessionScreen};
