/* Made by `make bundle`. Licences: ../LICENSES */
import{a as Pt,b as Jo,c as Ko,d as Qo,e as Xo,f as te,i as oe,m as ee,n as so,o as Ot,p as ne,q as Rt}from"./app-shared.js";import{Ba as qt,Ca as Dt,D as g,E as ro,H as Bo,I as s,Ia as S,Ja as x,K as l,L as Uo,La as v,M as Ho,Ma as k,N as lt,Na as J,Oa as ot,Pa as re,Q as $,Qa as T,R as M,S as G,T as Vo,Ua as At,Va as se,W as Wo,Wa as ie,Za as ae,a as oo,ab as le,b as eo,ba as Y,c as kt,ca as Tt,d as no,da as z,e as jo,ea as B,f as P,fa as Zo,g as _,ga as U,h as xt,ha as Et,hb as ce,i as F,ia as tt,j as d,ja as H,jb as ue,l as e,lb as pe,m as Mo,ma as u,mb as et,n as D,na as Go,nb as Nt,o as I,ob as K,p as L,pa as E,pb as Ft,sa as St,t as w,ta as C,ua as h,v as zo,w as Co,wa as V,x as Io,ya as Yo,za as io}from"./app.js";function me(t){let{phase:o,timezone:n,rehearsal_of:r}=t.event;if(o!=="closed"||r)return l;let i=Ft(t,E.now).filter(K).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${ao(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${ao(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
      </li>
      ${ao(e("host.keeping_until",{day:Y(Nt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function ao(t,o,n){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Hn(o)}>${n}</button>
  </li>`}function Hn(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var R=`/api/events/${P.code}`;function A({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,r){try{let i=await g(o,n,r);return h(t,A(i)),i}catch(i){V(i);return}}var Vn=200;function de(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Zn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Vn} dir="auto" autocomplete="off"
          .value=${T(k("announce.text"))} @input=${re("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Wo(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Wn(t,o))}
    </ul>
  </section>`}function Wn({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Gn(o)}>${e("host.announce_down")}</button>
  </li>`}function fe(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function Zn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=k("announce.text").trim();if(!r)return;let i=w.state.board.topics[n]?.title??e("host.announce_all");await p(e("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:n})&&(ot("announce.text"),o.reset())}function Gn(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function he(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Yn(o)}}function Yn(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function $e({code:t,links:o}){return s`${lo(t,o.join)}
    ${["host","cohost","wall"].map(n=>Jn(n,o[n]))}`}function lo(t,o){return s`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${e("create.join_title")}</h2>
      <p>${e("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${Lt("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
  </section>`}function Jn(t,o){return s`<section class="link-card">
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
      @focus=${Kn}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${Qn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Kn({target:t}){t.select()}async function Qn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await he(n.value,n)}`))}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function nt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-Xn(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Xn(t,o){let{date:n,time:r}=j(t,o);return Date.parse(`${n}T${r}:00Z`)}var tr=7*864e5,ct=null,jt="",co=!1;function be(t){ct=null,jt="";let o=xt(),n=or(t);S({name:"copy",draw:()=>ct?nr(ct):er(n,o),closed:()=>ct=null})}function or(t){let[o]=M(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+tr;return j(n,t.event.timezone).date}function er(t,o){return v(e("host.copy"),s`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>rr(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${jt?s`<p class="problem" role="alert">${jt}</p>`:l}
        <button class="button" ?disabled=${co}>${e("host.copy_make")}</button>
      </form>`)}function nr(t){return v(e("create.done_title"),s`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${$e(t)}`)}async function rr(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));co=!0,u();try{ct=await L("POST","copies",{date:n},o)}catch(r){jt=d(r)}co=!1,u()}var rt,ge="#rehearsed",Mt="",uo=!1;location.hash===ge&&(history.replaceState(null,"",location.pathname),pe(Promise.resolve(),P.host).then(()=>h(e("host.rehearsal_ended"))));function _e({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>we(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:l}async function we(t){try{await L("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host${ge}`)}catch(o){if(o instanceof F&&o.code==="code_renewed")return we(o.facts.event);V(o)}}function ye(){return rt=void 0,S({name:"rehearsal",draw:()=>v(e("host.rehearse"),sr())}),mo(async()=>{rt=(await I("rehearsal")).code})}function sr(){return s`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${Mt?s`<p class="problem" role="alert">${Mt}</p>`:l}
    <div class="actions">
      ${rt===void 0?l:rt?ir(rt):s`${po("rehearse_begin",ve,"button")}`}
    </div>`}function ir(t){return s`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${po("rehearse_again",ve,"button-quiet")} ${po("rehearsal_end",ar,"button-quiet")}`}function po(t,o,n){return s`<button class=${n} type="button" ?disabled=${uo} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function ve(){return mo(async()=>{let{code:t}=await L("POST","rehearsal");location.assign(`/e/${t}/host`)})}function ar(){return mo(async()=>{await L("DELETE",`/api/events/${P.code}/rehearsal`),rt=null,h(e("host.rehearsal_ended"))})}async function mo(t){uo=!0,Mt="",u();try{await t()}catch(o){Mt=d(o)}uo=!1,u()}function ke(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?l:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${ye}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>be(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var lr={day:"host-after host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function xe(){return s`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(lr).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>cr(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function cr(t){let o=t.split(" ").map(r=>document.getElementById(r)).find(Boolean),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Te(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function Ee(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var ut={at:0,x:0,y:0};function Se(){ut={at:0,x:0,y:0}}function zt({detail:t,clientX:o,clientY:n},r){let i=Date.now(),[a,c]=t?[o,n]:[0,0];i-ut.at<1e3&&Math.hypot(a-ut.x,c-ut.y)<32||(ut={at:i,x:a,y:c},r())}var fo=["preparing","marketplace","sessions","convergence","closed"],ho=["propose","place","interest","note"];function Pe(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${fo.map(o=>ur(t,o))}
    </ol>
  </section>`}function ur({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>$o(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?s`<span class="phase-text">${pr(t.rules,o)}</span>`:l}
    </button>
  </li>`}function pr(t,o){let n=ho.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function $o(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var Oe=5,dr=["preparing","marketplace"],De=180,bo=new Map;function Re(t){let o=M(t);if(!o.length)return l;let{running:n,next:r}=Ee(o,E.now.getTime()),i=Zo(t,E.now);return s`<section class="host-part" aria-labelledby="host-day">
    <h2><span id="host-day">${e("host.day")}</span> ${i?s`<span class="count">${i}</span>`:l}</h2>
    ${n.length&&dr.includes(t.event.phase)?br(t.event.phase):l}
    <ol class="day">
      ${o.map((a,c)=>[$r(o[c-1],a),fr(t,a,n.includes(a),r.includes(a))])}
    </ol>
  </section>`}function fr(t,o,n,r){let i=z(t,o),a=!lt(o,E.now);gr(o.id,n?"end":r?"begin":"");let c=()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),m=()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return s`<li class="day-round ${a?"day-over":""}" aria-current=${n?"time":l}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${B(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:l} ${hr(o,n,r)}</p>
    ${n?s`<div class="host-tools">
          ${Ct("day_end",()=>qe(o.id)&&c())}
          ${Ct("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Oe}))}
        </div>`:l}
    ${r?s`<div class="host-tools">
          ${Ct("day_begin",()=>qe(o.id)&&m())}
          ${Ct("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Oe}))}
        </div>`:l}
  </li>`}function Ct(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function hr(t,o,n){let r=Te(E.now.getTime(),o?t.ends:t.starts);return!(o||n)||r>De?l:s`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function $r(t,o){let[n,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-n)/6e4);if(!(i>0)||i>De)return l;let a=n<=E.now.getTime()&&E.now.getTime()<r;return s`<li class="day-gap" aria-current=${a?"time":l}>
    ${e("host.day_break",{n:i})} ${a?s`<span class="mark mark-now">${e("board.now")}</span>`:l}
  </li>`}function br(t){return s`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>$o(t,"sessions")}>${e("host.day_follow_do")}</button>`}function gr(t,o){let n=bo.get(t);n?.offer!==o&&bo.set(t,{offer:o,since:n?Date.now():0})}function qe(t){return Date.now()-(bo.get(t)?.since??0)>1e3}function Ae(t){return document.querySelector(`#${t}[open]`)!==null}function f(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var _r=400,pt,mt,It,Ne,O=class{constructor(o,n){kt(this,It);oo(this,"value",null);oo(this,"problem","");kt(this,pt);kt(this,mt);no(this,pt,o),w.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:c})=>n(c)))&&jo(this,It,Ne).call(this)})}async load(){try{this.value=await I(eo(this,pt)),this.problem=""}catch(o){this.problem=d(o)}u()}};pt=new WeakMap,mt=new WeakMap,It=new WeakSet,Ne=function(){clearTimeout(eo(this,mt)),no(this,mt,setTimeout(()=>this.load(),_r))};var wr=["event.book_frozen","event.edition_hidden","event.edition_shown"],go=new O("editions",t=>wr.includes(t)),Fe=["photos","contributions","contacts"],Ut="",Bt=!1;function Le(t,o){return o.can["book.freeze"]?f("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${yr(t)} ${xr()}`,{opened:()=>go.load()}):l}function yr({event:t}){let o=go.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>vr(n,t.timezone))}
  </ul>`}function vr({number:t,choice:o,hidden:n,at:r},i){let a=e("host.edition",{n:String(t),when:Y(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${n?s`<span>${a}</span>`:s`<a href="${_}/book/${t}">${a}</a>`}
      <span class="hint">${tt([...n?[e("host.edition_hidden")]:[],...kr(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>Sr(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function kr(t){let o=Fe.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function xr(){return s`<form class="form" @submit=${Tr}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${Fe.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${Ut?s`<p class="problem" role="alert">${Ut}</p>`:l}
    <button class="button" ?disabled=${Bt}>${e("host.edition_freeze")}</button>
  </form>`}function Tr(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return je(async()=>{let{changes:r}=await g("POST","editions",{choice:n});return r.length?e("host.edition_frozen"):e("host.edition_same",{n:String(await Er(n))})})}async function Er(t){let{editions:o}=await I("editions"),n=r=>!r.hidden&&Object.entries(t).every(([i,a])=>r.choice[i]===a);return o.filter(n).pop()?.number}function Sr(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return je(async()=>(await g(n,`editions/${t}/hiding`),r))}async function je(t){if(!Bt){Bt=!0,u();try{let o=await t();Ut="",h(o),await go.load()}catch(o){Ut=d(o)}Bt=!1,u()}}var Pr=12;function Me(t,o,n,r){let i=M(t).filter(c=>lt(c,n)).flatMap(({id:c})=>Vo(t,{round:c,room:o})??[]),a=new Set([...r.values()].map(c=>c?$(c):""));return i.map(c=>{let m=qr(t,c).filter(X=>X.room!==o&&lt(t.rounds[X.round],n)),b=new Set(m.map($)),y=r.get(c.id),q=y===null||y&&b.has($(y))?y:m.find(X=>!a.has($(X)))??null;return q&&a.add($(q)),{topic:c,slot:q,choices:Or(m,q)}})}function Or(t,o){return t.filter((n,r)=>r<Pr||o&&$(o)===$(n))}function qr(t,o){let n=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return Jo(t,o.slot,1/0,n)}var Vt=new Map,Ht="";function dt(t){Vt.clear(),Ht="";let o=e("host.falls_out_what",{name:t.name});S({name:"falls-out",draw:()=>v(o,Dr(t))})}function ze({id:t}){return Me(w.state.board,t,E.now,Vt)}function Dr(t){let o=ze(t);return s`<form class="form" @submit=${n=>Ar(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?s`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:l}
    ${o.map(Rr)} ${Ht?s`<p class="problem" role="alert">${Ht}</p>`:l}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function Rr({topic:t,slot:o,choices:n}){let{board:r}=w.state,i=({target:c})=>{Vt.set(t.id,n.find(m=>$(m)===c.value)??null),u()},a=c=>s`<option value=${$(c)} .selected=${o!==null&&$(c)===$(o)}>
      ${U(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(a)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function Ar(t,o){t.preventDefault();let n=ze(o),r=n.flatMap(({topic:a,slot:c})=>c?[{topic:a.id,...c}]:[]),i=n.length>r.length;try{let a=await g("PUT",`rooms/${o.id}/closing`,{moves:r,unplace:i});x("falls-out"),h(e("host.fell_out",{name:o.name}),A(a))}catch(a){Ht=Nr(a,n),u()}}function Nr(t,o){if(!(t instanceof F))return d(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,r=n&&o.find(i=>i.slot&&$(i.slot)===$(n));return r?(Vt.delete(r.topic.id),`${r.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):d(t)}var ft=new O("hidden",t=>t.startsWith("person."));function Q({id:t}){return(ft.value?.muted??[]).some(o=>o.id===t)}var Wt="";function _o(t){return Q(t)?[["hear",()=>Mr(t)]]:[["mute",()=>jr(t)],["remove",()=>zr(t)]]}function Zt(t){let{name:o}=t;Wt="",S({name:"person",draw:()=>v(e("host.person",{name:o}),Fr(t))})}function Fr(t){return s`${Cr(t)}
    <ul class="choices">
      ${_o(t).map(([o,n])=>Lr(o,n))}
    </ul>
    ${Q(t)?l:s`<p class="hint">${e("host.person_hint")}</p>`}`}function Lr(t,o){return s`<li><button class="choice" type="button" @click=${()=>{x("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var jr=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),Mr=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),zr=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function Cr({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,a=String(new FormData(i).get("name")).trim();try{let c=await g("PATCH",`people/${t}`,{name:a});x("person"),h(e("host.renamed",{name:a}),A(c))}catch(c){Wt=d(c),u()}}}>
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
  </form>`}var Gt="",ht=[];function Yt(t){Gt="",ht=[],S({name:"piece",draw:()=>v(t.title,ht.length?Br(t):Ir(t))})}var Ce=({path:t})=>!t.includes("/");function Ir(t){return s`<form
    class="form"
    @submit=${o=>Ur(o,t)}
  >
    ${t.fields()} ${Gt?s`<p class="problem" role="alert">${Gt}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Ce(t)?l:s`<button class="button-danger" type="button" @click=${()=>Ie(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??l}
  </form>`}function Br(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:ht.length})}</p>
    <ul class="orphans">
      ${ht.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Ie(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>x("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Ur(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Be(()=>g(Ce(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Ie(t,o){return Be(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Be(t,o){try{let n=await t();x("piece"),h(o,A(n))}catch(n){n instanceof F&&n.code==="would_orphan"?ht=n.facts.topics:Gt=d(n),u()}}function Ue(t){return s`<div>
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
  </div>`}var He=["step_free","projector","quiet","hearing_loop"],Ve={name:"",capacity:null,note:"",link:"",features:[],language:""};function We({name:t,capacity:o,note:n,link:r,features:i,language:a}){return s`<div>
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
      ${He.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!a}>${e("host.room_language_any")}</option>
        ${qt(a).map(c=>s`<option value=${c} lang=${c} ?selected=${c===a}>${Dt(c)}</option>`)}
      </select>
    </div>
    ${Ue(r)}`}function Ze(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:He.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function Ge(t,o){let n=[...G(w.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:c,position:m},b)=>({id:c,position:m,wanted:b+1}));try{for(let{id:c,position:m,wanted:b}of a)m!==b&&await g("PATCH",`rooms/${c}`,{position:b});h(e("host.room_moved",{name:i.name}))}catch(c){V(c)}}var Hr=et(()=>import("./outgrown.js"));function Je(t){let o=G(t),n=()=>Ke("rooms",e("host.room_new"),e("host.room_added"),Ve);return f("rooms",e("host.rooms"),s`${Hr()?.roomsTooSmall(t)??l}
      <ul class="pieces">
        ${o.map((r,i)=>Vr(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${C("plus")} ${e("host.room_add")}
      </button>`,{count:D(o.length)})}function Vr(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>wo(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Rt(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${C("right")}
    </button>
    ${Wr(t)} ${Ye(t,"up",-1,o===0)} ${Ye(t,"down",1,o===n-1)}
  </li>`}function wo(t){let o=e("host.room_change",{name:t.name});Ke(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>Zr(t))}function Wr({id:t,name:o}){return s`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${ne("door")}
  </a>`}function Ye(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Ge(t.id,n)}
  >
    <span class="turn-${o}">${C("down")}</span>
  </button>`}function Ke(t,o,n,r,i){Yt({path:t,title:o,fields:()=>We(r),read:a=>Ze(new FormData(a)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function yo({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Zr(t){let o=async()=>{await yo(t)&&x("piece")},n=()=>{x("piece"),dt(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Gr=8,Qe=et(()=>import("./more.js")),vo="";function Xe(t){let o=Uo(vo);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${vo}
      @focus=${()=>ft.load()}
      @input=${({target:n})=>{vo=n.value,Se(),u()}}
    />
    ${o.length?Jr(t,o):Yr(t)}
  </section>`}function Yr(t){let o=G(t).filter(({closed:n})=>!n);return o.length?s`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>s`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>dt(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:l}function Jr(t,o){let n=Kr(t).filter(i=>Ho(i.words,o)),r=[...n].sort((i,a)=>so(i,o)-so(a,o)).slice(0,Gr);return s`<p class="hint" role="status">
      ${e(r.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${ce(r,({id:i})=>i,ns)}
    </ul>`}function Kr(t){return[...Object.values(t.people).map(o=>Qr(t,o)),...G(t).map(Xr),...Object.values(t.topics).map(o=>ts(t,o))]}function Qr(t,o){let{id:n,name:r}=o;return{id:n,name:r,words:r,hint:tt([e(Q(o)?"host.people_muted":"host.find_person"),Qe()?.convenedBy(t,n)??""].filter(Boolean)),deeds:[..._o(o),["rename",()=>Zt(o)]]}}function Xr(t){let{id:o,name:n,note:r,capacity:i,closed:a}=t,c=i?e("host.seats",{n:i}):"";return{id:o,name:n,words:`${n} ${r}`,hint:tt([e(a?"board.closed":"host.find_room"),c,Rt(t)].filter(Boolean)),deeds:[a?["open",()=>yo(t)]:["falls_out",()=>dt(t)],["change",()=>wo(t)]]}}function ts(t,o){let{id:n,number:r,title:i,language:a,slot:c,withdrawn:m,into:b}=o,y=H(t,o),q=c?U(t,c):e(m?"host.find_withdrawn":"board.no_slot");return{id:n,number:r,name:i,language:a,words:`${i} ${y} #${r}`,hint:tt([`#${r}`,y,q]),href:St(n),deeds:[...m||b?[]:os(o),["hide",()=>es(n)]]}}function os(t){let o=Qe();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>fe(t.id)]]}async function es(t){await ee(t),await Go(),document.activeElement===document.body&&document.getElementById("host-find-text")?.focus({preventScroll:!0})}function ns({name:t,hint:o,language:n,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||l}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([a,c])=>s`<button
          class="chip" type="button" aria-label="${e(`host.find_${a}`)}: ${t}" @click=${m=>zt(m,c)}
        >
          ${e(`host.find_${a}`)}
        </button>`)}
    </span>
  </li>`}var $t=new O("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function tn(t){return f("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${rs(t)}`,{opened:()=>$t.load()})}function rs(t){if($t.problem)return s`<p class="problem" role="alert">${$t.problem}</p>`;if(!$t.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=$t.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},a=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>ko(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>ko(c.text,e("host.note_of",a(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>ko(e("host.photo_of",a(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function ko(t,o,n){let r=()=>p(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var xo="";function on(t,o){let{timezone:n}=t.event,r=Nt(t),i=Y(r,n);return f("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:i})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${j(r,n).date} @change=${is(n)} />
        </div>
      </div>
      ${o.can["event.delete"]?ss():l}`,{count:i})}function ss(){return s`<form class="form" @submit=${as} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:P.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${xo?s`<p class="problem" role="alert">${xo}</p>`:l}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function is(t){return({target:o})=>{let{value:n}=o;if(!n)return;let r=nt({date:n,time:"23:59"},t);p(e("host.keeping_done",{day:Y(r,t)}),"PATCH",R,{keep_until:r})}}async function as(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await L("DELETE",R,{code:o}),location.assign("/?gone=deleted")}catch(n){xo=d(n),u()}}var To="join",ls=["host","cohost","wall",To],en="#new-code",bt=null,Jt="";location.hash===en&&(history.replaceState(null,"",location.pathname),S({name:"link",draw:ds}));function nn(t){return t.can["links.renew"]?f("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${ls.map(cs)}
      </ul>`):l}function rn(t){return e(`host.link_${t}`,{code:P.shown_code})}function cs(t){let o=rn(t);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>us(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function us(t){bt=null,Jt="",S({name:"link",draw:()=>bt?ms(t,bt):ps(t),closed:()=>bt=null})}function ps(t){return v(e(t===To?"host.code_sure":"host.link_sure"),s`<p><strong>${rn(t)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Jt?s`<p class="problem" role="alert">${Jt}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>fs(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function ms(t,{link:o,qr:n}){return v(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Lt(t,o)}
      <p>${e("host.link_scan")}</p>
      <img class="link-qr" src=${n} alt=${e("host.link_qr")} width="160" height="160" />`)}function ds(){return v(e("host.code_made"),s`<p>${e("host.code_next")}</p>
      ${lo(P.code,P.join_url)}
      <div class="actions">
        <a class="button" href="/e/${P.code}/poster">${e("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${e("common.close")}
        </button>
      </div>`)}async function fs(t){try{let o=await L("POST",`links/${t}`);if(t===To){let{goElsewhere:n}=await import("./elsewhere.js");return n(o.code,{hash:en,before:zo})}bt=o}catch(o){Jt=d(o)}u()}var hs=3;function So(t,{parts:o}){return o.map(n=>$s(t,n)).join(" · ")}function $s(t,{kind:o,about:n,more:r}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return e(i,{n:n.length});if(o==="wall.announced"&&n[0]?.topic)return bs(n[0].topic,n[0]);let a=/^wall\./.test(o)?n.length:o.startsWith("round.")?1:hs,c=n.slice(0,a).map(q=>gs(t,o,q)),m=r+n.length-c.length,b=c.join(n[0]?.slot?"; ":", "),y=m?e("host.log_and_more",{titles:b,n:m}):b;return e(Mo(i)?i:"host.log_other",{title:y}).replace(/:\s*$/,"")}function bs(t,{title:o=""}){return e("host.log_wall_announced_to",{topic:t,title:e("host.log_quoted",{title:o})})}function gs(t,o,n){let{title:r="",was:i,phase:a,fields:c,view:m,slot:b,person:y}=n;return a?e(`common.phase_${a}`):c?c.map(_s).join(", "):m?ws(n):n.starts?ys(t,n):i?Eo(i,r):b?Eo(r,U(t,b)):y?Eo(r,t.people[y]?.name??""):o==="wall.announced"||o==="wall.taken_down"?r&&e("host.log_quoted",{title:r}):o.startsWith("note.")?ue(r):r}function _s(t){return e(`host.log_field_${t}`)}function ws({view:t,minutes:o}){let n=e(`host.wall_${t}`);return o?`${n} (${e("host.wall_minutes",{n:o})})`:n}function ys(t,{id:o="",title:n="",starts:r="",ends:i="",began:a,ended:c}){let m=t.rounds[o],b=n||(m?z(t,m):""),y=(X,Un)=>B(t,{id:o,title:n,starts:X,ends:Un}),q=[b,y(r,i)].filter(Boolean).join(", ");return a&&c?e("host.log_round_was",{now:q,was:y(a,c)}):q}function Eo(t,o){return o?e("host.log_to",{title:t,where:o}):t}var vs={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},gt=new O("log",()=>!0),W=[],sn=!1;function an(t){return f("log",e("host.log"),ks(t),{opened:()=>gt.load()})}function ks(t){if(gt.problem)return s`<p class="problem" role="alert">${gt.problem}</p>`;if(!gt.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=xs(gt.value.entries);return o.length?s`<ol class="entries">
      ${o.map(n=>Es(t,n))}
    </ol>
    ${sn||Kt(o)<=1?l:s`<button class="button-quiet" type="button" @click=${Ts}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Kt(t){return t[t.length-1]?.first??0}function xs(t){let o=Kt(t);return W=W.some(({seq:r})=>r>=o)?[...t,...W.filter(({seq:r})=>r<o)]:t,W}async function Ts(){let t=Kt(W);try{let{entries:o}=await I(`log?before=${t}`);Kt(W)===t&&(W=[...W,...o]),sn=!o.length}catch(o){h(d(o),{tone:"warning"})}u()}function Es(t,o){let n=o.by&&t.people[o.by]?.name||e(vs[o.role??""]??"host.somebody"),r=So(t,o),i=Tt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${r}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:n,time:i})}</span>
    </span>
    ${o.undoable?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:r})}
            @click=${()=>Ss(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}async function Ss(t,o){try{let n=await g("POST","undo",{seq:o.seq});h(e("host.undid",{what:So(t,o)}),A(n))}catch(n){V(n)}}function ln(){return s`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var Ps=12,cn="";function un({people:t},o){let n=Object.values(t).sort((i,a)=>i.name.localeCompare(a.name)),r=n.filter(({name:i})=>i.toLocaleLowerCase().includes(cn.toLocaleLowerCase()));return f("people",e("host.people"),s`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>Ps?Os():l}
      <ul class="pieces">
        ${r.map(qs)}
      </ul>`,{count:D(n.length),opened:()=>ft.load()})}function Os(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{cn=t.target.value,u()}}
  />`}function qs(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Zt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${Q(t)?s`<span class="mark">${e("host.people_muted")}</span>`:l} ${C("right")}
    </button>
  </li>`}var st=new O("hidden",t=>t.startsWith("photo.")),pn=!1;function mn(t){pn||st.load(),pn=!0;let o=st.value?.waiting.length??0;return f("photos",e("host.photos"),s`${Ds(t)} ${As(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Ds(t){if(st.problem)return s`<p class="problem" role="alert">${st.problem}</p>`;if(!st.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=st.value;return o.length?s`<ul class="entries">
    ${o.map(n=>Rs(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function Rs(t,o){let n=`${_}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),a=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function As({event:t}){let o=({target:n})=>{let{checked:r}=n;p(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",R,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${T(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function dn(t){let o=Ft(t,E.now),n=o.filter(K),r=o.filter(a=>!K(a)),i=o.length?`${D(r.length)} / ${D(o.length)}`:"";return f("reports",e("host.reports"),s`${Ns(t)} ${Ls(t,n,r)}`,{count:i})}function Ns({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?j(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${a=>Fs(a,n)}>
    <p>${o?e("host.due_is",{time:Tt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>fn(null)}>${e("host.due_drop")}</button>`:l}
    </div>
  </form>`}function Fs(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return fn(nt({date:String(n.get("date")),time:String(n.get("time"))},o))}function fn(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",R,{reports_due:t})}function Ls(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>js(t,r))}
    </ul>`}function js(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${St(o.id)} data-screen dir="auto" lang=${o.language||l}>${o.title}</a>
      <span class="hint"><bdi>${H(t,o)}</bdi>${o.slot?s` · ${Et(t,o.slot)}`:l}</span>
    </span>
    <span class="mark ${K(o)?"mark-warning":""}">${Ms(o)}</span>
  </li>`}function Ms(t){return K(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var hn=6e4,Po=15*hn,zs=45*hn,Cs=et(()=>import("./same_people.js"));function $n(t){let o=M(t);return f("rounds",e("host.rounds"),s`${Ae("rounds")?Cs()?.allSamePeople(t)??l:l}
      <ul class="pieces">
        ${o.map(n=>Is(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Us(t)}>
        ${C("plus")} ${e("host.round_add")}
      </button>`,{count:D(o.length),opened:u})}function Is(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Bs(t,o)}>
      <strong dir="auto">${z(t,o)}</strong>
      <span>${B(t,o)}</span>
      ${C("right")}
    </button>
  </li>`}function Bs(t,o){let n=z(t,o);bn(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Us(t){let o=M(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):zs,i=n?Date.parse(n.ends)+Po:Math.ceil(Date.now()/Po)*Po,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};bn(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function bn({event:t},o,n,r,i){let[a,c]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];Yt({path:o,title:n,fields:()=>Hs(i.title,a.date,a.time,c.time),read:m=>Vs(new FormData(m),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Hs(t,o,n,r){return s`<div>
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
    </div>`}function Vs(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>nt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function gn({event:t}){return f("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${ho.map(o=>Ws(t.rules,o))}`)}function Ws(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${fo.map(n=>Zs(t,o,n))}</div>
  </fieldset>`}function Zs(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(b=>b!==n):[...r,n],c={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",R,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function _n({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function Oo(){let[t,o]=k("scribe.slot").split(" ");return t&&o?{round:t,room:o}:null}function wn(t){let o=Pt(t),n=Oo(),r=k("scribe.slot");return n&&!o.some(i=>$(i)===r)&&o.unshift(n),o.length?s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Gs}>
      <option value="" ?selected=${!r}>${e("host.scribe_no_slot")}</option>
      ${o.map(i=>s`<option value=${$(i)} .selected=${T(r===$(i))}>
            ${Ys(t,i)}
          </option>`)}
    </select>
  </div>`:l}function Gs({target:t}){J("scribe.slot",t.value),matchMedia("(pointer: coarse)").matches&&document.getElementById(k("scribe.title").trim()?"scribe-name":"scribe-title")?.focus()}function Ys(t,o){let n=t.rounds[o.round];return n?[B(t,n),t.rooms[o.room]?.name,z(t,n)].join(" · "):""}var Js=5,Z=[],qo=0,Do={get entries(){return Z},get written(){return qo}};w.subscribe(({wishes:t})=>t.forEach(Xs));async function yn(t){let o={...t,ref:xt(),state:"sending",problem:"",nearest:[]};Z=[o,...Z].filter(({state:i},a)=>a<Js||i==="refused"),qo+=1,u();let n=Qs(o),r=t.slot?xn(o.ref,t.slot):"";Ks(o,await n,await r)}async function vn({ref:t,undo:o}){o!==void 0&&await Yo(o)&&Ro(t)}function Ro(t){Z=Z.filter(o=>o.ref!==t),qo-=1,u()}async function kn({ref:t,title:o},n){it(t,{state:"sending",problem:"",nearest:[]}),!await xn(t,n)&&(it(t,{state:"done"}),h(e("host.scribe_placed",{title:o,slot:U(w.state.board,n)})))}function Ks({ref:t,title:o,name:n},r,i){if(r){if(i)return h(e("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});it(t,r.waiting?{state:"kept"}:{state:"done",undo:r.seq}),Bo(r.waiting?e("common.kept"):e("host.scribe_done",{title:o,name:n}))}}async function Qs({ref:t,title:o,name:n}){try{return await ro("POST","topics",{title:o,scribe_for:n},{ref:t})}catch(r){it(t,{state:"refused",problem:d(r)});return}}async function xn(t,{round:o,room:n}){try{return await ro("PUT",`topics/${t}/placement`,{round:o,room:n}),""}catch(r){let i=r instanceof F&&r.facts.nearest||[],a=d(r);return it(t,{state:"without_slot",problem:a,nearest:i}),a}}function Xs(t){if(!t.refused||Co(t)!=="place")return;let{message:o,facts:n}=t.refused,r=Z.find(({ref:i})=>i===Io(t));r&&!r.problem&&it(r.ref,{state:"without_slot",problem:o,nearest:n.nearest??[]})}function it(t,o){Z=Z.map(n=>n.ref===t&&(!n.problem||!o.problem)?{...n,...o}:n),u()}function En(t){let{entries:o,written:n}=Do;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${si} @keydown=${ri} aria-describedby="host-scribe-hint">
      ${Tn("title","next")} ${Tn("name","done")} ${_n(t)} ${wn(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:l}
    <ol class="scribed">
      ${o.map(r=>Sn(r))}
    </ol>
  </section>`}function Tn(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":l}
      enterkeyhint=${o}
      .value=${T(k(`scribe.${t}`))}
      @input=${ie(`scribe.${t}`,t)}
    />
    ${se(`scribe.${t}`,t)}
  </div>`}function Sn(t,o=!0){let{title:n,name:r,problem:i}=t,a=ni(t);return s`<li class="scribed-${a}">
    <span><bdi>${n}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${oi(a,a==="done"?"":i)}</span>
    ${o&&a==="without_slot"?ei(t):l}
    ${o&&a==="done"&&t.undo!==void 0?ti(t):l}
    ${o&&a==="refused"?s`<button class="button-quiet" type="button" @click=${()=>ii(t)}>
            ${e("host.scribe_again")}
          </button>`:l}
  </li>`}function ti(t){return s`<button
    class="button-quiet" type="button" aria-label="${e("common.undo")}: ${t.title}" @click=${()=>vn(t)}
  >${e("common.undo")}</button>`}function oi(t,o){return t==="without_slot"?e("host.scribed_without_slot",{problem:o}):o||e(`host.scribed_${t}`)}function ei(t){let{board:o}=w.state,n=Pt(o).map($);return t.nearest.filter(r=>n.includes($(r))).map(r=>s`<button class="button-quiet" type="button" @click=${()=>kn(t,r)}>
        ${Et(o,r)}
      </button>`)}function Pn(){let t=Do.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>Sn(o,!1))}
  </ol>`}function ni({ref:t,state:o}){if(o==="without_slot"&&w.state.board.topics[t]?.slot)return"done";let n=w.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function ri(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let n=k("scribe.title").trim();o==="scribe-title"&&n?(t.preventDefault(),At(n,"title")||ai("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function si(t){t.preventDefault();let[o,n]=[k("scribe.title").trim(),k("scribe.name").trim()];if(!o||At(o,"title"))return _t("title");if(!n||At(n,"name"))return _t("name");let r=Oo();ot("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),yn({title:o,name:n,slot:r}),_t("title")}function ii(t){Ro(t.ref),J("scribe.title",t.title),J("scribe.name",t.name),u(),_t("title")}function ai(t){_t(t),document.getElementById(`scribe-${t}`)?.select()}function _t(t){document.getElementById(`scribe-${t}`)?.focus()}function On(){return Intl.supportedValuesOf?.("timeZone")??[]}var Qt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Ao=Object.keys(Qt),wt=new Map;for(let t of Ao)k(`event.${t}`)&&wt.set(t,k(`event.${t}`));function yt(t,o){return wt.get(o)??t[o]}function vt(t){return({target:o})=>{let n=o.value;wt.set(t,n),J(`event.${t}`,n)}}function qn(t){return Object.fromEntries([...wt].filter(([o,n])=>n.trim()!==t[o]))}function Dn(){wt.clear(),ot(...Ao.map(t=>`event.${t}`))}function Rn(t){return Ao.includes(t)}function No(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Qt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${T(yt(t,o))} @input=${vt(o)}
    />
    ${Xt(o,r)}
  </div>`}function Fo(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Qt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${T(yt(t,o))} @input=${vt(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${Xt(o,r)}
  </div>`}function An(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${T(yt(t,"timezone"))} @input=${vt("timezone")}
    />
    <datalist id="event-zones">
      ${On().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${Xt("timezone",o)}
  </div>`}function Nn(t,o){let n=yt(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${vt("language")}>
      ${qt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Dt(r)}
          </option>`)}
    </select>
    ${Xt("language",o)}
  </div>`}function Xt(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var at=null,N=null;function Fn({event:t}){return f("event",e("host.event"),li(t))}function li(t){return s`<form class="form" @submit=${o=>ui(o,t)}>
    ${No(t,"title","host.event_title",N)}
    ${Fo(t,"theme",2,N)} ${Fo(t,"welcome",4,N)}
    ${No(t,"place","host.place",N)} ${An(t,N)}
    ${Nn(t,N)}
    <label class="check">
      <input type="checkbox" .checked=${T(at??t.book_open)} @change=${ci} />
      <span>${e("host.book_open")}</span>
    </label>
    ${N&&!Rn(N.field)?s`<p class="problem" role="alert">${N.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function ci({target:t}){at=t.checked}async function ui(t,o){t.preventDefault();let n=at===null||at===o.book_open?{}:{book_open:at};try{let r=await g("PATCH",R,{...qn(o),...n});N=null,at=null,Dn(),h(e(r.changes.length?"host.event_done":"host.event_same"),A(r))}catch(r){N={field:pi(r),text:d(r)}}u()}function pi(t){return t instanceof F?String(t.facts.field??""):""}async function mi(){(await import("./sheets.js")).openInvite()}function Ln(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${mi}>${e("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?di():l}
  </section>`}function di(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${_}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var jn,Mn=!1;function zn(t){return Xo(t,io())}function Cn(t,o){clearTimeout(jn);let n=io(),r=te(t,n);return r===void 0?l:(jn=setTimeout(u,1e3-n%1e3),Mn||Ot().then(u),Mn=!0,s`<div class="host-counting">
    <p role="timer">${r?e("host.wall_left",{time:oe(r)}):e("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>
      ${e(r?"host.wall_stop":"host.wall_back")}
    </button>
  </div>`)}var fi=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],hi=[1,5,10,15],In=[12,20,30,60],Lo=In[0];function Bn(t){let o=zn(t.wall);return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${fi.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>to(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    ${Cn(t.wall,to)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${hi.map(n=>s`<button class="button-quiet" type="button" @click=${()=>gi(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${$i(t)}
    <button class="button" type="button" @click=${_i}>${e("host.bell")}</button>
  </section>`}function $i(t){let[o]=Ko(t),n=Qo(t);return!n&&!o?l:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:H(t,n)})}</p>`:l}
      ${o?s`<button class="button" type="button" dir="auto" @click=${r=>zt(r,()=>wi(t,o))}>
            ${e("host.reading_next",{name:H(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${yi}>${e("host.reading_end")}</button>`:l}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${bi}>
        ${In.map(r=>s`<option value=${r} ?selected=${r===Lo}>${D(r)}</option>`)}
      </select>
    </div>`}function bi({target:t}){Lo=Number(t.value)}function to(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function gi(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function _i(){p(e("host.bell_done"),"POST","wall/bell",{})}async function wi(t,o){let n=e("host.reading_now",{name:H(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:Lo})&&t.wall.view!=="queue"&&to("queue")}async function yi(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&to("auto")}Ot().then(u);function Td(t){return s`${ae(t,!0)} ${le(t)}
    <main id="main" class="host">${vi(t)}</main>`}function vi(t){return t.me.can["event.change"]?ki(t):s`<p class="host-other">${e("host.not_host")}</p>${Pn()}`}function ki({board:t,me:o,present:n}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${_e(t)}
    <div class="host-columns">
      <div class="host-column">${me(t)} ${Pe(t)} ${Re(t)} ${gn(t)} ${ke(t,o)}</div>
      <div class="host-column">
        ${Xe(t)} ${Bn(t)} ${de(t)} ${Ln(o)} ${ln()}
        ${o.can.scribe?En(t):l}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${mn(t)} ${dn(t)} ${$n(t)} ${Je(t)} ${Fn(t)}
          ${un(t,n)} ${Le(t,o)} ${tn(t)} ${an(t)} ${nn(o)}
          ${t.event.rehearsal_of?l:on(t,o)}
        </section>
      </div>
    </div>
    ${xe()}`}export{Td as hostScreen};
