/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as mt,A as I,Aa as ce,Ba as ue,C as at,Ca as fe,D as n,Da as O,Ea as F,F as s,G as Jt,Ga as de,Ha as le,I as Kt,Ia as he,K as Vt,Ka as $e,La as be,M as Zt,Ma as H,N as x,Na as J,O as te,Oa as C,Q as R,Qa as ge,R as ee,Ra as pt,T as oe,Ta as ct,Ua as we,V as re,W as ne,X as ie,Y as u,Z as M,_ as h,aa as X,ba as l,f as Ct,g as zt,ga as se,h as P,ha as W,i as N,ia as q,j as S,ja as E,k as ot,ka as D,l as i,la as k,m as Gt,ma as _,na as ae,o as A,oa as me,q as vt,r as Qt,ra as B,s as f,sa as c,t as rt,ta as $,u as nt,ua as y,v as it,va as pe,w as st,wa as T,x as Yt,xa as U,y as Xt,ya as j,z as w}from"./app.js";var m={id:"",status:"loading",html:"",notes:{},report:null},[lo,ho]=[700,900],xt=0,kt;async function b(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=xt+=1;try{let{html:o,notes:r,report:a}=await A(`topics/${encodeURIComponent(t)}`);if(e!==xt)return;let p=Object.fromEntries(r.map(g=>[g.id,g]));Object.assign(m,{status:"there",html:o,notes:p,report:a})}catch(o){e===xt&&m.status!=="there"&&(m.status=$o(o))}u()}function $o(t){return t instanceof N&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function bo(t,e){let{report:o}=m;if(!o)return;let r=o.here.filter(a=>a!==e);m.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function ye(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}f.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&b(m.id);for(let r of e)wo(r)}});function go(){kt??(kt=setTimeout(()=>{kt=void 0,m.id&&b(m.id)},lo+Math.random()*ho))}function wo({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&go(),t.startsWith("attendance.")&&e.topic===m.id&&bo(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&b(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:r,...a}=m.notes;m.notes=a}}}var ve=`photo:${Ct.code}:`;async function xe(){return(await(await rt()).all(ve).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function _t(t){await(await rt()).put(ke(t),t).catch(()=>{})}async function Tt(t){await(await rt()).remove(ke(t)).catch(()=>{})}function ke({at:t,ref:e}){return`${ve}${t}:${e}`}var yo=128*1024,d=[],Ot=!1,Pt,L=new Yt(()=>ut()),_e=()=>{};function Te(t){_e=t}var Oe=t=>d.filter(e=>e.topic===t),Pe=()=>L.tries>0;async function Rt(){Pt??(Pt=xe().then(t=>{d=[...t,...d],ft()})),await Pt,ut()}async function Se(t){let e={ref:P(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};d=[...d,o],ft(),await _t(o),Rt()}function Re(t){St(t,{problem:"",ref:P(),arrived:0}),ut()}function qe(t){Ee(t),vt("PUT",`photos/${t.ref}/removal`,{},P()).catch(()=>{})}async function ut(){if(!Ot){Ot=!0,L.stop();try{for(;await vo(););}finally{Ot=!1,u()}}}async function vo(){let t=d.find(({problem:e})=>!e);if(!t)return!1;try{return await xo(t),L.well(),!0}catch(e){if(!(e instanceof N))throw e;return _o(t,e)}}async function xo({ref:t,topic:e,type:o,alt:r,bytes:a}){await vt("POST",`topics/${e}/photos`,{bytes:a.byteLength,type:o,alt:r},t);let p=await A(`photos/${t}/parts`);for(;!p.done;){if(!ko(t,p.arrived))return;let Y=a.slice(p.arrived,p.arrived+yo);p=await Qt(`photos/${t}/parts?offset=${p.arrived}`,Y),L.well()}f.receive(p.answer?.changes??[]);let g=d.find(Y=>Y.ref===t);g&&(Ee(g),_e(g))}function ko(t,e){let o=d.find(r=>r.ref===t);return o&&(o.arrived=e),u(),o!==void 0}function _o(t,e){return d.some(({ref:r})=>r===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(St(t,{ref:P(),arrived:0,again:!0}),!0):L.later(e)?!1:(L.well(),St(t,{problem:e.message}),!0):!0}function St(t,e){let o={...t,...e};d=d.map(r=>r===t?o:r),ft(),Tt(t).then(()=>_t(o))}function Ee(t){d=d.filter(({ref:e})=>e!==t.ref),ft(),Tt(t)}function ft(){we(d.length>0),u()}f.subscribe(({connection:t})=>{t==="live"&&L.waits&&ut()});var To=["image/jpeg","image/png","image/webp"];async function Le(t){try{let e=await Oo(t),o=Be(e,240).toDataURL("image/jpeg",.7);return{bytes:await Ro(Be(e,2048)),type:"image/jpeg",preview:o}}catch{return!To.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Oo(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return Po(t)}}async function Po(t){let e=new Image;return e.src=await So(t),await e.decode(),e}function So(t){return new Promise((e,o)=>{let r=new FileReader;r.onload=()=>e(String(r.result)),r.onerror=()=>o(r.error),r.readAsDataURL(t)})}function Be(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*o)),r.height=Math.max(1,Math.round(t.height*o));let a=r.getContext("2d");return a.fillStyle="white",a.fillRect(0,0,r.width,r.height),a.drawImage(t,0,0,r.width,r.height),r}function Ro(t){return new Promise((e,o)=>{let r=a=>a?e(a.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function dt(t){return n`<div>
    <label for="photo-alt">${i("photos.alt")}</label>
    <p class="hint" id="photo-alt-hint">${i("photos.alt_hint")}</p>
    <input
      id="photo-alt" dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${B(c(t))} @input=${j(t,"alt")}
    />
    ${U(t,"alt")}
  </div>`}function lt({alt:t,author:e},o){return t||qt(e,o)}function qt(t,e){return i("photos.by",{name:e.people[t]?.name??""})}var K="photo.alt";function Ae(t){return n`<label class="button-quiet photo-add">
    ${l("camera")} <span>${i("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*"
      @change=${e=>qo(e,t)}
    />
  </label>`}async function qo({target:t},e){let o=t,[r]=o.files??[];if(!r||!await I())return;let a=await Le(r);if(o.value="",!a){D(i("photos.unreadable"),{tone:"warning"});return}y(K),W({name:"photo-new",draw:()=>E(i("photos.new"),Eo(e,a))})}function Eo(t,e){return n`<form class="form" @submit=${r=>{r.preventDefault(),!T(c(K),"alt")&&(Se({topic:t,alt:c(K),...e}),y(K),q("photo-new"))}}>
    ${e.preview?n`<img class="photo-preview" src=${e.preview} alt="" />`:s}
    ${dt(K)}
    <div class="actions">
      <button class="button">${i("photos.send")}</button>
      <button class="button-quiet" type="button" @click=${()=>q("photo-new")}>${i("common.cancel")}</button>
    </div>
  </form>`}function Ie(t){return n`<li class="photo-upload">
    ${t.preview?n`<img class="photo-preview" src=${t.preview} alt=${t.alt||i("photos.yours")} />`:s}
    <div>
      ${t.problem?n`<p class="problem" role="alert">${t.problem}</p>`:Bo(t)}
      <div class="actions">
        ${t.problem?Ne("photos.again",()=>Re(t)):s}
        ${Ne("photos.discard",()=>qe(t))}
      </div>
    </div>
  </li>`}function Bo({arrived:t,bytes:e,ref:o}){let r=Math.floor(t/e.byteLength*100);return n`<p id="photo-${o}">${i(Pe()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${o}">${r} %</progress>`}function Ne(t,e){return n`<button class="button-quiet" type="button" @click=${()=>{e(),u()}}>${i(t)}</button>`}var Me=t=>ht("PUT",`${t}/showing`,{},"photos.agreed"),We=t=>ht("PUT",`${t}/removal`,{},"photos.removed"),De=t=>ht("PUT",`${t}/hiding`,{},"photos.hidden"),Ue=(t,e)=>ht("PATCH",t,{alt:e},"photos.described");async function ht(t,e,o,r){try{return k(await w(t,`photos/${e}`,o),i(r)),await b(m.id),!0}catch(a){return _(a),!1}}var Et={id:"",describing:!1},V="photo.alt";function He(t){Z({id:t,describing:!1}),W({name:"photo",draw:Lo})}function Lo(){let t=m.report?.photos??[],e=t.findIndex(({id:r})=>r===Et.id),o=t[e];return o?E(n`<span dir="auto">${qt(o.author,f.state.board)}</span>`,n`${No(o)} ${Et.describing?Mo(o):Ao(o)} ${Wo(t,e)}`):E(i("photos.title"),n`<p>${i("photos.gone")}</p>`)}function No(t){let e=lt(t,f.state.board);return n`<figure class="photo-large">
    <a href=${X(t)} target="_blank" rel="noopener">
      <img src=${X(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?n`<figcaption dir="auto">${t.alt}</figcaption>`:s}
    ${t.shown?s:n`<p><span class="mark">${i("photos.waits")}</span></p>`}
  </figure>`}function Ao(t){let{me:e}=f.state,o=e.person!==null&&t.author===e.person,r=!!e.can["photo.edit"]&&(o||O(e));return n`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?$t("photos.agree",()=>Me(t.id),"button"):s}
    ${r?$t(t.alt?"photos.redescribe":"photos.describe",()=>Io(t)):s}
    ${r&&o?$t("photos.remove",()=>Fe(We(t.id))):s}
    ${e.can["photo.hide"]&&!o?$t("photos.hide",()=>Fe(De(t.id))):s}
  </div>`}function Io(t){$(V,t.alt),Z({describing:!0})}function Mo(t){return n`<form class="form" @submit=${async o=>{o.preventDefault(),!T(c(V),"alt")&&await Ue(t.id,c(V))&&(y(V),Z({describing:!1}))}}>
    ${dt(V)}
    <div class="actions">
      <button class="button">${i("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Z({describing:!1})}>${i("common.cancel")}</button>
    </div>
  </form>`}function Wo(t,e){return t.length<2?s:n`<div class="photo-turning">
    ${je(t[e-1],"back","photos.previous")}
    <span class="soft">${i("photos.nth",{at:e+1,n:t.length})}</span>
    ${je(t[e+1],"forward","photos.next")}
  </div>`}function je(t,e,o){let r=()=>Z({id:t?.id??"",describing:!1});return n`<button class="button-icon" type="button" aria-label=${i(o)} ?disabled=${!t} @click=${r}>${l(e)}</button>`}async function Fe(t){await t&&q("photo")}function $t(t,e,o="button-quiet"){return n`<button class=${o} type="button" @click=${e}>${i(t)}</button>`}function Z(t){Object.assign(Et,t),u()}Rt();Te(({topic:t})=>{let{board:e,me:o}=f.state;D(i(e.event.trusts_photos||O(o)?"photos.posted":"photos.offered")),m.id===t&&b(t)});function Ce(t,e){let o=m.report?.photos??[],r=Oe(t.id),a=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!r.length&&!a?s:n`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${i("photos.title")}</h2>
    ${o.length?n`<ul class="photo-list">${J(o,({id:p})=>p,p=>n`<li>${Do(p,e)}</li>`)}</ul>`:s}
    ${r.length?n`<ul class="photo-uploads">${J(r,({ref:p})=>p,Ie)}</ul>`:s}
    ${a?Ae(t.id):s}
  </section>`}function Do(t,{board:e}){return n`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>He(t.id)}>
    <img src=${X(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${lt(t,e)} />
    ${t.shown?s:n`<span class="mark">${i("photos.waits")}</span>`}
  </button>`}function ze(t,e){let{board:o,me:r}=e;return n`<header class="facts ${x(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||s} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${i("session.by",{name:ne(o,t)})}</span>
      ${x(t,r)?n`<span class="mark mark-mine">${i("board.yours")}</span>`:s}
      ${C(e,a=>it(a)===t.id&&nt(a)!=="note")}
    </p>
    ${Uo(t,e)} ${jo(t)} ${Fo(t,e)}
    <div class="actions facts-actions">
      ${ge(t,r,i("board.interested"))} ${Ho(t,e)} ${Co(t,e)}
    </div>
  </header>`}function Uo(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${i("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${i("board.no_slot")}</p>`;let{moment:a,name:p}=ie(e,o,h.now);return n`<p class="facts-where">
      ${l("clock")} <span><strong>${oe(e,o)}</strong> <span dir="auto">${ee(e,o)}</span></span>
      ${p?n`<span class="mark mark-${a}">${p}</span>`:s}
    </p>
    <p class="facts-where">${l("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>`}function jo({tags:t,language:e}){let o=e&&e!==ot;return!t.length&&!o?s:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${de(e)}</span>`:s}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function Fo(t,{board:e,me:o}){let[r]=Zt(e,t);if(!r)return s;let a=x(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${l("warning")} <span dir="auto">${i(a,{title:r.title})}</span></p>`}function Ho(t,{me:e}){return t.withdrawn||!F(e,"topic.place",t)?s:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>ae(t.id)}>
      ${i(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?tt("board.let_go",()=>me(t.id)):s}`}function Co(t,{me:e}){return n`
    ${F(e,"topic.edit",t)&&!t.withdrawn?tt("session.edit",()=>le(t)):s}
    ${F(e,"topic.withdraw",t)?t.withdrawn?tt("session.bring_back",()=>ue(t.id)):tt("session.withdraw",()=>ce(t.id)):s}
    ${O(e)?tt("session.hide",()=>fe(t.id)):s}
  `}function tt(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${i(t)}</button>`}async function Ge(t,e,o){let r=await w("POST",`topics/${t}/notes`,{text:e,language:ot},{ref:o,signed:!0});k(r,i("session.posted"))}async function Qe(t,e){k(await w("PATCH",`notes/${t}`,{text:e}),i("common.saved"))}var Ye=t=>Je(t,"removal","session.note_removed"),Xe=t=>Je(t,"hiding","session.note_hidden");async function Je(t,e,o){try{k(await w("PUT",`notes/${t}/${e}`),i(o)),await M(),zo()}catch(r){_(r)}}function zo(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var z={id:"",problem:"",sending:!1};function Ke(t,e){let{board:o,me:r}=e,a=r.person!==null&&t.author===r.person,p=o.people[t.author]?.name??"",g=R(t.at,o.event.timezone);return n`<article class="note ${a?"note-mine":""}" data-note=${t.id} aria-label=${i("session.note_by",{name:p})}>
    <p class="note-head">
      <strong dir="auto">${p}</strong>
      <span class="soft"><time datetime=${t.at}>${g}</time>${t.edited_at?n` · ${i("session.edited")}`:s}</span>
      ${a?n`<span class="mark mark-mine">${i("board.yours")}</span>`:s}
      ${C(e,({path:Y})=>Y.startsWith(`notes/${t.id}`))}
    </p>
    ${z.id===t.id?Qo(t):Go(t,a,r)}
  </article>`}function Go(t,e,o){let r=o.can["note.edit"]&&(e||O(o));return n`<div class="prose" lang=${t.language||s} dir="auto" ${H(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>Yo(t)}>${i("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>Ye(t.id)}>${i("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Xe(t.id)}>${i("session.hide")}</button>`}
        </div>`:s}`}function Qo(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>Xo(o,t)}>
    <label class="unseen" for="edit-${t.id}">${i("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${B(c(e))} @input=${j(e,"note")}></textarea>
    ${U(e,"note")}
    ${z.problem?n`<p class="problem" role="alert">${z.problem}</p>`:s}
    <div class="actions">
      <button class="button" ?disabled=${z.sending}>${i(z.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>Ve(t)}>${i("common.cancel")}</button>
    </div>
  </form>`}function Yo(t){let e=`note-edit.${t.id}`;c(e)||$(e,t.text),et({id:t.id,problem:""}),M().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function Ve(t){y(`note-edit.${t.id}`),et({id:""})}async function Xo(t,e){if(t.preventDefault(),!T(c(`note-edit.${e.id}`),"note")){et({sending:!0,problem:""});try{await Qe(e.id,c(`note-edit.${e.id}`)),Ve(e)}catch(o){et({problem:S(o)})}finally{et({sending:!1})}}}function et(t){Object.assign(z,t),u()}var[Jo,Ko]=[6*6e4,60*6e4],Ze="";function to(t){let e=Object.values(t.board.topics).find(r=>Vo(r,t));if(!e||!Gt("report.nudge"))return s;Ze!==e.id&&at(`${i("report.nudge")} ${e.title}`),Ze=e.id;let o=ct(t.board,h.now);return n`<div class="nudge">
    <p>
      <strong>${i("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?n`<span>${i("report.nudge_due",{time:te(o,t.board.event.timezone)})}</span>`:s}
    </p>
    <a class="button" href=${mt(e.id)} data-screen @click=${()=>$(`writes.${e.id}`,"write")}>${i("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>Zo(e)}>${i("report.nudge_later")}</button>
  </div>`}function Vo(t,{board:e,me:o}){let r=t.slot&&e.rounds[t.slot.round];if(!r||!x(t,o)||!o.can["report.write"]||!pt(t))return!1;let a=Date.parse(r.ends)-h.now.getTime(),p=h.route.topic===t.id&&!!c(`writes.${t.id}`);return a<=Jo&&a>-Ko&&!p&&!c(`nudged.${t.id}`)}function Zo({id:t}){$(`nudged.${t}`,"yes"),u()}var Lt,Bt;function v(){return Lt}function bt(){return Bt??(Bt=tr()),Bt}async function tr(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return Lt=await import("./writing.js"),er(Lt)}catch{await new Promise(e=>setTimeout(e,t))}}function er(t){t.takeUpUnsent();let{can:e}=f.state.me;f.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),u()}var Nt=30;function eo(t,e){let r=or(t,e).map(a=>e.board.people[a]?.name??"").filter(Boolean);return r.length?n`<p class="here-names"><span class="soft">${i("report.here_n",{n:r.length})}</span>
    ${r.slice(0,Nt).map(a=>n`<bdi class="mark">${a}</bdi> `)}
    ${r.length>Nt?i("report.here_more",{n:r.length-Nt}):s}</p>`:s}function oo(t,e){if(!e.me.can["session.attend"])return s;let o=gt(t,e);return n`<button class="button-quiet" type="button" @click=${()=>rr(t,o)}>
    ${i(o?"report.not_here":"report.i_am_here")}
  </button>`}function gt(t,e){let o=st(e.wishes).filter(({path:a})=>a===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function or(t,e){let o=(m.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&gt(t,e)?[...o,e.me.person]:o}async function rr(t,e){try{await w(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=f.state;at(i(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){_(o)}}var G={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function ro(t,e){Q({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),W({name:"history",draw:()=>E(i("report.history"),nr())}),At()}async function At(){let{topic:t,field:e,before:o,versions:r}=G;try{let a=r&&o?`?before=${o}`:"",p=await A(`topics/${encodeURIComponent(t)}/texts/${e}/versions${a}`),g=r??[{n:0,...p.now}];Q({versions:[...g,...p.versions],before:p.before,problem:""})}catch(a){Q({problem:S(a)})}}function nr(){let{fields:t,field:e,versions:o,before:r,problem:a}=G;return n`${t.length>1?n`<label for="history-field">${i("report.history_of")}</label>
          <select id="history-field" @change=${ir}>
            ${t.map(p=>n`<option value=${p} ?selected=${p===e}>${i(`report.${p}`)}</option>`)}
          </select>`:s}
    ${a?n`<p class="problem" role="alert">${a}</p>`:s}
    ${o?n`<ol class="versions">${o.map(sr)}</ol>`:n`<p class="soft">${i("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${At}>${i("report.older")}</button>`:s}`}function ir({target:t}){let e=t.value;Q({field:e,versions:null,open:-1}),At()}function sr(t){let{board:e,me:o}=f.state,r=t.people.map(p=>e.people[p]?.name??"").filter(Boolean),a=G.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${a?"true":"false"} @click=${()=>Q({open:a?-1:t.n})}>
      <span><strong>${t.n?t.at&&R(t.at,e.event.timezone):i("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${a?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:s}
    ${a&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>ar(t)}>${i("report.bring_back")}</button>`:s}
  </li>`}async function ar({n:t}){if(await I())try{await Xt("PUT",`topics/${G.topic}/texts/${G.field}`,{version:t}),q("history"),D(i("report.brought_back"))}catch(e){Q({problem:S(e)})}}function Q(t){Object.assign(G,t),u()}function It(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function Mt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function no(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${i(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Mt(t).map(It).map(({what:e,who:o,when:r})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${i("report.who")}>${o}</td>
        <td dir="auto" data-part=${i("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var wt=["body","understandings","questions","recommendations","resources","steps"];function io(t,e){let o=Dt(t.id);return o.length?o.map(r=>mr(t,r,o.length>1)):pr(t,e)}function Dt(t){return wt.filter(e=>Wt(t,e))}function Wt(t,e){return v()?.unsavedWords(t,e)??m.report?.texts[e]??""}function mr({id:t,language:e},o,r){let a=m.report?.html[o],p=v()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${i(`report.${o}`)}</h3>`:s}
    ${o==="steps"?no(Wt(t,o)):p===null&&a?n`<div class="prose" lang=${e||s} dir="auto" ${H(a)}></div>`:n`<div class="prose as-typed" lang=${e||s} dir="auto">${Wt(t,o)}</div>`}
  </div>`}function pr({no_notes:t},e){return m.status==="loading"?n`<p class="soft">${i("common.opening_notes")}</p>`:m.status==="unreachable"?n`<p class="empty">${i("common.unreachable_reading")}</p>`:t?n`<p class="empty">${i("report.is_waived")}</p>`:n`<p class="empty">${i(e?"report.empty":"report.empty_closed")}</p>`}function so(t,e){return t.withdrawn||!F(e,"report.waive",t)?s:t.words&&!t.no_notes?s:n`<button class="button-quiet" type="button" @click=${()=>cr(t)}>
    ${i(t.no_notes?"report.await":"report.waive")}
  </button>`}async function cr({id:t,no_notes:e}){try{let o=await w(e?"DELETE":"PUT",`topics/${t}/waiver`);k(o,i(e?"report.awaited":"report.waived"))}catch(o){_(o)}}function mo(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=c(Ut(t.id))==="write";return(r||o&&fr(t,e))&&bt(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${i("report.title")}</h2>
      ${o&&r?ao(t.id,"read"):s}
    </div>
    ${dr(t,e)} ${o&&pt(t)?lr(e):s}
    ${o?s:v()?.givenBack(t.id)}
    ${o&&r?hr(t.id):io(t,o)}
    ${o&&!r?ao(t.id,"write",Dt(t.id).length>0):s}
    ${eo(t.id,e)}
    <div class="actions">${oo(t.id,e)} ${so(t,e.me)} ${ur(t.id)}</div>
  </section>`}function ur(t){let e=wt.filter(o=>m.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>ro(t,e)}>${i("report.history")}</button>`:s}function po(t){return c(Ut(t))!=="write"?s:(bt(),v()?.givenBack(t))}var Ut=t=>`writes.${t}`;function fr(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes(Jt(Kt(o),r,h.now)))&&(x(t,e.me)||gt(t.id,e))}function dr(t,{board:e}){let{report:o}=m,r=(o?.writers??[]).map(p=>e.people[p]?.name??"").filter(Boolean);if(!o?.written_at)return s;let a=[i("report.words_n",{n:t.words}),i("report.last_at",{time:R(o.written_at,e.event.timezone)}),...r.length?[i("report.authors",{names:r.join(", ")})]:[]];return n`<p class="report-facts soft">${re(a)}</p>`}function lr({board:t}){let e=ct(t,h.now);return e?n`<p class="report-facts">${i("report.due",{time:R(e,t.event.timezone)})}</p>`:s}function hr(t){let e=v();return e?e.writing(t,wt,m.report?.texts??{},{stepOf:It,stepLines:Mt}):n`<p class="soft" aria-busy="true">${i("report.opening")}</p>`}function ao(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>$r(t,e)}>
    ${l(e==="read"?"note":"pen")} ${i(r)}
  </button>`}async function $r(t,e){if(e==="write"&&!await I())return;$(Ut(t),e),e==="write"?await bt():await br(t),await M();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function br(t){await b(t),v()?.leaveWriting(t)}function co(t,e){return st(e.wishes).filter(o=>nt(o)==="note"&&it(o)===t).map(o=>n`<li>${gr(o,e)}</li>`)}function gr({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${i("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${i("board.yours")}</span>
      ${C(o,a=>a.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var Ft="",yt=!1;function uo(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>wr(o,t)}>
    <label for="note">${i("session.write")}</label>
    <p class="hint" id="note-hint">${i("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${B(c(e))} @input=${j(e,"note")}></textarea>
    ${U(e,"note")}
    ${Ft?n`<p class="problem" role="alert">${Ft}</p>`:s}
    <button class="button" ?disabled=${yt}>${i(yt?"common.sending":"session.post")}</button>
  </form>`}function Ht(t,e){let o=`note.${t}`;return c(o)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${i(`session.why_${e}`)} ${i("session.kept")}</p>
    <label for="note">${i("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${B(c(o))} @input=${pe(o)}></textarea>
  </div>`:s}async function wr(t,e){if(t.preventDefault(),yt)return;let o=`note.${e}`,r=c(o);if(!T(r,"note")){$(`${o}.ref`,c(`${o}.ref`)||P()),jt("",!0);try{await Ge(e,r,c(`${o}.ref`)),y(`${o}.ref`,...c(o)===r?[o]:[]),jt("",!1)}catch(a){a instanceof N&&a.code==="ref_used"&&y(`${o}.ref`),jt(S(a),!1)}}}function jt(t,e){Ft=t,yt=e,u()}$e(to);function xa(t){let e=h.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(v()?.leaveWriting(m.id),b(e)),n`${he(t,!0)} ${be(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?se(e,n`${vr(o,t)}`):yr(e)}
    </main>`}function yr(t){return n`<h1 tabindex="-1">${i("session.missing")}</h1>
    <p><a class="button-quiet" href=${zt} data-screen>${i("common.to_board")}</a></p>
    ${po(t)} ${Ht(t,"hidden")}`}function vr(t,e){return n`${ze(t,e)}
    ${xr(t)} ${mo(t,e)} ${Ce(t,e)}
    ${kr(t,e)} ${Tr(t,e)}`}function xr(t){let e=t.language||s;return m.html?n`<div class="prose session-body" lang=${e} dir="auto" ${H(m.html)}></div>`:m.status==="loading"||!t.body?s:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function kr(t,e){let o=ye(),r=co(t.id,e),a=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${i("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${J(o,({id:p})=>p,p=>n`<li>${Ke(p,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${i(_r(a))}</p>`}
    ${a?uo(t.id):Ht(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function _r(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Tr(t,{board:e}){let o=Vt(e),r=o.findIndex(({id:a})=>a===t.id);return r<0?s:n`<nav class="neighbours" aria-label=${i("session.others")}>
    ${fo(o[r-1],"back","session.previous")} ${fo(o[r+1],"forward","session.next")}
  </nav>`}function fo(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${mt(t.id)} data-screen>
    ${l(e)}
    <span><span class="soft">${i(o)}</span> <span dir="auto" lang=${t.language||s}>${t.title}</span></span>
  </a>`:s}export{xa as sessionScreen};
