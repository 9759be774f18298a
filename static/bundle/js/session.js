/* Made by `make bundle`. Licences: ../LICENSES */
import{d as zo,e as Go,h as gt,i as Jo,k as Ko,l as Qo,m as Vo,n as Yo,p as Xo,q as nt,r as Zo,s as te,t as oe,w as re}from"./app-shared.js";import{$ as Lo,B as _o,D as To,Da as I,E as k,F as z,Fa as Ct,Ga as v,H as g,Ha as N,I as i,Ia as _,K as a,L as Oo,M as Dt,N as So,Na as ee,O as Eo,Oa as K,P as Po,Pa as M,Ra as j,Sa as f,Ta as d,U as No,Ua as T,V as Ro,Va as ne,Wa as U,X as Ao,Ya as R,Z as qo,Za as Q,_ as Bo,_a as V,aa as Io,b as Mt,ba as Mo,bb as ie,c as jt,ca as B,d as Ut,da as jo,db as se,ea as Uo,f as yo,g as ut,ga as Do,gb as ae,h as A,i as W,ia as Co,ib as D,j as q,ja as Fo,jb as ce,k as ft,ka as Wo,kb as Y,l as r,la as Ho,lb as X,m as w,mb as Z,na as l,o as H,oa as G,pb as me,q as lt,qa as h,r as xo,rb as Ft,s as ko,t as u,ta as J,tb as wt,u as dt,ua as $,vb as vt,w as ht,wa as L,x as $t,xa as E,ya as P,z as bt}from"./app.js";var rt,it,yt=class{constructor(o){jt(this,rt);jt(this,it,0);Ut(this,rt,o)}hear(o,e){if(o<=Mt(this,it))return;Ut(this,it,o);let n=()=>e()-o<8e3;n()&&Mt(this,rt).call(this,n)}};rt=new WeakMap,it=new WeakMap;function pe(t,o){return o-t<6e3}var En=[[1,.5],[2.71,.25],[5.15,.12]],Pn=396,ue=6;function Wt(t){for(let[o,e]of En){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Pn*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+ue/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+ue)}}var le="bell",de=["click","touchend","keydown"],Rn=[300,200,300],he=new yt(qn),S,fe,xt=()=>!!f(le);function $e(){u.subscribe(zt),xt()&&we()}function be(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${xt()} @change=${An} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function ge({board:t}){return!xt()||!w("session.bell_rings")||!pe(gt(t.wall,I()),I())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function An({target:t}){let{checked:o}=t;d(le,o?"yes":""),l(),o&&(he.hear(gt(u.board.wall,I()),()=>1/0),we(),Ht(),S&&Wt(S))}function we(){Xo().then(()=>zt(u.state));for(let t of de)addEventListener(t,Ht,!0)}function Ht(){if(window.AudioContext)if(S??(S=new AudioContext),S.state==="running")for(let t of de)removeEventListener(t,Ht,!0);else S.resume().catch(()=>{})}function zt({board:{wall:t}}){if(clearTimeout(fe),!xt())return;he.hear(gt(t,I()),I);let o=Jo(t,I());o!==void 0&&(fe=setTimeout(()=>zt(u.state),o+1))}async function qn(t){g(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Rn),await S?.resume().catch(()=>{}),S?.state==="running"&&t()&&Wt(S)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Bn,Ln]=[700,900],Gt=0,Jt;async function y(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Gt+=1;try{let{html:e,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(o!==Gt)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:e,notes:c,report:s})}catch(e){o===Gt&&m.status!=="there"&&(m.status=In(e))}l()}function In(t){return t instanceof W&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Mn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(s=>s!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function ve(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}u.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&y(m.id);for(let n of o)Un(n)}});function jn(){Jt??(Jt=setTimeout(()=>{Jt=void 0,m.id&&y(m.id)},Bn+Math.random()*Ln))}function Un({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&jn(),t.startsWith("attendance.")&&o.topic===m.id&&Mn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&y(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...s}=m.notes;m.notes=s}}}var Dn=128*1024,Cn=6e4;async function ye({ref:t,topic:o,type:e,alt:n,bytes:s},c){await lt("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let p=await H(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let It=s.slice(p.arrived,p.arrived+Dn);p=await Fn(`photos/${t}/parts?offset=${p.arrived}`,It)}return u.receive(p.answer?.changes??[]),!0}function Fn(t,o){let e={"content-type":"application/octet-stream"};return ko(xo(t),{method:"PUT",headers:e,body:o},Cn)}var xe=`photo:${yo.code}:`;async function ke(){return(await(await dt()).all(xe).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Kt(t){await(await dt()).put(_e(t),t).catch(()=>{})}async function Qt(t){await(await dt()).remove(_e(t)).catch(()=>{})}function _e({at:t,ref:o}){return`${xe}${t}:${o}`}var b=[],Vt=!1,Yt,C=new _o(()=>_t()),Te=()=>{};function Oe(t){Te=t}var kt=t=>b.filter(o=>o.topic===t),Se=()=>C.tries>0;async function Zt(){Yt??(Yt=ke().then(t=>{let o=new Set(b.map(({ref:e})=>e));b=[...t.filter(({ref:e})=>!o.has(e)),...b],Tt()})),await Yt,_t()}async function to(t){let o={ref:A(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};b=[...b,e],Tt(),await Kt(e),Zt()}function Ee(t){Xt(t,{problem:"",ref:A(),arrived:0}),_t()}function Pe(t){Ne(t),lt("PUT",`photos/${t.ref}/removal`,{},A()).catch(()=>{})}async function _t(){if(!Vt){Vt=!0,C.stop();try{for(;await Wn(););}finally{Vt=!1,l()}}}async function Wn(){let t=b.find(({problem:o})=>!o);if(!t)return!1;try{return await Hn(t),C.well(),!0}catch(o){if(!(o instanceof W))throw o;return Gn(t,o)}}async function Hn(t){await ye(t,e=>zn(t.ref,e))&&(Ne(t),Te(t))}function zn(t,o){let e=b.find(n=>n.ref===t);return e&&(e.arrived=o),C.well(),l(),e!==void 0}function Gn(t,o){return b.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(Xt(t,{ref:A(),arrived:0,again:!0}),!0):C.later(o)?!1:(C.well(),Xt(t,{problem:o.message}),!0):!0}function Xt(t,o){let e={...t,...o};b=b.map(n=>n===t?e:n),Tt(),Qt(t).then(()=>Kt(e))}function Ne(t){b=b.filter(({ref:o})=>o!==t.ref),Tt(),Qt(t)}function Tt(){d("photos.left",b.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&C.waits&&_t()});var Jn=["image/jpeg","image/png","image/webp"];async function Ae(t){try{let o=await Kn(t),e=Re(o,240).toDataURL("image/jpeg",.7);return{bytes:await Yn(Re(o,2048)),type:"image/jpeg",preview:e}}catch{return!Jn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Kn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Qn(t)}}async function Qn(t){let o=new Image;return o.src=await Vn(t),await o.decode(),o}function Vn(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Re(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Yn(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function st({id:t},o=!1){return`${ut}/photos/${t}${o?"-small":""}.jpg`}function Ot(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${U(f(t))} @input=${V(t,"alt")}
    />
    ${Q(t,"alt")}
  </div>`}function St({alt:t,author:o},e){return t||oo(o,e)}function oo(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var Xn="photo.alt",Et=10,Be="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Le(t){return i`<label class="button-quiet photo-add">
    ${$("camera",Be)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>tr(o,t)}
    />
  </label>`}function Zn({id:t,title:o}){let e=async n=>(await Ie(n)).forEach(s=>to({topic:t,alt:r("photos.form"),...s}));return i`<label class="button-quiet photo-add">
      ${$("camera",Be)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${eo(t)}`}async function tr(t,o){let e=await Ie(t);if(!e.length)return;T(...e.map((s,c)=>Pt(c)));let n=()=>r("photos.new",{n:e.length});K({name:"photo-new",draw:()=>j(n(),er(o,e))})}async function Ie({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await z())return[];let n=await or(e.slice(0,Et));return o.value="",n.length<Math.min(e.length,Et)?L(r("photos.unreadable"),{tone:"warning"}):e.length>Et&&L(r("photos.too_many",{n:Et}),{tone:"warning"}),n}async function or(t){let o=[];for(let e of t){let n=await Ae(e);n&&o.push(n)}return o}function Pt(t){return`${Xn}.${t}`}function er(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((c,p)=>f(Pt(p)));s.some(c=>R(c,"alt"))||(o.forEach((c,p)=>to({topic:t,alt:s[p]??"",...c})),T(...s.map((c,p)=>Pt(p))),M("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>M("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function eo(t){let o=kt(t);return o.length?i`<ul class="photo-uploads">${X(o,({ref:e})=>e,nr)}</ul>`:a}function nr(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:rr(t)}
      <div class="actions">
        ${t.problem?qe("photos.again",()=>Ee(t)):a}
        ${qe("photos.discard",()=>Pe(t))}
      </div>
    </div>
  </li>`}function rr({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(Se()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function qe(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var Me=t=>Nt("PUT",`${t}/showing`,{},"photos.agreed"),je=t=>Nt("PUT",`${t}/removal`,{},"photos.removed"),Ue=t=>Nt("PUT",`${t}/hiding`,{},"photos.hidden"),De=(t,o)=>Nt("PATCH",t,{alt:o},"photos.described");async function Nt(t,o,e,n){try{return E(await k(t,`photos/${o}`,e),r(n)),await y(m.id),!0}catch(s){return P(s),!1}}var no={id:"",describing:!1},at="photo.alt";function We(t){ct({id:t,describing:!1}),K({name:"photo",draw:ir})}function ir(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===no.id),e=t[o];return e?j(i`<span dir="auto">${oo(e.author,u.state.board)}</span>`,i`${sr(e)} ${no.describing?mr(e):ar(e)} ${pr(t,o)}`):j(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function sr(t){let o=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${st(t)} target="_blank" rel="noopener">
      <img src=${st(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function ar(t){let{me:o}=u.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Rt("photos.agree",()=>Me(t.id),"button"):a}
    ${n?Rt(t.alt?"photos.redescribe":"photos.describe",()=>cr(t)):a}
    ${n&&e?Rt("photos.remove",()=>Fe(je(t.id))):a}
    ${o.can["photo.hide"]&&!e?Rt("photos.hide",()=>Fe(Ue(t.id))):a}
  </div>`}function cr(t){d(at,t.alt),ct({describing:!0})}function mr(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!R(f(at),"alt")&&await De(t.id,f(at))&&(T(at),ct({describing:!1}))}}>
    ${Ot(at)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ct({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function pr(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${Ce(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Ce(t[o+1],"forward","photos.next")}
  </div>`}function Ce(t,o,e){let n=()=>ct({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function Fe(t){await t&&M("photo")}function Rt(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function ct(t){Object.assign(no,t),l()}Zt();Oe(({topic:t})=>{let{board:o,me:e}=u.state;L(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),m.id===t&&y(t)});function He(t,o){let e=m.report?.photos??[],n=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!kt(t.id).length&&!n?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${X(e,({id:s})=>s,s=>i`<li>${ur(s,o)}</li>`)}</ul>`:a}
    ${eo(t.id)}
    ${n?Le(t.id):a}
  </section>`}function ur(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>We(t.id)}>
    <img src=${st(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}var ze=3;function Ge(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Dt(e,h.now)||o.interest<ze?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let p=s&&c>=ze&&t.rounds[s.round];return n!==o.id&&p&&Dt(p,h.now)&&Ao(e,p)})}function Je(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ho(o,e,h.now);return i`<p class="facts-where">
      ${nt("clock")} <span><strong>${fr(o,e)}</strong> <span dir="auto">${jo(o,e)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${nt("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Bo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?lr(n.link):a}`}function fr({event:{timezone:t}},o){return`${Mo(o.starts,t)}, ${Io(o,t)}`}function lr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var dr=Ft(()=>import("./outgrown.js")),hr=Ft(()=>import("./same_people.js"));function Ke(t,o){let{board:e,me:n}=o,s=v(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:Fo(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,c=>$t(c)===t.id&&ht(c)!=="note")}
    </p>
    ${Je(t,o)} ${$r(t)} ${br(Wo(o,t))} ${gr(t,o)} ${wr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:me(t,n,r("board.interested"))} ${vr(t,o)} ${yr(t,o)}
    </div>
  </header>`}function $r({tags:t,language:o}){let e=o&&o!==ft;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${qo(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function br(t){return t?i`<p class="facts-clash">${$("warning")} <span dir="auto">${t}</span></p>`:a}function gr(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!_(o,"topic.place",t)?a:dr()?.roomTooSmall(e,t)??a}function wr(t,o){let{board:e}=o;return!_(o,"topic.place",t)||!Ge(e,t)?a:hr()?.samePeople(e,t)??a}function vr(t,o){return t.withdrawn||t.into||!_(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>ae(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?F("board.let_go",()=>Ko(t.id)):a}`}function yr(t,o){let{me:e}=o;return i`
    ${_(o,"topic.edit",t)&&!t.withdrawn?F("session.edit",()=>re(t)):a}
    ${_(o,"topic.withdraw",t)&&!t.into?t.withdrawn?F("session.bring_back",()=>Vo(t.id)):F("session.withdraw",()=>Qo(t.id)):a}
    ${N(e)?F("session.hide",()=>Yo(t.id)):a}
    ${_r(t,te(t,o))}
    ${xr(t,o)?F("session.more",()=>kr(t.id)):a}
  `}function xr(t,o){return t.withdrawn||t.into?!1:_(o,"topic.edit",t)||t.slot!==null&&_(o,"topic.place",t)}async function kr(t){(await import("./more.js")).openMore(t)}function _r(t,o){return o.length?F("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function F(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var ro="mine.known",Qe="";u.subscribe((t,{changes:o})=>{let{board:e,me:n}=u;for(let{by:s,data:c}of o){let p=e.topics[c?.id];p&&s!==null&&s===n.person&&Ct(p,n)&&io([p])}});function Ye(){if(!u.ready||!u.me.person||!w("session.handed"))return a;let t=Object.values(u.board.topics).filter(s=>Ct(s,u.me));f(ro)||io(t);let o=Xe(),e=t.filter(({id:s,withdrawn:c})=>!o.has(s)&&!c);if(!e.length)return a;let n=e.map(s=>Ve(s,t,o)).join(" ");return Qe!==n&&g(n),Qe=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(s=>i`<p><a href=${J(s.id)} data-screen>${Ve(s,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Tr(e)}>${r("session.moved_seen")}</button>
  </aside>`}function Ve({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Do(u.board,o)})}function Tr(t){io(t),l()}function io(t){d(ro,JSON.stringify([...Xe(),...t.map(({id:o})=>o)]))}function Xe(){try{return new Set(JSON.parse(f(ro)||"[]"))}catch{return new Set}}function At({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var tn="moved.known",x=Ar(),Ze="";u.subscribe((t,{changes:o})=>{let{board:e,me:n}=u;for(let{by:s,data:c}of o){let p=e.topics[c?.id];p&&s!==null&&s===n.person&&[p,...No(e,p)].filter(Rr).forEach(en)}});function on(){if(!u.ready||!w("session.moved"))return a;let t=Or().filter(Sr);if(!t.length)return a;let o=t.filter(Er).map(Pr),e=o.join(" ");return Ze!==e&&g(e),Ze=e,i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(n=>i`<p>${n}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Nr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Or(){var c;let{board:t,me:o}=u,e=Object.values(t.topics).filter(p=>o.marked.includes(p.id)||v(p,u)),n=new Set(e.map(({id:p})=>p)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([p])=>n.has(p)));for(let p of e)x[c=p.id]||(x[c]=so(p));return JSON.stringify(x)!==s&&nn(),e}function Sr(t){let o=x[t.id];if(!o||o===so(t)||t.withdrawn)return!1;let e=u.board.rounds[At(u.board,t)?.round??o.split(" ")[0]??""];return!e||Oo(e,h.now)}function Er({into:t},o,e){return!e.some(({id:n})=>n===t)}function Pr(t){let{board:o}=u,{title:e}=t,n=At(u.board,t),s=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Uo(o,s)})}function Nr(t){t.forEach(en),l()}function Rr({id:t}){return t in x}function en(t){x[t.id]=so(t),nn()}function so(t){let o=At(u.board,t);return o?Eo(o):""}function nn(){d(tn,JSON.stringify(x))}function Ar(){try{return JSON.parse(f(tn)||"{}")}catch{return{}}}async function rn(t,o,e){let n=await k("POST",`topics/${t}/notes`,{text:o,language:ft},{ref:e,signed:!0});E(n,r("session.posted"))}async function sn(t,o){E(await k("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var an=t=>mn(t,"removal","session.note_removed"),cn=t=>mn(t,"hiding","session.note_hidden");async function mn(t,o,e){try{E(await k("PUT",`notes/${t}/${o}`),r(e)),await G(),qr()}catch(n){P(n)}}function qr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function pn(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",p=B(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:It})=>It.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Lr(t):Br(t,s,n)}
  </article>`}function Br(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Y(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Ir(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>an(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>cn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Lr(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>Mr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${U(f(o))} @input=${V(o,"note")}></textarea>
    ${Q(o,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>un(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Ir(t){let o=`note-edit.${t.id}`;f(o)||d(o,t.text),mt({id:t.id,problem:""}),G().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function un(t){T(`note-edit.${t.id}`),mt({id:""})}async function Mr(t,o){if(t.preventDefault(),!R(f(`note-edit.${o.id}`),"note")){mt({sending:!0,problem:""});try{await sn(o.id,f(`note-edit.${o.id}`)),un(o)}catch(e){mt({problem:q(e)})}finally{mt({sending:!1})}}}function mt(t){Object.assign(tt,t),l()}var[jr,Ur]=[6*6e4,60*6e4],fn="";function ln(t){let o=Object.values(t.board.topics).find(n=>Dr(n,t));if(!o||!w("report.nudge"))return a;fn!==o.id&&g(`${r("report.nudge")} ${o.title}`),fn=o.id;let e=vt(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:Lo(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${J(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Cr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Dr(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!v(t,o)||!n.can["report.write"]||!wt(t))return!1;let c=Date.parse(s.ends)-h.now.getTime(),p=h.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=jr&&c>-Ur&&!p&&!f(`nudged.${t.id}`)}function Cr({id:t}){d(`nudged.${t}`,"yes"),l()}var co,ao;function O(){return co}function qt(){return ao??(ao=Fr()),ao}async function Fr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return co=await import("./writing.js"),Wr(co)}catch{await new Promise(o=>setTimeout(o,t))}}function Wr(t){t.takeUpUnsent();let{can:o}=u.state.me;u.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var mo=30;function dn(t,o){let n=Hr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,mo).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>mo?r("report.here_more",{n:n.length-mo}):a}</p>`:a}function hn(t,o){if(!o.me.can["session.attend"])return a;let e=Bt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>zr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,o){let e=bt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function Hr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Bt(t,o)?[...e,o.me.person]:e}async function zr(t,o){try{await k(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=u.state;g(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){P(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function $n(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),K({name:"history",draw:()=>j(r("report.history"),Gr())}),po()}async function po(){let{topic:t,field:o,before:e,versions:n}=ot;try{let s=n&&e?`?before=${e}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),p=n??[{n:0,...c.now}];et({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){et({problem:q(s)})}}function Gr(){let{fields:t,field:o,versions:e,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Jr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(Kr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${po}>${r("report.older")}</button>`:a}`}function Jr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),po()}function Kr(t){let{board:o,me:e}=u.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>et({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Qr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Qr({n:t}){if(await z())try{await To("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),M("history"),L(r("report.brought_back"))}catch(o){et({problem:q(o)})}}function et(t){Object.assign(ot,t),l()}function uo(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function fo(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function bn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${fo(t).map(uo).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var pt=["body","understandings","questions","recommendations","resources","steps"];function gn(t,o){let e=ho(t.id);return e.length?e.map(n=>Vr(t,n,e.length>1)):Yr(t,o)}function ho(t){return pt.filter(o=>lo(t,o))}function lo(t,o){return O()?.unsavedWords(t,o)??m.report?.texts[o]??""}function Vr({id:t,language:o},e,n){let s=m.report?.html[e],c=O()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?bn(lo(t,e)):c===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${Y(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${lo(t,e)}</div>`}
  </div>`}function Yr({no_notes:t},o){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function wn(t,o){return t.withdrawn||!_(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Xr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Xr({id:t,no_notes:o}){try{let e=await k(o?"DELETE":"PUT",`topics/${t}/waiver`);E(e,r(o?"report.awaited":"report.waived"))}catch(e){P(e)}}function yn(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=f($o(t.id))==="write";return(n||e&&ti(t,o))&&qt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?vn(t.id,"read"):a}
    </div>
    ${oi(t,o)} ${e&&wt(t)?ei(o):a}
    ${e?a:O()?.givenBack(t.id)}
    ${e&&n?ni(t.id):gn(t,e)}
    ${e&&!n?vn(t.id,"write",ho(t.id).length>0):a}
    ${dn(t.id,o)}
    <div class="actions">${hn(t.id,o)} ${wn(t,o)} ${Zr(t.id)}</div>
  </section>`}function Zr(t){let{writers:o=[],texts:e={}}=m.report??{},n=pt.filter(c=>e[c]);if(!n.length&&!o.length)return a;let s=[...n,...pt.filter(c=>!e[c])];return i`<button class="button-quiet" type="button" @click=${()=>$n(t,s)}>${r("report.history")}</button>`}function xn(t){return f($o(t))!=="write"?a:(qt(),O()?.givenBack(t))}var $o=t=>`writes.${t}`;function ti(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(So(Po(e),n,h.now)))&&(v(t,o)||Bt(t.id,o))}function oi(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Co(s)}</p>`}function ei({board:t}){let o=vt(t,h.now);return o?i`<p class="report-facts">${r("report.due",{time:B(o,t.event.timezone)})}</p>`:a}function ni(t){let o=O();return o?o.writing(t,pt,m.report?.texts??{},{stepOf:uo,stepLines:fo}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function vn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>ri(t,o)}>
    ${o==="read"?$("note"):nt("pen")} ${r(n)}
  </button>`}async function ri(t,o){if(o==="write"&&!await z())return;d($o(t),o),o==="write"?await qt():await ii(t),await G();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function ii(t){await y(t),O()?.leaveWriting(t)}var kn=["session.turn_now","session.turn_next","session.turn_after"],si=200,ai=18e4,bo="";function _n(t){let{ahead:o=kn.length,topic:e}=pi(t)??{},n=kn[o]??"";if(!e||!n||!w(n))return ci();let s=fi(t).length>1?e.title:"";return mi(`${r(n)} ${s}`),i`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(n)}
    ${s?i`<strong dir="auto" lang=${e.language||a}>${s}</strong>`:a}</p></aside>`}function ci(){return bo="",a}function mi(t){t!==bo&&(bo=t,g(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(si))}function pi(t){let{board:o}=t;if(!ui(o))return;let e=p=>v(p,t),n=Go(o);if(n&&e(n))return{ahead:0,topic:n};let s=zo(o),c=s.findIndex(e);return{ahead:c<0?void 0:c+1,topic:s[c]}}function ui({event:t,wall:{reading:o}}){if(!o||t.phase!=="marketplace")return!1;let e=Date.parse(o.since)+o.seconds*1e3;return h.now.getTime()<e+ai}function fi(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&v(o,t))}function Tn(t,o){return bt(o.wishes).filter(e=>ht(e)==="note"&&$t(e)===t).map(e=>i`<li>${li(e,o)}</li>`)}function li({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var wo="",Lt=!1;function On(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>di(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${U(f(o))} @input=${V(o,"note")}></textarea>
    ${Q(o,"note")}
    ${wo?i`<p class="problem" role="alert">${wo}</p>`:a}
    <button class="button" ?disabled=${Lt}>${r(Lt?"common.sending":"session.post")}</button>
  </form>`}function vo(t,o){let e=`note.${t}`;return f(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${U(f(e))} @input=${ne(e)}></textarea>
  </div>`:a}async function di(t,o){if(t.preventDefault(),Lt)return;let e=`note.${o}`,n=f(e);if(!R(n,"note")){d(`${e}.ref`,f(`${e}.ref`)||A()),go("",!0);try{await rn(o,n,f(`${e}.ref`)),T(`${e}.ref`,...f(e)===n?[e]:[]),go("",!1)}catch(s){s instanceof W&&s.code==="ref_used"&&T(`${e}.ref`),go(q(s),!1)}}}function go(t,o){wo=t,Lt=o,l()}D(ge,"urgent");D(_n,"urgent");D(oe);D(on);D(Ye);D(ln,"lasting");se(be);$e();function Lp(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(O()?.leaveWriting(m.id),y(o)),i`${ie(t,!0)} ${ce(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?ee(o,i`${$i(e,t)}`):hi(o)}
    </main>`}function hi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ut} data-screen>${r("session.to_board")}</a></p>
    ${xn(t)} ${vo(t,"hidden")}`}function $i(t,o){return i`${Ke(t,o)}
    ${Zo(t,o)} ${bi(t)} ${yn(t,o)} ${He(t,o)}
    ${gi(t,o)} ${vi(t,o)}`}function bi(t){let o=t.language||a;return m.html?i`<div class="prose session-body" lang=${o} dir="auto" ${Y(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function gi(t,o){let e=ve(),n=Tn(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${X(e,({id:c})=>c,c=>i`<li>${pn(c,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(wi(s))}</p>`}
    ${s?On(t.id):vo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function wi(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function vi(t,{board:o}){let e=Ro(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Sn(e[n-1],"back","session.previous")} ${Sn(e[n+1],"forward","session.next")}
  </nav>`}function Sn(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${J(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Zn as formButton,Lp as sessionScreen};
