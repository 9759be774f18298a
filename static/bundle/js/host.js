/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Gt,b as go,c as wo,d as _o,e as yo,f as vo,i as ko,m as xo,n as ke,o as Yt,p as To,q as Qt}from"./app-shared.js";import{Ba as Kt,Ca as Jt,D as _,E as Ot,H as lo,I as s,Ia as E,Ja as x,K as a,L as co,La as k,M as po,Ma as T,N as St,Na as nt,Oa as ht,Pa as Oo,Q as h,Qa as O,R as H,S as et,T as uo,Ua as Xt,Va as So,W as mo,Wa as Eo,Za as Po,a as M,ab as qo,b as y,ba as ot,c as P,ca as mt,d as z,da as V,e as ut,ea as Y,f as q,fa as fo,g as w,ga as K,h as Vt,ha as Zt,hb as $t,i as I,ia as ft,j as f,ja as J,jb as Do,kb as Ro,l as n,m as no,ma as p,mb as No,n as A,na as ho,nb as Q,o as C,ob as te,p as B,pa as S,pb as rt,qb as ee,sa as dt,t as b,ta as Z,ua as $,v as ro,va as $o,w as so,wa as U,x as io,ya as bo,z as ao,za as xe}from"./app.js";function Ao(t){let{phase:e,timezone:o,rehearsal_of:r}=t.event;if(e!=="closed"||r)return a;let i=ee(t,S.now).filter(rt).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${n("host.after")}</h2>
    <ol class="entries">
      ${Te(i?n("host.reports_owed",{n:i}):n("host.after_reports"),"reports",n("host.reports"))}
      ${Te(n("host.after_edition"),"editions",n("host.editions"))}
      <li class="entry">
        <span class="entry-words">${n("host.after_home")}</span>
        <a class="button-quiet" href="${w}/book">${n("host.open_book")}</a>
      </li>
      ${Te(n("host.keeping_until",{day:ot(te(t),o)}),"keeping",n("host.after_keeping"))}
    </ol>
  </section>`}function Te(t,e,o){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>xr(e)}>${o}</button>
  </li>`}function xr(t){let e=document.getElementById(t);e&&(e.open=!0,e.scrollIntoView({block:"start"}),e.querySelector("summary")?.focus({preventScroll:!0}))}var j=`/api/events/${q.code}`;function L({changes:t}){let e=t?.[t.length-1];return e&&!/^wall\./.test(e.kind)?{undo:e.seq}:{}}async function u(t,e,o,r){try{let i=await _(e,o,r);return $(t,L(i)),i}catch(i){U(i);return}}var Tr=200;function jo(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${n("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${n("host.announce_hint")}</p>
    <form class="form" @submit=${Sr} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${n("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Tr} dir="auto" autocomplete="off"
          .value=${O(T("announce.text"))} @input=${Oo("announce.text")}
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
      ${t.wall.announcements.map(e=>Or(t,e))}
    </ul>
  </section>`}function Or({topics:t},{id:e,text:o,topic:r}){let i=r?t[r]?.title:n("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${o}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Er(e)}>${n("host.announce_down")}</button>
  </li>`}function Lo(t){let e=document.getElementById("announce-to"),o=document.getElementById("announce-text");!e||!o||(e.value=t,o.closest("section")?.scrollIntoView({block:"start"}),o.focus({preventScroll:!0}))}async function Sr(t){t.preventDefault();let e=t.currentTarget,o=String(new FormData(e).get("topic")??""),r=T("announce.text").trim();if(!r)return;let i=b.state.board.topics[o]?.title??n("host.announce_all");await u(n("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:o})&&(ht("announce.text"),e.reset())}function Er(t){u(n("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Fo(t,e){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Pr(e)}}function Pr(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Mo({code:t,links:e}){return s`${Oe(t,e.join)}
    ${["host","cohost","wall"].map(o=>qr(o,e[o]))}`}function Oe(t,e){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${n("create.join_title")}</h2>
      <p>${n("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${oe("join",e)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${n("create.qr")} width="160" height="160" />
  </section>`}function qr(t,e){return s`<section class="link-card">
    <h2>${n(`create.${t}_title`)}</h2>
    <p>${n(`create.${t}_text`)}</p>
    ${oe(t,e)}
  </section>`}function oe(t,e){let o=new URL(e,location.href).href,r=n(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${o}
      aria-label=${r}
      data-link=${t}
      @focus=${Dr}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("create.copy_label",{what:r})}
      @click=${Rr}
    >
      ${n("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Dr({target:t}){t.select()}async function Rr({currentTarget:t}){let e=t.parentElement,o=e?.querySelector("textarea"),r=e?.querySelector(".link-said");o&&r&&(r.textContent=n(`create.${await Fo(o.value,o)}`))}function W(t,e){let o=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(o.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function bt({date:t,time:e},o){let r=Date.parse(`${t}T${e.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Nr(i,o);return new Date(i).toISOString().replace(".000Z","Z")}function Nr(t,e){let{date:o,time:r}=W(t,e);return Date.parse(`${o}T${r}:00Z`)}var Ar=7*864e5,Et=null,ne="",Se=!1;function zo(t){Et=null,ne="";let e=Vt(),o=jr(t);E({name:"copy",draw:()=>Et?Fr(Et):Lr(o,e),closed:()=>Et=null})}function jr(t){let[e]=H(t),o=Math.max(Date.now(),e?Date.parse(e.starts):0)+Ar;return W(o,t.event.timezone).date}function Lr(t,e){return k(n("host.copy"),s`<p>${n("host.copy_text")}</p>
      <form class="form" @submit=${o=>Mr(o,e)}>
        <div>
          <label for="copy-date">${n("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${ne?s`<p class="problem" role="alert">${ne}</p>`:a}
        <button class="button" ?disabled=${Se}>${n("host.copy_make")}</button>
      </form>`)}function Fr(t){return k(n("create.done_title"),s`<p>${n("create.done_lead")} ${n("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${n("create.console")}</a></p>
      ${Mo(t)}`)}async function Mr(t,e){t.preventDefault();let o=String(new FormData(t.currentTarget).get("date"));Se=!0,p();try{Et=await B("POST","copies",{date:o},e)}catch(r){ne=f(r)}Se=!1,p()}var gt,Io="#rehearsed",re="",Ee=!1;location.hash===Io&&(history.replaceState(null,"",location.pathname),No(Promise.resolve(),q.host).then(()=>$(n("host.rehearsal_ended"))));function Co({event:t}){let e=t.rehearsal_of;return e?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${n("host.rehearsal")}</h2>
    <p>${n("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Bo(e)}>${n("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${e}/host">${n("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Bo(t){try{await B("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${Io}`)}catch(e){if(e instanceof I&&e.code==="code_renewed")return Bo(e.facts.event);U(e)}}function Uo(){return gt=void 0,E({name:"rehearsal",draw:()=>k(n("host.rehearse"),zr())}),qe(async()=>{gt=(await C("rehearsal")).code})}function zr(){return s`<p>${n("host.rehearse_text")}</p>
    <p class="hint">${n("host.rehearse_hint")}</p>
    ${re?s`<p class="problem" role="alert">${re}</p>`:a}
    <div class="actions">
      ${gt===void 0?a:gt?Ir(gt):s`${Pe("rehearse_begin",Wo,"button")}`}
    </div>`}function Ir(t){return s`<a class="button" href="/e/${t}/host">${n("host.rehearsal_open")}</a>
    ${Pe("rehearse_again",Wo,"button-quiet")} ${Pe("rehearsal_end",Cr,"button-quiet")}`}function Pe(t,e,o){return s`<button class=${o} type="button" ?disabled=${Ee} @click=${e}>
    ${n(`host.${t}`)}
  </button>`}function Wo(){return qe(async()=>{let{code:t}=await B("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Cr(){return qe(async()=>{await B("DELETE",`/api/events/${q.code}/rehearsal`),gt=null,$(n("host.rehearsal_ended"))})}async function qe(t){Ee=!0,re="",p();try{await t()}catch(e){re=f(e)}Ee=!1,p()}function Ho(t,e){return t.event.rehearsal_of||!e.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${n("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Uo}>${n("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>zo(t)}>${n("host.copy")}</button>
    </div>
  </section>`}var Br={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Vo(){return s`<nav class="host-bar" aria-label=${n("host.bar")}>
    ${Object.entries(Br).map(([t,e])=>s`<button class="host-bar-part" type="button" @click=${()=>Ur(e)}>
        ${n(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Ur(t){let e=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),o=e instanceof HTMLInputElement;o?e.select():e?.setAttribute("tabindex","-1"),(o?e.closest("section"):e)?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}function Zo(t,e){return Math.max(0,Math.ceil((Date.parse(e)-t)/6e4))}function Go(t,e){let o=t.filter(i=>Date.parse(i.starts)<=e&&e<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>e);return{running:o,next:t.filter(i=>i.starts===r?.starts)}}var Pt={at:0,x:0,y:0};function Yo(){Pt={at:0,x:0,y:0}}function wt({detail:t,clientX:e,clientY:o},r){let i=Date.now(),[l,c]=t?[e,o]:[0,0];i-Pt.at<1e3&&Math.hypot(l-Pt.x,c-Pt.y)<32||(Pt={at:i,x:l,y:c},r())}var De=["preparing","marketplace","sessions","convergence","closed"],Re=["propose","place","interest","note"];function Ko(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${n("host.phase")}</h2>
    <p class="hint">${n("host.phase_hint")}</p>
    <ol class="phases">
      ${De.map(e=>Wr(t,e))}
    </ol>
  </section>`}function Wr({event:t},e){let o=t.phase===e;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${o}
      data-phase=${e}
      @click=${()=>Ne(t.phase,e)}
    >
      <span class="phase-name">
        ${n(`common.phase_${e}`)}
        ${o?s`<span class="mark mark-now">${n("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${n(`host.phase_${e}`)}</span>
      ${o?s`<span class="phase-text">${Hr(t.rules,e)}</span>`:a}
    </button>
  </li>`}function Hr(t,e){let o=Re.filter(r=>t[r]?.includes(e));return o.length?n("host.phase_opens",{deeds:o.map(r=>n(`host.deed_${r}`)).join(", ")}):n("host.phase_opens_none")}function Ne(t,e){t!==e&&u(n("host.phase_done",{phase:n(`common.phase_${e}`)}),"PUT","phase",{phase:e})}var Jo=5,Zr=["preparing","marketplace"],Xo=180,Ae=new Map;function tn(t){let e=H(t);if(!e.length)return a;let{running:o,next:r}=Go(e,S.now.getTime()),i=fo(t,S.now);return s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${n("host.day")}</span> ${i?s`<span class="count">${i}</span>`:a}</h2>
    ${o.length&&Zr.includes(t.event.phase)?Jr(t.event.phase):a}
    <ol class="day">
      ${e.map((l,c)=>[Kr(e[c-1],l),Gr(t,l,o.includes(l),r.includes(l))])}
    </ol>
  </section>`}function Gr(t,e,o,r){let i=V(t,e),l=!St(e,S.now);Qr(e.id,o?"end":r?"begin":"");let c=()=>u(n("host.day_ended",{round:i}),"PUT",`rounds/${e.id}/end`,{}),m=()=>u(n("host.day_begun",{round:i}),"PUT",`rounds/${e.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${o?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${Y(t,e)}</span>
      ${o?s`<span class="mark mark-now">${n("board.now")}</span>`:a} ${Yr(e,o,r)}</p>
    ${o?s`<div class="host-tools">
          ${se("day_end",()=>Qo(e.id)&&c())}
          ${se("day_later",()=>u(n("host.day_moved"),"PUT",`rounds/${e.id}/end`,{later:Jo}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${se("day_begin",()=>Qo(e.id)&&m())}
          ${se("day_wait",()=>u(n("host.day_moved"),"POST",`rounds/${e.id}/moves`,{minutes:Jo}))}
        </div>`:a}
  </li>`}function se(t,e){return s`<button class="button-quiet" type="button" @click=${e}>${n(`host.${t}`)}</button>`}function Yr(t,e,o){let r=Zo(S.now.getTime(),e?t.ends:t.starts);return!(e||o)||r>Xo?a:s`<strong class="day-until">${n(e?"host.day_left":"host.day_in",{n:r})}</strong>`}function Kr(t,e){let[o,r]=[Date.parse(t?.ends??""),Date.parse(e.starts)],i=Math.round((r-o)/6e4);if(!(i>0)||i>Xo)return a;let l=o<=S.now.getTime()&&S.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${n("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${n("board.now")}</span>`:a}
  </li>`}function Jr(t){return s`<p class="hint">${n("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>Ne(t,"sessions")}>${n("host.day_follow_do")}</button>`}function Qr(t,e){let o=Ae.get(t);o?.offer!==e&&Ae.set(t,{offer:e,since:o?Date.now():0})}function Qo(t){return Date.now()-(Ae.get(t)?.since??0)>1e3}function en(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,e,o,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${e}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${o}</div>
  </details>`}var Xr=400,qt,Dt,ie,on,D=class{constructor(e,o){P(this,ie);M(this,"value",null);M(this,"problem","");P(this,qt);P(this,Dt);z(this,qt,e),b.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>o(c)))&&ut(this,ie,on).call(this)})}async load(){try{this.value=await C(y(this,qt)),this.problem=""}catch(e){this.problem=f(e)}p()}};qt=new WeakMap,Dt=new WeakMap,ie=new WeakSet,on=function(){clearTimeout(y(this,Dt)),z(this,Dt,setTimeout(()=>this.load(),Xr))};var ts=["event.book_frozen","event.edition_hidden","event.edition_shown"],je=new D("editions",t=>ts.includes(t)),nn=["photos","contributions","contacts"],le="",ae=!1;function rn(t,e){return e.can["book.freeze"]?d("editions",n("host.editions"),s`<p class="hint">${n("host.editions_hint")}</p>
      ${es(t)} ${rs()}`,{opened:()=>je.load()}):a}function es({event:t}){let e=je.value?.editions??[];return s`<ul class="entries">
    ${e.map(o=>os(o,t.timezone))}
  </ul>`}function os({number:t,choice:e,hidden:o,at:r},i){let l=n("host.edition",{n:String(t),when:ot(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${o?s`<span>${l}</span>`:s`<a href="${w}/book/${t}">${l}</a>`}
      <span class="hint">${ft([...o?[n("host.edition_hidden")]:[],...ns(e)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${n(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>as(t,o)}
    >${n(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function ns(t){let e=nn.filter(o=>t[o]).map(o=>n(`host.edition_${o}`));return[n(`host.edition_holds_${t.names}`),...e]}function rs(){return s`<form class="form" @submit=${ss}>
    <div>
      <label for="edition-names">${n("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${n(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${nn.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${n(`host.edition_${t}`)}</span>
      </label>`)}
    ${le?s`<p class="problem" role="alert">${le}</p>`:a}
    <button class="button" ?disabled=${ae}>${n("host.edition_freeze")}</button>
  </form>`}function ss(t){t.preventDefault();let e=new FormData(t.currentTarget),o={names:e.get("names"),photos:e.has("photos"),contributions:e.has("contributions"),contacts:e.has("contacts")};return sn(async()=>{let{changes:r}=await _("POST","editions",{choice:o});return r.length?n("host.edition_frozen"):n("host.edition_same",{n:String(await is(o))})})}async function is(t){let{editions:e}=await C("editions"),o=r=>!r.hidden&&Object.entries(t).every(([i,l])=>r.choice[i]===l);return e.filter(o).pop()?.number}function as(t,e){let o=e?"DELETE":"PUT",r=n(e?"host.edition_shown":"host.edition_gone");return sn(async()=>(await _(o,`editions/${t}/hiding`),r))}async function sn(t){if(!ae){ae=!0,p();try{let e=await t();le="",$(e),await je.load()}catch(e){le=f(e)}ae=!1,p()}}var ls=12;function an(t,e,o,r){let i=H(t).filter(c=>St(c,o)).flatMap(({id:c})=>uo(t,{round:c,room:e})??[]),l=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let m=ps(t,c).filter(pt=>pt.room!==e&&St(t.rounds[pt.round],o)),g=new Set(m.map(h)),v=r.get(c.id),N=v===null||v&&g.has(h(v))?v:m.find(pt=>!l.has(h(pt)))??null;return N&&l.add(h(N)),{topic:c,slot:N,choices:cs(m,N)}})}function cs(t,e){return t.filter((o,r)=>r<ls||e&&h(e)===h(o))}function ps(t,e){let o=({room:r})=>(t.rooms[r]?.capacity??1/0)<e.interest;return go(t,e.slot,1/0,o)}var pe=new Map,ce="";function Rt(t){pe.clear(),ce="";let e=n("host.falls_out_what",{name:t.name});E({name:"falls-out",draw:()=>k(e,us(t))})}function ln({id:t}){return an(b.state.board,t,S.now,pe)}function us(t){let e=ln(t);return s`<form class="form" @submit=${o=>fs(o,t)}>
    <p>${n("host.falls_out_hint")}</p>
    ${e.length?s`<p>${n("host.falls_out_moves",{n:e.length})}</p>`:a}
    ${e.map(ms)} ${ce?s`<p class="problem" role="alert">${ce}</p>`:a}
    <div class="actions">
      <button class="button">
        ${n(e.some(({slot:o})=>o)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ms({topic:t,slot:e,choices:o}){let{board:r}=b.state,i=({target:c})=>{pe.set(t.id,o.find(m=>h(m)===c.value)??null),p()},l=c=>s`<option value=${h(c)} .selected=${e!==null&&h(c)===h(e)}>
      ${K(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${o.map(l)}
      <option value="" .selected=${e===null}>${n("host.falls_out_none")}</option>
    </select>
  </div>`}async function fs(t,e){t.preventDefault();let o=ln(e),r=o.map(({topic:i,slot:l})=>({topic:i.id,...l}));try{let i=await _("PUT",`rooms/${e.id}/closing`,{moves:r});x("falls-out"),$(n("host.fell_out",{name:e.name}),L(i))}catch(i){ce=ds(i,o),p()}}function ds(t,e){if(!(t instanceof I))return f(t);if(t.code==="would_orphan")return n("host.falls_out_new");let{slot:o}=t.facts,r=o&&e.find(i=>i.slot&&h(i.slot)===h(o));return r?(pe.delete(r.topic.id),`${r.topic.title}: ${n("host.falls_out_taken",{other:t.facts.topic.title})}`):f(t)}var st=new D("hidden",t=>t.startsWith("person."));function G({id:t}){return(st.value?.muted??[]).some(e=>e.id===t)}var R=({kind:t,id:e})=>`${t}:${e}`,Nt,At,it,at,Le,cn,_t=class{constructor(e){P(this,at);M(this,"entries",null);M(this,"problem","");M(this,"asking",!1);M(this,"before",null);P(this,Nt);P(this,At,"");P(this,it,0);z(this,Nt,e)}load(e=""){return z(this,At,e),ut(this,at,Le).call(this,null)}async more(){this.asking||await ut(this,at,Le).call(this,this.before)}forget(){z(this,it,y(this,it)+1),Object.assign(this,{entries:null,before:null,problem:"",asking:!1})}};Nt=new WeakMap,At=new WeakMap,it=new WeakMap,at=new WeakSet,Le=async function(e){z(this,it,y(this,it)+1);let o=y(this,it);this.asking=!0,p();let r={};try{let i={kinds:y(this,Nt).join(),words:y(this,At),before:e??""},{contributions:l,before:c}=await C(`contributions?${new URLSearchParams(i)}`);r={entries:e?ut(this,at,cn).call(this,l):l,before:c,problem:""}}catch(i){r={problem:f(i)}}o===y(this,it)&&(Object.assign(this,r,{asking:!1}),p())},cn=function(e){let o=this.entries??[],r=new Set(o.map(R));return[...o,...e.filter(i=>!r.has(R(i)))]};var ue="";function Fe(t){return G(t)?[["hear",()=>gs(t)]]:[["mute",()=>bs(t)],["remove",()=>ws(t)]]}function yt(t){let{name:e}=t;ue="",E({name:"person",draw:()=>k(n("host.person",{name:e}),hs(t))})}function hs(t){return s`${_s(t)}
    <ul class="choices">
      ${Fe(t).map(([e,o])=>$s(e,o))}
    </ul>
    ${G(t)?a:s`<p class="hint">${n("host.person_hint")}</p>`}`}function $s(t,e){return s`<li><button class="choice" type="button" @click=${()=>{x("person"),e()}}>${n(`host.person_${t}`)}</button></li>`}var bs=({id:t,name:e})=>u(n("host.person_muted",{name:e}),"PUT",`people/${t}/muting`,{}),gs=({id:t,name:e})=>u(n("host.person_heard",{name:e}),"DELETE",`people/${t}/muting`,{}),ws=({id:t,name:e})=>u(n("host.person_removed",{name:e}),"PUT",`people/${t}/removal`,{});function _s({id:t,name:e}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await _("PATCH",`people/${t}`,{name:l});x("person"),$(n("host.renamed",{name:l}),L(c))}catch(c){ue=f(c),p()}}}>
    <div>
      <label for="person-name">${n("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${e}
      />
      <p class="hint">${n("host.rename_hint")}</p>
    </div>
    ${ue?s`<p class="problem" role="alert">${ue}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}var ys=/^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/,jt=new Map,Me=new Set,Lt,lt,me=class{constructor(e){P(this,Lt);P(this,lt,new Set);M(this,"isOld",!1);z(this,Lt,new Set(e)),Me.add(this)}get count(){return y(this,lt).size}looked(){y(this,lt).clear(),this.isOld=!1}add(e){y(this,Lt).has(e.kind)&&y(this,lt).add(R(e))}drop(e){y(this,lt).delete(R(e))}};Lt=new WeakMap,lt=new WeakMap;b.subscribe((t,{changes:e,whole:o})=>{if(o){jt.clear();for(let r of Me)r.isOld=!0}for(let r of e)vs(r)});function vs({kind:t,data:e,by:o}){let r=ks(t,e);if(!r)return;let i=jt.get(R(r)),l=xs(t,e);l?jt.set(R(r),l):jt.delete(R(r));let c=ys.test(t)&&!i&&(o===null||o!==b.state.me.person);for(let m of Me)l?m.drop(r):c&&m.add(r)}function ks(t,e){let[o=""]=t.split(".");if(o==="report")return{kind:o,id:e.topic};if(o==="topic")return{kind:o,id:e.id};if(o==="note"||o==="photo")return{kind:o,id:(e[o]??e).id}}function xs(t,e){if(t==="topic.hidden"||t==="photo.hidden")return"hidden";if(t==="photo.removed")return"removed";if(!(!t.startsWith("note.")||e.note))return t==="note.removed"?"removed":"hidden"}function pn(t,e){return t.topics[e.topic]?jt.get(R(e))??"there":e.kind==="topic"?"hidden":"with_topic"}var Ts=60,ze=new Map;function fe(t,e){return s`<ul class="entries">
    ${$t(e,R,o=>Os(t,o))}
  </ul>`}function Os(t,e){let o=pn(t,e),r=e.people.flatMap(l=>t.people[l]??[]),i=t.topics[e.topic];return i&&ze.set(i.id,i.title),s`<li class="entry written ${o==="there"?"":"written-gone"}" data-written=${R(e)}>
    <p class="written-head">
      ${r.length?Ss(e,r):a}
      <span class="written-standing">
        ${Es(e,o)} · <time datetime=${e.at}>${mt(e.at,t.event.timezone)}</time>
      </span>
    </p>
    ${e.kind==="photo"?qs(e):a}
    <p class="written-text" dir="auto" lang=${e.language||a}>${Ps(e)}</p>
    <div class="written-foot">
      ${i?s`<a class="written-topic" href=${dt(i.id)} data-screen dir="auto" lang=${i.language||a}>${i.title}</a>`:s`<span class="written-topic" dir="auto">${ze.get(e.topic)}</span>`}
      ${Ds(e,o,r)}
    </div>
  </li>`}function Ss({kind:t},e){return t==="report"?s`<strong>${e.map(({name:o},r)=>s`${r?", ":""}<bdi>${o}</bdi>`)}</strong>`:e.map(o=>s`<button
        class="written-who" type="button" dir="auto" aria-label=${n("host.person",{name:o.name})} @click=${()=>yt(o)}
      >${o.name}</button>
      ${G(o)?s`<span class="mark">${n("host.people_muted")}</span>`:a}`)}function Es(t,e){let{state:o}=b;return ao(o.wishes).some(({path:r})=>r===mn(t))?n(Do(o)):e!=="there"?n(`host.written_${e}`):n(t.shown?`host.written_${t.kind}`:"host.written_waits")}function Ps({kind:t,text:e}){return e||(t==="report"?n("host.written_emptied"):a)}function qs(t){let e=`${w}/photos/${t.id}`;return s`<a class="written-picture" href="${e}.jpg" target="_blank" rel="noopener">
    <img src="${e}-small.jpg" width="72" height="72" loading="lazy" alt=${t.text||n("host.written_photo")} />
  </a>`}var mn=({kind:t,id:e})=>`${t}s/${e}/hiding`;function Ds(t,e,o){if(t.kind==="report"||e==="removed"||e==="with_topic")return a;let r=e==="there",i=n(r?"host.find_hide":"host.edition_show"),l=()=>r?un("PUT",t,"host.written_done"):un("DELETE",t,"host.back_done");return s`<button
    class="chip written-deed" type="button" aria-label="${i}: ${Rs(t,o)}"
    @click=${c=>wt(c,l)}
  >
    ${i}
  </button>`}function Rs({kind:t,topic:e,text:o},r){return t==="topic"?ze.get(e)??"":o.slice(0,Ts)||n("host.photo_by",{name:r[0]?.name??""})}async function un(t,e,o){try{$o(await Ot(t,mn(e)),n(o))}catch(r){U(r)}}var Ft={signed:fn(["note","photo","topic"]),reports:fn(["report"])},vt="signed";function fn(t){return{list:new _t(t),fresh:new me(t)}}function dn(t){let e=Ft.signed.fresh.count;return d("written",n("host.written"),s`${Ns()} ${js()} ${Ls(t)}`,{count:e?n("host.written_new",{n:e}):"",opened:()=>{st.load(),de()}})}function Ns(){return s`<ul class="chips">
    ${Object.keys(Ft).map(t=>s`<li>
        <button class="chip" type="button" aria-pressed=${t===vt?"true":"false"} @click=${()=>As(t)}>
          ${n(`host.written_of_${t}`)}
        </button>
      </li>`)}
  </ul>`}function As(t){vt=t,p(),de()}async function de(){let{list:t,fresh:e}=Ft[vt];await t.load(),!t.problem&&(e.looked(),p())}function js(){let{list:t,fresh:e}=Ft[vt],o=t.entries&&(e.count||e.isOld);return s`<div class="written-news">
    ${o?s`<button class="button" type="button" @click=${de}>
          ${t.asking?n("host.loading"):e.isOld?n("host.written_again"):n("host.written_show",{n:e.count})}
        </button>`:s`<p class="hint">${n(`host.written_hint_${vt}`)}</p>`}
  </div>`}function Ls(t){let e=Ft[vt].list,{entries:o,problem:r}=e;return o?s`${o.length?fe(t,o):s`<p class="soft">${n("host.written_none")}</p>`}
    ${r?s`<p class="problem" role="alert">${r}</p>`:a} ${Ie(e)}`:r?Fs(r):s`<p class="soft">${n("host.loading")}</p>`}function Fs(t){return s`<p class="problem" role="alert">${t}</p>
    <button class="button-quiet" type="button" @click=${de}>${n("host.written_try")}</button>`}function Ie(t){return t.before?s`<button class="button-quiet" type="button" @click=${()=>t.more()}>
    ${n(t.asking?"host.loading":"host.log_more")}
  </button>`:a}var Ms=3,zs=400,kt=new _t(["note","photo","report"]),hn;function $n(t){clearTimeout(hn),t.trim().length<Ms?kt.forget():hn=setTimeout(()=>kt.load(t),zs)}var bn=()=>!!kt.entries?.length;function gn(t){let{entries:e,problem:o}=kt;return o?s`<p class="problem" role="alert">${o}</p>`:e?s`<div class="find-written">
    <h3 class="label">${n("host.find_written")}</h3>
    <p class="hint" role="status">${e.length||kt.before?a:n("host.find_written_none")}</p>
    ${e.length?fe(t,e):a} ${Ie(kt)}
  </div>`:a}var he="",Mt=[];function $e(t){he="",Mt=[],E({name:"piece",draw:()=>k(t.title,Mt.length?Cs(t):Is(t))})}var wn=({path:t})=>!t.includes("/");function Is(t){return s`<form
    class="form"
    @submit=${e=>Bs(e,t)}
  >
    ${t.fields()} ${he?s`<p class="problem" role="alert">${he}</p>`:a}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      ${wn(t)?a:s`<button class="button-danger" type="button" @click=${()=>_n(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Cs(t){return s`<p class="problem" role="alert">${n("host.orphans",{n:Mt.length})}</p>
    <ul class="orphans">
      ${Mt.map(({title:e})=>s`<li dir="auto">${e}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>_n(t,!0)}>
        ${n("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>x("piece")}>
        ${n("host.orphans_cancel")}
      </button>
    </div>`}function Bs(t,e){t.preventDefault();let o=e.read(t.currentTarget);return yn(()=>_(wn(e)?"POST":"PATCH",e.path,o),e.said.saved)}function _n(t,e){return yn(()=>_("DELETE",t.path,e?{unplace:e}:{}),t.said.removed)}async function yn(t,e){try{let o=await t();x("piece"),$(e,L(o))}catch(o){o instanceof I&&o.code==="would_orphan"?Mt=o.facts.topics:he=f(o),p()}}function vn(t){return s`<div>
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
  </div>`}var kn=["step_free","projector","quiet","hearing_loop"],xn={name:"",capacity:null,note:"",link:"",features:[],language:""};function Tn({name:t,capacity:e,note:o,link:r,features:i,language:l}){return s`<div>
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
      ${kn.map(c=>s`<label class="check">
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
    ${vn(r)}`}function On(t){let e=o=>String(t.get(o)??"").trim();return{name:e("name"),note:e("note"),link:e("link"),language:e("language"),features:kn.filter(o=>t.has(o)),capacity:Number(e("capacity"))||null}}async function Sn(t,e){let o=[...et(b.state.board)],r=o.findIndex(c=>c.id===t),[i]=o.splice(r,1);if(!i)return;o.splice(r+e,0,i);let l=o.map(({id:c,position:m},g)=>({id:c,position:m,wanted:g+1}));try{for(let{id:c,position:m,wanted:g}of l)m!==g&&await _("PATCH",`rooms/${c}`,{position:g});$(n("host.room_moved",{name:i.name}))}catch(c){U(c)}}var Us=Q(()=>import("./outgrown.js"));function Pn(t){let e=et(t),o=()=>qn("rooms",n("host.room_new"),n("host.room_added"),xn);return d("rooms",n("host.rooms"),s`${Us()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${e.map((r,i)=>Ws(r,i,e.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${o}>
        ${Z("plus")} ${n("host.room_add")}
      </button>`,{count:A(e.length)})}function Ws(t,e,o){let{name:r}=t,i=t.capacity?n("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>Ce(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&n("board.closed"),i,Qt(t),t.note,t.link&&n("board.online")].filter(Boolean).join(" · ")}</span>
      ${Z("right")}
    </button>
    ${Hs(t)} ${En(t,"up",-1,e===0)} ${En(t,"down",1,e===o-1)}
  </li>`}function Ce(t){let e=n("host.room_change",{name:t.name});qn(`rooms/${t.id}`,e,n("host.room_changed"),t,()=>Vs(t))}function Hs({id:t,name:e}){return s`<a
    class="button-icon"
    href="${w}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${n("host.room_door",{name:e})}
  >
    ${To("door")}
  </a>`}function En(t,e,o,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${n(`host.room_${e}`,{name:t.name})}
    @click=${()=>Sn(t.id,o)}
  >
    <span class="turn-${e}">${Z("down")}</span>
  </button>`}function qn(t,e,o,r,i){$e({path:t,title:e,fields:()=>Tn(r),read:l=>On(new FormData(l)),more:i,said:{saved:o,removed:n("host.room_removed"),remove:n("host.room_remove")}})}function Be({id:t,name:e}){return u(n("host.room_opened",{name:e}),"DELETE",`rooms/${t}/closing`,{})}function Vs(t){let e=async()=>{await Be(t)&&x("piece")},o=()=>{x("piece"),Rt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?e:o}>
    ${n(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Zs=8,Dn=Q(()=>import("./more.js")),be="";function Rn(t){let e=co(be);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${n("host.find")}</h2>
    <p class="hint" id="host-find-hint">${n("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${n("host.find_label")} aria-describedby="host-find-hint" .value=${be}
      @focus=${()=>st.load()}
      @input=${({target:o})=>{be=o.value,Yo(),$n(be),p()}}
    />
    ${e.length?Ys(t,e):Gs(t)}
  </section>`}function Gs(t){let e=et(t).filter(({closed:o})=>!o);return e.length?s`<p class="label" id="host-find-rooms">${n("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${e.map(o=>s`<li>
          <button
            class="chip" type="button" aria-label=${n("host.falls_out_what",{name:o.name})}
            @click=${()=>Rt(o)}
          ><span dir="auto">${o.name}</span></button>
        </li>`)}
    </ul>`:a}function Ys(t,e){let o=Ks(t).filter(i=>po(i.words,e)),r=[...o].sort((i,l)=>ke(i,e)-ke(l,e)).slice(0,Zs);return s`<p class="hint" role="status">
      ${o.length||!bn()?n(r.length<o.length?"host.find_more":"host.find_n",{n:o.length}):a}
    </p>
    <ul class="entries">
      ${$t(r,({id:i})=>i,oi)}
    </ul>
    ${gn(t)}`}function Ks(t){return[...Object.values(t.people).map(e=>Js(t,e)),...et(t).map(Qs),...Object.values(t.topics).map(e=>Xs(t,e))]}function Js(t,e){let{id:o,name:r}=e;return{id:o,name:r,words:r,hint:ft([n(G(e)?"host.people_muted":"host.find_person"),Dn()?.convenedBy(t,o)??""].filter(Boolean)),deeds:[...Fe(e),["rename",()=>yt(e)]]}}function Qs(t){let{id:e,name:o,note:r,capacity:i,closed:l}=t,c=i?n("host.seats",{n:i}):"";return{id:e,name:o,words:`${o} ${r}`,hint:ft([n(l?"board.closed":"host.find_room"),c,Qt(t)].filter(Boolean)),deeds:[l?["open",()=>Be(t)]:["falls_out",()=>Rt(t)],["change",()=>Ce(t)]]}}function Xs(t,e){let{id:o,number:r,title:i,language:l,slot:c,withdrawn:m,into:g}=e,v=J(t,e),N=c?K(t,c):n(m?"host.find_withdrawn":"board.no_slot");return{id:o,number:r,name:i,language:l,words:`${i} ${v} #${r}`,hint:ft([`#${r}`,v,N]),href:dt(o),deeds:[...m||g?[]:ti(e),["hide",()=>ei(o)]]}}function ti(t){let e=Dn();if(!e)return[];let o=e.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>e.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>e.settle(e.move(t),!0)],...o,["tell",()=>Lo(t.id)]]}async function ei(t){await xo(t),await ho(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function oi({name:t,hint:e,language:o,href:r,deeds:i}){return s`<li class="entry">
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
  </li>`}var zt=new D("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Nn(t){return d("hidden",n("host.hidden"),s`<p class="hint">${n("host.hidden_hint")}</p>
      ${ni(t)}`,{opened:()=>zt.load()})}function ni(t){if(zt.problem)return s`<p class="problem" role="alert">${zt.problem}</p>`;if(!zt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{topics:e,notes:o,photos:r}=zt.value;if(!e.length&&!o.length&&!r.length)return s`<p class="soft">${n("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(e.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${e.map(c=>Ue(c.title,"",`topics/${c.id}/hiding`))}
    ${o.map(c=>Ue(c.text,n("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>Ue(n("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Ue(t,e,o){let r=()=>u(n("host.back_done"),"DELETE",o,{});return s`<li class="entry">
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
  </li>`}var We="";function An(t,e){let{timezone:o}=t.event,r=te(t),i=ot(r,o);return d("keeping",n("host.keeping"),s`<p>${n("host.keeping_until",{day:i})}</p>
      <p class="hint">${n("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${n("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${W(r,o).date} @change=${si(o)} />
        </div>
      </div>
      ${e.can["event.delete"]?ri():a}`,{count:i})}function ri(){return s`<form class="form" @submit=${ii} aria-labelledby="host-delete">
    <h3 id="host-delete">${n("host.delete")}</h3>
    <div>
      <label for="delete-code">${n("host.delete_code",{code:q.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${We?s`<p class="problem" role="alert">${We}</p>`:a}
    <button class="button">${n("host.delete_sure")}</button>
  </form>`}function si(t){return({target:e})=>{let{value:o}=e;if(!o)return;let r=bt({date:o,time:"23:59"},t);u(n("host.keeping_done",{day:ot(r,t)}),"PATCH",j,{keep_until:r})}}async function ii(t){t.preventDefault();let e=String(new FormData(t.currentTarget).get("code"));try{await B("DELETE",j,{code:e}),location.assign("/?gone=deleted")}catch(o){We=f(o),p()}}var He="join",ai=["host","cohost","wall",He],jn="#new-code",It=null,ge="";location.hash===jn&&(history.replaceState(null,"",location.pathname),E({name:"link",draw:mi}));function Ln(t){return t.can["links.renew"]?d("links",n("host.links"),s`<p class="hint">${n("host.links_hint")}</p>
      <ul class="entries">
        ${ai.map(li)}
      </ul>`):a}function Fn(t){return n(`host.link_${t}`,{code:q.shown_code})}function li(t){let e=Fn(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${e}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.link_renew_what",{link:e})}
      data-renew=${t}
      @click=${()=>ci(t)}
    >
      ${n("host.link_renew")}
    </button>
  </li>`}function ci(t){It=null,ge="",E({name:"link",draw:()=>It?ui(t,It):pi(t),closed:()=>It=null})}function pi(t){return k(n(t===He?"host.code_sure":"host.link_sure"),s`<p><strong>${Fn(t)}</strong></p>
      <p>${n(`host.link_${t}_out`)} ${n("host.link_no_undo")}</p>
      ${ge?s`<p class="problem" role="alert">${ge}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>fi(t)}>
          ${n("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${n("common.cancel")}
        </button>
      </div>`)}function ui(t,{link:e,qr:o}){return k(n("host.link_made"),s`<p>${n("host.link_once")}</p>
      ${oe(t,e)}
      <p>${n("host.link_scan")}</p>
      <img class="link-qr" src=${o} alt=${n("host.link_qr")} width="160" height="160" />`)}function mi(){return k(n("host.code_made"),s`<p>${n("host.code_next")}</p>
      ${Oe(q.code,q.join_url)}
      <div class="actions">
        <a class="button" href="/e/${q.code}/poster">${n("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${n("common.close")}
        </button>
      </div>`)}async function fi(t){try{let e=await B("POST",`links/${t}`);if(t===He){let{goElsewhere:o}=await import("./elsewhere.js");return o(e.code,{hash:jn,before:ro})}It=e}catch(e){ge=f(e)}p()}var di=3;function Ze(t,{parts:e}){return e.map(o=>hi(t,o)).join(" · ")}function hi(t,{kind:e,about:o,more:r}){let i=`host.log_${e.replace(".","_")}`;if(e==="wall.rung")return n(i,{n:o.length});if(e==="wall.announced"&&o[0]?.topic)return $i(o[0].topic,o[0]);let l=/^wall\./.test(e)?o.length:e.startsWith("round.")?1:di,c=o.slice(0,l).map(N=>bi(t,e,N)),m=r+o.length-c.length,g=c.join(o[0]?.slot?"; ":", "),v=m?n("host.log_and_more",{titles:g,n:m}):g;return n(no(i)?i:"host.log_other",{title:v}).replace(/:\s*$/,"")}function $i(t,{title:e=""}){return n("host.log_wall_announced_to",{topic:t,title:n("host.log_quoted",{title:e})})}function bi(t,e,o){let{title:r="",was:i,phase:l,fields:c,view:m,slot:g,person:v}=o;return l?n(`common.phase_${l}`):c?c.map(gi).join(", "):m?wi(o):o.starts?_i(t,o):i?Ve(i,r):g?Ve(r,K(t,g)):v?Ve(r,t.people[v]?.name??""):e==="wall.announced"||e==="wall.taken_down"?r&&n("host.log_quoted",{title:r}):e.startsWith("note.")?Ro(r):r}function gi(t){return n(`host.log_field_${t}`)}function wi({view:t,minutes:e}){let o=n(`host.wall_${t}`);return e?`${o} (${n("host.wall_minutes",{n:e})})`:o}function _i(t,{id:e="",title:o="",starts:r="",ends:i="",began:l,ended:c}){let m=t.rounds[e],g=o||(m?V(t,m):""),v=(pt,kr)=>Y(t,{id:e,title:o,starts:pt,ends:kr}),N=[g,v(r,i)].filter(Boolean).join(", ");return l&&c?n("host.log_round_was",{now:N,was:v(l,c)}):N}function Ve(t,e){return e?n("host.log_to",{title:t,where:e}):t}var yi={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},Ct=new D("log",()=>!0),X=[],Mn=!1;function zn(t){return d("log",n("host.log"),vi(t),{opened:()=>Ct.load()})}function vi(t){if(Ct.problem)return s`<p class="problem" role="alert">${Ct.problem}</p>`;if(!Ct.value)return s`<p class="soft">${n("host.loading")}</p>`;let e=ki(Ct.value.entries);return e.length?s`<ol class="entries">
      ${e.map(o=>Ti(t,o))}
    </ol>
    ${Mn||we(e)<=1?a:s`<button class="button-quiet" type="button" @click=${xi}>
            ${n("host.log_more")}
          </button>`}`:s`<p class="soft">${n("host.log_none")}</p>`}function we(t){return t[t.length-1]?.first??0}function ki(t){let e=we(t);return X=X.some(({seq:r})=>r>=e)?[...t,...X.filter(({seq:r})=>r<e)]:t,X}async function xi(){let t=we(X);try{let{entries:e}=await C(`log?before=${t}`);we(X)===t&&(X=[...X,...e]),Mn=!e.length}catch(e){$(f(e),{tone:"warning"})}p()}function Ti(t,e){let o=e.by&&t.people[e.by]?.name||n(yi[e.role??""]??"host.somebody"),r=Ze(t,e),i=mt(e.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${n("host.log_by",{name:o,time:i})}</span>
    </span>
    ${e.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${n("host.undo_what",{what:r})}
            @click=${()=>Oi(t,e)}
          >
            ${n("host.undo")}
          </button>`:a}
  </li>`}async function Oi(t,e){try{let o=await _("POST","undo",{seq:e.seq});$(n("host.undid",{what:Ze(t,e)}),L(o))}catch(o){U(o)}}var In=()=>!0,Si={poster:In,"topic-sheets":In,grid:({rooms:t,rounds:e})=>Object.keys(t).length>0&&Object.keys(e).length>0,"topic-cards":({topics:t})=>Object.values(t).some(({withdrawn:e})=>!e),"door-signs":({rooms:t})=>Object.values(t).some(({closed:e})=>!e),"report-forms":({topics:t})=>Object.values(t).some(({slot:e})=>e)};function Bn(t){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${n("host.paper")}</h2>
    <p class="hint">${n("host.paper_hint")}</p>
    <div class="host-tools">
      ${Cn("all#now",n("host.paper_all"),"button-quiet")}
      <a class="button-quiet" href="${w}/paper" target="_blank" rel="noopener"
        >${n("host.paper_choose")}</a
      >
    </div>
    <ul class="chips">
      ${Object.entries(Si).map(([e,o])=>o(t)?s`<li>${Cn(`${e}#now`,n(`host.paper_${e.replace("-","_")}`),"chip")}</li>`:a)}
    </ul>
  </section>`}function Cn(t,e,o){return s`<a class=${o} href="${w}/paper/${t}" target="_blank" rel="noopener">${e}</a>`}var Ei=12,Un="";function Wn({people:t},e){let o=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=o.filter(({name:i})=>i.toLocaleLowerCase().includes(Un.toLocaleLowerCase()));return d("people",n("host.people"),s`<p class="hint">${n("host.people_here",{n:e})}</p>
      ${o.length?a:s`<p class="soft">${n("host.people_none")}</p>`}
      ${o.length>Ei?Pi():a}
      <ul class="pieces">
        ${r.map(qi)}
      </ul>`,{count:A(o.length),opened:()=>st.load()})}function Pi(){return s`<input
    type="search"
    aria-label=${n("host.people_find")}
    placeholder=${n("host.people_find")}
    autocomplete="off"
    @input=${t=>{Un=t.target.value,p()}}
  />`}function qi(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${n("host.person",{name:t.name})}
      @click=${()=>yt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${G(t)?s`<span class="mark">${n("host.people_muted")}</span>`:a} ${Z("right")}
    </button>
  </li>`}var xt=new D("hidden",t=>t.startsWith("photo.")),Hn=!1;function Vn(t){Hn||xt.load(),Hn=!0;let e=xt.value?.waiting.length??0;return d("photos",n("host.photos"),s`${Di(t)} ${Ni(t)}`,{count:e?n("host.photos_wait",{n:e}):""})}function Di(t){if(xt.problem)return s`<p class="problem" role="alert">${xt.problem}</p>`;if(!xt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{waiting:e}=xt.value;return e.length?s`<ul class="entries">
    ${e.map(o=>Ri(o,t))}
  </ul>`:s`<p class="soft">${n("host.photos_none")}</p>`}function Ri(t,e){let o=`${w}/photos/${t.id}`,r=e.topics[t.topic]?.title??"",i=n("host.photo_by",{name:e.people[t.author]?.name??""}),l=()=>u(n("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>u(n("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function Ni({event:t}){let e=({target:o})=>{let{checked:r}=o;u(n(r?"host.photos_trusted":"host.photos_asked"),"PATCH",j,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${O(t.trusts_photos)} @change=${e} />
    <span>${n("host.photos_trust")}</span>
  </label>`}var Ai=Q(()=>import("./session.js"));function Zn(t){let e=ee(t,S.now),o=e.filter(rt),r=e.filter(l=>!rt(l)),i=e.length?`${A(r.length)} / ${A(e.length)}`:"";return d("reports",n("host.reports"),s`${ji(t)} ${Fi(t,o,r)}`,{count:i})}function ji({event:t}){let{reports_due:e,timezone:o}=t,{date:r,time:i}=e?W(e,o):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Li(l,o)}>
    <p>${e?n("host.due_is",{time:mt(e,o)}):n("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${n("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${n("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${n("host.due_set")}</button>
      ${e?s`<button class="button-quiet" type="button" @click=${()=>Gn(null)}>${n("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Li(t,e){t.preventDefault();let o=new FormData(t.currentTarget);return Gn(bt({date:String(o.get("date")),time:String(o.get("time"))},e))}function Gn(t){return u(n(t?"host.due_done":"host.due_dropped"),"PATCH",j,{reports_due:t})}function Fi(t,e,o){return!e.length&&!o.length?s`<p class="soft">${n("host.reports_none")}</p>`:s`<p>${e.length?n("host.reports_owed",{n:e.length}):n("host.reports_all")}</p>
    <ul class="entries">
      ${$t([...e,...o],({id:r})=>r,r=>Mi(t,r))}
    </ul>`}function Mi(t,e){return s`<li class="entry" data-report=${e.id}>
    <span class="entry-words">
      <a class="entry-title" href=${dt(e.id)} data-screen dir="auto" lang=${e.language||a}>${e.title}</a>
      <span class="hint"><bdi>${J(t,e)}</bdi>${e.slot?s` · ${Zt(t,e.slot)}`:a}</span>
    </span>
    <span class="mark ${rt(e)?"mark-warning":""}">${zi(e)}</span>
    ${Ai()?.formButton(e)??a}
  </li>`}function zi(t){return rt(t)?n("host.report_nothing"):t.no_notes&&!t.words?n("host.report_waived"):[t.words&&n("host.words_n",{n:t.words}),t.photos&&n("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Yn=6e4,Ge=15*Yn,Ii=45*Yn,Ci=Q(()=>import("./same_people.js"));function Kn(t){let e=H(t);return d("rounds",n("host.rounds"),s`${en("rounds")?Ci()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${e.map(o=>Bi(t,o))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Wi(t)}>
        ${Z("plus")} ${n("host.round_add")}
      </button>`,{count:A(e.length),opened:p})}function Bi(t,e){return s`<li>
    <button class="piece" type="button" data-round=${e.id} @click=${()=>Ui(t,e)}>
      <strong dir="auto">${V(t,e)}</strong>
      <span>${Y(t,e)}</span>
      ${Z("right")}
    </button>
  </li>`}function Ui(t,e){let o=V(t,e);Jn(t,`rounds/${e.id}`,n("host.round_change",{name:o}),n("host.round_changed"),e)}function Wi(t){let e=H(t),o=e[e.length-1],r=o?Date.parse(o.ends)-Date.parse(o.starts):Ii,i=o?Date.parse(o.ends)+Ge:Math.ceil(Date.now()/Ge)*Ge,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Jn(t,"rounds",n("host.round_new"),n("host.round_added"),l)}function Jn({event:t},e,o,r,i){let[l,c]=[W(i.starts,t.timezone),W(i.ends,t.timezone)];$e({path:e,title:o,fields:()=>Hi(i.title,l.date,l.time,c.time),read:m=>Vi(new FormData(m),t.timezone),said:{saved:r,removed:n("host.round_removed"),remove:n("host.round_remove")}})}function Hi(t,e,o,r){return s`<div>
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
    </div>`}function Vi(t,e){let o=i=>String(t.get(i)??"").trim(),r=i=>bt({date:o("date"),time:o(i)},e);return{title:o("title"),starts:r("starts"),ends:r("ends")}}function Qn({event:t}){return d("rules",n("host.rules"),s`<p class="hint">${n("host.rules_hint")}</p>
      ${Re.map(e=>Zi(t.rules,e))}`)}function Zi(t,e){return s`<fieldset class="rule">
    <legend>${n(`host.rules_${e}`)}</legend>
    <div class="chips">${De.map(o=>Gi(t,e,o))}</div>
  </fieldset>`}function Gi(t,e,o){let r=t[e]??[],i=r.includes(o),l=i?r.filter(g=>g!==o):[...r,o],c={[e]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${e} ${o}"
    @click=${()=>u(n("host.rules_done"),"PATCH",j,{rules:c})}
  >
    ${n(`common.phase_${o}`)}
  </button>`}function Xn({people:t}){let e=[...new Set(Object.values(t).map(({name:o})=>o))].sort();return s`<datalist id="scribe-names">
    ${e.map(o=>s`<option value=${o}></option>`)}
  </datalist>`}function Ye({rounds:t,rooms:e}){let[o="",r=""]=T("scribe.slot").split(" ");return t[o]&&e[r]?{round:o,room:r}:null}function tr(t){let e=Gt(t),o=Ye(t),r=o?h(o):"";return o&&!e.some(i=>h(i)===r)&&e.unshift(o),e.length?s`<div>
    <label for="scribe-slot"
      >${n("host.scribe_slot")} <span class="soft">${n("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Yi}>
      <option value="" ?selected=${!r}>${n("host.scribe_no_slot")}</option>
      ${e.map(i=>s`<option value=${h(i)} .selected=${O(r===h(i))}>
            ${Ki(t,i)}
          </option>`)}
    </select>
  </div>`:a}function Yi({target:t}){nt("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&document.getElementById(T("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function Ki(t,e){let o=t.rounds[e.round];return o?[Y(t,o),t.rooms[e.room]?.name,V(t,o)].join(" · "):""}var Ji=5,tt=[],Ke=0,Je={get entries(){return tt},get written(){return Ke}};b.subscribe(({wishes:t})=>t.forEach(ta));async function er(t){let e={...t,ref:Vt(),state:"sending",problem:"",nearest:[]};tt=[e,...tt].filter(({state:i},l)=>l<Ji||i==="refused"),Ke+=1,p();let o=Xi(e),r=t.slot?rr(e.ref,t.slot):"";Qi(e,await o,await r)}async function or({ref:t,undo:e}){e!==void 0&&await bo(e)&&Qe(t)}function Qe(t){tt=tt.filter(e=>e.ref!==t),Ke-=1,p()}async function nr({ref:t,title:e},o){ct(t,{state:"sending",problem:"",nearest:[]}),!await rr(t,o)&&(ct(t,{state:"done"}),$(n("host.scribe_placed",{title:e,slot:K(b.state.board,o)})))}function Qi({ref:t,title:e,name:o},r,i){if(r){if(r.waiting||ct(t,{undo:r.seq}),i)return $(n("host.scribe_unplaced",{title:e,problem:i}),{tone:"warning"});ct(t,{state:r.waiting?"kept":"done"}),lo(r.waiting?n("common.kept"):n("host.scribe_done",{title:e,name:o}))}}async function Xi({ref:t,title:e,name:o}){try{return await Ot("POST","topics",{title:e,scribe_for:o},{ref:t})}catch(r){ct(t,{state:"refused",problem:f(r)});return}}async function rr(t,{round:e,room:o}){try{return await Ot("PUT",`topics/${t}/placement`,{round:e,room:o}),""}catch(r){let i=r instanceof I&&r.facts.nearest||[],l=f(r);return ct(t,{state:"without_slot",problem:l,nearest:i}),l}}function ta(t){if(!t.refused||so(t)!=="place")return;let{message:e,facts:o}=t.refused,r=tt.find(({ref:i})=>i===io(t));r&&!r.problem&&ct(r.ref,{state:"without_slot",problem:e,nearest:o.nearest??[]})}function ct(t,e){tt=tt.map(o=>o.ref===t&&(!o.problem||!e.problem)?{...o,...e}:o),p()}function ir(t){let{entries:e,written:o}=Je;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${n("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${n("host.scribe_hint")}</p>
    <form class="form" @submit=${ia} @keydown=${sa} aria-describedby="host-scribe-hint">
      ${sr("title","next")} ${sr("name","done")} ${Xn(t)} ${tr(t)}
      <button class="button">${n("host.scribe_add")}</button>
    </form>
    ${o?s`<p class="label">${n("host.scribe_written",{n:o})}</p>`:a}
    <ol class="scribed">
      ${e.map(r=>ar(r))}
    </ol>
  </section>`}function sr(t,e){return s`<div>
    <label for="scribe-${t}">${n(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${e}
      .value=${O(T(`scribe.${t}`))}
      @input=${Eo(`scribe.${t}`,t)}
    />
    ${So(`scribe.${t}`,t)}
  </div>`}function ar(t,e=!0){let{title:o,name:r,problem:i}=t,l=ra(t);return s`<li class="scribed-${l}">
    <span><bdi>${o}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${oa(l,l==="done"?"":i)}</span>
    ${e&&l==="without_slot"?na(t):a}
    ${e&&l==="done"&&t.undo!==void 0?ea(t):a}
    ${e&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>aa(t)}>
            ${n("host.scribe_again")}
          </button>`:a}
  </li>`}function ea(t){return s`<button
    class="button-quiet" type="button" aria-label="${n("common.undo")}: ${t.title}" @click=${()=>or(t)}
  >${n("common.undo")}</button>`}function oa(t,e){return t==="without_slot"?n("host.scribed_without_slot",{problem:e}):e||n(`host.scribed_${t}`)}function na(t){let{board:e}=b.state,o=Gt(e).map(h);return t.nearest.filter(r=>o.includes(h(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>nr(t,r)}>
        ${Zt(e,r)}
      </button>`)}function lr(){let t=Je.entries.filter(({state:e})=>e==="refused");return s`<ol class="scribed">
    ${t.map(e=>ar(e,!1))}
  </ol>`}function ra({ref:t,state:e}){if(e==="without_slot"&&b.state.board.topics[t]?.slot)return"done";let o=b.state.wishes.some(r=>r.ref===t);return e==="kept"&&!o?"done":e}function sa(t){let{id:e}=t.target;if(t.key!=="Enter"||t.isComposing)return;let o=T("scribe.title").trim();e==="scribe-title"&&o?(t.preventDefault(),Xt(o,"title")||la("name")):e==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function ia(t){t.preventDefault();let[e,o]=[T("scribe.title").trim(),T("scribe.name").trim()];if(!e||Xt(e,"title"))return Bt("title");if(!o||Xt(o,"name"))return Bt("name");let r=Ye(b.state.board);ht("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),er({title:e,name:o,slot:r}),Bt("title")}function aa(t){Qe(t.ref),nt("scribe.title",t.title),nt("scribe.name",t.name),p(),Bt("title")}function la(t){Bt(t),document.getElementById(`scribe-${t}`)?.select()}function Bt(t){document.getElementById(`scribe-${t}`)?.focus()}function cr(){return Intl.supportedValuesOf?.("timeZone")??[]}var _e={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Xe=Object.keys(_e),Ut=new Map;for(let t of Xe)T(`event.${t}`)&&Ut.set(t,T(`event.${t}`));function Wt(t,e){return Ut.get(e)??t[e]}function Ht(t){return({target:e})=>{let o=e.value;Ut.set(t,o),nt(`event.${t}`,o)}}function pr(t){return Object.fromEntries([...Ut].filter(([e,o])=>o.trim()!==t[e]))}function ur(){Ut.clear(),ht(...Xe.map(t=>`event.${t}`))}function mr(t){return Xe.includes(t)}function to(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(o)}</label>
    <input
      id="event-${e}" maxlength=${_e[e]} dir="auto" autocomplete="off"
      aria-describedby="event-${e}-problem"
      .value=${O(Wt(t,e))} @input=${Ht(e)}
    />
    ${ye(e,r)}
  </div>`}function eo(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(`host.${e}`)}</label>
    <textarea
      id="event-${e}" rows=${o} maxlength=${_e[e]} dir="auto"
      aria-describedby="event-${e}-problem"
      .value=${O(Wt(t,e))} @input=${Ht(e)}
    ></textarea>
    ${e==="welcome"?s`<p class="hint">${n("host.welcome_hint")}</p>`:a}
    ${ye(e,r)}
  </div>`}function fr(t,e){return s`<div>
    <label for="event-timezone">${n("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${O(Wt(t,"timezone"))} @input=${Ht("timezone")}
    />
    <datalist id="event-zones">
      ${cr().map(o=>s`<option value=${o}></option>`)}
    </datalist>
    ${ye("timezone",e)}
  </div>`}function dr(t,e){let o=Wt(t,"language");return s`<div>
    <label for="event-language">${n("host.language")}</label>
    <select id="event-language" @change=${Ht("language")}>
      ${Kt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===o}>
            ${Jt(r)}
          </option>`)}
    </select>
    ${ye("language",e)}
  </div>`}function ye(t,e){return e?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${e.text}</p>`}var Tt=null,F=null;function hr({event:t}){return d("event",n("host.event"),ca(t))}function ca(t){return s`<form class="form" @submit=${e=>ua(e,t)}>
    ${to(t,"title","host.event_title",F)}
    ${eo(t,"theme",2,F)} ${eo(t,"welcome",4,F)}
    ${to(t,"place","host.place",F)} ${fr(t,F)}
    ${dr(t,F)}
    <label class="check">
      <input type="checkbox" .checked=${O(Tt??t.book_open)} @change=${pa} />
      <span>${n("host.book_open")}</span>
    </label>
    ${F&&!mr(F.field)?s`<p class="problem" role="alert">${F.text}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}function pa({target:t}){Tt=t.checked}async function ua(t,e){t.preventDefault();let o=Tt===null||Tt===e.book_open?{}:{book_open:Tt};try{let r=await _("PATCH",j,{...pr(e),...o});F=null,Tt=null,ur(),$(n(r.changes.length?"host.event_done":"host.event_same"),L(r))}catch(r){F={field:ma(r),text:f(r)}}p()}function ma(t){return t instanceof I?String(t.facts.field??""):""}async function fa(){(await import("./sheets.js")).openInvite()}function $r(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${n("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/wall" target="_blank" rel="noopener"
        >${n("host.open_wall")}</a
      >
      <a class="button-quiet" href="${w}/poster" target="_blank" rel="noopener"
        >${n("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${fa}>${n("host.invite")}</button>
      <a class="button-quiet" href="${w}/book">${n("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?da():a}
  </section>`}function da(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${n("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([e,o])=>s`<li>
            <a class="button-quiet" href="${w}/${o}" download>${n(`host.${e}`)}</a>
          </li>`)}
    </ul>`}var br,gr=!1;function wr(t){return yo(t,xe())}function _r(t,e){clearTimeout(br);let o=xe(),r=vo(t,o);return r===void 0?a:(br=setTimeout(p,1e3-o%1e3),gr||Yt().then(p),gr=!0,s`<div class="host-counting">
    <p role="timer">${r?n("host.wall_left",{time:ko(r)}):n("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>e(t.after)}>
      ${n(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var ha=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],$a=[1,5,10,15],yr=[12,20,30,60],oo=yr[0];function vr(t){let e=wr(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${n("host.wall")}</h2>
    <p class="hint">${n("host.wall_hint")}</p>
    <div class="host-tools">
      ${ha.map(o=>s`<button
          class="button-quiet" type="button" aria-pressed=${o===e} @click=${()=>ve(o)}
        >${n(`host.wall_${o}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${n("host.wall_countdown")}</p>
    ${_r(t.wall,ve)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${$a.map(o=>s`<button class="button-quiet" type="button" @click=${()=>wa(o)}>
          ${n("host.wall_minutes",{n:o})}
        </button>`)}
    </div>
    ${ba(t)}
    <button class="button" type="button" @click=${_a}>${n("host.bell")}</button>
  </section>`}function ba(t){let[e]=wo(t),o=_o(t);return!o&&!e?a:s`<p class="label" id="host-reading">${n("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${o?s`<p class="host-reads" dir="auto">${n("host.reading_now",{name:J(t,o)})}</p>`:a}
      ${e?s`<button class="button" type="button" dir="auto" @click=${r=>wt(r,()=>ya(t,e))}>
            ${n("host.reading_next",{name:J(t,e)})}
          </button>`:s`<p class="hint">${n("host.reading_none")}</p>`}
      ${o?s`<button class="button-quiet" type="button" @click=${va}>${n("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${n("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${ga}>
        ${yr.map(r=>s`<option value=${r} ?selected=${r===oo}>${A(r)}</option>`)}
      </select>
    </div>`}function ga({target:t}){oo=Number(t.value)}function ve(t){u(n("host.wall_done",{view:n(`host.wall_${t}`)}),"PUT","wall",{view:t})}function wa(t){u(n("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function _a(){u(n("host.bell_done"),"POST","wall/bell",{})}async function ya(t,e){let o=n("host.reading_now",{name:J(t,e)});await u(o,"PUT","wall/reading",{topic:e.id,seconds:oo})&&t.wall.view!=="queue"&&ve("queue")}async function va(){await u(n("host.reading_ended"),"DELETE","wall/reading",{})&&ve("auto")}Yt().then(p);function gh(t){return s`${Po(t,!0)} ${qo(t)}
    <main id="main" class="host">${ka(t)}</main>`}function ka(t){return t.me.can["event.change"]?xa(t):s`<p class="host-other">${n("host.not_host")}</p>${lr()}`}function xa({board:t,me:e,present:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${n("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Co(t)}
    <div class="host-columns">
      <div class="host-column">${Ao(t)} ${Ko(t)} ${tn(t)} ${Qn(t)} ${Ho(t,e)}</div>
      <div class="host-column">
        ${Rn(t)} ${vr(t)} ${jo(t)} ${$r(e)} ${Bn(t)}
        ${e.can.scribe?ir(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${n("host.more")}</h2>
          ${dn(t)} ${Vn(t)} ${Zn(t)} ${Kn(t)} ${Pn(t)} ${hr(t)}
          ${Wn(t,o)} ${rn(t,e)} ${Nn(t)} ${zn(t)} ${Ln(e)}
          ${t.event.rehearsal_of?a:An(t,e)}
        </section>
      </div>
    </div>
    ${Vo()}`}export{gh as hostScreen};
