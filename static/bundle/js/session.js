/* Made by `make bundle`. Licences: ../LICENSES */
import{A as n,Aa as Nt,C as i,Ca as qt,D as pt,E as ut,Ea as Tt,Fa as Wt,G as dt,Ga as O,H as ct,Ha as Pt,I as g,Ia as E,K as q,Ka as Rt,L as ft,N as lt,P as $t,Q as ht,R as l,S as y,T as b,U as bt,V as $,_ as wt,da as v,ea as x,fa as gt,ga as yt,h as nt,i as st,j as B,ja as T,k as D,ka as u,l as I,la as _,m as s,ma as W,na as vt,oa as j,p as it,pa as A,qa as U,r as h,sa as xt,t as L,ta as _t,u as M,ua as kt,v as S,va as H,wa as k,x as f,y as at,ya as Ot,z as mt,za as Et}from"./app.js";function Bt(t,e){let{board:r,me:o}=e;return n`<header class="facts ${g(t,o)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||i} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${s("session.by",{name:$t(r,t)})}</span>
      ${g(t,o)?n`<span class="mark mark-mine">${s("board.yours")}</span>`:i}
      ${E(e,m=>M(m)===t.id&&L(m)!=="note")}
    </p>
    ${Zt(t,e)} ${te(t)} ${ee(t,e)}
    <div class="actions facts-actions">
      ${Rt(t,o,s("board.interested"))} ${re(t,e)} ${oe(t,e)}
    </div>
  </header>`}function Zt(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${s("session.is_withdrawn")}</p>`;let r=t.slot&&e.rounds[t.slot.round],o=t.slot&&e.rooms[t.slot.room];if(!r||!o)return n`<p class="facts-where">${s("board.no_slot")}</p>`;let{moment:m,name:p}=ht(e,r,b.now);return n`<p class="facts-where">
      ${$("clock")} <span><strong>${lt(e,r)}</strong> <span dir="auto">${ft(e,r)}</span></span>
      ${p?n`<span class="mark mark-${m}">${p}</span>`:i}
    </p>
    <p class="facts-where">${$("place")} <span><strong dir="auto">${o.name}</strong> <span class="soft" dir="auto">${o.note}</span></span></p>`}function te({tags:t,language:e}){let r=e&&e!==I;return!t.length&&!r?i:n`<p class="card-marks">
    ${r?n`<span class="mark" lang=${e}>${Ot(e)}</span>`:i}
    ${t.map(o=>n`<span class="mark" dir="auto">${o}</span>`)}
  </p>`}function ee(t,{board:e,me:r}){let[o]=ct(e,t);if(!o)return i;let m=g(t,r)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${$("warning")} <span dir="auto">${s(m,{title:o.title})}</span></p>`}function re(t,{me:e}){return t.withdrawn||!k(e,"topic.place",t)?i:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>gt(t.id)}>
      ${s(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?P("board.let_go",()=>yt(t.id)):i}`}function oe(t,{me:e}){return n`
    ${k(e,"topic.edit",t)&&!t.withdrawn?P("session.edit",()=>Et(t)):i}
    ${k(e,"topic.withdraw",t)?t.withdrawn?P("session.bring_back",()=>_t(t.id)):P("session.withdraw",()=>xt(t.id)):i}
    ${H(e)?P("session.hide",()=>kt(t.id)):i}
  `}function P(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${s(t)}</button>`}async function Dt(t,e,r){let o=await f("POST",`topics/${t}/notes`,{text:e,language:I},{ref:r,signed:!0});v(o,s("session.posted"))}async function It(t,e){v(await f("PATCH",`notes/${t}`,{text:e}),s("common.saved"))}var Lt=t=>St(t,"removal","session.note_removed"),Mt=t=>St(t,"hiding","session.note_hidden");async function St(t,e,r){try{v(await f("PUT",`notes/${t}/${e}`),s(r)),await y(),ne()}catch(o){x(o)}}function ne(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var N={id:"",problem:"",sending:!1};function jt(t,e){let{board:r,me:o}=e,m=o.person!==null&&t.author===o.person,p=r.people[t.author]?.name??"",c=q(t.at,r.event.timezone);return n`<article class="note ${m?"note-mine":""}" data-note=${t.id} aria-label=${s("session.note_by",{name:p})}>
    <p class="note-head">
      <strong dir="auto">${p}</strong>
      <span class="soft"><time datetime=${t.at}>${c}</time>${t.edited_at?n` · ${s("session.edited")}`:i}</span>
      ${m?n`<span class="mark mark-mine">${s("board.yours")}</span>`:i}
      ${E(e,({path:Yt})=>Yt.startsWith(`notes/${t.id}`))}
    </p>
    ${N.id===t.id?ie(t):se(t,m,o)}
  </article>`}function se(t,e,r){let o=r.can["note.edit"]&&(e||H(r));return n`<div class="prose" lang=${t.language||i} dir="auto" ${O(t.html)}></div>
    ${o?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>ae(t)}>${s("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>Lt(t.id)}>${s("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Mt(t.id)}>${s("session.hide")}</button>`}
        </div>`:i}`}function ie(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${r=>me(r,t)}>
    <label class="unseen" for="edit-${t.id}">${s("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${T(u(e))} @input=${U(e,"note")}></textarea>
    ${A(e,"note")}
    ${N.problem?n`<p class="problem" role="alert">${N.problem}</p>`:i}
    <div class="actions">
      <button class="button" ?disabled=${N.sending}>${s(N.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>At(t)}>${s("common.cancel")}</button>
    </div>
  </form>`}function ae(t){let e=`note-edit.${t.id}`;u(e)||_(e,t.text),R({id:t.id,problem:""}),y().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function At(t){W(`note-edit.${t.id}`),R({id:""})}async function me(t,e){if(t.preventDefault(),!j(u(`note-edit.${e.id}`),"note")){R({sending:!0,problem:""});try{await It(e.id,u(`note-edit.${e.id}`)),At(e)}catch(r){R({problem:D(r)})}finally{R({sending:!1})}}}function R(t){Object.assign(N,t),l()}var J,G;function d(){return J}function C(){return G??(G=pe()),G}async function pe(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return J=await import("./writing.js"),ue(J)}catch{await new Promise(e=>setTimeout(e,t))}}function ue(t){t.takeUpUnsent();let{can:e}=h.state.me;h.subscribe(({me:r})=>{r.can!==e&&t.askAgain(),e=r.can}),l()}var a={id:"",status:"loading",html:"",notes:{},report:null},[de,ce]=[700,900],K=0,Q;async function w(t){a.id!==t&&Object.assign(a,{id:t,status:"loading",html:"",notes:{},report:null});let e=K+=1;try{let{html:r,notes:o,report:m}=await it(`topics/${encodeURIComponent(t)}`);if(e!==K)return;let p=Object.fromEntries(o.map(c=>[c.id,c]));Object.assign(a,{status:"there",html:r,notes:p,report:m})}catch(r){e===K&&a.status!=="there"&&(a.status=fe(r))}l()}function fe(t){return t instanceof B&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function le(t,e){let{report:r}=a;if(!r)return;let o=r.here.filter(m=>m!==e);a.report={...r,here:t==="attendance.begun"?[...o,e]:o}}function Ut(){return Object.values(a.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}h.subscribe(({board:t},{changes:e,whole:r})=>{if(a.id){r&&t.topics[a.id]&&w(a.id);for(let o of e)he(o)}});function $e(){Q??(Q=setTimeout(()=>{Q=void 0,a.id&&w(a.id)},de+Math.random()*ce))}function he({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===a.id&&$e(),t.startsWith("attendance.")&&e.topic===a.id&&le(t,e.person),t.startsWith("topic.")&&e.id===a.id&&t!=="topic.hidden"&&w(a.id),!!t.startsWith("note.")){if(e.note)e.note.topic===a.id&&(a.notes={...a.notes,[e.note.id]:e.note});else if(e.topic===a.id){let{[e.id]:o,...m}=a.notes;a.notes=m}}}var V=30;function Ht(t,e){let o=be(t,e).map(c=>e.board.people[c]?.name??"").filter(Boolean),m=F(t,e),p=e.me.can["session.attend"];return!o.length&&!p?i:n`<div class="here">
    ${o.length?n`<p class="here-names"><span class="soft">${s("report.here_n",{n:o.length})}</span>
          ${o.slice(0,V).map(c=>n`<bdi class="mark">${c}</bdi> `)}
          ${o.length>V?s("report.here_more",{n:o.length-V}):i}</p>`:i}
    ${p?n`<button class="button-quiet here-me" type="button" @click=${()=>we(t,m)}>
          ${s(m?"report.not_here":"report.i_am_here")}
        </button>`:i}
  </div>`}function F(t,e){let r=S(e.wishes).filter(({path:m})=>m===`topics/${t}/attendance`),o=r[r.length-1];return o?o.method==="PUT":!!e.me.person&&(a.report?.here??[]).includes(e.me.person??"")}function be(t,e){let r=(a.report?.here??[]).filter(o=>o!==e.me.person);return e.me.person&&F(t,e)?[...r,e.me.person]:r}async function we(t,e){try{await f(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:r}=h.state;mt(s(e?"report.not_here_done":"report.here_done",{name:r.name}))}catch(r){x(r)}}function X(t){let[e="",r="",...o]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:r.trim(),when:o.join("|").trim()}}function Y(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function Ct(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${s(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Y(t).map(X).map(({what:e,who:r,when:o})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${s("report.who")}>${r}</td>
        <td dir="auto" data-part=${s("report.when")}>${o}</td>
      </tr>`)}
    </tbody>
  </table>`}function Ft(t,e){return t.withdrawn||!k(e,"report.waive",t)?i:t.words&&!t.no_notes?i:n`<button class="button-quiet" type="button" @click=${()=>ge(t)}>
    ${s(t.no_notes?"report.await":"report.waive")}
  </button>`}async function ge({id:t,no_notes:e}){try{let r=await f(e?"DELETE":"PUT",`topics/${t}/waiver`);v(r,s(e?"report.awaited":"report.waived"))}catch(r){x(r)}}var zt=["body","understandings","questions","recommendations","resources","steps"];function Gt(t,e){let r=!!e.me.can["report.write"]&&!t.withdrawn,o=u(tt(t.id))==="write";return(o||r&&ye(t,e))&&C(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${s("report.title")}</h2>
      ${r&&o?Kt(t.id,"read"):i}
    </div>
    ${ve(t,e)} ${r&&qt(t)?xe(e):i}
    ${r?i:d()?.givenBack(t.id)}
    ${r&&o?_e(t.id):ke(t,r)}
    ${Ht(t.id,e)}
    ${Ft(t,e.me)}
  </section>`}function Jt(t){return u(tt(t))!=="write"?i:(C(),d()?.givenBack(t))}var tt=t=>`writes.${t}`;function ye(t,e){let{board:r}=e,o=t.slot&&r.rounds[t.slot.round];return!!(o&&["now","past"].includes(pt(ut(r),o,b.now)))&&(g(t,e.me)||F(t.id,e))}function ve(t,{board:e}){let{report:r}=a,o=(r?.writers??[]).map(m=>e.people[m]?.name??"").filter(Boolean);return r?.written_at?n`<p class="report-facts soft">
    ${s("report.words_n",{n:t.words})} ·
    ${s("report.last_at",{time:q(r.written_at,e.event.timezone)})}
    ${o.length?n`· <span dir="auto">${s("report.authors",{names:o.join(", ")})}</span>`:i}
  </p>`:i}function xe({board:t}){let e=Tt(t,b.now);return e?n`<p class="report-facts">${s("report.due",{time:q(e,t.event.timezone)})}</p>`:i}function _e(t){let e=d();return e?e.writing(t,zt,a.report?.texts??{},{stepOf:X,stepLines:Y}):n`<p class="soft" aria-busy="true">${s("report.opening")}</p>`}function ke(t,e){let r=zt.filter(o=>Z(t.id,o));return n`${r.length?r.map(o=>Oe(t,o,r.length>1)):Ee(t,e)}
    ${e?Kt(t.id,"write",r.length>0):i}`}function Z(t,e){return d()?.unsavedWords(t,e)??a.report?.texts[e]??""}function Oe({id:t,language:e},r,o){let m=a.report?.html[r],p=d()?.unsavedWords(t,r)??null;return n`<div class="report-part" data-field=${r}>
    ${o||r!=="body"?n`<h3>${s(`report.${r}`)}</h3>`:i}
    ${r==="steps"?Ct(Z(t,r)):p===null&&m?n`<div class="prose" lang=${e||i} dir="auto" ${O(m)}></div>`:n`<div class="prose as-typed" lang=${e||i} dir="auto">${Z(t,r)}</div>`}
  </div>`}function Ee({no_notes:t},e){return a.status==="loading"?n`<p class="soft">${s("common.opening_notes")}</p>`:a.status==="unreachable"?n`<p class="empty">${s("common.unreachable_reading")}</p>`:t?n`<p class="empty">${s("report.is_waived")}</p>`:n`<p class="empty">${s(e?"report.empty":"report.empty_closed")}</p>`}function Kt(t,e,r=!1){let o=e==="read"?"report.read":r?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Ne(t,e)}>
    ${$(e==="read"?"note":"pen")} ${s(o)}
  </button>`}async function Ne(t,e){if(e==="write"&&!await at())return;_(tt(t),e),e==="write"?await C():await qe(t),await y();let r=e==="write"?"report-body":"report";document.getElementById(r)?.focus()}async function qe(t){await w(t),d()?.leaveWriting(t)}function Qt(t,e){return S(e.wishes).filter(r=>L(r)==="note"&&M(r)===t).map(r=>n`<li>${Te(r,e)}</li>`)}function Te({ref:t,body:e},r){let o=r.me.name;return n`<article class="note note-mine note-waiting" aria-label=${s("session.note_by",{name:o})}>
    <p class="note-head">
      <strong dir="auto">${o}</strong>
      <span class="mark mark-mine">${s("board.yours")}</span>
      ${E(r,m=>m.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var rt="",z=!1;function Vt(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${r=>We(r,t)}>
    <label for="note">${s("session.write")}</label>
    <p class="hint" id="note-hint">${s("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${T(u(e))} @input=${U(e,"note")}></textarea>
    ${A(e,"note")}
    ${rt?n`<p class="problem" role="alert">${rt}</p>`:i}
    <button class="button" ?disabled=${z}>${s(z?"common.sending":"session.post")}</button>
  </form>`}function ot(t,e){let r=`note.${t}`;return u(r)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${s(`session.why_${e}`)} ${s("session.kept")}</p>
    <label for="note">${s("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${T(u(r))} @input=${vt(r)}></textarea>
  </div>`:i}async function We(t,e){if(t.preventDefault(),z)return;let r=`note.${e}`,o=u(r);if(!j(o,"note")){_(`${r}.ref`,u(`${r}.ref`)||st()),et("",!0);try{await Dt(e,o,u(`${r}.ref`)),W(`${r}.ref`,...u(r)===o?[r]:[]),et("",!1)}catch(m){m instanceof B&&m.code==="ref_used"&&W(`${r}.ref`),et(D(m),!1)}}}function et(t,e){rt=t,z=e,l()}function Fo(t){let e=b.route.topic,r=t.board.topics[e];return r&&a.id!==e&&(d()?.leaveWriting(a.id),w(e)),n`${Nt(t,!0)} ${Wt(t)}
    <main id="main" class="session" tabindex="-1">
      ${r?wt(e,n`${Re(r,t)}`):Pe(e)}
    </main>`}function Pe(t){return n`<h1 tabindex="-1">${s("session.missing")}</h1>
    <p><a class="button-quiet" href=${nt} data-screen>${s("common.to_board")}</a></p>
    ${Jt(t)} ${ot(t,"hidden")}`}function Re(t,e){return n`${Bt(t,e)}
    ${Be(t)} ${Gt(t,e)}
    ${De(t,e)} ${Le(t,e)}`}function Be(t){let e=t.language||i;return a.html?n`<div class="prose session-body" lang=${e} dir="auto" ${O(a.html)}></div>`:a.status==="loading"||!t.body?i:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function De(t,e){let r=Ut(),o=Qt(t.id,e),m=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${s("session.notes")}</h2>
    ${r.length+o.length?n`<ol class="notes-list">
          ${Pt(r,({id:p})=>p,p=>n`<li>${jt(p,e)}</li>`)} ${o}
        </ol>`:n`<p class="empty">${s(Ie(m))}</p>`}
    ${m?Vt(t.id):ot(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Ie(t){return a.status==="loading"?"common.opening_notes":a.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Le(t,{board:e}){let r=dt(e),o=r.findIndex(({id:m})=>m===t.id);return o<0?i:n`<nav class="neighbours" aria-label=${s("session.others")}>
    ${Xt(r[o-1],"back","session.previous")} ${Xt(r[o+1],"forward","session.next")}
  </nav>`}function Xt(t,e,r){return t?n`<a class="neighbour neighbour-${e}" href=${bt(t.id)} data-screen>
    ${$(e)}
    <span><span class="soft">${s(r)}</span> <span dir="auto" lang=${t.language||i}>${t.title}</span></span>
  </a>`:i}export{Fo as sessionScreen};
