/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Gt,b as ge,c as we,d as _e,e as ye,f as ve,i as ke,m as xe,n as xo,o as Yt,p as Te,q as Qt}from"./app-shared.js";import{Ba as Kt,Ca as Jt,D as _,E as Tt,H as ce,I as s,Ia as E,Ja as T,K as a,L as ue,La as k,M as pe,Ma as x,N as Ot,Na as nt,Oa as dt,Pa as Oe,Q as $,Qa as O,R as H,S as ot,T as me,Ua as Xt,Va as Se,W as fe,Wa as Ee,Za as Pe,a as M,ab as qe,b as y,ba as et,c as P,ca as pt,d as z,da as V,e as ut,ea as Y,f as q,fa as de,g as w,ga as K,h as Vt,ha as Zt,hb as ht,i as I,ia as mt,j as f,ja as J,jb as De,kb as Re,l as n,m as re,ma as u,mb as Ne,n as A,na as he,nb as Q,o as C,ob as to,p as B,pa as S,pb as rt,qb as oo,sa as ft,t as b,ta as Z,ua as h,v as se,va as $e,w as ie,wa as U,x as ae,ya as be,z as le,za as To}from"./app.js";function Ae(t){let{phase:o,timezone:e,rehearsal_of:r}=t.event;if(o!=="closed"||r)return a;let i=oo(t,S.now).filter(rt).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${n("host.after")}</h2>
    <ol class="entries">
      ${Oo(i?n("host.reports_owed",{n:i}):n("host.after_reports"),"reports",n("host.reports"))}
      ${Oo(n("host.after_edition"),"editions",n("host.editions"))}
      <li class="entry">
        <span class="entry-words">${n("host.after_home")}</span>
        <a class="button-quiet" href="${w}/book">${n("host.open_book")}</a>
      </li>
      ${Oo(n("host.keeping_until",{day:et(to(t),e)}),"keeping",n("host.after_keeping"))}
    </ol>
  </section>`}function Oo(t,o,e){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>kr(o)}>${e}</button>
  </li>`}function kr(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var j=`/api/events/${q.code}`;function L({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,e,r){try{let i=await _(o,e,r);return h(t,L(i)),i}catch(i){U(i);return}}var xr=200;function je(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${n("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${n("host.announce_hint")}</p>
    <form class="form" @submit=${Or} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${n("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${xr} dir="auto" autocomplete="off"
          .value=${O(x("announce.text"))} @input=${Oe("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${n("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${n("host.announce_all")}</option>
          ${fe(t).map(({id:o,title:e})=>s`<option value=${o}>${e}</option>`)}
        </select>
      </div>
      <button class="button">${n("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Tr(t,o))}
    </ul>
  </section>`}function Tr({topics:t},{id:o,text:e,topic:r}){let i=r?t[r]?.title:n("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${e}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Sr(o)}>${n("host.announce_down")}</button>
  </li>`}function Le(t){let o=document.getElementById("announce-to"),e=document.getElementById("announce-text");!o||!e||(o.value=t,e.closest("section")?.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}async function Or(t){t.preventDefault();let o=t.currentTarget,e=String(new FormData(o).get("topic")??""),r=x("announce.text").trim();if(!r)return;let i=b.state.board.topics[e]?.title??n("host.announce_all");await p(n("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:e})&&(dt("announce.text"),o.reset())}function Sr(t){p(n("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Fe(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Er(o)}}function Er(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Me({code:t,links:o}){return s`${So(t,o.join)}
    ${["host","cohost","wall"].map(e=>Pr(e,o[e]))}`}function So(t,o){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${n("create.join_title")}</h2>
      <p>${n("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${eo("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${n("create.qr")} width="160" height="160" />
  </section>`}function Pr(t,o){return s`<section class="link-card">
    <h2>${n(`create.${t}_title`)}</h2>
    <p>${n(`create.${t}_text`)}</p>
    ${eo(t,o)}
  </section>`}function eo(t,o){let e=new URL(o,location.href).href,r=n(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${e}
      aria-label=${r}
      data-link=${t}
      @focus=${qr}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("create.copy_label",{what:r})}
      @click=${Dr}
    >
      ${n("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function qr({target:t}){t.select()}async function Dr({currentTarget:t}){let o=t.parentElement,e=o?.querySelector("textarea"),r=o?.querySelector(".link-said");e&&r&&(r.textContent=n(`create.${await Fe(e.value,e)}`))}function W(t,o){let e=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(e.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function $t({date:t,time:o},e){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Rr(i,e);return new Date(i).toISOString().replace(".000Z","Z")}function Rr(t,o){let{date:e,time:r}=W(t,o);return Date.parse(`${e}T${r}:00Z`)}var Nr=7*864e5,St=null,no="",Eo=!1;function ze(t){St=null,no="";let o=Vt(),e=Ar(t);E({name:"copy",draw:()=>St?Lr(St):jr(e,o),closed:()=>St=null})}function Ar(t){let[o]=H(t),e=Math.max(Date.now(),o?Date.parse(o.starts):0)+Nr;return W(e,t.event.timezone).date}function jr(t,o){return k(n("host.copy"),s`<p>${n("host.copy_text")}</p>
      <form class="form" @submit=${e=>Fr(e,o)}>
        <div>
          <label for="copy-date">${n("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${no?s`<p class="problem" role="alert">${no}</p>`:a}
        <button class="button" ?disabled=${Eo}>${n("host.copy_make")}</button>
      </form>`)}function Lr(t){return k(n("create.done_title"),s`<p>${n("create.done_lead")} ${n("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${n("create.console")}</a></p>
      ${Me(t)}`)}async function Fr(t,o){t.preventDefault();let e=String(new FormData(t.currentTarget).get("date"));Eo=!0,u();try{St=await B("POST","copies",{date:e},o)}catch(r){no=f(r)}Eo=!1,u()}var bt,Ie="#rehearsed",ro="",Po=!1;location.hash===Ie&&(history.replaceState(null,"",location.pathname),Ne(Promise.resolve(),q.host).then(()=>h(n("host.rehearsal_ended"))));function Ce({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${n("host.rehearsal")}</h2>
    <p>${n("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Be(o)}>${n("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${n("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Be(t){try{await B("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${Ie}`)}catch(o){if(o instanceof I&&o.code==="code_renewed")return Be(o.facts.event);U(o)}}function Ue(){return bt=void 0,E({name:"rehearsal",draw:()=>k(n("host.rehearse"),Mr())}),Do(async()=>{bt=(await C("rehearsal")).code})}function Mr(){return s`<p>${n("host.rehearse_text")}</p>
    <p class="hint">${n("host.rehearse_hint")}</p>
    ${ro?s`<p class="problem" role="alert">${ro}</p>`:a}
    <div class="actions">
      ${bt===void 0?a:bt?zr(bt):s`${qo("rehearse_begin",We,"button")}`}
    </div>`}function zr(t){return s`<a class="button" href="/e/${t}/host">${n("host.rehearsal_open")}</a>
    ${qo("rehearse_again",We,"button-quiet")} ${qo("rehearsal_end",Ir,"button-quiet")}`}function qo(t,o,e){return s`<button class=${e} type="button" ?disabled=${Po} @click=${o}>
    ${n(`host.${t}`)}
  </button>`}function We(){return Do(async()=>{let{code:t}=await B("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Ir(){return Do(async()=>{await B("DELETE",`/api/events/${q.code}/rehearsal`),bt=null,h(n("host.rehearsal_ended"))})}async function Do(t){Po=!0,ro="",u();try{await t()}catch(o){ro=f(o)}Po=!1,u()}function He(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${n("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Ue}>${n("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>ze(t)}>${n("host.copy")}</button>
    </div>
  </section>`}var Cr={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Ve(){return s`<nav class="host-bar" aria-label=${n("host.bar")}>
    ${Object.entries(Cr).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>Br(o)}>
        ${n(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Br(t){let o=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),e=o instanceof HTMLInputElement;e?o.select():o?.setAttribute("tabindex","-1"),(e?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Ze(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function Ge(t,o){let e=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:e,next:t.filter(i=>i.starts===r?.starts)}}var Et={at:0,x:0,y:0};function Ye(){Et={at:0,x:0,y:0}}function gt({detail:t,clientX:o,clientY:e},r){let i=Date.now(),[l,c]=t?[o,e]:[0,0];i-Et.at<1e3&&Math.hypot(l-Et.x,c-Et.y)<32||(Et={at:i,x:l,y:c},r())}var Ro=["preparing","marketplace","sessions","convergence","closed"],No=["propose","place","interest","note"];function Ke(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${n("host.phase")}</h2>
    <p class="hint">${n("host.phase_hint")}</p>
    <ol class="phases">
      ${Ro.map(o=>Ur(t,o))}
    </ol>
  </section>`}function Ur({event:t},o){let e=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${e}
      data-phase=${o}
      @click=${()=>Ao(t.phase,o)}
    >
      <span class="phase-name">
        ${n(`common.phase_${o}`)}
        ${e?s`<span class="mark mark-now">${n("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${n(`host.phase_${o}`)}</span>
      ${e?s`<span class="phase-text">${Wr(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Wr(t,o){let e=No.filter(r=>t[r]?.includes(o));return e.length?n("host.phase_opens",{deeds:e.map(r=>n(`host.deed_${r}`)).join(", ")}):n("host.phase_opens_none")}function Ao(t,o){t!==o&&p(n("host.phase_done",{phase:n(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var Je=5,Vr=["preparing","marketplace"],Xe=180,jo=new Map;function tn(t){let o=H(t);if(!o.length)return a;let{running:e,next:r}=Ge(o,S.now.getTime()),i=de(t,S.now);return s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${n("host.day")}</span> ${i?s`<span class="count">${i}</span>`:a}</h2>
    ${e.length&&Vr.includes(t.event.phase)?Kr(t.event.phase):a}
    <ol class="day">
      ${o.map((l,c)=>[Yr(o[c-1],l),Zr(t,l,e.includes(l),r.includes(l))])}
    </ol>
  </section>`}function Zr(t,o,e,r){let i=V(t,o),l=!Ot(o,S.now);Jr(o.id,e?"end":r?"begin":"");let c=()=>p(n("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),m=()=>p(n("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${e?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${Y(t,o)}</span>
      ${e?s`<span class="mark mark-now">${n("board.now")}</span>`:a} ${Gr(o,e,r)}</p>
    ${e?s`<div class="host-tools">
          ${so("day_end",()=>Qe(o.id)&&c())}
          ${so("day_later",()=>p(n("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Je}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${so("day_begin",()=>Qe(o.id)&&m())}
          ${so("day_wait",()=>p(n("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Je}))}
        </div>`:a}
  </li>`}function so(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${n(`host.${t}`)}</button>`}function Gr(t,o,e){let r=Ze(S.now.getTime(),o?t.ends:t.starts);return!(o||e)||r>Xe?a:s`<strong class="day-until">${n(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function Yr(t,o){let[e,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-e)/6e4);if(!(i>0)||i>Xe)return a;let l=e<=S.now.getTime()&&S.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${n("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${n("board.now")}</span>`:a}
  </li>`}function Kr(t){return s`<p class="hint">${n("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>Ao(t,"sessions")}>${n("host.day_follow_do")}</button>`}function Jr(t,o){let e=jo.get(t);e?.offer!==o&&jo.set(t,{offer:o,since:e?Date.now():0})}function Qe(t){return Date.now()-(jo.get(t)?.since??0)>1e3}function on(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,o,e,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${e}</div>
  </details>`}var Qr=400,Pt,qt,io,en,D=class{constructor(o,e){P(this,io);M(this,"value",null);M(this,"problem","");P(this,Pt);P(this,qt);z(this,Pt,o),b.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>e(c)))&&ut(this,io,en).call(this)})}async load(){try{this.value=await C(y(this,Pt)),this.problem=""}catch(o){this.problem=f(o)}u()}};Pt=new WeakMap,qt=new WeakMap,io=new WeakSet,en=function(){clearTimeout(y(this,qt)),z(this,qt,setTimeout(()=>this.load(),Qr))};var Xr=["event.book_frozen","event.edition_hidden","event.edition_shown"],Lo=new D("editions",t=>Xr.includes(t)),nn=["photos","contributions","contacts"],lo="",ao=!1;function rn(t,o){return o.can["book.freeze"]?d("editions",n("host.editions"),s`<p class="hint">${n("host.editions_hint")}</p>
      ${ts(t)} ${ns()}`,{opened:()=>Lo.load()}):a}function ts({event:t}){let o=Lo.value?.editions??[];return s`<ul class="entries">
    ${o.map(e=>os(e,t.timezone))}
  </ul>`}function os({number:t,choice:o,hidden:e,at:r},i){let l=n("host.edition",{n:String(t),when:et(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${e?s`<span>${l}</span>`:s`<a href="${w}/book/${t}">${l}</a>`}
      <span class="hint">${mt([...e?[n("host.edition_hidden")]:[],...es(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${n(e?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>is(t,e)}
    >${n(e?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function es(t){let o=nn.filter(e=>t[e]).map(e=>n(`host.edition_${e}`));return[n(`host.edition_holds_${t.names}`),...o]}function ns(){return s`<form class="form" @submit=${rs}>
    <div>
      <label for="edition-names">${n("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${n(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${nn.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${n(`host.edition_${t}`)}</span>
      </label>`)}
    ${lo?s`<p class="problem" role="alert">${lo}</p>`:a}
    <button class="button" ?disabled=${ao}>${n("host.edition_freeze")}</button>
  </form>`}function rs(t){t.preventDefault();let o=new FormData(t.currentTarget),e={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return sn(async()=>{let{changes:r}=await _("POST","editions",{choice:e});return r.length?n("host.edition_frozen"):n("host.edition_same",{n:String(await ss(e))})})}async function ss(t){let{editions:o}=await C("editions"),e=r=>!r.hidden&&Object.entries(t).every(([i,l])=>r.choice[i]===l);return o.filter(e).pop()?.number}function is(t,o){let e=o?"DELETE":"PUT",r=n(o?"host.edition_shown":"host.edition_gone");return sn(async()=>(await _(e,`editions/${t}/hiding`),r))}async function sn(t){if(!ao){ao=!0,u();try{let o=await t();lo="",h(o),await Lo.load()}catch(o){lo=f(o)}ao=!1,u()}}var as=12;function an(t,o,e,r){let i=H(t).filter(c=>Ot(c,e)).flatMap(({id:c})=>me(t,{round:c,room:o})??[]),l=new Set([...r.values()].map(c=>c?$(c):""));return i.map(c=>{let m=cs(t,c).filter(ct=>ct.room!==o&&Ot(t.rounds[ct.round],e)),g=new Set(m.map($)),v=r.get(c.id),N=v===null||v&&g.has($(v))?v:m.find(ct=>!l.has($(ct)))??null;return N&&l.add($(N)),{topic:c,slot:N,choices:ls(m,N)}})}function ls(t,o){return t.filter((e,r)=>r<as||o&&$(o)===$(e))}function cs(t,o){let e=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return ge(t,o.slot,1/0,e)}var uo=new Map,co="";function Dt(t){uo.clear(),co="";let o=n("host.falls_out_what",{name:t.name});E({name:"falls-out",draw:()=>k(o,us(t))})}function ln({id:t}){return an(b.state.board,t,S.now,uo)}function us(t){let o=ln(t);return s`<form class="form" @submit=${e=>ms(e,t)}>
    <p>${n("host.falls_out_hint")}</p>
    ${o.length?s`<p>${n("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(ps)} ${co?s`<p class="problem" role="alert">${co}</p>`:a}
    <div class="actions">
      <button class="button">
        ${n(o.some(({slot:e})=>e)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ps({topic:t,slot:o,choices:e}){let{board:r}=b.state,i=({target:c})=>{uo.set(t.id,e.find(m=>$(m)===c.value)??null),u()},l=c=>s`<option value=${$(c)} .selected=${o!==null&&$(c)===$(o)}>
      ${K(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${e.map(l)}
      <option value="" .selected=${o===null}>${n("host.falls_out_none")}</option>
    </select>
  </div>`}async function ms(t,o){t.preventDefault();let e=ln(o),r=e.map(({topic:i,slot:l})=>({topic:i.id,...l}));try{let i=await _("PUT",`rooms/${o.id}/closing`,{moves:r});T("falls-out"),h(n("host.fell_out",{name:o.name}),L(i))}catch(i){co=fs(i,e),u()}}function fs(t,o){if(!(t instanceof I))return f(t);if(t.code==="would_orphan")return n("host.falls_out_new");let{slot:e}=t.facts,r=e&&o.find(i=>i.slot&&$(i.slot)===$(e));return r?(uo.delete(r.topic.id),`${r.topic.title}: ${n("host.falls_out_taken",{other:t.facts.topic.title})}`):f(t)}var st=new D("hidden",t=>t.startsWith("person."));function G({id:t}){return(st.value?.muted??[]).some(o=>o.id===t)}var R=({kind:t,id:o})=>`${t}:${o}`,Rt,Nt,it,at,Fo,cn,wt=class{constructor(o){P(this,at);M(this,"entries",null);M(this,"problem","");M(this,"asking",!1);M(this,"before",null);P(this,Rt);P(this,Nt,"");P(this,it,0);z(this,Rt,o)}load(o=""){return z(this,Nt,o),ut(this,at,Fo).call(this,null)}async more(){this.asking||await ut(this,at,Fo).call(this,this.before)}forget(){z(this,it,y(this,it)+1),Object.assign(this,{entries:null,before:null,problem:"",asking:!1})}};Rt=new WeakMap,Nt=new WeakMap,it=new WeakMap,at=new WeakSet,Fo=async function(o){z(this,it,y(this,it)+1);let e=y(this,it);this.asking=!0,u();let r={};try{let i={kinds:y(this,Rt).join(),words:y(this,Nt),before:o??""},{contributions:l,before:c}=await C(`contributions?${new URLSearchParams(i)}`);r={entries:o?ut(this,at,cn).call(this,l):l,before:c,problem:""}}catch(i){r={problem:f(i)}}e===y(this,it)&&(Object.assign(this,r,{asking:!1}),u())},cn=function(o){let e=this.entries??[],r=new Set(e.map(R));return[...e,...o.filter(i=>!r.has(R(i)))]};var po="";function Mo(t){return G(t)?[["hear",()=>bs(t)]]:[["mute",()=>$s(t)],["remove",()=>gs(t)]]}function _t(t){let{name:o}=t;po="",E({name:"person",draw:()=>k(n("host.person",{name:o}),ds(t))})}function ds(t){return s`${ws(t)}
    <ul class="choices">
      ${Mo(t).map(([o,e])=>hs(o,e))}
    </ul>
    ${G(t)?a:s`<p class="hint">${n("host.person_hint")}</p>`}`}function hs(t,o){return s`<li><button class="choice" type="button" @click=${()=>{T("person"),o()}}>${n(`host.person_${t}`)}</button></li>`}var $s=({id:t,name:o})=>p(n("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),bs=({id:t,name:o})=>p(n("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),gs=({id:t,name:o})=>p(n("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function ws({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await _("PATCH",`people/${t}`,{name:l});T("person"),h(n("host.renamed",{name:l}),L(c))}catch(c){po=f(c),u()}}}>
    <div>
      <label for="person-name">${n("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${n("host.rename_hint")}</p>
    </div>
    ${po?s`<p class="problem" role="alert">${po}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}var _s=/^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/,At=new Map,zo=new Set,jt,lt,mo=class{constructor(o){P(this,jt);P(this,lt,new Set);M(this,"isOld",!1);z(this,jt,new Set(o)),zo.add(this)}get count(){return y(this,lt).size}looked(){y(this,lt).clear(),this.isOld=!1}add(o){y(this,jt).has(o.kind)&&y(this,lt).add(R(o))}drop(o){y(this,lt).delete(R(o))}};jt=new WeakMap,lt=new WeakMap;b.subscribe((t,{changes:o,whole:e})=>{if(e){At.clear();for(let r of zo)r.isOld=!0}for(let r of o)ys(r)});function ys({kind:t,data:o,by:e}){let r=vs(t,o);if(!r)return;let i=At.get(R(r)),l=ks(t,o);l?At.set(R(r),l):At.delete(R(r));let c=_s.test(t)&&!i&&(e===null||e!==b.state.me.person);for(let m of zo)l?m.drop(r):c&&m.add(r)}function vs(t,o){let[e=""]=t.split(".");if(e==="report")return{kind:e,id:o.topic};if(e==="topic")return{kind:e,id:o.id};if(e==="note"||e==="photo")return{kind:e,id:(o[e]??o).id}}function ks(t,o){if(t==="topic.hidden"||t==="photo.hidden")return"hidden";if(t==="photo.removed")return"removed";if(!(!t.startsWith("note.")||o.note))return t==="note.removed"?"removed":"hidden"}function un(t,o){return t.topics[o.topic]?At.get(R(o))??"there":o.kind==="topic"?"hidden":"with_topic"}var xs=60,Io=new Map;function fo(t,o){return s`<ul class="entries">
    ${ht(o,R,e=>Ts(t,e))}
  </ul>`}function Ts(t,o){let e=un(t,o),r=o.people.flatMap(l=>t.people[l]??[]),i=t.topics[o.topic];return i&&Io.set(i.id,i.title),s`<li class="entry written ${e==="there"?"":"written-gone"}" data-written=${R(o)}>
    <p class="written-head">
      ${r.length?Os(o,r):a}
      <span class="written-standing">
        ${Ss(o,e)} · <time datetime=${o.at}>${pt(o.at,t.event.timezone)}</time>
      </span>
    </p>
    ${o.kind==="photo"?Ps(o):a}
    <p class="written-text" dir="auto" lang=${o.language||a}>${Es(o)}</p>
    <div class="written-foot">
      ${i?s`<a class="written-topic" href=${ft(i.id)} data-screen dir="auto" lang=${i.language||a}>${i.title}</a>`:s`<span class="written-topic" dir="auto">${Io.get(o.topic)}</span>`}
      ${qs(o,e,r)}
    </div>
  </li>`}function Os({kind:t},o){return t==="report"?s`<strong>${o.map(({name:e},r)=>s`${r?", ":""}<bdi>${e}</bdi>`)}</strong>`:o.map(e=>s`<button
        class="written-who" type="button" dir="auto" aria-label=${n("host.person",{name:e.name})} @click=${()=>_t(e)}
      >${e.name}</button>
      ${G(e)?s`<span class="mark">${n("host.people_muted")}</span>`:a}`)}function Ss(t,o){let{state:e}=b;return le(e.wishes).some(({path:r})=>r===mn(t))?n(De(e)):o!=="there"?n(`host.written_${o}`):n(t.shown?`host.written_${t.kind}`:"host.written_waits")}function Es({kind:t,text:o}){return o||(t==="report"?n("host.written_emptied"):a)}function Ps(t){let o=`${w}/photos/${t.id}`;return s`<a class="written-picture" href="${o}.jpg" target="_blank" rel="noopener">
    <img src="${o}-small.jpg" width="72" height="72" loading="lazy" alt=${t.text||n("host.written_photo")} />
  </a>`}var mn=({kind:t,id:o})=>`${t}s/${o}/hiding`;function qs(t,o,e){if(t.kind==="report"||o==="removed"||o==="with_topic")return a;let r=o==="there",i=n(r?"host.find_hide":"host.edition_show"),l=()=>r?pn("PUT",t,"host.written_done"):pn("DELETE",t,"host.back_done");return s`<button
    class="chip written-deed" type="button" aria-label="${i}: ${Ds(t,e)}"
    @click=${c=>gt(c,l)}
  >
    ${i}
  </button>`}function Ds({kind:t,topic:o,text:e},r){return t==="topic"?Io.get(o)??"":e.slice(0,xs)||n("host.photo_by",{name:r[0]?.name??""})}async function pn(t,o,e){try{$e(await Tt(t,mn(o)),n(e))}catch(r){U(r)}}var Lt={signed:fn(["note","photo","topic"]),reports:fn(["report"])},yt="signed";function fn(t){return{list:new wt(t),fresh:new mo(t)}}function dn(t){let o=Lt.signed.fresh.count;return d("written",n("host.written"),s`${Rs()} ${As()} ${js(t)}`,{count:o?n("host.written_new",{n:o}):"",opened:()=>{st.load(),ho()}})}function Rs(){return s`<ul class="chips">
    ${Object.keys(Lt).map(t=>s`<li>
        <button class="chip" type="button" aria-pressed=${t===yt?"true":"false"} @click=${()=>Ns(t)}>
          ${n(`host.written_of_${t}`)}
        </button>
      </li>`)}
  </ul>`}function Ns(t){yt=t,u(),ho()}async function ho(){let{list:t,fresh:o}=Lt[yt];await t.load(),!t.problem&&(o.looked(),u())}function As(){let{list:t,fresh:o}=Lt[yt],e=t.entries&&(o.count||o.isOld);return s`<div class="written-news">
    ${e?s`<button class="button" type="button" @click=${ho}>
          ${t.asking?n("host.loading"):o.isOld?n("host.written_again"):n("host.written_show",{n:o.count})}
        </button>`:s`<p class="hint">${n(`host.written_hint_${yt}`)}</p>`}
  </div>`}function js(t){let o=Lt[yt].list,{entries:e,problem:r}=o;return e?s`${e.length?fo(t,e):s`<p class="soft">${n("host.written_none")}</p>`}
    ${r?s`<p class="problem" role="alert">${r}</p>`:a} ${Co(o)}`:r?Ls(r):s`<p class="soft">${n("host.loading")}</p>`}function Ls(t){return s`<p class="problem" role="alert">${t}</p>
    <button class="button-quiet" type="button" @click=${ho}>${n("host.written_try")}</button>`}function Co(t){return t.before?s`<button class="button-quiet" type="button" @click=${()=>t.more()}>
    ${n(t.asking?"host.loading":"host.log_more")}
  </button>`:a}var Fs=3,Ms=400,Ft=new wt(["note","photo","report"]),hn;function $n(t){clearTimeout(hn),t.trim().length<Fs?Ft.forget():hn=setTimeout(()=>Ft.load(t),Ms)}function bn(t){let{entries:o,problem:e}=Ft;return e?s`<p class="problem" role="alert">${e}</p>`:o?s`<div class="find-written">
    <h3 class="label">${n("host.find_written")}</h3>
    <p class="hint" role="status">${o.length||Ft.before?a:n("host.find_written_none")}</p>
    ${o.length?fo(t,o):a} ${Co(Ft)}
  </div>`:a}var $o="",Mt=[];function bo(t){$o="",Mt=[],E({name:"piece",draw:()=>k(t.title,Mt.length?Is(t):zs(t))})}var gn=({path:t})=>!t.includes("/");function zs(t){return s`<form
    class="form"
    @submit=${o=>Cs(o,t)}
  >
    ${t.fields()} ${$o?s`<p class="problem" role="alert">${$o}</p>`:a}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      ${gn(t)?a:s`<button class="button-danger" type="button" @click=${()=>wn(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Is(t){return s`<p class="problem" role="alert">${n("host.orphans",{n:Mt.length})}</p>
    <ul class="orphans">
      ${Mt.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>wn(t,!0)}>
        ${n("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>T("piece")}>
        ${n("host.orphans_cancel")}
      </button>
    </div>`}function Cs(t,o){t.preventDefault();let e=o.read(t.currentTarget);return _n(()=>_(gn(o)?"POST":"PATCH",o.path,e),o.said.saved)}function wn(t,o){return _n(()=>_("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function _n(t,o){try{let e=await t();T("piece"),h(o,L(e))}catch(e){e instanceof I&&e.code==="would_orphan"?Mt=e.facts.topics:$o=f(e),u()}}function yn(t){return s`<div>
    <label for="room-link"
      >${n("host.room_link")} <span class="soft">${n("board.optional")}</span></label
    >
    <input
      id="room-link"
      name="link"
      type="url"
      inputmode="url"
      maxlength="500"
      dir="ltr"
      autocomplete="off"
      placeholder="https://"
      .value=${t}
      aria-describedby="room-link-hint"
    />
    <p class="hint" id="room-link-hint">${n("host.room_link_hint")}</p>
  </div>`}var vn=["step_free","projector","quiet","hearing_loop"],kn={name:"",capacity:null,note:"",link:"",features:[],language:""};function xn({name:t,capacity:o,note:e,link:r,features:i,language:l}){return s`<div>
      <label for="room-name">${n("host.room_name")}</label>
      <input
        id="room-name"
        name="name"
        required
        maxlength="60"
        dir="auto"
        ?autofocus=${!t}
        .value=${t}
      />
    </div>
    <div>
      <label for="room-capacity"
        >${n("host.room_capacity")} <span class="soft">${n("board.optional")}</span></label
      >
      <input
        id="room-capacity"
        name="capacity"
        type="number"
        inputmode="numeric"
        min="1"
        max="100000"
        .value=${String(o??"")}
      />
    </div>
    <div>
      <label for="room-note"
        >${n("host.room_note")} <span class="soft">${n("board.optional")}</span></label
      >
      <input
        id="room-note"
        name="note"
        maxlength="200"
        dir="auto"
        .value=${e}
        aria-describedby="room-note-hint"
      />
      <p class="hint" id="room-note-hint">${n("host.room_note_hint")}</p>
    </div>
    <fieldset>
      <legend>${n("host.room_has")} <span class="soft">${n("board.optional")}</span></legend>
      ${vn.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${n(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${n("host.room_language")} <span class="soft">${n("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${n("host.room_language_any")}</option>
        ${Kt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${Jt(c)}</option>`)}
      </select>
    </div>
    ${yn(r)}`}function Tn(t){let o=e=>String(t.get(e)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:vn.filter(e=>t.has(e)),capacity:Number(o("capacity"))||null}}async function On(t,o){let e=[...ot(b.state.board)],r=e.findIndex(c=>c.id===t),[i]=e.splice(r,1);if(!i)return;e.splice(r+o,0,i);let l=e.map(({id:c,position:m},g)=>({id:c,position:m,wanted:g+1}));try{for(let{id:c,position:m,wanted:g}of l)m!==g&&await _("PATCH",`rooms/${c}`,{position:g});h(n("host.room_moved",{name:i.name}))}catch(c){U(c)}}var Bs=Q(()=>import("./outgrown.js"));function En(t){let o=ot(t),e=()=>Pn("rooms",n("host.room_new"),n("host.room_added"),kn);return d("rooms",n("host.rooms"),s`${Bs()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((r,i)=>Us(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${e}>
        ${Z("plus")} ${n("host.room_add")}
      </button>`,{count:A(o.length)})}function Us(t,o,e){let{name:r}=t,i=t.capacity?n("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>Bo(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&n("board.closed"),i,Qt(t),t.note,t.link&&n("board.online")].filter(Boolean).join(" · ")}</span>
      ${Z("right")}
    </button>
    ${Ws(t)} ${Sn(t,"up",-1,o===0)} ${Sn(t,"down",1,o===e-1)}
  </li>`}function Bo(t){let o=n("host.room_change",{name:t.name});Pn(`rooms/${t.id}`,o,n("host.room_changed"),t,()=>Hs(t))}function Ws({id:t,name:o}){return s`<a
    class="button-icon"
    href="${w}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${n("host.room_door",{name:o})}
  >
    ${Te("door")}
  </a>`}function Sn(t,o,e,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${n(`host.room_${o}`,{name:t.name})}
    @click=${()=>On(t.id,e)}
  >
    <span class="turn-${o}">${Z("down")}</span>
  </button>`}function Pn(t,o,e,r,i){bo({path:t,title:o,fields:()=>xn(r),read:l=>Tn(new FormData(l)),more:i,said:{saved:e,removed:n("host.room_removed"),remove:n("host.room_remove")}})}function Uo({id:t,name:o}){return p(n("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Hs(t){let o=async()=>{await Uo(t)&&T("piece")},e=()=>{T("piece"),Dt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:e}>
    ${n(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Vs=8,qn=Q(()=>import("./more.js")),go="";function Dn(t){let o=ue(go);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${n("host.find")}</h2>
    <p class="hint" id="host-find-hint">${n("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${n("host.find_label")} aria-describedby="host-find-hint" .value=${go}
      @focus=${()=>st.load()}
      @input=${({target:e})=>{go=e.value,Ye(),$n(go),u()}}
    />
    ${o.length?Gs(t,o):Zs(t)}
  </section>`}function Zs(t){let o=ot(t).filter(({closed:e})=>!e);return o.length?s`<p class="label" id="host-find-rooms">${n("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(e=>s`<li>
          <button
            class="chip" type="button" aria-label=${n("host.falls_out_what",{name:e.name})}
            @click=${()=>Dt(e)}
          ><span dir="auto">${e.name}</span></button>
        </li>`)}
    </ul>`:a}function Gs(t,o){let e=Ys(t).filter(i=>pe(i.words,o)),r=[...e].sort((i,l)=>xo(i,o)-xo(l,o)).slice(0,Vs);return s`<p class="hint" role="status">
      ${n(r.length<e.length?"host.find_more":"host.find_n",{n:e.length})}
    </p>
    <ul class="entries">
      ${ht(r,({id:i})=>i,oi)}
    </ul>
    ${bn(t)}`}function Ys(t){return[...Object.values(t.people).map(o=>Ks(t,o)),...ot(t).map(Js),...Object.values(t.topics).map(o=>Qs(t,o))]}function Ks(t,o){let{id:e,name:r}=o;return{id:e,name:r,words:r,hint:mt([n(G(o)?"host.people_muted":"host.find_person"),qn()?.convenedBy(t,e)??""].filter(Boolean)),deeds:[...Mo(o),["rename",()=>_t(o)]]}}function Js(t){let{id:o,name:e,note:r,capacity:i,closed:l}=t,c=i?n("host.seats",{n:i}):"";return{id:o,name:e,words:`${e} ${r}`,hint:mt([n(l?"board.closed":"host.find_room"),c,Qt(t)].filter(Boolean)),deeds:[l?["open",()=>Uo(t)]:["falls_out",()=>Dt(t)],["change",()=>Bo(t)]]}}function Qs(t,o){let{id:e,number:r,title:i,language:l,slot:c,withdrawn:m,into:g}=o,v=J(t,o),N=c?K(t,c):n(m?"host.find_withdrawn":"board.no_slot");return{id:e,number:r,name:i,language:l,words:`${i} ${v} #${r}`,hint:mt([`#${r}`,v,N]),href:ft(e),deeds:[...m||g?[]:Xs(o),["hide",()=>ti(e)]]}}function Xs(t){let o=qn();if(!o)return[];let e=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...e,["tell",()=>Le(t.id)]]}async function ti(t){await xe(t),await he(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function oi({name:t,hint:o,language:e,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${e||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${n(`host.find_${l}`)}: ${t}" @click=${m=>gt(m,c)}
        >
          ${n(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var zt=new D("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Rn(t){return d("hidden",n("host.hidden"),s`<p class="hint">${n("host.hidden_hint")}</p>
      ${ei(t)}`,{opened:()=>zt.load()})}function ei(t){if(zt.problem)return s`<p class="problem" role="alert">${zt.problem}</p>`;if(!zt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{topics:o,notes:e,photos:r}=zt.value;if(!o.length&&!e.length&&!r.length)return s`<p class="soft">${n("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>Wo(c.title,"",`topics/${c.id}/hiding`))}
    ${e.map(c=>Wo(c.text,n("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>Wo(n("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Wo(t,o,e){let r=()=>p(n("host.back_done"),"DELETE",e,{});return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?s`<span class="hint" dir="auto">${o}</span>`:a}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.bring_back_what",{title:t})}
      @click=${r}
    >
      ${n("host.bring_back")}
    </button>
  </li>`}var Ho="";function Nn(t,o){let{timezone:e}=t.event,r=to(t),i=et(r,e);return d("keeping",n("host.keeping"),s`<p>${n("host.keeping_until",{day:i})}</p>
      <p class="hint">${n("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${n("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${W(r,e).date} @change=${ri(e)} />
        </div>
      </div>
      ${o.can["event.delete"]?ni():a}`,{count:i})}function ni(){return s`<form class="form" @submit=${si} aria-labelledby="host-delete">
    <h3 id="host-delete">${n("host.delete")}</h3>
    <div>
      <label for="delete-code">${n("host.delete_code",{code:q.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Ho?s`<p class="problem" role="alert">${Ho}</p>`:a}
    <button class="button">${n("host.delete_sure")}</button>
  </form>`}function ri(t){return({target:o})=>{let{value:e}=o;if(!e)return;let r=$t({date:e,time:"23:59"},t);p(n("host.keeping_done",{day:et(r,t)}),"PATCH",j,{keep_until:r})}}async function si(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await B("DELETE",j,{code:o}),location.assign("/?gone=deleted")}catch(e){Ho=f(e),u()}}var Vo="join",ii=["host","cohost","wall",Vo],An="#new-code",It=null,wo="";location.hash===An&&(history.replaceState(null,"",location.pathname),E({name:"link",draw:pi}));function jn(t){return t.can["links.renew"]?d("links",n("host.links"),s`<p class="hint">${n("host.links_hint")}</p>
      <ul class="entries">
        ${ii.map(ai)}
      </ul>`):a}function Ln(t){return n(`host.link_${t}`,{code:q.shown_code})}function ai(t){let o=Ln(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>li(t)}
    >
      ${n("host.link_renew")}
    </button>
  </li>`}function li(t){It=null,wo="",E({name:"link",draw:()=>It?ui(t,It):ci(t),closed:()=>It=null})}function ci(t){return k(n(t===Vo?"host.code_sure":"host.link_sure"),s`<p><strong>${Ln(t)}</strong></p>
      <p>${n(`host.link_${t}_out`)} ${n("host.link_no_undo")}</p>
      ${wo?s`<p class="problem" role="alert">${wo}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>mi(t)}>
          ${n("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.cancel")}
        </button>
      </div>`)}function ui(t,{link:o,qr:e}){return k(n("host.link_made"),s`<p>${n("host.link_once")}</p>
      ${eo(t,o)}
      <p>${n("host.link_scan")}</p>
      <img class="link-qr" src=${e} alt=${n("host.link_qr")} width="160" height="160" />`)}function pi(){return k(n("host.code_made"),s`<p>${n("host.code_next")}</p>
      ${So(q.code,q.join_url)}
      <div class="actions">
        <a class="button" href="/e/${q.code}/poster">${n("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.close")}
        </button>
      </div>`)}async function mi(t){try{let o=await B("POST",`links/${t}`);if(t===Vo){let{goElsewhere:e}=await import("./elsewhere.js");return e(o.code,{hash:An,before:se})}It=o}catch(o){wo=f(o)}u()}var fi=3;function Go(t,{parts:o}){return o.map(e=>di(t,e)).join(" · ")}function di(t,{kind:o,about:e,more:r}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return n(i,{n:e.length});if(o==="wall.announced"&&e[0]?.topic)return hi(e[0].topic,e[0]);let l=/^wall\./.test(o)?e.length:o.startsWith("round.")?1:fi,c=e.slice(0,l).map(N=>$i(t,o,N)),m=r+e.length-c.length,g=c.join(e[0]?.slot?"; ":", "),v=m?n("host.log_and_more",{titles:g,n:m}):g;return n(re(i)?i:"host.log_other",{title:v}).replace(/:\s*$/,"")}function hi(t,{title:o=""}){return n("host.log_wall_announced_to",{topic:t,title:n("host.log_quoted",{title:o})})}function $i(t,o,e){let{title:r="",was:i,phase:l,fields:c,view:m,slot:g,person:v}=e;return l?n(`common.phase_${l}`):c?c.map(bi).join(", "):m?gi(e):e.starts?wi(t,e):i?Zo(i,r):g?Zo(r,K(t,g)):v?Zo(r,t.people[v]?.name??""):o==="wall.announced"||o==="wall.taken_down"?r&&n("host.log_quoted",{title:r}):o.startsWith("note.")?Re(r):r}function bi(t){return n(`host.log_field_${t}`)}function gi({view:t,minutes:o}){let e=n(`host.wall_${t}`);return o?`${e} (${n("host.wall_minutes",{n:o})})`:e}function wi(t,{id:o="",title:e="",starts:r="",ends:i="",began:l,ended:c}){let m=t.rounds[o],g=e||(m?V(t,m):""),v=(ct,vr)=>Y(t,{id:o,title:e,starts:ct,ends:vr}),N=[g,v(r,i)].filter(Boolean).join(", ");return l&&c?n("host.log_round_was",{now:N,was:v(l,c)}):N}function Zo(t,o){return o?n("host.log_to",{title:t,where:o}):t}var _i={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},Ct=new D("log",()=>!0),X=[],Fn=!1;function Mn(t){return d("log",n("host.log"),yi(t),{opened:()=>Ct.load()})}function yi(t){if(Ct.problem)return s`<p class="problem" role="alert">${Ct.problem}</p>`;if(!Ct.value)return s`<p class="soft">${n("host.loading")}</p>`;let o=vi(Ct.value.entries);return o.length?s`<ol class="entries">
      ${o.map(e=>xi(t,e))}
    </ol>
    ${Fn||_o(o)<=1?a:s`<button class="button-quiet" type="button" @click=${ki}>
            ${n("host.log_more")}
          </button>`}`:s`<p class="soft">${n("host.log_none")}</p>`}function _o(t){return t[t.length-1]?.first??0}function vi(t){let o=_o(t);return X=X.some(({seq:r})=>r>=o)?[...t,...X.filter(({seq:r})=>r<o)]:t,X}async function ki(){let t=_o(X);try{let{entries:o}=await C(`log?before=${t}`);_o(X)===t&&(X=[...X,...o]),Fn=!o.length}catch(o){h(f(o),{tone:"warning"})}u()}function xi(t,o){let e=o.by&&t.people[o.by]?.name||n(_i[o.role??""]??"host.somebody"),r=Go(t,o),i=pt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${n("host.log_by",{name:e,time:i})}</span>
    </span>
    ${o.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${n("host.undo_what",{what:r})}
            @click=${()=>Ti(t,o)}
          >
            ${n("host.undo")}
          </button>`:a}
  </li>`}async function Ti(t,o){try{let e=await _("POST","undo",{seq:o.seq});h(n("host.undid",{what:Go(t,o)}),L(e))}catch(e){U(e)}}var zn=()=>!0,Oi={poster:zn,"topic-sheets":zn,grid:({rooms:t,rounds:o})=>Object.keys(t).length>0&&Object.keys(o).length>0,"topic-cards":({topics:t})=>Object.values(t).some(({withdrawn:o})=>!o),"door-signs":({rooms:t})=>Object.values(t).some(({closed:o})=>!o),"report-forms":({topics:t})=>Object.values(t).some(({slot:o})=>o)};function Cn(t){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${n("host.paper")}</h2>
    <p class="hint">${n("host.paper_hint")}</p>
    <div class="host-tools">
      ${In("all#now",n("host.paper_all"),"button-quiet")}
      <a class="button-quiet" href="${w}/paper" target="_blank" rel="noopener"
        >${n("host.paper_choose")}</a
      >
    </div>
    <ul class="chips">
      ${Object.entries(Oi).map(([o,e])=>e(t)?s`<li>${In(`${o}#now`,n(`host.paper_${o.replace("-","_")}`),"chip")}</li>`:a)}
    </ul>
  </section>`}function In(t,o,e){return s`<a class=${e} href="${w}/paper/${t}" target="_blank" rel="noopener">${o}</a>`}var Si=12,Bn="";function Un({people:t},o){let e=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=e.filter(({name:i})=>i.toLocaleLowerCase().includes(Bn.toLocaleLowerCase()));return d("people",n("host.people"),s`<p class="hint">${n("host.people_here",{n:o})}</p>
      ${e.length?a:s`<p class="soft">${n("host.people_none")}</p>`}
      ${e.length>Si?Ei():a}
      <ul class="pieces">
        ${r.map(Pi)}
      </ul>`,{count:A(e.length),opened:()=>st.load()})}function Ei(){return s`<input
    type="search"
    aria-label=${n("host.people_find")}
    placeholder=${n("host.people_find")}
    autocomplete="off"
    @input=${t=>{Bn=t.target.value,u()}}
  />`}function Pi(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${n("host.person",{name:t.name})}
      @click=${()=>_t(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${G(t)?s`<span class="mark">${n("host.people_muted")}</span>`:a} ${Z("right")}
    </button>
  </li>`}var vt=new D("hidden",t=>t.startsWith("photo.")),Wn=!1;function Hn(t){Wn||vt.load(),Wn=!0;let o=vt.value?.waiting.length??0;return d("photos",n("host.photos"),s`${qi(t)} ${Ri(t)}`,{count:o?n("host.photos_wait",{n:o}):""})}function qi(t){if(vt.problem)return s`<p class="problem" role="alert">${vt.problem}</p>`;if(!vt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{waiting:o}=vt.value;return o.length?s`<ul class="entries">
    ${o.map(e=>Di(e,t))}
  </ul>`:s`<p class="soft">${n("host.photos_none")}</p>`}function Di(t,o){let e=`${w}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=n("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(n("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(n("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${e}.jpg" target="_blank" rel="noopener">
      <img src="${e}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${r}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?s`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${n("host.photo_agree_what",{title:r,by:i})} @click=${l}>
          ${n("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${n("host.photo_hide_what",{title:r,by:i})} @click=${c}>
          ${n("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function Ri({event:t}){let o=({target:e})=>{let{checked:r}=e;p(n(r?"host.photos_trusted":"host.photos_asked"),"PATCH",j,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${O(t.trusts_photos)} @change=${o} />
    <span>${n("host.photos_trust")}</span>
  </label>`}var Ni=Q(()=>import("./session.js"));function Vn(t){let o=oo(t,S.now),e=o.filter(rt),r=o.filter(l=>!rt(l)),i=o.length?`${A(r.length)} / ${A(o.length)}`:"";return d("reports",n("host.reports"),s`${Ai(t)} ${Li(t,e,r)}`,{count:i})}function Ai({event:t}){let{reports_due:o,timezone:e}=t,{date:r,time:i}=o?W(o,e):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>ji(l,e)}>
    <p>${o?n("host.due_is",{time:pt(o,e)}):n("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${n("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${n("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${n("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>Zn(null)}>${n("host.due_drop")}</button>`:a}
    </div>
  </form>`}function ji(t,o){t.preventDefault();let e=new FormData(t.currentTarget);return Zn($t({date:String(e.get("date")),time:String(e.get("time"))},o))}function Zn(t){return p(n(t?"host.due_done":"host.due_dropped"),"PATCH",j,{reports_due:t})}function Li(t,o,e){return!o.length&&!e.length?s`<p class="soft">${n("host.reports_none")}</p>`:s`<p>${o.length?n("host.reports_owed",{n:o.length}):n("host.reports_all")}</p>
    <ul class="entries">
      ${ht([...o,...e],({id:r})=>r,r=>Fi(t,r))}
    </ul>`}function Fi(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${ft(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${J(t,o)}</bdi>${o.slot?s` · ${Zt(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${rt(o)?"mark-warning":""}">${Mi(o)}</span>
    ${Ni()?.formButton(o)??a}
  </li>`}function Mi(t){return rt(t)?n("host.report_nothing"):t.no_notes&&!t.words?n("host.report_waived"):[t.words&&n("host.words_n",{n:t.words}),t.photos&&n("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Gn=6e4,Yo=15*Gn,zi=45*Gn,Ii=Q(()=>import("./same_people.js"));function Yn(t){let o=H(t);return d("rounds",n("host.rounds"),s`${on("rounds")?Ii()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${o.map(e=>Ci(t,e))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Ui(t)}>
        ${Z("plus")} ${n("host.round_add")}
      </button>`,{count:A(o.length),opened:u})}function Ci(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Bi(t,o)}>
      <strong dir="auto">${V(t,o)}</strong>
      <span>${Y(t,o)}</span>
      ${Z("right")}
    </button>
  </li>`}function Bi(t,o){let e=V(t,o);Kn(t,`rounds/${o.id}`,n("host.round_change",{name:e}),n("host.round_changed"),o)}function Ui(t){let o=H(t),e=o[o.length-1],r=e?Date.parse(e.ends)-Date.parse(e.starts):zi,i=e?Date.parse(e.ends)+Yo:Math.ceil(Date.now()/Yo)*Yo,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Kn(t,"rounds",n("host.round_new"),n("host.round_added"),l)}function Kn({event:t},o,e,r,i){let[l,c]=[W(i.starts,t.timezone),W(i.ends,t.timezone)];bo({path:o,title:e,fields:()=>Wi(i.title,l.date,l.time,c.time),read:m=>Hi(new FormData(m),t.timezone),said:{saved:r,removed:n("host.round_removed"),remove:n("host.round_remove")}})}function Wi(t,o,e,r){return s`<div>
      <label for="round-title">${n("host.round_title")}</label>
      <input
        id="round-title"
        name="title"
        maxlength="60"
        dir="auto"
        .value=${t}
        aria-describedby="round-title-hint"
      />
      <p class="hint" id="round-title-hint">${n("host.round_title_hint")}</p>
    </div>
    <div>
      <label for="round-date">${n("host.round_date")}</label>
      <input id="round-date" name="date" type="date" required .value=${o} />
    </div>
    <div class="host-pair">
      <div>
        <label for="round-starts">${n("host.round_starts")}</label>
        <input id="round-starts" name="starts" type="time" required .value=${e} />
      </div>
      <div>
        <label for="round-ends">${n("host.round_ends")}</label>
        <input id="round-ends" name="ends" type="time" required .value=${r} />
      </div>
    </div>`}function Hi(t,o){let e=i=>String(t.get(i)??"").trim(),r=i=>$t({date:e("date"),time:e(i)},o);return{title:e("title"),starts:r("starts"),ends:r("ends")}}function Jn({event:t}){return d("rules",n("host.rules"),s`<p class="hint">${n("host.rules_hint")}</p>
      ${No.map(o=>Vi(t.rules,o))}`)}function Vi(t,o){return s`<fieldset class="rule">
    <legend>${n(`host.rules_${o}`)}</legend>
    <div class="chips">${Ro.map(e=>Zi(t,o,e))}</div>
  </fieldset>`}function Zi(t,o,e){let r=t[o]??[],i=r.includes(e),l=i?r.filter(g=>g!==e):[...r,e],c={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${e}"
    @click=${()=>p(n("host.rules_done"),"PATCH",j,{rules:c})}
  >
    ${n(`common.phase_${e}`)}
  </button>`}function Qn({people:t}){let o=[...new Set(Object.values(t).map(({name:e})=>e))].sort();return s`<datalist id="scribe-names">
    ${o.map(e=>s`<option value=${e}></option>`)}
  </datalist>`}function Ko(){let[t,o]=x("scribe.slot").split(" ");return t&&o?{round:t,room:o}:null}function Xn(t){let o=Gt(t),e=Ko(),r=x("scribe.slot");return e&&!o.some(i=>$(i)===r)&&o.unshift(e),o.length?s`<div>
    <label for="scribe-slot"
      >${n("host.scribe_slot")} <span class="soft">${n("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Gi}>
      <option value="" ?selected=${!r}>${n("host.scribe_no_slot")}</option>
      ${o.map(i=>s`<option value=${$(i)} .selected=${O(r===$(i))}>
            ${Yi(t,i)}
          </option>`)}
    </select>
  </div>`:a}function Gi({target:t}){nt("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&document.getElementById(x("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function Yi(t,o){let e=t.rounds[o.round];return e?[Y(t,e),t.rooms[o.room]?.name,V(t,e)].join(" · "):""}var Ki=5,tt=[],Jo=0,Qo={get entries(){return tt},get written(){return Jo}};b.subscribe(({wishes:t})=>t.forEach(Xi));async function tr(t){let o={...t,ref:Vt(),state:"sending",problem:"",nearest:[]};tt=[o,...tt].filter(({state:i},l)=>l<Ki||i==="refused"),Jo+=1,u();let e=Qi(o),r=t.slot?nr(o.ref,t.slot):"";Ji(o,await e,await r)}async function or({ref:t,undo:o}){o!==void 0&&await be(o)&&Xo(t)}function Xo(t){tt=tt.filter(o=>o.ref!==t),Jo-=1,u()}async function er({ref:t,title:o},e){kt(t,{state:"sending",problem:"",nearest:[]}),!await nr(t,e)&&(kt(t,{state:"done"}),h(n("host.scribe_placed",{title:o,slot:K(b.state.board,e)})))}function Ji({ref:t,title:o,name:e},r,i){if(r){if(i)return h(n("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});kt(t,r.waiting?{state:"kept"}:{state:"done",undo:r.seq}),ce(r.waiting?n("common.kept"):n("host.scribe_done",{title:o,name:e}))}}async function Qi({ref:t,title:o,name:e}){try{return await Tt("POST","topics",{title:o,scribe_for:e},{ref:t})}catch(r){kt(t,{state:"refused",problem:f(r)});return}}async function nr(t,{round:o,room:e}){try{return await Tt("PUT",`topics/${t}/placement`,{round:o,room:e}),""}catch(r){let i=r instanceof I&&r.facts.nearest||[],l=f(r);return kt(t,{state:"without_slot",problem:l,nearest:i}),l}}function Xi(t){if(!t.refused||ie(t)!=="place")return;let{message:o,facts:e}=t.refused,r=tt.find(({ref:i})=>i===ae(t));r&&!r.problem&&kt(r.ref,{state:"without_slot",problem:o,nearest:e.nearest??[]})}function kt(t,o){tt=tt.map(e=>e.ref===t&&(!e.problem||!o.problem)?{...e,...o}:e),u()}function sr(t){let{entries:o,written:e}=Qo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${n("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${n("host.scribe_hint")}</p>
    <form class="form" @submit=${sa} @keydown=${ra} aria-describedby="host-scribe-hint">
      ${rr("title","next")} ${rr("name","done")} ${Qn(t)} ${Xn(t)}
      <button class="button">${n("host.scribe_add")}</button>
    </form>
    ${e?s`<p class="label">${n("host.scribe_written",{n:e})}</p>`:a}
    <ol class="scribed">
      ${o.map(r=>ir(r))}
    </ol>
  </section>`}function rr(t,o){return s`<div>
    <label for="scribe-${t}">${n(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${O(x(`scribe.${t}`))}
      @input=${Ee(`scribe.${t}`,t)}
    />
    ${Se(`scribe.${t}`,t)}
  </div>`}function ir(t,o=!0){let{title:e,name:r,problem:i}=t,l=na(t);return s`<li class="scribed-${l}">
    <span><bdi>${e}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${oa(l,l==="done"?"":i)}</span>
    ${o&&l==="without_slot"?ea(t):a}
    ${o&&l==="done"&&t.undo!==void 0?ta(t):a}
    ${o&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>ia(t)}>
            ${n("host.scribe_again")}
          </button>`:a}
  </li>`}function ta(t){return s`<button
    class="button-quiet" type="button" aria-label="${n("common.undo")}: ${t.title}" @click=${()=>or(t)}
  >${n("common.undo")}</button>`}function oa(t,o){return t==="without_slot"?n("host.scribed_without_slot",{problem:o}):o||n(`host.scribed_${t}`)}function ea(t){let{board:o}=b.state,e=Gt(o).map($);return t.nearest.filter(r=>e.includes($(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>er(t,r)}>
        ${Zt(o,r)}
      </button>`)}function ar(){let t=Qo.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>ir(o,!1))}
  </ol>`}function na({ref:t,state:o}){if(o==="without_slot"&&b.state.board.topics[t]?.slot)return"done";let e=b.state.wishes.some(r=>r.ref===t);return o==="kept"&&!e?"done":o}function ra(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let e=x("scribe.title").trim();o==="scribe-title"&&e?(t.preventDefault(),Xt(e,"title")||aa("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function sa(t){t.preventDefault();let[o,e]=[x("scribe.title").trim(),x("scribe.name").trim()];if(!o||Xt(o,"title"))return Bt("title");if(!e||Xt(e,"name"))return Bt("name");let r=Ko();dt("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),tr({title:o,name:e,slot:r}),Bt("title")}function ia(t){Xo(t.ref),nt("scribe.title",t.title),nt("scribe.name",t.name),u(),Bt("title")}function aa(t){Bt(t),document.getElementById(`scribe-${t}`)?.select()}function Bt(t){document.getElementById(`scribe-${t}`)?.focus()}function lr(){return Intl.supportedValuesOf?.("timeZone")??[]}var yo={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},te=Object.keys(yo),Ut=new Map;for(let t of te)x(`event.${t}`)&&Ut.set(t,x(`event.${t}`));function Wt(t,o){return Ut.get(o)??t[o]}function Ht(t){return({target:o})=>{let e=o.value;Ut.set(t,e),nt(`event.${t}`,e)}}function cr(t){return Object.fromEntries([...Ut].filter(([o,e])=>e.trim()!==t[o]))}function ur(){Ut.clear(),dt(...te.map(t=>`event.${t}`))}function pr(t){return te.includes(t)}function oe(t,o,e,r){return s`<div>
    <label for="event-${o}">${n(e)}</label>
    <input
      id="event-${o}" maxlength=${yo[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${O(Wt(t,o))} @input=${Ht(o)}
    />
    ${vo(o,r)}
  </div>`}function ee(t,o,e,r){return s`<div>
    <label for="event-${o}">${n(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${e} maxlength=${yo[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${O(Wt(t,o))} @input=${Ht(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${n("host.welcome_hint")}</p>`:a}
    ${vo(o,r)}
  </div>`}function mr(t,o){return s`<div>
    <label for="event-timezone">${n("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${O(Wt(t,"timezone"))} @input=${Ht("timezone")}
    />
    <datalist id="event-zones">
      ${lr().map(e=>s`<option value=${e}></option>`)}
    </datalist>
    ${vo("timezone",o)}
  </div>`}function fr(t,o){let e=Wt(t,"language");return s`<div>
    <label for="event-language">${n("host.language")}</label>
    <select id="event-language" @change=${Ht("language")}>
      ${Kt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===e}>
            ${Jt(r)}
          </option>`)}
    </select>
    ${vo("language",o)}
  </div>`}function vo(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var xt=null,F=null;function dr({event:t}){return d("event",n("host.event"),la(t))}function la(t){return s`<form class="form" @submit=${o=>ua(o,t)}>
    ${oe(t,"title","host.event_title",F)}
    ${ee(t,"theme",2,F)} ${ee(t,"welcome",4,F)}
    ${oe(t,"place","host.place",F)} ${mr(t,F)}
    ${fr(t,F)}
    <label class="check">
      <input type="checkbox" .checked=${O(xt??t.book_open)} @change=${ca} />
      <span>${n("host.book_open")}</span>
    </label>
    ${F&&!pr(F.field)?s`<p class="problem" role="alert">${F.text}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}function ca({target:t}){xt=t.checked}async function ua(t,o){t.preventDefault();let e=xt===null||xt===o.book_open?{}:{book_open:xt};try{let r=await _("PATCH",j,{...cr(o),...e});F=null,xt=null,ur(),h(n(r.changes.length?"host.event_done":"host.event_same"),L(r))}catch(r){F={field:pa(r),text:f(r)}}u()}function pa(t){return t instanceof I?String(t.facts.field??""):""}async function ma(){(await import("./sheets.js")).openInvite()}function hr(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${n("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/wall" target="_blank" rel="noopener"
        >${n("host.open_wall")}</a
      >
      <a class="button-quiet" href="${w}/poster" target="_blank" rel="noopener"
        >${n("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${ma}>${n("host.invite")}</button>
      <a class="button-quiet" href="${w}/book">${n("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?fa():a}
  </section>`}function fa(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${n("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,e])=>s`<li>
            <a class="button-quiet" href="${w}/${e}" download>${n(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var $r,br=!1;function gr(t){return ye(t,To())}function wr(t,o){clearTimeout($r);let e=To(),r=ve(t,e);return r===void 0?a:($r=setTimeout(u,1e3-e%1e3),br||Yt().then(u),br=!0,s`<div class="host-counting">
    <p role="timer">${r?n("host.wall_left",{time:ke(r)}):n("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>
      ${n(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var da=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],ha=[1,5,10,15],_r=[12,20,30,60],ne=_r[0];function yr(t){let o=gr(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${n("host.wall")}</h2>
    <p class="hint">${n("host.wall_hint")}</p>
    <div class="host-tools">
      ${da.map(e=>s`<button
          class="button-quiet" type="button" aria-pressed=${e===o} @click=${()=>ko(e)}
        >${n(`host.wall_${e}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${n("host.wall_countdown")}</p>
    ${wr(t.wall,ko)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${ha.map(e=>s`<button class="button-quiet" type="button" @click=${()=>ga(e)}>
          ${n("host.wall_minutes",{n:e})}
        </button>`)}
    </div>
    ${$a(t)}
    <button class="button" type="button" @click=${wa}>${n("host.bell")}</button>
  </section>`}function $a(t){let[o]=we(t),e=_e(t);return!e&&!o?a:s`<p class="label" id="host-reading">${n("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${e?s`<p class="host-reads" dir="auto">${n("host.reading_now",{name:J(t,e)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${r=>gt(r,()=>_a(t,o))}>
            ${n("host.reading_next",{name:J(t,o)})}
          </button>`:s`<p class="hint">${n("host.reading_none")}</p>`}
      ${e?s`<button class="button-quiet" type="button" @click=${ya}>${n("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${n("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${ba}>
        ${_r.map(r=>s`<option value=${r} ?selected=${r===ne}>${A(r)}</option>`)}
      </select>
    </div>`}function ba({target:t}){ne=Number(t.value)}function ko(t){p(n("host.wall_done",{view:n(`host.wall_${t}`)}),"PUT","wall",{view:t})}function ga(t){p(n("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function wa(){p(n("host.bell_done"),"POST","wall/bell",{})}async function _a(t,o){let e=n("host.reading_now",{name:J(t,o)});await p(e,"PUT","wall/reading",{topic:o.id,seconds:ne})&&t.wall.view!=="queue"&&ko("queue")}async function ya(){await p(n("host.reading_ended"),"DELETE","wall/reading",{})&&ko("auto")}Yt().then(u);function bh(t){return s`${Pe(t,!0)} ${qe(t)}
    <main id="main" class="host">${va(t)}</main>`}function va(t){return t.me.can["event.change"]?ka(t):s`<p class="host-other">${n("host.not_host")}</p>${ar()}`}function ka({board:t,me:o,present:e}){return s`<header class="host-head">
      <h1 tabindex="-1">${n("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Ce(t)}
    <div class="host-columns">
      <div class="host-column">${Ae(t)} ${Ke(t)} ${tn(t)} ${Jn(t)} ${He(t,o)}</div>
      <div class="host-column">
        ${Dn(t)} ${yr(t)} ${je(t)} ${hr(o)} ${Cn(t)}
        ${o.can.scribe?sr(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${n("host.more")}</h2>
          ${dn(t)} ${Hn(t)} ${Vn(t)} ${Yn(t)} ${En(t)} ${dr(t)}
          ${Un(t,e)} ${rn(t,o)} ${Rn(t)} ${Mn(t)} ${jn(o)}
          ${t.event.rehearsal_of?a:Nn(t,o)}
        </section>
      </div>
    </div>
    ${Ve()}`}export{bh as hostScreen};
