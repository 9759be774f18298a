/* Made by `make bundle`. Licences: ../LICENSES */
import{d as Vo,e as Qo,h as gt,i as Yo,k as Xo,l as Zo,m as te,n as oe,p as ee,q as nt,r as ne,s as re,t as ie,w as ce}from"./app-shared.js";import{$ as Mo,$a as Q,B as Oo,D as So,E as k,Ea as j,F as G,Ga as Wt,H as g,Ha as y,I as Eo,Ia as N,J as i,Ja as _,L as a,M as Po,N as Ft,O as Ro,Oa as se,P as No,Pa as J,Q as Ao,Qa as U,Sa as D,Ta as p,Ua as d,V as qo,Va as T,W as Bo,Wa as ae,Xa as C,Y as Lo,Za as A,_ as Io,_a as V,aa as jo,b as Ut,ba as Uo,c as Dt,ca as Do,cb as me,d as Ct,da as L,ea as Co,eb as ue,f as ko,fa as Fo,g as ft,h as q,ha as Wo,hb as fe,i as z,j as B,ja as Ho,jb as F,k as pt,ka as zo,kb as pe,l as r,la as Ko,lb as Y,m as w,ma as Go,mb as X,nb as Z,o as K,oa as l,pa as E,q as lt,qb as le,r as _o,ra as h,s as To,sb as Ht,t as f,ta as Jo,u as dt,ua as I,ub as wt,va as $,w as ht,wb as yt,x as $t,xa as M,ya as P,z as bt,za as R}from"./app.js";var rt,it,vt=class{constructor(o){Dt(this,rt);Dt(this,it,0);Ct(this,rt,o)}hear(o,e){if(o<=Ut(this,it))return;Ct(this,it,o);let n=()=>e()-o<8e3;n()&&Ut(this,rt).call(this,n)}};rt=new WeakMap,it=new WeakMap;function de(t,o){return o-t<6e3}var qn=[[1,.5],[2.71,.25],[5.15,.12]],Bn=396,he=6;function zt(t){for(let[o,e]of qn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Bn*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+he/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+he)}}var be="bell",ge=["click","touchend","keydown"],In=[300,200,300],we=new vt(jn),S,$e,xt=()=>!!p(be);function ye(){f.subscribe(Gt),xt()&&ke()}function ve(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${xt()} @change=${Mn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function xe({board:t}){return!xt()||!w("session.bell_rings")||!de(gt(t.wall,j()),j())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function Mn({target:t}){let{checked:o}=t;d(be,o?"yes":""),l(),o&&(we.hear(gt(f.board.wall,j()),()=>1/0),ke(),Kt(),S&&zt(S))}function ke(){ee().then(()=>Gt(f.state));for(let t of ge)addEventListener(t,Kt,!0)}function Kt(){if(window.AudioContext)if(S??(S=new AudioContext),S.state==="running")for(let t of ge)removeEventListener(t,Kt,!0);else S.resume().catch(()=>{})}function Gt({board:{wall:t}}){if(clearTimeout($e),!xt())return;we.hear(gt(t,j()),j);let o=Yo(t,j());o!==void 0&&($e=setTimeout(()=>Gt(f.state),o+1))}async function jn(t){g(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(In),await S?.resume().catch(()=>{}),S?.state==="running"&&t()&&zt(S)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Un,Dn]=[700,900],Jt=0,Vt,Qt=Promise.resolve();function _e(){return Qt}function v(t){return Qt=Cn(t),Qt}async function Cn(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Jt+=1;try{let{html:e,notes:n,report:s}=await K(`topics/${encodeURIComponent(t)}`);if(o!==Jt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:c,report:s})}catch(e){o===Jt&&m.status!=="there"&&(m.status=Fn(e))}l()}function Fn(t){return t instanceof z&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Wn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(s=>s!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function Te(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}f.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&v(m.id);for(let n of o)zn(n)}});function Hn(){Vt??(Vt=setTimeout(()=>{Vt=void 0,m.id&&v(m.id)},Un+Math.random()*Dn))}function zn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&Hn(),t.startsWith("attendance.")&&o.topic===m.id&&Wn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&v(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...s}=m.notes;m.notes=s}}}var Kn=128*1024,Gn=6e4;async function Oe({ref:t,topic:o,type:e,alt:n,bytes:s},c){await lt("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let u=await K(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let jt=s.slice(u.arrived,u.arrived+Kn);u=await Jn(`photos/${t}/parts?offset=${u.arrived}`,jt)}return f.receive(u.answer?.changes??[]),!0}function Jn(t,o){let e={"content-type":"application/octet-stream"};return To(_o(t),{method:"PUT",headers:e,body:o},Gn)}var Se=`photo:${ko.code}:`;async function Ee(){return(await(await dt()).all(Se).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Yt(t){await(await dt()).put(Pe(t),t).catch(()=>{})}async function Xt(t){await(await dt()).remove(Pe(t)).catch(()=>{})}function Pe({at:t,ref:o}){return`${Se}${t}:${o}`}var b=[],Zt=!1,to,W=new Oo(()=>_t()),Re=()=>{};function Ne(t){Re=t}var kt=t=>b.filter(o=>o.topic===t),Ae=()=>W.tries>0;async function eo(){to??(to=Ee().then(t=>{let o=new Set(b.map(({ref:e})=>e));b=[...t.filter(({ref:e})=>!o.has(e)),...b],Tt()})),await to,_t()}async function no(t){let o={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};b=[...b,e],Tt(),await Yt(e),eo()}function qe(t){oo(t,{problem:"",ref:q(),arrived:0}),_t()}function Be(t){Le(t),lt("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function _t(){if(!Zt){Zt=!0,W.stop();try{for(;await Vn(););}finally{Zt=!1,l()}}}async function Vn(){let t=b.find(({problem:o})=>!o);if(!t)return!1;try{return await Qn(t),W.well(),!0}catch(o){if(!(o instanceof z))throw o;return Xn(t,o)}}async function Qn(t){await Oe(t,e=>Yn(t.ref,e))&&(Le(t),Re(t))}function Yn(t,o){let e=b.find(n=>n.ref===t);return e&&(e.arrived=o),W.well(),l(),e!==void 0}function Xn(t,o){return b.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(oo(t,{ref:q(),arrived:0,again:!0}),!0):W.later(o)?!1:(W.well(),oo(t,{problem:o.message}),!0):!0}function oo(t,o){let e={...t,...o};b=b.map(n=>n===t?e:n),Tt(),Xt(t).then(()=>Yt(e))}function Le(t){b=b.filter(({ref:o})=>o!==t.ref),Tt(),Xt(t)}function Tt(){d("photos.left",b.length?"yes":""),l()}f.subscribe(({connection:t})=>{t==="live"&&W.waits&&_t()});var Zn=["image/jpeg","image/png","image/webp"];async function Me(t){try{let o=await tr(t),e=Ie(o,240).toDataURL("image/jpeg",.7);return{bytes:await nr(Ie(o,2048)),type:"image/jpeg",preview:e}}catch{return!Zn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function tr(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return or(t)}}async function or(t){let o=new Image;return o.src=await er(t),await o.decode(),o}function er(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Ie(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function nr(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function st({id:t},o=!1){return`${ft}/photos/${t}${o?"-small":""}.jpg`}function Ot(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${C(p(t))} @input=${Q(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function St({alt:t,author:o},e){return t||ro(o,e)}function ro(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var rr="photo.alt",Et=10,Ue="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function De(t){return i`<label class="button-quiet photo-add">
    ${$("camera",Ue)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>sr(o,t)}
    />
  </label>`}function ir({id:t,title:o}){let e=async n=>(await Ce(n)).forEach(s=>no({topic:t,alt:r("photos.form"),...s}));return i`<label class="button-quiet photo-add">
      ${$("camera",Ue)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${io(t)}`}async function sr(t,o){let e=await Ce(t);if(!e.length)return;T(...e.map((s,c)=>Pt(c)));let n=()=>r("photos.new",{n:e.length});J({name:"photo-new",draw:()=>D(n(),cr(o,e))})}async function Ce({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await G())return[];let n=await ar(e.slice(0,Et));return o.value="",n.length<Math.min(e.length,Et)?M(r("photos.unreadable"),{tone:"warning"}):e.length>Et&&M(r("photos.too_many",{n:Et}),{tone:"warning"}),n}async function ar(t){let o=[];for(let e of t){let n=await Me(e);n&&o.push(n)}return o}function Pt(t){return`${rr}.${t}`}function cr(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((c,u)=>p(Pt(u)));s.some(c=>A(c,"alt"))||(o.forEach((c,u)=>no({topic:t,alt:s[u]??"",...c})),T(...s.map((c,u)=>Pt(u))),U("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>U("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function io(t){let o=kt(t);return o.length?i`<ul class="photo-uploads">${X(o,({ref:e})=>e,mr)}</ul>`:a}function mr(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:ur(t)}
      <div class="actions">
        ${t.problem?je("photos.again",()=>qe(t)):a}
        ${je("photos.discard",()=>Be(t))}
      </div>
    </div>
  </li>`}function ur({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(Ae()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function je(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var Fe=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),We=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),He=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),ze=(t,o)=>Rt("PATCH",t,{alt:o},"photos.described");async function Rt(t,o,e,n){try{return P(await k(t,`photos/${o}`,e),r(n)),await v(m.id),!0}catch(s){return R(s),!1}}var so={id:"",describing:!1},at="photo.alt";function Je(t){ct({id:t,describing:!1}),J({name:"photo",draw:fr})}function fr(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===so.id),e=t[o];return e?D(i`<span dir="auto">${ro(e.author,f.state.board)}</span>`,i`${pr(e)} ${so.describing?hr(e):lr(e)} ${$r(t,o)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function pr(t){let o=St(t,f.state.board);return i`<figure class="photo-large">
    <a href=${st(t)} target="_blank" rel="noopener">
      <img src=${st(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function lr(t){let{me:o}=f.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Nt("photos.agree",()=>Fe(t.id),"button"):a}
    ${n?Nt(t.alt?"photos.redescribe":"photos.describe",()=>dr(t)):a}
    ${n&&e?Nt("photos.remove",()=>Ge(We(t.id))):a}
    ${o.can["photo.hide"]&&!e?Nt("photos.hide",()=>Ge(He(t.id))):a}
  </div>`}function dr(t){d(at,t.alt),ct({describing:!0})}function hr(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!A(p(at),"alt")&&await ze(t.id,p(at))&&(T(at),ct({describing:!1}))}}>
    ${Ot(at)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ct({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function $r(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${Ke(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Ke(t[o+1],"forward","photos.next")}
  </div>`}function Ke(t,o,e){let n=()=>ct({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function Ge(t){await t&&U("photo")}function Nt(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function ct(t){Object.assign(so,t),l()}eo();Ne(({topic:t})=>{let{board:o,me:e}=f.state;M(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),m.id===t&&v(t)});function Ve(t,o){let e=m.report?.photos??[],n=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!kt(t.id).length&&!n?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${X(e,({id:s})=>s,s=>i`<li>${br(s,o)}</li>`)}</ul>`:a}
    ${io(t.id)}
    ${n?De(t.id):a}
  </section>`}function br(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Je(t.id)}>
    <img src=${st(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}var Qe=3;function Ye(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ft(e,h.now)||o.interest<Qe?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Qe&&t.rounds[s.round];return n!==o.id&&u&&Ft(u,h.now)&&Lo(e,u)})}function Xe(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Go(o,e,h.now);return i`<p class="facts-where">
      ${nt("clock")} <span><strong>${gr(o,e)}</strong> <span dir="auto">${Co(o,e)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${nt("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Mo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?wr(n.link):a}`}function gr({event:{timezone:t}},o){return`${Do(o.starts,t)}, ${Uo(o,t)}`}function wr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var yr=Ht(()=>import("./outgrown.js")),vr=Ht(()=>import("./same_people.js"));function Ze(t,o){let{board:e,me:n}=o,s=y(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:zo(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,c=>$t(c)===t.id&&ht(c)!=="note")}
    </p>
    ${Xe(t,o)} ${xr(t)} ${kr(Ko(o,t))} ${_r(t,o)} ${Tr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:le(t,n,r("board.interested"))} ${Or(t,o)} ${Sr(t,o)}
    </div>
  </header>`}function xr({tags:t,language:o}){let e=o&&o!==pt;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${Io(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function kr(t){return t?i`<p class="facts-clash">${$("warning")} <span dir="auto">${t}</span></p>`:a}function _r(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!_(o,"topic.place",t)?a:yr()?.roomTooSmall(e,t)??a}function Tr(t,o){let{board:e}=o;return!_(o,"topic.place",t)||!Ye(e,t)?a:vr()?.samePeople(e,t)??a}function Or(t,o){return t.withdrawn||t.into||!_(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>fe(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?H("board.let_go",()=>Xo(t.id)):a}`}function Sr(t,o){let{me:e}=o;return i`
    ${_(o,"topic.edit",t)&&!t.withdrawn?H("session.edit",()=>ce(t)):a}
    ${_(o,"topic.withdraw",t)&&!t.into?t.withdrawn?H("session.bring_back",()=>te(t.id)):H("session.withdraw",()=>Zo(t.id)):a}
    ${N(e)?H("session.hide",()=>oe(t.id)):a}
    ${Rr(t,re(t,o))}
    ${Er(t,o)?H("session.more",()=>Pr(t.id)):a}
  `}function Er(t,o){return t.withdrawn||t.into?!1:_(o,"topic.edit",t)||t.slot!==null&&_(o,"topic.place",t)}async function Pr(t){(await import("./more.js")).openMore(t)}function Rr(t,o){return o.length?H("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function H(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var ao="mine.known",tn="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&Wt(u,n)&&co([u])}});function en(){if(!f.ready||!f.me.person||!w("session.handed"))return a;let t=Object.values(f.board.topics).filter(s=>Wt(s,f.me));p(ao)||co(t);let o=nn(),e=t.filter(({id:s,withdrawn:c})=>!o.has(s)&&!c);if(!e.length)return a;let n=e.map(s=>on(s,t,o)).join(" ");return tn!==n&&g(n),tn=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(s=>i`<p><a href=${I(s.id)} data-screen>${on(s,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Nr(e)}>${r("session.moved_seen")}</button>
  </aside>`}function on({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Wo(f.board,o)})}function Nr(t){co(t),l()}function co(t){d(ao,JSON.stringify([...nn(),...t.map(({id:o})=>o)]))}function nn(){try{return new Set(JSON.parse(p(ao)||"[]"))}catch{return new Set}}function At({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var sn="moved.known",x=jr(),rn="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&[u,...qo(e,u)].filter(Mr).forEach(cn)}});function an(){if(!f.ready||!w("session.moved"))return a;let t=Ar().filter(qr);if(!t.length)return a;let o=t.filter(Br).map(Lr),e=o.join(" ");return rn!==e&&g(e),rn=e,i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(n=>i`<p>${n}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Ir(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Ar(){var c;let{board:t,me:o}=f,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||y(u,f)),n=new Set(e.map(({id:u})=>u)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([u])=>n.has(u)));for(let u of e)x[c=u.id]||(x[c]=mo(u));return JSON.stringify(x)!==s&&mn(),e}function qr(t){let o=x[t.id];if(!o||o===mo(t)||t.withdrawn)return!1;let e=f.board.rounds[At(f.board,t)?.round??o.split(" ")[0]??""];return!e||Po(e,h.now)}function Br({into:t},o,e){return!e.some(({id:n})=>n===t)}function Lr(t){let{board:o}=f,{title:e}=t,n=At(f.board,t),s=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Fo(o,s)})}function Ir(t){t.forEach(cn),l()}function Mr({id:t}){return t in x}function cn(t){x[t.id]=mo(t),mn()}function mo(t){let o=At(f.board,t);return o?No(o):""}function mn(){d(sn,JSON.stringify(x))}function jr(){try{return JSON.parse(p(sn)||"{}")}catch{return{}}}async function un(t,o,e){let n=await k("POST",`topics/${t}/notes`,{text:o,language:pt},{ref:e,signed:!0});P(n,r("session.posted"))}async function fn(t,o){P(await k("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var pn=t=>dn(t,"removal","session.note_removed"),ln=t=>dn(t,"hiding","session.note_hidden");async function dn(t,o,e){try{P(await k("PUT",`notes/${t}/${o}`),r(e)),await E(),Ur()}catch(n){R(n)}}function Ur(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function hn(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",u=L(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:jt})=>jt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Cr(t):Dr(t,s,n)}
  </article>`}function Dr(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Y(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Fr(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>pn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>ln(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Cr(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>Wr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${C(p(o))} @input=${Q(o,"note")}></textarea>
    ${V(o,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>$n(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Fr(t){let o=`note-edit.${t.id}`;p(o)||d(o,t.text),mt({id:t.id,problem:""}),E().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function $n(t){T(`note-edit.${t.id}`),mt({id:""})}async function Wr(t,o){if(t.preventDefault(),!A(p(`note-edit.${o.id}`),"note")){mt({sending:!0,problem:""});try{await fn(o.id,p(`note-edit.${o.id}`)),$n(o)}catch(e){mt({problem:B(e)})}finally{mt({sending:!1})}}}function mt(t){Object.assign(tt,t),l()}var uo=30;function bn(t,o){let n=Hr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,uo).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>uo?r("report.here_more",{n:n.length-uo}):a}</p>`:a}function gn(t,o){if(!o.me.can["session.attend"])return a;let e=qt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>zr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function qt(t,o){let e=bt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function Hr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&qt(t,o)?[...e,o.me.person]:e}async function zr(t,o){try{await k(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=f.state;g(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){R(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function wn(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),J({name:"history",draw:()=>D(r("report.history"),Kr())}),fo()}async function fo(){let{topic:t,field:o,before:e,versions:n}=ot;try{let s=n&&e?`?before=${e}`:"",c=await K(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),u=n??[{n:0,...c.now}];et({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){et({problem:B(s)})}}function Kr(){let{fields:t,field:o,versions:e,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Gr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(Jr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${fo}>${r("report.older")}</button>`:a}`}function Gr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),fo()}function Jr(t){let{board:o,me:e}=f.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>et({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&L(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Vr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Vr({n:t}){if(await G())try{await So("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),U("history"),M(r("report.brought_back"))}catch(o){et({problem:B(o)})}}function et(t){Object.assign(ot,t),l()}var lo,po;function O(){return lo}function Bt(){return po??(po=Qr()),po}async function Qr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return lo=await import("./writing.js"),Yr(lo)}catch{await new Promise(o=>setTimeout(o,t))}}function Yr(t){t.takeUpUnsent();let{can:o}=f.state.me;f.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}function ho(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function $o(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function yn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${$o(t).map(ho).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function vn(t,o){let e=go(t.id);return e.length?e.map(n=>Xr(t,n,e.length>1)):Zr(t,o)}function go(t){return ut.filter(o=>bo(t,o))}function bo(t,o){return O()?.unsavedWords(t,o)??m.report?.texts[o]??""}function Xr({id:t,language:o},e,n){let s=m.report?.html[e],c=O()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?yn(bo(t,e)):c===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${Y(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${bo(t,e)}</div>`}
  </div>`}function Zr({no_notes:t},o){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function xn(t,o){return t.withdrawn||!_(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>ti(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function ti({id:t,no_notes:o}){try{let e=await k(o?"DELETE":"PUT",`topics/${t}/waiver`);P(e,r(o?"report.awaited":"report.waived"))}catch(e){R(e)}}function _n(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=p(Lt(t.id))==="write";return(n||e&&ei(t,o))&&Bt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?kn(t.id,"read"):a}
    </div>
    ${ni(t,o)} ${e&&wt(t)?ri(o):a}
    ${e?a:O()?.givenBack(t.id)}
    ${e&&n?ii(t.id):vn(t,e)}
    ${e&&!n?kn(t.id,"write",go(t.id).length>0):a}
    ${bn(t.id,o)}
    <div class="actions">${gn(t.id,o)} ${xn(t,o)} ${oi(t.id)}</div>
  </section>`}function oi(t){let{writers:o=[],texts:e={}}=m.report??{},n=ut.filter(c=>e[c]);if(!n.length&&!o.length)return a;let s=[...n,...ut.filter(c=>!e[c])];return i`<button class="button-quiet" type="button" @click=${()=>wn(t,s)}>${r("report.history")}</button>`}function Tn(t){return p(Lt(t))!=="write"?a:(Bt(),O()?.givenBack(t))}var Lt=t=>`writes.${t}`;function ei(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(Ro(Ao(e),n,h.now)))&&(y(t,o)||qt(t.id,o))}function ni(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:L(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Ho(s)}</p>`}function ri({board:t}){let o=yt(t,h.now);return o?i`<p class="report-facts">${r("report.due",{time:L(o,t.event.timezone)})}</p>`:a}function ii(t){let o=O();return o?o.writing(t,ut,m.report?.texts??{},{stepOf:ho,stepLines:$o}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function kn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>si(t,o)}>
    ${o==="read"?$("note"):nt("pen")} ${r(n)}
  </button>`}async function si(t,o){if(o==="write")return wo(t);d(Lt(t),o),await ai(t),await E(),document.getElementById("report")?.focus()}async function wo(t){if(!await G())return;d(Lt(t),"write"),await Bt(),await E();let o=document.getElementById("report-body");!o||h.route.topic!==t||document.activeElement?.matches("input, textarea")||(o.focus(),o.scrollIntoView({block:"center"}),m.status==="loading"&&(await _e(),await E(),document.activeElement===o&&o.scrollIntoView({block:"center"})))}async function ai(t){await v(t),O()?.leaveWriting(t)}var[ci,mi]=[6*6e4,60*6e4],On="";function Sn(t){let o=Object.values(t.board.topics).find(n=>ui(n,t));if(!o||!w("report.nudge"))return a;On!==o.id&&g(`${r("report.nudge")} ${o.title}`),On=o.id;let e=yt(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:jo(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${I(o.id)} @click=${n=>fi(n,o.id)}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>pi(o)}>${r("report.nudge_later")}</button>
  </aside>`}function ui(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!y(t,o)||!n.can["report.write"]||!wt(t))return!1;let c=Date.parse(s.ends)-h.now.getTime(),u=h.route.topic===t.id&&!!p(`writes.${t.id}`);return c<=ci&&c>-mi&&!u&&!p(`nudged.${t.id}`)}async function fi(t,o){d(`writes.${o}`,"write"),!(t.metaKey||t.ctrlKey||t.shiftKey||t.altKey)&&(t.preventDefault(),await Jo(I(o)),await wo(o))}function pi({id:t}){d(`nudged.${t}`,"yes"),l()}var En=["session.turn_now","session.turn_next","session.turn_after"],li=200,di=18e4,It="";function Pn(t){let{ahead:o=En.length,topic:e}=bi(t)??{},n=En[o]??"";if(!e||!n||!w(n))return hi();let s=wi(t).length>1?e.title:"";return $i(`${r(n)} ${s}`),i`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(n)}
    ${s?i`<strong dir="auto" lang=${e.language||a}>${s}</strong>`:a}</p></aside>`}function hi(){return Eo(It),It="",a}function $i(t){t!==It&&(It=t,g(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(li))}function bi(t){let{board:o}=t;if(!gi(o))return;let e=u=>y(u,t),n=Qo(o);if(n&&e(n))return{ahead:0,topic:n};let s=Vo(o),c=s.findIndex(e);return{ahead:c<0?void 0:c+1,topic:s[c]}}function gi({event:t,wall:{reading:o}}){if(!o||t.phase!=="marketplace")return!1;let e=Date.parse(o.since)+o.seconds*1e3;return h.now.getTime()<e+di}function wi(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&y(o,t))}function Rn(t,o){return bt(o.wishes).filter(e=>ht(e)==="note"&&$t(e)===t).map(e=>i`<li>${yi(e,o)}</li>`)}function yi({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var vo="",Mt=!1;function Nn(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>vi(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${C(p(o))} @input=${Q(o,"note")}></textarea>
    ${V(o,"note")}
    ${vo?i`<p class="problem" role="alert">${vo}</p>`:a}
    <button class="button" ?disabled=${Mt}>${r(Mt?"common.sending":"session.post")}</button>
  </form>`}function xo(t,o){let e=`note.${t}`;return p(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${C(p(e))} @input=${ae(e)}></textarea>
  </div>`:a}async function vi(t,o){if(t.preventDefault(),Mt)return;let e=`note.${o}`,n=p(e);if(!A(n,"note")){d(`${e}.ref`,p(`${e}.ref`)||q()),yo("",!0);try{await un(o,n,p(`${e}.ref`)),T(`${e}.ref`,...p(e)===n?[e]:[]),yo("",!1)}catch(s){s instanceof z&&s.code==="ref_used"&&T(`${e}.ref`),yo(B(s),!1)}}}function yo(t,o){vo=t,Mt=o,l()}F(xe,"urgent");F(Pn,"urgent");F(ie);F(an);F(en);F(Sn,"lasting");ue(ve);ye();function Wu(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(O()?.leaveWriting(m.id),v(o)),i`${me(t,!0)} ${pe(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?se(o,i`${ki(e,t)}`):xi(o)}
    </main>`}function xi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ft} data-screen>${r("session.to_board")}</a></p>
    ${Tn(t)} ${xo(t,"hidden")}`}function ki(t,o){return i`${Ze(t,o)}
    ${ne(t,o)} ${_i(t)} ${_n(t,o)} ${Ve(t,o)}
    ${Ti(t,o)} ${Si(t,o)}`}function _i(t){let o=t.language||a;return m.html?i`<div class="prose session-body" lang=${o} dir="auto" ${Y(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function Ti(t,o){let e=Te(),n=Rn(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${X(e,({id:c})=>c,c=>i`<li>${hn(c,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(Oi(s))}</p>`}
    ${s?Nn(t.id):xo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Oi(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Si(t,{board:o}){let e=Bo(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${An(e[n-1],"back","session.previous")} ${An(e[n+1],"forward","session.next")}
  </nav>`}function An(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${I(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{ir as formButton,Wu as sessionScreen};
