/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as b,A as w,Aa as H,B as U,Ba as Oe,D as k,Da as Ee,E as n,Ea as Se,Fa as Pe,G as a,Ga as S,H as pe,Ha as j,J as ue,Ja as Re,Ka as Ae,L as fe,La as Ne,N as le,Na as dt,O as _,Oa as Be,P as de,Pa as z,Qa as X,R as A,Ra as G,S as he,Ta as Le,U as $e,Va as ht,W as be,X as ge,Xa as $t,Y as we,Z as u,_ as C,aa as lt,b as At,ba as h,c as Nt,d as Bt,f as ie,g as it,ga as ye,h as P,ha as W,i as M,ia as N,j as R,ja as B,k as st,ka as L,l as i,la as T,m as se,ma as O,na as ve,o as I,oa as xe,pa as ke,q as at,r as ct,s as ae,sa as _e,t as f,ta as q,u as mt,ua as p,v as pt,va as d,w as ut,wa as y,x as ft,xa as Te,y as ce,ya as E,z as me,za as F}from"./app.js";var jo=2e3,zo=3e3,qe=0;function Lt(){return Date.now()+qe}async function De(){let t=new AbortController,e=setTimeout(()=>t.abort(),zo);try{let o=Date.now(),{headers:r}=await fetch(ct("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(r.get("date")??"")+500-(o+Date.now())/2;qe=Math.abs(s)>jo?s:0}catch{}finally{clearTimeout(e)}}var J,Z,bt=class{constructor(e){Nt(this,J);Nt(this,Z);Bt(this,J,e)}hear(e,o){if(e===At(this,Z))return;Bt(this,Z,e);let r=()=>!!e&&o()-Date.parse(e??"")<8e3;r()&&At(this,J).call(this,r)}};J=new WeakMap,Z=new WeakMap;function Me(t,e){return!!t&&e-Date.parse(t??"")<6e3}var Go=[[1,.5],[2.71,.25],[5.15,.12]],Qo=396,Ie=6;function qt(t){for(let[e,o]of Go){let r=t.createOscillator(),s=t.createGain();r.frequency.value=Qo*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Ie/e),r.connect(s).connect(t.destination),r.start(),r.stop(t.currentTime+Ie)}}var Ue="bell",Ce=["click","touchend","keydown"],Yo=[300,200,300],We=new bt(Xo),x,gt=()=>!!p(Ue);function Fe(){f.subscribe(Ge),gt()&&ze()}function He(){return n`<li>
    <label class="choice">
      <input type="checkbox" .checked=${gt()} @change=${Ko} />
      <span>${i("session.bell")} <span class="hint">${i("session.bell_hint")}</span></span>
    </label>
  </li>`}function je({board:t}){return!gt()||!Me(t.wall.bell,Lt())?a:n`<aside class="said-place"><p class="said said-turn">${h("bell")} ${i("session.bell_rings")}</p></aside>`}function Ko({target:t}){let{checked:e}=t;d(Ue,e?"yes":""),u(),e&&(We.hear(f.board.wall.bell,()=>1/0),ze(),Dt(),x&&qt(x))}function ze(){De().then(()=>Ge(f.state));for(let t of Ce)addEventListener(t,Dt,!0)}function Dt(){if(window.AudioContext)if(x??(x=new AudioContext),x.state==="running")for(let t of Ce)removeEventListener(t,Dt,!0);else x.resume().catch(()=>{})}function Ge({board:t}){gt()&&We.hear(t.wall.bell,Lt)}async function Xo(t){k(i("session.bell_rings")),u(),setTimeout(u,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Yo),await x?.resume().catch(()=>{}),x?.state==="running"&&t()&&qt(x)}var c={id:"",status:"loading",html:"",notes:{},report:null},[Jo,Zo]=[700,900],Mt=0,It;async function g(t){c.id!==t&&Object.assign(c,{id:t,status:"loading",html:"",notes:{},report:null});let e=Mt+=1;try{let{html:o,notes:r,report:s}=await I(`topics/${encodeURIComponent(t)}`);if(e!==Mt)return;let m=Object.fromEntries(r.map(l=>[l.id,l]));Object.assign(c,{status:"there",html:o,notes:m,report:s})}catch(o){e===Mt&&c.status!=="there"&&(c.status=tr(o))}u()}function tr(t){return t instanceof M&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function er(t,e){let{report:o}=c;if(!o)return;let r=o.here.filter(s=>s!==e);c.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function Qe(){return Object.values(c.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}f.subscribe(({board:t},{changes:e,whole:o})=>{if(c.id){o&&t.topics[c.id]&&g(c.id);for(let r of e)rr(r)}});function or(){It??(It=setTimeout(()=>{It=void 0,c.id&&g(c.id)},Jo+Math.random()*Zo))}function rr({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===c.id&&or(),t.startsWith("attendance.")&&e.topic===c.id&&er(t,e.person),t.startsWith("topic.")&&e.id===c.id&&t!=="topic.hidden"&&g(c.id),!!t.startsWith("note.")){if(e.note)e.note.topic===c.id&&(c.notes={...c.notes,[e.note.id]:e.note});else if(e.topic===c.id){let{[e.id]:r,...s}=c.notes;c.notes=s}}}var nr=128*1024,ir=6e4;async function Ve({ref:t,topic:e,type:o,alt:r,bytes:s},m){await at("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:r},t);let l=await I(`photos/${t}/parts`);for(;!l.done;){if(!m(l.arrived))return!1;let K=s.slice(l.arrived,l.arrived+nr);l=await sr(`photos/${t}/parts?offset=${l.arrived}`,K)}return f.receive(l.answer?.changes??[]),!0}function sr(t,e){let o={"content-type":"application/octet-stream"};return ae(ct(t),{method:"PUT",headers:o,body:e},ir)}var Ye=`photo:${ie.code}:`;async function Ke(){return(await(await mt()).all(Ye).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ut(t){await(await mt()).put(Xe(t),t).catch(()=>{})}async function Ct(t){await(await mt()).remove(Xe(t)).catch(()=>{})}function Xe({at:t,ref:e}){return`${Ye}${t}:${e}`}var $=[],Wt=!1,Ft,D=new ce(()=>wt()),Je=()=>{};function Ze(t){Je=t}var to=t=>$.filter(e=>e.topic===t),eo=()=>D.tries>0;async function jt(){Ft??(Ft=Ke().then(t=>{let e=new Set($.map(({ref:o})=>o));$=[...t.filter(({ref:o})=>!e.has(o)),...$],yt()})),await Ft,wt()}async function oo(t){let e={ref:P(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};$=[...$,o],yt(),await Ut(o),jt()}function ro(t){Ht(t,{problem:"",ref:P(),arrived:0}),wt()}function no(t){io(t),at("PUT",`photos/${t.ref}/removal`,{},P()).catch(()=>{})}async function wt(){if(!Wt){Wt=!0,D.stop();try{for(;await ar(););}finally{Wt=!1,u()}}}async function ar(){let t=$.find(({problem:e})=>!e);if(!t)return!1;try{return await cr(t),D.well(),!0}catch(e){if(!(e instanceof M))throw e;return pr(t,e)}}async function cr(t){await Ve(t,o=>mr(t.ref,o))&&(io(t),Je(t))}function mr(t,e){let o=$.find(r=>r.ref===t);return o&&(o.arrived=e),D.well(),u(),o!==void 0}function pr(t,e){return $.some(({ref:r})=>r===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Ht(t,{ref:P(),arrived:0,again:!0}),!0):D.later(e)?!1:(D.well(),Ht(t,{problem:e.message}),!0):!0}function Ht(t,e){let o={...t,...e};$=$.map(r=>r===t?o:r),yt(),Ct(t).then(()=>Ut(o))}function io(t){$=$.filter(({ref:e})=>e!==t.ref),yt(),Ct(t)}function yt(){d("photos.left",$.length?"yes":""),u()}f.subscribe(({connection:t})=>{t==="live"&&D.waits&&wt()});var ur=["image/jpeg","image/png","image/webp"];async function ao(t){try{let e=await fr(t),o=so(e,240).toDataURL("image/jpeg",.7);return{bytes:await hr(so(e,2048)),type:"image/jpeg",preview:o}}catch{return!ur.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function fr(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return lr(t)}}async function lr(t){let e=new Image;return e.src=await dr(t),await e.decode(),e}function dr(t){return new Promise((e,o)=>{let r=new FileReader;r.onload=()=>e(String(r.result)),r.onerror=()=>o(r.error),r.readAsDataURL(t)})}function so(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*o)),r.height=Math.max(1,Math.round(t.height*o));let s=r.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,r.width,r.height),s.drawImage(t,0,0,r.width,r.height),r}function hr(t){return new Promise((e,o)=>{let r=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function tt({id:t},e=!1){return`${it}/photos/${t}${e?"-small":""}.jpg`}function vt(t,e=0){let o=`photo-alt-${e}`;return n`<div>
    <label for=${o}>${i("photos.alt")}</label>
    ${e?a:n`<p class="hint" id="photo-alt-hint">${i("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${q(p(t))} @input=${H(t,"alt")}
    />
    ${F(t,"alt")}
  </div>`}function xt({alt:t,author:e},o){return t||zt(e,o)}function zt(t,e){return i("photos.by",{name:e.people[t]?.name??""})}var $r="photo.alt",kt=10,br="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function mo(t){return n`<label class="button-quiet photo-add">
    ${h("camera",br)} <span>${i("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>gr(e,t)}
    />
  </label>`}async function gr({target:t},e){let o=t,r=[...o.files??[]];if(!r.length||!await U())return;let s=await wr(r.slice(0,kt));if(o.value="",s.length<Math.min(r.length,kt)?L(i("photos.unreadable"),{tone:"warning"}):r.length>kt&&L(i("photos.too_many",{n:kt}),{tone:"warning"}),!s.length)return;y(...s.map((l,K)=>_t(K)));let m=()=>i("photos.new",{n:s.length});W({name:"photo-new",draw:()=>B(m(),yr(e,s))})}async function wr(t){let e=[];for(let o of t){let r=await ao(o);r&&e.push(r)}return e}function _t(t){return`${$r}.${t}`}function yr(t,e){return n`<form class="form" @submit=${r=>{r.preventDefault();let s=e.map((m,l)=>p(_t(l)));s.some(m=>E(m,"alt"))||(e.forEach((m,l)=>oo({topic:t,alt:s[l]??"",...m})),y(...s.map((m,l)=>_t(l))),N("photo-new"))}}>
    ${e.map(({preview:r},s)=>n`<div class="photo-new">
        ${r?n`<img class="photo-preview" src=${r} alt="" />`:a}
        ${vt(_t(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${i("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>N("photo-new")}>${i("common.cancel")}</button>
    </div>
  </form>`}function po(t){return n`<li class="photo-upload">
    ${t.preview?n`<img class="photo-preview" src=${t.preview} alt=${t.alt||i("photos.yours")} />`:a}
    <div>
      ${t.problem?n`<p class="problem" role="alert">${t.problem}</p>`:vr(t)}
      <div class="actions">
        ${t.problem?co("photos.again",()=>ro(t)):a}
        ${co("photos.discard",()=>no(t))}
      </div>
    </div>
  </li>`}function vr({arrived:t,bytes:e,ref:o}){let r=Math.floor(t/e.byteLength*100);return n`<p id="photo-${o}">${i(eo()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${o}">${r} %</progress>`}function co(t,e){return n`<button class="button-quiet" type="button" @click=${()=>{e(),u()}}>${i(t)}</button>`}var uo=t=>Tt("PUT",`${t}/showing`,{},"photos.agreed"),fo=t=>Tt("PUT",`${t}/removal`,{},"photos.removed"),lo=t=>Tt("PUT",`${t}/hiding`,{},"photos.hidden"),ho=(t,e)=>Tt("PATCH",t,{alt:e},"photos.described");async function Tt(t,e,o,r){try{return T(await w(t,`photos/${e}`,o),i(r)),await g(c.id),!0}catch(s){return O(s),!1}}var Gt={id:"",describing:!1},et="photo.alt";function go(t){ot({id:t,describing:!1}),W({name:"photo",draw:xr})}function xr(){let t=c.report?.photos??[],e=t.findIndex(({id:r})=>r===Gt.id),o=t[e];return o?B(n`<span dir="auto">${zt(o.author,f.state.board)}</span>`,n`${kr(o)} ${Gt.describing?Or(o):_r(o)} ${Er(t,e)}`):B(i("photos.title"),n`<p>${i("photos.gone")}</p>`)}function kr(t){let e=xt(t,f.state.board);return n`<figure class="photo-large">
    <a href=${tt(t)} target="_blank" rel="noopener">
      <img src=${tt(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?n`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:n`<p><span class="mark">${i("photos.waits")}</span></p>`}
  </figure>`}function _r(t){let{me:e}=f.state,o=e.person!==null&&t.author===e.person,r=!!e.can["photo.edit"]&&(o||S(e));return n`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?Ot("photos.agree",()=>uo(t.id),"button"):a}
    ${r?Ot(t.alt?"photos.redescribe":"photos.describe",()=>Tr(t)):a}
    ${r&&o?Ot("photos.remove",()=>bo(fo(t.id))):a}
    ${e.can["photo.hide"]&&!o?Ot("photos.hide",()=>bo(lo(t.id))):a}
  </div>`}function Tr(t){d(et,t.alt),ot({describing:!0})}function Or(t){return n`<form class="form" @submit=${async o=>{o.preventDefault(),!E(p(et),"alt")&&await ho(t.id,p(et))&&(y(et),ot({describing:!1}))}}>
    ${vt(et)}
    <div class="actions">
      <button class="button">${i("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ot({describing:!1})}>${i("common.cancel")}</button>
    </div>
  </form>`}function Er(t,e){return t.length<2?a:n`<div class="photo-turning">
    ${$o(t[e-1],"back","photos.previous")}
    <span class="soft">${i("photos.nth",{at:e+1,n:t.length})}</span>
    ${$o(t[e+1],"forward","photos.next")}
  </div>`}function $o(t,e,o){let r=()=>ot({id:t?.id??"",describing:!1});return n`<button class="button-icon" type="button" aria-label=${i(o)} ?disabled=${!t} @click=${r}>${h(e)}</button>`}async function bo(t){await t&&N("photo")}function Ot(t,e,o="button-quiet"){return n`<button class=${o} type="button" @click=${e}>${i(t)}</button>`}function ot(t){Object.assign(Gt,t),u()}jt();Ze(({topic:t})=>{let{board:e,me:o}=f.state;L(i(e.event.trusts_photos||S(o)?"photos.posted":"photos.offered")),c.id===t&&g(t)});function wo(t,e){let o=c.report?.photos??[],r=to(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!r.length&&!s?a:n`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${i("photos.title")}</h2>
    ${o.length?n`<ul class="photo-list">${X(o,({id:m})=>m,m=>n`<li>${Sr(m,e)}</li>`)}</ul>`:a}
    ${r.length?n`<ul class="photo-uploads">${X(r,({ref:m})=>m,po)}</ul>`:a}
    ${s?mo(t.id):a}
  </section>`}function Sr(t,{board:e}){return n`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>go(t.id)}>
    <img src=${tt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${xt(t,e)} />
    ${t.shown?a:n`<span class="mark">${i("photos.waits")}</span>`}
  </button>`}function yo(t,e){let{board:o,me:r}=e;return n`<header class="facts ${_(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${i("session.by",{name:ge(o,t)})}</span>
      ${_(t,r)?n`<span class="mark mark-mine">${i("board.yours")}</span>`:a}
      ${G(e,s=>ut(s)===t.id&&pt(s)!=="note")}
    </p>
    ${Pr(t,e)} ${Ar(t)} ${Nr(t,e)}
    <div class="actions facts-actions">
      ${Le(t,r,i("board.interested"))} ${Br(t,e)} ${Lr(t,e)}
    </div>
  </header>`}function Pr(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${i("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${i("board.no_slot")}</p>`;let{moment:s,name:m}=we(e,o,b.now);return n`<p class="facts-where">
      ${h("clock")} <span><strong>${$e(e,o)}</strong> <span dir="auto">${he(e,o)}</span></span>
      ${m?n`<span class="mark mark-${s}">${m}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>
    ${r.link?Rr(r.link):a}`}function Rr(t){return n`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${i("session.join_online")}</a>
  </p>`}function Ar({tags:t,language:e}){let o=e&&e!==st;return!t.length&&!o?a:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${Re(e)}</span>`:a}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function Nr(t,{board:e,me:o}){let[r]=le(e,t);if(!r)return a;let s=_(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${h("warning")} <span dir="auto">${i(s,{title:r.title})}</span></p>`}function Br(t,{me:e}){return t.withdrawn||!j(e,"topic.place",t)?a:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>ve(t.id)}>
      ${i(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?rt("board.let_go",()=>xe(t.id)):a}`}function Lr(t,{me:e}){return n`
    ${j(e,"topic.edit",t)&&!t.withdrawn?rt("session.edit",()=>Ae(t)):a}
    ${j(e,"topic.withdraw",t)?t.withdrawn?rt("session.bring_back",()=>Se(t.id)):rt("session.withdraw",()=>Ee(t.id)):a}
    ${S(e)?rt("session.hide",()=>Pe(t.id)):a}
  `}function rt(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${i(t)}</button>`}async function vo(t,e,o){let r=await w("POST",`topics/${t}/notes`,{text:e,language:st},{ref:o,signed:!0});T(r,i("session.posted"))}async function xo(t,e){T(await w("PATCH",`notes/${t}`,{text:e}),i("common.saved"))}var ko=t=>To(t,"removal","session.note_removed"),_o=t=>To(t,"hiding","session.note_hidden");async function To(t,e,o){try{T(await w("PUT",`notes/${t}/${e}`),i(o)),await C(),qr()}catch(r){O(r)}}function qr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var Q={id:"",problem:"",sending:!1};function Oo(t,e){let{board:o,me:r}=e,s=r.person!==null&&t.author===r.person,m=o.people[t.author]?.name??"",l=A(t.at,o.event.timezone);return n`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${i("session.note_by",{name:m})}>
    <p class="note-head">
      <strong dir="auto">${m}</strong>
      <span class="soft"><time datetime=${t.at}>${l}</time>${t.edited_at?n` · ${i("session.edited")}`:a}</span>
      ${s?n`<span class="mark mark-mine">${i("board.yours")}</span>`:a}
      ${G(e,({path:K})=>K.startsWith(`notes/${t.id}`))}
    </p>
    ${Q.id===t.id?Mr(t):Dr(t,s,r)}
  </article>`}function Dr(t,e,o){let r=o.can["note.edit"]&&(e||S(o));return n`<div class="prose" lang=${t.language||a} dir="auto" ${z(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Ir(t)}>${i("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>ko(t.id)}>${i("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>_o(t.id)}>${i("session.hide")}</button>`}
        </div>`:a}`}function Mr(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>Ur(o,t)}>
    <label class="unseen" for="edit-${t.id}">${i("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${q(p(e))} @input=${H(e,"note")}></textarea>
    ${F(e,"note")}
    ${Q.problem?n`<p class="problem" role="alert">${Q.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${Q.sending}>${i(Q.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Eo(t)}>${i("common.cancel")}</button>
    </div>
  </form>`}function Ir(t){let e=`note-edit.${t.id}`;p(e)||d(e,t.text),nt({id:t.id,problem:""}),C().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Eo(t){y(`note-edit.${t.id}`),nt({id:""})}async function Ur(t,e){if(t.preventDefault(),!E(p(`note-edit.${e.id}`),"note")){nt({sending:!0,problem:""});try{await xo(e.id,p(`note-edit.${e.id}`)),Eo(e)}catch(o){nt({problem:R(o)})}finally{nt({sending:!1})}}}function nt(t){Object.assign(Q,t),u()}var[Cr,Wr]=[6*6e4,60*6e4],So="";function Po(t){let e=Object.values(t.board.topics).find(r=>Fr(r,t));if(!e||!se("report.nudge"))return a;So!==e.id&&k(`${i("report.nudge")} ${e.title}`),So=e.id;let o=$t(t.board,b.now);return n`<aside class="nudge">
    <p>
      <strong>${i("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?n`<span>${i("report.nudge_due",{time:de(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${lt(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${i("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Hr(e)}>${i("report.nudge_later")}</button>
  </aside>`}function Fr(t,{board:e,me:o}){let r=t.slot&&e.rounds[t.slot.round];if(!r||!_(t,o)||!o.can["report.write"]||!ht(t))return!1;let s=Date.parse(r.ends)-b.now.getTime(),m=b.route.topic===t.id&&!!p(`writes.${t.id}`);return s<=Cr&&s>-Wr&&!m&&!p(`nudged.${t.id}`)}function Hr({id:t}){d(`nudged.${t}`,"yes"),u()}var Vt,Qt;function v(){return Vt}function Et(){return Qt??(Qt=jr()),Qt}async function jr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return Vt=await import("./writing.js"),zr(Vt)}catch{await new Promise(e=>setTimeout(e,t))}}function zr(t){t.takeUpUnsent();let{can:e}=f.state.me;f.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),u()}var Yt=30;function Ro(t,e){let r=Gr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return r.length?n`<p class="here-names"><span class="soft">${i("report.here_n",{n:r.length})}</span>
    ${r.slice(0,Yt).map(s=>n`<bdi class="mark">${s}</bdi> `)}
    ${r.length>Yt?i("report.here_more",{n:r.length-Yt}):a}</p>`:a}function Ao(t,e){if(!e.me.can["session.attend"])return a;let o=St(t,e);return n`<button class="button-quiet" type="button" @click=${()=>Qr(t,o)}>
    ${i(o?"report.not_here":"report.i_am_here")}
  </button>`}function St(t,e){let o=ft(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(c.report?.here??[]).includes(e.me.person??"")}function Gr(t,e){let o=(c.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&St(t,e)?[...o,e.me.person]:o}async function Qr(t,e){try{await w(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=f.state;k(i(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var V={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function No(t,e){Y({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),W({name:"history",draw:()=>B(i("report.history"),Vr())}),Kt()}async function Kt(){let{topic:t,field:e,before:o,versions:r}=V;try{let s=r&&o?`?before=${o}`:"",m=await I(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),l=r??[{n:0,...m.now}];Y({versions:[...l,...m.versions],before:m.before,problem:""})}catch(s){Y({problem:R(s)})}}function Vr(){let{fields:t,field:e,versions:o,before:r,problem:s}=V;return n`${t.length>1?n`<label for="history-field">${i("report.history_of")}</label>
          <select id="history-field" @change=${Yr}>
            ${t.map(m=>n`<option value=${m} ?selected=${m===e}>${i(`report.${m}`)}</option>`)}
          </select>`:a}
    ${s?n`<p class="problem" role="alert">${s}</p>`:a}
    ${o?n`<ol class="versions">${o.map(Kr)}</ol>`:n`<p class="soft">${i("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${Kt}>${i("report.older")}</button>`:a}`}function Yr({target:t}){let e=t.value;Y({field:e,versions:null,open:-1}),Kt()}function Kr(t){let{board:e,me:o}=f.state,r=t.people.map(m=>e.people[m]?.name??"").filter(Boolean),s=V.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>Y({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&A(t.at,e.event.timezone):i("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${s?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>Xr(t)}>${i("report.bring_back")}</button>`:a}
  </li>`}async function Xr({n:t}){if(await U())try{await me("PUT",`topics/${V.topic}/texts/${V.field}`,{version:t}),N("history"),L(i("report.brought_back"))}catch(e){Y({problem:R(e)})}}function Y(t){Object.assign(V,t),u()}function Xt(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function Jt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function Bo(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${i(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Jt(t).map(Xt).map(({what:e,who:o,when:r})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${i("report.who")}>${o}</td>
        <td dir="auto" data-part=${i("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var Pt=["body","understandings","questions","recommendations","resources","steps"];function Lo(t,e){let o=te(t.id);return o.length?o.map(r=>Jr(t,r,o.length>1)):Zr(t,e)}function te(t){return Pt.filter(e=>Zt(t,e))}function Zt(t,e){return v()?.unsavedWords(t,e)??c.report?.texts[e]??""}function Jr({id:t,language:e},o,r){let s=c.report?.html[o],m=v()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${i(`report.${o}`)}</h3>`:a}
    ${o==="steps"?Bo(Zt(t,o)):m===null&&s?n`<div class="prose" lang=${e||a} dir="auto" ${z(s)}></div>`:n`<div class="prose as-typed" lang=${e||a} dir="auto">${Zt(t,o)}</div>`}
  </div>`}function Zr({no_notes:t},e){return c.status==="loading"?n`<p class="soft">${i("common.opening_notes")}</p>`:c.status==="unreachable"?n`<p class="empty">${i("common.unreachable_reading")}</p>`:t?n`<p class="empty">${i("report.is_waived")}</p>`:n`<p class="empty">${i(e?"report.empty":"report.empty_closed")}</p>`}function qo(t,e){return t.withdrawn||!j(e,"report.waive",t)?a:t.words&&!t.no_notes?a:n`<button class="button-quiet" type="button" @click=${()=>tn(t)}>
    ${i(t.no_notes?"report.await":"report.waive")}
  </button>`}async function tn({id:t,no_notes:e}){try{let o=await w(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,i(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function Mo(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=p(ee(t.id))==="write";return(r||o&&on(t,e))&&Et(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${i("report.title")}</h2>
      ${o&&r?Do(t.id,"read"):a}
    </div>
    ${rn(t,e)} ${o&&ht(t)?nn(e):a}
    ${o?a:v()?.givenBack(t.id)}
    ${o&&r?sn(t.id):Lo(t,o)}
    ${o&&!r?Do(t.id,"write",te(t.id).length>0):a}
    ${Ro(t.id,e)}
    <div class="actions">${Ao(t.id,e)} ${qo(t,e.me)} ${en(t.id)}</div>
  </section>`}function en(t){let e=Pt.filter(o=>c.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>No(t,e)}>${i("report.history")}</button>`:a}function Io(t){return p(ee(t))!=="write"?a:(Et(),v()?.givenBack(t))}var ee=t=>`writes.${t}`;function on(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes(pe(ue(o),r,b.now)))&&(_(t,e.me)||St(t.id,e))}function rn(t,{board:e}){let{report:o}=c,r=(o?.writers??[]).map(m=>e.people[m]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[i("report.words_n",{n:t.words}),i("report.last_at",{time:A(o.written_at,e.event.timezone)}),...r.length?[i("report.authors",{names:r.join(", ")})]:[]];return n`<p class="report-facts soft">${be(s)}</p>`}function nn({board:t}){let e=$t(t,b.now);return e?n`<p class="report-facts">${i("report.due",{time:A(e,t.event.timezone)})}</p>`:a}function sn(t){let e=v();return e?e.writing(t,Pt,c.report?.texts??{},{stepOf:Xt,stepLines:Jt}):n`<p class="soft" aria-busy="true">${i("report.opening")}</p>`}function Do(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>an(t,e)}>
    ${h(e==="read"?"note":"pen")} ${i(r)}
  </button>`}async function an(t,e){if(e==="write"&&!await U())return;d(ee(t),e),e==="write"?await Et():await cn(t),await C();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function cn(t){await g(t),v()?.leaveWriting(t)}var mn=200,Uo;function Co({board:t,me:e}){let o=_e(t,e.person);if(o===Uo)return a;Uo=o;let r=o===void 0?void 0:ke[o];return r?(k(i(r)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(mn),a):a}function Wo(t,e){return ft(e.wishes).filter(o=>pt(o)==="note"&&ut(o)===t).map(o=>n`<li>${pn(o,e)}</li>`)}function pn({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${i("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${i("board.yours")}</span>
      ${G(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var re="",Rt=!1;function Fo(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>un(o,t)}>
    <label for="note">${i("session.write")}</label>
    <p class="hint" id="note-hint">${i("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${q(p(e))} @input=${H(e,"note")}></textarea>
    ${F(e,"note")}
    ${re?n`<p class="problem" role="alert">${re}</p>`:a}
    <button class="button" ?disabled=${Rt}>${i(Rt?"common.sending":"session.post")}</button>
  </form>`}function ne(t,e){let o=`note.${t}`;return p(o)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${i(`session.why_${e}`)} ${i("session.kept")}</p>
    <label for="note">${i("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${q(p(o))} @input=${Te(o)}></textarea>
  </div>`:a}async function un(t,e){if(t.preventDefault(),Rt)return;let o=`note.${e}`,r=p(o);if(!E(r,"note")){d(`${o}.ref`,p(`${o}.ref`)||P()),oe("",!0);try{await vo(e,r,p(`${o}.ref`)),y(`${o}.ref`,...p(o)===r?[o]:[]),oe("",!1)}catch(s){s instanceof M&&s.code==="ref_used"&&y(`${o}.ref`),oe(R(s),!1)}}}function oe(t,e){re=t,Rt=e,u()}dt(Po);dt(Co);dt(je);Oe(He);Fe();function Cc(t){let e=b.route.topic,o=t.board.topics[e];return o&&c.id!==e&&(v()?.leaveWriting(c.id),g(e)),n`${Ne(t,!0)} ${Be(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?ye(e,n`${ln(o,t)}`):fn(e)}
    </main>`}function fn(t){return n`<h1 tabindex="-1">${i("session.missing")}</h1>
    <p><a class="button-quiet" href=${it} data-screen>${i("common.to_board")}</a></p>
    ${Io(t)} ${ne(t,"hidden")}`}function ln(t,e){return n`${yo(t,e)}
    ${dn(t)} ${Mo(t,e)} ${wo(t,e)}
    ${hn(t,e)} ${bn(t,e)}`}function dn(t){let e=t.language||a;return c.html?n`<div class="prose session-body" lang=${e} dir="auto" ${z(c.html)}></div>`:c.status==="loading"||!t.body?a:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function hn(t,e){let o=Qe(),r=Wo(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${i("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${X(o,({id:m})=>m,m=>n`<li>${Oo(m,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${i($n(s))}</p>`}
    ${s?Fo(t.id):ne(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function $n(t){return c.status==="loading"?"common.opening_notes":c.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function bn(t,{board:e}){let o=fe(e),r=o.findIndex(({id:s})=>s===t.id);return r<0?a:n`<nav class="neighbours" aria-label=${i("session.others")}>
    ${Ho(o[r-1],"back","session.previous")} ${Ho(o[r+1],"forward","session.next")}
  </nav>`}function Ho(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${lt(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${i(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Cc as sessionScreen};
