/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Yt,b as go,c as wo,d as _o,e as yo,f as vo,g as ko,j as xo,n as To,o as xe,p as Kt,q as Oo,r as Qt}from"./app-shared.js";import{Ba as Jt,Ca as Xt,D as y,E as Ot,H as lo,I as s,Ia as S,Ja as T,K as a,L as co,La as x,M as po,Ma as v,N as Et,Na as tt,Oa as ht,Pa as Eo,Q as h,Qa as O,R as V,S as rt,T as uo,Ua as te,Va as So,W as mo,Wa as Po,Za as qo,a as M,ab as Do,b as w,ba as st,c as q,ca as ft,d as z,da as U,e as mt,ea as K,f as D,fa as fo,g as _,ga as J,h as Zt,ha as Gt,hb as $t,i as I,ia as X,j as f,ja as Q,jb as Ro,kb as No,l as n,m as no,ma as p,mb as Ao,n as A,na as ho,nb as et,o as C,ob as ee,p as B,pa as E,pb as it,qb as oe,sa as dt,t as b,ta as Z,ua as $,v as ro,va as $o,w as so,wa as W,x as io,ya as bo,z as ao,za as Te}from"./app.js";function jo(t){let{phase:e,timezone:o,rehearsal_of:r}=t.event;if(e!=="closed"||r)return a;let i=oe(t,E.now).filter(it).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${n("host.after")}</h2>
    <ol class="entries">
      ${Oe(i?n("host.reports_owed",{n:i}):n("host.after_reports"),"reports",n("host.reports"))}
      ${Oe(n("host.after_edition"),"editions",n("host.editions"))}
      <li class="entry">
        <span class="entry-words">${n("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${n("host.open_book")}</a>
      </li>
      ${Oe(n("host.keeping_until",{day:st(ee(t),o)}),"keeping",n("host.after_keeping"))}
    </ol>
  </section>`}function Oe(t,e,o){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Er(e)}>${o}</button>
  </li>`}function Er(t){let e=document.getElementById(t);e&&(e.open=!0,e.scrollIntoView({block:"start"}),e.querySelector("summary")?.focus({preventScroll:!0}))}var j=`/api/events/${D.code}`;function L({changes:t}){let e=t?.[t.length-1];return e&&!/^wall\./.test(e.kind)?{undo:e.seq}:{}}async function u(t,e,o,r){try{let i=await y(e,o,r);return $(t,L(i)),i}catch(i){W(i);return}}var Sr=200;function Lo(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${n("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${n("host.announce_hint")}</p>
    <form class="form" @submit=${qr} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${n("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Sr} dir="auto" autocomplete="off"
          .value=${O(v("announce.text"))} @input=${Eo("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${n("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${n("host.announce_all")}</option>
          ${mo(t).map(({id:e,title:o})=>s`<option value=${e}>${o}</option>`)}
        </select>
      </div>
      <button class="button">${n("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(e=>Pr(t,e))}
    </ul>
  </section>`}function Pr({topics:t},{id:e,text:o,topic:r}){let i=r?t[r]?.title:n("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${o}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Dr(e)}>${n("host.announce_down")}</button>
  </li>`}function Fo(t){let e=document.getElementById("announce-to"),o=document.getElementById("announce-text");!e||!o||(e.value=t,o.closest("section")?.scrollIntoView({block:"start"}),o.focus({preventScroll:!0}))}async function qr(t){t.preventDefault();let e=t.currentTarget,o=String(new FormData(e).get("topic")??""),r=v("announce.text").trim();if(!r)return;let i=b.state.board.topics[o]?.title??n("host.announce_all");await u(n("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:o})&&(ht("announce.text"),e.reset())}function Dr(t){u(n("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Mo(t,e){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Rr(e)}}function Rr(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function zo({code:t,links:e}){return s`${Ee(t,e.join)}
    ${["host","cohost","wall"].map(o=>Nr(o,e[o]))}`}function Ee(t,e){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${n("create.join_title")}</h2>
      <p>${n("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${ne("join",e)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${n("create.qr")} width="160" height="160" />
  </section>`}function Nr(t,e){return s`<section class="link-card">
    <h2>${n(`create.${t}_title`)}</h2>
    <p>${n(`create.${t}_text`)}</p>
    ${ne(t,e)}
  </section>`}function ne(t,e){let o=new URL(e,location.href).href,r=n(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${o}
      aria-label=${r}
      data-link=${t}
      @focus=${Ar}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("create.copy_label",{what:r})}
      @click=${jr}
    >
      ${n("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Ar({target:t}){t.select()}async function jr({currentTarget:t}){let e=t.parentElement,o=e?.querySelector("textarea"),r=e?.querySelector(".link-said");o&&r&&(r.textContent=n(`create.${await Mo(o.value,o)}`))}function H(t,e){let o=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(o.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function bt({date:t,time:e},o){let r=Date.parse(`${t}T${e.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Lr(i,o);return new Date(i).toISOString().replace(".000Z","Z")}function Lr(t,e){let{date:o,time:r}=H(t,e);return Date.parse(`${o}T${r}:00Z`)}var Fr=7*864e5,St=null,re="",Se=!1;function Io(t){St=null,re="";let e=Zt(),o=Mr(t);S({name:"copy",draw:()=>St?Ir(St):zr(o,e),closed:()=>St=null})}function Mr(t){let[e]=V(t),o=Math.max(Date.now(),e?Date.parse(e.starts):0)+Fr;return H(o,t.event.timezone).date}function zr(t,e){return x(n("host.copy"),s`<p>${n("host.copy_text")}</p>
      <form class="form" @submit=${o=>Cr(o,e)}>
        <div>
          <label for="copy-date">${n("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${re?s`<p class="problem" role="alert">${re}</p>`:a}
        <button class="button" ?disabled=${Se}>${n("host.copy_make")}</button>
      </form>`)}function Ir(t){return x(n("create.done_title"),s`<p>${n("create.done_lead")} ${n("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${n("create.console")}</a></p>
      ${zo(t)}`)}async function Cr(t,e){t.preventDefault();let o=String(new FormData(t.currentTarget).get("date"));Se=!0,p();try{St=await B("POST","copies",{date:o},e)}catch(r){re=f(r)}Se=!1,p()}var gt,Co="#rehearsed",se="",Pe=!1;location.hash===Co&&(history.replaceState(null,"",location.pathname),Ao(Promise.resolve(),D.host).then(()=>$(n("host.rehearsal_ended"))));function Bo({event:t}){let e=t.rehearsal_of;return e?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${n("host.rehearsal")}</h2>
    <p>${n("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Uo(e)}>${n("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${e}/host">${n("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Uo(t){try{await B("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${Co}`)}catch(e){if(e instanceof I&&e.code==="code_renewed")return Uo(e.facts.event);W(e)}}function Wo(){return gt=void 0,S({name:"rehearsal",draw:()=>x(n("host.rehearse"),Br())}),De(async()=>{gt=(await C("rehearsal")).code})}function Br(){return s`<p>${n("host.rehearse_text")}</p>
    <p class="hint">${n("host.rehearse_hint")}</p>
    ${se?s`<p class="problem" role="alert">${se}</p>`:a}
    <div class="actions">
      ${gt===void 0?a:gt?Ur(gt):s`${qe("rehearse_begin",Ho,"button")}`}
    </div>`}function Ur(t){return s`<a class="button" href="/e/${t}/host">${n("host.rehearsal_open")}</a>
    ${qe("rehearse_again",Ho,"button-quiet")} ${qe("rehearsal_end",Wr,"button-quiet")}`}function qe(t,e,o){return s`<button class=${o} type="button" ?disabled=${Pe} @click=${e}>
    ${n(`host.${t}`)}
  </button>`}function Ho(){return De(async()=>{let{code:t}=await B("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Wr(){return De(async()=>{await B("DELETE",`/api/events/${D.code}/rehearsal`),gt=null,$(n("host.rehearsal_ended"))})}async function De(t){Pe=!0,se="",p();try{await t()}catch(e){se=f(e)}Pe=!1,p()}function Vo(t,e){return t.event.rehearsal_of||!e.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${n("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Wo}>${n("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Io(t)}>${n("host.copy")}</button>
    </div>
  </section>`}var Hr={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Zo(){return s`<nav class="host-bar" aria-label=${n("host.bar")}>
    ${Object.entries(Hr).map(([t,e])=>s`<button class="host-bar-part" type="button" @click=${()=>Vr(e)}>
        ${n(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Vr(t){let e=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),o=e instanceof HTMLInputElement;o?e.select():e?.setAttribute("tabindex","-1"),(o?e.closest("section"):e)?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}function Go(t,e){return Math.max(0,Math.ceil((Date.parse(e)-t)/6e4))}function Yo(t,e){let o=t.filter(i=>Date.parse(i.starts)<=e&&e<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>e);return{running:o,next:t.filter(i=>i.starts===r?.starts)}}var Pt={at:0,x:0,y:0};function Ko(){Pt={at:0,x:0,y:0}}function wt({detail:t,clientX:e,clientY:o},r){let i=Date.now(),[l,c]=t?[e,o]:[0,0];i-Pt.at<1e3&&Math.hypot(l-Pt.x,c-Pt.y)<32||(Pt={at:i,x:l,y:c},r())}var Re=["preparing","marketplace","sessions","convergence","closed"],Ne=["propose","place","interest","note"];function Jo(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${n("host.phase")}</h2>
    <p class="hint">${n("host.phase_hint")}</p>
    <ol class="phases">
      ${Re.map(e=>Zr(t,e))}
    </ol>
  </section>`}function Zr({event:t},e){let o=t.phase===e;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${o}
      data-phase=${e}
      @click=${()=>Ae(t.phase,e)}
    >
      <span class="phase-name">
        ${n(`common.phase_${e}`)}
        ${o?s`<span class="mark mark-now">${n("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${n(`host.phase_${e}`)}</span>
      ${o?s`<span class="phase-text">${Gr(t.rules,e)}</span>`:a}
    </button>
  </li>`}function Gr(t,e){let o=Ne.filter(r=>t[r]?.includes(e));return o.length?n("host.phase_opens",{deeds:o.map(r=>n(`host.deed_${r}`)).join(", ")}):n("host.phase_opens_none")}function Ae(t,e){t!==e&&u(n("host.phase_done",{phase:n(`common.phase_${e}`)}),"PUT","phase",{phase:e})}var Xo=5,Kr=["preparing","marketplace"],tn=180,je=new Map;function en(t){let e=V(t);if(!e.length)return a;let{running:o,next:r}=Yo(e,E.now.getTime()),i=fo(t,E.now);return s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${n("host.day")}</span> ${i?s`<span class="count">${i}</span>`:a}</h2>
    ${o.length&&Kr.includes(t.event.phase)?ts(t.event.phase):a}
    <ol class="day">
      ${e.map((l,c)=>[Qr(e[c-1],l),Jr(t,l,o.includes(l),r.includes(l))])}
    </ol>
  </section>`}function Jr(t,e,o,r){let i=U(t,e),l=!Et(e,E.now);es(e.id,o?"end":r?"begin":"");let c=()=>u(n("host.day_ended",{round:i}),"PUT",`rounds/${e.id}/end`,{}),m=()=>u(n("host.day_begun",{round:i}),"PUT",`rounds/${e.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${o?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${K(t,e)}</span>
      ${o?s`<span class="mark mark-now">${n("board.now")}</span>`:a} ${Xr(e,o,r)}</p>
    ${o?s`<div class="host-tools">
          ${ie("day_end",()=>Qo(e.id)&&c())}
          ${ie("day_later",()=>u(n("host.day_moved"),"PUT",`rounds/${e.id}/end`,{later:Xo}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${ie("day_begin",()=>Qo(e.id)&&m())}
          ${ie("day_wait",()=>u(n("host.day_moved"),"POST",`rounds/${e.id}/moves`,{minutes:Xo}))}
        </div>`:a}
  </li>`}function ie(t,e){return s`<button class="button-quiet" type="button" @click=${e}>${n(`host.${t}`)}</button>`}function Xr(t,e,o){let r=Go(E.now.getTime(),e?t.ends:t.starts);return!(e||o)||r>tn?a:s`<strong class="day-until">${n(e?"host.day_left":"host.day_in",{n:r})}</strong>`}function Qr(t,e){let[o,r]=[Date.parse(t?.ends??""),Date.parse(e.starts)],i=Math.round((r-o)/6e4);if(!(i>0)||i>tn)return a;let l=o<=E.now.getTime()&&E.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${n("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${n("board.now")}</span>`:a}
  </li>`}function ts(t){return s`<p class="hint">${n("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>Ae(t,"sessions")}>${n("host.day_follow_do")}</button>`}function es(t,e){let o=je.get(t);o?.offer!==e&&je.set(t,{offer:e,since:o?Date.now():0})}function Qo(t){return Date.now()-(je.get(t)?.since??0)>1e3}function on(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,e,o,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${e}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${o}</div>
  </details>`}var os=400,qt,Dt,ae,nn,R=class{constructor(e,o){q(this,ae);M(this,"value",null);M(this,"problem","");q(this,qt);q(this,Dt);z(this,qt,e),b.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>o(c)))&&mt(this,ae,nn).call(this)})}async load(){try{this.value=await C(w(this,qt)),this.problem=""}catch(e){this.problem=f(e)}p()}};qt=new WeakMap,Dt=new WeakMap,ae=new WeakSet,nn=function(){clearTimeout(w(this,Dt)),z(this,Dt,setTimeout(()=>this.load(),os))};var ns=["event.book_frozen","event.edition_hidden","event.edition_shown"],Le=new R("editions",t=>ns.includes(t)),rn=["photos","contributions","contacts"],ce="",le=!1;function sn(t,e){return e.can["book.freeze"]?d("editions",n("host.editions"),s`<p class="hint">${n("host.editions_hint")}</p>
      ${rs(t)} ${as()}`,{opened:()=>Le.load()}):a}function rs({event:t}){let e=Le.value?.editions??[];return s`<ul class="entries">
    ${e.map(o=>ss(o,t.timezone))}
  </ul>`}function ss({number:t,choice:e,hidden:o,at:r},i){let l=n("host.edition",{n:String(t),when:st(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${o?s`<span>${l}</span>`:s`<a href="${_}/book/${t}">${l}</a>`}
      <span class="hint">${X([...o?[n("host.edition_hidden")]:[],...is(e)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${n(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>ps(t,o)}
    >${n(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function is(t){let e=rn.filter(o=>t[o]).map(o=>n(`host.edition_${o}`));return[n(`host.edition_holds_${t.names}`),...e]}function as(){return s`<form class="form" @submit=${ls}>
    <div>
      <label for="edition-names">${n("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${n(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${rn.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${n(`host.edition_${t}`)}</span>
      </label>`)}
    ${ce?s`<p class="problem" role="alert">${ce}</p>`:a}
    <button class="button" ?disabled=${le}>${n("host.edition_freeze")}</button>
  </form>`}function ls(t){t.preventDefault();let e=new FormData(t.currentTarget),o={names:e.get("names"),photos:e.has("photos"),contributions:e.has("contributions"),contacts:e.has("contacts")};return an(async()=>{let{changes:r}=await y("POST","editions",{choice:o});return r.length?n("host.edition_frozen"):n("host.edition_same",{n:String(await cs(o))})})}async function cs(t){let{editions:e}=await C("editions"),o=r=>!r.hidden&&Object.entries(t).every(([i,l])=>r.choice[i]===l);return e.filter(o).pop()?.number}function ps(t,e){let o=e?"DELETE":"PUT",r=n(e?"host.edition_shown":"host.edition_gone");return an(async()=>(await y(o,`editions/${t}/hiding`),r))}async function an(t){if(!le){le=!0,p();try{let e=await t();ce="",$(e),await Le.load()}catch(e){ce=f(e)}le=!1,p()}}var us=12;function ln(t,e,o,r){let i=V(t).filter(c=>Et(c,o)).flatMap(({id:c})=>uo(t,{round:c,room:e})??[]),l=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let m=fs(t,c).filter(ut=>ut.room!==e&&Et(t.rounds[ut.round],o)),g=new Set(m.map(h)),k=r.get(c.id),N=k===null||k&&g.has(h(k))?k:m.find(ut=>!l.has(h(ut)))??null;return N&&l.add(h(N)),{topic:c,slot:N,choices:ms(m,N)}})}function ms(t,e){return t.filter((o,r)=>r<us||e&&h(e)===h(o))}function fs(t,e){let o=({room:r})=>(t.rooms[r]?.capacity??1/0)<e.interest;return wo(t,e.slot,1/0,o)}var ue=new Map,pe="";function Rt(t){ue.clear(),pe="";let e=n("host.falls_out_what",{name:t.name});S({name:"falls-out",draw:()=>x(e,ds(t))})}function cn({id:t}){return ln(b.state.board,t,E.now,ue)}function ds(t){let e=cn(t);return s`<form class="form" @submit=${o=>$s(o,t)}>
    <p>${n("host.falls_out_hint")}</p>
    ${e.length?s`<p>${n("host.falls_out_moves",{n:e.length})}</p>`:a}
    ${e.map(hs)} ${pe?s`<p class="problem" role="alert">${pe}</p>`:a}
    <div class="actions">
      <button class="button">
        ${n(e.some(({slot:o})=>o)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function hs({topic:t,slot:e,choices:o}){let{board:r}=b.state,i=({target:c})=>{ue.set(t.id,o.find(m=>h(m)===c.value)??null),p()},l=c=>s`<option value=${h(c)} .selected=${e!==null&&h(c)===h(e)}>
      ${J(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${o.map(l)}
      <option value="" .selected=${e===null}>${n("host.falls_out_none")}</option>
    </select>
  </div>`}async function $s(t,e){t.preventDefault();let o=cn(e),r=o.map(({topic:i,slot:l})=>({topic:i.id,...l}));try{let i=await y("PUT",`rooms/${e.id}/closing`,{moves:r});T("falls-out"),$(n("host.fell_out",{name:e.name}),L(i))}catch(i){pe=bs(i,o),p()}}function bs(t,e){if(!(t instanceof I))return f(t);if(t.code==="would_orphan")return n("host.falls_out_new");let{slot:o}=t.facts,r=o&&e.find(i=>i.slot&&h(i.slot)===h(o));return r?(ue.delete(r.topic.id),`${r.topic.title}: ${n("host.falls_out_taken",{other:t.facts.topic.title})}`):f(t)}var at=new R("hidden",t=>t.startsWith("person."));function G({id:t}){return(at.value?.muted??[]).some(e=>e.id===t)}var P=({kind:t,id:e})=>`${t}:${e}`,Nt,At,lt,ct,Fe,pn,_t=class{constructor(e){q(this,ct);M(this,"entries",null);M(this,"problem","");M(this,"asking",!1);M(this,"before",null);q(this,Nt);q(this,At,"");q(this,lt,0);z(this,Nt,e)}load(e=""){return z(this,At,e),mt(this,ct,Fe).call(this,null)}async more(){this.asking||await mt(this,ct,Fe).call(this,this.before)}forget(){z(this,lt,w(this,lt)+1),Object.assign(this,{entries:null,before:null,problem:"",asking:!1})}};Nt=new WeakMap,At=new WeakMap,lt=new WeakMap,ct=new WeakSet,Fe=async function(e){z(this,lt,w(this,lt)+1);let o=w(this,lt);this.asking=!0,p();let r={};try{let i={kinds:w(this,Nt).join(),words:w(this,At),before:e??""},{contributions:l,before:c}=await C(`contributions?${new URLSearchParams(i)}`);r={entries:e?mt(this,ct,pn).call(this,l):l,before:c,problem:""}}catch(i){r={problem:f(i)}}o===w(this,lt)&&(Object.assign(this,r,{asking:!1}),p())},pn=function(e){let o=this.entries??[],r=new Set(o.map(P));return[...o,...e.filter(i=>!r.has(P(i)))]};var me="";function Me(t){return G(t)?[["hear",()=>ys(t)]]:[["mute",()=>_s(t)],["remove",()=>vs(t)]]}function yt(t){let{name:e}=t;me="",S({name:"person",draw:()=>x(n("host.person",{name:e}),gs(t))})}function gs(t){return s`${ks(t)}
    <ul class="choices">
      ${Me(t).map(([e,o])=>ws(e,o))}
    </ul>
    ${G(t)?a:s`<p class="hint">${n("host.person_hint")}</p>`}`}function ws(t,e){return s`<li><button class="choice" type="button" @click=${()=>{T("person"),e()}}>${n(`host.person_${t}`)}</button></li>`}var _s=({id:t,name:e})=>u(n("host.person_muted",{name:e}),"PUT",`people/${t}/muting`,{}),ys=({id:t,name:e})=>u(n("host.person_heard",{name:e}),"DELETE",`people/${t}/muting`,{}),vs=({id:t,name:e})=>u(n("host.person_removed",{name:e}),"PUT",`people/${t}/removal`,{});function ks({id:t,name:e}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await y("PATCH",`people/${t}`,{name:l});T("person"),$(n("host.renamed",{name:l}),L(c))}catch(c){me=f(c),p()}}}>
    <div>
      <label for="person-name">${n("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${e}
      />
      <p class="hint">${n("host.rename_hint")}</p>
    </div>
    ${me?s`<p class="problem" role="alert">${me}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}var xs=/^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/,jt=new Map,ze=new Set,Lt,Y,fe=class{constructor(e){q(this,Lt);q(this,Y,new Map);M(this,"isOld",!1);z(this,Lt,new Set(e)),ze.add(this)}get count(){return w(this,Y).size}get told(){return new Map(w(this,Y))}looked(e,o){let r=new Map(o.map(i=>[P(i),Date.parse(i.at)]));for(let[i,l]of w(this,Y))(e.get(i)===l||(r.get(i)??0)>=l)&&w(this,Y).delete(i);this.isOld=!1}add(e,o){w(this,Lt).has(e.kind)&&w(this,Y).set(P(e),Date.parse(o))}drop(e){w(this,Y).delete(P(e))}};Lt=new WeakMap,Y=new WeakMap;b.subscribe((t,{changes:e,whole:o})=>{if(o){jt.clear();for(let r of ze)r.isOld=!0}for(let r of e)Ts(r)});function Ts({kind:t,data:e,by:o,at:r}){let i=Os(t,e);if(!i)return;let l=jt.get(P(i)),c=Es(t,e);c?jt.set(P(i),c):jt.delete(P(i));let m=xs.test(t)&&!l&&(o===null||o!==b.state.me.person);for(let g of ze)c?g.drop(i):m&&g.add(i,r)}function Os(t,e){let[o=""]=t.split(".");if(o==="report")return{kind:o,id:e.topic};if(o==="topic")return{kind:o,id:e.id};if(o==="note"||o==="photo")return{kind:o,id:(e[o]??e).id}}function Es(t,e){if(t==="topic.hidden"||t==="photo.hidden")return"hidden";if(t==="photo.removed")return"removed";if(!(!t.startsWith("note.")||e.note))return t==="note.removed"?"removed":"hidden"}function un(t,e){return t.topics[e.topic]?jt.get(P(e))??"there":e.kind==="topic"?"hidden":"with_topic"}var Ss=60,Ie=new Map;function de(t,e){return s`<ul class="entries">
    ${$t(e,P,o=>Ps(t,o))}
  </ul>`}function Ps(t,e){let o=un(t,e),r=e.people.flatMap(l=>t.people[l]??[]),i=t.topics[e.topic];return i&&Ie.set(i.id,i.title),s`<li class="entry written ${o==="there"?"":"written-gone"}" data-written=${P(e)}>
    <p class="written-head">
      ${r.length?qs(e,r):a}
      <span class="written-standing">
        ${Ds(e,o)} · <time datetime=${e.at}>${ft(e.at,t.event.timezone)}</time>
      </span>
    </p>
    ${e.kind==="photo"?Ns(e):a}
    <p class="written-text" dir="auto" lang=${e.language||a}>${Rs(e)}</p>
    <div class="written-foot">
      ${i?s`<a class="written-topic" href=${dt(i.id)} data-screen dir="auto" lang=${i.language||a}>${i.title}</a>`:s`<span class="written-topic" dir="auto">${Ie.get(e.topic)}</span>`}
      ${As(e,o,r)}
    </div>
  </li>`}function qs({kind:t},e){return t==="report"?s`<strong>${e.map(({name:o},r)=>s`${r?", ":""}<bdi>${o}</bdi>`)}</strong>`:e.map(o=>s`<button
        class="written-who" type="button" dir="auto" aria-label=${n("host.person",{name:o.name})} @click=${()=>yt(o)}
      >${o.name}</button>
      ${G(o)?s`<span class="mark">${n("host.people_muted")}</span>`:a}`)}function Ds(t,e){let{state:o}=b;return ao(o.wishes).some(({path:r})=>r===fn(t))?n(Ro(o)):e!=="there"?n(`host.written_${e}`):n(t.shown?`host.written_${t.kind}`:"host.written_waits")}function Rs({kind:t,text:e}){return e||(t==="report"?n("host.written_emptied"):a)}function Ns(t){let e=`${_}/photos/${t.id}`;return s`<a class="written-picture" href="${e}.jpg" target="_blank" rel="noopener">
    <img src="${e}-small.jpg" width="72" height="72" loading="lazy" alt=${t.text||n("host.written_photo")} />
  </a>`}var fn=({kind:t,id:e})=>`${t}s/${e}/hiding`;function As(t,e,o){if(t.kind==="report"||e==="removed"||e==="with_topic")return a;let r=e==="there",i=n(r?"host.find_hide":"host.edition_show"),l=()=>r?mn("PUT",t,"host.written_done"):mn("DELETE",t,"host.back_done");return s`<button
    class="chip written-deed" type="button" aria-label="${i}: ${js(t,o)}"
    @click=${c=>wt(c,l)}
  >
    ${i}
  </button>`}function js({kind:t,topic:e,text:o},r){return t==="topic"?Ie.get(e)??"":o.slice(0,Ss)||n("host.photo_by",{name:r[0]?.name??""})}async function mn(t,e,o){try{$o(await Ot(t,fn(e)),n(o))}catch(r){W(r)}}var Ft={signed:dn(["note","photo","topic"]),reports:dn(["report"])},vt="signed";function dn(t){return{list:new _t(t),fresh:new fe(t)}}function hn(t){let e=Ft.signed.fresh.count;return d("written",n("host.written"),s`${Ls()} ${Ms()} ${zs(t)}`,{count:e?n("host.written_new",{n:e}):"",opened:()=>{at.load(),he()}})}function Ls(){return s`<ul class="chips">
    ${Object.keys(Ft).map(t=>s`<li>
        <button class="chip" type="button" aria-pressed=${t===vt?"true":"false"} @click=${()=>Fs(t)}>
          ${n(`host.written_of_${t}`)}
        </button>
      </li>`)}
  </ul>`}function Fs(t){vt=t,p(),he()}async function he(){let{list:t,fresh:e}=Ft[vt],{told:o}=e;await t.load(),!(t.problem||!t.entries)&&(e.looked(o,t.entries),p())}function Ms(){let{list:t,fresh:e}=Ft[vt],o=t.entries&&(e.count||e.isOld);return s`<div class="written-news">
    ${o?s`<button class="button" type="button" @click=${he}>
          ${t.asking?n("host.loading"):e.isOld?n("host.written_again"):n("host.written_show",{n:e.count})}
        </button>`:s`<p class="hint">${n(`host.written_hint_${vt}`)}</p>`}
  </div>`}function zs(t){let e=Ft[vt].list,{entries:o,problem:r}=e;return o?s`${o.length?de(t,o):s`<p class="soft">${n("host.written_none")}</p>`}
    ${r?s`<p class="problem" role="alert">${r}</p>`:a} ${Ce(e)}`:r?Is(r):s`<p class="soft">${n("host.loading")}</p>`}function Is(t){return s`<p class="problem" role="alert">${t}</p>
    <button class="button-quiet" type="button" @click=${he}>${n("host.written_try")}</button>`}function Ce(t){return t.before?s`<button class="button-quiet" type="button" @click=${()=>t.more()}>
    ${n(t.asking?"host.loading":"host.log_more")}
  </button>`:a}var Cs=3,Bs=400,kt=new _t(["note","photo","report"]),$n;function bn(t){clearTimeout($n),t.trim().length<Cs?kt.forget():$n=setTimeout(()=>kt.load(t),Bs)}var gn=()=>!!kt.entries?.length;function wn(t){let{entries:e,problem:o}=kt;return o?s`<p class="problem" role="alert">${o}</p>`:e?s`<div class="find-written">
    <h3 class="label">${n("host.find_written")}</h3>
    <p class="hint" role="status">${e.length||kt.before?a:n("host.find_written_none")}</p>
    ${e.length?de(t,e):a} ${Ce(kt)}
  </div>`:a}var $e="",Mt=[];function be(t){$e="",Mt=[],S({name:"piece",draw:()=>x(t.title,Mt.length?Ws(t):Us(t))})}var _n=({path:t})=>!t.includes("/");function Us(t){return s`<form
    class="form"
    @submit=${e=>Hs(e,t)}
  >
    ${t.fields()} ${$e?s`<p class="problem" role="alert">${$e}</p>`:a}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      ${_n(t)?a:s`<button class="button-danger" type="button" @click=${()=>yn(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Ws(t){return s`<p class="problem" role="alert">${n("host.orphans",{n:Mt.length})}</p>
    <ul class="orphans">
      ${Mt.map(({title:e})=>s`<li dir="auto">${e}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>yn(t,!0)}>
        ${n("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>T("piece")}>
        ${n("host.orphans_cancel")}
      </button>
    </div>`}function Hs(t,e){t.preventDefault();let o=e.read(t.currentTarget);return vn(()=>y(_n(e)?"POST":"PATCH",e.path,o),e.said.saved)}function yn(t,e){return vn(()=>y("DELETE",t.path,e?{unplace:e}:{}),t.said.removed)}async function vn(t,e){try{let o=await t();T("piece"),$(e,L(o))}catch(o){o instanceof I&&o.code==="would_orphan"?Mt=o.facts.topics:$e=f(o),p()}}function kn(t){return s`<div>
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
  </div>`}var xn=["step_free","projector","quiet","hearing_loop"],Tn={name:"",capacity:null,note:"",link:"",features:[],language:""};function On({name:t,capacity:e,note:o,link:r,features:i,language:l}){return s`<div>
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
        .value=${String(e??"")}
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
        .value=${o}
        aria-describedby="room-note-hint"
      />
      <p class="hint" id="room-note-hint">${n("host.room_note_hint")}</p>
    </div>
    <fieldset>
      <legend>${n("host.room_has")} <span class="soft">${n("board.optional")}</span></legend>
      ${xn.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${n(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${n("host.room_language")} <span class="soft">${n("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${n("host.room_language_any")}</option>
        ${Jt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${Xt(c)}</option>`)}
      </select>
    </div>
    ${kn(r)}`}function En(t){let e=o=>String(t.get(o)??"").trim();return{name:e("name"),note:e("note"),link:e("link"),language:e("language"),features:xn.filter(o=>t.has(o)),capacity:Number(e("capacity"))||null}}async function Sn(t,e){let o=[...rt(b.state.board)],r=o.findIndex(c=>c.id===t),[i]=o.splice(r,1);if(!i)return;o.splice(r+e,0,i);let l=o.map(({id:c,position:m},g)=>({id:c,position:m,wanted:g+1}));try{for(let{id:c,position:m,wanted:g}of l)m!==g&&await y("PATCH",`rooms/${c}`,{position:g});$(n("host.room_moved",{name:i.name}))}catch(c){W(c)}}var Vs=et(()=>import("./outgrown.js"));function qn(t){let e=rt(t),o=()=>Dn("rooms",n("host.room_new"),n("host.room_added"),Tn);return d("rooms",n("host.rooms"),s`${Vs()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${e.map((r,i)=>Zs(r,i,e.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${o}>
        ${Z("plus")} ${n("host.room_add")}
      </button>`,{count:A(e.length)})}function Zs(t,e,o){let{name:r}=t,i=t.capacity?n("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>Be(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&n("board.closed"),i,Qt(t),t.note,t.link&&n("board.online")].filter(Boolean).join(" · ")}</span>
      ${Z("right")}
    </button>
    ${Gs(t)} ${Pn(t,"up",-1,e===0)} ${Pn(t,"down",1,e===o-1)}
  </li>`}function Be(t){let e=n("host.room_change",{name:t.name});Dn(`rooms/${t.id}`,e,n("host.room_changed"),t,()=>Ys(t))}function Gs({id:t,name:e}){return s`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${n("host.room_door",{name:e})}
  >
    ${Oo("door")}
  </a>`}function Pn(t,e,o,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${n(`host.room_${e}`,{name:t.name})}
    @click=${()=>Sn(t.id,o)}
  >
    <span class="turn-${e}">${Z("down")}</span>
  </button>`}function Dn(t,e,o,r,i){be({path:t,title:e,fields:()=>On(r),read:l=>En(new FormData(l)),more:i,said:{saved:o,removed:n("host.room_removed"),remove:n("host.room_remove")}})}function Ue({id:t,name:e}){return u(n("host.room_opened",{name:e}),"DELETE",`rooms/${t}/closing`,{})}function Ys(t){let e=async()=>{await Ue(t)&&T("piece")},o=()=>{T("piece"),Rt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?e:o}>
    ${n(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Ks=8,Rn=et(()=>import("./more.js")),ge="";function Nn(t){let e=co(ge);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${n("host.find")}</h2>
    <p class="hint" id="host-find-hint">${n("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${n("host.find_label")} aria-describedby="host-find-hint" .value=${ge}
      @focus=${()=>at.load()}
      @input=${({target:o})=>{ge=o.value,Ko(),bn(ge),p()}}
    />
    ${e.length?Xs(t,e):Js(t)}
  </section>`}function Js(t){let e=rt(t).filter(({closed:o})=>!o);return e.length?s`<p class="label" id="host-find-rooms">${n("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${e.map(o=>s`<li>
          <button
            class="chip" type="button" aria-label=${n("host.falls_out_what",{name:o.name})}
            @click=${()=>Rt(o)}
          ><span dir="auto">${o.name}</span></button>
        </li>`)}
    </ul>`:a}function Xs(t,e){let o=Qs(t).filter(i=>po(i.words,e)),r=[...o].sort((i,l)=>xe(i,e)-xe(l,e)).slice(0,Ks);return s`<p class="hint" role="status">
      ${o.length||!gn()?n(r.length<o.length?"host.find_more":"host.find_n",{n:o.length}):a}
    </p>
    <ul class="entries">
      ${$t(r,({id:i})=>i,si)}
    </ul>
    ${wn(t)}`}function Qs(t){return[...Object.values(t.people).map(e=>ti(t,e)),...rt(t).map(ei),...Object.values(t.topics).map(e=>oi(t,e))]}function ti(t,e){let{id:o,name:r}=e;return{id:o,name:r,words:r,hint:X([n(G(e)?"host.people_muted":"host.find_person"),Rn()?.convenedBy(t,o)??""].filter(Boolean)),deeds:[...Me(e),["rename",()=>yt(e)]]}}function ei(t){let{id:e,name:o,note:r,capacity:i,closed:l}=t,c=i?n("host.seats",{n:i}):"";return{id:e,name:o,words:`${o} ${r}`,hint:X([n(l?"board.closed":"host.find_room"),c,Qt(t)].filter(Boolean)),deeds:[l?["open",()=>Ue(t)]:["falls_out",()=>Rt(t)],["change",()=>Be(t)]]}}function oi(t,e){let{id:o,number:r,title:i,language:l,slot:c,withdrawn:m,into:g}=e,k=Q(t,e),N=c?J(t,c):n(m?"host.find_withdrawn":"board.no_slot");return{id:o,number:r,name:i,language:l,words:`${i} ${k} #${r}`,hint:X([`#${r}`,k,N]),href:dt(o),deeds:[...m||g?[]:ni(e),["hide",()=>ri(o)]]}}function ni(t){let e=Rn();if(!e)return[];let o=e.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>e.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>e.settle(e.move(t),!0)],...o,["tell",()=>Fo(t.id)]]}async function ri(t){await To(t),await ho(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function si({name:t,hint:e,language:o,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${o||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${e}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${n(`host.find_${l}`)}: ${t}" @click=${m=>wt(m,c)}
        >
          ${n(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var zt=new R("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function An(t){return d("hidden",n("host.hidden"),s`<p class="hint">${n("host.hidden_hint")}</p>
      ${ii(t)}`,{opened:()=>zt.load()})}function ii(t){if(zt.problem)return s`<p class="problem" role="alert">${zt.problem}</p>`;if(!zt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{topics:e,notes:o,photos:r}=zt.value;if(!e.length&&!o.length&&!r.length)return s`<p class="soft">${n("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(e.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${e.map(c=>We(c.title,"",`topics/${c.id}/hiding`))}
    ${o.map(c=>We(c.text,n("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>We(n("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function We(t,e,o){let r=()=>u(n("host.back_done"),"DELETE",o,{});return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${e?s`<span class="hint" dir="auto">${e}</span>`:a}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.bring_back_what",{title:t})}
      @click=${r}
    >
      ${n("host.bring_back")}
    </button>
  </li>`}var He="";function jn(t,e){let{timezone:o}=t.event,r=ee(t),i=st(r,o);return d("keeping",n("host.keeping"),s`<p>${n("host.keeping_until",{day:i})}</p>
      <p class="hint">${n("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${n("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${H(r,o).date} @change=${li(o)} />
        </div>
      </div>
      ${e.can["event.delete"]?ai():a}`,{count:i})}function ai(){return s`<form class="form" @submit=${ci} aria-labelledby="host-delete">
    <h3 id="host-delete">${n("host.delete")}</h3>
    <div>
      <label for="delete-code">${n("host.delete_code",{code:D.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${He?s`<p class="problem" role="alert">${He}</p>`:a}
    <button class="button">${n("host.delete_sure")}</button>
  </form>`}function li(t){return({target:e})=>{let{value:o}=e;if(!o)return;let r=bt({date:o,time:"23:59"},t);u(n("host.keeping_done",{day:st(r,t)}),"PATCH",j,{keep_until:r})}}async function ci(t){t.preventDefault();let e=String(new FormData(t.currentTarget).get("code"));try{await B("DELETE",j,{code:e}),location.assign("/?gone=deleted")}catch(o){He=f(o),p()}}var Ve="join",pi=["host","cohost","wall",Ve],Ln="#new-code",It=null,we="";location.hash===Ln&&(history.replaceState(null,"",location.pathname),S({name:"link",draw:hi}));function Fn(t){return t.can["links.renew"]?d("links",n("host.links"),s`<p class="hint">${n("host.links_hint")}</p>
      <ul class="entries">
        ${pi.map(ui)}
      </ul>`):a}function Mn(t){return n(`host.link_${t}`,{code:D.shown_code})}function ui(t){let e=Mn(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${e}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.link_renew_what",{link:e})}
      data-renew=${t}
      @click=${()=>mi(t)}
    >
      ${n("host.link_renew")}
    </button>
  </li>`}function mi(t){It=null,we="",S({name:"link",draw:()=>It?di(t,It):fi(t),closed:()=>It=null})}function fi(t){return x(n(t===Ve?"host.code_sure":"host.link_sure"),s`<p><strong>${Mn(t)}</strong></p>
      <p>${n(`host.link_${t}_out`)} ${n("host.link_no_undo")}</p>
      ${we?s`<p class="problem" role="alert">${we}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>$i(t)}>
          ${n("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.cancel")}
        </button>
      </div>`)}function di(t,{link:e,qr:o}){return x(n("host.link_made"),s`<p>${n("host.link_once")}</p>
      ${ne(t,e)}
      <p>${n("host.link_scan")}</p>
      <img class="link-qr" src=${o} alt=${n("host.link_qr")} width="160" height="160" />`)}function hi(){return x(n("host.code_made"),s`<p>${n("host.code_next")}</p>
      ${Ee(D.code,D.join_url)}
      <div class="actions">
        <a class="button" href="/e/${D.code}/poster">${n("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.close")}
        </button>
      </div>`)}async function $i(t){try{let e=await B("POST",`links/${t}`);if(t===Ve){let{goElsewhere:o}=await import("./elsewhere.js");return o(e.code,{hash:Ln,before:ro})}It=e}catch(e){we=f(e)}p()}var bi=3;function Ge(t,{parts:e}){return e.map(o=>gi(t,o)).join(" · ")}function gi(t,{kind:e,about:o,more:r}){let i=`host.log_${e.replace(".","_")}`;if(e==="wall.rung")return n(i,{n:o.length});if(e==="wall.announced"&&o[0]?.topic)return wi(o[0].topic,o[0]);let l=/^wall\./.test(e)?o.length:e.startsWith("round.")?1:bi,c=o.slice(0,l).map(N=>_i(t,e,N)),m=r+o.length-c.length,g=c.join(o[0]?.slot?"; ":", "),k=m?n("host.log_and_more",{titles:g,n:m}):g;return n(no(i)?i:"host.log_other",{title:k}).replace(/:\s*$/,"")}function wi(t,{title:e=""}){return n("host.log_wall_announced_to",{topic:t,title:n("host.log_quoted",{title:e})})}function _i(t,e,o){let{title:r="",was:i,phase:l,fields:c,view:m,slot:g,person:k}=o;return l?n(`common.phase_${l}`):c?c.map(yi).join(", "):m?vi(o):o.starts?ki(t,o):i?Ze(i,r):g?Ze(r,J(t,g)):k?Ze(r,t.people[k]?.name??""):e==="wall.announced"||e==="wall.taken_down"?r&&n("host.log_quoted",{title:r}):e.startsWith("note.")?No(r):r}function yi(t){return n(`host.log_field_${t}`)}function vi({view:t,minutes:e}){let o=n(`host.wall_${t}`);return e?`${o} (${n("host.wall_minutes",{n:e})})`:o}function ki(t,{id:e="",title:o="",starts:r="",ends:i="",began:l,ended:c}){let m=t.rounds[e],g=o||(m?U(t,m):""),k=(ut,Or)=>K(t,{id:e,title:o,starts:ut,ends:Or}),N=[g,k(r,i)].filter(Boolean).join(", ");return l&&c?n("host.log_round_was",{now:N,was:k(l,c)}):N}function Ze(t,e){return e?n("host.log_to",{title:t,where:e}):t}var xi={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},Ct=new R("log",()=>!0),ot=[],zn=!1;function In(t){return d("log",n("host.log"),Ti(t),{opened:()=>Ct.load()})}function Ti(t){if(Ct.problem)return s`<p class="problem" role="alert">${Ct.problem}</p>`;if(!Ct.value)return s`<p class="soft">${n("host.loading")}</p>`;let e=Oi(Ct.value.entries);return e.length?s`<ol class="entries">
      ${e.map(o=>Si(t,o))}
    </ol>
    ${zn||_e(e)<=1?a:s`<button class="button-quiet" type="button" @click=${Ei}>
            ${n("host.log_more")}
          </button>`}`:s`<p class="soft">${n("host.log_none")}</p>`}function _e(t){return t[t.length-1]?.first??0}function Oi(t){let e=_e(t);return ot=ot.some(({seq:r})=>r>=e)?[...t,...ot.filter(({seq:r})=>r<e)]:t,ot}async function Ei(){let t=_e(ot);try{let{entries:e}=await C(`log?before=${t}`);_e(ot)===t&&(ot=[...ot,...e]),zn=!e.length}catch(e){$(f(e),{tone:"warning"})}p()}function Si(t,e){let o=e.by&&t.people[e.by]?.name||n(xi[e.role??""]??"host.somebody"),r=Ge(t,e),i=ft(e.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${n("host.log_by",{name:o,time:i})}</span>
    </span>
    ${e.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${n("host.undo_what",{what:r})}
            @click=${()=>Pi(t,e)}
          >
            ${n("host.undo")}
          </button>`:a}
  </li>`}async function Pi(t,e){try{let o=await y("POST","undo",{seq:e.seq});$(n("host.undid",{what:Ge(t,e)}),L(o))}catch(o){W(o)}}var Cn=()=>!0,qi={poster:Cn,"topic-sheets":Cn,grid:({rooms:t,rounds:e})=>Object.keys(t).length>0&&Object.keys(e).length>0,"topic-cards":({topics:t})=>Object.values(t).some(({withdrawn:e})=>!e),"door-signs":({rooms:t})=>Object.values(t).some(({closed:e})=>!e),"report-forms":({topics:t})=>Object.values(t).some(({slot:e})=>e)};function Un(t){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${n("host.paper")}</h2>
    <p class="hint">${n("host.paper_hint")}</p>
    <div class="host-tools">
      ${Bn("all#now",n("host.paper_all"),"button-quiet")}
      <a class="button-quiet" href="${_}/paper" target="_blank" rel="noopener"
        >${n("host.paper_choose")}</a
      >
    </div>
    <ul class="chips">
      ${Object.entries(qi).map(([e,o])=>o(t)?s`<li>${Bn(`${e}#now`,n(`host.paper_${e.replace("-","_")}`),"chip")}</li>`:a)}
    </ul>
  </section>`}function Bn(t,e,o){return s`<a class=${o} href="${_}/paper/${t}" target="_blank" rel="noopener">${e}</a>`}var Di=12,Wn="";function Hn({people:t},e){let o=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=o.filter(({name:i})=>i.toLocaleLowerCase().includes(Wn.toLocaleLowerCase()));return d("people",n("host.people"),s`<p class="hint">${n("host.people_here",{n:e})}</p>
      ${o.length?a:s`<p class="soft">${n("host.people_none")}</p>`}
      ${o.length>Di?Ri():a}
      <ul class="pieces">
        ${r.map(Ni)}
      </ul>`,{count:A(o.length),opened:()=>at.load()})}function Ri(){return s`<input
    type="search"
    aria-label=${n("host.people_find")}
    placeholder=${n("host.people_find")}
    autocomplete="off"
    @input=${t=>{Wn=t.target.value,p()}}
  />`}function Ni(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${n("host.person",{name:t.name})}
      @click=${()=>yt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${G(t)?s`<span class="mark">${n("host.people_muted")}</span>`:a} ${Z("right")}
    </button>
  </li>`}var xt=new R("hidden",t=>t.startsWith("photo.")),Vn=!1;function Zn(t){Vn||xt.load(),Vn=!0;let e=xt.value?.waiting.length??0;return d("photos",n("host.photos"),s`${Ai(t)} ${Li(t)}`,{count:e?n("host.photos_wait",{n:e}):""})}function Ai(t){if(xt.problem)return s`<p class="problem" role="alert">${xt.problem}</p>`;if(!xt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{waiting:e}=xt.value;return e.length?s`<ul class="entries">
    ${e.map(o=>ji(o,t))}
  </ul>`:s`<p class="soft">${n("host.photos_none")}</p>`}function ji(t,e){let o=`${_}/photos/${t.id}`,r=e.topics[t.topic]?.title??"",i=n("host.photo_by",{name:e.people[t.author]?.name??""}),l=()=>u(n("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>u(n("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${o}.jpg" target="_blank" rel="noopener">
      <img src="${o}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
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
  </li>`}function Li({event:t}){let e=({target:o})=>{let{checked:r}=o;u(n(r?"host.photos_trusted":"host.photos_asked"),"PATCH",j,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${O(t.trusts_photos)} @change=${e} />
    <span>${n("host.photos_trust")}</span>
  </label>`}var Fi=et(()=>import("./session.js"));function Gn(t){let e=oe(t,E.now),o=e.filter(it),r=e.filter(l=>!it(l)),i=e.length?`${A(r.length)} / ${A(e.length)}`:"";return d("reports",n("host.reports"),s`${Mi(t)} ${Ii(t,o,r)}`,{count:i})}function Mi({event:t}){let{reports_due:e,timezone:o}=t,{date:r,time:i}=e?H(e,o):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>zi(l,o)}>
    <p>${e?n("host.due_is",{time:ft(e,o)}):n("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${n("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${n("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${n("host.due_set")}</button>
      ${e?s`<button class="button-quiet" type="button" @click=${()=>Yn(null)}>${n("host.due_drop")}</button>`:a}
    </div>
  </form>`}function zi(t,e){t.preventDefault();let o=new FormData(t.currentTarget);return Yn(bt({date:String(o.get("date")),time:String(o.get("time"))},e))}function Yn(t){return u(n(t?"host.due_done":"host.due_dropped"),"PATCH",j,{reports_due:t})}function Ii(t,e,o){return!e.length&&!o.length?s`<p class="soft">${n("host.reports_none")}</p>`:s`<p>${e.length?n("host.reports_owed",{n:e.length}):n("host.reports_all")}</p>
    <ul class="entries">
      ${$t([...e,...o],({id:r})=>r,r=>Ci(t,r))}
    </ul>`}function Ci(t,e){return s`<li class="entry" data-report=${e.id}>
    <span class="entry-words">
      <a class="entry-title" href=${dt(e.id)} data-screen dir="auto" lang=${e.language||a}>${e.title}</a>
      <span class="hint"><bdi>${Q(t,e)}</bdi>${e.slot?s` · ${Gt(t,e.slot)}`:a}</span>
    </span>
    <span class="mark ${it(e)?"mark-warning":""}">${Bi(e)}</span>
    ${Fi()?.formButton(e)??a}
  </li>`}function Bi(t){return it(t)?n("host.report_nothing"):t.no_notes&&!t.words?n("host.report_waived"):[t.words&&n("host.words_n",{n:t.words}),t.photos&&n("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Kn=6e4,Ye=15*Kn,Ui=45*Kn,Wi=et(()=>import("./same_people.js"));function Jn(t){let e=V(t);return d("rounds",n("host.rounds"),s`${on("rounds")?Wi()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${e.map(o=>Hi(t,o))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Zi(t)}>
        ${Z("plus")} ${n("host.round_add")}
      </button>`,{count:A(e.length),opened:p})}function Hi(t,e){return s`<li>
    <button class="piece" type="button" data-round=${e.id} @click=${()=>Vi(t,e)}>
      <strong dir="auto">${U(t,e)}</strong>
      <span>${K(t,e)}</span>
      ${Z("right")}
    </button>
  </li>`}function Vi(t,e){let o=U(t,e);Xn(t,`rounds/${e.id}`,n("host.round_change",{name:o}),n("host.round_changed"),e)}function Zi(t){let e=V(t),o=e[e.length-1],r=o?Date.parse(o.ends)-Date.parse(o.starts):Ui,i=o?Date.parse(o.ends)+Ye:Math.ceil(Date.now()/Ye)*Ye,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Xn(t,"rounds",n("host.round_new"),n("host.round_added"),l)}function Xn({event:t},e,o,r,i){let[l,c]=[H(i.starts,t.timezone),H(i.ends,t.timezone)];be({path:e,title:o,fields:()=>Gi(i.title,l.date,l.time,c.time),read:m=>Yi(new FormData(m),t.timezone),said:{saved:r,removed:n("host.round_removed"),remove:n("host.round_remove")}})}function Gi(t,e,o,r){return s`<div>
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
      <input id="round-date" name="date" type="date" required .value=${e} />
    </div>
    <div class="host-pair">
      <div>
        <label for="round-starts">${n("host.round_starts")}</label>
        <input id="round-starts" name="starts" type="time" required .value=${o} />
      </div>
      <div>
        <label for="round-ends">${n("host.round_ends")}</label>
        <input id="round-ends" name="ends" type="time" required .value=${r} />
      </div>
    </div>`}function Yi(t,e){let o=i=>String(t.get(i)??"").trim(),r=i=>bt({date:o("date"),time:o(i)},e);return{title:o("title"),starts:r("starts"),ends:r("ends")}}function Qn({event:t}){return d("rules",n("host.rules"),s`<p class="hint">${n("host.rules_hint")}</p>
      ${Ne.map(e=>Ki(t.rules,e))}`)}function Ki(t,e){return s`<fieldset class="rule">
    <legend>${n(`host.rules_${e}`)}</legend>
    <div class="chips">${Re.map(o=>Ji(t,e,o))}</div>
  </fieldset>`}function Ji(t,e,o){let r=t[e]??[],i=r.includes(o),l=i?r.filter(g=>g!==o):[...r,o],c={[e]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${e} ${o}"
    @click=${()=>u(n("host.rules_done"),"PATCH",j,{rules:c})}
  >
    ${n(`common.phase_${o}`)}
  </button>`}var Xi=5,nt=[],Ke=0,Bt={get entries(){return nt},get written(){return Ke}};b.subscribe(({wishes:t})=>t.forEach(ea));async function tr(t){let e={...t,ref:Zt(),state:"sending",problem:"",nearest:[]};nt=[e,...nt].filter(({state:i},l)=>l<Xi||i==="refused"),Ke+=1,p();let o=ta(e),r=t.slot?nr(e.ref,t.slot):"";Qi(e,await o,await r)}async function er({ref:t,undo:e}){e!==void 0&&await bo(e)&&Je(t)}function Je(t){nt=nt.filter(e=>e.ref!==t),Ke-=1,p()}async function or({ref:t,title:e},o){pt(t,{state:"sending",problem:"",nearest:[]}),!await nr(t,o)&&(pt(t,{state:"done"}),$(n("host.scribe_placed",{title:e,slot:J(b.state.board,o)})))}function Qi({ref:t,title:e,name:o},r,i){if(r){if(r.waiting||pt(t,{undo:r.seq}),i)return $(n("host.scribe_unplaced",{title:e,problem:i}),{tone:"warning"});pt(t,{state:r.waiting?"kept":"done"}),lo(r.waiting?n("common.kept"):n("host.scribe_done",{title:e,name:o}))}}async function ta({ref:t,title:e,name:o}){try{return await Ot("POST","topics",{title:e,scribe_for:o},{ref:t})}catch(r){pt(t,{state:"refused",problem:f(r)});return}}async function nr(t,{round:e,room:o}){try{return await Ot("PUT",`topics/${t}/placement`,{round:e,room:o}),""}catch(r){let i=r instanceof I&&r.facts.nearest||[],l=f(r);return pt(t,{state:"without_slot",problem:l,nearest:i}),l}}function ea(t){if(!t.refused||so(t)!=="place")return;let{message:e,facts:o}=t.refused,r=nt.find(({ref:i})=>i===io(t));r&&!r.problem&&pt(r.ref,{state:"without_slot",problem:e,nearest:o.nearest??[]})}function pt(t,e){nt=nt.map(o=>o.ref===t&&(!o.problem||!e.problem)?{...o,...e}:o),p()}var oa=3;function sr({people:t}){let e=[...new Set(Object.values(t).map(({name:o})=>o))].sort();return s`<datalist id="scribe-names">
    ${e.map(o=>s`<option value=${o}></option>`)}
  </datalist>`}function Xe({rounds:t,rooms:e}){let[o="",r=""]=v("scribe.slot").split(" ");return t[o]&&e[r]?{round:o,room:r}:null}function ir(t){let e=Yt(t),o=Xe(t),r=o?h(o):"";return o&&!e.some(i=>h(i)===r)&&e.unshift(o),e.length?s`<div>
    <label for="scribe-slot"
      >${n("host.scribe_slot")} <span class="soft">${n("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${ia}>
      <option value="" ?selected=${!r}>${n("host.scribe_no_slot")}</option>
      ${e.map(i=>s`<option value=${h(i)} .selected=${O(r===h(i))}>
            ${aa(t,i)}
          </option>`)}
    </select>
    ${na(t)}
  </div>`:a}function na(t){let e=Bt.entries.find(({slot:r})=>r)?.slot,o=e?go(t,e).slice(0,oa):[];return o.length?s`<div class="chips scribe-next" role="group" aria-label=${n("host.scribe_next")}>
    ${o.map(r=>s`<button
        class="chip" type="button" aria-pressed=${v("scribe.slot")===h(r)?"true":"false"}
        @pointerdown=${rr} @mousedown=${rr} @click=${()=>sa(h(r))}
      >${ra(t,r)}</button>`)}
  </div>`:a}function ra(t,{round:e,room:o}){let[r,i]=[t.rooms[o],t.rounds[e]];return X(r&&i?[r.name,U(t,i)]:[])}function rr(t){t.preventDefault()}function sa(t){tt("scribe.slot",v("scribe.slot")===t?"":t),p(),ar()}function ia({target:t}){tt("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&ar()}function ar(){document.getElementById(v("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function aa(t,e){let o=t.rounds[e.round];return o?[K(t,o),t.rooms[e.room]?.name,U(t,o)].join(" · "):""}function cr(t){let{entries:e,written:o}=Bt;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${n("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${n("host.scribe_hint")}</p>
    <form class="form" @submit=${fa} @keydown=${ma} aria-describedby="host-scribe-hint">
      ${lr("title","next")} ${lr("name","done")} ${sr(t)} ${ir(t)}
      <button class="button">${n("host.scribe_add")}</button>
    </form>
    ${o?s`<p class="label">${n("host.scribe_written",{n:o})}</p>`:a}
    <ol class="scribed">
      ${e.map(r=>pr(r))}
    </ol>
  </section>`}function lr(t,e){return s`<div>
    <label for="scribe-${t}">${n(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${e}
      .value=${O(v(`scribe.${t}`))}
      @input=${Po(`scribe.${t}`,t)}
    />
    ${So(`scribe.${t}`,t)}
  </div>`}function pr(t,e=!0){let{title:o,name:r,problem:i}=t,l=ua(t);return s`<li class="scribed-${l}">
    <span><bdi>${o}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${ca(l,l==="done"?"":i)}</span>
    ${e&&l==="without_slot"?pa(t):a}
    ${e&&l==="done"&&t.undo!==void 0?la(t):a}
    ${e&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>da(t)}>
            ${n("host.scribe_again")}
          </button>`:a}
  </li>`}function la(t){return s`<button
    class="button-quiet" type="button" aria-label="${n("common.undo")}: ${t.title}" @click=${()=>er(t)}
  >${n("common.undo")}</button>`}function ca(t,e){return t==="without_slot"?n("host.scribed_without_slot",{problem:e}):e||n(`host.scribed_${t}`)}function pa(t){let{board:e}=b.state,o=Yt(e).map(h);return t.nearest.filter(r=>o.includes(h(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>or(t,r)}>
        ${Gt(e,r)}
      </button>`)}function ur(){let t=Bt.entries.filter(({state:e})=>e==="refused");return s`<ol class="scribed">
    ${t.map(e=>pr(e,!1))}
  </ol>`}function ua({ref:t,state:e}){if(e==="without_slot"&&b.state.board.topics[t]?.slot)return"done";let o=b.state.wishes.some(r=>r.ref===t);return e==="kept"&&!o?"done":e}function ma(t){let{id:e}=t.target;if(t.key!=="Enter"||t.isComposing)return;let o=v("scribe.title").trim();e==="scribe-title"&&o?(t.preventDefault(),te(o,"title")||ha("name")):e==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function fa(t){t.preventDefault();let[e,o]=[v("scribe.title").trim(),v("scribe.name").trim()];if(!e||te(e,"title"))return Ut("title");if(!o||te(o,"name"))return Ut("name");let r=Xe(b.state.board);ht("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),tr({title:e,name:o,slot:r}),Ut("title")}function da(t){Je(t.ref),tt("scribe.title",t.title),tt("scribe.name",t.name),p(),Ut("title")}function ha(t){Ut(t),document.getElementById(`scribe-${t}`)?.select()}function Ut(t){document.getElementById(`scribe-${t}`)?.focus()}function mr(){return Intl.supportedValuesOf?.("timeZone")??[]}var ye={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Qe=Object.keys(ye),Wt=new Map;for(let t of Qe)v(`event.${t}`)&&Wt.set(t,v(`event.${t}`));function Ht(t,e){return Wt.get(e)??t[e]}function Vt(t){return({target:e})=>{let o=e.value;Wt.set(t,o),tt(`event.${t}`,o)}}function fr(t){return Object.fromEntries([...Wt].filter(([e,o])=>o.trim()!==t[e]))}function dr(){Wt.clear(),ht(...Qe.map(t=>`event.${t}`))}function hr(t){return Qe.includes(t)}function to(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(o)}</label>
    <input
      id="event-${e}" maxlength=${ye[e]} dir="auto" autocomplete="off"
      aria-describedby="event-${e}-problem"
      .value=${O(Ht(t,e))} @input=${Vt(e)}
    />
    ${ve(e,r)}
  </div>`}function eo(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(`host.${e}`)}</label>
    <textarea
      id="event-${e}" rows=${o} maxlength=${ye[e]} dir="auto"
      aria-describedby="event-${e}-problem"
      .value=${O(Ht(t,e))} @input=${Vt(e)}
    ></textarea>
    ${e==="welcome"?s`<p class="hint">${n("host.welcome_hint")}</p>`:a}
    ${ve(e,r)}
  </div>`}function $r(t,e){return s`<div>
    <label for="event-timezone">${n("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${O(Ht(t,"timezone"))} @input=${Vt("timezone")}
    />
    <datalist id="event-zones">
      ${mr().map(o=>s`<option value=${o}></option>`)}
    </datalist>
    ${ve("timezone",e)}
  </div>`}function br(t,e){let o=Ht(t,"language");return s`<div>
    <label for="event-language">${n("host.language")}</label>
    <select id="event-language" @change=${Vt("language")}>
      ${Jt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===o}>
            ${Xt(r)}
          </option>`)}
    </select>
    ${ve("language",e)}
  </div>`}function ve(t,e){return e?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${e.text}</p>`}var Tt=null,F=null;function gr({event:t}){return d("event",n("host.event"),$a(t))}function $a(t){return s`<form class="form" @submit=${e=>ga(e,t)}>
    ${to(t,"title","host.event_title",F)}
    ${eo(t,"theme",2,F)} ${eo(t,"welcome",4,F)}
    ${to(t,"place","host.place",F)} ${$r(t,F)}
    ${br(t,F)}
    <label class="check">
      <input type="checkbox" .checked=${O(Tt??t.book_open)} @change=${ba} />
      <span>${n("host.book_open")}</span>
    </label>
    ${F&&!hr(F.field)?s`<p class="problem" role="alert">${F.text}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}function ba({target:t}){Tt=t.checked}async function ga(t,e){t.preventDefault();let o=Tt===null||Tt===e.book_open?{}:{book_open:Tt};try{let r=await y("PATCH",j,{...fr(e),...o});F=null,Tt=null,dr(),$(n(r.changes.length?"host.event_done":"host.event_same"),L(r))}catch(r){F={field:wa(r),text:f(r)}}p()}function wa(t){return t instanceof I?String(t.facts.field??""):""}async function _a(){(await import("./sheets.js")).openInvite()}function wr(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${n("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${n("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${n("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${_a}>${n("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${n("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?ya():a}
  </section>`}function ya(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${n("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([e,o])=>s`<li>
            <a class="button-quiet" href="${_}/${o}" download>${n(`host.${e}`)}</a>
          </li>`)}
    </ul>`}var _r,yr=!1;function vr(t){return vo(t,Te())}function kr(t,e){clearTimeout(_r);let o=Te(),r=ko(t,o);return r===void 0?a:(_r=setTimeout(p,1e3-o%1e3),yr||Kt().then(p),yr=!0,s`<div class="host-counting">
    <p role="timer">${r?n("host.wall_left",{time:xo(r)}):n("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>e(t.after)}>
      ${n(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var va=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],ka=[1,5,10,15],xr=[12,20,30,60],oo=xr[0];function Tr(t){let e=vr(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${n("host.wall")}</h2>
    <p class="hint">${n("host.wall_hint")}</p>
    <div class="host-tools">
      ${va.map(o=>s`<button
          class="button-quiet" type="button" aria-pressed=${o===e} @click=${()=>ke(o)}
        >${n(`host.wall_${o}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${n("host.wall_countdown")}</p>
    ${kr(t.wall,ke)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${ka.map(o=>s`<button class="button-quiet" type="button" @click=${()=>Oa(o)}>
          ${n("host.wall_minutes",{n:o})}
        </button>`)}
    </div>
    ${xa(t)}
    <button class="button" type="button" @click=${Ea}>${n("host.bell")}</button>
  </section>`}function xa(t){let[e]=_o(t),o=yo(t);return!o&&!e?a:s`<p class="label" id="host-reading">${n("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${o?s`<p class="host-reads" dir="auto">${n("host.reading_now",{name:Q(t,o)})}</p>`:a}
      ${e?s`<button class="button" type="button" dir="auto" @click=${r=>wt(r,()=>Sa(t,e))}>
            ${n("host.reading_next",{name:Q(t,e)})}
          </button>`:s`<p class="hint">${n("host.reading_none")}</p>`}
      ${o?s`<button class="button-quiet" type="button" @click=${Pa}>${n("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${n("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Ta}>
        ${xr.map(r=>s`<option value=${r} ?selected=${r===oo}>${A(r)}</option>`)}
      </select>
    </div>`}function Ta({target:t}){oo=Number(t.value)}function ke(t){u(n("host.wall_done",{view:n(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Oa(t){u(n("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Ea(){u(n("host.bell_done"),"POST","wall/bell",{})}async function Sa(t,e){let o=n("host.reading_now",{name:Q(t,e)});await u(o,"PUT","wall/reading",{topic:e.id,seconds:oo})&&t.wall.view!=="queue"&&ke("queue")}async function Pa(){await u(n("host.reading_ended"),"DELETE","wall/reading",{})&&ke("auto")}Kt().then(p);function Eh(t){return s`${qo(t,!0)} ${Do(t)}
    <main id="main" class="host">${qa(t)}</main>`}function qa(t){return t.me.can["event.change"]?Da(t):s`<p class="host-other">${n("host.not_host")}</p>${ur()}`}function Da({board:t,me:e,present:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${n("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Bo(t)}
    <div class="host-columns">
      <div class="host-column">${jo(t)} ${Jo(t)} ${en(t)} ${Qn(t)} ${Vo(t,e)}</div>
      <div class="host-column">
        ${Nn(t)} ${Tr(t)} ${Lo(t)} ${wr(e)} ${Un(t)}
        ${e.can.scribe?cr(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${n("host.more")}</h2>
          ${hn(t)} ${Zn(t)} ${Gn(t)} ${Jn(t)} ${qn(t)} ${gr(t)}
          ${Hn(t,o)} ${sn(t,e)} ${An(t)} ${In(t)} ${Fn(e)}
          ${t.event.rehearsal_of?a:jn(t,e)}
        </section>
      </div>
    </div>
    ${Zo()}`}export{Eh as hostScreen};
