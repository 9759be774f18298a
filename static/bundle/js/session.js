/* Made by `make bundle`. Licences: ../LICENSES */
import{d as Qo,e as Yo,h as gt,i as Xo,k as Zo,l as te,m as oe,n as ee,p as ne,q as nt,r as wt,s as re,t as ie,u as se,x as me}from"./app-shared.js";import{$ as Mo,$a as Q,B as So,D as Eo,E as x,Ea as M,F as G,Ga as Ht,H as S,Ha as w,I as Po,Ia as N,J as i,Ja as k,L as a,M as Ro,N as Wt,O as No,Oa as ae,P as Ao,Pa as J,Q as qo,Qa as U,Sa as D,Ta as f,Ua as d,V as Bo,Va as _,W as Lo,Wa as ce,Xa as C,Y as Io,Za as A,_ as jo,_a as V,aa as Uo,b as Dt,ba as Do,c as Ct,ca as Co,cb as ue,d as Ft,da as L,ea as Fo,eb as pe,f as _o,fa as Wo,g as pt,h as q,ha as Ho,hb as fe,i as z,j as B,ja as zo,jb as F,k as ft,ka as Ko,kb as le,l as r,la as Go,lb as Y,m as g,ma as Jo,mb as X,nb as Z,o as K,oa as l,pa as E,q as lt,qb as de,r as To,ra as h,s as Oo,sb as zt,t as p,ta as Vo,u as dt,ua as I,ub as yt,va as $,w as ht,wb as vt,x as $t,xa as j,ya as P,z as bt,za as R}from"./app.js";var rt,it,xt=class{constructor(o){Ct(this,rt);Ct(this,it,0);Ft(this,rt,o)}hear(o,e){if(o<=Dt(this,it))return;Ft(this,it,o);let n=()=>e()-o<8e3;n()&&Dt(this,rt).call(this,n)}};rt=new WeakMap,it=new WeakMap;function he(t,o){return o-t<6e3}var An=[[1,.5],[2.71,.25],[5.15,.12]],qn=396,$e=6;function Kt(t){for(let[o,e]of An){let n=t.createOscillator(),s=t.createGain();n.frequency.value=qn*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+$e/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+$e)}}var ge="bell",we=["click","touchend","keydown"],Ln=[300,200,300],ye=new xt(jn),O,be,kt=()=>!!f(ge);function ve(){p.subscribe(Jt),kt()&&_e()}function xe(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${kt()} @change=${In} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function ke({board:t}){return!kt()||!g("session.bell_rings")||!he(gt(t.wall,M()),M())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function In({target:t}){let{checked:o}=t;d(ge,o?"yes":""),l(),o&&(ye.hear(gt(p.board.wall,M()),()=>1/0),_e(),Gt(),O&&Kt(O))}function _e(){ne().then(()=>Jt(p.state));for(let t of we)addEventListener(t,Gt,!0)}function Gt(){if(window.AudioContext)if(O??(O=new AudioContext),O.state==="running")for(let t of we)removeEventListener(t,Gt,!0);else O.resume().catch(()=>{})}function Jt({board:{wall:t}}){if(clearTimeout(be),!kt())return;ye.hear(gt(t,M()),M);let o=Xo(t,M());o!==void 0&&(be=setTimeout(()=>Jt(p.state),o+1))}async function jn(t){S(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Ln),await O?.resume().catch(()=>{}),O?.state==="running"&&t()&&Kt(O)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Mn,Un]=[700,900],Vt=0,Qt,Yt=Promise.resolve();function Te(){return Yt}function y(t){return Yt=Dn(t),Yt}async function Dn(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Vt+=1;try{let{html:e,notes:n,report:s}=await K(`topics/${encodeURIComponent(t)}`);if(o!==Vt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:c,report:s})}catch(e){o===Vt&&m.status!=="there"&&(m.status=Cn(e))}l()}function Cn(t){return t instanceof z&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Fn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(s=>s!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function Oe(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}p.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&y(m.id);for(let n of o)Hn(n)}});function Wn(){Qt??(Qt=setTimeout(()=>{Qt=void 0,m.id&&y(m.id)},Mn+Math.random()*Un))}function Hn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&Wn(),t.startsWith("attendance.")&&o.topic===m.id&&Fn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&y(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...s}=m.notes;m.notes=s}}}var zn=128*1024,Kn=6e4;async function Se({ref:t,topic:o,type:e,alt:n,bytes:s},c){await lt("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let u=await K(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let Ut=s.slice(u.arrived,u.arrived+zn);u=await Gn(`photos/${t}/parts?offset=${u.arrived}`,Ut)}return p.receive(u.answer?.changes??[]),!0}function Gn(t,o){let e={"content-type":"application/octet-stream"};return Oo(To(t),{method:"PUT",headers:e,body:o},Kn)}var Ee=`photo:${_o.code}:`;async function Pe(){return(await(await dt()).all(Ee).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Xt(t){await(await dt()).put(Re(t),t).catch(()=>{})}async function Zt(t){await(await dt()).remove(Re(t)).catch(()=>{})}function Re({at:t,ref:o}){return`${Ee}${t}:${o}`}var b=[],to=!1,oo,W=new So(()=>Tt()),Ne=()=>{};function Ae(t){Ne=t}var _t=t=>b.filter(o=>o.topic===t),qe=()=>W.tries>0;async function no(){oo??(oo=Pe().then(t=>{let o=new Set(b.map(({ref:e})=>e));b=[...t.filter(({ref:e})=>!o.has(e)),...b],Ot()})),await oo,Tt()}async function ro(t){let o={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};b=[...b,e],Ot(),await Xt(e),no()}function Be(t){eo(t,{problem:"",ref:q(),arrived:0}),Tt()}function Le(t){Ie(t),lt("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function Tt(){if(!to){to=!0,W.stop();try{for(;await Jn(););}finally{to=!1,l()}}}async function Jn(){let t=b.find(({problem:o})=>!o);if(!t)return!1;try{return await Vn(t),W.well(),!0}catch(o){if(!(o instanceof z))throw o;return Yn(t,o)}}async function Vn(t){await Se(t,e=>Qn(t.ref,e))&&(Ie(t),Ne(t))}function Qn(t,o){let e=b.find(n=>n.ref===t);return e&&(e.arrived=o),W.well(),l(),e!==void 0}function Yn(t,o){return b.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(eo(t,{ref:q(),arrived:0,again:!0}),!0):W.later(o)?!1:(W.well(),eo(t,{problem:o.message}),!0):!0}function eo(t,o){let e={...t,...o};b=b.map(n=>n===t?e:n),Ot(),Zt(t).then(()=>Xt(e))}function Ie(t){b=b.filter(({ref:o})=>o!==t.ref),Ot(),Zt(t)}function Ot(){d("photos.left",b.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&W.waits&&Tt()});var Xn=["image/jpeg","image/png","image/webp"];async function Me(t){try{let o=await Zn(t),e=je(o,240).toDataURL("image/jpeg",.7);return{bytes:await er(je(o,2048)),type:"image/jpeg",preview:e}}catch{return!Xn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Zn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return tr(t)}}async function tr(t){let o=new Image;return o.src=await or(t),await o.decode(),o}function or(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function je(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function er(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function st({id:t},o=!1){return`${pt}/photos/${t}${o?"-small":""}.jpg`}function St(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${C(f(t))} @input=${Q(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function Et({alt:t,author:o},e){return t||io(o,e)}function io(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var nr="photo.alt",Pt=10,De="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ce(t){return i`<label class="button-quiet photo-add">
    ${$("camera",De)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>ir(o,t)}
    />
  </label>`}function rr({id:t,title:o}){let e=async n=>(await Fe(n)).forEach(s=>ro({topic:t,alt:r("photos.form"),...s}));return i`<label class="button-quiet photo-add">
      ${$("camera",De)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${so(t)}`}async function ir(t,o){let e=await Fe(t);if(!e.length)return;_(...e.map((s,c)=>Rt(c)));let n=()=>r("photos.new",{n:e.length});J({name:"photo-new",draw:()=>D(n(),ar(o,e))})}async function Fe({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await G())return[];let n=await sr(e.slice(0,Pt));return o.value="",n.length<Math.min(e.length,Pt)?j(r("photos.unreadable"),{tone:"warning"}):e.length>Pt&&j(r("photos.too_many",{n:Pt}),{tone:"warning"}),n}async function sr(t){let o=[];for(let e of t){let n=await Me(e);n&&o.push(n)}return o}function Rt(t){return`${nr}.${t}`}function ar(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((c,u)=>f(Rt(u)));s.some(c=>A(c,"alt"))||(o.forEach((c,u)=>ro({topic:t,alt:s[u]??"",...c})),_(...s.map((c,u)=>Rt(u))),U("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${St(Rt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>U("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function so(t){let o=_t(t);return o.length?i`<ul class="photo-uploads">${X(o,({ref:e})=>e,cr)}</ul>`:a}function cr(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:mr(t)}
      <div class="actions">
        ${t.problem?Ue("photos.again",()=>Be(t)):a}
        ${Ue("photos.discard",()=>Le(t))}
      </div>
    </div>
  </li>`}function mr({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(qe()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function Ue(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var We=t=>Nt("PUT",`${t}/showing`,{},"photos.agreed"),He=t=>Nt("PUT",`${t}/removal`,{},"photos.removed"),ze=t=>Nt("PUT",`${t}/hiding`,{},"photos.hidden"),Ke=(t,o)=>Nt("PATCH",t,{alt:o},"photos.described");async function Nt(t,o,e,n){try{return P(await x(t,`photos/${o}`,e),r(n)),await y(m.id),!0}catch(s){return R(s),!1}}var ao={id:"",describing:!1},at="photo.alt";function Ve(t){ct({id:t,describing:!1}),J({name:"photo",draw:ur})}function ur(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===ao.id),e=t[o];return e?D(i`<span dir="auto">${io(e.author,p.state.board)}</span>`,i`${pr(e)} ${ao.describing?dr(e):fr(e)} ${hr(t,o)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function pr(t){let o=Et(t,p.state.board);return i`<figure class="photo-large">
    <a href=${st(t)} target="_blank" rel="noopener">
      <img src=${st(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function fr(t){let{me:o}=p.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?At("photos.agree",()=>We(t.id),"button"):a}
    ${n?At(t.alt?"photos.redescribe":"photos.describe",()=>lr(t)):a}
    ${n&&e?At("photos.remove",()=>Je(He(t.id))):a}
    ${o.can["photo.hide"]&&!e?At("photos.hide",()=>Je(ze(t.id))):a}
  </div>`}function lr(t){d(at,t.alt),ct({describing:!0})}function dr(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!A(f(at),"alt")&&await Ke(t.id,f(at))&&(_(at),ct({describing:!1}))}}>
    ${St(at)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ct({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function hr(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${Ge(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Ge(t[o+1],"forward","photos.next")}
  </div>`}function Ge(t,o,e){let n=()=>ct({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function Je(t){await t&&U("photo")}function At(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function ct(t){Object.assign(ao,t),l()}no();Ae(({topic:t})=>{let{board:o,me:e}=p.state;j(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),m.id===t&&y(t)});function Qe(t,o){let e=m.report?.photos??[],n=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!_t(t.id).length&&!n?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${X(e,({id:s})=>s,s=>i`<li>${$r(s,o)}</li>`)}</ul>`:a}
    ${so(t.id)}
    ${n?Ce(t.id):a}
  </section>`}function $r(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Ve(t.id)}>
    <img src=${st(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Et(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}var Ye=3;function Xe(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Wt(e,h.now)||o.interest<Ye?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Ye&&t.rounds[s.round];return n!==o.id&&u&&Wt(u,h.now)&&Io(e,u)})}function Ze(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Jo(o,e,h.now);return i`<p class="facts-where">
      ${nt("clock")} <span><strong>${br(o,e)}</strong> <span dir="auto">${Fo(o,e)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${nt("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Mo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?gr(n.link):a}`}function br({event:{timezone:t}},o){return`${Co(o.starts,t)}, ${Do(o,t)}`}function gr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var wr=zt(()=>import("./outgrown.js")),yr=zt(()=>import("./same_people.js"));function tn(t,o){let{board:e,me:n}=o,s=w(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:Ko(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,c=>$t(c)===t.id&&ht(c)!=="note")}
    </p>
    ${Ze(t,o)} ${vr(t)} ${xr(Go(o,t))} ${kr(t,o)} ${_r(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:de(t,n,r("board.interested"))} ${Tr(t,o)} ${Or(t,o)}
    </div>
  </header>`}function vr({tags:t,language:o}){let e=o&&o!==ft;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${jo(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function xr(t){return t?i`<p class="facts-clash">${$("warning")} <span dir="auto">${t}</span></p>`:a}function kr(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!k(o,"topic.place",t)?a:wr()?.roomTooSmall(e,t)??a}function _r(t,o){let{board:e}=o;return!k(o,"topic.place",t)||!Xe(e,t)?a:yr()?.samePeople(e,t)??a}function Tr(t,o){return t.withdrawn||t.into||!k(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>fe(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?H("board.let_go",()=>Zo(t.id)):a}`}function Or(t,o){let{me:e}=o;return i`
    ${k(o,"topic.edit",t)&&!t.withdrawn?H("session.edit",()=>me(t)):a}
    ${k(o,"topic.withdraw",t)&&!t.into?t.withdrawn?H("session.bring_back",()=>oe(t.id)):H("session.withdraw",()=>te(t.id)):a}
    ${N(e)?H("session.hide",()=>ee(t.id)):a}
    ${Pr(t,ie(t,o))}
    ${Sr(t,o)?H("session.more",()=>Er(t.id)):a}
  `}function Sr(t,o){return t.withdrawn||t.into?!1:k(o,"topic.edit",t)||t.slot!==null&&k(o,"topic.place",t)}async function Er(t){(await import("./more.js")).openMore(t)}function Pr(t,o){return o.length?H("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function H(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var co="mine.known";p.subscribe((t,{changes:o})=>{let{board:e,me:n}=p;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&Ht(u,n)&&mo([u])}});function en(){if(!p.ready||!p.me.person||!g("session.handed"))return a;let t=Object.values(p.board.topics).filter(c=>Ht(c,p.me));f(co)||mo(t);let o=nn(),e=t.filter(({id:c,withdrawn:u})=>!o.has(c)&&!u),{age:n}=wt("handed",e.map(c=>on(c,t,o)).join(" "));if(!e.length)return a;let s=i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(c=>i`<p><a href=${I(c.id)} data-screen>${on(c,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Rr(e)}>${r("session.moved_seen")}</button>
  </aside>`;return Object.assign(s,{age:n})}function on({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Ho(p.board,o)})}function Rr(t){mo(t),l()}function mo(t){d(co,JSON.stringify([...nn(),...t.map(({id:o})=>o)]))}function nn(){try{return new Set(JSON.parse(f(co)||"[]"))}catch{return new Set}}function qt({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var rn="moved.known",v=jr();p.subscribe((t,{changes:o})=>{let{board:e,me:n}=p;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&[u,...Bo(e,u)].filter(Ir).forEach(an)}});function sn(){if(!p.ready||!g("session.moved"))return a;let t=Nr().filter(Ar),o=t.filter(qr).map(Br),{age:e}=wt("moved",o.join(" "));if(!t.length)return a;let n=i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(s=>i`<p>${s}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Lr(t)}>${r("session.moved_seen")}</button>
  </aside>`;return Object.assign(n,{age:e})}function Nr(){var c;let{board:t,me:o}=p,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||w(u,p)),n=new Set(e.map(({id:u})=>u)),s=JSON.stringify(v);v=Object.fromEntries(Object.entries(v).filter(([u])=>n.has(u)));for(let u of e)v[c=u.id]||(v[c]=uo(u));return JSON.stringify(v)!==s&&cn(),e}function Ar(t){let o=v[t.id];if(!o||o===uo(t)||t.withdrawn)return!1;let e=p.board.rounds[qt(p.board,t)?.round??o.split(" ")[0]??""];return!e||Ro(e,h.now)}function qr({into:t},o,e){return!e.some(({id:n})=>n===t)}function Br(t){let{board:o}=p,{title:e}=t,n=qt(p.board,t),s=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Wo(o,s)})}function Lr(t){t.forEach(an),l()}function Ir({id:t}){return t in v}function an(t){v[t.id]=uo(t),cn()}function uo(t){let o=qt(p.board,t);return o?Ao(o):""}function cn(){d(rn,JSON.stringify(v))}function jr(){try{return JSON.parse(f(rn)||"{}")}catch{return{}}}async function mn(t,o,e){let n=await x("POST",`topics/${t}/notes`,{text:o,language:ft},{ref:e,signed:!0});P(n,r("session.posted"))}async function un(t,o){P(await x("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var pn=t=>ln(t,"removal","session.note_removed"),fn=t=>ln(t,"hiding","session.note_hidden");async function ln(t,o,e){try{P(await x("PUT",`notes/${t}/${o}`),r(e)),await E(),Mr()}catch(n){R(n)}}function Mr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function dn(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",u=L(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:Ut})=>Ut.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Dr(t):Ur(t,s,n)}
  </article>`}function Ur(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Y(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Cr(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>pn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>fn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Dr(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>Fr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${C(f(o))} @input=${Q(o,"note")}></textarea>
    ${V(o,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>hn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Cr(t){let o=`note-edit.${t.id}`;f(o)||d(o,t.text),mt({id:t.id,problem:""}),E().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function hn(t){_(`note-edit.${t.id}`),mt({id:""})}async function Fr(t,o){if(t.preventDefault(),!A(f(`note-edit.${o.id}`),"note")){mt({sending:!0,problem:""});try{await un(o.id,f(`note-edit.${o.id}`)),hn(o)}catch(e){mt({problem:B(e)})}finally{mt({sending:!1})}}}function mt(t){Object.assign(tt,t),l()}var po=30;function $n(t,o){let n=Wr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,po).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>po?r("report.here_more",{n:n.length-po}):a}</p>`:a}function bn(t,o){if(!o.me.can["session.attend"])return a;let e=Bt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>Hr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,o){let e=bt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function Wr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Bt(t,o)?[...e,o.me.person]:e}async function Hr(t,o){try{await x(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=p.state;S(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){R(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function gn(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),J({name:"history",draw:()=>D(r("report.history"),zr())}),fo()}async function fo(){let{topic:t,field:o,before:e,versions:n}=ot;try{let s=n&&e?`?before=${e}`:"",c=await K(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),u=n??[{n:0,...c.now}];et({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){et({problem:B(s)})}}function zr(){let{fields:t,field:o,versions:e,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Kr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(Gr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${fo}>${r("report.older")}</button>`:a}`}function Kr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),fo()}function Gr(t){let{board:o,me:e}=p.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>et({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&L(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Jr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Jr({n:t}){if(await G())try{await Eo("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),U("history"),j(r("report.brought_back"))}catch(o){et({problem:B(o)})}}function et(t){Object.assign(ot,t),l()}var ho,lo;function T(){return ho}function Lt(){return lo??(lo=Vr()),lo}async function Vr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return ho=await import("./writing.js"),Qr(ho)}catch{await new Promise(o=>setTimeout(o,t))}}function Qr(t){t.takeUpUnsent();let{can:o}=p.state.me;p.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}function $o(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function bo(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function wn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${bo(t).map($o).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function yn(t,o){let e=wo(t.id);return e.length?e.map(n=>Yr(t,n,e.length>1)):Xr(t,o)}function wo(t){return ut.filter(o=>go(t,o))}function go(t,o){return T()?.unsavedWords(t,o)??m.report?.texts[o]??""}function Yr({id:t,language:o},e,n){let s=m.report?.html[e],c=T()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?wn(go(t,e)):c===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${Y(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${go(t,e)}</div>`}
  </div>`}function Xr({no_notes:t},o){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function vn(t,o){return t.withdrawn||!k(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Zr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Zr({id:t,no_notes:o}){try{let e=await x(o?"DELETE":"PUT",`topics/${t}/waiver`);P(e,r(o?"report.awaited":"report.waived"))}catch(e){R(e)}}function kn(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=f(It(t.id))==="write";return(n||e&&oi(t,o))&&Lt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?xn(t.id,"read"):a}
    </div>
    ${ei(t,o)} ${e&&yt(t)?ni(o):a}
    ${e?a:T()?.givenBack(t.id)}
    ${e&&n?ri(t.id):yn(t,e)}
    ${e&&!n?xn(t.id,"write",wo(t.id).length>0):a}
    ${$n(t.id,o)}
    <div class="actions">${bn(t.id,o)} ${vn(t,o)} ${ti(t.id)}</div>
  </section>`}function ti(t){let{writers:o=[],texts:e={}}=m.report??{},n=ut.filter(c=>e[c]);if(!n.length&&!o.length)return a;let s=[...n,...ut.filter(c=>!e[c])];return i`<button class="button-quiet" type="button" @click=${()=>gn(t,s)}>${r("report.history")}</button>`}function _n(t){return f(It(t))!=="write"?a:(Lt(),T()?.givenBack(t))}var It=t=>`writes.${t}`;function oi(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(No(qo(e),n,h.now)))&&(w(t,o)||Bt(t.id,o))}function ei(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:L(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${zo(s)}</p>`}function ni({board:t}){let o=vt(t,h.now);return o?i`<p class="report-facts">${r("report.due",{time:L(o,t.event.timezone)})}</p>`:a}function ri(t){let o=T();return o?o.writing(t,ut,m.report?.texts??{},{stepOf:$o,stepLines:bo}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function xn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>ii(t,o)}>
    ${o==="read"?$("note"):nt("pen")} ${r(n)}
  </button>`}async function ii(t,o){if(o==="write")return yo(t);d(It(t),o),await si(t),await E(),document.getElementById("report")?.focus()}async function yo(t){if(!await G())return;d(It(t),"write"),await Lt(),await E();let o=document.getElementById("report-body");!o||h.route.topic!==t||document.activeElement?.matches("input, textarea")||(o.focus(),o.scrollIntoView({block:"center"}),m.status==="loading"&&(await Te(),await E(),document.activeElement===o&&o.scrollIntoView({block:"center"})))}async function si(t){await y(t),T()?.leaveWriting(t)}var[ai,ci]=[6*6e4,60*6e4],Tn="";function On(t){let o=Object.values(t.board.topics).find(n=>mi(n,t));if(!o||!g("report.nudge"))return a;Tn!==o.id&&S(`${r("report.nudge")} ${o.title}`),Tn=o.id;let e=vt(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:Uo(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${I(o.id)} @click=${n=>ui(n,o.id)}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>pi(o)}>${r("report.nudge_later")}</button>
  </aside>`}function mi(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!w(t,o)||!n.can["report.write"]||!yt(t))return!1;let c=Date.parse(s.ends)-h.now.getTime(),u=h.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=ai&&c>-ci&&!u&&!f(`nudged.${t.id}`)}async function ui(t,o){d(`writes.${o}`,"write"),!(t.metaKey||t.ctrlKey||t.shiftKey||t.altKey)&&(t.preventDefault(),await Vo(I(o)),await yo(o))}function pi({id:t}){d(`nudged.${t}`,"yes"),l()}var Sn=["session.turn_now","session.turn_next","session.turn_after"],fi=200,li=18e4,jt="";function En(t){let{ahead:o=Sn.length,topic:e}=$i(t)??{},n=Sn[o]??"";if(!e||!n||!g(n))return di();let s=gi(t).length>1?e.title:"";return hi(`${r(n)} ${s}`),i`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(n)}
    ${s?i`<strong dir="auto" lang=${e.language||a}>${s}</strong>`:a}</p></aside>`}function di(){return Po(jt),jt="",a}function hi(t){t!==jt&&(jt=t,S(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(fi))}function $i(t){let{board:o}=t;if(!bi(o))return;let e=u=>w(u,t),n=Yo(o);if(n&&e(n))return{ahead:0,topic:n};let s=Qo(o),c=s.findIndex(e);return{ahead:c<0?void 0:c+1,topic:s[c]}}function bi({event:t,wall:{reading:o}}){if(!o||t.phase!=="marketplace")return!1;let e=Date.parse(o.since)+o.seconds*1e3;return h.now.getTime()<e+li}function gi(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&w(o,t))}function Pn(t,o){return bt(o.wishes).filter(e=>ht(e)==="note"&&$t(e)===t).map(e=>i`<li>${wi(e,o)}</li>`)}function wi({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var xo="",Mt=!1;function Rn(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>yi(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${C(f(o))} @input=${Q(o,"note")}></textarea>
    ${V(o,"note")}
    ${xo?i`<p class="problem" role="alert">${xo}</p>`:a}
    <button class="button" ?disabled=${Mt}>${r(Mt?"common.sending":"session.post")}</button>
  </form>`}function ko(t,o){let e=`note.${t}`;return f(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${C(f(e))} @input=${ce(e)}></textarea>
  </div>`:a}async function yi(t,o){if(t.preventDefault(),Mt)return;let e=`note.${o}`,n=f(e);if(!A(n,"note")){d(`${e}.ref`,f(`${e}.ref`)||q()),vo("",!0);try{await mn(o,n,f(`${e}.ref`)),_(`${e}.ref`,...f(e)===n?[e]:[]),vo("",!1)}catch(s){s instanceof z&&s.code==="ref_used"&&_(`${e}.ref`),vo(B(s),!1)}}}function vo(t,o){xo=t,Mt=o,l()}F(ke,"urgent");F(En,"urgent");F(se);F(sn);F(en);F(On,"lasting");pe(xe);ve();function Fu(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(T()?.leaveWriting(m.id),y(o)),i`${ue(t,!0)} ${le(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?ae(o,i`${xi(e,t)}`):vi(o)}
    </main>`}function vi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${pt} data-screen>${r("session.to_board")}</a></p>
    ${_n(t)} ${ko(t,"hidden")}`}function xi(t,o){return i`${tn(t,o)}
    ${re(t,o)} ${ki(t)} ${kn(t,o)} ${Qe(t,o)}
    ${_i(t,o)} ${Oi(t,o)}`}function ki(t){let o=t.language||a;return m.html?i`<div class="prose session-body" lang=${o} dir="auto" ${Y(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function _i(t,o){let e=Oe(),n=Pn(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${X(e,({id:c})=>c,c=>i`<li>${dn(c,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(Ti(s))}</p>`}
    ${s?Rn(t.id):ko(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Ti(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Oi(t,{board:o}){let e=Lo(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Nn(e[n-1],"back","session.previous")} ${Nn(e[n+1],"forward","session.next")}
  </nav>`}function Nn(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${I(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{rr as formButton,Fu as sessionScreen};
