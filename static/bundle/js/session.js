/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as l,A as y,Aa as Re,B as W,Ba as Ae,Ca as Ne,D as v,Da as R,E as i,Ea as O,Fa as A,G as a,Ga as z,H as fe,Ha as G,I as le,J as de,Ja as qe,Ka as Be,M as he,Ma as Le,O as $e,Oa as Me,P as x,Q as be,Qa as tt,Ra as De,S as B,Sa as J,T as ge,Ta as et,U as we,Ua as K,V as ye,Wa as Ie,Y as ve,Ya as je,Z as xe,_ as ke,_a as gt,aa as F,ab as wt,b as Bt,ba as b,c as Lt,ca as bt,d as Mt,da as h,f as ce,g as mt,h as N,i as U,ia as _e,j as q,ja as H,k as pt,ka as L,l as n,m as T,ma as M,na as D,o as C,oa as E,pa as P,q as ut,qa as Te,r as ft,s as me,sa as Oe,t as u,ta as Se,u as lt,ua as Ee,v as dt,va as f,w as ht,wa as d,x as $t,xa as k,y as pe,ya as Pe,z as ue,za as I}from"./app.js";var er=2e3,or=3e3,Ue=0;function Dt(){return Date.now()+Ue}async function Ce(){let t=new AbortController,e=setTimeout(()=>t.abort(),or);try{let o=Date.now(),{headers:r}=await fetch(ft("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(r.get("date")??"")+500-(o+Date.now())/2;Ue=Math.abs(s)>er?s:0}catch{}finally{clearTimeout(e)}}var ot,rt,yt=class{constructor(e){Lt(this,ot);Lt(this,rt);Mt(this,ot,e)}hear(e,o){if(e===Bt(this,rt))return;Mt(this,rt,e);let r=()=>!!e&&o()-Date.parse(e??"")<8e3;r()&&Bt(this,ot).call(this,r)}};ot=new WeakMap,rt=new WeakMap;function We(t,e){return!!t&&e-Date.parse(t??"")<6e3}var rr=[[1,.5],[2.71,.25],[5.15,.12]],nr=396,Fe=6;function It(t){for(let[e,o]of rr){let r=t.createOscillator(),s=t.createGain();r.frequency.value=nr*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Fe/e),r.connect(s).connect(t.destination),r.start(),r.stop(t.currentTime+Fe)}}var He="bell",ze=["click","touchend","keydown"],sr=[300,200,300],Ge=new yt(cr),S,vt=()=>!!f(He);function Je(){u.subscribe(Ye),vt()&&Ve()}function Ke(){return T("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${vt()} @change=${ar} />
      <span>${n("session.bell")} <span class="hint">${n("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function Qe({board:t}){return!vt()||!T("session.bell_rings")||!We(t.wall.bell,Dt())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${n("session.bell_rings")}</p></aside>`}function ar({target:t}){let{checked:e}=t;d(He,e?"yes":""),l(),e&&(Ge.hear(u.board.wall.bell,()=>1/0),Ve(),jt(),S&&It(S))}function Ve(){Ce().then(()=>Ye(u.state));for(let t of ze)addEventListener(t,jt,!0)}function jt(){if(window.AudioContext)if(S??(S=new AudioContext),S.state==="running")for(let t of ze)removeEventListener(t,jt,!0);else S.resume().catch(()=>{})}function Ye({board:t}){vt()&&Ge.hear(t.wall.bell,Dt)}async function cr(t){v(n("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(sr),await S?.resume().catch(()=>{}),S?.state==="running"&&t()&&It(S)}var m={id:"",status:"loading",html:"",notes:{},report:null},[mr,pr]=[700,900],Ut=0,Ct;async function w(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Ut+=1;try{let{html:o,notes:r,report:s}=await C(`topics/${encodeURIComponent(t)}`);if(e!==Ut)return;let c=Object.fromEntries(r.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Ut&&m.status!=="there"&&(m.status=ur(o))}l()}function ur(t){return t instanceof U&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function fr(t,e){let{report:o}=m;if(!o)return;let r=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function Xe(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&w(m.id);for(let r of e)dr(r)}});function lr(){Ct??(Ct=setTimeout(()=>{Ct=void 0,m.id&&w(m.id)},mr+Math.random()*pr))}function dr({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&lr(),t.startsWith("attendance.")&&e.topic===m.id&&fr(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&w(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:r,...s}=m.notes;m.notes=s}}}var hr=128*1024,$r=6e4;async function Ze({ref:t,topic:e,type:o,alt:r,bytes:s},c){await ut("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:r},t);let p=await C(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let Z=s.slice(p.arrived,p.arrived+hr);p=await br(`photos/${t}/parts?offset=${p.arrived}`,Z)}return u.receive(p.answer?.changes??[]),!0}function br(t,e){let o={"content-type":"application/octet-stream"};return me(ft(t),{method:"PUT",headers:o,body:e},$r)}var to=`photo:${ce.code}:`;async function eo(){return(await(await lt()).all(to).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Wt(t){await(await lt()).put(oo(t),t).catch(()=>{})}async function Ft(t){await(await lt()).remove(oo(t)).catch(()=>{})}function oo({at:t,ref:e}){return`${to}${t}:${e}`}var $=[],Ht=!1,zt,j=new pe(()=>xt()),ro=()=>{};function no(t){ro=t}var io=t=>$.filter(e=>e.topic===t),so=()=>j.tries>0;async function Jt(){zt??(zt=eo().then(t=>{let e=new Set($.map(({ref:o})=>o));$=[...t.filter(({ref:o})=>!e.has(o)),...$],kt()})),await zt,xt()}async function ao(t){let e={ref:N(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};$=[...$,o],kt(),await Wt(o),Jt()}function co(t){Gt(t,{problem:"",ref:N(),arrived:0}),xt()}function mo(t){po(t),ut("PUT",`photos/${t.ref}/removal`,{},N()).catch(()=>{})}async function xt(){if(!Ht){Ht=!0,j.stop();try{for(;await gr(););}finally{Ht=!1,l()}}}async function gr(){let t=$.find(({problem:e})=>!e);if(!t)return!1;try{return await wr(t),j.well(),!0}catch(e){if(!(e instanceof U))throw e;return vr(t,e)}}async function wr(t){await Ze(t,o=>yr(t.ref,o))&&(po(t),ro(t))}function yr(t,e){let o=$.find(r=>r.ref===t);return o&&(o.arrived=e),j.well(),l(),o!==void 0}function vr(t,e){return $.some(({ref:r})=>r===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Gt(t,{ref:N(),arrived:0,again:!0}),!0):j.later(e)?!1:(j.well(),Gt(t,{problem:e.message}),!0):!0}function Gt(t,e){let o={...t,...e};$=$.map(r=>r===t?o:r),kt(),Ft(t).then(()=>Wt(o))}function po(t){$=$.filter(({ref:e})=>e!==t.ref),kt(),Ft(t)}function kt(){d("photos.left",$.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&j.waits&&xt()});var xr=["image/jpeg","image/png","image/webp"];async function fo(t){try{let e=await kr(t),o=uo(e,240).toDataURL("image/jpeg",.7);return{bytes:await Or(uo(e,2048)),type:"image/jpeg",preview:o}}catch{return!xr.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function kr(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return _r(t)}}async function _r(t){let e=new Image;return e.src=await Tr(t),await e.decode(),e}function Tr(t){return new Promise((e,o)=>{let r=new FileReader;r.onload=()=>e(String(r.result)),r.onerror=()=>o(r.error),r.readAsDataURL(t)})}function uo(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*o)),r.height=Math.max(1,Math.round(t.height*o));let s=r.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,r.width,r.height),s.drawImage(t,0,0,r.width,r.height),r}function Or(t){return new Promise((e,o)=>{let r=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function nt({id:t},e=!1){return`${mt}/photos/${t}${e?"-small":""}.jpg`}function _t(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${n("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${n("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${G(t,"alt")}
    />
    ${z(t,"alt")}
  </div>`}function Tt({alt:t,author:e},o){return t||Kt(e,o)}function Kt(t,e){return n("photos.by",{name:e.people[t]?.name??""})}var Sr="photo.alt",Ot=10,Er="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function ho(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Er)} <span>${n("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Pr(e,t)}
    />
  </label>`}async function Pr({target:t},e){let o=t,r=[...o.files??[]];if(!r.length||!await W())return;let s=await Rr(r.slice(0,Ot));if(o.value="",s.length<Math.min(r.length,Ot)?D(n("photos.unreadable"),{tone:"warning"}):r.length>Ot&&D(n("photos.too_many",{n:Ot}),{tone:"warning"}),!s.length)return;k(...s.map((p,Z)=>St(Z)));let c=()=>n("photos.new",{n:s.length});H({name:"photo-new",draw:()=>M(c(),Ar(e,s))})}async function Rr(t){let e=[];for(let o of t){let r=await fo(o);r&&e.push(r)}return e}function St(t){return`${Sr}.${t}`}function Ar(t,e){return i`<form class="form" @submit=${r=>{r.preventDefault();let s=e.map((c,p)=>f(St(p)));s.some(c=>A(c,"alt"))||(e.forEach((c,p)=>ao({topic:t,alt:s[p]??"",...c})),k(...s.map((c,p)=>St(p))),L("photo-new"))}}>
    ${e.map(({preview:r},s)=>i`<div class="photo-new">
        ${r?i`<img class="photo-preview" src=${r} alt="" />`:a}
        ${_t(St(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${n("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>L("photo-new")}>${n("common.cancel")}</button>
    </div>
  </form>`}function $o(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||n("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Nr(t)}
      <div class="actions">
        ${t.problem?lo("photos.again",()=>co(t)):a}
        ${lo("photos.discard",()=>mo(t))}
      </div>
    </div>
  </li>`}function Nr({arrived:t,bytes:e,ref:o}){let r=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${n(so()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${o}">${r} %</progress>`}function lo(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${n(t)}</button>`}var bo=t=>Et("PUT",`${t}/showing`,{},"photos.agreed"),go=t=>Et("PUT",`${t}/removal`,{},"photos.removed"),wo=t=>Et("PUT",`${t}/hiding`,{},"photos.hidden"),yo=(t,e)=>Et("PATCH",t,{alt:e},"photos.described");async function Et(t,e,o,r){try{return E(await y(t,`photos/${e}`,o),n(r)),await w(m.id),!0}catch(s){return P(s),!1}}var Qt={id:"",describing:!1},it="photo.alt";function ko(t){st({id:t,describing:!1}),H({name:"photo",draw:qr})}function qr(){let t=m.report?.photos??[],e=t.findIndex(({id:r})=>r===Qt.id),o=t[e];return o?M(i`<span dir="auto">${Kt(o.author,u.state.board)}</span>`,i`${Br(o)} ${Qt.describing?Dr(o):Lr(o)} ${Ir(t,e)}`):M(n("photos.title"),i`<p>${n("photos.gone")}</p>`)}function Br(t){let e=Tt(t,u.state.board);return i`<figure class="photo-large">
    <a href=${nt(t)} target="_blank" rel="noopener">
      <img src=${nt(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${n("photos.waits")}</span></p>`}
  </figure>`}function Lr(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,r=!!e.can["photo.edit"]&&(o||R(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?Pt("photos.agree",()=>bo(t.id),"button"):a}
    ${r?Pt(t.alt?"photos.redescribe":"photos.describe",()=>Mr(t)):a}
    ${r&&o?Pt("photos.remove",()=>xo(go(t.id))):a}
    ${e.can["photo.hide"]&&!o?Pt("photos.hide",()=>xo(wo(t.id))):a}
  </div>`}function Mr(t){d(it,t.alt),st({describing:!0})}function Dr(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(it),"alt")&&await yo(t.id,f(it))&&(k(it),st({describing:!1}))}}>
    ${_t(it)}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>st({describing:!1})}>${n("common.cancel")}</button>
    </div>
  </form>`}function Ir(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${vo(t[e-1],"back","photos.previous")}
    <span class="soft">${n("photos.nth",{at:e+1,n:t.length})}</span>
    ${vo(t[e+1],"forward","photos.next")}
  </div>`}function vo(t,e,o){let r=()=>st({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${n(o)} ?disabled=${!t} @click=${r}>${h(e)}</button>`}async function xo(t){await t&&L("photo")}function Pt(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${n(t)}</button>`}function st(t){Object.assign(Qt,t),l()}Jt();no(({topic:t})=>{let{board:e,me:o}=u.state;D(n(e.event.trusts_photos||R(o)?"photos.posted":"photos.offered")),m.id===t&&w(t)});function _o(t,e){let o=m.report?.photos??[],r=io(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!r.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${n("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${et(o,({id:c})=>c,c=>i`<li>${jr(c,e)}</li>`)}</ul>`:a}
    ${r.length?i`<ul class="photo-uploads">${et(r,({ref:c})=>c,$o)}</ul>`:a}
    ${s?ho(t.id):a}
  </section>`}function jr(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>ko(t.id)}>
    <img src=${nt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Tt(t,e)} />
    ${t.shown?a:i`<span class="mark">${n("photos.waits")}</span>`}
  </button>`}var Ur=je(()=>import("./outgrown.js"));function To(t,e){let{board:o,me:r}=e;return i`<header class="facts ${x(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${n("session.by",{name:xe(o,t)})}</span>
      ${x(t,r)?i`<span class="mark mark-mine">${n("board.yours")}</span>`:a}
      ${K(e,s=>ht(s)===t.id&&dt(s)!=="note")}
    </p>
    ${Cr(t,e)} ${Fr(t)} ${Hr(t,e)} ${zr(t,e)}
    <div class="actions facts-actions">
      ${Ie(t,r,n("board.interested"))} ${Gr(t,e)} ${Jr(t,e)}
    </div>
  </header>`}function Cr(t,{board:e}){if(t.withdrawn)return i`<p class="facts-where">${n("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return i`<p class="facts-where">${n("board.no_slot")}</p>`;let{moment:s,name:c}=ke(e,o,b.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${ye(e,o)}</strong> <span dir="auto">${ge(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>
    ${r.link?Wr(r.link):a}`}function Wr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${n("session.join_online")}</a>
  </p>`}function Fr({tags:t,language:e}){let o=e&&e!==pt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${qe(e)}</span>`:a}
    ${t.map(r=>i`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function Hr(t,{board:e,me:o}){let[r]=$e(e,t);if(!r)return a;let s=x(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${n(s,{title:r.title})}</span></p>`}function zr(t,{board:e,me:o}){let r=t.slot&&e.rooms[t.slot.room]?.capacity;return!r||t.interest<=r||!O(o,"topic.place",t)?a:Ur()?.roomTooSmall(e,t)??a}function Gr(t,{me:e}){return t.withdrawn||!O(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Te(t.id)}>
      ${n(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Q("board.let_go",()=>Oe(t.id)):a}`}function Jr(t,{me:e}){return i`
    ${O(e,"topic.edit",t)&&!t.withdrawn?Q("session.edit",()=>Be(t)):a}
    ${O(e,"topic.withdraw",t)?t.withdrawn?Q("session.bring_back",()=>Ae(t.id)):Q("session.withdraw",()=>Re(t.id)):a}
    ${R(e)?Q("session.hide",()=>Ne(t.id)):a}
    ${Kr(t,e)?Q("session.more",()=>Qr(t.id)):a}
  `}function Kr(t,e){return t.withdrawn?!1:O(e,"topic.edit",t)||t.slot!==null&&O(e,"topic.place",t)}async function Qr(t){(await import("./more.js")).openMore(t)}function Q(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${n(t)}</button>`}var So="moved.known",g=tn(),Oo="";u.subscribe((t,{changes:e})=>{let{board:o,me:r}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===r.person&&p.id in g&&Po(p)}});function Eo(t){if(!u.ready||!T("session.moved"))return a;let e=Vr().filter(Yr);if(!e.length)return a;let o=e.map(r=>Xr(t.board,r));return Oo!==o.join(" ")&&v(o.join(". ")),Oo=o.join(" "),i`<aside class="nudge" aria-label=${n("session.moved_what")}>
    ${o.map(r=>i`<p><span dir="auto">${r}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Zr(e)}>${n("session.moved_seen")}</button>
  </aside>`}function Vr(){var c;let{board:t,me:e}=u,o=Object.values(t.topics).filter(p=>e.marked.includes(p.id)||x(p,e)),r=new Set(o.map(({id:p})=>p)),s=JSON.stringify(g);g=Object.fromEntries(Object.entries(g).filter(([p])=>r.has(p)));for(let p of o)g[c=p.id]??(g[c]=Rt(p));for(let p of o)g[p.id]||(g[p.id]=Rt(p));return JSON.stringify(g)!==s&&Ro(),o}function Yr(t){let e=g[t.id];if(!e||e===Rt(t)||t.withdrawn)return!1;let o=u.board.rounds[t.slot?.round??e.split(" ")[0]??""];return!o||Date.parse(o.ends)>b.now.getTime()}function Xr(t,{id:e,title:o}){let r=u.board.topics[e]?.slot,s=r&&t.rounds[r.round],c=r&&t.rooms[r.room];return!s||!c?n("session.moved_nowhere",{title:o}):n("session.moved",{title:o,room:c.name,time:we(t,s)})}function Zr(t){t.forEach(Po),l()}function Po(t){g[t.id]=Rt(t),Ro()}function Rt({slot:t}){return t?le(t):""}function Ro(){d(So,JSON.stringify(g))}function tn(){try{return JSON.parse(f(So)||"{}")}catch{return{}}}async function Ao(t,e,o){let r=await y("POST",`topics/${t}/notes`,{text:e,language:pt},{ref:o,signed:!0});E(r,n("session.posted"))}async function No(t,e){E(await y("PATCH",`notes/${t}`,{text:e}),n("common.saved"))}var qo=t=>Lo(t,"removal","session.note_removed"),Bo=t=>Lo(t,"hiding","session.note_hidden");async function Lo(t,e,o){try{E(await y("PUT",`notes/${t}/${e}`),n(o)),await F(),en()}catch(r){P(r)}}function en(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var V={id:"",problem:"",sending:!1};function Mo(t,e){let{board:o,me:r}=e,s=r.person!==null&&t.author===r.person,c=o.people[t.author]?.name??"",p=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${n("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${n("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${n("board.yours")}</span>`:a}
      ${K(e,({path:Z})=>Z.startsWith(`notes/${t.id}`))}
    </p>
    ${V.id===t.id?rn(t):on(t,s,r)}
  </article>`}function on(t,e,o){let r=o.can["note.edit"]&&(e||R(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${J(t.html)}></div>
    ${r?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>nn(t)}>${n("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>qo(t.id)}>${n("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>Bo(t.id)}>${n("session.hide")}</button>`}
        </div>`:a}`}function rn(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>sn(o,t)}>
    <label class="unseen" for="edit-${t.id}">${n("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${G(e,"note")}></textarea>
    ${z(e,"note")}
    ${V.problem?i`<p class="problem" role="alert">${V.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${V.sending}>${n(V.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Do(t)}>${n("common.cancel")}</button>
    </div>
  </form>`}function nn(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),at({id:t.id,problem:""}),F().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Do(t){k(`note-edit.${t.id}`),at({id:""})}async function sn(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){at({sending:!0,problem:""});try{await No(e.id,f(`note-edit.${e.id}`)),Do(e)}catch(o){at({problem:q(o)})}finally{at({sending:!1})}}}function at(t){Object.assign(V,t),l()}var[an,cn]=[6*6e4,60*6e4],Io="";function jo(t){let e=Object.values(t.board.topics).find(r=>mn(r,t));if(!e||!T("report.nudge"))return a;Io!==e.id&&v(`${n("report.nudge")} ${e.title}`),Io=e.id;let o=wt(t.board,b.now);return i`<aside class="nudge">
    <p>
      <strong>${n("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${n("report.nudge_due",{time:be(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${bt(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${n("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>pn(e)}>${n("report.nudge_later")}</button>
  </aside>`}function mn(t,{board:e,me:o}){let r=t.slot&&e.rounds[t.slot.round];if(!r||!x(t,o)||!o.can["report.write"]||!gt(t))return!1;let s=Date.parse(r.ends)-b.now.getTime(),c=b.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=an&&s>-cn&&!c&&!f(`nudged.${t.id}`)}function pn({id:t}){d(`nudged.${t}`,"yes"),l()}var Yt,Vt;function _(){return Yt}function At(){return Vt??(Vt=un()),Vt}async function un(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return Yt=await import("./writing.js"),fn(Yt)}catch{await new Promise(e=>setTimeout(e,t))}}function fn(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var Xt=30;function Uo(t,e){let r=ln(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return r.length?i`<p class="here-names"><span class="soft">${n("report.here_n",{n:r.length})}</span>
    ${r.slice(0,Xt).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${r.length>Xt?n("report.here_more",{n:r.length-Xt}):a}</p>`:a}function Co(t,e){if(!e.me.can["session.attend"])return a;let o=Nt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>dn(t,o)}>
    ${n(o?"report.not_here":"report.i_am_here")}
  </button>`}function Nt(t,e){let o=$t(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function ln(t,e){let o=(m.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&Nt(t,e)?[...o,e.me.person]:o}async function dn(t,e){try{await y(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;v(n(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){P(o)}}var Y={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function Wo(t,e){X({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),H({name:"history",draw:()=>M(n("report.history"),hn())}),Zt()}async function Zt(){let{topic:t,field:e,before:o,versions:r}=Y;try{let s=r&&o?`?before=${o}`:"",c=await C(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),p=r??[{n:0,...c.now}];X({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){X({problem:q(s)})}}function hn(){let{fields:t,field:e,versions:o,before:r,problem:s}=Y;return i`${t.length>1?i`<label for="history-field">${n("report.history_of")}</label>
          <select id="history-field" @change=${$n}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${n(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(bn)}</ol>`:i`<p class="soft">${n("report.opening")}</p>`}
    ${o&&r?i`<button class="button-quiet" type="button" @click=${Zt}>${n("report.older")}</button>`:a}`}function $n({target:t}){let e=t.value;X({field:e,versions:null,open:-1}),Zt()}function bn(t){let{board:e,me:o}=u.state,r=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Y.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>X({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):n("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||n("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>gn(t)}>${n("report.bring_back")}</button>`:a}
  </li>`}async function gn({n:t}){if(await W())try{await ue("PUT",`topics/${Y.topic}/texts/${Y.field}`,{version:t}),L("history"),D(n("report.brought_back"))}catch(e){X({problem:q(e)})}}function X(t){Object.assign(Y,t),l()}function te(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function ee(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function Fo(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>i`<th scope="col">${n(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ee(t).map(te).map(({what:e,who:o,when:r})=>i`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${n("report.who")}>${o}</td>
        <td dir="auto" data-part=${n("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var ct=["body","understandings","questions","recommendations","resources","steps"];function Ho(t,e){let o=re(t.id);return o.length?o.map(r=>wn(t,r,o.length>1)):yn(t,e)}function re(t){return ct.filter(e=>oe(t,e))}function oe(t,e){return _()?.unsavedWords(t,e)??m.report?.texts[e]??""}function wn({id:t,language:e},o,r){let s=m.report?.html[o],c=_()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?i`<h3>${n(`report.${o}`)}</h3>`:a}
    ${o==="steps"?Fo(oe(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${J(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${oe(t,o)}</div>`}
  </div>`}function yn({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${n("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${n("common.unreachable_reading")}</p>`:t?i`<p class="empty">${n("report.is_waived")}</p>`:i`<p class="empty">${n(e?"report.empty":"report.empty_closed")}</p>`}function zo(t,e){return t.withdrawn||!O(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>vn(t)}>
    ${n(t.no_notes?"report.await":"report.waive")}
  </button>`}async function vn({id:t,no_notes:e}){try{let o=await y(e?"DELETE":"PUT",`topics/${t}/waiver`);E(o,n(e?"report.awaited":"report.waived"))}catch(o){P(o)}}function Jo(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=f(ne(t.id))==="write";return(r||o&&kn(t,e))&&At(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${n("report.title")}</h2>
      ${o&&r?Go(t.id,"read"):a}
    </div>
    ${_n(t,e)} ${o&&gt(t)?Tn(e):a}
    ${o?a:_()?.givenBack(t.id)}
    ${o&&r?On(t.id):Ho(t,o)}
    ${o&&!r?Go(t.id,"write",re(t.id).length>0):a}
    ${Uo(t.id,e)}
    <div class="actions">${Co(t.id,e)} ${zo(t,e.me)} ${xn(t.id)}</div>
  </section>`}function xn(t){let{writers:e=[],texts:o={}}=m.report??{},r=ct.filter(c=>o[c]);if(!r.length&&!e.length)return a;let s=[...r,...ct.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>Wo(t,s)}>${n("report.history")}</button>`}function Ko(t){return f(ne(t))!=="write"?a:(At(),_()?.givenBack(t))}var ne=t=>`writes.${t}`;function kn(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes(fe(de(o),r,b.now)))&&(x(t,e.me)||Nt(t.id,e))}function _n(t,{board:e}){let{report:o}=m,r=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[n("report.words_n",{n:t.words}),n("report.last_at",{time:B(o.written_at,e.event.timezone)}),...r.length?[n("report.authors",{names:r.join(", ")})]:[]];return i`<p class="report-facts soft">${ve(s)}</p>`}function Tn({board:t}){let e=wt(t,b.now);return e?i`<p class="report-facts">${n("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function On(t){let e=_();return e?e.writing(t,ct,m.report?.texts??{},{stepOf:te,stepLines:ee}):i`<p class="soft" aria-busy="true">${n("report.opening")}</p>`}function Go(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Sn(t,e)}>
    ${h(e==="read"?"note":"pen")} ${n(r)}
  </button>`}async function Sn(t,e){if(e==="write"&&!await W())return;d(ne(t),e),e==="write"?await At():await En(t),await F();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function En(t){await w(t),_()?.leaveWriting(t)}var Qo=["session.turn_now","session.turn_next","session.turn_after"],Pn=200,Vo="";function Yo({board:t,me:e}){let o=Qo[An(t,e.person)??Qo.length]??"";return o&&!T(o)?a:(o!==Vo&&Rn(o),Vo=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${n(o)}</p></aside>`:a)}function Rn(t){t&&(v(n(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Pn))}function An(t,e){if(!e||!t.wall.reading)return;if(Ee(t)?.convener===e)return 0;let o=Se(t).findIndex(({convener:r})=>r===e);return o<0?void 0:o+1}function Xo(t,e){return $t(e.wishes).filter(o=>dt(o)==="note"&&ht(o)===t).map(o=>i`<li>${Nn(o,e)}</li>`)}function Nn({ref:t,body:e},o){let r=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${n("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${n("board.yours")}</span>
      ${K(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var se="",qt=!1;function Zo(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>qn(o,t)}>
    <label for="note">${n("session.write")}</label>
    <p class="hint" id="note-hint">${n("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${I(f(e))} @input=${G(e,"note")}></textarea>
    ${z(e,"note")}
    ${se?i`<p class="problem" role="alert">${se}</p>`:a}
    <button class="button" ?disabled=${qt}>${n(qt?"common.sending":"session.post")}</button>
  </form>`}function ae(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${n(`session.why_${e}`)} ${n("session.kept")}</p>
    <label for="note">${n("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${I(f(o))} @input=${Pe(o)}></textarea>
  </div>`:a}async function qn(t,e){if(t.preventDefault(),qt)return;let o=`note.${e}`,r=f(o);if(!A(r,"note")){d(`${o}.ref`,f(`${o}.ref`)||N()),ie("",!0);try{await Ao(e,r,f(`${o}.ref`)),k(`${o}.ref`,...f(o)===r?[o]:[]),ie("",!1)}catch(s){s instanceof U&&s.code==="ref_used"&&k(`${o}.ref`),ie(q(s),!1)}}}function ie(t,e){se=t,qt=e,l()}tt(Eo);tt(jo);tt(Yo);tt(Qe);Me(Ke);Je();function vm(t){let e=b.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(_()?.leaveWriting(m.id),w(e)),i`${Le(t,!0)} ${De(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?_e(e,i`${Ln(o,t)}`):Bn(e)}
    </main>`}function Bn(t){return i`<h1 tabindex="-1">${n("session.missing")}</h1>
    <p><a class="button-quiet" href=${mt} data-screen>${n("common.to_board")}</a></p>
    ${Ko(t)} ${ae(t,"hidden")}`}function Ln(t,e){return i`${To(t,e)}
    ${Mn(t)} ${Jo(t,e)} ${_o(t,e)}
    ${Dn(t,e)} ${jn(t,e)}`}function Mn(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${J(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Dn(t,e){let o=Xe(),r=Xo(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${n("session.notes")}</h2>
    ${o.length+r.length?i`<ol class="notes-list">
          ${et(o,({id:c})=>c,c=>i`<li>${Mo(c,e)}</li>`)} ${r}
        </ol>`:i`<p class="empty">${n(In(s))}</p>`}
    ${s?Zo(t.id):ae(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function In(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function jn(t,{board:e}){let o=he(e),r=o.findIndex(({id:s})=>s===t.id);return r<0?a:i`<nav class="neighbours" aria-label=${n("session.others")}>
    ${tr(o[r-1],"back","session.previous")} ${tr(o[r+1],"forward","session.next")}
  </nav>`}function tr(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${bt(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${n(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{vm as sessionScreen};
