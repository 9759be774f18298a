/* Made by `make bundle`. Licences: ../LICENSES */
import{d as zo,e as Go,h as kt,i as Jo,k as Ko,l as Qo,m as Vo,n as Yo,p as Xo,q as st,r as te,t as ne}from"./app-shared.js";import{$ as Io,$a as ie,B as Po,Ca as Zo,D as rt,E as _,F as J,H as y,Ha as oe,I as i,Ia as Q,Ja as U,K as a,La as D,Ma as f,N as Ro,Na as d,O as Ht,Oa as S,P as Ao,Pa as ee,Q as No,Qa as W,R as qo,Sa as N,Ta as b,Ua as q,V as vt,Va as V,W as Lo,Wa as Y,X as Bo,Y as jo,Z as P,Za as re,_ as v,aa as Mo,b as Wt,ba as Uo,c as Ct,ca as j,cb as se,d as Ft,da as Do,ea as Wo,eb as C,f as Oo,fb as ae,g as dt,ga as Co,gb as X,h as L,hb as Z,i as z,ia as Fo,ib as tt,j as B,ja as it,k as ht,ka as Ho,l as r,lb as ce,m as w,ma as l,na as K,nb as zt,o as G,pa as h,pb as xt,q as $t,r as So,rb as _t,s as Eo,sa as A,t as p,ta as $,u as bt,ua as I,va as T,w as gt,wa as O,x as wt,z as yt,za as M}from"./app.js";var at,ct,Tt=class{constructor(o){Ct(this,at);Ct(this,ct,0);Ft(this,at,o)}hear(o,e){if(o<=Wt(this,ct))return;Ft(this,ct,o);let n=()=>e()-o<8e3;n()&&Wt(this,at).call(this,n)}};at=new WeakMap,ct=new WeakMap;function me(t,o){return o-t<6e3}var Nn=[[1,.5],[2.71,.25],[5.15,.12]],qn=396,ue=6;function Gt(t){for(let[o,e]of Nn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=qn*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+ue/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+ue)}}var fe="bell",le=["click","touchend","keydown"],Bn=[300,200,300],de=new Tt(In),R,pe,Ot=()=>!!f(fe);function he(){p.subscribe(Kt),Ot()&&ge()}function $e(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Ot()} @change=${jn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function be({board:t}){return!Ot()||!w("session.bell_rings")||!me(kt(t.wall,M()),M())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function jn({target:t}){let{checked:o}=t;d(fe,o?"yes":""),l(),o&&(de.hear(kt(p.board.wall,M()),()=>1/0),ge(),Jt(),R&&Gt(R))}function ge(){Xo().then(()=>Kt(p.state));for(let t of le)addEventListener(t,Jt,!0)}function Jt(){if(window.AudioContext)if(R??(R=new AudioContext),R.state==="running")for(let t of le)removeEventListener(t,Jt,!0);else R.resume().catch(()=>{})}function Kt({board:{wall:t}}){if(clearTimeout(pe),!Ot())return;de.hear(kt(t,M()),M);let o=Jo(t,M());o!==void 0&&(pe=setTimeout(()=>Kt(p.state),o+1))}async function In(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Bn),await R?.resume().catch(()=>{}),R?.state==="running"&&t()&&Gt(R)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Mn,Un]=[700,900],Qt=0,Vt;async function k(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Qt+=1;try{let{html:e,notes:n,report:s}=await G(`topics/${encodeURIComponent(t)}`);if(o!==Qt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:c,report:s})}catch(e){o===Qt&&m.status!=="there"&&(m.status=Dn(e))}l()}function Dn(t){return t instanceof z&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Wn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(s=>s!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function we(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}p.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&k(m.id);for(let n of o)Fn(n)}});function Cn(){Vt??(Vt=setTimeout(()=>{Vt=void 0,m.id&&k(m.id)},Mn+Math.random()*Un))}function Fn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&Cn(),t.startsWith("attendance.")&&o.topic===m.id&&Wn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&k(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...s}=m.notes;m.notes=s}}}var Hn=128*1024,zn=6e4;async function ye({ref:t,topic:o,type:e,alt:n,bytes:s},c){await $t("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let u=await G(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let Dt=s.slice(u.arrived,u.arrived+Hn);u=await Gn(`photos/${t}/parts?offset=${u.arrived}`,Dt)}return p.receive(u.answer?.changes??[]),!0}function Gn(t,o){let e={"content-type":"application/octet-stream"};return Eo(So(t),{method:"PUT",headers:e,body:o},zn)}var ve=`photo:${Oo.code}:`;async function ke(){return(await(await bt()).all(ve).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Yt(t){await(await bt()).put(xe(t),t).catch(()=>{})}async function Xt(t){await(await bt()).remove(xe(t)).catch(()=>{})}function xe({at:t,ref:o}){return`${ve}${t}:${o}`}var g=[],Zt=!1,to,F=new Po(()=>Et()),_e=()=>{};function Te(t){_e=t}var St=t=>g.filter(o=>o.topic===t),Oe=()=>F.tries>0;async function eo(){to??(to=ke().then(t=>{let o=new Set(g.map(({ref:e})=>e));g=[...t.filter(({ref:e})=>!o.has(e)),...g],Pt()})),await to,Et()}async function no(t){let o={ref:L(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};g=[...g,e],Pt(),await Yt(e),eo()}function Se(t){oo(t,{problem:"",ref:L(),arrived:0}),Et()}function Ee(t){Pe(t),$t("PUT",`photos/${t.ref}/removal`,{},L()).catch(()=>{})}async function Et(){if(!Zt){Zt=!0,F.stop();try{for(;await Jn(););}finally{Zt=!1,l()}}}async function Jn(){let t=g.find(({problem:o})=>!o);if(!t)return!1;try{return await Kn(t),F.well(),!0}catch(o){if(!(o instanceof z))throw o;return Vn(t,o)}}async function Kn(t){await ye(t,e=>Qn(t.ref,e))&&(Pe(t),_e(t))}function Qn(t,o){let e=g.find(n=>n.ref===t);return e&&(e.arrived=o),F.well(),l(),e!==void 0}function Vn(t,o){return g.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(oo(t,{ref:L(),arrived:0,again:!0}),!0):F.later(o)?!1:(F.well(),oo(t,{problem:o.message}),!0):!0}function oo(t,o){let e={...t,...o};g=g.map(n=>n===t?e:n),Pt(),Xt(t).then(()=>Yt(e))}function Pe(t){g=g.filter(({ref:o})=>o!==t.ref),Pt(),Xt(t)}function Pt(){d("photos.left",g.length?"yes":""),l()}p.subscribe(({connection:t})=>{t==="live"&&F.waits&&Et()});var Yn=["image/jpeg","image/png","image/webp"];async function Ae(t){try{let o=await Xn(t),e=Re(o,240).toDataURL("image/jpeg",.7);return{bytes:await or(Re(o,2048)),type:"image/jpeg",preview:e}}catch{return!Yn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Xn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Zn(t)}}async function Zn(t){let o=new Image;return o.src=await tr(t),await o.decode(),o}function tr(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Re(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function or(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function mt({id:t},o=!1){return`${dt}/photos/${t}${o?"-small":""}.jpg`}function Rt(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${W(f(t))} @input=${Y(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function At({alt:t,author:o},e){return t||ro(o,e)}function ro(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var er="photo.alt",Nt=10,qe="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Le(t){return i`<label class="button-quiet photo-add">
    ${$("camera",qe)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>rr(o,t)}
    />
  </label>`}function nr({id:t,title:o}){let e=async n=>(await Be(n)).forEach(s=>no({topic:t,alt:r("photos.form"),...s}));return i`<label class="button-quiet photo-add">
      ${$("camera",qe)} <span>${r("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${io(t)}`}async function rr(t,o){let e=await Be(t);if(!e.length)return;S(...e.map((s,c)=>qt(c)));let n=()=>r("photos.new",{n:e.length});Q({name:"photo-new",draw:()=>D(n(),sr(o,e))})}async function Be({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await J())return[];let n=await ir(e.slice(0,Nt));return o.value="",n.length<Math.min(e.length,Nt)?I(r("photos.unreadable"),{tone:"warning"}):e.length>Nt&&I(r("photos.too_many",{n:Nt}),{tone:"warning"}),n}async function ir(t){let o=[];for(let e of t){let n=await Ae(e);n&&o.push(n)}return o}function qt(t){return`${er}.${t}`}function sr(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((c,u)=>f(qt(u)));s.some(c=>q(c,"alt"))||(o.forEach((c,u)=>no({topic:t,alt:s[u]??"",...c})),S(...s.map((c,u)=>qt(u))),U("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Rt(qt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>U("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function io(t){let o=St(t);return o.length?i`<ul class="photo-uploads">${Z(o,({ref:e})=>e,ar)}</ul>`:a}function ar(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:cr(t)}
      <div class="actions">
        ${t.problem?Ne("photos.again",()=>Se(t)):a}
        ${Ne("photos.discard",()=>Ee(t))}
      </div>
    </div>
  </li>`}function cr({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(Oe()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function Ne(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var je=t=>Lt("PUT",`${t}/showing`,{},"photos.agreed"),Ie=t=>Lt("PUT",`${t}/removal`,{},"photos.removed"),Me=t=>Lt("PUT",`${t}/hiding`,{},"photos.hidden"),Ue=(t,o)=>Lt("PATCH",t,{alt:o},"photos.described");async function Lt(t,o,e,n){try{return T(await _(t,`photos/${o}`,e),r(n)),await k(m.id),!0}catch(s){return O(s),!1}}var so={id:"",describing:!1},ut="photo.alt";function Ce(t){pt({id:t,describing:!1}),Q({name:"photo",draw:mr})}function mr(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===so.id),e=t[o];return e?D(i`<span dir="auto">${ro(e.author,p.state.board)}</span>`,i`${ur(e)} ${so.describing?lr(e):pr(e)} ${dr(t,o)}`):D(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function ur(t){let o=At(t,p.state.board);return i`<figure class="photo-large">
    <a href=${mt(t)} target="_blank" rel="noopener">
      <img src=${mt(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function pr(t){let{me:o}=p.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Bt("photos.agree",()=>je(t.id),"button"):a}
    ${n?Bt(t.alt?"photos.redescribe":"photos.describe",()=>fr(t)):a}
    ${n&&e?Bt("photos.remove",()=>We(Ie(t.id))):a}
    ${o.can["photo.hide"]&&!e?Bt("photos.hide",()=>We(Me(t.id))):a}
  </div>`}function fr(t){d(ut,t.alt),pt({describing:!0})}function lr(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!q(f(ut),"alt")&&await Ue(t.id,f(ut))&&(S(ut),pt({describing:!1}))}}>
    ${Rt(ut)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>pt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function dr(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${De(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${De(t[o+1],"forward","photos.next")}
  </div>`}function De(t,o,e){let n=()=>pt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function We(t){await t&&U("photo")}function Bt(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function pt(t){Object.assign(so,t),l()}eo();Te(({topic:t})=>{let{board:o,me:e}=p.state;I(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),m.id===t&&k(t)});function Fe(t,o){let e=m.report?.photos??[],n=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!St(t.id).length&&!n?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${Z(e,({id:s})=>s,s=>i`<li>${hr(s,o)}</li>`)}</ul>`:a}
    ${io(t.id)}
    ${n?Le(t.id):a}
  </section>`}function hr(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Ce(t.id)}>
    <img src=${mt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${At(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function He(t,o){let{board:e}=o,n=t.into?e.topics[t.into]:void 0,s=n?[n]:vt(e,t),c=t.asks?e.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>$r(u,n?t:u,o))}
        </section>`:a}
    ${c&&b(o,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${ze(c)} ${co("combine_take_back",()=>ao(t,"asks_declined"))}</p>`:a}`}function $r(t,o,e){let n=[t,o].some(s=>b(e,"topic.edit",s));return i`<p>${ze(t)} <span class="soft" dir="auto">${it(e.board,t)}</span>
    ${n?co("part",()=>ao(o,"parted")):a}</p>`}function ze({id:t,title:o,language:e}){return i`<a href=${A(t)} data-screen lang=${e||a} dir="auto">${o}</a>`}function Ge(t,o){if(t.withdrawn||t.into||P(t,o.me))return[];let e=Object.values(o.board.topics).filter(n=>P(n,o.me)&&!n.withdrawn&&!n.into&&b(o,"topic.edit",n));return e.some(({id:n,asks:s})=>s===t.id||t.asks===n)?[]:e}function Je({board:t,me:o}){return w("session.asks")?Object.values(t.topics).map(e=>{let n=e.asks?t.topics[e.asks]:void 0;return n&&!n.withdrawn&&P(n,o)?br(e,n,t):a}):a}function br(t,o,e){let n={name:it(e,t),title:t.title,mine:o.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>gr(t)}>${r("session.asks_agree")}</button>
    ${co("asks_decline",()=>ao(t,"asks_declined"))}
  </aside>`}function gr({id:t,title:o}){return Ke(rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:o}))}function ao({id:t},o){return Ke(rt("DELETE",`topics/${t}/combination`),r(`session.${o}`))}async function Ke(t,o){try{T(await t,o)}catch(e){O(e)}}function co(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(`session.${t}`)}</button>`}var Qe=3;function Ve(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ht(e,h.now)||o.interest<Qe?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=Qe&&t.rounds[s.round];return n!==o.id&&u&&Ht(u,h.now)&&jo(e,u)})}function Ye(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Ho(o,e,h.now);return i`<p class="facts-where">
      ${st("clock")} <span><strong>${wr(o,e)}</strong> <span dir="auto">${Do(o,e)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${st("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[te(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?yr(n.link):a}`}function wr({event:{timezone:t}},o){return`${Uo(o.starts,t)}, ${Mo(o,t)}`}function yr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var vr=zt(()=>import("./outgrown.js")),kr=zt(()=>import("./same_people.js"));function Xe(t,o){let{board:e,me:n}=o,s=v(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:it(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${tt(o,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${Ye(t,o)} ${xr(t)} ${_r(t,o)} ${Tr(t,o)} ${Or(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:ce(t,n,r("board.interested"))} ${Sr(t,o)} ${Er(t,o)}
    </div>
  </header>`}function xr({tags:t,language:o}){let e=o&&o!==ht;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${Zo(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function _r(t,{board:o,me:e}){let[n]=Bo(o,t);if(!n)return a;let s=P(t,e)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${$("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function Tr(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!b(o,"topic.place",t)?a:vr()?.roomTooSmall(e,t)??a}function Or(t,o){let{board:e}=o;return!b(o,"topic.place",t)||!Ve(e,t)?a:kr()?.samePeople(e,t)??a}function Sr(t,o){return t.withdrawn||t.into||!b(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>se(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?H("board.let_go",()=>Ko(t.id)):a}`}function Er(t,o){let{me:e}=o;return i`
    ${b(o,"topic.edit",t)&&!t.withdrawn?H("session.edit",()=>ne(t)):a}
    ${b(o,"topic.withdraw",t)&&!t.into?t.withdrawn?H("session.bring_back",()=>Vo(t.id)):H("session.withdraw",()=>Qo(t.id)):a}
    ${N(e)?H("session.hide",()=>Yo(t.id)):a}
    ${Ar(t,Ge(t,o))}
    ${Pr(t,o)?H("session.more",()=>Rr(t.id)):a}
  `}function Pr(t,o){return t.withdrawn||t.into?!1:b(o,"topic.edit",t)||t.slot!==null&&b(o,"topic.place",t)}async function Rr(t){(await import("./more.js")).openMore(t)}function Ar(t,o){return o.length?H("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function H(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var mo="mine.known",Ze="";p.subscribe((t,{changes:o})=>{let{board:e,me:n}=p;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&P(u,n)&&uo([u])}});function on(){if(!p.ready||!p.me.person||!w("session.handed"))return a;let t=Object.values(p.board.topics).filter(s=>P(s,p.me));f(mo)||uo(t);let o=en(),e=t.filter(({id:s,withdrawn:c})=>!o.has(s)&&!c);if(!e.length)return a;let n=e.map(s=>tn(s,t,o)).join(" ");return Ze!==n&&y(n),Ze=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(s=>i`<p><a href=${A(s.id)} data-screen>${tn(s,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Nr(e)}>${r("session.moved_seen")}</button>
  </aside>`}function tn({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Co(p.board,o)})}function Nr(t){uo(t),l()}function uo(t){d(mo,JSON.stringify([...en(),...t.map(({id:o})=>o)]))}function en(){try{return new Set(JSON.parse(f(mo)||"[]"))}catch{return new Set}}function jt({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var rn="moved.known",x=Ur(),nn="";p.subscribe((t,{changes:o})=>{let{board:e,me:n}=p;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&[u,...vt(e,u)].filter(Mr).forEach(an)}});function sn(){if(!p.ready||!w("session.moved"))return a;let t=qr().filter(Lr);if(!t.length)return a;let o=t.filter(Br).map(jr);return nn!==o.join(" ")&&y(o.join(". ")),nn=o.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(e=>i`<p>${e}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Ir(t)}>${r("session.moved_seen")}</button>
  </aside>`}function qr(){var c;let{board:t,me:o}=p,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||v(u,p)),n=new Set(e.map(({id:u})=>u)),s=JSON.stringify(x);x=Object.fromEntries(Object.entries(x).filter(([u])=>n.has(u)));for(let u of e)x[c=u.id]||(x[c]=po(u));return JSON.stringify(x)!==s&&cn(),e}function Lr(t){let o=x[t.id];if(!o||o===po(t)||t.withdrawn)return!1;let e=p.board.rounds[jt(p.board,t)?.round??o.split(" ")[0]??""];return!e||Ro(e,h.now)}function Br({into:t},o,e){return!e.some(({id:n})=>n===t)}function jr(t){let{board:o}=p,{title:e}=t,n=jt(p.board,t),s=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Wo(o,s)})}function Ir(t){t.forEach(an),l()}function Mr({id:t}){return t in x}function an(t){x[t.id]=po(t),cn()}function po(t){let o=jt(p.board,t);return o?No(o):""}function cn(){d(rn,JSON.stringify(x))}function Ur(){try{return JSON.parse(f(rn)||"{}")}catch{return{}}}async function mn(t,o,e){let n=await _("POST",`topics/${t}/notes`,{text:o,language:ht},{ref:e,signed:!0});T(n,r("session.posted"))}async function un(t,o){T(await _("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var pn=t=>ln(t,"removal","session.note_removed"),fn=t=>ln(t,"hiding","session.note_hidden");async function ln(t,o,e){try{T(await _("PUT",`notes/${t}/${o}`),r(e)),await K(),Dr()}catch(n){O(n)}}function Dr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var ot={id:"",problem:"",sending:!1};function dn(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",u=j(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${tt(o,({path:Dt})=>Dt.startsWith(`notes/${t.id}`))}
    </p>
    ${ot.id===t.id?Cr(t):Wr(t,s,n)}
  </article>`}function Wr(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${X(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Fr(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>pn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>fn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Cr(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>Hr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${W(f(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${ot.problem?i`<p class="problem" role="alert">${ot.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${ot.sending}>${r(ot.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>hn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Fr(t){let o=`note-edit.${t.id}`;f(o)||d(o,t.text),ft({id:t.id,problem:""}),K().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function hn(t){S(`note-edit.${t.id}`),ft({id:""})}async function Hr(t,o){if(t.preventDefault(),!q(f(`note-edit.${o.id}`),"note")){ft({sending:!0,problem:""});try{await un(o.id,f(`note-edit.${o.id}`)),hn(o)}catch(e){ft({problem:B(e)})}finally{ft({sending:!1})}}}function ft(t){Object.assign(ot,t),l()}var[zr,Gr]=[6*6e4,60*6e4],$n="";function bn(t){let o=Object.values(t.board.topics).find(n=>Jr(n,t));if(!o||!w("report.nudge"))return a;$n!==o.id&&y(`${r("report.nudge")} ${o.title}`),$n=o.id;let e=_t(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:Io(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Kr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Jr(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!v(t,o)||!n.can["report.write"]||!xt(t))return!1;let c=Date.parse(s.ends)-h.now.getTime(),u=h.route.topic===t.id&&!!f(`writes.${t.id}`);return c<=zr&&c>-Gr&&!u&&!f(`nudged.${t.id}`)}function Kr({id:t}){d(`nudged.${t}`,"yes"),l()}var lo,fo;function E(){return lo}function It(){return fo??(fo=Qr()),fo}async function Qr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return lo=await import("./writing.js"),Vr(lo)}catch{await new Promise(o=>setTimeout(o,t))}}function Vr(t){t.takeUpUnsent();let{can:o}=p.state.me;p.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var ho=30;function gn(t,o){let n=Yr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,ho).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>ho?r("report.here_more",{n:n.length-ho}):a}</p>`:a}function wn(t,o){if(!o.me.can["session.attend"])return a;let e=Mt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>Xr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Mt(t,o){let e=yt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function Yr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Mt(t,o)?[...e,o.me.person]:e}async function Xr(t,o){try{await _(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=p.state;y(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){O(e)}}var et={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function yn(t,o){nt({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),Q({name:"history",draw:()=>D(r("report.history"),Zr())}),$o()}async function $o(){let{topic:t,field:o,before:e,versions:n}=et;try{let s=n&&e?`?before=${e}`:"",c=await G(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),u=n??[{n:0,...c.now}];nt({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){nt({problem:B(s)})}}function Zr(){let{fields:t,field:o,versions:e,before:n,problem:s}=et;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${ti}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(oi)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${$o}>${r("report.older")}</button>`:a}`}function ti({target:t}){let o=t.value;nt({field:o,versions:null,open:-1}),$o()}function oi(t){let{board:o,me:e}=p.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),s=et.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>nt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&j(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>ei(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function ei({n:t}){if(await J())try{await rt("PUT",`topics/${et.topic}/texts/${et.field}`,{version:t}),U("history"),I(r("report.brought_back"))}catch(o){nt({problem:B(o)})}}function nt(t){Object.assign(et,t),l()}function bo(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function go(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function vn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${go(t).map(bo).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var lt=["body","understandings","questions","recommendations","resources","steps"];function kn(t,o){let e=yo(t.id);return e.length?e.map(n=>ni(t,n,e.length>1)):ri(t,o)}function yo(t){return lt.filter(o=>wo(t,o))}function wo(t,o){return E()?.unsavedWords(t,o)??m.report?.texts[o]??""}function ni({id:t,language:o},e,n){let s=m.report?.html[e],c=E()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?vn(wo(t,e)):c===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${X(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${wo(t,e)}</div>`}
  </div>`}function ri({no_notes:t},o){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function xn(t,o){return t.withdrawn||!b(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>ii(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function ii({id:t,no_notes:o}){try{let e=await _(o?"DELETE":"PUT",`topics/${t}/waiver`);T(e,r(o?"report.awaited":"report.waived"))}catch(e){O(e)}}function Tn(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=f(vo(t.id))==="write";return(n||e&&ai(t,o))&&It(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?_n(t.id,"read"):a}
    </div>
    ${ci(t,o)} ${e&&xt(t)?mi(o):a}
    ${e?a:E()?.givenBack(t.id)}
    ${e&&n?ui(t.id):kn(t,e)}
    ${e&&!n?_n(t.id,"write",yo(t.id).length>0):a}
    ${gn(t.id,o)}
    <div class="actions">${wn(t.id,o)} ${xn(t,o)} ${si(t.id)}</div>
  </section>`}function si(t){let{writers:o=[],texts:e={}}=m.report??{},n=lt.filter(c=>e[c]);if(!n.length&&!o.length)return a;let s=[...n,...lt.filter(c=>!e[c])];return i`<button class="button-quiet" type="button" @click=${()=>yn(t,s)}>${r("report.history")}</button>`}function On(t){return f(vo(t))!=="write"?a:(It(),E()?.givenBack(t))}var vo=t=>`writes.${t}`;function ai(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(Ao(qo(e),n,h.now)))&&(v(t,o)||Mt(t.id,o))}function ci(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:j(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Fo(s)}</p>`}function mi({board:t}){let o=_t(t,h.now);return o?i`<p class="report-facts">${r("report.due",{time:j(o,t.event.timezone)})}</p>`:a}function ui(t){let o=E();return o?o.writing(t,lt,m.report?.texts??{},{stepOf:bo,stepLines:go}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function _n(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>pi(t,o)}>
    ${o==="read"?$("note"):st("pen")} ${r(n)}
  </button>`}async function pi(t,o){if(o==="write"&&!await J())return;d(vo(t),o),o==="write"?await It():await fi(t),await K();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function fi(t){await k(t),E()?.leaveWriting(t)}var Sn=["session.turn_now","session.turn_next","session.turn_after"],li=200,ko="";function En(t){let{ahead:o=Sn.length,topic:e}=$i(t)??{},n=Sn[o]??"";if(!e||!n||!w(n))return di();let s=bi(t).length>1?e.title:"";return hi(`${r(n)} ${s}`),i`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(n)}
    ${s?i`<strong dir="auto" lang=${e.language||a}>${s}</strong>`:a}</p></aside>`}function di(){return ko="",a}function hi(t){t!==ko&&(ko=t,y(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(li))}function $i(t){let{board:o}=t;if(!o.wall.reading)return;let e=u=>v(u,t),n=Go(o);if(n&&e(n))return{ahead:0,topic:n};let s=zo(o),c=s.findIndex(e);return{ahead:c<0?void 0:c+1,topic:s[c]}}function bi(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&v(o,t))}function Pn(t,o){return yt(o.wishes).filter(e=>gt(e)==="note"&&wt(e)===t).map(e=>i`<li>${gi(e,o)}</li>`)}function gi({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${tt(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var _o="",Ut=!1;function Rn(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>wi(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${W(f(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${_o?i`<p class="problem" role="alert">${_o}</p>`:a}
    <button class="button" ?disabled=${Ut}>${r(Ut?"common.sending":"session.post")}</button>
  </form>`}function To(t,o){let e=`note.${t}`;return f(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${W(f(e))} @input=${ee(e)}></textarea>
  </div>`:a}async function wi(t,o){if(t.preventDefault(),Ut)return;let e=`note.${o}`,n=f(e);if(!q(n,"note")){d(`${e}.ref`,f(`${e}.ref`)||L()),xo("",!0);try{await mn(o,n,f(`${e}.ref`)),S(`${e}.ref`,...f(e)===n?[e]:[]),xo("",!1)}catch(s){s instanceof z&&s.code==="ref_used"&&S(`${e}.ref`),xo(B(s),!1)}}}function xo(t,o){_o=t,Ut=o,l()}C(sn);C(on);C(bn);C(En,!0);C(Je);C(be,!0);ie($e);he();function Vu(t){let o=h.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(E()?.leaveWriting(m.id),k(o)),i`${re(t,!0)} ${ae(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?oe(o,i`${vi(e,t)}`):yi(o)}
    </main>`}function yi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${dt} data-screen>${r("session.to_board")}</a></p>
    ${On(t)} ${To(t,"hidden")}`}function vi(t,o){return i`${Xe(t,o)}
    ${He(t,o)} ${ki(t)} ${Tn(t,o)} ${Fe(t,o)}
    ${xi(t,o)} ${Ti(t,o)}`}function ki(t){let o=t.language||a;return m.html?i`<div class="prose session-body" lang=${o} dir="auto" ${X(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function xi(t,o){let e=we(),n=Pn(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${Z(e,({id:c})=>c,c=>i`<li>${dn(c,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(_i(s))}</p>`}
    ${s?Rn(t.id):To(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function _i(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Ti(t,{board:o}){let e=Lo(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${An(e[n-1],"back","session.previous")} ${An(e[n+1],"forward","session.next")}
  </nav>`}function An(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${A(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{nr as formButton,Vu as sessionScreen};
