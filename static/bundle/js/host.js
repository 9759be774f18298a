/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Xt,b as _o,c as yo,d as vo,e as ko,f as xo,g as To,j as Oo,n as So,o as xe,p as Qt,q as Eo}from"./app-shared.js";import{$a as Ro,Aa as W,Ca as wo,D as y,Da as Te,E as Ot,H as uo,I as s,K as a,Ka as E,L as St,La as T,Na as x,O as h,Oa as v,P as V,Pa as et,Q as st,Qa as $t,R as po,Ra as Po,Sa as O,V as mo,Wa as te,Xa as qo,Y as fo,Ya as Do,Z as ho,a as M,aa as Gt,b as w,ba as Yt,c as q,ca as Kt,cb as No,d as z,e as ft,f as D,fa as it,g as _,ga as dt,h as Zt,ha as U,i as C,ia as J,j as f,ja as $o,jb as bt,ka as X,l as n,la as Jt,lb as Ao,m as so,ma as Q,mb as jo,n as A,na as tt,o as I,ob as Lo,p as B,pb as ot,qa as u,qb as ee,ra as bo,rb as at,sb as oe,t as $,ta as S,v as io,w as ao,wa as ht,x as lo,xa as Z,ya as g,z as co,za as go}from"./app.js";function Fo(t){let{phase:e,timezone:o,rehearsal_of:r}=t.event;if(e!=="closed"||r)return a;let i=oe(t,S.now).filter(at).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${n("host.after")}</h2>
    <ol class="entries">
      ${Oe(i?n("host.reports_owed",{n:i}):n("host.after_reports"),"reports",n("host.reports"))}
      ${Oe(n("host.after_edition"),"editions",n("host.editions"))}
      <li class="entry">
        <span class="entry-words">${n("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${n("host.open_book")}</a>
      </li>
      ${Oe(n("host.keeping_until",{day:it(ee(t),o)}),"keeping",n("host.after_keeping"))}
    </ol>
  </section>`}function Oe(t,e,o){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Pr(e)}>${o}</button>
  </li>`}function Pr(t){let e=document.getElementById(t);e&&(e.open=!0,e.scrollIntoView({block:"start"}),e.querySelector("summary")?.focus({preventScroll:!0}))}var j=`/api/events/${D.code}`;function G({changes:t}){let e=t?.[t.length-1];return e&&!/^wall\./.test(e.kind)?{undo:e.seq}:{}}function Se(t,e){let o=document.querySelector("#toast p")?.textContent===t;(e.changes?.length||!o)&&g(t,G(e))}async function p(t,e,o,r){try{let i=await y(e,o,r);return Se(typeof t=="string"?t:t(i),i),i}catch(i){W(i);return}}var qr=200;function Mo(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${n("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${n("host.announce_hint")}</p>
    <form class="form" @submit=${Rr} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${n("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${qr} dir="auto" autocomplete="off"
          .value=${O(v("announce.text"))} @input=${Po("announce.text")}
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
      ${t.wall.announcements.map(e=>Dr(t,e))}
    </ul>
  </section>`}function Dr({topics:t},{id:e,text:o,topic:r}){let i=r?t[r]?.title:n("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${o}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Nr(e)}>${n("host.announce_down")}</button>
  </li>`}function zo(t){let e=document.getElementById("announce-to"),o=document.getElementById("announce-text");!e||!o||(e.value=t,o.closest("section")?.scrollIntoView({block:"start"}),o.focus({preventScroll:!0}))}async function Rr(t){t.preventDefault();let e=t.currentTarget,o=String(new FormData(e).get("topic")??""),r=v("announce.text").trim();if(!r)return;let i=$.state.board.topics[o]?.title??n("host.announce_all");await p(n("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:o})&&($t("announce.text"),e.reset())}function Nr(t){p(n("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Co(t,e){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Ar(e)}}function Ar(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Io({code:t,links:e}){return s`${Ee(t,e.join)}
    ${["host","cohost","wall"].map(o=>jr(o,e[o]))}`}function Ee(t,e){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${n("create.join_title")}</h2>
      <p>${n("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${ne("join",e)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${n("create.qr")} width="160" height="160" />
  </section>`}function jr(t,e){return s`<section class="link-card">
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
      @focus=${Lr}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("create.copy_label",{what:r})}
      @click=${Fr}
    >
      ${n("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Lr({target:t}){t.select()}async function Fr({currentTarget:t}){let e=t.parentElement,o=e?.querySelector("textarea"),r=e?.querySelector(".link-said");o&&r&&(r.textContent=n(`create.${await Co(o.value,o)}`))}function H(t,e){let o=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(o.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function gt({date:t,time:e},o){let r=Date.parse(`${t}T${e.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Mr(i,o);return new Date(i).toISOString().replace(".000Z","Z")}function Mr(t,e){let{date:o,time:r}=H(t,e);return Date.parse(`${o}T${r}:00Z`)}var zr=7*864e5,Et=null,re="",Pe=!1;function Bo(t){Et=null,re="";let e=Zt(),o=Cr(t);E({name:"copy",draw:()=>Et?Br(Et):Ir(o,e),closed:()=>Et=null})}function Cr(t){let[e]=V(t),o=Math.max(Date.now(),e?Date.parse(e.starts):0)+zr;return H(o,t.event.timezone).date}function Ir(t,e){return x(n("host.copy"),s`<p>${n("host.copy_text")}</p>
      <form class="form" @submit=${o=>Ur(o,e)}>
        <div>
          <label for="copy-date">${n("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${re?s`<p class="problem" role="alert">${re}</p>`:a}
        <button class="button" ?disabled=${Pe}>${n("host.copy_make")}</button>
      </form>`)}function Br(t){return x(n("create.done_title"),s`<p>${n("create.done_lead")} ${n("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${n("create.console")}</a></p>
      ${Io(t)}`)}async function Ur(t,e){t.preventDefault();let o=String(new FormData(t.currentTarget).get("date"));Pe=!0,u();try{Et=await B("POST","copies",{date:o},e)}catch(r){re=f(r)}Pe=!1,u()}var wt,Uo="#rehearsed",se="",qe=!1;location.hash===Uo&&(history.replaceState(null,"",location.pathname),Lo(Promise.resolve(),D.host).then(()=>g(n("host.rehearsal_ended"))));function Wo({event:t}){let e=t.rehearsal_of;return e?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${n("host.rehearsal")}</h2>
    <p>${n("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Ho(e)}>${n("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${e}/host">${n("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Ho(t){try{await B("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${Uo}`)}catch(e){if(e instanceof C&&e.code==="code_renewed")return Ho(e.facts.event);W(e)}}function Vo(){return wt=void 0,E({name:"rehearsal",draw:()=>x(n("host.rehearse"),Wr())}),Re(async()=>{wt=(await I("rehearsal")).code})}function Wr(){return s`<p>${n("host.rehearse_text")}</p>
    <p class="hint">${n("host.rehearse_hint")}</p>
    ${se?s`<p class="problem" role="alert">${se}</p>`:a}
    <div class="actions">
      ${wt===void 0?a:wt?Hr(wt):s`${De("rehearse_begin",Zo,"button")}`}
    </div>`}function Hr(t){return s`<a class="button" href="/e/${t}/host">${n("host.rehearsal_open")}</a>
    ${De("rehearse_again",Zo,"button-quiet")} ${De("rehearsal_end",Vr,"button-quiet")}`}function De(t,e,o){return s`<button class=${o} type="button" ?disabled=${qe} @click=${e}>
    ${n(`host.${t}`)}
  </button>`}function Zo(){return Re(async()=>{let{code:t}=await B("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Vr(){return Re(async()=>{await B("DELETE",`/api/events/${D.code}/rehearsal`),wt=null,g(n("host.rehearsal_ended"))})}async function Re(t){qe=!0,se="",u();try{await t()}catch(e){se=f(e)}qe=!1,u()}function Go(t,e){return t.event.rehearsal_of||!e.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${n("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Vo}>${n("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Bo(t)}>${n("host.copy")}</button>
    </div>
  </section>`}var Zr={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Yo(){return s`<nav class="host-bar" aria-label=${n("host.bar")}>
    ${Object.entries(Zr).map(([t,e])=>s`<button class="host-bar-part" type="button" @click=${()=>Gr(e)}>
        ${n(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Gr(t){let e=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),o=e instanceof HTMLInputElement;o?e.select():e?.setAttribute("tabindex","-1"),(o?e.closest("section"):e)?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}function Ko(t,e){return Math.max(0,Math.ceil((Date.parse(e)-t)/6e4))}function Jo(t,e){let o=t.filter(i=>Date.parse(i.starts)<=e&&e<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>e);return{running:o,next:t.filter(i=>i.starts===r?.starts)}}var Pt={at:0,x:0,y:0};function Xo(){Pt={at:0,x:0,y:0}}function L({detail:t,clientX:e,clientY:o},r){let i=Date.now(),[l,c]=t?[e,o]:[0,0];i-Pt.at<1e3&&Math.hypot(l-Pt.x,c-Pt.y)<32||(Pt={at:i,x:l,y:c},r())}var Ne=["preparing","marketplace","sessions","convergence","closed"],Ae=["propose","place","interest","note"];function Qo(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${n("host.phase")}</h2>
    <p class="hint">${n("host.phase_hint")}</p>
    <ol class="phases">
      ${Ne.map(e=>Yr(t,e))}
    </ol>
  </section>`}function Yr({event:t},e){let o=t.phase===e;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${o}
      data-phase=${e}
      @click=${r=>L(r,()=>je(t.phase,e))}
    >
      <span class="phase-name">
        ${n(`common.phase_${e}`)}
        ${o?s`<span class="mark mark-now">${n("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${n(`host.phase_${e}`)}</span>
      ${o?s`<span class="phase-text">${Kr(t.rules,e)}</span>`:a}
    </button>
  </li>`}function Kr(t,e){let o=Ae.filter(r=>t[r]?.includes(e));return o.length?n("host.phase_opens",{deeds:o.map(r=>n(`host.deed_${r}`)).join(", ")}):n("host.phase_opens_none")}function je(t,e){t!==e&&p(n("host.phase_done",{phase:n(`common.phase_${e}`)}),"PUT","phase",{phase:e})}var tn=5,Xr=["preparing","marketplace"],on=180,Le=new Map;function nn(t){let e=V(t);if(!e.length)return a;let{running:o,next:r}=Jo(e,S.now.getTime()),i=$o(t,S.now);return s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${n("host.day")}</span> ${i?s`<span class="count">${i}</span>`:a}</h2>
    ${o.length&&Xr.includes(t.event.phase)?os(t.event.phase):a}
    <ol class="day">
      ${e.map((l,c)=>[es(e[c-1],l),Qr(t,l,o.includes(l),r.includes(l))])}
    </ol>
  </section>`}function Qr(t,e,o,r){let i=U(t,e),l=!St(e,S.now);ns(e.id,o?"end":r?"begin":"");let c=()=>p(n("host.day_ended",{round:i}),"PUT",`rounds/${e.id}/end`,{}),m=()=>p(n("host.day_begun",{round:i}),"PUT",`rounds/${e.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${o?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${J(t,e)}</span>
      ${o?s`<span class="mark mark-now">${n("board.now")}</span>`:a} ${ts(e,o,r)}</p>
    ${o?s`<div class="host-tools">
          ${ie("day_end",()=>en(e.id)&&c())}
          ${ie("day_later",()=>p(n("host.day_moved"),"PUT",`rounds/${e.id}/end`,{later:tn}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${ie("day_begin",()=>en(e.id)&&m())}
          ${ie("day_wait",()=>p(n("host.day_moved"),"POST",`rounds/${e.id}/moves`,{minutes:tn}))}
        </div>`:a}
  </li>`}function ie(t,e){return s`<button class="button-quiet" type="button" @click=${r=>L(r,e)}>${n(`host.${t}`)}</button>`}function ts(t,e,o){let r=Ko(S.now.getTime(),e?t.ends:t.starts);return!(e||o)||r>on?a:s`<strong class="day-until">${n(e?"host.day_left":"host.day_in",{n:r})}</strong>`}function es(t,e){let[o,r]=[Date.parse(t?.ends??""),Date.parse(e.starts)],i=Math.round((r-o)/6e4);if(!(i>0)||i>on)return a;let l=o<=S.now.getTime()&&S.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${n("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${n("board.now")}</span>`:a}
  </li>`}function os(t){let e=o=>L(o,()=>je(t,"sessions"));return s`<p class="hint">${n("host.day_follow")}</p>
    <button class="button" type="button" @click=${e}>${n("host.day_follow_do")}</button>`}function ns(t,e){let o=Le.get(t);o?.offer!==e&&Le.set(t,{offer:e,since:o?Date.now():0})}function en(t){return Date.now()-(Le.get(t)?.since??0)>1e3}function rn(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,e,o,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${e}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${o}</div>
  </details>`}var rs=400,qt,Dt,ae,sn,R=class{constructor(e,o){q(this,ae);M(this,"value",null);M(this,"problem","");q(this,qt);q(this,Dt);z(this,qt,e),$.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>o(c)))&&ft(this,ae,sn).call(this)})}async load(){try{this.value=await I(w(this,qt)),this.problem=""}catch(e){this.problem=f(e)}u()}};qt=new WeakMap,Dt=new WeakMap,ae=new WeakSet,sn=function(){clearTimeout(w(this,Dt)),z(this,Dt,setTimeout(()=>this.load(),rs))};var ss=["event.book_frozen","event.edition_hidden","event.edition_shown"],Fe=new R("editions",t=>ss.includes(t)),an=["photos","contributions","contacts"],ce="",le=!1;function ln(t,e){return e.can["book.freeze"]?d("editions",n("host.editions"),s`<p class="hint">${n("host.editions_hint")}</p>
      ${is(t)} ${cs()}`,{opened:()=>Fe.load()}):a}function is({event:t}){let e=Fe.value?.editions??[];return s`<ul class="entries">
    ${e.map(o=>as(o,t.timezone))}
  </ul>`}function as({number:t,choice:e,hidden:o,at:r},i){let l=n("host.edition",{n:String(t),when:it(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${o?s`<span>${l}</span>`:s`<a href="${_}/book/${t}">${l}</a>`}
      <span class="hint">${Q([...o?[n("host.edition_hidden")]:[],...ls(e)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${n(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>ms(t,o)}
    >${n(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function ls(t){let e=an.filter(o=>t[o]).map(o=>n(`host.edition_${o}`));return[n(`host.edition_holds_${t.names}`),...e]}function cs(){return s`<form class="form" @submit=${us}>
    <div>
      <label for="edition-names">${n("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${n(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${an.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${n(`host.edition_${t}`)}</span>
      </label>`)}
    ${ce?s`<p class="problem" role="alert">${ce}</p>`:a}
    <button class="button" ?disabled=${le}>${n("host.edition_freeze")}</button>
  </form>`}function us(t){t.preventDefault();let e=new FormData(t.currentTarget),o={names:e.get("names"),photos:e.has("photos"),contributions:e.has("contributions"),contacts:e.has("contacts")};return cn(async()=>{let{changes:r}=await y("POST","editions",{choice:o});return r.length?n("host.edition_frozen"):n("host.edition_same",{n:String(await ps(o))})})}async function ps(t){let{editions:e}=await I("editions"),o=r=>!r.hidden&&Object.entries(t).every(([i,l])=>r.choice[i]===l);return e.filter(o).pop()?.number}function ms(t,e){let o=e?"DELETE":"PUT",r=n(e?"host.edition_shown":"host.edition_gone");return cn(async()=>(await y(o,`editions/${t}/hiding`),r))}async function cn(t){if(!le){le=!0,u();try{let e=await t();ce="",g(e),await Fe.load()}catch(e){ce=f(e)}le=!1,u()}}var fs=12;function un(t,e,o,r){let i=V(t).filter(c=>St(c,o)).flatMap(({id:c})=>po(t,{round:c,room:e})??[]),l=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let m=hs(t,c).filter(mt=>mt.room!==e&&St(t.rounds[mt.round],o)),b=new Set(m.map(h)),k=r.get(c.id),N=k===null||k&&b.has(h(k))?k:m.find(mt=>!l.has(h(mt)))??null;return N&&l.add(h(N)),{topic:c,slot:N,choices:ds(m,N)}})}function ds(t,e){return t.filter((o,r)=>r<fs||e&&h(e)===h(o))}function hs(t,e){let o=({room:r})=>(t.rooms[r]?.capacity??1/0)<e.interest;return yo(t,e.slot,1/0,o)}var pe=new Map,ue="",Me=!1;function Rt(t){pe.clear(),ue="";let e=n("host.falls_out_what",{name:t.name});E({name:"falls-out",draw:()=>x(e,$s(t))})}function pn({id:t}){return un($.state.board,t,S.now,pe)}function $s(t){let e=pn(t);return s`<form class="form" @submit=${o=>gs(o,t)}>
    <p>${n("host.falls_out_hint")}</p>
    ${e.length?s`<p>${n("host.falls_out_moves",{n:e.length})}</p>`:a}
    ${e.map(bs)} ${ue?s`<p class="problem" role="alert">${ue}</p>`:a}
    <div class="actions">
      <button class="button">
        ${n(e.some(({slot:o})=>o)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function bs({topic:t,slot:e,choices:o}){let{board:r}=$.state,i=({target:c})=>{pe.set(t.id,o.find(m=>h(m)===c.value)??null),u()},l=c=>s`<option value=${h(c)} .selected=${e!==null&&h(c)===h(e)}>
      ${X(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${o.map(l)}
      <option value="" .selected=${e===null}>${n("host.falls_out_none")}</option>
    </select>
  </div>`}async function gs(t,e){if(t.preventDefault(),Me)return;Me=!0;let o=pn(e),r=o.map(({topic:i,slot:l})=>({topic:i.id,...l}));try{let i=await y("PUT",`rooms/${e.id}/closing`,{moves:r});T("falls-out"),Se(n("host.fell_out",{name:e.name}),i)}catch(i){ue=ws(i,o),u()}Me=!1}function ws(t,e){if(!(t instanceof C))return f(t);if(t.code==="would_orphan")return n("host.falls_out_new");let{slot:o}=t.facts,r=o&&e.find(i=>i.slot&&h(i.slot)===h(o));return r?(pe.delete(r.topic.id),`${r.topic.title}: ${n("host.falls_out_taken",{other:t.facts.topic.title})}`):f(t)}var lt=new R("hidden",t=>t.startsWith("person."));function Y({id:t}){return(lt.value?.muted??[]).some(e=>e.id===t)}var P=({kind:t,id:e})=>`${t}:${e}`,Nt,At,ct,ut,ze,mn,_t=class{constructor(e){q(this,ut);M(this,"entries",null);M(this,"problem","");M(this,"asking",!1);M(this,"before",null);q(this,Nt);q(this,At,"");q(this,ct,0);z(this,Nt,e)}load(e=""){return z(this,At,e),ft(this,ut,ze).call(this,null)}async more(){this.asking||await ft(this,ut,ze).call(this,this.before)}forget(){z(this,ct,w(this,ct)+1),Object.assign(this,{entries:null,before:null,problem:"",asking:!1})}};Nt=new WeakMap,At=new WeakMap,ct=new WeakMap,ut=new WeakSet,ze=async function(e){z(this,ct,w(this,ct)+1);let o=w(this,ct);this.asking=!0,u();let r={};try{let i={kinds:w(this,Nt).join(),words:w(this,At),before:e??""},{contributions:l,before:c}=await I(`contributions?${new URLSearchParams(i)}`);r={entries:e?ft(this,ut,mn).call(this,l):l,before:c,problem:""}}catch(i){r={problem:f(i)}}o===w(this,ct)&&(Object.assign(this,r,{asking:!1}),u())},mn=function(e){let o=this.entries??[],r=new Set(o.map(P));return[...o,...e.filter(i=>!r.has(P(i)))]};var me="";function Ce(t){return Y(t)?[["hear",()=>ks(t)]]:[["mute",()=>vs(t)],["remove",()=>xs(t)]]}function yt(t){let{name:e}=t;me="",E({name:"person",draw:()=>x(n("host.person",{name:e}),_s(t))})}function _s(t){return s`${Ts(t)}
    <ul class="choices">
      ${Ce(t).map(([e,o])=>ys(e,o))}
    </ul>
    ${Y(t)?a:s`<p class="hint">${n("host.person_hint")}</p>`}`}function ys(t,e){return s`<li><button class="choice" type="button" @click=${()=>{T("person"),e()}}>${n(`host.person_${t}`)}</button></li>`}var vs=({id:t,name:e})=>p(n("host.person_muted",{name:e}),"PUT",`people/${t}/muting`,{}),ks=({id:t,name:e})=>p(n("host.person_heard",{name:e}),"DELETE",`people/${t}/muting`,{}),xs=({id:t,name:e})=>p(n("host.person_removed",{name:e}),"PUT",`people/${t}/removal`,{});function Ts({id:t,name:e}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await y("PATCH",`people/${t}`,{name:l});T("person"),g(n("host.renamed",{name:l}),G(c))}catch(c){me=f(c),u()}}}>
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
  </form>`}var Os=/^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/,jt=new Map,Ie=new Set,Lt,K,fe=class{constructor(e){q(this,Lt);q(this,K,new Map);M(this,"isOld",!1);z(this,Lt,new Set(e)),Ie.add(this)}get count(){return w(this,K).size}get told(){return new Map(w(this,K))}looked(e,o){let r=new Map(o.map(i=>[P(i),Date.parse(i.at)]));for(let[i,l]of w(this,K))(e.get(i)===l||(r.get(i)??0)>=l)&&w(this,K).delete(i);this.isOld=!1}add(e,o){w(this,Lt).has(e.kind)&&w(this,K).set(P(e),Date.parse(o))}drop(e){w(this,K).delete(P(e))}};Lt=new WeakMap,K=new WeakMap;$.subscribe((t,{changes:e,whole:o})=>{if(o){jt.clear();for(let r of Ie)r.isOld=!0}for(let r of e)Ss(r)});function Ss({kind:t,data:e,by:o,at:r}){let i=Es(t,e);if(!i)return;let l=jt.get(P(i)),c=Ps(t,e);c?jt.set(P(i),c):jt.delete(P(i));let m=Os.test(t)&&!l&&(o===null||o!==$.state.me.person);for(let b of Ie)c?b.drop(i):m&&b.add(i,r)}function Es(t,e){let[o=""]=t.split(".");if(o==="report")return{kind:o,id:e.topic};if(o==="topic")return{kind:o,id:e.id};if(o==="note"||o==="photo")return{kind:o,id:(e[o]??e).id}}function Ps(t,e){if(t==="topic.hidden"||t==="photo.hidden")return"hidden";if(t==="photo.removed")return"removed";if(!(!t.startsWith("note.")||e.note))return t==="note.removed"?"removed":"hidden"}function fn(t,e){return t.topics[e.topic]?jt.get(P(e))??"there":e.kind==="topic"?"hidden":"with_topic"}var qs=60,Be=new Map;function de(t,e){return s`<ul class="entries">
    ${bt(e,P,o=>Ds(t,o))}
  </ul>`}function Ds(t,e){let o=fn(t,e),r=e.people.flatMap(l=>t.people[l]??[]),i=t.topics[e.topic];return i&&Be.set(i.id,i.title),s`<li class="entry written ${o==="there"?"":"written-gone"}" data-written=${P(e)}>
    <p class="written-head">
      ${r.length?Rs(e,r):a}
      <span class="written-standing">
        ${Ns(e,o)} · <time datetime=${e.at}>${dt(e.at,t.event.timezone)}</time>
      </span>
    </p>
    ${e.kind==="photo"?js(e):a}
    <p class="written-text" dir="auto" lang=${e.language||a}>${As(e)}</p>
    <div class="written-foot">
      ${i?s`<a class="written-topic" href=${ht(i.id)} data-screen dir="auto" lang=${i.language||a}>${i.title}</a>`:s`<span class="written-topic" dir="auto">${Be.get(e.topic)}</span>`}
      ${Ls(e,o,r)}
    </div>
  </li>`}function Rs({kind:t},e){return t==="report"?s`<strong>${e.map(({name:o},r)=>s`${r?", ":""}<bdi>${o}</bdi>`)}</strong>`:e.map(o=>s`<button
        class="written-who" type="button" dir="auto" aria-label=${n("host.person",{name:o.name})} @click=${()=>yt(o)}
      >${o.name}</button>
      ${Y(o)?s`<span class="mark">${n("host.people_muted")}</span>`:a}`)}function Ns(t,e){let{state:o}=$;return co(o.wishes).some(({path:r})=>r===hn(t))?n(Ao(o)):e!=="there"?n(`host.written_${e}`):n(t.shown?`host.written_${t.kind}`:"host.written_waits")}function As({kind:t,text:e}){return e||(t==="report"?n("host.written_emptied"):a)}function js(t){let e=`${_}/photos/${t.id}`;return s`<a class="written-picture" href="${e}.jpg" target="_blank" rel="noopener">
    <img src="${e}-small.jpg" width="72" height="72" loading="lazy" alt=${t.text||n("host.written_photo")} />
  </a>`}var hn=({kind:t,id:e})=>`${t}s/${e}/hiding`;function Ls(t,e,o){if(t.kind==="report"||e==="removed"||e==="with_topic")return a;let r=e==="there",i=n(r?"host.find_hide":"host.edition_show"),l=()=>r?dn("PUT",t,"host.written_done"):dn("DELETE",t,"host.back_done");return s`<button
    class="chip written-deed" type="button" aria-label="${i}: ${Fs(t,o)}"
    @click=${c=>L(c,l)}
  >
    ${i}
  </button>`}function Fs({kind:t,topic:e,text:o},r){return t==="topic"?Be.get(e)??"":o.slice(0,qs)||n("host.photo_by",{name:r[0]?.name??""})}async function dn(t,e,o){try{go(await Ot(t,hn(e)),n(o))}catch(r){W(r)}}var Ft={signed:$n(["note","photo","topic"]),reports:$n(["report"])},vt="signed";function $n(t){return{list:new _t(t),fresh:new fe(t)}}function bn(t){let e=Ft.signed.fresh.count;return d("written",n("host.written"),s`${Ms()} ${Cs()} ${Is(t)}`,{count:e?n("host.written_new",{n:e}):"",opened:()=>{lt.load(),he()}})}function Ms(){return s`<ul class="chips">
    ${Object.keys(Ft).map(t=>s`<li>
        <button class="chip" type="button" aria-pressed=${t===vt?"true":"false"} @click=${()=>zs(t)}>
          ${n(`host.written_of_${t}`)}
        </button>
      </li>`)}
  </ul>`}function zs(t){vt=t,u(),he()}async function he(){let{list:t,fresh:e}=Ft[vt],{told:o}=e;await t.load(),!(t.problem||!t.entries)&&(e.looked(o,t.entries),u())}function Cs(){let{list:t,fresh:e}=Ft[vt],o=t.entries&&(e.count||e.isOld);return s`<div class="written-news">
    ${o?s`<button class="button" type="button" @click=${he}>
          ${t.asking?n("host.loading"):e.isOld?n("host.written_again"):n("host.written_show",{n:e.count})}
        </button>`:s`<p class="hint">${n(`host.written_hint_${vt}`)}</p>`}
  </div>`}function Is(t){let e=Ft[vt].list,{entries:o,problem:r}=e;return o?s`${o.length?de(t,o):s`<p class="soft">${n("host.written_none")}</p>`}
    ${r?s`<p class="problem" role="alert">${r}</p>`:a} ${Ue(e)}`:r?Bs(r):s`<p class="soft">${n("host.loading")}</p>`}function Bs(t){return s`<p class="problem" role="alert">${t}</p>
    <button class="button-quiet" type="button" @click=${he}>${n("host.written_try")}</button>`}function Ue(t){return t.before?s`<button class="button-quiet" type="button" @click=${()=>t.more()}>
    ${n(t.asking?"host.loading":"host.log_more")}
  </button>`:a}var Us=3,Ws=400,kt=new _t(["note","photo","report"]),gn;function wn(t){clearTimeout(gn),t.trim().length<Us?kt.forget():gn=setTimeout(()=>kt.load(t),Ws)}var _n=()=>!!kt.entries?.length;function yn(t){let{entries:e,problem:o}=kt;return o?s`<p class="problem" role="alert">${o}</p>`:e?s`<div class="find-written">
    <h3 class="label">${n("host.find_written")}</h3>
    <p class="hint" role="status">${e.length||kt.before?a:n("host.find_written_none")}</p>
    ${e.length?de(t,e):a} ${Ue(kt)}
  </div>`:a}var $e="",Mt=[];function be(t){$e="",Mt=[],E({name:"piece",draw:()=>x(t.title,Mt.length?Vs(t):Hs(t))})}var vn=({path:t})=>!t.includes("/");function Hs(t){return s`<form
    class="form"
    @submit=${e=>Zs(e,t)}
  >
    ${t.fields()} ${$e?s`<p class="problem" role="alert">${$e}</p>`:a}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      ${vn(t)?a:s`<button class="button-danger" type="button" @click=${()=>kn(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Vs(t){return s`<p class="problem" role="alert">${n("host.orphans",{n:Mt.length})}</p>
    <ul class="orphans">
      ${Mt.map(({title:e})=>s`<li dir="auto">${e}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>kn(t,!0)}>
        ${n("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>T("piece")}>
        ${n("host.orphans_cancel")}
      </button>
    </div>`}function Zs(t,e){t.preventDefault();let o=e.read(t.currentTarget);return xn(()=>y(vn(e)?"POST":"PATCH",e.path,o),e.said.saved)}function kn(t,e){return xn(()=>y("DELETE",t.path,e?{unplace:e}:{}),t.said.removed)}async function xn(t,e){try{let o=await t();T("piece"),g(e,G(o))}catch(o){o instanceof C&&o.code==="would_orphan"?Mt=o.facts.topics:$e=f(o),u()}}function Tn(t){return s`<div>
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
  </div>`}var On=["step_free","projector","quiet","hearing_loop"],Sn={name:"",capacity:null,note:"",link:"",features:[],language:""};function En({name:t,capacity:e,note:o,link:r,features:i,language:l}){return s`<div>
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
      ${On.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${n(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${n("host.room_language")} <span class="soft">${n("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${n("host.room_language_any")}</option>
        ${Gt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${Yt(c)}</option>`)}
      </select>
    </div>
    ${Tn(r)}`}function Pn(t){let e=o=>String(t.get(o)??"").trim();return{name:e("name"),note:e("note"),link:e("link"),language:e("language"),features:On.filter(o=>t.has(o)),capacity:Number(e("capacity"))||null}}async function qn(t,e){let o=[...st($.state.board)],r=o.findIndex(c=>c.id===t),[i]=o.splice(r,1);if(!i)return;o.splice(r+e,0,i);let l=o.map(({id:c,position:m},b)=>({id:c,position:m,wanted:b+1}));try{for(let{id:c,position:m,wanted:b}of l)m!==b&&await y("PATCH",`rooms/${c}`,{position:b});g(n("host.room_moved",{name:i.name}))}catch(c){W(c)}}var Gs=ot(()=>import("./outgrown.js"));function Rn(t){let e=st(t),o=()=>Nn("rooms",n("host.room_new"),n("host.room_added"),Sn);return d("rooms",n("host.rooms"),s`${Gs()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${e.map((r,i)=>Ys(r,i,e.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${o}>
        ${Z("plus")} ${n("host.room_add")}
      </button>`,{count:A(e.length)})}function Ys(t,e,o){let{name:r}=t,i=t.capacity?n("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>We(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&n("board.closed"),i,Kt(t),t.note,t.link&&n("board.online")].filter(Boolean).join(" · ")}</span>
      ${Z("right")}
    </button>
    ${Ks(t)} ${Dn(t,"up",-1,e===0)} ${Dn(t,"down",1,e===o-1)}
  </li>`}function We(t){let e=n("host.room_change",{name:t.name});Nn(`rooms/${t.id}`,e,n("host.room_changed"),t,()=>Js(t))}function Ks({id:t,name:e}){return s`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${n("host.room_door",{name:e})}
  >
    ${Eo("door")}
  </a>`}function Dn(t,e,o,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${n(`host.room_${e}`,{name:t.name})}
    @click=${()=>qn(t.id,o)}
  >
    <span class="turn-${e}">${Z("down")}</span>
  </button>`}function Nn(t,e,o,r,i){be({path:t,title:e,fields:()=>En(r),read:l=>Pn(new FormData(l)),more:i,said:{saved:o,removed:n("host.room_removed"),remove:n("host.room_remove")}})}function He({id:t,name:e}){return p(n("host.room_opened",{name:e}),"DELETE",`rooms/${t}/closing`,{})}function Js(t){let e=async()=>{await He(t)&&T("piece")},o=()=>{T("piece"),Rt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?e:o}>
    ${n(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Xs=8,An=ot(()=>import("./more.js")),ge="";function jn(t){let e=fo(ge);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${n("host.find")}</h2>
    <p class="hint" id="host-find-hint">${n("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${n("host.find_label")} aria-describedby="host-find-hint" .value=${ge}
      @focus=${()=>lt.load()}
      @input=${({target:o})=>{ge=o.value,Xo(),wn(ge),u()}}
    />
    ${e.length?ti(t,e):Qs(t)}
  </section>`}function Qs(t){let e=st(t).filter(({closed:o})=>!o);return e.length?s`<p class="label" id="host-find-rooms">${n("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${e.map(o=>s`<li>
          <button
            class="chip" type="button" aria-label=${n("host.falls_out_what",{name:o.name})}
            @click=${()=>Rt(o)}
          ><span dir="auto">${o.name}</span></button>
        </li>`)}
    </ul>`:a}function ti(t,e){let o=ei(t).filter(i=>ho(i.words,e)),r=[...o].sort((i,l)=>xe(i,e)-xe(l,e)).slice(0,Xs);return s`<p class="hint" role="status">
      ${o.length||!_n()?n(r.length<o.length?"host.find_more":"host.find_n",{n:o.length}):a}
    </p>
    <ul class="entries">
      ${bt(r,({id:i})=>i,ai)}
    </ul>
    ${yn(t)}`}function ei(t){return[...Object.values(t.people).map(e=>oi(t,e)),...st(t).map(ni),...Object.values(t.topics).map(e=>ri(t,e))]}function oi(t,e){let{id:o,name:r}=e;return{id:o,name:r,words:r,hint:Q([n(Y(e)?"host.people_muted":"host.find_person"),An()?.convenedBy(t,o)??""].filter(Boolean)),deeds:[...Ce(e),["rename",()=>yt(e)]]}}function ni(t){let{id:e,name:o,note:r,capacity:i,closed:l}=t,c=i?n("host.seats",{n:i}):"";return{id:e,name:o,words:`${o} ${r}`,hint:Q([n(l?"board.closed":"host.find_room"),c,Kt(t)].filter(Boolean)),deeds:[l?["open",()=>He(t)]:["falls_out",()=>Rt(t)],["change",()=>We(t)]]}}function ri(t,e){let{id:o,number:r,title:i,language:l,slot:c,withdrawn:m,into:b}=e,k=tt(t,e),N=c?X(t,c):n(m?"host.find_withdrawn":"board.no_slot");return{id:o,number:r,name:i,language:l,words:`${i} ${k} #${r}`,hint:Q([`#${r}`,k,N]),href:ht(o),deeds:[...m||b?[]:si(e),["hide",()=>ii(o)]]}}function si(t){let e=An();if(!e)return[];let o=e.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>e.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>e.settle(e.move(t),!0)],...o,["tell",()=>zo(t.id)]]}async function ii(t){await So(t),await bo(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function ai({name:t,hint:e,language:o,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${o||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${e}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${n(`host.find_${l}`)}: ${t}" @click=${m=>L(m,c)}
        >
          ${n(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var zt=new R("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Ln(t){return d("hidden",n("host.hidden"),s`<p class="hint">${n("host.hidden_hint")}</p>
      ${li(t)}`,{opened:()=>zt.load()})}function li(t){if(zt.problem)return s`<p class="problem" role="alert">${zt.problem}</p>`;if(!zt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{topics:e,notes:o,photos:r}=zt.value;if(!e.length&&!o.length&&!r.length)return s`<p class="soft">${n("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(e.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${e.map(c=>Ve(c.title,"",`topics/${c.id}/hiding`))}
    ${o.map(c=>Ve(c.text,n("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>Ve(n("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}var ci=({warnings:t})=>n(t.some(({code:e})=>e==="slot_gone")?"host.back_without_slot":"host.back_done");function Ve(t,e,o){let r=()=>p(ci,"DELETE",o,{});return s`<li class="entry">
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
  </li>`}var Ze="";function Fn(t,e){let{timezone:o}=t.event,r=ee(t),i=it(r,o);return d("keeping",n("host.keeping"),s`<p>${n("host.keeping_until",{day:i})}</p>
      <p class="hint">${n("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${n("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${H(r,o).date} @change=${pi(o)} />
        </div>
      </div>
      ${e.can["event.delete"]?ui():a}`,{count:i})}function ui(){return s`<form class="form" @submit=${mi} aria-labelledby="host-delete">
    <h3 id="host-delete">${n("host.delete")}</h3>
    <div>
      <label for="delete-code">${n("host.delete_code",{code:D.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Ze?s`<p class="problem" role="alert">${Ze}</p>`:a}
    <button class="button">${n("host.delete_sure")}</button>
  </form>`}function pi(t){return({target:e})=>{let{value:o}=e;if(!o)return;let r=gt({date:o,time:"23:59"},t);p(n("host.keeping_done",{day:it(r,t)}),"PATCH",j,{keep_until:r})}}async function mi(t){t.preventDefault();let e=String(new FormData(t.currentTarget).get("code"));try{await B("DELETE",j,{code:e}),location.assign("/?gone=deleted")}catch(o){Ze=f(o),u()}}var Ge="join",fi=["host","cohost","wall",Ge],Mn="#new-code",Ct=null,we="";location.hash===Mn&&(history.replaceState(null,"",location.pathname),E({name:"link",draw:gi}));function zn(t){return t.can["links.renew"]?d("links",n("host.links"),s`<p class="hint">${n("host.links_hint")}</p>
      <ul class="entries">
        ${fi.map(di)}
      </ul>`):a}function Cn(t){return n(`host.link_${t}`,{code:D.shown_code})}function di(t){let e=Cn(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${e}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.link_renew_what",{link:e})}
      data-renew=${t}
      @click=${()=>hi(t)}
    >
      ${n("host.link_renew")}
    </button>
  </li>`}function hi(t){Ct=null,we="",E({name:"link",draw:()=>Ct?bi(t,Ct):$i(t),closed:()=>Ct=null})}function $i(t){return x(n(t===Ge?"host.code_sure":"host.link_sure"),s`<p><strong>${Cn(t)}</strong></p>
      <p>${n(`host.link_${t}_out`)} ${n("host.link_no_undo")}</p>
      ${we?s`<p class="problem" role="alert">${we}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>wi(t)}>
          ${n("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.cancel")}
        </button>
      </div>`)}function bi(t,{link:e,qr:o}){return x(n("host.link_made"),s`<p>${n("host.link_once")}</p>
      ${ne(t,e)}
      <p>${n("host.link_scan")}</p>
      <img class="link-qr" src=${o} alt=${n("host.link_qr")} width="160" height="160" />`)}function gi(){return x(n("host.code_made"),s`<p>${n("host.code_next")}</p>
      ${Ee(D.code,D.join_url)}
      <div class="actions">
        <a class="button" href="/e/${D.code}/poster">${n("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${n("common.close")}
        </button>
      </div>`)}async function wi(t){try{let e=await B("POST",`links/${t}`);if(t===Ge){let{goElsewhere:o}=await import("./elsewhere.js");return o(e.code,{hash:Mn,before:io})}Ct=e}catch(e){we=f(e)}u()}var _i=3;function Ke(t,{parts:e}){return e.map(o=>yi(t,o)).join(" · ")}function yi(t,{kind:e,about:o,more:r}){let i=`host.log_${e.replace(".","_")}`;if(e==="wall.rung")return n(i,{n:o.length});if(e==="wall.announced"&&o[0]?.topic)return vi(o[0].topic,o[0]);let l=/^wall\./.test(e)?o.length:e.startsWith("round.")?1:_i,c=o.slice(0,l).map(N=>ki(t,e,N)),m=r+o.length-c.length,b=c.join(o[0]?.slot?"; ":", "),k=m?n("host.log_and_more",{titles:b,n:m}):b;return n(so(i)?i:"host.log_other",{title:k}).replace(/:\s*$/,"")}function vi(t,{title:e=""}){return n("host.log_wall_announced_to",{topic:t,title:n("host.log_quoted",{title:e})})}function ki(t,e,o){let{title:r="",was:i,phase:l,fields:c,view:m,slot:b,person:k}=o;return l?n(`common.phase_${l}`):c?c.map(xi).join(", "):m?Ti(o):o.starts?Oi(t,o):i?Ye(i,r):b?Ye(r,X(t,b)):k?Ye(r,t.people[k]?.name??""):e==="wall.announced"||e==="wall.taken_down"?r&&n("host.log_quoted",{title:r}):e.startsWith("note.")?jo(r):r}function xi(t){return n(`host.log_field_${t}`)}function Ti({view:t,minutes:e}){let o=n(`host.wall_${t}`);return e?`${o} (${n("host.wall_minutes",{n:e})})`:o}function Oi(t,{id:e="",title:o="",starts:r="",ends:i="",began:l,ended:c}){let m=t.rounds[e],b=o||(m?U(t,m):""),k=(mt,Er)=>J(t,{id:e,title:o,starts:mt,ends:Er}),N=[b,k(r,i)].filter(Boolean).join(", ");return l&&c?n("host.log_round_was",{now:N,was:k(l,c)}):N}function Ye(t,e){return e?n("host.log_to",{title:t,where:e}):t}var Si={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},It=new R("log",()=>!0),nt=[],In=!1;function Bn(t){return d("log",n("host.log"),Ei(t),{opened:()=>It.load()})}function Ei(t){if(It.problem)return s`<p class="problem" role="alert">${It.problem}</p>`;if(!It.value)return s`<p class="soft">${n("host.loading")}</p>`;let e=Pi(It.value.entries);return e.length?s`<ol class="entries">
      ${e.map(o=>Di(t,o))}
    </ol>
    ${In||_e(e)<=1?a:s`<button class="button-quiet" type="button" @click=${qi}>
            ${n("host.log_more")}
          </button>`}`:s`<p class="soft">${n("host.log_none")}</p>`}function _e(t){return t[t.length-1]?.first??0}function Pi(t){let e=_e(t);return nt=nt.some(({seq:r})=>r>=e)?[...t,...nt.filter(({seq:r})=>r<e)]:t,nt}async function qi(){let t=_e(nt);try{let{entries:e}=await I(`log?before=${t}`);_e(nt)===t&&(nt=[...nt,...e]),In=!e.length}catch(e){g(f(e),{tone:"warning"})}u()}function Di(t,e){let o=e.by&&t.people[e.by]?.name||n(Si[e.role??""]??"host.somebody"),r=Ke(t,e),i=dt(e.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${n("host.log_by",{name:o,time:i})}</span>
    </span>
    ${e.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${n("host.undo_what",{what:r})}
            @click=${()=>Ri(t,e)}
          >
            ${n("host.undo")}
          </button>`:a}
  </li>`}async function Ri(t,e){try{let o=await y("POST","undo",{seq:e.seq});g(n("host.undid",{what:Ke(t,e)}),G(o))}catch(o){W(o)}}var Un=()=>!0,Ni={poster:Un,"topic-sheets":Un,grid:({rooms:t,rounds:e})=>Object.keys(t).length>0&&Object.keys(e).length>0,"topic-cards":({topics:t})=>Object.values(t).some(({withdrawn:e})=>!e),"door-signs":({rooms:t})=>Object.values(t).some(({closed:e})=>!e),"report-forms":({topics:t})=>Object.values(t).some(({slot:e})=>e)};function Hn(t){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${n("host.paper")}</h2>
    <p class="hint">${n("host.paper_hint")}</p>
    <div class="host-tools">
      ${Wn("all#now",n("host.paper_all"),"button-quiet")}
      <a class="button-quiet" href="${_}/paper" target="_blank" rel="noopener"
        >${n("host.paper_choose")}</a
      >
    </div>
    <ul class="chips">
      ${Object.entries(Ni).map(([e,o])=>o(t)?s`<li>${Wn(`${e}#now`,n(`host.paper_${e.replace("-","_")}`),"chip")}</li>`:a)}
    </ul>
  </section>`}function Wn(t,e,o){return s`<a class=${o} href="${_}/paper/${t}" target="_blank" rel="noopener">${e}</a>`}var Ai=12,Vn="";function Zn({people:t},e){let o=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=o.filter(({name:i})=>i.toLocaleLowerCase().includes(Vn.toLocaleLowerCase()));return d("people",n("host.people"),s`<p class="hint">${n("host.people_here",{n:e})}</p>
      ${o.length?a:s`<p class="soft">${n("host.people_none")}</p>`}
      ${o.length>Ai?ji():a}
      <ul class="pieces">
        ${r.map(Li)}
      </ul>`,{count:A(o.length),opened:()=>lt.load()})}function ji(){return s`<input
    type="search"
    aria-label=${n("host.people_find")}
    placeholder=${n("host.people_find")}
    autocomplete="off"
    @input=${t=>{Vn=t.target.value,u()}}
  />`}function Li(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${n("host.person",{name:t.name})}
      @click=${()=>yt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${Y(t)?s`<span class="mark">${n("host.people_muted")}</span>`:a} ${Z("right")}
    </button>
  </li>`}var xt=new R("hidden",t=>t.startsWith("photo.")),Gn=!1;function Yn(t){Gn||xt.load(),Gn=!0;let e=xt.value?.waiting.length??0;return d("photos",n("host.photos"),s`${Fi(t)} ${zi(t)}`,{count:e?n("host.photos_wait",{n:e}):""})}function Fi(t){if(xt.problem)return s`<p class="problem" role="alert">${xt.problem}</p>`;if(!xt.value)return s`<p class="soft">${n("host.loading")}</p>`;let{waiting:e}=xt.value;return e.length?s`<ul class="entries">
    ${e.map(o=>Mi(o,t))}
  </ul>`:s`<p class="soft">${n("host.photos_none")}</p>`}function Mi(t,e){let o=`${_}/photos/${t.id}`,r=e.topics[t.topic]?.title??"",i=n("host.photo_by",{name:e.people[t.author]?.name??""}),l=()=>p(n("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(n("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function zi({event:t}){let e=({target:o})=>{let{checked:r}=o;p(n(r?"host.photos_trusted":"host.photos_asked"),"PATCH",j,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${O(t.trusts_photos)} @change=${e} />
    <span>${n("host.photos_trust")}</span>
  </label>`}var Ci=ot(()=>import("./session.js"));function Kn(t){let e=oe(t,S.now),o=e.filter(at),r=e.filter(l=>!at(l)),i=e.length?`${A(r.length)} / ${A(e.length)}`:"";return d("reports",n("host.reports"),s`${Ii(t)} ${Ui(t,o,r)}`,{count:i})}function Ii({event:t}){let{reports_due:e,timezone:o}=t,{date:r,time:i}=e?H(e,o):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Bi(l,o)}>
    <p>${e?n("host.due_is",{time:dt(e,o)}):n("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${n("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${n("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${n("host.due_set")}</button>
      ${e?s`<button class="button-quiet" type="button" @click=${()=>Jn(null)}>${n("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Bi(t,e){t.preventDefault();let o=new FormData(t.currentTarget);return Jn(gt({date:String(o.get("date")),time:String(o.get("time"))},e))}function Jn(t){return p(n(t?"host.due_done":"host.due_dropped"),"PATCH",j,{reports_due:t})}function Ui(t,e,o){return!e.length&&!o.length?s`<p class="soft">${n("host.reports_none")}</p>`:s`<p>${e.length?n("host.reports_owed",{n:e.length}):n("host.reports_all")}</p>
    <ul class="entries">
      ${bt([...e,...o],({id:r})=>r,r=>Wi(t,r))}
    </ul>`}function Wi(t,e){return s`<li class="entry" data-report=${e.id}>
    <span class="entry-words">
      <a class="entry-title" href=${ht(e.id)} data-screen dir="auto" lang=${e.language||a}>${e.title}</a>
      <span class="hint"><bdi>${tt(t,e)}</bdi>${e.slot?s` · ${Jt(t,e.slot)}`:a}</span>
    </span>
    <span class="mark ${at(e)?"mark-warning":""}">${Hi(e)}</span>
    ${Ci()?.formButton(e)??a}
  </li>`}function Hi(t){return at(t)?n("host.report_nothing"):t.no_notes&&!t.words?n("host.report_waived"):[t.words&&n("host.words_n",{n:t.words}),t.photos&&n("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Xn=6e4,Je=15*Xn,Vi=45*Xn,Zi=ot(()=>import("./same_people.js"));function Qn(t){let e=V(t);return d("rounds",n("host.rounds"),s`${rn("rounds")?Zi()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${e.map(o=>Gi(t,o))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Ki(t)}>
        ${Z("plus")} ${n("host.round_add")}
      </button>`,{count:A(e.length),opened:u})}function Gi(t,e){return s`<li>
    <button class="piece" type="button" data-round=${e.id} @click=${()=>Yi(t,e)}>
      <strong dir="auto">${U(t,e)}</strong>
      <span>${J(t,e)}</span>
      ${Z("right")}
    </button>
  </li>`}function Yi(t,e){let o=U(t,e);tr(t,`rounds/${e.id}`,n("host.round_change",{name:o}),n("host.round_changed"),e)}function Ki(t){let e=V(t),o=e[e.length-1],r=o?Date.parse(o.ends)-Date.parse(o.starts):Vi,i=o?Date.parse(o.ends)+Je:Math.ceil(Date.now()/Je)*Je,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};tr(t,"rounds",n("host.round_new"),n("host.round_added"),l)}function tr({event:t},e,o,r,i){let[l,c]=[H(i.starts,t.timezone),H(i.ends,t.timezone)];be({path:e,title:o,fields:()=>Ji(i.title,l.date,l.time,c.time),read:m=>Xi(new FormData(m),t.timezone),said:{saved:r,removed:n("host.round_removed"),remove:n("host.round_remove")}})}function Ji(t,e,o,r){return s`<div>
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
    </div>`}function Xi(t,e){let o=i=>String(t.get(i)??"").trim(),r=i=>gt({date:o("date"),time:o(i)},e);return{title:o("title"),starts:r("starts"),ends:r("ends")}}function er({event:t}){return d("rules",n("host.rules"),s`<p class="hint">${n("host.rules_hint")}</p>
      ${Ae.map(e=>Qi(t.rules,e))}`)}function Qi(t,e){return s`<fieldset class="rule">
    <legend>${n(`host.rules_${e}`)}</legend>
    <div class="chips">${Ne.map(o=>ta(t,e,o))}</div>
  </fieldset>`}function ta(t,e,o){let r=t[e]??[],i=r.includes(o),l=i?r.filter(b=>b!==o):[...r,o],c={[e]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${e} ${o}"
    @click=${()=>p(n("host.rules_done"),"PATCH",j,{rules:c})}
  >
    ${n(`common.phase_${o}`)}
  </button>`}var ea=5,rt=[],Xe=0,Bt={get entries(){return rt},get written(){return Xe}};$.subscribe(({wishes:t})=>t.forEach(ra));async function or(t){let e={...t,ref:Zt(),state:"sending",problem:"",nearest:[]};rt=[e,...rt].filter(({state:i},l)=>l<ea||i==="refused"),Xe+=1,u();let o=na(e),r=t.slot?sr(e.ref,t.slot):"";oa(e,await o,await r)}async function nr({ref:t,undo:e}){e!==void 0&&await wo(e)&&Qe(t)}function Qe(t){rt=rt.filter(e=>e.ref!==t),Xe-=1,u()}async function rr({ref:t,title:e},o){pt(t,{state:"sending",problem:"",nearest:[]}),!await sr(t,o)&&(pt(t,{state:"done"}),g(n("host.scribe_placed",{title:e,slot:X($.state.board,o)})))}function oa({ref:t,title:e,name:o},r,i){if(r){if(r.waiting||pt(t,{undo:r.seq}),i)return g(n("host.scribe_unplaced",{title:e,problem:i}),{tone:"warning"});pt(t,{state:r.waiting?"kept":"done"}),uo(r.waiting?n("common.kept"):n("host.scribe_done",{title:e,name:o}))}}async function na({ref:t,title:e,name:o}){try{return await Ot("POST","topics",{title:e,scribe_for:o},{ref:t})}catch(r){pt(t,{state:"refused",problem:f(r)});return}}async function sr(t,{round:e,room:o}){try{return await Ot("PUT",`topics/${t}/placement`,{round:e,room:o}),""}catch(r){let i=r instanceof C&&r.facts.nearest||[],l=f(r);return pt(t,{state:"without_slot",problem:l,nearest:i}),l}}function ra(t){if(!t.refused||ao(t)!=="place")return;let{message:e,facts:o}=t.refused,r=rt.find(({ref:i})=>i===lo(t));r&&!r.problem&&pt(r.ref,{state:"without_slot",problem:e,nearest:o.nearest??[]})}function pt(t,e){rt=rt.map(o=>o.ref===t&&(!o.problem||!e.problem)?{...o,...e}:o),u()}var sa=3;function ar({people:t}){let e=[...new Set(Object.values(t).map(({name:o})=>o))].sort();return s`<datalist id="scribe-names">
    ${e.map(o=>s`<option value=${o}></option>`)}
  </datalist>`}function to({rounds:t,rooms:e}){let[o="",r=""]=v("scribe.slot").split(" ");return t[o]&&e[r]?{round:o,room:r}:null}function lr(t){let e=Xt(t),o=to(t),r=o?h(o):"";return o&&!e.some(i=>h(i)===r)&&e.unshift(o),e.length?s`<div>
    <label for="scribe-slot"
      >${n("host.scribe_slot")} <span class="soft">${n("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${ca}>
      <option value="" ?selected=${!r}>${n("host.scribe_no_slot")}</option>
      ${e.map(i=>s`<option value=${h(i)} .selected=${O(r===h(i))}>
            ${ua(t,i)}
          </option>`)}
    </select>
    ${ia(t)}
  </div>`:a}function ia(t){let e=Bt.entries.find(({slot:r})=>r)?.slot,o=e?_o(t,e).slice(0,sa):[];return o.length?s`<div class="chips scribe-next" role="group" aria-label=${n("host.scribe_next")}>
    ${o.map(r=>s`<button
        class="chip" type="button" aria-pressed=${v("scribe.slot")===h(r)?"true":"false"}
        @pointerdown=${ir} @mousedown=${ir} @click=${()=>la(h(r))}
      >${aa(t,r)}</button>`)}
  </div>`:a}function aa(t,{round:e,room:o}){let[r,i]=[t.rooms[o],t.rounds[e]];return Q(r&&i?[r.name,U(t,i)]:[])}function ir(t){t.preventDefault()}function la(t){et("scribe.slot",v("scribe.slot")===t?"":t),u(),cr()}function ca({target:t}){et("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&cr()}function cr(){document.getElementById(v("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function ua(t,e){let o=t.rounds[e.round];return o?[J(t,o),t.rooms[e.room]?.name,U(t,o)].join(" · "):""}function pr(t){let{entries:e,written:o}=Bt;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${n("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${n("host.scribe_hint")}</p>
    <form class="form" @submit=${$a} @keydown=${ha} aria-describedby="host-scribe-hint">
      ${ur("title","next")} ${ur("name","done")} ${ar(t)} ${lr(t)}
      <button class="button">${n("host.scribe_add")}</button>
    </form>
    ${o?s`<p class="label">${n("host.scribe_written",{n:o})}</p>`:a}
    <ol class="scribed">
      ${e.map(r=>mr(r))}
    </ol>
  </section>`}function ur(t,e){return s`<div>
    <label for="scribe-${t}">${n(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${e}
      .value=${O(v(`scribe.${t}`))}
      @input=${Do(`scribe.${t}`,t)}
    />
    ${qo(`scribe.${t}`,t)}
  </div>`}function mr(t,e=!0){let{title:o,name:r,problem:i}=t,l=da(t);return s`<li class="scribed-${l}">
    <span><bdi>${o}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${ma(l,l==="done"?"":i)}</span>
    ${e&&l==="without_slot"?fa(t):a}
    ${e&&l==="done"&&t.undo!==void 0?pa(t):a}
    ${e&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>ba(t)}>
            ${n("host.scribe_again")}
          </button>`:a}
  </li>`}function pa(t){return s`<button
    class="button-quiet" type="button" aria-label="${n("common.undo")}: ${t.title}" @click=${()=>nr(t)}
  >${n("common.undo")}</button>`}function ma(t,e){return t==="without_slot"?n("host.scribed_without_slot",{problem:e}):e||n(`host.scribed_${t}`)}function fa(t){let{board:e}=$.state,o=Xt(e).map(h);return t.nearest.filter(r=>o.includes(h(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>rr(t,r)}>
        ${Jt(e,r)}
      </button>`)}function fr(){let t=Bt.entries.filter(({state:e})=>e==="refused");return s`<ol class="scribed">
    ${t.map(e=>mr(e,!1))}
  </ol>`}function da({ref:t,state:e}){if(e==="without_slot"&&$.state.board.topics[t]?.slot)return"done";let o=$.state.wishes.some(r=>r.ref===t);return e==="kept"&&!o?"done":e}function ha(t){let{id:e}=t.target;if(t.key!=="Enter"||t.isComposing)return;let o=v("scribe.title").trim();e==="scribe-title"&&o?(t.preventDefault(),te(o,"title")||ga("name")):e==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function $a(t){t.preventDefault();let[e,o]=[v("scribe.title").trim(),v("scribe.name").trim()];if(!e||te(e,"title"))return Ut("title");if(!o||te(o,"name"))return Ut("name");let r=to($.state.board);$t("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),or({title:e,name:o,slot:r}),Ut("title")}function ba(t){Qe(t.ref),et("scribe.title",t.title),et("scribe.name",t.name),u(),Ut("title")}function ga(t){Ut(t),document.getElementById(`scribe-${t}`)?.select()}function Ut(t){document.getElementById(`scribe-${t}`)?.focus()}function dr(){return Intl.supportedValuesOf?.("timeZone")??[]}var ye={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},eo=Object.keys(ye),Wt=new Map;for(let t of eo)v(`event.${t}`)&&Wt.set(t,v(`event.${t}`));function Ht(t,e){return Wt.get(e)??t[e]}function Vt(t){return({target:e})=>{let o=e.value;Wt.set(t,o),et(`event.${t}`,o)}}function hr(t){return Object.fromEntries([...Wt].filter(([e,o])=>o.trim()!==t[e]))}function $r(){Wt.clear(),$t(...eo.map(t=>`event.${t}`))}function br(t){return eo.includes(t)}function oo(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(o)}</label>
    <input
      id="event-${e}" maxlength=${ye[e]} dir="auto" autocomplete="off"
      aria-describedby="event-${e}-problem"
      .value=${O(Ht(t,e))} @input=${Vt(e)}
    />
    ${ve(e,r)}
  </div>`}function no(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(`host.${e}`)}</label>
    <textarea
      id="event-${e}" rows=${o} maxlength=${ye[e]} dir="auto"
      aria-describedby="event-${e}-problem"
      .value=${O(Ht(t,e))} @input=${Vt(e)}
    ></textarea>
    ${e==="welcome"?s`<p class="hint">${n("host.welcome_hint")}</p>`:a}
    ${ve(e,r)}
  </div>`}function gr(t,e){return s`<div>
    <label for="event-timezone">${n("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${O(Ht(t,"timezone"))} @input=${Vt("timezone")}
    />
    <datalist id="event-zones">
      ${dr().map(o=>s`<option value=${o}></option>`)}
    </datalist>
    ${ve("timezone",e)}
  </div>`}function wr(t,e){let o=Ht(t,"language");return s`<div>
    <label for="event-language">${n("host.language")}</label>
    <select id="event-language" @change=${Vt("language")}>
      ${Gt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===o}>
            ${Yt(r)}
          </option>`)}
    </select>
    ${ve("language",e)}
  </div>`}function ve(t,e){return e?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${e.text}</p>`}var Tt=null,F=null;function _r({event:t}){return d("event",n("host.event"),wa(t))}function wa(t){return s`<form class="form" @submit=${e=>ya(e,t)}>
    ${oo(t,"title","host.event_title",F)}
    ${no(t,"theme",2,F)} ${no(t,"welcome",4,F)}
    ${oo(t,"place","host.place",F)} ${gr(t,F)}
    ${wr(t,F)}
    <label class="check">
      <input type="checkbox" .checked=${O(Tt??t.book_open)} @change=${_a} />
      <span>${n("host.book_open")}</span>
    </label>
    ${F&&!br(F.field)?s`<p class="problem" role="alert">${F.text}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}function _a({target:t}){Tt=t.checked}async function ya(t,e){t.preventDefault();let o=Tt===null||Tt===e.book_open?{}:{book_open:Tt};try{let r=await y("PATCH",j,{...hr(e),...o});F=null,Tt=null,$r(),g(n(r.changes.length?"host.event_done":"host.event_same"),G(r))}catch(r){F={field:va(r),text:f(r)}}u()}function va(t){return t instanceof C?String(t.facts.field??""):""}async function ka(){(await import("./sheets.js")).openInvite()}function yr(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${n("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${n("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${n("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${ka}>${n("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${n("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?xa():a}
  </section>`}function xa(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${n("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([e,o])=>s`<li>
            <a class="button-quiet" href="${_}/${o}" download>${n(`host.${e}`)}</a>
          </li>`)}
    </ul>`}var vr,kr=!1;function xr(t){return xo(t,Te())}function Tr(t,e){clearTimeout(vr);let o=Te(),r=To(t,o);return r===void 0?a:(vr=setTimeout(u,1e3-o%1e3),kr||Qt().then(u),kr=!0,s`<div class="host-counting">
    <p role="timer">${r?n("host.wall_left",{time:Oo(r)}):n("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>e(t.after)}>
      ${n(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var Ta=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Oa=[1,5,10,15],Or=[12,20,30,60],ro=Or[0];function Sr(t){let e=xr(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${n("host.wall")}</h2>
    <p class="hint">${n("host.wall_hint")}</p>
    <div class="host-tools">
      ${Ta.map(o=>s`<button
          class="button-quiet" type="button" aria-pressed=${o===e} @click=${()=>ke(o)}
        >${n(`host.wall_${o}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${n("host.wall_countdown")}</p>
    ${Tr(t.wall,ke)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Oa.map(o=>s`<button class="button-quiet" type="button" @click=${()=>Pa(o)}>
          ${n("host.wall_minutes",{n:o})}
        </button>`)}
    </div>
    ${Sa(t)}
    <button class="button" type="button" @click=${qa}>${n("host.bell")}</button>
  </section>`}function Sa(t){let[e]=vo(t),o=ko(t);return!o&&!e?a:s`<p class="label" id="host-reading">${n("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${o?s`<p class="host-reads" dir="auto">${n("host.reading_now",{name:tt(t,o)})}</p>`:a}
      ${e?s`<button class="button" type="button" dir="auto" @click=${r=>L(r,()=>Da(t,e))}>
            ${n("host.reading_next",{name:tt(t,e)})}
          </button>`:s`<p class="hint">${n("host.reading_none")}</p>`}
      ${o?s`<button class="button-quiet" type="button" @click=${Ra}>${n("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${n("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Ea}>
        ${Or.map(r=>s`<option value=${r} ?selected=${r===ro}>${A(r)}</option>`)}
      </select>
    </div>`}function Ea({target:t}){ro=Number(t.value)}function ke(t){p(n("host.wall_done",{view:n(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Pa(t){p(n("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function qa(){p(n("host.bell_done"),"POST","wall/bell",{})}async function Da(t,e){let o=n("host.reading_now",{name:tt(t,e)});await p(o,"PUT","wall/reading",{topic:e.id,seconds:ro})&&t.wall.view!=="queue"&&ke("queue")}async function Ra(){await p(n("host.reading_ended"),"DELETE","wall/reading",{})&&ke("auto")}Qt().then(u);function qh(t){return s`${Ro(t,!0)} ${No(t)}
    <main id="main" class="host">${Na(t)}</main>`}function Na(t){return t.me.can["event.change"]?Aa(t):s`<p class="host-other">${n("host.not_host")}</p>${fr()}`}function Aa({board:t,me:e,present:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${n("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Wo(t)}
    <div class="host-columns">
      <div class="host-column">${Fo(t)} ${Qo(t)} ${nn(t)} ${er(t)} ${Go(t,e)}</div>
      <div class="host-column">
        ${jn(t)} ${Sr(t)} ${Mo(t)} ${yr(e)} ${Hn(t)}
        ${e.can.scribe?pr(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${n("host.more")}</h2>
          ${bn(t)} ${Yn(t)} ${Kn(t)} ${Qn(t)} ${Rn(t)} ${_r(t)}
          ${Zn(t,o)} ${ln(t,e)} ${Ln(t)} ${Bn(t)} ${zn(e)}
          ${t.event.rehearsal_of?a:Fn(t,e)}
        </section>
      </div>
    </div>
    ${Yo()}`}export{qh as hostScreen};
