/* Made by `make bundle`. Licences: ../LICENSES */
import{A as n,Ba as St,C as i,Ca as jt,D as $t,Da as Ht,F as ht,Fa as Lt,H as bt,Ha as Mt,Ia as Ut,J as wt,Ja as T,K as v,Ka as At,La as E,M as b,N as gt,Na as Ct,P as yt,R as vt,S as xt,T as _t,U as u,V as x,W as w,X as kt,Y as $,ba as Ot,ca as qt,da as Tt,ea as Et,fa as Nt,g as ct,ga as _,h as ut,ha as k,i as S,ia as Pt,j as h,ja as Wt,k as j,l as s,ma as R,na as c,o as H,oa as O,pa as B,q as f,qa as Rt,ra as A,s as L,sa as C,t as M,ta as F,u as U,v as dt,va as Bt,w as l,wa as Dt,x as ft,xa as It,ya as z,z as lt,za as q}from"./app.js";function Ft(t,e){let{board:o,me:r}=e;return n`<header class="facts ${v(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||i} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${s("session.by",{name:xt(o,t)})}</span>
      ${v(t,r)?n`<span class="mark mark-mine">${s("board.yours")}</span>`:i}
      ${E(e,a=>M(a)===t.id&&L(a)!=="note")}
    </p>
    ${de(t,e)} ${fe(t)} ${le(t,e)}
    <div class="actions facts-actions">
      ${Ct(t,r,s("board.interested"))} ${$e(t,e)} ${he(t,e)}
    </div>
  </header>`}function de(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${s("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${s("board.no_slot")}</p>`;let{moment:a,name:p}=_t(e,o,w.now);return n`<p class="facts-where">
      ${$("clock")} <span><strong>${yt(e,o)}</strong> <span dir="auto">${gt(e,o)}</span></span>
      ${p?n`<span class="mark mark-${a}">${p}</span>`:i}
    </p>
    <p class="facts-where">${$("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>`}function fe({tags:t,language:e}){let o=e&&e!==j;return!t.length&&!o?i:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${St(e)}</span>`:i}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function le(t,{board:e,me:o}){let[r]=wt(e,t);if(!r)return i;let a=v(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${$("warning")} <span dir="auto">${s(a,{title:r.title})}</span></p>`}function $e(t,{me:e}){return t.withdrawn||!q(e,"topic.place",t)?i:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Pt(t.id)}>
      ${s(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?D("board.let_go",()=>Wt(t.id)):i}`}function he(t,{me:e}){return n`
    ${q(e,"topic.edit",t)&&!t.withdrawn?D("session.edit",()=>jt(t)):i}
    ${q(e,"topic.withdraw",t)?t.withdrawn?D("session.bring_back",()=>Dt(t.id)):D("session.withdraw",()=>Bt(t.id)):i}
    ${z(e)?D("session.hide",()=>It(t.id)):i}
  `}function D(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${s(t)}</button>`}async function zt(t,e,o){let r=await l("POST",`topics/${t}/notes`,{text:e,language:j},{ref:o,signed:!0});_(r,s("session.posted"))}async function Gt(t,e){_(await l("PATCH",`notes/${t}`,{text:e}),s("common.saved"))}var Jt=t=>Qt(t,"removal","session.note_removed"),Kt=t=>Qt(t,"hiding","session.note_hidden");async function Qt(t,e,o){try{_(await l("PUT",`notes/${t}/${e}`),s(o)),await x(),be()}catch(r){k(r)}}function be(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var N={id:"",problem:"",sending:!1};function Vt(t,e){let{board:o,me:r}=e,a=r.person!==null&&t.author===r.person,p=o.people[t.author]?.name??"",y=b(t.at,o.event.timezone);return n`<article class="note ${a?"note-mine":""}" data-note=${t.id} aria-label=${s("session.note_by",{name:p})}>
    <p class="note-head">
      <strong dir="auto">${p}</strong>
      <span class="soft"><time datetime=${t.at}>${y}</time>${t.edited_at?n` · ${s("session.edited")}`:i}</span>
      ${a?n`<span class="mark mark-mine">${s("board.yours")}</span>`:i}
      ${E(e,({path:ue})=>ue.startsWith(`notes/${t.id}`))}
    </p>
    ${N.id===t.id?ge(t):we(t,a,r)}
  </article>`}function we(t,e,o){let r=o.can["note.edit"]&&(e||z(o));return n`<div class="prose" lang=${t.language||i} dir="auto" ${T(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>ye(t)}>${s("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>Jt(t.id)}>${s("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Kt(t.id)}>${s("session.hide")}</button>`}
        </div>`:i}`}function ge(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>ve(o,t)}>
    <label class="unseen" for="edit-${t.id}">${s("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${R(c(e))} @input=${F(e,"note")}></textarea>
    ${C(e,"note")}
    ${N.problem?n`<p class="problem" role="alert">${N.problem}</p>`:i}
    <div class="actions">
      <button class="button" ?disabled=${N.sending}>${s(N.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Xt(t)}>${s("common.cancel")}</button>
    </div>
  </form>`}function ye(t){let e=`note-edit.${t.id}`;c(e)||O(e,t.text),I({id:t.id,problem:""}),x().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Xt(t){B(`note-edit.${t.id}`),I({id:""})}async function ve(t,e){if(t.preventDefault(),!A(c(`note-edit.${e.id}`),"note")){I({sending:!0,problem:""});try{await Gt(e.id,c(`note-edit.${e.id}`)),Xt(e)}catch(o){I({problem:h(o)})}finally{I({sending:!1})}}}function I(t){Object.assign(N,t),u()}var X,V;function d(){return X}function G(){return V??(V=xe()),V}async function xe(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return X=await import("./writing.js"),_e(X)}catch{await new Promise(e=>setTimeout(e,t))}}function _e(t){t.takeUpUnsent();let{can:e}=f.state.me;f.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),u()}var m={id:"",status:"loading",html:"",notes:{},report:null},[ke,Oe]=[700,900],Y=0,Z;async function g(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Y+=1;try{let{html:o,notes:r,report:a}=await H(`topics/${encodeURIComponent(t)}`);if(e!==Y)return;let p=Object.fromEntries(r.map(y=>[y.id,y]));Object.assign(m,{status:"there",html:o,notes:p,report:a})}catch(o){e===Y&&m.status!=="there"&&(m.status=qe(o))}u()}function qe(t){return t instanceof S&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Te(t,e){let{report:o}=m;if(!o)return;let r=o.here.filter(a=>a!==e);m.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function Yt(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}f.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&g(m.id);for(let r of e)Ne(r)}});function Ee(){Z??(Z=setTimeout(()=>{Z=void 0,m.id&&g(m.id)},ke+Math.random()*Oe))}function Ne({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Ee(),t.startsWith("attendance.")&&e.topic===m.id&&Te(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&g(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:r,...a}=m.notes;m.notes=a}}}var tt=30;function Zt(t,e){let r=Pe(t,e).map(a=>e.board.people[a]?.name??"").filter(Boolean);return r.length?n`<p class="here-names"><span class="soft">${s("report.here_n",{n:r.length})}</span>
    ${r.slice(0,tt).map(a=>n`<bdi class="mark">${a}</bdi> `)}
    ${r.length>tt?s("report.here_more",{n:r.length-tt}):i}</p>`:i}function te(t,e){if(!e.me.can["session.attend"])return i;let o=J(t,e);return n`<button class="button-quiet" type="button" @click=${()=>We(t,o)}>
    ${s(o?"report.not_here":"report.i_am_here")}
  </button>`}function J(t,e){let o=U(e.wishes).filter(({path:a})=>a===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Pe(t,e){let o=(m.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&J(t,e)?[...o,e.me.person]:o}async function We(t,e){try{await l(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=f.state;lt(s(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){k(o)}}var P={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function ee(t,e){W({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),qt({name:"history",draw:()=>Et(s("report.history"),Re())}),et()}async function et(){let{topic:t,field:e,before:o,versions:r}=P;try{let a=r&&o?`?before=${o}`:"",p=await H(`topics/${encodeURIComponent(t)}/texts/${e}/versions${a}`),y=r??[{n:0,...p.now}];W({versions:[...y,...p.versions],before:p.before,problem:""})}catch(a){W({problem:h(a)})}}function Re(){let{fields:t,field:e,versions:o,before:r,problem:a}=P;return n`${t.length>1?n`<label for="history-field">${s("report.history_of")}</label>
          <select id="history-field" @change=${Be}>
            ${t.map(p=>n`<option value=${p} ?selected=${p===e}>${s(`report.${p}`)}</option>`)}
          </select>`:i}
    ${a?n`<p class="problem" role="alert">${a}</p>`:i}
    ${o?n`<ol class="versions">${o.map(De)}</ol>`:n`<p class="soft">${s("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${et}>${s("report.older")}</button>`:i}`}function Be({target:t}){let e=t.value;W({field:e,versions:null,open:-1}),et()}function De(t){let{board:e,me:o}=f.state,r=t.people.map(p=>e.people[p]?.name??"").filter(Boolean),a=P.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${a?"true":"false"} @click=${()=>W({open:a?-1:t.n})}>
      <span><strong>${t.n?t.at&&b(t.at,e.event.timezone):s("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${a?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:i}
    ${a&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>Ie(t)}>${s("report.bring_back")}</button>`:i}
  </li>`}async function Ie({n:t}){try{await dt("PUT",`topics/${P.topic}/texts/${P.field}`,{version:t}),Tt("history"),Nt(s("report.brought_back"))}catch(e){W({problem:h(e)})}}function W(t){Object.assign(P,t),u()}function ot(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function rt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function oe(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${s(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${rt(t).map(ot).map(({what:e,who:o,when:r})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${s("report.who")}>${o}</td>
        <td dir="auto" data-part=${s("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var K=["body","understandings","questions","recommendations","resources","steps"];function re(t,e){let o=st(t.id);return o.length?o.map(r=>Se(t,r,o.length>1)):je(t,e)}function st(t){return K.filter(e=>nt(t,e))}function nt(t,e){return d()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Se({id:t,language:e},o,r){let a=m.report?.html[o],p=d()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${s(`report.${o}`)}</h3>`:i}
    ${o==="steps"?oe(nt(t,o)):p===null&&a?n`<div class="prose" lang=${e||i} dir="auto" ${T(a)}></div>`:n`<div class="prose as-typed" lang=${e||i} dir="auto">${nt(t,o)}</div>`}
  </div>`}function je({no_notes:t},e){return m.status==="loading"?n`<p class="soft">${s("common.opening_notes")}</p>`:m.status==="unreachable"?n`<p class="empty">${s("common.unreachable_reading")}</p>`:t?n`<p class="empty">${s("report.is_waived")}</p>`:n`<p class="empty">${s(e?"report.empty":"report.empty_closed")}</p>`}function ne(t,e){return t.withdrawn||!q(e,"report.waive",t)?i:t.words&&!t.no_notes?i:n`<button class="button-quiet" type="button" @click=${()=>He(t)}>
    ${s(t.no_notes?"report.await":"report.waive")}
  </button>`}async function He({id:t,no_notes:e}){try{let o=await l(e?"DELETE":"PUT",`topics/${t}/waiver`);_(o,s(e?"report.awaited":"report.waived"))}catch(o){k(o)}}function ie(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=c(it(t.id))==="write";return(r||o&&Me(t,e))&&G(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${s("report.title")}</h2>
      ${o&&r?se(t.id,"read"):i}
    </div>
    ${Ue(t,e)} ${o&&Lt(t)?Ae(e):i}
    ${o?i:d()?.givenBack(t.id)}
    ${o&&r?Ce(t.id):re(t,o)}
    ${o&&!r?se(t.id,"write",st(t.id).length>0):i}
    ${Zt(t.id,e)}
    <div class="actions">${te(t.id,e)} ${ne(t,e.me)} ${Le(t.id)}</div>
  </section>`}function Le(t){let e=K.filter(o=>m.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>ee(t,e)}>${s("report.history")}</button>`:i}function ae(t){return c(it(t))!=="write"?i:(G(),d()?.givenBack(t))}var it=t=>`writes.${t}`;function Me(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes($t(ht(o),r,w.now)))&&(v(t,e.me)||J(t.id,e))}function Ue(t,{board:e}){let{report:o}=m,r=(o?.writers??[]).map(p=>e.people[p]?.name??"").filter(Boolean);if(!o?.written_at)return i;let a=[s("report.words_n",{n:t.words}),s("report.last_at",{time:b(o.written_at,e.event.timezone)}),...r.length?[s("report.authors",{names:r.join(", ")})]:[]];return n`<p class="report-facts soft">${vt(a)}</p>`}function Ae({board:t}){let e=Mt(t,w.now);return e?n`<p class="report-facts">${s("report.due",{time:b(e,t.event.timezone)})}</p>`:i}function Ce(t){let e=d();return e?e.writing(t,K,m.report?.texts??{},{stepOf:ot,stepLines:rt}):n`<p class="soft" aria-busy="true">${s("report.opening")}</p>`}function se(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Fe(t,e)}>
    ${$(e==="read"?"note":"pen")} ${s(r)}
  </button>`}async function Fe(t,e){if(e==="write"&&!await ft())return;O(it(t),e),e==="write"?await G():await ze(t),await x();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function ze(t){await g(t),d()?.leaveWriting(t)}function me(t,e){return U(e.wishes).filter(o=>L(o)==="note"&&M(o)===t).map(o=>n`<li>${Ge(o,e)}</li>`)}function Ge({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${s("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${s("board.yours")}</span>
      ${E(o,a=>a.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var mt="",Q=!1;function pe(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>Je(o,t)}>
    <label for="note">${s("session.write")}</label>
    <p class="hint" id="note-hint">${s("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${R(c(e))} @input=${F(e,"note")}></textarea>
    ${C(e,"note")}
    ${mt?n`<p class="problem" role="alert">${mt}</p>`:i}
    <button class="button" ?disabled=${Q}>${s(Q?"common.sending":"session.post")}</button>
  </form>`}function pt(t,e){let o=`note.${t}`;return c(o)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${s(`session.why_${e}`)} ${s("session.kept")}</p>
    <label for="note">${s("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${R(c(o))} @input=${Rt(o)}></textarea>
  </div>`:i}async function Je(t,e){if(t.preventDefault(),Q)return;let o=`note.${e}`,r=c(o);if(!A(r,"note")){O(`${o}.ref`,c(`${o}.ref`)||ut()),at("",!0);try{await zt(e,r,c(`${o}.ref`)),B(`${o}.ref`,...c(o)===r?[o]:[]),at("",!1)}catch(a){a instanceof S&&a.code==="ref_used"&&B(`${o}.ref`),at(h(a),!1)}}}function at(t,e){mt=t,Q=e,u()}function En(t){let e=w.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(d()?.leaveWriting(m.id),g(e)),n`${Ht(t,!0)} ${Ut(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Ot(e,n`${Qe(o,t)}`):Ke(e)}
    </main>`}function Ke(t){return n`<h1 tabindex="-1">${s("session.missing")}</h1>
    <p><a class="button-quiet" href=${ct} data-screen>${s("common.to_board")}</a></p>
    ${ae(t)} ${pt(t,"hidden")}`}function Qe(t,e){return n`${Ft(t,e)}
    ${Ve(t)} ${ie(t,e)}
    ${Xe(t,e)} ${Ze(t,e)}`}function Ve(t){let e=t.language||i;return m.html?n`<div class="prose session-body" lang=${e} dir="auto" ${T(m.html)}></div>`:m.status==="loading"||!t.body?i:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Xe(t,e){let o=Yt(),r=me(t.id,e),a=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${s("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${At(o,({id:p})=>p,p=>n`<li>${Vt(p,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${s(Ye(a))}</p>`}
    ${a?pe(t.id):pt(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Ye(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Ze(t,{board:e}){let o=bt(e),r=o.findIndex(({id:a})=>a===t.id);return r<0?i:n`<nav class="neighbours" aria-label=${s("session.others")}>
    ${ce(o[r-1],"back","session.previous")} ${ce(o[r+1],"forward","session.next")}
  </nav>`}function ce(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${kt(t.id)} data-screen>
    ${$(e)}
    <span><span class="soft">${s(o)}</span> <span dir="auto" lang=${t.language||i}>${t.title}</span></span>
  </a>`:i}export{En as sessionScreen};
