/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as Oe,A as k,Aa as qe,B as C,Ba as Be,Ca as Le,D as _,Da as f,E as i,Ea as h,Fa as S,G as a,Ga as Me,Ha as I,Ia as De,Ja as Ie,K as $e,Ka as je,L as be,La as R,M as ge,Ma as g,N as we,Na as A,Oa as G,Pa as J,Q as ye,Qa as Ue,R as ve,Sa as We,T as xe,U as w,Ua as Ce,V as ke,Wa as K,X as B,Xa as He,Ya as Q,Z as _e,Za as rt,_ as Te,_a as V,aa as Se,ab as Fe,b as Lt,c as Mt,cb as ze,d as Dt,da as Ee,ea as nt,eb as yt,f as le,fa as Pe,g as ft,ga as Re,gb as vt,h as N,ha as l,i as U,ia as H,j as q,ja as b,k as lt,ka as F,l as r,la as d,m as y,o as W,q as dt,qa as Ae,r as ht,ra as z,s as de,sa as L,t as u,u as $t,ua as M,v as bt,va as D,w as gt,wa as T,x as wt,xa as O,y as he,ya as Ne,z as ot}from"./app.js";var ln=2e3,dn=3e3,Ge=0;function It(){return Date.now()+Ge}async function Je(){let t=new AbortController,e=setTimeout(()=>t.abort(),dn);try{let o=Date.now(),{headers:n}=await fetch(ht("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;Ge=Math.abs(s)>ln?s:0}catch{}finally{clearTimeout(e)}}var it,st,xt=class{constructor(e){Mt(this,it);Mt(this,st);Dt(this,it,e)}hear(e,o){if(e===Lt(this,st))return;Dt(this,st,e);let n=()=>!!e&&o()-Date.parse(e??"")<8e3;n()&&Lt(this,it).call(this,n)}};it=new WeakMap,st=new WeakMap;function Ke(t,e){return!!t&&e-Date.parse(t??"")<6e3}var hn=[[1,.5],[2.71,.25],[5.15,.12]],$n=396,Qe=6;function jt(t){for(let[e,o]of hn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=$n*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Qe/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+Qe)}}var Ve="bell",Ye=["click","touchend","keydown"],gn=[300,200,300],Xe=new xt(yn),P,kt=()=>!!f(Ve);function Ze(){u.subscribe(no),kt()&&oo()}function to(){return y("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${kt()} @change=${wn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function eo({board:t}){return!kt()||!y("session.bell_rings")||!Ke(t.wall.bell,It())?a:i`<aside class="said-place"><p class="said said-turn">${d("bell")} ${r("session.bell_rings")}</p></aside>`}function wn({target:t}){let{checked:e}=t;h(Ve,e?"yes":""),l(),e&&(Xe.hear(u.board.wall.bell,()=>1/0),oo(),Ut(),P&&jt(P))}function oo(){Je().then(()=>no(u.state));for(let t of Ye)addEventListener(t,Ut,!0)}function Ut(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of Ye)removeEventListener(t,Ut,!0);else P.resume().catch(()=>{})}function no({board:t}){kt()&&Xe.hear(t.wall.bell,It)}async function yn(t){_(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(gn),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&jt(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[vn,xn]=[700,900],Wt=0,Ct;async function v(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Wt+=1;try{let{html:o,notes:n,report:s}=await W(`topics/${encodeURIComponent(t)}`);if(e!==Wt)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Wt&&m.status!=="there"&&(m.status=kn(o))}l()}function kn(t){return t instanceof U&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function _n(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function ro(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&v(m.id);for(let n of e)On(n)}});function Tn(){Ct??(Ct=setTimeout(()=>{Ct=void 0,m.id&&v(m.id)},vn+Math.random()*xn))}function On({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Tn(),t.startsWith("attendance.")&&e.topic===m.id&&_n(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&v(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Sn=128*1024,En=6e4;async function io({ref:t,topic:e,type:o,alt:n,bytes:s},c){await dt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let p=await W(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let et=s.slice(p.arrived,p.arrived+Sn);p=await Pn(`photos/${t}/parts?offset=${p.arrived}`,et)}return u.receive(p.answer?.changes??[]),!0}function Pn(t,e){let o={"content-type":"application/octet-stream"};return de(ht(t),{method:"PUT",headers:o,body:e},En)}var so=`photo:${le.code}:`;async function ao(){return(await(await $t()).all(so).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ht(t){await(await $t()).put(co(t),t).catch(()=>{})}async function Ft(t){await(await $t()).remove(co(t)).catch(()=>{})}function co({at:t,ref:e}){return`${so}${t}:${e}`}var $=[],zt=!1,Gt,j=new he(()=>_t()),mo=()=>{};function po(t){mo=t}var uo=t=>$.filter(e=>e.topic===t),fo=()=>j.tries>0;async function Kt(){Gt??(Gt=ao().then(t=>{let e=new Set($.map(({ref:o})=>o));$=[...t.filter(({ref:o})=>!e.has(o)),...$],Tt()})),await Gt,_t()}async function lo(t){let e={ref:N(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};$=[...$,o],Tt(),await Ht(o),Kt()}function ho(t){Jt(t,{problem:"",ref:N(),arrived:0}),_t()}function $o(t){bo(t),dt("PUT",`photos/${t.ref}/removal`,{},N()).catch(()=>{})}async function _t(){if(!zt){zt=!0,j.stop();try{for(;await Rn(););}finally{zt=!1,l()}}}async function Rn(){let t=$.find(({problem:e})=>!e);if(!t)return!1;try{return await An(t),j.well(),!0}catch(e){if(!(e instanceof U))throw e;return qn(t,e)}}async function An(t){await io(t,o=>Nn(t.ref,o))&&(bo(t),mo(t))}function Nn(t,e){let o=$.find(n=>n.ref===t);return o&&(o.arrived=e),j.well(),l(),o!==void 0}function qn(t,e){return $.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Jt(t,{ref:N(),arrived:0,again:!0}),!0):j.later(e)?!1:(j.well(),Jt(t,{problem:e.message}),!0):!0}function Jt(t,e){let o={...t,...e};$=$.map(n=>n===t?o:n),Tt(),Ft(t).then(()=>Ht(o))}function bo(t){$=$.filter(({ref:e})=>e!==t.ref),Tt(),Ft(t)}function Tt(){h("photos.left",$.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&j.waits&&_t()});var Bn=["image/jpeg","image/png","image/webp"];async function wo(t){try{let e=await Ln(t),o=go(e,240).toDataURL("image/jpeg",.7);return{bytes:await In(go(e,2048)),type:"image/jpeg",preview:o}}catch{return!Bn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Ln(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Mn(t)}}async function Mn(t){let e=new Image;return e.src=await Dn(t),await e.decode(),e}function Dn(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function go(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function In(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function at({id:t},e=!1){return`${ft}/photos/${t}${e?"-small":""}.jpg`}function Ot(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${J(t,"alt")}
    />
    ${G(t,"alt")}
  </div>`}function St({alt:t,author:e},o){return t||Qt(e,o)}function Qt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var jn="photo.alt",Et=10,Un="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function vo(t){return i`<label class="button-quiet photo-add">
    ${d("camera",Un)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Wn(e,t)}
    />
  </label>`}async function Wn({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await C())return;let s=await Cn(n.slice(0,Et));if(o.value="",s.length<Math.min(n.length,Et)?D(r("photos.unreadable"),{tone:"warning"}):n.length>Et&&D(r("photos.too_many",{n:Et}),{tone:"warning"}),!s.length)return;S(...s.map((p,et)=>Pt(et)));let c=()=>r("photos.new",{n:s.length});z({name:"photo-new",draw:()=>M(c(),Hn(e,s))})}async function Cn(t){let e=[];for(let o of t){let n=await wo(o);n&&e.push(n)}return e}function Pt(t){return`${jn}.${t}`}function Hn(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,p)=>f(Pt(p)));s.some(c=>A(c,"alt"))||(e.forEach((c,p)=>lo({topic:t,alt:s[p]??"",...c})),S(...s.map((c,p)=>Pt(p))),L("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>L("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function xo(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Fn(t)}
      <div class="actions">
        ${t.problem?yo("photos.again",()=>ho(t)):a}
        ${yo("photos.discard",()=>$o(t))}
      </div>
    </div>
  </li>`}function Fn({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(fo()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function yo(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var ko=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),_o=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),To=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),Oo=(t,e)=>Rt("PATCH",t,{alt:e},"photos.described");async function Rt(t,e,o,n){try{return T(await k(t,`photos/${e}`,o),r(n)),await v(m.id),!0}catch(s){return O(s),!1}}var Vt={id:"",describing:!1},ct="photo.alt";function Po(t){mt({id:t,describing:!1}),z({name:"photo",draw:zn})}function zn(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===Vt.id),o=t[e];return o?M(i`<span dir="auto">${Qt(o.author,u.state.board)}</span>`,i`${Gn(o)} ${Vt.describing?Qn(o):Jn(o)} ${Vn(t,e)}`):M(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function Gn(t){let e=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${at(t)} target="_blank" rel="noopener">
      <img src=${at(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function Jn(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||R(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?At("photos.agree",()=>ko(t.id),"button"):a}
    ${n?At(t.alt?"photos.redescribe":"photos.describe",()=>Kn(t)):a}
    ${n&&o?At("photos.remove",()=>Eo(_o(t.id))):a}
    ${e.can["photo.hide"]&&!o?At("photos.hide",()=>Eo(To(t.id))):a}
  </div>`}function Kn(t){h(ct,t.alt),mt({describing:!0})}function Qn(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ct),"alt")&&await Oo(t.id,f(ct))&&(S(ct),mt({describing:!1}))}}>
    ${Ot(ct)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>mt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function Vn(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${So(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${So(t[e+1],"forward","photos.next")}
  </div>`}function So(t,e,o){let n=()=>mt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${d(e)}</button>`}async function Eo(t){await t&&L("photo")}function At(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function mt(t){Object.assign(Vt,t),l()}Kt();po(({topic:t})=>{let{board:e,me:o}=u.state;D(r(e.event.trusts_photos||R(o)?"photos.posted":"photos.offered")),m.id===t&&v(t)});function Ro(t,e){let o=m.report?.photos??[],n=uo(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${rt(o,({id:c})=>c,c=>i`<li>${Yn(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${rt(n,({ref:c})=>c,xo)}</ul>`:a}
    ${s?vo(t.id):a}
  </section>`}function Yn(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Po(t.id)}>
    <img src=${at(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Ao(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:ye(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(p=>Xn(p,n?t:p,e))}
        </section>`:a}
    ${c&&g(e.me,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${No(c)} ${Xt("combine_take_back",()=>Yt(t,"asks_declined"))}</p>`:a}`}function Xn(t,e,{board:o,me:n}){let s=g(n,"topic.edit",t)||g(n,"topic.edit",e);return i`<p>${No(t)} <span class="soft" dir="auto">${nt(o,t)}</span>
    ${s?Xt("part",()=>Yt(e,"parted")):a}</p>`}function No({id:t,title:e,language:o}){return i`<a href=${F(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function qo({board:t,me:e}){return y("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&w(n,e)?Zn(o,n,t):a}):a}function Zn(t,e,o){let n={name:nt(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>tr(t)}>${r("session.asks_agree")}</button>
    ${Xt("asks_decline",()=>Yt(t,"asks_declined"))}
  </aside>`}function tr({id:t,title:e}){return Bo(ot("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function Yt({id:t},e){return Bo(ot("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function Bo(t,e){try{T(await t,e)}catch(o){O(o)}}function Xt(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}function Lo(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Pe(e,o,b.now);return i`<p class="facts-where">
      ${d("clock")} <span><strong>${Se(e,o)}</strong> <span dir="auto">${Te(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${d("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Re(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?er(n.link):a}`}function er(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var or=ze(()=>import("./outgrown.js"));function Mo(t,e){let{board:o,me:n}=e;return i`<header class="facts ${w(t,n)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:nt(o,t)})}</span>
      ${w(t,n)?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,s=>gt(s)===t.id&&bt(s)!=="note")}
    </p>
    ${Lo(t,e)} ${nr(t)} ${rr(t,e)} ${ir(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Fe(t,n,r("board.interested"))} ${sr(t,e)} ${ar(t,e)}
    </div>
  </header>`}function nr({tags:t,language:e}){let o=e&&e!==lt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${_e(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function rr(t,{board:e,me:o}){let[n]=xe(e,t);if(!n)return a;let s=w(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${d("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function ir(t,{board:e,me:o}){let n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!g(o,"topic.place",t)?a:or()?.roomTooSmall(e,t)??a}function sr(t,{me:e}){return t.withdrawn||t.into||!g(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Ne(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Y("board.let_go",()=>qe(t.id)):a}`}function ar(t,{me:e}){return i`
    ${g(e,"topic.edit",t)&&!t.withdrawn?Y("session.edit",()=>Ue(t)):a}
    ${g(e,"topic.withdraw",t)?t.withdrawn?Y("session.bring_back",()=>Ie(t.id)):Y("session.withdraw",()=>De(t.id)):a}
    ${R(e)?Y("session.hide",()=>je(t.id)):a}
    ${cr(t,e)?Y("session.more",()=>mr(t.id)):a}
  `}function cr(t,e){return t.withdrawn?!1:g(e,"topic.edit",t)||t.slot!==null&&g(e,"topic.place",t)}async function mr(t){(await import("./more.js")).openMore(t)}function Y(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var Io="moved.known",x=dr(),Do="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&p.id in x&&Uo(p)}});function jo(){if(!u.ready||!y("session.moved"))return a;let t=pr().filter(ur);if(!t.length)return a;let e=t.map(fr);return Do!==e.join(" ")&&_(e.join(". ")),Do=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p><span dir="auto">${o}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>lr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function pr(){var c;let{board:t,me:e}=u,o=Object.values(t.topics).filter(p=>e.marked.includes(p.id)||w(p,e)),n=new Set(o.map(({id:p})=>p)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([p])=>n.has(p)));for(let p of o)x[c=p.id]||(x[c]=te(p));return JSON.stringify(x)!==s&&Wo(),o}function ur(t){let e=x[t.id];if(!e||e===te(t)||t.withdrawn)return!1;let o=u.board.rounds[Zt(t)?.round??e.split(" ")[0]??""];return!o||$e(o,b.now)}function fr(t){let{board:e}=u,{title:o}=t,n=Zt(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Oe(e,s)})}function lr(t){t.forEach(Uo),l()}function Uo(t){x[t.id]=te(t),Wo()}function Zt({slot:t,into:e}){return e?u.board.topics[e]?.slot??null:t}function te(t){let e=Zt(t);return e?ge(e):""}function Wo(){h(Io,JSON.stringify(x))}function dr(){try{return JSON.parse(f(Io)||"{}")}catch{return{}}}async function Co(t,e,o){let n=await k("POST",`topics/${t}/notes`,{text:e,language:lt},{ref:o,signed:!0});T(n,r("session.posted"))}async function Ho(t,e){T(await k("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var Fo=t=>Go(t,"removal","session.note_removed"),zo=t=>Go(t,"hiding","session.note_hidden");async function Go(t,e,o){try{T(await k("PUT",`notes/${t}/${e}`),r(o)),await H(),hr()}catch(n){O(n)}}function hr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function Jo(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",p=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,({path:et})=>et.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?br(t):$r(t,s,n)}
  </article>`}function $r(t,e,o){let n=o.can["note.edit"]&&(e||R(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Q(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>gr(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>Fo(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>zo(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function br(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>wr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${J(e,"note")}></textarea>
    ${G(e,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${r(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Ko(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function gr(t){let e=`note-edit.${t.id}`;f(e)||h(e,t.text),pt({id:t.id,problem:""}),H().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Ko(t){S(`note-edit.${t.id}`),pt({id:""})}async function wr(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){pt({sending:!0,problem:""});try{await Ho(e.id,f(`note-edit.${e.id}`)),Ko(e)}catch(o){pt({problem:q(o)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(X,t),l()}var[yr,vr]=[6*6e4,60*6e4],Qo="";function Vo(t){let e=Object.values(t.board.topics).find(n=>xr(n,t));if(!e||!y("report.nudge"))return a;Qo!==e.id&&_(`${r("report.nudge")} ${e.title}`),Qo=e.id;let o=vt(t.board,b.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:ke(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${F(e.id)} data-screen @click=${()=>h(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>kr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function xr(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!w(t,o)||!o.can["report.write"]||!yt(t))return!1;let s=Date.parse(n.ends)-b.now.getTime(),c=b.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=yr&&s>-vr&&!c&&!f(`nudged.${t.id}`)}function kr({id:t}){h(`nudged.${t}`,"yes"),l()}var oe,ee;function E(){return oe}function Nt(){return ee??(ee=_r()),ee}async function _r(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return oe=await import("./writing.js"),Tr(oe)}catch{await new Promise(e=>setTimeout(e,t))}}function Tr(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var ne=30;function Yo(t,e){let n=Or(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ne).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ne?r("report.here_more",{n:n.length-ne}):a}</p>`:a}function Xo(t,e){if(!e.me.can["session.attend"])return a;let o=qt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Sr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function qt(t,e){let o=wt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Or(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&qt(t,e)?[...o,e.me.person]:o}async function Sr(t,e){try{await k(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;_(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function Zo(t,e){tt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),z({name:"history",draw:()=>M(r("report.history"),Er())}),re()}async function re(){let{topic:t,field:e,before:o,versions:n}=Z;try{let s=n&&o?`?before=${o}`:"",c=await W(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),p=n??[{n:0,...c.now}];tt({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){tt({problem:q(s)})}}function Er(){let{fields:t,field:e,versions:o,before:n,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Pr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Rr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${re}>${r("report.older")}</button>`:a}`}function Pr({target:t}){let e=t.value;tt({field:e,versions:null,open:-1}),re()}function Rr(t){let{board:e,me:o}=u.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Ar(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Ar({n:t}){if(await C())try{await ot("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),L("history"),D(r("report.brought_back"))}catch(e){tt({problem:q(e)})}}function tt(t){Object.assign(Z,t),l()}function ie(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function se(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function tn(t){return i`<table class="steps">
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
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function en(t,e){let o=ce(t.id);return o.length?o.map(n=>Nr(t,n,o.length>1)):qr(t,e)}function ce(t){return ut.filter(e=>ae(t,e))}function ae(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Nr({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?tn(ae(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Q(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${ae(t,o)}</div>`}
  </div>`}function qr({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${r("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${r("common.unreachable_reading")}</p>`:t?i`<p class="empty">${r("report.is_waived")}</p>`:i`<p class="empty">${r(e?"report.empty":"report.empty_closed")}</p>`}function on(t,e){return t.withdrawn||!g(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Br(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Br({id:t,no_notes:e}){try{let o=await k(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function rn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(me(t.id))==="write";return(n||o&&Mr(t,e))&&Nt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?nn(t.id,"read"):a}
    </div>
    ${Dr(t,e)} ${o&&yt(t)?Ir(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?jr(t.id):en(t,o)}
    ${o&&!n?nn(t.id,"write",ce(t.id).length>0):a}
    ${Yo(t.id,e)}
    <div class="actions">${Xo(t.id,e)} ${on(t,e.me)} ${Lr(t.id)}</div>
  </section>`}function Lr(t){let{writers:e=[],texts:o={}}=m.report??{},n=ut.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...ut.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>Zo(t,s)}>${r("report.history")}</button>`}function sn(t){return f(me(t))!=="write"?a:(Nt(),E()?.givenBack(t))}var me=t=>`writes.${t}`;function Mr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(be(we(o),n,b.now)))&&(w(t,e.me)||qt(t.id,e))}function Dr(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Ee(s)}</p>`}function Ir({board:t}){let e=vt(t,b.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function jr(t){let e=E();return e?e.writing(t,ut,m.report?.texts??{},{stepOf:ie,stepLines:se}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function nn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Ur(t,e)}>
    ${d(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function Ur(t,e){if(e==="write"&&!await C())return;h(me(t),e),e==="write"?await Nt():await Wr(t),await H();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function Wr(t){await v(t),E()?.leaveWriting(t)}var an=["session.turn_now","session.turn_next","session.turn_after"],Cr=200,cn="";function mn({board:t,me:e}){let o=an[Fr(t,e.person)??an.length]??"";return o&&!y(o)?a:(o!==cn&&Hr(o),cn=o,o?i`<aside class="said-place"><p class="said said-turn">${d("note")} ${r(o)}</p></aside>`:a)}function Hr(t){t&&(_(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Cr))}function Fr(t,e){if(!e||!t.wall.reading)return;if(Le(t)?.convener===e)return 0;let o=Be(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function pn(t,e){return wt(e.wishes).filter(o=>bt(o)==="note"&&gt(o)===t).map(o=>i`<li>${zr(o,e)}</li>`)}function zr({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${V(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var ue="",Bt=!1;function un(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>Gr(o,t)}>
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
      .value=${I(f(o))} @input=${Me(o)}></textarea>
  </div>`:a}async function Gr(t,e){if(t.preventDefault(),Bt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){h(`${o}.ref`,f(`${o}.ref`)||N()),pe("",!0);try{await Co(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),pe("",!1)}catch(s){s instanceof U&&s.code==="ref_used"&&S(`${o}.ref`),pe(q(s),!1)}}}function pe(t,e){ue=t,Bt=e,l()}K(jo);K(Vo);K(mn);K(qo);K(eo);Ce(to);Ze();function Xm(t){let e=b.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),v(e)),i`${We(t,!0)} ${He(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Ae(e,i`${Kr(o,t)}`):Jr(e)}
    </main>`}function Jr(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ft} data-screen>${r("common.to_board")}</a></p>
    ${sn(t)} ${fe(t,"hidden")}`}function Kr(t,e){return i`${Mo(t,e)}
    ${Ao(t,e)} ${Qr(t)} ${rn(t,e)} ${Ro(t,e)}
    ${Vr(t,e)} ${Xr(t,e)}`}function Qr(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Q(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Vr(t,e){let o=ro(),n=pn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${rt(o,({id:c})=>c,c=>i`<li>${Jo(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(Yr(s))}</p>`}
    ${s?un(t.id):fe(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Yr(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Xr(t,{board:e}){let o=ve(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${fn(o[n-1],"back","session.previous")} ${fn(o[n+1],"forward","session.next")}
  </nav>`}function fn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${F(t.id)} data-screen>
    ${d(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Xm as sessionScreen};
