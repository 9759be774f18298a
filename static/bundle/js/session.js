/* Made by `make bundle`. Licences: ../LICENSES */
import{c as Ho,d as zo,g as kt,h as Go,j as Jo,k as Ko,l as Qo,m as Vo,o as Yo,p as st,q as Zo,s as ee}from"./app-shared.js";import{$ as jo,$a as re,B as Eo,Ca as Xo,D as nt,E as x,F as J,H as y,Ha as te,I as s,Ia as Q,Ja as U,K as a,La as C,Ma as f,N as Po,Na as d,O as Ht,Oa as S,P as Ro,Pa as oe,Q as Ao,Qa as D,R as No,Sa as N,Ta as b,Ua as q,V as vt,Va as V,W as qo,Wa as Y,X as Lo,Y as Bo,Z as P,Za as ne,_,aa as Io,b as Dt,ba as Mo,c as Wt,ca as j,cb as se,d as Ft,da as Uo,ea as Co,eb as W,f as To,fb as ie,g as dt,ga as Do,gb as X,h as L,hb as it,i as z,ia as Wo,ib as Z,j as B,ja as rt,k as ht,ka as Fo,l as r,lb as ae,m as w,ma as l,na as K,nb as zt,o as G,pa as h,pb as xt,q as $t,r as Oo,rb as _t,s as So,sa as A,t as p,ta as $,u as bt,ua as I,va as T,w as gt,wa as O,x as wt,z as yt,za as M}from"./app.js";var at,ct,Tt=class{constructor(o){Wt(this,at);Wt(this,ct,0);Ft(this,at,o)}hear(o,e){if(o<=Dt(this,ct))return;Ft(this,ct,o);let n=()=>e()-o<8e3;n()&&Dt(this,at).call(this,n)}};at=new WeakMap,ct=new WeakMap;function ce(t,o){return o-t<6e3}var Nn=[[1,.5],[2.71,.25],[5.15,.12]],qn=396,me=6;function Gt(t){for(let[o,e]of Nn){let n=t.createOscillator(),i=t.createGain();n.frequency.value=qn*o,i.gain.setValueAtTime(e,t.currentTime),i.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+me/o),n.connect(i).connect(t.destination),n.start(),n.stop(t.currentTime+me)}}var pe="bell",fe=["click","touchend","keydown"],Bn=[300,200,300],le=new Tt(In),R,ue,Ot=()=>!!f(pe);function de(){p.subscribe(Kt),Ot()&&be()}function he(){return w("session.bell")?s`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Ot()} @change=${jn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function $e({board:t}){return!Ot()||!w("session.bell_rings")||!ce(kt(t.wall,M()),M())?a:s`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function jn({target:t}){let{checked:o}=t;d(pe,o?"yes":""),l(),o&&(le.hear(kt(p.board.wall,M()),()=>1/0),be(),Jt(),R&&Gt(R))}function be(){Yo().then(()=>Kt(p.state));for(let t of fe)addEventListener(t,Jt,!0)}function Jt(){if(window.AudioContext)if(R??(R=new AudioContext),R.state==="running")for(let t of fe)removeEventListener(t,Jt,!0);else R.resume().catch(()=>{})}function Kt({board:{wall:t}}){if(clearTimeout(ue),!Ot())return;le.hear(kt(t,M()),M);let o=Go(t,M());o!==void 0&&(ue=setTimeout(()=>Kt(p.state),o+1))}async function In(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Bn),await R?.resume().catch(()=>{}),R?.state==="running"&&t()&&Gt(R)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Mn,Un]=[700,900],Qt=0,Vt;async function v(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Qt+=1;try{let{html:e,notes:n,report:i}=await G(`topics/${encodeURIComponent(t)}`);if(o!==Qt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:c,report:i})}catch(e){o===Qt&&m.status!=="there"&&(m.status=Cn(e))}l()}function Cn(t){return t instanceof z&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Dn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(i=>i!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function ge(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}p.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&v(m.id);for(let n of o)Fn(n)}});function Wn(){Vt??(Vt=setTimeout(()=>{Vt=void 0,m.id&&v(m.id)},Mn+Math.random()*Un))}function Fn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&Wn(),t.startsWith("attendance.")&&o.topic===m.id&&Dn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&v(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...i}=m.notes;m.notes=i}}}var Hn=128*1024,zn=6e4;async function we({ref:t,topic:o,type:e,alt:n,bytes:i},c){await $t("POST",`topics/${o}/photos`,{bytes:i.byteLength,type:e,alt:n},t);let u=await G(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let Ct=i.slice(u.arrived,u.arrived+Hn);u=await Gn(`photos/${t}/parts?offset=${u.arrived}`,Ct)}return p.receive(u.answer?.changes??[]),!0}function Gn(t,o){let e={"content-type":"application/octet-stream"};return So(Oo(t),{method:"PUT",headers:e,body:o},zn)}var ye=`photo:${To.code}:`;async function ve(){return(await(await bt()).all(ye).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Yt(t){await(await bt()).put(ke(t),t).catch(()=>{})}async function Xt(t){await(await bt()).remove(ke(t)).catch(()=>{})}function ke({at:t,ref:o}){return`${ye}${t}:${o}`}var g=[],Zt=!1,to,F=new Eo(()=>Et()),xe=()=>{};function _e(t){xe=t}var St=t=>g.filter(o=>o.topic===t),Te=()=>F.tries>0;async function eo(){to??(to=ve().then(t=>{let o=new Set(g.map(({ref:e})=>e));g=[...t.filter(({ref:e})=>!o.has(e)),...g],Pt()})),await to,Et()}async function no(t){let o={ref:L(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};g=[...g,e],Pt(),await Yt(e),eo()}function Oe(t){oo(t,{problem:"",ref:L(),arrived:0}),Et()}function Se(t){Ee(t),$t("PUT",`photos/${t.ref}/removal`,{},L()).catch(()=>{})}async function Et(){if(!Zt){Zt=!0,F.stop();try{for(;await Jn(););}finally{Zt=!1,l()}}}async function Jn(){let t=g.find(({problem:o})=>!o);if(!t)return!1;try{return await Kn(t),F.well(),!0}catch(o){if(!(o instanceof z))throw o;return Vn(t,o)}}async function Kn(t){await we(t,e=>Qn(t.ref,e))&&(Ee(t),xe(t))}function Qn(t,o){let e=g.find(n=>n.ref===t);return e&&(e.arrived=o),F.well(),l(),e!==void 0}function Vn(t,o){return g.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(oo(t,{ref:L(),arrived:0,again:!0}),!0):F.later(o)?!1:(F.well(),oo(t,{problem:o.message}),!0):!0}function oo(t,o){let e={...t,...o};g=g.map(n=>n===t?e:n),Pt(),Xt(t).then(()=>Yt(e))}function Ee(t){g=g.filter(({ref:o})=>o!==t.ref),Pt(),Xt(t)}function Pt(){d("photos.left",g.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&F.waits&&Et()});var Yn=["image/jpeg","image/png","image/webp"];async function Re(t){try{let o=await Xn(t),e=Pe(o,240).toDataURL("image/jpeg",.7);return{bytes:await or(Pe(o,2048)),type:"image/jpeg",preview:e}}catch{return!Yn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Xn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Zn(t)}}async function Zn(t){let o=new Image;return o.src=await tr(t),await o.decode(),o}function tr(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Pe(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let i=n.getContext("2d");return i.fillStyle="white",i.fillRect(0,0,n.width,n.height),i.drawImage(t,0,0,n.width,n.height),n}function or(t){return new Promise((o,e)=>{let n=i=>i?o(i.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function mt({id:t},o=!1){return`${dt}/photos/${t}${o?"-small":""}.jpg`}function Rt(t,o=0){let e=`photo-alt-${o}`;return s`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:s`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${D(f(t))} @input=${Y(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function At({alt:t,author:o},e){return t||ro(o,e)}function ro(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var er="photo.alt",Nt=10,Ne="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function qe(t){return s`<label class="button-quiet photo-add">
    ${$("camera",Ne)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>rr(o,t)}
    />
  </label>`}function nr({id:t,title:o}){let e=async n=>(await Le(n)).forEach(i=>no({topic:t,alt:r("photos.form"),...i}));return s`<label class="button-quiet photo-add">
      ${$("camera",Ne)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${St(t).map(so)}`}async function rr(t,o){let e=await Le(t);if(!e.length)return;S(...e.map((i,c)=>qt(c)));let n=()=>r("photos.new",{n:e.length});Q({name:"photo-new",draw:()=>C(n(),ir(o,e))})}async function Le({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await J())return[];let n=await sr(e.slice(0,Nt));return o.value="",n.length<Math.min(e.length,Nt)?I(r("photos.unreadable"),{tone:"warning"}):e.length>Nt&&I(r("photos.too_many",{n:Nt}),{tone:"warning"}),n}async function sr(t){let o=[];for(let e of t){let n=await Re(e);n&&o.push(n)}return o}function qt(t){return`${er}.${t}`}function ir(t,o){return s`<form class="form" @submit=${n=>{n.preventDefault();let i=o.map((c,u)=>f(qt(u)));i.some(c=>q(c,"alt"))||(o.forEach((c,u)=>no({topic:t,alt:i[u]??"",...c})),S(...i.map((c,u)=>qt(u))),U("photo-new"))}}>
    ${o.map(({preview:n},i)=>s`<div class="photo-new">
        ${n?s`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Rt(qt(i),i)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>U("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function so(t){return s`<li class="photo-upload">
    ${t.preview?s`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?s`<p class="problem" role="alert">${t.problem}</p>`:ar(t)}
      <div class="actions">
        ${t.problem?Ae("photos.again",()=>Oe(t)):a}
        ${Ae("photos.discard",()=>Se(t))}
      </div>
    </div>
  </li>`}function ar({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return s`<p id="photo-${e}">${r(Te()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function Ae(t,o){return s`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var Be=t=>Lt("PUT",`${t}/showing`,{},"photos.agreed"),je=t=>Lt("PUT",`${t}/removal`,{},"photos.removed"),Ie=t=>Lt("PUT",`${t}/hiding`,{},"photos.hidden"),Me=(t,o)=>Lt("PATCH",t,{alt:o},"photos.described");async function Lt(t,o,e,n){try{return T(await x(t,`photos/${o}`,e),r(n)),await v(m.id),!0}catch(i){return O(i),!1}}var io={id:"",describing:!1},ut="photo.alt";function De(t){pt({id:t,describing:!1}),Q({name:"photo",draw:cr})}function cr(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===io.id),e=t[o];return e?C(s`<span dir="auto">${ro(e.author,p.state.board)}</span>`,s`${mr(e)} ${io.describing?fr(e):ur(e)} ${lr(t,o)}`):C(r("photos.title"),s`<p>${r("photos.gone")}</p>`)}function mr(t){let o=At(t,p.state.board);return s`<figure class="photo-large">
    <a href=${mt(t)} target="_blank" rel="noopener">
      <img src=${mt(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?s`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:s`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function ur(t){let{me:o}=p.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return s`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Bt("photos.agree",()=>Be(t.id),"button"):a}
    ${n?Bt(t.alt?"photos.redescribe":"photos.describe",()=>pr(t)):a}
    ${n&&e?Bt("photos.remove",()=>Ce(je(t.id))):a}
    ${o.can["photo.hide"]&&!e?Bt("photos.hide",()=>Ce(Ie(t.id))):a}
  </div>`}function pr(t){d(ut,t.alt),pt({describing:!0})}function fr(t){return s`<form class="form" @submit=${async e=>{e.preventDefault(),!q(f(ut),"alt")&&await Me(t.id,f(ut))&&(S(ut),pt({describing:!1}))}}>
    ${Rt(ut)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>pt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function lr(t,o){return t.length<2?a:s`<div class="photo-turning">
    ${Ue(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Ue(t[o+1],"forward","photos.next")}
  </div>`}function Ue(t,o,e){let n=()=>pt({id:t?.id??"",describing:!1});return s`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function Ce(t){await t&&U("photo")}function Bt(t,o,e="button-quiet"){return s`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function pt(t){Object.assign(io,t),l()}eo();_e(({topic:t})=>{let{board:o,me:e}=p.state;I(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),m.id===t&&v(t)});function We(t,o){let e=m.report?.photos??[],n=St(t.id),i=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!n.length&&!i?a:s`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?s`<ul class="photo-list">${it(e,({id:c})=>c,c=>s`<li>${dr(c,o)}</li>`)}</ul>`:a}
    ${n.length?s`<ul class="photo-uploads">${it(n,({ref:c})=>c,so)}</ul>`:a}
    ${i?qe(t.id):a}
  </section>`}function dr(t,{board:o}){return s`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>De(t.id)}>
    <img src=${mt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${At(t,o)} />
    ${t.shown?a:s`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Fe(t,o){let{board:e}=o,n=t.into?e.topics[t.into]:void 0,i=n?[n]:vt(e,t),c=t.asks?e.topics[t.asks]:void 0;return s`${i.length?s`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${i.map(u=>hr(u,n?t:u,o))}
        </section>`:a}
    ${c&&b(o,"topic.edit",t)?s`<p class="combined">${r("session.asking")} ${He(c)} ${co("combine_take_back",()=>ao(t,"asks_declined"))}</p>`:a}`}function hr(t,o,e){let n=[t,o].some(i=>b(e,"topic.edit",i));return s`<p>${He(t)} <span class="soft" dir="auto">${rt(e.board,t)}</span>
    ${n?co("part",()=>ao(o,"parted")):a}</p>`}function He({id:t,title:o,language:e}){return s`<a href=${A(t)} data-screen lang=${e||a} dir="auto">${o}</a>`}function ze(t,o){if(t.withdrawn||t.into||P(t,o.me))return[];let e=Object.values(o.board.topics).filter(n=>P(n,o.me)&&!n.withdrawn&&!n.into&&b(o,"topic.edit",n));return e.some(({id:n,asks:i})=>i===t.id||t.asks===n)?[]:e}function Ge({board:t,me:o}){return w("session.asks")?Object.values(t.topics).map(e=>{let n=e.asks?t.topics[e.asks]:void 0;return n&&!n.withdrawn&&P(n,o)?$r(e,n,t):a}):a}function $r(t,o,e){let n={name:rt(e,t),title:t.title,mine:o.title};return s`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>br(t)}>${r("session.asks_agree")}</button>
    ${co("asks_decline",()=>ao(t,"asks_declined"))}
  </aside>`}function br({id:t,title:o}){return Je(nt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:o}))}function ao({id:t},o){return Je(nt("DELETE",`topics/${t}/combination`),r(`session.${o}`))}async function Je(t,o){try{T(await t,o)}catch(e){O(e)}}function co(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${r(`session.${t}`)}</button>`}var Ke=3;function Qe(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ht(e,h.now)||o.interest<Ke?!1:Object.values(t.topics).some(({id:n,slot:i,interest:c})=>{let u=i&&c>=Ke&&t.rounds[i.round];return n!==o.id&&u&&Ht(u,h.now)&&Bo(e,u)})}function Ve(t,{board:o}){if(t.into)return a;if(t.withdrawn)return s`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return s`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:i,name:c}=Fo(o,e,h.now);return s`<p class="facts-where">
      ${st("clock")} <span><strong>${gr(o,e)}</strong> <span dir="auto">${Uo(o,e)}</span></span>
      ${c?s`<span class="mark mark-${i}">${c}</span>`:a}
    </p>
    <p class="facts-where">${st("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Zo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?wr(n.link):a}`}function gr({event:{timezone:t}},o){return`${Mo(o.starts,t)}, ${Io(o,t)}`}function wr(t){return s`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var yr=zt(()=>import("./outgrown.js")),vr=zt(()=>import("./same_people.js"));function Ye(t,o){let{board:e,me:n}=o,i=_(t,o);return s`<header class="facts ${i?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:rt(e,t)})}</span>
      ${i?s`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${Ve(t,o)} ${kr(t)} ${xr(t,o)} ${_r(t,o)} ${Tr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:ae(t,n,r("board.interested"))} ${Or(t,o)} ${Sr(t,o)}
    </div>
  </header>`}function kr({tags:t,language:o}){let e=o&&o!==ht;return!t.length&&!e?a:s`<p class="card-marks">
    ${e?s`<span class="mark" lang=${o}>${Xo(o)}</span>`:a}
    ${t.map(n=>s`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function xr(t,{board:o,me:e}){let[n]=Lo(o,t);if(!n)return a;let i=P(t,e)?"board.elsewhere_you":"board.elsewhere";return s`<p class="facts-clash">${$("warning")} <span dir="auto">${r(i,{title:n.title})}</span></p>`}function _r(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!b(o,"topic.place",t)?a:yr()?.roomTooSmall(e,t)??a}function Tr(t,o){let{board:e}=o;return!b(o,"topic.place",t)||!Qe(e,t)?a:vr()?.samePeople(e,t)??a}function Or(t,o){return t.withdrawn||t.into||!b(o,"topic.place",t)?a:s`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>se(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?H("board.let_go",()=>Jo(t.id)):a}`}function Sr(t,o){let{me:e}=o;return s`
    ${b(o,"topic.edit",t)&&!t.withdrawn?H("session.edit",()=>ee(t)):a}
    ${b(o,"topic.withdraw",t)&&!t.into?t.withdrawn?H("session.bring_back",()=>Qo(t.id)):H("session.withdraw",()=>Ko(t.id)):a}
    ${N(e)?H("session.hide",()=>Vo(t.id)):a}
    ${Rr(t,ze(t,o))}
    ${Er(t,o)?H("session.more",()=>Pr(t.id)):a}
  `}function Er(t,o){return t.withdrawn||t.into?!1:b(o,"topic.edit",t)||t.slot!==null&&b(o,"topic.place",t)}async function Pr(t){(await import("./more.js")).openMore(t)}function Rr(t,o){return o.length?H("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function H(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var mo="mine.known",Xe="";p.subscribe((t,{changes:o})=>{let{board:e,me:n}=p;for(let{by:i,data:c}of o){let u=e.topics[c?.id];u&&i!==null&&i===n.person&&P(u,n)&&uo([u])}});function tn(){if(!p.ready||!p.me.person||!w("session.handed"))return a;let t=Object.values(p.board.topics).filter(i=>P(i,p.me));f(mo)||uo(t);let o=on(),e=t.filter(({id:i,withdrawn:c})=>!o.has(i)&&!c);if(!e.length)return a;let n=e.map(i=>Ze(i,t,o)).join(" ");return Xe!==n&&y(n),Xe=n,s`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(i=>s`<p><a href=${A(i.id)} data-screen>${Ze(i,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Ar(e)}>${r("session.moved_seen")}</button>
  </aside>`}function Ze({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Do(p.board,o)})}function Ar(t){uo(t),l()}function uo(t){d(mo,JSON.stringify([...on(),...t.map(({id:o})=>o)]))}function on(){try{return new Set(JSON.parse(f(mo)||"[]"))}catch{return new Set}}function jt({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var nn="moved.known",k=Mr(),en="";p.subscribe((t,{changes:o})=>{let{board:e,me:n}=p;for(let{by:i,data:c}of o){let u=e.topics[c?.id];u&&i!==null&&i===n.person&&[u,...vt(e,u)].filter(Ir).forEach(sn)}});function rn(){if(!p.ready||!w("session.moved"))return a;let t=Nr().filter(qr);if(!t.length)return a;let o=t.filter(Lr).map(Br);return en!==o.join(" ")&&y(o.join(". ")),en=o.join(" "),s`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(e=>s`<p>${e}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>jr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Nr(){var c;let{board:t,me:o}=p,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||_(u,p)),n=new Set(e.map(({id:u})=>u)),i=JSON.stringify(k);k=Object.fromEntries(Object.entries(k).filter(([u])=>n.has(u)));for(let u of e)k[c=u.id]||(k[c]=po(u));return JSON.stringify(k)!==i&&an(),e}function qr(t){let o=k[t.id];if(!o||o===po(t)||t.withdrawn)return!1;let e=p.board.rounds[jt(p.board,t)?.round??o.split(" ")[0]??""];return!e||Po(e,h.now)}function Lr({into:t},o,e){return!e.some(({id:n})=>n===t)}function Br(t){let{board:o}=p,{title:e}=t,n=jt(p.board,t),i=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!i||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Co(o,i)})}function jr(t){t.forEach(sn),l()}function Ir({id:t}){return t in k}function sn(t){k[t.id]=po(t),an()}function po(t){let o=jt(p.board,t);return o?Ao(o):""}function an(){d(nn,JSON.stringify(k))}function Mr(){try{return JSON.parse(f(nn)||"{}")}catch{return{}}}async function cn(t,o,e){let n=await x("POST",`topics/${t}/notes`,{text:o,language:ht},{ref:e,signed:!0});T(n,r("session.posted"))}async function mn(t,o){T(await x("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var un=t=>fn(t,"removal","session.note_removed"),pn=t=>fn(t,"hiding","session.note_hidden");async function fn(t,o,e){try{T(await x("PUT",`notes/${t}/${o}`),r(e)),await K(),Ur()}catch(n){O(n)}}function Ur(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function ln(t,o){let{board:e,me:n}=o,i=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",u=j(t.at,e.event.timezone);return s`<article class="note ${i?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?s` · ${r("session.edited")}`:a}</span>
      ${i?s`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:Ct})=>Ct.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Dr(t):Cr(t,i,n)}
  </article>`}function Cr(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return s`<div class="prose" lang=${t.language||a} dir="auto" ${X(t.html)}></div>
    ${n?s`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Wr(t)}>${r("session.edit")}</button>
          ${o?s`<button class="button-quiet" type="button" @click=${()=>un(t.id)}>${r("session.remove")}</button>`:s`<button class="button-quiet" type="button" @click=${()=>pn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Dr(t){let o=`note-edit.${t.id}`;return s`<form class="form" @submit=${e=>Fr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${D(f(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${tt.problem?s`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>dn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Wr(t){let o=`note-edit.${t.id}`;f(o)||d(o,t.text),ft({id:t.id,problem:""}),K().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function dn(t){S(`note-edit.${t.id}`),ft({id:""})}async function Fr(t,o){if(t.preventDefault(),!q(f(`note-edit.${o.id}`),"note")){ft({sending:!0,problem:""});try{await mn(o.id,f(`note-edit.${o.id}`)),dn(o)}catch(e){ft({problem:B(e)})}finally{ft({sending:!1})}}}function ft(t){Object.assign(tt,t),l()}var[Hr,zr]=[6*6e4,60*6e4],hn="";function $n(t){let o=Object.values(t.board.topics).find(n=>Gr(n,t));if(!o||!w("report.nudge"))return a;hn!==o.id&&y(`${r("report.nudge")} ${o.title}`),hn=o.id;let e=_t(t.board,h.now);return s`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?s`<span>${r("report.nudge_due",{time:jo(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Jr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Gr(t,o){let{board:e,me:n}=o,i=t.slot&&e.rounds[t.slot.round];if(!i||!_(t,o)||!n.can["report.write"]||!xt(t))return!1;let c=Date.parse(i.ends)-h.now.getTime(),u=h.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=Hr&&c>-zr&&!u&&!f(`nudged.${t.id}`)}function Jr({id:t}){d(`nudged.${t}`,"yes"),l()}var lo,fo;function E(){return lo}function It(){return fo??(fo=Kr()),fo}async function Kr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return lo=await import("./writing.js"),Qr(lo)}catch{await new Promise(o=>setTimeout(o,t))}}function Qr(t){t.takeUpUnsent();let{can:o}=p.state.me;p.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var ho=30;function bn(t,o){let n=Vr(t,o).map(i=>o.board.people[i]?.name??"").filter(Boolean);return n.length?s`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ho).map(i=>s`<bdi class="mark">${i}</bdi> `)}
    ${n.length>ho?r("report.here_more",{n:n.length-ho}):a}</p>`:a}function gn(t,o){if(!o.me.can["session.attend"])return a;let e=Mt(t,o);return s`<button class="button-quiet" type="button" @click=${()=>Yr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Mt(t,o){let e=yt(o.wishes).filter(({path:i})=>i===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function Vr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Mt(t,o)?[...e,o.me.person]:e}async function Yr(t,o){try{await x(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=p.state;y(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){O(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function wn(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),Q({name:"history",draw:()=>C(r("report.history"),Xr())}),$o()}async function $o(){let{topic:t,field:o,before:e,versions:n}=ot;try{let i=n&&e?`?before=${e}`:"",c=await G(`topics/${encodeURIComponent(t)}/texts/${o}/versions${i}`),u=n??[{n:0,...c.now}];et({versions:[...u,...c.versions],before:c.before,problem:""})}catch(i){et({problem:B(i)})}}function Xr(){let{fields:t,field:o,versions:e,before:n,problem:i}=ot;return s`${t.length>1?s`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Zr}>
            ${t.map(c=>s`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${i?s`<p class="problem" role="alert">${i}</p>`:a}
    ${e?s`<ol class="versions">${e.map(ts)}</ol>`:s`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?s`<button class="button-quiet" type="button" @click=${$o}>${r("report.older")}</button>`:a}`}function Zr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),$o()}function ts(t){let{board:o,me:e}=p.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),i=ot.open===t.n;return s`<li class="version">
    <button class="choice" type="button" aria-expanded=${i?"true":"false"} @click=${()=>et({open:i?-1:t.n})}>
      <span><strong>${t.n?t.at&&j(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${i?s`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${i&&t.n&&e.can["report.write"]?s`<button class="button" type="button" @click=${()=>os(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function os({n:t}){if(await J())try{await nt("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),U("history"),I(r("report.brought_back"))}catch(o){et({problem:B(o)})}}function et(t){Object.assign(ot,t),l()}function bo(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function go(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function yn(t){return s`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>s`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${go(t).map(bo).map(({what:o,who:e,when:n})=>s`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var lt=["body","understandings","questions","recommendations","resources","steps"];function vn(t,o){let e=yo(t.id);return e.length?e.map(n=>es(t,n,e.length>1)):ns(t,o)}function yo(t){return lt.filter(o=>wo(t,o))}function wo(t,o){return E()?.unsavedWords(t,o)??m.report?.texts[o]??""}function es({id:t,language:o},e,n){let i=m.report?.html[e],c=E()?.unsavedWords(t,e)??null;return s`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?s`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?yn(wo(t,e)):c===null&&i?s`<div class="prose" lang=${o||a} dir="auto" ${X(i)}></div>`:s`<div class="prose as-typed" lang=${o||a} dir="auto">${wo(t,e)}</div>`}
  </div>`}function ns({no_notes:t},o){if(m.status==="loading")return s`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return s`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return s`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return s`<p class="empty">${r(e)}</p>`}function kn(t,o){return t.withdrawn||!b(o,"report.waive",t)?a:t.words&&!t.no_notes?a:s`<button class="button-quiet" type="button" @click=${()=>rs(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function rs({id:t,no_notes:o}){try{let e=await x(o?"DELETE":"PUT",`topics/${t}/waiver`);T(e,r(o?"report.awaited":"report.waived"))}catch(e){O(e)}}function _n(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=f(vo(t.id))==="write";return(n||e&&is(t,o))&&It(),s`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?xn(t.id,"read"):a}
    </div>
    ${as(t,o)} ${e&&xt(t)?cs(o):a}
    ${e?a:E()?.givenBack(t.id)}
    ${e&&n?ms(t.id):vn(t,e)}
    ${e&&!n?xn(t.id,"write",yo(t.id).length>0):a}
    ${bn(t.id,o)}
    <div class="actions">${gn(t.id,o)} ${kn(t,o)} ${ss(t.id)}</div>
  </section>`}function ss(t){let{writers:o=[],texts:e={}}=m.report??{},n=lt.filter(c=>e[c]);if(!n.length&&!o.length)return a;let i=[...n,...lt.filter(c=>!e[c])];return s`<button class="button-quiet" type="button" @click=${()=>wn(t,i)}>${r("report.history")}</button>`}function Tn(t){return f(vo(t))!=="write"?a:(It(),E()?.givenBack(t))}var vo=t=>`writes.${t}`;function is(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(Ro(No(e),n,h.now)))&&(_(t,o)||Mt(t.id,o))}function as(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let i=[r("report.words_n",{n:t.words}),r("report.last_at",{time:j(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return s`<p class="report-facts soft">${Wo(i)}</p>`}function cs({board:t}){let o=_t(t,h.now);return o?s`<p class="report-facts">${r("report.due",{time:j(o,t.event.timezone)})}</p>`:a}function ms(t){let o=E();return o?o.writing(t,lt,m.report?.texts??{},{stepOf:bo,stepLines:go}):s`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function xn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return s`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>us(t,o)}>
    ${o==="read"?$("note"):st("pen")} ${r(n)}
  </button>`}async function us(t,o){if(o==="write"&&!await J())return;d(vo(t),o),o==="write"?await It():await ps(t),await K();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function ps(t){await v(t),E()?.leaveWriting(t)}var On=["session.turn_now","session.turn_next","session.turn_after"],fs=200,Sn="";function En(t){let o=On[ds(t)??On.length]??"";return o&&!w(o)?a:(o!==Sn&&ls(o),Sn=o,o?s`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(o)}</p></aside>`:a)}function ls(t){t&&(y(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(fs))}function ds(t){let{board:o}=t;if(!o.wall.reading)return;let e=c=>_(c,t),n=zo(o);if(n&&e(n))return 0;let i=Ho(o).findIndex(e);return i<0?void 0:i+1}function Pn(t,o){return yt(o.wishes).filter(e=>gt(e)==="note"&&wt(e)===t).map(e=>s`<li>${hs(e,o)}</li>`)}function hs({ref:t,body:o},e){let n=e.me.name;return s`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,i=>i.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var xo="",Ut=!1;function Rn(t){let o=`note.${t}`;return s`<form class="form note-form" @submit=${e=>$s(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${D(f(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${xo?s`<p class="problem" role="alert">${xo}</p>`:a}
    <button class="button" ?disabled=${Ut}>${r(Ut?"common.sending":"session.post")}</button>
  </form>`}function _o(t,o){let e=`note.${t}`;return f(e)?s`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${D(f(e))} @input=${oe(e)}></textarea>
  </div>`:a}async function $s(t,o){if(t.preventDefault(),Ut)return;let e=`note.${o}`,n=f(e);if(!q(n,"note")){d(`${e}.ref`,f(`${e}.ref`)||L()),ko("",!0);try{await cn(o,n,f(`${e}.ref`)),S(`${e}.ref`,...f(e)===n?[e]:[]),ko("",!1)}catch(i){i instanceof z&&i.code==="ref_used"&&S(`${e}.ref`),ko(B(i),!1)}}}function ko(t,o){xo=t,Ut=o,l()}W(rn);W(tn);W($n);W(En,!0);W(Ge);W($e,!0);re(he);de();function Gu(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(E()?.leaveWriting(m.id),v(o)),s`${ne(t,!0)} ${ie(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?te(o,s`${gs(e,t)}`):bs(o)}
    </main>`}function bs(t){return s`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${dt} data-screen>${r("session.to_board")}</a></p>
    ${Tn(t)} ${_o(t,"hidden")}`}function gs(t,o){return s`${Ye(t,o)}
    ${Fe(t,o)} ${ws(t)} ${_n(t,o)} ${We(t,o)}
    ${ys(t,o)} ${ks(t,o)}`}function ws(t){let o=t.language||a;return m.html?s`<div class="prose session-body" lang=${o} dir="auto" ${X(m.html)}></div>`:m.status==="loading"||!t.body?a:s`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function ys(t,o){let e=ge(),n=Pn(t.id,o),i=!!o.me.can["note.post"]&&!t.withdrawn;return s`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?s`<ol class="notes-list">
          ${it(e,({id:c})=>c,c=>s`<li>${ln(c,o)}</li>`)} ${n}
        </ol>`:s`<p class="empty">${r(vs(i))}</p>`}
    ${i?Rn(t.id):_o(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function vs(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function ks(t,{board:o}){let e=qo(o),n=e.findIndex(({id:i})=>i===t.id);return n<0?a:s`<nav class="neighbours" aria-label=${r("session.others")}>
    ${An(e[n-1],"back","session.previous")} ${An(e[n+1],"forward","session.next")}
  </nav>`}function An(t,o,e){return t?s`<a class="neighbour neighbour-${o}" href=${A(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{nr as formButton,Gu as sessionScreen};
