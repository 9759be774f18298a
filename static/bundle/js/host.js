/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Qt,b as _o,c as yo,d as vo,e as ko,f as xo,g as To,j as Oo,n as Eo,o as Te,p as te,q as qo}from"./app-shared.js";import{$ as Jt,$a as Ro,Ba as wo,Ca as So,D as y,Da as Po,E as St,Ea as Oe,H as Gt,J as s,L as a,M as Pt,P as h,Q as Z,Qa as S,R as at,Ra as O,S as fo,Ta as x,Ua as v,Va as nt,W as ho,Wa as gt,Xa as Do,Ya as E,Z as Yt,_ as Kt,_a as ee,a as I,ab as Ao,b as w,c as D,ca as lt,d as C,da as $t,db as No,e as ht,ea as H,f as R,fa as Q,g as _,ga as $o,gb as Lo,h as Zt,ha as tt,i as B,ia as Xt,j as f,ja as et,ka as ot,l as n,m as lo,mb as wt,n as L,o as U,oa as u,ob as jo,p as W,pa as bo,pb as Mo,ra as T,rb as Fo,sb as rt,t as b,tb as oe,ua as bt,ub as ct,v as co,va as G,vb as ne,w as uo,x as po,xa as g,ya as go,z as mo,za as V}from"./app.js";function zo(t){let{phase:e,timezone:o,rehearsal_of:r}=t.event;if(e!=="closed"||r)return a;let i=ne(t,T.now).filter(ct).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${n("host.after")}</h2>
    <ol class="entries">
      ${Ee(i?n("host.reports_owed",{n:i}):n("host.after_reports"),"reports",n("host.reports"))}
      ${Ee(n("host.after_edition"),"editions",n("host.editions"))}
      <li class="entry">
        <span class="entry-words">${n("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${n("host.open_book")}</a>
      </li>
      ${Ee(n("host.keeping_until",{day:lt(oe(t),o)}),"keeping",n("host.after_keeping"))}
    </ol>
  </section>`}function Ee(t,e,o){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Ar(e)}>${o}</button>
  </li>`}function Ar(t){let e=document.getElementById(t);e&&(e.open=!0,e.scrollIntoView({block:"start"}),e.querySelector("summary")?.focus({preventScroll:!0}))}var j=`/api/events/${R.code}`;function Y({changes:t}){let e=t?.[t.length-1];return e&&!/^wall\.(?!taken_down|restored)/.test(e.kind)?{undo:e.seq}:{}}function Se(t,e){let o=document.querySelector("#toast p")?.textContent===t;(e.changes?.length||!o)&&g(t,Y(e))}async function m(t,e,o,r){try{let i=await y(e,o,r),l=typeof t=="string"?t:t(i);return l&&Se(l,i),i}catch(i){V(i);return}}var Nr=200;function Io(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${n("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${n("host.announce_hint")}</p>
    <form class="form" @submit=${jr} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${n("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Nr} dir="auto" autocomplete="off"
          .value=${E(v("announce.text"))} @input=${Do("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${n("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${n("host.announce_all")}</option>
          ${ho(t).map(({id:e,title:o})=>s`<option value=${e}>${o}</option>`)}
        </select>
      </div>
      <button class="button">${n("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(e=>Lr(t,e))}
    </ul>
  </section>`}function Lr({topics:t},{id:e,text:o,topic:r}){let i=r?t[r]?.title:n("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${o}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Mr(e)}>${n("host.announce_down")}</button>
  </li>`}function Co(t){let e=document.getElementById("announce-to"),o=document.getElementById("announce-text");!e||!o||(e.value=t,o.closest("section")?.scrollIntoView({block:"start"}),o.focus({preventScroll:!0}))}async function jr(t){t.preventDefault();let e=t.currentTarget,o=String(new FormData(e).get("topic")??""),r=v("announce.text").trim();if(!r)return;let i=b.state.board.topics[o]?.title??n("host.announce_all");await m(n("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:o})&&(gt("announce.text"),e.reset())}function Mr(t){m(n("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Bo(t,e){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Fr(e)}}function Fr(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Uo({code:t,links:e}){return s`${Pe(t,e.join)}
    ${["host","cohost","wall"].map(o=>zr(o,e[o]))}`}function Pe(t,e){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${n("create.join_title")}</h2>
      <p>${n("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${re("join",e)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${n("create.qr")} width="160" height="160" />
  </section>`}function zr(t,e){return s`<section class="link-card">
    <h2>${n(`create.${t}_title`)}</h2>
    <p>${n(`create.${t}_text`)}</p>
    ${re(t,e)}
  </section>`}function re(t,e){let o=new URL(e,location.href).href,r=n(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${o}
      aria-label=${r}
      data-link=${t}
      @focus=${Ir}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("create.copy_label",{what:r})}
      @click=${Cr}
    >
      ${n("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Ir({target:t}){t.select()}async function Cr({currentTarget:t}){let e=t.parentElement,o=e?.querySelector("textarea"),r=e?.querySelector(".link-said");o&&r&&(r.textContent=n(`create.${await Bo(o.value,o)}`))}function M(t,e){let o=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(o.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function _t({date:t,time:e},o){let r=Date.parse(`${t}T${e.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Br(i,o);return new Date(i).toISOString().replace(".000Z","Z")}function Br(t,e){let{date:o,time:r}=M(t,e);return Date.parse(`${o}T${r}:00Z`)}var Wo=864e5,Ur=7*Wo,qt=null,se="",qe=!1;function Ho(t){qt=null,se="";let e=Zt(),o=Wr(t);S({name:"copy",draw:()=>qt?Zr(qt):Vr(t,o,e),closed:()=>qt=null})}function Wr(t){let[e]=Z(t),o=Math.max(Date.now(),e?Date.parse(e.starts):0)+Ur;return M(o,t.event.timezone).date}function Hr(t){return M(Date.now()-Wo,t.event.timezone).date}function Vr(t,e,o){return x(n("host.copy"),s`<p>${n("host.copy_text")}</p>
      <form class="form" @submit=${r=>Gr(r,o)}>
        <div>
          <label for="copy-date">${n("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required
            min=${Hr(t)} .defaultValue=${e} />
        </div>
        ${se?s`<p class="problem" role="alert">${se}</p>`:a}
        <button class="button" ?disabled=${qe}>${n("host.copy_make")}</button>
      </form>`)}function Zr(t){return x(n("create.done_title"),s`<p>${n("create.done_lead")} ${n("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${n("create.console")}</a></p>
      ${Uo(t)}`)}async function Gr(t,e){t.preventDefault();let o=String(new FormData(t.currentTarget).get("date"));qe=!0,u();try{qt=await W("POST","copies",{date:o},e)}catch(r){se=f(r)}qe=!1,u()}var yt,Vo="#rehearsed",ie="",De=!1;location.hash===Vo&&(history.replaceState(null,"",location.pathname),Fo(Promise.resolve(),R.host).then(()=>g(n("host.rehearsal_ended"))));function Zo({event:t}){let e=t.rehearsal_of;return e?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${n("host.rehearsal")}</h2>
    <p>${n("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Go(e)}>${n("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${e}/host">${n("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Go(t){try{await W("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${Vo}`)}catch(e){if(e instanceof B&&e.code==="code_renewed")return Go(e.facts.event);V(e)}}function Yo(){return yt=void 0,S({name:"rehearsal",draw:()=>x(n("host.rehearse"),Yr())}),Ae(async()=>{yt=(await U("rehearsal")).code})}function Yr(){return s`<p>${n("host.rehearse_text")}</p>
    <p class="hint">${n("host.rehearse_hint")}</p>
    ${ie?s`<p class="problem" role="alert">${ie}</p>`:a}
    <div class="actions">
      ${yt===void 0?a:yt?Kr(yt):s`${Re("rehearse_begin",Ko,"button")}`}
    </div>`}function Kr(t){return s`<a class="button" href="/e/${t}/host">${n("host.rehearsal_open")}</a>
    ${Re("rehearse_again",Ko,"button-quiet")} ${Re("rehearsal_end",Jr,"button-quiet")}`}function Re(t,e,o){return s`<button class=${o} type="button" ?disabled=${De} @click=${e}>
    ${n(`host.${t}`)}
  </button>`}function Ko(){return Ae(async()=>{let{code:t}=await W("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Jr(){return Ae(async()=>{await W("DELETE",`/api/events/${R.code}/rehearsal`),yt=null,g(n("host.rehearsal_ended"))})}async function Ae(t){De=!0,ie="",u();try{await t()}catch(e){ie=f(e)}De=!1,u()}function Jo(t,e){return t.event.rehearsal_of||!e.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${n("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Yo}>${n("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Ho(t)}>${n("host.copy")}</button>
    </div>
  </section>`}var Xr={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Xo(){return s`<nav class="host-bar" aria-label=${n("host.bar")}>
    ${Object.entries(Xr).map(([t,e])=>s`<button class="host-bar-part" type="button" @click=${()=>Qr(e)}>
        ${n(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Qr(t){let e=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),o=e instanceof HTMLInputElement;o?e.select():e?.setAttribute("tabindex","-1"),(o?e.closest("section"):e)?.scrollIntoView({block:"start"}),e?.focus({preventScroll:!0})}function Qo(t,e){return Math.max(0,Math.ceil((Date.parse(e)-t)/6e4))}function tn(t,e){let o=t.filter(i=>Date.parse(i.starts)<=e&&e<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>e);return{running:o,next:t.filter(i=>i.starts===r?.starts)}}var Dt={at:0,x:0,y:0};function en(){Dt={at:0,x:0,y:0}}function P({detail:t,clientX:e,clientY:o},r){let i=Date.now(),[l,c]=t?[e,o]:[0,0];i-Dt.at<1e3&&Math.hypot(l-Dt.x,c-Dt.y)<32||(Dt={at:i,x:l,y:c},r())}var Ne=["preparing","marketplace","sessions","convergence","closed"],Le=["propose","place","interest","note"];function on(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${n("host.phase")}</h2>
    <p class="hint">${n("host.phase_hint")}</p>
    <ol class="phases">
      ${Ne.map(e=>ts(t,e))}
    </ol>
  </section>`}function ts({event:t},e){let o=t.phase===e;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${o}
      data-phase=${e}
      @click=${r=>P(r,()=>je(t.phase,e))}
    >
      <span class="phase-name">
        ${n(`common.phase_${e}`)}
        ${o?s`<span class="mark mark-now">${n("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${n(`host.phase_${e}`)}</span>
      ${o?s`<span class="phase-text">${es(t.rules,e)}</span>`:a}
    </button>
  </li>`}function es(t,e){let o=Le.filter(r=>t[r]?.includes(e));return o.length?n("host.phase_opens",{deeds:o.map(r=>n(`host.deed_${r}`)).join(", ")}):n("host.phase_opens_none")}function je(t,e){t!==e&&m(n("host.phase_done",{phase:n(`common.phase_${e}`)}),"PUT","phase",{phase:e})}var nn=5,ns=["preparing","marketplace"],an=180,rn,Me=new Map;function ln(t){let e=Z(t);if(!e.length)return a;let o=t.event.phase==="closed",{running:r,next:i}=tn(o?[]:e,T.now.getTime()),l=$o(t,T.now);return rs(e),s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${n("host.day")}</span> ${l?s`<span class="count">${l}</span>`:a}</h2>
    ${r.length&&ns.includes(t.event.phase)?ls(t.event.phase):a}
    <ol class="day">
      ${e.map((c,p)=>[as(e[p-1],c,o),ss(t,c,r.includes(c),i.includes(c))])}
    </ol>
  </section>`}function rs(t){let e=t.flatMap(({starts:o,ends:r})=>[o,r]).map(o=>Date.parse(o)-T.now.getTime()).filter(o=>o>0);clearTimeout(rn),rn=setTimeout(u,Math.min(6e4,...e))}function ss(t,e,o,r){let i=H(t,e),l=!Pt(e,T.now);cs(e.id,o?"end":r?"begin":"");let c=()=>m(n("host.day_ended",{round:i}),"PUT",`rounds/${e.id}/end`,{}),p=()=>m(n("host.day_begun",{round:i}),"PUT",`rounds/${e.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${o?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${Q(t,e)}</span>
      ${o?s`<span class="mark mark-now">${n("board.now")}</span>`:a} ${is(e,o,r)}</p>
    ${o?s`<div class="host-tools">
          ${ae("day_end",()=>sn(e.id)&&c())}
          ${ae("day_later",()=>m(n("host.day_moved"),"PUT",`rounds/${e.id}/end`,{later:nn}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${ae("day_begin",()=>sn(e.id)&&p())}
          ${ae("day_wait",()=>m(n("host.day_moved"),"POST",`rounds/${e.id}/moves`,{minutes:nn}))}
        </div>`:a}
  </li>`}function ae(t,e){return s`<button class="button-quiet" type="button" @click=${r=>P(r,e)}>${n(`host.${t}`)}</button>`}function is(t,e,o){let r=Qo(T.now.getTime(),e?t.ends:t.starts);return!(e||o)||r>an?a:s`<strong class="day-until">${n(e?"host.day_left":"host.day_in",{n:r})}</strong>`}function as(t,e,o){let[r,i]=[Date.parse(t?.ends??""),Date.parse(e.starts)],l=Math.round((i-r)/6e4);if(!(l>0)||l>an)return a;let c=!o&&r<=T.now.getTime()&&T.now.getTime()<i;return s`<li class="day-gap" aria-current=${c?"time":a}>
    ${n("host.day_break",{n:l})} ${c?s`<span class="mark mark-now">${n("board.now")}</span>`:a}
  </li>`}function ls(t){let e=o=>P(o,()=>je(t,"sessions"));return s`<p class="hint">${n("host.day_follow")}</p>
    <button class="button" type="button" @click=${e}>${n("host.day_follow_do")}</button>`}function cs(t,e){let o=Me.get(t);o?.offer!==e&&Me.set(t,{offer:e,since:o?Date.now():0})}function sn(t){return Date.now()-(Me.get(t)?.since??0)>1e3}function le(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,e,o,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${e}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${o}</div>
  </details>`}var us=400,ut,Rt,ce,cn,A=class{constructor(e,o,r=()=>!0){D(this,ce);I(this,"value",null);I(this,"problem","");D(this,ut);D(this,Rt);C(this,ut,e),b.subscribe((i,{changes:l,whole:c})=>{this.value&&r()&&(c||l.some(({kind:p})=>o(p)))&&ht(this,ce,cn).call(this)})}async load(){try{this.value=await U(typeof w(this,ut)=="string"?w(this,ut):w(this,ut).call(this)),this.problem=""}catch(e){this.problem=f(e)}u()}};ut=new WeakMap,Rt=new WeakMap,ce=new WeakSet,cn=function(){clearTimeout(w(this,Rt)),C(this,Rt,setTimeout(()=>this.load(),us))};var ps=["event.book_frozen","event.edition_hidden","event.edition_shown"],Fe=new A("editions",t=>ps.includes(t)),un=["photos","contributions","contacts"],pe="",ue=!1;function pn(t,e){return e.can["book.freeze"]?d("editions",n("host.editions"),s`<p class="hint">${n("host.editions_hint")}</p>
      ${ms(t)} ${hs()}`,{opened:()=>Fe.load()}):a}function ms({event:t}){let e=Fe.value?.editions??[];return s`<ul class="entries">
    ${e.map(o=>fs(o,t.timezone))}
  </ul>`}function fs({number:t,choice:e,hidden:o,at:r},i){let l=n("host.edition",{n:String(t),when:lt(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${o?s`<span>${l}</span>`:s`<a href="${_}/book/${t}">${l}</a>`}
      <span class="hint">${et([...o?[n("host.edition_hidden")]:[],...ds(e)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${n(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>gs(t,o)}
    >${n(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function ds(t){let e=un.filter(o=>t[o]).map(o=>n(`host.edition_${o}`));return[n(`host.edition_holds_${t.names}`),...e]}function hs(){return s`<form class="form" @submit=${$s}>
    <div>
      <label for="edition-names">${n("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${n(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${un.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${n(`host.edition_${t}`)}</span>
      </label>`)}
    ${pe?s`<p class="problem" role="alert">${pe}</p>`:a}
    <button class="button" ?disabled=${ue}>${n("host.edition_freeze")}</button>
  </form>`}function $s(t){t.preventDefault();let e=new FormData(t.currentTarget),o={names:e.get("names"),photos:e.has("photos"),contributions:e.has("contributions"),contacts:e.has("contacts")};return mn(async()=>{let{changes:r}=await y("POST","editions",{choice:o});return r.length?n("host.edition_frozen"):n("host.edition_same",{n:String(await bs(o))})})}async function bs(t){let{editions:e}=await U("editions"),o=r=>!r.hidden&&Object.entries(t).every(([i,l])=>r.choice[i]===l);return e.filter(o).pop()?.number}function gs(t,e){let o=e?"DELETE":"PUT",r=n(e?"host.edition_shown":"host.edition_gone");return mn(async()=>(await y(o,`editions/${t}/hiding`),r))}async function mn(t){if(!ue){ue=!0,u();try{let e=await t();pe="",g(e),await Fe.load()}catch(e){pe=f(e)}ue=!1,u()}}var ws=12;function fn(t,e,o,r){let i=Z(t).filter(c=>Pt(c,o)).flatMap(({id:c})=>fo(t,{round:c,room:e})??[]),l=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let p=ys(t,c).filter(dt=>dt.room!==e&&Pt(t.rounds[dt.round],o)),$=new Set(p.map(h)),k=r.get(c.id),N=k===null||k&&$.has(h(k))?k:p.find(dt=>!l.has(h(dt)))??null;return N&&l.add(h(N)),{topic:c,slot:N,choices:_s(p,N)}})}function _s(t,e){return t.filter((o,r)=>r<ws||e&&h(e)===h(o))}function ys(t,e){let o=({room:r})=>(t.rooms[r]?.capacity??1/0)<e.interest;return yo(t,e.slot,1/0,o)}var fe=new Map,me="",ze=!1;function At(t){fe.clear(),me="";let e=n("host.falls_out_what",{name:t.name});S({name:"falls-out",draw:()=>x(e,vs(t))})}function dn({id:t}){return fn(b.state.board,t,T.now,fe)}function vs(t){let e=dn(t);return s`<form class="form" @submit=${o=>xs(o,t)}>
    <p>${n("host.falls_out_hint")}</p>
    ${e.length?s`<p>${n("host.falls_out_moves",{n:e.length})}</p>`:a}
    ${e.map(ks)} ${me?s`<p class="problem" role="alert">${me}</p>`:a}
    <div class="actions">
      <button class="button">
        ${n(e.some(({slot:o})=>o)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ks({topic:t,slot:e,choices:o}){let{board:r}=b.state,i=({target:c})=>{fe.set(t.id,o.find(p=>h(p)===c.value)??null),u()},l=c=>s`<option value=${h(c)} .selected=${e!==null&&h(c)===h(e)}>
      ${tt(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${o.map(l)}
      <option value="" .selected=${e===null}>${n("host.falls_out_none")}</option>
    </select>
  </div>`}async function xs(t,e){if(t.preventDefault(),ze)return;ze=!0;let o=dn(e),r=o.map(({topic:i,slot:l})=>({topic:i.id,...l}));try{let i=await y("PUT",`rooms/${e.id}/closing`,{moves:r});O("falls-out"),Se(n("host.fell_out",{name:e.name}),i)}catch(i){me=Ts(i,o),u()}ze=!1}function Ts(t,e){if(!(t instanceof B))return f(t);if(t.code==="would_orphan")return n("host.falls_out_new");let{slot:o}=t.facts,r=o&&e.find(i=>i.slot&&h(i.slot)===h(o));return r?(fe.delete(r.topic.id),`${r.topic.title}: ${n("host.falls_out_taken",{other:t.facts.topic.title})}`):f(t)}var pt=new A("hidden",t=>t.startsWith("person."));function K({id:t}){return(pt.value?.muted??[]).some(e=>e.id===t)}var q=({kind:t,id:e})=>`${t}:${e}`,Nt,Lt,mt,ft,Ie,hn,vt=class{constructor(e){D(this,ft);I(this,"entries",null);I(this,"problem","");I(this,"asking",!1);I(this,"before",null);D(this,Nt);D(this,Lt,"");D(this,mt,0);C(this,Nt,e)}load(e=""){return C(this,Lt,e),ht(this,ft,Ie).call(this,null)}async more(){this.asking||await ht(this,ft,Ie).call(this,this.before)}forget(){C(this,mt,w(this,mt)+1),Object.assign(this,{entries:null,before:null,problem:"",asking:!1})}};Nt=new WeakMap,Lt=new WeakMap,mt=new WeakMap,ft=new WeakSet,Ie=async function(e){C(this,mt,w(this,mt)+1);let o=w(this,mt);this.asking=!0,u();let r={};try{let i={kinds:w(this,Nt).join(),words:w(this,Lt),before:e??""},{contributions:l,before:c}=await U(`contributions?${new URLSearchParams(i)}`);r={entries:e?ht(this,ft,hn).call(this,l):l,before:c,problem:""}}catch(i){r={problem:f(i)}}o===w(this,mt)&&(Object.assign(this,r,{asking:!1}),u())},hn=function(e){let o=this.entries??[],r=new Set(o.map(q));return[...o,...e.filter(i=>!r.has(q(i)))]};var de="";function Ce(t){return K(t)?[["hear",()=>Ps(t)]]:[["mute",()=>Ss(t)],["remove",()=>qs(t)]]}function kt(t){let{name:e}=t;de="",S({name:"person",draw:()=>x(n("host.person",{name:e}),Os(t))})}function Os(t){return s`${Ds(t)}
    <ul class="choices">
      ${Ce(t).map(([e,o])=>Es(e,o))}
    </ul>
    ${K(t)?a:s`<p class="hint">${n("host.person_hint")}</p>`}`}function Es(t,e){return s`<li><button class="choice" type="button" @click=${()=>{O("person"),e()}}>${n(`host.person_${t}`)}</button></li>`}var Ss=({id:t,name:e})=>m(n("host.person_muted",{name:e}),"PUT",`people/${t}/muting`,{}),Ps=({id:t,name:e})=>m(n("host.person_heard",{name:e}),"DELETE",`people/${t}/muting`,{}),qs=({id:t,name:e})=>m(n("host.person_removed",{name:e}),"PUT",`people/${t}/removal`,{});function Ds({id:t,name:e}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await y("PATCH",`people/${t}`,{name:l});O("person"),g(n("host.renamed",{name:l}),Y(c))}catch(c){de=f(c),u()}}}>
    <div>
      <label for="person-name">${n("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${e}
      />
      <p class="hint">${n("host.rename_hint")}</p>
    </div>
    ${de?s`<p class="problem" role="alert">${de}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}var Rs=/^(topic\.(proposed|edited)|note\.(posted|edited)|photo\.(posted|offered|described)|report\.written)$/,jt=new Map,Be=new Set,Mt,J,he=class{constructor(e){D(this,Mt);D(this,J,new Map);I(this,"isOld",!1);C(this,Mt,new Set(e)),Be.add(this)}get count(){return w(this,J).size}get told(){return new Map(w(this,J))}looked(e,o){let r=new Map(o.map(i=>[q(i),Date.parse(i.at)]));for(let[i,l]of w(this,J))(e.get(i)===l||(r.get(i)??0)>=l)&&w(this,J).delete(i);this.isOld=!1}add(e,o){w(this,Mt).has(e.kind)&&w(this,J).set(q(e),Date.parse(o))}drop(e){w(this,J).delete(q(e))}};Mt=new WeakMap,J=new WeakMap;b.subscribe((t,{changes:e,whole:o})=>{if(o){jt.clear();for(let r of Be)r.isOld=!0}for(let r of e)As(r)});function As({kind:t,data:e,by:o,at:r}){let i=Ns(t,e);if(!i)return;let l=jt.get(q(i)),c=Ls(t,e);c?jt.set(q(i),c):jt.delete(q(i));let p=Rs.test(t)&&!l&&(o===null||o!==b.state.me.person);for(let $ of Be)c?$.drop(i):p&&$.add(i,r)}function Ns(t,e){let[o=""]=t.split(".");if(o==="report")return{kind:o,id:e.topic};if(o==="topic")return{kind:o,id:e.id};if(o==="note"||o==="photo")return{kind:o,id:(e[o]??e).id}}function Ls(t,e){if(t==="topic.hidden"||t==="photo.hidden")return"hidden";if(t==="photo.removed")return"removed";if(!(!t.startsWith("note.")||e.note))return t==="note.removed"?"removed":"hidden"}function $n(t,e){return t.topics[e.topic]?jt.get(q(e))??"there":e.kind==="topic"?"hidden":"with_topic"}var js=60,Ue=new Map;function $e(t,e){return s`<ul class="entries">
    ${wt(e,q,o=>Ms(t,o))}
  </ul>`}function Ms(t,e){let o=$n(t,e),r=e.people.flatMap(l=>t.people[l]??[]),i=t.topics[e.topic];return i&&Ue.set(i.id,i.title),s`<li class="entry written ${o==="there"?"":"written-gone"}" data-written=${q(e)}>
    <p class="written-head">
      ${r.length?Fs(e,r):a}
      <span class="written-standing">
        ${zs(e,o)} · <time datetime=${e.at}>${$t(e.at,t.event.timezone)}</time>
      </span>
    </p>
    ${e.kind==="photo"?Cs(e):a}
    <p class="written-text" dir="auto" lang=${e.language||a}>${Is(e)}</p>
    <div class="written-foot">
      ${i?s`<a class="written-topic" href=${bt(i.id)} data-screen dir="auto" lang=${i.language||a}>${i.title}</a>`:s`<span class="written-topic" dir="auto">${Ue.get(e.topic)}</span>`}
      ${Bs(e,o,r)}
    </div>
  </li>`}function Fs({kind:t},e){return t==="report"?s`<strong>${e.map(({name:o},r)=>s`${r?", ":""}<bdi>${o}</bdi>`)}</strong>`:e.map(o=>s`<button
        class="written-who" type="button" dir="auto" aria-label=${n("host.person",{name:o.name})} @click=${()=>kt(o)}
      >${o.name}</button>
      ${K(o)?s`<span class="mark">${n("host.people_muted")}</span>`:a}`)}function zs(t,e){let{state:o}=b;return mo(o.wishes).some(({path:r})=>r===gn(t))?n(jo(o)):e!=="there"?n(`host.written_${e}`):n(t.shown?`host.written_${t.kind}`:"host.written_waits")}function Is({kind:t,text:e}){return e||(t==="report"?n("host.written_emptied"):a)}function Cs(t){let e=`${_}/photos/${t.id}`;return s`<a class="written-picture" href="${e}.jpg" target="_blank" rel="noopener">
    <img src="${e}-small.jpg" width="72" height="72" loading="lazy" alt=${t.text||n("host.written_photo")} />
  </a>`}var gn=({kind:t,id:e})=>`${t}s/${e}/hiding`;function Bs(t,e,o){if(t.kind==="report"||e==="removed"||e==="with_topic")return a;let r=e==="there",i=n(r?"host.find_hide":"host.edition_show"),l=()=>r?bn("PUT",t,"host.written_done"):bn("DELETE",t,"host.back_done");return s`<button
    class="chip written-deed" type="button" aria-label="${i}: ${Us(t,o)}"
    @click=${c=>P(c,l)}
  >
    ${i}
  </button>`}function Us({kind:t,topic:e,text:o},r){return t==="topic"?Ue.get(e)??"":o.slice(0,js)||n("host.photo_by",{name:r[0]?.name??""})}async function bn(t,e,o){try{go(await St(t,gn(e)),n(o))}catch(r){V(r)}}var Ft={signed:wn(["note","photo","topic"]),reports:wn(["report"])},xt="signed";function wn(t){return{list:new vt(t),fresh:new he(t)}}function _n(t){let e=Ft.signed.fresh.count;return d("written",n("host.written"),s`${Ws()} ${Vs()} ${Zs(t)}`,{count:e?n("host.written_new",{n:e}):"",opened:()=>{pt.load(),be()}})}function Ws(){return s`<ul class="chips">
    ${Object.keys(Ft).map(t=>s`<li>
        <button class="chip" type="button" aria-pressed=${t===xt?"true":"false"} @click=${()=>Hs(t)}>
          ${n(`host.written_of_${t}`)}
        </button>
      </li>`)}
  </ul>`}function Hs(t){xt=t,u(),be()}async function be(){let{list:t,fresh:e}=Ft[xt],{told:o}=e;await t.load(),!(t.problem||!t.entries)&&(e.looked(o,t.entries),u())}function Vs(){let{list:t,fresh:e}=Ft[xt],o=t.entries&&(e.count||e.isOld);return s`<div class="written-news">
    ${o?s`<button class="button" type="button" @click=${be}>
          ${t.asking?n("host.loading"):e.isOld?n("host.written_again"):n("host.written_show",{n:e.count})}
        </button>`:s`<p class="hint">${n(`host.written_hint_${xt}`)}</p>`}
  </div>`}function Zs(t){let e=Ft[xt].list,{entries:o,problem:r}=e;return o?s`${o.length?$e(t,o):s`<p class="soft">${n("host.written_none")}</p>`}
    ${r?s`<p class="problem" role="alert">${r}</p>`:a} ${We(e)}`:r?Gs(r):s`<p class="soft">${n("host.loading")}</p>`}function Gs(t){return s`<p class="problem" role="alert">${t}</p>
    <button class="button-quiet" type="button" @click=${be}>${n("host.written_try")}</button>`}function We(t){return t.before?s`<button class="button-quiet" type="button" @click=${()=>t.more()}>
    ${n(t.asking?"host.loading":"host.log_more")}
  </button>`:a}var Ys=3,Ks=400,Tt=new vt(["note","photo","report"]),yn;function vn(t){clearTimeout(yn),t.trim().length<Ys?Tt.forget():yn=setTimeout(()=>Tt.load(t),Ks)}var kn=()=>!!Tt.entries?.length;function xn(t){let{entries:e,problem:o}=Tt;return o?s`<p class="problem" role="alert">${o}</p>`:e?s`<div class="find-written">
    <h3 class="label">${n("host.find_written")}</h3>
    <p class="hint" role="status">${e.length||Tt.before?a:n("host.find_written_none")}</p>
    ${e.length?$e(t,e):a} ${We(Tt)}
  </div>`:a}var ge="",zt=[];function we(t){ge="",zt=[],S({name:"piece",draw:()=>x(t.title,zt.length?Xs(t):Js(t))})}var Tn=({path:t})=>!t.includes("/");function Js(t){return s`<form
    class="form"
    @submit=${e=>Qs(e,t)}
  >
    ${t.fields()} ${ge?s`<p class="problem" role="alert">${ge}</p>`:a}
    <div class="actions">
      <button class="button">${n("common.save")}</button>
      ${Tn(t)?a:s`<button class="button-danger" type="button" @click=${()=>On(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Xs(t){return s`<p class="problem" role="alert">${n("host.orphans",{n:zt.length})}</p>
    <ul class="orphans">
      ${zt.map(({title:e})=>s`<li dir="auto">${e}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>On(t,!0)}>
        ${n("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>O("piece")}>
        ${n("host.orphans_cancel")}
      </button>
    </div>`}function Qs(t,e){t.preventDefault();let o=e.read(t.currentTarget);return En(()=>y(Tn(e)?"POST":"PATCH",e.path,o),e.said.saved)}function On(t,e){return En(()=>y("DELETE",t.path,e?{unplace:e}:{}),t.said.removed)}async function En(t,e){try{let o=await t();O("piece"),g(e,Y(o))}catch(o){o instanceof B&&o.code==="would_orphan"?zt=o.facts.topics:ge=f(o),u()}}function Sn(t){return s`<div>
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
  </div>`}var Pn=["step_free","projector","quiet","hearing_loop"],qn={name:"",capacity:null,note:"",link:"",features:[],language:""};function Dn({name:t,capacity:e,note:o,link:r,features:i,language:l}){return s`<div>
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
      ${Pn.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${n(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${n("host.room_language")} <span class="soft">${n("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${n("host.room_language_any")}</option>
        ${Yt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${Kt(c)}</option>`)}
      </select>
    </div>
    ${Sn(r)}`}function Rn(t){let e=o=>String(t.get(o)??"").trim();return{name:e("name"),note:e("note"),link:e("link"),language:e("language"),features:Pn.filter(o=>t.has(o)),capacity:Number(e("capacity"))||null}}async function An(t,e){let o=[...at(b.state.board)],r=o.findIndex(c=>c.id===t),[i]=o.splice(r,1);if(!i)return;o.splice(r+e,0,i);let l=o.map(({id:c,position:p},$)=>({id:c,position:p,wanted:$+1}));try{for(let{id:c,position:p,wanted:$}of l)p!==$&&await y("PATCH",`rooms/${c}`,{position:$});g(n("host.room_moved",{name:i.name}))}catch(c){V(c)}}var ti=rt(()=>import("./outgrown.js"));function Ln(t){let e=at(t),o=()=>jn("rooms",n("host.room_new"),n("host.room_added"),qn);return d("rooms",n("host.rooms"),s`${ti()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${e.map((r,i)=>ei(r,i,e.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${o}>
        ${G("plus")} ${n("host.room_add")}
      </button>`,{count:L(e.length)})}function ei(t,e,o){let{name:r}=t,i=t.capacity?n("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>He(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&n("board.closed"),i,Jt(t),t.note,t.link&&n("board.online")].filter(Boolean).join(" · ")}</span>
      ${G("right")}
    </button>
    ${oi(t)} ${Nn(t,"up",-1,e===0)} ${Nn(t,"down",1,e===o-1)}
  </li>`}function He(t){let e=n("host.room_change",{name:t.name});jn(`rooms/${t.id}`,e,n("host.room_changed"),t,()=>ni(t))}function oi({id:t,name:e}){return s`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${n("host.room_door",{name:e})}
  >
    ${qo("door")}
  </a>`}function Nn(t,e,o,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${n(`host.room_${e}`,{name:t.name})}
    @click=${()=>An(t.id,o)}
  >
    <span class="turn-${e}">${G("down")}</span>
  </button>`}function jn(t,e,o,r,i){we({path:t,title:e,fields:()=>Dn(r),read:l=>Rn(new FormData(l)),more:i,said:{saved:o,removed:n("host.room_removed"),remove:n("host.room_remove")}})}function Ve({id:t,name:e}){return m(n("host.room_opened",{name:e}),"DELETE",`rooms/${t}/closing`,{})}function ni(t){let e=async()=>{await Ve(t)&&O("piece")},o=()=>{O("piece"),At(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?e:o}>
    ${n(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var ri=8,Mn=rt(()=>import("./more.js")),_e="";function Fn(t){let e=So(_e);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${n("host.find")}</h2>
    <p class="hint" id="host-find-hint">${n("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${n("host.find_label")} aria-describedby="host-find-hint" .value=${_e}
      @focus=${()=>pt.load()}
      @input=${({target:o})=>{_e=o.value,en(),vn(_e),u()}}
    />
    ${e.length?ii(t,e):si(t)}
  </section>`}function si(t){let e=at(t).filter(({closed:o})=>!o);return e.length?s`<p class="label" id="host-find-rooms">${n("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${e.map(o=>s`<li>
          <button
            class="chip" type="button" aria-label=${n("host.falls_out_what",{name:o.name})}
            @click=${()=>At(o)}
          ><span dir="auto">${o.name}</span></button>
        </li>`)}
    </ul>`:a}function ii(t,e){let o=ai(t).filter(i=>Po(i.words,e)),r=[...o].sort((i,l)=>Te(i,e)-Te(l,e)).slice(0,ri);return s`<p class="hint" role="status">
      ${o.length||!kn()?n(r.length<o.length?"host.find_more":"host.find_n",{n:o.length}):a}
    </p>
    <ul class="entries">
      ${wt(r,({id:i})=>i,fi)}
    </ul>
    ${xn(t)}`}function ai(t){return[...Object.values(t.people).map(e=>li(t,e)),...at(t).map(ci),...Object.values(t.topics).map(e=>ui(t,e))]}function li(t,e){let{id:o,name:r}=e;return{id:o,name:r,words:r,hint:et([n(K(e)?"host.people_muted":"host.find_person"),Mn()?.convenedBy(t,o)??""].filter(Boolean)),deeds:[...Ce(e),["rename",()=>kt(e)]]}}function ci(t){let{id:e,name:o,note:r,capacity:i,closed:l}=t,c=i?n("host.seats",{n:i}):"";return{id:e,name:o,words:`${o} ${r}`,hint:et([n(l?"board.closed":"host.find_room"),c,Jt(t)].filter(Boolean)),deeds:[l?["open",()=>Ve(t)]:["falls_out",()=>At(t)],["change",()=>He(t)]]}}function ui(t,e){let{id:o,number:r,title:i,language:l,slot:c,withdrawn:p,into:$}=e,k=ot(t,e),N=c?tt(t,c):n(p?"host.find_withdrawn":"board.no_slot");return{id:o,number:r,name:i,language:l,words:`${i} ${k} #${r}`,hint:et([`#${r}`,k,N]),href:bt(o),deeds:[...p||$?[]:pi(e),["hide",()=>mi(o)]]}}function pi(t){let e=Mn();if(!e)return[];let o=e.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>e.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>e.settle(e.move(t),!0)],...o,["tell",()=>Co(t.id)]]}async function mi(t){await Eo(t),await bo(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function fi({name:t,hint:e,language:o,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${o||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${e}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${n(`host.find_${l}`)}: ${t}" @click=${p=>P(p,c)}
        >
          ${n(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var It=new A("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function zn(t){return d("hidden",n("host.hidden"),s`<p class="hint">${n("host.hidden_hint")}</p>
      ${di(t)}`,{opened:()=>It.load()})}function di(t){if(It.problem)return s`<p class="problem" role="alert">${It.problem}</p>`;if(!It.value)return s`<p class="soft">${n("host.loading")}</p>`;let{topics:e,notes:o,photos:r}=It.value;if(!e.length&&!o.length&&!r.length)return s`<p class="soft">${n("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(e.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${e.map(c=>Ze(c.title,"",`topics/${c.id}/hiding`))}
    ${o.map(c=>Ze(c.text,n("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>Ze(n("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}var hi=({warnings:t})=>n(t.some(({code:e})=>e==="slot_gone")?"host.back_without_slot":"host.back_done");function Ze(t,e,o){let r=()=>m(hi,"DELETE",o,{});return s`<li class="entry">
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
  </li>`}var Ge="";function In(t,e){let{timezone:o}=t.event,r=oe(t),i=lt(r,o);return d("keeping",n("host.keeping"),s`<p>${n("host.keeping_until",{day:i})}</p>
      <p class="hint">${n("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${n("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${M(r,o).date} @change=${bi(o)} />
        </div>
      </div>
      ${e.can["event.delete"]?$i():a}`,{count:i})}function $i(){return s`<form class="form" @submit=${gi} aria-labelledby="host-delete">
    <h3 id="host-delete">${n("host.delete")}</h3>
    <div>
      <label for="delete-code">${n("host.delete_code",{code:R.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Ge?s`<p class="problem" role="alert">${Ge}</p>`:a}
    <button class="button">${n("host.delete_sure")}</button>
  </form>`}function bi(t){return({target:e})=>{let{value:o}=e;if(!o)return;let r=_t({date:o,time:"23:59"},t);m(n("host.keeping_done",{day:lt(r,t)}),"PATCH",j,{keep_until:r})}}async function gi(t){t.preventDefault();let e=String(new FormData(t.currentTarget).get("code"));try{await W("DELETE",j,{code:e}),location.assign("/?gone=deleted")}catch(o){Ge=f(o),u()}}var Ye="join",wi=["host","cohost","wall",Ye],Cn="#new-code",Ct=null,ye="";location.hash===Cn&&(history.replaceState(null,"",location.pathname),S({name:"link",draw:xi}));function Bn(t){return t.can["links.renew"]?d("links",n("host.links"),s`<p class="hint">${n("host.links_hint")}</p>
      <ul class="entries">
        ${wi.map(_i)}
      </ul>`):a}function Un(t){return n(`host.link_${t}`,{code:R.shown_code})}function _i(t){let e=Un(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${e}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${n("host.link_renew_what",{link:e})}
      data-renew=${t}
      @click=${()=>yi(t)}
    >
      ${n("host.link_renew")}
    </button>
  </li>`}function yi(t){Ct=null,ye="",S({name:"link",draw:()=>Ct?ki(t,Ct):vi(t),closed:()=>Ct=null})}function vi(t){return x(n(t===Ye?"host.code_sure":"host.link_sure"),s`<p><strong>${Un(t)}</strong></p>
      <p>${n(`host.link_${t}_out`)} ${n("host.link_no_undo")}</p>
      ${ye?s`<p class="problem" role="alert">${ye}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Ti(t)}>
          ${n("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>O("link")}>
          ${n("common.cancel")}
        </button>
      </div>`)}function ki(t,{link:e,qr:o}){return x(n("host.link_made"),s`<p>${n("host.link_once")}</p>
      ${re(t,e)}
      <p>${n("host.link_scan")}</p>
      <img class="link-qr" src=${o} alt=${n("host.link_qr")} width="160" height="160" />`)}function xi(){return x(n("host.code_made"),s`<p>${n("host.code_next")}</p>
      ${Pe(R.code,R.join_url)}
      <div class="actions">
        <a class="button" href="/e/${R.code}/poster">${n("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>O("link")}>
          ${n("common.close")}
        </button>
      </div>`)}async function Ti(t){try{let e=await W("POST",`links/${t}`);if(t===Ye){let{goElsewhere:o}=await import("./elsewhere.js");return o(e.code,{hash:Cn,before:co})}Ct=e}catch(e){ye=f(e)}u()}var Oi=3;function Je(t,{parts:e}){return e.map(o=>Ei(t,o)).join(" · ")}function Ei(t,{kind:e,about:o,more:r}){let i=`host.log_${e.replace(".","_")}`;if(e==="wall.rung")return n(i,{n:o.length});if(e==="wall.announced"&&o[0]?.topic)return Si(o[0].topic,o[0]);let l=/^wall\./.test(e)?o.length:e.startsWith("round.")?1:Oi,c=o.slice(0,l).map(N=>Pi(t,e,N)),p=r+o.length-c.length,$=c.join(o[0]?.slot?"; ":", "),k=p?n("host.log_and_more",{titles:$,n:p}):$;return n(lo(i)?i:"host.log_other",{title:k}).replace(/:\s*$/,"")}function Si(t,{title:e=""}){return n("host.log_wall_announced_to",{topic:t,title:n("host.log_quoted",{title:e})})}function Pi(t,e,o){let{title:r="",was:i,phase:l,fields:c,view:p,slot:$,person:k}=o;return l?n(`common.phase_${l}`):c?c.map(qi).join(", "):p?Di(o):o.starts?Ri(t,o):i?Ke(i,r):$?Ke(r,tt(t,$)):k?Ke(r,t.people[k]?.name??""):/^wall\.(announced|taken_down|restored)$/.test(e)?r&&n("host.log_quoted",{title:r}):e.startsWith("note.")?Mo(r):r}function qi(t){return n(`host.log_field_${t}`)}function Di({view:t,minutes:e}){let o=n(`host.wall_${t}`);return e?`${o} (${n("host.wall_minutes",{n:e})})`:o}function Ri(t,{id:e="",title:o="",starts:r="",ends:i="",began:l,ended:c}){let p=t.rounds[e],$=o||(p?H(t,p):""),k=(dt,Rr)=>Q(t,{id:e,title:o,starts:dt,ends:Rr}),N=[$,k(r,i)].filter(Boolean).join(", ");return l&&c?n("host.log_round_was",{now:N,was:k(l,c)}):N}function Ke(t,e){return e?n("host.log_to",{title:t,where:e}):t}var Ai={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},Wn=50,F=[],Xe=!1,Ni=t=>!/^(interest|attendance|report)\./.test(t),st=new A(()=>F.length?`log?since=${ve(F)}`:"log",Ni,()=>le("log"));function Hn(t){return d("log",n("host.log"),Li(t),{opened:Vn})}async function Vn(){await st.load(),st.value&&(F=st.value.entries),Xe=!1,u()}function Li(t){if(st.problem)return s`<p class="problem" role="alert">${st.problem}</p>`;if(!st.value)return s`<p class="soft">${n("host.loading")}</p>`;if(!F.length)return s`<p class="soft">${n("host.log_none")}</p>`;let e=new Map(st.value.entries.map(o=>[o.seq,o]));return s`<div class="written-news">${ji(st.value.entries)}</div>
    <ol class="entries">
      ${F.map(o=>Fi(t,e.get(o.seq)??o))}
    </ol>
    ${Xe||ve(F)<=1?a:s`<button class="button-quiet" type="button" @click=${Mi}>
            ${n("host.log_more")}
          </button>`}`}function ji(t){let e=t.filter(({seq:o})=>o>(F[0]?.seq??0)).length;return e?s`<button class="button" type="button" @click=${Vn}>${n("host.written_show",{n:e})}</button>`:s`<p class="hint">${n("host.log_hint")}</p>`}function ve(t){return t[t.length-1]?.first??0}async function Mi(){let t=ve(F);try{let{entries:e}=await U(`log?before=${t}`);ve(F)===t&&(F=[...F,...e]),Xe=!e.length}catch(e){g(f(e),{tone:"warning"})}u()}function Fi(t,e){let o=e.by&&t.people[e.by]?.name||n(Ai[e.role??""]??"host.somebody"),r=Je(t,e),i=$t(e.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${n("host.log_by",{name:o,time:i})}</span>
    </span>
    ${e.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${n("host.undo_what",{what:r})}
            @click=${l=>P(l,()=>zi(t,e))}
          >
            ${n("host.undo")}
          </button>`:a}
  </li>`}async function zi(t,e){e.undoable=!1,u();try{let o=Y(await y("POST","undo",{seq:e.seq}));g(n("host.undid",{what:Ii(Je(t,e))}),o)}catch(o){e.undoable=!0,V(o),u()}}function Ii(t){return t.length>Wn?`${t.slice(0,Wn).trimEnd()}…`:t}var Zn=()=>!0,Ci={poster:Zn,"topic-sheets":Zn,grid:({rooms:t,rounds:e})=>Object.keys(t).length>0&&Object.keys(e).length>0,"topic-cards":({topics:t})=>Object.values(t).some(({withdrawn:e})=>!e),"door-signs":({rooms:t})=>Object.values(t).some(({closed:e})=>!e),"report-forms":({topics:t})=>Object.values(t).some(({slot:e})=>e)};function Yn(t){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${n("host.paper")}</h2>
    <p class="hint">${n("host.paper_hint")}</p>
    <div class="host-tools">
      ${Gn("all#now",n("host.paper_all"),"button-quiet")}
      <a class="button-quiet" href="${_}/paper" target="_blank" rel="noopener"
        >${n("host.paper_choose")}</a
      >
    </div>
    <ul class="chips">
      ${Object.entries(Ci).map(([e,o])=>o(t)?s`<li>${Gn(`${e}#now`,n(`host.paper_${e.replace("-","_")}`),"chip")}</li>`:a)}
    </ul>
  </section>`}function Gn(t,e,o){return s`<a class=${o} href="${_}/paper/${t}" target="_blank" rel="noopener">${e}</a>`}var Bi=12,Kn="";function Jn({people:t},e){let o=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=o.filter(({name:i})=>i.toLocaleLowerCase().includes(Kn.toLocaleLowerCase()));return d("people",n("host.people"),s`<p class="hint">${n("host.people_here",{n:e})}</p>
      ${o.length?a:s`<p class="soft">${n("host.people_none")}</p>`}
      ${o.length>Bi?Ui():a}
      <ul class="pieces">
        ${r.map(Wi)}
      </ul>`,{count:L(o.length),opened:()=>pt.load()})}function Ui(){return s`<input
    type="search"
    aria-label=${n("host.people_find")}
    placeholder=${n("host.people_find")}
    autocomplete="off"
    @input=${t=>{Kn=t.target.value,u()}}
  />`}function Wi(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${n("host.person",{name:t.name})}
      @click=${()=>kt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${K(t)?s`<span class="mark">${n("host.people_muted")}</span>`:a} ${G("right")}
    </button>
  </li>`}var Ot=new A("hidden",t=>t.startsWith("photo.")),Xn=!1;function Qn(t){Xn||Ot.load(),Xn=!0;let e=Ot.value?.waiting.length??0;return d("photos",n("host.photos"),s`${Hi(t)} ${Zi(t)}`,{count:e?n("host.photos_wait",{n:e}):""})}function Hi(t){if(Ot.problem)return s`<p class="problem" role="alert">${Ot.problem}</p>`;if(!Ot.value)return s`<p class="soft">${n("host.loading")}</p>`;let{waiting:e}=Ot.value;return e.length?s`<ul class="entries">
    ${e.map(o=>Vi(o,t))}
  </ul>`:s`<p class="soft">${n("host.photos_none")}</p>`}function Vi(t,e){let o=`${_}/photos/${t.id}`,r=e.topics[t.topic]?.title??"",i=n("host.photo_by",{name:e.people[t.author]?.name??""}),l=()=>m(n("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>m(n("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function Zi({event:t}){let e=({target:o})=>{let{checked:r}=o;m(n(r?"host.photos_trusted":"host.photos_asked"),"PATCH",j,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${E(t.trusts_photos)} @change=${e} />
    <span>${n("host.photos_trust")}</span>
  </label>`}var Gi=rt(()=>import("./session.js"));function tr(t){let e=ne(t,T.now),o=e.filter(ct),r=e.filter(l=>!ct(l)),i=e.length?`${L(r.length)} / ${L(e.length)}`:"";return d("reports",n("host.reports"),s`${Yi(t)} ${Ji(t,o,r)}`,{count:i})}function Yi({event:t}){let{reports_due:e,timezone:o}=t,{date:r,time:i}=e?M(e,o):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Ki(l,o)}>
    <p>${e?n("host.due_is",{time:$t(e,o)}):n("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${n("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${n("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${n("host.due_set")}</button>
      ${e?s`<button class="button-quiet" type="button" @click=${()=>er(null)}>${n("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Ki(t,e){t.preventDefault();let o=new FormData(t.currentTarget);return er(_t({date:String(o.get("date")),time:String(o.get("time"))},e))}function er(t){return m(n(t?"host.due_done":"host.due_dropped"),"PATCH",j,{reports_due:t})}function Ji(t,e,o){return!e.length&&!o.length?s`<p class="soft">${n("host.reports_none")}</p>`:s`<p>${e.length?n("host.reports_owed",{n:e.length}):n("host.reports_all")}</p>
    <ul class="entries">
      ${wt([...e,...o],({id:r})=>r,r=>Xi(t,r))}
    </ul>`}function Xi(t,e){return s`<li class="entry" data-report=${e.id}>
    <span class="entry-words">
      <a class="entry-title" href=${bt(e.id)} data-screen dir="auto" lang=${e.language||a}>${e.title}</a>
      <span class="hint"><bdi>${ot(t,e)}</bdi>${e.slot?s` · ${Xt(t,e.slot)}`:a}</span>
    </span>
    <span class="mark ${ct(e)?"mark-warning":""}">${Qi(e)}</span>
    ${Gi()?.formButton(e)??a}
  </li>`}function Qi(t){return ct(t)?n("host.report_nothing"):t.no_notes&&!t.words?n("host.report_waived"):[t.words&&n("host.words_n",{n:t.words}),t.photos&&n("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var or=6e4,Qe=15*or,ta=45*or,ea=rt(()=>import("./same_people.js"));function nr(t){let e=Z(t);return d("rounds",n("host.rounds"),s`${le("rounds")?ea()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${e.map(o=>oa(t,o))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>ra(t)}>
        ${G("plus")} ${n("host.round_add")}
      </button>`,{count:L(e.length),opened:u})}function oa(t,e){return s`<li>
    <button class="piece" type="button" data-round=${e.id} @click=${()=>na(t,e)}>
      <strong dir="auto">${H(t,e)}</strong>
      <span>${Q(t,e)}</span>
      ${G("right")}
    </button>
  </li>`}function na(t,e){let o=H(t,e);rr(t,`rounds/${e.id}`,n("host.round_change",{name:o}),n("host.round_changed"),e)}function ra(t){let e=Z(t),o=e[e.length-1],r=o?Date.parse(o.ends)-Date.parse(o.starts):ta,i=o?Date.parse(o.ends)+Qe:Math.ceil(Date.now()/Qe)*Qe,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};rr(t,"rounds",n("host.round_new"),n("host.round_added"),l)}function rr({event:t},e,o,r,i){let[l,c]=[M(i.starts,t.timezone),M(i.ends,t.timezone)];we({path:e,title:o,fields:()=>sa(i.title,l.date,l.time,c.time),read:p=>ia(new FormData(p),t.timezone),said:{saved:r,removed:n("host.round_removed"),remove:n("host.round_remove")}})}function sa(t,e,o,r){return s`<div>
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
    </div>`}function ia(t,e){let o=i=>String(t.get(i)??"").trim(),r=i=>_t({date:o("date"),time:o(i)},e);return{title:o("title"),starts:r("starts"),ends:r("ends")}}function sr({event:t}){return d("rules",n("host.rules"),s`<p class="hint">${n("host.rules_hint")}</p>
      ${Le.map(e=>aa(t.rules,e))}`)}function aa(t,e){return s`<fieldset class="rule">
    <legend>${n(`host.rules_${e}`)}</legend>
    <div class="chips">${Ne.map(o=>la(t,e,o))}</div>
  </fieldset>`}function la(t,e,o){let r=t[e]??[],i=r.includes(o),l=i?r.filter($=>$!==o):[...r,o],c={[e]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${e} ${o}"
    @click=${()=>m(n("host.rules_done"),"PATCH",j,{rules:c})}
  >
    ${n(`common.phase_${o}`)}
  </button>`}var ca=5,X=[],to=0,Bt={get entries(){return X},get written(){return to}};b.subscribe(({wishes:t},{changes:e})=>{t.forEach(fa),e.forEach(ma)});async function ir(t){let e={...t,ref:Zt(),state:"sending",problem:"",nearest:[]};X=[e,...X].filter(({state:i},l)=>l<ca||i==="refused"),to+=1,u();let o=pa(e),r=t.slot?cr(e.ref,t.slot):"";ua(e,await o,await r)}async function ar({ref:t,undo:e}){e!==void 0&&await wo(e)&&eo(t)}function eo(t){X=X.filter(e=>e.ref!==t),to-=1,u()}async function lr({ref:t,title:e},o){it(t,{state:"sending",problem:"",nearest:[]}),!await cr(t,o)&&(it(t,{state:"done"}),g(n("host.scribe_placed",{title:e,slot:tt(b.state.board,o)})))}function ua({ref:t,title:e,name:o},r,i){if(r){if(r.waiting||it(t,{undo:r.seq}),i)return g(n("host.scribe_unplaced",{title:e,problem:i}),{tone:"warning"});it(t,{state:r.waiting?"kept":"done"}),Gt(r.waiting?n("common.kept"):n("host.scribe_done",{title:e,name:o}))}}async function pa({ref:t,title:e,name:o}){try{return await St("POST","topics",{title:e,scribe_for:o},{ref:t})}catch(r){it(t,{state:"refused",problem:f(r)});return}}async function cr(t,{round:e,room:o}){try{return await St("PUT",`topics/${t}/placement`,{round:e,room:o}),""}catch(r){let i=r instanceof B&&r.facts.nearest||[],l=f(r);return it(t,{state:"without_slot",problem:l,nearest:i}),l}}function ma({kind:t,ref:e,seq:o}){t==="topic.proposed"&&X.some(i=>i.ref===e)&&it(e,{undo:o})}function fa(t){if(!t.refused||uo(t)!=="place")return;let{message:e,facts:o}=t.refused,r=X.find(({ref:i})=>i===po(t));r&&!r.problem&&it(r.ref,{state:"without_slot",problem:e,nearest:o.nearest??[]})}function it(t,e){X=X.map(o=>o.ref===t&&(!o.problem||!e.problem)?{...o,...e}:o),u()}var da=3;function pr({people:t}){let e=[...new Set(Object.values(t).map(({name:o})=>o))].sort();return s`<datalist id="scribe-names">
    ${e.map(o=>s`<option value=${o}></option>`)}
  </datalist>`}function oo({rounds:t,rooms:e}){let[o="",r=""]=v("scribe.slot").split(" ");return t[o]&&e[r]?{round:o,room:r}:null}function mr(t){let e=Qt(t),o=oo(t),r=o?h(o):"";return o&&!e.some(i=>h(i)===r)&&e.unshift(o),e.length?s`<div>
    <label for="scribe-slot"
      >${n("host.scribe_slot")} <span class="soft">${n("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${ga}>
      <option value="" ?selected=${!r}>${n("host.scribe_no_slot")}</option>
      ${e.map(i=>s`<option value=${h(i)} .selected=${E(r===h(i))}>
            ${wa(t,i)}
          </option>`)}
    </select>
    ${ha(t)}
  </div>`:a}function ha(t){let e=Bt.entries.find(({slot:r})=>r)?.slot,o=e?_o(t,e).slice(0,da):[];return o.length?s`<div class="chips scribe-next" role="group" aria-label=${n("host.scribe_next")}>
    ${o.map(r=>s`<button
        class="chip" type="button" aria-pressed=${v("scribe.slot")===h(r)?"true":"false"}
        @pointerdown=${ur} @mousedown=${ur} @click=${()=>ba(h(r))}
      >${$a(t,r)}</button>`)}
  </div>`:a}function $a(t,{round:e,room:o}){let[r,i]=[t.rooms[o],t.rounds[e]];return et(r&&i?[r.name,H(t,i)]:[])}function ur(t){t.preventDefault()}function ba(t){nt("scribe.slot",v("scribe.slot")===t?"":t),u(),fr()}function ga({target:t}){nt("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&fr()}function fr(){document.getElementById(v("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function wa(t,e){let o=t.rounds[e.round];return o?[Q(t,o),t.rooms[e.room]?.name,H(t,o)].join(" · "):""}function hr(t){let{entries:e,written:o}=Bt;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${n("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${n("host.scribe_hint")}</p>
    <form class="form" @submit=${Oa} @keydown=${Ta} aria-describedby="host-scribe-hint">
      ${dr("title","next")} ${dr("name","done")} ${pr(t)} ${mr(t)}
      <button class="button">${n("host.scribe_add")}</button>
    </form>
    ${o?s`<p class="label">${n("host.scribe_written",{n:o})}</p>`:a}
    <ol class="scribed">
      ${e.map(r=>$r(r))}
    </ol>
  </section>`}function dr(t,e){return s`<div>
    <label for="scribe-${t}">${n(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${e}
      .value=${E(v(`scribe.${t}`))}
      @input=${Ao(`scribe.${t}`,t)}
    />
    ${Ro(`scribe.${t}`,t)}
  </div>`}function $r(t,e=!0){let{title:o,name:r,problem:i}=t,l=ka(t);return s`<li class="scribed-${l}">
    <span><bdi>${o}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${ya(l,i)}</span>
    ${e&&l==="without_slot"?va(t):a}
    ${e&&l==="done"&&t.undo!==void 0?_a(t):a}
    ${e&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>Ea(t)}>
            ${n("host.scribe_again")}
          </button>`:a}
  </li>`}function _a(t){return s`<button
    class="button-quiet" type="button" aria-label="${n("common.undo")}: ${t.title}" @click=${()=>ar(t)}
  >${n("common.undo")}</button>`}function ya(t,e){return t==="refused"?e:n(`host.scribed_${t}`,{problem:e})}function va(t){let{board:e}=b.state,o=Qt(e).map(h);return t.nearest.filter(r=>o.includes(h(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>lr(t,r)}>
        ${Xt(e,r)}
      </button>`)}function br(){let t=Bt.entries.filter(({state:e})=>e==="refused");return s`<ol class="scribed">
    ${t.map(e=>$r(e,!1))}
  </ol>`}function ka({ref:t,state:e,undo:o}){let{board:r,wishes:i}=b.state;if(e==="without_slot"&&r.topics[t]?.slot)return"done";let l=i.some(p=>p.ref===t),c=e==="kept"&&!l?"done":e;return c==="done"||c==="without_slot"?xa(r,t,o)??c:c}function xa(t,e,o=1/0){let r=t.topics[e];return r?r.withdrawn?"withdrawn":r.into?"combined":void 0:t.seq>=o?"hidden":void 0}function Ta(t){let{id:e}=t.target;if(t.key!=="Enter"||t.isComposing)return;let o=v("scribe.title").trim();e==="scribe-title"&&o?(t.preventDefault(),ee(o,"title")||Sa("name")):e==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function Oa(t){t.preventDefault();let[e,o]=[v("scribe.title").trim(),v("scribe.name").trim()];if(!e||ee(e,"title"))return Ut("title");if(!o||ee(o,"name"))return Ut("name");let r=oo(b.state.board);gt("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),ir({title:e,name:o,slot:r}),Ut("title")}function Ea(t){eo(t.ref),nt("scribe.title",t.title),nt("scribe.name",t.name),u(),Ut("title")}function Sa(t){Ut(t),document.getElementById(`scribe-${t}`)?.select()}function Ut(t){document.getElementById(`scribe-${t}`)?.focus()}function gr(){return Intl.supportedValuesOf?.("timeZone")??[]}var ke={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},no=Object.keys(ke),Wt=new Map;for(let t of no)v(`event.${t}`)&&Wt.set(t,v(`event.${t}`));function Ht(t,e){return Wt.get(e)??t[e]}function Vt(t){return({target:e})=>{let o=e.value;Wt.set(t,o),nt(`event.${t}`,o)}}function wr(t){return Object.fromEntries([...Wt].filter(([e,o])=>o.trim()!==t[e]))}function _r(){Wt.clear(),gt(...no.map(t=>`event.${t}`))}function yr(t){return no.includes(t)}function ro(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(o)}</label>
    <input
      id="event-${e}" maxlength=${ke[e]} dir="auto" autocomplete="off"
      aria-describedby="event-${e}-problem"
      .value=${E(Ht(t,e))} @input=${Vt(e)}
    />
    ${xe(e,r)}
  </div>`}function so(t,e,o,r){return s`<div>
    <label for="event-${e}">${n(`host.${e}`)}</label>
    <textarea
      id="event-${e}" rows=${o} maxlength=${ke[e]} dir="auto"
      aria-describedby="event-${e}-problem"
      .value=${E(Ht(t,e))} @input=${Vt(e)}
    ></textarea>
    ${e==="welcome"?s`<p class="hint">${n("host.welcome_hint")}</p>`:a}
    ${xe(e,r)}
  </div>`}function vr(t,e){return s`<div>
    <label for="event-timezone">${n("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${E(Ht(t,"timezone"))} @input=${Vt("timezone")}
    />
    <datalist id="event-zones">
      ${gr().map(o=>s`<option value=${o}></option>`)}
    </datalist>
    ${xe("timezone",e)}
  </div>`}function kr(t,e){let o=Ht(t,"language");return s`<div>
    <label for="event-language">${n("host.language")}</label>
    <select id="event-language" @change=${Vt("language")}>
      ${Yt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===o}>
            ${Kt(r)}
          </option>`)}
    </select>
    ${xe("language",e)}
  </div>`}function xe(t,e){return e?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${e.text}</p>`}var Et=null,z=null;function xr({event:t}){return d("event",n("host.event"),Pa(t))}function Pa(t){return s`<form class="form" @submit=${e=>Da(e,t)}>
    ${ro(t,"title","host.event_title",z)}
    ${so(t,"theme",2,z)} ${so(t,"welcome",4,z)}
    ${ro(t,"place","host.place",z)} ${vr(t,z)}
    ${kr(t,z)}
    <label class="check">
      <input type="checkbox" .checked=${E(Et??t.book_open)} @change=${qa} />
      <span>${n("host.book_open")}</span>
    </label>
    ${z&&!yr(z.field)?s`<p class="problem" role="alert">${z.text}</p>`:a}
    <button class="button">${n("common.save")}</button>
  </form>`}function qa({target:t}){Et=t.checked}async function Da(t,e){t.preventDefault();let o=Et===null||Et===e.book_open?{}:{book_open:Et};try{let r=await y("PATCH",j,{...wr(e),...o});z=null,Et=null,_r(),g(n(r.changes.length?"host.event_done":"host.event_same"),Y(r))}catch(r){z={field:Ra(r),text:f(r)}}u()}function Ra(t){return t instanceof B?String(t.facts.field??""):""}async function Aa(){(await import("./sheets.js")).openInvite()}function Tr(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${n("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${n("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${n("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Aa}>${n("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${n("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Na():a}
  </section>`}function Na(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${n("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([e,o])=>s`<li>
            <a class="button-quiet" href="${_}/${o}" download>${n(`host.${e}`)}</a>
          </li>`)}
    </ul>`}var Or,Er=!1;function Sr(t){return xo(t,Oe())}function Pr(t,e){clearTimeout(Or);let o=Oe(),r=To(t,o);return r===void 0?a:(Or=setTimeout(u,1e3-o%1e3),Er||te().then(u),Er=!0,s`<div class="host-counting">
    <p role="timer">${r?n("host.wall_left",{time:Oo(r)}):n("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>e(t.after)}>
      ${n(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var La=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],ja=[1,5,10,15],qr=[12,20,30,60],ao=qr[0];function Dr(t){let e=Sr(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${n("host.wall")}</h2>
    <p class="hint">${n("host.wall_hint")}</p>
    <div class="host-tools">
      ${La.map(o=>s`<button
          class="button-quiet" type="button" aria-pressed=${o===e} @click=${()=>io(o)}
        >${n(`host.wall_${o}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${n("host.wall_countdown")}</p>
    ${Pr(t.wall,io)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${ja.map(o=>s`<button class="button-quiet" type="button" @click=${()=>za(o)}>
          ${n("host.wall_minutes",{n:o})}
        </button>`)}
    </div>
    ${Ma(t)}
    <button class="button" type="button" @click=${Ia}>${n("host.bell")}</button>
  </section>`}function Ma(t){let[e]=vo(t),o=ko(t);return!o&&!e?a:s`<p class="label" id="host-reading">${n("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${o?s`<p class="host-reads" dir="auto">${n("host.reading_now",{name:ot(t,o)})}</p>`:a}
      ${e?s`<button class="button" type="button" dir="auto" @click=${r=>P(r,()=>Ca(t,e))}>
            ${n("host.reading_next",{name:ot(t,e)})}
          </button>`:s`<p class="hint">${n("host.reading_none")}</p>`}
      ${o?s`<button class="button-quiet" type="button" @click=${Ba}>${n("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${n("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Fa}>
        ${qr.map(r=>s`<option value=${r} ?selected=${r===ao}>${L(r)}</option>`)}
      </select>
    </div>`}function Fa({target:t}){ao=Number(t.value)}function io(t){m(n("host.wall_done",{view:n(`host.wall_${t}`)}),"PUT","wall",{view:t})}function za(t){m(n("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Ia(){m(n("host.bell_done"),"POST","wall/bell",{})}async function Ca(t,e){await m("","PUT","wall/reading",{topic:e.id,seconds:ao})&&(Gt(n("host.reading_now",{name:ot(t,e)})),t.wall.view!=="queue"&&m("","PUT","wall",{view:"queue"}))}async function Ba(){await m(n("host.reading_ended"),"DELETE","wall/reading",{})&&io("auto")}te().then(u);function Wh(t){return s`${No(t,!0)} ${Lo(t)}
    <main id="main" class="host">${Ua(t)}</main>`}function Ua(t){return t.me.can["event.change"]?Wa(t):s`<p class="host-other">${n("host.not_host")}</p>${br()}`}function Wa({board:t,me:e,present:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${n("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Zo(t)}
    <div class="host-columns">
      <div class="host-column">${zo(t)} ${on(t)} ${ln(t)} ${sr(t)} ${Jo(t,e)}</div>
      <div class="host-column">
        ${Fn(t)} ${Dr(t)} ${Io(t)} ${Tr(e)} ${Yn(t)}
        ${e.can.scribe?hr(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${n("host.more")}</h2>
          ${_n(t)} ${Qn(t)} ${tr(t)} ${nr(t)} ${Ln(t)} ${xr(t)}
          ${Jn(t,o)} ${pn(t,e)} ${zn(t)} ${Hn(t)} ${Bn(e)}
          ${t.event.rehearsal_of?a:In(t,e)}
        </section>
      </div>
    </div>
    ${Xo()}`}export{Wh as hostScreen};
