/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as Y,A as st,Aa as ae,Ba as me,C as zt,Ca as _,D as n,Da as j,F as s,Fa as pe,G as Gt,Ga as ce,Ha as ue,I as Qt,Ja as fe,K as Yt,La as le,M as Xt,Ma as de,N as I,Na as F,Oa as X,P,Pa as H,Q as Jt,Ra as he,S as Kt,Sa as $e,U as Vt,V as Zt,W as te,X as f,Y as A,Z as S,_ as ee,aa as d,f as Dt,fa as oe,g as jt,ga as W,h as T,ha as q,i as L,ia as E,j as O,ja as M,k as et,ka as y,l as i,la as v,ma as re,na as ne,o as N,q as bt,qa as R,r as Ft,ra as c,s as u,sa as x,t as ot,ta as g,u as rt,ua as ie,v as nt,va as k,w as it,wa as U,x as Ht,xa as D,y as Ct,z as b,za as se}from"./app.js";var m={id:"",status:"loading",html:"",notes:{},report:null},[mo,po]=[700,900],gt=0,wt;async function h(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=gt+=1;try{let{html:o,notes:r,report:a}=await N(`topics/${encodeURIComponent(t)}`);if(e!==gt)return;let p=Object.fromEntries(r.map($=>[$.id,$]));Object.assign(m,{status:"there",html:o,notes:p,report:a})}catch(o){e===gt&&m.status!=="there"&&(m.status=co(o))}f()}function co(t){return t instanceof L&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function uo(t,e){let{report:o}=m;if(!o)return;let r=o.here.filter(a=>a!==e);m.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function be(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&h(m.id);for(let r of e)lo(r)}});function fo(){wt??(wt=setTimeout(()=>{wt=void 0,m.id&&h(m.id)},mo+Math.random()*po))}function lo({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&fo(),t.startsWith("attendance.")&&e.topic===m.id&&uo(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&h(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:r,...a}=m.notes;m.notes=a}}}var ge=`photo:${Dt.code}:`;async function we(){return(await(await ot()).all(ge).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function yt(t){await(await ot()).put(ye(t),t).catch(()=>{})}async function vt(t){await(await ot()).remove(ye(t)).catch(()=>{})}function ye({at:t,ref:e}){return`${ge}${t}:${e}`}var ho=128*1024,l=[],xt=!1,kt,B=new Ht(()=>at()),ve=()=>{};function xe(t){ve=t}var ke=t=>l.filter(e=>e.topic===t),_e=()=>B.tries>0;async function Tt(){kt??(kt=we().then(t=>{l=[...t,...l],mt()})),await kt,at()}async function Te(t){let e={ref:T(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};l=[...l,o],mt(),await yt(o),Tt()}function Oe(t){_t(t,{problem:"",ref:T(),arrived:0}),at()}function Pe(t){Se(t),bt("PUT",`photos/${t.ref}/removal`,{},T()).catch(()=>{})}async function at(){if(!xt){xt=!0,B.stop();try{for(;await $o(););}finally{xt=!1,f()}}}async function $o(){let t=l.find(({problem:e})=>!e);if(!t)return!1;try{return await bo(t),B.well(),!0}catch(e){if(!(e instanceof L))throw e;return wo(t,e)}}async function bo({ref:t,topic:e,type:o,alt:r,bytes:a}){await bt("POST",`topics/${e}/photos`,{bytes:a.byteLength,type:o,alt:r},t);let p=await N(`photos/${t}/parts`);for(;!p.done;){if(!go(t,p.arrived))return;let Q=a.slice(p.arrived,p.arrived+ho);p=await Ft(`photos/${t}/parts?offset=${p.arrived}`,Q),B.well()}u.receive(p.answer?.changes??[]);let $=l.find(Q=>Q.ref===t);$&&(Se($),ve($))}function go(t,e){let o=l.find(r=>r.ref===t);return o&&(o.arrived=e),f(),o!==void 0}function wo(t,e){return l.some(({ref:r})=>r===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(_t(t,{ref:T(),arrived:0,again:!0}),!0):B.later(e)?!1:(B.well(),_t(t,{problem:e.message}),!0):!0}function _t(t,e){let o={...t,...e};l=l.map(r=>r===t?o:r),mt(),vt(t).then(()=>yt(o))}function Se(t){l=l.filter(({ref:e})=>e!==t.ref),mt(),vt(t)}function mt(){$e(l.length>0),f()}u.subscribe(({connection:t})=>{t==="live"&&B.waits&&at()});var yo=["image/jpeg","image/png","image/webp"];async function Ee(t){try{let e=await vo(t),o=qe(e,240).toDataURL("image/jpeg",.7);return{bytes:await _o(qe(e,2048)),type:"image/jpeg",preview:o}}catch{return!yo.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function vo(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return xo(t)}}async function xo(t){let e=new Image;return e.src=await ko(t),await e.decode(),e}function ko(t){return new Promise((e,o)=>{let r=new FileReader;r.onload=()=>e(String(r.result)),r.onerror=()=>o(r.error),r.readAsDataURL(t)})}function qe(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*o)),r.height=Math.max(1,Math.round(t.height*o));let a=r.getContext("2d");return a.fillStyle="white",a.fillRect(0,0,r.width,r.height),a.drawImage(t,0,0,r.width,r.height),r}function _o(t){return new Promise((e,o)=>{let r=a=>a?e(a.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function pt(t){return n`<div>
    <label for="photo-alt">${i("photos.alt")}</label>
    <p class="hint" id="photo-alt-hint">${i("photos.alt_hint")}</p>
    <input
      id="photo-alt" dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${R(c(t))} @input=${D(t,"alt")}
    />
    ${U(t,"alt")}
  </div>`}function ct({alt:t,author:e},o){return t||Ot(e,o)}function Ot(t,e){return i("photos.by",{name:e.people[t]?.name??""})}var J="photo.alt";function Be(t){return n`<label class="button-quiet photo-add">
    ${d("camera")} <span>${i("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*"
      @change=${e=>To(e,t)}
    />
  </label>`}async function To({target:t},e){let o=t,[r]=o.files??[];if(!r||!await st())return;let a=await Ee(r);if(o.value="",!a){M(i("photos.unreadable"),{tone:"warning"});return}g(J),W({name:"photo-new",draw:()=>E(i("photos.new"),Oo(e,a))})}function Oo(t,e){return n`<form class="form" @submit=${r=>{r.preventDefault(),!k(c(J),"alt")&&(Te({topic:t,alt:c(J),...e}),g(J),q("photo-new"))}}>
    ${e.preview?n`<img class="photo-preview" src=${e.preview} alt="" />`:s}
    ${pt(J)}
    <div class="actions">
      <button class="button">${i("photos.send")}</button>
      <button class="button-quiet" type="button" @click=${()=>q("photo-new")}>${i("common.cancel")}</button>
    </div>
  </form>`}function Le(t){return n`<li class="photo-upload">
    ${t.preview?n`<img class="photo-preview" src=${t.preview} alt=${t.alt||i("photos.yours")} />`:s}
    <div>
      ${t.problem?n`<p class="problem" role="alert">${t.problem}</p>`:Po(t)}
      <div class="actions">
        ${t.problem?Re("photos.again",()=>Oe(t)):s}
        ${Re("photos.discard",()=>Pe(t))}
      </div>
    </div>
  </li>`}function Po({arrived:t,bytes:e,ref:o}){let r=Math.floor(t/e.byteLength*100);return n`<p id="photo-${o}">${i(_e()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${o}">${r} %</progress>`}function Re(t,e){return n`<button class="button-quiet" type="button" @click=${()=>{e(),f()}}>${i(t)}</button>`}var Ne=t=>ut("PUT",`${t}/showing`,{},"photos.agreed"),Ie=t=>ut("PUT",`${t}/removal`,{},"photos.removed"),Ae=t=>ut("PUT",`${t}/hiding`,{},"photos.hidden"),We=(t,e)=>ut("PATCH",t,{alt:e},"photos.described");async function ut(t,e,o,r){try{return y(await b(t,`photos/${e}`,o),i(r)),await h(m.id),!0}catch(a){return v(a),!1}}var Pt={id:"",describing:!1},K="photo.alt";function De(t){V({id:t,describing:!1}),W({name:"photo",draw:So})}function So(){let t=m.report?.photos??[],e=t.findIndex(({id:r})=>r===Pt.id),o=t[e];return o?E(n`<span dir="auto">${Ot(o.author,u.state.board)}</span>`,n`${qo(o)} ${Pt.describing?Bo(o):Eo(o)} ${Lo(t,e)}`):E(i("photos.title"),n`<p>${i("photos.gone")}</p>`)}function qo(t){let e=ct(t,u.state.board);return n`<figure class="photo-large">
    <a href=${Y(t)} target="_blank" rel="noopener">
      <img src=${Y(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?n`<figcaption dir="auto">${t.alt}</figcaption>`:s}
    ${t.shown?s:n`<p><span class="mark">${i("photos.waits")}</span></p>`}
  </figure>`}function Eo(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,r=!!e.can["photo.edit"]&&(o||_(e));return n`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?ft("photos.agree",()=>Ne(t.id),"button"):s}
    ${r?ft(t.alt?"photos.redescribe":"photos.describe",()=>Ro(t)):s}
    ${r&&o?ft("photos.remove",()=>Ue(Ie(t.id))):s}
    ${e.can["photo.hide"]&&!o?ft("photos.hide",()=>Ue(Ae(t.id))):s}
  </div>`}function Ro(t){x(K,t.alt),V({describing:!0})}function Bo(t){return n`<form class="form" @submit=${async o=>{o.preventDefault(),!k(c(K),"alt")&&await We(t.id,c(K))&&(g(K),V({describing:!1}))}}>
    ${pt(K)}
    <div class="actions">
      <button class="button">${i("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>V({describing:!1})}>${i("common.cancel")}</button>
    </div>
  </form>`}function Lo(t,e){return t.length<2?s:n`<div class="photo-turning">
    ${Me(t[e-1],"back","photos.previous")}
    <span class="soft">${i("photos.nth",{at:e+1,n:t.length})}</span>
    ${Me(t[e+1],"forward","photos.next")}
  </div>`}function Me(t,e,o){let r=()=>V({id:t?.id??"",describing:!1});return n`<button class="button-icon" type="button" aria-label=${i(o)} ?disabled=${!t} @click=${r}>${d(e)}</button>`}async function Ue(t){await t&&q("photo")}function ft(t,e,o="button-quiet"){return n`<button class=${o} type="button" @click=${e}>${i(t)}</button>`}function V(t){Object.assign(Pt,t),f()}Tt();xe(({topic:t})=>{let{board:e,me:o}=u.state;M(i(e.event.trusts_photos||_(o)?"photos.posted":"photos.offered")),m.id===t&&h(t)});function je(t,e){let o=m.report?.photos??[],r=ke(t.id),a=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!r.length&&!a?s:n`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${i("photos.title")}</h2>
    ${o.length?n`<ul class="photo-list">${X(o,({id:p})=>p,p=>n`<li>${No(p,e)}</li>`)}</ul>`:s}
    ${r.length?n`<ul class="photo-uploads">${X(r,({ref:p})=>p,Le)}</ul>`:s}
    ${a?Be(t.id):s}
  </section>`}function No(t,{board:e}){return n`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>De(t.id)}>
    <img src=${Y(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${ct(t,e)} />
    ${t.shown?s:n`<span class="mark">${i("photos.waits")}</span>`}
  </button>`}function Fe(t,e){let{board:o,me:r}=e;return n`<header class="facts ${I(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||s} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${i("session.by",{name:Zt(o,t)})}</span>
      ${I(t,r)?n`<span class="mark mark-mine">${i("board.yours")}</span>`:s}
      ${H(e,a=>nt(a)===t.id&&rt(a)!=="note")}
    </p>
    ${Io(t,e)} ${Ao(t)} ${Wo(t,e)}
    <div class="actions facts-actions">
      ${he(t,r,i("board.interested"))} ${Mo(t,e)} ${Uo(t,e)}
    </div>
  </header>`}function Io(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${i("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${i("board.no_slot")}</p>`;let{moment:a,name:p}=te(e,o,S.now);return n`<p class="facts-where">
      ${d("clock")} <span><strong>${Kt(e,o)}</strong> <span dir="auto">${Jt(e,o)}</span></span>
      ${p?n`<span class="mark mark-${a}">${p}</span>`:s}
    </p>
    <p class="facts-where">${d("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>`}function Ao({tags:t,language:e}){let o=e&&e!==et;return!t.length&&!o?s:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${pe(e)}</span>`:s}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function Wo(t,{board:e,me:o}){let[r]=Xt(e,t);if(!r)return s;let a=I(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${d("warning")} <span dir="auto">${i(a,{title:r.title})}</span></p>`}function Mo(t,{me:e}){return t.withdrawn||!j(e,"topic.place",t)?s:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>re(t.id)}>
      ${i(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Z("board.let_go",()=>ne(t.id)):s}`}function Uo(t,{me:e}){return n`
    ${j(e,"topic.edit",t)&&!t.withdrawn?Z("session.edit",()=>ce(t)):s}
    ${j(e,"topic.withdraw",t)?t.withdrawn?Z("session.bring_back",()=>ae(t.id)):Z("session.withdraw",()=>se(t.id)):s}
    ${_(e)?Z("session.hide",()=>me(t.id)):s}
  `}function Z(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${i(t)}</button>`}async function He(t,e,o){let r=await b("POST",`topics/${t}/notes`,{text:e,language:et},{ref:o,signed:!0});y(r,i("session.posted"))}async function Ce(t,e){y(await b("PATCH",`notes/${t}`,{text:e}),i("common.saved"))}var ze=t=>Qe(t,"removal","session.note_removed"),Ge=t=>Qe(t,"hiding","session.note_hidden");async function Qe(t,e,o){try{y(await b("PUT",`notes/${t}/${e}`),i(o)),await A(),Do()}catch(r){v(r)}}function Do(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var C={id:"",problem:"",sending:!1};function Ye(t,e){let{board:o,me:r}=e,a=r.person!==null&&t.author===r.person,p=o.people[t.author]?.name??"",$=P(t.at,o.event.timezone);return n`<article class="note ${a?"note-mine":""}" data-note=${t.id} aria-label=${i("session.note_by",{name:p})}>
    <p class="note-head">
      <strong dir="auto">${p}</strong>
      <span class="soft"><time datetime=${t.at}>${$}</time>${t.edited_at?n` · ${i("session.edited")}`:s}</span>
      ${a?n`<span class="mark mark-mine">${i("board.yours")}</span>`:s}
      ${H(e,({path:Q})=>Q.startsWith(`notes/${t.id}`))}
    </p>
    ${C.id===t.id?Fo(t):jo(t,a,r)}
  </article>`}function jo(t,e,o){let r=o.can["note.edit"]&&(e||_(o));return n`<div class="prose" lang=${t.language||s} dir="auto" ${F(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Ho(t)}>${i("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>ze(t.id)}>${i("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Ge(t.id)}>${i("session.hide")}</button>`}
        </div>`:s}`}function Fo(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>Co(o,t)}>
    <label class="unseen" for="edit-${t.id}">${i("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${R(c(e))} @input=${D(e,"note")}></textarea>
    ${U(e,"note")}
    ${C.problem?n`<p class="problem" role="alert">${C.problem}</p>`:s}
    <div class="actions">
      <button class="button" ?disabled=${C.sending}>${i(C.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Xe(t)}>${i("common.cancel")}</button>
    </div>
  </form>`}function Ho(t){let e=`note-edit.${t.id}`;c(e)||x(e,t.text),tt({id:t.id,problem:""}),A().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Xe(t){g(`note-edit.${t.id}`),tt({id:""})}async function Co(t,e){if(t.preventDefault(),!k(c(`note-edit.${e.id}`),"note")){tt({sending:!0,problem:""});try{await Ce(e.id,c(`note-edit.${e.id}`)),Xe(e)}catch(o){tt({problem:O(o)})}finally{tt({sending:!1})}}}function tt(t){Object.assign(C,t),f()}var qt,St;function w(){return qt}function lt(){return St??(St=zo()),St}async function zo(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return qt=await import("./writing.js"),Go(qt)}catch{await new Promise(e=>setTimeout(e,t))}}function Go(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),f()}var Et=30;function Je(t,e){let r=Qo(t,e).map(a=>e.board.people[a]?.name??"").filter(Boolean);return r.length?n`<p class="here-names"><span class="soft">${i("report.here_n",{n:r.length})}</span>
    ${r.slice(0,Et).map(a=>n`<bdi class="mark">${a}</bdi> `)}
    ${r.length>Et?i("report.here_more",{n:r.length-Et}):s}</p>`:s}function Ke(t,e){if(!e.me.can["session.attend"])return s;let o=dt(t,e);return n`<button class="button-quiet" type="button" @click=${()=>Yo(t,o)}>
    ${i(o?"report.not_here":"report.i_am_here")}
  </button>`}function dt(t,e){let o=it(e.wishes).filter(({path:a})=>a===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Qo(t,e){let o=(m.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&dt(t,e)?[...o,e.me.person]:o}async function Yo(t,e){try{await b(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;zt(i(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){v(o)}}var z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function Ve(t,e){G({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),W({name:"history",draw:()=>E(i("report.history"),Xo())}),Rt()}async function Rt(){let{topic:t,field:e,before:o,versions:r}=z;try{let a=r&&o?`?before=${o}`:"",p=await N(`topics/${encodeURIComponent(t)}/texts/${e}/versions${a}`),$=r??[{n:0,...p.now}];G({versions:[...$,...p.versions],before:p.before,problem:""})}catch(a){G({problem:O(a)})}}function Xo(){let{fields:t,field:e,versions:o,before:r,problem:a}=z;return n`${t.length>1?n`<label for="history-field">${i("report.history_of")}</label>
          <select id="history-field" @change=${Jo}>
            ${t.map(p=>n`<option value=${p} ?selected=${p===e}>${i(`report.${p}`)}</option>`)}
          </select>`:s}
    ${a?n`<p class="problem" role="alert">${a}</p>`:s}
    ${o?n`<ol class="versions">${o.map(Ko)}</ol>`:n`<p class="soft">${i("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${Rt}>${i("report.older")}</button>`:s}`}function Jo({target:t}){let e=t.value;G({field:e,versions:null,open:-1}),Rt()}function Ko(t){let{board:e,me:o}=u.state,r=t.people.map(p=>e.people[p]?.name??"").filter(Boolean),a=z.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${a?"true":"false"} @click=${()=>G({open:a?-1:t.n})}>
      <span><strong>${t.n?t.at&&P(t.at,e.event.timezone):i("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${a?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:s}
    ${a&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>Vo(t)}>${i("report.bring_back")}</button>`:s}
  </li>`}async function Vo({n:t}){try{await Ct("PUT",`topics/${z.topic}/texts/${z.field}`,{version:t}),q("history"),M(i("report.brought_back"))}catch(e){G({problem:O(e)})}}function G(t){Object.assign(z,t),f()}function Bt(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function Lt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function Ze(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${i(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Lt(t).map(Bt).map(({what:e,who:o,when:r})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${i("report.who")}>${o}</td>
        <td dir="auto" data-part=${i("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var ht=["body","understandings","questions","recommendations","resources","steps"];function to(t,e){let o=It(t.id);return o.length?o.map(r=>Zo(t,r,o.length>1)):tr(t,e)}function It(t){return ht.filter(e=>Nt(t,e))}function Nt(t,e){return w()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Zo({id:t,language:e},o,r){let a=m.report?.html[o],p=w()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${i(`report.${o}`)}</h3>`:s}
    ${o==="steps"?Ze(Nt(t,o)):p===null&&a?n`<div class="prose" lang=${e||s} dir="auto" ${F(a)}></div>`:n`<div class="prose as-typed" lang=${e||s} dir="auto">${Nt(t,o)}</div>`}
  </div>`}function tr({no_notes:t},e){return m.status==="loading"?n`<p class="soft">${i("common.opening_notes")}</p>`:m.status==="unreachable"?n`<p class="empty">${i("common.unreachable_reading")}</p>`:t?n`<p class="empty">${i("report.is_waived")}</p>`:n`<p class="empty">${i(e?"report.empty":"report.empty_closed")}</p>`}function eo(t,e){return t.withdrawn||!j(e,"report.waive",t)?s:t.words&&!t.no_notes?s:n`<button class="button-quiet" type="button" @click=${()=>er(t)}>
    ${i(t.no_notes?"report.await":"report.waive")}
  </button>`}async function er({id:t,no_notes:e}){try{let o=await b(e?"DELETE":"PUT",`topics/${t}/waiver`);y(o,i(e?"report.awaited":"report.waived"))}catch(o){v(o)}}function ro(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=c(At(t.id))==="write";return(r||o&&rr(t,e))&&lt(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${i("report.title")}</h2>
      ${o&&r?oo(t.id,"read"):s}
    </div>
    ${nr(t,e)} ${o&&fe(t)?ir(e):s}
    ${o?s:w()?.givenBack(t.id)}
    ${o&&r?sr(t.id):to(t,o)}
    ${o&&!r?oo(t.id,"write",It(t.id).length>0):s}
    ${Je(t.id,e)}
    <div class="actions">${Ke(t.id,e)} ${eo(t,e.me)} ${or(t.id)}</div>
  </section>`}function or(t){let e=ht.filter(o=>m.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>Ve(t,e)}>${i("report.history")}</button>`:s}function no(t){return c(At(t))!=="write"?s:(lt(),w()?.givenBack(t))}var At=t=>`writes.${t}`;function rr(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes(Gt(Qt(o),r,S.now)))&&(I(t,e.me)||dt(t.id,e))}function nr(t,{board:e}){let{report:o}=m,r=(o?.writers??[]).map(p=>e.people[p]?.name??"").filter(Boolean);if(!o?.written_at)return s;let a=[i("report.words_n",{n:t.words}),i("report.last_at",{time:P(o.written_at,e.event.timezone)}),...r.length?[i("report.authors",{names:r.join(", ")})]:[]];return n`<p class="report-facts soft">${Vt(a)}</p>`}function ir({board:t}){let e=le(t,S.now);return e?n`<p class="report-facts">${i("report.due",{time:P(e,t.event.timezone)})}</p>`:s}function sr(t){let e=w();return e?e.writing(t,ht,m.report?.texts??{},{stepOf:Bt,stepLines:Lt}):n`<p class="soft" aria-busy="true">${i("report.opening")}</p>`}function oo(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>ar(t,e)}>
    ${d(e==="read"?"note":"pen")} ${i(r)}
  </button>`}async function ar(t,e){if(e==="write"&&!await st())return;x(At(t),e),e==="write"?await lt():await mr(t),await A();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function mr(t){await h(t),w()?.leaveWriting(t)}function io(t,e){return it(e.wishes).filter(o=>rt(o)==="note"&&nt(o)===t).map(o=>n`<li>${pr(o,e)}</li>`)}function pr({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${i("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${i("board.yours")}</span>
      ${H(o,a=>a.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var Mt="",$t=!1;function so(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>cr(o,t)}>
    <label for="note">${i("session.write")}</label>
    <p class="hint" id="note-hint">${i("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${R(c(e))} @input=${D(e,"note")}></textarea>
    ${U(e,"note")}
    ${Mt?n`<p class="problem" role="alert">${Mt}</p>`:s}
    <button class="button" ?disabled=${$t}>${i($t?"common.sending":"session.post")}</button>
  </form>`}function Ut(t,e){let o=`note.${t}`;return c(o)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${i(`session.why_${e}`)} ${i("session.kept")}</p>
    <label for="note">${i("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${R(c(o))} @input=${ie(o)}></textarea>
  </div>`:s}async function cr(t,e){if(t.preventDefault(),$t)return;let o=`note.${e}`,r=c(o);if(!k(r,"note")){x(`${o}.ref`,c(`${o}.ref`)||T()),Wt("",!0);try{await He(e,r,c(`${o}.ref`)),g(`${o}.ref`,...c(o)===r?[o]:[]),Wt("",!1)}catch(a){a instanceof L&&a.code==="ref_used"&&g(`${o}.ref`),Wt(O(a),!1)}}}function Wt(t,e){Mt=t,$t=e,f()}function ea(t){let e=S.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(w()?.leaveWriting(m.id),h(e)),n`${ue(t,!0)} ${de(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?oe(e,n`${fr(o,t)}`):ur(e)}
    </main>`}function ur(t){return n`<h1 tabindex="-1">${i("session.missing")}</h1>
    <p><a class="button-quiet" href=${jt} data-screen>${i("common.to_board")}</a></p>
    ${no(t)} ${Ut(t,"hidden")}`}function fr(t,e){return n`${Fe(t,e)}
    ${lr(t)} ${ro(t,e)} ${je(t,e)}
    ${dr(t,e)} ${$r(t,e)}`}function lr(t){let e=t.language||s;return m.html?n`<div class="prose session-body" lang=${e} dir="auto" ${F(m.html)}></div>`:m.status==="loading"||!t.body?s:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function dr(t,e){let o=be(),r=io(t.id,e),a=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${i("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${X(o,({id:p})=>p,p=>n`<li>${Ye(p,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${i(hr(a))}</p>`}
    ${a?so(t.id):Ut(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function hr(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function $r(t,{board:e}){let o=Yt(e),r=o.findIndex(({id:a})=>a===t.id);return r<0?s:n`<nav class="neighbours" aria-label=${i("session.others")}>
    ${ao(o[r-1],"back","session.previous")} ${ao(o[r+1],"forward","session.next")}
  </nav>`}function ao(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${ee(t.id)} data-screen>
    ${d(e)}
    <span><span class="soft">${i(o)}</span> <span dir="auto" lang=${t.language||s}>${t.title}</span></span>
  </a>`:s}export{ea as sessionScreen};
