/* Made by `make bundle`. Licences: ../LICENSES */
import{C as ce,d as Go,e as Jo,h as gt,i as Vo,k as Qo,l as Yo,m as Xo,n as Zo,p as te,q as ot,r as f,s as oe,t as R,u as ee,v as wt,w as re,x as ne,y as ie,z as se}from"./app-shared.js";import{$ as Lo,$a as J,B as _o,D as To,E as v,Ea as j,F as z,Ga as Wt,H as O,Ha as w,I as Oo,Ia as N,J as i,Ja as x,L as a,M as So,N as Ht,Na as K,O as Eo,P as Po,Pa as ae,Q as No,Qa as G,Ra as U,Ta as F,Ua as p,V as Ro,Va as d,W as Ao,Wa as k,Xa as me,Y as qo,Ya as D,_ as Bo,_a as A,aa as Io,ab as V,b as Ft,ba as Mo,c as Dt,ca as jo,d as Ct,da as L,db as ue,ea as Uo,f as vo,fa as Fo,fb as pe,g as ct,h as q,ha as Do,i as ut,ib as fe,j as B,ja as Co,k as pt,ka as Ho,kb as C,l as n,la as Wo,lb as le,m as g,ma as zo,mb as Q,nb as Y,o as ft,oa as l,pa as S,q as lt,qb as de,r as xo,ra as h,s as ko,sb as zt,t as u,ta as Ko,u as dt,ua as I,ub as yt,va as $,w as ht,wb as vt,x as $t,xa as M,ya as E,z as bt,za as P}from"./app.js";var et,rt,xt=class{constructor(o){Dt(this,et);Dt(this,rt,0);Ct(this,et,o)}hear(o,e){if(o<=Ft(this,rt))return;Ct(this,rt,o);let r=()=>e()-o<8e3;r()&&Ft(this,et).call(this,r)}};et=new WeakMap,rt=new WeakMap;function he(t,o){return o-t<6e3}var Pr=[[1,.5],[2.71,.25],[5.15,.12]],Nr=396,$e=6;function Kt(t){for(let[o,e]of Pr){let r=t.createOscillator(),s=t.createGain();r.frequency.value=Nr*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+$e/o),r.connect(s).connect(t.destination),r.start(),r.stop(t.currentTime+$e)}}var ge="bell",we=["click","touchend","keydown"],Ar=[300,200,300],ye=new xt(Br),T,be,kt=()=>!!p(ge);function ve(){u.subscribe(Jt),kt()&&_e()}function xe(){return g("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${kt()} @change=${qr} />
      <span>${n("session.bell")} <span class="hint">${n("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function ke({board:t}){return!kt()||!g("session.bell_rings")||!he(gt(t.wall,j()),j())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${n("session.bell_rings")}</p></aside>`}function qr({target:t}){let{checked:o}=t;d(ge,o?"yes":""),l(),o&&(ye.hear(gt(u.board.wall,j()),()=>1/0),_e(),Gt(),T&&Kt(T))}function _e(){te().then(()=>Jt(u.state));for(let t of we)addEventListener(t,Gt,!0)}function Gt(){if(window.AudioContext)if(T??(T=new AudioContext),T.state==="running")for(let t of we)removeEventListener(t,Gt,!0);else T.resume().catch(()=>{})}function Jt({board:{wall:t}}){if(clearTimeout(be),!kt())return;ye.hear(gt(t,j()),j);let o=Vo(t,j());o!==void 0&&(be=setTimeout(()=>Jt(u.state),o+1))}async function Br(t){O(n("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(Ar),await T?.resume().catch(()=>{}),T?.state==="running"&&t()&&Kt(T)}var Lr=128*1024,Ir=6e4;async function Te({ref:t,topic:o,type:e,alt:r,bytes:s},m){await lt("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:r},t);let c=await ft(`photos/${t}/parts`);for(;!c.done;){if(!m(c.arrived))return!1;let Ut=s.slice(c.arrived,c.arrived+Lr);c=await Mr(`photos/${t}/parts?offset=${c.arrived}`,Ut)}return u.receive(c.answer?.changes??[]),!0}function Mr(t,o){let e={"content-type":"application/octet-stream"};return ko(xo(t),{method:"PUT",headers:e,body:o},Ir)}var Oe=`photo:${vo.code}:`;async function Se(){return(await(await dt()).all(Oe).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Vt(t){await(await dt()).put(Ee(t),t).catch(()=>{})}async function Qt(t){await(await dt()).remove(Ee(t)).catch(()=>{})}function Ee({at:t,ref:o}){return`${Oe}${t}:${o}`}var b=[],Yt=!1,Xt,H=new _o(()=>Tt()),Pe=()=>{};function Ne(t){Pe=t}var _t=t=>b.filter(o=>o.topic===t),Re=()=>H.tries>0;async function to(){Xt??(Xt=Se().then(t=>{let o=new Set(b.map(({ref:e})=>e));b=[...t.filter(({ref:e})=>!o.has(e)),...b],Ot()})),await Xt,Tt()}async function oo(t){let o={ref:q(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};b=[...b,e],Ot(),await Vt(e),to()}function Ae(t){Zt(t,{problem:"",ref:q(),arrived:0}),Tt()}function qe(t){Be(t),lt("PUT",`photos/${t.ref}/removal`,{},q()).catch(()=>{})}async function Tt(){if(!Yt){Yt=!0,H.stop();try{for(;await jr(););}finally{Yt=!1,l()}}}async function jr(){let t=b.find(({problem:o})=>!o);if(!t)return!1;try{return await Ur(t),H.well(),!0}catch(o){if(!(o instanceof ut))throw o;return Dr(t,o)}}async function Ur(t){await Te(t,e=>Fr(t.ref,e))&&(Be(t),Pe(t))}function Fr(t,o){let e=b.find(r=>r.ref===t);return e&&(e.arrived=o),H.well(),l(),e!==void 0}function Dr(t,o){return b.some(({ref:r})=>r===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(Zt(t,{ref:q(),arrived:0,again:!0}),!0):H.later(o)?!1:(H.well(),Zt(t,{problem:o.message}),!0):!0}function Zt(t,o){let e={...t,...o};b=b.map(r=>r===t?e:r),Ot(),Qt(t).then(()=>Vt(e))}function Be(t){b=b.filter(({ref:o})=>o!==t.ref),Ot(),Qt(t)}function Ot(){d("photos.left",b.length?"yes":""),l()}u.subscribe(({connection:t})=>{t==="live"&&H.waits&&Tt()});var Cr=["image/jpeg","image/png","image/webp"];async function Ie(t){try{let o=await Hr(t),e=Le(o,240).toDataURL("image/jpeg",.7);return{bytes:await Kr(Le(o,2048)),type:"image/jpeg",preview:e}}catch{return!Cr.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Hr(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Wr(t)}}async function Wr(t){let o=new Image;return o.src=await zr(t),await o.decode(),o}function zr(t){return new Promise((o,e)=>{let r=new FileReader;r.onload=()=>o(String(r.result)),r.onerror=()=>e(r.error),r.readAsDataURL(t)})}function Le(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*e)),r.height=Math.max(1,Math.round(t.height*e));let s=r.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,r.width,r.height),s.drawImage(t,0,0,r.width,r.height),r}function Kr(t){return new Promise((o,e)=>{let r=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function nt({id:t},o=!1){return`${ct}/photos/${t}${o?"-small":""}.jpg`}function St(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${n("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${n("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${D(p(t))} @input=${V(t,"alt")}
    />
    ${J(t,"alt")}
  </div>`}function Et({alt:t,author:o},e){return t||eo(o,e)}function eo(t,o){return n("photos.by",{name:o.people[t]?.name??""})}var Gr="photo.alt",Pt=10,je="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ue(t){return i`<label class="button-quiet photo-add">
    ${$("camera",je)} <span>${n("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>Vr(o,t)}
    />
  </label>`}function Jr({id:t,title:o}){let e=async r=>(await Fe(r)).forEach(s=>oo({topic:t,alt:n("photos.form"),...s}));return i`<label class="button-quiet photo-add">
      ${$("camera",je)} <span>${n("photos.add_form")}</span> <span class="unseen" dir="auto">${o}</span>
      <input class="unseen" type="file" accept="image/*" multiple @change=${e} />
    </label>
    ${ro(t)}`}async function Vr(t,o){let e=await Fe(t);if(!e.length)return;k(...e.map((s,m)=>Nt(m)));let r=()=>n("photos.new",{n:e.length});G({name:"photo-new",draw:()=>F(r(),Yr(o,e))})}async function Fe({target:t}){let o=t,e=[...o.files??[]];if(!e.length||!await z())return[];let r=await Qr(e.slice(0,Pt));return o.value="",r.length<Math.min(e.length,Pt)?M(n("photos.unreadable"),{tone:"warning"}):e.length>Pt&&M(n("photos.too_many",{n:Pt}),{tone:"warning"}),r}async function Qr(t){let o=[];for(let e of t){let r=await Ie(e);r&&o.push(r)}return o}function Nt(t){return`${Gr}.${t}`}function Yr(t,o){return i`<form class="form" @submit=${r=>{r.preventDefault();let s=o.map((m,c)=>p(Nt(c)));s.some(m=>A(m,"alt"))||(o.forEach((m,c)=>oo({topic:t,alt:s[c]??"",...m})),k(...s.map((m,c)=>Nt(c))),U("photo-new"))}}>
    ${o.map(({preview:r},s)=>i`<div class="photo-new">
        ${r?i`<img class="photo-preview" src=${r} alt="" />`:a}
        ${St(Nt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${n("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>U("photo-new")}>${n("common.cancel")}</button>
    </div>
  </form>`}function ro(t){let o=_t(t);return o.length?i`<ul class="photo-uploads">${Q(o,({ref:e})=>e,Xr)}</ul>`:a}function Xr(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||n("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:Zr(t)}
      <div class="actions">
        ${t.problem?Me("photos.again",()=>Ae(t)):a}
        ${Me("photos.discard",()=>qe(t))}
      </div>
    </div>
  </li>`}function Zr({arrived:t,bytes:o,ref:e}){let r=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${n(Re()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${e}">${r} %</progress>`}function Me(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${n(t)}</button>`}var De=t=>Rt("PUT",`${t}/showing`,{},"photos.agreed"),Ce=t=>Rt("PUT",`${t}/removal`,{},"photos.removed"),He=t=>Rt("PUT",`${t}/hiding`,{},"photos.hidden"),We=(t,o)=>Rt("PATCH",t,{alt:o},"photos.described");async function Rt(t,o,e,r){try{return E(await v(t,`photos/${o}`,e),n(r)),await R(f.id),!0}catch(s){return P(s),!1}}var no={id:"",describing:!1},it="photo.alt";function Ge(t){st({id:t,describing:!1}),G({name:"photo",draw:tn})}function tn(){let t=f.report?.photos??[],o=t.findIndex(({id:r})=>r===no.id),e=t[o];return e?F(i`<span dir="auto">${eo(e.author,u.state.board)}</span>`,i`${on(e)} ${no.describing?nn(e):en(e)} ${sn(t,o)}`):F(n("photos.title"),i`<p>${n("photos.gone")}</p>`)}function on(t){let o=Et(t,u.state.board);return i`<figure class="photo-large">
    <a href=${nt(t)} target="_blank" rel="noopener">
      <img src=${nt(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${n("photos.waits")}</span></p>`}
  </figure>`}function en(t){let{me:o}=u.state,e=o.person!==null&&t.author===o.person,r=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?At("photos.agree",()=>De(t.id),"button"):a}
    ${r?At(t.alt?"photos.redescribe":"photos.describe",()=>rn(t)):a}
    ${r&&e?At("photos.remove",()=>Ke(Ce(t.id))):a}
    ${o.can["photo.hide"]&&!e?At("photos.hide",()=>Ke(He(t.id))):a}
  </div>`}function rn(t){d(it,t.alt),st({describing:!0})}function nn(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!A(p(it),"alt")&&await We(t.id,p(it))&&(k(it),st({describing:!1}))}}>
    ${St(it)}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>st({describing:!1})}>${n("common.cancel")}</button>
    </div>
  </form>`}function sn(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${ze(t[o-1],"back","photos.previous")}
    <span class="soft">${n("photos.nth",{at:o+1,n:t.length})}</span>
    ${ze(t[o+1],"forward","photos.next")}
  </div>`}function ze(t,o,e){let r=()=>st({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${n(e)} ?disabled=${!t} @click=${r}>${$(o)}</button>`}async function Ke(t){await t&&U("photo")}function At(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${n(t)}</button>`}function st(t){Object.assign(no,t),l()}to();Ne(({topic:t})=>{let{board:o,me:e}=u.state;M(n(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),f.id===t&&R(t)});function Je(t,o){let e=f.report?.photos??[],r=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!_t(t.id).length&&!r?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${n("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${Q(e,({id:s})=>s,s=>i`<li>${an(s,o)}</li>`)}</ul>`:a}
    ${ro(t.id)}
    ${r?Ue(t.id):a}
  </section>`}function an(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Ge(t.id)}>
    <img src=${nt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${Et(t,o)} />
    ${t.shown?a:i`<span class="mark">${n("photos.waits")}</span>`}
  </button>`}var Ve=3;function Qe(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ht(e,h.now)||o.interest<Ve?!1:Object.values(t.topics).some(({id:r,slot:s,interest:m})=>{let c=s&&m>=Ve&&t.rounds[s.round];return r!==o.id&&c&&Ht(c,h.now)&&qo(e,c)})}function Ye(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${n("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],r=t.slot&&o.rooms[t.slot.room];if(!e||!r)return i`<p class="facts-where">${n("board.no_slot")}</p>`;let{moment:s,name:m}=zo(o,e,h.now);return i`<p class="facts-where">
      ${ot("clock")} <span><strong>${mn(o,e)}</strong> <span dir="auto">${Uo(o,e)}</span></span>
      ${m?i`<span class="mark mark-${s}">${m}</span>`:a}
    </p>
    <p class="facts-where">${ot("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${[Lo(r),r.note].filter(Boolean).join(" · ")}</span></span></p>
    ${r.link?cn(r.link):a}`}function mn({event:{timezone:t}},o){return`${jo(o.starts,t)}, ${Mo(o,t)}`}function cn(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${n("session.join_online")}</a>
  </p>`}var un=zt(()=>import("./outgrown.js")),pn=zt(()=>import("./same_people.js"));function Xe(t,o){let{board:e,me:r}=o,s=w(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${n("session.by",{name:Ho(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${n("board.yours")}</span>`:a}
      ${Y(o,m=>$t(m)===t.id&&ht(m)!=="note")}
    </p>
    ${Ye(t,o)} ${fn(t)} ${ln(Wo(o,t))} ${dn(t,o)} ${hn(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:de(t,r,n("board.interested"))} ${$n(t,o)} ${bn(t,o)}
    </div>
  </header>`}function fn({tags:t,language:o}){let e=o&&o!==pt;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${Bo(o)}</span>`:a}
    ${t.map(r=>i`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function ln(t){return t?i`<p class="facts-clash">${$("warning")} <span dir="auto">${t}</span></p>`:a}function dn(t,o){let{board:e}=o,r=t.slot&&e.rooms[t.slot.room]?.capacity;return!r||t.interest<=r||!x(o,"topic.place",t)?a:un()?.roomTooSmall(e,t)??a}function hn(t,o){let{board:e}=o;return!x(o,"topic.place",t)||!Qe(e,t)?a:pn()?.samePeople(e,t)??a}function $n(t,o){return t.withdrawn||t.into||!x(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>fe(t.id)}>
      ${n(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?W("board.let_go",()=>Qo(t.id)):a}`}function bn(t,o){let{me:e}=o;return i`
    ${x(o,"topic.edit",t)&&!t.withdrawn?W("session.edit",()=>ce(t)):a}
    ${x(o,"topic.withdraw",t)&&!t.into?t.withdrawn?W("session.bring_back",()=>Xo(t.id)):W("session.withdraw",()=>Yo(t.id)):a}
    ${N(e)?W("session.hide",()=>Zo(t.id)):a}
    ${yn(t,ie(t,o))}
    ${gn(t,o)?W("session.more",()=>wn(t.id)):a}
  `}function gn(t,o){return t.withdrawn||t.into?!1:x(o,"topic.edit",t)||t.slot!==null&&x(o,"topic.place",t)}async function wn(t){(await import("./more.js")).openMore(t)}function yn(t,o){return o.length?W("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function W(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${n(t)}</button>`}var io="mine.known";u.subscribe((t,{changes:o})=>{let{board:e,me:r}=u;for(let{by:s,data:m}of o){let c=e.topics[m?.id];c&&s!==null&&s===r.person&&Wt(c,r)&&so([c])}});function tr(){if(!u.ready||!u.me.person||!g("session.handed"))return a;let t=Object.values(u.board.topics).filter(m=>Wt(m,u.me));p(io)||so(t);let o=or(),e=t.filter(({id:m,withdrawn:c})=>!o.has(m)&&!c),{age:r}=wt("handed",e.map(m=>Ze(m,t,o)).join(" "));if(!e.length)return a;let s=i`<aside class="nudge" aria-label=${n("session.handed_what")}>
    ${e.map(m=>i`<p><a href=${I(m.id)} data-screen>${Ze(m,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>vn(e)}>${n("session.moved_seen")}</button>
  </aside>`;return Object.assign(s,{age:r})}function Ze({title:t,slot:o},e,r){return!e.some(m=>r.has(m.id)&&m.title===t)||!o?n("session.handed",{title:t}):n("session.handed_again",{title:t,where:Do(u.board,o)})}function vn(t){so(t),l()}function so(t){d(io,JSON.stringify([...or(),...t.map(({id:o})=>o)]))}function or(){try{return new Set(JSON.parse(p(io)||"[]"))}catch{return new Set}}function qt({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var er="moved.known",y=En();u.subscribe((t,{changes:o})=>{let{board:e,me:r}=u;for(let{by:s,data:m}of o){let c=e.topics[m?.id];c&&s!==null&&s===r.person&&[c,...Ro(e,c)].filter(Sn).forEach(nr)}});function rr(){if(!u.ready||!g("session.moved"))return a;let t=xn().filter(kn),o=t.filter(_n).map(Tn),{age:e}=wt("moved",o.join(" "));if(!t.length)return a;let r=i`<aside class="nudge" aria-label=${n("session.moved_what")}>
    ${o.map(s=>i`<p>${s}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>On(t)}>${n("session.moved_seen")}</button>
  </aside>`;return Object.assign(r,{age:e})}function xn(){var m;let{board:t,me:o}=u,e=Object.values(t.topics).filter(c=>o.marked.includes(c.id)||w(c,u)),r=new Set(e.map(({id:c})=>c)),s=JSON.stringify(y);y=Object.fromEntries(Object.entries(y).filter(([c])=>r.has(c)));for(let c of e)y[m=c.id]||(y[m]=ao(c));return JSON.stringify(y)!==s&&ir(),e}function kn(t){let o=y[t.id];if(!o||o===ao(t)||t.withdrawn)return!1;let e=u.board.rounds[qt(u.board,t)?.round??o.split(" ")[0]??""];return!e||So(e,h.now)}function _n({into:t},o,e){return!e.some(({id:r})=>r===t)}function Tn(t){let{board:o}=u,{title:e}=t,r=qt(u.board,t),s=r&&o.rounds[r.round],m=r&&o.rooms[r.room];return!s||!m?n("session.moved_nowhere",{title:e}):n("session.moved",{title:e,room:m.name,time:Fo(o,s)})}function On(t){t.forEach(nr),l()}function Sn({id:t}){return t in y}function nr(t){y[t.id]=ao(t),ir()}function ao(t){let o=qt(u.board,t);return o?Po(o):""}function ir(){d(er,JSON.stringify(y))}function En(){try{return JSON.parse(p(er)||"{}")}catch{return{}}}async function sr(t,o,e){let r=await v("POST",`topics/${t}/notes`,{text:o,language:pt},{ref:e,signed:!0});E(r,n("session.posted"))}async function ar(t,o){E(await v("PATCH",`notes/${t}`,{text:o}),n("common.saved"))}var mr=t=>ur(t,"removal","session.note_removed"),cr=t=>ur(t,"hiding","session.note_hidden");async function ur(t,o,e){try{E(await v("PUT",`notes/${t}/${o}`),n(e)),await S(),Pn()}catch(r){P(r)}}function Pn(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var X={id:"",problem:"",sending:!1};function pr(t,o){let{board:e,me:r}=o,s=r.person!==null&&t.author===r.person,m=e.people[t.author]?.name??"",c=L(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${n("session.note_by",{name:m})}>
    <p class="note-head">
      <strong dir="auto">${m}</strong>
      <span class="soft"><time datetime=${t.at}>${c}</time>${t.edited_at?i` · ${n("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${n("board.yours")}</span>`:a}
      ${Y(o,({path:Ut})=>Ut.startsWith(`notes/${t.id}`))}
    </p>
    ${X.id===t.id?Rn(t):Nn(t,s,r)}
  </article>`}function Nn(t,o,e){let r=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${K(t.html)}></div>
    ${r?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>An(t)}>${n("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>mr(t.id)}>${n("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>cr(t.id)}>${n("session.hide")}</button>`}
        </div>`:a}`}function Rn(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>qn(e,t)}>
    <label class="unseen" for="edit-${t.id}">${n("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${D(p(o))} @input=${V(o,"note")}></textarea>
    ${J(o,"note")}
    ${X.problem?i`<p class="problem" role="alert">${X.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${X.sending}>${n(X.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>fr(t)}>${n("common.cancel")}</button>
    </div>
  </form>`}function An(t){let o=`note-edit.${t.id}`;p(o)||d(o,t.text),at({id:t.id,problem:""}),S().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function fr(t){k(`note-edit.${t.id}`),at({id:""})}async function qn(t,o){if(t.preventDefault(),!A(p(`note-edit.${o.id}`),"note")){at({sending:!0,problem:""});try{await ar(o.id,p(`note-edit.${o.id}`)),fr(o)}catch(e){at({problem:B(e)})}finally{at({sending:!1})}}}function at(t){Object.assign(X,t),l()}var mo=30;function lr(t,o){let r=Bn(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return r.length?i`<p class="here-names"><span class="soft">${n("report.here_n",{n:r.length})}</span>
    ${r.slice(0,mo).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${r.length>mo?n("report.here_more",{n:r.length-mo}):a}</p>`:a}function dr(t,o){if(!o.me.can["session.attend"])return a;let e=Bt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>Ln(t,e)}>
    ${n(e?"report.not_here":"report.i_am_here")}
  </button>`}function Bt(t,o){let e=bt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),r=e[e.length-1];return r?r.method==="PUT":!!o.me.person&&(f.report?.here??[]).includes(o.me.person??"")}function Bn(t,o){let e=(f.report?.here??[]).filter(r=>r!==o.me.person);return o.me.person&&Bt(t,o)?[...e,o.me.person]:e}async function Ln(t,o){try{await v(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=u.state;O(n(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){P(e)}}var Z={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function hr(t,o){tt({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),G({name:"history",draw:()=>F(n("report.history"),In())}),co()}async function co(){let{topic:t,field:o,before:e,versions:r}=Z;try{let s=r&&e?`?before=${e}`:"",m=await ft(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),c=r??[{n:0,...m.now}];tt({versions:[...c,...m.versions],before:m.before,problem:""})}catch(s){tt({problem:B(s)})}}function In(){let{fields:t,field:o,versions:e,before:r,problem:s}=Z;return i`${t.length>1?i`<label for="history-field">${n("report.history_of")}</label>
          <select id="history-field" @change=${Mn}>
            ${t.map(m=>i`<option value=${m} ?selected=${m===o}>${n(`report.${m}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(jn)}</ol>`:i`<p class="soft">${n("report.opening")}</p>`}
    ${e&&r?i`<button class="button-quiet" type="button" @click=${co}>${n("report.older")}</button>`:a}`}function Mn({target:t}){let o=t.value;tt({field:o,versions:null,open:-1}),co()}function jn(t){let{board:o,me:e}=u.state,r=t.people.map(m=>o.people[m]?.name??"").filter(Boolean),s=Z.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>tt({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&L(t.at,o.event.timezone):n("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||n("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Un(t)}>${n("report.bring_back")}</button>`:a}
  </li>`}async function Un({n:t}){if(await z())try{await To("PUT",`topics/${Z.topic}/texts/${Z.field}`,{version:t}),U("history"),M(n("report.brought_back"))}catch(o){tt({problem:B(o)})}}function tt(t){Object.assign(Z,t),l()}var po,uo;function _(){return po}function Lt(){return uo??(uo=Fn()),uo}async function Fn(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return po=await import("./writing.js"),Dn(po)}catch{await new Promise(o=>setTimeout(o,t))}}function Dn(t){t.takeUpUnsent();let{can:o}=u.state.me;u.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}function fo(t){let[o="",e="",...r]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:r.join("|").trim()}}function lo(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function $r(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${n(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${lo(t).map(fo).map(({what:o,who:e,when:r})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${n("report.who")}>${e}</td>
        <td dir="auto" data-part=${n("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var mt=["body","understandings","questions","recommendations","resources","steps"];function br(t,o){let e=$o(t.id);return e.length?e.map(r=>Cn(t,r,e.length>1)):Hn(t,o)}function $o(t){return mt.filter(o=>ho(t,o))}function ho(t,o){return _()?.unsavedWords(t,o)??f.report?.texts[o]??""}function Cn({id:t,language:o},e,r){let s=f.report?.html[e],m=_()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${r||e!=="body"?i`<h3>${n(`report.${e}`)}</h3>`:a}
    ${e==="steps"?$r(ho(t,e)):m===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${K(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${ho(t,e)}</div>`}
  </div>`}function Hn({no_notes:t},o){if(f.status==="loading")return i`<p class="soft">${n("session.opening_notes")}</p>`;if(f.status==="unreachable")return i`<p class="empty">${n("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${n("report.is_waived")}</p>`;let e=f.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${n(e)}</p>`}function gr(t,o){return t.withdrawn||!x(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>Wn(t)}>
    ${n(t.no_notes?"report.await":"report.waive")}
  </button>`}async function Wn({id:t,no_notes:o}){try{let e=await v(o?"DELETE":"PUT",`topics/${t}/waiver`);E(e,n(o?"report.awaited":"report.waived"))}catch(e){P(e)}}function yr(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,r=p(It(t.id))==="write";return(r||e&&Kn(t,o))&&Lt(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${n("report.title")}</h2>
      ${e&&r?wr(t.id,"read"):a}
    </div>
    ${Gn(t,o)} ${e&&yt(t)?Jn(o):a}
    ${e?a:_()?.givenBack(t.id)}
    ${e&&r?Vn(t.id):br(t,e)}
    ${e&&!r?wr(t.id,"write",$o(t.id).length>0):a}
    ${lr(t.id,o)}
    <div class="actions">${dr(t.id,o)} ${gr(t,o)} ${zn(t.id)}</div>
  </section>`}function zn(t){let{writers:o=[],texts:e={}}=f.report??{},r=mt.filter(m=>e[m]);if(!r.length&&!o.length)return a;let s=[...r,...mt.filter(m=>!e[m])];return i`<button class="button-quiet" type="button" @click=${()=>hr(t,s)}>${n("report.history")}</button>`}function vr(t){return p(It(t))!=="write"?a:(Lt(),_()?.givenBack(t))}var It=t=>`writes.${t}`;function Kn(t,o){let{board:e}=o,r=t.slot&&e.rounds[t.slot.round];return!!(r&&["now","past"].includes(Eo(No(e),r,h.now)))&&(w(t,o)||Bt(t.id,o))}function Gn(t,{board:o}){let{report:e}=f,r=(e?.writers??[]).map(m=>o.people[m]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[n("report.words_n",{n:t.words}),n("report.last_at",{time:L(e.written_at,o.event.timezone)}),...r.length?[n("report.authors",{names:r.join(", ")})]:[]];return i`<p class="report-facts soft">${Co(s)}</p>`}function Jn({board:t}){let o=vt(t,h.now);return o?i`<p class="report-facts">${n("report.due",{time:L(o,t.event.timezone)})}</p>`:a}function Vn(t){let o=_();return o?o.writing(t,mt,f.report?.texts??{},{stepOf:fo,stepLines:lo}):i`<p class="soft" aria-busy="true">${n("report.opening")}</p>`}function wr(t,o,e=!1){let r=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>Qn(t,o)}>
    ${o==="read"?$("note"):ot("pen")} ${n(r)}
  </button>`}async function Qn(t,o){if(o==="write")return bo(t);d(It(t),o),await Yn(t),await S(),document.getElementById("report")?.focus()}async function bo(t){if(!await z())return;d(It(t),"write"),await Lt(),await S();let o=document.getElementById("report-body");!o||h.route.topic!==t||document.activeElement?.matches("input, textarea")||(o.focus(),o.scrollIntoView({block:"center"}),f.status==="loading"&&(await oe(),await S(),document.activeElement===o&&o.scrollIntoView({block:"center"})))}async function Yn(t){await R(t),_()?.leaveWriting(t)}var[Xn,Zn]=[6*6e4,60*6e4],xr="";function kr(t){let o=Object.values(t.board.topics).find(r=>ti(r,t));if(!o||!g("report.nudge"))return a;xr!==o.id&&O(`${n("report.nudge")} ${o.title}`),xr=o.id;let e=vt(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${n("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${n("report.nudge_due",{time:Io(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${I(o.id)} @click=${r=>oi(r,o.id)}>${n("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>ei(o)}>${n("report.nudge_later")}</button>
  </aside>`}function ti(t,o){let{board:e,me:r}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!w(t,o)||!r.can["report.write"]||!yt(t))return!1;let m=Date.parse(s.ends)-h.now.getTime(),c=h.route.topic===t.id&&!!p(`writes.${t.id}`);return m<=Xn&&m>-Zn&&!c&&!p(`nudged.${t.id}`)}async function oi(t,o){d(`writes.${o}`,"write"),!(t.metaKey||t.ctrlKey||t.shiftKey||t.altKey)&&(t.preventDefault(),await Ko(I(o)),await bo(o))}function ei({id:t}){d(`nudged.${t}`,"yes"),l()}var _r=["session.turn_now","session.turn_next","session.turn_after"],ri=200,ni=18e4,Mt="";function Tr(t){let{ahead:o=_r.length,topic:e}=ai(t)??{},r=_r[o]??"";if(!e||!r||!g(r))return ii();let s=ci(t).length>1?e.title:"";return si(`${n(r)} ${s}`),i`<aside class="said-place"><p class="said said-turn">${$("note")} ${n(r)}
    ${s?i`<strong dir="auto" lang=${e.language||a}>${s}</strong>`:a}</p></aside>`}function ii(){return Oo(Mt),Mt="",a}function si(t){t!==Mt&&(Mt=t,O(t),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ri))}function ai(t){let{board:o}=t;if(!mi(o))return;let e=c=>w(c,t),r=Jo(o);if(r&&e(r))return{ahead:0,topic:r};let s=Go(o),m=s.findIndex(e);return{ahead:m<0?void 0:m+1,topic:s[m]}}function mi({event:t,wall:{reading:o}}){if(!o||t.phase!=="marketplace")return!1;let e=Date.parse(o.since)+o.seconds*1e3;return h.now.getTime()<e+ni}function ci(t){return Object.values(t.board.topics).filter(o=>!o.withdrawn&&!o.into&&w(o,t))}function Or(t,o){return bt(o.wishes).filter(e=>ht(e)==="note"&&$t(e)===t).map(e=>i`<li>${ui(e,o)}</li>`)}function ui({ref:t,body:o},e){let r=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${n("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${n("board.yours")}</span>
      ${Y(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var wo="",jt=!1;function Sr(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>pi(e,t)}>
    <label for="note">${n("session.write")}</label>
    <p class="hint" id="note-hint">${n("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${D(p(o))} @input=${V(o,"note")}></textarea>
    ${J(o,"note")}
    ${wo?i`<p class="problem" role="alert">${wo}</p>`:a}
    <button class="button" ?disabled=${jt}>${n(jt?"common.sending":"session.post")}</button>
  </form>`}function yo(t,o){let e=`note.${t}`;return p(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${n(`session.why_${o}`)} ${n("session.kept")}</p>
    <label for="note">${n("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${D(p(e))} @input=${me(e)}></textarea>
  </div>`:a}async function pi(t,o){if(t.preventDefault(),jt)return;let e=`note.${o}`,r=p(e);if(!A(r,"note")){d(`${e}.ref`,p(`${e}.ref`)||q()),go("",!0);try{await sr(o,r,p(`${e}.ref`)),k(`${e}.ref`,...p(e)===r?[e]:[]),go("",!1)}catch(s){s instanceof ut&&s.code==="ref_used"&&k(`${e}.ref`),go(B(s),!1)}}}function go(t,o){wo=t,jt=o,l()}C(ke,"urgent");C(Tr,"urgent");C(se);C(rr);C(tr);C(kr,"lasting");pe(xe);ve();function Eu(t){let o=h.route.topic,e=t.board.topics[o];return e&&f.id!==o&&(_()?.leaveWriting(f.id),R(o)),i`${ue(t,!0)} ${le(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?ae(o,i`${li(e,t)}`):fi(o)}
    </main>`}function fi(t){return i`<h1 tabindex="-1">${n("session.missing")}</h1>
    <p><a class="button-quiet" href=${ct} data-screen>${n("session.to_board")}</a></p>
    ${vr(t)} ${yo(t,"hidden")}`}function li(t,o){return i`${Xe(t,o)}
    ${re(t,o)} ${di(t)} ${ne(t,o)} ${yr(t,o)}
    ${Je(t,o)} ${hi(t,o)} ${bi(t,o)}`}function di(t){let o=t.language||a;return f.html?i`<div class="prose session-body" lang=${o} dir="auto" ${K(f.html)}></div>`:f.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function hi(t,o){let e=ee(),r=Or(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${n("session.notes")}</h2>
    ${e.length+r.length?i`<ol class="notes-list">
          ${Q(e,({id:m})=>m,m=>i`<li>${pr(m,o)}</li>`)} ${r}
        </ol>`:i`<p class="empty">${n($i(s))}</p>`}
    ${s?Sr(t.id):yo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function $i(t){return f.status==="loading"?"session.opening_notes":f.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function bi(t,{board:o}){let e=Ao(o),r=e.findIndex(({id:s})=>s===t.id);return r<0?a:i`<nav class="neighbours" aria-label=${n("session.others")}>
    ${Er(e[r-1],"back","session.previous")} ${Er(e[r+1],"forward","session.next")}
  </nav>`}function Er(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${I(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${n(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Jr as formButton,Eu as sessionScreen};
