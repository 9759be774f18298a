/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as G,$a as Ye,Aa as Fe,B as Te,Ba as K,Ca as I,D as it,E as k,F as z,Fa as j,H as v,Ha as U,I as i,Ia as _,Ja as T,K as a,Ka as He,Ma as ze,Na as Ge,O as Oe,Oa as Je,P as Wt,Pa as D,Q as Se,Qa as f,R as Ee,Ra as d,S as Pe,Sa as O,Ta as Ke,Ua as N,V as Ae,Va as Q,W as Ne,Wa as V,Y as Re,Z as qe,Za as Qe,_ as E,_a as Ve,aa as Le,ab as R,b as jt,bb as w,c as Ut,ca as B,d as Dt,db as Xe,ea as Me,eb as Ze,f as xe,fa as Be,g as ht,ga as Ie,gb as to,h as L,ha as je,i as F,ia as Ue,ib as W,j as M,jb as eo,k as $t,ka as De,kb as Y,l as r,la as st,lb as at,m as g,ma as We,mb as X,na as Ce,o as H,oa as l,ob as oo,pa as J,q as bt,qb as Ct,r as ke,ra as $,s as _e,sb as xt,t as p,u as gt,ua as A,ub as kt,va as h,vb as q,w as wt,wb as Ft,x as vt,z as yt}from"./app.js";function no(t,e){return Ht(t)&&e>=Z(t)+2e4?t.after:t.view}function An(t,e){if(no(t,e)==="countdown")return Math.max(0,Math.ceil((Z(t)-e)/1e3))||0}function _t(t,e){let o=Date.parse(t.bell??"")||0;return Ht(t)&&Z(t)<=e?Math.max(o,Z(t)):o}function ro(t,e){return Ht(t)&&Z(t)>e?Z(t)-e:void 0}function Nn(t){return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var Ht=({view:t,until:e})=>t==="countdown"&&!!e,Z=({until:t})=>Date.parse(t??"");var ct,mt,Tt=class{constructor(e){Ut(this,ct);Ut(this,mt,0);Dt(this,ct,e)}hear(e,o){if(e<=jt(this,mt))return;Dt(this,mt,e);let n=()=>o()-e<8e3;n()&&jt(this,ct).call(this,n)}};ct=new WeakMap,mt=new WeakMap;function io(t,e){return e-t<6e3}var Rn=[[1,.5],[2.71,.25],[5.15,.12]],qn=396,so=6;function zt(t){for(let[e,o]of Rn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=qn*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+so/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+so)}}var co="bell",mo=["click","touchend","keydown"],Mn=[300,200,300],uo=new Tt(In),P,ao,Ot=()=>!!f(co);function po(){p.subscribe(Jt),Ot()&&ho()}function fo(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Ot()} @change=${Bn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function lo({board:t}){return!Ot()||!g("session.bell_rings")||!io(_t(t.wall,q()),q())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function Bn({target:t}){let{checked:e}=t;d(co,e?"yes":""),l(),e&&(uo.hear(_t(p.board.wall,q()),()=>1/0),ho(),Gt(),P&&zt(P))}function ho(){Ft().then(()=>Jt(p.state));for(let t of mo)addEventListener(t,Gt,!0)}function Gt(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of mo)removeEventListener(t,Gt,!0);else P.resume().catch(()=>{})}function Jt({board:{wall:t}}){if(clearTimeout(ao),!Ot())return;uo.hear(_t(t,q()),q);let e=ro(t,q());e!==void 0&&(ao=setTimeout(()=>Jt(p.state),e+1))}async function In(t){v(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Mn),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&zt(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[jn,Un]=[700,900],Kt=0,Qt;async function y(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Kt+=1;try{let{html:o,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(e!==Kt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Kt&&m.status!=="there"&&(m.status=Dn(o))}l()}function Dn(t){return t instanceof F&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Wn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function $o(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}p.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&y(m.id);for(let n of e)Fn(n)}});function Cn(){Qt??(Qt=setTimeout(()=>{Qt=void 0,m.id&&y(m.id)},jn+Math.random()*Un))}function Fn({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Cn(),t.startsWith("attendance.")&&e.topic===m.id&&Wn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&y(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Hn=128*1024,zn=6e4;async function bo({ref:t,topic:e,type:o,alt:n,bytes:s},c){await bt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let u=await H(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let rt=s.slice(u.arrived,u.arrived+Hn);u=await Gn(`photos/${t}/parts?offset=${u.arrived}`,rt)}return p.receive(u.answer?.changes??[]),!0}function Gn(t,e){let o={"content-type":"application/octet-stream"};return _e(ke(t),{method:"PUT",headers:o,body:e},zn)}var go=`photo:${xe.code}:`;async function wo(){return(await(await gt()).all(go).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Vt(t){await(await gt()).put(vo(t),t).catch(()=>{})}async function Yt(t){await(await gt()).remove(vo(t)).catch(()=>{})}function vo({at:t,ref:e}){return`${go}${t}:${e}`}var b=[],Xt=!1,Zt,C=new Te(()=>St()),yo=()=>{};function xo(t){yo=t}var ko=t=>b.filter(e=>e.topic===t),_o=()=>C.tries>0;async function ee(){Zt??(Zt=wo().then(t=>{let e=new Set(b.map(({ref:o})=>o));b=[...t.filter(({ref:o})=>!e.has(o)),...b],Et()})),await Zt,St()}async function To(t){let e={ref:L(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};b=[...b,o],Et(),await Vt(o),ee()}function Oo(t){te(t,{problem:"",ref:L(),arrived:0}),St()}function So(t){Eo(t),bt("PUT",`photos/${t.ref}/removal`,{},L()).catch(()=>{})}async function St(){if(!Xt){Xt=!0,C.stop();try{for(;await Jn(););}finally{Xt=!1,l()}}}async function Jn(){let t=b.find(({problem:e})=>!e);if(!t)return!1;try{return await Kn(t),C.well(),!0}catch(e){if(!(e instanceof F))throw e;return Vn(t,e)}}async function Kn(t){await bo(t,o=>Qn(t.ref,o))&&(Eo(t),yo(t))}function Qn(t,e){let o=b.find(n=>n.ref===t);return o&&(o.arrived=e),C.well(),l(),o!==void 0}function Vn(t,e){return b.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(te(t,{ref:L(),arrived:0,again:!0}),!0):C.later(e)?!1:(C.well(),te(t,{problem:e.message}),!0):!0}function te(t,e){let o={...t,...e};b=b.map(n=>n===t?o:n),Et(),Yt(t).then(()=>Vt(o))}function Eo(t){b=b.filter(({ref:e})=>e!==t.ref),Et(),Yt(t)}function Et(){d("photos.left",b.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&C.waits&&St()});var Yn=["image/jpeg","image/png","image/webp"];async function Ao(t){try{let e=await Xn(t),o=Po(e,240).toDataURL("image/jpeg",.7);return{bytes:await er(Po(e,2048)),type:"image/jpeg",preview:o}}catch{return!Yn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Xn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Zn(t)}}async function Zn(t){let e=new Image;return e.src=await tr(t),await e.decode(),e}function tr(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function Po(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function er(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function ut({id:t},e=!1){return`${ht}/photos/${t}${e?"-small":""}.jpg`}function Pt(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${D(f(t))} @input=${V(t,"alt")}
    />
    ${Q(t,"alt")}
  </div>`}function At({alt:t,author:e},o){return t||oe(e,o)}function oe(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var or="photo.alt",Nt=10,nr="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ro(t){return i`<label class="button-quiet photo-add">
    ${h("camera",nr)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>rr(e,t)}
    />
  </label>`}async function rr({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await z())return;let s=await ir(n.slice(0,Nt));if(o.value="",s.length<Math.min(n.length,Nt)?U(r("photos.unreadable"),{tone:"warning"}):n.length>Nt&&U(r("photos.too_many",{n:Nt}),{tone:"warning"}),!s.length)return;O(...s.map((u,rt)=>Rt(rt)));let c=()=>r("photos.new",{n:s.length});K({name:"photo-new",draw:()=>j(c(),sr(e,s))})}async function ir(t){let e=[];for(let o of t){let n=await Ao(o);n&&e.push(n)}return e}function Rt(t){return`${or}.${t}`}function sr(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,u)=>f(Rt(u)));s.some(c=>N(c,"alt"))||(e.forEach((c,u)=>To({topic:t,alt:s[u]??"",...c})),O(...s.map((c,u)=>Rt(u))),I("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Pt(Rt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>I("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function qo(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:ar(t)}
      <div class="actions">
        ${t.problem?No("photos.again",()=>Oo(t)):a}
        ${No("photos.discard",()=>So(t))}
      </div>
    </div>
  </li>`}function ar({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(_o()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function No(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var Lo=t=>qt("PUT",`${t}/showing`,{},"photos.agreed"),Mo=t=>qt("PUT",`${t}/removal`,{},"photos.removed"),Bo=t=>qt("PUT",`${t}/hiding`,{},"photos.hidden"),Io=(t,e)=>qt("PATCH",t,{alt:e},"photos.described");async function qt(t,e,o,n){try{return _(await k(t,`photos/${e}`,o),r(n)),await y(m.id),!0}catch(s){return T(s),!1}}var ne={id:"",describing:!1},pt="photo.alt";function Do(t){ft({id:t,describing:!1}),K({name:"photo",draw:cr})}function cr(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===ne.id),o=t[e];return o?j(i`<span dir="auto">${oe(o.author,p.state.board)}</span>`,i`${mr(o)} ${ne.describing?fr(o):ur(o)} ${lr(t,e)}`):j(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function mr(t){let e=At(t,p.state.board);return i`<figure class="photo-large">
    <a href=${ut(t)} target="_blank" rel="noopener">
      <img src=${ut(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function ur(t){let{me:e}=p.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||R(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?Lt("photos.agree",()=>Lo(t.id),"button"):a}
    ${n?Lt(t.alt?"photos.redescribe":"photos.describe",()=>pr(t)):a}
    ${n&&o?Lt("photos.remove",()=>Uo(Mo(t.id))):a}
    ${e.can["photo.hide"]&&!o?Lt("photos.hide",()=>Uo(Bo(t.id))):a}
  </div>`}function pr(t){d(pt,t.alt),ft({describing:!0})}function fr(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!N(f(pt),"alt")&&await Io(t.id,f(pt))&&(O(pt),ft({describing:!1}))}}>
    ${Pt(pt)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ft({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function lr(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${jo(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${jo(t[e+1],"forward","photos.next")}
  </div>`}function jo(t,e,o){let n=()=>ft({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function Uo(t){await t&&I("photo")}function Lt(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function ft(t){Object.assign(ne,t),l()}ee();xo(({topic:t})=>{let{board:e,me:o}=p.state;U(r(e.event.trusts_photos||R(o)?"photos.posted":"photos.offered")),m.id===t&&y(t)});function Wo(t,e){let o=m.report?.photos??[],n=ko(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${at(o,({id:c})=>c,c=>i`<li>${dr(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${at(n,({ref:c})=>c,qo)}</ul>`:a}
    ${s?Ro(t.id):a}
  </section>`}function dr(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Do(t.id)}>
    <img src=${ut(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${At(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Co(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:Ae(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>hr(u,n?t:u,e))}
        </section>`:a}
    ${c&&w(e,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Fo(c)} ${ie("combine_take_back",()=>re(t,"asks_declined"))}</p>`:a}`}function hr(t,e,o){let n=[t,e].some(s=>w(o,"topic.edit",s));return i`<p>${Fo(t)} <span class="soft" dir="auto">${st(o.board,t)}</span>
    ${n?ie("part",()=>re(e,"parted")):a}</p>`}function Fo({id:t,title:e,language:o}){return i`<a href=${A(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Ho({board:t,me:e}){return g("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&E(n,e)?$r(o,n,t):a}):a}function $r(t,e,o){let n={name:st(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>br(t)}>${r("session.asks_agree")}</button>
    ${ie("asks_decline",()=>re(t,"asks_declined"))}
  </aside>`}function br({id:t,title:e}){return zo(it("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function re({id:t},e){return zo(it("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function zo(t,e){try{_(await t,e)}catch(o){T(o)}}function ie(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Go=3;function Jo(t,e){let o=e.slot&&t.rounds[e.slot.round];return!o||!Wt(o,$.now)||e.interest<Go?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Go&&t.rounds[s.round];return n!==e.id&&u&&Wt(u,$.now)&&qe(o,u)})}function Ko(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=We(e,o,$.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${je(e,o)}</strong> <span dir="auto">${Be(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Ce(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?gr(n.link):a}`}function gr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var wr=Ct(()=>import("./outgrown.js")),vr=Ct(()=>import("./same_people.js"));function Qo(t,e){let{board:o,me:n}=e,s=G(t,e);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:st(o,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${X(e,c=>vt(c)===t.id&&wt(c)!=="note")}
    </p>
    ${Ko(t,e)} ${yr(t)} ${xr(t,e)} ${kr(t,e)} ${_r(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:oo(t,n,r("board.interested"))} ${Tr(t,e)} ${Or(t,e)}
    </div>
  </header>`}function yr({tags:t,language:e}){let o=e&&e!==$t;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Me(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function xr(t,{board:e,me:o}){let[n]=Re(e,t);if(!n)return a;let s=E(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function kr(t,e){let{board:o}=e,n=t.slot&&o.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!w(e,"topic.place",t)?a:wr()?.roomTooSmall(o,t)??a}function _r(t,e){let{board:o}=e;return!w(e,"topic.place",t)||!Jo(o,t)?a:vr()?.samePeople(o,t)??a}function Tr(t,e){return t.withdrawn||t.into||!w(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>He(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?tt("board.let_go",()=>ze(t.id)):a}`}function Or(t,e){let{me:o}=e;return i`
    ${w(e,"topic.edit",t)&&!t.withdrawn?tt("session.edit",()=>Xe(t)):a}
    ${w(e,"topic.withdraw",t)?t.withdrawn?tt("session.bring_back",()=>Ve(t.id)):tt("session.withdraw",()=>Qe(t.id)):a}
    ${R(o)?tt("session.hide",()=>Ye(t.id)):a}
    ${Sr(t,e)?tt("session.more",()=>Er(t.id)):a}
  `}function Sr(t,e){return t.withdrawn?!1:w(e,"topic.edit",t)||t.slot!==null&&w(e,"topic.place",t)}async function Er(t){(await import("./more.js")).openMore(t)}function tt(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var se="mine.known",Vo="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&E(u,n)&&ae([u])}});function Xo(){if(!p.ready||!p.me.person||!g("session.handed"))return a;let t=Object.values(p.board.topics).filter(s=>E(s,p.me));f(se)||ae(t);let e=Zo(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(s=>Yo(s,t,e)).join(" ");return Vo!==n&&v(n),Vo=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(s=>i`<p><a href=${A(s.id)} data-screen>${Yo(s,t,e)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Pr(o)}>${r("session.moved_seen")}</button>
  </aside>`}function Yo({title:t,slot:e},o,n){return!o.some(c=>n.has(c.id)&&c.title===t)||!e?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Ue(p.board,e)})}function Pr(t){ae(t),l()}function ae(t){d(se,JSON.stringify([...Zo(),...t.map(({id:e})=>e)]))}function Zo(){try{return new Set(JSON.parse(f(se)||"[]"))}catch{return new Set}}var en="moved.known",x=Lr(),tn="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&u.id in x&&nn(u)}});function on(){if(!p.ready||!g("session.moved"))return a;let t=Ar().filter(Nr);if(!t.length)return a;let e=t.map(Rr);return tn!==e.join(" ")&&v(e.join(". ")),tn=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p>${o}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>qr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Ar(){var c;let{board:t,me:e}=p,o=Object.values(t.topics).filter(u=>e.marked.includes(u.id)||E(u,e)),n=new Set(o.map(({id:u})=>u)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([u])=>n.has(u)));for(let u of o)x[c=u.id]||(x[c]=me(u));return JSON.stringify(x)!==s&&rn(),o}function Nr(t){let e=x[t.id];if(!e||e===me(t)||t.withdrawn)return!1;let o=p.board.rounds[ce(t)?.round??e.split(" ")[0]??""];return!o||Oe(o,$.now)}function Rr(t){let{board:e}=p,{title:o}=t,n=ce(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Ie(e,s)})}function qr(t){t.forEach(nn),l()}function nn(t){x[t.id]=me(t),rn()}function ce({slot:t,into:e}){return e?p.board.topics[e]?.slot??null:t}function me(t){let e=ce(t);return e?Ee(e):""}function rn(){d(en,JSON.stringify(x))}function Lr(){try{return JSON.parse(f(en)||"{}")}catch{return{}}}async function sn(t,e,o){let n=await k("POST",`topics/${t}/notes`,{text:e,language:$t},{ref:o,signed:!0});_(n,r("session.posted"))}async function an(t,e){_(await k("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var cn=t=>un(t,"removal","session.note_removed"),mn=t=>un(t,"hiding","session.note_hidden");async function un(t,e,o){try{_(await k("PUT",`notes/${t}/${e}`),r(o)),await J(),Mr()}catch(n){T(n)}}function Mr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var et={id:"",problem:"",sending:!1};function pn(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",u=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${X(e,({path:rt})=>rt.startsWith(`notes/${t.id}`))}
    </p>
    ${et.id===t.id?Ir(t):Br(t,s,n)}
  </article>`}function Br(t,e,o){let n=o.can["note.edit"]&&(e||R(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Y(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>jr(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>cn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>mn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Ir(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>Ur(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${D(f(e))} @input=${V(e,"note")}></textarea>
    ${Q(e,"note")}
    ${et.problem?i`<p class="problem" role="alert">${et.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${et.sending}>${r(et.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>fn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function jr(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),lt({id:t.id,problem:""}),J().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function fn(t){O(`note-edit.${t.id}`),lt({id:""})}async function Ur(t,e){if(t.preventDefault(),!N(f(`note-edit.${e.id}`),"note")){lt({sending:!0,problem:""});try{await an(e.id,f(`note-edit.${e.id}`)),fn(e)}catch(o){lt({problem:M(o)})}finally{lt({sending:!1})}}}function lt(t){Object.assign(et,t),l()}var[Dr,Wr]=[6*6e4,60*6e4],ln="";function dn(t){let e=Object.values(t.board.topics).find(n=>Cr(n,t));if(!e||!g("report.nudge"))return a;ln!==e.id&&v(`${r("report.nudge")} ${e.title}`),ln=e.id;let o=kt(t.board,$.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:Le(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Fr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Cr(t,e){let{board:o,me:n}=e,s=t.slot&&o.rounds[t.slot.round];if(!s||!G(t,e)||!n.can["report.write"]||!xt(t))return!1;let c=Date.parse(s.ends)-$.now.getTime(),u=$.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=Dr&&c>-Wr&&!u&&!f(`nudged.${t.id}`)}function Fr({id:t}){d(`nudged.${t}`,"yes"),l()}var pe,ue;function S(){return pe}function Mt(){return ue??(ue=Hr()),ue}async function Hr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return pe=await import("./writing.js"),zr(pe)}catch{await new Promise(e=>setTimeout(e,t))}}function zr(t){t.takeUpUnsent();let{can:e}=p.state.me;p.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var fe=30;function hn(t,e){let n=Gr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,fe).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>fe?r("report.here_more",{n:n.length-fe}):a}</p>`:a}function $n(t,e){if(!e.me.can["session.attend"])return a;let o=Bt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Jr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,e){let o=yt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Gr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&Bt(t,e)?[...o,e.me.person]:o}async function Jr(t,e){try{await k(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=p.state;v(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){T(o)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function bn(t,e){nt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),K({name:"history",draw:()=>j(r("report.history"),Kr())}),le()}async function le(){let{topic:t,field:e,before:o,versions:n}=ot;try{let s=n&&o?`?before=${o}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),u=n??[{n:0,...c.now}];nt({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){nt({problem:M(s)})}}function Kr(){let{fields:t,field:e,versions:o,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Qr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Vr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${le}>${r("report.older")}</button>`:a}`}function Qr({target:t}){let e=t.value;nt({field:e,versions:null,open:-1}),le()}function Vr(t){let{board:e,me:o}=p.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>nt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Yr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Yr({n:t}){if(await z())try{await it("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),I("history"),U(r("report.brought_back"))}catch(e){nt({problem:M(e)})}}function nt(t){Object.assign(ot,t),l()}function de(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function he(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function gn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>i`<th scope="col">${r(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${he(t).map(de).map(({what:e,who:o,when:n})=>i`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${r("report.who")}>${o}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var dt=["body","understandings","questions","recommendations","resources","steps"];function wn(t,e){let o=be(t.id);return o.length?o.map(n=>Xr(t,n,o.length>1)):Zr(t,e)}function be(t){return dt.filter(e=>$e(t,e))}function $e(t,e){return S()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Xr({id:t,language:e},o,n){let s=m.report?.html[o],c=S()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?gn($e(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Y(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${$e(t,o)}</div>`}
  </div>`}function Zr({no_notes:t},e){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let o=m.report?.photos.length?e?"report.in_photos":"report.in_photos_closed":e?"report.empty":"report.empty_closed";return i`<p class="empty">${r(o)}</p>`}function vn(t,e){return t.withdrawn||!w(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>ti(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function ti({id:t,no_notes:e}){try{let o=await k(e?"DELETE":"PUT",`topics/${t}/waiver`);_(o,r(e?"report.awaited":"report.waived"))}catch(o){T(o)}}function xn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(ge(t.id))==="write";return(n||o&&oi(t,e))&&Mt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?yn(t.id,"read"):a}
    </div>
    ${ni(t,e)} ${o&&xt(t)?ri(e):a}
    ${o?a:S()?.givenBack(t.id)}
    ${o&&n?ii(t.id):wn(t,o)}
    ${o&&!n?yn(t.id,"write",be(t.id).length>0):a}
    ${hn(t.id,e)}
    <div class="actions">${$n(t.id,e)} ${vn(t,e)} ${ei(t.id)}</div>
  </section>`}function ei(t){let{writers:e=[],texts:o={}}=m.report??{},n=dt.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...dt.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>bn(t,s)}>${r("report.history")}</button>`}function kn(t){return f(ge(t))!=="write"?a:(Mt(),S()?.givenBack(t))}var ge=t=>`writes.${t}`;function oi(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(Se(Pe(o),n,$.now)))&&(G(t,e)||Bt(t.id,e))}function ni(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${De(s)}</p>`}function ri({board:t}){let e=kt(t,$.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function ii(t){let e=S();return e?e.writing(t,dt,m.report?.texts??{},{stepOf:de,stepLines:he}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function yn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>si(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function si(t,e){if(e==="write"&&!await z())return;d(ge(t),e),e==="write"?await Mt():await ai(t),await J();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function ai(t){await y(t),S()?.leaveWriting(t)}var _n=["session.turn_now","session.turn_next","session.turn_after"],ci=200,Tn="";function On({board:t,me:e}){let o=_n[ui(t,e.person)??_n.length]??"";return o&&!g(o)?a:(o!==Tn&&mi(o),Tn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function mi(t){t&&(v(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ci))}function ui(t,e){if(!e||!t.wall.reading)return;if(Je(t)?.convener===e)return 0;let o=Ge(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function Sn(t,e){return yt(e.wishes).filter(o=>wt(o)==="note"&&vt(o)===t).map(o=>i`<li>${pi(o,e)}</li>`)}function pi({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${X(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var ve="",It=!1;function En(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>fi(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${D(f(e))} @input=${V(e,"note")}></textarea>
    ${Q(e,"note")}
    ${ve?i`<p class="problem" role="alert">${ve}</p>`:a}
    <button class="button" ?disabled=${It}>${r(It?"common.sending":"session.post")}</button>
  </form>`}function ye(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${D(f(o))} @input=${Ke(o)}></textarea>
  </div>`:a}async function fi(t,e){if(t.preventDefault(),It)return;let o=`note.${e}`,n=f(o);if(!N(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||L()),we("",!0);try{await sn(e,n,f(`${o}.ref`)),O(`${o}.ref`,...f(o)===n?[o]:[]),we("",!1)}catch(s){s instanceof F&&s.code==="ref_used"&&O(`${o}.ref`),we(M(s),!1)}}}function we(t,e){ve=t,It=e,l()}W(on);W(Xo);W(dn);W(On,!0);W(Ho);W(lo,!0);to(fo);po();function Lu(t){let e=$.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(S()?.leaveWriting(m.id),y(e)),i`${Ze(t,!0)} ${eo(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Fe(e,i`${di(o,t)}`):li(e)}
    </main>`}function li(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ht} data-screen>${r("session.to_board")}</a></p>
    ${kn(t)} ${ye(t,"hidden")}`}function di(t,e){return i`${Qo(t,e)}
    ${Co(t,e)} ${hi(t)} ${xn(t,e)} ${Wo(t,e)}
    ${$i(t,e)} ${gi(t,e)}`}function hi(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Y(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function $i(t,e){let o=$o(),n=Sn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${at(o,({id:c})=>c,c=>i`<li>${pn(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(bi(s))}</p>`}
    ${s?En(t.id):ye(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function bi(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function gi(t,{board:e}){let o=Ne(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Pn(o[n-1],"back","session.previous")} ${Pn(o[n+1],"forward","session.next")}
  </nav>`}function Pn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${A(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Ft as askTheTime,Nn as clockOf,An as countdownAt,q as serverNow,Lu as sessionScreen,no as viewAt};
