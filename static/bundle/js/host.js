/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as g,A as W,B as kt,E as xt,F as ut,G as V,I as G,K as m,O as w,Q as q,R as _,S as y,T as h,V as T,Y as Pt,Z as qt,_ as b,a as it,aa as Tt,b as at,ba as S,c as M,ca as Y,d as lt,e as wt,f as D,g as A,ga as St,i as Z,j as f,l as vt,m as e,ma as Et,n as _t,na as Ot,o as P,p as H,pa as Dt,q as yt,qa as At,r as U,v as d,va as jt,x as s,y as l,z as ct}from"./app.js";var J=`/api/events/${D.code}`;function v({changes:t}){let o=t?.[t.length-1];return o&&!o.kind.startsWith("wall.")?{undo:o.seq}:{}}async function u(t,o,n,r){try{let i=await d(o,n,r);return h(t,v(i)),i}catch(i){T(i);return}}var vo=200;function Ft(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${yo} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${vo} dir="auto" autocomplete="off"
          .value=${b(g("announce.text"))} @input=${Y("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${kt(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>_o(t,o))}
    </ul>
  </section>`}function _o({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>ko(o)}>${e("host.announce_down")}</button>
  </li>`}async function yo(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=g("announce.text").trim();r&&await u(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&S("announce.text")}function ko(t){u(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function p(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var xo=400,j,F,K,Rt,E=class{constructor(o,n){M(this,K);it(this,"value",null);it(this,"problem","");M(this,j);M(this,F);lt(this,j,o),U.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:c})=>n(c)))&&wt(this,K,Rt).call(this)})}async load(){try{this.value=await H(at(this,j)),this.problem=""}catch(o){this.problem=f(o)}m()}};j=new WeakMap,F=new WeakMap,K=new WeakSet,Rt=function(){clearTimeout(at(this,F)),lt(this,F,setTimeout(()=>this.load(),xo))};var R=new E("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function Nt(t){return p("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${Po(t)}`,{opened:()=>R.load()})}function Po(t){if(R.problem)return s`<p class="problem" role="alert">${R.problem}</p>`;if(!R.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=R.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(a=>[a.id,a]))},i=({topic:a})=>e("host.note_of",{title:r[a]?.title??""});return s`<ul class="entries">
    ${o.map(a=>Lt(a.title,"",`topics/${a.id}/hiding`))}
    ${n.map(a=>Lt(a.text,i(a),`notes/${a.id}/hiding`))}
  </ul>`}function Lt(t,o,n){let r=()=>u(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}async function zt(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return qo(o)}}function qo(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Ct(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${To}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${So}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function To({target:t}){t.select()}async function So({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await zt(n.value,n)}`))}var Eo=["host","cohost","wall"],L="",Q="";function It(t){return t.can["links.renew"]?p("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Eo.map(Oo)}
      </ul>`):l}function Oo(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Do(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Do(t){L="",Q="",q({name:"link",draw:()=>L?jo(t):Ao(t),closed:()=>L=""})}function Ao(t){return y(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Q?s`<p class="problem" role="alert">${Q}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Fo(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>_("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function jo(t){return y(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Ct(t,L)}`)}async function Fo(t){try{L=(await yt("POST",`links/${t}`)).link}catch(o){Q=f(o)}m()}var N=new E("log",()=>!0),mt=[],Bt=!1;function Mt(t){return p("log",e("host.log"),Ro(t),{opened:()=>N.load()})}function Ro(t){if(N.problem)return s`<p class="problem" role="alert">${N.problem}</p>`;if(!N.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=Lo(N.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>zo(t,n,o[r-1]?.ref))}
    </ol>
    ${Bt||(o[o.length-1]?.seq??0)<=1?l:s`<button class="button-quiet" type="button" @click=${()=>No(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Lo(t){let o=t[t.length-1]?.seq??0;return[...t,...mt.filter(({seq:n})=>n<o)]}async function No(t){try{let o=await H(`log?before=${t[t.length-1]?.seq}`);mt=[...mt,...o.entries],Bt=!o.entries.length}catch(o){h(f(o),{tone:"warning"})}m()}function zo(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Zt(t,o),a=xt(o.at,t.event.timezone),c=o.kind.startsWith("interest.");return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">
        ${c?a:e("host.log_by",{name:r,time:a})}
      </span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>Io(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}function Zt(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=Co(t,o);return e(_t(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function Co(t,{kind:o,title:n,phase:r,starts:i,ends:a}){return r?e(`common.phase_${r}`):i?[n,V(t,{id:"",title:n,starts:i,ends:a})].filter(Boolean).join(", "):o.startsWith("note.")?jt(n):n}async function Io(t,o){try{let n=await d("POST","undo",{seq:o.seq});h(e("host.undid",{what:Zt(t,o)}),v(n))}catch(n){T(n)}}var Bo=12,Ht="";function Ut({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(Ht.toLocaleLowerCase()));return p("people",e("host.people"),s`${o.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>Bo?Mo():l}
      <ul class="pieces">
        ${n.map(Zo)}
      </ul>`,{count:P(o.length)})}function Mo(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Ht=t.target.value,m()}}
  />`}function Zo(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>Ho(t)}
    >
      <strong dir="auto">${t.name}</strong> ${w("right")}
    </button>
  </li>`}function Ho({id:t,name:o}){let n=async i=>{i.preventDefault();let a=String(new FormData(i.currentTarget).get("name")).trim();await u(e("host.renamed",{name:a}),"PATCH",`people/${t}`,{name:a})&&_("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;q({name:"rename",draw:()=>y(e("host.rename",{name:o}),r())})}var pt=["preparing","marketplace","sessions","convergence","closed"],dt=["propose","place","interest","note"];function Wt(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${pt.map(o=>Uo(t,o))}
    </ol>
  </section>`}function Uo({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Vo(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${Wo(t.rules,o)}</span>
    </button>
  </li>`}function Wo(t,o){let n=dt.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function Vo(t,o){t!==o&&u(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var X="",z=[];function tt(t){X="",z=[],q({name:"piece",draw:()=>y(t.title,z.length?Yo(t):Go(t))})}var Vt=({path:t})=>!t.includes("/");function Go(t){return s`<form
    class="form"
    @submit=${o=>Jo(o,t)}
  >
    ${t.fields()} ${X?s`<p class="problem" role="alert">${X}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${Vt(t)?l:s`<button class="button-danger" type="button" @click=${()=>Gt(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Yo(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:z.length})}</p>
    <ul class="orphans">
      ${z.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Gt(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>_("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Jo(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Yt(()=>d(Vt(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Gt(t,o){return Yt(()=>d("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Yt(t,o){try{let n=await t();_("piece"),h(o,v(n))}catch(n){n instanceof Z&&n.code==="would_orphan"?z=n.facts.topics:X=f(n),m()}}async function Jt(t,o){let n=[...W(U.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:c,position:k},x)=>({id:c,position:k,wanted:x+1}));try{for(let{id:c,position:k,wanted:x}of a)k!==x&&await d("PATCH",`rooms/${c}`,{position:x});h(e("host.room_moved",{name:i.name}))}catch(c){T(c)}}var Ko={name:"",capacity:null,note:""};function Qt(t){let o=W(t),n=()=>Xt("rooms",e("host.room_new"),e("host.room_added"),Ko);return p("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>Qo(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${w("plus")} ${e("host.room_add")}
      </button>`,{count:P(o.length)})}function Qo(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",a=()=>Xt(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${a}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${w("right")}
    </button>
    ${Kt(t,"up",-1,o===0)} ${Kt(t,"down",1,o===n-1)}
  </li>`}function Kt(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Jt(t.id,n)}
  >
    <span class="turn-${o}">${w("down")}</span>
  </button>`}function Xt(t,o,n,r){tt({path:t,title:o,fields:()=>Xo(r),read:i=>te(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Xo({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function te(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}function ot(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function to({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-oe(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function oe(t,o){let{date:n,time:r}=ot(t,o);return Date.parse(`${n}T${r}:00Z`)}var oo=6e4,ht=15*oo,ee=45*oo;function eo(t){let o=ct(t);return p("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>ne(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>se(t)}>
        ${w("plus")} ${e("host.round_add")}
      </button>`,{count:P(o.length)})}function ne(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>re(t,o)}>
      <strong dir="auto">${ut(t,o)}</strong>
      <span>${V(t,o)}</span>
      ${w("right")}
    </button>
  </li>`}function re(t,o){let n=ut(t,o);no(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function se(t){let o=ct(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):ee,i=n?Date.parse(n.ends)+ht:Math.ceil(Date.now()/ht)*ht,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};no(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function no({event:t},o,n,r,i){let[a,c]=[ot(i.starts,t.timezone),ot(i.ends,t.timezone)];tt({path:o,title:n,fields:()=>ie(i.title,a.date,a.time,c.time),read:k=>ae(new FormData(k),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function ie(t,o,n,r){return s`<div>
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
    </div>`}function ae(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>to({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function ro({event:t}){return p("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${dt.map(o=>le(t.rules,o))}`)}function le(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${pt.map(n=>ce(t,o,n))}</div>
  </fieldset>`}function ce(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(x=>x!==n):[...r,n],c={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>u(e("host.rules_done"),"PATCH",J,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}var et="",nt=!1;function ao(){return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${ue} aria-describedby="host-scribe-hint">
      ${so("name",60)} ${so("title",120)}
      ${et?s`<p class="problem" role="alert">${et}</p>`:l}
      <button class="button" ?disabled=${nt}>
        ${e(nt?"common.sending":"host.scribe_add")}
      </button>
    </form>
  </section>`}function so(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      maxlength=${o}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${b(g(`scribe.${t}`))}
      @input=${Y(`scribe.${t}`)}
    />
  </div>`}async function ue(t){if(t.preventDefault(),nt)return;let[o,n]=[g("scribe.name").trim(),g("scribe.title").trim()];io(!0);try{let r=await d("POST","topics",{title:n,scribe_for:o});S("scribe.name","scribe.title"),et="",h(e("host.scribe_done",{title:n,name:o}),v(r)),document.getElementById("scribe-name")?.focus()}catch(r){et=f(r)}finally{io(!1)}}function io(t){nt=t,m()}var lo=!1;function co(){return lo}Promise.all([me(D.host.styles_url),pe(D.host.words_url)]).then(()=>{lo=!0,m()});function me(t){let o=document.createElement("link");return o.rel="stylesheet",o.href=t,document.head.append(o),new Promise(n=>{o.onload=o.onerror=n})}async function pe(t){for(;;)try{return await vt(t)}catch{await new Promise(o=>setTimeout(o,2e3))}}function uo(){return Intl.supportedValuesOf?.("timeZone")??[]}var rt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},ft=Object.keys(rt),C=new Map;for(let t of ft)g(`event.${t}`)&&C.set(t,g(`event.${t}`));function I(t,o){return C.get(o)??t[o]}function B(t){return({target:o})=>{let n=o.value;C.set(t,n),Tt(`event.${t}`,n)}}function mo(t){return Object.fromEntries([...C].filter(([o,n])=>n.trim()!==t[o]))}function po(){C.clear(),S(...ft.map(t=>`event.${t}`))}function ho(t){return ft.includes(t)}function $t(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${rt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${b(I(t,o))} @input=${B(o)}
    />
    ${st(o,r)}
  </div>`}function bt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${rt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${b(I(t,o))} @input=${B(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${st(o,r)}
  </div>`}function fo(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${b(I(t,"timezone"))} @input=${B("timezone")}
    />
    <datalist id="event-zones">
      ${uo().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${st("timezone",o)}
  </div>`}function $o(t,o){let n=I(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${B("language")}>
      ${Et(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Ot(r)}
          </option>`)}
    </select>
    ${st("language",o)}
  </div>`}function st(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var O=null,$=null;function bo({event:t}){return p("event",e("host.event"),de(t))}function de(t){return s`<form class="form" @submit=${o=>fe(o,t)}>
    ${$t(t,"title","host.event_title",$)}
    ${bt(t,"theme",2,$)} ${bt(t,"welcome",4,$)}
    ${$t(t,"place","host.place",$)} ${fo(t,$)}
    ${$o(t,$)}
    <label class="check">
      <input type="checkbox" .checked=${b(O??t.book_open)} @change=${he} />
      <span>${e("host.book_open")}</span>
    </label>
    ${$&&!ho($.field)?s`<p class="problem" role="alert">${$.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function he({target:t}){O=t.checked}async function fe(t,o){t.preventDefault();let n=O===null||O===o.book_open?{}:{book_open:O};try{let r=await d("PATCH",J,{...mo(o),...n});$=null,O=null,po(),h(e(r.changes.length?"host.event_done":"host.event_same"),v(r))}catch(r){$={field:$e(r),text:f(r)}}m()}function $e(t){return t instanceof Z?String(t.facts.field??""):""}function go(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${A}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${A}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${St}>${e("host.invite")}</button>
      <a class="button-quiet" href="${A}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?be():l}
  </section>`}function be(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${A}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var ge=["auto","now","agenda","waiting","queue","principles","join","quiet"],we=[1,5,10,15];function wo(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${ge.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>gt(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${we.map(n=>s`<button class="button-quiet" type="button" @click=${()=>_e(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${ve(t)}
    <button class="button" type="button" @click=${ye}>${e("host.bell")}</button>
  </section>`}function ve(t){let[o]=Pt(t),n=qt(t);return!n&&!o?l:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:G(t,n)})}</p>`:l}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>ke(t,o)}>
            ${e("host.reading_next",{name:G(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${xe}>${e("host.reading_end")}</button>`:l}
    </div>`}function gt(t){u(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function _e(t){u(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function ye(){u(e("host.bell_done"),"POST","wall/bell",{})}async function ke(t,o){let n=e("host.reading_now",{name:G(t,o)});await u(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&gt("queue")}async function xe(){await u(e("host.reading_ended"),"DELETE","wall/reading",{})&&gt("auto")}function Rs(t){return s`${Dt(t,!0)} ${At(t)}
    <main id="main" class="host">${Pe(t)}</main>`}function Pe(t){return co()?t.me.can["event.change"]?qe(t):s`<p class="host-other">${e("host.not_host")}</p>`:s`<p class="opening-word">${e("common.opening")}</p>`}function qe({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${Wt(t)} ${ro(t)}</div>
      <div class="host-column">
        ${wo(t)} ${Ft(t)} ${go(o)} ${o.can.scribe?ao():l}
        <div class="host-folds">
          ${eo(t)} ${Qt(t)} ${bo(t)} ${Ut(t)}
          ${Nt(t)} ${Mt(t)} ${It(o)}
        </div>
      </div>
    </div>`}export{Rs as hostScreen};
