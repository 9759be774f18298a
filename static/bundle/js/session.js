/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as b,A as w,Aa as ue,B as M,Ba as fe,Ca as de,D as pt,Da as O,E as n,Ea as F,G as s,Ga as le,H as Kt,Ha as he,Ia as $e,J as Vt,Ka as be,L as Zt,La as ge,Ma as H,N as te,Na as Y,O as x,Oa as C,P as ee,Qa as we,R as E,Ra as ct,S as oe,Ta as ut,U as re,W as ne,X as ie,Y as se,Z as u,_ as I,aa as mt,ba as $,f as zt,g as et,ga as ae,h as P,ha as W,i as N,ia as R,j as S,ja as q,k as ot,ka as D,l as i,la as k,m as Gt,ma as _,na as pe,o as A,oa as me,q as rt,r as Qt,ra as L,s as Yt,sa as c,t as f,ta as h,u as nt,ua as y,v as it,va as ce,w as st,wa as T,x as at,xa as U,y as Xt,ya as j,z as Jt}from"./app.js";var p={id:"",status:"loading",html:"",notes:{},report:null},[ho,$o]=[700,900],kt=0,_t;async function g(t){p.id!==t&&Object.assign(p,{id:t,status:"loading",html:"",notes:{},report:null});let e=kt+=1;try{let{html:o,notes:r,report:a}=await A(`topics/${encodeURIComponent(t)}`);if(e!==kt)return;let m=Object.fromEntries(r.map(d=>[d.id,d]));Object.assign(p,{status:"there",html:o,notes:m,report:a})}catch(o){e===kt&&p.status!=="there"&&(p.status=bo(o))}u()}function bo(t){return t instanceof N&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function go(t,e){let{report:o}=p;if(!o)return;let r=o.here.filter(a=>a!==e);p.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function ye(){return Object.values(p.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}f.subscribe(({board:t},{changes:e,whole:o})=>{if(p.id){o&&t.topics[p.id]&&g(p.id);for(let r of e)yo(r)}});function wo(){_t??(_t=setTimeout(()=>{_t=void 0,p.id&&g(p.id)},ho+Math.random()*$o))}function yo({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===p.id&&wo(),t.startsWith("attendance.")&&e.topic===p.id&&go(t,e.person),t.startsWith("topic.")&&e.id===p.id&&t!=="topic.hidden"&&g(p.id),!!t.startsWith("note.")){if(e.note)e.note.topic===p.id&&(p.notes={...p.notes,[e.note.id]:e.note});else if(e.topic===p.id){let{[e.id]:r,...a}=p.notes;p.notes=a}}}var vo=128*1024,xo=6e4;async function ve({ref:t,topic:e,type:o,alt:r,bytes:a},m){await rt("POST",`topics/${e}/photos`,{bytes:a.byteLength,type:o,alt:r},t);let d=await A(`photos/${t}/parts`);for(;!d.done;){if(!m(d.arrived))return!1;let xt=a.slice(d.arrived,d.arrived+vo);d=await ko(`photos/${t}/parts?offset=${d.arrived}`,xt)}return f.receive(d.answer?.changes??[]),!0}function ko(t,e){let o={"content-type":"application/octet-stream"};return Yt(Qt(t),{method:"PUT",headers:o,body:e},xo)}var xe=`photo:${zt.code}:`;async function ke(){return(await(await nt()).all(xe).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Tt(t){await(await nt()).put(_e(t),t).catch(()=>{})}async function Ot(t){await(await nt()).remove(_e(t)).catch(()=>{})}function _e({at:t,ref:e}){return`${xe}${t}:${e}`}var l=[],Pt=!1,St,B=new Xt(()=>ft()),Te=()=>{};function Oe(t){Te=t}var Pe=t=>l.filter(e=>e.topic===t),Se=()=>B.tries>0;async function Rt(){St??(St=ke().then(t=>{let e=new Set(l.map(({ref:o})=>o));l=[...t.filter(({ref:o})=>!e.has(o)),...l],dt()})),await St,ft()}async function Ee(t){let e={ref:P(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};l=[...l,o],dt(),await Tt(o),Rt()}function Re(t){Et(t,{problem:"",ref:P(),arrived:0}),ft()}function qe(t){Le(t),rt("PUT",`photos/${t.ref}/removal`,{},P()).catch(()=>{})}async function ft(){if(!Pt){Pt=!0,B.stop();try{for(;await _o(););}finally{Pt=!1,u()}}}async function _o(){let t=l.find(({problem:e})=>!e);if(!t)return!1;try{return await To(t),B.well(),!0}catch(e){if(!(e instanceof N))throw e;return Po(t,e)}}async function To(t){await ve(t,o=>Oo(t.ref,o))&&(Le(t),Te(t))}function Oo(t,e){let o=l.find(r=>r.ref===t);return o&&(o.arrived=e),B.well(),u(),o!==void 0}function Po(t,e){return l.some(({ref:r})=>r===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Et(t,{ref:P(),arrived:0,again:!0}),!0):B.later(e)?!1:(B.well(),Et(t,{problem:e.message}),!0):!0}function Et(t,e){let o={...t,...e};l=l.map(r=>r===t?o:r),dt(),Ot(t).then(()=>Tt(o))}function Le(t){l=l.filter(({ref:e})=>e!==t.ref),dt(),Ot(t)}function dt(){h("photos.left",l.length?"yes":""),u()}f.subscribe(({connection:t})=>{t==="live"&&B.waits&&ft()});var So=["image/jpeg","image/png","image/webp"];async function Ne(t){try{let e=await Eo(t),o=Be(e,240).toDataURL("image/jpeg",.7);return{bytes:await Lo(Be(e,2048)),type:"image/jpeg",preview:o}}catch{return!So.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Eo(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Ro(t)}}async function Ro(t){let e=new Image;return e.src=await qo(t),await e.decode(),e}function qo(t){return new Promise((e,o)=>{let r=new FileReader;r.onload=()=>e(String(r.result)),r.onerror=()=>o(r.error),r.readAsDataURL(t)})}function Be(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*o)),r.height=Math.max(1,Math.round(t.height*o));let a=r.getContext("2d");return a.fillStyle="white",a.fillRect(0,0,r.width,r.height),a.drawImage(t,0,0,r.width,r.height),r}function Lo(t){return new Promise((e,o)=>{let r=a=>a?e(a.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function X({id:t},e=!1){return`${et}/photos/${t}${e?"-small":""}.jpg`}function lt(t){return n`<div>
    <label for="photo-alt">${i("photos.alt")}</label>
    <p class="hint" id="photo-alt-hint">${i("photos.alt_hint")}</p>
    <input
      id="photo-alt" dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${L(c(t))} @input=${j(t,"alt")}
    />
    ${U(t,"alt")}
  </div>`}function ht({alt:t,author:e},o){return t||qt(e,o)}function qt(t,e){return i("photos.by",{name:e.people[t]?.name??""})}var J="photo.alt",Bo="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Me(t){return n`<label class="button-quiet photo-add">
    ${$("camera",Bo)} <span>${i("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*"
      @change=${e=>No(e,t)}
    />
  </label>`}async function No({target:t},e){let o=t,[r]=o.files??[];if(!r||!await M())return;let a=await Ne(r);if(o.value="",!a){D(i("photos.unreadable"),{tone:"warning"});return}y(J),W({name:"photo-new",draw:()=>q(i("photos.new"),Ao(e,a))})}function Ao(t,e){return n`<form class="form" @submit=${r=>{r.preventDefault(),!T(c(J),"alt")&&(Ee({topic:t,alt:c(J),...e}),y(J),R("photo-new"))}}>
    ${e.preview?n`<img class="photo-preview" src=${e.preview} alt="" />`:s}
    ${lt(J)}
    <div class="actions">
      <button class="button">${i("photos.send")}</button>
      <button class="button-quiet" type="button" @click=${()=>R("photo-new")}>${i("common.cancel")}</button>
    </div>
  </form>`}function Ie(t){return n`<li class="photo-upload">
    ${t.preview?n`<img class="photo-preview" src=${t.preview} alt=${t.alt||i("photos.yours")} />`:s}
    <div>
      ${t.problem?n`<p class="problem" role="alert">${t.problem}</p>`:Mo(t)}
      <div class="actions">
        ${t.problem?Ae("photos.again",()=>Re(t)):s}
        ${Ae("photos.discard",()=>qe(t))}
      </div>
    </div>
  </li>`}function Mo({arrived:t,bytes:e,ref:o}){let r=Math.floor(t/e.byteLength*100);return n`<p id="photo-${o}">${i(Se()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${o}">${r} %</progress>`}function Ae(t,e){return n`<button class="button-quiet" type="button" @click=${()=>{e(),u()}}>${i(t)}</button>`}var We=t=>$t("PUT",`${t}/showing`,{},"photos.agreed"),De=t=>$t("PUT",`${t}/removal`,{},"photos.removed"),Ue=t=>$t("PUT",`${t}/hiding`,{},"photos.hidden"),je=(t,e)=>$t("PATCH",t,{alt:e},"photos.described");async function $t(t,e,o,r){try{return k(await w(t,`photos/${e}`,o),i(r)),await g(p.id),!0}catch(a){return _(a),!1}}var Lt={id:"",describing:!1},K="photo.alt";function Ce(t){V({id:t,describing:!1}),W({name:"photo",draw:Io})}function Io(){let t=p.report?.photos??[],e=t.findIndex(({id:r})=>r===Lt.id),o=t[e];return o?q(n`<span dir="auto">${qt(o.author,f.state.board)}</span>`,n`${Wo(o)} ${Lt.describing?jo(o):Do(o)} ${Fo(t,e)}`):q(i("photos.title"),n`<p>${i("photos.gone")}</p>`)}function Wo(t){let e=ht(t,f.state.board);return n`<figure class="photo-large">
    <a href=${X(t)} target="_blank" rel="noopener">
      <img src=${X(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?n`<figcaption dir="auto">${t.alt}</figcaption>`:s}
    ${t.shown?s:n`<p><span class="mark">${i("photos.waits")}</span></p>`}
  </figure>`}function Do(t){let{me:e}=f.state,o=e.person!==null&&t.author===e.person,r=!!e.can["photo.edit"]&&(o||O(e));return n`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?bt("photos.agree",()=>We(t.id),"button"):s}
    ${r?bt(t.alt?"photos.redescribe":"photos.describe",()=>Uo(t)):s}
    ${r&&o?bt("photos.remove",()=>He(De(t.id))):s}
    ${e.can["photo.hide"]&&!o?bt("photos.hide",()=>He(Ue(t.id))):s}
  </div>`}function Uo(t){h(K,t.alt),V({describing:!0})}function jo(t){return n`<form class="form" @submit=${async o=>{o.preventDefault(),!T(c(K),"alt")&&await je(t.id,c(K))&&(y(K),V({describing:!1}))}}>
    ${lt(K)}
    <div class="actions">
      <button class="button">${i("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>V({describing:!1})}>${i("common.cancel")}</button>
    </div>
  </form>`}function Fo(t,e){return t.length<2?s:n`<div class="photo-turning">
    ${Fe(t[e-1],"back","photos.previous")}
    <span class="soft">${i("photos.nth",{at:e+1,n:t.length})}</span>
    ${Fe(t[e+1],"forward","photos.next")}
  </div>`}function Fe(t,e,o){let r=()=>V({id:t?.id??"",describing:!1});return n`<button class="button-icon" type="button" aria-label=${i(o)} ?disabled=${!t} @click=${r}>${$(e)}</button>`}async function He(t){await t&&R("photo")}function bt(t,e,o="button-quiet"){return n`<button class=${o} type="button" @click=${e}>${i(t)}</button>`}function V(t){Object.assign(Lt,t),u()}Rt();Oe(({topic:t})=>{let{board:e,me:o}=f.state;D(i(e.event.trusts_photos||O(o)?"photos.posted":"photos.offered")),p.id===t&&g(t)});function ze(t,e){let o=p.report?.photos??[],r=Pe(t.id),a=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!r.length&&!a?s:n`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${i("photos.title")}</h2>
    ${o.length?n`<ul class="photo-list">${Y(o,({id:m})=>m,m=>n`<li>${Ho(m,e)}</li>`)}</ul>`:s}
    ${r.length?n`<ul class="photo-uploads">${Y(r,({ref:m})=>m,Ie)}</ul>`:s}
    ${a?Me(t.id):s}
  </section>`}function Ho(t,{board:e}){return n`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>Ce(t.id)}>
    <img src=${X(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${ht(t,e)} />
    ${t.shown?s:n`<span class="mark">${i("photos.waits")}</span>`}
  </button>`}function Ge(t,e){let{board:o,me:r}=e;return n`<header class="facts ${x(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||s} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${i("session.by",{name:ie(o,t)})}</span>
      ${x(t,r)?n`<span class="mark mark-mine">${i("board.yours")}</span>`:s}
      ${C(e,a=>st(a)===t.id&&it(a)!=="note")}
    </p>
    ${Co(t,e)} ${zo(t)} ${Go(t,e)}
    <div class="actions facts-actions">
      ${we(t,r,i("board.interested"))} ${Qo(t,e)} ${Yo(t,e)}
    </div>
  </header>`}function Co(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${i("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${i("board.no_slot")}</p>`;let{moment:a,name:m}=se(e,o,b.now);return n`<p class="facts-where">
      ${$("clock")} <span><strong>${re(e,o)}</strong> <span dir="auto">${oe(e,o)}</span></span>
      ${m?n`<span class="mark mark-${a}">${m}</span>`:s}
    </p>
    <p class="facts-where">${$("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>`}function zo({tags:t,language:e}){let o=e&&e!==ot;return!t.length&&!o?s:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${le(e)}</span>`:s}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function Go(t,{board:e,me:o}){let[r]=te(e,t);if(!r)return s;let a=x(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${$("warning")} <span dir="auto">${i(a,{title:r.title})}</span></p>`}function Qo(t,{me:e}){return t.withdrawn||!F(e,"topic.place",t)?s:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>pe(t.id)}>
      ${i(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Z("board.let_go",()=>me(t.id)):s}`}function Yo(t,{me:e}){return n`
    ${F(e,"topic.edit",t)&&!t.withdrawn?Z("session.edit",()=>he(t)):s}
    ${F(e,"topic.withdraw",t)?t.withdrawn?Z("session.bring_back",()=>fe(t.id)):Z("session.withdraw",()=>ue(t.id)):s}
    ${O(e)?Z("session.hide",()=>de(t.id)):s}
  `}function Z(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${i(t)}</button>`}async function Qe(t,e,o){let r=await w("POST",`topics/${t}/notes`,{text:e,language:ot},{ref:o,signed:!0});k(r,i("session.posted"))}async function Ye(t,e){k(await w("PATCH",`notes/${t}`,{text:e}),i("common.saved"))}var Xe=t=>Ke(t,"removal","session.note_removed"),Je=t=>Ke(t,"hiding","session.note_hidden");async function Ke(t,e,o){try{k(await w("PUT",`notes/${t}/${e}`),i(o)),await I(),Xo()}catch(r){_(r)}}function Xo(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var z={id:"",problem:"",sending:!1};function Ve(t,e){let{board:o,me:r}=e,a=r.person!==null&&t.author===r.person,m=o.people[t.author]?.name??"",d=E(t.at,o.event.timezone);return n`<article class="note ${a?"note-mine":""}" data-note=${t.id} aria-label=${i("session.note_by",{name:m})}>
    <p class="note-head">
      <strong dir="auto">${m}</strong>
      <span class="soft"><time datetime=${t.at}>${d}</time>${t.edited_at?n` · ${i("session.edited")}`:s}</span>
      ${a?n`<span class="mark mark-mine">${i("board.yours")}</span>`:s}
      ${C(e,({path:xt})=>xt.startsWith(`notes/${t.id}`))}
    </p>
    ${z.id===t.id?Ko(t):Jo(t,a,r)}
  </article>`}function Jo(t,e,o){let r=o.can["note.edit"]&&(e||O(o));return n`<div class="prose" lang=${t.language||s} dir="auto" ${H(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Vo(t)}>${i("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>Xe(t.id)}>${i("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Je(t.id)}>${i("session.hide")}</button>`}
        </div>`:s}`}function Ko(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>Zo(o,t)}>
    <label class="unseen" for="edit-${t.id}">${i("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${L(c(e))} @input=${j(e,"note")}></textarea>
    ${U(e,"note")}
    ${z.problem?n`<p class="problem" role="alert">${z.problem}</p>`:s}
    <div class="actions">
      <button class="button" ?disabled=${z.sending}>${i(z.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Ze(t)}>${i("common.cancel")}</button>
    </div>
  </form>`}function Vo(t){let e=`note-edit.${t.id}`;c(e)||h(e,t.text),tt({id:t.id,problem:""}),I().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Ze(t){y(`note-edit.${t.id}`),tt({id:""})}async function Zo(t,e){if(t.preventDefault(),!T(c(`note-edit.${e.id}`),"note")){tt({sending:!0,problem:""});try{await Ye(e.id,c(`note-edit.${e.id}`)),Ze(e)}catch(o){tt({problem:S(o)})}finally{tt({sending:!1})}}}function tt(t){Object.assign(z,t),u()}var[tr,er]=[6*6e4,60*6e4],to="";function eo(t){let e=Object.values(t.board.topics).find(r=>or(r,t));if(!e||!Gt("report.nudge"))return s;to!==e.id&&pt(`${i("report.nudge")} ${e.title}`),to=e.id;let o=ut(t.board,b.now);return n`<div class="nudge">
    <p>
      <strong>${i("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?n`<span>${i("report.nudge_due",{time:ee(o,t.board.event.timezone)})}</span>`:s}
    </p>
    <a class="button" href=${mt(e.id)} data-screen @click=${()=>h(`writes.${e.id}`,"write")}>${i("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>rr(e)}>${i("report.nudge_later")}</button>
  </div>`}function or(t,{board:e,me:o}){let r=t.slot&&e.rounds[t.slot.round];if(!r||!x(t,o)||!o.can["report.write"]||!ct(t))return!1;let a=Date.parse(r.ends)-b.now.getTime(),m=b.route.topic===t.id&&!!c(`writes.${t.id}`);return a<=tr&&a>-er&&!m&&!c(`nudged.${t.id}`)}function rr({id:t}){h(`nudged.${t}`,"yes"),u()}var Nt,Bt;function v(){return Nt}function gt(){return Bt??(Bt=nr()),Bt}async function nr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return Nt=await import("./writing.js"),ir(Nt)}catch{await new Promise(e=>setTimeout(e,t))}}function ir(t){t.takeUpUnsent();let{can:e}=f.state.me;f.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),u()}var At=30;function oo(t,e){let r=sr(t,e).map(a=>e.board.people[a]?.name??"").filter(Boolean);return r.length?n`<p class="here-names"><span class="soft">${i("report.here_n",{n:r.length})}</span>
    ${r.slice(0,At).map(a=>n`<bdi class="mark">${a}</bdi> `)}
    ${r.length>At?i("report.here_more",{n:r.length-At}):s}</p>`:s}function ro(t,e){if(!e.me.can["session.attend"])return s;let o=wt(t,e);return n`<button class="button-quiet" type="button" @click=${()=>ar(t,o)}>
    ${i(o?"report.not_here":"report.i_am_here")}
  </button>`}function wt(t,e){let o=at(e.wishes).filter(({path:a})=>a===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(p.report?.here??[]).includes(e.me.person??"")}function sr(t,e){let o=(p.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&wt(t,e)?[...o,e.me.person]:o}async function ar(t,e){try{await w(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=f.state;pt(i(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){_(o)}}var G={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function no(t,e){Q({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),W({name:"history",draw:()=>q(i("report.history"),pr())}),Mt()}async function Mt(){let{topic:t,field:e,before:o,versions:r}=G;try{let a=r&&o?`?before=${o}`:"",m=await A(`topics/${encodeURIComponent(t)}/texts/${e}/versions${a}`),d=r??[{n:0,...m.now}];Q({versions:[...d,...m.versions],before:m.before,problem:""})}catch(a){Q({problem:S(a)})}}function pr(){let{fields:t,field:e,versions:o,before:r,problem:a}=G;return n`${t.length>1?n`<label for="history-field">${i("report.history_of")}</label>
          <select id="history-field" @change=${mr}>
            ${t.map(m=>n`<option value=${m} ?selected=${m===e}>${i(`report.${m}`)}</option>`)}
          </select>`:s}
    ${a?n`<p class="problem" role="alert">${a}</p>`:s}
    ${o?n`<ol class="versions">${o.map(cr)}</ol>`:n`<p class="soft">${i("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${Mt}>${i("report.older")}</button>`:s}`}function mr({target:t}){let e=t.value;Q({field:e,versions:null,open:-1}),Mt()}function cr(t){let{board:e,me:o}=f.state,r=t.people.map(m=>e.people[m]?.name??"").filter(Boolean),a=G.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${a?"true":"false"} @click=${()=>Q({open:a?-1:t.n})}>
      <span><strong>${t.n?t.at&&E(t.at,e.event.timezone):i("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${a?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:s}
    ${a&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>ur(t)}>${i("report.bring_back")}</button>`:s}
  </li>`}async function ur({n:t}){if(await M())try{await Jt("PUT",`topics/${G.topic}/texts/${G.field}`,{version:t}),R("history"),D(i("report.brought_back"))}catch(e){Q({problem:S(e)})}}function Q(t){Object.assign(G,t),u()}function It(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function Wt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function io(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${i(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Wt(t).map(It).map(({what:e,who:o,when:r})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${i("report.who")}>${o}</td>
        <td dir="auto" data-part=${i("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var yt=["body","understandings","questions","recommendations","resources","steps"];function so(t,e){let o=Ut(t.id);return o.length?o.map(r=>fr(t,r,o.length>1)):dr(t,e)}function Ut(t){return yt.filter(e=>Dt(t,e))}function Dt(t,e){return v()?.unsavedWords(t,e)??p.report?.texts[e]??""}function fr({id:t,language:e},o,r){let a=p.report?.html[o],m=v()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${i(`report.${o}`)}</h3>`:s}
    ${o==="steps"?io(Dt(t,o)):m===null&&a?n`<div class="prose" lang=${e||s} dir="auto" ${H(a)}></div>`:n`<div class="prose as-typed" lang=${e||s} dir="auto">${Dt(t,o)}</div>`}
  </div>`}function dr({no_notes:t},e){return p.status==="loading"?n`<p class="soft">${i("common.opening_notes")}</p>`:p.status==="unreachable"?n`<p class="empty">${i("common.unreachable_reading")}</p>`:t?n`<p class="empty">${i("report.is_waived")}</p>`:n`<p class="empty">${i(e?"report.empty":"report.empty_closed")}</p>`}function ao(t,e){return t.withdrawn||!F(e,"report.waive",t)?s:t.words&&!t.no_notes?s:n`<button class="button-quiet" type="button" @click=${()=>lr(t)}>
    ${i(t.no_notes?"report.await":"report.waive")}
  </button>`}async function lr({id:t,no_notes:e}){try{let o=await w(e?"DELETE":"PUT",`topics/${t}/waiver`);k(o,i(e?"report.awaited":"report.waived"))}catch(o){_(o)}}function mo(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=c(jt(t.id))==="write";return(r||o&&$r(t,e))&&gt(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${i("report.title")}</h2>
      ${o&&r?po(t.id,"read"):s}
    </div>
    ${br(t,e)} ${o&&ct(t)?gr(e):s}
    ${o?s:v()?.givenBack(t.id)}
    ${o&&r?wr(t.id):so(t,o)}
    ${o&&!r?po(t.id,"write",Ut(t.id).length>0):s}
    ${oo(t.id,e)}
    <div class="actions">${ro(t.id,e)} ${ao(t,e.me)} ${hr(t.id)}</div>
  </section>`}function hr(t){let e=yt.filter(o=>p.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>no(t,e)}>${i("report.history")}</button>`:s}function co(t){return c(jt(t))!=="write"?s:(gt(),v()?.givenBack(t))}var jt=t=>`writes.${t}`;function $r(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes(Kt(Vt(o),r,b.now)))&&(x(t,e.me)||wt(t.id,e))}function br(t,{board:e}){let{report:o}=p,r=(o?.writers??[]).map(m=>e.people[m]?.name??"").filter(Boolean);if(!o?.written_at)return s;let a=[i("report.words_n",{n:t.words}),i("report.last_at",{time:E(o.written_at,e.event.timezone)}),...r.length?[i("report.authors",{names:r.join(", ")})]:[]];return n`<p class="report-facts soft">${ne(a)}</p>`}function gr({board:t}){let e=ut(t,b.now);return e?n`<p class="report-facts">${i("report.due",{time:E(e,t.event.timezone)})}</p>`:s}function wr(t){let e=v();return e?e.writing(t,yt,p.report?.texts??{},{stepOf:It,stepLines:Wt}):n`<p class="soft" aria-busy="true">${i("report.opening")}</p>`}function po(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>yr(t,e)}>
    ${$(e==="read"?"note":"pen")} ${i(r)}
  </button>`}async function yr(t,e){if(e==="write"&&!await M())return;h(jt(t),e),e==="write"?await gt():await vr(t),await I();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function vr(t){await g(t),v()?.leaveWriting(t)}function uo(t,e){return at(e.wishes).filter(o=>it(o)==="note"&&st(o)===t).map(o=>n`<li>${xr(o,e)}</li>`)}function xr({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${i("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${i("board.yours")}</span>
      ${C(o,a=>a.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var Ht="",vt=!1;function fo(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>kr(o,t)}>
    <label for="note">${i("session.write")}</label>
    <p class="hint" id="note-hint">${i("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${L(c(e))} @input=${j(e,"note")}></textarea>
    ${U(e,"note")}
    ${Ht?n`<p class="problem" role="alert">${Ht}</p>`:s}
    <button class="button" ?disabled=${vt}>${i(vt?"common.sending":"session.post")}</button>
  </form>`}function Ct(t,e){let o=`note.${t}`;return c(o)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${i(`session.why_${e}`)} ${i("session.kept")}</p>
    <label for="note">${i("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${L(c(o))} @input=${ce(o)}></textarea>
  </div>`:s}async function kr(t,e){if(t.preventDefault(),vt)return;let o=`note.${e}`,r=c(o);if(!T(r,"note")){h(`${o}.ref`,c(`${o}.ref`)||P()),Ft("",!0);try{await Qe(e,r,c(`${o}.ref`)),y(`${o}.ref`,...c(o)===r?[o]:[]),Ft("",!1)}catch(a){a instanceof N&&a.code==="ref_used"&&y(`${o}.ref`),Ft(S(a),!1)}}}function Ft(t,e){Ht=t,vt=e,u()}be(eo);function Ea(t){let e=b.route.topic,o=t.board.topics[e];return o&&p.id!==e&&(v()?.leaveWriting(p.id),g(e)),n`${$e(t,!0)} ${ge(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?ae(e,n`${Tr(o,t)}`):_r(e)}
    </main>`}function _r(t){return n`<h1 tabindex="-1">${i("session.missing")}</h1>
    <p><a class="button-quiet" href=${et} data-screen>${i("common.to_board")}</a></p>
    ${co(t)} ${Ct(t,"hidden")}`}function Tr(t,e){return n`${Ge(t,e)}
    ${Or(t)} ${mo(t,e)} ${ze(t,e)}
    ${Pr(t,e)} ${Er(t,e)}`}function Or(t){let e=t.language||s;return p.html?n`<div class="prose session-body" lang=${e} dir="auto" ${H(p.html)}></div>`:p.status==="loading"||!t.body?s:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Pr(t,e){let o=ye(),r=uo(t.id,e),a=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${i("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${Y(o,({id:m})=>m,m=>n`<li>${Ve(m,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${i(Sr(a))}</p>`}
    ${a?fo(t.id):Ct(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function Sr(t){return p.status==="loading"?"common.opening_notes":p.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Er(t,{board:e}){let o=Zt(e),r=o.findIndex(({id:a})=>a===t.id);return r<0?s:n`<nav class="neighbours" aria-label=${i("session.others")}>
    ${lo(o[r-1],"back","session.previous")} ${lo(o[r+1],"forward","session.next")}
  </nav>`}function lo(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${mt(t.id)} data-screen>
    ${$(e)}
    <span><span class="soft">${i(o)}</span> <span dir="auto" lang=${t.language||s}>${t.title}</span></span>
  </a>`:s}export{Ea as sessionScreen};
