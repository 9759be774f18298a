/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as kt,Aa as St,B as i,Ba as jt,C as $t,Da as Lt,E as ht,Fa as Mt,G as bt,Ga as Ut,Ha as T,I as wt,Ia as At,J as v,Ja as E,L as w,La as Ht,M as gt,O as yt,Q as vt,R as xt,S as d,T as x,U as g,V as _t,W as h,aa as Ot,ba as qt,ca as Tt,da as Et,ea as _,fa as k,g as ct,ga as Nt,h as ut,ha as Pt,i as S,j as b,k as j,ka as R,l as s,la as c,ma as O,na as B,o as L,oa as Wt,pa as H,q as f,qa as C,ra as F,s as M,t as U,ta as Rt,u as A,ua as Bt,v as dt,va as Dt,w as $,wa as z,x as lt,xa as q,y as ft,z as n,za as It}from"./app.js";function Ct(t,e){let{board:o,me:r}=e;return n`<header class="facts ${v(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||i} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${s("session.by",{name:vt(o,t)})}</span>
      ${v(t,r)?n`<span class="mark mark-mine">${s("board.yours")}</span>`:i}
      ${E(e,a=>U(a)===t.id&&M(a)!=="note")}
    </p>
    ${ce(t,e)} ${ue(t)} ${de(t,e)}
    <div class="actions facts-actions">
      ${Ht(t,r,s("board.interested"))} ${le(t,e)} ${fe(t,e)}
    </div>
  </header>`}function ce(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${s("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${s("board.no_slot")}</p>`;let{moment:a,name:p}=xt(e,o,g.now);return n`<p class="facts-where">
      ${h("clock")} <span><strong>${yt(e,o)}</strong> <span dir="auto">${gt(e,o)}</span></span>
      ${p?n`<span class="mark mark-${a}">${p}</span>`:i}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>`}function ue({tags:t,language:e}){let o=e&&e!==j;return!t.length&&!o?i:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${It(e)}</span>`:i}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function de(t,{board:e,me:o}){let[r]=wt(e,t);if(!r)return i;let a=v(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${h("warning")} <span dir="auto">${s(a,{title:r.title})}</span></p>`}function le(t,{me:e}){return t.withdrawn||!q(e,"topic.place",t)?i:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Nt(t.id)}>
      ${s(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?D("board.let_go",()=>Pt(t.id)):i}`}function fe(t,{me:e}){return n`
    ${q(e,"topic.edit",t)&&!t.withdrawn?D("session.edit",()=>St(t)):i}
    ${q(e,"topic.withdraw",t)?t.withdrawn?D("session.bring_back",()=>Bt(t.id)):D("session.withdraw",()=>Rt(t.id)):i}
    ${z(e)?D("session.hide",()=>Dt(t.id)):i}
  `}function D(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${s(t)}</button>`}async function Ft(t,e,o){let r=await $("POST",`topics/${t}/notes`,{text:e,language:j},{ref:o,signed:!0});_(r,s("session.posted"))}async function zt(t,e){_(await $("PATCH",`notes/${t}`,{text:e}),s("common.saved"))}var Gt=t=>Kt(t,"removal","session.note_removed"),Jt=t=>Kt(t,"hiding","session.note_hidden");async function Kt(t,e,o){try{_(await $("PUT",`notes/${t}/${e}`),s(o)),await x(),$e()}catch(r){k(r)}}function $e(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var N={id:"",problem:"",sending:!1};function Qt(t,e){let{board:o,me:r}=e,a=r.person!==null&&t.author===r.person,p=o.people[t.author]?.name??"",u=w(t.at,o.event.timezone);return n`<article class="note ${a?"note-mine":""}" data-note=${t.id} aria-label=${s("session.note_by",{name:p})}>
    <p class="note-head">
      <strong dir="auto">${p}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?n` · ${s("session.edited")}`:i}</span>
      ${a?n`<span class="mark mark-mine">${s("board.yours")}</span>`:i}
      ${E(e,({path:pe})=>pe.startsWith(`notes/${t.id}`))}
    </p>
    ${N.id===t.id?be(t):he(t,a,r)}
  </article>`}function he(t,e,o){let r=o.can["note.edit"]&&(e||z(o));return n`<div class="prose" lang=${t.language||i} dir="auto" ${T(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>we(t)}>${s("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>Gt(t.id)}>${s("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Jt(t.id)}>${s("session.hide")}</button>`}
        </div>`:i}`}function be(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>ge(o,t)}>
    <label class="unseen" for="edit-${t.id}">${s("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${R(c(e))} @input=${F(e,"note")}></textarea>
    ${C(e,"note")}
    ${N.problem?n`<p class="problem" role="alert">${N.problem}</p>`:i}
    <div class="actions">
      <button class="button" ?disabled=${N.sending}>${s(N.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Vt(t)}>${s("common.cancel")}</button>
    </div>
  </form>`}function we(t){let e=`note-edit.${t.id}`;c(e)||O(e,t.text),I({id:t.id,problem:""}),x().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Vt(t){B(`note-edit.${t.id}`),I({id:""})}async function ge(t,e){if(t.preventDefault(),!H(c(`note-edit.${e.id}`),"note")){I({sending:!0,problem:""});try{await zt(e.id,c(`note-edit.${e.id}`)),Vt(e)}catch(o){I({problem:b(o)})}finally{I({sending:!1})}}}function I(t){Object.assign(N,t),d()}var X,V;function l(){return X}function G(){return V??(V=ye()),V}async function ye(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return X=await import("./writing.js"),ve(X)}catch{await new Promise(e=>setTimeout(e,t))}}function ve(t){t.takeUpUnsent();let{can:e}=f.state.me;f.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),d()}var m={id:"",status:"loading",html:"",notes:{},report:null},[xe,_e]=[700,900],Y=0,Z;async function y(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Y+=1;try{let{html:o,notes:r,report:a}=await L(`topics/${encodeURIComponent(t)}`);if(e!==Y)return;let p=Object.fromEntries(r.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:p,report:a})}catch(o){e===Y&&m.status!=="there"&&(m.status=ke(o))}d()}function ke(t){return t instanceof S&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Oe(t,e){let{report:o}=m;if(!o)return;let r=o.here.filter(a=>a!==e);m.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function Xt(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}f.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&y(m.id);for(let r of e)Te(r)}});function qe(){Z??(Z=setTimeout(()=>{Z=void 0,m.id&&y(m.id)},xe+Math.random()*_e))}function Te({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&qe(),t.startsWith("attendance.")&&e.topic===m.id&&Oe(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&y(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:r,...a}=m.notes;m.notes=a}}}var tt=30;function Yt(t,e){let r=Ee(t,e).map(u=>e.board.people[u]?.name??"").filter(Boolean),a=J(t,e),p=e.me.can["session.attend"];return!r.length&&!p?i:n`<div class="here">
    ${r.length?n`<p class="here-names"><span class="soft">${s("report.here_n",{n:r.length})}</span>
          ${r.slice(0,tt).map(u=>n`<bdi class="mark">${u}</bdi> `)}
          ${r.length>tt?s("report.here_more",{n:r.length-tt}):i}</p>`:i}
    ${p?n`<button class="button-quiet here-me" type="button" @click=${()=>Ne(t,a)}>
          ${s(a?"report.not_here":"report.i_am_here")}
        </button>`:i}
  </div>`}function J(t,e){let o=A(e.wishes).filter(({path:a})=>a===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Ee(t,e){let o=(m.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&J(t,e)?[...o,e.me.person]:o}async function Ne(t,e){try{await $(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=f.state;ft(s(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){k(o)}}var P={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function Zt(t,e){W({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),Ot({name:"history",draw:()=>Tt(s("report.history"),Pe())}),et()}async function et(){let{topic:t,field:e,before:o,versions:r}=P;try{let a=r&&o?`?before=${o}`:"",p=await L(`topics/${encodeURIComponent(t)}/texts/${e}/versions${a}`),u=r??[{n:0,...p.now}];W({versions:[...u,...p.versions],before:p.before,problem:""})}catch(a){W({problem:b(a)})}}function Pe(){let{fields:t,field:e,versions:o,before:r,problem:a}=P;return n`${t.length>1?n`<label for="history-field">${s("report.history_of")}</label>
          <select id="history-field" @change=${We}>
            ${t.map(p=>n`<option value=${p} ?selected=${p===e}>${s(`report.${p}`)}</option>`)}
          </select>`:i}
    ${a?n`<p class="problem" role="alert">${a}</p>`:i}
    ${o?n`<ol class="versions">${o.map(Re)}</ol>`:n`<p class="soft">${s("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${et}>${s("report.older")}</button>`:i}`}function We({target:t}){let e=t.value;W({field:e,versions:null,open:-1}),et()}function Re(t){let{board:e,me:o}=f.state,r=t.people.map(p=>e.people[p]?.name??"").filter(Boolean),a=P.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${a?"true":"false"} @click=${()=>W({open:a?-1:t.n})}>
      <span><strong>${t.n?t.at&&w(t.at,e.event.timezone):s("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${a?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:i}
    ${a&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>Be(t)}>${s("report.bring_back")}</button>`:i}
  </li>`}async function Be({n:t}){try{await dt("PUT",`topics/${P.topic}/texts/${P.field}`,{version:t}),qt("history"),Et(s("report.brought_back"))}catch(e){W({problem:b(e)})}}function W(t){Object.assign(P,t),d()}function ot(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function rt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function te(t){return n`<table class="steps">
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
  </table>`}var K=["body","understandings","questions","recommendations","resources","steps"];function ee(t,e){let o=st(t.id);return o.length?o.map(r=>De(t,r,o.length>1)):Ie(t,e)}function st(t){return K.filter(e=>nt(t,e))}function nt(t,e){return l()?.unsavedWords(t,e)??m.report?.texts[e]??""}function De({id:t,language:e},o,r){let a=m.report?.html[o],p=l()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${s(`report.${o}`)}</h3>`:i}
    ${o==="steps"?te(nt(t,o)):p===null&&a?n`<div class="prose" lang=${e||i} dir="auto" ${T(a)}></div>`:n`<div class="prose as-typed" lang=${e||i} dir="auto">${nt(t,o)}</div>`}
  </div>`}function Ie({no_notes:t},e){return m.status==="loading"?n`<p class="soft">${s("common.opening_notes")}</p>`:m.status==="unreachable"?n`<p class="empty">${s("common.unreachable_reading")}</p>`:t?n`<p class="empty">${s("report.is_waived")}</p>`:n`<p class="empty">${s(e?"report.empty":"report.empty_closed")}</p>`}function oe(t,e){return t.withdrawn||!q(e,"report.waive",t)?i:t.words&&!t.no_notes?i:n`<button class="button-quiet" type="button" @click=${()=>Se(t)}>
    ${s(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Se({id:t,no_notes:e}){try{let o=await $(e?"DELETE":"PUT",`topics/${t}/waiver`);_(o,s(e?"report.awaited":"report.waived"))}catch(o){k(o)}}function ne(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=c(it(t.id))==="write";return(r||o&&Le(t,e))&&G(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${s("report.title")}</h2>
      ${o&&r?re(t.id,"read"):i}
    </div>
    ${Me(t,e)} ${o&&Lt(t)?Ue(e):i}
    ${o?i:l()?.givenBack(t.id)}
    ${o&&r?Ae(t.id):ee(t,o)}
    ${o&&!r?re(t.id,"write",st(t.id).length>0):i}
    ${Yt(t.id,e)}
    <div class="actions">${oe(t,e.me)} ${je(t.id)}</div>
  </section>`}function je(t){let e=K.filter(o=>m.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>Zt(t,e)}>${s("report.history")}</button>`:i}function se(t){return c(it(t))!=="write"?i:(G(),l()?.givenBack(t))}var it=t=>`writes.${t}`;function Le(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes($t(ht(o),r,g.now)))&&(v(t,e.me)||J(t.id,e))}function Me(t,{board:e}){let{report:o}=m,r=(o?.writers??[]).map(a=>e.people[a]?.name??"").filter(Boolean);return o?.written_at?n`<p class="report-facts soft">
    ${s("report.words_n",{n:t.words})} ·
    ${s("report.last_at",{time:w(o.written_at,e.event.timezone)})}
    ${r.length?n`· <span dir="auto">${s("report.authors",{names:r.join(", ")})}</span>`:i}
  </p>`:i}function Ue({board:t}){let e=Mt(t,g.now);return e?n`<p class="report-facts">${s("report.due",{time:w(e,t.event.timezone)})}</p>`:i}function Ae(t){let e=l();return e?e.writing(t,K,m.report?.texts??{},{stepOf:ot,stepLines:rt}):n`<p class="soft" aria-busy="true">${s("report.opening")}</p>`}function re(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>He(t,e)}>
    ${h(e==="read"?"note":"pen")} ${s(r)}
  </button>`}async function He(t,e){if(e==="write"&&!await lt())return;O(it(t),e),e==="write"?await G():await Ce(t),await x();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function Ce(t){await y(t),l()?.leaveWriting(t)}function ie(t,e){return A(e.wishes).filter(o=>M(o)==="note"&&U(o)===t).map(o=>n`<li>${Fe(o,e)}</li>`)}function Fe({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${s("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${s("board.yours")}</span>
      ${E(o,a=>a.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var mt="",Q=!1;function ae(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>ze(o,t)}>
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
      .value=${R(c(o))} @input=${Wt(o)}></textarea>
  </div>`:i}async function ze(t,e){if(t.preventDefault(),Q)return;let o=`note.${e}`,r=c(o);if(!H(r,"note")){O(`${o}.ref`,c(`${o}.ref`)||ut()),at("",!0);try{await Ft(e,r,c(`${o}.ref`)),B(`${o}.ref`,...c(o)===r?[o]:[]),at("",!1)}catch(a){a instanceof S&&a.code==="ref_used"&&B(`${o}.ref`),at(b(a),!1)}}}function at(t,e){mt=t,Q=e,d()}function On(t){let e=g.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(l()?.leaveWriting(m.id),y(e)),n`${jt(t,!0)} ${Ut(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?kt(e,n`${Je(o,t)}`):Ge(e)}
    </main>`}function Ge(t){return n`<h1 tabindex="-1">${s("session.missing")}</h1>
    <p><a class="button-quiet" href=${ct} data-screen>${s("common.to_board")}</a></p>
    ${se(t)} ${pt(t,"hidden")}`}function Je(t,e){return n`${Ct(t,e)}
    ${Ke(t)} ${ne(t,e)}
    ${Qe(t,e)} ${Xe(t,e)}`}function Ke(t){let e=t.language||i;return m.html?n`<div class="prose session-body" lang=${e} dir="auto" ${T(m.html)}></div>`:m.status==="loading"||!t.body?i:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Qe(t,e){let o=Xt(),r=ie(t.id,e),a=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${s("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${At(o,({id:p})=>p,p=>n`<li>${Qt(p,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${s(Ve(a))}</p>`}
    ${a?ae(t.id):pt(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Ve(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Xe(t,{board:e}){let o=bt(e),r=o.findIndex(({id:a})=>a===t.id);return r<0?i:n`<nav class="neighbours" aria-label=${s("session.others")}>
    ${me(o[r-1],"back","session.previous")} ${me(o[r+1],"forward","session.next")}
  </nav>`}function me(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${_t(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${s(o)}</span> <span dir="auto" lang=${t.language||i}>${t.title}</span></span>
  </a>`:i}export{On as sessionScreen};
