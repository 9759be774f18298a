/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as B,A as yt,Aa as Gt,Ca as Yt,E as r,G as a,I,Ia as Kt,J as T,Ja as Jt,K as at,L as It,La as Qt,M as lt,Ma as Xt,Q as M,R as ct,S,Sa as to,T as x,Ua as Z,V as Mt,Va as oo,X as F,Z as m,a as wt,aa as Bt,b as vt,ba as v,c as et,d as kt,e as Rt,f as nt,g as f,h as Ct,ha as j,i as rt,ia as q,j as d,ja as E,ka as g,l as e,la as Ht,m as Ut,ma as L,n as y,o as st,p as it,qa as Zt,ra as Vt,t as P,ta as b,ua as h,va as H,wa as N,xa as pt,ya as xt,z as $,za as Wt}from"./app.js";var _=`/api/events/${nt.code}`;function D({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await $(o,n,s);return g(t,D(i)),i}catch(i){L(i);return}}var oe=200;function eo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${ne} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${oe} dir="auto" autocomplete="off"
          .value=${b(h("announce.text"))} @input=${pt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${It(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>ee(t,o))}
    </ul>
  </section>`}function ee({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>re(o)}>${e("host.announce_down")}</button>
  </li>`}async function ne(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=h("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&N("announce.text")}function re(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}var se={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function no(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(se).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>ie(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function ie(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function ro(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var so=5;function io(t){let o=T(t);if(!o.length)return a;let{running:n,next:s}=ro(o,B.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>ae(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function ae(t,o,n,s){let i=S(t,o),l=Date.parse(o.ends)<=B.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${x(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${ut("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${ut("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:so}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${ut("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${ut("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:so}))}
        </div>`:a}
  </li>`}function ut(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function u(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var le=400,V,W,mt,ao,k=class{constructor(o,n){et(this,mt);wt(this,"value",null);wt(this,"problem","");et(this,V);et(this,W);kt(this,V,o),P.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Rt(this,mt,ao).call(this)})}async load(){try{this.value=await st(vt(this,V)),this.problem=""}catch(o){this.problem=d(o)}m()}};V=new WeakMap,W=new WeakMap,mt=new WeakSet,ao=function(){clearTimeout(vt(this,W)),kt(this,W,setTimeout(()=>this.load(),le))};var Pt=new k("editions",()=>!1),dt="";function lo(t,o){return o.can["book.freeze"]?u("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${ce(t)} ${ue()}`,{opened:()=>Pt.load()}):a}function ce({event:t}){let o=Pt.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>pe(n,t.timezone))}
  </ul>`}function pe({number:t,hidden:o,at:n},s){let i=e("host.edition",{n:String(t),when:M(n,s)});return r`<li class="entry">
    <span class="entry-words">
      ${o?r`<span>${i}</span>`:r`<a href="${f}/book/${t}">${i}</a>`}
      ${o?r`<span class="hint">${e("host.edition_hidden")}</span>`:a}
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>de(t,o)}
    >${e(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function ue(){return r`<form class="form" @submit=${me}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${["photos","contributions","contacts"].map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${dt?r`<p class="problem" role="alert">${dt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function me(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return co(()=>$("POST","editions",{choice:n}),e("host.edition_frozen"))}function de(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return co(()=>$(n,`editions/${t}/hiding`),s)}async function co(t,o){try{await t(),dt="",g(o),await Pt.load()}catch(n){dt=d(n),m()}}var G=new k("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function po(t){return u("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${he(t)}`,{opened:()=>G.load()})}function he(t){if(G.problem)return r`<p class="problem" role="alert">${G.problem}</p>`;if(!G.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=G.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>Tt(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>Tt(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>Tt(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Tt(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var fe=30,$e=864e5,St="";function uo(t,o){let n=ge(t),s=M(n,t.event.timezone);return u("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${_e} />
        </div>
      </div>
      ${o.can["event.delete"]?be():a}`,{count:s})}function be(){return r`<form class="form" @submit=${we} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:nt.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${St?r`<p class="problem" role="alert">${St}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function ge(t){let{keep_until:o}=t.event;if(o)return o;let n=T(t).map(({ends:s})=>Date.parse(s));return new Date(Math.max(Date.now(),...n)+fe*$e).toISOString()}function _e({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:M(n,"UTC")}),"PATCH",_,{keep_until:n})}async function we(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await it("DELETE",_,{code:o}),location.assign("/")}catch(n){St=d(n),m()}}async function mo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return ve(o)}}function ve(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function ho(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${ke}
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
  </div>`}function ke({target:t}){t.select()}async function ye({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await mo(n.value,n)}`))}var xe=["host","cohost","wall"],Y="",ht="";function fo(t){return t.can["links.renew"]?u("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${xe.map(Pe)}
      </ul>`):a}function Pe(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Te(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Te(t){Y="",ht="",j({name:"link",draw:()=>Y?qe(t):Se(t),closed:()=>Y=""})}function Se(t){return E(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${ht?r`<p class="problem" role="alert">${ht}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Ee(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>q("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function qe(t){return E(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${ho(t,Y)}`)}async function Ee(t){try{Y=(await it("POST",`links/${t}`)).link}catch(o){ht=d(o)}m()}var K=new k("log",()=>!0),qt=[],$o=!1;function bo(t){return u("log",e("host.log"),De(t),{opened:()=>K.load()})}function De(t){if(K.problem)return r`<p class="problem" role="alert">${K.problem}</p>`;if(!K.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=Oe(K.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>Ae(t,n,o[s-1]?.ref))}
    </ol>
    ${$o||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>ze(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function Oe(t){let o=t[t.length-1]?.seq??0;return[...t,...qt.filter(({seq:n})=>n<o)]}async function ze(t){try{let o=await st(`log?before=${t[t.length-1]?.seq}`);qt=[...qt,...o.entries],$o=!o.entries.length}catch(o){g(d(o),{tone:"warning"})}m()}function Ae(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=go(t,o),l=ct(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>je(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function go(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=Fe(t,o);return e(Ut(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function Fe(t,{kind:o,title:n,phase:s,starts:i,ends:l}){return s?e(`common.phase_${s}`):i?[n,x(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?to(n):n}async function je(t,o){try{let n=await $("POST","undo",{seq:o.seq});g(e("host.undid",{what:go(t,o)}),D(n))}catch(n){L(n)}}function _o(){return r`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${f}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${f}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var Le=12,wo="";function vo({people:t}){let o=Object.values(t).sort((s,i)=>s.name.localeCompare(i.name)),n=o.filter(({name:s})=>s.toLocaleLowerCase().includes(wo.toLocaleLowerCase()));return u("people",e("host.people"),r`${o.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>Le?Ne():a}
      <ul class="pieces">
        ${n.map(Re)}
      </ul>`,{count:y(o.length)})}function Ne(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{wo=t.target.value,m()}}
  />`}function Re(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>Ce(t)}
    >
      <strong dir="auto">${t.name}</strong> ${v("right")}
    </button>
  </li>`}function Ce({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await p(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&q("rename")},s=()=>r`<form class="form" @submit=${n}>
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
    </form>`;j({name:"rename",draw:()=>E(e("host.rename",{name:o}),s())})}var Et=["preparing","marketplace","sessions","convergence","closed"],Dt=["propose","place","interest","note"];function ko(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Et.map(o=>Ue(t,o))}
    </ol>
  </section>`}function Ue({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Me(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${Ie(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Ie(t,o){let n=Dt.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function Me(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var R=new k("hidden",t=>t.startsWith("photo.")),yo=!1;function xo(t){yo||R.load(),yo=!0;let o=R.value?.waiting.length??0;return u("photos",e("host.photos"),r`${Be(t)} ${Ze(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Be(t){if(R.problem)return r`<p class="problem" role="alert">${R.problem}</p>`;if(!R.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=R.value;return o.length?r`<ul class="entries">
    ${o.map(n=>He(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function He(t,o){let n=`${f}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function Ze({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",_,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${b(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function C(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function ft({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-Ve(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Ve(t,o){let{date:n,time:s}=C(t,o);return Date.parse(`${n}T${s}:00Z`)}function Po(t){let o=oo(t,B.now),n=o.filter(Z),s=o.filter(l=>!Z(l)),i=o.length?`${y(s.length)} / ${y(o.length)}`:"";return u("reports",e("host.reports"),r`${We(t)} ${Ye(t,n,s)}`,{count:i})}function We({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?C(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>Ge(l,n)}>
    <p>${o?e("host.due_is",{time:ct(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>To(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Ge(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return To(ft({date:String(n.get("date")),time:String(n.get("time"))},o))}function To(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",_,{reports_due:t})}function Ye(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>Ke(t,s))}
    </ul>`}function Ke(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Bt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${F(t,o)}</bdi>${o.slot?r` · ${Mt(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${Z(o)?"mark-warning":""}">${Je(o)}</span>
  </li>`}function Je(t){return Z(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var $t="",J=[];function bt(t){$t="",J=[],j({name:"piece",draw:()=>E(t.title,J.length?Xe(t):Qe(t))})}var So=({path:t})=>!t.includes("/");function Qe(t){return r`<form
    class="form"
    @submit=${o=>tn(o,t)}
  >
    ${t.fields()} ${$t?r`<p class="problem" role="alert">${$t}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${So(t)?a:r`<button class="button-danger" type="button" @click=${()=>qo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Xe(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:J.length})}</p>
    <ul class="orphans">
      ${J.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>qo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>q("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function tn(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Eo(()=>$(So(o)?"POST":"PATCH",o.path,n),o.said.saved)}function qo(t,o){return Eo(()=>$("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Eo(t,o){try{let n=await t();q("piece"),g(o,D(n))}catch(n){n instanceof rt&&n.code==="would_orphan"?J=n.facts.topics:$t=d(n),m()}}function Do(t){return r`<div>
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
  </div>`}async function Oo(t,o){let n=[...at(P.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:z},A)=>({id:c,position:z,wanted:A+1}));try{for(let{id:c,position:z,wanted:A}of l)z!==A&&await $("PATCH",`rooms/${c}`,{position:A});g(e("host.room_moved",{name:i.name}))}catch(c){L(c)}}var on={name:"",capacity:null,note:"",link:""};function Ao(t){let o=at(t),n=()=>Fo("rooms",e("host.room_new"),e("host.room_added"),on);return u("rooms",e("host.rooms"),r`<ul class="pieces">
        ${o.map((s,i)=>en(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${v("plus")} ${e("host.room_add")}
      </button>`,{count:y(o.length)})}function en(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Fo(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t);return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[i,t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${v("right")}
    </button>
    ${nn(t)} ${zo(t,"up",-1,o===0)} ${zo(t,"down",1,o===n-1)}
  </li>`}function nn({id:t,name:o}){return r`<a
    class="button-icon"
    href="${f}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${v("door")}
  </a>`}function zo(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Oo(t.id,n)}
  >
    <span class="turn-${o}">${v("down")}</span>
  </button>`}function Fo(t,o,n,s){bt({path:t,title:o,fields:()=>rn(s),read:i=>sn(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function rn({name:t,capacity:o,note:n,link:s}){return r`<div>
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
    ${Do(s)}`}function sn(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),capacity:Number(o("capacity"))||null}}var jo=6e4,Ot=15*jo,an=45*jo;function Lo(t){let o=T(t);return u("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>ln(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>pn(t)}>
        ${v("plus")} ${e("host.round_add")}
      </button>`,{count:y(o.length)})}function ln(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>cn(t,o)}>
      <strong dir="auto">${S(t,o)}</strong>
      <span>${x(t,o)}</span>
      ${v("right")}
    </button>
  </li>`}function cn(t,o){let n=S(t,o);No(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function pn(t){let o=T(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):an,i=n?Date.parse(n.ends)+Ot:Math.ceil(Date.now()/Ot)*Ot,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};No(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function No({event:t},o,n,s,i){let[l,c]=[C(i.starts,t.timezone),C(i.ends,t.timezone)];bt({path:o,title:n,fields:()=>un(i.title,l.date,l.time,c.time),read:z=>mn(new FormData(z),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function un(t,o,n,s){return r`<div>
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
    </div>`}function mn(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>ft({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function Ro({event:t}){return u("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Dt.map(o=>dn(t.rules,o))}`)}function dn(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Et.map(n=>hn(t,o,n))}</div>
  </fieldset>`}function hn(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(A=>A!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",_,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Co({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function Uo(t){let o=lt(t);if(!o.length)return a;let n=h("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${pt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${I(s)} .selected=${b(n===I(s))}>
            ${fn(t,s)}
          </option>`)}
    </select>
  </div>`}function fn(t,o){let n=t.rounds[o.round];return n?[x(t,n),t.rooms[o.room]?.name,S(t,n)].join(" · "):""}var $n=5,O=[],At=0,Io={get entries(){return O},get written(){return At}};async function Mo(t){let o={...t,ref:Ct(),state:"sending",problem:""};O=[o,...O].filter(({state:s},i)=>i<$n||s==="refused"),At+=1,m();let n=bn(o);t.slot?await Promise.all([n,gn(o.ref,t.slot)]):await n}function Bo(t){O=O.filter(o=>o!==t),At-=1,m()}async function bn({ref:t,title:o,name:n}){try{let s=await yt("POST","topics",{title:o,scribe_for:n},{ref:t});Ht(s,e("host.scribe_done",{title:o,name:n})),zt(t,{state:s.waiting?"kept":"done"})}catch(s){zt(t,{state:"refused",problem:d(s)})}}async function gn(t,{round:o,room:n}){try{await yt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){zt(t,{state:"without_slot",problem:d(s)})}}function zt(t,o){O=O.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),m()}function Zo(t){let{entries:o,written:n}=Io;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${kn} @keydown=${vn} aria-describedby="host-scribe-hint">
      ${Ho("title","next")} ${Ho("name","done")} ${Co(t)} ${Uo(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(_n)}
    </ol>
  </section>`}function Ho(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${b(h(`scribe.${t}`))}
      @input=${Gt(`scribe.${t}`,t)}
    />
    ${Wt(`scribe.${t}`,t)}
  </div>`}function _n(t){let{title:o,name:n,problem:s}=t,i=wn(t);return r`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${s||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?r`<button class="button-quiet" type="button" @click=${()=>yn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function wn({ref:t,state:o}){let n=P.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function vn(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&h("scribe.title").trim()&&!h("scribe.name").trim()?(t.preventDefault(),Q("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function kn(t){t.preventDefault();let[o,n]=[h("scribe.title").trim(),h("scribe.name").trim()];if(!o||xt(o,"title"))return Q("title");if(!n||xt(n,"name"))return Q("name");let s=lt(P.state.board).find(i=>I(i)===h("scribe.slot"));N("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Mo({title:o,name:n,slot:s??null}),Q("title")}function yn(t){Bo(t),H("scribe.title",t.title),H("scribe.name",t.name),m(),Q("title")}function Q(t){document.getElementById(`scribe-${t}`)?.focus()}function Vo(){return Intl.supportedValuesOf?.("timeZone")??[]}var gt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Ft=Object.keys(gt),X=new Map;for(let t of Ft)h(`event.${t}`)&&X.set(t,h(`event.${t}`));function tt(t,o){return X.get(o)??t[o]}function ot(t){return({target:o})=>{let n=o.value;X.set(t,n),H(`event.${t}`,n)}}function Wo(t){return Object.fromEntries([...X].filter(([o,n])=>n.trim()!==t[o]))}function Go(){X.clear(),N(...Ft.map(t=>`event.${t}`))}function Yo(t){return Ft.includes(t)}function jt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${gt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${b(tt(t,o))} @input=${ot(o)}
    />
    ${_t(o,s)}
  </div>`}function Lt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${gt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${b(tt(t,o))} @input=${ot(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${_t(o,s)}
  </div>`}function Ko(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${b(tt(t,"timezone"))} @input=${ot("timezone")}
    />
    <datalist id="event-zones">
      ${Vo().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${_t("timezone",o)}
  </div>`}function Jo(t,o){let n=tt(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${ot("language")}>
      ${Kt(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${Jt(s)}
          </option>`)}
    </select>
    ${_t("language",o)}
  </div>`}function _t(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var U=null,w=null;function Qo({event:t}){return u("event",e("host.event"),xn(t))}function xn(t){return r`<form class="form" @submit=${o=>Tn(o,t)}>
    ${jt(t,"title","host.event_title",w)}
    ${Lt(t,"theme",2,w)} ${Lt(t,"welcome",4,w)}
    ${jt(t,"place","host.place",w)} ${Ko(t,w)}
    ${Jo(t,w)}
    <label class="check">
      <input type="checkbox" .checked=${b(U??t.book_open)} @change=${Pn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${w&&!Yo(w.field)?r`<p class="problem" role="alert">${w.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Pn({target:t}){U=t.checked}async function Tn(t,o){t.preventDefault();let n=U===null||U===o.book_open?{}:{book_open:U};try{let s=await $("PATCH",_,{...Wo(o),...n});w=null,U=null,Go(),g(e(s.changes.length?"host.event_done":"host.event_same"),D(s))}catch(s){w={field:Sn(s),text:d(s)}}m()}function Sn(t){return t instanceof rt?String(t.facts.field??""):""}function Xo(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${f}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${f}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Yt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${f}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?qn():a}
  </section>`}function qn(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${f}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var En=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Dn=[1,5,10,15];function te(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${En.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Nt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Dn.map(n=>r`<button class="button-quiet" type="button" @click=${()=>zn(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${On(t)}
    <button class="button" type="button" @click=${An}>${e("host.bell")}</button>
  </section>`}function On(t){let[o]=Zt(t),n=Vt(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:F(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Fn(t,o)}>
            ${e("host.reading_next",{name:F(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${jn}>${e("host.reading_end")}</button>`:a}
    </div>`}function Nt(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function zn(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function An(){p(e("host.bell_done"),"POST","wall/bell",{})}async function Fn(t,o){let n=e("host.reading_now",{name:F(t,o)});await p(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&Nt("queue")}async function jn(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&Nt("auto")}function $l(t){return r`${Qt(t,!0)} ${Xt(t)}
    <main id="main" class="host">${Ln(t)}</main>`}function Ln(t){return t.me.can["event.change"]?Nn(t):r`<p class="host-other">${e("host.not_host")}</p>`}function Nn({board:t,me:o}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${ko(t)} ${io(t)} ${Ro(t)}</div>
      <div class="host-column">
        ${te(t)} ${eo(t)} ${Xo(o)} ${_o()}
        ${o.can.scribe?Zo(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${xo(t)} ${Po(t)} ${Lo(t)} ${Ao(t)} ${Qo(t)}
          ${vo(t)} ${lo(t,o)} ${po(t)} ${bo(t)} ${fo(o)}
          ${uo(t,o)}
        </section>
      </div>
    </div>
    ${no()}`}export{$l as hostScreen};
