/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as x,Aa as Ct,B as a,Ba as C,Ca as Mt,D as k,E as ot,F as Dt,I as bt,Ia as Ut,J as et,K as z,L as S,N as Et,O as D,Q as m,S as R,T as Ot,U as w,_ as E,a as ht,aa as P,b as ft,ba as f,c as Y,d as $t,da as O,e as qt,f as K,g as j,ga as At,ha as Ft,i as J,ia as b,j as d,ja as g,ka as Lt,l as e,la as A,m as St,ma as nt,n as v,o as Q,p as X,q as tt,qa as Nt,v as h,wa as jt,xa as zt,z as s,za as Rt}from"./app.js";var _=`/api/events/${K.code}`;function y({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function c(t,o,n,r){try{let i=await h(o,n,r);return f(t,y(i)),i}catch(i){O(i);return}}var Oo=200;function It(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Fo} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Oo} dir="auto" autocomplete="off"
          .value=${b(g("announce.text"))} @input=${nt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Dt(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Ao(t,o))}
    </ul>
  </section>`}function Ao({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Lo(o)}>${e("host.announce_down")}</button>
  </li>`}async function Fo(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=g("announce.text").trim();r&&await c(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&A("announce.text")}function Lo(t){c(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function Bt(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var Zt=5;function Ht(t){let o=k(t);if(!o.length)return a;let{running:n,next:r}=Bt(o,R.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>No(t,i,n.includes(i),r.includes(i)))}
    </ol>
  </section>`}function No(t,o,n,r){let i=z(t,o),l=Date.parse(o.ends)<=R.now.getTime();return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${S(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?s`<div class="host-tools">
          ${rt("day_end",()=>c(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${rt("day_later",()=>c(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Zt}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${rt("day_begin",()=>c(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${rt("day_wait",()=>c(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Zt}))}
        </div>`:a}
  </li>`}function rt(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function u(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${p=>{p.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var jo=400,M,U,st,Vt,F=class{constructor(o,n){Y(this,st);ht(this,"value",null);ht(this,"problem","");Y(this,M);Y(this,U);$t(this,M,o),tt.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:p})=>n(p)))&&qt(this,st,Vt).call(this)})}async load(){try{this.value=await Q(ft(this,M)),this.problem=""}catch(o){this.problem=d(o)}m()}};M=new WeakMap,U=new WeakMap,st=new WeakSet,Vt=function(){clearTimeout(ft(this,U)),$t(this,U,setTimeout(()=>this.load(),jo))};var I=new F("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function Wt(t){return u("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${zo(t)}`,{opened:()=>I.load()})}function zo(t){if(I.problem)return s`<p class="problem" role="alert">${I.problem}</p>`;if(!I.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=I.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(l=>[l.id,l]))},i=({topic:l})=>e("host.note_of",{title:r[l]?.title??""});return s`<ul class="entries">
    ${o.map(l=>Gt(l.title,"",`topics/${l.id}/hiding`))}
    ${n.map(l=>Gt(l.text,i(l),`notes/${l.id}/hiding`))}
  </ul>`}function Gt(t,o,n){let r=()=>c(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var Ro=30,Co=864e5,gt="";function Yt(t,o){let n=Uo(t),r=bt(n,t.event.timezone);return u("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${Io} />
        </div>
      </div>
      ${o.can["event.delete"]?Mo():a}`,{count:r})}function Mo(){return s`<form class="form" @submit=${Bo} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:K.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${gt?s`<p class="problem" role="alert">${gt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function Uo(t){let{keep_until:o}=t.event;if(o)return o;let n=k(t).map(({ends:r})=>Date.parse(r));return new Date(Math.max(Date.now(),...n)+Ro*Co).toISOString()}function Io({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();c(e("host.keeping_done",{day:bt(n,"UTC")}),"PATCH",_,{keep_until:n})}async function Bo(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await X("DELETE",_,{code:o}),location.assign("/")}catch(n){gt=d(n),m()}}async function Kt(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Zo(o)}}function Zo(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Jt(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${Ho}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${Vo}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Ho({target:t}){t.select()}async function Vo({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await Kt(n.value,n)}`))}var Go=["host","cohost","wall"],B="",it="";function Qt(t){return t.can["links.renew"]?u("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Go.map(Wo)}
      </ul>`):a}function Wo(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Yo(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Yo(t){B="",it="",E({name:"link",draw:()=>B?Jo(t):Ko(t),closed:()=>B=""})}function Ko(t){return P(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${it?s`<p class="problem" role="alert">${it}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Qo(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Jo(t){return P(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Jt(t,B)}`)}async function Qo(t){try{B=(await X("POST",`links/${t}`)).link}catch(o){it=d(o)}m()}var Z=new F("log",()=>!0),vt=[],Xt=!1;function to(t){return u("log",e("host.log"),Xo(t),{opened:()=>Z.load()})}function Xo(t){if(Z.problem)return s`<p class="problem" role="alert">${Z.problem}</p>`;if(!Z.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=te(Z.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>ee(t,n,o[r-1]?.ref))}
    </ol>
    ${Xt||(o[o.length-1]?.seq??0)<=1?a:s`<button class="button-quiet" type="button" @click=${()=>oe(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function te(t){let o=t[t.length-1]?.seq??0;return[...t,...vt.filter(({seq:n})=>n<o)]}async function oe(t){try{let o=await Q(`log?before=${t[t.length-1]?.seq}`);vt=[...vt,...o.entries],Xt=!o.entries.length}catch(o){f(d(o),{tone:"warning"})}m()}function ee(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=oo(t,o),l=et(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:r,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>re(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function oo(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=ne(t,o);return e(St(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function ne(t,{kind:o,title:n,phase:r,starts:i,ends:l}){return r?e(`common.phase_${r}`):i?[n,S(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?Ut(n):n}async function re(t,o){try{let n=await h("POST","undo",{seq:o.seq});f(e("host.undid",{what:oo(t,o)}),y(n))}catch(n){O(n)}}var se=12,eo="";function no({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(eo.toLocaleLowerCase()));return u("people",e("host.people"),s`${o.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>se?ie():a}
      <ul class="pieces">
        ${n.map(ae)}
      </ul>`,{count:v(o.length)})}function ie(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{eo=t.target.value,m()}}
  />`}function ae(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>le(t)}
    >
      <strong dir="auto">${t.name}</strong> ${w("right")}
    </button>
  </li>`}function le({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await c(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&x("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;E({name:"rename",draw:()=>P(e("host.rename",{name:o}),r())})}var wt=["preparing","marketplace","sessions","convergence","closed"],_t=["propose","place","interest","note"];function ro(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${wt.map(o=>ce(t,o))}
    </ol>
  </section>`}function ce({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>me(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${ue(t.rules,o)}</span>
    </button>
  </li>`}function ue(t,o){let n=_t.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function me(t,o){t!==o&&c(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}function L(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function at({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-pe(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function pe(t,o){let{date:n,time:r}=L(t,o);return Date.parse(`${n}T${r}:00Z`)}function so(t){let o=Mt(t,R.now),n=o.filter(C),r=o.filter(l=>!C(l)),i=o.length?`${v(r.length)} / ${v(o.length)}`:"";return u("reports",e("host.reports"),s`${de(t)} ${fe(t,n,r)}`,{count:i})}function de({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?L(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>he(l,n)}>
    <p>${o?e("host.due_is",{time:et(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>io(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function he(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return io(at({date:String(n.get("date")),time:String(n.get("time"))},o))}function io(t){return c(e(t?"host.due_done":"host.due_dropped"),"PATCH",_,{reports_due:t})}function fe(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>$e(t,r))}
    </ul>`}function $e(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Ot(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${D(t,o)}</bdi>${o.slot?s` · ${Et(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${C(o)?"mark-warning":""}">${be(o)}</span>
  </li>`}function be(t){return C(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var lt="",H=[];function ct(t){lt="",H=[],E({name:"piece",draw:()=>P(t.title,H.length?ve(t):ge(t))})}var ao=({path:t})=>!t.includes("/");function ge(t){return s`<form
    class="form"
    @submit=${o=>we(o,t)}
  >
    ${t.fields()} ${lt?s`<p class="problem" role="alert">${lt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${ao(t)?a:s`<button class="button-danger" type="button" @click=${()=>lo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function ve(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:H.length})}</p>
    <ul class="orphans">
      ${H.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>lo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>x("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function we(t,o){t.preventDefault();let n=o.read(t.currentTarget);return co(()=>h(ao(o)?"POST":"PATCH",o.path,n),o.said.saved)}function lo(t,o){return co(()=>h("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function co(t,o){try{let n=await t();x("piece"),f(o,y(n))}catch(n){n instanceof J&&n.code==="would_orphan"?H=n.facts.topics:lt=d(n),m()}}async function uo(t,o){let n=[...ot(tt.state.board)],r=n.findIndex(p=>p.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:p,position:T},q)=>({id:p,position:T,wanted:q+1}));try{for(let{id:p,position:T,wanted:q}of l)T!==q&&await h("PATCH",`rooms/${p}`,{position:q});f(e("host.room_moved",{name:i.name}))}catch(p){O(p)}}var _e={name:"",capacity:null,note:""};function po(t){let o=ot(t),n=()=>ho("rooms",e("host.room_new"),e("host.room_added"),_e);return u("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>ye(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${w("plus")} ${e("host.room_add")}
      </button>`,{count:v(o.length)})}function ye(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>ho(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${w("right")}
    </button>
    ${mo(t,"up",-1,o===0)} ${mo(t,"down",1,o===n-1)}
  </li>`}function mo(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>uo(t.id,n)}
  >
    <span class="turn-${o}">${w("down")}</span>
  </button>`}function ho(t,o,n,r){ct({path:t,title:o,fields:()=>ke(r),read:i=>xe(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function ke({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function xe(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var fo=6e4,yt=15*fo,Pe=45*fo;function $o(t){let o=k(t);return u("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>Te(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Se(t)}>
        ${w("plus")} ${e("host.round_add")}
      </button>`,{count:v(o.length)})}function Te(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>qe(t,o)}>
      <strong dir="auto">${z(t,o)}</strong>
      <span>${S(t,o)}</span>
      ${w("right")}
    </button>
  </li>`}function qe(t,o){let n=z(t,o);bo(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Se(t){let o=k(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Pe,i=n?Date.parse(n.ends)+yt:Math.ceil(Date.now()/yt)*yt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};bo(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function bo({event:t},o,n,r,i){let[l,p]=[L(i.starts,t.timezone),L(i.ends,t.timezone)];ct({path:o,title:n,fields:()=>De(i.title,l.date,l.time,p.time),read:T=>Ee(new FormData(T),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function De(t,o,n,r){return s`<div>
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
    </div>`}function Ee(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>at({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function go({event:t}){return u("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${_t.map(o=>Oe(t.rules,o))}`)}function Oe(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${wt.map(n=>Ae(t,o,n))}</div>
  </fieldset>`}function Ae(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(q=>q!==n):[...r,n],p={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>c(e("host.rules_done"),"PATCH",_,{rules:p})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}var ut="",mt=!1;function _o(){return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Fe} aria-describedby="host-scribe-hint">
      ${vo("name",60)} ${vo("title",120)}
      ${ut?s`<p class="problem" role="alert">${ut}</p>`:a}
      <button class="button" ?disabled=${mt}>
        ${e(mt?"common.sending":"host.scribe_add")}
      </button>
    </form>
  </section>`}function vo(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      maxlength=${o}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${b(g(`scribe.${t}`))}
      @input=${nt(`scribe.${t}`)}
    />
  </div>`}async function Fe(t){if(t.preventDefault(),mt)return;let[o,n]=[g("scribe.name").trim(),g("scribe.title").trim()];wo(!0);try{let r=await h("POST","topics",{title:n,scribe_for:o});A("scribe.name","scribe.title"),ut="",f(e("host.scribe_done",{title:n,name:o}),y(r)),document.getElementById("scribe-name")?.focus()}catch(r){ut=d(r)}finally{wo(!1)}}function wo(t){mt=t,m()}function yo(){return Intl.supportedValuesOf?.("timeZone")??[]}var pt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},kt=Object.keys(pt),V=new Map;for(let t of kt)g(`event.${t}`)&&V.set(t,g(`event.${t}`));function G(t,o){return V.get(o)??t[o]}function W(t){return({target:o})=>{let n=o.value;V.set(t,n),Lt(`event.${t}`,n)}}function ko(t){return Object.fromEntries([...V].filter(([o,n])=>n.trim()!==t[o]))}function xo(){V.clear(),A(...kt.map(t=>`event.${t}`))}function Po(t){return kt.includes(t)}function xt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${pt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${b(G(t,o))} @input=${W(o)}
    />
    ${dt(o,r)}
  </div>`}function Pt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${pt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${b(G(t,o))} @input=${W(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${dt(o,r)}
  </div>`}function To(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${b(G(t,"timezone"))} @input=${W("timezone")}
    />
    <datalist id="event-zones">
      ${yo().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${dt("timezone",o)}
  </div>`}function qo(t,o){let n=G(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${W("language")}>
      ${jt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${zt(r)}
          </option>`)}
    </select>
    ${dt("language",o)}
  </div>`}function dt(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var N=null,$=null;function So({event:t}){return u("event",e("host.event"),Le(t))}function Le(t){return s`<form class="form" @submit=${o=>je(o,t)}>
    ${xt(t,"title","host.event_title",$)}
    ${Pt(t,"theme",2,$)} ${Pt(t,"welcome",4,$)}
    ${xt(t,"place","host.place",$)} ${To(t,$)}
    ${qo(t,$)}
    <label class="check">
      <input type="checkbox" .checked=${b(N??t.book_open)} @change=${Ne} />
      <span>${e("host.book_open")}</span>
    </label>
    ${$&&!Po($.field)?s`<p class="problem" role="alert">${$.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Ne({target:t}){N=t.checked}async function je(t,o){t.preventDefault();let n=N===null||N===o.book_open?{}:{book_open:N};try{let r=await h("PATCH",_,{...ko(o),...n});$=null,N=null,xo(),f(e(r.changes.length?"host.event_done":"host.event_same"),y(r))}catch(r){$={field:ze(r),text:d(r)}}m()}function ze(t){return t instanceof J?String(t.facts.field??""):""}function Do(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${j}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${j}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Nt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${j}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Re():a}
  </section>`}function Re(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${j}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Ce=["auto","now","agenda","waiting","news","queue","principles","join","quiet"],Me=[1,5,10,15];function Eo(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Ce.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>Tt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Me.map(n=>s`<button class="button-quiet" type="button" @click=${()=>Ie(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Ue(t)}
    <button class="button" type="button" @click=${Be}>${e("host.bell")}</button>
  </section>`}function Ue(t){let[o]=At(t),n=Ft(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:D(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>Ze(t,o)}>
            ${e("host.reading_next",{name:D(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${He}>${e("host.reading_end")}</button>`:a}
    </div>`}function Tt(t){c(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Ie(t){c(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Be(){c(e("host.bell_done"),"POST","wall/bell",{})}async function Ze(t,o){let n=e("host.reading_now",{name:D(t,o)});await c(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&Tt("queue")}async function He(){await c(e("host.reading_ended"),"DELETE","wall/reading",{})&&Tt("auto")}function Oi(t){return s`${Rt(t,!0)} ${Ct(t)}
    <main id="main" class="host">${Ve(t)}</main>`}function Ve(t){return t.me.can["event.change"]?Ge(t):s`<p class="host-other">${e("host.not_host")}</p>`}function Ge({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${ro(t)} ${Ht(t)} ${go(t)}</div>
      <div class="host-column">
        ${Eo(t)} ${It(t)} ${Do(o)} ${o.can.scribe?_o():a}
        <div class="host-folds">
          ${so(t)} ${$o(t)} ${po(t)} ${So(t)} ${no(t)}
          ${Wt(t)} ${to(t)} ${Qt(o)} ${Yt(t,o)}
        </div>
      </div>
    </div>`}export{Oi as hostScreen};
