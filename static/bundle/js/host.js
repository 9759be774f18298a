/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as z,A as Ot,Aa as ao,Ca as lo,E as r,G as a,I as G,Ia as co,J as O,Ja as po,K as pt,L as to,La as uo,M as ut,Ma as mo,Q as R,R as mt,S as F,Sa as ho,T as q,Ua as ht,V as oo,Va as N,Wa as ft,X as M,Z as u,a as St,aa as eo,b as Et,ba as x,c as at,d as Dt,e as Qt,f as I,g as h,h as lt,ha as P,i as ct,ia as L,j as d,ja as _,ka as f,l as e,la as no,m as Xt,ma as S,n as w,o as B,p as k,qa as ro,ra as so,t as D,ta as g,ua as $,va as Y,wa as V,xa as dt,ya as Rt,z as b,za as io}from"./app.js";function fo(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=ft(t,z.now).filter(N).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${Ft(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${Ft(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${h}/book">${e("host.open_book")}</a>
      </li>
      ${Ft(e("host.keeping_until",{day:R(ht(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function Ft(t,o,n){return r`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>we(o)}>${n}</button>
  </li>`}function we(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var v=`/api/events/${I.code}`;function j({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await b(o,n,s);return f(t,j(i)),i}catch(i){S(i);return}}var ve=200;function $o(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${ke} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${ve} dir="auto" autocomplete="off"
          .value=${g($("announce.text"))} @input=${dt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${to(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>ye(t,o))}
    </ul>
  </section>`}function ye({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>xe(o)}>${e("host.announce_down")}</button>
  </li>`}async function ke(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=$("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&V("announce.text")}function xe(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function bo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Pe(o)}}function Pe(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function go({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${$t("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>Te(n,o[n]))}`}function Te(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${$t(t,o)}
  </section>`}function $t(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${qe}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${Se}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function qe({target:t}){t.select()}async function Se({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await bo(n.value,n)}`))}function E(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function bt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-Ee(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Ee(t,o){let{date:n,time:s}=E(t,o);return Date.parse(`${n}T${s}:00Z`)}var De=7*864e5,K=null,gt="",zt=!1;function _o(t){K=null,gt="";let o=lt(),n=Oe(t);P({name:"copy",draw:()=>K?Fe(K):Re(n,o),closed:()=>K=null})}function Oe(t){let[o]=O(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+De;return E(n,t.event.timezone).date}function Re(t,o){return _(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>ze(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${gt?r`<p class="problem" role="alert">${gt}</p>`:a}
        <button class="button" ?disabled=${zt}>${e("host.copy_make")}</button>
      </form>`)}function Fe(t){return _(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${go(t)}`)}async function ze(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));zt=!0,u();try{K=await k("POST","copies",{date:n},o)}catch(s){gt=d(s)}zt=!1,u()}var H,_t="",Lt=!1;function wo({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Le(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Le(t){try{await k("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){S(o)}}function vo(){return H=void 0,P({name:"rehearsal",draw:()=>_(e("host.rehearse"),Ne())}),jt(async()=>{H=(await B("rehearsal")).code})}function Ne(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${_t?r`<p class="problem" role="alert">${_t}</p>`:a}
    <div class="actions">
      ${H===void 0?a:H?je(H):r`${Nt("rehearse_begin",yo,"button")}`}
    </div>`}function je(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Nt("rehearse_again",yo,"button-quiet")} ${Nt("rehearsal_end",Ae,"button-quiet")}`}function Nt(t,o,n){return r`<button class=${n} type="button" ?disabled=${Lt} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function yo(){return jt(async()=>{let{code:t}=await k("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Ae(){return jt(async()=>{await k("DELETE",`/api/events/${I.code}/rehearsal`),H=null,f(e("host.rehearsal_ended"))})}async function jt(t){Lt=!0,_t="",u();try{await t()}catch(o){_t=d(o)}Lt=!1,u()}function ko(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${vo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>_o(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Ce={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function xo(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Ce).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>Ue(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Ue(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Po(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var To=5;function qo(t){let o=O(t);if(!o.length)return a;let{running:n,next:s}=Po(o,z.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>Ie(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function Ie(t,o,n,s){let i=F(t,o),l=Date.parse(o.ends)<=z.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${q(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${wt("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${wt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:To}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${wt("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${wt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:To}))}
        </div>`:a}
  </li>`}function wt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function m(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var Be=400,J,Q,vt,So,T=class{constructor(o,n){at(this,vt);St(this,"value",null);St(this,"problem","");at(this,J);at(this,Q);Dt(this,J,o),D.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Qt(this,vt,So).call(this)})}async load(){try{this.value=await B(Et(this,J)),this.problem=""}catch(o){this.problem=d(o)}u()}};J=new WeakMap,Q=new WeakMap,vt=new WeakSet,So=function(){clearTimeout(Et(this,Q)),Dt(this,Q,setTimeout(()=>this.load(),Be))};var At=new T("editions",()=>!1),yt="";function Eo(t,o){return o.can["book.freeze"]?m("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${Me(t)} ${He()}`,{opened:()=>At.load()}):a}function Me({event:t}){let o=At.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>Ve(n,t.timezone))}
  </ul>`}function Ve({number:t,hidden:o,at:n},s){let i=e("host.edition",{n:String(t),when:R(n,s)});return r`<li class="entry">
    <span class="entry-words">
      ${o?r`<span>${i}</span>`:r`<a href="${h}/book/${t}">${i}</a>`}
      ${o?r`<span class="hint">${e("host.edition_hidden")}</span>`:a}
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>We(t,o)}
    >${e(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function He(){return r`<form class="form" @submit=${Ze}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${["photos","contributions","contacts"].map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${yt?r`<p class="problem" role="alert">${yt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function Ze(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Do(()=>b("POST","editions",{choice:n}),e("host.edition_frozen"))}function We(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return Do(()=>b(n,`editions/${t}/hiding`),s)}async function Do(t,o){try{await t(),yt="",f(o),await At.load()}catch(n){yt=d(n),u()}}var X=new T("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Oo(t){return m("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${Ge(t)}`,{opened:()=>X.load()})}function Ge(t){if(X.problem)return r`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=X.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>Ct(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>Ct(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>Ct(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Ct(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var Ut="";function Ro(t,o){let n=ht(t),s=R(n,t.event.timezone);return m("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Ke} />
        </div>
      </div>
      ${o.can["event.delete"]?Ye():a}`,{count:s})}function Ye(){return r`<form class="form" @submit=${Je} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:I.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Ut?r`<p class="problem" role="alert">${Ut}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Ke({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:R(n,"UTC")}),"PATCH",v,{keep_until:n})}async function Je(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await k("DELETE",v,{code:o}),location.assign("/")}catch(n){Ut=d(n),u()}}var Qe=["host","cohost","wall"],tt="",kt="";function Fo(t){return t.can["links.renew"]?m("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Qe.map(Xe)}
      </ul>`):a}function Xe(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>tn(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function tn(t){tt="",kt="",P({name:"link",draw:()=>tt?en(t):on(t),closed:()=>tt=""})}function on(t){return _(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${kt?r`<p class="problem" role="alert">${kt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>nn(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>L("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function en(t){return _(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${$t(t,tt)}`)}async function nn(t){try{tt=(await k("POST",`links/${t}`)).link}catch(o){kt=d(o)}u()}var ot=new T("log",()=>!0),It=[],zo=!1;function Lo(t){return m("log",e("host.log"),rn(t),{opened:()=>ot.load()})}function rn(t){if(ot.problem)return r`<p class="problem" role="alert">${ot.problem}</p>`;if(!ot.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=sn(ot.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>ln(t,n,o[s-1]?.ref))}
    </ol>
    ${zo||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>an(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function sn(t){let o=t[t.length-1]?.seq??0;return[...t,...It.filter(({seq:n})=>n<o)]}async function an(t){try{let o=await B(`log?before=${t[t.length-1]?.seq}`);It=[...It,...o.entries],zo=!o.entries.length}catch(o){f(d(o),{tone:"warning"})}u()}function ln(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=No(t,o),l=mt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>pn(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function No(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=cn(t,o);return e(Xt(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function cn(t,{kind:o,title:n,phase:s,starts:i,ends:l}){return s?e(`common.phase_${s}`):i?[n,q(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?ho(n):n}async function pn(t,o){try{let n=await b("POST","undo",{seq:o.seq});f(e("host.undid",{what:No(t,o)}),j(n))}catch(n){S(n)}}function jo(){return r`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${h}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${h}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var un=12,Ao="";function Co({people:t}){let o=Object.values(t).sort((s,i)=>s.name.localeCompare(i.name)),n=o.filter(({name:s})=>s.toLocaleLowerCase().includes(Ao.toLocaleLowerCase()));return m("people",e("host.people"),r`${o.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>un?mn():a}
      <ul class="pieces">
        ${n.map(dn)}
      </ul>`,{count:w(o.length)})}function mn(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Ao=t.target.value,u()}}
  />`}function dn(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>hn(t)}
    >
      <strong dir="auto">${t.name}</strong> ${x("right")}
    </button>
  </li>`}function hn({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await p(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&L("rename")},s=()=>r`<form class="form" @submit=${n}>
      <div>
        <label for="person-name">${e("common.name_label")}</label>
        <input
          id="person-name"
          name="name"
          required
          maxlength="60"
          dir="auto"
          autocomplete="off"
          autofocus
          .value=${o}
        />
        <p class="hint">${e("host.rename_hint")}</p>
      </div>
      <button class="button">${e("common.save")}</button>
    </form>`;P({name:"rename",draw:()=>_(e("host.rename",{name:o}),s())})}var Bt=["preparing","marketplace","sessions","convergence","closed"],Mt=["propose","place","interest","note"];function Uo(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Bt.map(o=>fn(t,o))}
    </ol>
  </section>`}function fn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>bn(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${$n(t.rules,o)}</span>`:a}
    </button>
  </li>`}function $n(t,o){let n=Mt.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function bn(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var Z=new T("hidden",t=>t.startsWith("photo.")),Io=!1;function Bo(t){Io||Z.load(),Io=!0;let o=Z.value?.waiting.length??0;return m("photos",e("host.photos"),r`${gn(t)} ${wn(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function gn(t){if(Z.problem)return r`<p class="problem" role="alert">${Z.problem}</p>`;if(!Z.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=Z.value;return o.length?r`<ul class="entries">
    ${o.map(n=>_n(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function _n(t,o){let n=`${h}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function wn({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",v,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${g(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function Mo(t){let o=ft(t,z.now),n=o.filter(N),s=o.filter(l=>!N(l)),i=o.length?`${w(s.length)} / ${w(o.length)}`:"";return m("reports",e("host.reports"),r`${vn(t)} ${kn(t,n,s)}`,{count:i})}function vn({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?E(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>yn(l,n)}>
    <p>${o?e("host.due_is",{time:mt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>Vo(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function yn(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Vo(bt({date:String(n.get("date")),time:String(n.get("time"))},o))}function Vo(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",v,{reports_due:t})}function kn(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>xn(t,s))}
    </ul>`}function xn(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${eo(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${M(t,o)}</bdi>${o.slot?r` · ${oo(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${N(o)?"mark-warning":""}">${Pn(o)}</span>
  </li>`}function Pn(t){return N(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var xt="",et=[];function Pt(t){xt="",et=[],P({name:"piece",draw:()=>_(t.title,et.length?qn(t):Tn(t))})}var Ho=({path:t})=>!t.includes("/");function Tn(t){return r`<form
    class="form"
    @submit=${o=>Sn(o,t)}
  >
    ${t.fields()} ${xt?r`<p class="problem" role="alert">${xt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Ho(t)?a:r`<button class="button-danger" type="button" @click=${()=>Zo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function qn(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:et.length})}</p>
    <ul class="orphans">
      ${et.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Zo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>L("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Sn(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Wo(()=>b(Ho(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Zo(t,o){return Wo(()=>b("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Wo(t,o){try{let n=await t();L("piece"),f(o,j(n))}catch(n){n instanceof ct&&n.code==="would_orphan"?et=n.facts.topics:xt=d(n),u()}}function Go(t){return r`<div>
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
  </div>`}async function Yo(t,o){let n=[...pt(D.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:C},U)=>({id:c,position:C,wanted:U+1}));try{for(let{id:c,position:C,wanted:U}of l)C!==U&&await b("PATCH",`rooms/${c}`,{position:U});f(e("host.room_moved",{name:i.name}))}catch(c){S(c)}}var En={name:"",capacity:null,note:"",link:""};function Jo(t){let o=pt(t),n=()=>Qo("rooms",e("host.room_new"),e("host.room_added"),En);return m("rooms",e("host.rooms"),r`<ul class="pieces">
        ${o.map((s,i)=>Dn(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${x("plus")} ${e("host.room_add")}
      </button>`,{count:w(o.length)})}function Dn(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Qo(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t);return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[i,t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${x("right")}
    </button>
    ${On(t)} ${Ko(t,"up",-1,o===0)} ${Ko(t,"down",1,o===n-1)}
  </li>`}function On({id:t,name:o}){return r`<a
    class="button-icon"
    href="${h}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${x("door")}
  </a>`}function Ko(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Yo(t.id,n)}
  >
    <span class="turn-${o}">${x("down")}</span>
  </button>`}function Qo(t,o,n,s){Pt({path:t,title:o,fields:()=>Rn(s),read:i=>Fn(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Rn({name:t,capacity:o,note:n,link:s}){return r`<div>
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
    ${Go(s)}`}function Fn(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),capacity:Number(o("capacity"))||null}}var Xo=6e4,Vt=15*Xo,zn=45*Xo;function te(t){let o=O(t);return m("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>Ln(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>jn(t)}>
        ${x("plus")} ${e("host.round_add")}
      </button>`,{count:w(o.length)})}function Ln(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Nn(t,o)}>
      <strong dir="auto">${F(t,o)}</strong>
      <span>${q(t,o)}</span>
      ${x("right")}
    </button>
  </li>`}function Nn(t,o){let n=F(t,o);oe(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function jn(t){let o=O(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):zn,i=n?Date.parse(n.ends)+Vt:Math.ceil(Date.now()/Vt)*Vt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};oe(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function oe({event:t},o,n,s,i){let[l,c]=[E(i.starts,t.timezone),E(i.ends,t.timezone)];Pt({path:o,title:n,fields:()=>An(i.title,l.date,l.time,c.time),read:C=>Cn(new FormData(C),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function An(t,o,n,s){return r`<div>
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
    </div>`}function Cn(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>bt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function ee({event:t}){return m("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Mt.map(o=>Un(t.rules,o))}`)}function Un(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Bt.map(n=>In(t,o,n))}</div>
  </fieldset>`}function In(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(U=>U!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",v,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function ne({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function re(t){let o=ut(t);if(!o.length)return a;let n=$("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${dt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${G(s)} .selected=${g(n===G(s))}>
            ${Bn(t,s)}
          </option>`)}
    </select>
  </div>`}function Bn(t,o){let n=t.rounds[o.round];return n?[q(t,n),t.rooms[o.room]?.name,F(t,n)].join(" · "):""}var Mn=5,A=[],Zt=0,se={get entries(){return A},get written(){return Zt}};async function ie(t){let o={...t,ref:lt(),state:"sending",problem:""};A=[o,...A].filter(({state:s},i)=>i<Mn||s==="refused"),Zt+=1,u();let n=Vn(o);t.slot?await Promise.all([n,Hn(o.ref,t.slot)]):await n}function ae(t){A=A.filter(o=>o!==t),Zt-=1,u()}async function Vn({ref:t,title:o,name:n}){try{let s=await Ot("POST","topics",{title:o,scribe_for:n},{ref:t});no(s,e("host.scribe_done",{title:o,name:n})),Ht(t,{state:s.waiting?"kept":"done"})}catch(s){Ht(t,{state:"refused",problem:d(s)})}}async function Hn(t,{round:o,room:n}){try{await Ot("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){Ht(t,{state:"without_slot",problem:d(s)})}}function Ht(t,o){A=A.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function ce(t){let{entries:o,written:n}=se;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Yn} @keydown=${Gn} aria-describedby="host-scribe-hint">
      ${le("title","next")} ${le("name","done")} ${ne(t)} ${re(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(Zn)}
    </ol>
  </section>`}function le(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${g($(`scribe.${t}`))}
      @input=${ao(`scribe.${t}`,t)}
    />
    ${io(`scribe.${t}`,t)}
  </div>`}function Zn(t){let{title:o,name:n,problem:s}=t,i=Wn(t);return r`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${s||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Kn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Wn({ref:t,state:o}){let n=D.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Gn(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&$("scribe.title").trim()&&!$("scribe.name").trim()?(t.preventDefault(),nt("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Yn(t){t.preventDefault();let[o,n]=[$("scribe.title").trim(),$("scribe.name").trim()];if(!o||Rt(o,"title"))return nt("title");if(!n||Rt(n,"name"))return nt("name");let s=ut(D.state.board).find(i=>G(i)===$("scribe.slot"));V("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),ie({title:o,name:n,slot:s??null}),nt("title")}function Kn(t){ae(t),Y("scribe.title",t.title),Y("scribe.name",t.name),u(),nt("title")}function nt(t){document.getElementById(`scribe-${t}`)?.focus()}function pe(){return Intl.supportedValuesOf?.("timeZone")??[]}var Tt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Wt=Object.keys(Tt),rt=new Map;for(let t of Wt)$(`event.${t}`)&&rt.set(t,$(`event.${t}`));function st(t,o){return rt.get(o)??t[o]}function it(t){return({target:o})=>{let n=o.value;rt.set(t,n),Y(`event.${t}`,n)}}function ue(t){return Object.fromEntries([...rt].filter(([o,n])=>n.trim()!==t[o]))}function me(){rt.clear(),V(...Wt.map(t=>`event.${t}`))}function de(t){return Wt.includes(t)}function Gt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Tt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${g(st(t,o))} @input=${it(o)}
    />
    ${qt(o,s)}
  </div>`}function Yt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Tt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${g(st(t,o))} @input=${it(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${qt(o,s)}
  </div>`}function he(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${g(st(t,"timezone"))} @input=${it("timezone")}
    />
    <datalist id="event-zones">
      ${pe().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${qt("timezone",o)}
  </div>`}function fe(t,o){let n=st(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${it("language")}>
      ${co(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${po(s)}
          </option>`)}
    </select>
    ${qt("language",o)}
  </div>`}function qt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var W=null,y=null;function $e({event:t}){return m("event",e("host.event"),Jn(t))}function Jn(t){return r`<form class="form" @submit=${o=>Xn(o,t)}>
    ${Gt(t,"title","host.event_title",y)}
    ${Yt(t,"theme",2,y)} ${Yt(t,"welcome",4,y)}
    ${Gt(t,"place","host.place",y)} ${he(t,y)}
    ${fe(t,y)}
    <label class="check">
      <input type="checkbox" .checked=${g(W??t.book_open)} @change=${Qn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${y&&!de(y.field)?r`<p class="problem" role="alert">${y.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Qn({target:t}){W=t.checked}async function Xn(t,o){t.preventDefault();let n=W===null||W===o.book_open?{}:{book_open:W};try{let s=await b("PATCH",v,{...ue(o),...n});y=null,W=null,me(),f(e(s.changes.length?"host.event_done":"host.event_same"),j(s))}catch(s){y={field:tr(s),text:d(s)}}u()}function tr(t){return t instanceof ct?String(t.facts.field??""):""}function be(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${h}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${h}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${lo}>${e("host.invite")}</button>
      <a class="button-quiet" href="${h}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?or():a}
  </section>`}function or(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${h}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var er=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],nr=[1,5,10,15],ge=[12,20,30,60],Kt=ge[0];function _e(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${er.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Jt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${nr.map(n=>r`<button class="button-quiet" type="button" @click=${()=>ir(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${rr(t)}
    <button class="button" type="button" @click=${ar}>${e("host.bell")}</button>
  </section>`}function rr(t){let[o]=ro(t),n=so(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:M(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>lr(t,o)}>
            ${e("host.reading_next",{name:M(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${cr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${sr}>
        ${ge.map(s=>r`<option value=${s} ?selected=${s===Kt}>${w(s)}</option>`)}
      </select>
    </div>`}function sr({target:t}){Kt=Number(t.value)}function Jt(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function ir(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function ar(){p(e("host.bell_done"),"POST","wall/bell",{})}async function lr(t,o){let n=e("host.reading_now",{name:M(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:Kt})&&t.wall.view!=="queue"&&Jt("queue")}async function cr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&Jt("auto")}function Tc(t){return r`${uo(t,!0)} ${mo(t)}
    <main id="main" class="host">${pr(t)}</main>`}function pr(t){return t.me.can["event.change"]?ur(t):r`<p class="host-other">${e("host.not_host")}</p>`}function ur({board:t,me:o}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${wo(t)}
    <div class="host-columns">
      <div class="host-column">${fo(t)} ${Uo(t)} ${qo(t)} ${ee(t)} ${ko(t,o)}</div>
      <div class="host-column">
        ${_e(t)} ${$o(t)} ${be(o)} ${jo()}
        ${o.can.scribe?ce(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Bo(t)} ${Mo(t)} ${te(t)} ${Jo(t)} ${$e(t)}
          ${Co(t)} ${Eo(t,o)} ${Oo(t)} ${Lo(t)} ${Fo(o)}
          ${t.event.rehearsal_of?a:Ro(t,o)}
        </section>
      </div>
    </div>
    ${xo()}`}export{Tc as hostScreen};
