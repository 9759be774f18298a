/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as I,Ba as w,C as g,D as Zt,Da as $,Ea as Oo,Fa as N,H as s,J as a,Ja as Do,K as xo,Ka as Ro,L as To,La as y,M as Po,Ma as _,N as ot,Na as nt,Oa as K,P as f,Pa as St,Q as F,Qa as Gt,R as C,Ra as Fo,S as So,Sa as Lo,U as Eo,V as wt,Xa as Ao,a as Ht,aa as yt,ab as zo,b as Vt,ba as vt,c as gt,ca as kt,d as Wt,da as U,db as No,e as vo,ea as A,f as Z,g as b,ga as xt,h as _t,ha as qo,i as G,ia as et,j as m,ja as z,jb as jo,l as e,la as Tt,lb as Mo,m as ko,ma as p,mb as J,n as E,nb as Et,o as Y,oa as T,ob as B,p as D,pb as qt,qa as Pt,ra as R,t as x,xa as P,ya as v}from"./app.js";function Co(t){let{phase:o,timezone:n,rehearsal_of:r}=t.event;if(o!=="closed"||r)return a;let i=qt(t,T.now).filter(B).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${Yt(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${Yt(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${b}/book">${e("host.open_book")}</a>
      </li>
      ${Yt(e("host.keeping_until",{day:I(Et(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function Yt(t,o,n){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>rn(o)}>${n}</button>
  </li>`}function rn(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var q=`/api/events/${Z.code}`;function L({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function u(t,o,n,r){try{let i=await g(o,n,r);return $(t,L(i)),i}catch(i){N(i);return}}var an=200;function Io(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${cn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${an} dir="auto" autocomplete="off"
          .value=${y(_("announce.text"))} @input=${St("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Eo(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>ln(t,o))}
    </ul>
  </section>`}function ln({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>pn(o)}>${e("host.announce_down")}</button>
  </li>`}function Uo(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function cn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=_("announce.text").trim();if(!r)return;let i=x.state.board.topics[n]?.title??e("host.announce_all");await u(e("host.announce_done",{to:i}),"POST","announcements",{text:r,topic:n})&&(K("announce.text"),o.reset())}function pn(t){u(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Bo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return un(o)}}function un(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Ho({code:t,links:o}){return s`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${Ot("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>mn(n,o[n]))}`}function mn(t,o){return s`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${Ot(t,o)}
  </section>`}function Ot(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${dn}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${fn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function dn({target:t}){t.select()}async function fn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await Bo(n.value,n)}`))}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function Dt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-hn(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function hn(t,o){let{date:n,time:r}=j(t,o);return Date.parse(`${n}T${r}:00Z`)}var $n=7*864e5,st=null,Rt="",Kt=!1;function Vo(t){st=null,Rt="";let o=_t(),n=bn(t);P({name:"copy",draw:()=>st?_n(st):gn(n,o),closed:()=>st=null})}function bn(t){let[o]=F(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+$n;return j(n,t.event.timezone).date}function gn(t,o){return w(e("host.copy"),s`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>wn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${Rt?s`<p class="problem" role="alert">${Rt}</p>`:a}
        <button class="button" ?disabled=${Kt}>${e("host.copy_make")}</button>
      </form>`)}function _n(t){return w(e("create.done_title"),s`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Ho(t)}`)}async function wn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));Kt=!0,p();try{st=await D("POST","copies",{date:n},o)}catch(r){Rt=m(r)}Kt=!1,p()}var Q,Ft="",Jt=!1;function Wo({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>yn(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function yn(t){try{await D("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){N(o)}}function Zo(){return Q=void 0,P({name:"rehearsal",draw:()=>w(e("host.rehearse"),vn())}),Xt(async()=>{Q=(await Y("rehearsal")).code})}function vn(){return s`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${Ft?s`<p class="problem" role="alert">${Ft}</p>`:a}
    <div class="actions">
      ${Q===void 0?a:Q?kn(Q):s`${Qt("rehearse_begin",Go,"button")}`}
    </div>`}function kn(t){return s`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Qt("rehearse_again",Go,"button-quiet")} ${Qt("rehearsal_end",xn,"button-quiet")}`}function Qt(t,o,n){return s`<button class=${n} type="button" ?disabled=${Jt} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function Go(){return Xt(async()=>{let{code:t}=await D("POST","rehearsal");location.assign(`/e/${t}/host`)})}function xn(){return Xt(async()=>{await D("DELETE",`/api/events/${Z.code}/rehearsal`),Q=null,$(e("host.rehearsal_ended"))})}async function Xt(t){Jt=!0,Ft="",p();try{await t()}catch(o){Ft=m(o)}Jt=!1,p()}function Yo(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Zo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Vo(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Tn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Ko(){return s`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Tn).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>Pn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Pn(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Jo(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function Qo(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var to=["preparing","marketplace","sessions","convergence","closed"],oo=["propose","place","interest","note"];function Xo(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${to.map(o=>Sn(t,o))}
    </ol>
  </section>`}function Sn({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>eo(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?s`<span class="phase-text">${En(t.rules,o)}</span>`:a}
    </button>
  </li>`}function En(t,o){let n=oo.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function eo(t,o){t!==o&&u(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var te=5,qn=["preparing","marketplace"],On=1500,oe=180,no=new Map;function ee(t){let o=F(t);if(!o.length)return a;let{running:n,next:r}=Qo(o,T.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    ${n.length&&qn.includes(t.event.phase)?Ln(t.event.phase):a}
    <ol class="day">
      ${o.map((i,l)=>[Fn(o[l-1],i),Dn(t,i,n.includes(i),r.includes(i))])}
    </ol>
  </section>`}function Dn(t,o,n,r){let i=U(t,o),l=!ot(o,T.now);An(o.id,n?"end":r?"begin":"");let c=(h,k)=>s`<button class="button-quiet" type="button" @click=${()=>zn(o.id)&&k()}>${e(`host.${h}`)}</button>`;return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${A(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a} ${Rn(o,n,r)}</p>
    ${n?s`<div class="host-tools">
          ${c("day_end",()=>u(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${c("day_later",()=>u(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:te}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${c("day_begin",()=>u(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${c("day_wait",()=>u(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:te}))}
        </div>`:a}
  </li>`}function Rn(t,o,n){let r=Jo(T.now.getTime(),o?t.ends:t.starts);return!(o||n)||r>oe?a:s`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:r})}</strong>`}function Fn(t,o){let[n,r]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((r-n)/6e4);if(!(i>0)||i>oe)return a;let l=n<=T.now.getTime()&&T.now.getTime()<r;return s`<li class="day-gap" aria-current=${l?"time":a}>
    ${e("host.day_break",{n:i})} ${l?s`<span class="mark mark-now">${e("board.now")}</span>`:a}
  </li>`}function Ln(t){return s`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>eo(t,"sessions")}>${e("host.day_follow_do")}</button>`}function An(t,o){let n=no.get(t);n?.offer!==o&&no.set(t,{offer:o,since:n?Date.now():0})}function zn(t){return Date.now()-(no.get(t)?.since??0)>On}function ne(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var Nn=400,rt,it,Lt,se,S=class{constructor(o,n){gt(this,Lt);Ht(this,"value",null);Ht(this,"problem","");gt(this,rt);gt(this,it);Wt(this,rt,o),x.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&vo(this,Lt,se).call(this)})}async load(){try{this.value=await Y(Vt(this,rt)),this.problem=""}catch(o){this.problem=m(o)}p()}};rt=new WeakMap,it=new WeakMap,Lt=new WeakSet,se=function(){clearTimeout(Vt(this,it)),Wt(this,it,setTimeout(()=>this.load(),Nn))};var so=new S("editions",()=>!1),re=["photos","contributions","contacts"],At="";function ie(t,o){return o.can["book.freeze"]?d("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${jn(t)} ${In()}`,{opened:()=>so.load()}):a}function jn({event:t}){let o=so.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>Mn(n,t.timezone))}
  </ul>`}function Mn({number:t,choice:o,hidden:n,at:r},i){let l=e("host.edition",{n:String(t),when:I(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${n?s`<span>${l}</span>`:s`<a href="${b}/book/${t}">${l}</a>`}
      <span class="hint">${et([...n?[e("host.edition_hidden")]:[],...Cn(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>Bn(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function Cn(t){let o=re.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function In(){return s`<form class="form" @submit=${Un}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${re.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${At?s`<p class="problem" role="alert">${At}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function Un(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return ae(()=>g("POST","editions",{choice:n}),e("host.edition_frozen"))}function Bn(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return ae(()=>g(n,`editions/${t}/hiding`),r)}async function ae(t,o){try{await t(),At="",$(o),await so.load()}catch(n){At=m(n),p()}}var Hn=12;function le(t,o,n,r){let i=F(t).filter(c=>ot(c,n)).flatMap(({id:c})=>So(t,{round:c,room:o})??[]),l=new Set([...r.values()].map(c=>c?f(c):""));return i.map(c=>{let h=Wn(t,c).filter(bt=>bt.room!==o&&ot(t.rounds[bt.round],n)),k=new Set(h.map(f)),M=r.get(c.id),W=M===null||M&&k.has(f(M))?M:h.find(bt=>!l.has(f(bt)))??null;return W&&l.add(f(W)),{topic:c,slot:W,choices:Vn(h,W)}})}function Vn(t,o){return t.filter((n,r)=>r<Hn||o&&f(o)===f(n))}function Wn(t,o){let n=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return Mo(t,o.slot,1/0,n)}var Nt=new Map,zt="";function at(t){Nt.clear(),zt="";let o=e("host.falls_out_what",{name:t.name});P({name:"falls-out",draw:()=>w(o,Zn(t))})}function ce({id:t}){return le(x.state.board,t,T.now,Nt)}function Zn(t){let o=ce(t);return s`<form class="form" @submit=${n=>Yn(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?s`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(Gn)} ${zt?s`<p class="problem" role="alert">${zt}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function Gn({topic:t,slot:o,choices:n}){let{board:r}=x.state,i=({target:c})=>{Nt.set(t.id,n.find(h=>f(h)===c.value)??null),p()},l=c=>s`<option value=${f(c)} .selected=${o!==null&&f(c)===f(o)}>
      ${xt(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function Yn(t,o){t.preventDefault();let n=ce(o),r=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>r.length;try{let l=await g("PUT",`rooms/${o.id}/closing`,{moves:r,unplace:i});v("falls-out"),$(e("host.fell_out",{name:o.name}),L(l))}catch(l){zt=Kn(l,n),p()}}function Kn(t,o){if(!(t instanceof G))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,r=n&&o.find(i=>i.slot&&f(i.slot)===f(n));return r?(Nt.delete(r.topic.id),`${r.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var lt=new S("hidden",t=>t.startsWith("person."));function H({id:t}){return(lt.value?.muted??[]).some(o=>o.id===t)}function ro(t){return H(t)?[["hear",()=>ts(t)]]:[["mute",()=>Xn(t)],["remove",()=>os(t)]]}function jt(t){let{name:o}=t;P({name:"person",draw:()=>w(e("host.person",{name:o}),Jn(t))})}function Jn(t){return s`${es(t)}
    <ul class="choices">
      ${ro(t).map(([o,n])=>Qn(o,n))}
    </ul>
    ${H(t)?a:s`<p class="hint">${e("host.person_hint")}</p>`}`}function Qn(t,o){return s`<li><button class="choice" type="button" @click=${()=>{v("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var Xn=({id:t,name:o})=>u(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),ts=({id:t,name:o})=>u(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),os=({id:t,name:o})=>u(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function es({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim(),c=e("host.renamed",{name:l});await u(c,"PATCH",`people/${t}`,{name:l})&&v("person")}}>
    <div>
      <label for="person-name">${e("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    <button class="button">${e("common.save")}</button>
  </form>`}var Mt="",ct=[];function Ct(t){Mt="",ct=[],P({name:"piece",draw:()=>w(t.title,ct.length?ss(t):ns(t))})}var pe=({path:t})=>!t.includes("/");function ns(t){return s`<form
    class="form"
    @submit=${o=>rs(o,t)}
  >
    ${t.fields()} ${Mt?s`<p class="problem" role="alert">${Mt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${pe(t)?a:s`<button class="button-danger" type="button" @click=${()=>ue(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function ss(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:ct.length})}</p>
    <ul class="orphans">
      ${ct.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>ue(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>v("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function rs(t,o){t.preventDefault();let n=o.read(t.currentTarget);return me(()=>g(pe(o)?"POST":"PATCH",o.path,n),o.said.saved)}function ue(t,o){return me(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function me(t,o){try{let n=await t();v("piece"),$(o,L(n))}catch(n){n instanceof G&&n.code==="would_orphan"?ct=n.facts.topics:Mt=m(n),p()}}function de(t){return s`<div>
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
  </div>`}var fe=["step_free","projector","quiet","hearing_loop"],he={name:"",capacity:null,note:"",link:"",features:[],language:""};function $e({name:t,capacity:o,note:n,link:r,features:i,language:l}){return s`<div>
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
      ${fe.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${e("host.room_language_any")}</option>
        ${vt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${kt(c)}</option>`)}
      </select>
    </div>
    ${de(r)}`}function be(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:fe.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function ge(t,o){let n=[...C(x.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:c,position:h},k)=>({id:c,position:h,wanted:k+1}));try{for(let{id:c,position:h,wanted:k}of l)h!==k&&await g("PATCH",`rooms/${c}`,{position:k});$(e("host.room_moved",{name:i.name}))}catch(c){N(c)}}var is=J(()=>import("./outgrown.js"));function we(t){let o=C(t),n=()=>ye("rooms",e("host.room_new"),e("host.room_added"),he);return d("rooms",e("host.rooms"),s`${is()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((r,i)=>as(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${R("plus")} ${e("host.room_add")}
      </button>`,{count:E(o.length)})}function as(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>io(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Tt(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${R("right")}
    </button>
    ${ls(t)} ${_e(t,"up",-1,o===0)} ${_e(t,"down",1,o===n-1)}
  </li>`}function io(t){let o=e("host.room_change",{name:t.name});ye(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>cs(t))}function ls({id:t,name:o}){return s`<a
    class="button-icon"
    href="${b}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${R("door")}
  </a>`}function _e(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>ge(t.id,n)}
  >
    <span class="turn-${o}">${R("down")}</span>
  </button>`}function ye(t,o,n,r,i){Ct({path:t,title:o,fields:()=>$e(r),read:l=>be(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function ao({id:t,name:o}){return u(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function cs(t){let o=async()=>{await ao(t)&&v("piece")},n=()=>{v("piece"),at(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var ps=8,us=J(()=>import("./more.js")),lo="";function ke(t){let o=To(lo);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${lo}
      @focus=${()=>lt.load()}
      @input=${({target:n})=>{lo=n.value,p()}}
    />
    ${o.length?ds(t,o):ms(t)}
  </section>`}function ms(t){let o=C(t).filter(({closed:n})=>!n);return o.length?s`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>s`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>at(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:a}function ds(t,o){let n=fs(t).filter(l=>Po(l.words,o)),[r=""]=o,i=[...n].sort((l,c)=>ve(l,r)-ve(c,r)).slice(0,ps);return s`<p class="hint" role="status">
      ${e(i.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${i.map(_s)}
    </ul>`}function ve({words:t},o){let n=xo(t);return n.startsWith(o)?0:n.includes(` ${o}`)?1:2}function fs(t){return[...Object.values(t.people).map(hs),...C(t).map($s),...Object.values(t.topics).map(o=>bs(t,o))]}function hs(t){let{name:o}=t;return{name:o,words:o,hint:e(H(t)?"host.people_muted":"host.find_person"),deeds:[...ro(t),["rename",()=>jt(t)]]}}function $s(t){let{name:o,note:n,capacity:r,closed:i}=t,l=r?e("host.seats",{n:r}):"";return{name:o,words:`${o} ${n}`,hint:et([e(i?"board.closed":"host.find_room"),l,Tt(t)].filter(Boolean)),deeds:[i?["open",()=>ao(t)]:["falls_out",()=>at(t)],["change",()=>io(t)]]}}function bs(t,o){let{id:n,number:r,title:i,language:l,slot:c,withdrawn:h,into:k}=o,M=z(t,o),W=c?xt(t,c):e(h?"session.is_withdrawn":"board.no_slot");return{name:i,language:l,words:`${i} ${M} #${r}`,hint:et([`#${r}`,M,W]),href:Pt(n),deeds:[...h||k?[]:gs(o),["hide",()=>Ao(n)]]}}function gs(t){let o=us();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:r})=>r(t)).map(({name:r,question:i})=>[r,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>Uo(t.id)]]}function _s({name:t,hint:o,language:n,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${e(`host.find_${l}`)}: ${t}" @click=${c}
        >
          ${e(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var pt=new S("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function xe(t){return d("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${ws(t)}`,{opened:()=>pt.load()})}function ws(t){if(pt.problem)return s`<p class="problem" role="alert">${pt.problem}</p>`;if(!pt.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=pt.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>co(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>co(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>co(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function co(t,o,n){let r=()=>u(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var po="";function Te(t,o){let n=Et(t),r=I(n,t.event.timezone);return d("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${vs} />
        </div>
      </div>
      ${o.can["event.delete"]?ys():a}`,{count:r})}function ys(){return s`<form class="form" @submit=${ks} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:Z.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${po?s`<p class="problem" role="alert">${po}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function vs({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();u(e("host.keeping_done",{day:I(n,"UTC")}),"PATCH",q,{keep_until:n})}async function ks(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await D("DELETE",q,{code:o}),location.assign("/")}catch(n){po=m(n),p()}}var xs=["host","cohost","wall"],ut="",It="";function Pe(t){return t.can["links.renew"]?d("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${xs.map(Ts)}
      </ul>`):a}function Ts(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Ps(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Ps(t){ut="",It="",P({name:"link",draw:()=>ut?Es(t):Ss(t),closed:()=>ut=""})}function Ss(t){return w(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${It?s`<p class="problem" role="alert">${It}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>qs(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>v("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Es(t){return w(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Ot(t,ut)}`)}async function qs(t){try{ut=(await D("POST",`links/${t}`)).link}catch(o){It=m(o)}p()}var mt=new S("log",()=>!0),uo=[],Se=!1;function Ee(t){return d("log",e("host.log"),Os(t),{opened:()=>mt.load()})}function Os(t){if(mt.problem)return s`<p class="problem" role="alert">${mt.problem}</p>`;if(!mt.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=Ds(mt.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>Fs(t,n,o[r-1]?.ref))}
    </ol>
    ${Se||(o[o.length-1]?.seq??0)<=1?a:s`<button class="button-quiet" type="button" @click=${()=>Rs(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Ds(t){let o=t[t.length-1]?.seq??0;return[...t,...uo.filter(({seq:n})=>n<o)]}async function Rs(t){try{let o=await Y(`log?before=${t[t.length-1]?.seq}`);uo=[...uo,...o.entries],Se=!o.entries.length}catch(o){$(m(o),{tone:"warning"})}p()}function Fs(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=qe(t,o),l=yt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:r,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>As(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function qe(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=Ls(t,o);return e(ko(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function Ls(t,{kind:o,title:n,phase:r,starts:i,ends:l}){return r?e(`common.phase_${r}`):i?[n,A(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?jo(n):n}async function As(t,o){try{let n=await g("POST","undo",{seq:o.seq});$(e("host.undid",{what:qe(t,o)}),L(n))}catch(n){N(n)}}function Oe(){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${b}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${b}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var zs=12,De="";function Re({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=n.filter(({name:i})=>i.toLocaleLowerCase().includes(De.toLocaleLowerCase()));return d("people",e("host.people"),s`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>zs?Ns():a}
      <ul class="pieces">
        ${r.map(js)}
      </ul>`,{count:E(n.length),opened:()=>lt.load()})}function Ns(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{De=t.target.value,p()}}
  />`}function js(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>jt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${H(t)?s`<span class="mark">${e("host.people_muted")}</span>`:a} ${R("right")}
    </button>
  </li>`}var X=new S("hidden",t=>t.startsWith("photo.")),Fe=!1;function Le(t){Fe||X.load(),Fe=!0;let o=X.value?.waiting.length??0;return d("photos",e("host.photos"),s`${Ms(t)} ${Is(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Ms(t){if(X.problem)return s`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=X.value;return o.length?s`<ul class="entries">
    ${o.map(n=>Cs(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function Cs(t,o){let n=`${b}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>u(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>u(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function Is({event:t}){let o=({target:n})=>{let{checked:r}=n;u(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",q,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${y(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function Ae(t){let o=qt(t,T.now),n=o.filter(B),r=o.filter(l=>!B(l)),i=o.length?`${E(r.length)} / ${E(o.length)}`:"";return d("reports",e("host.reports"),s`${Us(t)} ${Hs(t,n,r)}`,{count:i})}function Us({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?j(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Bs(l,n)}>
    <p>${o?e("host.due_is",{time:yt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>ze(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Bs(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return ze(Dt({date:String(n.get("date")),time:String(n.get("time"))},o))}function ze(t){return u(e(t?"host.due_done":"host.due_dropped"),"PATCH",q,{reports_due:t})}function Hs(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>Vs(t,r))}
    </ul>`}function Vs(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Pt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${z(t,o)}</bdi>${o.slot?s` · ${qo(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${B(o)?"mark-warning":""}">${Ws(o)}</span>
  </li>`}function Ws(t){return B(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Ne=6e4,mo=15*Ne,Zs=45*Ne,Gs=J(()=>import("./same_people.js"));function je(t){let o=F(t);return d("rounds",e("host.rounds"),s`${ne("rounds")?Gs()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${o.map(n=>Ys(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Js(t)}>
        ${R("plus")} ${e("host.round_add")}
      </button>`,{count:E(o.length),opened:p})}function Ys(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Ks(t,o)}>
      <strong dir="auto">${U(t,o)}</strong>
      <span>${A(t,o)}</span>
      ${R("right")}
    </button>
  </li>`}function Ks(t,o){let n=U(t,o);Me(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Js(t){let o=F(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Zs,i=n?Date.parse(n.ends)+mo:Math.ceil(Date.now()/mo)*mo,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Me(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function Me({event:t},o,n,r,i){let[l,c]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];Ct({path:o,title:n,fields:()=>Qs(i.title,l.date,l.time,c.time),read:h=>Xs(new FormData(h),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Qs(t,o,n,r){return s`<div>
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
    </div>`}function Xs(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>Dt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function Ce({event:t}){return d("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${oo.map(o=>tr(t.rules,o))}`)}function tr(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${to.map(n=>or(t,o,n))}</div>
  </fieldset>`}function or(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(k=>k!==n):[...r,n],c={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>u(e("host.rules_done"),"PATCH",q,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Ie({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function Ue(t){let o=wt(t);if(!o.length)return a;let n=_("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${St("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${f(r)} .selected=${y(n===f(r))}>
            ${er(t,r)}
          </option>`)}
    </select>
  </div>`}function er(t,o){let n=t.rounds[o.round];return n?[A(t,n),t.rooms[o.room]?.name,U(t,n)].join(" · "):""}var nr=5,V=[],ho=0,$o={get entries(){return V},get written(){return ho}};async function Be(t){let o={...t,ref:_t(),state:"sending",problem:""};V=[o,...V].filter(({state:r},i)=>i<nr||r==="refused"),ho+=1,p();let n=sr(o);t.slot?await Promise.all([n,rr(o.ref,t.slot)]):await n}function He(t){V=V.filter(o=>o!==t),ho-=1,p()}async function sr({ref:t,title:o,name:n}){try{let r=await Zt("POST","topics",{title:o,scribe_for:n},{ref:t});Oo(r,e("host.scribe_done",{title:o,name:n})),fo(t,{state:r.waiting?"kept":"done"})}catch(r){fo(t,{state:"refused",problem:m(r)})}}async function rr(t,{round:o,room:n}){try{await Zt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(r){fo(t,{state:"without_slot",problem:m(r)})}}function fo(t,o){V=V.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),p()}function We(t){let{entries:o,written:n}=$o;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${lr} @keydown=${ar} aria-describedby="host-scribe-hint">
      ${Ve("title","next")} ${Ve("name","done")} ${Ie(t)} ${Ue(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(r=>Ze(r))}
    </ol>
  </section>`}function Ve(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${y(_(`scribe.${t}`))}
      @input=${Lo(`scribe.${t}`,t)}
    />
    ${Fo(`scribe.${t}`,t)}
  </div>`}function Ze(t,o=!0){let{title:n,name:r,problem:i}=t,l=ir(t);return s`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${i||e(`host.scribed_${l}`)}</span>
    ${o&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>cr(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Ge(){let t=$o.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>Ze(o,!1))}
  </ol>`}function ir({ref:t,state:o}){let n=x.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function ar(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&_("scribe.title").trim()&&!_("scribe.name").trim()?(t.preventDefault(),dt("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function lr(t){t.preventDefault();let[o,n]=[_("scribe.title").trim(),_("scribe.name").trim()];if(!o||Gt(o,"title"))return dt("title");if(!n||Gt(n,"name"))return dt("name");let r=wt(x.state.board).find(i=>f(i)===_("scribe.slot"));K("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Be({title:o,name:n,slot:r??null}),dt("title")}function cr(t){He(t),nt("scribe.title",t.title),nt("scribe.name",t.name),p(),dt("title")}function dt(t){document.getElementById(`scribe-${t}`)?.focus()}function Ye(){return Intl.supportedValuesOf?.("timeZone")??[]}var Ut={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},bo=Object.keys(Ut),ft=new Map;for(let t of bo)_(`event.${t}`)&&ft.set(t,_(`event.${t}`));function ht(t,o){return ft.get(o)??t[o]}function $t(t){return({target:o})=>{let n=o.value;ft.set(t,n),nt(`event.${t}`,n)}}function Ke(t){return Object.fromEntries([...ft].filter(([o,n])=>n.trim()!==t[o]))}function Je(){ft.clear(),K(...bo.map(t=>`event.${t}`))}function Qe(t){return bo.includes(t)}function go(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Ut[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${y(ht(t,o))} @input=${$t(o)}
    />
    ${Bt(o,r)}
  </div>`}function _o(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Ut[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${y(ht(t,o))} @input=${$t(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Bt(o,r)}
  </div>`}function Xe(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${y(ht(t,"timezone"))} @input=${$t("timezone")}
    />
    <datalist id="event-zones">
      ${Ye().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${Bt("timezone",o)}
  </div>`}function tn(t,o){let n=ht(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${$t("language")}>
      ${vt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${kt(r)}
          </option>`)}
    </select>
    ${Bt("language",o)}
  </div>`}function Bt(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var tt=null,O=null;function on({event:t}){return d("event",e("host.event"),pr(t))}function pr(t){return s`<form class="form" @submit=${o=>mr(o,t)}>
    ${go(t,"title","host.event_title",O)}
    ${_o(t,"theme",2,O)} ${_o(t,"welcome",4,O)}
    ${go(t,"place","host.place",O)} ${Xe(t,O)}
    ${tn(t,O)}
    <label class="check">
      <input type="checkbox" .checked=${y(tt??t.book_open)} @change=${ur} />
      <span>${e("host.book_open")}</span>
    </label>
    ${O&&!Qe(O.field)?s`<p class="problem" role="alert">${O.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function ur({target:t}){tt=t.checked}async function mr(t,o){t.preventDefault();let n=tt===null||tt===o.book_open?{}:{book_open:tt};try{let r=await g("PATCH",q,{...Ke(o),...n});O=null,tt=null,Je(),$(e(r.changes.length?"host.event_done":"host.event_same"),L(r))}catch(r){O={field:dr(r),text:m(r)}}p()}function dr(t){return t instanceof G?String(t.facts.field??""):""}async function fr(){(await import("./menu.js")).openInvite()}function en(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${b}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${b}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${fr}>${e("host.invite")}</button>
      <a class="button-quiet" href="${b}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?hr():a}
  </section>`}function hr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${b}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var $r=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],br=[1,5,10,15],nn=[12,20,30,60],wo=nn[0];function sn(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${$r.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>yo(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${br.map(n=>s`<button class="button-quiet" type="button" @click=${()=>wr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${gr(t)}
    <button class="button" type="button" @click=${yr}>${e("host.bell")}</button>
  </section>`}function gr(t){let[o]=Do(t),n=Ro(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:z(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>vr(t,o)}>
            ${e("host.reading_next",{name:z(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${kr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${_r}>
        ${nn.map(r=>s`<option value=${r} ?selected=${r===wo}>${E(r)}</option>`)}
      </select>
    </div>`}function _r({target:t}){wo=Number(t.value)}function yo(t){u(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function wr(t){u(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function yr(){u(e("host.bell_done"),"POST","wall/bell",{})}async function vr(t,o){let n=e("host.reading_now",{name:z(t,o)});await u(n,"PUT","wall/reading",{topic:o.id,seconds:wo})&&t.wall.view!=="queue"&&yo("queue")}async function kr(){await u(e("host.reading_ended"),"DELETE","wall/reading",{})&&yo("auto")}function Bu(t){return s`${zo(t,!0)} ${No(t)}
    <main id="main" class="host">${xr(t)}</main>`}function xr(t){return t.me.can["event.change"]?Tr(t):s`<p class="host-other">${e("host.not_host")}</p>${Ge()}`}function Tr({board:t,me:o,present:n}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Wo(t)}
    <div class="host-columns">
      <div class="host-column">${Co(t)} ${Xo(t)} ${ee(t)} ${Ce(t)} ${Yo(t,o)}</div>
      <div class="host-column">
        ${ke(t)} ${sn(t)} ${Io(t)} ${en(o)} ${Oe()}
        ${o.can.scribe?We(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Le(t)} ${Ae(t)} ${je(t)} ${we(t)} ${on(t)}
          ${Re(t,n)} ${ie(t,o)} ${xe(t)} ${Ee(t)} ${Pe(o)}
          ${t.event.rehearsal_of?a:Te(t,o)}
        </section>
      </div>
    </div>
    ${Ko()}`}export{Bu as hostScreen};
