/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as y,A as s,Aa as Rt,Ba as N,C as l,Ca as zt,E as mt,F as Y,G as qt,Ia as At,J,K as pt,L as K,N as Pt,O as P,Q as p,S as Tt,T as St,U as v,_ as T,a as lt,aa as k,b as ct,ba as h,c as H,d as ut,da as S,e as _t,g as yt,ga as Et,h as L,ha as Dt,ia as b,j as V,ja as g,k as f,ka as Ot,la as E,m as e,ma as Q,n as kt,o as w,p as G,q as xt,qa as Ft,r as W,w as d,wa as jt,xa as Lt,za as Nt}from"./app.js";var D=`/api/events/${yt.code}`;function _({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function c(t,o,n,r){try{let i=await d(o,n,r);return h(t,_(i)),i}catch(i){S(i);return}}var xo=200;function Ct(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Po} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${xo} dir="auto" autocomplete="off"
          .value=${b(g("announce.text"))} @input=${Q("announce.text")}
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
      ${t.wall.announcements.map(o=>qo(t,o))}
    </ul>
  </section>`}function qo({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>To(o)}>${e("host.announce_down")}</button>
  </li>`}async function Po(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=g("announce.text").trim();r&&await c(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&E("announce.text")}function To(t){c(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function u(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${m=>{m.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var So=400,R,z,X,It,O=class{constructor(o,n){H(this,X);lt(this,"value",null);lt(this,"problem","");H(this,R);H(this,z);ut(this,R,o),W.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:m})=>n(m)))&&_t(this,X,It).call(this)})}async load(){try{this.value=await G(ct(this,R)),this.problem=""}catch(o){this.problem=f(o)}p()}};R=new WeakMap,z=new WeakMap,X=new WeakSet,It=function(){clearTimeout(ct(this,z)),ut(this,z,setTimeout(()=>this.load(),So))};var A=new O("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function Mt(t){return u("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Eo(t)}`,{opened:()=>A.load()})}function Eo(t){if(A.problem)return s`<p class="problem" role="alert">${A.problem}</p>`;if(!A.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=A.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(a=>[a.id,a]))},i=({topic:a})=>e("host.note_of",{title:r[a]?.title??""});return s`<ul class="entries">
    ${o.map(a=>Bt(a.title,"",`topics/${a.id}/hiding`))}
    ${n.map(a=>Bt(a.text,i(a),`notes/${a.id}/hiding`))}
  </ul>`}function Bt(t,o,n){let r=()=>c(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}async function Zt(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Do(o)}}function Do(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Ut(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${Oo}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${Fo}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Oo({target:t}){t.select()}async function Fo({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await Zt(n.value,n)}`))}var jo=["host","cohost","wall"],C="",tt="";function Ht(t){return t.can["links.renew"]?u("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${jo.map(Lo)}
      </ul>`):l}function Lo(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>No(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function No(t){C="",tt="",T({name:"link",draw:()=>C?zo(t):Ro(t),closed:()=>C=""})}function Ro(t){return k(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${tt?s`<p class="problem" role="alert">${tt}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Ao(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>y("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function zo(t){return k(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Ut(t,C)}`)}async function Ao(t){try{C=(await xt("POST",`links/${t}`)).link}catch(o){tt=f(o)}p()}var I=new O("log",()=>!0),dt=[],Vt=!1;function Gt(t){return u("log",e("host.log"),Co(t),{opened:()=>I.load()})}function Co(t){if(I.problem)return s`<p class="problem" role="alert">${I.problem}</p>`;if(!I.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=Io(I.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>Mo(t,n,o[r-1]?.ref))}
    </ol>
    ${Vt||(o[o.length-1]?.seq??0)<=1?l:s`<button class="button-quiet" type="button" @click=${()=>Bo(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Io(t){let o=t[t.length-1]?.seq??0;return[...t,...dt.filter(({seq:n})=>n<o)]}async function Bo(t){try{let o=await G(`log?before=${t[t.length-1]?.seq}`);dt=[...dt,...o.entries],Vt=!o.entries.length}catch(o){h(f(o),{tone:"warning"})}p()}function Mo(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Wt(t,o),a=J(o.at,t.event.timezone),m=o.kind.startsWith("interest.");return s`<li class="entry">
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
            @click=${()=>Uo(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}function Wt(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=Zo(t,o);return e(kt(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function Zo(t,{kind:o,title:n,phase:r,starts:i,ends:a}){return r?e(`common.phase_${r}`):i?[n,K(t,{id:"",title:n,starts:i,ends:a})].filter(Boolean).join(", "):o.startsWith("note.")?At(n):n}async function Uo(t,o){try{let n=await d("POST","undo",{seq:o.seq});h(e("host.undid",{what:Wt(t,o)}),_(n))}catch(n){S(n)}}var Ho=12,Yt="";function Jt({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(Yt.toLocaleLowerCase()));return u("people",e("host.people"),s`${o.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>Ho?Vo():l}
      <ul class="pieces">
        ${n.map(Go)}
      </ul>`,{count:w(o.length)})}function Vo(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Yt=t.target.value,p()}}
  />`}function Go(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>Wo(t)}
    >
      <strong dir="auto">${t.name}</strong> ${v("right")}
    </button>
  </li>`}function Wo({id:t,name:o}){let n=async i=>{i.preventDefault();let a=String(new FormData(i.currentTarget).get("name")).trim();await c(e("host.renamed",{name:a}),"PATCH",`people/${t}`,{name:a})&&y("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;T({name:"rename",draw:()=>k(e("host.rename",{name:o}),r())})}var ht=["preparing","marketplace","sessions","convergence","closed"],ft=["propose","place","interest","note"];function Kt(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${ht.map(o=>Yo(t,o))}
    </ol>
  </section>`}function Yo({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Ko(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${Jo(t.rules,o)}</span>
    </button>
  </li>`}function Jo(t,o){let n=ft.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function Ko(t,o){t!==o&&c(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}function F(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function ot({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-Qo(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Qo(t,o){let{date:n,time:r}=F(t,o);return Date.parse(`${n}T${r}:00Z`)}function Qt(t){let o=zt(t,Tt.now),n=o.filter(N),r=o.filter(a=>!N(a)),i=o.length?`${w(r.length)} / ${w(o.length)}`:"";return u("reports",e("host.reports"),s`${Xo(t)} ${oe(t,n,r)}`,{count:i})}function Xo({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?F(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${a=>te(a,n)}>
    <p>${o?e("host.due_is",{time:J(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>Xt(null)}>${e("host.due_drop")}</button>`:l}
    </div>
  </form>`}function te(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Xt(ot({date:String(n.get("date")),time:String(n.get("time"))},o))}function Xt(t){return c(e(t?"host.due_done":"host.due_dropped"),"PATCH",D,{reports_due:t})}function oe(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>ee(t,r))}
    </ul>`}function ee(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${St(o.id)} data-screen dir="auto" lang=${o.language||l}>${o.title}</a>
      <span class="hint"><bdi>${P(t,o)}</bdi>${o.slot?s` · ${Pt(t,o.slot)}`:l}</span>
    </span>
    <span class="mark ${N(o)?"mark-warning":""}">${ne(o)}</span>
  </li>`}function ne(t){return N(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var et="",B=[];function nt(t){et="",B=[],T({name:"piece",draw:()=>k(t.title,B.length?se(t):re(t))})}var to=({path:t})=>!t.includes("/");function re(t){return s`<form
    class="form"
    @submit=${o=>ie(o,t)}
  >
    ${t.fields()} ${et?s`<p class="problem" role="alert">${et}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${to(t)?l:s`<button class="button-danger" type="button" @click=${()=>oo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function se(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:B.length})}</p>
    <ul class="orphans">
      ${B.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>oo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>y("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function ie(t,o){t.preventDefault();let n=o.read(t.currentTarget);return eo(()=>d(to(o)?"POST":"PATCH",o.path,n),o.said.saved)}function oo(t,o){return eo(()=>d("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function eo(t,o){try{let n=await t();y("piece"),h(o,_(n))}catch(n){n instanceof V&&n.code==="would_orphan"?B=n.facts.topics:et=f(n),p()}}async function no(t,o){let n=[...Y(W.state.board)],r=n.findIndex(m=>m.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:m,position:x},q)=>({id:m,position:x,wanted:q+1}));try{for(let{id:m,position:x,wanted:q}of a)x!==q&&await d("PATCH",`rooms/${m}`,{position:q});h(e("host.room_moved",{name:i.name}))}catch(m){S(m)}}var ae={name:"",capacity:null,note:""};function so(t){let o=Y(t),n=()=>io("rooms",e("host.room_new"),e("host.room_added"),ae);return u("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>le(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${v("plus")} ${e("host.room_add")}
      </button>`,{count:w(o.length)})}function le(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",a=()=>io(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${a}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${v("right")}
    </button>
    ${ro(t,"up",-1,o===0)} ${ro(t,"down",1,o===n-1)}
  </li>`}function ro(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>no(t.id,n)}
  >
    <span class="turn-${o}">${v("down")}</span>
  </button>`}function io(t,o,n,r){nt({path:t,title:o,fields:()=>ce(r),read:i=>ue(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function ce({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function ue(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var ao=6e4,$t=15*ao,me=45*ao;function lo(t){let o=mt(t);return u("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>pe(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>he(t)}>
        ${v("plus")} ${e("host.round_add")}
      </button>`,{count:w(o.length)})}function pe(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>de(t,o)}>
      <strong dir="auto">${pt(t,o)}</strong>
      <span>${K(t,o)}</span>
      ${v("right")}
    </button>
  </li>`}function de(t,o){let n=pt(t,o);co(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function he(t){let o=mt(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):me,i=n?Date.parse(n.ends)+$t:Math.ceil(Date.now()/$t)*$t,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};co(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function co({event:t},o,n,r,i){let[a,m]=[F(i.starts,t.timezone),F(i.ends,t.timezone)];nt({path:o,title:n,fields:()=>fe(i.title,a.date,a.time,m.time),read:x=>$e(new FormData(x),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function fe(t,o,n,r){return s`<div>
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
    </div>`}function $e(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>ot({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function uo({event:t}){return u("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${ft.map(o=>be(t.rules,o))}`)}function be(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${ht.map(n=>ge(t,o,n))}</div>
  </fieldset>`}function ge(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(q=>q!==n):[...r,n],m={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>c(e("host.rules_done"),"PATCH",D,{rules:m})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}var rt="",st=!1;function ho(){return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${we} aria-describedby="host-scribe-hint">
      ${mo("name",60)} ${mo("title",120)}
      ${rt?s`<p class="problem" role="alert">${rt}</p>`:l}
      <button class="button" ?disabled=${st}>
        ${e(st?"common.sending":"host.scribe_add")}
      </button>
    </form>
  </section>`}function mo(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      maxlength=${o}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${b(g(`scribe.${t}`))}
      @input=${Q(`scribe.${t}`)}
    />
  </div>`}async function we(t){if(t.preventDefault(),st)return;let[o,n]=[g("scribe.name").trim(),g("scribe.title").trim()];po(!0);try{let r=await d("POST","topics",{title:n,scribe_for:o});E("scribe.name","scribe.title"),rt="",h(e("host.scribe_done",{title:n,name:o}),_(r)),document.getElementById("scribe-name")?.focus()}catch(r){rt=f(r)}finally{po(!1)}}function po(t){st=t,p()}function fo(){return Intl.supportedValuesOf?.("timeZone")??[]}var it={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},bt=Object.keys(it),M=new Map;for(let t of bt)g(`event.${t}`)&&M.set(t,g(`event.${t}`));function Z(t,o){return M.get(o)??t[o]}function U(t){return({target:o})=>{let n=o.value;M.set(t,n),Ot(`event.${t}`,n)}}function $o(t){return Object.fromEntries([...M].filter(([o,n])=>n.trim()!==t[o]))}function bo(){M.clear(),E(...bt.map(t=>`event.${t}`))}function go(t){return bt.includes(t)}function gt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${it[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${b(Z(t,o))} @input=${U(o)}
    />
    ${at(o,r)}
  </div>`}function wt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${it[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${b(Z(t,o))} @input=${U(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${at(o,r)}
  </div>`}function wo(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${b(Z(t,"timezone"))} @input=${U("timezone")}
    />
    <datalist id="event-zones">
      ${fo().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${at("timezone",o)}
  </div>`}function vo(t,o){let n=Z(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${U("language")}>
      ${jt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Lt(r)}
          </option>`)}
    </select>
    ${at("language",o)}
  </div>`}function at(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var j=null,$=null;function _o({event:t}){return u("event",e("host.event"),ve(t))}function ve(t){return s`<form class="form" @submit=${o=>ye(o,t)}>
    ${gt(t,"title","host.event_title",$)}
    ${wt(t,"theme",2,$)} ${wt(t,"welcome",4,$)}
    ${gt(t,"place","host.place",$)} ${wo(t,$)}
    ${vo(t,$)}
    <label class="check">
      <input type="checkbox" .checked=${b(j??t.book_open)} @change=${_e} />
      <span>${e("host.book_open")}</span>
    </label>
    ${$&&!go($.field)?s`<p class="problem" role="alert">${$.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function _e({target:t}){j=t.checked}async function ye(t,o){t.preventDefault();let n=j===null||j===o.book_open?{}:{book_open:j};try{let r=await d("PATCH",D,{...$o(o),...n});$=null,j=null,bo(),h(e(r.changes.length?"host.event_done":"host.event_same"),_(r))}catch(r){$={field:ke(r),text:f(r)}}p()}function ke(t){return t instanceof V?String(t.facts.field??""):""}function yo(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${L}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${L}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Ft}>${e("host.invite")}</button>
      <a class="button-quiet" href="${L}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?xe():l}
  </section>`}function xe(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${L}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var qe=["auto","now","agenda","waiting","queue","principles","join","quiet"],Pe=[1,5,10,15];function ko(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${qe.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>vt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Pe.map(n=>s`<button class="button-quiet" type="button" @click=${()=>Se(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Te(t)}
    <button class="button" type="button" @click=${Ee}>${e("host.bell")}</button>
  </section>`}function Te(t){let[o]=Et(t),n=Dt(t);return!n&&!o?l:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:P(t,n)})}</p>`:l}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>De(t,o)}>
            ${e("host.reading_next",{name:P(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${Oe}>${e("host.reading_end")}</button>`:l}
    </div>`}function vt(t){c(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Se(t){c(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Ee(){c(e("host.bell_done"),"POST","wall/bell",{})}async function De(t,o){let n=e("host.reading_now",{name:P(t,o)});await c(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&vt("queue")}async function Oe(){await c(e("host.reading_ended"),"DELETE","wall/reading",{})&&vt("auto")}function Ys(t){return s`${Nt(t,!0)} ${Rt(t)}
    <main id="main" class="host">${Fe(t)}</main>`}function Fe(t){return t.me.can["event.change"]?je(t):s`<p class="host-other">${e("host.not_host")}</p>`}function je({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${Kt(t)} ${uo(t)}</div>
      <div class="host-column">
        ${ko(t)} ${Ct(t)} ${yo(o)} ${o.can.scribe?ho():l}
        <div class="host-folds">
          ${Qt(t)} ${lo(t)} ${so(t)} ${_o(t)} ${Jt(t)}
          ${Mt(t)} ${Gt(t)} ${Ht(o)}
        </div>
      </div>
    </div>`}export{Ys as hostScreen};
