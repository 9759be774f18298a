/* Made by `make bundle`. Licences: ../LICENSES */
import{$a as ze,A as we,Ba as D,C as ot,D as _,Da as j,E as F,Ea as T,Fa as O,G as v,Ga as De,H as i,Ia as je,J as a,Ja as Ie,Ka as Ue,La as I,Ma as f,N as nt,Na as d,O as ye,Oa as S,P as ve,Pa as We,Q as ke,Qa as R,Ra as J,Sa as K,T as xe,U as _e,Va as Ce,W as Te,Wa as He,X as Oe,Xa as Fe,Y as w,Ya as N,Z as Se,Za as y,_ as Ee,aa as B,ab as Ge,b as Mt,c as Dt,ca as Pe,cb as Je,d as jt,da as Ae,ea as Re,eb as U,f as be,fa as Ne,fb as Ke,g as lt,gb as Q,h as q,hb as it,i as C,ia as qe,ib as V,j as L,ja as rt,k as dt,ka as Le,kb as Qe,l as r,la as Be,m as g,ma as l,mb as It,na as z,o as H,oa as $,ob as vt,q as ht,qa as A,qb as kt,r as $t,ra as h,s as ge,t as p,u as bt,v as gt,w as wt,wa as Me,xa as G,y as yt,ya as M}from"./app.js";var kn=2e3,xn=3e3,Ve=0;function Ut(){return Date.now()+Ve}async function Ye(){let t=new AbortController,e=setTimeout(()=>t.abort(),xn);try{let o=Date.now(),{headers:n}=await fetch($t("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;Ve=Math.abs(s)>kn?s:0}catch{}finally{clearTimeout(e)}}var st,at,xt=class{constructor(e){Dt(this,st);Dt(this,at);jt(this,st,e)}hear(e,o){if(e===Mt(this,at))return;jt(this,at,e);let n=()=>!!e&&o()-Date.parse(e??"")<8e3;n()&&Mt(this,st).call(this,n)}};st=new WeakMap,at=new WeakMap;function Xe(t,e){return!!t&&e-Date.parse(t??"")<6e3}var _n=[[1,.5],[2.71,.25],[5.15,.12]],Tn=396,Ze=6;function Wt(t){for(let[e,o]of _n){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Tn*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Ze/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+Ze)}}var to="bell",eo=["click","touchend","keydown"],Sn=[300,200,300],oo=new xt(Pn),P,_t=()=>!!f(to);function no(){p.subscribe(ao),_t()&&so()}function ro(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${_t()} @change=${En} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function io({board:t}){return!_t()||!g("session.bell_rings")||!Xe(t.wall.bell,Ut())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function En({target:t}){let{checked:e}=t;d(to,e?"yes":""),l(),e&&(oo.hear(p.board.wall.bell,()=>1/0),so(),Ct(),P&&Wt(P))}function so(){Ye().then(()=>ao(p.state));for(let t of eo)addEventListener(t,Ct,!0)}function Ct(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of eo)removeEventListener(t,Ct,!0);else P.resume().catch(()=>{})}function ao({board:t}){_t()&&oo.hear(t.wall.bell,Ut)}async function Pn(t){v(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Sn),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&Wt(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[An,Rn]=[700,900],Ht=0,Ft;async function k(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Ht+=1;try{let{html:o,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(e!==Ht)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Ht&&m.status!=="there"&&(m.status=Nn(o))}l()}function Nn(t){return t instanceof C&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function qn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function co(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}p.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&k(m.id);for(let n of e)Bn(n)}});function Ln(){Ft??(Ft=setTimeout(()=>{Ft=void 0,m.id&&k(m.id)},An+Math.random()*Rn))}function Bn({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Ln(),t.startsWith("attendance.")&&e.topic===m.id&&qn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&k(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Mn=128*1024,Dn=6e4;async function mo({ref:t,topic:e,type:o,alt:n,bytes:s},c){await ht("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let u=await H(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let et=s.slice(u.arrived,u.arrived+Mn);u=await jn(`photos/${t}/parts?offset=${u.arrived}`,et)}return p.receive(u.answer?.changes??[]),!0}function jn(t,e){let o={"content-type":"application/octet-stream"};return ge($t(t),{method:"PUT",headers:o,body:e},Dn)}var uo=`photo:${be.code}:`;async function po(){return(await(await bt()).all(uo).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function zt(t){await(await bt()).put(fo(t),t).catch(()=>{})}async function Gt(t){await(await bt()).remove(fo(t)).catch(()=>{})}function fo({at:t,ref:e}){return`${uo}${t}:${e}`}var b=[],Jt=!1,Kt,W=new we(()=>Tt()),lo=()=>{};function ho(t){lo=t}var $o=t=>b.filter(e=>e.topic===t),bo=()=>W.tries>0;async function Vt(){Kt??(Kt=po().then(t=>{let e=new Set(b.map(({ref:o})=>o));b=[...t.filter(({ref:o})=>!e.has(o)),...b],Ot()})),await Kt,Tt()}async function go(t){let e={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};b=[...b,o],Ot(),await zt(o),Vt()}function wo(t){Qt(t,{problem:"",ref:q(),arrived:0}),Tt()}function yo(t){vo(t),ht("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function Tt(){if(!Jt){Jt=!0,W.stop();try{for(;await In(););}finally{Jt=!1,l()}}}async function In(){let t=b.find(({problem:e})=>!e);if(!t)return!1;try{return await Un(t),W.well(),!0}catch(e){if(!(e instanceof C))throw e;return Cn(t,e)}}async function Un(t){await mo(t,o=>Wn(t.ref,o))&&(vo(t),lo(t))}function Wn(t,e){let o=b.find(n=>n.ref===t);return o&&(o.arrived=e),W.well(),l(),o!==void 0}function Cn(t,e){return b.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Qt(t,{ref:q(),arrived:0,again:!0}),!0):W.later(e)?!1:(W.well(),Qt(t,{problem:e.message}),!0):!0}function Qt(t,e){let o={...t,...e};b=b.map(n=>n===t?o:n),Ot(),Gt(t).then(()=>zt(o))}function vo(t){b=b.filter(({ref:e})=>e!==t.ref),Ot(),Gt(t)}function Ot(){d("photos.left",b.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&W.waits&&Tt()});var Hn=["image/jpeg","image/png","image/webp"];async function xo(t){try{let e=await Fn(t),o=ko(e,240).toDataURL("image/jpeg",.7);return{bytes:await Jn(ko(e,2048)),type:"image/jpeg",preview:o}}catch{return!Hn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Fn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return zn(t)}}async function zn(t){let e=new Image;return e.src=await Gn(t),await e.decode(),e}function Gn(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function ko(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Jn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function ct({id:t},e=!1){return`${lt}/photos/${t}${e?"-small":""}.jpg`}function St(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${K(t,"alt")}
    />
    ${J(t,"alt")}
  </div>`}function Et({alt:t,author:e},o){return t||Yt(e,o)}function Yt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var Kn="photo.alt",Pt=10,Qn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function To(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Qn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Vn(e,t)}
    />
  </label>`}async function Vn({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await F())return;let s=await Yn(n.slice(0,Pt));if(o.value="",s.length<Math.min(n.length,Pt)?j(r("photos.unreadable"),{tone:"warning"}):n.length>Pt&&j(r("photos.too_many",{n:Pt}),{tone:"warning"}),!s.length)return;S(...s.map((u,et)=>At(et)));let c=()=>r("photos.new",{n:s.length});G({name:"photo-new",draw:()=>D(c(),Xn(e,s))})}async function Yn(t){let e=[];for(let o of t){let n=await xo(o);n&&e.push(n)}return e}function At(t){return`${Kn}.${t}`}function Xn(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,u)=>f(At(u)));s.some(c=>R(c,"alt"))||(e.forEach((c,u)=>go({topic:t,alt:s[u]??"",...c})),S(...s.map((c,u)=>At(u))),M("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${St(At(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>M("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function Oo(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Zn(t)}
      <div class="actions">
        ${t.problem?_o("photos.again",()=>wo(t)):a}
        ${_o("photos.discard",()=>yo(t))}
      </div>
    </div>
  </li>`}function Zn({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(bo()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function _o(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var So=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),Eo=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),Po=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),Ao=(t,e)=>Rt("PATCH",t,{alt:e},"photos.described");async function Rt(t,e,o,n){try{return T(await _(t,`photos/${e}`,o),r(n)),await k(m.id),!0}catch(s){return O(s),!1}}var Xt={id:"",describing:!1},mt="photo.alt";function qo(t){ut({id:t,describing:!1}),G({name:"photo",draw:tr})}function tr(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===Xt.id),o=t[e];return o?D(i`<span dir="auto">${Yt(o.author,p.state.board)}</span>`,i`${er(o)} ${Xt.describing?rr(o):or(o)} ${ir(t,e)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function er(t){let e=Et(t,p.state.board);return i`<figure class="photo-large">
    <a href=${ct(t)} target="_blank" rel="noopener">
      <img src=${ct(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function or(t){let{me:e}=p.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||N(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?Nt("photos.agree",()=>So(t.id),"button"):a}
    ${n?Nt(t.alt?"photos.redescribe":"photos.describe",()=>nr(t)):a}
    ${n&&o?Nt("photos.remove",()=>No(Eo(t.id))):a}
    ${e.can["photo.hide"]&&!o?Nt("photos.hide",()=>No(Po(t.id))):a}
  </div>`}function nr(t){d(mt,t.alt),ut({describing:!0})}function rr(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!R(f(mt),"alt")&&await Ao(t.id,f(mt))&&(S(mt),ut({describing:!1}))}}>
    ${St(mt)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ut({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function ir(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Ro(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Ro(t[e+1],"forward","photos.next")}
  </div>`}function Ro(t,e,o){let n=()=>ut({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function No(t){await t&&M("photo")}function Nt(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function ut(t){Object.assign(Xt,t),l()}Vt();ho(({topic:t})=>{let{board:e,me:o}=p.state;j(r(e.event.trusts_photos||N(o)?"photos.posted":"photos.offered")),m.id===t&&k(t)});function Lo(t,e){let o=m.report?.photos??[],n=$o(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${it(o,({id:c})=>c,c=>i`<li>${sr(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${it(n,({ref:c})=>c,Oo)}</ul>`:a}
    ${s?To(t.id):a}
  </section>`}function sr(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>qo(t.id)}>
    <img src=${ct(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Et(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Bo(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:xe(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>ar(u,n?t:u,e))}
        </section>`:a}
    ${c&&y(e,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Mo(c)} ${te("combine_take_back",()=>Zt(t,"asks_declined"))}</p>`:a}`}function ar(t,e,o){let n=[t,e].some(s=>y(o,"topic.edit",s));return i`<p>${Mo(t)} <span class="soft" dir="auto">${rt(o.board,t)}</span>
    ${n?te("part",()=>Zt(e,"parted")):a}</p>`}function Mo({id:t,title:e,language:o}){return i`<a href=${A(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Do({board:t,me:e}){return g("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&w(n,e)?cr(o,n,t):a}):a}function cr(t,e,o){let n={name:rt(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>mr(t)}>${r("session.asks_agree")}</button>
    ${te("asks_decline",()=>Zt(t,"asks_declined"))}
  </aside>`}function mr({id:t,title:e}){return jo(ot("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function Zt({id:t},e){return jo(ot("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function jo(t,e){try{T(await t,e)}catch(o){O(o)}}function te(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Io=3;function Uo(t,e){let o=e.slot&&t.rounds[e.slot.round];return!o||!nt(o,$.now)||e.interest<Io?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Io&&t.rounds[s.round];return n!==e.id&&u&&nt(u,$.now)&&Oe(o,u)})}function Wo(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Le(e,o,$.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Ne(e,o)}</strong> <span dir="auto">${Ae(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Be(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?ur(n.link):a}`}function ur(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var pr=It(()=>import("./outgrown.js")),fr=It(()=>import("./same_people.js"));function Co(t,e){let{board:o,me:n}=e,s=Se(t,e);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:rt(o,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${Wo(t,e)} ${lr(t)} ${dr(t,e)} ${hr(t,e)} ${$r(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Qe(t,n,r("board.interested"))} ${br(t,e)} ${gr(t,e)}
    </div>
  </header>`}function lr({tags:t,language:e}){let o=e&&e!==dt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Pe(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function dr(t,{board:e,me:o}){let[n]=Te(e,t);if(!n)return a;let s=w(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function hr(t,e){let{board:o}=e,n=t.slot&&o.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!y(e,"topic.place",t)?a:pr()?.roomTooSmall(o,t)??a}function $r(t,e){let{board:o}=e;return!y(e,"topic.place",t)||!Uo(o,t)?a:fr()?.samePeople(o,t)??a}function br(t,e){return t.withdrawn||t.into||!y(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>De(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Y("board.let_go",()=>je(t.id)):a}`}function gr(t,e){let{me:o}=e;return i`
    ${y(e,"topic.edit",t)&&!t.withdrawn?Y("session.edit",()=>ze(t)):a}
    ${y(e,"topic.withdraw",t)?t.withdrawn?Y("session.bring_back",()=>He(t.id)):Y("session.withdraw",()=>Ce(t.id)):a}
    ${N(o)?Y("session.hide",()=>Fe(t.id)):a}
    ${wr(t,e)?Y("session.more",()=>yr(t.id)):a}
  `}function wr(t,e){return t.withdrawn?!1:y(e,"topic.edit",t)||t.slot!==null&&y(e,"topic.place",t)}async function yr(t){(await import("./more.js")).openMore(t)}function Y(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var ee="mine.known",Ho="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&w(u,n)&&oe([u])}});function Fo(){if(!p.ready||!p.me.person||!g("session.handed"))return a;let t=Object.values(p.board.topics).filter(s=>w(s,p.me));f(ee)||oe(t);let e=zo(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(({title:s})=>r("session.handed",{title:s})).join(" ");return Ho!==n&&v(n),Ho=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(({id:s,title:c})=>i`<p><a href=${A(s)} data-screen dir="auto">${r("session.handed",{title:c})}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>vr(o)}>${r("session.moved_seen")}</button>
  </aside>`}function vr(t){oe(t),l()}function oe(t){d(ee,JSON.stringify([...zo(),...t.map(({id:e})=>e)]))}function zo(){try{return new Set(JSON.parse(f(ee)||"[]"))}catch{return new Set}}var Jo="moved.known",x=Or(),Go="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&u.id in x&&Qo(u)}});function Ko(){if(!p.ready||!g("session.moved"))return a;let t=kr().filter(xr);if(!t.length)return a;let e=t.map(_r);return Go!==e.join(" ")&&v(e.join(". ")),Go=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p><span dir="auto">${o}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Tr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function kr(){var c;let{board:t,me:e}=p,o=Object.values(t.topics).filter(u=>e.marked.includes(u.id)||w(u,e)),n=new Set(o.map(({id:u})=>u)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([u])=>n.has(u)));for(let u of o)x[c=u.id]||(x[c]=re(u));return JSON.stringify(x)!==s&&Vo(),o}function xr(t){let e=x[t.id];if(!e||e===re(t)||t.withdrawn)return!1;let o=p.board.rounds[ne(t)?.round??e.split(" ")[0]??""];return!o||nt(o,$.now)}function _r(t){let{board:e}=p,{title:o}=t,n=ne(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Re(e,s)})}function Tr(t){t.forEach(Qo),l()}function Qo(t){x[t.id]=re(t),Vo()}function ne({slot:t,into:e}){return e?p.board.topics[e]?.slot??null:t}function re(t){let e=ne(t);return e?ve(e):""}function Vo(){d(Jo,JSON.stringify(x))}function Or(){try{return JSON.parse(f(Jo)||"{}")}catch{return{}}}async function Yo(t,e,o){let n=await _("POST",`topics/${t}/notes`,{text:e,language:dt},{ref:o,signed:!0});T(n,r("session.posted"))}async function Xo(t,e){T(await _("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var Zo=t=>en(t,"removal","session.note_removed"),tn=t=>en(t,"hiding","session.note_hidden");async function en(t,e,o){try{T(await _("PUT",`notes/${t}/${e}`),r(o)),await z(),Sr()}catch(n){O(n)}}function Sr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function on(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",u=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,({path:et})=>et.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?Pr(t):Er(t,s,n)}
  </article>`}function Er(t,e,o){let n=o.can["note.edit"]&&(e||N(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Q(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Ar(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>Zo(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>tn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Pr(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>Rr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${K(e,"note")}></textarea>
    ${J(e,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${r(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>nn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Ar(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),pt({id:t.id,problem:""}),z().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function nn(t){S(`note-edit.${t.id}`),pt({id:""})}async function Rr(t,e){if(t.preventDefault(),!R(f(`note-edit.${e.id}`),"note")){pt({sending:!0,problem:""});try{await Xo(e.id,f(`note-edit.${e.id}`)),nn(e)}catch(o){pt({problem:L(o)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(X,t),l()}var[Nr,qr]=[6*6e4,60*6e4],rn="";function sn(t){let e=Object.values(t.board.topics).find(n=>Lr(n,t));if(!e||!g("report.nudge"))return a;rn!==e.id&&v(`${r("report.nudge")} ${e.title}`),rn=e.id;let o=kt(t.board,$.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:Ee(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Br(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Lr(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!w(t,o)||!o.can["report.write"]||!vt(t))return!1;let s=Date.parse(n.ends)-$.now.getTime(),c=$.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=Nr&&s>-qr&&!c&&!f(`nudged.${t.id}`)}function Br({id:t}){d(`nudged.${t}`,"yes"),l()}var se,ie;function E(){return se}function qt(){return ie??(ie=Mr()),ie}async function Mr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return se=await import("./writing.js"),Dr(se)}catch{await new Promise(e=>setTimeout(e,t))}}function Dr(t){t.takeUpUnsent();let{can:e}=p.state.me;p.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var ae=30;function an(t,e){let n=jr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ae).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ae?r("report.here_more",{n:n.length-ae}):a}</p>`:a}function cn(t,e){if(!e.me.can["session.attend"])return a;let o=Lt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Ir(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function Lt(t,e){let o=yt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function jr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&Lt(t,e)?[...o,e.me.person]:o}async function Ir(t,e){try{await _(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=p.state;v(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function mn(t,e){tt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),G({name:"history",draw:()=>D(r("report.history"),Ur())}),ce()}async function ce(){let{topic:t,field:e,before:o,versions:n}=Z;try{let s=n&&o?`?before=${o}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),u=n??[{n:0,...c.now}];tt({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){tt({problem:L(s)})}}function Ur(){let{fields:t,field:e,versions:o,before:n,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Wr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Cr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${ce}>${r("report.older")}</button>`:a}`}function Wr({target:t}){let e=t.value;tt({field:e,versions:null,open:-1}),ce()}function Cr(t){let{board:e,me:o}=p.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Hr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Hr({n:t}){if(await F())try{await ot("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),M("history"),j(r("report.brought_back"))}catch(e){tt({problem:L(e)})}}function tt(t){Object.assign(Z,t),l()}function me(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function ue(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function un(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>i`<th scope="col">${r(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ue(t).map(me).map(({what:e,who:o,when:n})=>i`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${r("report.who")}>${o}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var ft=["body","understandings","questions","recommendations","resources","steps"];function pn(t,e){let o=fe(t.id);return o.length?o.map(n=>Fr(t,n,o.length>1)):zr(t,e)}function fe(t){return ft.filter(e=>pe(t,e))}function pe(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Fr({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?un(pe(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Q(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${pe(t,o)}</div>`}
  </div>`}function zr({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${r("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${r("common.unreachable_reading")}</p>`:t?i`<p class="empty">${r("report.is_waived")}</p>`:i`<p class="empty">${r(e?"report.empty":"report.empty_closed")}</p>`}function fn(t,e){return t.withdrawn||!y(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Gr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Gr({id:t,no_notes:e}){try{let o=await _(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function dn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(le(t.id))==="write";return(n||o&&Kr(t,e))&&qt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?ln(t.id,"read"):a}
    </div>
    ${Qr(t,e)} ${o&&vt(t)?Vr(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?Yr(t.id):pn(t,o)}
    ${o&&!n?ln(t.id,"write",fe(t.id).length>0):a}
    ${an(t.id,e)}
    <div class="actions">${cn(t.id,e)} ${fn(t,e)} ${Jr(t.id)}</div>
  </section>`}function Jr(t){let{writers:e=[],texts:o={}}=m.report??{},n=ft.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...ft.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>mn(t,s)}>${r("report.history")}</button>`}function hn(t){return f(le(t))!=="write"?a:(qt(),E()?.givenBack(t))}var le=t=>`writes.${t}`;function Kr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(ye(ke(o),n,$.now)))&&(w(t,e.me)||Lt(t.id,e))}function Qr(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${qe(s)}</p>`}function Vr({board:t}){let e=kt(t,$.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function Yr(t){let e=E();return e?e.writing(t,ft,m.report?.texts??{},{stepOf:me,stepLines:ue}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function ln(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Xr(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function Xr(t,e){if(e==="write"&&!await F())return;d(le(t),e),e==="write"?await qt():await Zr(t),await z();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function Zr(t){await k(t),E()?.leaveWriting(t)}var $n=["session.turn_now","session.turn_next","session.turn_after"],ti=200,bn="";function gn({board:t,me:e}){let o=$n[oi(t,e.person)??$n.length]??"";return o&&!g(o)?a:(o!==bn&&ei(o),bn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function ei(t){t&&(v(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ti))}function oi(t,e){if(!e||!t.wall.reading)return;if(Ue(t)?.convener===e)return 0;let o=Ie(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function wn(t,e){return yt(e.wishes).filter(o=>gt(o)==="note"&&wt(o)===t).map(o=>i`<li>${ni(o,e)}</li>`)}function ni({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${V(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var he="",Bt=!1;function yn(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>ri(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${I(f(e))} @input=${K(e,"note")}></textarea>
    ${J(e,"note")}
    ${he?i`<p class="problem" role="alert">${he}</p>`:a}
    <button class="button" ?disabled=${Bt}>${r(Bt?"common.sending":"session.post")}</button>
  </form>`}function $e(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${I(f(o))} @input=${We(o)}></textarea>
  </div>`:a}async function ri(t,e){if(t.preventDefault(),Bt)return;let o=`note.${e}`,n=f(o);if(!R(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||q()),de("",!0);try{await Yo(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),de("",!1)}catch(s){s instanceof C&&s.code==="ref_used"&&S(`${o}.ref`),de(L(s),!1)}}}function de(t,e){he=t,Bt=e,l()}U(Ko);U(Fo);U(sn);U(gn);U(Do);U(io);Je(ro);no();function Tu(t){let e=$.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),k(e)),i`${Ge(t,!0)} ${Ke(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Me(e,i`${si(o,t)}`):ii(e)}
    </main>`}function ii(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${lt} data-screen>${r("common.to_board")}</a></p>
    ${hn(t)} ${$e(t,"hidden")}`}function si(t,e){return i`${Co(t,e)}
    ${Bo(t,e)} ${ai(t)} ${dn(t,e)} ${Lo(t,e)}
    ${ci(t,e)} ${ui(t,e)}`}function ai(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Q(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function ci(t,e){let o=co(),n=wn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${it(o,({id:c})=>c,c=>i`<li>${on(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(mi(s))}</p>`}
    ${s?yn(t.id):$e(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function mi(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function ui(t,{board:e}){let o=_e(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${vn(o[n-1],"back","session.previous")} ${vn(o[n+1],"forward","session.next")}
  </nav>`}function vn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${A(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Tu as sessionScreen};
