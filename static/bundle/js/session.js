/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Ze,b as to,e as xt,f as eo}from"./app-shared.js";import{$ as J,$a as N,Aa as Ce,B as ke,Ba as Q,Ca as j,D as rt,E as _,F as G,Fa as M,H as y,Ha as I,I as i,Ia as T,Ja as O,K as a,La as De,Na as We,O as xe,Oa as U,P as Ct,Pa as f,Q as _e,Qa as d,R as Te,Ra as S,S as Oe,Sa as Fe,Ta as A,Ua as V,V as Se,Va as Y,W as Ee,Y as Pe,Ya as He,Z as Re,Za as ze,_ as v,_a as Ge,aa as Ae,ab as b,b as Mt,c as It,ca as B,cb as Je,d as Ut,db as Ke,ea as Ne,f as we,fa as qe,fb as Qe,g as dt,ga as Le,h as q,ha as Be,hb as C,i as H,ia as je,ib as Ve,j as L,jb as X,k as ht,ka as Me,kb as st,l as r,la as it,lb as Z,m as w,ma as Ie,na as Ue,nb as Ye,o as z,oa as l,pa as K,q as $t,qb as Dt,r as ye,ra as $,s as ve,sb as vt,t as p,u as bt,ua as R,ub as kt,va as h,vb as D,w as gt,wb as Xe,x as wt,z as yt}from"./app.js";var at,ct,_t=class{constructor(e){It(this,at);It(this,ct,0);Ut(this,at,e)}hear(e,o){if(e<=Mt(this,ct))return;Ut(this,ct,e);let n=()=>o()-e<8e3;n()&&Mt(this,at).call(this,n)}};at=new WeakMap,ct=new WeakMap;function oo(t,e){return e-t<6e3}var En=[[1,.5],[2.71,.25],[5.15,.12]],Pn=396,no=6;function Wt(t){for(let[e,o]of En){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Pn*e,s.gain.setValueAtTime(o,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+no/e),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+no)}}var io="bell",so=["click","touchend","keydown"],An=[300,200,300],ao=new _t(qn),P,ro,Tt=()=>!!f(io);function co(){p.subscribe(Ht),Tt()&&po()}function mo(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Tt()} @change=${Nn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function uo({board:t}){return!Tt()||!w("session.bell_rings")||!oo(xt(t.wall,D()),D())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function Nn({target:t}){let{checked:e}=t;d(io,e?"yes":""),l(),e&&(ao.hear(xt(p.board.wall,D()),()=>1/0),po(),Ft(),P&&Wt(P))}function po(){Xe().then(()=>Ht(p.state));for(let t of so)addEventListener(t,Ft,!0)}function Ft(){if(window.AudioContext)if(P??(P=new AudioContext),P.state==="running")for(let t of so)removeEventListener(t,Ft,!0);else P.resume().catch(()=>{})}function Ht({board:{wall:t}}){if(clearTimeout(ro),!Tt())return;ao.hear(xt(t,D()),D);let e=eo(t,D());e!==void 0&&(ro=setTimeout(()=>Ht(p.state),e+1))}async function qn(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(An),await P?.resume().catch(()=>{}),P?.state==="running"&&t()&&Wt(P)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Ln,Bn]=[700,900],zt=0,Gt;async function k(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=zt+=1;try{let{html:o,notes:n,report:s}=await z(`topics/${encodeURIComponent(t)}`);if(e!==zt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:c,report:s})}catch(o){e===zt&&m.status!=="there"&&(m.status=jn(o))}l()}function jn(t){return t instanceof H&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Mn(t,e){let{report:o}=m;if(!o)return;let n=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...n,e]:n}}function fo(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}p.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&k(m.id);for(let n of e)Un(n)}});function In(){Gt??(Gt=setTimeout(()=>{Gt=void 0,m.id&&k(m.id)},Ln+Math.random()*Bn))}function Un({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&In(),t.startsWith("attendance.")&&e.topic===m.id&&Mn(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&k(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:n,...s}=m.notes;m.notes=s}}}var Cn=128*1024,Dn=6e4;async function lo({ref:t,topic:e,type:o,alt:n,bytes:s},c){await $t("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:n},t);let u=await z(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let nt=s.slice(u.arrived,u.arrived+Cn);u=await Wn(`photos/${t}/parts?offset=${u.arrived}`,nt)}return p.receive(u.answer?.changes??[]),!0}function Wn(t,e){let o={"content-type":"application/octet-stream"};return ve(ye(t),{method:"PUT",headers:o,body:e},Dn)}var ho=`photo:${we.code}:`;async function $o(){return(await(await bt()).all(ho).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Jt(t){await(await bt()).put(bo(t),t).catch(()=>{})}async function Kt(t){await(await bt()).remove(bo(t)).catch(()=>{})}function bo({at:t,ref:e}){return`${ho}${t}:${e}`}var g=[],Qt=!1,Vt,W=new ke(()=>Ot()),go=()=>{};function wo(t){go=t}var yo=t=>g.filter(e=>e.topic===t),vo=()=>W.tries>0;async function Xt(){Vt??(Vt=$o().then(t=>{let e=new Set(g.map(({ref:o})=>o));g=[...t.filter(({ref:o})=>!e.has(o)),...g],St()})),await Vt,Ot()}async function ko(t){let e={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};g=[...g,o],St(),await Jt(o),Xt()}function xo(t){Yt(t,{problem:"",ref:q(),arrived:0}),Ot()}function _o(t){To(t),$t("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function Ot(){if(!Qt){Qt=!0,W.stop();try{for(;await Fn(););}finally{Qt=!1,l()}}}async function Fn(){let t=g.find(({problem:e})=>!e);if(!t)return!1;try{return await Hn(t),W.well(),!0}catch(e){if(!(e instanceof H))throw e;return Gn(t,e)}}async function Hn(t){await lo(t,o=>zn(t.ref,o))&&(To(t),go(t))}function zn(t,e){let o=g.find(n=>n.ref===t);return o&&(o.arrived=e),W.well(),l(),o!==void 0}function Gn(t,e){return g.some(({ref:n})=>n===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Yt(t,{ref:q(),arrived:0,again:!0}),!0):W.later(e)?!1:(W.well(),Yt(t,{problem:e.message}),!0):!0}function Yt(t,e){let o={...t,...e};g=g.map(n=>n===t?o:n),St(),Kt(t).then(()=>Jt(o))}function To(t){g=g.filter(({ref:e})=>e!==t.ref),St(),Kt(t)}function St(){d("photos.left",g.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&W.waits&&Ot()});var Jn=["image/jpeg","image/png","image/webp"];async function So(t){try{let e=await Kn(t),o=Oo(e,240).toDataURL("image/jpeg",.7);return{bytes:await Yn(Oo(e,2048)),type:"image/jpeg",preview:o}}catch{return!Jn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Kn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Qn(t)}}async function Qn(t){let e=new Image;return e.src=await Vn(t),await e.decode(),e}function Vn(t){return new Promise((e,o)=>{let n=new FileReader;n.onload=()=>e(String(n.result)),n.onerror=()=>o(n.error),n.readAsDataURL(t)})}function Oo(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*o)),n.height=Math.max(1,Math.round(t.height*o));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Yn(t){return new Promise((e,o)=>{let n=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function mt({id:t},e=!1){return`${dt}/photos/${t}${e?"-small":""}.jpg`}function Et(t,e=0){let o=`photo-alt-${e}`;return i`<div>
    <label for=${o}>${r("photos.alt")}</label>
    ${e?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${U(f(t))} @input=${Y(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function Pt({alt:t,author:e},o){return t||Zt(e,o)}function Zt(t,e){return r("photos.by",{name:e.people[t]?.name??""})}var Xn="photo.alt",Rt=10,Zn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Po(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Zn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>tr(e,t)}
    />
  </label>`}async function tr({target:t},e){let o=t,n=[...o.files??[]];if(!n.length||!await G())return;let s=await er(n.slice(0,Rt));if(o.value="",s.length<Math.min(n.length,Rt)?I(r("photos.unreadable"),{tone:"warning"}):n.length>Rt&&I(r("photos.too_many",{n:Rt}),{tone:"warning"}),!s.length)return;S(...s.map((u,nt)=>At(nt)));let c=()=>r("photos.new",{n:s.length});Q({name:"photo-new",draw:()=>M(c(),or(e,s))})}async function er(t){let e=[];for(let o of t){let n=await So(o);n&&e.push(n)}return e}function At(t){return`${Xn}.${t}`}function or(t,e){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=e.map((c,u)=>f(At(u)));s.some(c=>A(c,"alt"))||(e.forEach((c,u)=>ko({topic:t,alt:s[u]??"",...c})),S(...s.map((c,u)=>At(u))),j("photo-new"))}}>
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
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:nr(t)}
      <div class="actions">
        ${t.problem?Eo("photos.again",()=>xo(t)):a}
        ${Eo("photos.discard",()=>_o(t))}
      </div>
    </div>
  </li>`}function nr({arrived:t,bytes:e,ref:o}){let n=Math.floor(t/e.byteLength*100);return i`<p id="photo-${o}">${r(vo()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${o}">${n} %</progress>`}function Eo(t,e){return i`<button class="button-quiet" type="button" @click=${()=>{e(),l()}}>${r(t)}</button>`}var Ao=t=>Nt("PUT",`${t}/showing`,{},"photos.agreed"),No=t=>Nt("PUT",`${t}/removal`,{},"photos.removed"),qo=t=>Nt("PUT",`${t}/hiding`,{},"photos.hidden"),Lo=(t,e)=>Nt("PATCH",t,{alt:e},"photos.described");async function Nt(t,e,o,n){try{return T(await _(t,`photos/${e}`,o),r(n)),await k(m.id),!0}catch(s){return O(s),!1}}var te={id:"",describing:!1},ut="photo.alt";function Mo(t){pt({id:t,describing:!1}),Q({name:"photo",draw:rr})}function rr(){let t=m.report?.photos??[],e=t.findIndex(({id:n})=>n===te.id),o=t[e];return o?M(i`<span dir="auto">${Zt(o.author,p.state.board)}</span>`,i`${ir(o)} ${te.describing?cr(o):sr(o)} ${mr(t,e)}`):M(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function ir(t){let e=Pt(t,p.state.board);return i`<figure class="photo-large">
    <a href=${mt(t)} target="_blank" rel="noopener">
      <img src=${mt(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function sr(t){let{me:e}=p.state,o=e.person!==null&&t.author===e.person,n=!!e.can["photo.edit"]&&(o||N(e));return i`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?qt("photos.agree",()=>Ao(t.id),"button"):a}
    ${n?qt(t.alt?"photos.redescribe":"photos.describe",()=>ar(t)):a}
    ${n&&o?qt("photos.remove",()=>jo(No(t.id))):a}
    ${e.can["photo.hide"]&&!o?qt("photos.hide",()=>jo(qo(t.id))):a}
  </div>`}function ar(t){d(ut,t.alt),pt({describing:!0})}function cr(t){return i`<form class="form" @submit=${async o=>{o.preventDefault(),!A(f(ut),"alt")&&await Lo(t.id,f(ut))&&(S(ut),pt({describing:!1}))}}>
    ${Et(ut)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>pt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function mr(t,e){return t.length<2?a:i`<div class="photo-turning">
    ${Bo(t[e-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:e+1,n:t.length})}</span>
    ${Bo(t[e+1],"forward","photos.next")}
  </div>`}function Bo(t,e,o){let n=()=>pt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(o)} ?disabled=${!t} @click=${n}>${h(e)}</button>`}async function jo(t){await t&&j("photo")}function qt(t,e,o="button-quiet"){return i`<button class=${o} type="button" @click=${e}>${r(t)}</button>`}function pt(t){Object.assign(te,t),l()}Xt();wo(({topic:t})=>{let{board:e,me:o}=p.state;I(r(e.event.trusts_photos||N(o)?"photos.posted":"photos.offered")),m.id===t&&k(t)});function Io(t,e){let o=m.report?.photos??[],n=yo(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${o.length?i`<ul class="photo-list">${st(o,({id:c})=>c,c=>i`<li>${ur(c,e)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${st(n,({ref:c})=>c,Ro)}</ul>`:a}
    ${s?Po(t.id):a}
  </section>`}function ur(t,{board:e}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Mo(t.id)}>
    <img src=${mt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Pt(t,e)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Uo(t,e){let{board:o}=e,n=t.into?o.topics[t.into]:void 0,s=n?[n]:Se(o,t),c=t.asks?o.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>pr(u,n?t:u,e))}
        </section>`:a}
    ${c&&b(e,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Co(c)} ${oe("combine_take_back",()=>ee(t,"asks_declined"))}</p>`:a}`}function pr(t,e,o){let n=[t,e].some(s=>b(o,"topic.edit",s));return i`<p>${Co(t)} <span class="soft" dir="auto">${it(o.board,t)}</span>
    ${n?oe("part",()=>ee(e,"parted")):a}</p>`}function Co({id:t,title:e,language:o}){return i`<a href=${R(t)} data-screen lang=${o||a} dir="auto">${e}</a>`}function Do(t,e){if(t.withdrawn||t.into||v(t,e.me))return[];let o=Object.values(e.board.topics).filter(n=>v(n,e.me)&&!n.withdrawn&&!n.into&&b(e,"topic.edit",n));return o.some(({id:n,asks:s})=>s===t.id||t.asks===n)?[]:o}function Wo({board:t,me:e}){return w("session.asks")?Object.values(t.topics).map(o=>{let n=o.asks?t.topics[o.asks]:void 0;return n&&!n.withdrawn&&v(n,e)?fr(o,n,t):a}):a}function fr(t,e,o){let n={name:it(o,t),title:t.title,mine:e.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>lr(t)}>${r("session.asks_agree")}</button>
    ${oe("asks_decline",()=>ee(t,"asks_declined"))}
  </aside>`}function lr({id:t,title:e}){return Fo(rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:e}))}function ee({id:t},e){return Fo(rt("DELETE",`topics/${t}/combination`),r(`session.${e}`))}async function Fo(t,e){try{T(await t,e)}catch(o){O(o)}}function oe(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(`session.${t}`)}</button>`}var Ho=3;function zo(t,e){let o=e.slot&&t.rounds[e.slot.round];return!o||!Ct(o,$.now)||e.interest<Ho?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Ho&&t.rounds[s.round];return n!==e.id&&u&&Ct(u,$.now)&&Re(o,u)})}function Go(t,{board:e}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],n=t.slot&&e.rooms[t.slot.room];if(!o||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ie(e,o,$.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${Be(e,o)}</strong> <span dir="auto">${qe(e,o)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Ue(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?dr(n.link):a}`}function dr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var hr=Dt(()=>import("./outgrown.js")),$r=Dt(()=>import("./same_people.js"));function Jo(t,e){let{board:o,me:n}=e,s=J(t,e);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:it(o,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(e,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${Go(t,e)} ${br(t)} ${gr(t,e)} ${wr(t,e)} ${yr(t,e)}
    <div class="actions facts-actions">
      ${t.into?a:Ye(t,n,r("board.interested"))} ${vr(t,e)} ${kr(t,e)}
    </div>
  </header>`}function br({tags:t,language:e}){let o=e&&e!==ht;return!t.length&&!o?a:i`<p class="card-marks">
    ${o?i`<span class="mark" lang=${e}>${Ne(e)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function gr(t,{board:e,me:o}){let[n]=Pe(e,t);if(!n)return a;let s=v(t,o)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function wr(t,e){let{board:o}=e,n=t.slot&&o.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!b(e,"topic.place",t)?a:hr()?.roomTooSmall(o,t)??a}function yr(t,e){let{board:o}=e;return!b(e,"topic.place",t)||!zo(o,t)?a:$r()?.samePeople(o,t)??a}function vr(t,e){return t.withdrawn||t.into||!b(e,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>De(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?F("board.let_go",()=>We(t.id)):a}`}function kr(t,e){let{me:o}=e;return i`
    ${b(e,"topic.edit",t)&&!t.withdrawn?F("session.edit",()=>Je(t)):a}
    ${b(e,"topic.withdraw",t)?t.withdrawn?F("session.bring_back",()=>ze(t.id)):F("session.withdraw",()=>He(t.id)):a}
    ${N(o)?F("session.hide",()=>Ge(t.id)):a}
    ${Tr(t,Do(t,e))}
    ${xr(t,e)?F("session.more",()=>_r(t.id)):a}
  `}function xr(t,e){return t.withdrawn?!1:b(e,"topic.edit",t)||t.slot!==null&&b(e,"topic.place",t)}async function _r(t){(await import("./more.js")).openMore(t)}function Tr(t,e){return e.length?F("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,e)):a}function F(t,e){return i`<button class="button-quiet" type="button" @click=${e}>${r(t)}</button>`}var ne="mine.known",Ko="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&v(u,n)&&re([u])}});function Vo(){if(!p.ready||!p.me.person||!w("session.handed"))return a;let t=Object.values(p.board.topics).filter(s=>v(s,p.me));f(ne)||re(t);let e=Yo(),o=t.filter(({id:s,withdrawn:c})=>!e.has(s)&&!c);if(!o.length)return a;let n=o.map(s=>Qo(s,t,e)).join(" ");return Ko!==n&&y(n),Ko=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${o.map(s=>i`<p><a href=${R(s.id)} data-screen>${Qo(s,t,e)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Or(o)}>${r("session.moved_seen")}</button>
  </aside>`}function Qo({title:t,slot:e},o,n){return!o.some(c=>n.has(c.id)&&c.title===t)||!e?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:je(p.board,e)})}function Or(t){re(t),l()}function re(t){d(ne,JSON.stringify([...Yo(),...t.map(({id:e})=>e)]))}function Yo(){try{return new Set(JSON.parse(f(ne)||"[]"))}catch{return new Set}}var Zo="moved.known",x=Ar(),Xo="";p.subscribe((t,{changes:e})=>{let{board:o,me:n}=p;for(let{by:s,data:c}of e){let u=o.topics[c?.id];u&&s!==null&&s===n.person&&u.id in x&&en(u)}});function tn(){if(!p.ready||!w("session.moved"))return a;let t=Sr().filter(Er);if(!t.length)return a;let e=t.map(Pr);return Xo!==e.join(" ")&&y(e.join(". ")),Xo=e.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${e.map(o=>i`<p>${o}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Rr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Sr(){var c;let{board:t,me:e}=p,o=Object.values(t.topics).filter(u=>e.marked.includes(u.id)||v(u,e)),n=new Set(o.map(({id:u})=>u)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([u])=>n.has(u)));for(let u of o)x[c=u.id]||(x[c]=se(u));return JSON.stringify(x)!==s&&on(),o}function Er(t){let e=x[t.id];if(!e||e===se(t)||t.withdrawn)return!1;let o=p.board.rounds[ie(t)?.round??e.split(" ")[0]??""];return!o||xe(o,$.now)}function Pr(t){let{board:e}=p,{title:o}=t,n=ie(t),s=n&&e.rounds[n.round],c=n&&e.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:o}):r("session.moved",{title:o,room:c.name,time:Le(e,s)})}function Rr(t){t.forEach(en),l()}function en(t){x[t.id]=se(t),on()}function ie({slot:t,into:e}){return e?p.board.topics[e]?.slot??null:t}function se(t){let e=ie(t);return e?Te(e):""}function on(){d(Zo,JSON.stringify(x))}function Ar(){try{return JSON.parse(f(Zo)||"{}")}catch{return{}}}async function nn(t,e,o){let n=await _("POST",`topics/${t}/notes`,{text:e,language:ht},{ref:o,signed:!0});T(n,r("session.posted"))}async function rn(t,e){T(await _("PATCH",`notes/${t}`,{text:e}),r("common.saved"))}var sn=t=>cn(t,"removal","session.note_removed"),an=t=>cn(t,"hiding","session.note_hidden");async function cn(t,e,o){try{T(await _("PUT",`notes/${t}/${e}`),r(o)),await K(),Nr()}catch(n){O(n)}}function Nr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function mn(t,e){let{board:o,me:n}=e,s=n.person!==null&&t.author===n.person,c=o.people[t.author]?.name??"",u=B(t.at,o.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(e,({path:nt})=>nt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Lr(t):qr(t,s,n)}
  </article>`}function qr(t,e,o){let n=o.can["note.edit"]&&(e||N(o));return i`<div class="prose" lang=${t.language||a} dir="auto" ${X(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Br(t)}>${r("session.edit")}</button>
          ${e?i`<button class="button-quiet" type="button" @click=${()=>sn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>an(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Lr(t){let e=`note-edit.${t.id}`;return i`<form class="form" @submit=${o=>jr(o,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${U(f(e))} @input=${Y(e,"note")}></textarea>
    ${V(e,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>un(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Br(t){let e=`note-edit.${t.id}`;f(e)||d(e,t.text),ft({id:t.id,problem:""}),K().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function un(t){S(`note-edit.${t.id}`),ft({id:""})}async function jr(t,e){if(t.preventDefault(),!A(f(`note-edit.${e.id}`),"note")){ft({sending:!0,problem:""});try{await rn(e.id,f(`note-edit.${e.id}`)),un(e)}catch(o){ft({problem:L(o)})}finally{ft({sending:!1})}}}function ft(t){Object.assign(tt,t),l()}var[Mr,Ir]=[6*6e4,60*6e4],pn="";function fn(t){let e=Object.values(t.board.topics).find(n=>Ur(n,t));if(!e||!w("report.nudge"))return a;pn!==e.id&&y(`${r("report.nudge")} ${e.title}`),pn=e.id;let o=kt(t.board,$.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?i`<span>${r("report.nudge_due",{time:Ae(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${R(e.id)} data-screen @click=${()=>d(`writes.${e.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Cr(e)}>${r("report.nudge_later")}</button>
  </aside>`}function Ur(t,e){let{board:o,me:n}=e,s=t.slot&&o.rounds[t.slot.round];if(!s||!J(t,e)||!n.can["report.write"]||!vt(t))return!1;let c=Date.parse(s.ends)-$.now.getTime(),u=$.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=Mr&&c>-Ir&&!u&&!f(`nudged.${t.id}`)}function Cr({id:t}){d(`nudged.${t}`,"yes"),l()}var ce,ae;function E(){return ce}function Lt(){return ae??(ae=Dr()),ae}async function Dr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return ce=await import("./writing.js"),Wr(ce)}catch{await new Promise(e=>setTimeout(e,t))}}function Wr(t){t.takeUpUnsent();let{can:e}=p.state.me;p.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),l()}var me=30;function ln(t,e){let n=Fr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,me).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>me?r("report.here_more",{n:n.length-me}):a}</p>`:a}function dn(t,e){if(!e.me.can["session.attend"])return a;let o=Bt(t,e);return i`<button class="button-quiet" type="button" @click=${()=>Hr(t,o)}>
    ${r(o?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,e){let o=yt(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=o[o.length-1];return n?n.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function Fr(t,e){let o=(m.report?.here??[]).filter(n=>n!==e.me.person);return e.me.person&&Bt(t,e)?[...o,e.me.person]:o}async function Hr(t,e){try{await _(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=p.state;y(r(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){O(o)}}var et={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function hn(t,e){ot({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),Q({name:"history",draw:()=>M(r("report.history"),zr())}),ue()}async function ue(){let{topic:t,field:e,before:o,versions:n}=et;try{let s=n&&o?`?before=${o}`:"",c=await z(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),u=n??[{n:0,...c.now}];ot({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){ot({problem:L(s)})}}function zr(){let{fields:t,field:e,versions:o,before:n,problem:s}=et;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Gr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===e}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${o?i`<ol class="versions">${o.map(Jr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${o&&n?i`<button class="button-quiet" type="button" @click=${ue}>${r("report.older")}</button>`:a}`}function Gr({target:t}){let e=t.value;ot({field:e,versions:null,open:-1}),ue()}function Jr(t){let{board:e,me:o}=p.state,n=t.people.map(c=>e.people[c]?.name??"").filter(Boolean),s=et.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>ot({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&B(t.at,e.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?i`<button class="button" type="button" @click=${()=>Kr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Kr({n:t}){if(await G())try{await rt("PUT",`topics/${et.topic}/texts/${et.field}`,{version:t}),j("history"),I(r("report.brought_back"))}catch(e){ot({problem:L(e)})}}function ot(t){Object.assign(et,t),l()}function pe(t){let[e="",o="",...n]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:n.join("|").trim()}}function fe(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function $n(t){return i`<table class="steps">
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
  </table>`}var lt=["body","understandings","questions","recommendations","resources","steps"];function bn(t,e){let o=de(t.id);return o.length?o.map(n=>Qr(t,n,o.length>1)):Vr(t,e)}function de(t){return lt.filter(e=>le(t,e))}function le(t,e){return E()?.unsavedWords(t,e)??m.report?.texts[e]??""}function Qr({id:t,language:e},o,n){let s=m.report?.html[o],c=E()?.unsavedWords(t,o)??null;return i`<div class="report-part" data-field=${o}>
    ${n||o!=="body"?i`<h3>${r(`report.${o}`)}</h3>`:a}
    ${o==="steps"?$n(le(t,o)):c===null&&s?i`<div class="prose" lang=${e||a} dir="auto" ${X(s)}></div>`:i`<div class="prose as-typed" lang=${e||a} dir="auto">${le(t,o)}</div>`}
  </div>`}function Vr({no_notes:t},e){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let o=m.report?.photos.length?e?"report.in_photos":"report.in_photos_closed":e?"report.empty":"report.empty_closed";return i`<p class="empty">${r(o)}</p>`}function gn(t,e){return t.withdrawn||!b(e,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Yr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Yr({id:t,no_notes:e}){try{let o=await _(e?"DELETE":"PUT",`topics/${t}/waiver`);T(o,r(e?"report.awaited":"report.waived"))}catch(o){O(o)}}function yn(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,n=f(he(t.id))==="write";return(n||o&&Zr(t,e))&&Lt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${o&&n?wn(t.id,"read"):a}
    </div>
    ${ti(t,e)} ${o&&vt(t)?ei(e):a}
    ${o?a:E()?.givenBack(t.id)}
    ${o&&n?oi(t.id):bn(t,o)}
    ${o&&!n?wn(t.id,"write",de(t.id).length>0):a}
    ${ln(t.id,e)}
    <div class="actions">${dn(t.id,e)} ${gn(t,e)} ${Xr(t.id)}</div>
  </section>`}function Xr(t){let{writers:e=[],texts:o={}}=m.report??{},n=lt.filter(c=>o[c]);if(!n.length&&!e.length)return a;let s=[...n,...lt.filter(c=>!o[c])];return i`<button class="button-quiet" type="button" @click=${()=>hn(t,s)}>${r("report.history")}</button>`}function vn(t){return f(he(t))!=="write"?a:(Lt(),E()?.givenBack(t))}var he=t=>`writes.${t}`;function Zr(t,e){let{board:o}=e,n=t.slot&&o.rounds[t.slot.round];return!!(n&&["now","past"].includes(_e(Oe(o),n,$.now)))&&(J(t,e)||Bt(t.id,e))}function ti(t,{board:e}){let{report:o}=m,n=(o?.writers??[]).map(c=>e.people[c]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:B(o.written_at,e.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Me(s)}</p>`}function ei({board:t}){let e=kt(t,$.now);return e?i`<p class="report-facts">${r("report.due",{time:B(e,t.event.timezone)})}</p>`:a}function oi(t){let e=E();return e?e.writing(t,lt,m.report?.texts??{},{stepOf:pe,stepLines:fe}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function wn(t,e,o=!1){let n=e==="read"?"report.read":o?"report.join":"report.begin";return i`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>ni(t,e)}>
    ${h(e==="read"?"note":"pen")} ${r(n)}
  </button>`}async function ni(t,e){if(e==="write"&&!await G())return;d(he(t),e),e==="write"?await Lt():await ri(t),await K();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function ri(t){await k(t),E()?.leaveWriting(t)}var kn=["session.turn_now","session.turn_next","session.turn_after"],ii=200,xn="";function _n({board:t,me:e}){let o=kn[ai(t,e.person)??kn.length]??"";return o&&!w(o)?a:(o!==xn&&si(o),xn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function si(t){t&&(y(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ii))}function ai(t,e){if(!e||!t.wall.reading)return;if(to(t)?.convener===e)return 0;let o=Ze(t).findIndex(({convener:n})=>n===e);return o<0?void 0:o+1}function Tn(t,e){return yt(e.wishes).filter(o=>gt(o)==="note"&&wt(o)===t).map(o=>i`<li>${ci(o,e)}</li>`)}function ci({ref:t,body:e},o){let n=o.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var be="",jt=!1;function On(t){let e=`note.${t}`;return i`<form class="form note-form" @submit=${o=>mi(o,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${U(f(e))} @input=${Y(e,"note")}></textarea>
    ${V(e,"note")}
    ${be?i`<p class="problem" role="alert">${be}</p>`:a}
    <button class="button" ?disabled=${jt}>${r(jt?"common.sending":"session.post")}</button>
  </form>`}function ge(t,e){let o=`note.${t}`;return f(o)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${e}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${U(f(o))} @input=${Fe(o)}></textarea>
  </div>`:a}async function mi(t,e){if(t.preventDefault(),jt)return;let o=`note.${e}`,n=f(o);if(!A(n,"note")){d(`${o}.ref`,f(`${o}.ref`)||q()),$e("",!0);try{await nn(e,n,f(`${o}.ref`)),S(`${o}.ref`,...f(o)===n?[o]:[]),$e("",!1)}catch(s){s instanceof H&&s.code==="ref_used"&&S(`${o}.ref`),$e(L(s),!1)}}}function $e(t,e){be=t,jt=e,l()}C(tn);C(Vo);C(fn);C(_n,!0);C(Wo);C(uo,!0);Qe(mo);co();function Nu(t){let e=$.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(E()?.leaveWriting(m.id),k(e)),i`${Ke(t,!0)} ${Ve(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?Ce(e,i`${pi(o,t)}`):ui(e)}
    </main>`}function ui(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${dt} data-screen>${r("session.to_board")}</a></p>
    ${vn(t)} ${ge(t,"hidden")}`}function pi(t,e){return i`${Jo(t,e)}
    ${Uo(t,e)} ${fi(t)} ${yn(t,e)} ${Io(t,e)}
    ${li(t,e)} ${hi(t,e)}`}function fi(t){let e=t.language||a;return m.html?i`<div class="prose session-body" lang=${e} dir="auto" ${X(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function li(t,e){let o=fo(),n=Tn(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${o.length+n.length?i`<ol class="notes-list">
          ${st(o,({id:c})=>c,c=>i`<li>${mn(c,e)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(di(s))}</p>`}
    ${s?On(t.id):ge(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function di(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function hi(t,{board:e}){let o=Ee(e),n=o.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Sn(o[n-1],"back","session.previous")} ${Sn(o[n+1],"forward","session.next")}
  </nav>`}function Sn(t,e,o){return t?i`<a class="neighbour neighbour-${e}" href=${R(t.id)} data-screen>
    ${h(e)}
    <span><span class="soft">${r(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Nu as sessionScreen};
