/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as L,$a as Fe,A as be,Aa as D,C as ot,Ca as j,D as _,Da as T,E as F,Ea as O,Fa as Le,G as y,H as i,Ha as Me,Ia as De,J as a,Ja as je,Ka as I,La as f,Ma as d,N as ge,Na as S,O as we,Oa as Ie,P as ye,Pa as A,Q as ve,Qa as J,Ra as K,T as ke,U as xe,Ua as Ue,Va as We,W as _e,Wa as Ce,X as g,Xa as N,Y as Te,Ya as v,Z as Oe,_a as He,b as Lt,ba as Se,bb as ze,c as Mt,ca as Ee,d as Dt,da as Pe,db as U,ea as Re,eb as Ge,f as he,fb as Q,g as ft,gb as rt,h as q,ha as Ae,hb as V,i as C,ia as nt,j as B,ja as Ne,jb as Je,k as lt,ka as qe,l as r,la as l,lb as Ke,m as b,ma as z,na as w,nb as yt,o as H,pa as R,pb as vt,q as dt,qa as h,r as ht,s as $e,t as u,u as $t,v as bt,va as Be,w as gt,wa as G,xa as M,y as wt}from"./app.js";var wn=2e3,yn=3e3,Qe=0;function jt(){return Date.now()+Qe}async function Ve(){let t=new AbortController,e=setTimeout(()=>t.abort(),yn);try{let o=Date.now(),{headers:n}=await fetch(ht("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;Qe=Math.abs(s)>wn?s:0}catch{}finally{clearTimeout(e)}}var it,st,kt=class{constructor(e){Mt(this,it);Mt(this,st);Dt(this,it,e)}hear(e,o){if(e===Lt(this,st))return;Dt(this,st,e);let n=()=>!!e&&o()-Date.parse(e??"")<8e3;n()&&Lt(this,it).call(this,n)}};it=new WeakMap,st=new WeakMap;function Ye(t,e){return!!t&&e-Date.parse(t??"")<6e3}var vn=[[1,.5],[2.71,.25],[5.15,.12]],kn=396,Xe=6;function It(t){for(let[e,o]of vn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=kn*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+Xe/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+Xe)}}var Ze="bell",to=["click","touchend","keydown"],_n=[300,200,300],eo=new kt(On),P,xt=()=>!!f(Ze);function oo(){u.subscribe(so),xt()&&io()}function no(){return b("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${xt()} @change=${Tn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function ro({board:t}){return!xt()||!b("session.bell_rings")||!Ye(t.wall.bell,jt())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function Tn({target:t}){let{checked:e}=t;d(Ze,e?"yes":""),l(),e&&(eo.hear(u.board.wall.bell,()=>1/0),io(),Ut(),P&&It(P))}function io(){Ve().then(()=>so(u.state));for(let t of to)addEventListener(t,Ut,!0)}function Ut(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of to)removeEventListener(t,Ut,!0);else P.resume().catch(()=>{})}function so({board:t}){xt()&&eo.hear(t.wall.bell,jt)}async function On(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(_n),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&It(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Sn,En]=[700,900],Wt=0,Ct;async function k(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Wt+=1;try{let{html:o,notes:n,report:s}=await H(`topics/${encodeURIComponent(t)}`);if(e!==Wt)return;let c=Object.fromEntries(n.map(p=>[p.id,p]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Wt&&m.status!=="there"&&(m.status=Pn(o))}l()}function Pn(t){return t instanceof C&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Rn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function ao(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}u.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&k(m.id);for(let n of e)Nn(n)}});function An(){Ct??(Ct=setTimeout(()=>{Ct=void 0,m.id&&k(m.id)},Sn+Math.random()*En))}function Nn({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&An(),t.startsWith("attendance.")&&e.topic===m.id&&Rn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&k(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var qn=128*1024,Bn=6e4;async function co({ref:t,topic:e,type:o,alt:n,bytes:s},c){await dt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let p=await H(`photos/${t}/parts`);for(;!p.done;){if(!c(p.arrived))return!1;let et=s.slice(p.arrived,p.arrived+qn);p=await Ln(`photos/${t}/parts?offset=${p.arrived}`,et)}return u.receive(p.answer?.changes??[]),!0}function Ln(t,e){let o={"content-type":"application/octet-stream"};return $e(ht(t),{method:"PUT",headers:o,body:e},Bn)}var mo=`photo:${he.code}:`;async function po(){return(await(await $t()).all(mo).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ht(t){await(await $t()).put(uo(t),t).catch(()=>{})}async function Ft(t){await(await $t()).remove(uo(t)).catch(()=>{})}function uo({at:t,ref:e}){return`${mo}${t}:${e}`}var $=[],zt=!1,Gt,W=new be(()=>_t()),fo=()=>{};function lo(t){fo=t}var ho=t=>$.filter(e=>e.topic===t),$o=()=>W.tries>0;async function Kt(){Gt??(Gt=po().then(t=>{let e=new Set($.map(({ref:o})=>o));$=[...t.filter(({ref:o})=>!e.has(o)),...$],Tt()})),await Gt,_t()}async function bo(t){let e={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};$=[...$,o],Tt(),await Ht(o),Kt()}function go(t){Jt(t,{problem:"",ref:q(),arrived:0}),_t()}function wo(t){yo(t),dt("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function _t(){if(!zt){zt=!0,W.stop();try{for(;await Mn(););}finally{zt=!1,l()}}}async function Mn(){let t=$.find(({problem:e})=>!e);if(!t)return!1;try{return await Dn(t),W.well(),!0}catch(e){if(!(e instanceof C))throw e;return In(t,e)}}async function Dn(t){await co(t,o=>jn(t.ref,o))&&(yo(t),fo(t))}function jn(t,e){let o=$.find(n=>n.ref===t);return o&&(o.arrived=e),W.well(),l(),o!==void 0}function In(t,e){return $.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Jt(t,{ref:q(),arrived:0,again:!0}),!0):W.later(e)?!1:(W.well(),Jt(t,{problem:e.message}),!0):!0}function Jt(t,e){let o={...t,...e};$=$.map(n=>n===t?o:n),Tt(),Ft(t).then(()=>Ht(o))}function yo(t){$=$.filter(({ref:e})=>e!==t.ref),Tt(),Ft(t)}function Tt(){d("photos.left",$.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&W.waits&&_t()});var Un=["image/jpeg","image/png","image/webp"];async function ko(t){try{let e=await Wn(t),o=vo(e,240).toDataURL("image/jpeg",.7);return{bytes:await Fn(vo(e,2048)),type:"image/jpeg",preview:o}}catch{return!Un.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Wn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Cn(t)}}async function Cn(t){let e=new Image;return e.src=await Hn(t),await e.decode(),e}function Hn(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function vo(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Fn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function at({id:t},e=!1){return`${ft}/photos/${t}${e?"-small":""}.jpg`}function Ot(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${I(f(t))} @input=${K(t,"alt")}
    />
    ${J(t,"alt")}
  </div>`}function St({alt:t,author:e},o){return t||Qt(e,o)}function Qt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var zn="photo.alt",Et=10,Gn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function _o(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Gn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Jn(e,t)}
    />
  </label>`}async function Jn({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await F())return;let s=await Kn(n.slice(0,Et));if(o.value="",s.length<Math.min(n.length,Et)?j(r("photos.unreadable"),{tone:"warning"}):n.length>Et&&j(r("photos.too_many",{n:Et}),{tone:"warning"}),!s.length)return;S(...s.map((p,et)=>Pt(et)));let c=()=>r("photos.new",{n:s.length});G({name:"photo-new",draw:()=>D(c(),Qn(e,s))})}async function Kn(t){let e=[];for(let o of t){let n=await ko(o);n&&e.push(n)}return e}function Pt(t){return`${zn}.${t}`}function Qn(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,p)=>f(Pt(p)));s.some(c=>A(c,"alt"))||(e.forEach((c,p)=>bo({topic:t,alt:s[p]??"",...c})),S(...s.map((c,p)=>Pt(p))),M("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Ot(Pt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>M("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function To(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Vn(t)}
      <div class="actions">
        ${t.problem?xo("photos.again",()=>go(t)):a}
        ${xo("photos.discard",()=>wo(t))}
      </div>
    </div>
  </li>`}function Vn({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r($o()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function xo(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var Oo=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),So=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),Eo=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),Po=(t,e)=>Rt("PATCH",t,{alt:e},"photos.described");async function Rt(t,e,o,n){try{return T(await _(t,`photos/${e}`,o),r(n)),await k(m.id),!0}catch(s){return O(s),!1}}var Vt={id:"",describing:!1},ct="photo.alt";function No(t){mt({id:t,describing:!1}),G({name:"photo",draw:Yn})}function Yn(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===Vt.id),o=t[e];return o?D(i`<span dir="auto">${Qt(o.author,u.state.board)}</span>`,i`${Xn(o)} ${Vt.describing?er(o):Zn(o)} ${or(t,e)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function Xn(t){let e=St(t,u.state.board);return i`<figure class="photo-large">
    <a href=${at(t)} target="_blank" rel="noopener">
      <img src=${at(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function Zn(t){let{me:e}=u.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||N(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?At("photos.agree",()=>Oo(t.id),"button"):a}
    ${n?At(t.alt?"photos.redescribe":"photos.describe",()=>tr(t)):a}
    ${n&&o?At("photos.remove",()=>Ao(So(t.id))):a}
    ${e.can["photo.hide"]&&!o?At("photos.hide",()=>Ao(Eo(t.id))):a}
  </div>`}function tr(t){d(ct,t.alt),mt({describing:!0})}function er(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ct),"alt")&&await Po(t.id,f(ct))&&(S(ct),mt({describing:!1}))}}>
    ${Ot(ct)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>mt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function or(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Ro(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Ro(t[e+1],"forward","photos.next")}
  </div>`}function Ro(t,e,o){let n=()=>mt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function Ao(t){await t&&M("photo")}function At(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function mt(t){Object.assign(Vt,t),l()}Kt();lo(({topic:t})=>{let{board:e,me:o}=u.state;j(r(e.event.trusts_photos||N(o)?"photos.posted":"photos.offered")),m.id===t&&k(t)});function qo(t,e){let o=m.report?.photos??[],n=ho(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${rt(o,({id:c})=>c,c=>i`<li>${nr(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${rt(n,({ref:c})=>c,To)}</ul>`:a}
    ${s?_o(t.id):a}
  </section>`}function nr(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>No(t.id)}>
    <img src=${at(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${St(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Bo(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:ke(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(p=>rr(p,n?t:p,e))}
        </section>`:a}
    ${c&&v(e,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Lo(c)} ${Xt("combine_take_back",()=>Yt(t,"asks_declined"))}</p>`:a}`}function rr(t,e,o){let n=[t,e].some(s=>v(o,"topic.edit",s));return i`<p>${Lo(t)} <span class="soft" dir="auto">${nt(o.board,t)}</span>
    ${n?Xt("part",()=>Yt(e,"parted")):a}</p>`}function Lo({id:t,title:e,language:o}){return i`<a href=${R(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Mo({board:t,me:e}){return b("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&g(n,e)?ir(o,n,t):a}):a}function ir(t,e,o){let n={name:nt(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>sr(t)}>${r("session.asks_agree")}</button>
    ${Xt("asks_decline",()=>Yt(t,"asks_declined"))}
  </aside>`}function sr({id:t,title:e}){return Do(ot("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function Yt({id:t},e){return Do(ot("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function Do(t,e){try{T(await t,e)}catch(o){O(o)}}function Xt(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}function jo(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ne(e,o,w.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Re(e,o)}</strong> <span dir="auto">${Ee(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[qe(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?ar(n.link):a}`}function ar(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var cr=Ke(()=>import("./outgrown.js"));function Io(t,e){let{board:o,me:n}=e,s=Te(t,e);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:nt(o,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,c=>gt(c)===t.id&&bt(c)!=="note")}
    </p>
    ${jo(t,e)} ${mr(t)} ${pr(t,e)} ${ur(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Je(t,n,r("board.interested"))} ${fr(t,e)} ${lr(t,e)}
    </div>
  </header>`}function mr({tags:t,language:e}){let o=e&&e!==lt;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Se(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function pr(t,{board:e,me:o}){let[n]=_e(e,t);if(!n)return a;let s=g(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function ur(t,e){let{board:o}=e,n=t.slot&&o.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!v(e,"topic.place",t)?a:cr()?.roomTooSmall(o,t)??a}function fr(t,e){return t.withdrawn||t.into||!v(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Le(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Y("board.let_go",()=>Me(t.id)):a}`}function lr(t,e){let{me:o}=e;return i`
    ${v(e,"topic.edit",t)&&!t.withdrawn?Y("session.edit",()=>He(t)):a}
    ${v(e,"topic.withdraw",t)?t.withdrawn?Y("session.bring_back",()=>We(t.id)):Y("session.withdraw",()=>Ue(t.id)):a}
    ${N(o)?Y("session.hide",()=>Ce(t.id)):a}
    ${dr(t,e)?Y("session.more",()=>hr(t.id)):a}
  `}function dr(t,e){return t.withdrawn?!1:v(e,"topic.edit",t)||t.slot!==null&&v(e,"topic.place",t)}async function hr(t){(await import("./more.js")).openMore(t)}function Y(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var Zt="mine.known",Uo="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&g(p,n)&&te([p])}});function Wo(){if(!u.ready||!u.me.person||!b("session.handed"))return a;let t=Object.values(u.board.topics).filter(s=>g(s,u.me));f(Zt)||te(t);let e=Co(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(({title:s})=>r("session.handed",{title:s})).join(" ");return Uo!==n&&y(n),Uo=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(({id:s,title:c})=>i`<p><a href=${R(s)} data-screen dir="auto">${r("session.handed",{title:c})}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>$r(o)}>${r("session.moved_seen")}</button>
  </aside>`}function $r(t){te(t),l()}function te(t){d(Zt,JSON.stringify([...Co(),...t.map(({id:e})=>e)]))}function Co(){try{return new Set(JSON.parse(f(Zt)||"[]"))}catch{return new Set}}var Fo="moved.known",x=vr(),Ho="";u.subscribe((t,{changes:e})=>{let{board:o,me:n}=u;for(let{by:s,data:c}of e){let p=o.topics[c?.id];p&&s!==null&&s===n.person&&p.id in x&&Go(p)}});function zo(){if(!u.ready||!b("session.moved"))return a;let t=br().filter(gr);if(!t.length)return a;let e=t.map(wr);return Ho!==e.join(" ")&&y(e.join(". ")),Ho=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p><span dir="auto">${o}</span></p>`)}
    <button class="button-quiet" type="button" @click=${()=>yr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function br(){var c;let{board:t,me:e}=u,o=Object.values(t.topics).filter(p=>e.marked.includes(p.id)||g(p,e)),n=new Set(o.map(({id:p})=>p)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([p])=>n.has(p)));for(let p of o)x[c=p.id]||(x[c]=oe(p));return JSON.stringify(x)!==s&&Jo(),o}function gr(t){let e=x[t.id];if(!e||e===oe(t)||t.withdrawn)return!1;let o=u.board.rounds[ee(t)?.round??e.split(" ")[0]??""];return!o||ge(o,w.now)}function wr(t){let{board:e}=u,{title:o}=t,n=ee(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Pe(e,s)})}function yr(t){t.forEach(Go),l()}function Go(t){x[t.id]=oe(t),Jo()}function ee({slot:t,into:e}){return e?u.board.topics[e]?.slot??null:t}function oe(t){let e=ee(t);return e?ye(e):""}function Jo(){d(Fo,JSON.stringify(x))}function vr(){try{return JSON.parse(f(Fo)||"{}")}catch{return{}}}async function Ko(t,e,o){let n=await _("POST",`topics/${t}/notes`,{text:e,language:lt},{ref:o,signed:!0});T(n,r("session.posted"))}async function Qo(t,e){T(await _("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var Vo=t=>Xo(t,"removal","session.note_removed"),Yo=t=>Xo(t,"hiding","session.note_hidden");async function Xo(t,e,o){try{T(await _("PUT",`notes/${t}/${e}`),r(o)),await z(),kr()}catch(n){O(n)}}function kr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function Zo(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",p=L(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${p}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${V(e,({path:et})=>et.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?_r(t):xr(t,s,n)}
  </article>`}function xr(t,e,o){let n=o.can["note.edit"]&&(e||N(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${Q(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Tr(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>Vo(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>Yo(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function _r(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>Or(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${I(f(e))} @input=${K(e,"note")}></textarea>
    ${J(e,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${r(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>tn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Tr(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),pt({id:t.id,problem:""}),z().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function tn(t){S(`note-edit.${t.id}`),pt({id:""})}async function Or(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){pt({sending:!0,problem:""});try{await Qo(e.id,f(`note-edit.${e.id}`)),tn(e)}catch(o){pt({problem:B(o)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(X,t),l()}var[Sr,Er]=[6*6e4,60*6e4],en="";function on(t){let e=Object.values(t.board.topics).find(n=>Pr(n,t));if(!e||!b("report.nudge"))return a;en!==e.id&&y(`${r("report.nudge")} ${e.title}`),en=e.id;let o=vt(t.board,w.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:Oe(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${R(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Rr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Pr(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!g(t,o)||!o.can["report.write"]||!yt(t))return!1;let s=Date.parse(n.ends)-w.now.getTime(),c=w.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=Sr&&s>-Er&&!c&&!f(`nudged.${t.id}`)}function Rr({id:t}){d(`nudged.${t}`,"yes"),l()}var re,ne;function E(){return re}function Nt(){return ne??(ne=Ar()),ne}async function Ar(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return re=await import("./writing.js"),Nr(re)}catch{await new Promise(e=>setTimeout(e,t))}}function Nr(t){t.takeUpUnsent();let{can:e}=u.state.me;u.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var ie=30;function nn(t,e){let n=qr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ie).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ie?r("report.here_more",{n:n.length-ie}):a}</p>`:a}function rn(t,e){if(!e.me.can["session.attend"])return a;let o=qt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Br(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function qt(t,e){let o=wt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function qr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&qt(t,e)?[...o,e.me.person]:o}async function Br(t,e){try{await _(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=u.state;y(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function sn(t,e){tt({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),G({name:"history",draw:()=>D(r("report.history"),Lr())}),se()}async function se(){let{topic:t,field:e,before:o,versions:n}=Z;try{let s=n&&o?`?before=${o}`:"",c=await H(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),p=n??[{n:0,...c.now}];tt({versions:[...p,...c.versions],before:c.before,problem:""})}catch(s){tt({problem:B(s)})}}function Lr(){let{fields:t,field:e,versions:o,before:n,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Mr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Dr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${se}>${r("report.older")}</button>`:a}`}function Mr({target:t}){let e=t.value;tt({field:e,versions:null,open:-1}),se()}function Dr(t){let{board:e,me:o}=u.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&L(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>jr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function jr({n:t}){if(await F())try{await ot("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),M("history"),j(r("report.brought_back"))}catch(e){tt({problem:B(e)})}}function tt(t){Object.assign(Z,t),l()}function ae(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function ce(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function an(t){return i`<table class="steps">
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
  </table>`}var ut=["body","understandings","questions","recommendations","resources","steps"];function cn(t,e){let o=pe(t.id);return o.length?o.map(n=>Ir(t,n,o.length>1)):Ur(t,e)}function pe(t){return ut.filter(e=>me(t,e))}function me(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Ir({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?an(me(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${Q(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${me(t,o)}</div>`}
  </div>`}function Ur({no_notes:t},e){return m.status==="loading"?i`<p class="soft">${r("common.opening_notes")}</p>`:m.status==="unreachable"?i`<p class="empty">${r("common.unreachable_reading")}</p>`:t?i`<p class="empty">${r("report.is_waived")}</p>`:i`<p class="empty">${r(e?"report.empty":"report.empty_closed")}</p>`}function mn(t,e){return t.withdrawn||!v(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Wr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Wr({id:t,no_notes:e}){try{let o=await _(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function un(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(ue(t.id))==="write";return(n||o&&Hr(t,e))&&Nt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?pn(t.id,"read"):a}
    </div>
    ${Fr(t,e)} ${o&&yt(t)?zr(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?Gr(t.id):cn(t,o)}
    ${o&&!n?pn(t.id,"write",pe(t.id).length>0):a}
    ${nn(t.id,e)}
    <div class="actions">${rn(t.id,e)} ${mn(t,e)} ${Cr(t.id)}</div>
  </section>`}function Cr(t){let{writers:e=[],texts:o={}}=m.report??{},n=ut.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...ut.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>sn(t,s)}>${r("report.history")}</button>`}function fn(t){return f(ue(t))!=="write"?a:(Nt(),E()?.givenBack(t))}var ue=t=>`writes.${t}`;function Hr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(we(ve(o),n,w.now)))&&(g(t,e.me)||qt(t.id,e))}function Fr(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:L(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Ae(s)}</p>`}function zr({board:t}){let e=vt(t,w.now);return e?i`<p class="report-facts">${r("report.due",{time:L(e,t.event.timezone)})}</p>`:a}function Gr(t){let e=E();return e?e.writing(t,ut,m.report?.texts??{},{stepOf:ae,stepLines:ce}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function pn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>Jr(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function Jr(t,e){if(e==="write"&&!await F())return;d(ue(t),e),e==="write"?await Nt():await Kr(t),await z();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function Kr(t){await k(t),E()?.leaveWriting(t)}var ln=["session.turn_now","session.turn_next","session.turn_after"],Qr=200,dn="";function hn({board:t,me:e}){let o=ln[Yr(t,e.person)??ln.length]??"";return o&&!b(o)?a:(o!==dn&&Vr(o),dn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function Vr(t){t&&(y(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Qr))}function Yr(t,e){if(!e||!t.wall.reading)return;if(je(t)?.convener===e)return 0;let o=De(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function $n(t,e){return wt(e.wishes).filter(o=>bt(o)==="note"&&gt(o)===t).map(o=>i`<li>${Xr(o,e)}</li>`)}function Xr({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${V(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var le="",Bt=!1;function bn(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>Zr(o,t)}>
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
      .value=${I(f(o))} @input=${Ie(o)}></textarea>
  </div>`:a}async function Zr(t,e){if(t.preventDefault(),Bt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||q()),fe("",!0);try{await Ko(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),fe("",!1)}catch(s){s instanceof C&&s.code==="ref_used"&&S(`${o}.ref`),fe(B(s),!1)}}}function fe(t,e){le=t,Bt=e,l()}U(zo);U(Wo);U(on);U(hn);U(Mo);U(ro);ze(no);oo();function hp(t){let e=w.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),k(e)),i`${Fe(t,!0)} ${Ge(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Be(e,i`${ei(o,t)}`):ti(e)}
    </main>`}function ti(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ft} data-screen>${r("common.to_board")}</a></p>
    ${fn(t)} ${de(t,"hidden")}`}function ei(t,e){return i`${Io(t,e)}
    ${Bo(t,e)} ${oi(t)} ${un(t,e)} ${qo(t,e)}
    ${ni(t,e)} ${ii(t,e)}`}function oi(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${Q(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function ni(t,e){let o=ao(),n=$n(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${rt(o,({id:c})=>c,c=>i`<li>${Zo(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(ri(s))}</p>`}
    ${s?bn(t.id):de(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function ri(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function ii(t,{board:e}){let o=xe(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${gn(o[n-1],"back","session.previous")} ${gn(o[n+1],"forward","session.next")}
  </nav>`}function gn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${R(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{hp as sessionScreen};
