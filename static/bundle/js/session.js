/* Made by `make bundle`. Licences: ../LICENSES */
import{c as Do,d as Wo,g as xt,h as Fo,j as Ho,k as zo,l as Go,m as Jo,o as Ko,p as st,q as Vo,s as Zo}from"./app-shared.js";import{$ as qo,$a as oe,B as To,Ca as Qo,D as rt,E as x,F as J,H as y,Ha as Yo,I as i,Ia as Q,Ja as U,K as a,La as C,Ma as p,N as Oo,Na as d,O as Ft,Oa as S,P as So,Pa as Xo,Q as Eo,Qa as D,R as Po,Sa as N,Ta as b,Ua as q,V as kt,Va as V,W as Ro,Wa as Y,X as Ao,Y as No,Z as P,Za as te,_,aa as Lo,b as Ct,ba as Bo,c as Dt,ca as j,cb as ee,d as Wt,da as jo,ea as Io,eb as W,f as ko,fb as ne,g as ht,ga as Mo,gb as X,h as L,hb as at,i as z,ia as Uo,ib as Z,j as B,ja as it,k as $t,ka as Co,l as r,lb as re,m as w,ma as l,na as K,nb as Ht,o as G,pa as h,pb as _t,q as bt,r as xo,rb as Tt,s as _o,sa as A,t as f,ta as $,u as gt,ua as I,va as T,w as wt,wa as O,x as yt,z as vt,za as M}from"./app.js";var mt,ct,Ot=class{constructor(o){Dt(this,mt);Dt(this,ct,0);Wt(this,mt,o)}hear(o,e){if(o<=Ct(this,ct))return;Wt(this,ct,o);let n=()=>e()-o<8e3;n()&&Ct(this,mt).call(this,n)}};mt=new WeakMap,ct=new WeakMap;function ie(t,o){return o-t<6e3}var Rn=[[1,.5],[2.71,.25],[5.15,.12]],An=396,se=6;function zt(t){for(let[o,e]of Rn){let n=t.createOscillator(),s=t.createGain();n.frequency.value=An*o,s.gain.setValueAtTime(e,t.currentTime),s.gain.exponentialRampToValueAtTime(1e-4,t.currentTime+se/o),n.connect(s).connect(t.destination),n.start(),n.stop(t.currentTime+se)}}var me="bell",ce=["click","touchend","keydown"],qn=[300,200,300],ue=new Ot(Bn),R,ae,St=()=>!!p(me);function fe(){f.subscribe(Jt),St()&&de()}function pe(){return w("session.bell")?i`<li>
    <label class="choice">
      <input type="checkbox" .checked=${St()} @change=${Ln} />
      <span>${r("session.bell")} <span class="hint">${r("session.bell_hint")}</span></span>
    </label>
  </li>`:a}function le({board:t}){return!St()||!w("session.bell_rings")||!ie(xt(t.wall,M()),M())?a:i`<aside class="said-place"><p class="said said-turn">${$("bell")} ${r("session.bell_rings")}</p></aside>`}function Ln({target:t}){let{checked:o}=t;d(me,o?"yes":""),l(),o&&(ue.hear(xt(f.board.wall,M()),()=>1/0),de(),Gt(),R&&zt(R))}function de(){Ko().then(()=>Jt(f.state));for(let t of ce)addEventListener(t,Gt,!0)}function Gt(){if(window.AudioContext)if(R??(R=new AudioContext),R.state==="running")for(let t of ce)removeEventListener(t,Gt,!0);else R.resume().catch(()=>{})}function Jt({board:{wall:t}}){if(clearTimeout(ae),!St())return;ue.hear(xt(t,M()),M);let o=Fo(t,M());o!==void 0&&(ae=setTimeout(()=>Jt(f.state),o+1))}async function Bn(t){y(r("session.bell_rings")),l(),setTimeout(l,6e3),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(qn),await R?.resume().catch(()=>{}),R?.state==="running"&&t()&&zt(R)}var c={id:"",status:"loading",html:"",notes:{},report:null},[jn,In]=[700,900],Kt=0,Qt;async function v(t){c.id!==t&&Object.assign(c,{id:t,status:"loading",html:"",notes:{},report:null});let o=Kt+=1;try{let{html:e,notes:n,report:s}=await G(`topics/${encodeURIComponent(t)}`);if(o!==Kt)return;let m=Object.fromEntries(n.map(u=>[u.id,u]));Object.assign(c,{status:"there",html:e,notes:m,report:s})}catch(e){o===Kt&&c.status!=="there"&&(c.status=Mn(e))}l()}function Mn(t){return t instanceof z&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function Un(t,o){let{report:e}=c;if(!e)return;let n=e.here.filter(s=>s!==o);c.report={...e,here:t==="attendance.begun"?[...n,o]:n}}function he(){return Object.values(c.notes).sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)||(t.id<o.id?-1:1))}f.subscribe(({board:t},{changes:o,whole:e})=>{if(c.id){e&&t.topics[c.id]&&v(c.id);for(let n of o)Dn(n)}});function Cn(){Qt??(Qt=setTimeout(()=>{Qt=void 0,c.id&&v(c.id)},jn+Math.random()*In))}function Dn({kind:t,data:o}){if(/^(report|photo)\./.test(t)&&(o.photo??o).topic===c.id&&Cn(),t.startsWith("attendance.")&&o.topic===c.id&&Un(t,o.person),t.startsWith("topic.")&&o.id===c.id&&t!=="topic.hidden"&&v(c.id),!!t.startsWith("note.")){if(o.note)o.note.topic===c.id&&(c.notes={...c.notes,[o.note.id]:o.note});else if(o.topic===c.id){let{[o.id]:n,...s}=c.notes;c.notes=s}}}var Wn=128*1024,Fn=6e4;async function $e({ref:t,topic:o,type:e,alt:n,bytes:s},m){await bt("POST",`topics/${o}/photos`,{bytes:s.byteLength,type:e,alt:n},t);let u=await G(`photos/${t}/parts`);for(;!u.done;){if(!m(u.arrived))return!1;let nt=s.slice(u.arrived,u.arrived+Wn);u=await Hn(`photos/${t}/parts?offset=${u.arrived}`,nt)}return f.receive(u.answer?.changes??[]),!0}function Hn(t,o){let e={"content-type":"application/octet-stream"};return _o(xo(t),{method:"PUT",headers:e,body:o},Fn)}var be=`photo:${ko.code}:`;async function ge(){return(await(await gt()).all(be).catch(()=>[])).filter(({bytes:o})=>o instanceof ArrayBuffer)}async function Vt(t){await(await gt()).put(we(t),t).catch(()=>{})}async function Yt(t){await(await gt()).remove(we(t)).catch(()=>{})}function we({at:t,ref:o}){return`${be}${t}:${o}`}var g=[],Xt=!1,Zt,F=new To(()=>Et()),ye=()=>{};function ve(t){ye=t}var ke=t=>g.filter(o=>o.topic===t),xe=()=>F.tries>0;async function oo(){Zt??(Zt=ge().then(t=>{let o=new Set(g.map(({ref:e})=>e));g=[...t.filter(({ref:e})=>!o.has(e)),...g],Pt()})),await Zt,Et()}async function _e(t){let o={ref:L(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},e={...t,...o};g=[...g,e],Pt(),await Vt(e),oo()}function Te(t){to(t,{problem:"",ref:L(),arrived:0}),Et()}function Oe(t){Se(t),bt("PUT",`photos/${t.ref}/removal`,{},L()).catch(()=>{})}async function Et(){if(!Xt){Xt=!0,F.stop();try{for(;await zn(););}finally{Xt=!1,l()}}}async function zn(){let t=g.find(({problem:o})=>!o);if(!t)return!1;try{return await Gn(t),F.well(),!0}catch(o){if(!(o instanceof z))throw o;return Kn(t,o)}}async function Gn(t){await $e(t,e=>Jn(t.ref,e))&&(Se(t),ye(t))}function Jn(t,o){let e=g.find(n=>n.ref===t);return e&&(e.arrived=o),F.well(),l(),e!==void 0}function Kn(t,o){return g.some(({ref:n})=>n===t.ref)?o.code==="not_found"&&o.facts.what==="photo"&&!t.again?(to(t,{ref:L(),arrived:0,again:!0}),!0):F.later(o)?!1:(F.well(),to(t,{problem:o.message}),!0):!0}function to(t,o){let e={...t,...o};g=g.map(n=>n===t?e:n),Pt(),Yt(t).then(()=>Vt(e))}function Se(t){g=g.filter(({ref:o})=>o!==t.ref),Pt(),Yt(t)}function Pt(){d("photos.left",g.length?"yes":""),l()}f.subscribe(({connection:t})=>{t==="live"&&F.waits&&Et()});var Qn=["image/jpeg","image/png","image/webp"];async function Pe(t){try{let o=await Vn(t),e=Ee(o,240).toDataURL("image/jpeg",.7);return{bytes:await Zn(Ee(o,2048)),type:"image/jpeg",preview:e}}catch{return!Qn.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Vn(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Yn(t)}}async function Yn(t){let o=new Image;return o.src=await Xn(t),await o.decode(),o}function Xn(t){return new Promise((o,e)=>{let n=new FileReader;n.onload=()=>o(String(n.result)),n.onerror=()=>e(n.error),n.readAsDataURL(t)})}function Ee(t,o){let e=Math.min(1,o/Math.max(t.width,t.height)),n=document.createElement("canvas");n.width=Math.max(1,Math.round(t.width*e)),n.height=Math.max(1,Math.round(t.height*e));let s=n.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,n.width,n.height),s.drawImage(t,0,0,n.width,n.height),n}function Zn(t){return new Promise((o,e)=>{let n=s=>s?o(s.arrayBuffer()):e(new Error("the canvas gives nothing"));t.toBlob(n,"image/jpeg",.85)})}function ut({id:t},o=!1){return`${ht}/photos/${t}${o?"-small":""}.jpg`}function Rt(t,o=0){let e=`photo-alt-${o}`;return i`<div>
    <label for=${e}>${r("photos.alt")}</label>
    ${o?a:i`<p class="hint" id="photo-alt-hint">${r("photos.alt_hint")}</p>`}
    <input
      id=${e} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${D(p(t))} @input=${Y(t,"alt")}
    />
    ${V(t,"alt")}
  </div>`}function At({alt:t,author:o},e){return t||eo(o,e)}function eo(t,o){return r("photos.by",{name:o.people[t]?.name??""})}var tr="photo.alt",Nt=10,or="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ae(t){return i`<label class="button-quiet photo-add">
    ${$("camera",or)} <span>${r("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${o=>er(o,t)}
    />
  </label>`}async function er({target:t},o){let e=t,n=[...e.files??[]];if(!n.length||!await J())return;let s=await nr(n.slice(0,Nt));if(e.value="",s.length<Math.min(n.length,Nt)?I(r("photos.unreadable"),{tone:"warning"}):n.length>Nt&&I(r("photos.too_many",{n:Nt}),{tone:"warning"}),!s.length)return;S(...s.map((u,nt)=>qt(nt)));let m=()=>r("photos.new",{n:s.length});Q({name:"photo-new",draw:()=>C(m(),rr(o,s))})}async function nr(t){let o=[];for(let e of t){let n=await Pe(e);n&&o.push(n)}return o}function qt(t){return`${tr}.${t}`}function rr(t,o){return i`<form class="form" @submit=${n=>{n.preventDefault();let s=o.map((m,u)=>p(qt(u)));s.some(m=>q(m,"alt"))||(o.forEach((m,u)=>_e({topic:t,alt:s[u]??"",...m})),S(...s.map((m,u)=>qt(u))),U("photo-new"))}}>
    ${o.map(({preview:n},s)=>i`<div class="photo-new">
        ${n?i`<img class="photo-preview" src=${n} alt="" />`:a}
        ${Rt(qt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${r("photos.send",{n:o.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>U("photo-new")}>${r("common.cancel")}</button>
    </div>
  </form>`}function Ne(t){return i`<li class="photo-upload">
    ${t.preview?i`<img class="photo-preview" src=${t.preview} alt=${t.alt||r("photos.yours")} />`:a}
    <div>
      ${t.problem?i`<p class="problem" role="alert">${t.problem}</p>`:ir(t)}
      <div class="actions">
        ${t.problem?Re("photos.again",()=>Te(t)):a}
        ${Re("photos.discard",()=>Oe(t))}
      </div>
    </div>
  </li>`}function ir({arrived:t,bytes:o,ref:e}){let n=Math.floor(t/o.byteLength*100);return i`<p id="photo-${e}">${r(xe()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${n} aria-labelledby="photo-${e}">${n} %</progress>`}function Re(t,o){return i`<button class="button-quiet" type="button" @click=${()=>{o(),l()}}>${r(t)}</button>`}var qe=t=>Lt("PUT",`${t}/showing`,{},"photos.agreed"),Le=t=>Lt("PUT",`${t}/removal`,{},"photos.removed"),Be=t=>Lt("PUT",`${t}/hiding`,{},"photos.hidden"),je=(t,o)=>Lt("PATCH",t,{alt:o},"photos.described");async function Lt(t,o,e,n){try{return T(await x(t,`photos/${o}`,e),r(n)),await v(c.id),!0}catch(s){return O(s),!1}}var no={id:"",describing:!1},ft="photo.alt";function Ue(t){pt({id:t,describing:!1}),Q({name:"photo",draw:sr})}function sr(){let t=c.report?.photos??[],o=t.findIndex(({id:n})=>n===no.id),e=t[o];return e?C(i`<span dir="auto">${eo(e.author,f.state.board)}</span>`,i`${ar(e)} ${no.describing?ur(e):mr(e)} ${fr(t,o)}`):C(r("photos.title"),i`<p>${r("photos.gone")}</p>`)}function ar(t){let o=At(t,f.state.board);return i`<figure class="photo-large">
    <a href=${ut(t)} target="_blank" rel="noopener">
      <img src=${ut(t)} width=${t.width} height=${t.height} alt=${o} />
    </a>
    ${t.alt?i`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:i`<p><span class="mark">${r("photos.waits")}</span></p>`}
  </figure>`}function mr(t){let{me:o}=f.state,e=o.person!==null&&t.author===o.person,n=!!o.can["photo.edit"]&&(e||N(o));return i`<div class="actions">
    ${o.can["photo.show"]&&!t.shown?Bt("photos.agree",()=>qe(t.id),"button"):a}
    ${n?Bt(t.alt?"photos.redescribe":"photos.describe",()=>cr(t)):a}
    ${n&&e?Bt("photos.remove",()=>Me(Le(t.id))):a}
    ${o.can["photo.hide"]&&!e?Bt("photos.hide",()=>Me(Be(t.id))):a}
  </div>`}function cr(t){d(ft,t.alt),pt({describing:!0})}function ur(t){return i`<form class="form" @submit=${async e=>{e.preventDefault(),!q(p(ft),"alt")&&await je(t.id,p(ft))&&(S(ft),pt({describing:!1}))}}>
    ${Rt(ft)}
    <div class="actions">
      <button class="button">${r("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>pt({describing:!1})}>${r("common.cancel")}</button>
    </div>
  </form>`}function fr(t,o){return t.length<2?a:i`<div class="photo-turning">
    ${Ie(t[o-1],"back","photos.previous")}
    <span class="soft">${r("photos.nth",{at:o+1,n:t.length})}</span>
    ${Ie(t[o+1],"forward","photos.next")}
  </div>`}function Ie(t,o,e){let n=()=>pt({id:t?.id??"",describing:!1});return i`<button class="button-icon" type="button" aria-label=${r(e)} ?disabled=${!t} @click=${n}>${$(o)}</button>`}async function Me(t){await t&&U("photo")}function Bt(t,o,e="button-quiet"){return i`<button class=${e} type="button" @click=${o}>${r(t)}</button>`}function pt(t){Object.assign(no,t),l()}oo();ve(({topic:t})=>{let{board:o,me:e}=f.state;I(r(o.event.trusts_photos||N(e)?"photos.posted":"photos.offered")),c.id===t&&v(t)});function Ce(t,o){let e=c.report?.photos??[],n=ke(t.id),s=!!o.me.can["photo.post"]&&!t.withdrawn;return!e.length&&!n.length&&!s?a:i`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${r("photos.title")}</h2>
    ${e.length?i`<ul class="photo-list">${at(e,({id:m})=>m,m=>i`<li>${pr(m,o)}</li>`)}</ul>`:a}
    ${n.length?i`<ul class="photo-uploads">${at(n,({ref:m})=>m,Ne)}</ul>`:a}
    ${s?Ae(t.id):a}
  </section>`}function pr(t,{board:o}){return i`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Ue(t.id)}>
    <img src=${ut(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${At(t,o)} />
    ${t.shown?a:i`<span class="mark">${r("photos.waits")}</span>`}
  </button>`}function De(t,o){let{board:e}=o,n=t.into?e.topics[t.into]:void 0,s=n?[n]:kt(e,t),m=t.asks?e.topics[t.asks]:void 0;return i`${s.length?i`<section class="combined" aria-label=${r("session.combined_with")}>
          <p class="label">${r("session.combined_with")}</p>
          ${s.map(u=>lr(u,n?t:u,o))}
        </section>`:a}
    ${m&&b(o,"topic.edit",t)?i`<p class="combined">${r("session.asking")} ${We(m)} ${io("combine_take_back",()=>ro(t,"asks_declined"))}</p>`:a}`}function lr(t,o,e){let n=[t,o].some(s=>b(e,"topic.edit",s));return i`<p>${We(t)} <span class="soft" dir="auto">${it(e.board,t)}</span>
    ${n?io("part",()=>ro(o,"parted")):a}</p>`}function We({id:t,title:o,language:e}){return i`<a href=${A(t)} data-screen lang=${e||a} dir="auto">${o}</a>`}function Fe(t,o){if(t.withdrawn||t.into||P(t,o.me))return[];let e=Object.values(o.board.topics).filter(n=>P(n,o.me)&&!n.withdrawn&&!n.into&&b(o,"topic.edit",n));return e.some(({id:n,asks:s})=>s===t.id||t.asks===n)?[]:e}function He({board:t,me:o}){return w("session.asks")?Object.values(t.topics).map(e=>{let n=e.asks?t.topics[e.asks]:void 0;return n&&!n.withdrawn&&P(n,o)?dr(e,n,t):a}):a}function dr(t,o,e){let n={name:it(e,t),title:t.title,mine:o.title};return i`<aside class="nudge" aria-label=${r("session.combine")}>
    <p dir="auto">${r("session.asks",n)}</p>
    <button class="button" type="button" @click=${()=>hr(t)}>${r("session.asks_agree")}</button>
    ${io("asks_decline",()=>ro(t,"asks_declined"))}
  </aside>`}function hr({id:t,title:o}){return ze(rt("PUT",`topics/${t}/combination/consent`),r("session.combine_done",{title:o}))}function ro({id:t},o){return ze(rt("DELETE",`topics/${t}/combination`),r(`session.${o}`))}async function ze(t,o){try{T(await t,o)}catch(e){O(e)}}function io(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(`session.${t}`)}</button>`}var Ge=3;function Je(t,o){let e=o.slot&&t.rounds[o.slot.round];return!e||!Ft(e,h.now)||o.interest<Ge?!1:Object.values(t.topics).some(({id:n,slot:s,interest:m})=>{let u=s&&m>=Ge&&t.rounds[s.round];return n!==o.id&&u&&Ft(u,h.now)&&No(e,u)})}function Ke(t,{board:o}){if(t.into)return a;if(t.withdrawn)return i`<p class="facts-where">${r("session.is_withdrawn")}</p>`;let e=t.slot&&o.rounds[t.slot.round],n=t.slot&&o.rooms[t.slot.room];if(!e||!n)return i`<p class="facts-where">${r("board.no_slot")}</p>`;let{moment:s,name:m}=Co(o,e,h.now);return i`<p class="facts-where">
      ${st("clock")} <span><strong>${$r(o,e)}</strong> <span dir="auto">${jo(o,e)}</span></span>
      ${m?i`<span class="mark mark-${s}">${m}</span>`:a}
    </p>
    <p class="facts-where">${st("place")} <span><strong dir="auto">${n.name}</strong> <span class="soft" dir="auto">${[Vo(n),n.note].filter(Boolean).join(" · ")}</span></span></p>
    ${n.link?br(n.link):a}`}function $r({event:{timezone:t}},o){return`${Bo(o.starts,t)}, ${Lo(o,t)}`}function br(t){return i`<p class="facts-where">
    <a class="button" href=${t} target="_blank" rel="noopener noreferrer">${r("session.join_online")}</a>
  </p>`}var gr=Ht(()=>import("./outgrown.js")),wr=Ht(()=>import("./same_people.js"));function Qe(t,o){let{board:e,me:n}=o,s=_(t,o);return i`<header class="facts ${s?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${r("session.by",{name:it(e,t)})}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,m=>yt(m)===t.id&&wt(m)!=="note")}
    </p>
    ${Ke(t,o)} ${yr(t)} ${vr(t,o)} ${kr(t,o)} ${xr(t,o)}
    <div class="actions facts-actions">
      ${t.into?a:re(t,n,r("board.interested"))} ${_r(t,o)} ${Tr(t,o)}
    </div>
  </header>`}function yr({tags:t,language:o}){let e=o&&o!==$t;return!t.length&&!e?a:i`<p class="card-marks">
    ${e?i`<span class="mark" lang=${o}>${Qo(o)}</span>`:a}
    ${t.map(n=>i`<span class="mark" dir="auto">${n}</span>`)}
  </p>`}function vr(t,{board:o,me:e}){let[n]=Ao(o,t);if(!n)return a;let s=P(t,e)?"board.elsewhere_you":"board.elsewhere";return i`<p class="facts-clash">${$("warning")} <span dir="auto">${r(s,{title:n.title})}</span></p>`}function kr(t,o){let{board:e}=o,n=t.slot&&e.rooms[t.slot.room]?.capacity;return!n||t.interest<=n||!b(o,"topic.place",t)?a:gr()?.roomTooSmall(e,t)??a}function xr(t,o){let{board:e}=o;return!b(o,"topic.place",t)||!Je(e,t)?a:wr()?.samePeople(e,t)??a}function _r(t,o){return t.withdrawn||t.into||!b(o,"topic.place",t)?a:i`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>ee(t.id)}>
      ${r(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?H("board.let_go",()=>Ho(t.id)):a}`}function Tr(t,o){let{me:e}=o;return i`
    ${b(o,"topic.edit",t)&&!t.withdrawn?H("session.edit",()=>Zo(t)):a}
    ${b(o,"topic.withdraw",t)&&!t.into?t.withdrawn?H("session.bring_back",()=>Go(t.id)):H("session.withdraw",()=>zo(t.id)):a}
    ${N(e)?H("session.hide",()=>Jo(t.id)):a}
    ${Er(t,Fe(t,o))}
    ${Or(t,o)?H("session.more",()=>Sr(t.id)):a}
  `}function Or(t,o){return t.withdrawn||t.into?!1:b(o,"topic.edit",t)||t.slot!==null&&b(o,"topic.place",t)}async function Sr(t){(await import("./more.js")).openMore(t)}function Er(t,o){return o.length?H("session.combine_mine",async()=>(await import("./more.js")).combineMine(t,o)):a}function H(t,o){return i`<button class="button-quiet" type="button" @click=${o}>${r(t)}</button>`}var so="mine.known",Ve="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:s,data:m}of o){let u=e.topics[m?.id];u&&s!==null&&s===n.person&&P(u,n)&&ao([u])}});function Xe(){if(!f.ready||!f.me.person||!w("session.handed"))return a;let t=Object.values(f.board.topics).filter(s=>P(s,f.me));p(so)||ao(t);let o=Ze(),e=t.filter(({id:s,withdrawn:m})=>!o.has(s)&&!m);if(!e.length)return a;let n=e.map(s=>Ye(s,t,o)).join(" ");return Ve!==n&&y(n),Ve=n,i`<aside class="nudge" aria-label=${r("session.handed_what")}>
    ${e.map(s=>i`<p><a href=${A(s.id)} data-screen>${Ye(s,t,o)}</a></p>`)}
    <button class="button-quiet" type="button" @click=${()=>Pr(e)}>${r("session.moved_seen")}</button>
  </aside>`}function Ye({title:t,slot:o},e,n){return!e.some(m=>n.has(m.id)&&m.title===t)||!o?r("session.handed",{title:t}):r("session.handed_again",{title:t,where:Mo(f.board,o)})}function Pr(t){ao(t),l()}function ao(t){d(so,JSON.stringify([...Ze(),...t.map(({id:o})=>o)]))}function Ze(){try{return new Set(JSON.parse(p(so)||"[]"))}catch{return new Set}}function jt({topics:t},{slot:o,into:e}){return e?t[e]?.slot??null:o}var on="moved.known",k=jr(),tn="";f.subscribe((t,{changes:o})=>{let{board:e,me:n}=f;for(let{by:s,data:m}of o){let u=e.topics[m?.id];u&&s!==null&&s===n.person&&[u,...kt(e,u)].filter(Br).forEach(nn)}});function en(){if(!f.ready||!w("session.moved"))return a;let t=Rr().filter(Ar);if(!t.length)return a;let o=t.filter(Nr).map(qr);return tn!==o.join(" ")&&y(o.join(". ")),tn=o.join(" "),i`<aside class="nudge" aria-label=${r("session.moved_what")}>
    ${o.map(e=>i`<p>${e}</p>`)}
    <button class="button-quiet" type="button" @click=${()=>Lr(t)}>${r("session.moved_seen")}</button>
  </aside>`}function Rr(){var m;let{board:t,me:o}=f,e=Object.values(t.topics).filter(u=>o.marked.includes(u.id)||_(u,f)),n=new Set(e.map(({id:u})=>u)),s=JSON.stringify(k);k=Object.fromEntries(Object.entries(k).filter(([u])=>n.has(u)));for(let u of e)k[m=u.id]||(k[m]=mo(u));return JSON.stringify(k)!==s&&rn(),e}function Ar(t){let o=k[t.id];if(!o||o===mo(t)||t.withdrawn)return!1;let e=f.board.rounds[jt(f.board,t)?.round??o.split(" ")[0]??""];return!e||Oo(e,h.now)}function Nr({into:t},o,e){return!e.some(({id:n})=>n===t)}function qr(t){let{board:o}=f,{title:e}=t,n=jt(f.board,t),s=n&&o.rounds[n.round],m=n&&o.rooms[n.room];return!s||!m?r("session.moved_nowhere",{title:e}):r("session.moved",{title:e,room:m.name,time:Io(o,s)})}function Lr(t){t.forEach(nn),l()}function Br({id:t}){return t in k}function nn(t){k[t.id]=mo(t),rn()}function mo(t){let o=jt(f.board,t);return o?Eo(o):""}function rn(){d(on,JSON.stringify(k))}function jr(){try{return JSON.parse(p(on)||"{}")}catch{return{}}}async function sn(t,o,e){let n=await x("POST",`topics/${t}/notes`,{text:o,language:$t},{ref:e,signed:!0});T(n,r("session.posted"))}async function an(t,o){T(await x("PATCH",`notes/${t}`,{text:o}),r("common.saved"))}var mn=t=>un(t,"removal","session.note_removed"),cn=t=>un(t,"hiding","session.note_hidden");async function un(t,o,e){try{T(await x("PUT",`notes/${t}/${o}`),r(e)),await K(),Ir()}catch(n){O(n)}}function Ir(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var tt={id:"",problem:"",sending:!1};function fn(t,o){let{board:e,me:n}=o,s=n.person!==null&&t.author===n.person,m=e.people[t.author]?.name??"",u=j(t.at,e.event.timezone);return i`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${r("session.note_by",{name:m})}>
    <p class="note-head">
      <strong dir="auto">${m}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?i` · ${r("session.edited")}`:a}</span>
      ${s?i`<span class="mark mark-mine">${r("board.yours")}</span>`:a}
      ${Z(o,({path:nt})=>nt.startsWith(`notes/${t.id}`))}
    </p>
    ${tt.id===t.id?Ur(t):Mr(t,s,n)}
  </article>`}function Mr(t,o,e){let n=e.can["note.edit"]&&(o||N(e));return i`<div class="prose" lang=${t.language||a} dir="auto" ${X(t.html)}></div>
    ${n?i`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Cr(t)}>${r("session.edit")}</button>
          ${o?i`<button class="button-quiet" type="button" @click=${()=>mn(t.id)}>${r("session.remove")}</button>`:i`<button class="button-quiet" type="button" @click=${()=>cn(t.id)}>${r("session.hide")}</button>`}
        </div>`:a}`}function Ur(t){let o=`note-edit.${t.id}`;return i`<form class="form" @submit=${e=>Dr(e,t)}>
    <label class="unseen" for="edit-${t.id}">${r("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${D(p(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${tt.problem?i`<p class="problem" role="alert">${tt.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${tt.sending}>${r(tt.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>pn(t)}>${r("common.cancel")}</button>
    </div>
  </form>`}function Cr(t){let o=`note-edit.${t.id}`;p(o)||d(o,t.text),lt({id:t.id,problem:""}),K().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function pn(t){S(`note-edit.${t.id}`),lt({id:""})}async function Dr(t,o){if(t.preventDefault(),!q(p(`note-edit.${o.id}`),"note")){lt({sending:!0,problem:""});try{await an(o.id,p(`note-edit.${o.id}`)),pn(o)}catch(e){lt({problem:B(e)})}finally{lt({sending:!1})}}}function lt(t){Object.assign(tt,t),l()}var[Wr,Fr]=[6*6e4,60*6e4],ln="";function dn(t){let o=Object.values(t.board.topics).find(n=>Hr(n,t));if(!o||!w("report.nudge"))return a;ln!==o.id&&y(`${r("report.nudge")} ${o.title}`),ln=o.id;let e=Tt(t.board,h.now);return i`<aside class="nudge">
    <p>
      <strong>${r("report.nudge")}</strong> <span dir="auto">${o.title}</span>
      ${e?i`<span>${r("report.nudge_due",{time:qo(e,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${A(o.id)} data-screen @click=${()=>d(`writes.${o.id}`,"write")}>${r("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>zr(o)}>${r("report.nudge_later")}</button>
  </aside>`}function Hr(t,o){let{board:e,me:n}=o,s=t.slot&&e.rounds[t.slot.round];if(!s||!_(t,o)||!n.can["report.write"]||!_t(t))return!1;let m=Date.parse(s.ends)-h.now.getTime(),u=h.route.topic===t.id&&!!p(`writes.${t.id}`);return m<=Wr&&m>-Fr&&!u&&!p(`nudged.${t.id}`)}function zr({id:t}){d(`nudged.${t}`,"yes"),l()}var uo,co;function E(){return uo}function It(){return co??(co=Gr()),co}async function Gr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return uo=await import("./writing.js"),Jr(uo)}catch{await new Promise(o=>setTimeout(o,t))}}function Jr(t){t.takeUpUnsent();let{can:o}=f.state.me;f.subscribe(({me:e})=>{e.can!==o&&t.askAgain(),o=e.can}),l()}var fo=30;function hn(t,o){let n=Kr(t,o).map(s=>o.board.people[s]?.name??"").filter(Boolean);return n.length?i`<p class="here-names"><span class="soft">${r("report.here_n",{n:n.length})}</span>
    ${n.slice(0,fo).map(s=>i`<bdi class="mark">${s}</bdi> `)}
    ${n.length>fo?r("report.here_more",{n:n.length-fo}):a}</p>`:a}function $n(t,o){if(!o.me.can["session.attend"])return a;let e=Mt(t,o);return i`<button class="button-quiet" type="button" @click=${()=>Qr(t,e)}>
    ${r(e?"report.not_here":"report.i_am_here")}
  </button>`}function Mt(t,o){let e=vt(o.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),n=e[e.length-1];return n?n.method==="PUT":!!o.me.person&&(c.report?.here??[]).includes(o.me.person??"")}function Kr(t,o){let e=(c.report?.here??[]).filter(n=>n!==o.me.person);return o.me.person&&Mt(t,o)?[...e,o.me.person]:e}async function Qr(t,o){try{await x(o?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!o});let{me:e}=f.state;y(r(o?"report.not_here_done":"report.here_done",{name:e.name}))}catch(e){O(e)}}var ot={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function bn(t,o){et({topic:t,fields:o,field:o[0]??"body",versions:null,open:-1}),Q({name:"history",draw:()=>C(r("report.history"),Vr())}),po()}async function po(){let{topic:t,field:o,before:e,versions:n}=ot;try{let s=n&&e?`?before=${e}`:"",m=await G(`topics/${encodeURIComponent(t)}/texts/${o}/versions${s}`),u=n??[{n:0,...m.now}];et({versions:[...u,...m.versions],before:m.before,problem:""})}catch(s){et({problem:B(s)})}}function Vr(){let{fields:t,field:o,versions:e,before:n,problem:s}=ot;return i`${t.length>1?i`<label for="history-field">${r("report.history_of")}</label>
          <select id="history-field" @change=${Yr}>
            ${t.map(m=>i`<option value=${m} ?selected=${m===o}>${r(`report.${m}`)}</option>`)}
          </select>`:a}
    ${s?i`<p class="problem" role="alert">${s}</p>`:a}
    ${e?i`<ol class="versions">${e.map(Xr)}</ol>`:i`<p class="soft">${r("report.opening")}</p>`}
    ${e&&n?i`<button class="button-quiet" type="button" @click=${po}>${r("report.older")}</button>`:a}`}function Yr({target:t}){let o=t.value;et({field:o,versions:null,open:-1}),po()}function Xr(t){let{board:o,me:e}=f.state,n=t.people.map(m=>o.people[m]?.name??"").filter(Boolean),s=ot.open===t.n;return i`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>et({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&j(t.at,o.event.timezone):r("report.history_now")}</strong>
        <span class="soft" dir="auto">${n.join(", ")}</span></span>
    </button>
    ${s?i`<div class="prose as-typed version-text" dir="auto">${t.text||r("report.history_nothing")}</div>`:a}
    ${s&&t.n&&e.can["report.write"]?i`<button class="button" type="button" @click=${()=>Zr(t)}>${r("report.bring_back")}</button>`:a}
  </li>`}async function Zr({n:t}){if(await J())try{await rt("PUT",`topics/${ot.topic}/texts/${ot.field}`,{version:t}),U("history"),I(r("report.brought_back"))}catch(o){et({problem:B(o)})}}function et(t){Object.assign(ot,t),l()}function lo(t){let[o="",e="",...n]=t.trim().replace(/^- /,"").split("|");return{what:o.trim(),who:e.trim(),when:n.join("|").trim()}}function ho(t){return t.split(`
`).filter(o=>o.replace(/^\s*- /,"").replace(/[| ]/g,""))}function gn(t){return i`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(o=>i`<th scope="col">${r(`report.${o}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${ho(t).map(lo).map(({what:o,who:e,when:n})=>i`<tr>
        <td dir="auto">${o}</td>
        <td dir="auto" data-part=${r("report.who")}>${e}</td>
        <td dir="auto" data-part=${r("report.when")}>${n}</td>
      </tr>`)}
    </tbody>
  </table>`}var dt=["body","understandings","questions","recommendations","resources","steps"];function wn(t,o){let e=bo(t.id);return e.length?e.map(n=>ti(t,n,e.length>1)):oi(t,o)}function bo(t){return dt.filter(o=>$o(t,o))}function $o(t,o){return E()?.unsavedWords(t,o)??c.report?.texts[o]??""}function ti({id:t,language:o},e,n){let s=c.report?.html[e],m=E()?.unsavedWords(t,e)??null;return i`<div class="report-part" data-field=${e}>
    ${n||e!=="body"?i`<h3>${r(`report.${e}`)}</h3>`:a}
    ${e==="steps"?gn($o(t,e)):m===null&&s?i`<div class="prose" lang=${o||a} dir="auto" ${X(s)}></div>`:i`<div class="prose as-typed" lang=${o||a} dir="auto">${$o(t,e)}</div>`}
  </div>`}function oi({no_notes:t},o){if(c.status==="loading")return i`<p class="soft">${r("session.opening_notes")}</p>`;if(c.status==="unreachable")return i`<p class="empty">${r("session.unreachable_reading")}</p>`;if(t)return i`<p class="empty">${r("report.is_waived")}</p>`;let e=c.report?.photos.length?o?"report.in_photos":"report.in_photos_closed":o?"report.empty":"report.empty_closed";return i`<p class="empty">${r(e)}</p>`}function yn(t,o){return t.withdrawn||!b(o,"report.waive",t)?a:t.words&&!t.no_notes?a:i`<button class="button-quiet" type="button" @click=${()=>ei(t)}>
    ${r(t.no_notes?"report.await":"report.waive")}
  </button>`}async function ei({id:t,no_notes:o}){try{let e=await x(o?"DELETE":"PUT",`topics/${t}/waiver`);T(e,r(o?"report.awaited":"report.waived"))}catch(e){O(e)}}function kn(t,o){let e=!!o.me.can["report.write"]&&!t.withdrawn,n=p(go(t.id))==="write";return(n||e&&ri(t,o))&&It(),i`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${r("report.title")}</h2>
      ${e&&n?vn(t.id,"read"):a}
    </div>
    ${ii(t,o)} ${e&&_t(t)?si(o):a}
    ${e?a:E()?.givenBack(t.id)}
    ${e&&n?ai(t.id):wn(t,e)}
    ${e&&!n?vn(t.id,"write",bo(t.id).length>0):a}
    ${hn(t.id,o)}
    <div class="actions">${$n(t.id,o)} ${yn(t,o)} ${ni(t.id)}</div>
  </section>`}function ni(t){let{writers:o=[],texts:e={}}=c.report??{},n=dt.filter(m=>e[m]);if(!n.length&&!o.length)return a;let s=[...n,...dt.filter(m=>!e[m])];return i`<button class="button-quiet" type="button" @click=${()=>bn(t,s)}>${r("report.history")}</button>`}function xn(t){return p(go(t))!=="write"?a:(It(),E()?.givenBack(t))}var go=t=>`writes.${t}`;function ri(t,o){let{board:e}=o,n=t.slot&&e.rounds[t.slot.round];return!!(n&&["now","past"].includes(So(Po(e),n,h.now)))&&(_(t,o)||Mt(t.id,o))}function ii(t,{board:o}){let{report:e}=c,n=(e?.writers??[]).map(m=>o.people[m]?.name??"").filter(Boolean);if(!e?.written_at)return a;let s=[r("report.words_n",{n:t.words}),r("report.last_at",{time:j(e.written_at,o.event.timezone)}),...n.length?[r("report.authors",{names:n.join(", ")})]:[]];return i`<p class="report-facts soft">${Uo(s)}</p>`}function si({board:t}){let o=Tt(t,h.now);return o?i`<p class="report-facts">${r("report.due",{time:j(o,t.event.timezone)})}</p>`:a}function ai(t){let o=E();return o?o.writing(t,dt,c.report?.texts??{},{stepOf:lo,stepLines:ho}):i`<p class="soft" aria-busy="true">${r("report.opening")}</p>`}function vn(t,o,e=!1){let n=o==="read"?"report.read":e?"report.join":"report.begin";return i`<button class=${o==="read"?"button-quiet":"button"} type="button" @click=${()=>mi(t,o)}>
    ${o==="read"?$("note"):st("pen")} ${r(n)}
  </button>`}async function mi(t,o){if(o==="write"&&!await J())return;d(go(t),o),o==="write"?await It():await ci(t),await K();let e=o==="write"?"report-body":"report";document.getElementById(e)?.focus()}async function ci(t){await v(t),E()?.leaveWriting(t)}var _n=["session.turn_now","session.turn_next","session.turn_after"],ui=200,Tn="";function On(t){let o=_n[pi(t)??_n.length]??"";return o&&!w(o)?a:(o!==Tn&&fi(o),Tn=o,o?i`<aside class="said-place"><p class="said said-turn">${$("note")} ${r(o)}</p></aside>`:a)}function fi(t){t&&(y(r(t)),navigator.userActivation?.hasBeenActive&&navigator.vibrate?.(ui))}function pi(t){let{board:o}=t;if(!o.wall.reading)return;let e=m=>_(m,t),n=Wo(o);if(n&&e(n))return 0;let s=Do(o).findIndex(e);return s<0?void 0:s+1}function Sn(t,o){return vt(o.wishes).filter(e=>wt(e)==="note"&&yt(e)===t).map(e=>i`<li>${li(e,o)}</li>`)}function li({ref:t,body:o},e){let n=e.me.name;return i`<article class="note note-mine note-waiting" aria-label=${r("session.note_by",{name:n})}>
    <p class="note-head">
      <strong dir="auto">${n}</strong>
      <span class="mark mark-mine">${r("board.yours")}</span>
      ${Z(e,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${o.language} dir="auto">${o.text}</div>
  </article>`}var yo="",Ut=!1;function En(t){let o=`note.${t}`;return i`<form class="form note-form" @submit=${e=>di(e,t)}>
    <label for="note">${r("session.write")}</label>
    <p class="hint" id="note-hint">${r("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${D(p(o))} @input=${Y(o,"note")}></textarea>
    ${V(o,"note")}
    ${yo?i`<p class="problem" role="alert">${yo}</p>`:a}
    <button class="button" ?disabled=${Ut}>${r(Ut?"common.sending":"session.post")}</button>
  </form>`}function vo(t,o){let e=`note.${t}`;return p(e)?i`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${r(`session.why_${o}`)} ${r("session.kept")}</p>
    <label for="note">${r("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${D(p(e))} @input=${Xo(e)}></textarea>
  </div>`:a}async function di(t,o){if(t.preventDefault(),Ut)return;let e=`note.${o}`,n=p(e);if(!q(n,"note")){d(`${e}.ref`,p(`${e}.ref`)||L()),wo("",!0);try{await sn(o,n,p(`${e}.ref`)),S(`${e}.ref`,...p(e)===n?[e]:[]),wo("",!1)}catch(s){s instanceof z&&s.code==="ref_used"&&S(`${e}.ref`),wo(B(s),!1)}}}function wo(t,o){yo=t,Ut=o,l()}W(en);W(Xe);W(dn);W(On,!0);W(He);W(le,!0);oe(pe);fe();function Hu(t){let o=h.route.topic,e=t.board.topics[o];return e&&c.id!==o&&(E()?.leaveWriting(c.id),v(o)),i`${te(t,!0)} ${ne(t)}
    <main id="main" class="session" tabindex="-1">
      ${e?Yo(o,i`${$i(e,t)}`):hi(o)}
    </main>`}function hi(t){return i`<h1 tabindex="-1">${r("session.missing")}</h1>
    <p><a class="button-quiet" href=${ht} data-screen>${r("session.to_board")}</a></p>
    ${xn(t)} ${vo(t,"hidden")}`}function $i(t,o){return i`${Qe(t,o)}
    ${De(t,o)} ${bi(t)} ${kn(t,o)} ${Ce(t,o)}
    ${gi(t,o)} ${yi(t,o)}`}function bi(t){let o=t.language||a;return c.html?i`<div class="prose session-body" lang=${o} dir="auto" ${X(c.html)}></div>`:c.status==="loading"||!t.body?a:i`<div class="prose session-body as-typed" lang=${o} dir="auto">${t.body}</div>`}function gi(t,o){let e=he(),n=Sn(t.id,o),s=!!o.me.can["note.post"]&&!t.withdrawn;return i`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${r("session.notes")}</h2>
    ${e.length+n.length?i`<ol class="notes-list">
          ${at(e,({id:m})=>m,m=>i`<li>${fn(m,o)}</li>`)} ${n}
        </ol>`:i`<p class="empty">${r(wi(s))}</p>`}
    ${s?En(t.id):vo(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function wi(t){return c.status==="loading"?"session.opening_notes":c.status==="unreachable"?"session.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function yi(t,{board:o}){let e=Ro(o),n=e.findIndex(({id:s})=>s===t.id);return n<0?a:i`<nav class="neighbours" aria-label=${r("session.others")}>
    ${Pn(e[n-1],"back","session.previous")} ${Pn(e[n+1],"forward","session.next")}
  </nav>`}function Pn(t,o,e){return t?i`<a class="neighbour neighbour-${o}" href=${A(t.id)} data-screen>
    ${$(o)}
    <span><span class="soft">${r(e)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{Hu as sessionScreen};
