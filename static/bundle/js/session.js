/* Made by `make bundle`. Licences: ../LICENSES */
import{d as Go,e as Jo,h as gt,i as Ko,k as Qo,l as Vo,m as Yo,n as Xo,p as Zo,q as nt,r as te,s as oe,t as ee,w as ie}from"./app-shared.js";import{$ as Lo,$a as V,B as _o,D as To,E as k,Ea as I,F as z,Ga as Ft,H as g,Ha as v,I as Oo,Ia as N,J as i,Ja as _,L as a,M as So,N as Ct,O as Eo,Oa as ne,P as Po,Pa as K,Q as No,Qa as M,Sa as j,Ta as f,Ua as d,V as Ro,Va as T,W as Ao,Wa as re,Xa as U,Y as qo,Za as R,_ as Bo,_a as Q,aa as Io,b as jt,ba as Mo,c as Ut,ca as jo,cb as se,d as Dt,da as B,ea as Uo,eb as ae,f as yo,fa as Do,g as ut,h as A,ha as Co,hb as ce,i as W,j as q,ja as Fo,jb as D,k as ft,ka as Wo,kb as me,l as r,la as Ho,lb as Y,m as w,ma as zo,mb as X,nb as Z,o as H,oa as l,pa as G,q as lt,qb as pe,r as xo,ra as h,s as ko,sb as Wt,t as u,u as dt,ua as J,ub as wt,va as $,w as ht,wb as vt,x as $t,xa as L,ya as E,z as bt,za as P}from"./app.js";var rt,it,yt=class{constructor(o){Ut(this,rt);Ut(this,it,0);Dt(this,rt,o)}hear(o,e){if(o<=jt(this,it))return;Dt(this,it,o);let n=()=>e()-o<8e3;n()&&jt(this,rt).call(this,n)}};rt=new WeakMap,it=new WeakMap;function ue(t,o){return o-t<6e3}var Pn=[[1,.5],[2.71,.25],[5.15,.12]],Nn=396,fe=6;function Ht(t){for(let[o,e]of Pn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Nn*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+fe/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+fe)}}var de="bell",he=["click","touchend","keydown"],An=[300,200,300],$e=new yt(Bn),S,le,xt=()=>!!f(de);function be(){u.subscribe(Gt),xt()&&ve()}function ge(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${xt()} @change=${qn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function we({board:t}){return!xt()||!w("session.bell_rings")||!ue(gt(t.wall,I()),I())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function qn({target:t}){let{checked:o}=t;d(de,o?"yes":""),l(),o&&($e.hear(gt(u.board.wall,I()),()=>1/0),ve(),zt(),S&&Ht(S))}function ve(){Zo().then(()=>Gt(u.state));for(let t of he)addEventListener(t,zt,!0)}function zt(){if(window.AudioContext)if(S??(S=new AudioContext),S.state==="running")for(let t of he)removeEventListener(t,zt,!0);else S.resume().catch(()=>{})}function Gt({board:{wall:t}}){if(clearTimeout(le),!xt())return;$e.hear(gt(t,I()),I);let o=Ko(t,I());o!==void 0&&(le=setTimeout(()=>Gt(u.state),o+1))}async function Bn(t){g(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(An),await S?.resume().catch(()=>{}),S?.state==="running"&&t()&&Ht(S)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Ln,In]=[700,900],Jt=0,Kt;async function y(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Jt+=1;try{let{html:e,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(o!==Jt)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:e,notes:c,report:s})}catch(e){o===Jt&&m.status!=="there"&&(m.status=Mn(e))}l()}function Mn(t){return t instanceof W&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function jn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(s=>s!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function ye(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}u.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&y(m.id);for(let n of o)Dn(n)}});function Un(){Kt??(Kt=setTimeout(()=>{Kt=void 0,m.id&&y(m.id)},Ln+Math.random()*In))}function Dn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&Un(),t.startsWith("attendance.")&&o.topic===m.id&&jn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&y(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...s}=m.notes;m.notes=s}}}var Cn=128*1024,Fn=6e4;async function xe({ref:t,topic:o,type:e,alt:n,bytes:s},c){await lt("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let p=await H(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let Mt=s.slice(p.arrived,p.arrived+Cn);p=await Wn(`photos/${t}/parts?offset=${p.arrived}`,Mt)}return u.receive(p.answer?.changes??[]),!0}function Wn(t,o){let e={"content-type":"application/octet-stream"};return ko(xo(t),{method:"PUT",headers:e,body:o},Fn)}var ke=`photo:${yo.code}:`;async function _e(){return(await(await dt()).all(ke).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Qt(t){await(await dt()).put(Te(t),t).catch(()=>{})}async function Vt(t){await(await dt()).remove(Te(t)).catch(()=>{})}function Te({at:t,ref:o}){return`${ke}${t}:${o}`}var b=[],Yt=!1,Xt,C=new _o(()=>_t()),Oe=()=>{};function Se(t){Oe=t}var kt=t=>b.filter(o=>o.topic===t),Ee=()=>C.tries>0;async function to(){Xt??(Xt=_e().then(t=>{let o=new Set(b.map(({ref:e})=>e));b=[...t.filter(({ref:e})=>!o.has(e)),...b],Tt()})),await Xt,_t()}async function oo(t){let o={ref:A(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};b=[...b,e],Tt(),await Qt(e),to()}function Pe(t){Zt(t,{problem:"",ref:A(),arrived:0}),_t()}function Ne(t){Re(t),lt("PUT",`photos/${t.ref}/removal`,{},A()).catch(()=>{})}async function _t(){if(!Yt){Yt=!0,C.stop();try{for(;await Hn(););}finally{Yt=!1,l()}}}async function Hn(){let t=b.find(({problem:o})=>!o);if(!t)return!1;try{return await zn(t),C.well(),!0}catch(o){if(!(o instanceof W))throw o;return Jn(t,o)}}async function zn(t){await xe(t,e=>Gn(t.ref,e))&&(Re(t),Oe(t))}function Gn(t,o){let e=b.find(n=>n.ref===t);return e&&(e.arrived=o),C.well(),l(),e!==void 0}function Jn(t,o){return b.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(Zt(t,{ref:A(),arrived:0,again:!0}),!0):C.later(o)?!1:(C.well(),Zt(t,{problem:o.message}),!0):!0}function Zt(t,o){let e={...t,...o};b=b.map(n=>n===t?e:n),Tt(),Vt(t).then(()=>Qt(e))}function Re(t){b=b.filter(({ref:o})=>o!==t.ref),Tt(),Vt(t)}function Tt(){d("photos.left",b.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&C.waits&&_t()});var Kn=["image/jpeg","image/png","image/webp"];async function qe(t){try{let o=await Qn(t),e=Ae(o,240).toDataURL("image/jpeg",.7);return{bytes:await Xn(Ae(o,2048)),type:"image/jpeg",preview:e}}catch{return!Kn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Qn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Vn(t)}}async function Vn(t){let o=new Image;return o.src=await Yn(t),await o.decode(),o}function Yn(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Ae(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Xn(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function st({id:t},o=!1){return`${ut}/photos/${t}${o?"-small":""}.jpg`}function Ot(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${U(f(t))} @input=${V(t,"alt")}
    />
    ${Q(t,"alt")}
  </div>`}function St({alt:t,author:o},e){return t||eo(o,e)}function eo(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var Zn="photo.alt",Et=10,Le="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ie(t){return i`<label class="button-quiet photo-add">
    ${$("camera",Le)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>or(o,t)}
    />
  </label>`}function tr({id:t,title:o}){let e=async n=>(await Me(n)).forEach(s=>oo({topic:t,alt:r("photos.form"),...s}));return i`<label class="button-quiet photo-add">
      ${$("camera",Le)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${no(t)}`}async function or(t,o){let e=await Me(t);if(!e.length)return;T(...e.map((s,c)=>Pt(c)));let n=()=>r("photos.new",{n:e.length});K({name:"photo-new",draw:()=>j(n(),nr(o,e))})}async function Me({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await z())return[];let n=await er(e.slice(0,Et));return o.value="",n.length<Math.min(e.length,Et)?L(r("photos.unreadable"),{tone:"warning"}):e.length>Et&&L(r("photos.too_many",{n:Et}),{tone:"warning"}),n}async function er(t){let o=[];for(let e of t){let n=await qe(e);n&&o.push(n)}return o}function Pt(t){return`${Zn}.${t}`}function nr(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((c,p)=>f(Pt(p)));s.some(c=>R(c,"alt"))||(o.forEach((c,p)=>oo({topic:t,alt:s[p]??"",...c})),T(...s.map((c,p)=>Pt(p))),M("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>M("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function no(t){let o=kt(t);return o.length?i`<ul class="photo-uploads">${X(o,({ref:e})=>e,rr)}</ul>`:a}function rr(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:ir(t)}
      <div class="actions">
        ${t.problem?Be("photos.again",()=>Pe(t)):a}
        ${Be("photos.discard",()=>Ne(t))}
      </div>
    </div>
  </li>`}function ir({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(Ee()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function Be(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var je=t=>Nt("PUT",`${t}/showing`,{},"photos.agreed"),Ue=t=>Nt("PUT",`${t}/removal`,{},"photos.removed"),De=t=>Nt("PUT",`${t}/hiding`,{},"photos.hidden"),Ce=(t,o)=>Nt("PATCH",t,{alt:o},"photos.described");async function Nt(t,o,e,n){try{return E(await k(t,`photos/${o}`,e),r(n)),await y(m.id),!0}catch(s){return P(s),!1}}var ro={id:"",describing:!1},at="photo.alt";function He(t){ct({id:t,describing:!1}),K({name:"photo",draw:sr})}function sr(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===ro.id),e=t[o];return e?j(i`<span dir="auto">${eo(e.author,u.state.board)}</span>`,i`${ar(e)} ${ro.describing?pr(e):cr(e)} ${ur(t,o)}`):j(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function ar(t){let o=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${st(t)} target="_blank" rel="noopener">
      <img src=${st(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function cr(t){let{me:o}=u.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Rt("photos.agree",()=>je(t.id),"button"):a}
    ${n?Rt(t.alt?"photos.redescribe":"photos.describe",()=>mr(t)):a}
    ${n&&e?Rt("photos.remove",()=>We(Ue(t.id))):a}
    ${o.can["photo.hide"]&&!e?Rt("photos.hide",()=>We(De(t.id))):a}
  </div>`}function mr(t){d(at,t.alt),ct({describing:!0})}function pr(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!R(f(at),"alt")&&await Ce(t.id,f(at))&&(T(at),ct({describing:!1}))}}>
    ${Ot(at)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ct({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function ur(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${Fe(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Fe(t[o+1],"forward","photos.next")}
  </div>`}function Fe(t,o,e){let n=()=>ct({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function We(t){await t&&M("photo")}function Rt(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function ct(t){Object.assign(ro,t),l()}to();Se(({topic:t})=>{let{board:o,me:e}=u.state;L(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),m.id===t&&y(t)});function ze(t,o){let e=m.report?.photos??[],n=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!kt(t.id).length&&!n?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${X(e,({id:s})=>s,s=>i`<li>${fr(s,o)}</li>`)}</ul>`:a}
    ${no(t.id)}
    ${n?Ie(t.id):a}
  </section>`}function fr(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>He(t.id)}>
    <img src=${st(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}var Ge=3;function Je(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ct(e,h.now)||o.interest<Ge?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let p=s&&c>=Ge&&t.rounds[s.round];return n!==o.id&&p&&Ct(p,h.now)&&qo(e,p)})}function Ke(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=zo(o,e,h.now);return i`<p class="facts-where">
      ${nt("clock")} <span><strong>${lr(o,e)}</strong> <span dir="auto">${Uo(o,e)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${nt("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Lo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?dr(n.link):a}`}function lr({event:{timezone:t}},o){return`${jo(o.starts,t)}, ${Mo(o,t)}`}function dr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var hr=Wt(()=>import("./outgrown.js")),$r=Wt(()=>import("./same_people.js"));function Qe(t,o){let{board:e,me:n}=o,s=v(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:Wo(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,c=>$t(c)===t.id&&ht(c)!=="note")}
    </p>
    ${Ke(t,o)} ${br(t)} ${gr(Ho(o,t))} ${wr(t,o)} ${vr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:pe(t,n,r("board.interested"))} ${yr(t,o)} ${xr(t,o)}
    </div>
  </header>`}function br({tags:t,language:o}){let e=o&&o!==ft;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${Bo(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function gr(t){return t?i`<p class="facts-clash">${$("warning")} <span dir="auto">${t}</span></p>`:a}function wr(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!_(o,"topic.place",t)?a:hr()?.roomTooSmall(e,t)??a}function vr(t,o){let{board:e}=o;return!_(o,"topic.place",t)||!Je(e,t)?a:$r()?.samePeople(e,t)??a}function yr(t,o){return t.withdrawn||t.into||!_(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>ce(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?F("board.let_go",()=>Qo(t.id)):a}`}function xr(t,o){let{me:e}=o;return i`
    ${_(o,"topic.edit",t)&&!t.withdrawn?F("session.edit",()=>ie(t)):a}
    ${_(o,"topic.withdraw",t)&&!t.into?t.withdrawn?F("session.bring_back",()=>Yo(t.id)):F("session.withdraw",()=>Vo(t.id)):a}
    ${N(e)?F("session.hide",()=>Xo(t.id)):a}
    ${Tr(t,oe(t,o))}
    ${kr(t,o)?F("session.more",()=>_r(t.id)):a}
  `}function kr(t,o){return t.withdrawn||t.into?!1:_(o,"topic.edit",t)||t.slot!==null&&_(o,"topic.place",t)}async function _r(t){(await import("./more.js")).openMore(t)}function Tr(t,o){return o.length?F("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function F(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var io="mine.known",Ve="";u.subscribe((t,{changes:o})=>{let{board:e,me:n}=u;for(let{by:s,data:c}of o){let p=e.topics[c?.id];p&&s!==null&&s===n.person&&Ft(p,n)&&so([p])}});function Xe(){if(!u.ready||!u.me.person||!w("session.handed"))return a;let t=Object.values(u.board.topics).filter(s=>Ft(s,u.me));f(io)||so(t);let o=Ze(),e=t.filter(({id:s,withdrawn:c})=>!o.has(s)&&!c);if(!e.length)return a;let n=e.map(s=>Ye(s,t,o)).join(" ");return Ve!==n&&g(n),Ve=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(s=>i`<p><a href=${J(s.id)} data-screen>${Ye(s,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Or(e)}>${r("session.moved_seen")}</button>
  </aside>`}function Ye({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Co(u.board,o)})}function Or(t){so(t),l()}function so(t){d(io,JSON.stringify([...Ze(),...t.map(({id:o})=>o)]))}function Ze(){try{return new Set(JSON.parse(f(io)||"[]"))}catch{return new Set}}function At({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var on="moved.known",x=qr(),tn="";u.subscribe((t,{changes:o})=>{let{board:e,me:n}=u;for(let{by:s,data:c}of o){let p=e.topics[c?.id];p&&s!==null&&s===n.person&&[p,...Ro(e,p)].filter(Ar).forEach(nn)}});function en(){if(!u.ready||!w("session.moved"))return a;let t=Sr().filter(Er);if(!t.length)return a;let o=t.filter(Pr).map(Nr),e=o.join(" ");return tn!==e&&g(e),tn=e,i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(n=>i`<p>${n}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Rr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Sr(){var c;let{board:t,me:o}=u,e=Object.values(t.topics).filter(p=>o.marked.includes(p.id)||v(p,u)),n=new Set(e.map(({id:p})=>p)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([p])=>n.has(p)));for(let p of e)x[c=p.id]||(x[c]=ao(p));return JSON.stringify(x)!==s&&rn(),e}function Er(t){let o=x[t.id];if(!o||o===ao(t)||t.withdrawn)return!1;let e=u.board.rounds[At(u.board,t)?.round??o.split(" ")[0]??""];return!e||So(e,h.now)}function Pr({into:t},o,e){return!e.some(({id:n})=>n===t)}function Nr(t){let{board:o}=u,{title:e}=t,n=At(u.board,t),s=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Do(o,s)})}function Rr(t){t.forEach(nn),l()}function Ar({id:t}){return t in x}function nn(t){x[t.id]=ao(t),rn()}function ao(t){let o=At(u.board,t);return o?Po(o):""}function rn(){d(on,JSON.stringify(x))}function qr(){try{return JSON.parse(f(on)||"{}")}catch{return{}}}async function sn(t,o,e){let n=await k("POST",`topics/${t}/notes`,{text:o,language:ft},{ref:e,signed:!0});E(n,r("session.posted"))}async function an(t,o){E(await k("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var cn=t=>pn(t,"removal","session.note_removed"),mn=t=>pn(t,"hiding","session.note_hidden");async function pn(t,o,e){try{E(await k("PUT",`notes/${t}/${o}`),r(e)),await G(),Br()}catch(n){P(n)}}function Br(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function un(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",p=B(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:Mt})=>Mt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Ir(t):Lr(t,s,n)}
  </article>`}function Lr(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Y(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Mr(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>cn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>mn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Ir(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>jr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${U(f(o))} @input=${V(o,"note")}></textarea>
    ${Q(o,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>fn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Mr(t){let o=`note-edit.${t.id}`;f(o)||d(o,t.text),mt({id:t.id,problem:""}),G().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function fn(t){T(`note-edit.${t.id}`),mt({id:""})}async function jr(t,o){if(t.preventDefault(),!R(f(`note-edit.${o.id}`),"note")){mt({sending:!0,problem:""});try{await an(o.id,f(`note-edit.${o.id}`)),fn(o)}catch(e){mt({problem:q(e)})}finally{mt({sending:!1})}}}function mt(t){Object.assign(tt,t),l()}var[Ur,Dr]=[6*6e4,60*6e4],ln="";function dn(t){let o=Object.values(t.board.topics).find(n=>Cr(n,t));if(!o||!w("report.nudge"))return a;ln!==o.id&&g(`${r("report.nudge")} ${o.title}`),ln=o.id;let e=vt(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:Io(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${J(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Fr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Cr(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!v(t,o)||!n.can["report.write"]||!wt(t))return!1;let c=Date.parse(s.ends)-h.now.getTime(),p=h.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=Ur&&c>-Dr&&!p&&!f(`nudged.${t.id}`)}function Fr({id:t}){d(`nudged.${t}`,"yes"),l()}var mo,co;function O(){return mo}function qt(){return co??(co=Wr()),co}async function Wr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return mo=await import("./writing.js"),Hr(mo)}catch{await new Promise(o=>setTimeout(o,t))}}function Hr(t){t.takeUpUnsent();let{can:o}=u.state.me;u.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var po=30;function hn(t,o){let n=zr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,po).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>po?r("report.here_more",{n:n.length-po}):a}</p>`:a}function $n(t,o){if(!o.me.can["session.attend"])return a;let e=Bt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>Gr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,o){let e=bt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function zr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Bt(t,o)?[...e,o.me.person]:e}async function Gr(t,o){try{await k(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=u.state;g(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){P(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function bn(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),K({name:"history",draw:()=>j(r("report.history"),Jr())}),uo()}async function uo(){let{topic:t,field:o,before:e,versions:n}=ot;try{let s=n&&e?`?before=${e}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),p=n??[{n:0,...c.now}];et({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){et({problem:q(s)})}}function Jr(){let{fields:t,field:o,versions:e,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Kr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(Qr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${uo}>${r("report.older")}</button>`:a}`}function Kr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),uo()}function Qr(t){let{board:o,me:e}=u.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>et({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Vr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Vr({n:t}){if(await z())try{await To("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),M("history"),L(r("report.brought_back"))}catch(o){et({problem:q(o)})}}function et(t){Object.assign(ot,t),l()}function fo(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function lo(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function gn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${lo(t).map(fo).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var pt=["body","understandings","questions","recommendations","resources","steps"];function wn(t,o){let e=$o(t.id);return e.length?e.map(n=>Yr(t,n,e.length>1)):Xr(t,o)}function $o(t){return pt.filter(o=>ho(t,o))}function ho(t,o){return O()?.unsavedWords(t,o)??m.report?.texts[o]??""}function Yr({id:t,language:o},e,n){let s=m.report?.html[e],c=O()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?gn(ho(t,e)):c===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${Y(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${ho(t,e)}</div>`}
  </div>`}function Xr({no_notes:t},o){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function vn(t,o){return t.withdrawn||!_(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Zr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Zr({id:t,no_notes:o}){try{let e=await k(o?"DELETE":"PUT",`topics/${t}/waiver`);E(e,r(o?"report.awaited":"report.waived"))}catch(e){P(e)}}function xn(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=f(bo(t.id))==="write";return(n||e&&oi(t,o))&&qt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?yn(t.id,"read"):a}
    </div>
    ${ei(t,o)} ${e&&wt(t)?ni(o):a}
    ${e?a:O()?.givenBack(t.id)}
    ${e&&n?ri(t.id):wn(t,e)}
    ${e&&!n?yn(t.id,"write",$o(t.id).length>0):a}
    ${hn(t.id,o)}
    <div class="actions">${$n(t.id,o)} ${vn(t,o)} ${ti(t.id)}</div>
  </section>`}function ti(t){let{writers:o=[],texts:e={}}=m.report??{},n=pt.filter(c=>e[c]);if(!n.length&&!o.length)return a;let s=[...n,...pt.filter(c=>!e[c])];return i`<button class="button-quiet" type="button" @click=${()=>bn(t,s)}>${r("report.history")}</button>`}function kn(t){return f(bo(t))!=="write"?a:(qt(),O()?.givenBack(t))}var bo=t=>`writes.${t}`;function oi(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(Eo(No(e),n,h.now)))&&(v(t,o)||Bt(t.id,o))}function ei(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Fo(s)}</p>`}function ni({board:t}){let o=vt(t,h.now);return o?i`<p class="report-facts">${r("report.due",{time:B(o,t.event.timezone)})}</p>`:a}function ri(t){let o=O();return o?o.writing(t,pt,m.report?.texts??{},{stepOf:fo,stepLines:lo}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function yn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>ii(t,o)}>
    ${o==="read"?$("note"):nt("pen")} ${r(n)}
  </button>`}async function ii(t,o){if(o==="write"&&!await z())return;d(bo(t),o),o==="write"?await qt():await si(t),await G();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function si(t){await y(t),O()?.leaveWriting(t)}var _n=["session.turn_now","session.turn_next","session.turn_after"],ai=200,ci=18e4,Lt="";function Tn(t){let{ahead:o=_n.length,topic:e}=ui(t)??{},n=_n[o]??"";if(!e||!n||!w(n))return mi();let s=li(t).length>1?e.title:"";return pi(`${r(n)} ${s}`),i`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(n)}
    ${s?i`<strong dir="auto" lang=${e.language||a}>${s}</strong>`:a}</p></aside>`}function mi(){return Oo(Lt),Lt="",a}function pi(t){t!==Lt&&(Lt=t,g(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ai))}function ui(t){let{board:o}=t;if(!fi(o))return;let e=p=>v(p,t),n=Jo(o);if(n&&e(n))return{ahead:0,topic:n};let s=Go(o),c=s.findIndex(e);return{ahead:c<0?void 0:c+1,topic:s[c]}}function fi({event:t,wall:{reading:o}}){if(!o||t.phase!=="marketplace")return!1;let e=Date.parse(o.since)+o.seconds*1e3;return h.now.getTime()<e+ci}function li(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&v(o,t))}function On(t,o){return bt(o.wishes).filter(e=>ht(e)==="note"&&$t(e)===t).map(e=>i`<li>${di(e,o)}</li>`)}function di({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var wo="",It=!1;function Sn(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>hi(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${U(f(o))} @input=${V(o,"note")}></textarea>
    ${Q(o,"note")}
    ${wo?i`<p class="problem" role="alert">${wo}</p>`:a}
    <button class="button" ?disabled=${It}>${r(It?"common.sending":"session.post")}</button>
  </form>`}function vo(t,o){let e=`note.${t}`;return f(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${U(f(e))} @input=${re(e)}></textarea>
  </div>`:a}async function hi(t,o){if(t.preventDefault(),It)return;let e=`note.${o}`,n=f(e);if(!R(n,"note")){d(`${e}.ref`,f(`${e}.ref`)||A()),go("",!0);try{await sn(o,n,f(`${e}.ref`)),T(`${e}.ref`,...f(e)===n?[e]:[]),go("",!1)}catch(s){s instanceof W&&s.code==="ref_used"&&T(`${e}.ref`),go(q(s),!1)}}}function go(t,o){wo=t,It=o,l()}D(we,"urgent");D(Tn,"urgent");D(ee);D(en);D(Xe);D(dn,"lasting");ae(ge);be();function Ip(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(O()?.leaveWriting(m.id),y(o)),i`${se(t,!0)} ${me(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?ne(o,i`${bi(e,t)}`):$i(o)}
    </main>`}function $i(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ut} data-screen>${r("session.to_board")}</a></p>
    ${kn(t)} ${vo(t,"hidden")}`}function bi(t,o){return i`${Qe(t,o)}
    ${te(t,o)} ${gi(t)} ${xn(t,o)} ${ze(t,o)}
    ${wi(t,o)} ${yi(t,o)}`}function gi(t){let o=t.language||a;return m.html?i`<div class="prose session-body" lang=${o} dir="auto" ${Y(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function wi(t,o){let e=ye(),n=On(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${X(e,({id:c})=>c,c=>i`<li>${un(c,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(vi(s))}</p>`}
    ${s?Sn(t.id):vo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function vi(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function yi(t,{board:o}){let e=Ao(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${En(e[n-1],"back","session.previous")} ${En(e[n+1],"forward","session.next")}
  </nav>`}function En(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${J(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{tr as formButton,Ip as sessionScreen};
