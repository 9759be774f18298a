/* Made by `make bundle`. Licences: ../LICENSES */
import{Aa as P,Ba as k,D as g,E as so,Ea as v,Ga as $,Ha as Bo,I as s,Ia as U,K as a,L as jo,M as zo,Ma as Uo,N as io,Na as Ho,O as st,Oa as x,Pa as T,Q as h,Qa as at,R as z,Ra as ot,S as Z,Sa as Ot,T as Mo,Ta as Dt,Ua as Vo,V as Co,Va as Wo,W as it,_a as Zo,a as eo,aa as G,b as no,ba as xt,c as vt,ca as Tt,d as ro,da as Pt,db as Go,e as Ao,ea as M,f as O,fa as C,g as _,gb as Yo,h as kt,ha as I,i as F,ia as St,j as d,ja as tt,ka as B,kb as Jo,l as e,m as Fo,ma as Et,mb as Ko,n as D,na as u,o as X,oa as Io,ob as Qo,p as L,pb as H,qa as S,qb as Rt,rb as Y,sb as Nt,t as y,ta as qt,ua as j,v as Lo}from"./app.js";function Xo(t){let{phase:o,timezone:n,rehearsal_of:r}=t.event;if(o!=="closed"||r)return a;let i=Nt(t,S.now).filter(Y).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${ao(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${ao(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
      </li>
      ${ao(e("host.keeping_until",{day:G(Rt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function ao(t,o,n){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>On(o)}>${n}</button>
  </li>`}function On(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var R=`/api/events/${O.code}`;function N({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,r){try{let i=await g(o,n,r);return $(t,N(i)),i}catch(i){U(i);return}}var Dn=200;function te(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Nn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Dn} dir="auto" autocomplete="off"
          .value=${x(T("announce.text"))} @input=${Ot("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Co(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Rn(t,o))}
    </ul>
  </section>`}function Rn({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>An(o)}>${e("host.announce_down")}</button>
  </li>`}function oe(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function Nn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=T("announce.text").trim();if(!r)return;let i=y.state.board.topics[n]?.title??e("host.announce_all");await p(e("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:n})&&(ot("announce.text"),o.reset())}function An(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function ee(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Fn(o)}}function Fn(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function ne({code:t,links:o}){return s`${lo(t,o.join)}
    ${["host","cohost","wall"].map(n=>Ln(n,o[n]))}`}function lo(t,o){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${e("create.join_title")}</h2>
      <p>${e("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${At("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
  </section>`}function Ln(t,o){return s`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${At(t,o)}
  </section>`}function At(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${jn}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${zn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function jn({target:t}){t.select()}async function zn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await ee(n.value,n)}`))}function V(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function Ft({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Mn(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Mn(t,o){let{date:n,time:r}=V(t,o);return Date.parse(`${n}T${r}:00Z`)}var Cn=7*864e5,lt=null,Lt="",co=!1;function re(t){lt=null,Lt="";let o=kt(),n=In(t);P({name:"copy",draw:()=>lt?Un(lt):Bn(n,o),closed:()=>lt=null})}function In(t){let[o]=z(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+Cn;return V(n,t.event.timezone).date}function Bn(t,o){return v(e("host.copy"),s`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Hn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${Lt?s`<p class="problem" role="alert">${Lt}</p>`:a}
        <button class="button" ?disabled=${co}>${e("host.copy_make")}</button>
      </form>`)}function Un(t){return v(e("create.done_title"),s`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${ne(t)}`)}async function Hn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));co=!0,u();try{lt=await L("POST","copies",{date:n},o)}catch(r){Lt=d(r)}co=!1,u()}var et,jt="",uo=!1;function se({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>ie(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function ie(t){try{await L("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){if(o instanceof F&&o.code==="code_renewed")return ie(o.facts.event);U(o)}}function ae(){return et=void 0,P({name:"rehearsal",draw:()=>v(e("host.rehearse"),Vn())}),mo(async()=>{et=(await X("rehearsal")).code})}function Vn(){return s`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${jt?s`<p class="problem" role="alert">${jt}</p>`:a}
    <div class="actions">
      ${et===void 0?a:et?Wn(et):s`${po("rehearse_begin",le,"button")}`}
    </div>`}function Wn(t){return s`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${po("rehearse_again",le,"button-quiet")} ${po("rehearsal_end",Zn,"button-quiet")}`}function po(t,o,n){return s`<button class=${n} type="button" ?disabled=${uo} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function le(){return mo(async()=>{let{code:t}=await L("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Zn(){return mo(async()=>{await L("DELETE",`/api/events/${O.code}/rehearsal`),et=null,$(e("host.rehearsal_ended"))})}async function mo(t){uo=!0,jt="",u();try{await t()}catch(o){jt=d(o)}uo=!1,u()}function ce(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${ae}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>re(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Gn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function ue(){return s`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Gn).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>Yn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Yn(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function pe(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function me(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var zt={at:0,x:0,y:0};function Mt({detail:t,clientX:o,clientY:n},r){let i=Date.now(),[l,c]=t?[o,n]:[0,0];i-zt.at<1e3&&Math.hypot(l-zt.x,c-zt.y)<32||(zt={at:i,x:l,y:c},r())}var fo=["preparing","marketplace","sessions","convergence","closed"],ho=["propose","place","interest","note"];function de(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${fo.map(o=>Jn(t,o))}
    </ol>
  </section>`}function Jn({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>$o(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?s`<span class="phase-text">${Kn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Kn(t,o){let n=ho.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function $o(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var fe=5,Xn=["preparing","marketplace"],$e=180,bo=new Map;function be(t){let o=z(t);if(!o.length)return a;let{running:n,next:r}=me(o,S.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    ${n.length&&Xn.includes(t.event.phase)?nr(t.event.phase):a}
    <ol class="day">
      ${o.map((i,l)=>[er(o[l-1],i),tr(t,i,n.includes(i),r.includes(i))])}
    </ol>
  </section>`}function tr(t,o,n,r){let i=M(t,o),l=!st(o,S.now);rr(o.id,n?"end":r?"begin":"");let c=()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),m=()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${C(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a} ${or(o,n,r)}</p>
    ${n?s`<div class="host-tools">
          ${Ct("day_end",()=>he(o.id)&&c())}
          ${Ct("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:fe}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${Ct("day_begin",()=>he(o.id)&&m())}
          ${Ct("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:fe}))}
        </div>`:a}
  </li>`}function Ct(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function or(t,o,n){let r=pe(S.now.getTime(),o?t.ends:t.starts);return!(o||n)||r>$e?a:s`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function er(t,o){let[n,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-n)/6e4);if(!(i>0)||i>$e)return a;let l=n<=S.now.getTime()&&S.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${e("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${e("board.now")}</span>`:a}
  </li>`}function nr(t){return s`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>$o(t,"sessions")}>${e("host.day_follow_do")}</button>`}function rr(t,o){let n=bo.get(t);n?.offer!==o&&bo.set(t,{offer:o,since:n?Date.now():0})}function he(t){return Date.now()-(bo.get(t)?.since??0)>1e3}function ge(t){return document.querySelector(`#${t}[open]`)!==null}function f(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var sr=400,ct,ut,It,_e,E=class{constructor(o,n){vt(this,It);eo(this,"value",null);eo(this,"problem","");vt(this,ct);vt(this,ut);ro(this,ct,o),y.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Ao(this,It,_e).call(this)})}async load(){try{this.value=await X(no(this,ct)),this.problem=""}catch(o){this.problem=d(o)}u()}};ct=new WeakMap,ut=new WeakMap,It=new WeakSet,_e=function(){clearTimeout(no(this,ut)),ro(this,ut,setTimeout(()=>this.load(),sr))};var Ht=new E("editions",()=>!1),we=["photos","contributions","contacts"],Ut="",Bt=!1;function ye(t,o){return o.can["book.freeze"]?f("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${ir(t)} ${cr()}`,{opened:()=>Ht.load()}):a}function ir({event:t}){let o=Ht.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>ar(n,t.timezone))}
  </ul>`}function ar({number:t,choice:o,hidden:n,at:r},i){let l=e("host.edition",{n:String(t),when:G(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${n?s`<span>${l}</span>`:s`<a href="${_}/book/${t}">${l}</a>`}
      <span class="hint">${tt([...n?[e("host.edition_hidden")]:[],...lr(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>mr(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function lr(t){let o=we.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function cr(){return s`<form class="form" @submit=${ur}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${we.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${Ut?s`<p class="problem" role="alert">${Ut}</p>`:a}
    <button class="button" ?disabled=${Bt}>${e("host.edition_freeze")}</button>
  </form>`}function ur(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return ve(async()=>{let{changes:r}=await g("POST","editions",{choice:n});return r.length?e("host.edition_frozen"):e("host.edition_same",{n:String(pr(n))})})}function pr(t){let o=n=>!n.hidden&&Object.entries(t).every(([r,i])=>n.choice[r]===i);return Ht.value?.editions.filter(o).pop()?.number??""}function mr(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return ve(async()=>(await g(n,`editions/${t}/hiding`),r))}async function ve(t){if(!Bt){Bt=!0,u();try{let o=await t();Ut="",$(o),await Ht.load()}catch(o){Ut=d(o)}Bt=!1,u()}}var dr=12;function ke(t,o,n,r){let i=z(t).filter(c=>st(c,n)).flatMap(({id:c})=>Mo(t,{round:c,room:o})??[]),l=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let m=hr(t,c).filter(Q=>Q.room!==o&&st(t.rounds[Q.round],n)),b=new Set(m.map(h)),w=r.get(c.id),q=w===null||w&&b.has(h(w))?w:m.find(Q=>!l.has(h(Q)))??null;return q&&l.add(h(q)),{topic:c,slot:q,choices:fr(m,q)}})}function fr(t,o){return t.filter((n,r)=>r<dr||o&&h(o)===h(n))}function hr(t,o){let n=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return Qo(t,o.slot,1/0,n)}var Wt=new Map,Vt="";function pt(t){Wt.clear(),Vt="";let o=e("host.falls_out_what",{name:t.name});P({name:"falls-out",draw:()=>v(o,$r(t))})}function xe({id:t}){return ke(y.state.board,t,S.now,Wt)}function $r(t){let o=xe(t);return s`<form class="form" @submit=${n=>gr(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?s`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(br)} ${Vt?s`<p class="problem" role="alert">${Vt}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function br({topic:t,slot:o,choices:n}){let{board:r}=y.state,i=({target:c})=>{Wt.set(t.id,n.find(m=>h(m)===c.value)??null),u()},l=c=>s`<option value=${h(c)} .selected=${o!==null&&h(c)===h(o)}>
      ${I(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function gr(t,o){t.preventDefault();let n=xe(o),r=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>r.length;try{let l=await g("PUT",`rooms/${o.id}/closing`,{moves:r,unplace:i});k("falls-out"),$(e("host.fell_out",{name:o.name}),N(l))}catch(l){Vt=_r(l,n),u()}}function _r(t,o){if(!(t instanceof F))return d(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,r=n&&o.find(i=>i.slot&&h(i.slot)===h(n));return r?(Wt.delete(r.topic.id),`${r.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):d(t)}var mt=new E("hidden",t=>t.startsWith("person."));function J({id:t}){return(mt.value?.muted??[]).some(o=>o.id===t)}var Zt="";function go(t){return J(t)?[["hear",()=>kr(t)]]:[["mute",()=>vr(t)],["remove",()=>xr(t)]]}function Gt(t){let{name:o}=t;Zt="",P({name:"person",draw:()=>v(e("host.person",{name:o}),wr(t))})}function wr(t){return s`${Tr(t)}
    <ul class="choices">
      ${go(t).map(([o,n])=>yr(o,n))}
    </ul>
    ${J(t)?a:s`<p class="hint">${e("host.person_hint")}</p>`}`}function yr(t,o){return s`<li><button class="choice" type="button" @click=${()=>{k("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var vr=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),kr=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),xr=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function Tr({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await g("PATCH",`people/${t}`,{name:l});k("person"),$(e("host.renamed",{name:l}),N(c))}catch(c){Zt=d(c),u()}}}>
    <div>
      <label for="person-name">${e("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    ${Zt?s`<p class="problem" role="alert">${Zt}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}var Yt="",dt=[];function Jt(t){Yt="",dt=[],P({name:"piece",draw:()=>v(t.title,dt.length?Sr(t):Pr(t))})}var Te=({path:t})=>!t.includes("/");function Pr(t){return s`<form
    class="form"
    @submit=${o=>Er(o,t)}
  >
    ${t.fields()} ${Yt?s`<p class="problem" role="alert">${Yt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Te(t)?a:s`<button class="button-danger" type="button" @click=${()=>Pe(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Sr(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:dt.length})}</p>
    <ul class="orphans">
      ${dt.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Pe(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>k("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Er(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Se(()=>g(Te(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Pe(t,o){return Se(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Se(t,o){try{let n=await t();k("piece"),$(o,N(n))}catch(n){n instanceof F&&n.code==="would_orphan"?dt=n.facts.topics:Yt=d(n),u()}}function Ee(t){return s`<div>
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
  </div>`}var qe=["step_free","projector","quiet","hearing_loop"],Oe={name:"",capacity:null,note:"",link:"",features:[],language:""};function De({name:t,capacity:o,note:n,link:r,features:i,language:l}){return s`<div>
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
      ${qe.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${e("host.room_language_any")}</option>
        ${Tt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${Pt(c)}</option>`)}
      </select>
    </div>
    ${Ee(r)}`}function Re(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:qe.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function Ne(t,o){let n=[...Z(y.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:c,position:m},b)=>({id:c,position:m,wanted:b+1}));try{for(let{id:c,position:m,wanted:b}of l)m!==b&&await g("PATCH",`rooms/${c}`,{position:b});$(e("host.room_moved",{name:i.name}))}catch(c){U(c)}}var qr=H(()=>import("./outgrown.js"));function Fe(t){let o=Z(t),n=()=>Le("rooms",e("host.room_new"),e("host.room_added"),Oe);return f("rooms",e("host.rooms"),s`${qr()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((r,i)=>Or(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${j("plus")} ${e("host.room_add")}
      </button>`,{count:D(o.length)})}function Or(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>_o(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Et(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${j("right")}
    </button>
    ${Dr(t)} ${Ae(t,"up",-1,o===0)} ${Ae(t,"down",1,o===n-1)}
  </li>`}function _o(t){let o=e("host.room_change",{name:t.name});Le(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>Rr(t))}function Dr({id:t,name:o}){return s`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${j("door")}
  </a>`}function Ae(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Ne(t.id,n)}
  >
    <span class="turn-${o}">${j("down")}</span>
  </button>`}function Le(t,o,n,r,i){Jt({path:t,title:o,fields:()=>De(r),read:l=>Re(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function wo({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Rr(t){let o=async()=>{await wo(t)&&k("piece")},n=()=>{k("piece"),pt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Nr=8,je=H(()=>import("./more.js")),yo="";function ze(t){let o=jo(yo);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${yo}
      @focus=${()=>mt.load()}
      @input=${({target:n})=>{yo=n.value,u()}}
    />
    ${o.length?Fr(t,o):Ar(t)}
  </section>`}function Ar(t){let o=Z(t).filter(({closed:n})=>!n);return o.length?s`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>s`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>pt(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:a}function Fr(t,o){let n=Lr(t).filter(i=>zo(i.words,o)),r=[...n].sort((i,l)=>io(i,o)-io(l,o)).slice(0,Nr);return s`<p class="hint" role="status">
      ${e(r.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${Jo(r,({id:i})=>i,Br)}
    </ul>`}function Lr(t){return[...Object.values(t.people).map(o=>jr(t,o)),...Z(t).map(zr),...Object.values(t.topics).map(o=>Mr(t,o))]}function jr(t,o){let{id:n,name:r}=o;return{id:n,name:r,words:r,hint:tt([e(J(o)?"host.people_muted":"host.find_person"),je()?.convenedBy(t,n)??""].filter(Boolean)),deeds:[...go(o),["rename",()=>Gt(o)]]}}function zr(t){let{id:o,name:n,note:r,capacity:i,closed:l}=t,c=i?e("host.seats",{n:i}):"";return{id:o,name:n,words:`${n} ${r}`,hint:tt([e(l?"board.closed":"host.find_room"),c,Et(t)].filter(Boolean)),deeds:[l?["open",()=>wo(t)]:["falls_out",()=>pt(t)],["change",()=>_o(t)]]}}function Mr(t,o){let{id:n,number:r,title:i,language:l,slot:c,withdrawn:m,into:b}=o,w=B(t,o),q=c?I(t,c):e(m?"host.find_withdrawn":"board.no_slot");return{id:n,number:r,name:i,language:l,words:`${i} ${w} #${r}`,hint:tt([`#${r}`,w,q]),href:qt(n),deeds:[...m||b?[]:Cr(o),["hide",()=>Ir(n)]]}}function Cr(t){let o=je();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>oe(t.id)]]}async function Ir(t){await Zo(t),await Io(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function Br({name:t,hint:o,language:n,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${e(`host.find_${l}`)}: ${t}" @click=${m=>Mt(m,c)}
        >
          ${e(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var ft=new E("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Me(t){return f("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Ur(t)}`,{opened:()=>ft.load()})}function Ur(t){if(ft.problem)return s`<p class="problem" role="alert">${ft.problem}</p>`;if(!ft.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=ft.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>vo(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>vo(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>vo(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function vo(t,o,n){let r=()=>p(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?s`<span class="hint" dir="auto">${o}</span>`:a}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.bring_back_what",{title:t})}
      @click=${r}
    >
      ${e("host.bring_back")}
    </button>
  </li>`}var ko="";function Ce(t,o){let n=Rt(t),r=G(n,t.event.timezone);return f("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Vr} />
        </div>
      </div>
      ${o.can["event.delete"]?Hr():a}`,{count:r})}function Hr(){return s`<form class="form" @submit=${Wr} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:O.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${ko?s`<p class="problem" role="alert">${ko}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Vr({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:G(n,"UTC")}),"PATCH",R,{keep_until:n})}async function Wr(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await L("DELETE",R,{code:o}),location.assign("/?deleted")}catch(n){ko=d(n),u()}}var xo="join",Zr=["host","cohost","wall",xo],Ie="#new-code",ht=null,Kt="";location.hash===Ie&&(history.replaceState(null,"",location.pathname),P({name:"link",draw:Qr}));function Be(t){return t.can["links.renew"]?f("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Zr.map(Gr)}
      </ul>`):a}function Ue(t){return e(`host.link_${t}`,{code:O.shown_code})}function Gr(t){let o=Ue(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Yr(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Yr(t){ht=null,Kt="",P({name:"link",draw:()=>ht?Kr(t,ht):Jr(t),closed:()=>ht=null})}function Jr(t){return v(e(t===xo?"host.code_sure":"host.link_sure"),s`<p><strong>${Ue(t)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Kt?s`<p class="problem" role="alert">${Kt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Xr(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Kr(t,{link:o,qr:n}){return v(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${At(t,o)}
      <p>${e("host.link_scan")}</p>
      <img class="link-qr" src=${n} alt=${e("host.link_qr")} width="160" height="160" />`)}function Qr(){return v(e("host.code_made"),s`<p>${e("host.code_next")}</p>
      ${lo(O.code,O.join_url)}
      <div class="actions">
        <a class="button" href="/e/${O.code}/poster">${e("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.close")}
        </button>
      </div>`)}async function Xr(t){try{let o=await L("POST",`links/${t}`);if(t===xo)return Lo(o.code,Ie);ht=o}catch(o){Kt=d(o)}u()}var ts=3;function Po(t,{parts:o}){return o.map(n=>os(t,n)).join(" · ")}function os(t,{kind:o,about:n,more:r}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return e(i,{n:n.length});if(o==="wall.announced"&&n[0]?.topic)return es(n[0].topic,n[0]);let l=/^wall\./.test(o)?n.length:o.startsWith("round.")?1:ts,c=n.slice(0,l).map(q=>ns(t,o,q)),m=r+n.length-c.length,b=c.join(n[0]?.slot?"; ":", "),w=m?e("host.log_and_more",{titles:b,n:m}):b;return e(Fo(i)?i:"host.log_other",{title:w}).replace(/:\s*$/,"")}function es(t,{title:o=""}){return e("host.log_wall_announced_to",{topic:t,title:e("host.log_quoted",{title:o})})}function ns(t,o,n){let{title:r="",was:i,phase:l,fields:c,view:m,slot:b,person:w}=n;return l?e(`common.phase_${l}`):c?c.map(rs).join(", "):m?ss(n):n.starts?is(t,n):i?To(i,r):b?To(r,I(t,b)):w?To(r,t.people[w]?.name??""):o==="wall.announced"||o==="wall.taken_down"?r&&e("host.log_quoted",{title:r}):o.startsWith("note.")?Ko(r):r}function rs(t){return e(`host.log_field_${t}`)}function ss({view:t,minutes:o}){let n=e(`host.wall_${t}`);return o?`${n} (${e("host.wall_minutes",{n:o})})`:n}function is(t,{id:o="",title:n="",starts:r="",ends:i="",began:l,ended:c}){let m=t.rounds[o],b=n||(m?M(t,m):""),w=(Q,qn)=>C(t,{id:o,title:n,starts:Q,ends:qn}),q=[b,w(r,i)].filter(Boolean).join(", ");return l&&c?e("host.log_round_was",{now:q,was:w(l,c)}):q}function To(t,o){return o?e("host.log_to",{title:t,where:o}):t}var as={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},$t=new E("log",()=>!0),W=[],He=!1;function Ve(t){return f("log",e("host.log"),ls(t),{opened:()=>$t.load()})}function ls(t){if($t.problem)return s`<p class="problem" role="alert">${$t.problem}</p>`;if(!$t.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=cs($t.value.entries);return o.length?s`<ol class="entries">
      ${o.map(n=>ps(t,n))}
    </ol>
    ${He||Qt(o)<=1?a:s`<button class="button-quiet" type="button" @click=${us}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Qt(t){return t[t.length-1]?.first??0}function cs(t){let o=Qt(t);return W=W.some(({seq:r})=>r>=o)?[...t,...W.filter(({seq:r})=>r<o)]:t,W}async function us(){let t=Qt(W);try{let{entries:o}=await X(`log?before=${t}`);Qt(W)===t&&(W=[...W,...o]),He=!o.length}catch(o){$(d(o),{tone:"warning"})}u()}function ps(t,o){let n=o.by&&t.people[o.by]?.name||e(as[o.role??""]??"host.somebody"),r=Po(t,o),i=xt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:n,time:i})}</span>
    </span>
    ${o.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:r})}
            @click=${()=>ms(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}async function ms(t,o){try{let n=await g("POST","undo",{seq:o.seq});$(e("host.undid",{what:Po(t,o)}),N(n))}catch(n){U(n)}}function We(){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${_}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var ds=12,Ze="";function Ge({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=n.filter(({name:i})=>i.toLocaleLowerCase().includes(Ze.toLocaleLowerCase()));return f("people",e("host.people"),s`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>ds?fs():a}
      <ul class="pieces">
        ${r.map(hs)}
      </ul>`,{count:D(n.length),opened:()=>mt.load()})}function fs(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Ze=t.target.value,u()}}
  />`}function hs(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Gt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${J(t)?s`<span class="mark">${e("host.people_muted")}</span>`:a} ${j("right")}
    </button>
  </li>`}var nt=new E("hidden",t=>t.startsWith("photo.")),Ye=!1;function Je(t){Ye||nt.load(),Ye=!0;let o=nt.value?.waiting.length??0;return f("photos",e("host.photos"),s`${$s(t)} ${gs(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function $s(t){if(nt.problem)return s`<p class="problem" role="alert">${nt.problem}</p>`;if(!nt.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=nt.value;return o.length?s`<ul class="entries">
    ${o.map(n=>bs(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function bs(t,o){let n=`${_}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${n}.jpg" target="_blank" rel="noopener">
      <img src="${n}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${r}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?s`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:r,by:i})} @click=${l}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:r,by:i})} @click=${c}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function gs({event:t}){let o=({target:n})=>{let{checked:r}=n;p(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",R,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${x(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function Ke(t){let o=Nt(t,S.now),n=o.filter(Y),r=o.filter(l=>!Y(l)),i=o.length?`${D(r.length)} / ${D(o.length)}`:"";return f("reports",e("host.reports"),s`${_s(t)} ${ys(t,n,r)}`,{count:i})}function _s({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?V(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>ws(l,n)}>
    <p>${o?e("host.due_is",{time:xt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>Qe(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function ws(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Qe(Ft({date:String(n.get("date")),time:String(n.get("time"))},o))}function Qe(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",R,{reports_due:t})}function ys(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>vs(t,r))}
    </ul>`}function vs(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${qt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${B(t,o)}</bdi>${o.slot?s` · ${St(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${Y(o)?"mark-warning":""}">${ks(o)}</span>
  </li>`}function ks(t){return Y(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Xe=6e4,So=15*Xe,xs=45*Xe,Ts=H(()=>import("./same_people.js"));function tn(t){let o=z(t);return f("rounds",e("host.rounds"),s`${ge("rounds")?Ts()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${o.map(n=>Ps(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Es(t)}>
        ${j("plus")} ${e("host.round_add")}
      </button>`,{count:D(o.length),opened:u})}function Ps(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Ss(t,o)}>
      <strong dir="auto">${M(t,o)}</strong>
      <span>${C(t,o)}</span>
      ${j("right")}
    </button>
  </li>`}function Ss(t,o){let n=M(t,o);on(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Es(t){let o=z(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):xs,i=n?Date.parse(n.ends)+So:Math.ceil(Date.now()/So)*So,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};on(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function on({event:t},o,n,r,i){let[l,c]=[V(i.starts,t.timezone),V(i.ends,t.timezone)];Jt({path:o,title:n,fields:()=>qs(i.title,l.date,l.time,c.time),read:m=>Os(new FormData(m),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function qs(t,o,n,r){return s`<div>
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
    </div>`}function Os(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>Ft({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function en({event:t}){return f("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${ho.map(o=>Ds(t.rules,o))}`)}function Ds(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${fo.map(n=>Rs(t,o,n))}</div>
  </fieldset>`}function Rs(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(b=>b!==n):[...r,n],c={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",R,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function nn({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function rn(t){let o=it(t);if(!o.length)return a;let n=T("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Ot("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${h(r)} .selected=${x(n===h(r))}>
            ${Ns(t,r)}
          </option>`)}
    </select>
  </div>`}function Ns(t,o){let n=t.rounds[o.round];return n?[C(t,n),t.rooms[o.room]?.name,M(t,n)].join(" · "):""}var As=5,K=[],Eo=0,qo={get entries(){return K},get written(){return Eo}};async function sn(t){let o={...t,ref:kt(),state:"sending",problem:"",nearest:[]};K=[o,...K].filter(({state:i},l)=>l<As||i==="refused"),Eo+=1,u();let n=Ls(o),r=t.slot?cn(o.ref,t.slot):"";Fs(o,await n,await r)}function an(t){K=K.filter(o=>o!==t),Eo-=1,u()}async function ln({ref:t,title:o},n){bt(t,{state:"sending",problem:"",nearest:[]}),!await cn(t,n)&&(bt(t,{state:"done"}),$(e("host.scribe_placed",{title:o,slot:I(y.state.board,n)})))}function Fs({ref:t,title:o,name:n},r,i){if(r){if(i)return $(e("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});bt(t,{state:r.waiting?"kept":"done"}),Bo(r,e("host.scribe_done",{title:o,name:n}))}}async function Ls({ref:t,title:o,name:n}){try{return await so("POST","topics",{title:o,scribe_for:n},{ref:t})}catch(r){bt(t,{state:"refused",problem:d(r)});return}}async function cn(t,{round:o,room:n}){try{return await so("PUT",`topics/${t}/placement`,{round:o,room:n}),""}catch(r){let i=r instanceof F&&r.facts.nearest||[],l=d(r);return bt(t,{state:"without_slot",problem:l,nearest:i}),l}}function bt(t,o){K=K.map(n=>n.ref===t&&(!n.problem||!o.problem)?{...n,...o}:n),u()}function pn(t){let{entries:o,written:n}=qo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Is} @keydown=${Cs} aria-describedby="host-scribe-hint">
      ${un("title","next")} ${un("name","done")} ${nn(t)} ${rn(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(r=>mn(r))}
    </ol>
  </section>`}function un(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${x(T(`scribe.${t}`))}
      @input=${Wo(`scribe.${t}`,t)}
    />
    ${Vo(`scribe.${t}`,t)}
  </div>`}function mn(t,o=!0){let{title:n,name:r,problem:i}=t,l=Ms(t);return s`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${js(l,i)}</span>
    ${o&&l==="without_slot"?zs(t):a}
    ${o&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>Bs(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function js(t,o){return t==="without_slot"?e("host.scribed_without_slot",{problem:o}):o||e(`host.scribed_${t}`)}function zs(t){let{board:o}=y.state,n=it(o).map(h);return t.nearest.filter(r=>n.includes(h(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>ln(t,r)}>
        ${St(o,r)}
      </button>`)}function dn(){let t=qo.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>mn(o,!1))}
  </ol>`}function Ms({ref:t,state:o}){let n=y.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function Cs(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let n=T("scribe.title").trim();o==="scribe-title"&&n?(t.preventDefault(),Dt(n,"title")||Us("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function Is(t){t.preventDefault();let[o,n]=[T("scribe.title").trim(),T("scribe.name").trim()];if(!o||Dt(o,"title"))return gt("title");if(!n||Dt(n,"name"))return gt("name");let r=it(y.state.board).find(i=>h(i)===T("scribe.slot"));ot("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),sn({title:o,name:n,slot:r??null}),gt("title")}function Bs(t){an(t),at("scribe.title",t.title),at("scribe.name",t.name),u(),gt("title")}function Us(t){gt(t),document.getElementById(`scribe-${t}`)?.select()}function gt(t){document.getElementById(`scribe-${t}`)?.focus()}function fn(){return Intl.supportedValuesOf?.("timeZone")??[]}var Xt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Oo=Object.keys(Xt),_t=new Map;for(let t of Oo)T(`event.${t}`)&&_t.set(t,T(`event.${t}`));function wt(t,o){return _t.get(o)??t[o]}function yt(t){return({target:o})=>{let n=o.value;_t.set(t,n),at(`event.${t}`,n)}}function hn(t){return Object.fromEntries([..._t].filter(([o,n])=>n.trim()!==t[o]))}function $n(){_t.clear(),ot(...Oo.map(t=>`event.${t}`))}function bn(t){return Oo.includes(t)}function Do(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Xt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${x(wt(t,o))} @input=${yt(o)}
    />
    ${to(o,r)}
  </div>`}function Ro(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Xt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${x(wt(t,o))} @input=${yt(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${to(o,r)}
  </div>`}function gn(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${x(wt(t,"timezone"))} @input=${yt("timezone")}
    />
    <datalist id="event-zones">
      ${fn().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${to("timezone",o)}
  </div>`}function _n(t,o){let n=wt(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${yt("language")}>
      ${Tt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Pt(r)}
          </option>`)}
    </select>
    ${to("language",o)}
  </div>`}function to(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var rt=null,A=null;function wn({event:t}){return f("event",e("host.event"),Hs(t))}function Hs(t){return s`<form class="form" @submit=${o=>Ws(o,t)}>
    ${Do(t,"title","host.event_title",A)}
    ${Ro(t,"theme",2,A)} ${Ro(t,"welcome",4,A)}
    ${Do(t,"place","host.place",A)} ${gn(t,A)}
    ${_n(t,A)}
    <label class="check">
      <input type="checkbox" .checked=${x(rt??t.book_open)} @change=${Vs} />
      <span>${e("host.book_open")}</span>
    </label>
    ${A&&!bn(A.field)?s`<p class="problem" role="alert">${A.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Vs({target:t}){rt=t.checked}async function Ws(t,o){t.preventDefault();let n=rt===null||rt===o.book_open?{}:{book_open:rt};try{let r=await g("PATCH",R,{...hn(o),...n});A=null,rt=null,$n(),$(e(r.changes.length?"host.event_done":"host.event_same"),N(r))}catch(r){A={field:Zs(r),text:d(r)}}u()}function Zs(t){return t instanceof F?String(t.facts.field??""):""}async function Gs(){(await import("./menu.js")).openInvite()}function yn(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Gs}>${e("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Ys():a}
  </section>`}function Ys(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${_}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var xn=H(()=>import("./session.js")),vn,kn=!1;function Tn(t){let{viewAt:o,serverNow:n}=t.view==="countdown"&&xn()||{};return o&&n?o(t,n()):t.view}function Pn(t,o){clearTimeout(vn);let n=t.view==="countdown"&&xn();if(!n)return a;let r=n.serverNow(),i=n.countdownAt(t,r);return i===void 0?a:(vn=setTimeout(u,1e3-r%1e3),kn||n.askTheTime().then(u),kn=!0,s`<div class="host-counting">
    <p role="timer">${i?e("host.wall_left",{time:n.clockOf(i)}):e("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>${e("host.wall_stop")}</button>
  </div>`)}var Js=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Ks=[1,5,10,15],Sn=[12,20,30,60],No=Sn[0];function En(t){let o=Tn(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Js.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>oo(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    ${Pn(t.wall,oo)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Ks.map(n=>s`<button class="button-quiet" type="button" @click=${()=>ti(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Qs(t)}
    <button class="button" type="button" @click=${oi}>${e("host.bell")}</button>
  </section>`}function Qs(t){let[o]=Uo(t),n=Ho(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:B(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${r=>Mt(r,()=>ei(t,o))}>
            ${e("host.reading_next",{name:B(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${ni}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Xs}>
        ${Sn.map(r=>s`<option value=${r} ?selected=${r===No}>${D(r)}</option>`)}
      </select>
    </div>`}function Xs({target:t}){No=Number(t.value)}function oo(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function ti(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function oi(){p(e("host.bell_done"),"POST","wall/bell",{})}async function ei(t,o){let n=e("host.reading_now",{name:B(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:No})&&t.wall.view!=="queue"&&oo("queue")}async function ni(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&oo("auto")}function Wm(t){return s`${Go(t,!0)} ${Yo(t)}
    <main id="main" class="host">${ri(t)}</main>`}function ri(t){return t.me.can["event.change"]?si(t):s`<p class="host-other">${e("host.not_host")}</p>${dn()}`}function si({board:t,me:o,present:n}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${se(t)}
    <div class="host-columns">
      <div class="host-column">${Xo(t)} ${de(t)} ${be(t)} ${en(t)} ${ce(t,o)}</div>
      <div class="host-column">
        ${ze(t)} ${En(t)} ${te(t)} ${yn(o)} ${We()}
        ${o.can.scribe?pn(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Je(t)} ${Ke(t)} ${tn(t)} ${Fe(t)} ${wn(t)}
          ${Ge(t,n)} ${ye(t,o)} ${Me(t)} ${Ve(t)} ${Be(o)}
          ${t.event.rehearsal_of?a:Ce(t,o)}
        </section>
      </div>
    </div>
    ${ue()}`}export{Wm as hostScreen};
