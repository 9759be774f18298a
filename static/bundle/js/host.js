/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as Z,Ba as y,C as g,D as no,Da as $,Ea as Fo,Fa as U,H as r,J as a,Ja as jo,K as Do,Ka as zo,L as Ro,La as k,M as Ao,Ma as x,N as st,Na as at,Oa as tt,P as h,Pa as Ot,Q as F,Qa as Dt,R as W,Ra as Mo,S as Lo,Sa as Co,U as No,V as rt,Xa as Io,a as to,aa as xt,ab as Uo,b as oo,ba as Tt,c as yt,ca as Pt,d as eo,da as j,db as Bo,e as qo,ea as M,f as Q,g as _,ga as C,h as kt,ha as St,i as z,ia as it,j as m,ja as I,jb as Ho,l as e,la as Et,lb as Vo,m as Oo,ma as u,mb as B,n as O,nb as Rt,o as X,oa as P,ob as G,p as L,pb as At,qa as qt,ra as N,t as v,xa as S,ya as T}from"./app.js";function Wo(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=At(t,P.now).filter(G).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${so(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${so(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
      </li>
      ${so(e("host.keeping_until",{day:Z(Rt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function so(t,o,n){return r`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>wn(o)}>${n}</button>
  </li>`}function wn(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var D=`/api/events/${Q.code}`;function R({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await g(o,n,s);return $(t,R(i)),i}catch(i){U(i);return}}var vn=200;function Zo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${kn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${vn} dir="auto" autocomplete="off"
          .value=${k(x("announce.text"))} @input=${Ot("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${No(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>yn(t,o))}
    </ul>
  </section>`}function yn({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>xn(o)}>${e("host.announce_down")}</button>
  </li>`}function Go(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function kn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=x("announce.text").trim();if(!s)return;let i=v.state.board.topics[n]?.title??e("host.announce_all");await p(e("host.announce_done",{to:i}),"POST","announcements",{text:s,topic:n})&&(tt("announce.text"),o.reset())}function xn(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Yo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Tn(o)}}function Tn(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Ko({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${Lt("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>Pn(n,o[n]))}`}function Pn(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${Lt(t,o)}
  </section>`}function Lt(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${Sn}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${En}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Sn({target:t}){t.select()}async function En({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await Yo(n.value,n)}`))}function H(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function Nt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-qn(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function qn(t,o){let{date:n,time:s}=H(t,o);return Date.parse(`${n}T${s}:00Z`)}var On=7*864e5,lt=null,Ft="",ro=!1;function Jo(t){lt=null,Ft="";let o=kt(),n=Dn(t);S({name:"copy",draw:()=>lt?An(lt):Rn(n,o),closed:()=>lt=null})}function Dn(t){let[o]=F(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+On;return H(n,t.event.timezone).date}function Rn(t,o){return y(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Ln(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${Ft?r`<p class="problem" role="alert">${Ft}</p>`:a}
        <button class="button" ?disabled=${ro}>${e("host.copy_make")}</button>
      </form>`)}function An(t){return y(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Ko(t)}`)}async function Ln(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));ro=!0,u();try{lt=await L("POST","copies",{date:n},o)}catch(s){Ft=m(s)}ro=!1,u()}var ot,jt="",io=!1;function Qo({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Nn(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Nn(t){try{await L("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){U(o)}}function Xo(){return ot=void 0,S({name:"rehearsal",draw:()=>y(e("host.rehearse"),Fn())}),lo(async()=>{ot=(await X("rehearsal")).code})}function Fn(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${jt?r`<p class="problem" role="alert">${jt}</p>`:a}
    <div class="actions">
      ${ot===void 0?a:ot?jn(ot):r`${ao("rehearse_begin",te,"button")}`}
    </div>`}function jn(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${ao("rehearse_again",te,"button-quiet")} ${ao("rehearsal_end",zn,"button-quiet")}`}function ao(t,o,n){return r`<button class=${n} type="button" ?disabled=${io} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function te(){return lo(async()=>{let{code:t}=await L("POST","rehearsal");location.assign(`/e/${t}/host`)})}function zn(){return lo(async()=>{await L("DELETE",`/api/events/${Q.code}/rehearsal`),ot=null,$(e("host.rehearsal_ended"))})}async function lo(t){io=!0,jt="",u();try{await t()}catch(o){jt=m(o)}io=!1,u()}function oe(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Xo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Jo(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Mn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function ee(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Mn).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>Cn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Cn(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function ne(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function se(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var co=["preparing","marketplace","sessions","convergence","closed"],uo=["propose","place","interest","note"];function re(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${co.map(o=>In(t,o))}
    </ol>
  </section>`}function In({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>po(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${Un(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Un(t,o){let n=uo.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function po(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var ie=5,Bn=["preparing","marketplace"],Hn=1500,le=180,mo=new Map;function ce(t){let o=F(t);if(!o.length)return a;let{running:n,next:s}=se(o,P.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    ${n.length&&Bn.includes(t.event.phase)?Gn(t.event.phase):a}
    <ol class="day">
      ${o.map((i,l)=>[Zn(o[l-1],i),Vn(t,i,n.includes(i),s.includes(i))])}
    </ol>
  </section>`}function Vn(t,o,n,s){let i=j(t,o),l=!st(o,P.now);Yn(o.id,n?"end":s?"begin":"");let c=()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),f=()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${M(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a} ${Wn(o,n,s)}</p>
    ${n?r`<div class="host-tools">
          ${zt("day_end",()=>ae(o.id)&&c())}
          ${zt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:ie}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${zt("day_begin",()=>ae(o.id)&&f())}
          ${zt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:ie}))}
        </div>`:a}
  </li>`}function zt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function Wn(t,o,n){let s=ne(P.now.getTime(),o?t.ends:t.starts);return!(o||n)||s>le?a:r`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:s})}</strong>`}function Zn(t,o){let[n,s]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((s-n)/6e4);if(!(i>0)||i>le)return a;let l=n<=P.now.getTime()&&P.now.getTime()<s;return r`<li class="day-gap" aria-current=${l?"time":a}>
    ${e("host.day_break",{n:i})} ${l?r`<span class="mark mark-now">${e("board.now")}</span>`:a}
  </li>`}function Gn(t){return r`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>po(t,"sessions")}>${e("host.day_follow_do")}</button>`}function Yn(t,o){let n=mo.get(t);n?.offer!==o&&mo.set(t,{offer:o,since:n?Date.now():0})}function ae(t){return Date.now()-(mo.get(t)?.since??0)>Hn}function ue(t){return document.querySelector(`#${t}[open]`)!==null}function d(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var Kn=400,ct,ut,Mt,pe,E=class{constructor(o,n){yt(this,Mt);to(this,"value",null);to(this,"problem","");yt(this,ct);yt(this,ut);eo(this,ct,o),v.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&qo(this,Mt,pe).call(this)})}async load(){try{this.value=await X(oo(this,ct)),this.problem=""}catch(o){this.problem=m(o)}u()}};ct=new WeakMap,ut=new WeakMap,Mt=new WeakSet,pe=function(){clearTimeout(oo(this,ut)),eo(this,ut,setTimeout(()=>this.load(),Kn))};var Ut=new E("editions",()=>!1),me=["photos","contributions","contacts"],It="",Ct=!1;function fe(t,o){return o.can["book.freeze"]?d("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${Jn(t)} ${ts()}`,{opened:()=>Ut.load()}):a}function Jn({event:t}){let o=Ut.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>Qn(n,t.timezone))}
  </ul>`}function Qn({number:t,choice:o,hidden:n,at:s},i){let l=e("host.edition",{n:String(t),when:Z(s,i)});return r`<li class="entry">
    <span class="entry-words">
      ${n?r`<span>${l}</span>`:r`<a href="${_}/book/${t}">${l}</a>`}
      <span class="hint">${it([...n?[e("host.edition_hidden")]:[],...Xn(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>ns(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function Xn(t){let o=me.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function ts(){return r`<form class="form" @submit=${os}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${me.map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${It?r`<p class="problem" role="alert">${It}</p>`:a}
    <button class="button" ?disabled=${Ct}>${e("host.edition_freeze")}</button>
  </form>`}function os(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return de(async()=>{let{changes:s}=await g("POST","editions",{choice:n});return s.length?e("host.edition_frozen"):e("host.edition_same",{n:String(es(n))})})}function es(t){let o=n=>!n.hidden&&Object.entries(t).every(([s,i])=>n.choice[s]===i);return Ut.value?.editions.filter(o).pop()?.number??""}function ns(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return de(async()=>(await g(n,`editions/${t}/hiding`),s))}async function de(t){if(!Ct){Ct=!0,u();try{let o=await t();It="",$(o),await Ut.load()}catch(o){It=m(o)}Ct=!1,u()}}var ss=12;function he(t,o,n,s){let i=F(t).filter(c=>st(c,n)).flatMap(({id:c})=>Lo(t,{round:c,room:o})??[]),l=new Set([...s.values()].map(c=>c?h(c):""));return i.map(c=>{let f=is(t,c).filter(J=>J.room!==o&&st(t.rounds[J.round],n)),b=new Set(f.map(h)),w=s.get(c.id),q=w===null||w&&b.has(h(w))?w:f.find(J=>!l.has(h(J)))??null;return q&&l.add(h(q)),{topic:c,slot:q,choices:rs(f,q)}})}function rs(t,o){return t.filter((n,s)=>s<ss||o&&h(o)===h(n))}function is(t,o){let n=({room:s})=>(t.rooms[s]?.capacity??1/0)<o.interest;return Vo(t,o.slot,1/0,n)}var Ht=new Map,Bt="";function pt(t){Ht.clear(),Bt="";let o=e("host.falls_out_what",{name:t.name});S({name:"falls-out",draw:()=>y(o,as(t))})}function $e({id:t}){return he(v.state.board,t,P.now,Ht)}function as(t){let o=$e(t);return r`<form class="form" @submit=${n=>cs(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?r`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(ls)} ${Bt?r`<p class="problem" role="alert">${Bt}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ls({topic:t,slot:o,choices:n}){let{board:s}=v.state,i=({target:c})=>{Ht.set(t.id,n.find(f=>h(f)===c.value)??null),u()},l=c=>r`<option value=${h(c)} .selected=${o!==null&&h(c)===h(o)}>
      ${C(s,c)}
    </option>`;return r`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||s.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function cs(t,o){t.preventDefault();let n=$e(o),s=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>s.length;try{let l=await g("PUT",`rooms/${o.id}/closing`,{moves:s,unplace:i});T("falls-out"),$(e("host.fell_out",{name:o.name}),R(l))}catch(l){Bt=us(l,n),u()}}function us(t,o){if(!(t instanceof z))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,s=n&&o.find(i=>i.slot&&h(i.slot)===h(n));return s?(Ht.delete(s.topic.id),`${s.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var mt=new E("hidden",t=>t.startsWith("person."));function Y({id:t}){return(mt.value?.muted??[]).some(o=>o.id===t)}var Vt="";function fo(t){return Y(t)?[["hear",()=>ds(t)]]:[["mute",()=>fs(t)],["remove",()=>hs(t)]]}function Wt(t){let{name:o}=t;Vt="",S({name:"person",draw:()=>y(e("host.person",{name:o}),ps(t))})}function ps(t){return r`${$s(t)}
    <ul class="choices">
      ${fo(t).map(([o,n])=>ms(o,n))}
    </ul>
    ${Y(t)?a:r`<p class="hint">${e("host.person_hint")}</p>`}`}function ms(t,o){return r`<li><button class="choice" type="button" @click=${()=>{T("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var fs=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),ds=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),hs=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function $s({id:t,name:o}){return r`<form class="form" @submit=${async s=>{s.preventDefault();let i=s.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await g("PATCH",`people/${t}`,{name:l});T("person"),$(e("host.renamed",{name:l}),R(c))}catch(c){Vt=m(c),u()}}}>
    <div>
      <label for="person-name">${e("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    ${Vt?r`<p class="problem" role="alert">${Vt}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}var Zt="",ft=[];function Gt(t){Zt="",ft=[],S({name:"piece",draw:()=>y(t.title,ft.length?gs(t):bs(t))})}var be=({path:t})=>!t.includes("/");function bs(t){return r`<form
    class="form"
    @submit=${o=>_s(o,t)}
  >
    ${t.fields()} ${Zt?r`<p class="problem" role="alert">${Zt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${be(t)?a:r`<button class="button-danger" type="button" @click=${()=>ge(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function gs(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:ft.length})}</p>
    <ul class="orphans">
      ${ft.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>ge(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>T("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function _s(t,o){t.preventDefault();let n=o.read(t.currentTarget);return _e(()=>g(be(o)?"POST":"PATCH",o.path,n),o.said.saved)}function ge(t,o){return _e(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function _e(t,o){try{let n=await t();T("piece"),$(o,R(n))}catch(n){n instanceof z&&n.code==="would_orphan"?ft=n.facts.topics:Zt=m(n),u()}}function we(t){return r`<div>
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
  </div>`}var ve=["step_free","projector","quiet","hearing_loop"],ye={name:"",capacity:null,note:"",link:"",features:[],language:""};function ke({name:t,capacity:o,note:n,link:s,features:i,language:l}){return r`<div>
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
      ${ve.map(c=>r`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${e("host.room_language_any")}</option>
        ${Tt(l).map(c=>r`<option value=${c} lang=${c} ?selected=${c===l}>${Pt(c)}</option>`)}
      </select>
    </div>
    ${we(s)}`}function xe(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:ve.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function Te(t,o){let n=[...W(v.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:f},b)=>({id:c,position:f,wanted:b+1}));try{for(let{id:c,position:f,wanted:b}of l)f!==b&&await g("PATCH",`rooms/${c}`,{position:b});$(e("host.room_moved",{name:i.name}))}catch(c){U(c)}}var ws=B(()=>import("./outgrown.js"));function Se(t){let o=W(t),n=()=>Ee("rooms",e("host.room_new"),e("host.room_added"),ye);return d("rooms",e("host.rooms"),r`${ws()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((s,i)=>vs(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${N("plus")} ${e("host.room_add")}
      </button>`,{count:O(o.length)})}function vs(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>ho(t)}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Et(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${N("right")}
    </button>
    ${ys(t)} ${Pe(t,"up",-1,o===0)} ${Pe(t,"down",1,o===n-1)}
  </li>`}function ho(t){let o=e("host.room_change",{name:t.name});Ee(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>ks(t))}function ys({id:t,name:o}){return r`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${N("door")}
  </a>`}function Pe(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Te(t.id,n)}
  >
    <span class="turn-${o}">${N("down")}</span>
  </button>`}function Ee(t,o,n,s,i){Gt({path:t,title:o,fields:()=>ke(s),read:l=>xe(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function $o({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function ks(t){let o=async()=>{await $o(t)&&T("piece")},n=()=>{T("piece"),pt(t)};return r`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var xs=8,Ts=B(()=>import("./more.js")),bo="";function Oe(t){let o=Ro(bo);return r`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${bo}
      @focus=${()=>mt.load()}
      @input=${({target:n})=>{bo=n.value,u()}}
    />
    ${o.length?Ss(t,o):Ps(t)}
  </section>`}function Ps(t){let o=W(t).filter(({closed:n})=>!n);return o.length?r`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>r`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>pt(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:a}function Ss(t,o){let n=Es(t).filter(l=>Ao(l.words,o)),[s=""]=o,i=[...n].sort((l,c)=>qe(l,s)-qe(c,s)).slice(0,xs);return r`<p class="hint" role="status">
      ${e(i.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${i.map(As)}
    </ul>`}function qe({words:t},o){let n=Do(t);return n.startsWith(o)?0:n.includes(` ${o}`)?1:2}function Es(t){return[...Object.values(t.people).map(qs),...W(t).map(Os),...Object.values(t.topics).map(o=>Ds(t,o))]}function qs(t){let{name:o}=t;return{name:o,words:o,hint:e(Y(t)?"host.people_muted":"host.find_person"),deeds:[...fo(t),["rename",()=>Wt(t)]]}}function Os(t){let{name:o,note:n,capacity:s,closed:i}=t,l=s?e("host.seats",{n:s}):"";return{name:o,words:`${o} ${n}`,hint:it([e(i?"board.closed":"host.find_room"),l,Et(t)].filter(Boolean)),deeds:[i?["open",()=>$o(t)]:["falls_out",()=>pt(t)],["change",()=>ho(t)]]}}function Ds(t,o){let{id:n,number:s,title:i,language:l,slot:c,withdrawn:f,into:b}=o,w=I(t,o),q=c?C(t,c):e(f?"host.find_withdrawn":"board.no_slot");return{name:i,language:l,words:`${i} ${w} #${s}`,hint:it([`#${s}`,w,q]),href:qt(n),deeds:[...f||b?[]:Rs(o),["hide",()=>Io(n)]]}}function Rs(t){let o=Ts();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:s})=>s(t)).map(({name:s,question:i})=>[s,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>Go(t.id)]]}function As({name:t,hint:o,language:n,href:s,deeds:i}){return r`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||a}
        >${s?r`<a href=${s} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>r`<button
          class="chip" type="button" aria-label="${e(`host.find_${l}`)}: ${t}" @click=${c}
        >
          ${e(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var dt=new E("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function De(t){return d("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${Ls(t)}`,{opened:()=>dt.load()})}function Ls(t){if(dt.problem)return r`<p class="problem" role="alert">${dt.problem}</p>`;if(!dt.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=dt.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>go(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>go(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>go(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function go(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?r`<span class="hint" dir="auto">${o}</span>`:a}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.bring_back_what",{title:t})}
      @click=${s}
    >
      ${e("host.bring_back")}
    </button>
  </li>`}var _o="";function Re(t,o){let n=Rt(t),s=Z(n,t.event.timezone);return d("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Fs} />
        </div>
      </div>
      ${o.can["event.delete"]?Ns():a}`,{count:s})}function Ns(){return r`<form class="form" @submit=${js} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:Q.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${_o?r`<p class="problem" role="alert">${_o}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Fs({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:Z(n,"UTC")}),"PATCH",D,{keep_until:n})}async function js(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await L("DELETE",D,{code:o}),location.assign("/?deleted")}catch(n){_o=m(n),u()}}var zs=["host","cohost","wall"],ht="",Yt="";function Ae(t){return t.can["links.renew"]?d("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${zs.map(Ms)}
      </ul>`):a}function Ms(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Cs(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Cs(t){ht="",Yt="",S({name:"link",draw:()=>ht?Us(t):Is(t),closed:()=>ht=""})}function Is(t){return y(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Yt?r`<p class="problem" role="alert">${Yt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Bs(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>T("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Us(t){return y(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${Lt(t,ht)}`)}async function Bs(t){try{ht=(await L("POST",`links/${t}`)).link}catch(o){Yt=m(o)}u()}var Hs=3;function vo(t,{parts:o}){return o.map(n=>Vs(t,n)).join(" · ")}function Vs(t,{kind:o,about:n,more:s}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return e(i,{n:n.length});if(o==="wall.announced"&&n[0]?.topic)return Ws(n[0].topic,n[0]);let l=/^wall\./.test(o)?n.length:o.startsWith("round.")?1:Hs,c=n.slice(0,l).map(q=>Zs(t,o,q)),f=s+n.length-c.length,b=c.join(n[0]?.slot?"; ":", "),w=f?e("host.log_and_more",{titles:b,n:f}):b;return e(Oo(i)?i:"host.log_other",{title:w}).replace(/:\s*$/,"")}function Ws(t,{title:o=""}){return e("host.log_wall_announced_to",{topic:t,title:e("host.log_quoted",{title:o})})}function Zs(t,o,n){let{title:s="",was:i,phase:l,fields:c,view:f,slot:b,person:w}=n;return l?e(`common.phase_${l}`):c?c.map(Gs).join(", "):f?Ys(n):n.starts?Ks(t,n):i?wo(i,s):b?wo(s,C(t,b)):w?wo(s,t.people[w]?.name??""):o==="wall.announced"||o==="wall.taken_down"?s&&e("host.log_quoted",{title:s}):o.startsWith("note.")?Ho(s):s}function Gs(t){return e(`host.log_field_${t}`)}function Ys({view:t,minutes:o}){let n=e(`host.wall_${t}`);return o?`${n} (${e("host.wall_minutes",{n:o})})`:n}function Ks(t,{id:o="",title:n="",starts:s="",ends:i="",began:l,ended:c}){let f=t.rounds[o],b=n||(f?j(t,f):""),w=(J,_n)=>M(t,{id:o,title:n,starts:J,ends:_n}),q=[b,w(s,i)].filter(Boolean).join(", ");return l&&c?e("host.log_round_was",{now:q,was:w(l,c)}):q}function wo(t,o){return o?e("host.log_to",{title:t,where:o}):t}var Js={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},$t=new E("log",()=>!0),V=[],Le=!1;function Ne(t){return d("log",e("host.log"),Qs(t),{opened:()=>$t.load()})}function Qs(t){if($t.problem)return r`<p class="problem" role="alert">${$t.problem}</p>`;if(!$t.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=Xs($t.value.entries);return o.length?r`<ol class="entries">
      ${o.map(n=>or(t,n))}
    </ol>
    ${Le||Kt(o)<=1?a:r`<button class="button-quiet" type="button" @click=${tr}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function Kt(t){return t[t.length-1]?.first??0}function Xs(t){let o=Kt(t);return V=V.some(({seq:s})=>s>=o)?[...t,...V.filter(({seq:s})=>s<o)]:t,V}async function tr(){let t=Kt(V);try{let{entries:o}=await X(`log?before=${t}`);Kt(V)===t&&(V=[...V,...o]),Le=!o.length}catch(o){$(m(o),{tone:"warning"})}u()}function or(t,o){let n=o.by&&t.people[o.by]?.name||e(Js[o.role??""]??"host.somebody"),s=vo(t,o),i=xt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${s}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:n,time:i})}</span>
    </span>
    ${o.undoable?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:s})}
            @click=${()=>er(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}async function er(t,o){try{let n=await g("POST","undo",{seq:o.seq});$(e("host.undid",{what:vo(t,o)}),R(n))}catch(n){U(n)}}function Fe(){return r`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var nr=12,je="";function ze({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),s=n.filter(({name:i})=>i.toLocaleLowerCase().includes(je.toLocaleLowerCase()));return d("people",e("host.people"),r`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>nr?sr():a}
      <ul class="pieces">
        ${s.map(rr)}
      </ul>`,{count:O(n.length),opened:()=>mt.load()})}function sr(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{je=t.target.value,u()}}
  />`}function rr(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Wt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${Y(t)?r`<span class="mark">${e("host.people_muted")}</span>`:a} ${N("right")}
    </button>
  </li>`}var et=new E("hidden",t=>t.startsWith("photo.")),Me=!1;function Ce(t){Me||et.load(),Me=!0;let o=et.value?.waiting.length??0;return d("photos",e("host.photos"),r`${ir(t)} ${lr(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function ir(t){if(et.problem)return r`<p class="problem" role="alert">${et.problem}</p>`;if(!et.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=et.value;return o.length?r`<ul class="entries">
    ${o.map(n=>ar(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function ar(t,o){let n=`${_}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${n}.jpg" target="_blank" rel="noopener">
      <img src="${n}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${s}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?r`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:s,by:i})} @click=${l}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:s,by:i})} @click=${c}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function lr({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",D,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${k(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function Ie(t){let o=At(t,P.now),n=o.filter(G),s=o.filter(l=>!G(l)),i=o.length?`${O(s.length)} / ${O(o.length)}`:"";return d("reports",e("host.reports"),r`${cr(t)} ${pr(t,n,s)}`,{count:i})}function cr({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?H(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>ur(l,n)}>
    <p>${o?e("host.due_is",{time:xt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>Ue(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function ur(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Ue(Nt({date:String(n.get("date")),time:String(n.get("time"))},o))}function Ue(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",D,{reports_due:t})}function pr(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>mr(t,s))}
    </ul>`}function mr(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${qt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${I(t,o)}</bdi>${o.slot?r` · ${St(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${G(o)?"mark-warning":""}">${fr(o)}</span>
  </li>`}function fr(t){return G(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Be=6e4,yo=15*Be,dr=45*Be,hr=B(()=>import("./same_people.js"));function He(t){let o=F(t);return d("rounds",e("host.rounds"),r`${ue("rounds")?hr()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${o.map(n=>$r(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>gr(t)}>
        ${N("plus")} ${e("host.round_add")}
      </button>`,{count:O(o.length),opened:u})}function $r(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>br(t,o)}>
      <strong dir="auto">${j(t,o)}</strong>
      <span>${M(t,o)}</span>
      ${N("right")}
    </button>
  </li>`}function br(t,o){let n=j(t,o);Ve(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function gr(t){let o=F(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):dr,i=n?Date.parse(n.ends)+yo:Math.ceil(Date.now()/yo)*yo,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};Ve(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function Ve({event:t},o,n,s,i){let[l,c]=[H(i.starts,t.timezone),H(i.ends,t.timezone)];Gt({path:o,title:n,fields:()=>_r(i.title,l.date,l.time,c.time),read:f=>wr(new FormData(f),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function _r(t,o,n,s){return r`<div>
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
        <input id="round-ends" name="ends" type="time" required .value=${s} />
      </div>
    </div>`}function wr(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>Nt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function We({event:t}){return d("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${uo.map(o=>vr(t.rules,o))}`)}function vr(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${co.map(n=>yr(t,o,n))}</div>
  </fieldset>`}function yr(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(b=>b!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",D,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Ze({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function Ge(t){let o=rt(t);if(!o.length)return a;let n=x("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Ot("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${h(s)} .selected=${k(n===h(s))}>
            ${kr(t,s)}
          </option>`)}
    </select>
  </div>`}function kr(t,o){let n=t.rounds[o.round];return n?[M(t,n),t.rooms[o.room]?.name,j(t,n)].join(" · "):""}var xr=5,K=[],ko=0,xo={get entries(){return K},get written(){return ko}};async function Ye(t){let o={...t,ref:kt(),state:"sending",problem:"",nearest:[]};K=[o,...K].filter(({state:i},l)=>l<xr||i==="refused"),ko+=1,u();let n=Pr(o),s=t.slot?Qe(o.ref,t.slot):"";Tr(o,await n,await s)}function Ke(t){K=K.filter(o=>o!==t),ko-=1,u()}async function Je({ref:t,title:o},n){bt(t,{state:"sending",problem:"",nearest:[]}),!await Qe(t,n)&&(bt(t,{state:"done"}),$(e("host.scribe_placed",{title:o,slot:C(v.state.board,n)})))}function Tr({ref:t,title:o,name:n},s,i){if(s){if(i)return $(e("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});bt(t,{state:s.waiting?"kept":"done"}),Fo(s,e("host.scribe_done",{title:o,name:n}))}}async function Pr({ref:t,title:o,name:n}){try{return await no("POST","topics",{title:o,scribe_for:n},{ref:t})}catch(s){bt(t,{state:"refused",problem:m(s)});return}}async function Qe(t,{round:o,room:n}){try{return await no("PUT",`topics/${t}/placement`,{round:o,room:n}),""}catch(s){let i=s instanceof z&&s.facts.nearest||[],l=m(s);return bt(t,{state:"without_slot",problem:l,nearest:i}),l}}function bt(t,o){K=K.map(n=>n.ref===t&&(!n.problem||!o.problem)?{...n,...o}:n),u()}function tn(t){let{entries:o,written:n}=xo;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Dr} @keydown=${Or} aria-describedby="host-scribe-hint">
      ${Xe("title","next")} ${Xe("name","done")} ${Ze(t)} ${Ge(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(s=>on(s))}
    </ol>
  </section>`}function Xe(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${k(x(`scribe.${t}`))}
      @input=${Co(`scribe.${t}`,t)}
    />
    ${Mo(`scribe.${t}`,t)}
  </div>`}function on(t,o=!0){let{title:n,name:s,problem:i}=t,l=qr(t);return r`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${s}</bdi></span>
    <span class="hint">${Sr(l,i)}</span>
    ${o&&l==="without_slot"?Er(t):a}
    ${o&&l==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Rr(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Sr(t,o){return t==="without_slot"?e("host.scribed_without_slot",{problem:o}):o||e(`host.scribed_${t}`)}function Er(t){let{board:o}=v.state,n=rt(o).map(h);return t.nearest.filter(s=>n.includes(h(s))).map(s=>r`<button class="button-quiet" type="button" @click=${()=>Je(t,s)}>
        ${St(o,s)}
      </button>`)}function en(){let t=xo.entries.filter(({state:o})=>o==="refused");return r`<ol class="scribed">
    ${t.map(o=>on(o,!1))}
  </ol>`}function qr({ref:t,state:o}){let n=v.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Or(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let n=x("scribe.title").trim();o==="scribe-title"&&n?(t.preventDefault(),Dt(n,"title")||Ar("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function Dr(t){t.preventDefault();let[o,n]=[x("scribe.title").trim(),x("scribe.name").trim()];if(!o||Dt(o,"title"))return gt("title");if(!n||Dt(n,"name"))return gt("name");let s=rt(v.state.board).find(i=>h(i)===x("scribe.slot"));tt("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Ye({title:o,name:n,slot:s??null}),gt("title")}function Rr(t){Ke(t),at("scribe.title",t.title),at("scribe.name",t.name),u(),gt("title")}function Ar(t){gt(t),document.getElementById(`scribe-${t}`)?.select()}function gt(t){document.getElementById(`scribe-${t}`)?.focus()}function nn(){return Intl.supportedValuesOf?.("timeZone")??[]}var Jt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},To=Object.keys(Jt),_t=new Map;for(let t of To)x(`event.${t}`)&&_t.set(t,x(`event.${t}`));function wt(t,o){return _t.get(o)??t[o]}function vt(t){return({target:o})=>{let n=o.value;_t.set(t,n),at(`event.${t}`,n)}}function sn(t){return Object.fromEntries([..._t].filter(([o,n])=>n.trim()!==t[o]))}function rn(){_t.clear(),tt(...To.map(t=>`event.${t}`))}function an(t){return To.includes(t)}function Po(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Jt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${k(wt(t,o))} @input=${vt(o)}
    />
    ${Qt(o,s)}
  </div>`}function So(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Jt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${k(wt(t,o))} @input=${vt(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Qt(o,s)}
  </div>`}function ln(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${k(wt(t,"timezone"))} @input=${vt("timezone")}
    />
    <datalist id="event-zones">
      ${nn().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${Qt("timezone",o)}
  </div>`}function cn(t,o){let n=wt(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${vt("language")}>
      ${Tt(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${Pt(s)}
          </option>`)}
    </select>
    ${Qt("language",o)}
  </div>`}function Qt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var nt=null,A=null;function un({event:t}){return d("event",e("host.event"),Lr(t))}function Lr(t){return r`<form class="form" @submit=${o=>Fr(o,t)}>
    ${Po(t,"title","host.event_title",A)}
    ${So(t,"theme",2,A)} ${So(t,"welcome",4,A)}
    ${Po(t,"place","host.place",A)} ${ln(t,A)}
    ${cn(t,A)}
    <label class="check">
      <input type="checkbox" .checked=${k(nt??t.book_open)} @change=${Nr} />
      <span>${e("host.book_open")}</span>
    </label>
    ${A&&!an(A.field)?r`<p class="problem" role="alert">${A.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Nr({target:t}){nt=t.checked}async function Fr(t,o){t.preventDefault();let n=nt===null||nt===o.book_open?{}:{book_open:nt};try{let s=await g("PATCH",D,{...sn(o),...n});A=null,nt=null,rn(),$(e(s.changes.length?"host.event_done":"host.event_same"),R(s))}catch(s){A={field:jr(s),text:m(s)}}u()}function jr(t){return t instanceof z?String(t.facts.field??""):""}async function zr(){(await import("./menu.js")).openInvite()}function pn(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${zr}>${e("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Mr():a}
  </section>`}function Mr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${_}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var dn=B(()=>import("./session.js")),mn,fn=!1;function hn(t){let{viewAt:o,serverNow:n}=t.view==="countdown"&&dn()||{};return o&&n?o(t,n()):t.view}function $n(t,o){clearTimeout(mn);let n=t.view==="countdown"&&dn();if(!n)return a;let s=n.serverNow(),i=n.countdownAt(t,s);return i===void 0?a:(mn=setTimeout(u,1e3-s%1e3),fn||n.askTheTime().then(u),fn=!0,r`<div class="host-counting">
    <p role="timer">${i?e("host.wall_left",{time:n.clockOf(i)}):e("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>${e("host.wall_stop")}</button>
  </div>`)}var Cr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Ir=[1,5,10,15],bn=[12,20,30,60],Eo=bn[0];function gn(t){let o=hn(t.wall);return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Cr.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Xt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    ${$n(t.wall,Xt)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Ir.map(n=>r`<button class="button-quiet" type="button" @click=${()=>Hr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Ur(t)}
    <button class="button" type="button" @click=${Vr}>${e("host.bell")}</button>
  </section>`}function Ur(t){let[o]=jo(t),n=zo(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:I(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Wr(t,o)}>
            ${e("host.reading_next",{name:I(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${Zr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Br}>
        ${bn.map(s=>r`<option value=${s} ?selected=${s===Eo}>${O(s)}</option>`)}
      </select>
    </div>`}function Br({target:t}){Eo=Number(t.value)}function Xt(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Hr(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Vr(){p(e("host.bell_done"),"POST","wall/bell",{})}async function Wr(t,o){let n=e("host.reading_now",{name:I(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:Eo})&&t.wall.view!=="queue"&&Xt("queue")}async function Zr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&Xt("auto")}function qm(t){return r`${Uo(t,!0)} ${Bo(t)}
    <main id="main" class="host">${Gr(t)}</main>`}function Gr(t){return t.me.can["event.change"]?Yr(t):r`<p class="host-other">${e("host.not_host")}</p>${en()}`}function Yr({board:t,me:o,present:n}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Qo(t)}
    <div class="host-columns">
      <div class="host-column">${Wo(t)} ${re(t)} ${ce(t)} ${We(t)} ${oe(t,o)}</div>
      <div class="host-column">
        ${Oe(t)} ${gn(t)} ${Zo(t)} ${pn(o)} ${Fe()}
        ${o.can.scribe?tn(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Ce(t)} ${Ie(t)} ${He(t)} ${Se(t)} ${un(t)}
          ${ze(t,n)} ${fe(t,o)} ${De(t)} ${Ne(t)} ${Ae(o)}
          ${t.event.rehearsal_of?a:Re(t,o)}
        </section>
      </div>
    </div>
    ${ee()}`}export{qm as hostScreen};
