/* Made by `make bundle`. Licences: ../LICENSES */
import{a as ee,b as ne,c as re,d as se,g as ie}from"./app-shared.js";import{Ba as S,Ca as k,D as g,E as so,Fa as v,Ha as h,I as s,Ia as Wo,Ja as H,K as l,L as Io,M as Bo,N as io,Na as x,O as it,Oa as T,Pa as lt,Qa as tt,R as $,Ra as Dt,S as z,Sa as Rt,T as G,Ta as Zo,U as Uo,Ua as Go,W as Ho,X as at,Za as Yo,a as eo,b as no,ba as Y,c as kt,ca as Tt,cb as Jo,d as ro,da as St,e as Lo,ea as Pt,f as P,fa as C,fb as Ko,g as w,ga as I,h as xt,i as F,ia as B,j as d,ja as Et,jb as Qo,ka as X,l as e,la as U,lb as Xo,m as jo,n as D,na as Ot,nb as te,o as M,oa as u,ob as oe,p as L,pa as Vo,pb as ot,qb as Nt,ra as E,rb as J,sb as At,t as _,ua as qt,ub as ao,v as zo,va as j,vb as Ft,w as Co,x as Mo}from"./app.js";function ae(t){let{phase:o,timezone:n,rehearsal_of:r}=t.event;if(o!=="closed"||r)return l;let i=At(t,E.now).filter(J).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${lo(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${lo(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${w}/book">${e("host.open_book")}</a>
      </li>
      ${lo(e("host.keeping_until",{day:Y(Nt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function lo(t,o,n){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Cn(o)}>${n}</button>
  </li>`}function Cn(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var R=`/api/events/${P.code}`;function N({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,r){try{let i=await g(o,n,r);return h(t,N(i)),i}catch(i){H(i);return}}var Mn=200;function le(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Bn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Mn} dir="auto" autocomplete="off"
          .value=${x(T("announce.text"))} @input=${Dt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Ho(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>In(t,o))}
    </ul>
  </section>`}function In({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Un(o)}>${e("host.announce_down")}</button>
  </li>`}function ce(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function Bn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=T("announce.text").trim();if(!r)return;let i=_.state.board.topics[n]?.title??e("host.announce_all");await p(e("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:n})&&(tt("announce.text"),o.reset())}function Un(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function ue(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Hn(o)}}function Hn(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function pe({code:t,links:o}){return s`${co(t,o.join)}
    ${["host","cohost","wall"].map(n=>Vn(n,o[n]))}`}function co(t,o){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${e("create.join_title")}</h2>
      <p>${e("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${Lt("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
  </section>`}function Vn(t,o){return s`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${Lt(t,o)}
  </section>`}function Lt(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${Wn}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${Zn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Wn({target:t}){t.select()}async function Zn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await ue(n.value,n)}`))}function V(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function jt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-Gn(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Gn(t,o){let{date:n,time:r}=V(t,o);return Date.parse(`${n}T${r}:00Z`)}var Yn=7*864e5,ct=null,zt="",uo=!1;function me(t){ct=null,zt="";let o=xt(),n=Jn(t);S({name:"copy",draw:()=>ct?Qn(ct):Kn(n,o),closed:()=>ct=null})}function Jn(t){let[o]=z(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+Yn;return V(n,t.event.timezone).date}function Kn(t,o){return v(e("host.copy"),s`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Xn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${zt?s`<p class="problem" role="alert">${zt}</p>`:l}
        <button class="button" ?disabled=${uo}>${e("host.copy_make")}</button>
      </form>`)}function Qn(t){return v(e("create.done_title"),s`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${pe(t)}`)}async function Xn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));uo=!0,u();try{ct=await L("POST","copies",{date:n},o)}catch(r){zt=d(r)}uo=!1,u()}var et,de="#rehearsed",Ct="",po=!1;location.hash===de&&(history.replaceState(null,"",location.pathname),oe(Promise.resolve(),P.host).then(()=>h(e("host.rehearsal_ended"))));function fe({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>he(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:l}async function he(t){try{await L("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${de}`)}catch(o){if(o instanceof F&&o.code==="code_renewed")return he(o.facts.event);H(o)}}function $e(){return et=void 0,S({name:"rehearsal",draw:()=>v(e("host.rehearse"),tr())}),fo(async()=>{et=(await M("rehearsal")).code})}function tr(){return s`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${Ct?s`<p class="problem" role="alert">${Ct}</p>`:l}
    <div class="actions">
      ${et===void 0?l:et?or(et):s`${mo("rehearse_begin",be,"button")}`}
    </div>`}function or(t){return s`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${mo("rehearse_again",be,"button-quiet")} ${mo("rehearsal_end",er,"button-quiet")}`}function mo(t,o,n){return s`<button class=${n} type="button" ?disabled=${po} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function be(){return fo(async()=>{let{code:t}=await L("POST","rehearsal");location.assign(`/e/${t}/host`)})}function er(){return fo(async()=>{await L("DELETE",`/api/events/${P.code}/rehearsal`),et=null,h(e("host.rehearsal_ended"))})}async function fo(t){po=!0,Ct="",u();try{await t()}catch(o){Ct=d(o)}po=!1,u()}function ge(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?l:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${$e}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>me(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var nr={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function _e(){return s`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(nr).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>rr(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function rr(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function we(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function ye(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var ut={at:0,x:0,y:0};function ve(){ut={at:0,x:0,y:0}}function Mt({detail:t,clientX:o,clientY:n},r){let i=Date.now(),[a,c]=t?[o,n]:[0,0];i-ut.at<1e3&&Math.hypot(a-ut.x,c-ut.y)<32||(ut={at:i,x:a,y:c},r())}var ho=["preparing","marketplace","sessions","convergence","closed"],$o=["propose","place","interest","note"];function ke(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${ho.map(o=>sr(t,o))}
    </ol>
  </section>`}function sr({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>bo(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?s`<span class="phase-text">${ir(t.rules,o)}</span>`:l}
    </button>
  </li>`}function ir(t,o){let n=$o.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function bo(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var xe=5,lr=["preparing","marketplace"],Se=180,go=new Map;function Pe(t){let o=z(t);if(!o.length)return l;let{running:n,next:r}=ye(o,E.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    ${n.length&&lr.includes(t.event.phase)?mr(t.event.phase):l}
    <ol class="day">
      ${o.map((i,a)=>[pr(o[a-1],i),cr(t,i,n.includes(i),r.includes(i))])}
    </ol>
  </section>`}function cr(t,o,n,r){let i=C(t,o),a=!it(o,E.now);dr(o.id,n?"end":r?"begin":"");let c=()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),m=()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return s`<li class="day-round ${a?"day-over":""}" aria-current=${n?"time":l}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${I(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:l} ${ur(o,n,r)}</p>
    ${n?s`<div class="host-tools">
          ${It("day_end",()=>Te(o.id)&&c())}
          ${It("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:xe}))}
        </div>`:l}
    ${r?s`<div class="host-tools">
          ${It("day_begin",()=>Te(o.id)&&m())}
          ${It("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:xe}))}
        </div>`:l}
  </li>`}function It(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function ur(t,o,n){let r=we(E.now.getTime(),o?t.ends:t.starts);return!(o||n)||r>Se?l:s`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function pr(t,o){let[n,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-n)/6e4);if(!(i>0)||i>Se)return l;let a=n<=E.now.getTime()&&E.now.getTime()<r;return s`<li class="day-gap" aria-current=${a?"time":l}>
    ${e("host.day_break",{n:i})} ${a?s`<span class="mark mark-now">${e("board.now")}</span>`:l}
  </li>`}function mr(t){return s`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>bo(t,"sessions")}>${e("host.day_follow_do")}</button>`}function dr(t,o){let n=go.get(t);n?.offer!==o&&go.set(t,{offer:o,since:n?Date.now():0})}function Te(t){return Date.now()-(go.get(t)?.since??0)>1e3}function Ee(t){return document.querySelector(`#${t}[open]`)!==null}function f(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var fr=400,pt,mt,Bt,Oe,O=class{constructor(o,n){kt(this,Bt);eo(this,"value",null);eo(this,"problem","");kt(this,pt);kt(this,mt);ro(this,pt,o),_.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:c})=>n(c)))&&Lo(this,Bt,Oe).call(this)})}async load(){try{this.value=await M(no(this,pt)),this.problem=""}catch(o){this.problem=d(o)}u()}};pt=new WeakMap,mt=new WeakMap,Bt=new WeakSet,Oe=function(){clearTimeout(no(this,mt)),ro(this,mt,setTimeout(()=>this.load(),fr))};var hr=["event.book_frozen","event.edition_hidden","event.edition_shown"],_o=new O("editions",t=>hr.includes(t)),qe=["photos","contributions","contacts"],Ht="",Ut=!1;function De(t,o){return o.can["book.freeze"]?f("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${$r(t)} ${_r()}`,{opened:()=>_o.load()}):l}function $r({event:t}){let o=_o.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>br(n,t.timezone))}
  </ul>`}function br({number:t,choice:o,hidden:n,at:r},i){let a=e("host.edition",{n:String(t),when:Y(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${n?s`<span>${a}</span>`:s`<a href="${w}/book/${t}">${a}</a>`}
      <span class="hint">${X([...n?[e("host.edition_hidden")]:[],...gr(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>vr(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function gr(t){let o=qe.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function _r(){return s`<form class="form" @submit=${wr}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${qe.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${Ht?s`<p class="problem" role="alert">${Ht}</p>`:l}
    <button class="button" ?disabled=${Ut}>${e("host.edition_freeze")}</button>
  </form>`}function wr(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Re(async()=>{let{changes:r}=await g("POST","editions",{choice:n});return r.length?e("host.edition_frozen"):e("host.edition_same",{n:String(await yr(n))})})}async function yr(t){let{editions:o}=await M("editions"),n=r=>!r.hidden&&Object.entries(t).every(([i,a])=>r.choice[i]===a);return o.filter(n).pop()?.number}function vr(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return Re(async()=>(await g(n,`editions/${t}/hiding`),r))}async function Re(t){if(!Ut){Ut=!0,u();try{let o=await t();Ht="",h(o),await _o.load()}catch(o){Ht=d(o)}Ut=!1,u()}}var kr=12;function Ne(t,o,n,r){let i=z(t).filter(c=>it(c,n)).flatMap(({id:c})=>Uo(t,{round:c,room:o})??[]),a=new Set([...r.values()].map(c=>c?$(c):""));return i.map(c=>{let m=Tr(t,c).filter(Q=>Q.room!==o&&it(t.rounds[Q.round],n)),b=new Set(m.map($)),y=r.get(c.id),q=y===null||y&&b.has($(y))?y:m.find(Q=>!a.has($(Q)))??null;return q&&a.add($(q)),{topic:c,slot:q,choices:xr(m,q)}})}function xr(t,o){return t.filter((n,r)=>r<kr||o&&$(o)===$(n))}function Tr(t,o){let n=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return te(t,o.slot,1/0,n)}var Wt=new Map,Vt="";function dt(t){Wt.clear(),Vt="";let o=e("host.falls_out_what",{name:t.name});S({name:"falls-out",draw:()=>v(o,Sr(t))})}function Ae({id:t}){return Ne(_.state.board,t,E.now,Wt)}function Sr(t){let o=Ae(t);return s`<form class="form" @submit=${n=>Er(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?s`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:l}
    ${o.map(Pr)} ${Vt?s`<p class="problem" role="alert">${Vt}</p>`:l}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function Pr({topic:t,slot:o,choices:n}){let{board:r}=_.state,i=({target:c})=>{Wt.set(t.id,n.find(m=>$(m)===c.value)??null),u()},a=c=>s`<option value=${$(c)} .selected=${o!==null&&$(c)===$(o)}>
      ${B(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(a)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function Er(t,o){t.preventDefault();let n=Ae(o),r=n.flatMap(({topic:a,slot:c})=>c?[{topic:a.id,...c}]:[]),i=n.length>r.length;try{let a=await g("PUT",`rooms/${o.id}/closing`,{moves:r,unplace:i});k("falls-out"),h(e("host.fell_out",{name:o.name}),N(a))}catch(a){Vt=Or(a,n),u()}}function Or(t,o){if(!(t instanceof F))return d(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,r=n&&o.find(i=>i.slot&&$(i.slot)===$(n));return r?(Wt.delete(r.topic.id),`${r.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):d(t)}var ft=new O("hidden",t=>t.startsWith("person."));function K({id:t}){return(ft.value?.muted??[]).some(o=>o.id===t)}var Zt="";function wo(t){return K(t)?[["hear",()=>Nr(t)]]:[["mute",()=>Rr(t)],["remove",()=>Ar(t)]]}function Gt(t){let{name:o}=t;Zt="",S({name:"person",draw:()=>v(e("host.person",{name:o}),qr(t))})}function qr(t){return s`${Fr(t)}
    <ul class="choices">
      ${wo(t).map(([o,n])=>Dr(o,n))}
    </ul>
    ${K(t)?l:s`<p class="hint">${e("host.person_hint")}</p>`}`}function Dr(t,o){return s`<li><button class="choice" type="button" @click=${()=>{k("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var Rr=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),Nr=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),Ar=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function Fr({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,a=String(new FormData(i).get("name")).trim();try{let c=await g("PATCH",`people/${t}`,{name:a});k("person"),h(e("host.renamed",{name:a}),N(c))}catch(c){Zt=d(c),u()}}}>
    <div>
      <label for="person-name">${e("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    ${Zt?s`<p class="problem" role="alert">${Zt}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}var Yt="",ht=[];function Jt(t){Yt="",ht=[],S({name:"piece",draw:()=>v(t.title,ht.length?jr(t):Lr(t))})}var Fe=({path:t})=>!t.includes("/");function Lr(t){return s`<form
    class="form"
    @submit=${o=>zr(o,t)}
  >
    ${t.fields()} ${Yt?s`<p class="problem" role="alert">${Yt}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Fe(t)?l:s`<button class="button-danger" type="button" @click=${()=>Le(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??l}
  </form>`}function jr(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:ht.length})}</p>
    <ul class="orphans">
      ${ht.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Le(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>k("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function zr(t,o){t.preventDefault();let n=o.read(t.currentTarget);return je(()=>g(Fe(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Le(t,o){return je(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function je(t,o){try{let n=await t();k("piece"),h(o,N(n))}catch(n){n instanceof F&&n.code==="would_orphan"?ht=n.facts.topics:Yt=d(n),u()}}function ze(t){return s`<div>
    <label for="room-link"
      >${e("host.room_link")} <span class="soft">${e("board.optional")}</span></label
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
    <p class="hint" id="room-link-hint">${e("host.room_link_hint")}</p>
  </div>`}var Ce=["step_free","projector","quiet","hearing_loop"],Me={name:"",capacity:null,note:"",link:"",features:[],language:""};function Ie({name:t,capacity:o,note:n,link:r,features:i,language:a}){return s`<div>
      <label for="room-name">${e("host.room_name")}</label>
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
        >${e("host.room_capacity")} <span class="soft">${e("board.optional")}</span></label
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
        >${e("host.room_note")} <span class="soft">${e("board.optional")}</span></label
      >
      <input
        id="room-note"
        name="note"
        maxlength="200"
        dir="auto"
        .value=${n}
        aria-describedby="room-note-hint"
      />
      <p class="hint" id="room-note-hint">${e("host.room_note_hint")}</p>
    </div>
    <fieldset>
      <legend>${e("host.room_has")} <span class="soft">${e("board.optional")}</span></legend>
      ${Ce.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!a}>${e("host.room_language_any")}</option>
        ${St(a).map(c=>s`<option value=${c} lang=${c} ?selected=${c===a}>${Pt(c)}</option>`)}
      </select>
    </div>
    ${ze(r)}`}function Be(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:Ce.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function Ue(t,o){let n=[...G(_.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:c,position:m},b)=>({id:c,position:m,wanted:b+1}));try{for(let{id:c,position:m,wanted:b}of a)m!==b&&await g("PATCH",`rooms/${c}`,{position:b});h(e("host.room_moved",{name:i.name}))}catch(c){H(c)}}var Cr=ot(()=>import("./outgrown.js"));function Ve(t){let o=G(t),n=()=>We("rooms",e("host.room_new"),e("host.room_added"),Me);return f("rooms",e("host.rooms"),s`${Cr()?.roomsTooSmall(t)??l}
      <ul class="pieces">
        ${o.map((r,i)=>Mr(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${j("plus")} ${e("host.room_add")}
      </button>`,{count:D(o.length)})}function Mr(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>yo(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Ot(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${j("right")}
    </button>
    ${Ir(t)} ${He(t,"up",-1,o===0)} ${He(t,"down",1,o===n-1)}
  </li>`}function yo(t){let o=e("host.room_change",{name:t.name});We(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>Br(t))}function Ir({id:t,name:o}){return s`<a
    class="button-icon"
    href="${w}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${j("door")}
  </a>`}function He(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Ue(t.id,n)}
  >
    <span class="turn-${o}">${j("down")}</span>
  </button>`}function We(t,o,n,r,i){Jt({path:t,title:o,fields:()=>Ie(r),read:a=>Be(new FormData(a)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function vo({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Br(t){let o=async()=>{await vo(t)&&k("piece")},n=()=>{k("piece"),dt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Ur=8,Ze=ot(()=>import("./more.js")),ko="";function Ge(t){let o=Io(ko);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${ko}
      @focus=${()=>ft.load()}
      @input=${({target:n})=>{ko=n.value,ve(),u()}}
    />
    ${o.length?Vr(t,o):Hr(t)}
  </section>`}function Hr(t){let o=G(t).filter(({closed:n})=>!n);return o.length?s`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>s`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>dt(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:l}function Vr(t,o){let n=Wr(t).filter(i=>Bo(i.words,o)),r=[...n].sort((i,a)=>io(i,o)-io(a,o)).slice(0,Ur);return s`<p class="hint" role="status">
      ${e(r.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${Qo(r,({id:i})=>i,Qr)}
    </ul>`}function Wr(t){return[...Object.values(t.people).map(o=>Zr(t,o)),...G(t).map(Gr),...Object.values(t.topics).map(o=>Yr(t,o))]}function Zr(t,o){let{id:n,name:r}=o;return{id:n,name:r,words:r,hint:X([e(K(o)?"host.people_muted":"host.find_person"),Ze()?.convenedBy(t,n)??""].filter(Boolean)),deeds:[...wo(o),["rename",()=>Gt(o)]]}}function Gr(t){let{id:o,name:n,note:r,capacity:i,closed:a}=t,c=i?e("host.seats",{n:i}):"";return{id:o,name:n,words:`${n} ${r}`,hint:X([e(a?"board.closed":"host.find_room"),c,Ot(t)].filter(Boolean)),deeds:[a?["open",()=>vo(t)]:["falls_out",()=>dt(t)],["change",()=>yo(t)]]}}function Yr(t,o){let{id:n,number:r,title:i,language:a,slot:c,withdrawn:m,into:b}=o,y=U(t,o),q=c?B(t,c):e(m?"host.find_withdrawn":"board.no_slot");return{id:n,number:r,name:i,language:a,words:`${i} ${y} #${r}`,hint:X([`#${r}`,y,q]),href:qt(n),deeds:[...m||b?[]:Jr(o),["hide",()=>Kr(n)]]}}function Jr(t){let o=Ze();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>ce(t.id)]]}async function Kr(t){await Yo(t),await Vo(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function Qr({name:t,hint:o,language:n,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||l}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([a,c])=>s`<button
          class="chip" type="button" aria-label="${e(`host.find_${a}`)}: ${t}" @click=${m=>Mt(m,c)}
        >
          ${e(`host.find_${a}`)}
        </button>`)}
    </span>
  </li>`}var $t=new O("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Ye(t){return f("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Xr(t)}`,{opened:()=>$t.load()})}function Xr(t){if($t.problem)return s`<p class="problem" role="alert">${$t.problem}</p>`;if(!$t.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=$t.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},a=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>xo(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>xo(c.text,e("host.note_of",a(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>xo(e("host.photo_of",a(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function xo(t,o,n){let r=()=>p(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?s`<span class="hint" dir="auto">${o}</span>`:l}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.bring_back_what",{title:t})}
      @click=${r}
    >
      ${e("host.bring_back")}
    </button>
  </li>`}var To="";function Je(t,o){let n=Nt(t),r=Y(n,t.event.timezone);return f("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${os} />
        </div>
      </div>
      ${o.can["event.delete"]?ts():l}`,{count:r})}function ts(){return s`<form class="form" @submit=${es} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:P.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${To?s`<p class="problem" role="alert">${To}</p>`:l}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function os({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:Y(n,"UTC")}),"PATCH",R,{keep_until:n})}async function es(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await L("DELETE",R,{code:o}),location.assign("/?gone=deleted")}catch(n){To=d(n),u()}}var So="join",ns=["host","cohost","wall",So],Ke="#new-code",bt=null,Kt="";location.hash===Ke&&(history.replaceState(null,"",location.pathname),S({name:"link",draw:ls}));function Qe(t){return t.can["links.renew"]?f("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${ns.map(rs)}
      </ul>`):l}function Xe(t){return e(`host.link_${t}`,{code:P.shown_code})}function rs(t){let o=Xe(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>ss(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function ss(t){bt=null,Kt="",S({name:"link",draw:()=>bt?as(t,bt):is(t),closed:()=>bt=null})}function is(t){return v(e(t===So?"host.code_sure":"host.link_sure"),s`<p><strong>${Xe(t)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Kt?s`<p class="problem" role="alert">${Kt}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>cs(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function as(t,{link:o,qr:n}){return v(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Lt(t,o)}
      <p>${e("host.link_scan")}</p>
      <img class="link-qr" src=${n} alt=${e("host.link_qr")} width="160" height="160" />`)}function ls(){return v(e("host.code_made"),s`<p>${e("host.code_next")}</p>
      ${co(P.code,P.join_url)}
      <div class="actions">
        <a class="button" href="/e/${P.code}/poster">${e("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.close")}
        </button>
      </div>`)}async function cs(t){try{let o=await L("POST",`links/${t}`);if(t===So){let{goElsewhere:n}=await import("./elsewhere.js");return n(o.code,{hash:Ke,before:zo})}bt=o}catch(o){Kt=d(o)}u()}var us=3;function Eo(t,{parts:o}){return o.map(n=>ps(t,n)).join(" · ")}function ps(t,{kind:o,about:n,more:r}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return e(i,{n:n.length});if(o==="wall.announced"&&n[0]?.topic)return ms(n[0].topic,n[0]);let a=/^wall\./.test(o)?n.length:o.startsWith("round.")?1:us,c=n.slice(0,a).map(q=>ds(t,o,q)),m=r+n.length-c.length,b=c.join(n[0]?.slot?"; ":", "),y=m?e("host.log_and_more",{titles:b,n:m}):b;return e(jo(i)?i:"host.log_other",{title:y}).replace(/:\s*$/,"")}function ms(t,{title:o=""}){return e("host.log_wall_announced_to",{topic:t,title:e("host.log_quoted",{title:o})})}function ds(t,o,n){let{title:r="",was:i,phase:a,fields:c,view:m,slot:b,person:y}=n;return a?e(`common.phase_${a}`):c?c.map(fs).join(", "):m?hs(n):n.starts?$s(t,n):i?Po(i,r):b?Po(r,B(t,b)):y?Po(r,t.people[y]?.name??""):o==="wall.announced"||o==="wall.taken_down"?r&&e("host.log_quoted",{title:r}):o.startsWith("note.")?Xo(r):r}function fs(t){return e(`host.log_field_${t}`)}function hs({view:t,minutes:o}){let n=e(`host.wall_${t}`);return o?`${n} (${e("host.wall_minutes",{n:o})})`:n}function $s(t,{id:o="",title:n="",starts:r="",ends:i="",began:a,ended:c}){let m=t.rounds[o],b=n||(m?C(t,m):""),y=(Q,zn)=>I(t,{id:o,title:n,starts:Q,ends:zn}),q=[b,y(r,i)].filter(Boolean).join(", ");return a&&c?e("host.log_round_was",{now:q,was:y(a,c)}):q}function Po(t,o){return o?e("host.log_to",{title:t,where:o}):t}var bs={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},gt=new O("log",()=>!0),W=[],tn=!1;function on(t){return f("log",e("host.log"),gs(t),{opened:()=>gt.load()})}function gs(t){if(gt.problem)return s`<p class="problem" role="alert">${gt.problem}</p>`;if(!gt.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=_s(gt.value.entries);return o.length?s`<ol class="entries">
      ${o.map(n=>ys(t,n))}
    </ol>
    ${tn||Qt(o)<=1?l:s`<button class="button-quiet" type="button" @click=${ws}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Qt(t){return t[t.length-1]?.first??0}function _s(t){let o=Qt(t);return W=W.some(({seq:r})=>r>=o)?[...t,...W.filter(({seq:r})=>r<o)]:t,W}async function ws(){let t=Qt(W);try{let{entries:o}=await M(`log?before=${t}`);Qt(W)===t&&(W=[...W,...o]),tn=!o.length}catch(o){h(d(o),{tone:"warning"})}u()}function ys(t,o){let n=o.by&&t.people[o.by]?.name||e(bs[o.role??""]??"host.somebody"),r=Eo(t,o),i=Tt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:n,time:i})}</span>
    </span>
    ${o.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:r})}
            @click=${()=>vs(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}async function vs(t,o){try{let n=await g("POST","undo",{seq:o.seq});h(e("host.undid",{what:Eo(t,o)}),N(n))}catch(n){H(n)}}function en(){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${w}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var ks=12,nn="";function rn({people:t},o){let n=Object.values(t).sort((i,a)=>i.name.localeCompare(a.name)),r=n.filter(({name:i})=>i.toLocaleLowerCase().includes(nn.toLocaleLowerCase()));return f("people",e("host.people"),s`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>ks?xs():l}
      <ul class="pieces">
        ${r.map(Ts)}
      </ul>`,{count:D(n.length),opened:()=>ft.load()})}function xs(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{nn=t.target.value,u()}}
  />`}function Ts(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Gt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${K(t)?s`<span class="mark">${e("host.people_muted")}</span>`:l} ${j("right")}
    </button>
  </li>`}var nt=new O("hidden",t=>t.startsWith("photo.")),sn=!1;function an(t){sn||nt.load(),sn=!0;let o=nt.value?.waiting.length??0;return f("photos",e("host.photos"),s`${Ss(t)} ${Es(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Ss(t){if(nt.problem)return s`<p class="problem" role="alert">${nt.problem}</p>`;if(!nt.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=nt.value;return o.length?s`<ul class="entries">
    ${o.map(n=>Ps(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function Ps(t,o){let n=`${w}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),a=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${n}.jpg" target="_blank" rel="noopener">
      <img src="${n}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${r}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?s`<span class="hint" dir="auto">${t.alt}</span>`:l}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:r,by:i})} @click=${a}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:r,by:i})} @click=${c}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function Es({event:t}){let o=({target:n})=>{let{checked:r}=n;p(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",R,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${x(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function ln(t){let o=At(t,E.now),n=o.filter(J),r=o.filter(a=>!J(a)),i=o.length?`${D(r.length)} / ${D(o.length)}`:"";return f("reports",e("host.reports"),s`${Os(t)} ${Ds(t,n,r)}`,{count:i})}function Os({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?V(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${a=>qs(a,n)}>
    <p>${o?e("host.due_is",{time:Tt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>cn(null)}>${e("host.due_drop")}</button>`:l}
    </div>
  </form>`}function qs(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return cn(jt({date:String(n.get("date")),time:String(n.get("time"))},o))}function cn(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",R,{reports_due:t})}function Ds(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>Rs(t,r))}
    </ul>`}function Rs(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${qt(o.id)} data-screen dir="auto" lang=${o.language||l}>${o.title}</a>
      <span class="hint"><bdi>${U(t,o)}</bdi>${o.slot?s` · ${Et(t,o.slot)}`:l}</span>
    </span>
    <span class="mark ${J(o)?"mark-warning":""}">${Ns(o)}</span>
  </li>`}function Ns(t){return J(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var un=6e4,Oo=15*un,As=45*un,Fs=ot(()=>import("./same_people.js"));function pn(t){let o=z(t);return f("rounds",e("host.rounds"),s`${Ee("rounds")?Fs()?.allSamePeople(t)??l:l}
      <ul class="pieces">
        ${o.map(n=>Ls(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>zs(t)}>
        ${j("plus")} ${e("host.round_add")}
      </button>`,{count:D(o.length),opened:u})}function Ls(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>js(t,o)}>
      <strong dir="auto">${C(t,o)}</strong>
      <span>${I(t,o)}</span>
      ${j("right")}
    </button>
  </li>`}function js(t,o){let n=C(t,o);mn(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function zs(t){let o=z(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):As,i=n?Date.parse(n.ends)+Oo:Math.ceil(Date.now()/Oo)*Oo,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};mn(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function mn({event:t},o,n,r,i){let[a,c]=[V(i.starts,t.timezone),V(i.ends,t.timezone)];Jt({path:o,title:n,fields:()=>Cs(i.title,a.date,a.time,c.time),read:m=>Ms(new FormData(m),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Cs(t,o,n,r){return s`<div>
      <label for="round-title">${e("host.round_title")}</label>
      <input
        id="round-title"
        name="title"
        maxlength="60"
        dir="auto"
        .value=${t}
        aria-describedby="round-title-hint"
      />
      <p class="hint" id="round-title-hint">${e("host.round_title_hint")}</p>
    </div>
    <div>
      <label for="round-date">${e("host.round_date")}</label>
      <input id="round-date" name="date" type="date" required .value=${o} />
    </div>
    <div class="host-pair">
      <div>
        <label for="round-starts">${e("host.round_starts")}</label>
        <input id="round-starts" name="starts" type="time" required .value=${n} />
      </div>
      <div>
        <label for="round-ends">${e("host.round_ends")}</label>
        <input id="round-ends" name="ends" type="time" required .value=${r} />
      </div>
    </div>`}function Ms(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>jt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function dn({event:t}){return f("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${$o.map(o=>Is(t.rules,o))}`)}function Is(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${ho.map(n=>Bs(t,o,n))}</div>
  </fieldset>`}function Bs(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(b=>b!==n):[...r,n],c={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",R,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function fn({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function hn(t){let o=at(t);if(!o.length)return l;let n=T("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Dt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${$(r)} .selected=${x(n===$(r))}>
            ${Us(t,r)}
          </option>`)}
    </select>
  </div>`}function Us(t,o){let n=t.rounds[o.round];return n?[I(t,n),t.rooms[o.room]?.name,C(t,n)].join(" · "):""}var Hs=5,Z=[],qo=0,Do={get entries(){return Z},get written(){return qo}};_.subscribe(({wishes:t})=>t.forEach(Zs));async function $n(t){let o={...t,ref:xt(),state:"sending",problem:"",nearest:[]};Z=[o,...Z].filter(({state:i},a)=>a<Hs||i==="refused"),qo+=1,u();let n=Ws(o),r=t.slot?_n(o.ref,t.slot):"";Vs(o,await n,await r)}function bn(t){Z=Z.filter(o=>o!==t),qo-=1,u()}async function gn({ref:t,title:o},n){rt(t,{state:"sending",problem:"",nearest:[]}),!await _n(t,n)&&(rt(t,{state:"done"}),h(e("host.scribe_placed",{title:o,slot:B(_.state.board,n)})))}function Vs({ref:t,title:o,name:n},r,i){if(r){if(i)return h(e("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});rt(t,{state:r.waiting?"kept":"done"}),Wo(r,e("host.scribe_done",{title:o,name:n}))}}async function Ws({ref:t,title:o,name:n}){try{return await so("POST","topics",{title:o,scribe_for:n},{ref:t})}catch(r){rt(t,{state:"refused",problem:d(r)});return}}async function _n(t,{round:o,room:n}){try{return await so("PUT",`topics/${t}/placement`,{round:o,room:n}),""}catch(r){let i=r instanceof F&&r.facts.nearest||[],a=d(r);return rt(t,{state:"without_slot",problem:a,nearest:i}),a}}function Zs(t){if(!t.refused||Co(t)!=="place")return;let{message:o,facts:n}=t.refused,r=Z.find(({ref:i})=>i===Mo(t));r&&!r.problem&&rt(r.ref,{state:"without_slot",problem:o,nearest:n.nearest??[]})}function rt(t,o){Z=Z.map(n=>n.ref===t&&(!n.problem||!o.problem)?{...n,...o}:n),u()}function yn(t){let{entries:o,written:n}=Do;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Qs} @keydown=${Ks} aria-describedby="host-scribe-hint">
      ${wn("title","next")} ${wn("name","done")} ${fn(t)} ${hn(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:l}
    <ol class="scribed">
      ${o.map(r=>vn(r))}
    </ol>
  </section>`}function wn(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":l}
      enterkeyhint=${o}
      .value=${x(T(`scribe.${t}`))}
      @input=${Go(`scribe.${t}`,t)}
    />
    ${Zo(`scribe.${t}`,t)}
  </div>`}function vn(t,o=!0){let{title:n,name:r,problem:i}=t,a=Js(t);return s`<li class="scribed-${a}">
    <span><bdi>${n}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${Gs(a,a==="done"?"":i)}</span>
    ${o&&a==="without_slot"?Ys(t):l}
    ${o&&a==="refused"?s`<button class="button-quiet" type="button" @click=${()=>Xs(t)}>
            ${e("host.scribe_again")}
          </button>`:l}
  </li>`}function Gs(t,o){return t==="without_slot"?e("host.scribed_without_slot",{problem:o}):o||e(`host.scribed_${t}`)}function Ys(t){let{board:o}=_.state,n=at(o).map($);return t.nearest.filter(r=>n.includes($(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>gn(t,r)}>
        ${Et(o,r)}
      </button>`)}function kn(){let t=Do.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>vn(o,!1))}
  </ol>`}function Js({ref:t,state:o}){if(o==="without_slot"&&_.state.board.topics[t]?.slot)return"done";let n=_.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function Ks(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let n=T("scribe.title").trim();o==="scribe-title"&&n?(t.preventDefault(),Rt(n,"title")||ti("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function Qs(t){t.preventDefault();let[o,n]=[T("scribe.title").trim(),T("scribe.name").trim()];if(!o||Rt(o,"title"))return _t("title");if(!n||Rt(n,"name"))return _t("name");let r=at(_.state.board).find(i=>$(i)===T("scribe.slot"));tt("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),$n({title:o,name:n,slot:r??null}),_t("title")}function Xs(t){bn(t),lt("scribe.title",t.title),lt("scribe.name",t.name),u(),_t("title")}function ti(t){_t(t),document.getElementById(`scribe-${t}`)?.select()}function _t(t){document.getElementById(`scribe-${t}`)?.focus()}function xn(){return Intl.supportedValuesOf?.("timeZone")??[]}var Xt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Ro=Object.keys(Xt),wt=new Map;for(let t of Ro)T(`event.${t}`)&&wt.set(t,T(`event.${t}`));function yt(t,o){return wt.get(o)??t[o]}function vt(t){return({target:o})=>{let n=o.value;wt.set(t,n),lt(`event.${t}`,n)}}function Tn(t){return Object.fromEntries([...wt].filter(([o,n])=>n.trim()!==t[o]))}function Sn(){wt.clear(),tt(...Ro.map(t=>`event.${t}`))}function Pn(t){return Ro.includes(t)}function No(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Xt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${x(yt(t,o))} @input=${vt(o)}
    />
    ${to(o,r)}
  </div>`}function Ao(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Xt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${x(yt(t,o))} @input=${vt(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${to(o,r)}
  </div>`}function En(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${x(yt(t,"timezone"))} @input=${vt("timezone")}
    />
    <datalist id="event-zones">
      ${xn().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${to("timezone",o)}
  </div>`}function On(t,o){let n=yt(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${vt("language")}>
      ${St(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Pt(r)}
          </option>`)}
    </select>
    ${to("language",o)}
  </div>`}function to(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var st=null,A=null;function qn({event:t}){return f("event",e("host.event"),oi(t))}function oi(t){return s`<form class="form" @submit=${o=>ni(o,t)}>
    ${No(t,"title","host.event_title",A)}
    ${Ao(t,"theme",2,A)} ${Ao(t,"welcome",4,A)}
    ${No(t,"place","host.place",A)} ${En(t,A)}
    ${On(t,A)}
    <label class="check">
      <input type="checkbox" .checked=${x(st??t.book_open)} @change=${ei} />
      <span>${e("host.book_open")}</span>
    </label>
    ${A&&!Pn(A.field)?s`<p class="problem" role="alert">${A.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function ei({target:t}){st=t.checked}async function ni(t,o){t.preventDefault();let n=st===null||st===o.book_open?{}:{book_open:st};try{let r=await g("PATCH",R,{...Tn(o),...n});A=null,st=null,Sn(),h(e(r.changes.length?"host.event_done":"host.event_same"),N(r))}catch(r){A={field:ri(r),text:d(r)}}u()}function ri(t){return t instanceof F?String(t.facts.field??""):""}async function si(){(await import("./menu.js")).openInvite()}function Dn(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${w}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${si}>${e("host.invite")}</button>
      <a class="button-quiet" href="${w}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?ii():l}
  </section>`}function ii(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${w}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Rn,Nn=!1;function An(t){return re(t,ao())}function Fn(t,o){clearTimeout(Rn);let n=ao(),r=se(t,n);return r===void 0?l:(Rn=setTimeout(u,1e3-n%1e3),Nn||Ft().then(u),Nn=!0,s`<div class="host-counting">
    <p role="timer">${r?e("host.wall_left",{time:ie(r)}):e("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>
      ${e(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var ai=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],li=[1,5,10,15],Ln=[12,20,30,60],Fo=Ln[0];function jn(t){let o=An(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${ai.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>oo(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    ${Fn(t.wall,oo)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${li.map(n=>s`<button class="button-quiet" type="button" @click=${()=>pi(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${ci(t)}
    <button class="button" type="button" @click=${mi}>${e("host.bell")}</button>
  </section>`}function ci(t){let[o]=ee(t),n=ne(t);return!n&&!o?l:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:U(t,n)})}</p>`:l}
      ${o?s`<button class="button" type="button" dir="auto" @click=${r=>Mt(r,()=>di(t,o))}>
            ${e("host.reading_next",{name:U(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${fi}>${e("host.reading_end")}</button>`:l}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${ui}>
        ${Ln.map(r=>s`<option value=${r} ?selected=${r===Fo}>${D(r)}</option>`)}
      </select>
    </div>`}function ui({target:t}){Fo=Number(t.value)}function oo(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function pi(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function mi(){p(e("host.bell_done"),"POST","wall/bell",{})}async function di(t,o){let n=e("host.reading_now",{name:U(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:Fo})&&t.wall.view!=="queue"&&oo("queue")}async function fi(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&oo("auto")}Ft().then(u);function ud(t){return s`${Jo(t,!0)} ${Ko(t)}
    <main id="main" class="host">${hi(t)}</main>`}function hi(t){return t.me.can["event.change"]?$i(t):s`<p class="host-other">${e("host.not_host")}</p>${kn()}`}function $i({board:t,me:o,present:n}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${fe(t)}
    <div class="host-columns">
      <div class="host-column">${ae(t)} ${ke(t)} ${Pe(t)} ${dn(t)} ${ge(t,o)}</div>
      <div class="host-column">
        ${Ge(t)} ${jn(t)} ${le(t)} ${Dn(o)} ${en()}
        ${o.can.scribe?yn(t):l}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${an(t)} ${ln(t)} ${pn(t)} ${Ve(t)} ${qn(t)}
          ${rn(t,n)} ${De(t,o)} ${Ye(t)} ${on(t)} ${Qe(o)}
          ${t.event.rehearsal_of?l:Je(t,o)}
        </section>
      </div>
    </div>
    ${_e()}`}export{ud as hostScreen};
