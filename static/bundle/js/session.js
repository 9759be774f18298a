/* Made by `make bundle`. Licences: ../LICENSES */
import{a as te,b as oe,e as _t,f as ee}from"./app-shared.js";import{$ as _,$a as q,Aa as Do,B as _o,Ba as Q,Ca as M,D as rt,E as x,F as J,Fa as I,H as y,Ha as U,I as i,Ia as T,Ja as O,K as a,La as Wo,Na as Fo,O as To,Oa as C,P as Wt,Pa as p,Q as Oo,Qa as d,R as So,Ra as S,S as Eo,Sa as Ho,Ta as N,Ua as V,V as vt,Va as Y,W as Po,Y as Ro,Ya as zo,Z as Ao,Za as Go,_ as P,_a as Jo,aa as No,ab as b,b as Ut,c as Ct,ca as j,cb as Ko,d as Dt,db as Qo,ea as qo,f as vo,fa as Lo,fb as Vo,g as dt,ga as Bo,h as L,ha as jo,hb as D,i as z,ia as Mo,ib as Yo,j as B,jb as X,k as ht,ka as Io,kb as st,l as r,la as it,lb as Z,m as w,ma as Uo,na as Co,nb as Xo,o as G,oa as l,pa as K,q as $t,qb as Ft,r as ko,ra as $,s as xo,sb as kt,t as f,u as bt,ua as A,ub as xt,va as h,vb as W,w as gt,wb as Zo,x as wt,z as yt}from"./app.js";var at,ct,Tt=class{constructor(o){Ct(this,at);Ct(this,ct,0);Dt(this,at,o)}hear(o,e){if(o<=Ut(this,ct))return;Dt(this,ct,o);let n=()=>e()-o<8e3;n()&&Ut(this,at).call(this,n)}};at=new WeakMap,ct=new WeakMap;function ne(t,o){return o-t<6e3}var En=[[1,.5],[2.71,.25],[5.15,.12]],Pn=396,re=6;function Ht(t){for(let[o,e]of En){let n=t.createOscillator(),s=t.createGain();n.frequency.value=Pn*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+re/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+re)}}var se="bell",ae=["click","touchend","keydown"],An=[300,200,300],ce=new Tt(qn),R,ie,Ot=()=>!!p(se);function me(){f.subscribe(Gt),Ot()&&pe()}function ue(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${Ot()} @change=${Nn} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function fe({board:t}){return!Ot()||!w("session.bell_rings")||!ne(_t(t.wall,W()),W())?a:i`<aside class="said-place"><p class="said said-turn">${h("bell")} ${r("session.bell_rings")}</p></aside>`}function Nn({target:t}){let{checked:o}=t;d(se,o?"yes":""),l(),o&&(ce.hear(_t(f.board.wall,W()),()=>1/0),pe(),zt(),R&&Ht(R))}function pe(){Zo().then(()=>Gt(f.state));for(let t of ae)addEventListener(t,zt,!0)}function zt(){if(window.AudioContext)if(R??(R=new AudioContext),R.state==="running")for(let t of ae)removeEventListener(t,zt,!0);else R.resume().catch(()=>{})}function Gt({board:{wall:t}}){if(clearTimeout(ie),!Ot())return;ce.hear(_t(t,W()),W);let o=ee(t,W());o!==void 0&&(ie=setTimeout(()=>Gt(f.state),o+1))}async function qn(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(An),await R?.resume().catch(()=>{}),R?.state==="running"&&t()&&Ht(R)}var m={id:"",status:"loading",html:"",notes:{},report:null},[Ln,Bn]=[700,900],Jt=0,Kt;async function v(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let o=Jt+=1;try{let{html:e,notes:n,report:s}=await G(`topics/${encodeURIComponent(t)}`);if(o!==Jt)return;let c=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:e,notes:c,report:s})}catch(e){o===Jt&&m.status!=="there"&&(m.status=jn(e))}l()}function jn(t){return t instanceof z&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Mn(t,o){let{report:e}=m;if(!e)return;let n=e.here.filter(s=>s!==o);m.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function le(){return Object.values(m.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}f.subscribe(({board:t},{changes:o,whole:e})=>{if(m.id){e&&t.topics[m.id]&&v(m.id);for(let n of o)Un(n)}});function In(){Kt??(Kt=setTimeout(()=>{Kt=void 0,m.id&&v(m.id)},Ln+Math.random()*Bn))}function Un({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===m.id&&In(),t.startsWith("attendance.")&&o.topic===m.id&&Mn(t,o.person),t.startsWith("topic.")&&o.id===m.id&&t!=="topic.hidden"&&v(m.id),!!t.startsWith("note.")){if(o.note)o.note.topic===m.id&&(m.notes={...m.notes,[o.note.id]:o.note});else if(o.topic===m.id){let{[o.id]:n,...s}=m.notes;m.notes=s}}}var Cn=128*1024,Dn=6e4;async function de({ref:t,topic:o,type:e,alt:n,bytes:s},c){await $t("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let u=await G(`photos/${t}/parts`);for(;!u.done;){if(!c(u.arrived))return!1;let nt=s.slice(u.arrived,u.arrived+Cn);u=await Wn(`photos/${t}/parts?offset=${u.arrived}`,nt)}return f.receive(u.answer?.changes??[]),!0}function Wn(t,o){let e={"content-type":"application/octet-stream"};return xo(ko(t),{method:"PUT",headers:e,body:o},Dn)}var he=`photo:${vo.code}:`;async function $e(){return(await(await bt()).all(he).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Qt(t){await(await bt()).put(be(t),t).catch(()=>{})}async function Vt(t){await(await bt()).remove(be(t)).catch(()=>{})}function be({at:t,ref:o}){return`${he}${t}:${o}`}var g=[],Yt=!1,Xt,F=new _o(()=>St()),ge=()=>{};function we(t){ge=t}var ye=t=>g.filter(o=>o.topic===t),ve=()=>F.tries>0;async function to(){Xt??(Xt=$e().then(t=>{let o=new Set(g.map(({ref:e})=>e));g=[...t.filter(({ref:e})=>!o.has(e)),...g],Et()})),await Xt,St()}async function ke(t){let o={ref:L(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};g=[...g,e],Et(),await Qt(e),to()}function xe(t){Zt(t,{problem:"",ref:L(),arrived:0}),St()}function _e(t){Te(t),$t("PUT",`photos/${t.ref}/removal`,{},L()).catch(()=>{})}async function St(){if(!Yt){Yt=!0,F.stop();try{for(;await Fn(););}finally{Yt=!1,l()}}}async function Fn(){let t=g.find(({problem:o})=>!o);if(!t)return!1;try{return await Hn(t),F.well(),!0}catch(o){if(!(o instanceof z))throw o;return Gn(t,o)}}async function Hn(t){await de(t,e=>zn(t.ref,e))&&(Te(t),ge(t))}function zn(t,o){let e=g.find(n=>n.ref===t);return e&&(e.arrived=o),F.well(),l(),e!==void 0}function Gn(t,o){return g.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(Zt(t,{ref:L(),arrived:0,again:!0}),!0):F.later(o)?!1:(F.well(),Zt(t,{problem:o.message}),!0):!0}function Zt(t,o){let e={...t,...o};g=g.map(n=>n===t?e:n),Et(),Vt(t).then(()=>Qt(e))}function Te(t){g=g.filter(({ref:o})=>o!==t.ref),Et(),Vt(t)}function Et(){d("photos.left",g.length?"yes":""),l()}f.subscribe(({connection:t})=>{t==="live"&&F.waits&&St()});var Jn=["image/jpeg","image/png","image/webp"];async function Se(t){try{let o=await Kn(t),e=Oe(o,240).toDataURL("image/jpeg",.7);return{bytes:await Yn(Oe(o,2048)),type:"image/jpeg",preview:e}}catch{return!Jn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Kn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Qn(t)}}async function Qn(t){let o=new Image;return o.src=await Vn(t),await o.decode(),o}function Vn(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Oe(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Yn(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function mt({id:t},o=!1){return`${dt}/photos/${t}${o?"-small":""}.jpg`}function Pt(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${C(p(t))} @input=${Y(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function Rt({alt:t,author:o},e){return t||oo(o,e)}function oo(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var Xn="photo.alt",At=10,Zn="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Pe(t){return i`<label class="button-quiet photo-add">
    ${h("camera",Zn)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>tr(o,t)}
    />
  </label>`}async function tr({target:t},o){let e=t,n=[...e.files??[]];if(!n.length||!await J())return;let s=await or(n.slice(0,At));if(e.value="",s.length<Math.min(n.length,At)?U(r("photos.unreadable"),{tone:"warning"}):n.length>At&&U(r("photos.too_many",{n:At}),{tone:"warning"}),!s.length)return;S(...s.map((u,nt)=>Nt(nt)));let c=()=>r("photos.new",{n:s.length});Q({name:"photo-new",draw:()=>I(c(),er(o,s))})}async function or(t){let o=[];for(let e of t){let n=await Se(e);n&&o.push(n)}return o}function Nt(t){return`${Xn}.${t}`}function er(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((c,u)=>p(Nt(u)));s.some(c=>N(c,"alt"))||(o.forEach((c,u)=>ke({topic:t,alt:s[u]??"",...c})),S(...s.map((c,u)=>Nt(u))),M("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Pt(Nt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>M("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function Re(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:nr(t)}
      <div class="actions">
        ${t.problem?Ee("photos.again",()=>xe(t)):a}
        ${Ee("photos.discard",()=>_e(t))}
      </div>
    </div>
  </li>`}function nr({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(ve()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function Ee(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var Ae=t=>qt("PUT",`${t}/showing`,{},"photos.agreed"),Ne=t=>qt("PUT",`${t}/removal`,{},"photos.removed"),qe=t=>qt("PUT",`${t}/hiding`,{},"photos.hidden"),Le=(t,o)=>qt("PATCH",t,{alt:o},"photos.described");async function qt(t,o,e,n){try{return T(await x(t,`photos/${o}`,e),r(n)),await v(m.id),!0}catch(s){return O(s),!1}}var eo={id:"",describing:!1},ut="photo.alt";function Me(t){ft({id:t,describing:!1}),Q({name:"photo",draw:rr})}function rr(){let t=m.report?.photos??[],o=t.findIndex(({id:n})=>n===eo.id),e=t[o];return e?I(i`<span dir="auto">${oo(e.author,f.state.board)}</span>`,i`${ir(e)} ${eo.describing?cr(e):sr(e)} ${mr(t,o)}`):I(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function ir(t){let o=Rt(t,f.state.board);return i`<figure class="photo-large">
    <a href=${mt(t)} target="_blank" rel="noopener">
      <img src=${mt(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function sr(t){let{me:o}=f.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||q(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Lt("photos.agree",()=>Ae(t.id),"button"):a}
    ${n?Lt(t.alt?"photos.redescribe":"photos.describe",()=>ar(t)):a}
    ${n&&e?Lt("photos.remove",()=>je(Ne(t.id))):a}
    ${o.can["photo.hide"]&&!e?Lt("photos.hide",()=>je(qe(t.id))):a}
  </div>`}function ar(t){d(ut,t.alt),ft({describing:!0})}function cr(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!N(p(ut),"alt")&&await Le(t.id,p(ut))&&(S(ut),ft({describing:!1}))}}>
    ${Pt(ut)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>ft({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function mr(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${Be(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Be(t[o+1],"forward","photos.next")}
  </div>`}function Be(t,o,e){let n=()=>ft({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${h(o)}</button>`}async function je(t){await t&&M("photo")}function Lt(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function ft(t){Object.assign(eo,t),l()}to();we(({topic:t})=>{let{board:o,me:e}=f.state;U(r(o.event.trusts_photos||q(e)?"photos.posted":"photos.offered")),m.id===t&&v(t)});function Ie(t,o){let e=m.report?.photos??[],n=ye(t.id),s=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${st(e,({id:c})=>c,c=>i`<li>${ur(c,o)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${st(n,({ref:c})=>c,Re)}</ul>`:a}
    ${s?Pe(t.id):a}
  </section>`}function ur(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Me(t.id)}>
    <img src=${mt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Rt(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function Ue(t,o){let{board:e}=o,n=t.into?e.topics[t.into]:void 0,s=n?[n]:vt(e,t),c=t.asks?e.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>fr(u,n?t:u,o))}
        </section>`:a}
    ${c&&b(o,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${Ce(c)} ${ro("combine_take_back",()=>no(t,"asks_declined"))}</p>`:a}`}function fr(t,o,e){let n=[t,o].some(s=>b(e,"topic.edit",s));return i`<p>${Ce(t)} <span class="soft" dir="auto">${it(e.board,t)}</span>
    ${n?ro("part",()=>no(o,"parted")):a}</p>`}function Ce({id:t,title:o,language:e}){return i`<a href=${A(t)} data-screen lang=${e||a} dir="auto">${o}</a>`}function De(t,o){if(t.withdrawn||t.into||P(t,o.me))return[];let e=Object.values(o.board.topics).filter(n=>P(n,o.me)&&!n.withdrawn&&!n.into&&b(o,"topic.edit",n));return e.some(({id:n,asks:s})=>s===t.id||t.asks===n)?[]:e}function We({board:t,me:o}){return w("session.asks")?Object.values(t.topics).map(e=>{let n=e.asks?t.topics[e.asks]:void 0;return n&&!n.withdrawn&&P(n,o)?pr(e,n,t):a}):a}function pr(t,o,e){let n={name:it(e,t),title:t.title,mine:o.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>lr(t)}>${r("session.asks_agree")}</button>
    ${ro("asks_decline",()=>no(t,"asks_declined"))}
  </aside>`}function lr({id:t,title:o}){return Fe(rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:o}))}function no({id:t},o){return Fe(rt("DELETE",`topics/${t}/combination`),r(`session.${o}`))}async function Fe(t,o){try{T(await t,o)}catch(e){O(e)}}function ro(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(`session.${t}`)}</button>`}var He=3;function ze(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Wt(e,$.now)||o.interest<He?!1:Object.values(t.topics).some(({id:n,slot:s,interest:c})=>{let u=s&&c>=He&&t.rounds[s.round];return n!==o.id&&u&&Wt(u,$.now)&&Ao(e,u)})}function Ge(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:c}=Uo(o,e,$.now);return i`<p class="facts-where">
      ${h("clock")} <span><strong>${jo(o,e)}</strong> <span dir="auto">${Lo(o,e)}</span></span>
      ${c?i`<span class="mark mark-${s}">${c}</span>`:a}
    </p>
    <p class="facts-where">${h("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Co(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?dr(n.link):a}`}function dr(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var hr=Ft(()=>import("./outgrown.js")),$r=Ft(()=>import("./same_people.js"));function Je(t,o){let{board:e,me:n}=o,s=_(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:it(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,c=>wt(c)===t.id&&gt(c)!=="note")}
    </p>
    ${Ge(t,o)} ${br(t)} ${gr(t,o)} ${wr(t,o)} ${yr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:Xo(t,n,r("board.interested"))} ${vr(t,o)} ${kr(t,o)}
    </div>
  </header>`}function br({tags:t,language:o}){let e=o&&o!==ht;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${qo(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function gr(t,{board:o,me:e}){let[n]=Ro(o,t);if(!n)return a;let s=P(t,e)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${h("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function wr(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!b(o,"topic.place",t)?a:hr()?.roomTooSmall(e,t)??a}function yr(t,o){let{board:e}=o;return!b(o,"topic.place",t)||!ze(e,t)?a:$r()?.samePeople(e,t)??a}function vr(t,o){return t.withdrawn||t.into||!b(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>Wo(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?H("board.let_go",()=>Fo(t.id)):a}`}function kr(t,o){let{me:e}=o;return i`
    ${b(o,"topic.edit",t)&&!t.withdrawn?H("session.edit",()=>Ko(t)):a}
    ${b(o,"topic.withdraw",t)&&!t.into?t.withdrawn?H("session.bring_back",()=>Go(t.id)):H("session.withdraw",()=>zo(t.id)):a}
    ${q(e)?H("session.hide",()=>Jo(t.id)):a}
    ${Tr(t,De(t,o))}
    ${xr(t,o)?H("session.more",()=>_r(t.id)):a}
  `}function xr(t,o){return t.withdrawn||t.into?!1:b(o,"topic.edit",t)||t.slot!==null&&b(o,"topic.place",t)}async function _r(t){(await import("./more.js")).openMore(t)}function Tr(t,o){return o.length?H("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function H(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var io="mine.known",Ke="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&P(u,n)&&so([u])}});function Ve(){if(!f.ready||!f.me.person||!w("session.handed"))return a;let t=Object.values(f.board.topics).filter(s=>P(s,f.me));p(io)||so(t);let o=Ye(),e=t.filter(({id:s,withdrawn:c})=>!o.has(s)&&!c);if(!e.length)return a;let n=e.map(s=>Qe(s,t,o)).join(" ");return Ke!==n&&y(n),Ke=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(s=>i`<p><a href=${A(s.id)} data-screen>${Qe(s,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Or(e)}>${r("session.moved_seen")}</button>
  </aside>`}function Qe({title:t,slot:o},e,n){return!e.some(c=>n.has(c.id)&&c.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Mo(f.board,o)})}function Or(t){so(t),l()}function so(t){d(io,JSON.stringify([...Ye(),...t.map(({id:o})=>o)]))}function Ye(){try{return new Set(JSON.parse(p(io)||"[]"))}catch{return new Set}}function Bt({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var Ze="moved.known",k=qr(),Xe="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:s,data:c}of o){let u=e.topics[c?.id];u&&s!==null&&s===n.person&&[u,...vt(e,u)].filter(Nr).forEach(on)}});function tn(){if(!f.ready||!w("session.moved"))return a;let t=Sr().filter(Er);if(!t.length)return a;let o=t.filter(Pr).map(Rr);return Xe!==o.join(" ")&&y(o.join(". ")),Xe=o.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(e=>i`<p>${e}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Ar(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Sr(){var c;let{board:t,me:o}=f,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||_(u,f)),n=new Set(e.map(({id:u})=>u)),s=JSON.stringify(k);k=Object.fromEntries(Object.entries(k).filter(([u])=>n.has(u)));for(let u of e)k[c=u.id]||(k[c]=ao(u));return JSON.stringify(k)!==s&&en(),e}function Er(t){let o=k[t.id];if(!o||o===ao(t)||t.withdrawn)return!1;let e=f.board.rounds[Bt(f.board,t)?.round??o.split(" ")[0]??""];return!e||To(e,$.now)}function Pr({into:t},o,e){return!e.some(({id:n})=>n===t)}function Rr(t){let{board:o}=f,{title:e}=t,n=Bt(f.board,t),s=n&&o.rounds[n.round],c=n&&o.rooms[n.room];return!s||!c?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:c.name,time:Bo(o,s)})}function Ar(t){t.forEach(on),l()}function Nr({id:t}){return t in k}function on(t){k[t.id]=ao(t),en()}function ao(t){let o=Bt(f.board,t);return o?So(o):""}function en(){d(Ze,JSON.stringify(k))}function qr(){try{return JSON.parse(p(Ze)||"{}")}catch{return{}}}async function nn(t,o,e){let n=await x("POST",`topics/${t}/notes`,{text:o,language:ht},{ref:e,signed:!0});T(n,r("session.posted"))}async function rn(t,o){T(await x("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var sn=t=>cn(t,"removal","session.note_removed"),an=t=>cn(t,"hiding","session.note_hidden");async function cn(t,o,e){try{T(await x("PUT",`notes/${t}/${o}`),r(e)),await K(),Lr()}catch(n){O(n)}}function Lr(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function mn(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,c=e.people[t.author]?.name??"",u=j(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:c})}>
    <p class="note-head">
      <strong dir="auto">${c}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:nt})=>nt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?jr(t):Br(t,s,n)}
  </article>`}function Br(t,o,e){let n=e.can["note.edit"]&&(o||q(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${X(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Mr(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>sn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>an(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function jr(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>Ir(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${C(p(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>un(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Mr(t){let o=`note-edit.${t.id}`;p(o)||d(o,t.text),pt({id:t.id,problem:""}),K().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function un(t){S(`note-edit.${t.id}`),pt({id:""})}async function Ir(t,o){if(t.preventDefault(),!N(p(`note-edit.${o.id}`),"note")){pt({sending:!0,problem:""});try{await rn(o.id,p(`note-edit.${o.id}`)),un(o)}catch(e){pt({problem:B(e)})}finally{pt({sending:!1})}}}function pt(t){Object.assign(tt,t),l()}var[Ur,Cr]=[6*6e4,60*6e4],fn="";function pn(t){let o=Object.values(t.board.topics).find(n=>Dr(n,t));if(!o||!w("report.nudge"))return a;fn!==o.id&&y(`${r("report.nudge")} ${o.title}`),fn=o.id;let e=xt(t.board,$.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:No(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Wr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Dr(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!_(t,o)||!n.can["report.write"]||!kt(t))return!1;let c=Date.parse(s.ends)-$.now.getTime(),u=$.route.topic===t.id&&!!p(`writes.${t.id}`);return c<=Ur&&c>-Cr&&!u&&!p(`nudged.${t.id}`)}function Wr({id:t}){d(`nudged.${t}`,"yes"),l()}var mo,co;function E(){return mo}function jt(){return co??(co=Fr()),co}async function Fr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return mo=await import("./writing.js"),Hr(mo)}catch{await new Promise(o=>setTimeout(o,t))}}function Hr(t){t.takeUpUnsent();let{can:o}=f.state.me;f.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var uo=30;function ln(t,o){let n=zr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,uo).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>uo?r("report.here_more",{n:n.length-uo}):a}</p>`:a}function dn(t,o){if(!o.me.can["session.attend"])return a;let e=Mt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>Gr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Mt(t,o){let e=yt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(m.report?.here??[]).includes(o.me.person??"")}function zr(t,o){let e=(m.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Mt(t,o)?[...e,o.me.person]:e}async function Gr(t,o){try{await x(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=f.state;y(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){O(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function hn(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),Q({name:"history",draw:()=>I(r("report.history"),Jr())}),fo()}async function fo(){let{topic:t,field:o,before:e,versions:n}=ot;try{let s=n&&e?`?before=${e}`:"",c=await G(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),u=n??[{n:0,...c.now}];et({versions:[...u,...c.versions],before:c.before,problem:""})}catch(s){et({problem:B(s)})}}function Jr(){let{fields:t,field:o,versions:e,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Kr}>
            ${t.map(c=>i`<option value=${c} ?selected=${c===o}>${r(`report.${c}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(Qr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${fo}>${r("report.older")}</button>`:a}`}function Kr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),fo()}function Qr(t){let{board:o,me:e}=f.state,n=t.people.map(c=>o.people[c]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>et({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&j(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Vr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Vr({n:t}){if(await J())try{await rt("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),M("history"),U(r("report.brought_back"))}catch(o){et({problem:B(o)})}}function et(t){Object.assign(ot,t),l()}function po(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function lo(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function $n(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${lo(t).map(po).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var lt=["body","understandings","questions","recommendations","resources","steps"];function bn(t,o){let e=$o(t.id);return e.length?e.map(n=>Yr(t,n,e.length>1)):Xr(t,o)}function $o(t){return lt.filter(o=>ho(t,o))}function ho(t,o){return E()?.unsavedWords(t,o)??m.report?.texts[o]??""}function Yr({id:t,language:o},e,n){let s=m.report?.html[e],c=E()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?$n(ho(t,e)):c===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${X(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${ho(t,e)}</div>`}
  </div>`}function Xr({no_notes:t},o){if(m.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(m.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=m.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function gn(t,o){return t.withdrawn||!b(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Zr(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Zr({id:t,no_notes:o}){try{let e=await x(o?"DELETE":"PUT",`topics/${t}/waiver`);T(e,r(o?"report.awaited":"report.waived"))}catch(e){O(e)}}function yn(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=p(bo(t.id))==="write";return(n||e&&oi(t,o))&&jt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?wn(t.id,"read"):a}
    </div>
    ${ei(t,o)} ${e&&kt(t)?ni(o):a}
    ${e?a:E()?.givenBack(t.id)}
    ${e&&n?ri(t.id):bn(t,e)}
    ${e&&!n?wn(t.id,"write",$o(t.id).length>0):a}
    ${ln(t.id,o)}
    <div class="actions">${dn(t.id,o)} ${gn(t,o)} ${ti(t.id)}</div>
  </section>`}function ti(t){let{writers:o=[],texts:e={}}=m.report??{},n=lt.filter(c=>e[c]);if(!n.length&&!o.length)return a;let s=[...n,...lt.filter(c=>!e[c])];return i`<button class="button-quiet" type="button" @click=${()=>hn(t,s)}>${r("report.history")}</button>`}function vn(t){return p(bo(t))!=="write"?a:(jt(),E()?.givenBack(t))}var bo=t=>`writes.${t}`;function oi(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(Oo(Eo(e),n,$.now)))&&(_(t,o)||Mt(t.id,o))}function ei(t,{board:o}){let{report:e}=m,n=(e?.writers??[]).map(c=>o.people[c]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:j(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Io(s)}</p>`}function ni({board:t}){let o=xt(t,$.now);return o?i`<p class="report-facts">${r("report.due",{time:j(o,t.event.timezone)})}</p>`:a}function ri(t){let o=E();return o?o.writing(t,lt,m.report?.texts??{},{stepOf:po,stepLines:lo}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function wn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>ii(t,o)}>
    ${h(o==="read"?"note":"pen")} ${r(n)}
  </button>`}async function ii(t,o){if(o==="write"&&!await J())return;d(bo(t),o),o==="write"?await jt():await si(t),await K();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function si(t){await v(t),E()?.leaveWriting(t)}var kn=["session.turn_now","session.turn_next","session.turn_after"],ai=200,xn="";function _n(t){let o=kn[mi(t)??kn.length]??"";return o&&!w(o)?a:(o!==xn&&ci(o),xn=o,o?i`<aside class="said-place"><p class="said said-turn">${h("note")} ${r(o)}</p></aside>`:a)}function ci(t){t&&(y(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ai))}function mi(t){let{board:o}=t;if(!o.wall.reading)return;let e=c=>_(c,t),n=oe(o);if(n&&e(n))return 0;let s=te(o).findIndex(e);return s<0?void 0:s+1}function Tn(t,o){return yt(o.wishes).filter(e=>gt(e)==="note"&&wt(e)===t).map(e=>i`<li>${ui(e,o)}</li>`)}function ui({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var wo="",It=!1;function On(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>fi(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${C(p(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${wo?i`<p class="problem" role="alert">${wo}</p>`:a}
    <button class="button" ?disabled=${It}>${r(It?"common.sending":"session.post")}</button>
  </form>`}function yo(t,o){let e=`note.${t}`;return p(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${C(p(e))} @input=${Ho(e)}></textarea>
  </div>`:a}async function fi(t,o){if(t.preventDefault(),It)return;let e=`note.${o}`,n=p(e);if(!N(n,"note")){d(`${e}.ref`,p(`${e}.ref`)||L()),go("",!0);try{await nn(o,n,p(`${e}.ref`)),S(`${e}.ref`,...p(e)===n?[e]:[]),go("",!1)}catch(s){s instanceof z&&s.code==="ref_used"&&S(`${e}.ref`),go(B(s),!1)}}}function go(t,o){wo=t,It=o,l()}D(tn);D(Ve);D(pn);D(_n,!0);D(We);D(fe,!0);Vo(ue);me();function Mu(t){let o=$.route.topic,e=t.board.topics[o];return e&&m.id!==o&&(E()?.leaveWriting(m.id),v(o)),i`${Qo(t,!0)} ${Yo(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?Do(o,i`${li(e,t)}`):pi(o)}
    </main>`}function pi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${dt} data-screen>${r("session.to_board")}</a></p>
    ${vn(t)} ${yo(t,"hidden")}`}function li(t,o){return i`${Je(t,o)}
    ${Ue(t,o)} ${di(t)} ${yn(t,o)} ${Ie(t,o)}
    ${hi(t,o)} ${bi(t,o)}`}function di(t){let o=t.language||a;return m.html?i`<div class="prose session-body" lang=${o} dir="auto" ${X(m.html)}></div>`:m.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function hi(t,o){let e=le(),n=Tn(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${st(e,({id:c})=>c,c=>i`<li>${mn(c,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r($i(s))}</p>`}
    ${s?On(t.id):yo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function $i(t){return m.status==="loading"?"session.opening_notes":m.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function bi(t,{board:o}){let e=Po(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Sn(e[n-1],"back","session.previous")} ${Sn(e[n+1],"forward","session.next")}
  </nav>`}function Sn(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${A(t.id)} data-screen>
    ${h(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Mu as sessionScreen};
