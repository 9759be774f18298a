/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as qe,$a as R,Aa as J,B as _e,Ba as I,D as rt,E as _,Ea as D,F as z,Ga as j,H as v,Ha as T,I as i,Ia as O,Ja as He,K as a,La as Fe,Ma as ze,Na as Ge,O as it,Oa as U,P as Te,Pa as f,Q as Oe,Qa as d,R as Se,Ra as S,Sa as Je,Ta as N,U as Ee,Ua as K,V as Ae,Va as Q,X as Pe,Y as Ne,Ya as Ke,Z as w,Za as Qe,_ as Re,_a as Ve,ab as y,b as jt,ba as B,c as Ut,cb as Ye,d as Wt,da as Me,db as Xe,ea as Le,f as xe,fa as Be,fb as Ze,g as ht,ga as Ie,h as M,ha as De,hb as W,i as H,ib as to,j as L,ja as je,jb as V,k as $t,ka as st,kb as at,l as r,la as Ue,lb as Y,m as g,ma as We,na as l,nb as eo,o as F,oa as G,pb as Ct,q as bt,qa as $,r as gt,rb as kt,s as ke,t as p,ta as P,tb as _t,u as wt,ua as h,w as yt,x as vt,z as xt,za as Ce}from"./app.js";function oo(t,e){return Ht(t)&&e>=X(t)+2e4?t.after:t.view}function Pn(t,e){if(oo(t,e)==="countdown")return Math.max(0,Math.ceil((X(t)-e)/1e3))||0}function Tt(t,e){let o=Date.parse(t.bell??"")||0;return Ht(t)&&X(t)<=e?Math.max(o,X(t)):o}function no(t,e){return Ht(t)&&X(t)>e?X(t)-e:void 0}function Nn(t){return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var Ht=({view:t,until:e})=>t==="countdown"&&!!e,X=({until:t})=>Date.parse(t??"");var Rn=2e3,qn=3e3,ro=0;function q(){return Date.now()+ro}async function Ft(){let t=new AbortController,e=setTimeout(()=>t.abort(),qn);try{let o=Date.now(),{headers:n}=await fetch(gt("me"),{method:"HEAD",signal:t.signal}),s=Date.parse(n.get("date")??"")+500-(o+Date.now())/2;ro=Math.abs(s)>Rn?s:0}catch{}finally{clearTimeout(e)}}var ct,mt,Ot=class{constructor(e){Ut(this,ct);Ut(this,mt,0);Wt(this,ct,e)}hear(e,o){if(e<=jt(this,mt))return;Wt(this,mt,e);let n=()=>o()-e<8e3;n()&&jt(this,ct).call(this,n)}};ct=new WeakMap,mt=new WeakMap;function io(t,e){return e-t<6e3}var Mn=[[1,.5],[2.71,.25],[5.15,.12]],Ln=396,so=6;function zt(t){for(let[e,o]of Mn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Ln*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+so/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+so)}}var co="bell",mo=["click","touchend","keydown"],In=[300,200,300],uo=new Ot(jn),A,ao,St=()=>!!f(co);function po(){p.subscribe(Jt),St()&&ho()}function fo(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${St()} @change=${Dn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function lo({board:t}){return!St()||!g("session.bell_rings")||!io(Tt(t.wall,q()),q())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function Dn({target:t}){let{checked:e}=t;d(co,e?"yes":""),l(),e&&(uo.hear(Tt(p.board.wall,q()),()=>1/0),ho(),Gt(),A&&zt(A))}function ho(){Ft().then(()=>Jt(p.state));for(let t of mo)addEventListener(t,Gt,!0)}function Gt(){if(window.AudioContext)if(A??(A=new AudioContext),A.state==="running")for(let t of mo)removeEventListener(t,Gt,!0);else A.resume().catch(()=>{})}function Jt({board:{wall:t}}){if(clearTimeout(ao),!St())return;uo.hear(Tt(t,q()),q);let e=no(t,q());e!==void 0&&(ao=setTimeout(()=>Jt(p.state),e+1))}async function jn(t){v(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(In),await A?.resume().catch(()=>{}),A?.state==="running"&&t()&&zt(A)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Un,Wn]=[700,900],Kt=0,Qt;async function x(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=Kt+=1;try{let{html:o,notes:n,report:s}=await F(`topics/${encodeURIComponent(t)}`);if(e!==Kt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===Kt&&m.status!=="there"&&(m.status=Cn(o))}l()}function Cn(t){return t instanceof H&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Hn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function $o(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}p.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&x(m.id);for(let n of e)zn(n)}});function Fn(){Qt??(Qt=setTimeout(()=>{Qt=void 0,m.id&&x(m.id)},Un+Math.random()*Wn))}function zn({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&Fn(),t.startsWith("attendance.")&&e.topic===m.id&&Hn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&x(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Gn=128*1024,Jn=6e4;async function bo({ref:t,topic:e,type:o,alt:n,bytes:s},c){await bt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let u=await F(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let nt=s.slice(u.arrived,u.arrived+Gn);u=await Kn(`photos/${t}/parts?offset=${u.arrived}`,nt)}return p.receive(u.answer?.changes??[]),!0}function Kn(t,e){let o={"content-type":"application/octet-stream"};return ke(gt(t),{method:"PUT",headers:o,body:e},Jn)}var go=`photo:${xe.code}:`;async function wo(){return(await(await wt()).all(go).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Vt(t){await(await wt()).put(yo(t),t).catch(()=>{})}async function Yt(t){await(await wt()).remove(yo(t)).catch(()=>{})}function yo({at:t,ref:e}){return`${go}${t}:${e}`}var b=[],Xt=!1,Zt,C=new _e(()=>Et()),vo=()=>{};function xo(t){vo=t}var ko=t=>b.filter(e=>e.topic===t),_o=()=>C.tries>0;async function ee(){Zt??(Zt=wo().then(t=>{let e=new Set(b.map(({ref:o})=>o));b=[...t.filter(({ref:o})=>!e.has(o)),...b],At()})),await Zt,Et()}async function To(t){let e={ref:M(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};b=[...b,o],At(),await Vt(o),ee()}function Oo(t){te(t,{problem:"",ref:M(),arrived:0}),Et()}function So(t){Eo(t),bt("PUT",`photos/${t.ref}/removal`,{},M()).catch(()=>{})}async function Et(){if(!Xt){Xt=!0,C.stop();try{for(;await Qn(););}finally{Xt=!1,l()}}}async function Qn(){let t=b.find(({problem:e})=>!e);if(!t)return!1;try{return await Vn(t),C.well(),!0}catch(e){if(!(e instanceof H))throw e;return Xn(t,e)}}async function Vn(t){await bo(t,o=>Yn(t.ref,o))&&(Eo(t),vo(t))}function Yn(t,e){let o=b.find(n=>n.ref===t);return o&&(o.arrived=e),C.well(),l(),o!==void 0}function Xn(t,e){return b.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(te(t,{ref:M(),arrived:0,again:!0}),!0):C.later(e)?!1:(C.well(),te(t,{problem:e.message}),!0):!0}function te(t,e){let o={...t,...e};b=b.map(n=>n===t?o:n),At(),Yt(t).then(()=>Vt(o))}function Eo(t){b=b.filter(({ref:e})=>e!==t.ref),At(),Yt(t)}function At(){d("photos.left",b.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&C.waits&&Et()});var Zn=["image/jpeg","image/png","image/webp"];async function Po(t){try{let e=await tr(t),o=Ao(e,240).toDataURL("image/jpeg",.7);return{bytes:await nr(Ao(e,2048)),type:"image/jpeg",preview:o}}catch{return!Zn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function tr(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return er(t)}}async function er(t){let e=new Image;return e.src=await or(t),await e.decode(),e}function or(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function Ao(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function nr(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function ut({id:t},e=!1){return`${ht}/photos/${t}${e?"-small":""}.jpg`}function Pt(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${U(f(t))} @input=${Q(t,"alt")}
    />
    ${K(t,"alt")}
  </div>`}function Nt({alt:t,author:e},o){return t||oe(e,o)}function oe(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var rr="photo.alt",Rt=10,ir="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ro(t){return i`<label class="button-quiet photo-add">
    ${h("camera",ir)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>sr(e,t)}
    />
  </label>`}async function sr({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await z())return;let s=await ar(n.slice(0,Rt));if(o.value="",s.length<Math.min(n.length,Rt)?j(r("photos.unreadable"),{tone:"warning"}):n.length>Rt&&j(r("photos.too_many",{n:Rt}),{tone:"warning"}),!s.length)return;S(...s.map((u,nt)=>qt(nt)));let c=()=>r("photos.new",{n:s.length});J({name:"photo-new",draw:()=>D(c(),cr(e,s))})}async function ar(t){let e=[];for(let o of t){let n=await Po(o);n&&e.push(n)}return e}function qt(t){return`${rr}.${t}`}function cr(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,u)=>f(qt(u)));s.some(c=>N(c,"alt"))||(e.forEach((c,u)=>To({topic:t,alt:s[u]??"",...c})),S(...s.map((c,u)=>qt(u))),I("photo-new"))}}>
    ${e.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Pt(qt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>I("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function qo(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:mr(t)}
      <div class="actions">
        ${t.problem?No("photos.again",()=>Oo(t)):a}
        ${No("photos.discard",()=>So(t))}
      </div>
    </div>
  </li>`}function mr({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(_o()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function No(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var Mo=t=>Mt("PUT",`${t}/showing`,{},"photos.agreed"),Lo=t=>Mt("PUT",`${t}/removal`,{},"photos.removed"),Bo=t=>Mt("PUT",`${t}/hiding`,{},"photos.hidden"),Io=(t,e)=>Mt("PATCH",t,{alt:e},"photos.described");async function Mt(t,e,o,n){try{return T(await _(t,`photos/${e}`,o),r(n)),await x(m.id),!0}catch(s){return O(s),!1}}var ne={id:"",describing:!1},pt="photo.alt";function Uo(t){ft({id:t,describing:!1}),J({name:"photo",draw:ur})}function ur(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===ne.id),o=t[e];return o?D(i`<span dir="auto">${oe(o.author,p.state.board)}</span>`,i`${pr(o)} ${ne.describing?dr(o):fr(o)} ${hr(t,e)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function pr(t){let e=Nt(t,p.state.board);return i`<figure class="photo-large">
    <a href=${ut(t)} target="_blank" rel="noopener">
      <img src=${ut(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function fr(t){let{me:e}=p.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||R(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?Lt("photos.agree",()=>Mo(t.id),"button"):a}
    ${n?Lt(t.alt?"photos.redescribe":"photos.describe",()=>lr(t)):a}
    ${n&&o?Lt("photos.remove",()=>jo(Lo(t.id))):a}
    ${e.can["photo.hide"]&&!o?Lt("photos.hide",()=>jo(Bo(t.id))):a}
  </div>`}function lr(t){d(pt,t.alt),ft({describing:!0})}function dr(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!N(f(pt),"alt")&&await Io(t.id,f(pt))&&(S(pt),ft({describing:!1}))}}>
    ${Pt(pt)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ft({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function hr(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Do(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Do(t[e+1],"forward","photos.next")}
  </div>`}function Do(t,e,o){let n=()=>ft({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function jo(t){await t&&I("photo")}function Lt(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function ft(t){Object.assign(ne,t),l()}ee();xo(({topic:t})=>{let{board:e,me:o}=p.state;j(r(e.event.trusts_photos||R(o)?"photos.posted":"photos.offered")),m.id===t&&x(t)});function Wo(t,e){let o=m.report?.photos??[],n=ko(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${at(o,({id:c})=>c,c=>i`<li>${$r(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${at(n,({ref:c})=>c,qo)}</ul>`:a}
    ${s?Ro(t.id):a}
  </section>`}function $r(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Uo(t.id)}>
    <img src=${ut(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Nt(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Co(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:Ee(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>br(u,n?t:u,e))}
        </section>`:a}
    ${c&&y(e,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Ho(c)} ${ie("combine_take_back",()=>re(t,"asks_declined"))}</p>`:a}`}function br(t,e,o){let n=[t,e].some(s=>y(o,"topic.edit",s));return i`<p>${Ho(t)} <span class="soft" dir="auto">${st(o.board,t)}</span>
    ${n?ie("part",()=>re(e,"parted")):a}</p>`}function Ho({id:t,title:e,language:o}){return i`<a href=${P(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Fo({board:t,me:e}){return g("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&w(n,e)?gr(o,n,t):a}):a}function gr(t,e,o){let n={name:st(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>wr(t)}>${r("session.asks_agree")}</button>
    ${ie("asks_decline",()=>re(t,"asks_declined"))}
  </aside>`}function wr({id:t,title:e}){return zo(rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function re({id:t},e){return zo(rt("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function zo(t,e){try{T(await t,e)}catch(o){O(o)}}function ie(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Go=3;function Jo(t,e){let o=e.slot&&t.rounds[e.slot.round];return!o||!it(o,$.now)||e.interest<Go?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Go&&t.rounds[s.round];return n!==e.id&&u&&it(u,$.now)&&Ne(o,u)})}function Ko(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ue(e,o,$.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Ie(e,o)}</strong> <span dir="auto">${Le(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[We(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?yr(n.link):a}`}function yr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var vr=Ct(()=>import("./outgrown.js")),xr=Ct(()=>import("./same_people.js"));function Qo(t,e){let{board:o,me:n}=e,s=Re(t,e);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:st(o,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Y(e,c=>vt(c)===t.id&&yt(c)!=="note")}
    </p>
    ${Ko(t,e)} ${kr(t)} ${_r(t,e)} ${Tr(t,e)} ${Or(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:eo(t,n,r("board.interested"))} ${Sr(t,e)} ${Er(t,e)}
    </div>
  </header>`}function kr({tags:t,language:e}){let o=e&&e!==$t;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Me(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function _r(t,{board:e,me:o}){let[n]=Pe(e,t);if(!n)return a;let s=w(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function Tr(t,e){let{board:o}=e,n=t.slot&&o.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!y(e,"topic.place",t)?a:vr()?.roomTooSmall(o,t)??a}function Or(t,e){let{board:o}=e;return!y(e,"topic.place",t)||!Jo(o,t)?a:xr()?.samePeople(o,t)??a}function Sr(t,e){return t.withdrawn||t.into||!y(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>He(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Z("board.let_go",()=>Fe(t.id)):a}`}function Er(t,e){let{me:o}=e;return i`
    ${y(e,"topic.edit",t)&&!t.withdrawn?Z("session.edit",()=>Ye(t)):a}
    ${y(e,"topic.withdraw",t)?t.withdrawn?Z("session.bring_back",()=>Qe(t.id)):Z("session.withdraw",()=>Ke(t.id)):a}
    ${R(o)?Z("session.hide",()=>Ve(t.id)):a}
    ${Ar(t,e)?Z("session.more",()=>Pr(t.id)):a}
  `}function Ar(t,e){return t.withdrawn?!1:y(e,"topic.edit",t)||t.slot!==null&&y(e,"topic.place",t)}async function Pr(t){(await import("./more.js")).openMore(t)}function Z(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var se="mine.known",Vo="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&w(u,n)&&ae([u])}});function Xo(){if(!p.ready||!p.me.person||!g("session.handed"))return a;let t=Object.values(p.board.topics).filter(s=>w(s,p.me));f(se)||ae(t);let e=Zo(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(s=>Yo(s,t,e)).join(" ");return Vo!==n&&v(n),Vo=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(s=>i`<p><a href=${P(s.id)} data-screen>${Yo(s,t,e)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Nr(o)}>${r("session.moved_seen")}</button>
  </aside>`}function Yo({title:t,slot:e},o,n){return!o.some(c=>n.has(c.id)&&c.title===t)||!e?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:De(p.board,e)})}function Nr(t){ae(t),l()}function ae(t){d(se,JSON.stringify([...Zo(),...t.map(({id:e})=>e)]))}function Zo(){try{return new Set(JSON.parse(f(se)||"[]"))}catch{return new Set}}var en="moved.known",k=Br(),tn="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&u.id in k&&nn(u)}});function on(){if(!p.ready||!g("session.moved"))return a;let t=Rr().filter(qr);if(!t.length)return a;let e=t.map(Mr);return tn!==e.join(" ")&&v(e.join(". ")),tn=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p>${o}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Lr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Rr(){var c;let{board:t,me:e}=p,o=Object.values(t.topics).filter(u=>e.marked.includes(u.id)||w(u,e)),n=new Set(o.map(({id:u})=>u)),s=JSON.stringify(k);k=Object.fromEntries(Object.entries(k).filter(([u])=>n.has(u)));for(let u of o)k[c=u.id]||(k[c]=me(u));return JSON.stringify(k)!==s&&rn(),o}function qr(t){let e=k[t.id];if(!e||e===me(t)||t.withdrawn)return!1;let o=p.board.rounds[ce(t)?.round??e.split(" ")[0]??""];return!o||it(o,$.now)}function Mr(t){let{board:e}=p,{title:o}=t,n=ce(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Be(e,s)})}function Lr(t){t.forEach(nn),l()}function nn(t){k[t.id]=me(t),rn()}function ce({slot:t,into:e}){return e?p.board.topics[e]?.slot??null:t}function me(t){let e=ce(t);return e?Oe(e):""}function rn(){d(en,JSON.stringify(k))}function Br(){try{return JSON.parse(f(en)||"{}")}catch{return{}}}async function sn(t,e,o){let n=await _("POST",`topics/${t}/notes`,{text:e,language:$t},{ref:o,signed:!0});T(n,r("session.posted"))}async function an(t,e){T(await _("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var cn=t=>un(t,"removal","session.note_removed"),mn=t=>un(t,"hiding","session.note_hidden");async function un(t,e,o){try{T(await _("PUT",`notes/${t}/${e}`),r(o)),await G(),Ir()}catch(n){O(n)}}function Ir(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function pn(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",u=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Y(e,({path:nt})=>nt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?jr(t):Dr(t,s,n)}
  </article>`}function Dr(t,e,o){let n=o.can["note.edit"]&&(e||R(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${V(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Ur(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>cn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>mn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function jr(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>Wr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${U(f(e))} @input=${Q(e,"note")}></textarea>
    ${K(e,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>fn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Ur(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),lt({id:t.id,problem:""}),G().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function fn(t){S(`note-edit.${t.id}`),lt({id:""})}async function Wr(t,e){if(t.preventDefault(),!N(f(`note-edit.${e.id}`),"note")){lt({sending:!0,problem:""});try{await an(e.id,f(`note-edit.${e.id}`)),fn(e)}catch(o){lt({problem:L(o)})}finally{lt({sending:!1})}}}function lt(t){Object.assign(tt,t),l()}var[Cr,Hr]=[6*6e4,60*6e4],ln="";function dn(t){let e=Object.values(t.board.topics).find(n=>Fr(n,t));if(!e||!g("report.nudge"))return a;ln!==e.id&&v(`${r("report.nudge")} ${e.title}`),ln=e.id;let o=_t(t.board,$.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:qe(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${P(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>zr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Fr(t,{board:e,me:o}){let n=t.slot&&e.rounds[t.slot.round];if(!n||!w(t,o)||!o.can["report.write"]||!kt(t))return!1;let s=Date.parse(n.ends)-$.now.getTime(),c=$.route.topic===t.id&&!!f(`writes.${t.id}`);return s<=Cr&&s>-Hr&&!c&&!f(`nudged.${t.id}`)}function zr({id:t}){d(`nudged.${t}`,"yes"),l()}var pe,ue;function E(){return pe}function Bt(){return ue??(ue=Gr()),ue}async function Gr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return pe=await import("./writing.js"),Jr(pe)}catch{await new Promise(e=>setTimeout(e,t))}}function Jr(t){t.takeUpUnsent();let{can:e}=p.state.me;p.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var fe=30;function hn(t,e){let n=Kr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,fe).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>fe?r("report.here_more",{n:n.length-fe}):a}</p>`:a}function $n(t,e){if(!e.me.can["session.attend"])return a;let o=It(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Qr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function It(t,e){let o=xt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Kr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&It(t,e)?[...o,e.me.person]:o}async function Qr(t,e){try{await _(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=p.state;v(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var et={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function bn(t,e){ot({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),J({name:"history",draw:()=>D(r("report.history"),Vr())}),le()}async function le(){let{topic:t,field:e,before:o,versions:n}=et;try{let s=n&&o?`?before=${o}`:"",c=await F(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),u=n??[{n:0,...c.now}];ot({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){ot({problem:L(s)})}}function Vr(){let{fields:t,field:e,versions:o,before:n,problem:s}=et;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Yr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Xr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${le}>${r("report.older")}</button>`:a}`}function Yr({target:t}){let e=t.value;ot({field:e,versions:null,open:-1}),le()}function Xr(t){let{board:e,me:o}=p.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=et.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>ot({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Zr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Zr({n:t}){if(await z())try{await rt("PUT",`topics/${et.topic}/texts/${et.field}`,{version:t}),I("history"),j(r("report.brought_back"))}catch(e){ot({problem:L(e)})}}function ot(t){Object.assign(et,t),l()}function de(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function he(t){return t.split(`
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
  </table>`}var dt=["body","understandings","questions","recommendations","resources","steps"];function wn(t,e){let o=be(t.id);return o.length?o.map(n=>ti(t,n,o.length>1)):ei(t,e)}function be(t){return dt.filter(e=>$e(t,e))}function $e(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function ti({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?gn($e(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${V(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${$e(t,o)}</div>`}
  </div>`}function ei({no_notes:t},e){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let o=m.report?.photos.length?e?"report.in_photos":"report.in_photos_closed":e?"report.empty":"report.empty_closed";return i`<p class="empty">${r(o)}</p>`}function yn(t,e){return t.withdrawn||!y(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>oi(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function oi({id:t,no_notes:e}){try{let o=await _(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function xn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(ge(t.id))==="write";return(n||o&&ri(t,e))&&Bt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?vn(t.id,"read"):a}
    </div>
    ${ii(t,e)} ${o&&kt(t)?si(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?ai(t.id):wn(t,o)}
    ${o&&!n?vn(t.id,"write",be(t.id).length>0):a}
    ${hn(t.id,e)}
    <div class="actions">${$n(t.id,e)} ${yn(t,e)} ${ni(t.id)}</div>
  </section>`}function ni(t){let{writers:e=[],texts:o={}}=m.report??{},n=dt.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...dt.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>bn(t,s)}>${r("report.history")}</button>`}function kn(t){return f(ge(t))!=="write"?a:(Bt(),E()?.givenBack(t))}var ge=t=>`writes.${t}`;function ri(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(Te(Se(o),n,$.now)))&&(w(t,e.me)||It(t.id,e))}function ii(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${je(s)}</p>`}function si({board:t}){let e=_t(t,$.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function ai(t){let e=E();return e?e.writing(t,dt,m.report?.texts??{},{stepOf:de,stepLines:he}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function vn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>ci(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function ci(t,e){if(e==="write"&&!await z())return;d(ge(t),e),e==="write"?await Bt():await mi(t),await G();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function mi(t){await x(t),E()?.leaveWriting(t)}var _n=["session.turn_now","session.turn_next","session.turn_after"],ui=200,Tn="";function On({board:t,me:e}){let o=_n[fi(t,e.person)??_n.length]??"";return o&&!g(o)?a:(o!==Tn&&pi(o),Tn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function pi(t){t&&(v(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ui))}function fi(t,e){if(!e||!t.wall.reading)return;if(Ge(t)?.convener===e)return 0;let o=ze(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function Sn(t,e){return xt(e.wishes).filter(o=>yt(o)==="note"&&vt(o)===t).map(o=>i`<li>${li(o,e)}</li>`)}function li({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Y(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var ye="",Dt=!1;function En(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>di(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${U(f(e))} @input=${Q(e,"note")}></textarea>
    ${K(e,"note")}
    ${ye?i`<p class="problem" role="alert">${ye}</p>`:a}
    <button class="button" ?disabled=${Dt}>${r(Dt?"common.sending":"session.post")}</button>
  </form>`}function ve(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${U(f(o))} @input=${Je(o)}></textarea>
  </div>`:a}async function di(t,e){if(t.preventDefault(),Dt)return;let o=`note.${e}`,n=f(o);if(!N(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||M()),we("",!0);try{await sn(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),we("",!1)}catch(s){s instanceof H&&s.code==="ref_used"&&S(`${o}.ref`),we(L(s),!1)}}}function we(t,e){ye=t,Dt=e,l()}W(on);W(Xo);W(dn);W(On,!0);W(Fo);W(lo,!0);Ze(fo);po();function Du(t){let e=$.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),x(e)),i`${Xe(t,!0)} ${to(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Ce(e,i`${$i(o,t)}`):hi(e)}
    </main>`}function hi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ht} data-screen>${r("session.to_board")}</a></p>
    ${kn(t)} ${ve(t,"hidden")}`}function $i(t,e){return i`${Qo(t,e)}
    ${Co(t,e)} ${bi(t)} ${xn(t,e)} ${Wo(t,e)}
    ${gi(t,e)} ${yi(t,e)}`}function bi(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${V(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function gi(t,e){let o=$o(),n=Sn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${at(o,({id:c})=>c,c=>i`<li>${pn(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(wi(s))}</p>`}
    ${s?En(t.id):ve(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function wi(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function yi(t,{board:e}){let o=Ae(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${An(o[n-1],"back","session.previous")} ${An(o[n+1],"forward","session.next")}
  </nav>`}function An(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${P(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Ft as askTheTime,Nn as clockOf,Pn as countdownAt,q as serverNow,Du as sessionScreen,oo as viewAt};
