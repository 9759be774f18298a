/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as z,A as Ot,Aa as io,Ca as ao,E as r,G as a,I as G,Ia as lo,J as O,Ja as co,K as pt,L as Xt,La as po,M as ut,Ma as uo,Q as R,R as mt,S as F,Sa as mo,T as q,Ua as ht,V as to,Va as j,Wa as ft,X as M,Z as u,a as St,aa as oo,b as Et,ba as k,c as at,d as Dt,e as Jt,f as I,g as h,h as lt,ha as x,i as ct,ia as L,j as d,ja as _,ka as f,l as e,la as eo,m as Qt,ma as S,n as T,o as B,p as v,qa as no,ra as ro,t as D,ta as g,ua as $,va as Y,wa as V,xa as dt,ya as Rt,z as b,za as so}from"./app.js";function ho(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=ft(t,z.now).filter(j).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
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
    <button class="button-quiet" type="button" @click=${()=>ge(o)}>${n}</button>
  </li>`}function ge(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var w=`/api/events/${I.code}`;function A({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await b(o,n,s);return f(t,A(i)),i}catch(i){S(i);return}}var _e=200;function fo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${ye} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${_e} dir="auto" autocomplete="off"
          .value=${g($("announce.text"))} @input=${dt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Xt(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>we(t,o))}
    </ul>
  </section>`}function we({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>ve(o)}>${e("host.announce_down")}</button>
  </li>`}async function ye(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=$("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&V("announce.text")}function ve(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function $o(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return ke(o)}}function ke(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function bo({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${$t("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>xe(n,o[n]))}`}function xe(t,o){return r`<section class="link-card">
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
      @focus=${Pe}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${Te}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Pe({target:t}){t.select()}async function Te({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await $o(n.value,n)}`))}function E(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function bt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-qe(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function qe(t,o){let{date:n,time:s}=E(t,o);return Date.parse(`${n}T${s}:00Z`)}var Se=7*864e5,K=null,gt="",zt=!1;function go(t){K=null,gt="";let o=lt(),n=Ee(t);x({name:"copy",draw:()=>K?Oe(K):De(n,o),closed:()=>K=null})}function Ee(t){let[o]=O(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+Se;return E(n,t.event.timezone).date}function De(t,o){return _(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Re(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${gt?r`<p class="problem" role="alert">${gt}</p>`:a}
        <button class="button" ?disabled=${zt}>${e("host.copy_make")}</button>
      </form>`)}function Oe(t){return _(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${bo(t)}`)}async function Re(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));zt=!0,u();try{K=await v("POST","copies",{date:n},o)}catch(s){gt=d(s)}zt=!1,u()}var H,_t="",Lt=!1;function _o({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Fe(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Fe(t){try{await v("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){S(o)}}function wo(){return H=void 0,x({name:"rehearsal",draw:()=>_(e("host.rehearse"),ze())}),At(async()=>{H=(await B("rehearsal")).code})}function ze(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${_t?r`<p class="problem" role="alert">${_t}</p>`:a}
    <div class="actions">
      ${H===void 0?a:H?Le(H):r`${jt("rehearse_begin",yo,"button")}`}
    </div>`}function Le(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${jt("rehearse_again",yo,"button-quiet")} ${jt("rehearsal_end",je,"button-quiet")}`}function jt(t,o,n){return r`<button class=${n} type="button" ?disabled=${Lt} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function yo(){return At(async()=>{let{code:t}=await v("POST","rehearsal");location.assign(`/e/${t}/host`)})}function je(){return At(async()=>{await v("DELETE",`/api/events/${I.code}/rehearsal`),H=null,f(e("host.rehearsal_ended"))})}async function At(t){Lt=!0,_t="",u();try{await t()}catch(o){_t=d(o)}Lt=!1,u()}function vo(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${wo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>go(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Ae={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function ko(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Ae).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>Ce(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function Ce(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function xo(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var Po=5;function To(t){let o=O(t);if(!o.length)return a;let{running:n,next:s}=xo(o,z.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>Ne(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function Ne(t,o,n,s){let i=F(t,o),l=Date.parse(o.ends)<=z.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${q(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${wt("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${wt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Po}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${wt("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${wt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Po}))}
        </div>`:a}
  </li>`}function wt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function m(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var Ue=400,J,Q,yt,qo,P=class{constructor(o,n){at(this,yt);St(this,"value",null);St(this,"problem","");at(this,J);at(this,Q);Dt(this,J,o),D.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Jt(this,yt,qo).call(this)})}async load(){try{this.value=await B(Et(this,J)),this.problem=""}catch(o){this.problem=d(o)}u()}};J=new WeakMap,Q=new WeakMap,yt=new WeakSet,qo=function(){clearTimeout(Et(this,Q)),Dt(this,Q,setTimeout(()=>this.load(),Ue))};var Ct=new P("editions",()=>!1),vt="";function So(t,o){return o.can["book.freeze"]?m("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${Ie(t)} ${Me()}`,{opened:()=>Ct.load()}):a}function Ie({event:t}){let o=Ct.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>Be(n,t.timezone))}
  </ul>`}function Be({number:t,hidden:o,at:n},s){let i=e("host.edition",{n:String(t),when:R(n,s)});return r`<li class="entry">
    <span class="entry-words">
      ${o?r`<span>${i}</span>`:r`<a href="${h}/book/${t}">${i}</a>`}
      ${o?r`<span class="hint">${e("host.edition_hidden")}</span>`:a}
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>He(t,o)}
    >${e(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function Me(){return r`<form class="form" @submit=${Ve}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${["photos","contributions","contacts"].map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${vt?r`<p class="problem" role="alert">${vt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function Ve(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Eo(()=>b("POST","editions",{choice:n}),e("host.edition_frozen"))}function He(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return Eo(()=>b(n,`editions/${t}/hiding`),s)}async function Eo(t,o){try{await t(),vt="",f(o),await Ct.load()}catch(n){vt=d(n),u()}}var X=new P("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Do(t){return m("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${Ze(t)}`,{opened:()=>X.load()})}function Ze(t){if(X.problem)return r`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=X.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>Nt(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>Nt(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>Nt(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Nt(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var Ut="";function Oo(t,o){let n=ht(t),s=R(n,t.event.timezone);return m("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Ge} />
        </div>
      </div>
      ${o.can["event.delete"]?We():a}`,{count:s})}function We(){return r`<form class="form" @submit=${Ye} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:I.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Ut?r`<p class="problem" role="alert">${Ut}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Ge({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:R(n,"UTC")}),"PATCH",w,{keep_until:n})}async function Ye(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await v("DELETE",w,{code:o}),location.assign("/")}catch(n){Ut=d(n),u()}}var Ke=["host","cohost","wall"],tt="",kt="";function Ro(t){return t.can["links.renew"]?m("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Ke.map(Je)}
      </ul>`):a}function Je(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Qe(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Qe(t){tt="",kt="",x({name:"link",draw:()=>tt?tn(t):Xe(t),closed:()=>tt=""})}function Xe(t){return _(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${kt?r`<p class="problem" role="alert">${kt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>on(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>L("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function tn(t){return _(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${$t(t,tt)}`)}async function on(t){try{tt=(await v("POST",`links/${t}`)).link}catch(o){kt=d(o)}u()}var ot=new P("log",()=>!0),It=[],Fo=!1;function zo(t){return m("log",e("host.log"),en(t),{opened:()=>ot.load()})}function en(t){if(ot.problem)return r`<p class="problem" role="alert">${ot.problem}</p>`;if(!ot.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=nn(ot.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>sn(t,n,o[s-1]?.ref))}
    </ol>
    ${Fo||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>rn(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function nn(t){let o=t[t.length-1]?.seq??0;return[...t,...It.filter(({seq:n})=>n<o)]}async function rn(t){try{let o=await B(`log?before=${t[t.length-1]?.seq}`);It=[...It,...o.entries],Fo=!o.entries.length}catch(o){f(d(o),{tone:"warning"})}u()}function sn(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Lo(t,o),l=mt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>ln(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function Lo(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=an(t,o);return e(Qt(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function an(t,{kind:o,title:n,phase:s,starts:i,ends:l}){return s?e(`common.phase_${s}`):i?[n,q(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?mo(n):n}async function ln(t,o){try{let n=await b("POST","undo",{seq:o.seq});f(e("host.undid",{what:Lo(t,o)}),A(n))}catch(n){S(n)}}function jo(){return r`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var cn=12,Ao="";function Co({people:t}){let o=Object.values(t).sort((s,i)=>s.name.localeCompare(i.name)),n=o.filter(({name:s})=>s.toLocaleLowerCase().includes(Ao.toLocaleLowerCase()));return m("people",e("host.people"),r`${o.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>cn?pn():a}
      <ul class="pieces">
        ${n.map(un)}
      </ul>`,{count:T(o.length)})}function pn(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Ao=t.target.value,u()}}
  />`}function un(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>mn(t)}
    >
      <strong dir="auto">${t.name}</strong> ${k("right")}
    </button>
  </li>`}function mn({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await p(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&L("rename")},s=()=>r`<form class="form" @submit=${n}>
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
    </form>`;x({name:"rename",draw:()=>_(e("host.rename",{name:o}),s())})}var Bt=["preparing","marketplace","sessions","convergence","closed"],Mt=["propose","place","interest","note"];function No(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Bt.map(o=>dn(t,o))}
    </ol>
  </section>`}function dn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>fn(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${hn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function hn(t,o){let n=Mt.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function fn(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var Z=new P("hidden",t=>t.startsWith("photo.")),Uo=!1;function Io(t){Uo||Z.load(),Uo=!0;let o=Z.value?.waiting.length??0;return m("photos",e("host.photos"),r`${$n(t)} ${gn(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function $n(t){if(Z.problem)return r`<p class="problem" role="alert">${Z.problem}</p>`;if(!Z.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=Z.value;return o.length?r`<ul class="entries">
    ${o.map(n=>bn(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function bn(t,o){let n=`${h}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function gn({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",w,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${g(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function Bo(t){let o=ft(t,z.now),n=o.filter(j),s=o.filter(l=>!j(l)),i=o.length?`${T(s.length)} / ${T(o.length)}`:"";return m("reports",e("host.reports"),r`${_n(t)} ${yn(t,n,s)}`,{count:i})}function _n({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?E(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>wn(l,n)}>
    <p>${o?e("host.due_is",{time:mt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>Mo(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function wn(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Mo(bt({date:String(n.get("date")),time:String(n.get("time"))},o))}function Mo(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",w,{reports_due:t})}function yn(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>vn(t,s))}
    </ul>`}function vn(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${oo(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${M(t,o)}</bdi>${o.slot?r` · ${to(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${j(o)?"mark-warning":""}">${kn(o)}</span>
  </li>`}function kn(t){return j(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var xt="",et=[];function Pt(t){xt="",et=[],x({name:"piece",draw:()=>_(t.title,et.length?Pn(t):xn(t))})}var Vo=({path:t})=>!t.includes("/");function xn(t){return r`<form
    class="form"
    @submit=${o=>Tn(o,t)}
  >
    ${t.fields()} ${xt?r`<p class="problem" role="alert">${xt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Vo(t)?a:r`<button class="button-danger" type="button" @click=${()=>Ho(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Pn(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:et.length})}</p>
    <ul class="orphans">
      ${et.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Ho(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>L("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Tn(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Zo(()=>b(Vo(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Ho(t,o){return Zo(()=>b("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Zo(t,o){try{let n=await t();L("piece"),f(o,A(n))}catch(n){n instanceof ct&&n.code==="would_orphan"?et=n.facts.topics:xt=d(n),u()}}function Wo(t){return r`<div>
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
  </div>`}async function Go(t,o){let n=[...pt(D.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:N},U)=>({id:c,position:N,wanted:U+1}));try{for(let{id:c,position:N,wanted:U}of l)N!==U&&await b("PATCH",`rooms/${c}`,{position:U});f(e("host.room_moved",{name:i.name}))}catch(c){S(c)}}var qn={name:"",capacity:null,note:"",link:""};function Ko(t){let o=pt(t),n=()=>Jo("rooms",e("host.room_new"),e("host.room_added"),qn);return m("rooms",e("host.rooms"),r`<ul class="pieces">
        ${o.map((s,i)=>Sn(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${k("plus")} ${e("host.room_add")}
      </button>`,{count:T(o.length)})}function Sn(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Jo(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t);return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[i,t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${k("right")}
    </button>
    ${En(t)} ${Yo(t,"up",-1,o===0)} ${Yo(t,"down",1,o===n-1)}
  </li>`}function En({id:t,name:o}){return r`<a
    class="button-icon"
    href="${h}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${k("door")}
  </a>`}function Yo(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Go(t.id,n)}
  >
    <span class="turn-${o}">${k("down")}</span>
  </button>`}function Jo(t,o,n,s){Pt({path:t,title:o,fields:()=>Dn(s),read:i=>On(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Dn({name:t,capacity:o,note:n,link:s}){return r`<div>
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
    ${Wo(s)}`}function On(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),capacity:Number(o("capacity"))||null}}var Qo=6e4,Vt=15*Qo,Rn=45*Qo;function Xo(t){let o=O(t);return m("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>Fn(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Ln(t)}>
        ${k("plus")} ${e("host.round_add")}
      </button>`,{count:T(o.length)})}function Fn(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>zn(t,o)}>
      <strong dir="auto">${F(t,o)}</strong>
      <span>${q(t,o)}</span>
      ${k("right")}
    </button>
  </li>`}function zn(t,o){let n=F(t,o);te(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Ln(t){let o=O(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):Rn,i=n?Date.parse(n.ends)+Vt:Math.ceil(Date.now()/Vt)*Vt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};te(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function te({event:t},o,n,s,i){let[l,c]=[E(i.starts,t.timezone),E(i.ends,t.timezone)];Pt({path:o,title:n,fields:()=>jn(i.title,l.date,l.time,c.time),read:N=>An(new FormData(N),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function jn(t,o,n,s){return r`<div>
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
    </div>`}function An(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>bt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function oe({event:t}){return m("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Mt.map(o=>Cn(t.rules,o))}`)}function Cn(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Bt.map(n=>Nn(t,o,n))}</div>
  </fieldset>`}function Nn(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(U=>U!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",w,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function ee({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function ne(t){let o=ut(t);if(!o.length)return a;let n=$("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${dt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${G(s)} .selected=${g(n===G(s))}>
            ${Un(t,s)}
          </option>`)}
    </select>
  </div>`}function Un(t,o){let n=t.rounds[o.round];return n?[q(t,n),t.rooms[o.room]?.name,F(t,n)].join(" · "):""}var In=5,C=[],Zt=0,re={get entries(){return C},get written(){return Zt}};async function se(t){let o={...t,ref:lt(),state:"sending",problem:""};C=[o,...C].filter(({state:s},i)=>i<In||s==="refused"),Zt+=1,u();let n=Bn(o);t.slot?await Promise.all([n,Mn(o.ref,t.slot)]):await n}function ie(t){C=C.filter(o=>o!==t),Zt-=1,u()}async function Bn({ref:t,title:o,name:n}){try{let s=await Ot("POST","topics",{title:o,scribe_for:n},{ref:t});eo(s,e("host.scribe_done",{title:o,name:n})),Ht(t,{state:s.waiting?"kept":"done"})}catch(s){Ht(t,{state:"refused",problem:d(s)})}}async function Mn(t,{round:o,room:n}){try{await Ot("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){Ht(t,{state:"without_slot",problem:d(s)})}}function Ht(t,o){C=C.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function le(t){let{entries:o,written:n}=re;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Wn} @keydown=${Zn} aria-describedby="host-scribe-hint">
      ${ae("title","next")} ${ae("name","done")} ${ee(t)} ${ne(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(Vn)}
    </ol>
  </section>`}function ae(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${g($(`scribe.${t}`))}
      @input=${io(`scribe.${t}`,t)}
    />
    ${so(`scribe.${t}`,t)}
  </div>`}function Vn(t){let{title:o,name:n,problem:s}=t,i=Hn(t);return r`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${s||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Gn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Hn({ref:t,state:o}){let n=D.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Zn(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&$("scribe.title").trim()&&!$("scribe.name").trim()?(t.preventDefault(),nt("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Wn(t){t.preventDefault();let[o,n]=[$("scribe.title").trim(),$("scribe.name").trim()];if(!o||Rt(o,"title"))return nt("title");if(!n||Rt(n,"name"))return nt("name");let s=ut(D.state.board).find(i=>G(i)===$("scribe.slot"));V("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),se({title:o,name:n,slot:s??null}),nt("title")}function Gn(t){ie(t),Y("scribe.title",t.title),Y("scribe.name",t.name),u(),nt("title")}function nt(t){document.getElementById(`scribe-${t}`)?.focus()}function ce(){return Intl.supportedValuesOf?.("timeZone")??[]}var Tt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Wt=Object.keys(Tt),rt=new Map;for(let t of Wt)$(`event.${t}`)&&rt.set(t,$(`event.${t}`));function st(t,o){return rt.get(o)??t[o]}function it(t){return({target:o})=>{let n=o.value;rt.set(t,n),Y(`event.${t}`,n)}}function pe(t){return Object.fromEntries([...rt].filter(([o,n])=>n.trim()!==t[o]))}function ue(){rt.clear(),V(...Wt.map(t=>`event.${t}`))}function me(t){return Wt.includes(t)}function Gt(t,o,n,s){return r`<div>
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
  </div>`}function de(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${g(st(t,"timezone"))} @input=${it("timezone")}
    />
    <datalist id="event-zones">
      ${ce().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${qt("timezone",o)}
  </div>`}function he(t,o){let n=st(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${it("language")}>
      ${lo(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${co(s)}
          </option>`)}
    </select>
    ${qt("language",o)}
  </div>`}function qt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var W=null,y=null;function fe({event:t}){return m("event",e("host.event"),Yn(t))}function Yn(t){return r`<form class="form" @submit=${o=>Jn(o,t)}>
    ${Gt(t,"title","host.event_title",y)}
    ${Yt(t,"theme",2,y)} ${Yt(t,"welcome",4,y)}
    ${Gt(t,"place","host.place",y)} ${de(t,y)}
    ${he(t,y)}
    <label class="check">
      <input type="checkbox" .checked=${g(W??t.book_open)} @change=${Kn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${y&&!me(y.field)?r`<p class="problem" role="alert">${y.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Kn({target:t}){W=t.checked}async function Jn(t,o){t.preventDefault();let n=W===null||W===o.book_open?{}:{book_open:W};try{let s=await b("PATCH",w,{...pe(o),...n});y=null,W=null,ue(),f(e(s.changes.length?"host.event_done":"host.event_same"),A(s))}catch(s){y={field:Qn(s),text:d(s)}}u()}function Qn(t){return t instanceof ct?String(t.facts.field??""):""}function $e(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${h}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${h}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${ao}>${e("host.invite")}</button>
      <a class="button-quiet" href="${h}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Xn():a}
  </section>`}function Xn(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${h}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var tr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],or=[1,5,10,15];function be(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${tr.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Kt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${or.map(n=>r`<button class="button-quiet" type="button" @click=${()=>nr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${er(t)}
    <button class="button" type="button" @click=${rr}>${e("host.bell")}</button>
  </section>`}function er(t){let[o]=no(t),n=ro(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:M(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>sr(t,o)}>
            ${e("host.reading_next",{name:M(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${ir}>${e("host.reading_end")}</button>`:a}
    </div>`}function Kt(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function nr(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function rr(){p(e("host.bell_done"),"POST","wall/bell",{})}async function sr(t,o){let n=e("host.reading_now",{name:M(t,o)});await p(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&Kt("queue")}async function ir(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&Kt("auto")}function kc(t){return r`${po(t,!0)} ${uo(t)}
    <main id="main" class="host">${ar(t)}</main>`}function ar(t){return t.me.can["event.change"]?lr(t):r`<p class="host-other">${e("host.not_host")}</p>`}function lr({board:t,me:o}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${_o(t)}
    <div class="host-columns">
      <div class="host-column">${ho(t)} ${No(t)} ${To(t)} ${oe(t)} ${vo(t,o)}</div>
      <div class="host-column">
        ${be(t)} ${fo(t)} ${$e(o)} ${jo()}
        ${o.can.scribe?le(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Io(t)} ${Bo(t)} ${Xo(t)} ${Ko(t)} ${fe(t)}
          ${Co(t)} ${So(t,o)} ${Do(t)} ${zo(t)} ${Ro(o)}
          ${t.event.rehearsal_of?a:Oo(t,o)}
        </section>
      </div>
    </div>
    ${ko()}`}export{kc as hostScreen};
