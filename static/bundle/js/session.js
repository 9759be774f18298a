/* Made by `make bundle`. Licences: ../LICENSES */
import{A as be,Ba as j,C as ot,Ca as T,D as _,Da as O,E as F,Ea as Be,G as v,Ga as Le,H as i,Ha as Me,Ia as De,J as a,Ja as I,Ka as f,La as d,Ma as S,N as ge,Na as je,O as we,Oa as A,P as ye,Pa as J,Q as ve,Qa as K,T as ke,Ta as Ie,U as xe,Ua as Ue,Va as We,W as _e,Wa as N,X as $,Xa as y,Y as Te,Za as Ce,_ as L,_a as He,aa as Oe,ab as Fe,b as Lt,ba as Se,c as Mt,ca as Ee,cb as U,d as Dt,da as Pe,db as ze,eb as Q,f as he,fb as rt,g as ft,ga as Re,gb as V,h as q,ha as nt,i as C,ia as Ae,ib as Ge,j as B,ja as Ne,k as lt,ka as l,kb as Je,l as r,la as z,m as g,ma as w,mb as yt,o as H,oa as R,ob as vt,pa as h,q as dt,r as ht,s as $e,t as u,u as $t,ua as qe,v as bt,va as G,w as gt,wa as M,y as wt,za as D}from"./app.js";var gn=2e3,wn=3e3,Ke=0;function jt(){return Date.now()+Ke}async function Qe(){let t=new AbortController,e=setTimeout(()=>t.abort(),wn);try{let o=Date.now(),{headers:n}=await fetch(ht("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;Ke=Math.abs(s)>gn?s:0}catch{}finally{clearTimeout(e)}}var it,st,kt=class{constructor(e){Mt(this,it);Mt(this,st);Dt(this,it,e)}hear(e,o){if(e===Lt(this,st))return;Dt(this,st,e);let n=()=>!!e&&o()-Date.parse(e??"")<8e3;n()&&Lt(this,it).call(this,n)}};it=new WeakMap,st=new WeakMap;function Ve(t,e){return!!t&&e-Date.parse(t??"")<6e3}var yn=[[1,.5],[2.71,.25],[5.15,.12]],vn=396,Ye=6;function It(t){for(let[e,o]of yn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=vn*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Ye/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+Ye)}}var Xe="bell",Ze=["click","touchend","keydown"],xn=[300,200,300],to=new kt(Tn),P,xt=()=>!!f(Xe);function eo(){u.subscribe(io),xt()&&ro()}function oo(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${xt()} @change=${_n} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function no({board:t}){return!xt()||!g("session.bell_rings")||!Ve(t.wall.bell,jt())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function _n({target:t}){let{checked:e}=t;d(Xe,e?"yes":""),l(),e&&(to.hear(u.board.wall.bell,()=>1/0),ro(),Ut(),P&&It(P))}function ro(){Qe().then(()=>io(u.state));for(let t of Ze)addEventListener(t,Ut,!0)}function Ut(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of Ze)removeEventListener(t,Ut,!0);else P.resume().catch(()=>{})}function io({board:t}){xt()&&to.hear(t.wall.bell,jt)}async function Tn(t){v(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(xn),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&It(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[On,Sn]=[700,900],Wt=0,Ct;async function k(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Wt+=1;try{let{html:o,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(e!==Wt)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Wt&&m.status!=="there"&&(m.status=En(o))}l()}function En(t){return t instanceof C&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Pn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function so(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&k(m.id);for(let n of e)An(n)}});function Rn(){Ct??(Ct=setTimeout(()=>{Ct=void 0,m.id&&k(m.id)},On+Math.random()*Sn))}function An({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Rn(),t.startsWith("attendance.")&&e.topic===m.id&&Pn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&k(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Nn=128*1024,qn=6e4;async function ao({ref:t,topic:e,type:o,alt:n,bytes:s},c){await dt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let p=await H(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let et=s.slice(p.arrived,p.arrived+Nn);p=await Bn(`photos/${t}/parts?offset=${p.arrived}`,et)}return u.receive(p.answer?.changes??[]),!0}function Bn(t,e){let o={"content-type":"application/octet-stream"};return $e(ht(t),{method:"PUT",headers:o,body:e},qn)}var co=`photo:${he.code}:`;async function mo(){return(await(await $t()).all(co).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ht(t){await(await $t()).put(po(t),t).catch(()=>{})}async function Ft(t){await(await $t()).remove(po(t)).catch(()=>{})}function po({at:t,ref:e}){return`${co}${t}:${e}`}var b=[],zt=!1,Gt,W=new be(()=>_t()),uo=()=>{};function fo(t){uo=t}var lo=t=>b.filter(e=>e.topic===t),ho=()=>W.tries>0;async function Kt(){Gt??(Gt=mo().then(t=>{let e=new Set(b.map(({ref:o})=>o));b=[...t.filter(({ref:o})=>!e.has(o)),...b],Tt()})),await Gt,_t()}async function $o(t){let e={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};b=[...b,o],Tt(),await Ht(o),Kt()}function bo(t){Jt(t,{problem:"",ref:q(),arrived:0}),_t()}function go(t){wo(t),dt("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function _t(){if(!zt){zt=!0,W.stop();try{for(;await Ln(););}finally{zt=!1,l()}}}async function Ln(){let t=b.find(({problem:e})=>!e);if(!t)return!1;try{return await Mn(t),W.well(),!0}catch(e){if(!(e instanceof C))throw e;return jn(t,e)}}async function Mn(t){await ao(t,o=>Dn(t.ref,o))&&(wo(t),uo(t))}function Dn(t,e){let o=b.find(n=>n.ref===t);return o&&(o.arrived=e),W.well(),l(),o!==void 0}function jn(t,e){return b.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Jt(t,{ref:q(),arrived:0,again:!0}),!0):W.later(e)?!1:(W.well(),Jt(t,{problem:e.message}),!0):!0}function Jt(t,e){let o={...t,...e};b=b.map(n=>n===t?o:n),Tt(),Ft(t).then(()=>Ht(o))}function wo(t){b=b.filter(({ref:e})=>e!==t.ref),Tt(),Ft(t)}function Tt(){d("photos.left",b.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&W.waits&&_t()});var In=["image/jpeg","image/png","image/webp"];async function vo(t){try{let e=await Un(t),o=yo(e,240).toDataURL("image/jpeg",.7);return{bytes:await Hn(yo(e,2048)),type:"image/jpeg",preview:o}}catch{return!In.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Un(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Wn(t)}}async function Wn(t){let e=new Image;return e.src=await Cn(t),await e.decode(),e}function Cn(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function yo(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Hn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function at({id:t},e=!1){return`${ft}/photos/${t}${e?"-small":""}.jpg`}function Ot(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${K(t,"alt")}
    />
    ${J(t,"alt")}
  </div>`}function St({alt:t,author:e},o){return t||Qt(e,o)}function Qt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var Fn="photo.alt",Et=10,zn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function xo(t){return i`<label class="button-quiet photo-add">
    ${h("camera",zn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Gn(e,t)}
    />
  </label>`}async function Gn({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await F())return;let s=await Jn(n.slice(0,Et));if(o.value="",s.length<Math.min(n.length,Et)?j(r("photos.unreadable"),{tone:"warning"}):n.length>Et&&j(r("photos.too_many",{n:Et}),{tone:"warning"}),!s.length)return;S(...s.map((p,et)=>Pt(et)));let c=()=>r("photos.new",{n:s.length});G({name:"photo-new",draw:()=>D(c(),Kn(e,s))})}async function Jn(t){let e=[];for(let o of t){let n=await vo(o);n&&e.push(n)}return e}function Pt(t){return`${Fn}.${t}`}function Kn(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,p)=>f(Pt(p)));s.some(c=>A(c,"alt"))||(e.forEach((c,p)=>$o({topic:t,alt:s[p]??"",...c})),S(...s.map((c,p)=>Pt(p))),M("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>M("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function _o(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Qn(t)}
      <div class="actions">
        ${t.problem?ko("photos.again",()=>bo(t)):a}
        ${ko("photos.discard",()=>go(t))}
      </div>
    </div>
  </li>`}function Qn({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(ho()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function ko(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var To=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),Oo=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),So=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),Eo=(t,e)=>Rt("PATCH",t,{alt:e},"photos.described");async function Rt(t,e,o,n){try{return T(await _(t,`photos/${e}`,o),r(n)),await k(m.id),!0}catch(s){return O(s),!1}}var Vt={id:"",describing:!1},ct="photo.alt";function Ao(t){mt({id:t,describing:!1}),G({name:"photo",draw:Vn})}function Vn(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===Vt.id),o=t[e];return o?D(i`<span dir="auto">${Qt(o.author,u.state.board)}</span>`,i`${Yn(o)} ${Vt.describing?tr(o):Xn(o)} ${er(t,e)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function Yn(t){let e=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${at(t)} target="_blank" rel="noopener">
      <img src=${at(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function Xn(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||N(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?At("photos.agree",()=>To(t.id),"button"):a}
    ${n?At(t.alt?"photos.redescribe":"photos.describe",()=>Zn(t)):a}
    ${n&&o?At("photos.remove",()=>Ro(Oo(t.id))):a}
    ${e.can["photo.hide"]&&!o?At("photos.hide",()=>Ro(So(t.id))):a}
  </div>`}function Zn(t){d(ct,t.alt),mt({describing:!0})}function tr(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ct),"alt")&&await Eo(t.id,f(ct))&&(S(ct),mt({describing:!1}))}}>
    ${Ot(ct)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>mt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function er(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Po(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Po(t[e+1],"forward","photos.next")}
  </div>`}function Po(t,e,o){let n=()=>mt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function Ro(t){await t&&M("photo")}function At(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function mt(t){Object.assign(Vt,t),l()}Kt();fo(({topic:t})=>{let{board:e,me:o}=u.state;j(r(e.event.trusts_photos||N(o)?"photos.posted":"photos.offered")),m.id===t&&k(t)});function No(t,e){let o=m.report?.photos??[],n=lo(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${rt(o,({id:c})=>c,c=>i`<li>${or(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${rt(n,({ref:c})=>c,_o)}</ul>`:a}
    ${s?xo(t.id):a}
  </section>`}function or(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Ao(t.id)}>
    <img src=${at(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function qo(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:ke(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(p=>nr(p,n?t:p,e))}
        </section>`:a}
    ${c&&y(e.me,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Bo(c)} ${Xt("combine_take_back",()=>Yt(t,"asks_declined"))}</p>`:a}`}function nr(t,e,{board:o,me:n}){let s=y(n,"topic.edit",t)||y(n,"topic.edit",e);return i`<p>${Bo(t)} <span class="soft" dir="auto">${nt(o,t)}</span>
    ${s?Xt("part",()=>Yt(e,"parted")):a}</p>`}function Bo({id:t,title:e,language:o}){return i`<a href=${R(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Lo({board:t,me:e}){return g("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&$(n,e)?rr(o,n,t):a}):a}function rr(t,e,o){let n={name:nt(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>ir(t)}>${r("session.asks_agree")}</button>
    ${Xt("asks_decline",()=>Yt(t,"asks_declined"))}
  </aside>`}function ir({id:t,title:e}){return Mo(ot("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function Yt({id:t},e){return Mo(ot("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function Mo(t,e){try{T(await t,e)}catch(o){O(o)}}function Xt(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}function Do(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ae(e,o,w.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Pe(e,o)}</strong> <span dir="auto">${Se(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Ne(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?sr(n.link):a}`}function sr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var ar=Je(()=>import("./outgrown.js"));function jo(t,e){let{board:o,me:n}=e;return i`<header class="facts ${$(t,n)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:nt(o,t)})}</span>
      ${$(t,n)?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,s=>gt(s)===t.id&&bt(s)!=="note")}
    </p>
    ${Do(t,e)} ${cr(t)} ${mr(t,e)} ${pr(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Ge(t,n,r("board.interested"))} ${ur(t,e)} ${fr(t,e)}
    </div>
  </header>`}function cr({tags:t,language:e}){let o=e&&e!==lt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Oe(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function mr(t,{board:e,me:o}){let[n]=_e(e,t);if(!n)return a;let s=$(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function pr(t,{board:e,me:o}){let n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!y(o,"topic.place",t)?a:ar()?.roomTooSmall(e,t)??a}function ur(t,{me:e}){return t.withdrawn||t.into||!y(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Be(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Y("board.let_go",()=>Le(t.id)):a}`}function fr(t,{me:e}){return i`
    ${y(e,"topic.edit",t)&&!t.withdrawn?Y("session.edit",()=>Ce(t)):a}
    ${y(e,"topic.withdraw",t)?t.withdrawn?Y("session.bring_back",()=>Ue(t.id)):Y("session.withdraw",()=>Ie(t.id)):a}
    ${N(e)?Y("session.hide",()=>We(t.id)):a}
    ${lr(t,e)?Y("session.more",()=>dr(t.id)):a}
  `}function lr(t,e){return t.withdrawn?!1:y(e,"topic.edit",t)||t.slot!==null&&y(e,"topic.place",t)}async function dr(t){(await import("./more.js")).openMore(t)}function Y(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var Zt="mine.known",Io="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&$(p,n)&&te([p])}});function Uo(){if(!u.ready||!u.me.person||!g("session.handed"))return a;let t=Object.values(u.board.topics).filter(s=>$(s,u.me));f(Zt)||te(t);let e=Wo(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(({title:s})=>r("session.handed",{title:s})).join(" ");return Io!==n&&v(n),Io=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(({id:s,title:c})=>i`<p><a href=${R(s)} data-screen dir="auto">${r("session.handed",{title:c})}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>hr(o)}>${r("session.moved_seen")}</button>
  </aside>`}function hr(t){te(t),l()}function te(t){d(Zt,JSON.stringify([...Wo(),...t.map(({id:e})=>e)]))}function Wo(){try{return new Set(JSON.parse(f(Zt)||"[]"))}catch{return new Set}}var Ho="moved.known",x=yr(),Co="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&p.id in x&&zo(p)}});function Fo(){if(!u.ready||!g("session.moved"))return a;let t=$r().filter(br);if(!t.length)return a;let e=t.map(gr);return Co!==e.join(" ")&&v(e.join(". ")),Co=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p><span dir="auto">${o}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>wr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function $r(){var c;let{board:t,me:e}=u,o=Object.values(t.topics).filter(p=>e.marked.includes(p.id)||$(p,e)),n=new Set(o.map(({id:p})=>p)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([p])=>n.has(p)));for(let p of o)x[c=p.id]||(x[c]=oe(p));return JSON.stringify(x)!==s&&Go(),o}function br(t){let e=x[t.id];if(!e||e===oe(t)||t.withdrawn)return!1;let o=u.board.rounds[ee(t)?.round??e.split(" ")[0]??""];return!o||ge(o,w.now)}function gr(t){let{board:e}=u,{title:o}=t,n=ee(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Ee(e,s)})}function wr(t){t.forEach(zo),l()}function zo(t){x[t.id]=oe(t),Go()}function ee({slot:t,into:e}){return e?u.board.topics[e]?.slot??null:t}function oe(t){let e=ee(t);return e?ye(e):""}function Go(){d(Ho,JSON.stringify(x))}function yr(){try{return JSON.parse(f(Ho)||"{}")}catch{return{}}}async function Jo(t,e,o){let n=await _("POST",`topics/${t}/notes`,{text:e,language:lt},{ref:o,signed:!0});T(n,r("session.posted"))}async function Ko(t,e){T(await _("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var Qo=t=>Yo(t,"removal","session.note_removed"),Vo=t=>Yo(t,"hiding","session.note_hidden");async function Yo(t,e,o){try{T(await _("PUT",`notes/${t}/${e}`),r(o)),await z(),vr()}catch(n){O(n)}}function vr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function Xo(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",p=L(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,({path:et})=>et.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?xr(t):kr(t,s,n)}
  </article>`}function kr(t,e,o){let n=o.can["note.edit"]&&(e||N(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Q(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>_r(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>Qo(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>Vo(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function xr(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>Tr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${K(e,"note")}></textarea>
    ${J(e,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${r(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Zo(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function _r(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),pt({id:t.id,problem:""}),z().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Zo(t){S(`note-edit.${t.id}`),pt({id:""})}async function Tr(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){pt({sending:!0,problem:""});try{await Ko(e.id,f(`note-edit.${e.id}`)),Zo(e)}catch(o){pt({problem:B(o)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(X,t),l()}var[Or,Sr]=[6*6e4,60*6e4],tn="";function en(t){let e=Object.values(t.board.topics).find(n=>Er(n,t));if(!e||!g("report.nudge"))return a;tn!==e.id&&v(`${r("report.nudge")} ${e.title}`),tn=e.id;let o=vt(t.board,w.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:Te(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${R(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Pr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Er(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!$(t,o)||!o.can["report.write"]||!yt(t))return!1;let s=Date.parse(n.ends)-w.now.getTime(),c=w.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=Or&&s>-Sr&&!c&&!f(`nudged.${t.id}`)}function Pr({id:t}){d(`nudged.${t}`,"yes"),l()}var re,ne;function E(){return re}function Nt(){return ne??(ne=Rr()),ne}async function Rr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return re=await import("./writing.js"),Ar(re)}catch{await new Promise(e=>setTimeout(e,t))}}function Ar(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var ie=30;function on(t,e){let n=Nr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ie).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ie?r("report.here_more",{n:n.length-ie}):a}</p>`:a}function nn(t,e){if(!e.me.can["session.attend"])return a;let o=qt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>qr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function qt(t,e){let o=wt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Nr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&qt(t,e)?[...o,e.me.person]:o}async function qr(t,e){try{await _(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;v(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function rn(t,e){tt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),G({name:"history",draw:()=>D(r("report.history"),Br())}),se()}async function se(){let{topic:t,field:e,before:o,versions:n}=Z;try{let s=n&&o?`?before=${o}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),p=n??[{n:0,...c.now}];tt({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){tt({problem:B(s)})}}function Br(){let{fields:t,field:e,versions:o,before:n,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Lr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Mr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${se}>${r("report.older")}</button>`:a}`}function Lr({target:t}){let e=t.value;tt({field:e,versions:null,open:-1}),se()}function Mr(t){let{board:e,me:o}=u.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&L(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Dr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Dr({n:t}){if(await F())try{await ot("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),M("history"),j(r("report.brought_back"))}catch(e){tt({problem:B(e)})}}function tt(t){Object.assign(Z,t),l()}function ae(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function ce(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function sn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>i`<th scope="col">${r(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ce(t).map(ae).map(({what:e,who:o,when:n})=>i`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${r("report.who")}>${o}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function an(t,e){let o=pe(t.id);return o.length?o.map(n=>jr(t,n,o.length>1)):Ir(t,e)}function pe(t){return ut.filter(e=>me(t,e))}function me(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function jr({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?sn(me(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Q(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${me(t,o)}</div>`}
  </div>`}function Ir({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${r("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${r("common.unreachable_reading")}</p>`:t?i`<p class="empty">${r("report.is_waived")}</p>`:i`<p class="empty">${r(e?"report.empty":"report.empty_closed")}</p>`}function cn(t,e){return t.withdrawn||!y(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Ur(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Ur({id:t,no_notes:e}){try{let o=await _(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function pn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(ue(t.id))==="write";return(n||o&&Cr(t,e))&&Nt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?mn(t.id,"read"):a}
    </div>
    ${Hr(t,e)} ${o&&yt(t)?Fr(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?zr(t.id):an(t,o)}
    ${o&&!n?mn(t.id,"write",pe(t.id).length>0):a}
    ${on(t.id,e)}
    <div class="actions">${nn(t.id,e)} ${cn(t,e.me)} ${Wr(t.id)}</div>
  </section>`}function Wr(t){let{writers:e=[],texts:o={}}=m.report??{},n=ut.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...ut.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>rn(t,s)}>${r("report.history")}</button>`}function un(t){return f(ue(t))!=="write"?a:(Nt(),E()?.givenBack(t))}var ue=t=>`writes.${t}`;function Cr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(we(ve(o),n,w.now)))&&($(t,e.me)||qt(t.id,e))}function Hr(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:L(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Re(s)}</p>`}function Fr({board:t}){let e=vt(t,w.now);return e?i`<p class="report-facts">${r("report.due",{time:L(e,t.event.timezone)})}</p>`:a}function zr(t){let e=E();return e?e.writing(t,ut,m.report?.texts??{},{stepOf:ae,stepLines:ce}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function mn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Gr(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function Gr(t,e){if(e==="write"&&!await F())return;d(ue(t),e),e==="write"?await Nt():await Jr(t),await z();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function Jr(t){await k(t),E()?.leaveWriting(t)}var fn=["session.turn_now","session.turn_next","session.turn_after"],Kr=200,ln="";function dn({board:t,me:e}){let o=fn[Vr(t,e.person)??fn.length]??"";return o&&!g(o)?a:(o!==ln&&Qr(o),ln=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function Qr(t){t&&(v(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Kr))}function Vr(t,e){if(!e||!t.wall.reading)return;if(De(t)?.convener===e)return 0;let o=Me(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function hn(t,e){return wt(e.wishes).filter(o=>bt(o)==="note"&&gt(o)===t).map(o=>i`<li>${Yr(o,e)}</li>`)}function Yr({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${V(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var le="",Bt=!1;function $n(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>Xr(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${I(f(e))} @input=${K(e,"note")}></textarea>
    ${J(e,"note")}
    ${le?i`<p class="problem" role="alert">${le}</p>`:a}
    <button class="button" ?disabled=${Bt}>${r(Bt?"common.sending":"session.post")}</button>
  </form>`}function de(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${I(f(o))} @input=${je(o)}></textarea>
  </div>`:a}async function Xr(t,e){if(t.preventDefault(),Bt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||q()),fe("",!0);try{await Jo(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),fe("",!1)}catch(s){s instanceof C&&s.code==="ref_used"&&S(`${o}.ref`),fe(B(s),!1)}}}function fe(t,e){le=t,Bt=e,l()}U(Fo);U(Uo);U(en);U(dn);U(Lo);U(no);Fe(oo);eo();function dp(t){let e=w.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),k(e)),i`${He(t,!0)} ${ze(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?qe(e,i`${ti(o,t)}`):Zr(e)}
    </main>`}function Zr(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ft} data-screen>${r("common.to_board")}</a></p>
    ${un(t)} ${de(t,"hidden")}`}function ti(t,e){return i`${jo(t,e)}
    ${qo(t,e)} ${ei(t)} ${pn(t,e)} ${No(t,e)}
    ${oi(t,e)} ${ri(t,e)}`}function ei(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Q(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function oi(t,e){let o=so(),n=hn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${rt(o,({id:c})=>c,c=>i`<li>${Xo(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(ni(s))}</p>`}
    ${s?$n(t.id):de(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function ni(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function ri(t,{board:e}){let o=xe(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${bn(o[n-1],"back","session.previous")} ${bn(o[n+1],"forward","session.next")}
  </nav>`}function bn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${R(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{dp as sessionScreen};
