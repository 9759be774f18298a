/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as b,A as w,Aa as fe,B as I,Ba as de,Ca as le,D as mt,Da as O,E as n,Ea as F,G as a,Ga as he,H as Vt,Ha as $e,Ia as be,J as Zt,Ka as ge,L as te,La as we,Ma as H,N as ee,Na as X,O as x,Oa as C,P as oe,Qa as ye,R as E,Ra as ct,S as re,Ta as ut,U as ne,W as ie,X as se,Y as ae,Z as f,_ as W,aa as pt,ba as $,f as Gt,g as et,ga as me,h as P,ha as D,i as A,ia as R,j as S,ja as q,k as ot,ka as L,l as i,la as k,m as Qt,ma as _,na as pe,o as M,oa as ce,q as rt,r as Yt,ra as B,s as Xt,sa as c,t as d,ta as h,u as nt,ua as y,v as it,va as ue,w as st,wa as T,x as at,xa as U,y as Jt,ya as j,z as Kt}from"./app.js";var m={id:"",status:"loading",html:"",notes:{},report:null},[$o,bo]=[700,900],_t=0,Tt;async function g(t){m.id!==t&&Object.assign(m,{id:t,status:"loading",html:"",notes:{},report:null});let e=_t+=1;try{let{html:o,notes:r,report:s}=await M(`topics/${encodeURIComponent(t)}`);if(e!==_t)return;let p=Object.fromEntries(r.map(u=>[u.id,u]));Object.assign(m,{status:"there",html:o,notes:p,report:s})}catch(o){e===_t&&m.status!=="there"&&(m.status=go(o))}f()}function go(t){return t instanceof A&&!t.passing&&t.code!=="sign_in_page"?"missing":"unreachable"}function wo(t,e){let{report:o}=m;if(!o)return;let r=o.here.filter(s=>s!==e);m.report={...o,here:t==="attendance.begun"?[...r,e]:r}}function ve(){return Object.values(m.notes).sort((t,e)=>Date.parse(t.at)-Date.parse(e.at)||(t.id<e.id?-1:1))}d.subscribe(({board:t},{changes:e,whole:o})=>{if(m.id){o&&t.topics[m.id]&&g(m.id);for(let r of e)vo(r)}});function yo(){Tt??(Tt=setTimeout(()=>{Tt=void 0,m.id&&g(m.id)},$o+Math.random()*bo))}function vo({kind:t,data:e}){if(/^(report|photo)\./.test(t)&&(e.photo??e).topic===m.id&&yo(),t.startsWith("attendance.")&&e.topic===m.id&&wo(t,e.person),t.startsWith("topic.")&&e.id===m.id&&t!=="topic.hidden"&&g(m.id),!!t.startsWith("note.")){if(e.note)e.note.topic===m.id&&(m.notes={...m.notes,[e.note.id]:e.note});else if(e.topic===m.id){let{[e.id]:r,...s}=m.notes;m.notes=s}}}var xo=128*1024,ko=6e4;async function xe({ref:t,topic:e,type:o,alt:r,bytes:s},p){await rt("POST",`topics/${e}/photos`,{bytes:s.byteLength,type:o,alt:r},t);let u=await M(`photos/${t}/parts`);for(;!u.done;){if(!p(u.arrived))return!1;let Y=s.slice(u.arrived,u.arrived+xo);u=await _o(`photos/${t}/parts?offset=${u.arrived}`,Y)}return d.receive(u.answer?.changes??[]),!0}function _o(t,e){let o={"content-type":"application/octet-stream"};return Xt(Yt(t),{method:"PUT",headers:o,body:e},ko)}var ke=`photo:${Gt.code}:`;async function _e(){return(await(await nt()).all(ke).catch(()=>[])).filter(({bytes:e})=>e instanceof ArrayBuffer)}async function Ot(t){await(await nt()).put(Te(t),t).catch(()=>{})}async function Pt(t){await(await nt()).remove(Te(t)).catch(()=>{})}function Te({at:t,ref:e}){return`${ke}${t}:${e}`}var l=[],St=!1,Et,N=new Jt(()=>ft()),Oe=()=>{};function Pe(t){Oe=t}var Se=t=>l.filter(e=>e.topic===t),Ee=()=>N.tries>0;async function qt(){Et??(Et=_e().then(t=>{let e=new Set(l.map(({ref:o})=>o));l=[...t.filter(({ref:o})=>!e.has(o)),...l],dt()})),await Et,ft()}async function Re(t){let e={ref:P(),at:new Date().toISOString(),arrived:0,problem:"",again:!1},o={...t,...e};l=[...l,o],dt(),await Ot(o),qt()}function qe(t){Rt(t,{problem:"",ref:P(),arrived:0}),ft()}function Le(t){Be(t),rt("PUT",`photos/${t.ref}/removal`,{},P()).catch(()=>{})}async function ft(){if(!St){St=!0,N.stop();try{for(;await To(););}finally{St=!1,f()}}}async function To(){let t=l.find(({problem:e})=>!e);if(!t)return!1;try{return await Oo(t),N.well(),!0}catch(e){if(!(e instanceof A))throw e;return So(t,e)}}async function Oo(t){await xe(t,o=>Po(t.ref,o))&&(Be(t),Oe(t))}function Po(t,e){let o=l.find(r=>r.ref===t);return o&&(o.arrived=e),N.well(),f(),o!==void 0}function So(t,e){return l.some(({ref:r})=>r===t.ref)?e.code==="not_found"&&e.facts.what==="photo"&&!t.again?(Rt(t,{ref:P(),arrived:0,again:!0}),!0):N.later(e)?!1:(N.well(),Rt(t,{problem:e.message}),!0):!0}function Rt(t,e){let o={...t,...e};l=l.map(r=>r===t?o:r),dt(),Pt(t).then(()=>Ot(o))}function Be(t){l=l.filter(({ref:e})=>e!==t.ref),dt(),Pt(t)}function dt(){h("photos.left",l.length?"yes":""),f()}d.subscribe(({connection:t})=>{t==="live"&&N.waits&&ft()});var Eo=["image/jpeg","image/png","image/webp"];async function Ae(t){try{let e=await Ro(t),o=Ne(e,240).toDataURL("image/jpeg",.7);return{bytes:await Bo(Ne(e,2048)),type:"image/jpeg",preview:o}}catch{return!Eo.includes(t.type)||t.size>8388608?null:{bytes:await t.arrayBuffer(),type:t.type,preview:""}}}async function Ro(t){try{return await createImageBitmap(t,{imageOrientation:"from-image"})}catch{return qo(t)}}async function qo(t){let e=new Image;return e.src=await Lo(t),await e.decode(),e}function Lo(t){return new Promise((e,o)=>{let r=new FileReader;r.onload=()=>e(String(r.result)),r.onerror=()=>o(r.error),r.readAsDataURL(t)})}function Ne(t,e){let o=Math.min(1,e/Math.max(t.width,t.height)),r=document.createElement("canvas");r.width=Math.max(1,Math.round(t.width*o)),r.height=Math.max(1,Math.round(t.height*o));let s=r.getContext("2d");return s.fillStyle="white",s.fillRect(0,0,r.width,r.height),s.drawImage(t,0,0,r.width,r.height),r}function Bo(t){return new Promise((e,o)=>{let r=s=>s?e(s.arrayBuffer()):o(new Error("the canvas gives nothing"));t.toBlob(r,"image/jpeg",.85)})}function J({id:t},e=!1){return`${et}/photos/${t}${e?"-small":""}.jpg`}function lt(t,e=0){let o=`photo-alt-${e}`;return n`<div>
    <label for=${o}>${i("photos.alt")}</label>
    ${e?a:n`<p class="hint" id="photo-alt-hint">${i("photos.alt_hint")}</p>`}
    <input
      id=${o} dir="auto" autocomplete="off" aria-describedby="photo-alt-hint"
      .value=${B(c(t))} @input=${j(t,"alt")}
    />
    ${U(t,"alt")}
  </div>`}function ht({alt:t,author:e},o){return t||Lt(e,o)}function Lt(t,e){return i("photos.by",{name:e.people[t]?.name??""})}var No="photo.alt",$t=10,Ao="M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 16.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";function Ie(t){return n`<label class="button-quiet photo-add">
    ${$("camera",Ao)} <span>${i("photos.add")}</span>
    <input
      class="unseen" type="file" accept="image/*" multiple
      @change=${e=>Mo(e,t)}
    />
  </label>`}async function Mo({target:t},e){let o=t,r=[...o.files??[]];if(!r.length||!await I())return;let s=await Io(r.slice(0,$t));if(o.value="",s.length<Math.min(r.length,$t)?L(i("photos.unreadable"),{tone:"warning"}):r.length>$t&&L(i("photos.too_many",{n:$t}),{tone:"warning"}),!s.length)return;y(...s.map((u,Y)=>bt(Y)));let p=()=>i("photos.new",{n:s.length});D({name:"photo-new",draw:()=>q(p(),Wo(e,s))})}async function Io(t){let e=[];for(let o of t){let r=await Ae(o);r&&e.push(r)}return e}function bt(t){return`${No}.${t}`}function Wo(t,e){return n`<form class="form" @submit=${r=>{r.preventDefault();let s=e.map((p,u)=>c(bt(u)));s.some(p=>T(p,"alt"))||(e.forEach((p,u)=>Re({topic:t,alt:s[u]??"",...p})),y(...s.map((p,u)=>bt(u))),R("photo-new"))}}>
    ${e.map(({preview:r},s)=>n`<div class="photo-new">
        ${r?n`<img class="photo-preview" src=${r} alt="" />`:a}
        ${lt(bt(s),s)}
      </div>`)}
    <div class="actions">
      <button class="button">${i("photos.send",{n:e.length})}</button>
      <button class="button-quiet" type="button" @click=${()=>R("photo-new")}>${i("common.cancel")}</button>
    </div>
  </form>`}function We(t){return n`<li class="photo-upload">
    ${t.preview?n`<img class="photo-preview" src=${t.preview} alt=${t.alt||i("photos.yours")} />`:a}
    <div>
      ${t.problem?n`<p class="problem" role="alert">${t.problem}</p>`:Do(t)}
      <div class="actions">
        ${t.problem?Me("photos.again",()=>qe(t)):a}
        ${Me("photos.discard",()=>Le(t))}
      </div>
    </div>
  </li>`}function Do({arrived:t,bytes:e,ref:o}){let r=Math.floor(t/e.byteLength*100);return n`<p id="photo-${o}">${i(Ee()?"photos.stuck":"photos.sending")}</p>
    <progress max="100" value=${r} aria-labelledby="photo-${o}">${r} %</progress>`}function Me(t,e){return n`<button class="button-quiet" type="button" @click=${()=>{e(),f()}}>${i(t)}</button>`}var De=t=>gt("PUT",`${t}/showing`,{},"photos.agreed"),Ue=t=>gt("PUT",`${t}/removal`,{},"photos.removed"),je=t=>gt("PUT",`${t}/hiding`,{},"photos.hidden"),Fe=(t,e)=>gt("PATCH",t,{alt:e},"photos.described");async function gt(t,e,o,r){try{return k(await w(t,`photos/${e}`,o),i(r)),await g(m.id),!0}catch(s){return _(s),!1}}var Bt={id:"",describing:!1},K="photo.alt";function ze(t){V({id:t,describing:!1}),D({name:"photo",draw:Uo})}function Uo(){let t=m.report?.photos??[],e=t.findIndex(({id:r})=>r===Bt.id),o=t[e];return o?q(n`<span dir="auto">${Lt(o.author,d.state.board)}</span>`,n`${jo(o)} ${Bt.describing?Co(o):Fo(o)} ${zo(t,e)}`):q(i("photos.title"),n`<p>${i("photos.gone")}</p>`)}function jo(t){let e=ht(t,d.state.board);return n`<figure class="photo-large">
    <a href=${J(t)} target="_blank" rel="noopener">
      <img src=${J(t)} width=${t.width} height=${t.height} alt=${e} />
    </a>
    ${t.alt?n`<figcaption dir="auto">${t.alt}</figcaption>`:a}
    ${t.shown?a:n`<p><span class="mark">${i("photos.waits")}</span></p>`}
  </figure>`}function Fo(t){let{me:e}=d.state,o=e.person!==null&&t.author===e.person,r=!!e.can["photo.edit"]&&(o||O(e));return n`<div class="actions">
    ${e.can["photo.show"]&&!t.shown?wt("photos.agree",()=>De(t.id),"button"):a}
    ${r?wt(t.alt?"photos.redescribe":"photos.describe",()=>Ho(t)):a}
    ${r&&o?wt("photos.remove",()=>Ce(Ue(t.id))):a}
    ${e.can["photo.hide"]&&!o?wt("photos.hide",()=>Ce(je(t.id))):a}
  </div>`}function Ho(t){h(K,t.alt),V({describing:!0})}function Co(t){return n`<form class="form" @submit=${async o=>{o.preventDefault(),!T(c(K),"alt")&&await Fe(t.id,c(K))&&(y(K),V({describing:!1}))}}>
    ${lt(K)}
    <div class="actions">
      <button class="button">${i("common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>V({describing:!1})}>${i("common.cancel")}</button>
    </div>
  </form>`}function zo(t,e){return t.length<2?a:n`<div class="photo-turning">
    ${He(t[e-1],"back","photos.previous")}
    <span class="soft">${i("photos.nth",{at:e+1,n:t.length})}</span>
    ${He(t[e+1],"forward","photos.next")}
  </div>`}function He(t,e,o){let r=()=>V({id:t?.id??"",describing:!1});return n`<button class="button-icon" type="button" aria-label=${i(o)} ?disabled=${!t} @click=${r}>${$(e)}</button>`}async function Ce(t){await t&&R("photo")}function wt(t,e,o="button-quiet"){return n`<button class=${o} type="button" @click=${e}>${i(t)}</button>`}function V(t){Object.assign(Bt,t),f()}qt();Pe(({topic:t})=>{let{board:e,me:o}=d.state;L(i(e.event.trusts_photos||O(o)?"photos.posted":"photos.offered")),m.id===t&&g(t)});function Ge(t,e){let o=m.report?.photos??[],r=Se(t.id),s=!!e.me.can["photo.post"]&&!t.withdrawn;return!o.length&&!r.length&&!s?a:n`<section class="photos" aria-labelledby="photos">
    <h2 id="photos" tabindex="-1">${i("photos.title")}</h2>
    ${o.length?n`<ul class="photo-list">${X(o,({id:p})=>p,p=>n`<li>${Go(p,e)}</li>`)}</ul>`:a}
    ${r.length?n`<ul class="photo-uploads">${X(r,({ref:p})=>p,We)}</ul>`:a}
    ${s?Ie(t.id):a}
  </section>`}function Go(t,{board:e}){return n`<button class="photo-thumb" type="button" data-photo=${t.id} @click=${()=>ze(t.id)}>
    <img src=${J(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${ht(t,e)} />
    ${t.shown?a:n`<span class="mark">${i("photos.waits")}</span>`}
  </button>`}function Qe(t,e){let{board:o,me:r}=e;return n`<header class="facts ${x(t,r)?"facts-mine":""}">
    <h1 tabindex="-1" lang=${t.language||a} dir="auto">${t.title}</h1>
    <p class="facts-who">
      <span dir="auto">${i("session.by",{name:se(o,t)})}</span>
      ${x(t,r)?n`<span class="mark mark-mine">${i("board.yours")}</span>`:a}
      ${C(e,s=>st(s)===t.id&&it(s)!=="note")}
    </p>
    ${Qo(t,e)} ${Yo(t)} ${Xo(t,e)}
    <div class="actions facts-actions">
      ${ye(t,r,i("board.interested"))} ${Jo(t,e)} ${Ko(t,e)}
    </div>
  </header>`}function Qo(t,{board:e}){if(t.withdrawn)return n`<p class="facts-where">${i("session.is_withdrawn")}</p>`;let o=t.slot&&e.rounds[t.slot.round],r=t.slot&&e.rooms[t.slot.room];if(!o||!r)return n`<p class="facts-where">${i("board.no_slot")}</p>`;let{moment:s,name:p}=ae(e,o,b.now);return n`<p class="facts-where">
      ${$("clock")} <span><strong>${ne(e,o)}</strong> <span dir="auto">${re(e,o)}</span></span>
      ${p?n`<span class="mark mark-${s}">${p}</span>`:a}
    </p>
    <p class="facts-where">${$("place")} <span><strong dir="auto">${r.name}</strong> <span class="soft" dir="auto">${r.note}</span></span></p>`}function Yo({tags:t,language:e}){let o=e&&e!==ot;return!t.length&&!o?a:n`<p class="card-marks">
    ${o?n`<span class="mark" lang=${e}>${he(e)}</span>`:a}
    ${t.map(r=>n`<span class="mark" dir="auto">${r}</span>`)}
  </p>`}function Xo(t,{board:e,me:o}){let[r]=ee(e,t);if(!r)return a;let s=x(t,o)?"board.elsewhere_you":"board.elsewhere";return n`<p class="facts-clash">${$("warning")} <span dir="auto">${i(s,{title:r.title})}</span></p>`}function Jo(t,{me:e}){return t.withdrawn||!F(e,"topic.place",t)?a:n`<button class=${t.slot?"button-quiet":"button"} type="button" @click=${()=>pe(t.id)}>
      ${i(t.slot?"board.move":"board.choose_slot")}
    </button>
    ${t.slot?Z("board.let_go",()=>ce(t.id)):a}`}function Ko(t,{me:e}){return n`
    ${F(e,"topic.edit",t)&&!t.withdrawn?Z("session.edit",()=>$e(t)):a}
    ${F(e,"topic.withdraw",t)?t.withdrawn?Z("session.bring_back",()=>de(t.id)):Z("session.withdraw",()=>fe(t.id)):a}
    ${O(e)?Z("session.hide",()=>le(t.id)):a}
  `}function Z(t,e){return n`<button class="button-quiet" type="button" @click=${e}>${i(t)}</button>`}async function Ye(t,e,o){let r=await w("POST",`topics/${t}/notes`,{text:e,language:ot},{ref:o,signed:!0});k(r,i("session.posted"))}async function Xe(t,e){k(await w("PATCH",`notes/${t}`,{text:e}),i("common.saved"))}var Je=t=>Ve(t,"removal","session.note_removed"),Ke=t=>Ve(t,"hiding","session.note_hidden");async function Ve(t,e,o){try{k(await w("PUT",`notes/${t}/${e}`),i(o)),await W(),Vo()}catch(r){_(r)}}function Vo(){document.activeElement===document.body&&document.getElementById("notes")?.focus({preventScroll:!0})}var z={id:"",problem:"",sending:!1};function Ze(t,e){let{board:o,me:r}=e,s=r.person!==null&&t.author===r.person,p=o.people[t.author]?.name??"",u=E(t.at,o.event.timezone);return n`<article class="note ${s?"note-mine":""}" data-note=${t.id} aria-label=${i("session.note_by",{name:p})}>
    <p class="note-head">
      <strong dir="auto">${p}</strong>
      <span class="soft"><time datetime=${t.at}>${u}</time>${t.edited_at?n` · ${i("session.edited")}`:a}</span>
      ${s?n`<span class="mark mark-mine">${i("board.yours")}</span>`:a}
      ${C(e,({path:Y})=>Y.startsWith(`notes/${t.id}`))}
    </p>
    ${z.id===t.id?tr(t):Zo(t,s,r)}
  </article>`}function Zo(t,e,o){let r=o.can["note.edit"]&&(e||O(o));return n`<div class="prose" lang=${t.language||a} dir="auto" ${H(t.html)}></div>
    ${r?n`<div class="actions note-actions">
          <button class="button-quiet" type="button" @click=${()=>er(t)}>${i("session.edit")}</button>
          ${e?n`<button class="button-quiet" type="button" @click=${()=>Je(t.id)}>${i("session.remove")}</button>`:n`<button class="button-quiet" type="button" @click=${()=>Ke(t.id)}>${i("session.hide")}</button>`}
        </div>`:a}`}function tr(t){let e=`note-edit.${t.id}`;return n`<form class="form" @submit=${o=>or(o,t)}>
    <label class="unseen" for="edit-${t.id}">${i("session.note_text")}</label>
    <textarea id="edit-${t.id}" rows="6" required dir="auto"
      .value=${B(c(e))} @input=${j(e,"note")}></textarea>
    ${U(e,"note")}
    ${z.problem?n`<p class="problem" role="alert">${z.problem}</p>`:a}
    <div class="actions">
      <button class="button" ?disabled=${z.sending}>${i(z.sending?"common.sending":"common.save")}</button>
      <button class="button-quiet" type="button" @click=${()=>to(t)}>${i("common.cancel")}</button>
    </div>
  </form>`}function er(t){let e=`note-edit.${t.id}`;c(e)||h(e,t.text),tt({id:t.id,problem:""}),W().then(()=>document.getElementById(`edit-${t.id}`)?.focus())}function to(t){y(`note-edit.${t.id}`),tt({id:""})}async function or(t,e){if(t.preventDefault(),!T(c(`note-edit.${e.id}`),"note")){tt({sending:!0,problem:""});try{await Xe(e.id,c(`note-edit.${e.id}`)),to(e)}catch(o){tt({problem:S(o)})}finally{tt({sending:!1})}}}function tt(t){Object.assign(z,t),f()}var[rr,nr]=[6*6e4,60*6e4],eo="";function oo(t){let e=Object.values(t.board.topics).find(r=>ir(r,t));if(!e||!Qt("report.nudge"))return a;eo!==e.id&&mt(`${i("report.nudge")} ${e.title}`),eo=e.id;let o=ut(t.board,b.now);return n`<div class="nudge">
    <p>
      <strong>${i("report.nudge")}</strong> <span dir="auto">${e.title}</span>
      ${o?n`<span>${i("report.nudge_due",{time:oe(o,t.board.event.timezone)})}</span>`:a}
    </p>
    <a class="button" href=${pt(e.id)} data-screen @click=${()=>h(`writes.${e.id}`,"write")}>${i("report.nudge_write")}</a>
    <button class="button-quiet" type="button" @click=${()=>sr(e)}>${i("report.nudge_later")}</button>
  </div>`}function ir(t,{board:e,me:o}){let r=t.slot&&e.rounds[t.slot.round];if(!r||!x(t,o)||!o.can["report.write"]||!ct(t))return!1;let s=Date.parse(r.ends)-b.now.getTime(),p=b.route.topic===t.id&&!!c(`writes.${t.id}`);return s<=rr&&s>-nr&&!p&&!c(`nudged.${t.id}`)}function sr({id:t}){h(`nudged.${t}`,"yes"),f()}var At,Nt;function v(){return At}function yt(){return Nt??(Nt=ar()),Nt}async function ar(){for(let t=1e3;;t=Math.min(2*t,8e3))try{return At=await import("./writing.js"),mr(At)}catch{await new Promise(e=>setTimeout(e,t))}}function mr(t){t.takeUpUnsent();let{can:e}=d.state.me;d.subscribe(({me:o})=>{o.can!==e&&t.askAgain(),e=o.can}),f()}var Mt=30;function ro(t,e){let r=pr(t,e).map(s=>e.board.people[s]?.name??"").filter(Boolean);return r.length?n`<p class="here-names"><span class="soft">${i("report.here_n",{n:r.length})}</span>
    ${r.slice(0,Mt).map(s=>n`<bdi class="mark">${s}</bdi> `)}
    ${r.length>Mt?i("report.here_more",{n:r.length-Mt}):a}</p>`:a}function no(t,e){if(!e.me.can["session.attend"])return a;let o=vt(t,e);return n`<button class="button-quiet" type="button" @click=${()=>cr(t,o)}>
    ${i(o?"report.not_here":"report.i_am_here")}
  </button>`}function vt(t,e){let o=at(e.wishes).filter(({path:s})=>s===`topics/${t}/attendance`),r=o[o.length-1];return r?r.method==="PUT":!!e.me.person&&(m.report?.here??[]).includes(e.me.person??"")}function pr(t,e){let o=(m.report?.here??[]).filter(r=>r!==e.me.person);return e.me.person&&vt(t,e)?[...o,e.me.person]:o}async function cr(t,e){try{await w(e?"DELETE":"PUT",`topics/${t}/attendance`,{},{signed:!e});let{me:o}=d.state;mt(i(e?"report.not_here_done":"report.here_done",{name:o.name}))}catch(o){_(o)}}var G={topic:"",fields:[],field:"body",versions:null,before:null,open:-1,problem:""};function io(t,e){Q({topic:t,fields:e,field:e[0]??"body",versions:null,open:-1}),D({name:"history",draw:()=>q(i("report.history"),ur())}),It()}async function It(){let{topic:t,field:e,before:o,versions:r}=G;try{let s=r&&o?`?before=${o}`:"",p=await M(`topics/${encodeURIComponent(t)}/texts/${e}/versions${s}`),u=r??[{n:0,...p.now}];Q({versions:[...u,...p.versions],before:p.before,problem:""})}catch(s){Q({problem:S(s)})}}function ur(){let{fields:t,field:e,versions:o,before:r,problem:s}=G;return n`${t.length>1?n`<label for="history-field">${i("report.history_of")}</label>
          <select id="history-field" @change=${fr}>
            ${t.map(p=>n`<option value=${p} ?selected=${p===e}>${i(`report.${p}`)}</option>`)}
          </select>`:a}
    ${s?n`<p class="problem" role="alert">${s}</p>`:a}
    ${o?n`<ol class="versions">${o.map(dr)}</ol>`:n`<p class="soft">${i("report.opening")}</p>`}
    ${o&&r?n`<button class="button-quiet" type="button" @click=${It}>${i("report.older")}</button>`:a}`}function fr({target:t}){let e=t.value;Q({field:e,versions:null,open:-1}),It()}function dr(t){let{board:e,me:o}=d.state,r=t.people.map(p=>e.people[p]?.name??"").filter(Boolean),s=G.open===t.n;return n`<li class="version">
    <button class="choice" type="button" aria-expanded=${s?"true":"false"} @click=${()=>Q({open:s?-1:t.n})}>
      <span><strong>${t.n?t.at&&E(t.at,e.event.timezone):i("report.history_now")}</strong>
        <span class="soft" dir="auto">${r.join(", ")}</span></span>
    </button>
    ${s?n`<div class="prose as-typed version-text" dir="auto">${t.text}</div>`:a}
    ${s&&t.n&&o.can["report.write"]?n`<button class="button" type="button" @click=${()=>lr(t)}>${i("report.bring_back")}</button>`:a}
  </li>`}async function lr({n:t}){if(await I())try{await Kt("PUT",`topics/${G.topic}/texts/${G.field}`,{version:t}),R("history"),L(i("report.brought_back"))}catch(e){Q({problem:S(e)})}}function Q(t){Object.assign(G,t),f()}function Wt(t){let[e="",o="",...r]=t.trim().replace(/^- /,"").split("|");return{what:e.trim(),who:o.trim(),when:r.join("|").trim()}}function Dt(t){return t.split(`
`).filter(e=>e.replace(/^\s*- /,"").replace(/[| ]/g,""))}function so(t){return n`<table class="steps">
    <thead>
      <tr>${["what","who","when"].map(e=>n`<th scope="col">${i(`report.${e}`)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Dt(t).map(Wt).map(({what:e,who:o,when:r})=>n`<tr>
        <td dir="auto">${e}</td>
        <td dir="auto" data-part=${i("report.who")}>${o}</td>
        <td dir="auto" data-part=${i("report.when")}>${r}</td>
      </tr>`)}
    </tbody>
  </table>`}var xt=["body","understandings","questions","recommendations","resources","steps"];function ao(t,e){let o=jt(t.id);return o.length?o.map(r=>hr(t,r,o.length>1)):$r(t,e)}function jt(t){return xt.filter(e=>Ut(t,e))}function Ut(t,e){return v()?.unsavedWords(t,e)??m.report?.texts[e]??""}function hr({id:t,language:e},o,r){let s=m.report?.html[o],p=v()?.unsavedWords(t,o)??null;return n`<div class="report-part" data-field=${o}>
    ${r||o!=="body"?n`<h3>${i(`report.${o}`)}</h3>`:a}
    ${o==="steps"?so(Ut(t,o)):p===null&&s?n`<div class="prose" lang=${e||a} dir="auto" ${H(s)}></div>`:n`<div class="prose as-typed" lang=${e||a} dir="auto">${Ut(t,o)}</div>`}
  </div>`}function $r({no_notes:t},e){return m.status==="loading"?n`<p class="soft">${i("common.opening_notes")}</p>`:m.status==="unreachable"?n`<p class="empty">${i("common.unreachable_reading")}</p>`:t?n`<p class="empty">${i("report.is_waived")}</p>`:n`<p class="empty">${i(e?"report.empty":"report.empty_closed")}</p>`}function mo(t,e){return t.withdrawn||!F(e,"report.waive",t)?a:t.words&&!t.no_notes?a:n`<button class="button-quiet" type="button" @click=${()=>br(t)}>
    ${i(t.no_notes?"report.await":"report.waive")}
  </button>`}async function br({id:t,no_notes:e}){try{let o=await w(e?"DELETE":"PUT",`topics/${t}/waiver`);k(o,i(e?"report.awaited":"report.waived"))}catch(o){_(o)}}function co(t,e){let o=!!e.me.can["report.write"]&&!t.withdrawn,r=c(Ft(t.id))==="write";return(r||o&&wr(t,e))&&yt(),n`<section class="report" aria-labelledby="report">
    <div class="report-head">
      <h2 id="report" tabindex="-1">${i("report.title")}</h2>
      ${o&&r?po(t.id,"read"):a}
    </div>
    ${yr(t,e)} ${o&&ct(t)?vr(e):a}
    ${o?a:v()?.givenBack(t.id)}
    ${o&&r?xr(t.id):ao(t,o)}
    ${o&&!r?po(t.id,"write",jt(t.id).length>0):a}
    ${ro(t.id,e)}
    <div class="actions">${no(t.id,e)} ${mo(t,e.me)} ${gr(t.id)}</div>
  </section>`}function gr(t){let e=xt.filter(o=>m.report?.texts[o]);return e.length?n`<button class="button-quiet" type="button" @click=${()=>io(t,e)}>${i("report.history")}</button>`:a}function uo(t){return c(Ft(t))!=="write"?a:(yt(),v()?.givenBack(t))}var Ft=t=>`writes.${t}`;function wr(t,e){let{board:o}=e,r=t.slot&&o.rounds[t.slot.round];return!!(r&&["now","past"].includes(Vt(Zt(o),r,b.now)))&&(x(t,e.me)||vt(t.id,e))}function yr(t,{board:e}){let{report:o}=m,r=(o?.writers??[]).map(p=>e.people[p]?.name??"").filter(Boolean);if(!o?.written_at)return a;let s=[i("report.words_n",{n:t.words}),i("report.last_at",{time:E(o.written_at,e.event.timezone)}),...r.length?[i("report.authors",{names:r.join(", ")})]:[]];return n`<p class="report-facts soft">${ie(s)}</p>`}function vr({board:t}){let e=ut(t,b.now);return e?n`<p class="report-facts">${i("report.due",{time:E(e,t.event.timezone)})}</p>`:a}function xr(t){let e=v();return e?e.writing(t,xt,m.report?.texts??{},{stepOf:Wt,stepLines:Dt}):n`<p class="soft" aria-busy="true">${i("report.opening")}</p>`}function po(t,e,o=!1){let r=e==="read"?"report.read":o?"report.join":"report.begin";return n`<button class=${e==="read"?"button-quiet":"button"} type="button" @click=${()=>kr(t,e)}>
    ${$(e==="read"?"note":"pen")} ${i(r)}
  </button>`}async function kr(t,e){if(e==="write"&&!await I())return;h(Ft(t),e),e==="write"?await yt():await _r(t),await W();let o=e==="write"?"report-body":"report";document.getElementById(o)?.focus()}async function _r(t){await g(t),v()?.leaveWriting(t)}function fo(t,e){return at(e.wishes).filter(o=>it(o)==="note"&&st(o)===t).map(o=>n`<li>${Tr(o,e)}</li>`)}function Tr({ref:t,body:e},o){let r=o.me.name;return n`<article class="note note-mine note-waiting" aria-label=${i("session.note_by",{name:r})}>
    <p class="note-head">
      <strong dir="auto">${r}</strong>
      <span class="mark mark-mine">${i("board.yours")}</span>
      ${C(o,s=>s.ref===t)}
    </p>
    <div class="prose as-typed" lang=${e.language} dir="auto">${e.text}</div>
  </article>`}var Ct="",kt=!1;function lo(t){let e=`note.${t}`;return n`<form class="form note-form" @submit=${o=>Or(o,t)}>
    <label for="note">${i("session.write")}</label>
    <p class="hint" id="note-hint">${i("session.write_hint")}</p>
    <textarea id="note" rows="5" required dir="auto" aria-describedby="note-hint"
      .value=${B(c(e))} @input=${j(e,"note")}></textarea>
    ${U(e,"note")}
    ${Ct?n`<p class="problem" role="alert">${Ct}</p>`:a}
    <button class="button" ?disabled=${kt}>${i(kt?"common.sending":"session.post")}</button>
  </form>`}function zt(t,e){let o=`note.${t}`;return c(o)?n`<div class="form note-form">
    <p class="problem" role="status" id="note-why">${i(`session.why_${e}`)} ${i("session.kept")}</p>
    <label for="note">${i("session.note_text")}</label>
    <textarea id="note" rows="5" dir="auto" aria-describedby="note-why"
      .value=${B(c(o))} @input=${ue(o)}></textarea>
  </div>`:a}async function Or(t,e){if(t.preventDefault(),kt)return;let o=`note.${e}`,r=c(o);if(!T(r,"note")){h(`${o}.ref`,c(`${o}.ref`)||P()),Ht("",!0);try{await Ye(e,r,c(`${o}.ref`)),y(`${o}.ref`,...c(o)===r?[o]:[]),Ht("",!1)}catch(s){s instanceof A&&s.code==="ref_used"&&y(`${o}.ref`),Ht(S(s),!1)}}}function Ht(t,e){Ct=t,kt=e,f()}ge(oo);function La(t){let e=b.route.topic,o=t.board.topics[e];return o&&m.id!==e&&(v()?.leaveWriting(m.id),g(e)),n`${be(t,!0)} ${we(t)}
    <main id="main" class="session" tabindex="-1">
      ${o?me(e,n`${Sr(o,t)}`):Pr(e)}
    </main>`}function Pr(t){return n`<h1 tabindex="-1">${i("session.missing")}</h1>
    <p><a class="button-quiet" href=${et} data-screen>${i("common.to_board")}</a></p>
    ${uo(t)} ${zt(t,"hidden")}`}function Sr(t,e){return n`${Qe(t,e)}
    ${Er(t)} ${co(t,e)} ${Ge(t,e)}
    ${Rr(t,e)} ${Lr(t,e)}`}function Er(t){let e=t.language||a;return m.html?n`<div class="prose session-body" lang=${e} dir="auto" ${H(m.html)}></div>`:m.status==="loading"||!t.body?a:n`<div class="prose session-body as-typed" lang=${e} dir="auto">${t.body}</div>`}function Rr(t,e){let o=ve(),r=fo(t.id,e),s=!!e.me.can["note.post"]&&!t.withdrawn;return n`<section class="notes" aria-labelledby="notes">
    <h2 id="notes" tabindex="-1">${i("session.notes")}</h2>
    ${o.length+r.length?n`<ol class="notes-list">
          ${X(o,({id:p})=>p,p=>n`<li>${Ze(p,e)}</li>`)} ${r}
        </ol>`:n`<p class="empty">${i(qr(s))}</p>`}
    ${s?lo(t.id):zt(t.id,t.withdrawn?"withdrawn":"closed")}
  </section>`}function qr(t){return m.status==="loading"?"common.opening_notes":m.status==="unreachable"?"common.unreachable_reading":t?"session.no_notes":"session.no_notes_closed"}function Lr(t,{board:e}){let o=te(e),r=o.findIndex(({id:s})=>s===t.id);return r<0?a:n`<nav class="neighbours" aria-label=${i("session.others")}>
    ${ho(o[r-1],"back","session.previous")} ${ho(o[r+1],"forward","session.next")}
  </nav>`}function ho(t,e,o){return t?n`<a class="neighbour neighbour-${e}" href=${pt(t.id)} data-screen>
    ${$(e)}
    <span><span class="soft">${i(o)}</span> <span dir="auto" lang=${t.language||a}>${t.title}</span></span>
  </a>`:a}export{La as sessionScreen};
