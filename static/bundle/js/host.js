/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as y,A as s,Aa as Rt,Ba as C,C as l,Ca as zt,E as A,F as X,G as qt,Ia as Ct,J as tt,K as R,L as T,N as St,O as q,Q as p,S as z,T as Et,U as w,_ as S,a as pt,aa as k,b as dt,ba as h,c as Y,d as ht,da as E,e as kt,g as xt,ga as Dt,h as N,ha as Ot,ia as b,j as J,ja as g,k as f,ka as Ft,la as D,m as e,ma as ot,n as Pt,o as v,p as K,q as Tt,qa as jt,r as Q,w as d,wa as Lt,xa as Nt,za as At}from"./app.js";var O=`/api/events/${xt.code}`;function _({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function c(t,o,n,r){try{let i=await d(o,n,r);return h(t,_(i)),i}catch(i){E(i);return}}var So=200;function Mt(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Do} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${So} dir="auto" autocomplete="off"
          .value=${b(g("announce.text"))} @input=${ot("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${qt(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Eo(t,o))}
    </ul>
  </section>`}function Eo({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Oo(o)}>${e("host.announce_down")}</button>
  </li>`}async function Do(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=g("announce.text").trim();r&&await c(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&D("announce.text")}function Oo(t){c(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function It(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var Ut=5;function Bt(t){let o=A(t);if(!o.length)return l;let{running:n,next:r}=It(o,z.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>Fo(t,i,n.includes(i),r.includes(i)))}
    </ol>
  </section>`}function Fo(t,o,n,r){let i=R(t,o),a=Date.parse(o.ends)<=z.now.getTime();return s`<li class="day-round ${a?"day-over":""}" aria-current=${n?"time":l}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${T(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:l}</p>
    ${n?s`<div class="host-tools">
          ${et("day_end",()=>c(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${et("day_later",()=>c(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Ut}))}
        </div>`:l}
    ${r?s`<div class="host-tools">
          ${et("day_begin",()=>c(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${et("day_wait",()=>c(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Ut}))}
        </div>`:l}
  </li>`}function et(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function u(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${m=>{m.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var jo=400,M,I,nt,Zt,F=class{constructor(o,n){Y(this,nt);pt(this,"value",null);pt(this,"problem","");Y(this,M);Y(this,I);ht(this,M,o),Q.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:m})=>n(m)))&&kt(this,nt,Zt).call(this)})}async load(){try{this.value=await K(dt(this,M)),this.problem=""}catch(o){this.problem=f(o)}p()}};M=new WeakMap,I=new WeakMap,nt=new WeakSet,Zt=function(){clearTimeout(dt(this,I)),ht(this,I,setTimeout(()=>this.load(),jo))};var U=new F("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function Vt(t){return u("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Lo(t)}`,{opened:()=>U.load()})}function Lo(t){if(U.problem)return s`<p class="problem" role="alert">${U.problem}</p>`;if(!U.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=U.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(a=>[a.id,a]))},i=({topic:a})=>e("host.note_of",{title:r[a]?.title??""});return s`<ul class="entries">
    ${o.map(a=>Ht(a.title,"",`topics/${a.id}/hiding`))}
    ${n.map(a=>Ht(a.text,i(a),`notes/${a.id}/hiding`))}
  </ul>`}function Ht(t,o,n){let r=()=>c(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?s`<span class="hint" dir="auto">${o}</span>`:l}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.bring_back_what",{title:t})}
      @click=${r}
    >
      ${e("host.bring_back")}
    </button>
  </li>`}async function Gt(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return No(o)}}function No(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Wt(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${Ao}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${Ro}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Ao({target:t}){t.select()}async function Ro({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await Gt(n.value,n)}`))}var zo=["host","cohost","wall"],B="",rt="";function Yt(t){return t.can["links.renew"]?u("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${zo.map(Co)}
      </ul>`):l}function Co(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Mo(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Mo(t){B="",rt="",S({name:"link",draw:()=>B?Uo(t):Io(t),closed:()=>B=""})}function Io(t){return k(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${rt?s`<p class="problem" role="alert">${rt}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Bo(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>y("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Uo(t){return k(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Wt(t,B)}`)}async function Bo(t){try{B=(await Tt("POST",`links/${t}`)).link}catch(o){rt=f(o)}p()}var Z=new F("log",()=>!0),ft=[],Jt=!1;function Kt(t){return u("log",e("host.log"),Zo(t),{opened:()=>Z.load()})}function Zo(t){if(Z.problem)return s`<p class="problem" role="alert">${Z.problem}</p>`;if(!Z.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=Ho(Z.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>Go(t,n,o[r-1]?.ref))}
    </ol>
    ${Jt||(o[o.length-1]?.seq??0)<=1?l:s`<button class="button-quiet" type="button" @click=${()=>Vo(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Ho(t){let o=t[t.length-1]?.seq??0;return[...t,...ft.filter(({seq:n})=>n<o)]}async function Vo(t){try{let o=await K(`log?before=${t[t.length-1]?.seq}`);ft=[...ft,...o.entries],Jt=!o.entries.length}catch(o){h(f(o),{tone:"warning"})}p()}function Go(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Qt(t,o),a=tt(o.at,t.event.timezone),m=o.kind.startsWith("interest.");return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">
        ${m?a:e("host.log_by",{name:r,time:a})}
      </span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>Yo(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}function Qt(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=Wo(t,o);return e(Pt(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function Wo(t,{kind:o,title:n,phase:r,starts:i,ends:a}){return r?e(`common.phase_${r}`):i?[n,T(t,{id:"",title:n,starts:i,ends:a})].filter(Boolean).join(", "):o.startsWith("note.")?Ct(n):n}async function Yo(t,o){try{let n=await d("POST","undo",{seq:o.seq});h(e("host.undid",{what:Qt(t,o)}),_(n))}catch(n){E(n)}}var Jo=12,Xt="";function to({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(Xt.toLocaleLowerCase()));return u("people",e("host.people"),s`${o.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>Jo?Ko():l}
      <ul class="pieces">
        ${n.map(Qo)}
      </ul>`,{count:v(o.length)})}function Ko(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Xt=t.target.value,p()}}
  />`}function Qo(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>Xo(t)}
    >
      <strong dir="auto">${t.name}</strong> ${w("right")}
    </button>
  </li>`}function Xo({id:t,name:o}){let n=async i=>{i.preventDefault();let a=String(new FormData(i.currentTarget).get("name")).trim();await c(e("host.renamed",{name:a}),"PATCH",`people/${t}`,{name:a})&&y("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;S({name:"rename",draw:()=>k(e("host.rename",{name:o}),r())})}var $t=["preparing","marketplace","sessions","convergence","closed"],bt=["propose","place","interest","note"];function oo(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${$t.map(o=>te(t,o))}
    </ol>
  </section>`}function te({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>ee(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${oe(t.rules,o)}</span>
    </button>
  </li>`}function oe(t,o){let n=bt.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function ee(t,o){t!==o&&c(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function st({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-ne(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function ne(t,o){let{date:n,time:r}=j(t,o);return Date.parse(`${n}T${r}:00Z`)}function eo(t){let o=zt(t,z.now),n=o.filter(C),r=o.filter(a=>!C(a)),i=o.length?`${v(r.length)} / ${v(o.length)}`:"";return u("reports",e("host.reports"),s`${re(t)} ${ie(t,n,r)}`,{count:i})}function re({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?j(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${a=>se(a,n)}>
    <p>${o?e("host.due_is",{time:tt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>no(null)}>${e("host.due_drop")}</button>`:l}
    </div>
  </form>`}function se(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return no(st({date:String(n.get("date")),time:String(n.get("time"))},o))}function no(t){return c(e(t?"host.due_done":"host.due_dropped"),"PATCH",O,{reports_due:t})}function ie(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>ae(t,r))}
    </ul>`}function ae(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Et(o.id)} data-screen dir="auto" lang=${o.language||l}>${o.title}</a>
      <span class="hint"><bdi>${q(t,o)}</bdi>${o.slot?s` · ${St(t,o.slot)}`:l}</span>
    </span>
    <span class="mark ${C(o)?"mark-warning":""}">${le(o)}</span>
  </li>`}function le(t){return C(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var it="",H=[];function at(t){it="",H=[],S({name:"piece",draw:()=>k(t.title,H.length?ue(t):ce(t))})}var ro=({path:t})=>!t.includes("/");function ce(t){return s`<form
    class="form"
    @submit=${o=>me(o,t)}
  >
    ${t.fields()} ${it?s`<p class="problem" role="alert">${it}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${ro(t)?l:s`<button class="button-danger" type="button" @click=${()=>so(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function ue(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:H.length})}</p>
    <ul class="orphans">
      ${H.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>so(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>y("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function me(t,o){t.preventDefault();let n=o.read(t.currentTarget);return io(()=>d(ro(o)?"POST":"PATCH",o.path,n),o.said.saved)}function so(t,o){return io(()=>d("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function io(t,o){try{let n=await t();y("piece"),h(o,_(n))}catch(n){n instanceof J&&n.code==="would_orphan"?H=n.facts.topics:it=f(n),p()}}async function ao(t,o){let n=[...X(Q.state.board)],r=n.findIndex(m=>m.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:m,position:x},P)=>({id:m,position:x,wanted:P+1}));try{for(let{id:m,position:x,wanted:P}of a)x!==P&&await d("PATCH",`rooms/${m}`,{position:P});h(e("host.room_moved",{name:i.name}))}catch(m){E(m)}}var pe={name:"",capacity:null,note:""};function co(t){let o=X(t),n=()=>uo("rooms",e("host.room_new"),e("host.room_added"),pe);return u("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>de(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${w("plus")} ${e("host.room_add")}
      </button>`,{count:v(o.length)})}function de(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",a=()=>uo(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${a}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${w("right")}
    </button>
    ${lo(t,"up",-1,o===0)} ${lo(t,"down",1,o===n-1)}
  </li>`}function lo(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>ao(t.id,n)}
  >
    <span class="turn-${o}">${w("down")}</span>
  </button>`}function uo(t,o,n,r){at({path:t,title:o,fields:()=>he(r),read:i=>fe(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function he({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function fe(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var mo=6e4,gt=15*mo,$e=45*mo;function po(t){let o=A(t);return u("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>be(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>ve(t)}>
        ${w("plus")} ${e("host.round_add")}
      </button>`,{count:v(o.length)})}function be(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>ge(t,o)}>
      <strong dir="auto">${R(t,o)}</strong>
      <span>${T(t,o)}</span>
      ${w("right")}
    </button>
  </li>`}function ge(t,o){let n=R(t,o);ho(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function ve(t){let o=A(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):$e,i=n?Date.parse(n.ends)+gt:Math.ceil(Date.now()/gt)*gt,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};ho(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function ho({event:t},o,n,r,i){let[a,m]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];at({path:o,title:n,fields:()=>we(i.title,a.date,a.time,m.time),read:x=>_e(new FormData(x),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function we(t,o,n,r){return s`<div>
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
    </div>`}function _e(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>st({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function fo({event:t}){return u("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${bt.map(o=>ye(t.rules,o))}`)}function ye(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${$t.map(n=>ke(t,o,n))}</div>
  </fieldset>`}function ke(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(P=>P!==n):[...r,n],m={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>c(e("host.rules_done"),"PATCH",O,{rules:m})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}var lt="",ct=!1;function go(){return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${xe} aria-describedby="host-scribe-hint">
      ${$o("name",60)} ${$o("title",120)}
      ${lt?s`<p class="problem" role="alert">${lt}</p>`:l}
      <button class="button" ?disabled=${ct}>
        ${e(ct?"common.sending":"host.scribe_add")}
      </button>
    </form>
  </section>`}function $o(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      maxlength=${o}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${b(g(`scribe.${t}`))}
      @input=${ot(`scribe.${t}`)}
    />
  </div>`}async function xe(t){if(t.preventDefault(),ct)return;let[o,n]=[g("scribe.name").trim(),g("scribe.title").trim()];bo(!0);try{let r=await d("POST","topics",{title:n,scribe_for:o});D("scribe.name","scribe.title"),lt="",h(e("host.scribe_done",{title:n,name:o}),_(r)),document.getElementById("scribe-name")?.focus()}catch(r){lt=f(r)}finally{bo(!1)}}function bo(t){ct=t,p()}function vo(){return Intl.supportedValuesOf?.("timeZone")??[]}var ut={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},vt=Object.keys(ut),V=new Map;for(let t of vt)g(`event.${t}`)&&V.set(t,g(`event.${t}`));function G(t,o){return V.get(o)??t[o]}function W(t){return({target:o})=>{let n=o.value;V.set(t,n),Ft(`event.${t}`,n)}}function wo(t){return Object.fromEntries([...V].filter(([o,n])=>n.trim()!==t[o]))}function _o(){V.clear(),D(...vt.map(t=>`event.${t}`))}function yo(t){return vt.includes(t)}function wt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${ut[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${b(G(t,o))} @input=${W(o)}
    />
    ${mt(o,r)}
  </div>`}function _t(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${ut[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${b(G(t,o))} @input=${W(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${mt(o,r)}
  </div>`}function ko(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${b(G(t,"timezone"))} @input=${W("timezone")}
    />
    <datalist id="event-zones">
      ${vo().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${mt("timezone",o)}
  </div>`}function xo(t,o){let n=G(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${W("language")}>
      ${Lt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Nt(r)}
          </option>`)}
    </select>
    ${mt("language",o)}
  </div>`}function mt(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var L=null,$=null;function Po({event:t}){return u("event",e("host.event"),Pe(t))}function Pe(t){return s`<form class="form" @submit=${o=>qe(o,t)}>
    ${wt(t,"title","host.event_title",$)}
    ${_t(t,"theme",2,$)} ${_t(t,"welcome",4,$)}
    ${wt(t,"place","host.place",$)} ${ko(t,$)}
    ${xo(t,$)}
    <label class="check">
      <input type="checkbox" .checked=${b(L??t.book_open)} @change=${Te} />
      <span>${e("host.book_open")}</span>
    </label>
    ${$&&!yo($.field)?s`<p class="problem" role="alert">${$.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function Te({target:t}){L=t.checked}async function qe(t,o){t.preventDefault();let n=L===null||L===o.book_open?{}:{book_open:L};try{let r=await d("PATCH",O,{...wo(o),...n});$=null,L=null,_o(),h(e(r.changes.length?"host.event_done":"host.event_same"),_(r))}catch(r){$={field:Se(r),text:f(r)}}p()}function Se(t){return t instanceof J?String(t.facts.field??""):""}function To(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${N}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${N}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${jt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${N}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Ee():l}
  </section>`}function Ee(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${N}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var De=["auto","now","agenda","waiting","news","queue","principles","join","quiet"],Oe=[1,5,10,15];function qo(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${De.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>yt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Oe.map(n=>s`<button class="button-quiet" type="button" @click=${()=>je(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Fe(t)}
    <button class="button" type="button" @click=${Le}>${e("host.bell")}</button>
  </section>`}function Fe(t){let[o]=Dt(t),n=Ot(t);return!n&&!o?l:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:q(t,n)})}</p>`:l}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>Ne(t,o)}>
            ${e("host.reading_next",{name:q(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${Ae}>${e("host.reading_end")}</button>`:l}
    </div>`}function yt(t){c(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function je(t){c(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Le(){c(e("host.bell_done"),"POST","wall/bell",{})}async function Ne(t,o){let n=e("host.reading_now",{name:q(t,o)});await c(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&yt("queue")}async function Ae(){await c(e("host.reading_ended"),"DELETE","wall/reading",{})&&yt("auto")}function ui(t){return s`${At(t,!0)} ${Rt(t)}
    <main id="main" class="host">${Re(t)}</main>`}function Re(t){return t.me.can["event.change"]?ze(t):s`<p class="host-other">${e("host.not_host")}</p>`}function ze({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${oo(t)} ${Bt(t)} ${fo(t)}</div>
      <div class="host-column">
        ${qo(t)} ${Mt(t)} ${To(o)} ${o.can.scribe?go():l}
        <div class="host-folds">
          ${eo(t)} ${po(t)} ${co(t)} ${Po(t)} ${to(t)}
          ${Vt(t)} ${Kt(t)} ${Yt(o)}
        </div>
      </div>
    </div>`}export{ui as hostScreen};
