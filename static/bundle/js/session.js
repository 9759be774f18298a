/* Made by `make bundle`. Licences: ../LICENSES */
import{d as Ko,e as Qo,h as kt,i as Vo,k as Yo,l as Xo,m as Zo,n as te,p as oe,q as it,s as re}from"./app-shared.js";import{$ as v,$a as se,Aa as O,B as Ro,D as rt,Da as U,E as _,F as K,H as y,I as s,Ja as ee,K as a,Ka as Q,L as No,La as D,M as Ht,N as Ao,Na as W,O as qo,Oa as p,P as Lo,Pa as d,Qa as S,Ra as ne,Sa as C,U as vt,Ua as q,V as Bo,Va as b,W as Io,Wa as L,X as Mo,Xa as V,Ya as Y,_ as P,b as Wt,ba as jo,bb as ie,c as Ct,ca as Uo,d as Ft,da as Do,ea as Wo,eb as ae,f as So,fa as Co,g as dt,ga as M,gb as F,h as B,ha as Fo,hb as ce,i as G,ia as Ho,ib as X,j as I,jb as Z,k as ht,ka as zo,kb as tt,l as r,m as w,ma as Go,na as st,nb as me,o as J,oa as Jo,pb as zt,q as $t,qa as l,r as Eo,ra as N,rb as xt,s as Po,t as f,ta as h,tb as _t,u as bt,w as gt,wa as A,x as wt,xa as $,ya as j,z as yt,za as T}from"./app.js";var at,ct,Tt=class{constructor(o){Ct(this,at);Ct(this,ct,0);Ft(this,at,o)}hear(o,e){if(o<=Wt(this,ct))return;Ft(this,ct,o);let n=()=>e()-o<8e3;n()&&Wt(this,at).call(this,n)}};at=new WeakMap,ct=new WeakMap;function ue(t,o){return o-t<6e3}var qn=[[1,.5],[2.71,.25],[5.15,.12]],Ln=396,fe=6;function Gt(t){for(let[o,e]of qn){let n=t.createOscillator(),i=t.createGain();n.frequency.value=Ln*o,i.gain.setValueAtTime(e,t.currentTime),i.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+fe/o),n.connect(i).connect(t.destination),n.start(),n.stop(t.currentTime+fe)}}var le="bell",de=["click","touchend","keydown"],In=[300,200,300],he=new Tt(jn),R,pe,Ot=()=>!!p(le);function $e(){f.subscribe(Kt),Ot()&&we()}function be(){return w("session.bell")?s`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Ot()} @change=${Mn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function ge({board:t}){return!Ot()||!w("session.bell_rings")||!ue(kt(t.wall,U()),U())?a:s`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function Mn({target:t}){let{checked:o}=t;d(le,o?"yes":""),l(),o&&(he.hear(kt(f.board.wall,U()),()=>1/0),we(),Jt(),R&&Gt(R))}function we(){oe().then(()=>Kt(f.state));for(let t of de)addEventListener(t,Jt,!0)}function Jt(){if(window.AudioContext)if(R??(R=new AudioContext),R.state==="running")for(let t of de)removeEventListener(t,Jt,!0);else R.resume().catch(()=>{})}function Kt({board:{wall:t}}){if(clearTimeout(pe),!Ot())return;he.hear(kt(t,U()),U);let o=Vo(t,U());o!==void 0&&(pe=setTimeout(()=>Kt(f.state),o+1))}async function jn(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(In),await R?.resume().catch(()=>{}),R?.state==="running"&&t()&&Gt(R)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Un,Dn]=[700,900],Qt=0,Vt;async function k(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Qt+=1;try{let{html:e,notes:n,report:i}=await J(`topics/${encodeURIComponent(t)}`);if(o!==Qt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:c,report:i})}catch(e){o===Qt&&m.status!=="there"&&(m.status=Wn(e))}l()}function Wn(t){return t instanceof G&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Cn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(i=>i!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function ye(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}f.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&k(m.id);for(let n of o)Hn(n)}});function Fn(){Vt??(Vt=setTimeout(()=>{Vt=void 0,m.id&&k(m.id)},Un+Math.random()*Dn))}function Hn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&Fn(),t.startsWith("attendance.")&&o.topic===m.id&&Cn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&k(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...i}=m.notes;m.notes=i}}}var zn=128*1024,Gn=6e4;async function ve({ref:t,topic:o,type:e,alt:n,bytes:i},c){await $t("POST",`topics/${o}/photos`,{bytes:i.byteLength,type:e,alt:n},t);let u=await J(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let Dt=i.slice(u.arrived,u.arrived+zn);u=await Jn(`photos/${t}/parts?offset=${u.arrived}`,Dt)}return f.receive(u.answer?.changes??[]),!0}function Jn(t,o){let e={"content-type":"application/octet-stream"};return Po(Eo(t),{method:"PUT",headers:e,body:o},Gn)}var ke=`photo:${So.code}:`;async function xe(){return(await(await bt()).all(ke).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Yt(t){await(await bt()).put(_e(t),t).catch(()=>{})}async function Xt(t){await(await bt()).remove(_e(t)).catch(()=>{})}function _e({at:t,ref:o}){return`${ke}${t}:${o}`}var g=[],Zt=!1,to,H=new Ro(()=>Et()),Te=()=>{};function Oe(t){Te=t}var St=t=>g.filter(o=>o.topic===t),Se=()=>H.tries>0;async function eo(){to??(to=xe().then(t=>{let o=new Set(g.map(({ref:e})=>e));g=[...t.filter(({ref:e})=>!o.has(e)),...g],Pt()})),await to,Et()}async function no(t){let o={ref:B(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};g=[...g,e],Pt(),await Yt(e),eo()}function Ee(t){oo(t,{problem:"",ref:B(),arrived:0}),Et()}function Pe(t){Re(t),$t("PUT",`photos/${t.ref}/removal`,{},B()).catch(()=>{})}async function Et(){if(!Zt){Zt=!0,H.stop();try{for(;await Kn(););}finally{Zt=!1,l()}}}async function Kn(){let t=g.find(({problem:o})=>!o);if(!t)return!1;try{return await Qn(t),H.well(),!0}catch(o){if(!(o instanceof G))throw o;return Yn(t,o)}}async function Qn(t){await ve(t,e=>Vn(t.ref,e))&&(Re(t),Te(t))}function Vn(t,o){let e=g.find(n=>n.ref===t);return e&&(e.arrived=o),H.well(),l(),e!==void 0}function Yn(t,o){return g.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(oo(t,{ref:B(),arrived:0,again:!0}),!0):H.later(o)?!1:(H.well(),oo(t,{problem:o.message}),!0):!0}function oo(t,o){let e={...t,...o};g=g.map(n=>n===t?e:n),Pt(),Xt(t).then(()=>Yt(e))}function Re(t){g=g.filter(({ref:o})=>o!==t.ref),Pt(),Xt(t)}function Pt(){d("photos.left",g.length?"yes":""),l()}f.subscribe(({connection:t})=>{t==="live"&&H.waits&&Et()});var Xn=["image/jpeg","image/png","image/webp"];async function Ae(t){try{let o=await Zn(t),e=Ne(o,240).toDataURL("image/jpeg",.7);return{bytes:await er(Ne(o,2048)),type:"image/jpeg",preview:e}}catch{return!Xn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Zn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return tr(t)}}async function tr(t){let o=new Image;return o.src=await or(t),await o.decode(),o}function or(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Ne(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let i=n.getContext("2d");return i.fillStyle="white",i.fillRect(0,0,n.width,n.height),i.drawImage(t,0,0,n.width,n.height),n}function er(t){return new Promise((o,e)=>{let n=i=>i?o(i.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function mt({id:t},o=!1){return`${dt}/photos/${t}${o?"-small":""}.jpg`}function Rt(t,o=0){let e=`photo-alt-${o}`;return s`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:s`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${C(p(t))} @input=${Y(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function Nt({alt:t,author:o},e){return t||ro(o,e)}function ro(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var nr="photo.alt",At=10,Le="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Be(t){return s`<label class="button-quiet photo-add">
    ${$("camera",Le)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>sr(o,t)}
    />
  </label>`}function rr({id:t,title:o}){let e=async n=>(await Ie(n)).forEach(i=>no({topic:t,alt:r("photos.form"),...i}));return s`<label class="button-quiet photo-add">
      ${$("camera",Le)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${so(t)}`}async function sr(t,o){let e=await Ie(t);if(!e.length)return;S(...e.map((i,c)=>qt(c)));let n=()=>r("photos.new",{n:e.length});Q({name:"photo-new",draw:()=>W(n(),ar(o,e))})}async function Ie({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await K())return[];let n=await ir(e.slice(0,At));return o.value="",n.length<Math.min(e.length,At)?j(r("photos.unreadable"),{tone:"warning"}):e.length>At&&j(r("photos.too_many",{n:At}),{tone:"warning"}),n}async function ir(t){let o=[];for(let e of t){let n=await Ae(e);n&&o.push(n)}return o}function qt(t){return`${nr}.${t}`}function ar(t,o){return s`<form class="form" @submit=${n=>{n.preventDefault();let i=o.map((c,u)=>p(qt(u)));i.some(c=>L(c,"alt"))||(o.forEach((c,u)=>no({topic:t,alt:i[u]??"",...c})),S(...i.map((c,u)=>qt(u))),D("photo-new"))}}>
    ${o.map(({preview:n},i)=>s`<div class="photo-new">
        ${n?s`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Rt(qt(i),i)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>D("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function so(t){let o=St(t);return o.length?s`<ul class="photo-uploads">${Z(o,({ref:e})=>e,cr)}</ul>`:a}function cr(t){return s`<li class="photo-upload">
    ${t.preview?s`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?s`<p class="problem" role="alert">${t.problem}</p>`:mr(t)}
      <div class="actions">
        ${t.problem?qe("photos.again",()=>Ee(t)):a}
        ${qe("photos.discard",()=>Pe(t))}
      </div>
    </div>
  </li>`}function mr({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return s`<p id="photo-${e}">${r(Se()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function qe(t,o){return s`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var Me=t=>Lt("PUT",`${t}/showing`,{},"photos.agreed"),je=t=>Lt("PUT",`${t}/removal`,{},"photos.removed"),Ue=t=>Lt("PUT",`${t}/hiding`,{},"photos.hidden"),De=(t,o)=>Lt("PATCH",t,{alt:o},"photos.described");async function Lt(t,o,e,n){try{return T(await _(t,`photos/${o}`,e),r(n)),await k(m.id),!0}catch(i){return O(i),!1}}var io={id:"",describing:!1},ut="photo.alt";function Fe(t){ft({id:t,describing:!1}),Q({name:"photo",draw:ur})}function ur(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===io.id),e=t[o];return e?W(s`<span dir="auto">${ro(e.author,f.state.board)}</span>`,s`${fr(e)} ${io.describing?dr(e):pr(e)} ${hr(t,o)}`):W(r("photos.title"),s`<p>${r("photos.gone")}</p>`)}function fr(t){let o=Nt(t,f.state.board);return s`<figure class="photo-large">
    <a href=${mt(t)} target="_blank" rel="noopener">
      <img src=${mt(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?s`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:s`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function pr(t){let{me:o}=f.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||q(o));return s`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Bt("photos.agree",()=>Me(t.id),"button"):a}
    ${n?Bt(t.alt?"photos.redescribe":"photos.describe",()=>lr(t)):a}
    ${n&&e?Bt("photos.remove",()=>Ce(je(t.id))):a}
    ${o.can["photo.hide"]&&!e?Bt("photos.hide",()=>Ce(Ue(t.id))):a}
  </div>`}function lr(t){d(ut,t.alt),ft({describing:!0})}function dr(t){return s`<form class="form" @submit=${async e=>{e.preventDefault(),!L(p(ut),"alt")&&await De(t.id,p(ut))&&(S(ut),ft({describing:!1}))}}>
    ${Rt(ut)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ft({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function hr(t,o){return t.length<2?a:s`<div class="photo-turning">
    ${We(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${We(t[o+1],"forward","photos.next")}
  </div>`}function We(t,o,e){let n=()=>ft({id:t?.id??"",describing:!1});return s`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function Ce(t){await t&&D("photo")}function Bt(t,o,e="button-quiet"){return s`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function ft(t){Object.assign(io,t),l()}eo();Oe(({topic:t})=>{let{board:o,me:e}=f.state;j(r(o.event.trusts_photos||q(e)?"photos.posted":"photos.offered")),m.id===t&&k(t)});function He(t,o){let e=m.report?.photos??[],n=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!St(t.id).length&&!n?a:s`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?s`<ul class="photo-list">${Z(e,({id:i})=>i,i=>s`<li>${$r(i,o)}</li>`)}</ul>`:a}
    ${so(t.id)}
    ${n?Be(t.id):a}
  </section>`}function $r(t,{board:o}){return s`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Fe(t.id)}>
    <img src=${mt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Nt(t,o)} />
    ${t.shown?a:s`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function ze(t,o){let{board:e}=o,n=t.into?e.topics[t.into]:void 0,i=n?[n]:vt(e,t),c=t.asks?e.topics[t.asks]:void 0;return s`${i.length?s`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${i.map(u=>br(u,n?[t,u]:[u,t],o))}
        </section>`:a}
    ${c&&b(o,"topic.edit",t)?s`<p class="combined">${r("session.asking")} ${Ge(c)} ${mo("combine_take_back",()=>co(t,"asks_declined"))}</p>`:a}`}function br(t,o,e){let n=o.some(i=>b(e,"topic.edit",i));return s`<p>${Ge(t)} <span class="soft" dir="auto">${st(e.board,t)}</span>
    ${n?mo("part",()=>co(o[0],"parted")):a}</p>`}function Ge({id:t,title:o,language:e}){return s`<a href=${A(t)} data-screen lang=${e||a} dir="auto">${o}</a>`}function Je(t,o){if(t.withdrawn||t.into||P(t,o.me))return[];let e=Object.values(o.board.topics).filter(n=>P(n,o.me)&&!n.withdrawn&&!n.into&&b(o,"topic.edit",n));return e.some(({id:n,asks:i})=>i===t.id||t.asks===n)?[]:e}function Ke({board:t,me:o}){return w("session.asks")?Object.values(t.topics).map(e=>{let n=e.asks?t.topics[e.asks]:void 0;return n&&!n.withdrawn&&P(n,o)?gr(e,n,t):a}):a}function gr(t,o,e){let n={name:st(e,t),title:t.title,mine:o.title};return s`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>wr(t)}>${r("session.asks_agree")}</button>
    ${mo("asks_decline",()=>co(t,"asks_declined"))}
  </aside>`}function wr({id:t,title:o}){return Qe(()=>rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:o}))}function co({id:t},o){return Qe(()=>rt("DELETE",`topics/${t}/combination`),r(`session.${o}`))}var ao=!1;async function Qe(t,o){if(!ao){ao=!0;try{T(await t(),o),await N()}catch(e){O(e)}finally{ao=!1}}}function mo(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${r(`session.${t}`)}</button>`}var Ve=3;function Ye(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ht(e,h.now)||o.interest<Ve?!1:Object.values(t.topics).some(({id:n,slot:i,interest:c})=>{let u=i&&c>=Ve&&t.rounds[i.round];return n!==o.id&&u&&Ht(u,h.now)&&Mo(e,u)})}function Xe(t,{board:o}){if(t.into)return a;if(t.withdrawn)return s`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return s`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:i,name:c}=Jo(o,e,h.now);return s`<p class="facts-where">
      ${it("clock")} <span><strong>${yr(o,e)}</strong> <span dir="auto">${Fo(o,e)}</span></span>
      ${c?s`<span class="mark mark-${i}">${c}</span>`:a}
    </p>
    <p class="facts-where">${it("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Uo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?vr(n.link):a}`}function yr({event:{timezone:t}},o){return`${Co(o.starts,t)}, ${Wo(o,t)}`}function vr(t){return s`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var kr=zt(()=>import("./outgrown.js")),xr=zt(()=>import("./same_people.js"));function Ze(t,o){let{board:e,me:n}=o,i=v(t,o);return s`<header class="facts ${i?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:st(e,t)})}</span>
      ${i?s`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${tt(o,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${Xe(t,o)} ${_r(t)} ${Tr(t,o)} ${Or(t,o)} ${Sr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:me(t,n,r("board.interested"))} ${Er(t,o)} ${Pr(t,o)}
    </div>
  </header>`}function _r({tags:t,language:o}){let e=o&&o!==ht;return!t.length&&!e?a:s`<p class="card-marks">
    ${e?s`<span class="mark" lang=${o}>${jo(o)}</span>`:a}
    ${t.map(n=>s`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function Tr(t,{board:o,me:e}){let[n]=Io(o,t);if(!n)return a;let i=P(t,e)?"board.elsewhere_you":"board.elsewhere";return s`<p class="facts-clash">${$("warning")} <span dir="auto">${r(i,{title:n.title})}</span></p>`}function Or(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!b(o,"topic.place",t)?a:kr()?.roomTooSmall(e,t)??a}function Sr(t,o){let{board:e}=o;return!b(o,"topic.place",t)||!Ye(e,t)?a:xr()?.samePeople(e,t)??a}function Er(t,o){return t.withdrawn||t.into||!b(o,"topic.place",t)?a:s`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>ae(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?z("board.let_go",()=>Yo(t.id)):a}`}function Pr(t,o){let{me:e}=o;return s`
    ${b(o,"topic.edit",t)&&!t.withdrawn?z("session.edit",()=>re(t)):a}
    ${b(o,"topic.withdraw",t)&&!t.into?t.withdrawn?z("session.bring_back",()=>Zo(t.id)):z("session.withdraw",()=>Xo(t.id)):a}
    ${q(e)?z("session.hide",()=>te(t.id)):a}
    ${Ar(t,Je(t,o))}
    ${Rr(t,o)?z("session.more",()=>Nr(t.id)):a}
  `}function Rr(t,o){return t.withdrawn||t.into?!1:b(o,"topic.edit",t)||t.slot!==null&&b(o,"topic.place",t)}async function Nr(t){(await import("./more.js")).openMore(t)}function Ar(t,o){return o.length?z("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function z(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var uo="mine.known",tn="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:i,data:c}of o){let u=e.topics[c?.id];u&&i!==null&&i===n.person&&P(u,n)&&fo([u])}});function en(){if(!f.ready||!f.me.person||!w("session.handed"))return a;let t=Object.values(f.board.topics).filter(i=>P(i,f.me));p(uo)||fo(t);let o=nn(),e=t.filter(({id:i,withdrawn:c})=>!o.has(i)&&!c);if(!e.length)return a;let n=e.map(i=>on(i,t,o)).join(" ");return tn!==n&&y(n),tn=n,s`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(i=>s`<p><a href=${A(i.id)} data-screen>${on(i,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>qr(e)}>${r("session.moved_seen")}</button>
  </aside>`}function on({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:zo(f.board,o)})}function qr(t){fo(t),l()}function fo(t){d(uo,JSON.stringify([...nn(),...t.map(({id:o})=>o)]))}function nn(){try{return new Set(JSON.parse(p(uo)||"[]"))}catch{return new Set}}function It({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var sn="moved.known",x=Dr(),rn="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:i,data:c}of o){let u=e.topics[c?.id];u&&i!==null&&i===n.person&&[u,...vt(e,u)].filter(Ur).forEach(cn)}});function an(){if(!f.ready||!w("session.moved"))return a;let t=Lr().filter(Br);if(!t.length)return a;let o=t.filter(Ir).map(Mr),e=o.join(" ");return rn!==e&&y(e),rn=e,s`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(n=>s`<p>${n}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>jr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Lr(){var c;let{board:t,me:o}=f,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||v(u,f)),n=new Set(e.map(({id:u})=>u)),i=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([u])=>n.has(u)));for(let u of e)x[c=u.id]||(x[c]=po(u));return JSON.stringify(x)!==i&&mn(),e}function Br(t){let o=x[t.id];if(!o||o===po(t)||t.withdrawn)return!1;let e=f.board.rounds[It(f.board,t)?.round??o.split(" ")[0]??""];return!e||No(e,h.now)}function Ir({into:t},o,e){return!e.some(({id:n})=>n===t)}function Mr(t){let{board:o}=f,{title:e}=t,n=It(f.board,t),i=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!i||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Ho(o,i)})}function jr(t){t.forEach(cn),l()}function Ur({id:t}){return t in x}function cn(t){x[t.id]=po(t),mn()}function po(t){let o=It(f.board,t);return o?qo(o):""}function mn(){d(sn,JSON.stringify(x))}function Dr(){try{return JSON.parse(p(sn)||"{}")}catch{return{}}}async function un(t,o,e){let n=await _("POST",`topics/${t}/notes`,{text:o,language:ht},{ref:e,signed:!0});T(n,r("session.posted"))}async function fn(t,o){T(await _("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var pn=t=>dn(t,"removal","session.note_removed"),ln=t=>dn(t,"hiding","session.note_hidden");async function dn(t,o,e){try{T(await _("PUT",`notes/${t}/${o}`),r(e)),await N(),Wr()}catch(n){O(n)}}function Wr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var ot={id:"",problem:"",sending:!1};function hn(t,o){let{board:e,me:n}=o,i=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",u=M(t.at,e.event.timezone);return s`<article class="note ${i?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?s` · ${r("session.edited")}`:a}</span>
      ${i?s`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${tt(o,({path:Dt})=>Dt.startsWith(`notes/${t.id}`))}
    </p>
    ${ot.id===t.id?Fr(t):Cr(t,i,n)}
  </article>`}function Cr(t,o,e){let n=e.can["note.edit"]&&(o||q(e));return s`<div class="prose" lang=${t.language||a} dir="auto" ${X(t.html)}></div>
    ${n?s`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Hr(t)}>${r("session.edit")}</button>
          ${o?s`<button class="button-quiet" type="button" @click=${()=>pn(t.id)}>${r("session.remove")}</button>`:s`<button class="button-quiet" type="button" @click=${()=>ln(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Fr(t){let o=`note-edit.${t.id}`;return s`<form class="form" @submit=${e=>zr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${C(p(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${ot.problem?s`<p class="problem" role="alert">${ot.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${ot.sending}>${r(ot.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>$n(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Hr(t){let o=`note-edit.${t.id}`;p(o)||d(o,t.text),pt({id:t.id,problem:""}),N().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function $n(t){S(`note-edit.${t.id}`),pt({id:""})}async function zr(t,o){if(t.preventDefault(),!L(p(`note-edit.${o.id}`),"note")){pt({sending:!0,problem:""});try{await fn(o.id,p(`note-edit.${o.id}`)),$n(o)}catch(e){pt({problem:I(e)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(ot,t),l()}var[Gr,Jr]=[6*6e4,60*6e4],bn="";function gn(t){let o=Object.values(t.board.topics).find(n=>Kr(n,t));if(!o||!w("report.nudge"))return a;bn!==o.id&&y(`${r("report.nudge")} ${o.title}`),bn=o.id;let e=_t(t.board,h.now);return s`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?s`<span>${r("report.nudge_due",{time:Do(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Qr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Kr(t,o){let{board:e,me:n}=o,i=t.slot&&e.rounds[t.slot.round];if(!i||!v(t,o)||!n.can["report.write"]||!xt(t))return!1;let c=Date.parse(i.ends)-h.now.getTime(),u=h.route.topic===t.id&&!!p(`writes.${t.id}`);return c<=Gr&&c>-Jr&&!u&&!p(`nudged.${t.id}`)}function Qr({id:t}){d(`nudged.${t}`,"yes"),l()}var ho,lo;function E(){return ho}function Mt(){return lo??(lo=Vr()),lo}async function Vr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return ho=await import("./writing.js"),Yr(ho)}catch{await new Promise(o=>setTimeout(o,t))}}function Yr(t){t.takeUpUnsent();let{can:o}=f.state.me;f.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var $o=30;function wn(t,o){let n=Xr(t,o).map(i=>o.board.people[i]?.name??"").filter(Boolean);return n.length?s`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,$o).map(i=>s`<bdi class="mark">${i}</bdi> `)}
    ${n.length>$o?r("report.here_more",{n:n.length-$o}):a}</p>`:a}function yn(t,o){if(!o.me.can["session.attend"])return a;let e=jt(t,o);return s`<button class="button-quiet" type="button" @click=${()=>Zr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function jt(t,o){let e=yt(o.wishes).filter(({path:i})=>i===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function Xr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&jt(t,o)?[...e,o.me.person]:e}async function Zr(t,o){try{await _(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=f.state;y(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){O(e)}}var et={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function vn(t,o){nt({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),Q({name:"history",draw:()=>W(r("report.history"),ts())}),bo()}async function bo(){let{topic:t,field:o,before:e,versions:n}=et;try{let i=n&&e?`?before=${e}`:"",c=await J(`topics/${encodeURIComponent(t)}/texts/${o}/versions${i}`),u=n??[{n:0,...c.now}];nt({versions:[...u,...c.versions],before:c.before,problem:""})}catch(i){nt({problem:I(i)})}}function ts(){let{fields:t,field:o,versions:e,before:n,problem:i}=et;return s`${t.length>1?s`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${os}>
            ${t.map(c=>s`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${i?s`<p class="problem" role="alert">${i}</p>`:a}
    ${e?s`<ol class="versions">${e.map(es)}</ol>`:s`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?s`<button class="button-quiet" type="button" @click=${bo}>${r("report.older")}</button>`:a}`}function os({target:t}){let o=t.value;nt({field:o,versions:null,open:-1}),bo()}function es(t){let{board:o,me:e}=f.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),i=et.open===t.n;return s`<li class="version">
    <button class="choice" type="button" aria-expanded=${i?"true":"false"} @click=${()=>nt({open:i?-1:t.n})}>
      <span><strong>${t.n?t.at&&M(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${i?s`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${i&&t.n&&e.can["report.write"]?s`<button class="button" type="button" @click=${()=>ns(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function ns({n:t}){if(await K())try{await rt("PUT",`topics/${et.topic}/texts/${et.field}`,{version:t}),D("history"),j(r("report.brought_back"))}catch(o){nt({problem:I(o)})}}function nt(t){Object.assign(et,t),l()}function go(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function wo(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function kn(t){return s`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>s`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${wo(t).map(go).map(({what:o,who:e,when:n})=>s`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var lt=["body","understandings","questions","recommendations","resources","steps"];function xn(t,o){let e=vo(t.id);return e.length?e.map(n=>rs(t,n,e.length>1)):ss(t,o)}function vo(t){return lt.filter(o=>yo(t,o))}function yo(t,o){return E()?.unsavedWords(t,o)??m.report?.texts[o]??""}function rs({id:t,language:o},e,n){let i=m.report?.html[e],c=E()?.unsavedWords(t,e)??null;return s`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?s`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?kn(yo(t,e)):c===null&&i?s`<div class="prose" lang=${o||a} dir="auto" ${X(i)}></div>`:s`<div class="prose as-typed" lang=${o||a} dir="auto">${yo(t,e)}</div>`}
  </div>`}function ss({no_notes:t},o){if(m.status==="loading")return s`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return s`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return s`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return s`<p class="empty">${r(e)}</p>`}function _n(t,o){return t.withdrawn||!b(o,"report.waive",t)?a:t.words&&!t.no_notes?a:s`<button class="button-quiet" type="button" @click=${()=>is(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function is({id:t,no_notes:o}){try{let e=await _(o?"DELETE":"PUT",`topics/${t}/waiver`);T(e,r(o?"report.awaited":"report.waived"))}catch(e){O(e)}}function On(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=p(ko(t.id))==="write";return(n||e&&cs(t,o))&&Mt(),s`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?Tn(t.id,"read"):a}
    </div>
    ${ms(t,o)} ${e&&xt(t)?us(o):a}
    ${e?a:E()?.givenBack(t.id)}
    ${e&&n?fs(t.id):xn(t,e)}
    ${e&&!n?Tn(t.id,"write",vo(t.id).length>0):a}
    ${wn(t.id,o)}
    <div class="actions">${yn(t.id,o)} ${_n(t,o)} ${as(t.id)}</div>
  </section>`}function as(t){let{writers:o=[],texts:e={}}=m.report??{},n=lt.filter(c=>e[c]);if(!n.length&&!o.length)return a;let i=[...n,...lt.filter(c=>!e[c])];return s`<button class="button-quiet" type="button" @click=${()=>vn(t,i)}>${r("report.history")}</button>`}function Sn(t){return p(ko(t))!=="write"?a:(Mt(),E()?.givenBack(t))}var ko=t=>`writes.${t}`;function cs(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(Ao(Lo(e),n,h.now)))&&(v(t,o)||jt(t.id,o))}function ms(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let i=[r("report.words_n",{n:t.words}),r("report.last_at",{time:M(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return s`<p class="report-facts soft">${Go(i)}</p>`}function us({board:t}){let o=_t(t,h.now);return o?s`<p class="report-facts">${r("report.due",{time:M(o,t.event.timezone)})}</p>`:a}function fs(t){let o=E();return o?o.writing(t,lt,m.report?.texts??{},{stepOf:go,stepLines:wo}):s`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function Tn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return s`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>ps(t,o)}>
    ${o==="read"?$("note"):it("pen")} ${r(n)}
  </button>`}async function ps(t,o){if(o==="write"&&!await K())return;d(ko(t),o),o==="write"?await Mt():await ls(t),await N();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function ls(t){await k(t),E()?.leaveWriting(t)}var En=["session.turn_now","session.turn_next","session.turn_after"],ds=200,hs=18e4,xo="";function Pn(t){let{ahead:o=En.length,topic:e}=gs(t)??{},n=En[o]??"";if(!e||!n||!w(n))return $s();let i=ys(t).length>1?e.title:"";return bs(`${r(n)} ${i}`),s`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(n)}
    ${i?s`<strong dir="auto" lang=${e.language||a}>${i}</strong>`:a}</p></aside>`}function $s(){return xo="",a}function bs(t){t!==xo&&(xo=t,y(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ds))}function gs(t){let{board:o}=t;if(!ws(o))return;let e=u=>v(u,t),n=Qo(o);if(n&&e(n))return{ahead:0,topic:n};let i=Ko(o),c=i.findIndex(e);return{ahead:c<0?void 0:c+1,topic:i[c]}}function ws({event:t,wall:{reading:o}}){if(!o||t.phase!=="marketplace")return!1;let e=Date.parse(o.since)+o.seconds*1e3;return h.now.getTime()<e+hs}function ys(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&v(o,t))}function Rn(t,o){return yt(o.wishes).filter(e=>gt(e)==="note"&&wt(e)===t).map(e=>s`<li>${vs(e,o)}</li>`)}function vs({ref:t,body:o},e){let n=e.me.name;return s`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${tt(e,i=>i.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var To="",Ut=!1;function Nn(t){let o=`note.${t}`;return s`<form class="form note-form" @submit=${e=>ks(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${C(p(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${To?s`<p class="problem" role="alert">${To}</p>`:a}
    <button class="button" ?disabled=${Ut}>${r(Ut?"common.sending":"session.post")}</button>
  </form>`}function Oo(t,o){let e=`note.${t}`;return p(e)?s`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${C(p(e))} @input=${ne(e)}></textarea>
  </div>`:a}async function ks(t,o){if(t.preventDefault(),Ut)return;let e=`note.${o}`,n=p(e);if(!L(n,"note")){d(`${e}.ref`,p(`${e}.ref`)||B()),_o("",!0);try{await un(o,n,p(`${e}.ref`)),S(`${e}.ref`,...p(e)===n?[e]:[]),_o("",!1)}catch(i){i instanceof G&&i.code==="ref_used"&&S(`${e}.ref`),_o(I(i),!1)}}}function _o(t,o){To=t,Ut=o,l()}F(ge,!0);F(Pn,!0);F(Ke);F(an);F(en);F(gn);ie(be);$e();function of(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(E()?.leaveWriting(m.id),k(o)),s`${se(t,!0)} ${ce(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?ee(o,s`${_s(e,t)}`):xs(o)}
    </main>`}function xs(t){return s`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${dt} data-screen>${r("session.to_board")}</a></p>
    ${Sn(t)} ${Oo(t,"hidden")}`}function _s(t,o){return s`${Ze(t,o)}
    ${ze(t,o)} ${Ts(t)} ${On(t,o)} ${He(t,o)}
    ${Os(t,o)} ${Es(t,o)}`}function Ts(t){let o=t.language||a;return m.html?s`<div class="prose session-body" lang=${o} dir="auto" ${X(m.html)}></div>`:m.status==="loading"||!t.body?a:s`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function Os(t,o){let e=ye(),n=Rn(t.id,o),i=!!o.me.can["note.post"]&&!t.withdrawn;return s`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?s`<ol class="notes-list">
          ${Z(e,({id:c})=>c,c=>s`<li>${hn(c,o)}</li>`)} ${n}
        </ol>`:s`<p class="empty">${r(Ss(i))}</p>`}
    ${i?Nn(t.id):Oo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Ss(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Es(t,{board:o}){let e=Bo(o),n=e.findIndex(({id:i})=>i===t.id);return n<0?a:s`<nav class="neighbours" aria-label=${r("session.others")}>
    ${An(e[n-1],"back","session.previous")} ${An(e[n+1],"forward","session.next")}
  </nav>`}function An(t,o,e){return t?s`<a class="neighbour neighbour-${o}" href=${A(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{rr as formButton,of as sessionScreen};
