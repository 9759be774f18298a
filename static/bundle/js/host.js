/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as Ht,D as s,F as a,Fa as Jt,Ga as Qt,H as M,I as T,Ia as Xt,J as at,Ja as to,K as It,L as lt,P as I,Pa as oo,Q as ct,R as q,Ra as Z,S as x,Sa as eo,U as Bt,W as F,Y as m,_ as B,a as wt,aa as xt,b as vt,ba as v,c as et,d as yt,e as Ct,f as nt,g,h as Ut,ha as L,i as rt,ia as S,j as d,ja as E,ka as b,l as e,la as Zt,m as Mt,ma as N,n as k,o as st,p as it,pa as Vt,qa as Wt,ra as $,s as P,sa as h,ta as H,ua as R,va as ut,wa as Pt,xa as Gt,y as f,ya as Yt,z as kt,za as Kt}from"./app.js";var _=`/api/events/${nt.code}`;function D({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function u(t,o,n,r){try{let i=await f(o,n,r);return b(t,D(i)),i}catch(i){N(i);return}}var te=200;function no(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${ee} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${te} dir="auto" autocomplete="off"
          .value=${$(h("announce.text"))} @input=${ut("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${It(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>oe(t,o))}
    </ul>
  </section>`}function oe({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>ne(o)}>${e("host.announce_down")}</button>
  </li>`}async function ee(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=h("announce.text").trim();r&&await u(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&R("announce.text")}function ne(t){u(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function ro(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var so=5;function io(t){let o=T(t);if(!o.length)return a;let{running:n,next:r}=ro(o,B.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>re(t,i,n.includes(i),r.includes(i)))}
    </ol>
  </section>`}function re(t,o,n,r){let i=q(t,o),l=Date.parse(o.ends)<=B.now.getTime();return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${x(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?s`<div class="host-tools">
          ${pt("day_end",()=>u(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${pt("day_later",()=>u(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:so}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${pt("day_begin",()=>u(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${pt("day_wait",()=>u(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:so}))}
        </div>`:a}
  </li>`}function pt(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function p(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var se=400,V,W,mt,ao,y=class{constructor(o,n){et(this,mt);wt(this,"value",null);wt(this,"problem","");et(this,V);et(this,W);yt(this,V,o),P.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&Ct(this,mt,ao).call(this)})}async load(){try{this.value=await st(vt(this,V)),this.problem=""}catch(o){this.problem=d(o)}m()}};V=new WeakMap,W=new WeakMap,mt=new WeakSet,ao=function(){clearTimeout(vt(this,W)),yt(this,W,setTimeout(()=>this.load(),se))};var Tt=new y("editions",()=>!1),dt="";function lo(t,o){return o.can["book.freeze"]?p("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${ie(t)} ${le()}`,{opened:()=>Tt.load()}):a}function ie({event:t}){let o=Tt.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>ae(n,t.timezone))}
  </ul>`}function ae({number:t,hidden:o,at:n},r){let i=e("host.edition",{n:String(t),when:I(n,r)});return s`<li class="entry">
    <span class="entry-words">
      ${o?s`<span>${i}</span>`:s`<a href="${g}/book/${t}">${i}</a>`}
      ${o?s`<span class="hint">${e("host.edition_hidden")}</span>`:a}
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>ue(t,o)}
    >${e(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function le(){return s`<form class="form" @submit=${ce}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${["photos","contributions","contacts"].map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${dt?s`<p class="problem" role="alert">${dt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function ce(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return co(()=>f("POST","editions",{choice:n}),e("host.edition_frozen"))}function ue(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return co(()=>f(n,`editions/${t}/hiding`),r)}async function co(t,o){try{await t(),dt="",b(o),await Tt.load()}catch(n){dt=d(n),m()}}var G=new y("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function uo(t){return p("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${pe(t)}`,{opened:()=>G.load()})}function pe(t){if(G.problem)return s`<p class="problem" role="alert">${G.problem}</p>`;if(!G.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=G.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>qt(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>qt(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>qt(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function qt(t,o,n){let r=()=>u(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var me=30,de=864e5,St="";function po(t,o){let n=fe(t),r=I(n,t.event.timezone);return p("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${$e} />
        </div>
      </div>
      ${o.can["event.delete"]?he():a}`,{count:r})}function he(){return s`<form class="form" @submit=${be} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:nt.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${St?s`<p class="problem" role="alert">${St}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function fe(t){let{keep_until:o}=t.event;if(o)return o;let n=T(t).map(({ends:r})=>Date.parse(r));return new Date(Math.max(Date.now(),...n)+me*de).toISOString()}function $e({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();u(e("host.keeping_done",{day:I(n,"UTC")}),"PATCH",_,{keep_until:n})}async function be(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await it("DELETE",_,{code:o}),location.assign("/")}catch(n){St=d(n),m()}}async function mo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return ge(o)}}function ge(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function ho(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${_e}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${we}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function _e({target:t}){t.select()}async function we({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await mo(n.value,n)}`))}var ve=["host","cohost","wall"],Y="",ht="";function fo(t){return t.can["links.renew"]?p("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${ve.map(ye)}
      </ul>`):a}function ye(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>ke(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function ke(t){Y="",ht="",L({name:"link",draw:()=>Y?Pe(t):xe(t),closed:()=>Y=""})}function xe(t){return E(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${ht?s`<p class="problem" role="alert">${ht}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Te(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>S("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Pe(t){return E(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${ho(t,Y)}`)}async function Te(t){try{Y=(await it("POST",`links/${t}`)).link}catch(o){ht=d(o)}m()}var K=new y("log",()=>!0),Et=[],$o=!1;function bo(t){return p("log",e("host.log"),qe(t),{opened:()=>K.load()})}function qe(t){if(K.problem)return s`<p class="problem" role="alert">${K.problem}</p>`;if(!K.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=Se(K.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>De(t,n,o[r-1]?.ref))}
    </ol>
    ${$o||(o[o.length-1]?.seq??0)<=1?a:s`<button class="button-quiet" type="button" @click=${()=>Ee(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Se(t){let o=t[t.length-1]?.seq??0;return[...t,...Et.filter(({seq:n})=>n<o)]}async function Ee(t){try{let o=await st(`log?before=${t[t.length-1]?.seq}`);Et=[...Et,...o.entries],$o=!o.entries.length}catch(o){b(d(o),{tone:"warning"})}m()}function De(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=go(t,o),l=ct(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:r,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>ze(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function go(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=Oe(t,o);return e(Mt(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function Oe(t,{kind:o,title:n,phase:r,starts:i,ends:l}){return r?e(`common.phase_${r}`):i?[n,x(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?oo(n):n}async function ze(t,o){try{let n=await f("POST","undo",{seq:o.seq});b(e("host.undid",{what:go(t,o)}),D(n))}catch(n){N(n)}}function _o(){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${g}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${g}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var Ae=12,wo="";function vo({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(wo.toLocaleLowerCase()));return p("people",e("host.people"),s`${o.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>Ae?Fe():a}
      <ul class="pieces">
        ${n.map(Le)}
      </ul>`,{count:k(o.length)})}function Fe(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{wo=t.target.value,m()}}
  />`}function Le(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>Ne(t)}
    >
      <strong dir="auto">${t.name}</strong> ${v("right")}
    </button>
  </li>`}function Ne({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await u(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&S("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;L({name:"rename",draw:()=>E(e("host.rename",{name:o}),r())})}var Dt=["preparing","marketplace","sessions","convergence","closed"],Ot=["propose","place","interest","note"];function yo(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Dt.map(o=>Re(t,o))}
    </ol>
  </section>`}function Re({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Ce(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${je(t.rules,o)}</span>
    </button>
  </li>`}function je(t,o){let n=Ot.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function Ce(t,o){t!==o&&u(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var j=new y("hidden",t=>t.startsWith("photo.")),ko=!1;function xo(t){ko||j.load(),ko=!0;let o=j.value?.waiting.length??0;return p("photos",e("host.photos"),s`${Ue(t)} ${Ie(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Ue(t){if(j.problem)return s`<p class="problem" role="alert">${j.problem}</p>`;if(!j.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=j.value;return o.length?s`<ul class="entries">
    ${o.map(n=>Me(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function Me(t,o){let n=o.topics[t.topic]?.title??"",r=e("host.photo_by",{name:o.people[t.author]?.name??""}),i=()=>u(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),l=()=>u(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href=${xt(t)} target="_blank" rel="noopener">
      <img src=${xt(t,!0)} width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||r} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${n}</span>
      <span class="hint" dir="auto">${r}</span>
      ${t.alt?s`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:n,by:r})} @click=${i}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:n,by:r})} @click=${l}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function Ie({event:t}){let o=({target:n})=>{let{checked:r}=n;u(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",_,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${$(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function C(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function ft({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Be(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Be(t,o){let{date:n,time:r}=C(t,o);return Date.parse(`${n}T${r}:00Z`)}function Po(t){let o=eo(t,B.now),n=o.filter(Z),r=o.filter(l=>!Z(l)),i=o.length?`${k(r.length)} / ${k(o.length)}`:"";return p("reports",e("host.reports"),s`${He(t)} ${Ve(t,n,r)}`,{count:i})}function He({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?C(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Ze(l,n)}>
    <p>${o?e("host.due_is",{time:ct(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>To(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Ze(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return To(ft({date:String(n.get("date")),time:String(n.get("time"))},o))}function To(t){return u(e(t?"host.due_done":"host.due_dropped"),"PATCH",_,{reports_due:t})}function Ve(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>We(t,r))}
    </ul>`}function We(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Ht(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${F(t,o)}</bdi>${o.slot?s` · ${Bt(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${Z(o)?"mark-warning":""}">${Ge(o)}</span>
  </li>`}function Ge(t){return Z(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var $t="",J=[];function bt(t){$t="",J=[],L({name:"piece",draw:()=>E(t.title,J.length?Ke(t):Ye(t))})}var qo=({path:t})=>!t.includes("/");function Ye(t){return s`<form
    class="form"
    @submit=${o=>Je(o,t)}
  >
    ${t.fields()} ${$t?s`<p class="problem" role="alert">${$t}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${qo(t)?a:s`<button class="button-danger" type="button" @click=${()=>So(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Ke(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:J.length})}</p>
    <ul class="orphans">
      ${J.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>So(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>S("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Je(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Eo(()=>f(qo(o)?"POST":"PATCH",o.path,n),o.said.saved)}function So(t,o){return Eo(()=>f("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Eo(t,o){try{let n=await t();S("piece"),b(o,D(n))}catch(n){n instanceof rt&&n.code==="would_orphan"?J=n.facts.topics:$t=d(n),m()}}async function Do(t,o){let n=[...at(P.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:c,position:z},A)=>({id:c,position:z,wanted:A+1}));try{for(let{id:c,position:z,wanted:A}of l)z!==A&&await f("PATCH",`rooms/${c}`,{position:A});b(e("host.room_moved",{name:i.name}))}catch(c){N(c)}}var Qe={name:"",capacity:null,note:""};function zo(t){let o=at(t),n=()=>Ao("rooms",e("host.room_new"),e("host.room_added"),Qe);return p("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>Xe(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${v("plus")} ${e("host.room_add")}
      </button>`,{count:k(o.length)})}function Xe(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Ao(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${v("right")}
    </button>
    ${tn(t)} ${Oo(t,"up",-1,o===0)} ${Oo(t,"down",1,o===n-1)}
  </li>`}function tn({id:t,name:o}){return s`<a
    class="button-icon"
    href="${g}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${v("door")}
  </a>`}function Oo(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Do(t.id,n)}
  >
    <span class="turn-${o}">${v("down")}</span>
  </button>`}function Ao(t,o,n,r){bt({path:t,title:o,fields:()=>on(r),read:i=>en(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function on({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function en(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var Fo=6e4,zt=15*Fo,nn=45*Fo;function Lo(t){let o=T(t);return p("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>rn(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>an(t)}>
        ${v("plus")} ${e("host.round_add")}
      </button>`,{count:k(o.length)})}function rn(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>sn(t,o)}>
      <strong dir="auto">${q(t,o)}</strong>
      <span>${x(t,o)}</span>
      ${v("right")}
    </button>
  </li>`}function sn(t,o){let n=q(t,o);No(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function an(t){let o=T(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):nn,i=n?Date.parse(n.ends)+zt:Math.ceil(Date.now()/zt)*zt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};No(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function No({event:t},o,n,r,i){let[l,c]=[C(i.starts,t.timezone),C(i.ends,t.timezone)];bt({path:o,title:n,fields:()=>ln(i.title,l.date,l.time,c.time),read:z=>cn(new FormData(z),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function ln(t,o,n,r){return s`<div>
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
    </div>`}function cn(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>ft({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function Ro({event:t}){return p("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${Ot.map(o=>un(t.rules,o))}`)}function un(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Dt.map(n=>pn(t,o,n))}</div>
  </fieldset>`}function pn(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(A=>A!==n):[...r,n],c={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>u(e("host.rules_done"),"PATCH",_,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function jo({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function Co(t){let o=lt(t);if(!o.length)return a;let n=h("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${ut("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${M(r)} .selected=${$(n===M(r))}>
            ${mn(t,r)}
          </option>`)}
    </select>
  </div>`}function mn(t,o){let n=t.rounds[o.round];return n?[x(t,n),t.rooms[o.room]?.name,q(t,n)].join(" · "):""}var dn=5,O=[],Ft=0,Uo={get entries(){return O},get written(){return Ft}};async function Mo(t){let o={...t,ref:Ut(),state:"sending",problem:""};O=[o,...O].filter(({state:r},i)=>i<dn||r==="refused"),Ft+=1,m();let n=hn(o);t.slot?await Promise.all([n,fn(o.ref,t.slot)]):await n}function Io(t){O=O.filter(o=>o!==t),Ft-=1,m()}async function hn({ref:t,title:o,name:n}){try{let r=await kt("POST","topics",{title:o,scribe_for:n},{ref:t});Zt(r,e("host.scribe_done",{title:o,name:n})),At(t,{state:r.waiting?"kept":"done"})}catch(r){At(t,{state:"refused",problem:d(r)})}}async function fn(t,{round:o,room:n}){try{await kt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(r){At(t,{state:"without_slot",problem:d(r)})}}function At(t,o){O=O.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),m()}function Ho(t){let{entries:o,written:n}=Uo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${_n} @keydown=${gn} aria-describedby="host-scribe-hint">
      ${Bo("title","next")} ${Bo("name","done")} ${jo(t)} ${Co(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map($n)}
    </ol>
  </section>`}function Bo(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${$(h(`scribe.${t}`))}
      @input=${Yt(`scribe.${t}`,t)}
    />
    ${Gt(`scribe.${t}`,t)}
  </div>`}function $n(t){let{title:o,name:n,problem:r}=t,i=bn(t);return s`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${r||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?s`<button class="button-quiet" type="button" @click=${()=>wn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function bn({ref:t,state:o}){let n=P.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function gn(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&h("scribe.title").trim()&&!h("scribe.name").trim()?(t.preventDefault(),Q("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function _n(t){t.preventDefault();let[o,n]=[h("scribe.title").trim(),h("scribe.name").trim()];if(!o||Pt(o,"title"))return Q("title");if(!n||Pt(n,"name"))return Q("name");let r=lt(P.state.board).find(i=>M(i)===h("scribe.slot"));R("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Mo({title:o,name:n,slot:r??null}),Q("title")}function wn(t){Io(t),H("scribe.title",t.title),H("scribe.name",t.name),m(),Q("title")}function Q(t){document.getElementById(`scribe-${t}`)?.focus()}function Zo(){return Intl.supportedValuesOf?.("timeZone")??[]}var gt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Lt=Object.keys(gt),X=new Map;for(let t of Lt)h(`event.${t}`)&&X.set(t,h(`event.${t}`));function tt(t,o){return X.get(o)??t[o]}function ot(t){return({target:o})=>{let n=o.value;X.set(t,n),H(`event.${t}`,n)}}function Vo(t){return Object.fromEntries([...X].filter(([o,n])=>n.trim()!==t[o]))}function Wo(){X.clear(),R(...Lt.map(t=>`event.${t}`))}function Go(t){return Lt.includes(t)}function Nt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${gt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${$(tt(t,o))} @input=${ot(o)}
    />
    ${_t(o,r)}
  </div>`}function Rt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${gt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${$(tt(t,o))} @input=${ot(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${_t(o,r)}
  </div>`}function Yo(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${$(tt(t,"timezone"))} @input=${ot("timezone")}
    />
    <datalist id="event-zones">
      ${Zo().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${_t("timezone",o)}
  </div>`}function Ko(t,o){let n=tt(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${ot("language")}>
      ${Jt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Qt(r)}
          </option>`)}
    </select>
    ${_t("language",o)}
  </div>`}function _t(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var U=null,w=null;function Jo({event:t}){return p("event",e("host.event"),vn(t))}function vn(t){return s`<form class="form" @submit=${o=>kn(o,t)}>
    ${Nt(t,"title","host.event_title",w)}
    ${Rt(t,"theme",2,w)} ${Rt(t,"welcome",4,w)}
    ${Nt(t,"place","host.place",w)} ${Yo(t,w)}
    ${Ko(t,w)}
    <label class="check">
      <input type="checkbox" .checked=${$(U??t.book_open)} @change=${yn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${w&&!Go(w.field)?s`<p class="problem" role="alert">${w.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function yn({target:t}){U=t.checked}async function kn(t,o){t.preventDefault();let n=U===null||U===o.book_open?{}:{book_open:U};try{let r=await f("PATCH",_,{...Vo(o),...n});w=null,U=null,Wo(),b(e(r.changes.length?"host.event_done":"host.event_same"),D(r))}catch(r){w={field:xn(r),text:d(r)}}m()}function xn(t){return t instanceof rt?String(t.facts.field??""):""}function Qo(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${g}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${g}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Kt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${g}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Pn():a}
  </section>`}function Pn(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${g}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Tn=["auto","now","agenda","waiting","news","queue","principles","join","quiet"],qn=[1,5,10,15];function Xo(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Tn.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>jt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${qn.map(n=>s`<button class="button-quiet" type="button" @click=${()=>En(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Sn(t)}
    <button class="button" type="button" @click=${Dn}>${e("host.bell")}</button>
  </section>`}function Sn(t){let[o]=Vt(t),n=Wt(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:F(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>On(t,o)}>
            ${e("host.reading_next",{name:F(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${zn}>${e("host.reading_end")}</button>`:a}
    </div>`}function jt(t){u(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function En(t){u(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Dn(){u(e("host.bell_done"),"POST","wall/bell",{})}async function On(t,o){let n=e("host.reading_now",{name:F(t,o)});await u(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&jt("queue")}async function zn(){await u(e("host.reading_ended"),"DELETE","wall/reading",{})&&jt("auto")}function sl(t){return s`${Xt(t,!0)} ${to(t)}
    <main id="main" class="host">${An(t)}</main>`}function An(t){return t.me.can["event.change"]?Fn(t):s`<p class="host-other">${e("host.not_host")}</p>`}function Fn({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${yo(t)} ${io(t)} ${Ro(t)}</div>
      <div class="host-column">
        ${Xo(t)} ${no(t)} ${Qo(o)} ${_o()}
        ${o.can.scribe?Ho(t):a}
        <div class="host-folds">
          ${xo(t)} ${Po(t)} ${Lo(t)} ${zo(t)} ${Jo(t)}
          ${vo(t)} ${lo(t,o)} ${uo(t)} ${bo(t)} ${fo(o)}
          ${po(t,o)}
        </div>
      </div>
    </div>`}export{sl as hostScreen};
