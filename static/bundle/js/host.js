/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Zt,b as ge,c as we,d as _e,e as ye,f as ve,i as ke,m as xe,n as xo,o as Gt,p as Te,q as Kt}from"./app-shared.js";import{Ba as Yt,Ca as Jt,D as _,E as xt,H as ce,I as s,Ia as O,Ja as T,K as a,L as ue,La as k,M as pe,Ma as x,N as Tt,Na as et,Oa as ft,Pa as Ee,Q as $,Qa as E,R as H,S as tt,T as me,Ua as Qt,Va as Se,W as fe,Wa as Oe,Za as Pe,a as M,ab as qe,b as y,ba as ot,c as P,ca as ut,d as z,da as V,e as ct,ea as Y,f as q,fa as de,g as w,ga as J,h as Ht,ha as Vt,hb as Xt,i as C,ia as pt,j as f,ja as K,jb as De,kb as Re,l as n,m as re,ma as u,mb as Ne,n as A,na as he,nb as dt,o as I,ob as to,p as B,pa as S,pb as nt,qb as oo,sa as mt,t as b,ta as Z,ua as h,v as se,va as $e,w as ie,wa as U,x as ae,ya as be,z as le,za as To}from"./app.js";function Ae(t){let{phase:o,timezone:e,rehearsal_of:r}=t.event;if(o!=="closed"||r)return a;let i=oo(t,S.now).filter(nt).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${n("host.after")}</h2>
    <ol class="entries">
      ${Eo(i?n("host.reports_owed",{n:i}):n("host.after_reports"),"reports",n("host.reports"))}
      ${Eo(n("host.after_edition"),"editions",n("host.editions"))}
      <li class="entry">
        <span class="entry-words">${n("host.after_home")}</span>
        <a class="button-quiet" href="${w}/book">${n("host.open_book")}</a>
      </li>
      ${Eo(n("host.keeping_until",{day:ot(to(t),e)}),"keeping",n("host.after_keeping"))}
    </ol>
  </section>`}function Eo(t,o,e){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>yr(o)}>${e}</button>
  </li>`}function yr(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var L=`/api/events/${q.code}`;function j({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,e,r){try{let i=await _(o,e,r);return h(t,j(i)),i}catch(i){U(i);return}}var vr=200;function Le(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${n("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${n("host.announce_hint")}</p>
    <form class="form" @submit=${xr} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${n("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${vr} dir="auto" autocomplete="off"
          .value=${E(x("announce.text"))} @input=${Ee("announce.text")}
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
      ${t.wall.announcements.map(o=>kr(t,o))}
    </ul>
  </section>`}function kr({topics:t},{id:o,text:e,topic:r}){let i=r?t[r]?.title:n("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${e}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Tr(o)}>${n("host.announce_down")}</button>
  </li>`}function je(t){let o=document.getElementById("announce-to"),e=document.getElementById("announce-text");!o||!e||(o.value=t,e.closest("section")?.scrollIntoView({block:"start"}),e.focus({preventScroll:!0}))}async function xr(t){t.preventDefault();let o=t.currentTarget,e=String(new FormData(o).get("topic")??""),r=x("announce.text").trim();if(!r)return;let i=b.state.board.topics[e]?.title??n("host.announce_all");await p(n("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:e})&&(ft("announce.text"),o.reset())}function Tr(t){p(n("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Fe(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Er(o)}}function Er(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Me({code:t,links:o}){return s`${So(t,o.join)}
    ${["host","cohost","wall"].map(e=>Sr(e,o[e]))}`}function So(t,o){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${n("create.join_title")}</h2>
      <p>${n("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${eo("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${n("create.qr")} width="160" height="160" />
  </section>`}function Sr(t,o){return s`<section class="link-card">
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
      @focus=${Or}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("create.copy_label",{what:r})}
      @click=${Pr}
    >
      ${n("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Or({target:t}){t.select()}async function Pr({currentTarget:t}){let o=t.parentElement,e=o?.querySelector("textarea"),r=o?.querySelector(".link-said");e&&r&&(r.textContent=n(`create.${await Fe(e.value,e)}`))}function W(t,o){let e=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(e.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function ht({date:t,time:o},e){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-qr(i,e);return new Date(i).toISOString().replace(".000Z","Z")}function qr(t,o){let{date:e,time:r}=W(t,o);return Date.parse(`${e}T${r}:00Z`)}var Dr=7*864e5,Et=null,no="",Oo=!1;function ze(t){Et=null,no="";let o=Ht(),e=Rr(t);O({name:"copy",draw:()=>Et?Ar(Et):Nr(e,o),closed:()=>Et=null})}function Rr(t){let[o]=H(t),e=Math.max(Date.now(),o?Date.parse(o.starts):0)+Dr;return W(e,t.event.timezone).date}function Nr(t,o){return k(n("host.copy"),s`<p>${n("host.copy_text")}</p>
      <form class="form" @submit=${e=>Lr(e,o)}>
        <div>
          <label for="copy-date">${n("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${no?s`<p class="problem" role="alert">${no}</p>`:a}
        <button class="button" ?disabled=${Oo}>${n("host.copy_make")}</button>
      </form>`)}function Ar(t){return k(n("create.done_title"),s`<p>${n("create.done_lead")} ${n("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${n("create.console")}</a></p>
      ${Me(t)}`)}async function Lr(t,o){t.preventDefault();let e=String(new FormData(t.currentTarget).get("date"));Oo=!0,u();try{Et=await B("POST","copies",{date:e},o)}catch(r){no=f(r)}Oo=!1,u()}var $t,Ce="#rehearsed",ro="",Po=!1;location.hash===Ce&&(history.replaceState(null,"",location.pathname),Ne(Promise.resolve(),q.host).then(()=>h(n("host.rehearsal_ended"))));function Ie({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${n("host.rehearsal")}</h2>
    <p>${n("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Be(o)}>${n("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${n("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Be(t){try{await B("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${Ce}`)}catch(o){if(o instanceof C&&o.code==="code_renewed")return Be(o.facts.event);U(o)}}function Ue(){return $t=void 0,O({name:"rehearsal",draw:()=>k(n("host.rehearse"),jr())}),Do(async()=>{$t=(await I("rehearsal")).code})}function jr(){return s`<p>${n("host.rehearse_text")}</p>
    <p class="hint">${n("host.rehearse_hint")}</p>
    ${ro?s`<p class="problem" role="alert">${ro}</p>`:a}
    <div class="actions">
      ${$t===void 0?a:$t?Fr($t):s`${qo("rehearse_begin",We,"button")}`}
    </div>`}function Fr(t){return s`<a class="button" href="/e/${t}/host">${n("host.rehearsal_open")}</a>
    ${qo("rehearse_again",We,"button-quiet")} ${qo("rehearsal_end",Mr,"button-quiet")}`}function qo(t,o,e){return s`<button class=${e} type="button" ?disabled=${Po} @click=${o}>
    ${n(`host.${t}`)}
  </button>`}function We(){return Do(async()=>{let{code:t}=await B("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Mr(){return Do(async()=>{await B("DELETE",`/api/events/${q.code}/rehearsal`),$t=null,h(n("host.rehearsal_ended"))})}async function Do(t){Po=!0,ro="",u();try{await t()}catch(o){ro=f(o)}Po=!1,u()}function He(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${n("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Ue}>${n("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>ze(t)}>${n("host.copy")}</button>
    </div>
  </section>`}var zr={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Ve(){return s`<nav class="host-bar" aria-label=${n("host.bar")}>
    ${Object.entries(zr).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>Cr(o)}>
        ${n(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Cr(t){let o=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),e=o instanceof HTMLInputElement;e?o.select():o?.setAttribute("tabindex","-1"),(e?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Ze(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function Ge(t,o){let e=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:e,next:t.filter(i=>i.starts===r?.starts)}}var St={at:0,x:0,y:0};function Ye(){St={at:0,x:0,y:0}}function bt({detail:t,clientX:o,clientY:e},r){let i=Date.now(),[l,c]=t?[o,e]:[0,0];i-St.at<1e3&&Math.hypot(l-St.x,c-St.y)<32||(St={at:i,x:l,y:c},r())}var Ro=["preparing","marketplace","sessions","convergence","closed"],No=["propose","place","interest","note"];function Je(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${n("host.phase")}</h2>
    <p class="hint">${n("host.phase_hint")}</p>
    <ol class="phases">
      ${Ro.map(o=>Ir(t,o))}
    </ol>
  </section>`}function Ir({event:t},o){let e=t.phase===o;return s`<li>
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
      ${e?s`<span class="phase-text">${Br(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Br(t,o){let e=No.filter(r=>t[r]?.includes(o));return e.length?n("host.phase_opens",{deeds:e.map(r=>n(`host.deed_${r}`)).join(", ")}):n("host.phase_opens_none")}function Ao(t,o){t!==o&&p(n("host.phase_done",{phase:n(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var Ke=5,Wr=["preparing","marketplace"],Xe=180,Lo=new Map;function tn(t){let o=H(t);if(!o.length)return a;let{running:e,next:r}=Ge(o,S.now.getTime()),i=de(t,S.now);return s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${n("host.day")}</span> ${i?s`<span class="count">${i}</span>`:a}</h2>
    ${e.length&&Wr.includes(t.event.phase)?Gr(t.event.phase):a}
    <ol class="day">
      ${o.map((l,c)=>[Zr(o[c-1],l),Hr(t,l,e.includes(l),r.includes(l))])}
    </ol>
  </section>`}function Hr(t,o,e,r){let i=V(t,o),l=!Tt(o,S.now);Yr(o.id,e?"end":r?"begin":"");let c=()=>p(n("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),m=()=>p(n("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${e?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${Y(t,o)}</span>
      ${e?s`<span class="mark mark-now">${n("board.now")}</span>`:a} ${Vr(o,e,r)}</p>
    ${e?s`<div class="host-tools">
          ${so("day_end",()=>Qe(o.id)&&c())}
          ${so("day_later",()=>p(n("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Ke}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${so("day_begin",()=>Qe(o.id)&&m())}
          ${so("day_wait",()=>p(n("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Ke}))}
        </div>`:a}
  </li>`}function so(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${n(`host.${t}`)}</button>`}function Vr(t,o,e){let r=Ze(S.now.getTime(),o?t.ends:t.starts);return!(o||e)||r>Xe?a:s`<strong class="day-until">${n(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function Zr(t,o){let[e,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-e)/6e4);if(!(i>0)||i>Xe)return a;let l=e<=S.now.getTime()&&S.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${n("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${n("board.now")}</span>`:a}
  </li>`}function Gr(t){return s`<p class="hint">${n("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>Ao(t,"sessions")}>${n("host.day_follow_do")}</button>`}function Yr(t,o){let e=Lo.get(t);e?.offer!==o&&Lo.set(t,{offer:o,since:e?Date.now():0})}function Qe(t){return Date.now()-(Lo.get(t)?.since??0)>1e3}function on(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,o,e,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${e}</div>
  </details>`}var Jr=400,Ot,Pt,io,en,D=class{constructor(o,e){P(this,io);M(this,"value",null);M(this,"problem","");P(this,Ot);P(this,Pt);z(this,Ot,o),b.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>e(c)))&&ct(this,io,en).call(this)})}async load(){try{this.value=await I(y(this,Ot)),this.problem=""}catch(o){this.problem=f(o)}u()}};Ot=new WeakMap,Pt=new WeakMap,io=new WeakSet,en=function(){clearTimeout(y(this,Pt)),z(this,Pt,setTimeout(()=>this.load(),Jr))};var Kr=["event.book_frozen","event.edition_hidden","event.edition_shown"],jo=new D("editions",t=>Kr.includes(t)),nn=["photos","contributions","contacts"],lo="",ao=!1;function rn(t,o){return o.can["book.freeze"]?d("editions",n("host.editions"),s`<p class="hint">${n("host.editions_hint")}</p>
      ${Qr(t)} ${os()}`,{opened:()=>jo.load()}):a}function Qr({event:t}){let o=jo.value?.editions??[];return s`<ul class="entries">
    ${o.map(e=>Xr(e,t.timezone))}
  </ul>`}function Xr({number:t,choice:o,hidden:e,at:r},i){let l=n("host.edition",{n:String(t),when:ot(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${e?s`<span>${l}</span>`:s`<a href="${w}/book/${t}">${l}</a>`}
      <span class="hint">${pt([...e?[n("host.edition_hidden")]:[],...ts(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${n(e?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>rs(t,e)}
    >${n(e?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function ts(t){let o=nn.filter(e=>t[e]).map(e=>n(`host.edition_${e}`));return[n(`host.edition_holds_${t.names}`),...o]}function os(){return s`<form class="form" @submit=${es}>
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
  </form>`}function es(t){t.preventDefault();let o=new FormData(t.currentTarget),e={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return sn(async()=>{let{changes:r}=await _("POST","editions",{choice:e});return r.length?n("host.edition_frozen"):n("host.edition_same",{n:String(await ns(e))})})}async function ns(t){let{editions:o}=await I("editions"),e=r=>!r.hidden&&Object.entries(t).every(([i,l])=>r.choice[i]===l);return o.filter(e).pop()?.number}function rs(t,o){let e=o?"DELETE":"PUT",r=n(o?"host.edition_shown":"host.edition_gone");return sn(async()=>(await _(e,`editions/${t}/hiding`),r))}async function sn(t){if(!ao){ao=!0,u();try{let o=await t();lo="",h(o),await jo.load()}catch(o){lo=f(o)}ao=!1,u()}}var ss=12;function an(t,o,e,r){let i=H(t).filter(c=>Tt(c,e)).flatMap(({id:c})=>me(t,{round:c,room:o})??[]),l=new Set([...r.values()].map(c=>c?$(c):""));return i.map(c=>{let m=as(t,c).filter(lt=>lt.room!==o&&Tt(t.rounds[lt.round],e)),g=new Set(m.map($)),v=r.get(c.id),N=v===null||v&&g.has($(v))?v:m.find(lt=>!l.has($(lt)))??null;return N&&l.add($(N)),{topic:c,slot:N,choices:is(m,N)}})}function is(t,o){return t.filter((e,r)=>r<ss||o&&$(o)===$(e))}function as(t,o){let e=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return ge(t,o.slot,1/0,e)}var uo=new Map,co="";function qt(t){uo.clear(),co="";let o=n("host.falls_out_what",{name:t.name});O({name:"falls-out",draw:()=>k(o,ls(t))})}function ln({id:t}){return an(b.state.board,t,S.now,uo)}function ls(t){let o=ln(t);return s`<form class="form" @submit=${e=>us(e,t)}>
    <p>${n("host.falls_out_hint")}</p>
    ${o.length?s`<p>${n("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(cs)} ${co?s`<p class="problem" role="alert">${co}</p>`:a}
    <div class="actions">
      <button class="button">
        ${n(o.some(({slot:e})=>e)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function cs({topic:t,slot:o,choices:e}){let{board:r}=b.state,i=({target:c})=>{uo.set(t.id,e.find(m=>$(m)===c.value)??null),u()},l=c=>s`<option value=${$(c)} .selected=${o!==null&&$(c)===$(o)}>
      ${J(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${e.map(l)}
      <option value="" .selected=${o===null}>${n("host.falls_out_none")}</option>
    </select>
  </div>`}async function us(t,o){t.preventDefault();let e=ln(o),r=e.map(({topic:i,slot:l})=>({topic:i.id,...l}));try{let i=await _("PUT",`rooms/${o.id}/closing`,{moves:r});T("falls-out"),h(n("host.fell_out",{name:o.name}),j(i))}catch(i){co=ps(i,e),u()}}function ps(t,o){if(!(t instanceof C))return f(t);if(t.code==="would_orphan")return n("host.falls_out_new");let{slot:e}=t.facts,r=e&&o.find(i=>i.slot&&$(i.slot)===$(e));return r?(uo.delete(r.topic.id),`${r.topic.title}: ${n("host.falls_out_taken",{other:t.facts.topic.title})}`):f(t)}var rt=new D("hidden",t=>t.startsWith("person."));function G({id:t}){return(rt.value?.muted??[]).some(o=>o.id===t)}var R=({kind:t,id:o})=>`${t}:${o}`,Dt,Rt,st,it,Fo,cn,gt=class{constructor(o){P(this,it);M(this,"entries",null);M(this,"problem","");M(this,"asking",!1);M(this,"before",null);P(this,Dt);P(this,Rt,"");P(this,st,0);z(this,Dt,o)}load(o=""){return z(this,Rt,o),ct(this,it,Fo).call(this,null)}async more(){this.asking||await ct(this,it,Fo).call(this,this.before)}forget(){z(this,st,y(this,st)+1),Object.assign(this,{entries:null,before:null,problem:"",asking:!1})}};Dt=new WeakMap,Rt=new WeakMap,st=new WeakMap,it=new WeakSet,Fo=async function(o){z(this,st,y(this,st)+1);let e=y(this,st);this.asking=!0,u();let r={};try{let i={kinds:y(this,Dt).join(),words:y(this,Rt),before:o??""},{contributions:l,before:c}=await I(`contributions?${new URLSearchParams(i)}`);r={entries:o?ct(this,it,cn).call(this,l):l,before:c,problem:""}}catch(i){r={problem:f(i)}}e===y(this,st)&&(Object.assign(this,r,{asking:!1}),u())},cn=function(o){let e=this.entries??[],r=new Set(e.map(R));return[...e,...o.filter(i=>!r.has(R(i)))]};var po="";function Mo(t){return G(t)?[["hear",()=>hs(t)]]:[["mute",()=>ds(t)],["remove",()=>$s(t)]]}function wt(t){let{name:o}=t;po="",O({name:"person",draw:()=>k(n("host.person",{name:o}),ms(t))})}function ms(t){return s`${bs(t)}
    <ul class="choices">
      ${Mo(t).map(([o,e])=>fs(o,e))}
    </ul>
    ${G(t)?a:s`<p class="hint">${n("host.person_hint")}</p>`}`}function fs(t,o){return s`<li><button class="choice" type="button" @click=${()=>{T("person"),o()}}>${n(`host.person_${t}`)}</button></li>`}var ds=({id:t,name:o})=>p(n("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),hs=({id:t,name:o})=>p(n("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),$s=({id:t,name:o})=>p(n("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function bs({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await _("PATCH",`people/${t}`,{name:l});T("person"),h(n("host.renamed",{name:l}),j(c))}catch(c){po=f(c),u()}}}>
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
  </form>`}var gs=/^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/,Nt=new Map,zo=new Set,At,at,mo=class{constructor(o){P(this,At);P(this,at,new Set);M(this,"isOld",!1);z(this,At,new Set(o)),zo.add(this)}get count(){return y(this,at).size}looked(){y(this,at).clear(),this.isOld=!1}add(o){y(this,At).has(o.kind)&&y(this,at).add(R(o))}drop(o){y(this,at).delete(R(o))}};At=new WeakMap,at=new WeakMap;b.subscribe((t,{changes:o,whole:e})=>{if(e){Nt.clear();for(let r of zo)r.isOld=!0}for(let r of o)ws(r)});function ws({kind:t,data:o,by:e}){let r=_s(t,o);if(!r)return;let i=Nt.get(R(r)),l=ys(t,o);l?Nt.set(R(r),l):Nt.delete(R(r));let c=gs.test(t)&&!i&&(e===null||e!==b.state.me.person);for(let m of zo)l?m.drop(r):c&&m.add(r)}function _s(t,o){let[e=""]=t.split(".");if(e==="report")return{kind:e,id:o.topic};if(e==="topic")return{kind:e,id:o.id};if(e==="note"||e==="photo")return{kind:e,id:(o[e]??o).id}}function ys(t,o){if(t==="topic.hidden"||t==="photo.hidden")return"hidden";if(t==="photo.removed")return"removed";if(!(!t.startsWith("note.")||o.note))return t==="note.removed"?"removed":"hidden"}function un(t,o){return t.topics[o.topic]?Nt.get(R(o))??"there":o.kind==="topic"?"hidden":"with_topic"}var vs=60,Co=new Map;function fo(t,o){return s`<ul class="entries">
    ${Xt(o,R,e=>ks(t,e))}
  </ul>`}function ks(t,o){let e=un(t,o),r=o.people.flatMap(l=>t.people[l]??[]),i=t.topics[o.topic];return i&&Co.set(i.id,i.title),s`<li class="entry written ${e==="there"?"":"written-gone"}" data-written=${R(o)}>
    <p class="written-head">
      ${r.length?xs(o,r):a}
      <span class="written-standing">
        ${Ts(o,e)} · <time datetime=${o.at}>${ut(o.at,t.event.timezone)}</time>
      </span>
    </p>
    ${o.kind==="photo"?Ss(o):a}
    <p class="written-text" dir="auto" lang=${o.language||a}>${Es(o)}</p>
    <div class="written-foot">
      ${i?s`<a class="written-topic" href=${mt(i.id)} data-screen dir="auto" lang=${i.language||a}>${i.title}</a>`:s`<span class="written-topic" dir="auto">${Co.get(o.topic)}</span>`}
      ${Os(o,e,r)}
    </div>
  </li>`}function xs({kind:t},o){return t==="report"?s`<strong>${o.map(({name:e},r)=>s`${r?", ":""}<bdi>${e}</bdi>`)}</strong>`:o.map(e=>s`<button
        class="written-who" type="button" dir="auto" aria-label=${n("host.person",{name:e.name})} @click=${()=>wt(e)}
      >${e.name}</button>
      ${G(e)?s`<span class="mark">${n("host.people_muted")}</span>`:a}`)}function Ts(t,o){let{state:e}=b;return le(e.wishes).some(({path:r})=>r===mn(t))?n(De(e)):o!=="there"?n(`host.written_${o}`):n(t.shown?`host.written_${t.kind}`:"host.written_waits")}function Es({kind:t,text:o}){return o||(t==="report"?n("host.written_emptied"):a)}function Ss(t){let o=`${w}/photos/${t.id}`;return s`<a class="written-picture" href="${o}.jpg" target="_blank" rel="noopener">
    <img src="${o}-small.jpg" width="72" height="72" loading="lazy" alt=${t.text||n("host.written_photo")} />
  </a>`}var mn=({kind:t,id:o})=>`${t}s/${o}/hiding`;function Os(t,o,e){if(t.kind==="report"||o==="removed"||o==="with_topic")return a;let r=o==="there",i=n(r?"host.find_hide":"host.edition_show"),l=()=>r?pn("PUT",t,"host.written_done"):pn("DELETE",t,"host.back_done");return s`<button
    class="chip written-deed" type="button" aria-label="${i}: ${Ps(t,e)}"
    @click=${c=>bt(c,l)}
  >
    ${i}
  </button>`}function Ps({kind:t,topic:o,text:e},r){return t==="topic"?Co.get(o)??"":e.slice(0,vs)||n("host.photo_by",{name:r[0]?.name??""})}async function pn(t,o,e){try{$e(await xt(t,mn(o)),n(e))}catch(r){U(r)}}var Lt={signed:fn(["note","photo","topic"]),reports:fn(["report"])},_t="signed";function fn(t){return{list:new gt(t),fresh:new mo(t)}}function dn(t){let o=Lt.signed.fresh.count;return d("written",n("host.written"),s`${qs()} ${Rs()} ${Ns(t)}`,{count:o?n("host.written_new",{n:o}):"",opened:()=>{rt.load(),ho()}})}function qs(){return s`<ul class="chips">
    ${Object.keys(Lt).map(t=>s`<li>
        <button class="chip" type="button" aria-pressed=${t===_t?"true":"false"} @click=${()=>Ds(t)}>
          ${n(`host.written_of_${t}`)}
        </button>
      </li>`)}
  </ul>`}function Ds(t){_t=t,u(),ho()}async function ho(){let{list:t,fresh:o}=Lt[_t];await t.load(),!t.problem&&(o.looked(),u())}function Rs(){let{list:t,fresh:o}=Lt[_t],e=t.entries&&(o.count||o.isOld);return s`<div class="written-news">
    ${e?s`<button class="button" type="button" @click=${ho}>
          ${t.asking?n("host.loading"):o.isOld?n("host.written_again"):n("host.written_show",{n:o.count})}
        </button>`:s`<p class="hint">${n(`host.written_hint_${_t}`)}</p>`}
  </div>`}function Ns(t){let o=Lt[_t].list,{entries:e,problem:r}=o;return e?s`${e.length?fo(t,e):s`<p class="soft">${n("host.written_none")}</p>`}
    ${r?s`<p class="problem" role="alert">${r}</p>`:a} ${Io(o)}`:r?As(r):s`<p class="soft">${n("host.loading")}</p>`}function As(t){return s`<p class="problem" role="alert">${t}</p>
    <button class="button-quiet" type="button" @click=${ho}>${n("host.written_try")}</button>`}function Io(t){return t.before?s`<button class="button-quiet" type="button" @click=${()=>t.more()}>
    ${n(t.asking?"host.loading":"host.log_more")}
  </button>`:a}var Ls=3,js=400,jt=new gt(["note","photo","report"]),hn;function $n(t){clearTimeout(hn),t.trim().length<Ls?jt.forget():hn=setTimeout(()=>jt.load(t),js)}function bn(t){let{entries:o,problem:e}=jt;return e?s`<p class="problem" role="alert">${e}</p>`:o?s`<div class="find-written">
    <h3 class="label">${n("host.find_written")}</h3>
    <p class="hint" role="status">${o.length||jt.before?a:n("host.find_written_none")}</p>
    ${o.length?fo(t,o):a} ${Io(jt)}
  </div>`:a}var $o="",Ft=[];function bo(t){$o="",Ft=[],O({name:"piece",draw:()=>k(t.title,Ft.length?Ms(t):Fs(t))})}var gn=({path:t})=>!t.includes("/");function Fs(t){return s`<form
    class="form"
    @submit=${o=>zs(o,t)}
  >
    ${t.fields()} ${$o?s`<p class="problem" role="alert">${$o}</p>`:a}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      ${gn(t)?a:s`<button class="button-danger" type="button" @click=${()=>wn(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Ms(t){return s`<p class="problem" role="alert">${n("host.orphans",{n:Ft.length})}</p>
    <ul class="orphans">
      ${Ft.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>wn(t,!0)}>
        ${n("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>T("piece")}>
        ${n("host.orphans_cancel")}
      </button>
    </div>`}function zs(t,o){t.preventDefault();let e=o.read(t.currentTarget);return _n(()=>_(gn(o)?"POST":"PATCH",o.path,e),o.said.saved)}function wn(t,o){return _n(()=>_("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function _n(t,o){try{let e=await t();T("piece"),h(o,j(e))}catch(e){e instanceof C&&e.code==="would_orphan"?Ft=e.facts.topics:$o=f(e),u()}}function yn(t){return s`<div>
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
        ${Yt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${Jt(c)}</option>`)}
      </select>
    </div>
    ${yn(r)}`}function Tn(t){let o=e=>String(t.get(e)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:vn.filter(e=>t.has(e)),capacity:Number(o("capacity"))||null}}async function En(t,o){let e=[...tt(b.state.board)],r=e.findIndex(c=>c.id===t),[i]=e.splice(r,1);if(!i)return;e.splice(r+o,0,i);let l=e.map(({id:c,position:m},g)=>({id:c,position:m,wanted:g+1}));try{for(let{id:c,position:m,wanted:g}of l)m!==g&&await _("PATCH",`rooms/${c}`,{position:g});h(n("host.room_moved",{name:i.name}))}catch(c){U(c)}}var Cs=dt(()=>import("./outgrown.js"));function On(t){let o=tt(t),e=()=>Pn("rooms",n("host.room_new"),n("host.room_added"),kn);return d("rooms",n("host.rooms"),s`${Cs()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((r,i)=>Is(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${e}>
        ${Z("plus")} ${n("host.room_add")}
      </button>`,{count:A(o.length)})}function Is(t,o,e){let{name:r}=t,i=t.capacity?n("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>Bo(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&n("board.closed"),i,Kt(t),t.note,t.link&&n("board.online")].filter(Boolean).join(" · ")}</span>
      ${Z("right")}
    </button>
    ${Bs(t)} ${Sn(t,"up",-1,o===0)} ${Sn(t,"down",1,o===e-1)}
  </li>`}function Bo(t){let o=n("host.room_change",{name:t.name});Pn(`rooms/${t.id}`,o,n("host.room_changed"),t,()=>Us(t))}function Bs({id:t,name:o}){return s`<a
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
    @click=${()=>En(t.id,e)}
  >
    <span class="turn-${o}">${Z("down")}</span>
  </button>`}function Pn(t,o,e,r,i){bo({path:t,title:o,fields:()=>xn(r),read:l=>Tn(new FormData(l)),more:i,said:{saved:e,removed:n("host.room_removed"),remove:n("host.room_remove")}})}function Uo({id:t,name:o}){return p(n("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Us(t){let o=async()=>{await Uo(t)&&T("piece")},e=()=>{T("piece"),qt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:e}>
    ${n(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Ws=8,qn=dt(()=>import("./more.js")),go="";function Dn(t){let o=ue(go);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${n("host.find")}</h2>
    <p class="hint" id="host-find-hint">${n("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${n("host.find_label")} aria-describedby="host-find-hint" .value=${go}
      @focus=${()=>rt.load()}
      @input=${({target:e})=>{go=e.value,Ye(),$n(go),u()}}
    />
    ${o.length?Vs(t,o):Hs(t)}
  </section>`}function Hs(t){let o=tt(t).filter(({closed:e})=>!e);return o.length?s`<p class="label" id="host-find-rooms">${n("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(e=>s`<li>
          <button
            class="chip" type="button" aria-label=${n("host.falls_out_what",{name:e.name})}
            @click=${()=>qt(e)}
          ><span dir="auto">${e.name}</span></button>
        </li>`)}
    </ul>`:a}function Vs(t,o){let e=Zs(t).filter(i=>pe(i.words,o)),r=[...e].sort((i,l)=>xo(i,o)-xo(l,o)).slice(0,Ws);return s`<p class="hint" role="status">
      ${n(r.length<e.length?"host.find_more":"host.find_n",{n:e.length})}
    </p>
    <ul class="entries">
      ${Xt(r,({id:i})=>i,Xs)}
    </ul>
    ${bn(t)}`}function Zs(t){return[...Object.values(t.people).map(o=>Gs(t,o)),...tt(t).map(Ys),...Object.values(t.topics).map(o=>Js(t,o))]}function Gs(t,o){let{id:e,name:r}=o;return{id:e,name:r,words:r,hint:pt([n(G(o)?"host.people_muted":"host.find_person"),qn()?.convenedBy(t,e)??""].filter(Boolean)),deeds:[...Mo(o),["rename",()=>wt(o)]]}}function Ys(t){let{id:o,name:e,note:r,capacity:i,closed:l}=t,c=i?n("host.seats",{n:i}):"";return{id:o,name:e,words:`${e} ${r}`,hint:pt([n(l?"board.closed":"host.find_room"),c,Kt(t)].filter(Boolean)),deeds:[l?["open",()=>Uo(t)]:["falls_out",()=>qt(t)],["change",()=>Bo(t)]]}}function Js(t,o){let{id:e,number:r,title:i,language:l,slot:c,withdrawn:m,into:g}=o,v=K(t,o),N=c?J(t,c):n(m?"host.find_withdrawn":"board.no_slot");return{id:e,number:r,name:i,language:l,words:`${i} ${v} #${r}`,hint:pt([`#${r}`,v,N]),href:mt(e),deeds:[...m||g?[]:Ks(o),["hide",()=>Qs(e)]]}}function Ks(t){let o=qn();if(!o)return[];let e=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...e,["tell",()=>je(t.id)]]}async function Qs(t){await xe(t),await he(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function Xs({name:t,hint:o,language:e,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${e||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${n(`host.find_${l}`)}: ${t}" @click=${m=>bt(m,c)}
        >
          ${n(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var Mt=new D("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Rn(t){return d("hidden",n("host.hidden"),s`<p class="hint">${n("host.hidden_hint")}</p>
      ${ti(t)}`,{opened:()=>Mt.load()})}function ti(t){if(Mt.problem)return s`<p class="problem" role="alert">${Mt.problem}</p>`;if(!Mt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{topics:o,notes:e,photos:r}=Mt.value;if(!o.length&&!e.length&&!r.length)return s`<p class="soft">${n("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
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
  </li>`}var Ho="";function Nn(t,o){let{timezone:e}=t.event,r=to(t),i=ot(r,e);return d("keeping",n("host.keeping"),s`<p>${n("host.keeping_until",{day:i})}</p>
      <p class="hint">${n("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${n("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${W(r,e).date} @change=${ei(e)} />
        </div>
      </div>
      ${o.can["event.delete"]?oi():a}`,{count:i})}function oi(){return s`<form class="form" @submit=${ni} aria-labelledby="host-delete">
    <h3 id="host-delete">${n("host.delete")}</h3>
    <div>
      <label for="delete-code">${n("host.delete_code",{code:q.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Ho?s`<p class="problem" role="alert">${Ho}</p>`:a}
    <button class="button">${n("host.delete_sure")}</button>
  </form>`}function ei(t){return({target:o})=>{let{value:e}=o;if(!e)return;let r=ht({date:e,time:"23:59"},t);p(n("host.keeping_done",{day:ot(r,t)}),"PATCH",L,{keep_until:r})}}async function ni(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await B("DELETE",L,{code:o}),location.assign("/?gone=deleted")}catch(e){Ho=f(e),u()}}var Vo="join",ri=["host","cohost","wall",Vo],An="#new-code",zt=null,wo="";location.hash===An&&(history.replaceState(null,"",location.pathname),O({name:"link",draw:ci}));function Ln(t){return t.can["links.renew"]?d("links",n("host.links"),s`<p class="hint">${n("host.links_hint")}</p>
      <ul class="entries">
        ${ri.map(si)}
      </ul>`):a}function jn(t){return n(`host.link_${t}`,{code:q.shown_code})}function si(t){let o=jn(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>ii(t)}
    >
      ${n("host.link_renew")}
    </button>
  </li>`}function ii(t){zt=null,wo="",O({name:"link",draw:()=>zt?li(t,zt):ai(t),closed:()=>zt=null})}function ai(t){return k(n(t===Vo?"host.code_sure":"host.link_sure"),s`<p><strong>${jn(t)}</strong></p>
      <p>${n(`host.link_${t}_out`)} ${n("host.link_no_undo")}</p>
      ${wo?s`<p class="problem" role="alert">${wo}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>ui(t)}>
          ${n("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.cancel")}
        </button>
      </div>`)}function li(t,{link:o,qr:e}){return k(n("host.link_made"),s`<p>${n("host.link_once")}</p>
      ${eo(t,o)}
      <p>${n("host.link_scan")}</p>
      <img class="link-qr" src=${e} alt=${n("host.link_qr")} width="160" height="160" />`)}function ci(){return k(n("host.code_made"),s`<p>${n("host.code_next")}</p>
      ${So(q.code,q.join_url)}
      <div class="actions">
        <a class="button" href="/e/${q.code}/poster">${n("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.close")}
        </button>
      </div>`)}async function ui(t){try{let o=await B("POST",`links/${t}`);if(t===Vo){let{goElsewhere:e}=await import("./elsewhere.js");return e(o.code,{hash:An,before:se})}zt=o}catch(o){wo=f(o)}u()}var pi=3;function Go(t,{parts:o}){return o.map(e=>mi(t,e)).join(" · ")}function mi(t,{kind:o,about:e,more:r}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return n(i,{n:e.length});if(o==="wall.announced"&&e[0]?.topic)return fi(e[0].topic,e[0]);let l=/^wall\./.test(o)?e.length:o.startsWith("round.")?1:pi,c=e.slice(0,l).map(N=>di(t,o,N)),m=r+e.length-c.length,g=c.join(e[0]?.slot?"; ":", "),v=m?n("host.log_and_more",{titles:g,n:m}):g;return n(re(i)?i:"host.log_other",{title:v}).replace(/:\s*$/,"")}function fi(t,{title:o=""}){return n("host.log_wall_announced_to",{topic:t,title:n("host.log_quoted",{title:o})})}function di(t,o,e){let{title:r="",was:i,phase:l,fields:c,view:m,slot:g,person:v}=e;return l?n(`common.phase_${l}`):c?c.map(hi).join(", "):m?$i(e):e.starts?bi(t,e):i?Zo(i,r):g?Zo(r,J(t,g)):v?Zo(r,t.people[v]?.name??""):o==="wall.announced"||o==="wall.taken_down"?r&&n("host.log_quoted",{title:r}):o.startsWith("note.")?Re(r):r}function hi(t){return n(`host.log_field_${t}`)}function $i({view:t,minutes:o}){let e=n(`host.wall_${t}`);return o?`${e} (${n("host.wall_minutes",{n:o})})`:e}function bi(t,{id:o="",title:e="",starts:r="",ends:i="",began:l,ended:c}){let m=t.rounds[o],g=e||(m?V(t,m):""),v=(lt,_r)=>Y(t,{id:o,title:e,starts:lt,ends:_r}),N=[g,v(r,i)].filter(Boolean).join(", ");return l&&c?n("host.log_round_was",{now:N,was:v(l,c)}):N}function Zo(t,o){return o?n("host.log_to",{title:t,where:o}):t}var gi={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},Ct=new D("log",()=>!0),Q=[],Fn=!1;function Mn(t){return d("log",n("host.log"),wi(t),{opened:()=>Ct.load()})}function wi(t){if(Ct.problem)return s`<p class="problem" role="alert">${Ct.problem}</p>`;if(!Ct.value)return s`<p class="soft">${n("host.loading")}</p>`;let o=_i(Ct.value.entries);return o.length?s`<ol class="entries">
      ${o.map(e=>vi(t,e))}
    </ol>
    ${Fn||_o(o)<=1?a:s`<button class="button-quiet" type="button" @click=${yi}>
            ${n("host.log_more")}
          </button>`}`:s`<p class="soft">${n("host.log_none")}</p>`}function _o(t){return t[t.length-1]?.first??0}function _i(t){let o=_o(t);return Q=Q.some(({seq:r})=>r>=o)?[...t,...Q.filter(({seq:r})=>r<o)]:t,Q}async function yi(){let t=_o(Q);try{let{entries:o}=await I(`log?before=${t}`);_o(Q)===t&&(Q=[...Q,...o]),Fn=!o.length}catch(o){h(f(o),{tone:"warning"})}u()}function vi(t,o){let e=o.by&&t.people[o.by]?.name||n(gi[o.role??""]??"host.somebody"),r=Go(t,o),i=ut(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${n("host.log_by",{name:e,time:i})}</span>
    </span>
    ${o.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${n("host.undo_what",{what:r})}
            @click=${()=>ki(t,o)}
          >
            ${n("host.undo")}
          </button>`:a}
  </li>`}async function ki(t,o){try{let e=await _("POST","undo",{seq:o.seq});h(n("host.undid",{what:Go(t,o)}),j(e))}catch(e){U(e)}}function zn(){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${n("host.paper")}</h2>
    <p class="hint">${n("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/paper/all#now" target="_blank" rel="noopener"
        >${n("host.paper_all")}</a
      >
      <a class="button-quiet" href="${w}/paper" target="_blank" rel="noopener"
        >${n("host.paper_choose")}</a
      >
    </div>
  </section>`}var xi=12,Cn="";function In({people:t},o){let e=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=e.filter(({name:i})=>i.toLocaleLowerCase().includes(Cn.toLocaleLowerCase()));return d("people",n("host.people"),s`<p class="hint">${n("host.people_here",{n:o})}</p>
      ${e.length?a:s`<p class="soft">${n("host.people_none")}</p>`}
      ${e.length>xi?Ti():a}
      <ul class="pieces">
        ${r.map(Ei)}
      </ul>`,{count:A(e.length),opened:()=>rt.load()})}function Ti(){return s`<input
    type="search"
    aria-label=${n("host.people_find")}
    placeholder=${n("host.people_find")}
    autocomplete="off"
    @input=${t=>{Cn=t.target.value,u()}}
  />`}function Ei(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${n("host.person",{name:t.name})}
      @click=${()=>wt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${G(t)?s`<span class="mark">${n("host.people_muted")}</span>`:a} ${Z("right")}
    </button>
  </li>`}var yt=new D("hidden",t=>t.startsWith("photo.")),Bn=!1;function Un(t){Bn||yt.load(),Bn=!0;let o=yt.value?.waiting.length??0;return d("photos",n("host.photos"),s`${Si(t)} ${Pi(t)}`,{count:o?n("host.photos_wait",{n:o}):""})}function Si(t){if(yt.problem)return s`<p class="problem" role="alert">${yt.problem}</p>`;if(!yt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{waiting:o}=yt.value;return o.length?s`<ul class="entries">
    ${o.map(e=>Oi(e,t))}
  </ul>`:s`<p class="soft">${n("host.photos_none")}</p>`}function Oi(t,o){let e=`${w}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=n("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(n("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(n("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function Pi({event:t}){let o=({target:e})=>{let{checked:r}=e;p(n(r?"host.photos_trusted":"host.photos_asked"),"PATCH",L,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${E(t.trusts_photos)} @change=${o} />
    <span>${n("host.photos_trust")}</span>
  </label>`}function Wn(t){let o=oo(t,S.now),e=o.filter(nt),r=o.filter(l=>!nt(l)),i=o.length?`${A(r.length)} / ${A(o.length)}`:"";return d("reports",n("host.reports"),s`${qi(t)} ${Ri(t,e,r)}`,{count:i})}function qi({event:t}){let{reports_due:o,timezone:e}=t,{date:r,time:i}=o?W(o,e):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Di(l,e)}>
    <p>${o?n("host.due_is",{time:ut(o,e)}):n("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${n("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${n("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${n("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>Hn(null)}>${n("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Di(t,o){t.preventDefault();let e=new FormData(t.currentTarget);return Hn(ht({date:String(e.get("date")),time:String(e.get("time"))},o))}function Hn(t){return p(n(t?"host.due_done":"host.due_dropped"),"PATCH",L,{reports_due:t})}function Ri(t,o,e){return!o.length&&!e.length?s`<p class="soft">${n("host.reports_none")}</p>`:s`<p>${o.length?n("host.reports_owed",{n:o.length}):n("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...e].map(r=>Ni(t,r))}
    </ul>`}function Ni(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${mt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${K(t,o)}</bdi>${o.slot?s` · ${Vt(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${nt(o)?"mark-warning":""}">${Ai(o)}</span>
  </li>`}function Ai(t){return nt(t)?n("host.report_nothing"):t.no_notes&&!t.words?n("host.report_waived"):[t.words&&n("host.words_n",{n:t.words}),t.photos&&n("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Vn=6e4,Yo=15*Vn,Li=45*Vn,ji=dt(()=>import("./same_people.js"));function Zn(t){let o=H(t);return d("rounds",n("host.rounds"),s`${on("rounds")?ji()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${o.map(e=>Fi(t,e))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>zi(t)}>
        ${Z("plus")} ${n("host.round_add")}
      </button>`,{count:A(o.length),opened:u})}function Fi(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Mi(t,o)}>
      <strong dir="auto">${V(t,o)}</strong>
      <span>${Y(t,o)}</span>
      ${Z("right")}
    </button>
  </li>`}function Mi(t,o){let e=V(t,o);Gn(t,`rounds/${o.id}`,n("host.round_change",{name:e}),n("host.round_changed"),o)}function zi(t){let o=H(t),e=o[o.length-1],r=e?Date.parse(e.ends)-Date.parse(e.starts):Li,i=e?Date.parse(e.ends)+Yo:Math.ceil(Date.now()/Yo)*Yo,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Gn(t,"rounds",n("host.round_new"),n("host.round_added"),l)}function Gn({event:t},o,e,r,i){let[l,c]=[W(i.starts,t.timezone),W(i.ends,t.timezone)];bo({path:o,title:e,fields:()=>Ci(i.title,l.date,l.time,c.time),read:m=>Ii(new FormData(m),t.timezone),said:{saved:r,removed:n("host.round_removed"),remove:n("host.round_remove")}})}function Ci(t,o,e,r){return s`<div>
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
    </div>`}function Ii(t,o){let e=i=>String(t.get(i)??"").trim(),r=i=>ht({date:e("date"),time:e(i)},o);return{title:e("title"),starts:r("starts"),ends:r("ends")}}function Yn({event:t}){return d("rules",n("host.rules"),s`<p class="hint">${n("host.rules_hint")}</p>
      ${No.map(o=>Bi(t.rules,o))}`)}function Bi(t,o){return s`<fieldset class="rule">
    <legend>${n(`host.rules_${o}`)}</legend>
    <div class="chips">${Ro.map(e=>Ui(t,o,e))}</div>
  </fieldset>`}function Ui(t,o,e){let r=t[o]??[],i=r.includes(e),l=i?r.filter(g=>g!==e):[...r,e],c={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${e}"
    @click=${()=>p(n("host.rules_done"),"PATCH",L,{rules:c})}
  >
    ${n(`common.phase_${e}`)}
  </button>`}function Jn({people:t}){let o=[...new Set(Object.values(t).map(({name:e})=>e))].sort();return s`<datalist id="scribe-names">
    ${o.map(e=>s`<option value=${e}></option>`)}
  </datalist>`}function Jo(){let[t,o]=x("scribe.slot").split(" ");return t&&o?{round:t,room:o}:null}function Kn(t){let o=Zt(t),e=Jo(),r=x("scribe.slot");return e&&!o.some(i=>$(i)===r)&&o.unshift(e),o.length?s`<div>
    <label for="scribe-slot"
      >${n("host.scribe_slot")} <span class="soft">${n("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Wi}>
      <option value="" ?selected=${!r}>${n("host.scribe_no_slot")}</option>
      ${o.map(i=>s`<option value=${$(i)} .selected=${E(r===$(i))}>
            ${Hi(t,i)}
          </option>`)}
    </select>
  </div>`:a}function Wi({target:t}){et("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&document.getElementById(x("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function Hi(t,o){let e=t.rounds[o.round];return e?[Y(t,e),t.rooms[o.room]?.name,V(t,e)].join(" · "):""}var Vi=5,X=[],Ko=0,Qo={get entries(){return X},get written(){return Ko}};b.subscribe(({wishes:t})=>t.forEach(Yi));async function Qn(t){let o={...t,ref:Ht(),state:"sending",problem:"",nearest:[]};X=[o,...X].filter(({state:i},l)=>l<Vi||i==="refused"),Ko+=1,u();let e=Gi(o),r=t.slot?or(o.ref,t.slot):"";Zi(o,await e,await r)}async function Xn({ref:t,undo:o}){o!==void 0&&await be(o)&&Xo(t)}function Xo(t){X=X.filter(o=>o.ref!==t),Ko-=1,u()}async function tr({ref:t,title:o},e){vt(t,{state:"sending",problem:"",nearest:[]}),!await or(t,e)&&(vt(t,{state:"done"}),h(n("host.scribe_placed",{title:o,slot:J(b.state.board,e)})))}function Zi({ref:t,title:o,name:e},r,i){if(r){if(i)return h(n("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});vt(t,r.waiting?{state:"kept"}:{state:"done",undo:r.seq}),ce(r.waiting?n("common.kept"):n("host.scribe_done",{title:o,name:e}))}}async function Gi({ref:t,title:o,name:e}){try{return await xt("POST","topics",{title:o,scribe_for:e},{ref:t})}catch(r){vt(t,{state:"refused",problem:f(r)});return}}async function or(t,{round:o,room:e}){try{return await xt("PUT",`topics/${t}/placement`,{round:o,room:e}),""}catch(r){let i=r instanceof C&&r.facts.nearest||[],l=f(r);return vt(t,{state:"without_slot",problem:l,nearest:i}),l}}function Yi(t){if(!t.refused||ie(t)!=="place")return;let{message:o,facts:e}=t.refused,r=X.find(({ref:i})=>i===ae(t));r&&!r.problem&&vt(r.ref,{state:"without_slot",problem:o,nearest:e.nearest??[]})}function vt(t,o){X=X.map(e=>e.ref===t&&(!e.problem||!o.problem)?{...e,...o}:e),u()}function nr(t){let{entries:o,written:e}=Qo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${n("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${n("host.scribe_hint")}</p>
    <form class="form" @submit=${oa} @keydown=${ta} aria-describedby="host-scribe-hint">
      ${er("title","next")} ${er("name","done")} ${Jn(t)} ${Kn(t)}
      <button class="button">${n("host.scribe_add")}</button>
    </form>
    ${e?s`<p class="label">${n("host.scribe_written",{n:e})}</p>`:a}
    <ol class="scribed">
      ${o.map(r=>rr(r))}
    </ol>
  </section>`}function er(t,o){return s`<div>
    <label for="scribe-${t}">${n(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${E(x(`scribe.${t}`))}
      @input=${Oe(`scribe.${t}`,t)}
    />
    ${Se(`scribe.${t}`,t)}
  </div>`}function rr(t,o=!0){let{title:e,name:r,problem:i}=t,l=Xi(t);return s`<li class="scribed-${l}">
    <span><bdi>${e}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${Ki(l,l==="done"?"":i)}</span>
    ${o&&l==="without_slot"?Qi(t):a}
    ${o&&l==="done"&&t.undo!==void 0?Ji(t):a}
    ${o&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>ea(t)}>
            ${n("host.scribe_again")}
          </button>`:a}
  </li>`}function Ji(t){return s`<button
    class="button-quiet" type="button" aria-label="${n("common.undo")}: ${t.title}" @click=${()=>Xn(t)}
  >${n("common.undo")}</button>`}function Ki(t,o){return t==="without_slot"?n("host.scribed_without_slot",{problem:o}):o||n(`host.scribed_${t}`)}function Qi(t){let{board:o}=b.state,e=Zt(o).map($);return t.nearest.filter(r=>e.includes($(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>tr(t,r)}>
        ${Vt(o,r)}
      </button>`)}function sr(){let t=Qo.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>rr(o,!1))}
  </ol>`}function Xi({ref:t,state:o}){if(o==="without_slot"&&b.state.board.topics[t]?.slot)return"done";let e=b.state.wishes.some(r=>r.ref===t);return o==="kept"&&!e?"done":o}function ta(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let e=x("scribe.title").trim();o==="scribe-title"&&e?(t.preventDefault(),Qt(e,"title")||na("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function oa(t){t.preventDefault();let[o,e]=[x("scribe.title").trim(),x("scribe.name").trim()];if(!o||Qt(o,"title"))return It("title");if(!e||Qt(e,"name"))return It("name");let r=Jo();ft("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Qn({title:o,name:e,slot:r}),It("title")}function ea(t){Xo(t.ref),et("scribe.title",t.title),et("scribe.name",t.name),u(),It("title")}function na(t){It(t),document.getElementById(`scribe-${t}`)?.select()}function It(t){document.getElementById(`scribe-${t}`)?.focus()}function ir(){return Intl.supportedValuesOf?.("timeZone")??[]}var yo={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},te=Object.keys(yo),Bt=new Map;for(let t of te)x(`event.${t}`)&&Bt.set(t,x(`event.${t}`));function Ut(t,o){return Bt.get(o)??t[o]}function Wt(t){return({target:o})=>{let e=o.value;Bt.set(t,e),et(`event.${t}`,e)}}function ar(t){return Object.fromEntries([...Bt].filter(([o,e])=>e.trim()!==t[o]))}function lr(){Bt.clear(),ft(...te.map(t=>`event.${t}`))}function cr(t){return te.includes(t)}function oe(t,o,e,r){return s`<div>
    <label for="event-${o}">${n(e)}</label>
    <input
      id="event-${o}" maxlength=${yo[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${E(Ut(t,o))} @input=${Wt(o)}
    />
    ${vo(o,r)}
  </div>`}function ee(t,o,e,r){return s`<div>
    <label for="event-${o}">${n(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${e} maxlength=${yo[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${E(Ut(t,o))} @input=${Wt(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${n("host.welcome_hint")}</p>`:a}
    ${vo(o,r)}
  </div>`}function ur(t,o){return s`<div>
    <label for="event-timezone">${n("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${E(Ut(t,"timezone"))} @input=${Wt("timezone")}
    />
    <datalist id="event-zones">
      ${ir().map(e=>s`<option value=${e}></option>`)}
    </datalist>
    ${vo("timezone",o)}
  </div>`}function pr(t,o){let e=Ut(t,"language");return s`<div>
    <label for="event-language">${n("host.language")}</label>
    <select id="event-language" @change=${Wt("language")}>
      ${Yt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===e}>
            ${Jt(r)}
          </option>`)}
    </select>
    ${vo("language",o)}
  </div>`}function vo(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var kt=null,F=null;function mr({event:t}){return d("event",n("host.event"),ra(t))}function ra(t){return s`<form class="form" @submit=${o=>ia(o,t)}>
    ${oe(t,"title","host.event_title",F)}
    ${ee(t,"theme",2,F)} ${ee(t,"welcome",4,F)}
    ${oe(t,"place","host.place",F)} ${ur(t,F)}
    ${pr(t,F)}
    <label class="check">
      <input type="checkbox" .checked=${E(kt??t.book_open)} @change=${sa} />
      <span>${n("host.book_open")}</span>
    </label>
    ${F&&!cr(F.field)?s`<p class="problem" role="alert">${F.text}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}function sa({target:t}){kt=t.checked}async function ia(t,o){t.preventDefault();let e=kt===null||kt===o.book_open?{}:{book_open:kt};try{let r=await _("PATCH",L,{...ar(o),...e});F=null,kt=null,lr(),h(n(r.changes.length?"host.event_done":"host.event_same"),j(r))}catch(r){F={field:aa(r),text:f(r)}}u()}function aa(t){return t instanceof C?String(t.facts.field??""):""}async function la(){(await import("./sheets.js")).openInvite()}function fr(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${n("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/wall" target="_blank" rel="noopener"
        >${n("host.open_wall")}</a
      >
      <a class="button-quiet" href="${w}/poster" target="_blank" rel="noopener"
        >${n("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${la}>${n("host.invite")}</button>
      <a class="button-quiet" href="${w}/book">${n("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?ca():a}
  </section>`}function ca(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${n("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,e])=>s`<li>
            <a class="button-quiet" href="${w}/${e}" download>${n(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var dr,hr=!1;function $r(t){return ye(t,To())}function br(t,o){clearTimeout(dr);let e=To(),r=ve(t,e);return r===void 0?a:(dr=setTimeout(u,1e3-e%1e3),hr||Gt().then(u),hr=!0,s`<div class="host-counting">
    <p role="timer">${r?n("host.wall_left",{time:ke(r)}):n("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>
      ${n(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var ua=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],pa=[1,5,10,15],gr=[12,20,30,60],ne=gr[0];function wr(t){let o=$r(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${n("host.wall")}</h2>
    <p class="hint">${n("host.wall_hint")}</p>
    <div class="host-tools">
      ${ua.map(e=>s`<button
          class="button-quiet" type="button" aria-pressed=${e===o} @click=${()=>ko(e)}
        >${n(`host.wall_${e}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${n("host.wall_countdown")}</p>
    ${br(t.wall,ko)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${pa.map(e=>s`<button class="button-quiet" type="button" @click=${()=>da(e)}>
          ${n("host.wall_minutes",{n:e})}
        </button>`)}
    </div>
    ${ma(t)}
    <button class="button" type="button" @click=${ha}>${n("host.bell")}</button>
  </section>`}function ma(t){let[o]=we(t),e=_e(t);return!e&&!o?a:s`<p class="label" id="host-reading">${n("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${e?s`<p class="host-reads" dir="auto">${n("host.reading_now",{name:K(t,e)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${r=>bt(r,()=>$a(t,o))}>
            ${n("host.reading_next",{name:K(t,o)})}
          </button>`:s`<p class="hint">${n("host.reading_none")}</p>`}
      ${e?s`<button class="button-quiet" type="button" @click=${ba}>${n("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${n("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${fa}>
        ${gr.map(r=>s`<option value=${r} ?selected=${r===ne}>${A(r)}</option>`)}
      </select>
    </div>`}function fa({target:t}){ne=Number(t.value)}function ko(t){p(n("host.wall_done",{view:n(`host.wall_${t}`)}),"PUT","wall",{view:t})}function da(t){p(n("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function ha(){p(n("host.bell_done"),"POST","wall/bell",{})}async function $a(t,o){let e=n("host.reading_now",{name:K(t,o)});await p(e,"PUT","wall/reading",{topic:o.id,seconds:ne})&&t.wall.view!=="queue"&&ko("queue")}async function ba(){await p(n("host.reading_ended"),"DELETE","wall/reading",{})&&ko("auto")}Gt().then(u);function ph(t){return s`${Pe(t,!0)} ${qe(t)}
    <main id="main" class="host">${ga(t)}</main>`}function ga(t){return t.me.can["event.change"]?wa(t):s`<p class="host-other">${n("host.not_host")}</p>${sr()}`}function wa({board:t,me:o,present:e}){return s`<header class="host-head">
      <h1 tabindex="-1">${n("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Ie(t)}
    <div class="host-columns">
      <div class="host-column">${Ae(t)} ${Je(t)} ${tn(t)} ${Yn(t)} ${He(t,o)}</div>
      <div class="host-column">
        ${Dn(t)} ${wr(t)} ${Le(t)} ${fr(o)} ${zn()}
        ${o.can.scribe?nr(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${n("host.more")}</h2>
          ${dn(t)} ${Un(t)} ${Wn(t)} ${Zn(t)} ${On(t)} ${mr(t)}
          ${In(t,e)} ${rn(t,o)} ${Rn(t)} ${Mn(t)} ${Ln(o)}
          ${t.event.rehearsal_of?a:Nn(t,o)}
        </section>
      </div>
    </div>
    ${Ve()}`}export{ph as hostScreen};
