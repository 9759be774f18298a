/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as W,A as Et,Aa as no,Ca as ro,E as r,G as a,I as V,Ia as so,J as q,Ja as io,K as pt,L as Kt,La as ao,M as ut,Ma as lo,Q as Z,R as mt,S as F,Sa as co,T as S,Ua as Y,V as Jt,Va as po,X as U,Z as u,a as Tt,aa as Qt,b as qt,ba as k,c as at,d as St,e as Gt,f as C,g as $,h as lt,ha as x,i as ct,ia as R,j as d,ja as _,ka as h,l as e,la as Xt,m as Yt,ma as E,n as T,o as N,p as y,qa as to,ra as oo,t as O,ta as g,ua as f,va as G,wa as I,xa as dt,ya as Dt,z as b,za as eo}from"./app.js";var w=`/api/events/${C.code}`;function z({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await b(o,n,s);return h(t,z(i)),i}catch(i){E(i);return}}var fe=200;function uo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${be} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${fe} dir="auto" autocomplete="off"
          .value=${g(f("announce.text"))} @input=${dt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Kt(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>$e(t,o))}
    </ul>
  </section>`}function $e({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>ge(o)}>${e("host.announce_down")}</button>
  </li>`}async function be(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=f("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&I("announce.text")}function ge(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function mo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return _e(o)}}function _e(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function ho({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${ht("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>we(n,o[n]))}`}function we(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${ht(t,o)}
  </section>`}function ht(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${ve}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${ye}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function ve({target:t}){t.select()}async function ye({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await mo(n.value,n)}`))}function D(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function ft({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-ke(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function ke(t,o){let{date:n,time:s}=D(t,o);return Date.parse(`${n}T${s}:00Z`)}var xe=7*864e5,K=null,$t="",Ot=!1;function fo(t){K=null,$t="";let o=lt(),n=Pe(t);x({name:"copy",draw:()=>K?qe(K):Te(n,o),closed:()=>K=null})}function Pe(t){let[o]=q(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+xe;return D(n,t.event.timezone).date}function Te(t,o){return _(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>Se(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${$t?r`<p class="problem" role="alert">${$t}</p>`:a}
        <button class="button" ?disabled=${Ot}>${e("host.copy_make")}</button>
      </form>`)}function qe(t){return _(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${ho(t)}`)}async function Se(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));Ot=!0,u();try{K=await y("POST","copies",{date:n},o)}catch(s){$t=d(s)}Ot=!1,u()}var M,bt="",Ft=!1;function $o({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>Ee(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function Ee(t){try{await y("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){E(o)}}function bo(){return M=void 0,x({name:"rehearsal",draw:()=>_(e("host.rehearse"),De())}),zt(async()=>{M=(await N("rehearsal")).code})}function De(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${bt?r`<p class="problem" role="alert">${bt}</p>`:a}
    <div class="actions">
      ${M===void 0?a:M?Oe(M):r`${Rt("rehearse_begin",go,"button")}`}
    </div>`}function Oe(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Rt("rehearse_again",go,"button-quiet")} ${Rt("rehearsal_end",Fe,"button-quiet")}`}function Rt(t,o,n){return r`<button class=${n} type="button" ?disabled=${Ft} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function go(){return zt(async()=>{let{code:t}=await y("POST","rehearsal");location.assign(`/e/${t}/host`)})}function Fe(){return zt(async()=>{await y("DELETE",`/api/events/${C.code}/rehearsal`),M=null,h(e("host.rehearsal_ended"))})}async function zt(t){Ft=!0,bt="",u();try{await t()}catch(o){bt=d(o)}Ft=!1,u()}function _o(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${bo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>fo(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var Re={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function wo(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(Re).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>ze(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function ze(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function vo(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var yo=5;function ko(t){let o=q(t);if(!o.length)return a;let{running:n,next:s}=vo(o,W.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>Le(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function Le(t,o,n,s){let i=F(t,o),l=Date.parse(o.ends)<=W.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${S(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${gt("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${gt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:yo}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${gt("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${gt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:yo}))}
        </div>`:a}
  </li>`}function gt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function m(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var Ae=400,J,Q,_t,xo,P=class{constructor(o,n){at(this,_t);Tt(this,"value",null);Tt(this,"problem","");at(this,J);at(this,Q);St(this,J,o),O.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Gt(this,_t,xo).call(this)})}async load(){try{this.value=await N(qt(this,J)),this.problem=""}catch(o){this.problem=d(o)}u()}};J=new WeakMap,Q=new WeakMap,_t=new WeakSet,xo=function(){clearTimeout(qt(this,Q)),St(this,Q,setTimeout(()=>this.load(),Ae))};var Lt=new P("editions",()=>!1),wt="";function Po(t,o){return o.can["book.freeze"]?m("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${je(t)} ${Ne()}`,{opened:()=>Lt.load()}):a}function je({event:t}){let o=Lt.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>Ce(n,t.timezone))}
  </ul>`}function Ce({number:t,hidden:o,at:n},s){let i=e("host.edition",{n:String(t),when:Z(n,s)});return r`<li class="entry">
    <span class="entry-words">
      ${o?r`<span>${i}</span>`:r`<a href="${$}/book/${t}">${i}</a>`}
      ${o?r`<span class="hint">${e("host.edition_hidden")}</span>`:a}
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>Ie(t,o)}
    >${e(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function Ne(){return r`<form class="form" @submit=${Ue}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${["photos","contributions","contacts"].map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${wt?r`<p class="problem" role="alert">${wt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function Ue(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return To(()=>b("POST","editions",{choice:n}),e("host.edition_frozen"))}function Ie(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return To(()=>b(n,`editions/${t}/hiding`),s)}async function To(t,o){try{await t(),wt="",h(o),await Lt.load()}catch(n){wt=d(n),u()}}var X=new P("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function qo(t){return m("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${Me(t)}`,{opened:()=>X.load()})}function Me(t){if(X.problem)return r`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=X.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>At(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>At(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>At(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function At(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var Be=30,He=864e5,jt="";function So(t,o){let n=Ze(t),s=Z(n,t.event.timezone);return m("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${We} />
        </div>
      </div>
      ${o.can["event.delete"]?Ve():a}`,{count:s})}function Ve(){return r`<form class="form" @submit=${Ge} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:C.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${jt?r`<p class="problem" role="alert">${jt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Ze(t){let{keep_until:o}=t.event;if(o)return o;let n=q(t).map(({ends:s})=>Date.parse(s));return new Date(Math.max(Date.now(),...n)+Be*He).toISOString()}function We({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:Z(n,"UTC")}),"PATCH",w,{keep_until:n})}async function Ge(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await y("DELETE",w,{code:o}),location.assign("/")}catch(n){jt=d(n),u()}}var Ye=["host","cohost","wall"],tt="",vt="";function Eo(t){return t.can["links.renew"]?m("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Ye.map(Ke)}
      </ul>`):a}function Ke(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Je(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Je(t){tt="",vt="",x({name:"link",draw:()=>tt?Xe(t):Qe(t),closed:()=>tt=""})}function Qe(t){return _(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${vt?r`<p class="problem" role="alert">${vt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>tn(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>R("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Xe(t){return _(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${ht(t,tt)}`)}async function tn(t){try{tt=(await y("POST",`links/${t}`)).link}catch(o){vt=d(o)}u()}var ot=new P("log",()=>!0),Ct=[],Do=!1;function Oo(t){return m("log",e("host.log"),on(t),{opened:()=>ot.load()})}function on(t){if(ot.problem)return r`<p class="problem" role="alert">${ot.problem}</p>`;if(!ot.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=en(ot.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>rn(t,n,o[s-1]?.ref))}
    </ol>
    ${Do||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>nn(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function en(t){let o=t[t.length-1]?.seq??0;return[...t,...Ct.filter(({seq:n})=>n<o)]}async function nn(t){try{let o=await N(`log?before=${t[t.length-1]?.seq}`);Ct=[...Ct,...o.entries],Do=!o.entries.length}catch(o){h(d(o),{tone:"warning"})}u()}function rn(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Fo(t,o),l=mt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>an(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function Fo(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=sn(t,o);return e(Yt(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function sn(t,{kind:o,title:n,phase:s,starts:i,ends:l}){return s?e(`common.phase_${s}`):i?[n,S(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?co(n):n}async function an(t,o){try{let n=await b("POST","undo",{seq:o.seq});h(e("host.undid",{what:Fo(t,o)}),z(n))}catch(n){E(n)}}function Ro(){return r`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${$}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${$}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var ln=12,zo="";function Lo({people:t}){let o=Object.values(t).sort((s,i)=>s.name.localeCompare(i.name)),n=o.filter(({name:s})=>s.toLocaleLowerCase().includes(zo.toLocaleLowerCase()));return m("people",e("host.people"),r`${o.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>ln?cn():a}
      <ul class="pieces">
        ${n.map(pn)}
      </ul>`,{count:T(o.length)})}function cn(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{zo=t.target.value,u()}}
  />`}function pn(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>un(t)}
    >
      <strong dir="auto">${t.name}</strong> ${k("right")}
    </button>
  </li>`}function un({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await p(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&R("rename")},s=()=>r`<form class="form" @submit=${n}>
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
    </form>`;x({name:"rename",draw:()=>_(e("host.rename",{name:o}),s())})}var Nt=["preparing","marketplace","sessions","convergence","closed"],Ut=["propose","place","interest","note"];function Ao(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Nt.map(o=>mn(t,o))}
    </ol>
  </section>`}function mn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>hn(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${dn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function dn(t,o){let n=Ut.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function hn(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var B=new P("hidden",t=>t.startsWith("photo.")),jo=!1;function Co(t){jo||B.load(),jo=!0;let o=B.value?.waiting.length??0;return m("photos",e("host.photos"),r`${fn(t)} ${bn(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function fn(t){if(B.problem)return r`<p class="problem" role="alert">${B.problem}</p>`;if(!B.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=B.value;return o.length?r`<ul class="entries">
    ${o.map(n=>$n(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function $n(t,o){let n=`${$}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function bn({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",w,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${g(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function No(t){let o=po(t,W.now),n=o.filter(Y),s=o.filter(l=>!Y(l)),i=o.length?`${T(s.length)} / ${T(o.length)}`:"";return m("reports",e("host.reports"),r`${gn(t)} ${wn(t,n,s)}`,{count:i})}function gn({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?D(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>_n(l,n)}>
    <p>${o?e("host.due_is",{time:mt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>Uo(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function _n(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Uo(ft({date:String(n.get("date")),time:String(n.get("time"))},o))}function Uo(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",w,{reports_due:t})}function wn(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>vn(t,s))}
    </ul>`}function vn(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Qt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${U(t,o)}</bdi>${o.slot?r` · ${Jt(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${Y(o)?"mark-warning":""}">${yn(o)}</span>
  </li>`}function yn(t){return Y(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var yt="",et=[];function kt(t){yt="",et=[],x({name:"piece",draw:()=>_(t.title,et.length?xn(t):kn(t))})}var Io=({path:t})=>!t.includes("/");function kn(t){return r`<form
    class="form"
    @submit=${o=>Pn(o,t)}
  >
    ${t.fields()} ${yt?r`<p class="problem" role="alert">${yt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Io(t)?a:r`<button class="button-danger" type="button" @click=${()=>Mo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function xn(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:et.length})}</p>
    <ul class="orphans">
      ${et.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Mo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>R("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Pn(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Bo(()=>b(Io(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Mo(t,o){return Bo(()=>b("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Bo(t,o){try{let n=await t();R("piece"),h(o,z(n))}catch(n){n instanceof ct&&n.code==="would_orphan"?et=n.facts.topics:yt=d(n),u()}}function Ho(t){return r`<div>
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
  </div>`}async function Vo(t,o){let n=[...pt(O.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:A},j)=>({id:c,position:A,wanted:j+1}));try{for(let{id:c,position:A,wanted:j}of l)A!==j&&await b("PATCH",`rooms/${c}`,{position:j});h(e("host.room_moved",{name:i.name}))}catch(c){E(c)}}var Tn={name:"",capacity:null,note:"",link:""};function Wo(t){let o=pt(t),n=()=>Go("rooms",e("host.room_new"),e("host.room_added"),Tn);return m("rooms",e("host.rooms"),r`<ul class="pieces">
        ${o.map((s,i)=>qn(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${k("plus")} ${e("host.room_add")}
      </button>`,{count:T(o.length)})}function qn(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Go(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t);return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[i,t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${k("right")}
    </button>
    ${Sn(t)} ${Zo(t,"up",-1,o===0)} ${Zo(t,"down",1,o===n-1)}
  </li>`}function Sn({id:t,name:o}){return r`<a
    class="button-icon"
    href="${$}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${k("door")}
  </a>`}function Zo(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Vo(t.id,n)}
  >
    <span class="turn-${o}">${k("down")}</span>
  </button>`}function Go(t,o,n,s){kt({path:t,title:o,fields:()=>En(s),read:i=>Dn(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function En({name:t,capacity:o,note:n,link:s}){return r`<div>
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
    ${Ho(s)}`}function Dn(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),capacity:Number(o("capacity"))||null}}var Yo=6e4,It=15*Yo,On=45*Yo;function Ko(t){let o=q(t);return m("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>Fn(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>zn(t)}>
        ${k("plus")} ${e("host.round_add")}
      </button>`,{count:T(o.length)})}function Fn(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Rn(t,o)}>
      <strong dir="auto">${F(t,o)}</strong>
      <span>${S(t,o)}</span>
      ${k("right")}
    </button>
  </li>`}function Rn(t,o){let n=F(t,o);Jo(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function zn(t){let o=q(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):On,i=n?Date.parse(n.ends)+It:Math.ceil(Date.now()/It)*It,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};Jo(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function Jo({event:t},o,n,s,i){let[l,c]=[D(i.starts,t.timezone),D(i.ends,t.timezone)];kt({path:o,title:n,fields:()=>Ln(i.title,l.date,l.time,c.time),read:A=>An(new FormData(A),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Ln(t,o,n,s){return r`<div>
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
    </div>`}function An(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>ft({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function Qo({event:t}){return m("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Ut.map(o=>jn(t.rules,o))}`)}function jn(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Nt.map(n=>Cn(t,o,n))}</div>
  </fieldset>`}function Cn(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(j=>j!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",w,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Xo({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function te(t){let o=ut(t);if(!o.length)return a;let n=f("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${dt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${V(s)} .selected=${g(n===V(s))}>
            ${Nn(t,s)}
          </option>`)}
    </select>
  </div>`}function Nn(t,o){let n=t.rounds[o.round];return n?[S(t,n),t.rooms[o.room]?.name,F(t,n)].join(" · "):""}var Un=5,L=[],Bt=0,oe={get entries(){return L},get written(){return Bt}};async function ee(t){let o={...t,ref:lt(),state:"sending",problem:""};L=[o,...L].filter(({state:s},i)=>i<Un||s==="refused"),Bt+=1,u();let n=In(o);t.slot?await Promise.all([n,Mn(o.ref,t.slot)]):await n}function ne(t){L=L.filter(o=>o!==t),Bt-=1,u()}async function In({ref:t,title:o,name:n}){try{let s=await Et("POST","topics",{title:o,scribe_for:n},{ref:t});Xt(s,e("host.scribe_done",{title:o,name:n})),Mt(t,{state:s.waiting?"kept":"done"})}catch(s){Mt(t,{state:"refused",problem:d(s)})}}async function Mn(t,{round:o,room:n}){try{await Et("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){Mt(t,{state:"without_slot",problem:d(s)})}}function Mt(t,o){L=L.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function se(t){let{entries:o,written:n}=oe;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Zn} @keydown=${Vn} aria-describedby="host-scribe-hint">
      ${re("title","next")} ${re("name","done")} ${Xo(t)} ${te(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(Bn)}
    </ol>
  </section>`}function re(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${g(f(`scribe.${t}`))}
      @input=${no(`scribe.${t}`,t)}
    />
    ${eo(`scribe.${t}`,t)}
  </div>`}function Bn(t){let{title:o,name:n,problem:s}=t,i=Hn(t);return r`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${s||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Wn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Hn({ref:t,state:o}){let n=O.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Vn(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&f("scribe.title").trim()&&!f("scribe.name").trim()?(t.preventDefault(),nt("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Zn(t){t.preventDefault();let[o,n]=[f("scribe.title").trim(),f("scribe.name").trim()];if(!o||Dt(o,"title"))return nt("title");if(!n||Dt(n,"name"))return nt("name");let s=ut(O.state.board).find(i=>V(i)===f("scribe.slot"));I("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),ee({title:o,name:n,slot:s??null}),nt("title")}function Wn(t){ne(t),G("scribe.title",t.title),G("scribe.name",t.name),u(),nt("title")}function nt(t){document.getElementById(`scribe-${t}`)?.focus()}function ie(){return Intl.supportedValuesOf?.("timeZone")??[]}var xt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Ht=Object.keys(xt),rt=new Map;for(let t of Ht)f(`event.${t}`)&&rt.set(t,f(`event.${t}`));function st(t,o){return rt.get(o)??t[o]}function it(t){return({target:o})=>{let n=o.value;rt.set(t,n),G(`event.${t}`,n)}}function ae(t){return Object.fromEntries([...rt].filter(([o,n])=>n.trim()!==t[o]))}function le(){rt.clear(),I(...Ht.map(t=>`event.${t}`))}function ce(t){return Ht.includes(t)}function Vt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${xt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${g(st(t,o))} @input=${it(o)}
    />
    ${Pt(o,s)}
  </div>`}function Zt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${xt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${g(st(t,o))} @input=${it(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Pt(o,s)}
  </div>`}function pe(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${g(st(t,"timezone"))} @input=${it("timezone")}
    />
    <datalist id="event-zones">
      ${ie().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${Pt("timezone",o)}
  </div>`}function ue(t,o){let n=st(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${it("language")}>
      ${so(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${io(s)}
          </option>`)}
    </select>
    ${Pt("language",o)}
  </div>`}function Pt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var H=null,v=null;function me({event:t}){return m("event",e("host.event"),Gn(t))}function Gn(t){return r`<form class="form" @submit=${o=>Kn(o,t)}>
    ${Vt(t,"title","host.event_title",v)}
    ${Zt(t,"theme",2,v)} ${Zt(t,"welcome",4,v)}
    ${Vt(t,"place","host.place",v)} ${pe(t,v)}
    ${ue(t,v)}
    <label class="check">
      <input type="checkbox" .checked=${g(H??t.book_open)} @change=${Yn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${v&&!ce(v.field)?r`<p class="problem" role="alert">${v.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Yn({target:t}){H=t.checked}async function Kn(t,o){t.preventDefault();let n=H===null||H===o.book_open?{}:{book_open:H};try{let s=await b("PATCH",w,{...ae(o),...n});v=null,H=null,le(),h(e(s.changes.length?"host.event_done":"host.event_same"),z(s))}catch(s){v={field:Jn(s),text:d(s)}}u()}function Jn(t){return t instanceof ct?String(t.facts.field??""):""}function de(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${$}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${$}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${ro}>${e("host.invite")}</button>
      <a class="button-quiet" href="${$}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Qn():a}
  </section>`}function Qn(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${$}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Xn=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],tr=[1,5,10,15];function he(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Xn.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Wt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${tr.map(n=>r`<button class="button-quiet" type="button" @click=${()=>er(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${or(t)}
    <button class="button" type="button" @click=${nr}>${e("host.bell")}</button>
  </section>`}function or(t){let[o]=to(t),n=oo(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:U(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>rr(t,o)}>
            ${e("host.reading_next",{name:U(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${sr}>${e("host.reading_end")}</button>`:a}
    </div>`}function Wt(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function er(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function nr(){p(e("host.bell_done"),"POST","wall/bell",{})}async function rr(t,o){let n=e("host.reading_now",{name:U(t,o)});await p(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&Wt("queue")}async function sr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&Wt("auto")}function dc(t){return r`${ao(t,!0)} ${lo(t)}
    <main id="main" class="host">${ir(t)}</main>`}function ir(t){return t.me.can["event.change"]?ar(t):r`<p class="host-other">${e("host.not_host")}</p>`}function ar({board:t,me:o}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${$o(t)}
    <div class="host-columns">
      <div class="host-column">${Ao(t)} ${ko(t)} ${Qo(t)} ${_o(t,o)}</div>
      <div class="host-column">
        ${he(t)} ${uo(t)} ${de(o)} ${Ro()}
        ${o.can.scribe?se(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Co(t)} ${No(t)} ${Ko(t)} ${Wo(t)} ${me(t)}
          ${Lo(t)} ${Po(t,o)} ${qo(t)} ${Oo(t)} ${Eo(o)}
          ${t.event.rehearsal_of?a:So(t,o)}
        </section>
      </div>
    </div>
    ${wo()}`}export{dc as hostScreen};
