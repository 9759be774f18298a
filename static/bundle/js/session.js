/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Ze,b as to,e as xt,f as eo}from"./app-shared.js";import{$ as G,$a as w,Aa as De,B as ke,Ba as K,Ca as j,D as rt,E as x,F as z,Fa as M,H as y,Ha as I,I as i,Ia as _,Ja as T,K as a,Ka as We,Ma as Ce,Na as U,O as xe,Oa as f,P as Dt,Pa as d,Q as _e,Qa as O,R as Te,Ra as Fe,S as Oe,Sa as A,Ta as Q,Ua as V,V as Se,W as Ee,Xa as He,Y as Pe,Ya as ze,Z as Re,Za as Ge,_ as E,_a as N,aa as Ae,b as Mt,bb as Je,c as It,ca as B,cb as Ke,d as Ut,ea as Ne,eb as Qe,f as we,fa as qe,g as dt,ga as Le,gb as D,h as q,ha as Be,hb as Ve,i as F,ia as je,ib as Y,j as L,jb as st,k as ht,ka as Me,kb as X,l as r,la as it,m as g,ma as Ie,mb as Ye,na as Ue,o as H,oa as l,pa as J,pb as Wt,q as $t,r as ye,ra as $,rb as vt,s as ve,t as p,tb as kt,u as bt,ua as R,ub as W,va as h,vb as Xe,w as gt,x as wt,z as yt}from"./app.js";var at,ct,_t=class{constructor(e){It(this,at);It(this,ct,0);Ut(this,at,e)}hear(e,o){if(e<=Mt(this,ct))return;Ut(this,ct,e);let n=()=>o()-e<8e3;n()&&Mt(this,at).call(this,n)}};at=new WeakMap,ct=new WeakMap;function oo(t,e){return e-t<6e3}var Sn=[[1,.5],[2.71,.25],[5.15,.12]],En=396,no=6;function Ct(t){for(let[e,o]of Sn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=En*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+no/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+no)}}var io="bell",so=["click","touchend","keydown"],Rn=[300,200,300],ao=new _t(Nn),P,ro,Tt=()=>!!f(io);function co(){p.subscribe(Ht),Tt()&&po()}function mo(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Tt()} @change=${An} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function uo({board:t}){return!Tt()||!g("session.bell_rings")||!oo(xt(t.wall,W()),W())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function An({target:t}){let{checked:e}=t;d(io,e?"yes":""),l(),e&&(ao.hear(xt(p.board.wall,W()),()=>1/0),po(),Ft(),P&&Ct(P))}function po(){Xe().then(()=>Ht(p.state));for(let t of so)addEventListener(t,Ft,!0)}function Ft(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of so)removeEventListener(t,Ft,!0);else P.resume().catch(()=>{})}function Ht({board:{wall:t}}){if(clearTimeout(ro),!Tt())return;ao.hear(xt(t,W()),W);let e=eo(t,W());e!==void 0&&(ro=setTimeout(()=>Ht(p.state),e+1))}async function Nn(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Rn),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&Ct(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[qn,Ln]=[700,900],zt=0,Gt;async function v(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=zt+=1;try{let{html:o,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(e!==zt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===zt&&m.status!=="there"&&(m.status=Bn(o))}l()}function Bn(t){return t instanceof F&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function jn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function fo(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}p.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&v(m.id);for(let n of e)In(n)}});function Mn(){Gt??(Gt=setTimeout(()=>{Gt=void 0,m.id&&v(m.id)},qn+Math.random()*Ln))}function In({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Mn(),t.startsWith("attendance.")&&e.topic===m.id&&jn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&v(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Un=128*1024,Dn=6e4;async function lo({ref:t,topic:e,type:o,alt:n,bytes:s},c){await $t("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let u=await H(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let nt=s.slice(u.arrived,u.arrived+Un);u=await Wn(`photos/${t}/parts?offset=${u.arrived}`,nt)}return p.receive(u.answer?.changes??[]),!0}function Wn(t,e){let o={"content-type":"application/octet-stream"};return ve(ye(t),{method:"PUT",headers:o,body:e},Dn)}var ho=`photo:${we.code}:`;async function $o(){return(await(await bt()).all(ho).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Jt(t){await(await bt()).put(bo(t),t).catch(()=>{})}async function Kt(t){await(await bt()).remove(bo(t)).catch(()=>{})}function bo({at:t,ref:e}){return`${ho}${t}:${e}`}var b=[],Qt=!1,Vt,C=new ke(()=>Ot()),go=()=>{};function wo(t){go=t}var yo=t=>b.filter(e=>e.topic===t),vo=()=>C.tries>0;async function Xt(){Vt??(Vt=$o().then(t=>{let e=new Set(b.map(({ref:o})=>o));b=[...t.filter(({ref:o})=>!e.has(o)),...b],St()})),await Vt,Ot()}async function ko(t){let e={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};b=[...b,o],St(),await Jt(o),Xt()}function xo(t){Yt(t,{problem:"",ref:q(),arrived:0}),Ot()}function _o(t){To(t),$t("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function Ot(){if(!Qt){Qt=!0,C.stop();try{for(;await Cn(););}finally{Qt=!1,l()}}}async function Cn(){let t=b.find(({problem:e})=>!e);if(!t)return!1;try{return await Fn(t),C.well(),!0}catch(e){if(!(e instanceof F))throw e;return zn(t,e)}}async function Fn(t){await lo(t,o=>Hn(t.ref,o))&&(To(t),go(t))}function Hn(t,e){let o=b.find(n=>n.ref===t);return o&&(o.arrived=e),C.well(),l(),o!==void 0}function zn(t,e){return b.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Yt(t,{ref:q(),arrived:0,again:!0}),!0):C.later(e)?!1:(C.well(),Yt(t,{problem:e.message}),!0):!0}function Yt(t,e){let o={...t,...e};b=b.map(n=>n===t?o:n),St(),Kt(t).then(()=>Jt(o))}function To(t){b=b.filter(({ref:e})=>e!==t.ref),St(),Kt(t)}function St(){d("photos.left",b.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&C.waits&&Ot()});var Gn=["image/jpeg","image/png","image/webp"];async function So(t){try{let e=await Jn(t),o=Oo(e,240).toDataURL("image/jpeg",.7);return{bytes:await Vn(Oo(e,2048)),type:"image/jpeg",preview:o}}catch{return!Gn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Jn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Kn(t)}}async function Kn(t){let e=new Image;return e.src=await Qn(t),await e.decode(),e}function Qn(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function Oo(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Vn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function mt({id:t},e=!1){return`${dt}/photos/${t}${e?"-small":""}.jpg`}function Et(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${U(f(t))} @input=${V(t,"alt")}
    />
    ${Q(t,"alt")}
  </div>`}function Pt({alt:t,author:e},o){return t||Zt(e,o)}function Zt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var Yn="photo.alt",Rt=10,Xn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Po(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Xn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Zn(e,t)}
    />
  </label>`}async function Zn({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await z())return;let s=await tr(n.slice(0,Rt));if(o.value="",s.length<Math.min(n.length,Rt)?I(r("photos.unreadable"),{tone:"warning"}):n.length>Rt&&I(r("photos.too_many",{n:Rt}),{tone:"warning"}),!s.length)return;O(...s.map((u,nt)=>At(nt)));let c=()=>r("photos.new",{n:s.length});K({name:"photo-new",draw:()=>M(c(),er(e,s))})}async function tr(t){let e=[];for(let o of t){let n=await So(o);n&&e.push(n)}return e}function At(t){return`${Yn}.${t}`}function er(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,u)=>f(At(u)));s.some(c=>A(c,"alt"))||(e.forEach((c,u)=>ko({topic:t,alt:s[u]??"",...c})),O(...s.map((c,u)=>At(u))),j("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Et(At(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>j("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function Ro(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:or(t)}
      <div class="actions">
        ${t.problem?Eo("photos.again",()=>xo(t)):a}
        ${Eo("photos.discard",()=>_o(t))}
      </div>
    </div>
  </li>`}function or({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(vo()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function Eo(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var Ao=t=>Nt("PUT",`${t}/showing`,{},"photos.agreed"),No=t=>Nt("PUT",`${t}/removal`,{},"photos.removed"),qo=t=>Nt("PUT",`${t}/hiding`,{},"photos.hidden"),Lo=(t,e)=>Nt("PATCH",t,{alt:e},"photos.described");async function Nt(t,e,o,n){try{return _(await x(t,`photos/${e}`,o),r(n)),await v(m.id),!0}catch(s){return T(s),!1}}var te={id:"",describing:!1},ut="photo.alt";function Mo(t){pt({id:t,describing:!1}),K({name:"photo",draw:nr})}function nr(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===te.id),o=t[e];return o?M(i`<span dir="auto">${Zt(o.author,p.state.board)}</span>`,i`${rr(o)} ${te.describing?ar(o):ir(o)} ${cr(t,e)}`):M(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function rr(t){let e=Pt(t,p.state.board);return i`<figure class="photo-large">
    <a href=${mt(t)} target="_blank" rel="noopener">
      <img src=${mt(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function ir(t){let{me:e}=p.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||N(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?qt("photos.agree",()=>Ao(t.id),"button"):a}
    ${n?qt(t.alt?"photos.redescribe":"photos.describe",()=>sr(t)):a}
    ${n&&o?qt("photos.remove",()=>jo(No(t.id))):a}
    ${e.can["photo.hide"]&&!o?qt("photos.hide",()=>jo(qo(t.id))):a}
  </div>`}function sr(t){d(ut,t.alt),pt({describing:!0})}function ar(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ut),"alt")&&await Lo(t.id,f(ut))&&(O(ut),pt({describing:!1}))}}>
    ${Et(ut)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>pt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function cr(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Bo(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Bo(t[e+1],"forward","photos.next")}
  </div>`}function Bo(t,e,o){let n=()=>pt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function jo(t){await t&&j("photo")}function qt(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function pt(t){Object.assign(te,t),l()}Xt();wo(({topic:t})=>{let{board:e,me:o}=p.state;I(r(e.event.trusts_photos||N(o)?"photos.posted":"photos.offered")),m.id===t&&v(t)});function Io(t,e){let o=m.report?.photos??[],n=yo(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${st(o,({id:c})=>c,c=>i`<li>${mr(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${st(n,({ref:c})=>c,Ro)}</ul>`:a}
    ${s?Po(t.id):a}
  </section>`}function mr(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Mo(t.id)}>
    <img src=${mt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Pt(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Uo(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:Se(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>ur(u,n?t:u,e))}
        </section>`:a}
    ${c&&w(e,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Do(c)} ${oe("combine_take_back",()=>ee(t,"asks_declined"))}</p>`:a}`}function ur(t,e,o){let n=[t,e].some(s=>w(o,"topic.edit",s));return i`<p>${Do(t)} <span class="soft" dir="auto">${it(o.board,t)}</span>
    ${n?oe("part",()=>ee(e,"parted")):a}</p>`}function Do({id:t,title:e,language:o}){return i`<a href=${R(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Wo({board:t,me:e}){return g("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&E(n,e)?pr(o,n,t):a}):a}function pr(t,e,o){let n={name:it(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>fr(t)}>${r("session.asks_agree")}</button>
    ${oe("asks_decline",()=>ee(t,"asks_declined"))}
  </aside>`}function fr({id:t,title:e}){return Co(rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function ee({id:t},e){return Co(rt("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function Co(t,e){try{_(await t,e)}catch(o){T(o)}}function oe(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Fo=3;function Ho(t,e){let o=e.slot&&t.rounds[e.slot.round];return!o||!Dt(o,$.now)||e.interest<Fo?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Fo&&t.rounds[s.round];return n!==e.id&&u&&Dt(u,$.now)&&Re(o,u)})}function zo(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ie(e,o,$.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Be(e,o)}</strong> <span dir="auto">${qe(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Ue(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?lr(n.link):a}`}function lr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var dr=Wt(()=>import("./outgrown.js")),hr=Wt(()=>import("./same_people.js"));function Go(t,e){let{board:o,me:n}=e,s=G(t,e);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:it(o,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${X(e,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${zo(t,e)} ${$r(t)} ${br(t,e)} ${gr(t,e)} ${wr(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Ye(t,n,r("board.interested"))} ${yr(t,e)} ${vr(t,e)}
    </div>
  </header>`}function $r({tags:t,language:e}){let o=e&&e!==ht;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Ne(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function br(t,{board:e,me:o}){let[n]=Pe(e,t);if(!n)return a;let s=E(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function gr(t,e){let{board:o}=e,n=t.slot&&o.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!w(e,"topic.place",t)?a:dr()?.roomTooSmall(o,t)??a}function wr(t,e){let{board:o}=e;return!w(e,"topic.place",t)||!Ho(o,t)?a:hr()?.samePeople(o,t)??a}function yr(t,e){return t.withdrawn||t.into||!w(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>We(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Z("board.let_go",()=>Ce(t.id)):a}`}function vr(t,e){let{me:o}=e;return i`
    ${w(e,"topic.edit",t)&&!t.withdrawn?Z("session.edit",()=>Je(t)):a}
    ${w(e,"topic.withdraw",t)?t.withdrawn?Z("session.bring_back",()=>ze(t.id)):Z("session.withdraw",()=>He(t.id)):a}
    ${N(o)?Z("session.hide",()=>Ge(t.id)):a}
    ${kr(t,e)?Z("session.more",()=>xr(t.id)):a}
  `}function kr(t,e){return t.withdrawn?!1:w(e,"topic.edit",t)||t.slot!==null&&w(e,"topic.place",t)}async function xr(t){(await import("./more.js")).openMore(t)}function Z(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var ne="mine.known",Jo="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&E(u,n)&&re([u])}});function Qo(){if(!p.ready||!p.me.person||!g("session.handed"))return a;let t=Object.values(p.board.topics).filter(s=>E(s,p.me));f(ne)||re(t);let e=Vo(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(s=>Ko(s,t,e)).join(" ");return Jo!==n&&y(n),Jo=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(s=>i`<p><a href=${R(s.id)} data-screen>${Ko(s,t,e)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>_r(o)}>${r("session.moved_seen")}</button>
  </aside>`}function Ko({title:t,slot:e},o,n){return!o.some(c=>n.has(c.id)&&c.title===t)||!e?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:je(p.board,e)})}function _r(t){re(t),l()}function re(t){d(ne,JSON.stringify([...Vo(),...t.map(({id:e})=>e)]))}function Vo(){try{return new Set(JSON.parse(f(ne)||"[]"))}catch{return new Set}}var Xo="moved.known",k=Pr(),Yo="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&u.id in k&&tn(u)}});function Zo(){if(!p.ready||!g("session.moved"))return a;let t=Tr().filter(Or);if(!t.length)return a;let e=t.map(Sr);return Yo!==e.join(" ")&&y(e.join(". ")),Yo=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p>${o}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Er(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Tr(){var c;let{board:t,me:e}=p,o=Object.values(t.topics).filter(u=>e.marked.includes(u.id)||E(u,e)),n=new Set(o.map(({id:u})=>u)),s=JSON.stringify(k);k=Object.fromEntries(Object.entries(k).filter(([u])=>n.has(u)));for(let u of o)k[c=u.id]||(k[c]=se(u));return JSON.stringify(k)!==s&&en(),o}function Or(t){let e=k[t.id];if(!e||e===se(t)||t.withdrawn)return!1;let o=p.board.rounds[ie(t)?.round??e.split(" ")[0]??""];return!o||xe(o,$.now)}function Sr(t){let{board:e}=p,{title:o}=t,n=ie(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Le(e,s)})}function Er(t){t.forEach(tn),l()}function tn(t){k[t.id]=se(t),en()}function ie({slot:t,into:e}){return e?p.board.topics[e]?.slot??null:t}function se(t){let e=ie(t);return e?Te(e):""}function en(){d(Xo,JSON.stringify(k))}function Pr(){try{return JSON.parse(f(Xo)||"{}")}catch{return{}}}async function on(t,e,o){let n=await x("POST",`topics/${t}/notes`,{text:e,language:ht},{ref:o,signed:!0});_(n,r("session.posted"))}async function nn(t,e){_(await x("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var rn=t=>an(t,"removal","session.note_removed"),sn=t=>an(t,"hiding","session.note_hidden");async function an(t,e,o){try{_(await x("PUT",`notes/${t}/${e}`),r(o)),await J(),Rr()}catch(n){T(n)}}function Rr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function cn(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",u=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${X(e,({path:nt})=>nt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Nr(t):Ar(t,s,n)}
  </article>`}function Ar(t,e,o){let n=o.can["note.edit"]&&(e||N(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Y(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>qr(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>rn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>sn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Nr(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>Lr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${U(f(e))} @input=${V(e,"note")}></textarea>
    ${Q(e,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>mn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function qr(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),ft({id:t.id,problem:""}),J().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function mn(t){O(`note-edit.${t.id}`),ft({id:""})}async function Lr(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){ft({sending:!0,problem:""});try{await nn(e.id,f(`note-edit.${e.id}`)),mn(e)}catch(o){ft({problem:L(o)})}finally{ft({sending:!1})}}}function ft(t){Object.assign(tt,t),l()}var[Br,jr]=[6*6e4,60*6e4],un="";function pn(t){let e=Object.values(t.board.topics).find(n=>Mr(n,t));if(!e||!g("report.nudge"))return a;un!==e.id&&y(`${r("report.nudge")} ${e.title}`),un=e.id;let o=kt(t.board,$.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:Ae(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${R(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Ir(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Mr(t,e){let{board:o,me:n}=e,s=t.slot&&o.rounds[t.slot.round];if(!s||!G(t,e)||!n.can["report.write"]||!vt(t))return!1;let c=Date.parse(s.ends)-$.now.getTime(),u=$.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=Br&&c>-jr&&!u&&!f(`nudged.${t.id}`)}function Ir({id:t}){d(`nudged.${t}`,"yes"),l()}var ce,ae;function S(){return ce}function Lt(){return ae??(ae=Ur()),ae}async function Ur(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return ce=await import("./writing.js"),Dr(ce)}catch{await new Promise(e=>setTimeout(e,t))}}function Dr(t){t.takeUpUnsent();let{can:e}=p.state.me;p.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var me=30;function fn(t,e){let n=Wr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,me).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>me?r("report.here_more",{n:n.length-me}):a}</p>`:a}function ln(t,e){if(!e.me.can["session.attend"])return a;let o=Bt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Cr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,e){let o=yt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Wr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&Bt(t,e)?[...o,e.me.person]:o}async function Cr(t,e){try{await x(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=p.state;y(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){T(o)}}var et={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function dn(t,e){ot({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),K({name:"history",draw:()=>M(r("report.history"),Fr())}),ue()}async function ue(){let{topic:t,field:e,before:o,versions:n}=et;try{let s=n&&o?`?before=${o}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),u=n??[{n:0,...c.now}];ot({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){ot({problem:L(s)})}}function Fr(){let{fields:t,field:e,versions:o,before:n,problem:s}=et;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Hr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(zr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${ue}>${r("report.older")}</button>`:a}`}function Hr({target:t}){let e=t.value;ot({field:e,versions:null,open:-1}),ue()}function zr(t){let{board:e,me:o}=p.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=et.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>ot({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Gr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Gr({n:t}){if(await z())try{await rt("PUT",`topics/${et.topic}/texts/${et.field}`,{version:t}),j("history"),I(r("report.brought_back"))}catch(e){ot({problem:L(e)})}}function ot(t){Object.assign(et,t),l()}function pe(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function fe(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function hn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>i`<th scope="col">${r(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${fe(t).map(pe).map(({what:e,who:o,when:n})=>i`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${r("report.who")}>${o}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var lt=["body","understandings","questions","recommendations","resources","steps"];function $n(t,e){let o=de(t.id);return o.length?o.map(n=>Jr(t,n,o.length>1)):Kr(t,e)}function de(t){return lt.filter(e=>le(t,e))}function le(t,e){return S()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Jr({id:t,language:e},o,n){let s=m.report?.html[o],c=S()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?hn(le(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Y(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${le(t,o)}</div>`}
  </div>`}function Kr({no_notes:t},e){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let o=m.report?.photos.length?e?"report.in_photos":"report.in_photos_closed":e?"report.empty":"report.empty_closed";return i`<p class="empty">${r(o)}</p>`}function bn(t,e){return t.withdrawn||!w(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Qr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Qr({id:t,no_notes:e}){try{let o=await x(e?"DELETE":"PUT",`topics/${t}/waiver`);_(o,r(e?"report.awaited":"report.waived"))}catch(o){T(o)}}function wn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(he(t.id))==="write";return(n||o&&Yr(t,e))&&Lt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?gn(t.id,"read"):a}
    </div>
    ${Xr(t,e)} ${o&&vt(t)?Zr(e):a}
    ${o?a:S()?.givenBack(t.id)}
    ${o&&n?ti(t.id):$n(t,o)}
    ${o&&!n?gn(t.id,"write",de(t.id).length>0):a}
    ${fn(t.id,e)}
    <div class="actions">${ln(t.id,e)} ${bn(t,e)} ${Vr(t.id)}</div>
  </section>`}function Vr(t){let{writers:e=[],texts:o={}}=m.report??{},n=lt.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...lt.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>dn(t,s)}>${r("report.history")}</button>`}function yn(t){return f(he(t))!=="write"?a:(Lt(),S()?.givenBack(t))}var he=t=>`writes.${t}`;function Yr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(_e(Oe(o),n,$.now)))&&(G(t,e)||Bt(t.id,e))}function Xr(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Me(s)}</p>`}function Zr({board:t}){let e=kt(t,$.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function ti(t){let e=S();return e?e.writing(t,lt,m.report?.texts??{},{stepOf:pe,stepLines:fe}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function gn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>ei(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function ei(t,e){if(e==="write"&&!await z())return;d(he(t),e),e==="write"?await Lt():await oi(t),await J();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function oi(t){await v(t),S()?.leaveWriting(t)}var vn=["session.turn_now","session.turn_next","session.turn_after"],ni=200,kn="";function xn({board:t,me:e}){let o=vn[ii(t,e.person)??vn.length]??"";return o&&!g(o)?a:(o!==kn&&ri(o),kn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function ri(t){t&&(y(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ni))}function ii(t,e){if(!e||!t.wall.reading)return;if(to(t)?.convener===e)return 0;let o=Ze(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function _n(t,e){return yt(e.wishes).filter(o=>gt(o)==="note"&&wt(o)===t).map(o=>i`<li>${si(o,e)}</li>`)}function si({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${X(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var be="",jt=!1;function Tn(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>ai(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${U(f(e))} @input=${V(e,"note")}></textarea>
    ${Q(e,"note")}
    ${be?i`<p class="problem" role="alert">${be}</p>`:a}
    <button class="button" ?disabled=${jt}>${r(jt?"common.sending":"session.post")}</button>
  </form>`}function ge(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${U(f(o))} @input=${Fe(o)}></textarea>
  </div>`:a}async function ai(t,e){if(t.preventDefault(),jt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||q()),$e("",!0);try{await on(e,n,f(`${o}.ref`)),O(`${o}.ref`,...f(o)===n?[o]:[]),$e("",!1)}catch(s){s instanceof F&&s.code==="ref_used"&&O(`${o}.ref`),$e(L(s),!1)}}}function $e(t,e){be=t,jt=e,l()}D(Zo);D(Qo);D(pn);D(xn,!0);D(Wo);D(uo,!0);Qe(mo);co();function Pu(t){let e=$.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(S()?.leaveWriting(m.id),v(e)),i`${Ke(t,!0)} ${Ve(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?De(e,i`${mi(o,t)}`):ci(e)}
    </main>`}function ci(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${dt} data-screen>${r("session.to_board")}</a></p>
    ${yn(t)} ${ge(t,"hidden")}`}function mi(t,e){return i`${Go(t,e)}
    ${Uo(t,e)} ${ui(t)} ${wn(t,e)} ${Io(t,e)}
    ${pi(t,e)} ${li(t,e)}`}function ui(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Y(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function pi(t,e){let o=fo(),n=_n(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${st(o,({id:c})=>c,c=>i`<li>${cn(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(fi(s))}</p>`}
    ${s?Tn(t.id):ge(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function fi(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function li(t,{board:e}){let o=Ee(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${On(o[n-1],"back","session.previous")} ${On(o[n+1],"forward","session.next")}
  </nav>`}function On(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${R(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Pu as sessionScreen};
