/* Made by `make bundle`. Licences: ../LICENSES */
import{Aa as P,Ba as k,D as g,E as no,Ea as y,Ga as $,Ha as Co,I as r,Ia as B,K as a,L as No,M as Lo,Ma as Mo,N as Fo,Na as Io,O as st,Oa as x,Pa as T,Q as h,Qa as at,R as z,Ra as tt,S as Z,Sa as Ot,T as jo,Ta as Dt,Ua as Uo,V as zo,Va as Bo,W as rt,_a as Ho,a as to,aa as G,b as oo,ba as xt,c as yt,ca as Tt,d as eo,da as Pt,db as Vo,e as Do,ea as C,f as O,fa as M,g as _,gb as Wo,h as kt,ha as I,i as L,ia as St,j as m,ja as it,ka as U,l as e,m as Ro,ma as Et,mb as Zo,n as D,na as u,o as X,ob as Go,p as F,pb as H,qa as S,qb as Rt,rb as Y,sb as At,t as v,ta as qt,ua as j,v as Ao}from"./app.js";function Yo(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=At(t,S.now).filter(Y).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${so(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${so(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
      </li>
      ${so(e("host.keeping_until",{day:G(Rt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function so(t,o,n){return r`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Pn(o)}>${n}</button>
  </li>`}function Pn(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var R=`/api/events/${O.code}`;function A({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await g(o,n,s);return $(t,A(i)),i}catch(i){B(i);return}}var Sn=200;function Jo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${qn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Sn} dir="auto" autocomplete="off"
          .value=${x(T("announce.text"))} @input=${Ot("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${zo(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>En(t,o))}
    </ul>
  </section>`}function En({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>On(o)}>${e("host.announce_down")}</button>
  </li>`}function Ko(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function qn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=T("announce.text").trim();if(!s)return;let i=v.state.board.topics[n]?.title??e("host.announce_all");await p(e("host.announce_done",{to:i}),"POST","announcements",{text:s,topic:n})&&(tt("announce.text"),o.reset())}function On(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Qo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Dn(o)}}function Dn(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Xo({code:t,links:o}){return r`${ro(t,o.join)}
    ${["host","cohost","wall"].map(n=>Rn(n,o[n]))}`}function ro(t,o){return r`<section class="link-card link-card-join">
    <div class="link-join-text">
      <h2>${e("create.join_title")}</h2>
      <p>${e("create.join_text")}</p>
      <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
      ${Nt("join",o)}
    </div>
    <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
  </section>`}function Rn(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${Nt(t,o)}
  </section>`}function Nt(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${An}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${Nn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function An({target:t}){t.select()}async function Nn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await Qo(n.value,n)}`))}function V(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function Lt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-Ln(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Ln(t,o){let{date:n,time:s}=V(t,o);return Date.parse(`${n}T${s}:00Z`)}var Fn=7*864e5,lt=null,Ft="",io=!1;function te(t){lt=null,Ft="";let o=kt(),n=jn(t);P({name:"copy",draw:()=>lt?Cn(lt):zn(n,o),closed:()=>lt=null})}function jn(t){let[o]=z(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+Fn;return V(n,t.event.timezone).date}function zn(t,o){return y(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Mn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${Ft?r`<p class="problem" role="alert">${Ft}</p>`:a}
        <button class="button" ?disabled=${io}>${e("host.copy_make")}</button>
      </form>`)}function Cn(t){return y(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Xo(t)}`)}async function Mn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));io=!0,u();try{lt=await F("POST","copies",{date:n},o)}catch(s){Ft=m(s)}io=!1,u()}var ot,jt="",ao=!1;function oe({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>ee(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function ee(t){try{await F("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){if(o instanceof L&&o.code==="code_renewed")return ee(o.facts.event);B(o)}}function ne(){return ot=void 0,P({name:"rehearsal",draw:()=>y(e("host.rehearse"),In())}),co(async()=>{ot=(await X("rehearsal")).code})}function In(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${jt?r`<p class="problem" role="alert">${jt}</p>`:a}
    <div class="actions">
      ${ot===void 0?a:ot?Un(ot):r`${lo("rehearse_begin",se,"button")}`}
    </div>`}function Un(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${lo("rehearse_again",se,"button-quiet")} ${lo("rehearsal_end",Bn,"button-quiet")}`}function lo(t,o,n){return r`<button class=${n} type="button" ?disabled=${ao} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function se(){return co(async()=>{let{code:t}=await F("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Bn(){return co(async()=>{await F("DELETE",`/api/events/${O.code}/rehearsal`),ot=null,$(e("host.rehearsal_ended"))})}async function co(t){ao=!0,jt="",u();try{await t()}catch(o){jt=m(o)}ao=!1,u()}function re(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${ne}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>te(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Hn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function ie(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Hn).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>Vn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Vn(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function ae(t,o){return Math.max(0,Math.ceil((Date.parse(o)-t)/6e4))}function le(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var uo=["preparing","marketplace","sessions","convergence","closed"],po=["propose","place","interest","note"];function ce(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${uo.map(o=>Wn(t,o))}
    </ol>
  </section>`}function Wn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>mo(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${Zn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Zn(t,o){let n=po.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function mo(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var ue=5,Gn=["preparing","marketplace"],Yn=1500,me=180,fo=new Map;function de(t){let o=z(t);if(!o.length)return a;let{running:n,next:s}=le(o,S.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    ${n.length&&Gn.includes(t.event.phase)?Xn(t.event.phase):a}
    <ol class="day">
      ${o.map((i,l)=>[Qn(o[l-1],i),Jn(t,i,n.includes(i),s.includes(i))])}
    </ol>
  </section>`}function Jn(t,o,n,s){let i=C(t,o),l=!st(o,S.now);ts(o.id,n?"end":s?"begin":"");let c=()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}),d=()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{});return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${M(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a} ${Kn(o,n,s)}</p>
    ${n?r`<div class="host-tools">
          ${zt("day_end",()=>pe(o.id)&&c())}
          ${zt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:ue}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${zt("day_begin",()=>pe(o.id)&&d())}
          ${zt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:ue}))}
        </div>`:a}
  </li>`}function zt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function Kn(t,o,n){let s=ae(S.now.getTime(),o?t.ends:t.starts);return!(o||n)||s>me?a:r`<strong class="day-until">${e(o?"host.day_left":"host.day_in",{n:s})}</strong>`}function Qn(t,o){let[n,s]=[Date.parse(t?.ends??""),Date.parse(o.starts)],i=Math.round((s-n)/6e4);if(!(i>0)||i>me)return a;let l=n<=S.now.getTime()&&S.now.getTime()<s;return r`<li class="day-gap" aria-current=${l?"time":a}>
    ${e("host.day_break",{n:i})} ${l?r`<span class="mark mark-now">${e("board.now")}</span>`:a}
  </li>`}function Xn(t){return r`<p class="hint">${e("host.day_follow")}</p>
    <button class="button" type="button" @click=${()=>mo(t,"sessions")}>${e("host.day_follow_do")}</button>`}function ts(t,o){let n=fo.get(t);n?.offer!==o&&fo.set(t,{offer:o,since:n?Date.now():0})}function pe(t){return Date.now()-(fo.get(t)?.since??0)>Yn}function fe(t){return document.querySelector(`#${t}[open]`)!==null}function f(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var os=400,ct,ut,Ct,he,E=class{constructor(o,n){yt(this,Ct);to(this,"value",null);to(this,"problem","");yt(this,ct);yt(this,ut);eo(this,ct,o),v.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Do(this,Ct,he).call(this)})}async load(){try{this.value=await X(oo(this,ct)),this.problem=""}catch(o){this.problem=m(o)}u()}};ct=new WeakMap,ut=new WeakMap,Ct=new WeakSet,he=function(){clearTimeout(oo(this,ut)),eo(this,ut,setTimeout(()=>this.load(),os))};var Ut=new E("editions",()=>!1),$e=["photos","contributions","contacts"],It="",Mt=!1;function be(t,o){return o.can["book.freeze"]?f("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${es(t)} ${rs()}`,{opened:()=>Ut.load()}):a}function es({event:t}){let o=Ut.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>ns(n,t.timezone))}
  </ul>`}function ns({number:t,choice:o,hidden:n,at:s},i){let l=e("host.edition",{n:String(t),when:G(s,i)});return r`<li class="entry">
    <span class="entry-words">
      ${n?r`<span>${l}</span>`:r`<a href="${_}/book/${t}">${l}</a>`}
      <span class="hint">${it([...n?[e("host.edition_hidden")]:[],...ss(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>ls(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function ss(t){let o=$e.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function rs(){return r`<form class="form" @submit=${is}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${$e.map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${It?r`<p class="problem" role="alert">${It}</p>`:a}
    <button class="button" ?disabled=${Mt}>${e("host.edition_freeze")}</button>
  </form>`}function is(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return ge(async()=>{let{changes:s}=await g("POST","editions",{choice:n});return s.length?e("host.edition_frozen"):e("host.edition_same",{n:String(as(n))})})}function as(t){let o=n=>!n.hidden&&Object.entries(t).every(([s,i])=>n.choice[s]===i);return Ut.value?.editions.filter(o).pop()?.number??""}function ls(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return ge(async()=>(await g(n,`editions/${t}/hiding`),s))}async function ge(t){if(!Mt){Mt=!0,u();try{let o=await t();It="",$(o),await Ut.load()}catch(o){It=m(o)}Mt=!1,u()}}var cs=12;function _e(t,o,n,s){let i=z(t).filter(c=>st(c,n)).flatMap(({id:c})=>jo(t,{round:c,room:o})??[]),l=new Set([...s.values()].map(c=>c?h(c):""));return i.map(c=>{let d=ps(t,c).filter(Q=>Q.room!==o&&st(t.rounds[Q.round],n)),b=new Set(d.map(h)),w=s.get(c.id),q=w===null||w&&b.has(h(w))?w:d.find(Q=>!l.has(h(Q)))??null;return q&&l.add(h(q)),{topic:c,slot:q,choices:us(d,q)}})}function us(t,o){return t.filter((n,s)=>s<cs||o&&h(o)===h(n))}function ps(t,o){let n=({room:s})=>(t.rooms[s]?.capacity??1/0)<o.interest;return Go(t,o.slot,1/0,n)}var Ht=new Map,Bt="";function pt(t){Ht.clear(),Bt="";let o=e("host.falls_out_what",{name:t.name});P({name:"falls-out",draw:()=>y(o,ms(t))})}function we({id:t}){return _e(v.state.board,t,S.now,Ht)}function ms(t){let o=we(t);return r`<form class="form" @submit=${n=>fs(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?r`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(ds)} ${Bt?r`<p class="problem" role="alert">${Bt}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ds({topic:t,slot:o,choices:n}){let{board:s}=v.state,i=({target:c})=>{Ht.set(t.id,n.find(d=>h(d)===c.value)??null),u()},l=c=>r`<option value=${h(c)} .selected=${o!==null&&h(c)===h(o)}>
      ${I(s,c)}
    </option>`;return r`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||s.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function fs(t,o){t.preventDefault();let n=we(o),s=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>s.length;try{let l=await g("PUT",`rooms/${o.id}/closing`,{moves:s,unplace:i});k("falls-out"),$(e("host.fell_out",{name:o.name}),A(l))}catch(l){Bt=hs(l,n),u()}}function hs(t,o){if(!(t instanceof L))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,s=n&&o.find(i=>i.slot&&h(i.slot)===h(n));return s?(Ht.delete(s.topic.id),`${s.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var mt=new E("hidden",t=>t.startsWith("person."));function J({id:t}){return(mt.value?.muted??[]).some(o=>o.id===t)}var Vt="";function ho(t){return J(t)?[["hear",()=>_s(t)]]:[["mute",()=>gs(t)],["remove",()=>ws(t)]]}function Wt(t){let{name:o}=t;Vt="",P({name:"person",draw:()=>y(e("host.person",{name:o}),$s(t))})}function $s(t){return r`${vs(t)}
    <ul class="choices">
      ${ho(t).map(([o,n])=>bs(o,n))}
    </ul>
    ${J(t)?a:r`<p class="hint">${e("host.person_hint")}</p>`}`}function bs(t,o){return r`<li><button class="choice" type="button" @click=${()=>{k("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var gs=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),_s=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),ws=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function vs({id:t,name:o}){return r`<form class="form" @submit=${async s=>{s.preventDefault();let i=s.currentTarget,l=String(new FormData(i).get("name")).trim();try{let c=await g("PATCH",`people/${t}`,{name:l});k("person"),$(e("host.renamed",{name:l}),A(c))}catch(c){Vt=m(c),u()}}}>
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
  </form>`}var Zt="",dt=[];function Gt(t){Zt="",dt=[],P({name:"piece",draw:()=>y(t.title,dt.length?ks(t):ys(t))})}var ve=({path:t})=>!t.includes("/");function ys(t){return r`<form
    class="form"
    @submit=${o=>xs(o,t)}
  >
    ${t.fields()} ${Zt?r`<p class="problem" role="alert">${Zt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${ve(t)?a:r`<button class="button-danger" type="button" @click=${()=>ye(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function ks(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:dt.length})}</p>
    <ul class="orphans">
      ${dt.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>ye(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>k("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function xs(t,o){t.preventDefault();let n=o.read(t.currentTarget);return ke(()=>g(ve(o)?"POST":"PATCH",o.path,n),o.said.saved)}function ye(t,o){return ke(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function ke(t,o){try{let n=await t();k("piece"),$(o,A(n))}catch(n){n instanceof L&&n.code==="would_orphan"?dt=n.facts.topics:Zt=m(n),u()}}function xe(t){return r`<div>
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
  </div>`}var Te=["step_free","projector","quiet","hearing_loop"],Pe={name:"",capacity:null,note:"",link:"",features:[],language:""};function Se({name:t,capacity:o,note:n,link:s,features:i,language:l}){return r`<div>
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
      ${Te.map(c=>r`<label class="check">
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
    ${xe(s)}`}function Ee(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:Te.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function qe(t,o){let n=[...Z(v.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:d},b)=>({id:c,position:d,wanted:b+1}));try{for(let{id:c,position:d,wanted:b}of l)d!==b&&await g("PATCH",`rooms/${c}`,{position:b});$(e("host.room_moved",{name:i.name}))}catch(c){B(c)}}var Ts=H(()=>import("./outgrown.js"));function De(t){let o=Z(t),n=()=>Re("rooms",e("host.room_new"),e("host.room_added"),Pe);return f("rooms",e("host.rooms"),r`${Ts()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((s,i)=>Ps(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${j("plus")} ${e("host.room_add")}
      </button>`,{count:D(o.length)})}function Ps(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>$o(t)}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,Et(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${j("right")}
    </button>
    ${Ss(t)} ${Oe(t,"up",-1,o===0)} ${Oe(t,"down",1,o===n-1)}
  </li>`}function $o(t){let o=e("host.room_change",{name:t.name});Re(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>Es(t))}function Ss({id:t,name:o}){return r`<a
    class="button-icon"
    href="${_}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${j("door")}
  </a>`}function Oe(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>qe(t.id,n)}
  >
    <span class="turn-${o}">${j("down")}</span>
  </button>`}function Re(t,o,n,s,i){Gt({path:t,title:o,fields:()=>Se(s),read:l=>Ee(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function bo({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Es(t){let o=async()=>{await bo(t)&&k("piece")},n=()=>{k("piece"),pt(t)};return r`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var qs=8,Os=H(()=>import("./more.js")),go="";function Ne(t){let o=Lo(go);return r`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${go}
      @focus=${()=>mt.load()}
      @input=${({target:n})=>{go=n.value,u()}}
    />
    ${o.length?Rs(t,o):Ds(t)}
  </section>`}function Ds(t){let o=Z(t).filter(({closed:n})=>!n);return o.length?r`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>r`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>pt(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:a}function Rs(t,o){let n=As(t).filter(l=>Fo(l.words,o)),[s=""]=o,i=[...n].sort((l,c)=>Ae(l,s)-Ae(c,s)).slice(0,qs);return r`<p class="hint" role="status">
      ${e(i.length<n.length?"host.find_more":"host.find_n",{n:n.length})}
    </p>
    <ul class="entries">
      ${i.map(zs)}
    </ul>`}function Ae({words:t},o){let n=No(t);return n.startsWith(o)?0:n.includes(` ${o}`)?1:2}function As(t){return[...Object.values(t.people).map(Ns),...Z(t).map(Ls),...Object.values(t.topics).map(o=>Fs(t,o))]}function Ns(t){let{name:o}=t;return{name:o,words:o,hint:e(J(t)?"host.people_muted":"host.find_person"),deeds:[...ho(t),["rename",()=>Wt(t)]]}}function Ls(t){let{name:o,note:n,capacity:s,closed:i}=t,l=s?e("host.seats",{n:s}):"";return{name:o,words:`${o} ${n}`,hint:it([e(i?"board.closed":"host.find_room"),l,Et(t)].filter(Boolean)),deeds:[i?["open",()=>bo(t)]:["falls_out",()=>pt(t)],["change",()=>$o(t)]]}}function Fs(t,o){let{id:n,number:s,title:i,language:l,slot:c,withdrawn:d,into:b}=o,w=U(t,o),q=c?I(t,c):e(d?"host.find_withdrawn":"board.no_slot");return{name:i,language:l,words:`${i} ${w} #${s}`,hint:it([`#${s}`,w,q]),href:qt(n),deeds:[...d||b?[]:js(o),["hide",()=>Ho(n)]]}}function js(t){let o=Os();if(!o)return[];let n=o.SETTLEMENTS.filter(({may:s})=>s(t)).map(({name:s,question:i})=>[s,()=>o.settle(i(t),!0)]);return[[t.slot?"move":"place",()=>o.settle(o.move(t),!0)],...n,["tell",()=>Ko(t.id)]]}function zs({name:t,hint:o,language:n,href:s,deeds:i}){return r`<li class="entry">
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
  </li>`}var ft=new E("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Le(t){return f("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${Cs(t)}`,{opened:()=>ft.load()})}function Cs(t){if(ft.problem)return r`<p class="problem" role="alert">${ft.problem}</p>`;if(!ft.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=ft.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>_o(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>_o(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>_o(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function _o(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var wo="";function Fe(t,o){let n=Rt(t),s=G(n,t.event.timezone);return f("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Is} />
        </div>
      </div>
      ${o.can["event.delete"]?Ms():a}`,{count:s})}function Ms(){return r`<form class="form" @submit=${Us} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:O.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${wo?r`<p class="problem" role="alert">${wo}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Is({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:G(n,"UTC")}),"PATCH",R,{keep_until:n})}async function Us(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await F("DELETE",R,{code:o}),location.assign("/?deleted")}catch(n){wo=m(n),u()}}var vo="join",Bs=["host","cohost","wall",vo],je="#new-code",ht=null,Yt="";location.hash===je&&(history.replaceState(null,"",location.pathname),P({name:"link",draw:Gs}));function ze(t){return t.can["links.renew"]?f("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Bs.map(Hs)}
      </ul>`):a}function Ce(t){return e(`host.link_${t}`,{code:O.shown_code})}function Hs(t){let o=Ce(t);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Vs(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Vs(t){ht=null,Yt="",P({name:"link",draw:()=>ht?Zs(t,ht):Ws(t),closed:()=>ht=null})}function Ws(t){return y(e(t===vo?"host.code_sure":"host.link_sure"),r`<p><strong>${Ce(t)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Yt?r`<p class="problem" role="alert">${Yt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Ys(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Zs(t,{link:o,qr:n}){return y(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${Nt(t,o)}
      <p>${e("host.link_scan")}</p>
      <img class="link-qr" src=${n} alt=${e("host.link_qr")} width="160" height="160" />`)}function Gs(){return y(e("host.code_made"),r`<p>${e("host.code_next")}</p>
      ${ro(O.code,O.join_url)}
      <div class="actions">
        <a class="button" href="/e/${O.code}/poster">${e("create.poster")}</a>
        <button class="button-quiet" type="button" @click=${()=>k("link")}>
          ${e("common.close")}
        </button>
      </div>`)}async function Ys(t){try{let o=await F("POST",`links/${t}`);if(t===vo)return Ao(o.code,je);ht=o}catch(o){Yt=m(o)}u()}var Js=3;function ko(t,{parts:o}){return o.map(n=>Ks(t,n)).join(" · ")}function Ks(t,{kind:o,about:n,more:s}){let i=`host.log_${o.replace(".","_")}`;if(o==="wall.rung")return e(i,{n:n.length});if(o==="wall.announced"&&n[0]?.topic)return Qs(n[0].topic,n[0]);let l=/^wall\./.test(o)?n.length:o.startsWith("round.")?1:Js,c=n.slice(0,l).map(q=>Xs(t,o,q)),d=s+n.length-c.length,b=c.join(n[0]?.slot?"; ":", "),w=d?e("host.log_and_more",{titles:b,n:d}):b;return e(Ro(i)?i:"host.log_other",{title:w}).replace(/:\s*$/,"")}function Qs(t,{title:o=""}){return e("host.log_wall_announced_to",{topic:t,title:e("host.log_quoted",{title:o})})}function Xs(t,o,n){let{title:s="",was:i,phase:l,fields:c,view:d,slot:b,person:w}=n;return l?e(`common.phase_${l}`):c?c.map(tr).join(", "):d?or(n):n.starts?er(t,n):i?yo(i,s):b?yo(s,I(t,b)):w?yo(s,t.people[w]?.name??""):o==="wall.announced"||o==="wall.taken_down"?s&&e("host.log_quoted",{title:s}):o.startsWith("note.")?Zo(s):s}function tr(t){return e(`host.log_field_${t}`)}function or({view:t,minutes:o}){let n=e(`host.wall_${t}`);return o?`${n} (${e("host.wall_minutes",{n:o})})`:n}function er(t,{id:o="",title:n="",starts:s="",ends:i="",began:l,ended:c}){let d=t.rounds[o],b=n||(d?C(t,d):""),w=(Q,Tn)=>M(t,{id:o,title:n,starts:Q,ends:Tn}),q=[b,w(s,i)].filter(Boolean).join(", ");return l&&c?e("host.log_round_was",{now:q,was:w(l,c)}):q}function yo(t,o){return o?e("host.log_to",{title:t,where:o}):t}var nr={host:"host.the_host",cohost:"host.a_cohost",participant:"host.a_participant"},$t=new E("log",()=>!0),W=[],Me=!1;function Ie(t){return f("log",e("host.log"),sr(t),{opened:()=>$t.load()})}function sr(t){if($t.problem)return r`<p class="problem" role="alert">${$t.problem}</p>`;if(!$t.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=rr($t.value.entries);return o.length?r`<ol class="entries">
      ${o.map(n=>ar(t,n))}
    </ol>
    ${Me||Jt(o)<=1?a:r`<button class="button-quiet" type="button" @click=${ir}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function Jt(t){return t[t.length-1]?.first??0}function rr(t){let o=Jt(t);return W=W.some(({seq:s})=>s>=o)?[...t,...W.filter(({seq:s})=>s<o)]:t,W}async function ir(){let t=Jt(W);try{let{entries:o}=await X(`log?before=${t}`);Jt(W)===t&&(W=[...W,...o]),Me=!o.length}catch(o){$(m(o),{tone:"warning"})}u()}function ar(t,o){let n=o.by&&t.people[o.by]?.name||e(nr[o.role??""]??"host.somebody"),s=ko(t,o),i=xt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-whole" dir="auto">${s}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:n,time:i})}</span>
    </span>
    ${o.undoable?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:s})}
            @click=${()=>lr(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}async function lr(t,o){try{let n=await g("POST","undo",{seq:o.seq});$(e("host.undid",{what:ko(t,o)}),A(n))}catch(n){B(n)}}function Ue(){return r`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var cr=12,Be="";function He({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),s=n.filter(({name:i})=>i.toLocaleLowerCase().includes(Be.toLocaleLowerCase()));return f("people",e("host.people"),r`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>cr?ur():a}
      <ul class="pieces">
        ${s.map(pr)}
      </ul>`,{count:D(n.length),opened:()=>mt.load()})}function ur(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Be=t.target.value,u()}}
  />`}function pr(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Wt(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${J(t)?r`<span class="mark">${e("host.people_muted")}</span>`:a} ${j("right")}
    </button>
  </li>`}var et=new E("hidden",t=>t.startsWith("photo.")),Ve=!1;function We(t){Ve||et.load(),Ve=!0;let o=et.value?.waiting.length??0;return f("photos",e("host.photos"),r`${mr(t)} ${fr(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function mr(t){if(et.problem)return r`<p class="problem" role="alert">${et.problem}</p>`;if(!et.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=et.value;return o.length?r`<ul class="entries">
    ${o.map(n=>dr(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function dr(t,o){let n=`${_}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function fr({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",R,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${x(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function Ze(t){let o=At(t,S.now),n=o.filter(Y),s=o.filter(l=>!Y(l)),i=o.length?`${D(s.length)} / ${D(o.length)}`:"";return f("reports",e("host.reports"),r`${hr(t)} ${br(t,n,s)}`,{count:i})}function hr({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?V(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>$r(l,n)}>
    <p>${o?e("host.due_is",{time:xt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>Ge(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function $r(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Ge(Lt({date:String(n.get("date")),time:String(n.get("time"))},o))}function Ge(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",R,{reports_due:t})}function br(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>gr(t,s))}
    </ul>`}function gr(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${qt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${U(t,o)}</bdi>${o.slot?r` · ${St(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${Y(o)?"mark-warning":""}">${_r(o)}</span>
  </li>`}function _r(t){return Y(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Ye=6e4,xo=15*Ye,wr=45*Ye,vr=H(()=>import("./same_people.js"));function Je(t){let o=z(t);return f("rounds",e("host.rounds"),r`${fe("rounds")?vr()?.allSamePeople(t)??a:a}
      <ul class="pieces">
        ${o.map(n=>yr(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>xr(t)}>
        ${j("plus")} ${e("host.round_add")}
      </button>`,{count:D(o.length),opened:u})}function yr(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>kr(t,o)}>
      <strong dir="auto">${C(t,o)}</strong>
      <span>${M(t,o)}</span>
      ${j("right")}
    </button>
  </li>`}function kr(t,o){let n=C(t,o);Ke(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function xr(t){let o=z(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):wr,i=n?Date.parse(n.ends)+xo:Math.ceil(Date.now()/xo)*xo,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};Ke(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function Ke({event:t},o,n,s,i){let[l,c]=[V(i.starts,t.timezone),V(i.ends,t.timezone)];Gt({path:o,title:n,fields:()=>Tr(i.title,l.date,l.time,c.time),read:d=>Pr(new FormData(d),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Tr(t,o,n,s){return r`<div>
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
    </div>`}function Pr(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>Lt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function Qe({event:t}){return f("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${po.map(o=>Sr(t.rules,o))}`)}function Sr(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${uo.map(n=>Er(t,o,n))}</div>
  </fieldset>`}function Er(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(b=>b!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",R,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Xe({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function tn(t){let o=rt(t);if(!o.length)return a;let n=T("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Ot("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${h(s)} .selected=${x(n===h(s))}>
            ${qr(t,s)}
          </option>`)}
    </select>
  </div>`}function qr(t,o){let n=t.rounds[o.round];return n?[M(t,n),t.rooms[o.room]?.name,C(t,n)].join(" · "):""}var Or=5,K=[],To=0,Po={get entries(){return K},get written(){return To}};async function on(t){let o={...t,ref:kt(),state:"sending",problem:"",nearest:[]};K=[o,...K].filter(({state:i},l)=>l<Or||i==="refused"),To+=1,u();let n=Rr(o),s=t.slot?sn(o.ref,t.slot):"";Dr(o,await n,await s)}function en(t){K=K.filter(o=>o!==t),To-=1,u()}async function nn({ref:t,title:o},n){bt(t,{state:"sending",problem:"",nearest:[]}),!await sn(t,n)&&(bt(t,{state:"done"}),$(e("host.scribe_placed",{title:o,slot:I(v.state.board,n)})))}function Dr({ref:t,title:o,name:n},s,i){if(s){if(i)return $(e("host.scribe_unplaced",{title:o,problem:i}),{tone:"warning"});bt(t,{state:s.waiting?"kept":"done"}),Co(s,e("host.scribe_done",{title:o,name:n}))}}async function Rr({ref:t,title:o,name:n}){try{return await no("POST","topics",{title:o,scribe_for:n},{ref:t})}catch(s){bt(t,{state:"refused",problem:m(s)});return}}async function sn(t,{round:o,room:n}){try{return await no("PUT",`topics/${t}/placement`,{round:o,room:n}),""}catch(s){let i=s instanceof L&&s.facts.nearest||[],l=m(s);return bt(t,{state:"without_slot",problem:l,nearest:i}),l}}function bt(t,o){K=K.map(n=>n.ref===t&&(!n.problem||!o.problem)?{...n,...o}:n),u()}function an(t){let{entries:o,written:n}=Po;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${jr} @keydown=${Fr} aria-describedby="host-scribe-hint">
      ${rn("title","next")} ${rn("name","done")} ${Xe(t)} ${tn(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(s=>ln(s))}
    </ol>
  </section>`}function rn(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${x(T(`scribe.${t}`))}
      @input=${Bo(`scribe.${t}`,t)}
    />
    ${Uo(`scribe.${t}`,t)}
  </div>`}function ln(t,o=!0){let{title:n,name:s,problem:i}=t,l=Lr(t);return r`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${s}</bdi></span>
    <span class="hint">${Ar(l,i)}</span>
    ${o&&l==="without_slot"?Nr(t):a}
    ${o&&l==="refused"?r`<button class="button-quiet" type="button" @click=${()=>zr(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Ar(t,o){return t==="without_slot"?e("host.scribed_without_slot",{problem:o}):o||e(`host.scribed_${t}`)}function Nr(t){let{board:o}=v.state,n=rt(o).map(h);return t.nearest.filter(s=>n.includes(h(s))).map(s=>r`<button class="button-quiet" type="button" @click=${()=>nn(t,s)}>
        ${St(o,s)}
      </button>`)}function cn(){let t=Po.entries.filter(({state:o})=>o==="refused");return r`<ol class="scribed">
    ${t.map(o=>ln(o,!1))}
  </ol>`}function Lr({ref:t,state:o}){let n=v.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Fr(t){let{id:o}=t.target;if(t.key!=="Enter"||t.isComposing)return;let n=T("scribe.title").trim();o==="scribe-title"&&n?(t.preventDefault(),Dt(n,"title")||Cr("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click())}function jr(t){t.preventDefault();let[o,n]=[T("scribe.title").trim(),T("scribe.name").trim()];if(!o||Dt(o,"title"))return gt("title");if(!n||Dt(n,"name"))return gt("name");let s=rt(v.state.board).find(i=>h(i)===T("scribe.slot"));tt("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),on({title:o,name:n,slot:s??null}),gt("title")}function zr(t){en(t),at("scribe.title",t.title),at("scribe.name",t.name),u(),gt("title")}function Cr(t){gt(t),document.getElementById(`scribe-${t}`)?.select()}function gt(t){document.getElementById(`scribe-${t}`)?.focus()}function un(){return Intl.supportedValuesOf?.("timeZone")??[]}var Kt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},So=Object.keys(Kt),_t=new Map;for(let t of So)T(`event.${t}`)&&_t.set(t,T(`event.${t}`));function wt(t,o){return _t.get(o)??t[o]}function vt(t){return({target:o})=>{let n=o.value;_t.set(t,n),at(`event.${t}`,n)}}function pn(t){return Object.fromEntries([..._t].filter(([o,n])=>n.trim()!==t[o]))}function mn(){_t.clear(),tt(...So.map(t=>`event.${t}`))}function dn(t){return So.includes(t)}function Eo(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Kt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${x(wt(t,o))} @input=${vt(o)}
    />
    ${Qt(o,s)}
  </div>`}function qo(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Kt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${x(wt(t,o))} @input=${vt(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Qt(o,s)}
  </div>`}function fn(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${x(wt(t,"timezone"))} @input=${vt("timezone")}
    />
    <datalist id="event-zones">
      ${un().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${Qt("timezone",o)}
  </div>`}function hn(t,o){let n=wt(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${vt("language")}>
      ${Tt(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${Pt(s)}
          </option>`)}
    </select>
    ${Qt("language",o)}
  </div>`}function Qt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var nt=null,N=null;function $n({event:t}){return f("event",e("host.event"),Mr(t))}function Mr(t){return r`<form class="form" @submit=${o=>Ur(o,t)}>
    ${Eo(t,"title","host.event_title",N)}
    ${qo(t,"theme",2,N)} ${qo(t,"welcome",4,N)}
    ${Eo(t,"place","host.place",N)} ${fn(t,N)}
    ${hn(t,N)}
    <label class="check">
      <input type="checkbox" .checked=${x(nt??t.book_open)} @change=${Ir} />
      <span>${e("host.book_open")}</span>
    </label>
    ${N&&!dn(N.field)?r`<p class="problem" role="alert">${N.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Ir({target:t}){nt=t.checked}async function Ur(t,o){t.preventDefault();let n=nt===null||nt===o.book_open?{}:{book_open:nt};try{let s=await g("PATCH",R,{...pn(o),...n});N=null,nt=null,mn(),$(e(s.changes.length?"host.event_done":"host.event_same"),A(s))}catch(s){N={field:Br(s),text:m(s)}}u()}function Br(t){return t instanceof L?String(t.facts.field??""):""}async function Hr(){(await import("./menu.js")).openInvite()}function bn(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${_}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${_}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Hr}>${e("host.invite")}</button>
      <a class="button-quiet" href="${_}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Vr():a}
  </section>`}function Vr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${_}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var wn=H(()=>import("./session.js")),gn,_n=!1;function vn(t){let{viewAt:o,serverNow:n}=t.view==="countdown"&&wn()||{};return o&&n?o(t,n()):t.view}function yn(t,o){clearTimeout(gn);let n=t.view==="countdown"&&wn();if(!n)return a;let s=n.serverNow(),i=n.countdownAt(t,s);return i===void 0?a:(gn=setTimeout(u,1e3-s%1e3),_n||n.askTheTime().then(u),_n=!0,r`<div class="host-counting">
    <p role="timer">${i?e("host.wall_left",{time:n.clockOf(i)}):e("host.wall_time_up")}</p>
    <button class="button" type="button" @click=${()=>o(t.after)}>${e("host.wall_stop")}</button>
  </div>`)}var Wr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Zr=[1,5,10,15],kn=[12,20,30,60],Oo=kn[0];function xn(t){let o=vn(t.wall);return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Wr.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Xt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    ${yn(t.wall,Xt)}
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Zr.map(n=>r`<button class="button-quiet" type="button" @click=${()=>Jr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Gr(t)}
    <button class="button" type="button" @click=${Kr}>${e("host.bell")}</button>
  </section>`}function Gr(t){let[o]=Mo(t),n=Io(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:U(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Qr(t,o)}>
            ${e("host.reading_next",{name:U(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${Xr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Yr}>
        ${kn.map(s=>r`<option value=${s} ?selected=${s===Oo}>${D(s)}</option>`)}
      </select>
    </div>`}function Yr({target:t}){Oo=Number(t.value)}function Xt(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Jr(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Kr(){p(e("host.bell_done"),"POST","wall/bell",{})}async function Qr(t,o){let n=e("host.reading_now",{name:U(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:Oo})&&t.wall.view!=="queue"&&Xt("queue")}async function Xr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&Xt("auto")}function jm(t){return r`${Vo(t,!0)} ${Wo(t)}
    <main id="main" class="host">${ti(t)}</main>`}function ti(t){return t.me.can["event.change"]?oi(t):r`<p class="host-other">${e("host.not_host")}</p>${cn()}`}function oi({board:t,me:o,present:n}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${oe(t)}
    <div class="host-columns">
      <div class="host-column">${Yo(t)} ${ce(t)} ${de(t)} ${Qe(t)} ${re(t,o)}</div>
      <div class="host-column">
        ${Ne(t)} ${xn(t)} ${Jo(t)} ${bn(o)} ${Ue()}
        ${o.can.scribe?an(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${We(t)} ${Ze(t)} ${Je(t)} ${De(t)} ${$n(t)}
          ${He(t,n)} ${be(t,o)} ${Le(t)} ${Ie(t)} ${ze(o)}
          ${t.event.rehearsal_of?a:Fe(t,o)}
        </section>
      </div>
    </div>
    ${ie()}`}export{jm as hostScreen};
