/* Made by `make bundle`. Licences: ../LICENSES */
import{$a as Fe,A as k,Aa as f,B as C,Ba as d,Ca as S,D as _,Da as Le,E as i,Ea as I,Fa as De,G as a,Ga as Me,Ha as Ie,I as $e,Ia as R,J as be,Ja as g,K as ge,Ka as A,La as G,Ma as J,N as we,Na as je,O as ye,Pa as Ue,Q as ve,R as y,Ra as We,S as xe,Ta as K,U as B,Ua as Ce,Va as Q,W as ke,Wa as rt,X as _e,Xa as V,Y as Te,Z as Oe,Za as He,aa as Se,b as Dt,ba as nt,bb as yt,c as Mt,ca as Ee,d as It,da as Pe,db as vt,ea as l,f as le,fa as H,g as ft,ga as b,h as N,ha as F,i as U,ia as h,j as q,k as lt,l as r,m as v,na as Re,o as W,oa as z,pa as L,q as dt,r as ht,ra as D,s as de,sa as M,t as u,ta as T,u as $t,ua as O,v as bt,va as Ae,w as gt,x as wt,xa as Ne,y as he,ya as qe,z as ot,za as Be}from"./app.js";var un=2e3,fn=3e3,ze=0;function jt(){return Date.now()+ze}async function Ge(){let t=new AbortController,e=setTimeout(()=>t.abort(),fn);try{let o=Date.now(),{headers:n}=await fetch(ht("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;ze=Math.abs(s)>un?s:0}catch{}finally{clearTimeout(e)}}var it,st,xt=class{constructor(e){Mt(this,it);Mt(this,st);It(this,it,e)}hear(e,o){if(e===Dt(this,st))return;It(this,st,e);let n=()=>!!e&&o()-Date.parse(e??"")<8e3;n()&&Dt(this,it).call(this,n)}};it=new WeakMap,st=new WeakMap;function Je(t,e){return!!t&&e-Date.parse(t??"")<6e3}var ln=[[1,.5],[2.71,.25],[5.15,.12]],dn=396,Ke=6;function Ut(t){for(let[e,o]of ln){let n=t.createOscillator(),s=t.createGain();n.frequency.value=dn*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Ke/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+Ke)}}var Qe="bell",Ve=["click","touchend","keydown"],$n=[300,200,300],Ye=new xt(gn),P,kt=()=>!!f(Qe);function Xe(){u.subscribe(oo),kt()&&eo()}function Ze(){return v("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${kt()} @change=${bn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function to({board:t}){return!kt()||!v("session.bell_rings")||!Je(t.wall.bell,jt())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function bn({target:t}){let{checked:e}=t;d(Qe,e?"yes":""),l(),e&&(Ye.hear(u.board.wall.bell,()=>1/0),eo(),Wt(),P&&Ut(P))}function eo(){Ge().then(()=>oo(u.state));for(let t of Ve)addEventListener(t,Wt,!0)}function Wt(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of Ve)removeEventListener(t,Wt,!0);else P.resume().catch(()=>{})}function oo({board:t}){kt()&&Ye.hear(t.wall.bell,jt)}async function gn(t){_(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.($n),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&Ut(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[wn,yn]=[700,900],Ct=0,Ht;async function x(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Ct+=1;try{let{html:o,notes:n,report:s}=await W(`topics/${encodeURIComponent(t)}`);if(e!==Ct)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Ct&&m.status!=="there"&&(m.status=vn(o))}l()}function vn(t){return t instanceof U&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function xn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function no(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&x(m.id);for(let n of e)_n(n)}});function kn(){Ht??(Ht=setTimeout(()=>{Ht=void 0,m.id&&x(m.id)},wn+Math.random()*yn))}function _n({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&kn(),t.startsWith("attendance.")&&e.topic===m.id&&xn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&x(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Tn=128*1024,On=6e4;async function ro({ref:t,topic:e,type:o,alt:n,bytes:s},c){await dt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let p=await W(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let et=s.slice(p.arrived,p.arrived+Tn);p=await Sn(`photos/${t}/parts?offset=${p.arrived}`,et)}return u.receive(p.answer?.changes??[]),!0}function Sn(t,e){let o={"content-type":"application/octet-stream"};return de(ht(t),{method:"PUT",headers:o,body:e},On)}var io=`photo:${le.code}:`;async function so(){return(await(await $t()).all(io).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ft(t){await(await $t()).put(ao(t),t).catch(()=>{})}async function zt(t){await(await $t()).remove(ao(t)).catch(()=>{})}function ao({at:t,ref:e}){return`${io}${t}:${e}`}var $=[],Gt=!1,Jt,j=new he(()=>_t()),co=()=>{};function mo(t){co=t}var po=t=>$.filter(e=>e.topic===t),uo=()=>j.tries>0;async function Qt(){Jt??(Jt=so().then(t=>{let e=new Set($.map(({ref:o})=>o));$=[...t.filter(({ref:o})=>!e.has(o)),...$],Tt()})),await Jt,_t()}async function fo(t){let e={ref:N(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};$=[...$,o],Tt(),await Ft(o),Qt()}function lo(t){Kt(t,{problem:"",ref:N(),arrived:0}),_t()}function ho(t){$o(t),dt("PUT",`photos/${t.ref}/removal`,{},N()).catch(()=>{})}async function _t(){if(!Gt){Gt=!0,j.stop();try{for(;await En(););}finally{Gt=!1,l()}}}async function En(){let t=$.find(({problem:e})=>!e);if(!t)return!1;try{return await Pn(t),j.well(),!0}catch(e){if(!(e instanceof U))throw e;return An(t,e)}}async function Pn(t){await ro(t,o=>Rn(t.ref,o))&&($o(t),co(t))}function Rn(t,e){let o=$.find(n=>n.ref===t);return o&&(o.arrived=e),j.well(),l(),o!==void 0}function An(t,e){return $.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Kt(t,{ref:N(),arrived:0,again:!0}),!0):j.later(e)?!1:(j.well(),Kt(t,{problem:e.message}),!0):!0}function Kt(t,e){let o={...t,...e};$=$.map(n=>n===t?o:n),Tt(),zt(t).then(()=>Ft(o))}function $o(t){$=$.filter(({ref:e})=>e!==t.ref),Tt(),zt(t)}function Tt(){d("photos.left",$.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&j.waits&&_t()});var Nn=["image/jpeg","image/png","image/webp"];async function go(t){try{let e=await qn(t),o=bo(e,240).toDataURL("image/jpeg",.7);return{bytes:await Dn(bo(e,2048)),type:"image/jpeg",preview:o}}catch{return!Nn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function qn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Bn(t)}}async function Bn(t){let e=new Image;return e.src=await Ln(t),await e.decode(),e}function Ln(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function bo(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Dn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function at({id:t},e=!1){return`${ft}/photos/${t}${e?"-small":""}.jpg`}function Ot(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${J(t,"alt")}
    />
    ${G(t,"alt")}
  </div>`}function St({alt:t,author:e},o){return t||Vt(e,o)}function Vt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var Mn="photo.alt",Et=10,In="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function yo(t){return i`<label class="button-quiet photo-add">
    ${h("camera",In)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>jn(e,t)}
    />
  </label>`}async function jn({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await C())return;let s=await Un(n.slice(0,Et));if(o.value="",s.length<Math.min(n.length,Et)?M(r("photos.unreadable"),{tone:"warning"}):n.length>Et&&M(r("photos.too_many",{n:Et}),{tone:"warning"}),!s.length)return;S(...s.map((p,et)=>Pt(et)));let c=()=>r("photos.new",{n:s.length});z({name:"photo-new",draw:()=>D(c(),Wn(e,s))})}async function Un(t){let e=[];for(let o of t){let n=await go(o);n&&e.push(n)}return e}function Pt(t){return`${Mn}.${t}`}function Wn(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,p)=>f(Pt(p)));s.some(c=>A(c,"alt"))||(e.forEach((c,p)=>fo({topic:t,alt:s[p]??"",...c})),S(...s.map((c,p)=>Pt(p))),L("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>L("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function vo(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Cn(t)}
      <div class="actions">
        ${t.problem?wo("photos.again",()=>lo(t)):a}
        ${wo("photos.discard",()=>ho(t))}
      </div>
    </div>
  </li>`}function Cn({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(uo()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function wo(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var xo=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),ko=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),_o=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),To=(t,e)=>Rt("PATCH",t,{alt:e},"photos.described");async function Rt(t,e,o,n){try{return T(await k(t,`photos/${e}`,o),r(n)),await x(m.id),!0}catch(s){return O(s),!1}}var Yt={id:"",describing:!1},ct="photo.alt";function Eo(t){mt({id:t,describing:!1}),z({name:"photo",draw:Hn})}function Hn(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===Yt.id),o=t[e];return o?D(i`<span dir="auto">${Vt(o.author,u.state.board)}</span>`,i`${Fn(o)} ${Yt.describing?Jn(o):zn(o)} ${Kn(t,e)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function Fn(t){let e=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${at(t)} target="_blank" rel="noopener">
      <img src=${at(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function zn(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||R(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?At("photos.agree",()=>xo(t.id),"button"):a}
    ${n?At(t.alt?"photos.redescribe":"photos.describe",()=>Gn(t)):a}
    ${n&&o?At("photos.remove",()=>So(ko(t.id))):a}
    ${e.can["photo.hide"]&&!o?At("photos.hide",()=>So(_o(t.id))):a}
  </div>`}function Gn(t){d(ct,t.alt),mt({describing:!0})}function Jn(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ct),"alt")&&await To(t.id,f(ct))&&(S(ct),mt({describing:!1}))}}>
    ${Ot(ct)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>mt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function Kn(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Oo(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Oo(t[e+1],"forward","photos.next")}
  </div>`}function Oo(t,e,o){let n=()=>mt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function So(t){await t&&L("photo")}function At(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function mt(t){Object.assign(Yt,t),l()}Qt();mo(({topic:t})=>{let{board:e,me:o}=u.state;M(r(e.event.trusts_photos||R(o)?"photos.posted":"photos.offered")),m.id===t&&x(t)});function Po(t,e){let o=m.report?.photos??[],n=po(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${rt(o,({id:c})=>c,c=>i`<li>${Qn(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${rt(n,({ref:c})=>c,vo)}</ul>`:a}
    ${s?yo(t.id):a}
  </section>`}function Qn(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Eo(t.id)}>
    <img src=${at(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Ro(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:we(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(p=>Vn(p,n?t:p,e))}
        </section>`:a}
    ${c&&g(e.me,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Ao(c)} ${Zt("combine_take_back",()=>Xt(t,"asks_declined"))}</p>`:a}`}function Vn(t,e,{board:o,me:n}){let s=g(n,"topic.edit",t)||g(n,"topic.edit",e);return i`<p>${Ao(t)} <span class="soft" dir="auto">${nt(o,t)}</span>
    ${s?Zt("part",()=>Xt(e,"parted")):a}</p>`}function Ao({id:t,title:e,language:o}){return i`<a href=${F(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function No({board:t,me:e}){return v("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&y(n,e)?Yn(o,n,t):a}):a}function Yn(t,e,o){let n={name:nt(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>Xn(t)}>${r("session.asks_agree")}</button>
    ${Zt("asks_decline",()=>Xt(t,"asks_declined"))}
  </aside>`}function Xn({id:t,title:e}){return qo(ot("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function Xt({id:t},e){return qo(ot("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function qo(t,e){try{T(await t,e)}catch(o){O(o)}}function Zt(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Zn=Fe(()=>import("./outgrown.js"));function Bo(t,e){let{board:o,me:n}=e;return i`<header class="facts ${y(t,n)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:nt(o,t)})}</span>
      ${y(t,n)?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,s=>gt(s)===t.id&&bt(s)!=="note")}
    </p>
    ${tr(t,e)} ${or(t)} ${nr(t,e)} ${rr(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:He(t,n,r("board.interested"))} ${ir(t,e)} ${sr(t,e)}
    </div>
  </header>`}function tr(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ee(e,o,b.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Oe(e,o)}</strong> <span dir="auto">${_e(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Pe(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?er(n.link):a}`}function er(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}function or({tags:t,language:e}){let o=e&&e!==lt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${ke(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function nr(t,{board:e,me:o}){let[n]=ve(e,t);if(!n)return a;let s=y(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function rr(t,{board:e,me:o}){let n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!g(o,"topic.place",t)?a:Zn()?.roomTooSmall(e,t)??a}function ir(t,{me:e}){return t.withdrawn||t.into||!g(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Ae(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Y("board.let_go",()=>Ne(t.id)):a}`}function sr(t,{me:e}){return i`
    ${g(e,"topic.edit",t)&&!t.withdrawn?Y("session.edit",()=>je(t)):a}
    ${g(e,"topic.withdraw",t)?t.withdrawn?Y("session.bring_back",()=>Me(t.id)):Y("session.withdraw",()=>De(t.id)):a}
    ${R(e)?Y("session.hide",()=>Ie(t.id)):a}
    ${ar(t,e)?Y("session.more",()=>cr(t.id)):a}
  `}function ar(t,e){return t.withdrawn?!1:g(e,"topic.edit",t)||t.slot!==null&&g(e,"topic.place",t)}async function cr(t){(await import("./more.js")).openMore(t)}function Y(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var Do="moved.known",w=lr(),Lo="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&p.id in w&&Io(p)}});function Mo(t){if(!u.ready||!v("session.moved"))return a;let e=mr().filter(pr);if(!e.length)return a;let o=e.map(n=>ur(t.board,n));return Lo!==o.join(" ")&&_(o.join(". ")),Lo=o.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(n=>i`<p><span dir="auto">${n}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>fr(e)}>${r("session.moved_seen")}</button>
  </aside>`}function mr(){var c;let{board:t,me:e}=u,o=Object.values(t.topics).filter(p=>e.marked.includes(p.id)||y(p,e)),n=new Set(o.map(({id:p})=>p)),s=JSON.stringify(w);w=Object.fromEntries(Object.entries(w).filter(([p])=>n.has(p)));for(let p of o)w[c=p.id]??(w[c]=Nt(p));for(let p of o)w[p.id]||(w[p.id]=Nt(p));return JSON.stringify(w)!==s&&jo(),o}function pr(t){let e=w[t.id];if(!e||e===Nt(t)||t.withdrawn)return!1;let o=u.board.rounds[te(t)?.round??e.split(" ")[0]??""];return!o||Date.parse(o.ends)>b.now.getTime()}function ur(t,{id:e,title:o}){let n=u.board.topics[e],s=n&&te(n),c=s&&t.rounds[s.round],p=s&&t.rooms[s.room];return!c||!p?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:p.name,time:Te(t,c)})}function fr(t){t.forEach(Io),l()}function Io(t){w[t.id]=Nt(t),jo()}function te({slot:t,into:e}){return e?u.board.topics[e]?.slot??null:t}function Nt(t){let e=te(t);return e?be(e):""}function jo(){d(Do,JSON.stringify(w))}function lr(){try{return JSON.parse(f(Do)||"{}")}catch{return{}}}async function Uo(t,e,o){let n=await k("POST",`topics/${t}/notes`,{text:e,language:lt},{ref:o,signed:!0});T(n,r("session.posted"))}async function Wo(t,e){T(await k("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var Co=t=>Fo(t,"removal","session.note_removed"),Ho=t=>Fo(t,"hiding","session.note_hidden");async function Fo(t,e,o){try{T(await k("PUT",`notes/${t}/${e}`),r(o)),await H(),dr()}catch(n){O(n)}}function dr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function zo(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",p=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,({path:et})=>et.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?$r(t):hr(t,s,n)}
  </article>`}function hr(t,e,o){let n=o.can["note.edit"]&&(e||R(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Q(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>br(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>Co(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>Ho(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function $r(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>gr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${J(e,"note")}></textarea>
    ${G(e,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${r(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Go(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function br(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),pt({id:t.id,problem:""}),H().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Go(t){S(`note-edit.${t.id}`),pt({id:""})}async function gr(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){pt({sending:!0,problem:""});try{await Wo(e.id,f(`note-edit.${e.id}`)),Go(e)}catch(o){pt({problem:q(o)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(X,t),l()}var[wr,yr]=[6*6e4,60*6e4],Jo="";function Ko(t){let e=Object.values(t.board.topics).find(n=>vr(n,t));if(!e||!v("report.nudge"))return a;Jo!==e.id&&_(`${r("report.nudge")} ${e.title}`),Jo=e.id;let o=vt(t.board,b.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:xe(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${F(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>xr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function vr(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!y(t,o)||!o.can["report.write"]||!yt(t))return!1;let s=Date.parse(n.ends)-b.now.getTime(),c=b.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=wr&&s>-yr&&!c&&!f(`nudged.${t.id}`)}function xr({id:t}){d(`nudged.${t}`,"yes"),l()}var oe,ee;function E(){return oe}function qt(){return ee??(ee=kr()),ee}async function kr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return oe=await import("./writing.js"),_r(oe)}catch{await new Promise(e=>setTimeout(e,t))}}function _r(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var ne=30;function Qo(t,e){let n=Tr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ne).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ne?r("report.here_more",{n:n.length-ne}):a}</p>`:a}function Vo(t,e){if(!e.me.can["session.attend"])return a;let o=Bt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Or(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,e){let o=wt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Tr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&Bt(t,e)?[...o,e.me.person]:o}async function Or(t,e){try{await k(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;_(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function Yo(t,e){tt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),z({name:"history",draw:()=>D(r("report.history"),Sr())}),re()}async function re(){let{topic:t,field:e,before:o,versions:n}=Z;try{let s=n&&o?`?before=${o}`:"",c=await W(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),p=n??[{n:0,...c.now}];tt({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){tt({problem:q(s)})}}function Sr(){let{fields:t,field:e,versions:o,before:n,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Er}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Pr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${re}>${r("report.older")}</button>`:a}`}function Er({target:t}){let e=t.value;tt({field:e,versions:null,open:-1}),re()}function Pr(t){let{board:e,me:o}=u.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Rr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Rr({n:t}){if(await C())try{await ot("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),L("history"),M(r("report.brought_back"))}catch(e){tt({problem:q(e)})}}function tt(t){Object.assign(Z,t),l()}function ie(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function se(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function Xo(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>i`<th scope="col">${r(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${se(t).map(ie).map(({what:e,who:o,when:n})=>i`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${r("report.who")}>${o}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function Zo(t,e){let o=ce(t.id);return o.length?o.map(n=>Ar(t,n,o.length>1)):Nr(t,e)}function ce(t){return ut.filter(e=>ae(t,e))}function ae(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Ar({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?Xo(ae(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Q(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${ae(t,o)}</div>`}
  </div>`}function Nr({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${r("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${r("common.unreachable_reading")}</p>`:t?i`<p class="empty">${r("report.is_waived")}</p>`:i`<p class="empty">${r(e?"report.empty":"report.empty_closed")}</p>`}function tn(t,e){return t.withdrawn||!g(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>qr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function qr({id:t,no_notes:e}){try{let o=await k(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function on(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(me(t.id))==="write";return(n||o&&Lr(t,e))&&qt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?en(t.id,"read"):a}
    </div>
    ${Dr(t,e)} ${o&&yt(t)?Mr(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?Ir(t.id):Zo(t,o)}
    ${o&&!n?en(t.id,"write",ce(t.id).length>0):a}
    ${Qo(t.id,e)}
    <div class="actions">${Vo(t.id,e)} ${tn(t,e.me)} ${Br(t.id)}</div>
  </section>`}function Br(t){let{writers:e=[],texts:o={}}=m.report??{},n=ut.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...ut.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>Yo(t,s)}>${r("report.history")}</button>`}function nn(t){return f(me(t))!=="write"?a:(qt(),E()?.givenBack(t))}var me=t=>`writes.${t}`;function Lr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes($e(ge(o),n,b.now)))&&(y(t,e.me)||Bt(t.id,e))}function Dr(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Se(s)}</p>`}function Mr({board:t}){let e=vt(t,b.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function Ir(t){let e=E();return e?e.writing(t,ut,m.report?.texts??{},{stepOf:ie,stepLines:se}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function en(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>jr(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function jr(t,e){if(e==="write"&&!await C())return;d(me(t),e),e==="write"?await qt():await Ur(t),await H();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function Ur(t){await x(t),E()?.leaveWriting(t)}var rn=["session.turn_now","session.turn_next","session.turn_after"],Wr=200,sn="";function an({board:t,me:e}){let o=rn[Hr(t,e.person)??rn.length]??"";return o&&!v(o)?a:(o!==sn&&Cr(o),sn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function Cr(t){t&&(_(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Wr))}function Hr(t,e){if(!e||!t.wall.reading)return;if(Be(t)?.convener===e)return 0;let o=qe(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function cn(t,e){return wt(e.wishes).filter(o=>bt(o)==="note"&&gt(o)===t).map(o=>i`<li>${Fr(o,e)}</li>`)}function Fr({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${V(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var ue="",Lt=!1;function mn(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>zr(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${I(f(e))} @input=${J(e,"note")}></textarea>
    ${G(e,"note")}
    ${ue?i`<p class="problem" role="alert">${ue}</p>`:a}
    <button class="button" ?disabled=${Lt}>${r(Lt?"common.sending":"session.post")}</button>
  </form>`}function fe(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${I(f(o))} @input=${Le(o)}></textarea>
  </div>`:a}async function zr(t,e){if(t.preventDefault(),Lt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||N()),pe("",!0);try{await Uo(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),pe("",!1)}catch(s){s instanceof U&&s.code==="ref_used"&&S(`${o}.ref`),pe(q(s),!1)}}}function pe(t,e){ue=t,Lt=e,l()}K(Mo);K(Ko);K(an);K(No);K(to);We(Ze);Xe();function Fm(t){let e=b.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),x(e)),i`${Ue(t,!0)} ${Ce(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Re(e,i`${Jr(o,t)}`):Gr(e)}
    </main>`}function Gr(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ft} data-screen>${r("common.to_board")}</a></p>
    ${nn(t)} ${fe(t,"hidden")}`}function Jr(t,e){return i`${Bo(t,e)}
    ${Ro(t,e)} ${Kr(t)} ${on(t,e)} ${Po(t,e)}
    ${Qr(t,e)} ${Yr(t,e)}`}function Kr(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Q(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Qr(t,e){let o=no(),n=cn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${rt(o,({id:c})=>c,c=>i`<li>${zo(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(Vr(s))}</p>`}
    ${s?mn(t.id):fe(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Vr(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Yr(t,{board:e}){let o=ye(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${pn(o[n-1],"back","session.previous")} ${pn(o[n+1],"forward","session.next")}
  </nav>`}function pn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${F(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Fm as sessionScreen};
