/* Made by `make bundle`. Licences: ../LICENSES */
import{$a as Yo,Ba as S,Ca as k,D as g,E as ro,Fa as v,Ha as $,I as s,Ia as Ho,Ja as H,K as l,L as Co,M as Mo,N as so,Na as Vo,O as it,Oa as Wo,Pa as x,Qa as T,R as h,Ra as lt,S as z,Sa as ot,T as Y,Ta as Dt,U as Io,Ua as Rt,Va as Zo,W as Bo,Wa as Go,X as at,a as oo,b as eo,ba as J,c as kt,ca as Tt,d as no,da as St,e as Ao,ea as Pt,eb as Jo,f as q,fa as C,g as w,ga as I,h as xt,hb as Ko,i as F,ia as B,j as d,ja as Et,ka as tt,l as e,la as U,lb as Qo,m as Fo,n as D,na as Ot,nb as Xo,o as M,oa as u,p as L,pa as Uo,pb as te,qb as V,ra as P,rb as Nt,sb as K,t as _,tb as At,ua as qt,v as Lo,va as j,w as jo,wb as oe,x as zo}from"./app.js";function ee(t){let{phase:o,timezone:n,rehearsal_of:r}=t.event;if(o!=="closed"||r)return l;let i=At(t,P.now).filter(K).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${io(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${io(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${w}/book">${e("host.open_book")}</a>
      </li>
      ${io(e("host.keeping_until",{day:J(Nt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function io(t,o,n){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>An(o)}>${n}</button>
  </li>`}function An(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var R=`/api/events/${q.code}`;function N({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,r){try{let i=await g(o,n,r);return $(t,N(i)),i}catch(i){H(i);return}}var Fn=200;function ne(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${jn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Fn} dir="auto" autocomplete="off"
          .value=${x(T("announce.text"))} @input=${Dt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Bo(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Ln(t,o))}
    </ul>
  </section>`}function Ln({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>zn(o)}>${e("host.announce_down")}</button>
  </li>`}function re(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function jn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=T("announce.text").trim();if(!r)return;let i=_.state.board.topics[n]?.title??e("host.announce_all");await p(e("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:n})&&(ot("announce.text"),o.reset())}function zn(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function se(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Cn(o)}}function Cn(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function ie({code:t,links:o}){return s`${ao(t,o.join)}
    ${["host","cohost","wall"].map(n=>Mn(n,o[n]))}`}function ao(t,o){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${e("create.join_title")}</h2>
      <p>${e("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${Ft("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
  </section>`}function Mn(t,o){return s`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${Ft(t,o)}
  </section>`}function Ft(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${In}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${Bn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function In({target:t}){t.select()}async function Bn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await se(n.value,n)}`))}function W(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function Lt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-Un(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Un(t,o){let{date:n,time:r}=W(t,o);return Date.parse(`${n}T${r}:00Z`)}var Hn=7*864e5,ct=null,jt="",lo=!1;function ae(t){ct=null,jt="";let o=xt(),n=Vn(t);S({name:"copy",draw:()=>ct?Zn(ct):Wn(n,o),closed:()=>ct=null})}function Vn(t){let[o]=z(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+Hn;return W(n,t.event.timezone).date}function Wn(t,o){return v(e("host.copy"),s`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Gn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${jt?s`<p class="problem" role="alert">${jt}</p>`:l}
        <button class="button" ?disabled=${lo}>${e("host.copy_make")}</button>
      </form>`)}function Zn(t){return v(e("create.done_title"),s`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${ie(t)}`)}async function Gn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));lo=!0,u();try{ct=await L("POST","copies",{date:n},o)}catch(r){jt=d(r)}lo=!1,u()}var et,zt="",co=!1;function le({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>ce(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:l}async function ce(t){try{await L("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){if(o instanceof F&&o.code==="code_renewed")return ce(o.facts.event);H(o)}}function ue(){return et=void 0,S({name:"rehearsal",draw:()=>v(e("host.rehearse"),Yn())}),po(async()=>{et=(await M("rehearsal")).code})}function Yn(){return s`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${zt?s`<p class="problem" role="alert">${zt}</p>`:l}
    <div class="actions">
      ${et===void 0?l:et?Jn(et):s`${uo("rehearse_begin",pe,"button")}`}
    </div>`}function Jn(t){return s`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${uo("rehearse_again",pe,"button-quiet")} ${uo("rehearsal_end",Kn,"button-quiet")}`}function uo(t,o,n){return s`<button class=${n} type="button" ?disabled=${co} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function pe(){return po(async()=>{let{code:t}=await L("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Kn(){return po(async()=>{await L("DELETE",`/api/events/${q.code}/rehearsal`),et=null,$(e("host.rehearsal_ended"))})}async function po(t){co=!0,zt="",u();try{await t()}catch(o){zt=d(o)}co=!1,u()}function me(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?l:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${ue}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>ae(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Qn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function de(){return s`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Qn).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>Xn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Xn(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function fe(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function he(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var ut={at:0,x:0,y:0};function $e(){ut={at:0,x:0,y:0}}function Ct({detail:t,clientX:o,clientY:n},r){let i=Date.now(),[a,c]=t?[o,n]:[0,0];i-ut.at<1e3&&Math.hypot(a-ut.x,c-ut.y)<32||(ut={at:i,x:a,y:c},r())}var mo=["preparing","marketplace","sessions","convergence","closed"],fo=["propose","place","interest","note"];function be(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${mo.map(o=>tr(t,o))}
    </ol>
  </section>`}function tr({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>ho(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?s`<span class="phase-text">${or(t.rules,o)}</span>`:l}
    </button>
  </li>`}function or(t,o){let n=fo.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function ho(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var ge=5,nr=["preparing","marketplace"],we=180,$o=new Map;function ye(t){let o=z(t);if(!o.length)return l;let{running:n,next:r}=he(o,P.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    ${n.length&&nr.includes(t.event.phase)?ar(t.event.phase):l}
    <ol class="day">
      ${o.map((i,a)=>[ir(o[a-1],i),rr(t,i,n.includes(i),r.includes(i))])}
    </ol>
  </section>`}function rr(t,o,n,r){let i=C(t,o),a=!it(o,P.now);lr(o.id,n?"end":r?"begin":"");let c=()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),m=()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return s`<li class="day-round ${a?"day-over":""}" aria-current=${n?"time":l}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${I(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:l} ${sr(o,n,r)}</p>
    ${n?s`<div class="host-tools">
          ${Mt("day_end",()=>_e(o.id)&&c())}
          ${Mt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:ge}))}
        </div>`:l}
    ${r?s`<div class="host-tools">
          ${Mt("day_begin",()=>_e(o.id)&&m())}
          ${Mt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:ge}))}
        </div>`:l}
  </li>`}function Mt(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function sr(t,o,n){let r=fe(P.now.getTime(),o?t.ends:t.starts);return!(o||n)||r>we?l:s`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function ir(t,o){let[n,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-n)/6e4);if(!(i>0)||i>we)return l;let a=n<=P.now.getTime()&&P.now.getTime()<r;return s`<li class="day-gap" aria-current=${a?"time":l}>
    ${e("host.day_break",{n:i})} ${a?s`<span class="mark mark-now">${e("board.now")}</span>`:l}
  </li>`}function ar(t){return s`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>ho(t,"sessions")}>${e("host.day_follow_do")}</button>`}function lr(t,o){let n=$o.get(t);n?.offer!==o&&$o.set(t,{offer:o,since:n?Date.now():0})}function _e(t){return Date.now()-($o.get(t)?.since??0)>1e3}function ve(t){return document.querySelector(`#${t}[open]`)!==null}function f(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var cr=400,pt,mt,It,ke,E=class{constructor(o,n){kt(this,It);oo(this,"value",null);oo(this,"problem","");kt(this,pt);kt(this,mt);no(this,pt,o),_.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:c})=>n(c)))&&Ao(this,It,ke).call(this)})}async load(){try{this.value=await M(eo(this,pt)),this.problem=""}catch(o){this.problem=d(o)}u()}};pt=new WeakMap,mt=new WeakMap,It=new WeakSet,ke=function(){clearTimeout(eo(this,mt)),no(this,mt,setTimeout(()=>this.load(),cr))};var ur=["event.book_frozen","event.edition_hidden","event.edition_shown"],bo=new E("editions",t=>ur.includes(t)),xe=["photos","contributions","contacts"],Ut="",Bt=!1;function Te(t,o){return o.can["book.freeze"]?f("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${pr(t)} ${fr()}`,{opened:()=>bo.load()}):l}function pr({event:t}){let o=bo.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>mr(n,t.timezone))}
  </ul>`}function mr({number:t,choice:o,hidden:n,at:r},i){let a=e("host.edition",{n:String(t),when:J(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${n?s`<span>${a}</span>`:s`<a href="${w}/book/${t}">${a}</a>`}
      <span class="hint">${tt([...n?[e("host.edition_hidden")]:[],...dr(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>br(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function dr(t){let o=xe.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function fr(){return s`<form class="form" @submit=${hr}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${xe.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${Ut?s`<p class="problem" role="alert">${Ut}</p>`:l}
    <button class="button" ?disabled=${Bt}>${e("host.edition_freeze")}</button>
  </form>`}function hr(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Se(async()=>{let{changes:r}=await g("POST","editions",{choice:n});return r.length?e("host.edition_frozen"):e("host.edition_same",{n:String(await $r(n))})})}async function $r(t){let{editions:o}=await M("editions"),n=r=>!r.hidden&&Object.entries(t).every(([i,a])=>r.choice[i]===a);return o.filter(n).pop()?.number}function br(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return Se(async()=>(await g(n,`editions/${t}/hiding`),r))}async function Se(t){if(!Bt){Bt=!0,u();try{let o=await t();Ut="",$(o),await bo.load()}catch(o){Ut=d(o)}Bt=!1,u()}}var gr=12;function Pe(t,o,n,r){let i=z(t).filter(c=>it(c,n)).flatMap(({id:c})=>Io(t,{round:c,room:o})??[]),a=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let m=wr(t,c).filter(X=>X.room!==o&&it(t.rounds[X.round],n)),b=new Set(m.map(h)),y=r.get(c.id),O=y===null||y&&b.has(h(y))?y:m.find(X=>!a.has(h(X)))??null;return O&&a.add(h(O)),{topic:c,slot:O,choices:_r(m,O)}})}function _r(t,o){return t.filter((n,r)=>r<gr||o&&h(o)===h(n))}function wr(t,o){let n=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return te(t,o.slot,1/0,n)}var Vt=new Map,Ht="";function dt(t){Vt.clear(),Ht="";let o=e("host.falls_out_what",{name:t.name});S({name:"falls-out",draw:()=>v(o,yr(t))})}function Ee({id:t}){return Pe(_.state.board,t,P.now,Vt)}function yr(t){let o=Ee(t);return s`<form class="form" @submit=${n=>kr(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?s`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:l}
    ${o.map(vr)} ${Ht?s`<p class="problem" role="alert">${Ht}</p>`:l}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function vr({topic:t,slot:o,choices:n}){let{board:r}=_.state,i=({target:c})=>{Vt.set(t.id,n.find(m=>h(m)===c.value)??null),u()},a=c=>s`<option value=${h(c)} .selected=${o!==null&&h(c)===h(o)}>
      ${B(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(a)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function kr(t,o){t.preventDefault();let n=Ee(o),r=n.flatMap(({topic:a,slot:c})=>c?[{topic:a.id,...c}]:[]),i=n.length>r.length;try{let a=await g("PUT",`rooms/${o.id}/closing`,{moves:r,unplace:i});k("falls-out"),$(e("host.fell_out",{name:o.name}),N(a))}catch(a){Ht=xr(a,n),u()}}function xr(t,o){if(!(t instanceof F))return d(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,r=n&&o.find(i=>i.slot&&h(i.slot)===h(n));return r?(Vt.delete(r.topic.id),`${r.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):d(t)}var ft=new E("hidden",t=>t.startsWith("person."));function Q({id:t}){return(ft.value?.muted??[]).some(o=>o.id===t)}var Wt="";function go(t){return Q(t)?[["hear",()=>Er(t)]]:[["mute",()=>Pr(t)],["remove",()=>Or(t)]]}function Zt(t){let{name:o}=t;Wt="",S({name:"person",draw:()=>v(e("host.person",{name:o}),Tr(t))})}function Tr(t){return s`${qr(t)}
    <ul class="choices">
      ${go(t).map(([o,n])=>Sr(o,n))}
    </ul>
    ${Q(t)?l:s`<p class="hint">${e("host.person_hint")}</p>`}`}function Sr(t,o){return s`<li><button class="choice" type="button" @click=${()=>{k("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var Pr=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),Er=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),Or=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function qr({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,a=String(new FormData(i).get("name")).trim();try{let c=await g("PATCH",`people/${t}`,{name:a});k("person"),$(e("host.renamed",{name:a}),N(c))}catch(c){Wt=d(c),u()}}}>
    <div>
      <label for="person-name">${e("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    ${Wt?s`<p class="problem" role="alert">${Wt}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}var Gt="",ht=[];function Yt(t){Gt="",ht=[],S({name:"piece",draw:()=>v(t.title,ht.length?Rr(t):Dr(t))})}var Oe=({path:t})=>!t.includes("/");function Dr(t){return s`<form
    class="form"
    @submit=${o=>Nr(o,t)}
  >
    ${t.fields()} ${Gt?s`<p class="problem" role="alert">${Gt}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Oe(t)?l:s`<button class="button-danger" type="button" @click=${()=>qe(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??l}
  </form>`}function Rr(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:ht.length})}</p>
    <ul class="orphans">
      ${ht.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>qe(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>k("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Nr(t,o){t.preventDefault();let n=o.read(t.currentTarget);return De(()=>g(Oe(o)?"POST":"PATCH",o.path,n),o.said.saved)}function qe(t,o){return De(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function De(t,o){try{let n=await t();k("piece"),$(o,N(n))}catch(n){n instanceof F&&n.code==="would_orphan"?ht=n.facts.topics:Gt=d(n),u()}}function Re(t){return s`<div>
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
  </div>`}var Ne=["step_free","projector","quiet","hearing_loop"],Ae={name:"",capacity:null,note:"",link:"",features:[],language:""};function Fe({name:t,capacity:o,note:n,link:r,features:i,language:a}){return s`<div>
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
      ${Ne.map(c=>s`<label class="check">
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
    ${Re(r)}`}function Le(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:Ne.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function je(t,o){let n=[...Y(_.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:c,position:m},b)=>({id:c,position:m,wanted:b+1}));try{for(let{id:c,position:m,wanted:b}of a)m!==b&&await g("PATCH",`rooms/${c}`,{position:b});$(e("host.room_moved",{name:i.name}))}catch(c){H(c)}}var Ar=V(()=>import("./outgrown.js"));function Ce(t){let o=Y(t),n=()=>Me("rooms",e("host.room_new"),e("host.room_added"),Ae);return f("rooms",e("host.rooms"),s`${Ar()?.roomsTooSmall(t)??l}
      <ul class="pieces">
        ${o.map((r,i)=>Fr(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${j("plus")} ${e("host.room_add")}
      </button>`,{count:D(o.length)})}function Fr(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>_o(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Ot(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${j("right")}
    </button>
    ${Lr(t)} ${ze(t,"up",-1,o===0)} ${ze(t,"down",1,o===n-1)}
  </li>`}function _o(t){let o=e("host.room_change",{name:t.name});Me(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>jr(t))}function Lr({id:t,name:o}){return s`<a
    class="button-icon"
    href="${w}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${j("door")}
  </a>`}function ze(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>je(t.id,n)}
  >
    <span class="turn-${o}">${j("down")}</span>
  </button>`}function Me(t,o,n,r,i){Yt({path:t,title:o,fields:()=>Fe(r),read:a=>Le(new FormData(a)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function wo({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function jr(t){let o=async()=>{await wo(t)&&k("piece")},n=()=>{k("piece"),dt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var zr=8,Ie=V(()=>import("./more.js")),yo="";function Be(t){let o=Co(yo);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${yo}
      @focus=${()=>ft.load()}
      @input=${({target:n})=>{yo=n.value,$e(),u()}}
    />
    ${o.length?Mr(t,o):Cr(t)}
  </section>`}function Cr(t){let o=Y(t).filter(({closed:n})=>!n);return o.length?s`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>s`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>dt(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:l}function Mr(t,o){let n=Ir(t).filter(i=>Mo(i.words,o)),r=[...n].sort((i,a)=>so(i,o)-so(a,o)).slice(0,zr);return s`<p class="hint" role="status">
      ${e(r.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${Qo(r,({id:i})=>i,Zr)}
    </ul>`}function Ir(t){return[...Object.values(t.people).map(o=>Br(t,o)),...Y(t).map(Ur),...Object.values(t.topics).map(o=>Hr(t,o))]}function Br(t,o){let{id:n,name:r}=o;return{id:n,name:r,words:r,hint:tt([e(Q(o)?"host.people_muted":"host.find_person"),Ie()?.convenedBy(t,n)??""].filter(Boolean)),deeds:[...go(o),["rename",()=>Zt(o)]]}}function Ur(t){let{id:o,name:n,note:r,capacity:i,closed:a}=t,c=i?e("host.seats",{n:i}):"";return{id:o,name:n,words:`${n} ${r}`,hint:tt([e(a?"board.closed":"host.find_room"),c,Ot(t)].filter(Boolean)),deeds:[a?["open",()=>wo(t)]:["falls_out",()=>dt(t)],["change",()=>_o(t)]]}}function Hr(t,o){let{id:n,number:r,title:i,language:a,slot:c,withdrawn:m,into:b}=o,y=U(t,o),O=c?B(t,c):e(m?"host.find_withdrawn":"board.no_slot");return{id:n,number:r,name:i,language:a,words:`${i} ${y} #${r}`,hint:tt([`#${r}`,y,O]),href:qt(n),deeds:[...m||b?[]:Vr(o),["hide",()=>Wr(n)]]}}function Vr(t){let o=Ie();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>re(t.id)]]}async function Wr(t){await Yo(t),await Uo(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function Zr({name:t,hint:o,language:n,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||l}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([a,c])=>s`<button
          class="chip" type="button" aria-label="${e(`host.find_${a}`)}: ${t}" @click=${m=>Ct(m,c)}
        >
          ${e(`host.find_${a}`)}
        </button>`)}
    </span>
  </li>`}var $t=new E("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Ue(t){return f("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Gr(t)}`,{opened:()=>$t.load()})}function Gr(t){if($t.problem)return s`<p class="problem" role="alert">${$t.problem}</p>`;if(!$t.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=$t.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},a=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>vo(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>vo(c.text,e("host.note_of",a(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>vo(e("host.photo_of",a(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function vo(t,o,n){let r=()=>p(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var ko="";function He(t,o){let n=Nt(t),r=J(n,t.event.timezone);return f("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Jr} />
        </div>
      </div>
      ${o.can["event.delete"]?Yr():l}`,{count:r})}function Yr(){return s`<form class="form" @submit=${Kr} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:q.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${ko?s`<p class="problem" role="alert">${ko}</p>`:l}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Jr({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:J(n,"UTC")}),"PATCH",R,{keep_until:n})}async function Kr(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await L("DELETE",R,{code:o}),location.assign("/?deleted")}catch(n){ko=d(n),u()}}var xo="join",Qr=["host","cohost","wall",xo],Ve="#new-code",bt=null,Jt="";location.hash===Ve&&(history.replaceState(null,"",location.pathname),S({name:"link",draw:ns}));function We(t){return t.can["links.renew"]?f("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Qr.map(Xr)}
      </ul>`):l}function Ze(t){return e(`host.link_${t}`,{code:q.shown_code})}function Xr(t){let o=Ze(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>ts(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function ts(t){bt=null,Jt="",S({name:"link",draw:()=>bt?es(t,bt):os(t),closed:()=>bt=null})}function os(t){return v(e(t===xo?"host.code_sure":"host.link_sure"),s`<p><strong>${Ze(t)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Jt?s`<p class="problem" role="alert">${Jt}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>rs(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function es(t,{link:o,qr:n}){return v(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Ft(t,o)}
      <p>${e("host.link_scan")}</p>
      <img class="link-qr" src=${n} alt=${e("host.link_qr")} width="160" height="160" />`)}function ns(){return v(e("host.code_made"),s`<p>${e("host.code_next")}</p>
      ${ao(q.code,q.join_url)}
      <div class="actions">
        <a class="button" href="/e/${q.code}/poster">${e("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.close")}
        </button>
      </div>`)}async function rs(t){try{let o=await L("POST",`links/${t}`);if(t===xo)return Lo(o.code,Ve);bt=o}catch(o){Jt=d(o)}u()}var ss=3;function So(t,{parts:o}){return o.map(n=>is(t,n)).join(" · ")}function is(t,{kind:o,about:n,more:r}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return e(i,{n:n.length});if(o==="wall.announced"&&n[0]?.topic)return as(n[0].topic,n[0]);let a=/^wall\./.test(o)?n.length:o.startsWith("round.")?1:ss,c=n.slice(0,a).map(O=>ls(t,o,O)),m=r+n.length-c.length,b=c.join(n[0]?.slot?"; ":", "),y=m?e("host.log_and_more",{titles:b,n:m}):b;return e(Fo(i)?i:"host.log_other",{title:y}).replace(/:\s*$/,"")}function as(t,{title:o=""}){return e("host.log_wall_announced_to",{topic:t,title:e("host.log_quoted",{title:o})})}function ls(t,o,n){let{title:r="",was:i,phase:a,fields:c,view:m,slot:b,person:y}=n;return a?e(`common.phase_${a}`):c?c.map(cs).join(", "):m?us(n):n.starts?ps(t,n):i?To(i,r):b?To(r,B(t,b)):y?To(r,t.people[y]?.name??""):o==="wall.announced"||o==="wall.taken_down"?r&&e("host.log_quoted",{title:r}):o.startsWith("note.")?Xo(r):r}function cs(t){return e(`host.log_field_${t}`)}function us({view:t,minutes:o}){let n=e(`host.wall_${t}`);return o?`${n} (${e("host.wall_minutes",{n:o})})`:n}function ps(t,{id:o="",title:n="",starts:r="",ends:i="",began:a,ended:c}){let m=t.rounds[o],b=n||(m?C(t,m):""),y=(X,Nn)=>I(t,{id:o,title:n,starts:X,ends:Nn}),O=[b,y(r,i)].filter(Boolean).join(", ");return a&&c?e("host.log_round_was",{now:O,was:y(a,c)}):O}function To(t,o){return o?e("host.log_to",{title:t,where:o}):t}var ms={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},gt=new E("log",()=>!0),Z=[],Ge=!1;function Ye(t){return f("log",e("host.log"),ds(t),{opened:()=>gt.load()})}function ds(t){if(gt.problem)return s`<p class="problem" role="alert">${gt.problem}</p>`;if(!gt.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=fs(gt.value.entries);return o.length?s`<ol class="entries">
      ${o.map(n=>$s(t,n))}
    </ol>
    ${Ge||Kt(o)<=1?l:s`<button class="button-quiet" type="button" @click=${hs}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Kt(t){return t[t.length-1]?.first??0}function fs(t){let o=Kt(t);return Z=Z.some(({seq:r})=>r>=o)?[...t,...Z.filter(({seq:r})=>r<o)]:t,Z}async function hs(){let t=Kt(Z);try{let{entries:o}=await M(`log?before=${t}`);Kt(Z)===t&&(Z=[...Z,...o]),Ge=!o.length}catch(o){$(d(o),{tone:"warning"})}u()}function $s(t,o){let n=o.by&&t.people[o.by]?.name||e(ms[o.role??""]??"host.somebody"),r=So(t,o),i=Tt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:n,time:i})}</span>
    </span>
    ${o.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:r})}
            @click=${()=>bs(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}async function bs(t,o){try{let n=await g("POST","undo",{seq:o.seq});$(e("host.undid",{what:So(t,o)}),N(n))}catch(n){H(n)}}function Je(){return s`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var gs=12,Ke="";function Qe({people:t},o){let n=Object.values(t).sort((i,a)=>i.name.localeCompare(a.name)),r=n.filter(({name:i})=>i.toLocaleLowerCase().includes(Ke.toLocaleLowerCase()));return f("people",e("host.people"),s`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>gs?_s():l}
      <ul class="pieces">
        ${r.map(ws)}
      </ul>`,{count:D(n.length),opened:()=>ft.load()})}function _s(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Ke=t.target.value,u()}}
  />`}function ws(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Zt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${Q(t)?s`<span class="mark">${e("host.people_muted")}</span>`:l} ${j("right")}
    </button>
  </li>`}var nt=new E("hidden",t=>t.startsWith("photo.")),Xe=!1;function tn(t){Xe||nt.load(),Xe=!0;let o=nt.value?.waiting.length??0;return f("photos",e("host.photos"),s`${ys(t)} ${ks(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function ys(t){if(nt.problem)return s`<p class="problem" role="alert">${nt.problem}</p>`;if(!nt.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=nt.value;return o.length?s`<ul class="entries">
    ${o.map(n=>vs(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function vs(t,o){let n=`${w}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),a=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function ks({event:t}){let o=({target:n})=>{let{checked:r}=n;p(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",R,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${x(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function on(t){let o=At(t,P.now),n=o.filter(K),r=o.filter(a=>!K(a)),i=o.length?`${D(r.length)} / ${D(o.length)}`:"";return f("reports",e("host.reports"),s`${xs(t)} ${Ss(t,n,r)}`,{count:i})}function xs({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?W(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${a=>Ts(a,n)}>
    <p>${o?e("host.due_is",{time:Tt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>en(null)}>${e("host.due_drop")}</button>`:l}
    </div>
  </form>`}function Ts(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return en(Lt({date:String(n.get("date")),time:String(n.get("time"))},o))}function en(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",R,{reports_due:t})}function Ss(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>Ps(t,r))}
    </ul>`}function Ps(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${qt(o.id)} data-screen dir="auto" lang=${o.language||l}>${o.title}</a>
      <span class="hint"><bdi>${U(t,o)}</bdi>${o.slot?s` · ${Et(t,o.slot)}`:l}</span>
    </span>
    <span class="mark ${K(o)?"mark-warning":""}">${Es(o)}</span>
  </li>`}function Es(t){return K(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var nn=6e4,Po=15*nn,Os=45*nn,qs=V(()=>import("./same_people.js"));function rn(t){let o=z(t);return f("rounds",e("host.rounds"),s`${ve("rounds")?qs()?.allSamePeople(t)??l:l}
      <ul class="pieces">
        ${o.map(n=>Ds(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Ns(t)}>
        ${j("plus")} ${e("host.round_add")}
      </button>`,{count:D(o.length),opened:u})}function Ds(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Rs(t,o)}>
      <strong dir="auto">${C(t,o)}</strong>
      <span>${I(t,o)}</span>
      ${j("right")}
    </button>
  </li>`}function Rs(t,o){let n=C(t,o);sn(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Ns(t){let o=z(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Os,i=n?Date.parse(n.ends)+Po:Math.ceil(Date.now()/Po)*Po,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};sn(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function sn({event:t},o,n,r,i){let[a,c]=[W(i.starts,t.timezone),W(i.ends,t.timezone)];Yt({path:o,title:n,fields:()=>As(i.title,a.date,a.time,c.time),read:m=>Fs(new FormData(m),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function As(t,o,n,r){return s`<div>
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
    </div>`}function Fs(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>Lt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function an({event:t}){return f("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${fo.map(o=>Ls(t.rules,o))}`)}function Ls(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${mo.map(n=>js(t,o,n))}</div>
  </fieldset>`}function js(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(b=>b!==n):[...r,n],c={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",R,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function ln({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function cn(t){let o=at(t);if(!o.length)return l;let n=T("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Dt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${h(r)} .selected=${x(n===h(r))}>
            ${zs(t,r)}
          </option>`)}
    </select>
  </div>`}function zs(t,o){let n=t.rounds[o.round];return n?[I(t,n),t.rooms[o.room]?.name,C(t,n)].join(" · "):""}var Cs=5,G=[],Eo=0,Oo={get entries(){return G},get written(){return Eo}};_.subscribe(({wishes:t})=>t.forEach(Bs));async function un(t){let o={...t,ref:xt(),state:"sending",problem:"",nearest:[]};G=[o,...G].filter(({state:i},a)=>a<Cs||i==="refused"),Eo+=1,u();let n=Is(o),r=t.slot?dn(o.ref,t.slot):"";Ms(o,await n,await r)}function pn(t){G=G.filter(o=>o!==t),Eo-=1,u()}async function mn({ref:t,title:o},n){rt(t,{state:"sending",problem:"",nearest:[]}),!await dn(t,n)&&(rt(t,{state:"done"}),$(e("host.scribe_placed",{title:o,slot:B(_.state.board,n)})))}function Ms({ref:t,title:o,name:n},r,i){if(r){if(i)return $(e("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});rt(t,{state:r.waiting?"kept":"done"}),Ho(r,e("host.scribe_done",{title:o,name:n}))}}async function Is({ref:t,title:o,name:n}){try{return await ro("POST","topics",{title:o,scribe_for:n},{ref:t})}catch(r){rt(t,{state:"refused",problem:d(r)});return}}async function dn(t,{round:o,room:n}){try{return await ro("PUT",`topics/${t}/placement`,{round:o,room:n}),""}catch(r){let i=r instanceof F&&r.facts.nearest||[],a=d(r);return rt(t,{state:"without_slot",problem:a,nearest:i}),a}}function Bs(t){if(!t.refused||jo(t)!=="place")return;let{message:o,facts:n}=t.refused,r=G.find(({ref:i})=>i===zo(t));r&&!r.problem&&rt(r.ref,{state:"without_slot",problem:o,nearest:n.nearest??[]})}function rt(t,o){G=G.map(n=>n.ref===t&&(!n.problem||!o.problem)?{...n,...o}:n),u()}function hn(t){let{entries:o,written:n}=Oo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Zs} @keydown=${Ws} aria-describedby="host-scribe-hint">
      ${fn("title","next")} ${fn("name","done")} ${ln(t)} ${cn(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:l}
    <ol class="scribed">
      ${o.map(r=>$n(r))}
    </ol>
  </section>`}function fn(t,o){return s`<div>
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
  </div>`}function $n(t,o=!0){let{title:n,name:r,problem:i}=t,a=Vs(t);return s`<li class="scribed-${a}">
    <span><bdi>${n}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${Us(a,a==="done"?"":i)}</span>
    ${o&&a==="without_slot"?Hs(t):l}
    ${o&&a==="refused"?s`<button class="button-quiet" type="button" @click=${()=>Gs(t)}>
            ${e("host.scribe_again")}
          </button>`:l}
  </li>`}function Us(t,o){return t==="without_slot"?e("host.scribed_without_slot",{problem:o}):o||e(`host.scribed_${t}`)}function Hs(t){let{board:o}=_.state,n=at(o).map(h);return t.nearest.filter(r=>n.includes(h(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>mn(t,r)}>
        ${Et(o,r)}
      </button>`)}function bn(){let t=Oo.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>$n(o,!1))}
  </ol>`}function Vs({ref:t,state:o}){if(o==="without_slot"&&_.state.board.topics[t]?.slot)return"done";let n=_.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function Ws(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let n=T("scribe.title").trim();o==="scribe-title"&&n?(t.preventDefault(),Rt(n,"title")||Ys("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function Zs(t){t.preventDefault();let[o,n]=[T("scribe.title").trim(),T("scribe.name").trim()];if(!o||Rt(o,"title"))return _t("title");if(!n||Rt(n,"name"))return _t("name");let r=at(_.state.board).find(i=>h(i)===T("scribe.slot"));ot("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),un({title:o,name:n,slot:r??null}),_t("title")}function Gs(t){pn(t),lt("scribe.title",t.title),lt("scribe.name",t.name),u(),_t("title")}function Ys(t){_t(t),document.getElementById(`scribe-${t}`)?.select()}function _t(t){document.getElementById(`scribe-${t}`)?.focus()}function gn(){return Intl.supportedValuesOf?.("timeZone")??[]}var Qt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},qo=Object.keys(Qt),wt=new Map;for(let t of qo)T(`event.${t}`)&&wt.set(t,T(`event.${t}`));function yt(t,o){return wt.get(o)??t[o]}function vt(t){return({target:o})=>{let n=o.value;wt.set(t,n),lt(`event.${t}`,n)}}function _n(t){return Object.fromEntries([...wt].filter(([o,n])=>n.trim()!==t[o]))}function wn(){wt.clear(),ot(...qo.map(t=>`event.${t}`))}function yn(t){return qo.includes(t)}function Do(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Qt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${x(yt(t,o))} @input=${vt(o)}
    />
    ${Xt(o,r)}
  </div>`}function Ro(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Qt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${x(yt(t,o))} @input=${vt(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${Xt(o,r)}
  </div>`}function vn(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${x(yt(t,"timezone"))} @input=${vt("timezone")}
    />
    <datalist id="event-zones">
      ${gn().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${Xt("timezone",o)}
  </div>`}function kn(t,o){let n=yt(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${vt("language")}>
      ${St(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Pt(r)}
          </option>`)}
    </select>
    ${Xt("language",o)}
  </div>`}function Xt(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var st=null,A=null;function xn({event:t}){return f("event",e("host.event"),Js(t))}function Js(t){return s`<form class="form" @submit=${o=>Qs(o,t)}>
    ${Do(t,"title","host.event_title",A)}
    ${Ro(t,"theme",2,A)} ${Ro(t,"welcome",4,A)}
    ${Do(t,"place","host.place",A)} ${vn(t,A)}
    ${kn(t,A)}
    <label class="check">
      <input type="checkbox" .checked=${x(st??t.book_open)} @change=${Ks} />
      <span>${e("host.book_open")}</span>
    </label>
    ${A&&!yn(A.field)?s`<p class="problem" role="alert">${A.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function Ks({target:t}){st=t.checked}async function Qs(t,o){t.preventDefault();let n=st===null||st===o.book_open?{}:{book_open:st};try{let r=await g("PATCH",R,{..._n(o),...n});A=null,st=null,wn(),$(e(r.changes.length?"host.event_done":"host.event_same"),N(r))}catch(r){A={field:Xs(r),text:d(r)}}u()}function Xs(t){return t instanceof F?String(t.facts.field??""):""}async function ti(){(await import("./menu.js")).openInvite()}function Tn(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${w}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${ti}>${e("host.invite")}</button>
      <a class="button-quiet" href="${w}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?oi():l}
  </section>`}function oi(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${w}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var En=V(()=>import("./session.js")),Sn,Pn=!1;function On(t){let{viewAt:o,serverNow:n}=t.view==="countdown"&&En()||{};return o&&n?o(t,n()):t.view}function qn(t,o){clearTimeout(Sn);let n=t.view==="countdown"&&En();if(!n)return l;let r=n.serverNow(),i=n.countdownAt(t,r);return i===void 0?l:(Sn=setTimeout(u,1e3-r%1e3),Pn||n.askTheTime().then(u),Pn=!0,s`<div class="host-counting">
    <p role="timer">${i?e("host.wall_left",{time:n.clockOf(i)}):e("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>
      ${e(i?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var ei=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],ni=[1,5,10,15],Dn=[12,20,30,60],No=Dn[0];function Rn(t){let o=On(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${ei.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>to(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    ${qn(t.wall,to)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${ni.map(n=>s`<button class="button-quiet" type="button" @click=${()=>ii(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${ri(t)}
    <button class="button" type="button" @click=${ai}>${e("host.bell")}</button>
  </section>`}function ri(t){let[o]=Vo(t),n=Wo(t);return!n&&!o?l:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:U(t,n)})}</p>`:l}
      ${o?s`<button class="button" type="button" dir="auto" @click=${r=>Ct(r,()=>li(t,o))}>
            ${e("host.reading_next",{name:U(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${ci}>${e("host.reading_end")}</button>`:l}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${si}>
        ${Dn.map(r=>s`<option value=${r} ?selected=${r===No}>${D(r)}</option>`)}
      </select>
    </div>`}function si({target:t}){No=Number(t.value)}function to(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function ii(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function ai(){p(e("host.bell_done"),"POST","wall/bell",{})}async function li(t,o){let n=e("host.reading_now",{name:U(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:No})&&t.wall.view!=="queue"&&to("queue")}async function ci(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&to("auto")}oe().then(u);function ed(t){return s`${Jo(t,!0)} ${Ko(t)}
    <main id="main" class="host">${ui(t)}</main>`}function ui(t){return t.me.can["event.change"]?pi(t):s`<p class="host-other">${e("host.not_host")}</p>${bn()}`}function pi({board:t,me:o,present:n}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${le(t)}
    <div class="host-columns">
      <div class="host-column">${ee(t)} ${be(t)} ${ye(t)} ${an(t)} ${me(t,o)}</div>
      <div class="host-column">
        ${Be(t)} ${Rn(t)} ${ne(t)} ${Tn(o)} ${Je()}
        ${o.can.scribe?hn(t):l}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${tn(t)} ${on(t)} ${rn(t)} ${Ce(t)} ${xn(t)}
          ${Qe(t,n)} ${Te(t,o)} ${Ue(t)} ${Ye(t)} ${We(o)}
          ${t.event.rehearsal_of?l:He(t,o)}
        </section>
      </div>
    </div>
    ${de()}`}export{ed as hostScreen};
