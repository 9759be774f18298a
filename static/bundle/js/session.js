/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as Se,$a as yt,A as k,Aa as I,B as C,Ba as Le,Ca as Be,D as _,Da as De,E as i,Ea as R,Fa as g,G as a,Ga as A,H as $e,Ha as G,I as be,Ia as J,J as ge,Ka as Me,La as Ie,M as we,N as ye,Na as je,P as ve,Pa as Ue,Q as y,R as xe,Ra as K,Sa as We,T as L,Ta as Q,U as ke,Ua as rt,V as _e,Va as V,W as Te,Xa as Ce,Z as Oe,Za as Fe,_ as nt,aa as l,b as Dt,ba as F,bb as vt,c as Mt,ca as b,d as It,da as H,ea as h,f as le,g as ft,h as N,i as U,j as q,ja as Ee,k as lt,ka as z,l as r,la as B,m as v,na as D,o as W,oa as M,pa as T,q as dt,qa as O,r as ht,ra as Pe,s as de,t as u,ta as Re,u as $t,ua as Ae,v as bt,va as Ne,w as gt,wa as f,x as wt,xa as d,y as he,ya as S,z as ot,za as qe}from"./app.js";var pn=2e3,un=3e3,He=0;function jt(){return Date.now()+He}async function ze(){let t=new AbortController,e=setTimeout(()=>t.abort(),un);try{let o=Date.now(),{headers:n}=await fetch(ht("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;He=Math.abs(s)>pn?s:0}catch{}finally{clearTimeout(e)}}var it,st,xt=class{constructor(e){Mt(this,it);Mt(this,st);It(this,it,e)}hear(e,o){if(e===Dt(this,st))return;It(this,st,e);let n=()=>!!e&&o()-Date.parse(e??"")<8e3;n()&&Dt(this,it).call(this,n)}};it=new WeakMap,st=new WeakMap;function Ge(t,e){return!!t&&e-Date.parse(t??"")<6e3}var fn=[[1,.5],[2.71,.25],[5.15,.12]],ln=396,Je=6;function Ut(t){for(let[e,o]of fn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=ln*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Je/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+Je)}}var Ke="bell",Qe=["click","touchend","keydown"],hn=[300,200,300],Ve=new xt(bn),P,kt=()=>!!f(Ke);function Ye(){u.subscribe(eo),kt()&&to()}function Xe(){return v("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${kt()} @change=${$n} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function Ze({board:t}){return!kt()||!v("session.bell_rings")||!Ge(t.wall.bell,jt())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function $n({target:t}){let{checked:e}=t;d(Ke,e?"yes":""),l(),e&&(Ve.hear(u.board.wall.bell,()=>1/0),to(),Wt(),P&&Ut(P))}function to(){ze().then(()=>eo(u.state));for(let t of Qe)addEventListener(t,Wt,!0)}function Wt(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of Qe)removeEventListener(t,Wt,!0);else P.resume().catch(()=>{})}function eo({board:t}){kt()&&Ve.hear(t.wall.bell,jt)}async function bn(t){_(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(hn),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&Ut(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[gn,wn]=[700,900],Ct=0,Ft;async function x(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Ct+=1;try{let{html:o,notes:n,report:s}=await W(`topics/${encodeURIComponent(t)}`);if(e!==Ct)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Ct&&m.status!=="there"&&(m.status=yn(o))}l()}function yn(t){return t instanceof U&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function vn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function oo(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&x(m.id);for(let n of e)kn(n)}});function xn(){Ft??(Ft=setTimeout(()=>{Ft=void 0,m.id&&x(m.id)},gn+Math.random()*wn))}function kn({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&xn(),t.startsWith("attendance.")&&e.topic===m.id&&vn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&x(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var _n=128*1024,Tn=6e4;async function no({ref:t,topic:e,type:o,alt:n,bytes:s},c){await dt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let p=await W(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let et=s.slice(p.arrived,p.arrived+_n);p=await On(`photos/${t}/parts?offset=${p.arrived}`,et)}return u.receive(p.answer?.changes??[]),!0}function On(t,e){let o={"content-type":"application/octet-stream"};return de(ht(t),{method:"PUT",headers:o,body:e},Tn)}var ro=`photo:${le.code}:`;async function io(){return(await(await $t()).all(ro).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ht(t){await(await $t()).put(so(t),t).catch(()=>{})}async function zt(t){await(await $t()).remove(so(t)).catch(()=>{})}function so({at:t,ref:e}){return`${ro}${t}:${e}`}var $=[],Gt=!1,Jt,j=new he(()=>_t()),ao=()=>{};function co(t){ao=t}var mo=t=>$.filter(e=>e.topic===t),po=()=>j.tries>0;async function Qt(){Jt??(Jt=io().then(t=>{let e=new Set($.map(({ref:o})=>o));$=[...t.filter(({ref:o})=>!e.has(o)),...$],Tt()})),await Jt,_t()}async function uo(t){let e={ref:N(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};$=[...$,o],Tt(),await Ht(o),Qt()}function fo(t){Kt(t,{problem:"",ref:N(),arrived:0}),_t()}function lo(t){ho(t),dt("PUT",`photos/${t.ref}/removal`,{},N()).catch(()=>{})}async function _t(){if(!Gt){Gt=!0,j.stop();try{for(;await Sn(););}finally{Gt=!1,l()}}}async function Sn(){let t=$.find(({problem:e})=>!e);if(!t)return!1;try{return await En(t),j.well(),!0}catch(e){if(!(e instanceof U))throw e;return Rn(t,e)}}async function En(t){await no(t,o=>Pn(t.ref,o))&&(ho(t),ao(t))}function Pn(t,e){let o=$.find(n=>n.ref===t);return o&&(o.arrived=e),j.well(),l(),o!==void 0}function Rn(t,e){return $.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Kt(t,{ref:N(),arrived:0,again:!0}),!0):j.later(e)?!1:(j.well(),Kt(t,{problem:e.message}),!0):!0}function Kt(t,e){let o={...t,...e};$=$.map(n=>n===t?o:n),Tt(),zt(t).then(()=>Ht(o))}function ho(t){$=$.filter(({ref:e})=>e!==t.ref),Tt(),zt(t)}function Tt(){d("photos.left",$.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&j.waits&&_t()});var An=["image/jpeg","image/png","image/webp"];async function bo(t){try{let e=await Nn(t),o=$o(e,240).toDataURL("image/jpeg",.7);return{bytes:await Bn($o(e,2048)),type:"image/jpeg",preview:o}}catch{return!An.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Nn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return qn(t)}}async function qn(t){let e=new Image;return e.src=await Ln(t),await e.decode(),e}function Ln(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function $o(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Bn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function at({id:t},e=!1){return`${ft}/photos/${t}${e?"-small":""}.jpg`}function Ot(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${J(t,"alt")}
    />
    ${G(t,"alt")}
  </div>`}function St({alt:t,author:e},o){return t||Vt(e,o)}function Vt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var Dn="photo.alt",Et=10,Mn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function wo(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Mn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>In(e,t)}
    />
  </label>`}async function In({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await C())return;let s=await jn(n.slice(0,Et));if(o.value="",s.length<Math.min(n.length,Et)?M(r("photos.unreadable"),{tone:"warning"}):n.length>Et&&M(r("photos.too_many",{n:Et}),{tone:"warning"}),!s.length)return;S(...s.map((p,et)=>Pt(et)));let c=()=>r("photos.new",{n:s.length});z({name:"photo-new",draw:()=>D(c(),Un(e,s))})}async function jn(t){let e=[];for(let o of t){let n=await bo(o);n&&e.push(n)}return e}function Pt(t){return`${Dn}.${t}`}function Un(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,p)=>f(Pt(p)));s.some(c=>A(c,"alt"))||(e.forEach((c,p)=>uo({topic:t,alt:s[p]??"",...c})),S(...s.map((c,p)=>Pt(p))),B("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>B("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function yo(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Wn(t)}
      <div class="actions">
        ${t.problem?go("photos.again",()=>fo(t)):a}
        ${go("photos.discard",()=>lo(t))}
      </div>
    </div>
  </li>`}function Wn({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(po()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function go(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var vo=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),xo=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),ko=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),_o=(t,e)=>Rt("PATCH",t,{alt:e},"photos.described");async function Rt(t,e,o,n){try{return T(await k(t,`photos/${e}`,o),r(n)),await x(m.id),!0}catch(s){return O(s),!1}}var Yt={id:"",describing:!1},ct="photo.alt";function So(t){mt({id:t,describing:!1}),z({name:"photo",draw:Cn})}function Cn(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===Yt.id),o=t[e];return o?D(i`<span dir="auto">${Vt(o.author,u.state.board)}</span>`,i`${Fn(o)} ${Yt.describing?Gn(o):Hn(o)} ${Jn(t,e)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function Fn(t){let e=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${at(t)} target="_blank" rel="noopener">
      <img src=${at(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function Hn(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||R(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?At("photos.agree",()=>vo(t.id),"button"):a}
    ${n?At(t.alt?"photos.redescribe":"photos.describe",()=>zn(t)):a}
    ${n&&o?At("photos.remove",()=>Oo(xo(t.id))):a}
    ${e.can["photo.hide"]&&!o?At("photos.hide",()=>Oo(ko(t.id))):a}
  </div>`}function zn(t){d(ct,t.alt),mt({describing:!0})}function Gn(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ct),"alt")&&await _o(t.id,f(ct))&&(S(ct),mt({describing:!1}))}}>
    ${Ot(ct)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>mt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function Jn(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${To(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${To(t[e+1],"forward","photos.next")}
  </div>`}function To(t,e,o){let n=()=>mt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function Oo(t){await t&&B("photo")}function At(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function mt(t){Object.assign(Yt,t),l()}Qt();co(({topic:t})=>{let{board:e,me:o}=u.state;M(r(e.event.trusts_photos||R(o)?"photos.posted":"photos.offered")),m.id===t&&x(t)});function Eo(t,e){let o=m.report?.photos??[],n=mo(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${rt(o,({id:c})=>c,c=>i`<li>${Kn(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${rt(n,({ref:c})=>c,yo)}</ul>`:a}
    ${s?wo(t.id):a}
  </section>`}function Kn(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>So(t.id)}>
    <img src=${at(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Po(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:we(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(p=>Qn(p,n?t:p,e))}
        </section>`:a}
    ${c&&g(e.me,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Ro(c)} ${Zt("combine_take_back",()=>Xt(t,"asks_declined"))}</p>`:a}`}function Qn(t,e,{board:o,me:n}){let s=g(n,"topic.edit",t)||g(n,"topic.edit",e);return i`<p>${Ro(t)} <span class="soft" dir="auto">${nt(o,t)}</span>
    ${s?Zt("part",()=>Xt(e,"parted")):a}</p>`}function Ro({id:t,title:e,language:o}){return i`<a href=${H(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Ao({board:t,me:e}){return v("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&y(n,e)?Vn(o,n,t):a}):a}function Vn(t,e,o){let n={name:nt(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>Yn(t)}>${r("session.asks_agree")}</button>
    ${Zt("asks_decline",()=>Xt(t,"asks_declined"))}
  </aside>`}function Yn({id:t,title:e}){return No(ot("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function Xt({id:t},e){return No(ot("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function No(t,e){try{T(await t,e)}catch(o){O(o)}}function Zt(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Xn=Fe(()=>import("./outgrown.js"));function qo(t,e){let{board:o,me:n}=e;return i`<header class="facts ${y(t,n)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:nt(o,t)})}</span>
      ${y(t,n)?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,s=>gt(s)===t.id&&bt(s)!=="note")}
    </p>
    ${Zn(t,e)} ${er(t)} ${or(t,e)} ${nr(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Ce(t,n,r("board.interested"))} ${rr(t,e)} ${ir(t,e)}
    </div>
  </header>`}function Zn(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Se(e,o,b.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Te(e,o)}</strong> <span dir="auto">${ke(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${n.note}</span></span></p>
    ${n.link?tr(n.link):a}`}function tr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}function er({tags:t,language:e}){let o=e&&e!==lt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Me(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function or(t,{board:e,me:o}){let[n]=ve(e,t);if(!n)return a;let s=y(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function nr(t,{board:e,me:o}){let n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!g(o,"topic.place",t)?a:Xn()?.roomTooSmall(e,t)??a}function rr(t,{me:e}){return t.withdrawn||t.into||!g(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Pe(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Y("board.let_go",()=>Re(t.id)):a}`}function ir(t,{me:e}){return i`
    ${g(e,"topic.edit",t)&&!t.withdrawn?Y("session.edit",()=>Ie(t)):a}
    ${g(e,"topic.withdraw",t)?t.withdrawn?Y("session.bring_back",()=>Be(t.id)):Y("session.withdraw",()=>Le(t.id)):a}
    ${R(e)?Y("session.hide",()=>De(t.id)):a}
    ${sr(t,e)?Y("session.more",()=>ar(t.id)):a}
  `}function sr(t,e){return t.withdrawn?!1:g(e,"topic.edit",t)||t.slot!==null&&g(e,"topic.place",t)}async function ar(t){(await import("./more.js")).openMore(t)}function Y(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var Bo="moved.known",w=fr(),Lo="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&p.id in w&&Mo(p)}});function Do(t){if(!u.ready||!v("session.moved"))return a;let e=cr().filter(mr);if(!e.length)return a;let o=e.map(n=>pr(t.board,n));return Lo!==o.join(" ")&&_(o.join(". ")),Lo=o.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(n=>i`<p><span dir="auto">${n}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>ur(e)}>${r("session.moved_seen")}</button>
  </aside>`}function cr(){var c;let{board:t,me:e}=u,o=Object.values(t.topics).filter(p=>e.marked.includes(p.id)||y(p,e)),n=new Set(o.map(({id:p})=>p)),s=JSON.stringify(w);w=Object.fromEntries(Object.entries(w).filter(([p])=>n.has(p)));for(let p of o)w[c=p.id]??(w[c]=Nt(p));for(let p of o)w[p.id]||(w[p.id]=Nt(p));return JSON.stringify(w)!==s&&Io(),o}function mr(t){let e=w[t.id];if(!e||e===Nt(t)||t.withdrawn)return!1;let o=u.board.rounds[te(t)?.round??e.split(" ")[0]??""];return!o||Date.parse(o.ends)>b.now.getTime()}function pr(t,{id:e,title:o}){let n=u.board.topics[e],s=n&&te(n),c=s&&t.rounds[s.round],p=s&&t.rooms[s.room];return!c||!p?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:p.name,time:_e(t,c)})}function ur(t){t.forEach(Mo),l()}function Mo(t){w[t.id]=Nt(t),Io()}function te({slot:t,into:e}){return e?u.board.topics[e]?.slot??null:t}function Nt(t){let e=te(t);return e?be(e):""}function Io(){d(Bo,JSON.stringify(w))}function fr(){try{return JSON.parse(f(Bo)||"{}")}catch{return{}}}async function jo(t,e,o){let n=await k("POST",`topics/${t}/notes`,{text:e,language:lt},{ref:o,signed:!0});T(n,r("session.posted"))}async function Uo(t,e){T(await k("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var Wo=t=>Fo(t,"removal","session.note_removed"),Co=t=>Fo(t,"hiding","session.note_hidden");async function Fo(t,e,o){try{T(await k("PUT",`notes/${t}/${e}`),r(o)),await F(),lr()}catch(n){O(n)}}function lr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function Ho(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",p=L(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,({path:et})=>et.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?hr(t):dr(t,s,n)}
  </article>`}function dr(t,e,o){let n=o.can["note.edit"]&&(e||R(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Q(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>$r(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>Wo(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>Co(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function hr(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>br(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${J(e,"note")}></textarea>
    ${G(e,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${r(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>zo(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function $r(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),pt({id:t.id,problem:""}),F().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function zo(t){S(`note-edit.${t.id}`),pt({id:""})}async function br(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){pt({sending:!0,problem:""});try{await Uo(e.id,f(`note-edit.${e.id}`)),zo(e)}catch(o){pt({problem:q(o)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(X,t),l()}var[gr,wr]=[6*6e4,60*6e4],Go="";function Jo(t){let e=Object.values(t.board.topics).find(n=>yr(n,t));if(!e||!v("report.nudge"))return a;Go!==e.id&&_(`${r("report.nudge")} ${e.title}`),Go=e.id;let o=vt(t.board,b.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:xe(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${H(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>vr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function yr(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!y(t,o)||!o.can["report.write"]||!yt(t))return!1;let s=Date.parse(n.ends)-b.now.getTime(),c=b.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=gr&&s>-wr&&!c&&!f(`nudged.${t.id}`)}function vr({id:t}){d(`nudged.${t}`,"yes"),l()}var oe,ee;function E(){return oe}function qt(){return ee??(ee=xr()),ee}async function xr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return oe=await import("./writing.js"),kr(oe)}catch{await new Promise(e=>setTimeout(e,t))}}function kr(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var ne=30;function Ko(t,e){let n=_r(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ne).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ne?r("report.here_more",{n:n.length-ne}):a}</p>`:a}function Qo(t,e){if(!e.me.can["session.attend"])return a;let o=Lt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Tr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function Lt(t,e){let o=wt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function _r(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&Lt(t,e)?[...o,e.me.person]:o}async function Tr(t,e){try{await k(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;_(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function Vo(t,e){tt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),z({name:"history",draw:()=>D(r("report.history"),Or())}),re()}async function re(){let{topic:t,field:e,before:o,versions:n}=Z;try{let s=n&&o?`?before=${o}`:"",c=await W(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),p=n??[{n:0,...c.now}];tt({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){tt({problem:q(s)})}}function Or(){let{fields:t,field:e,versions:o,before:n,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Sr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Er)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${re}>${r("report.older")}</button>`:a}`}function Sr({target:t}){let e=t.value;tt({field:e,versions:null,open:-1}),re()}function Er(t){let{board:e,me:o}=u.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&L(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Pr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Pr({n:t}){if(await C())try{await ot("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),B("history"),M(r("report.brought_back"))}catch(e){tt({problem:q(e)})}}function tt(t){Object.assign(Z,t),l()}function ie(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function se(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function Yo(t){return i`<table class="steps">
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
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function Xo(t,e){let o=ce(t.id);return o.length?o.map(n=>Rr(t,n,o.length>1)):Ar(t,e)}function ce(t){return ut.filter(e=>ae(t,e))}function ae(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Rr({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?Yo(ae(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Q(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${ae(t,o)}</div>`}
  </div>`}function Ar({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${r("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${r("common.unreachable_reading")}</p>`:t?i`<p class="empty">${r("report.is_waived")}</p>`:i`<p class="empty">${r(e?"report.empty":"report.empty_closed")}</p>`}function Zo(t,e){return t.withdrawn||!g(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Nr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Nr({id:t,no_notes:e}){try{let o=await k(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function en(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(me(t.id))==="write";return(n||o&&Lr(t,e))&&qt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?tn(t.id,"read"):a}
    </div>
    ${Br(t,e)} ${o&&yt(t)?Dr(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?Mr(t.id):Xo(t,o)}
    ${o&&!n?tn(t.id,"write",ce(t.id).length>0):a}
    ${Ko(t.id,e)}
    <div class="actions">${Qo(t.id,e)} ${Zo(t,e.me)} ${qr(t.id)}</div>
  </section>`}function qr(t){let{writers:e=[],texts:o={}}=m.report??{},n=ut.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...ut.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>Vo(t,s)}>${r("report.history")}</button>`}function on(t){return f(me(t))!=="write"?a:(qt(),E()?.givenBack(t))}var me=t=>`writes.${t}`;function Lr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes($e(ge(o),n,b.now)))&&(y(t,e.me)||Lt(t.id,e))}function Br(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:L(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Oe(s)}</p>`}function Dr({board:t}){let e=vt(t,b.now);return e?i`<p class="report-facts">${r("report.due",{time:L(e,t.event.timezone)})}</p>`:a}function Mr(t){let e=E();return e?e.writing(t,ut,m.report?.texts??{},{stepOf:ie,stepLines:se}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function tn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Ir(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function Ir(t,e){if(e==="write"&&!await C())return;d(me(t),e),e==="write"?await qt():await jr(t),await F();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function jr(t){await x(t),E()?.leaveWriting(t)}var nn=["session.turn_now","session.turn_next","session.turn_after"],Ur=200,rn="";function sn({board:t,me:e}){let o=nn[Cr(t,e.person)??nn.length]??"";return o&&!v(o)?a:(o!==rn&&Wr(o),rn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function Wr(t){t&&(_(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Ur))}function Cr(t,e){if(!e||!t.wall.reading)return;if(Ne(t)?.convener===e)return 0;let o=Ae(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function an(t,e){return wt(e.wishes).filter(o=>bt(o)==="note"&&gt(o)===t).map(o=>i`<li>${Fr(o,e)}</li>`)}function Fr({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${V(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var ue="",Bt=!1;function cn(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>Hr(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${I(f(e))} @input=${J(e,"note")}></textarea>
    ${G(e,"note")}
    ${ue?i`<p class="problem" role="alert">${ue}</p>`:a}
    <button class="button" ?disabled=${Bt}>${r(Bt?"common.sending":"session.post")}</button>
  </form>`}function fe(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${I(f(o))} @input=${qe(o)}></textarea>
  </div>`:a}async function Hr(t,e){if(t.preventDefault(),Bt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||N()),pe("",!0);try{await jo(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),pe("",!1)}catch(s){s instanceof U&&s.code==="ref_used"&&S(`${o}.ref`),pe(q(s),!1)}}}function pe(t,e){ue=t,Bt=e,l()}K(Do);K(Jo);K(sn);K(Ao);K(Ze);Ue(Xe);Ye();function Fm(t){let e=b.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),x(e)),i`${je(t,!0)} ${We(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Ee(e,i`${Gr(o,t)}`):zr(e)}
    </main>`}function zr(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ft} data-screen>${r("common.to_board")}</a></p>
    ${on(t)} ${fe(t,"hidden")}`}function Gr(t,e){return i`${qo(t,e)}
    ${Po(t,e)} ${Jr(t)} ${en(t,e)} ${Eo(t,e)}
    ${Kr(t,e)} ${Vr(t,e)}`}function Jr(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Q(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Kr(t,e){let o=oo(),n=an(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${rt(o,({id:c})=>c,c=>i`<li>${Ho(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(Qr(s))}</p>`}
    ${s?cn(t.id):fe(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Qr(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Vr(t,{board:e}){let o=ye(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${mn(o[n-1],"back","session.previous")} ${mn(o[n+1],"forward","session.next")}
  </nav>`}function mn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${H(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Fm as sessionScreen};
