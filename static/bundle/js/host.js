/* Made by `make bundle`. Licences: ../LICENSES */
import{Aa as Wt,B as a,Ca as Gt,D as U,Da as Yt,E as P,Ea as B,F as st,Fa as Kt,G as Rt,H as it,K as _t,L as at,La as Jt,M as T,N as k,P as zt,R as A,T as u,V as M,W as Ct,X as v,a as bt,b as gt,ba as N,c as tt,ca as q,d as wt,da as S,e as Nt,ea as b,f as ot,fa as Ut,g as w,ga as j,h as jt,i as et,j as d,ja as Mt,ka as It,l as e,la as h,m as Lt,ma as f,n as _,na as I,o as nt,oa as L,p as rt,pa as lt,q as x,qa as yt,ra as Bt,sa as Zt,ta as Ht,v as $,w as vt,z as s,za as Vt}from"./app.js";var y=`/api/events/${ot.code}`;function D({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function c(t,o,n,r){try{let i=await $(o,n,r);return b(t,D(i)),i}catch(i){j(i);return}}var Vo=200;function Qt(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Go} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Vo} dir="auto" autocomplete="off"
          .value=${h(f("announce.text"))} @input=${lt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Rt(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Wo(t,o))}
    </ul>
  </section>`}function Wo({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Yo(o)}>${e("host.announce_down")}</button>
  </li>`}async function Go(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=f("announce.text").trim();r&&await c(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&L("announce.text")}function Yo(t){c(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function Xt(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var to=5;function oo(t){let o=P(t);if(!o.length)return a;let{running:n,next:r}=Xt(o,M.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>Ko(t,i,n.includes(i),r.includes(i)))}
    </ol>
  </section>`}function Ko(t,o,n,r){let i=T(t,o),l=Date.parse(o.ends)<=M.now.getTime();return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${k(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?s`<div class="host-tools">
          ${ct("day_end",()=>c(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${ct("day_later",()=>c(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:to}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${ct("day_begin",()=>c(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${ct("day_wait",()=>c(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:to}))}
        </div>`:a}
  </li>`}function ct(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function p(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${m=>{m.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var Jo=400,Z,H,ut,eo,R=class{constructor(o,n){tt(this,ut);bt(this,"value",null);bt(this,"problem","");tt(this,Z);tt(this,H);wt(this,Z,o),x.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:m})=>n(m)))&&Nt(this,ut,eo).call(this)})}async load(){try{this.value=await nt(gt(this,Z)),this.problem=""}catch(o){this.problem=d(o)}u()}};Z=new WeakMap,H=new WeakMap,ut=new WeakSet,eo=function(){clearTimeout(gt(this,H)),wt(this,H,setTimeout(()=>this.load(),Jo))};var V=new R("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function ro(t){return p("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Qo(t)}`,{opened:()=>V.load()})}function Qo(t){if(V.problem)return s`<p class="problem" role="alert">${V.problem}</p>`;if(!V.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=V.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(l=>[l.id,l]))},i=({topic:l})=>e("host.note_of",{title:r[l]?.title??""});return s`<ul class="entries">
    ${o.map(l=>no(l.title,"",`topics/${l.id}/hiding`))}
    ${n.map(l=>no(l.text,i(l),`notes/${l.id}/hiding`))}
  </ul>`}function no(t,o,n){let r=()=>c(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var Xo=30,te=864e5,kt="";function so(t,o){let n=ee(t),r=_t(n,t.event.timezone);return p("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${ne} />
        </div>
      </div>
      ${o.can["event.delete"]?oe():a}`,{count:r})}function oe(){return s`<form class="form" @submit=${re} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:ot.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${kt?s`<p class="problem" role="alert">${kt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function ee(t){let{keep_until:o}=t.event;if(o)return o;let n=P(t).map(({ends:r})=>Date.parse(r));return new Date(Math.max(Date.now(),...n)+Xo*te).toISOString()}function ne({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();c(e("host.keeping_done",{day:_t(n,"UTC")}),"PATCH",y,{keep_until:n})}async function re(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await rt("DELETE",y,{code:o}),location.assign("/")}catch(n){kt=d(n),u()}}async function io(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return se(o)}}function se(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function ao(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${ie}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${ae}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function ie({target:t}){t.select()}async function ae({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await io(n.value,n)}`))}var le=["host","cohost","wall"],W="",pt="";function lo(t){return t.can["links.renew"]?p("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${le.map(ce)}
      </ul>`):a}function ce(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>ue(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function ue(t){W="",pt="",N({name:"link",draw:()=>W?me(t):pe(t),closed:()=>W=""})}function pe(t){return S(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${pt?s`<p class="problem" role="alert">${pt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>de(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>q("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function me(t){return S(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${ao(t,W)}`)}async function de(t){try{W=(await rt("POST",`links/${t}`)).link}catch(o){pt=d(o)}u()}var G=new R("log",()=>!0),xt=[],co=!1;function uo(t){return p("log",e("host.log"),fe(t),{opened:()=>G.load()})}function fe(t){if(G.problem)return s`<p class="problem" role="alert">${G.problem}</p>`;if(!G.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=he(G.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>be(t,n,o[r-1]?.ref))}
    </ol>
    ${co||(o[o.length-1]?.seq??0)<=1?a:s`<button class="button-quiet" type="button" @click=${()=>$e(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function he(t){let o=t[t.length-1]?.seq??0;return[...t,...xt.filter(({seq:n})=>n<o)]}async function $e(t){try{let o=await nt(`log?before=${t[t.length-1]?.seq}`);xt=[...xt,...o.entries],co=!o.entries.length}catch(o){b(d(o),{tone:"warning"})}u()}function be(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=po(t,o),l=at(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:r,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>we(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function po(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=ge(t,o);return e(Lt(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function ge(t,{kind:o,title:n,phase:r,starts:i,ends:l}){return r?e(`common.phase_${r}`):i?[n,k(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?Jt(n):n}async function we(t,o){try{let n=await $("POST","undo",{seq:o.seq});b(e("host.undid",{what:po(t,o)}),D(n))}catch(n){j(n)}}function mo(){return s`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${w}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}var ve=12,fo="";function ho({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(fo.toLocaleLowerCase()));return p("people",e("host.people"),s`${o.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>ve?_e():a}
      <ul class="pieces">
        ${n.map(ye)}
      </ul>`,{count:_(o.length)})}function _e(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{fo=t.target.value,u()}}
  />`}function ye(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>ke(t)}
    >
      <strong dir="auto">${t.name}</strong> ${v("right")}
    </button>
  </li>`}function ke({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await c(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&q("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;N({name:"rename",draw:()=>S(e("host.rename",{name:o}),r())})}var Pt=["preparing","marketplace","sessions","convergence","closed"],Tt=["propose","place","interest","note"];function $o(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Pt.map(o=>xe(t,o))}
    </ol>
  </section>`}function xe({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Te(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${Pe(t.rules,o)}</span>
    </button>
  </li>`}function Pe(t,o){let n=Tt.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function Te(t,o){t!==o&&c(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}function z(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function mt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-qe(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function qe(t,o){let{date:n,time:r}=z(t,o);return Date.parse(`${n}T${r}:00Z`)}function bo(t){let o=Kt(t,M.now),n=o.filter(B),r=o.filter(l=>!B(l)),i=o.length?`${_(r.length)} / ${_(o.length)}`:"";return p("reports",e("host.reports"),s`${Se(t)} ${Ee(t,n,r)}`,{count:i})}function Se({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?z(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>De(l,n)}>
    <p>${o?e("host.due_is",{time:at(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>go(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function De(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return go(mt({date:String(n.get("date")),time:String(n.get("time"))},o))}function go(t){return c(e(t?"host.due_done":"host.due_dropped"),"PATCH",y,{reports_due:t})}function Ee(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>Oe(t,r))}
    </ul>`}function Oe(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Ct(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${A(t,o)}</bdi>${o.slot?s` · ${zt(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${B(o)?"mark-warning":""}">${Fe(o)}</span>
  </li>`}function Fe(t){return B(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var dt="",Y=[];function ft(t){dt="",Y=[],N({name:"piece",draw:()=>S(t.title,Y.length?Ne(t):Ae(t))})}var wo=({path:t})=>!t.includes("/");function Ae(t){return s`<form
    class="form"
    @submit=${o=>je(o,t)}
  >
    ${t.fields()} ${dt?s`<p class="problem" role="alert">${dt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${wo(t)?a:s`<button class="button-danger" type="button" @click=${()=>vo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Ne(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:Y.length})}</p>
    <ul class="orphans">
      ${Y.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>vo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>q("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function je(t,o){t.preventDefault();let n=o.read(t.currentTarget);return _o(()=>$(wo(o)?"POST":"PATCH",o.path,n),o.said.saved)}function vo(t,o){return _o(()=>$("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function _o(t,o){try{let n=await t();q("piece"),b(o,D(n))}catch(n){n instanceof et&&n.code==="would_orphan"?Y=n.facts.topics:dt=d(n),u()}}async function yo(t,o){let n=[...st(x.state.board)],r=n.findIndex(m=>m.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:m,position:O},F)=>({id:m,position:O,wanted:F+1}));try{for(let{id:m,position:O,wanted:F}of l)O!==F&&await $("PATCH",`rooms/${m}`,{position:F});b(e("host.room_moved",{name:i.name}))}catch(m){j(m)}}var Le={name:"",capacity:null,note:""};function xo(t){let o=st(t),n=()=>Po("rooms",e("host.room_new"),e("host.room_added"),Le);return p("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>Re(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${v("plus")} ${e("host.room_add")}
      </button>`,{count:_(o.length)})}function Re(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Po(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${v("right")}
    </button>
    ${ze(t)} ${ko(t,"up",-1,o===0)} ${ko(t,"down",1,o===n-1)}
  </li>`}function ze({id:t,name:o}){return s`<a
    class="button-icon"
    href="${w}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${v("door")}
  </a>`}function ko(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>yo(t.id,n)}
  >
    <span class="turn-${o}">${v("down")}</span>
  </button>`}function Po(t,o,n,r){ft({path:t,title:o,fields:()=>Ce(r),read:i=>Ue(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Ce({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function Ue(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var To=6e4,qt=15*To,Me=45*To;function qo(t){let o=P(t);return p("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>Ie(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Ze(t)}>
        ${v("plus")} ${e("host.round_add")}
      </button>`,{count:_(o.length)})}function Ie(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Be(t,o)}>
      <strong dir="auto">${T(t,o)}</strong>
      <span>${k(t,o)}</span>
      ${v("right")}
    </button>
  </li>`}function Be(t,o){let n=T(t,o);So(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Ze(t){let o=P(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Me,i=n?Date.parse(n.ends)+qt:Math.ceil(Date.now()/qt)*qt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};So(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function So({event:t},o,n,r,i){let[l,m]=[z(i.starts,t.timezone),z(i.ends,t.timezone)];ft({path:o,title:n,fields:()=>He(i.title,l.date,l.time,m.time),read:O=>Ve(new FormData(O),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function He(t,o,n,r){return s`<div>
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
    </div>`}function Ve(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>mt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function Do({event:t}){return p("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${Tt.map(o=>We(t.rules,o))}`)}function We(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Pt.map(n=>Ge(t,o,n))}</div>
  </fieldset>`}function Ge(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(F=>F!==n):[...r,n],m={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>c(e("host.rules_done"),"PATCH",y,{rules:m})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Eo({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function Oo(t){let o=it(t);if(!o.length)return a;let n=f("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${lt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${U(r)} .selected=${h(n===U(r))}>
            ${Ye(t,r)}
          </option>`)}
    </select>
  </div>`}function Ye(t,o){let n=t.rounds[o.round];return n?[k(t,n),t.rooms[o.room]?.name,T(t,n)].join(" · "):""}var Ke=5,E=[],Dt=0,Fo={get entries(){return E},get written(){return Dt}};async function Ao(t){let o={...t,ref:jt(),state:"sending",problem:""};E=[o,...E].filter(({state:r},i)=>i<Ke||r==="refused"),Dt+=1,u();let n=Je(o);t.slot?await Promise.all([n,Qe(o.ref,t.slot)]):await n}function No(t){E=E.filter(o=>o!==t),Dt-=1,u()}async function Je({ref:t,title:o,name:n}){try{let r=await vt("POST","topics",{title:o,scribe_for:n},{ref:t});Ut(r,e("host.scribe_done",{title:o,name:n})),St(t,{state:r.waiting?"kept":"done"})}catch(r){St(t,{state:"refused",problem:d(r)})}}async function Qe(t,{round:o,room:n}){try{await vt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(r){St(t,{state:"without_slot",problem:d(r)})}}function St(t,o){E=E.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function Lo(t){let{entries:o,written:n}=Fo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${en} @keydown=${on} aria-describedby="host-scribe-hint">
      ${jo("title","next")} ${jo("name","done")} ${Eo(t)} ${Oo(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(Xe)}
    </ol>
  </section>`}function jo(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${h(f(`scribe.${t}`))}
      @input=${Zt(`scribe.${t}`,t)}
    />
    ${Bt(`scribe.${t}`,t)}
  </div>`}function Xe(t){let{title:o,name:n,problem:r}=t,i=tn(t);return s`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${r||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?s`<button class="button-quiet" type="button" @click=${()=>nn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function tn({ref:t,state:o}){let n=x.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function on(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&f("scribe.title").trim()&&!f("scribe.name").trim()?(t.preventDefault(),K("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function en(t){t.preventDefault();let[o,n]=[f("scribe.title").trim(),f("scribe.name").trim()];if(!o||yt(o,"title"))return K("title");if(!n||yt(n,"name"))return K("name");let r=it(x.state.board).find(i=>U(i)===f("scribe.slot"));L("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Ao({title:o,name:n,slot:r??null}),K("title")}function nn(t){No(t),I("scribe.title",t.title),I("scribe.name",t.name),u(),K("title")}function K(t){document.getElementById(`scribe-${t}`)?.focus()}function Ro(){return Intl.supportedValuesOf?.("timeZone")??[]}var ht={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},Et=Object.keys(ht),J=new Map;for(let t of Et)f(`event.${t}`)&&J.set(t,f(`event.${t}`));function Q(t,o){return J.get(o)??t[o]}function X(t){return({target:o})=>{let n=o.value;J.set(t,n),I(`event.${t}`,n)}}function zo(t){return Object.fromEntries([...J].filter(([o,n])=>n.trim()!==t[o]))}function Co(){J.clear(),L(...Et.map(t=>`event.${t}`))}function Uo(t){return Et.includes(t)}function Ot(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${ht[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${h(Q(t,o))} @input=${X(o)}
    />
    ${$t(o,r)}
  </div>`}function Ft(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${ht[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${h(Q(t,o))} @input=${X(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${$t(o,r)}
  </div>`}function Mo(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${h(Q(t,"timezone"))} @input=${X("timezone")}
    />
    <datalist id="event-zones">
      ${Ro().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${$t("timezone",o)}
  </div>`}function Io(t,o){let n=Q(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${X("language")}>
      ${Vt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Wt(r)}
          </option>`)}
    </select>
    ${$t("language",o)}
  </div>`}function $t(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var C=null,g=null;function Bo({event:t}){return p("event",e("host.event"),rn(t))}function rn(t){return s`<form class="form" @submit=${o=>an(o,t)}>
    ${Ot(t,"title","host.event_title",g)}
    ${Ft(t,"theme",2,g)} ${Ft(t,"welcome",4,g)}
    ${Ot(t,"place","host.place",g)} ${Mo(t,g)}
    ${Io(t,g)}
    <label class="check">
      <input type="checkbox" .checked=${h(C??t.book_open)} @change=${sn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${g&&!Uo(g.field)?s`<p class="problem" role="alert">${g.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function sn({target:t}){C=t.checked}async function an(t,o){t.preventDefault();let n=C===null||C===o.book_open?{}:{book_open:C};try{let r=await $("PATCH",y,{...zo(o),...n});g=null,C=null,Co(),b(e(r.changes.length?"host.event_done":"host.event_same"),D(r))}catch(r){g={field:ln(r),text:d(r)}}u()}function ln(t){return t instanceof et?String(t.facts.field??""):""}function Zo(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${w}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${w}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Ht}>${e("host.invite")}</button>
      <a class="button-quiet" href="${w}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?cn():a}
  </section>`}function cn(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${w}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var un=["auto","now","agenda","waiting","news","queue","principles","join","quiet"],pn=[1,5,10,15];function Ho(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${un.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>At(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${pn.map(n=>s`<button class="button-quiet" type="button" @click=${()=>dn(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${mn(t)}
    <button class="button" type="button" @click=${fn}>${e("host.bell")}</button>
  </section>`}function mn(t){let[o]=Mt(t),n=It(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:A(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>hn(t,o)}>
            ${e("host.reading_next",{name:A(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${$n}>${e("host.reading_end")}</button>`:a}
    </div>`}function At(t){c(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function dn(t){c(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function fn(){c(e("host.bell_done"),"POST","wall/bell",{})}async function hn(t,o){let n=e("host.reading_now",{name:A(t,o)});await c(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&At("queue")}async function $n(){await c(e("host.reading_ended"),"DELETE","wall/reading",{})&&At("auto")}function ya(t){return s`${Gt(t,!0)} ${Yt(t)}
    <main id="main" class="host">${bn(t)}</main>`}function bn(t){return t.me.can["event.change"]?gn(t):s`<p class="host-other">${e("host.not_host")}</p>`}function gn({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${$o(t)} ${oo(t)} ${Do(t)}</div>
      <div class="host-column">
        ${Ho(t)} ${Qt(t)} ${Zo(o)} ${mo()}
        ${o.can.scribe?Lo(t):a}
        <div class="host-folds">
          ${bo(t)} ${qo(t)} ${xo(t)} ${Bo(t)} ${ho(t)}
          ${ro(t)} ${uo(t)} ${lo(o)} ${so(t,o)}
        </div>
      </div>
    </div>`}export{ya as hostScreen};
