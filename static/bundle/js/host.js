/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as P,Aa as Ct,B as i,Ba as C,Ca as Mt,D as x,E as ot,F as Dt,I as bt,Ia as Ut,J as et,K as z,L as D,N as Et,O as E,Q as p,S as R,T as Ot,U as g,_ as O,a as ht,aa as T,b as ft,ba as f,c as Y,d as $t,da as A,e as qt,f as K,g as b,ga as At,ha as Ft,i as J,ia as v,j as d,ja as w,ka as Lt,l as e,la as F,m as St,ma as nt,n as _,o as Q,p as X,q as tt,qa as Nt,v as h,wa as jt,xa as zt,z as r,za as Rt}from"./app.js";var y=`/api/events/${K.code}`;function k({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function c(t,o,n,s){try{let a=await h(o,n,s);return f(t,k(a)),a}catch(a){A(a);return}}var Ao=200;function It(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Lo} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Ao} dir="auto" autocomplete="off"
          .value=${v(w("announce.text"))} @input=${nt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Dt(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Fo(t,o))}
    </ul>
  </section>`}function Fo({topics:t},{id:o,text:n,topic:s}){let a=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${a}</span></p>
    <button class="button-quiet" type="button" @click=${()=>No(o)}>${e("host.announce_down")}</button>
  </li>`}async function Lo(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=w("announce.text").trim();s&&await c(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&F("announce.text")}function No(t){c(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function Bt(t,o){let n=t.filter(a=>Date.parse(a.starts)<=o&&o<Date.parse(a.ends)),[s]=t.filter(a=>Date.parse(a.starts)>o);return{running:n,next:t.filter(a=>a.starts===s?.starts)}}var Zt=5;function Ht(t){let o=x(t);if(!o.length)return i;let{running:n,next:s}=Bt(o,R.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(a=>jo(t,a,n.includes(a),s.includes(a)))}
    </ol>
  </section>`}function jo(t,o,n,s){let a=z(t,o),l=Date.parse(o.ends)<=R.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":i}>
    <p><strong dir="auto">${a}</strong> <span class="soft">${D(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:i}</p>
    ${n?r`<div class="host-tools">
          ${rt("day_end",()=>c(e("host.day_ended",{round:a}),"PUT",`rounds/${o.id}/end`,{}))}
          ${rt("day_later",()=>c(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Zt}))}
        </div>`:i}
    ${s?r`<div class="host-tools">
          ${rt("day_begin",()=>c(e("host.day_begun",{round:a}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${rt("day_wait",()=>c(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Zt}))}
        </div>`:i}
  </li>`}function rt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function u(t,o,n,{count:s="",opened:a=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${m=>{m.currentTarget.open&&a()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var zo=400,M,U,st,Vt,L=class{constructor(o,n){Y(this,st);ht(this,"value",null);ht(this,"problem","");Y(this,M);Y(this,U);$t(this,M,o),tt.subscribe((s,{changes:a,whole:l})=>{this.value&&(l||a.some(({kind:m})=>n(m)))&&qt(this,st,Vt).call(this)})}async load(){try{this.value=await Q(ft(this,M)),this.problem=""}catch(o){this.problem=d(o)}p()}};M=new WeakMap,U=new WeakMap,st=new WeakSet,Vt=function(){clearTimeout(ft(this,U)),$t(this,U,setTimeout(()=>this.load(),zo))};var I=new L("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function Wt(t){return u("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${Ro(t)}`,{opened:()=>I.load()})}function Ro(t){if(I.problem)return r`<p class="problem" role="alert">${I.problem}</p>`;if(!I.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=I.value;if(!o.length&&!n.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let s={...t.topics,...Object.fromEntries(o.map(l=>[l.id,l]))},a=({topic:l})=>e("host.note_of",{title:s[l]?.title??""});return r`<ul class="entries">
    ${o.map(l=>Gt(l.title,"",`topics/${l.id}/hiding`))}
    ${n.map(l=>Gt(l.text,a(l),`notes/${l.id}/hiding`))}
  </ul>`}function Gt(t,o,n){let s=()=>c(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?r`<span class="hint" dir="auto">${o}</span>`:i}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.bring_back_what",{title:t})}
      @click=${s}
    >
      ${e("host.bring_back")}
    </button>
  </li>`}var Co=30,Mo=864e5,gt="";function Yt(t,o){let n=Io(t),s=bt(n,t.event.timezone);return u("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Bo} />
        </div>
      </div>
      ${o.can["event.delete"]?Uo():i}`,{count:s})}function Uo(){return r`<form class="form" @submit=${Zo} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:K.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${gt?r`<p class="problem" role="alert">${gt}</p>`:i}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Io(t){let{keep_until:o}=t.event;if(o)return o;let n=x(t).map(({ends:s})=>Date.parse(s));return new Date(Math.max(Date.now(),...n)+Co*Mo).toISOString()}function Bo({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();c(e("host.keeping_done",{day:bt(n,"UTC")}),"PATCH",y,{keep_until:n})}async function Zo(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await X("DELETE",y,{code:o}),location.assign("/")}catch(n){gt=d(n),p()}}async function Kt(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Ho(o)}}function Ho(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Jt(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${Vo}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${Go}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Vo({target:t}){t.select()}async function Go({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await Kt(n.value,n)}`))}var Wo=["host","cohost","wall"],B="",at="";function Qt(t){return t.can["links.renew"]?u("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Wo.map(Yo)}
      </ul>`):i}function Yo(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Ko(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Ko(t){B="",at="",O({name:"link",draw:()=>B?Qo(t):Jo(t),closed:()=>B=""})}function Jo(t){return T(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${at?r`<p class="problem" role="alert">${at}</p>`:i}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Xo(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>P("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Qo(t){return T(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${Jt(t,B)}`)}async function Xo(t){try{B=(await X("POST",`links/${t}`)).link}catch(o){at=d(o)}p()}var Z=new L("log",()=>!0),vt=[],Xt=!1;function to(t){return u("log",e("host.log"),te(t),{opened:()=>Z.load()})}function te(t){if(Z.problem)return r`<p class="problem" role="alert">${Z.problem}</p>`;if(!Z.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=oe(Z.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>ne(t,n,o[s-1]?.ref))}
    </ol>
    ${Xt||(o[o.length-1]?.seq??0)<=1?i:r`<button class="button-quiet" type="button" @click=${()=>ee(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function oe(t){let o=t[t.length-1]?.seq??0;return[...t,...vt.filter(({seq:n})=>n<o)]}async function ee(t){try{let o=await Q(`log?before=${t[t.length-1]?.seq}`);vt=[...vt,...o.entries],Xt=!o.entries.length}catch(o){f(d(o),{tone:"warning"})}p()}function ne(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),a=oo(t,o),l=et(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${a}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:a})}
            @click=${()=>se(t,o)}
          >
            ${e("host.undo")}
          </button>`:i}
  </li>`}function oo(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=re(t,o);return e(St(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function re(t,{kind:o,title:n,phase:s,starts:a,ends:l}){return s?e(`common.phase_${s}`):a?[n,D(t,{id:"",title:n,starts:a,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?Ut(n):n}async function se(t,o){try{let n=await h("POST","undo",{seq:o.seq});f(e("host.undid",{what:oo(t,o)}),k(n))}catch(n){A(n)}}function eo(){return r`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var ae=12,no="";function ro({people:t}){let o=Object.values(t).sort((s,a)=>s.name.localeCompare(a.name)),n=o.filter(({name:s})=>s.toLocaleLowerCase().includes(no.toLocaleLowerCase()));return u("people",e("host.people"),r`${o.length?i:r`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>ae?ie():i}
      <ul class="pieces">
        ${n.map(le)}
      </ul>`,{count:_(o.length)})}function ie(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{no=t.target.value,p()}}
  />`}function le(t){return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>ce(t)}
    >
      <strong dir="auto">${t.name}</strong> ${g("right")}
    </button>
  </li>`}function ce({id:t,name:o}){let n=async a=>{a.preventDefault();let l=String(new FormData(a.currentTarget).get("name")).trim();await c(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&P("rename")},s=()=>r`<form class="form" @submit=${n}>
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
    </form>`;O({name:"rename",draw:()=>T(e("host.rename",{name:o}),s())})}var wt=["preparing","marketplace","sessions","convergence","closed"],_t=["propose","place","interest","note"];function so(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${wt.map(o=>ue(t,o))}
    </ol>
  </section>`}function ue({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>me(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:i}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${pe(t.rules,o)}</span>
    </button>
  </li>`}function pe(t,o){let n=_t.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function me(t,o){t!==o&&c(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}function N(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:a,value:l})=>[a,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function it({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),a=s;for(let l=0;l<2;l+=1)a+=s-de(a,n);return new Date(a).toISOString().replace(".000Z","Z")}function de(t,o){let{date:n,time:s}=N(t,o);return Date.parse(`${n}T${s}:00Z`)}function ao(t){let o=Mt(t,R.now),n=o.filter(C),s=o.filter(l=>!C(l)),a=o.length?`${_(s.length)} / ${_(o.length)}`:"";return u("reports",e("host.reports"),r`${he(t)} ${$e(t,n,s)}`,{count:a})}function he({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:a}=o?N(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>fe(l,n)}>
    <p>${o?e("host.due_is",{time:et(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${a} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>io(null)}>${e("host.due_drop")}</button>`:i}
    </div>
  </form>`}function fe(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return io(it({date:String(n.get("date")),time:String(n.get("time"))},o))}function io(t){return c(e(t?"host.due_done":"host.due_dropped"),"PATCH",y,{reports_due:t})}function $e(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>be(t,s))}
    </ul>`}function be(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Ot(o.id)} data-screen dir="auto" lang=${o.language||i}>${o.title}</a>
      <span class="hint"><bdi>${E(t,o)}</bdi>${o.slot?r` · ${Et(t,o.slot)}`:i}</span>
    </span>
    <span class="mark ${C(o)?"mark-warning":""}">${ge(o)}</span>
  </li>`}function ge(t){return C(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var lt="",H=[];function ct(t){lt="",H=[],O({name:"piece",draw:()=>T(t.title,H.length?we(t):ve(t))})}var lo=({path:t})=>!t.includes("/");function ve(t){return r`<form
    class="form"
    @submit=${o=>_e(o,t)}
  >
    ${t.fields()} ${lt?r`<p class="problem" role="alert">${lt}</p>`:i}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${lo(t)?i:r`<button class="button-danger" type="button" @click=${()=>co(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function we(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:H.length})}</p>
    <ul class="orphans">
      ${H.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>co(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>P("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function _e(t,o){t.preventDefault();let n=o.read(t.currentTarget);return uo(()=>h(lo(o)?"POST":"PATCH",o.path,n),o.said.saved)}function co(t,o){return uo(()=>h("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function uo(t,o){try{let n=await t();P("piece"),f(o,k(n))}catch(n){n instanceof J&&n.code==="would_orphan"?H=n.facts.topics:lt=d(n),p()}}async function po(t,o){let n=[...ot(tt.state.board)],s=n.findIndex(m=>m.id===t),[a]=n.splice(s,1);if(!a)return;n.splice(s+o,0,a);let l=n.map(({id:m,position:q},S)=>({id:m,position:q,wanted:S+1}));try{for(let{id:m,position:q,wanted:S}of l)q!==S&&await h("PATCH",`rooms/${m}`,{position:S});f(e("host.room_moved",{name:a.name}))}catch(m){A(m)}}var ye={name:"",capacity:null,note:""};function ho(t){let o=ot(t),n=()=>fo("rooms",e("host.room_new"),e("host.room_added"),ye);return u("rooms",e("host.rooms"),r`<ul class="pieces">
        ${o.map((s,a)=>ke(s,a,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${g("plus")} ${e("host.room_add")}
      </button>`,{count:_(o.length)})}function ke(t,o,n){let{name:s}=t,a=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>fo(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t);return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[a,t.note].filter(Boolean).join(" · ")}</span>
      ${g("right")}
    </button>
    ${xe(t)} ${mo(t,"up",-1,o===0)} ${mo(t,"down",1,o===n-1)}
  </li>`}function xe({id:t,name:o}){return r`<a
    class="button-icon"
    href="${b}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${g("door")}
  </a>`}function mo(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>po(t.id,n)}
  >
    <span class="turn-${o}">${g("down")}</span>
  </button>`}function fo(t,o,n,s){ct({path:t,title:o,fields:()=>Pe(s),read:a=>Te(new FormData(a)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Pe({name:t,capacity:o,note:n}){return r`<div>
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
    </div>`}function Te(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var $o=6e4,yt=15*$o,qe=45*$o;function bo(t){let o=x(t);return u("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>Se(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Ee(t)}>
        ${g("plus")} ${e("host.round_add")}
      </button>`,{count:_(o.length)})}function Se(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>De(t,o)}>
      <strong dir="auto">${z(t,o)}</strong>
      <span>${D(t,o)}</span>
      ${g("right")}
    </button>
  </li>`}function De(t,o){let n=z(t,o);go(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Ee(t){let o=x(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):qe,a=n?Date.parse(n.ends)+yt:Math.ceil(Date.now()/yt)*yt,l={title:"",starts:new Date(a).toISOString(),ends:new Date(a+s).toISOString()};go(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function go({event:t},o,n,s,a){let[l,m]=[N(a.starts,t.timezone),N(a.ends,t.timezone)];ct({path:o,title:n,fields:()=>Oe(a.title,l.date,l.time,m.time),read:q=>Ae(new FormData(q),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Oe(t,o,n,s){return r`<div>
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
    </div>`}function Ae(t,o){let n=a=>String(t.get(a)??"").trim(),s=a=>it({date:n("date"),time:n(a)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function vo({event:t}){return u("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${_t.map(o=>Fe(t.rules,o))}`)}function Fe(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${wt.map(n=>Le(t,o,n))}</div>
  </fieldset>`}function Le(t,o,n){let s=t[o]??[],a=s.includes(n),l=a?s.filter(S=>S!==n):[...s,n],m={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${a}
    data-rule="${o} ${n}"
    @click=${()=>c(e("host.rules_done"),"PATCH",y,{rules:m})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}var ut="",pt=!1;function yo(){return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Ne} aria-describedby="host-scribe-hint">
      ${wo("name",60)} ${wo("title",120)}
      ${ut?r`<p class="problem" role="alert">${ut}</p>`:i}
      <button class="button" ?disabled=${pt}>
        ${e(pt?"common.sending":"host.scribe_add")}
      </button>
    </form>
  </section>`}function wo(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      maxlength=${o}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${v(w(`scribe.${t}`))}
      @input=${nt(`scribe.${t}`)}
    />
  </div>`}async function Ne(t){if(t.preventDefault(),pt)return;let[o,n]=[w("scribe.name").trim(),w("scribe.title").trim()];_o(!0);try{let s=await h("POST","topics",{title:n,scribe_for:o});F("scribe.name","scribe.title"),ut="",f(e("host.scribe_done",{title:n,name:o}),k(s)),document.getElementById("scribe-name")?.focus()}catch(s){ut=d(s)}finally{_o(!1)}}function _o(t){pt=t,p()}function ko(){return Intl.supportedValuesOf?.("timeZone")??[]}var mt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},kt=Object.keys(mt),V=new Map;for(let t of kt)w(`event.${t}`)&&V.set(t,w(`event.${t}`));function G(t,o){return V.get(o)??t[o]}function W(t){return({target:o})=>{let n=o.value;V.set(t,n),Lt(`event.${t}`,n)}}function xo(t){return Object.fromEntries([...V].filter(([o,n])=>n.trim()!==t[o]))}function Po(){V.clear(),F(...kt.map(t=>`event.${t}`))}function To(t){return kt.includes(t)}function xt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${mt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${v(G(t,o))} @input=${W(o)}
    />
    ${dt(o,s)}
  </div>`}function Pt(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${mt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${v(G(t,o))} @input=${W(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:i}
    ${dt(o,s)}
  </div>`}function qo(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${v(G(t,"timezone"))} @input=${W("timezone")}
    />
    <datalist id="event-zones">
      ${ko().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${dt("timezone",o)}
  </div>`}function So(t,o){let n=G(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${W("language")}>
      ${jt(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${zt(s)}
          </option>`)}
    </select>
    ${dt("language",o)}
  </div>`}function dt(t,o){return o?.field!==t?i:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var j=null,$=null;function Do({event:t}){return u("event",e("host.event"),je(t))}function je(t){return r`<form class="form" @submit=${o=>Re(o,t)}>
    ${xt(t,"title","host.event_title",$)}
    ${Pt(t,"theme",2,$)} ${Pt(t,"welcome",4,$)}
    ${xt(t,"place","host.place",$)} ${qo(t,$)}
    ${So(t,$)}
    <label class="check">
      <input type="checkbox" .checked=${v(j??t.book_open)} @change=${ze} />
      <span>${e("host.book_open")}</span>
    </label>
    ${$&&!To($.field)?r`<p class="problem" role="alert">${$.text}</p>`:i}
    <button class="button">${e("common.save")}</button>
  </form>`}function ze({target:t}){j=t.checked}async function Re(t,o){t.preventDefault();let n=j===null||j===o.book_open?{}:{book_open:j};try{let s=await h("PATCH",y,{...xo(o),...n});$=null,j=null,Po(),f(e(s.changes.length?"host.event_done":"host.event_same"),k(s))}catch(s){$={field:Ce(s),text:d(s)}}p()}function Ce(t){return t instanceof J?String(t.facts.field??""):""}function Eo(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${b}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${b}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Nt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${b}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Me():i}
  </section>`}function Me(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${b}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Ue=["auto","now","agenda","waiting","news","queue","principles","join","quiet"],Ie=[1,5,10,15];function Oo(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Ue.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Tt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Ie.map(n=>r`<button class="button-quiet" type="button" @click=${()=>Ze(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Be(t)}
    <button class="button" type="button" @click=${He}>${e("host.bell")}</button>
  </section>`}function Be(t){let[o]=At(t),n=Ft(t);return!n&&!o?i:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:E(t,n)})}</p>`:i}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Ve(t,o)}>
            ${e("host.reading_next",{name:E(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${Ge}>${e("host.reading_end")}</button>`:i}
    </div>`}function Tt(t){c(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Ze(t){c(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function He(){c(e("host.bell_done"),"POST","wall/bell",{})}async function Ve(t,o){let n=e("host.reading_now",{name:E(t,o)});await c(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&Tt("queue")}async function Ge(){await c(e("host.reading_ended"),"DELETE","wall/reading",{})&&Tt("auto")}function Ca(t){return r`${Rt(t,!0)} ${Ct(t)}
    <main id="main" class="host">${We(t)}</main>`}function We(t){return t.me.can["event.change"]?Ye(t):r`<p class="host-other">${e("host.not_host")}</p>`}function Ye({board:t,me:o}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${so(t)} ${Ht(t)} ${vo(t)}</div>
      <div class="host-column">
        ${Oo(t)} ${It(t)} ${Eo(o)} ${eo()}
        ${o.can.scribe?yo():i}
        <div class="host-folds">
          ${ao(t)} ${bo(t)} ${ho(t)} ${Do(t)} ${ro(t)}
          ${Wt(t)} ${to(t)} ${Qt(o)} ${Yt(t,o)}
        </div>
      </div>
    </div>`}export{Ca as hostScreen};
