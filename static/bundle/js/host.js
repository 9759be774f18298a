/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as V,A as W,E as wt,F as lt,G as U,K as m,O as $,Q as q,R as w,S as _,T as d,V as S,Y as g,Z as y,_ as _t,a as rt,aa as yt,b as st,c as I,d as it,e as $t,ea as kt,f as O,g as D,i as M,j as f,ka as xt,l as bt,la as Pt,m as e,n as gt,na as qt,o as P,oa as St,p as Z,q as vt,r as H,sa as Tt,v as u,x as s,y as l,z as at}from"./app.js";function p(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var uo=400,A,j,G,Et,T=class{constructor(o,n){I(this,G);rt(this,"value",null);rt(this,"problem","");I(this,A);I(this,j);it(this,A,o),H.subscribe((r,{changes:i,whole:a})=>{this.value&&(a||i.some(({kind:c})=>n(c)))&&$t(this,G,Et).call(this)})}async load(){try{this.value=await Z(st(this,A)),this.problem=""}catch(o){this.problem=f(o)}m()}};A=new WeakMap,j=new WeakMap,G=new WeakSet,Et=function(){clearTimeout(st(this,j)),it(this,j,setTimeout(()=>this.load(),uo))};var Y=`/api/events/${O.code}`;function b({changes:t}){let o=t?.[t.length-1];return o?{undo:o.seq}:{}}async function v(t,o,n,r){try{let i=await u(o,n,r);return d(t,b(i)),i}catch(i){S(i);return}}var F=new T("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function Dt(t){return p("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${fo(t)}`,{opened:()=>F.load()})}function fo(t){if(F.problem)return s`<p class="problem" role="alert">${F.problem}</p>`;if(!F.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=F.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(a=>[a.id,a]))},i=({topic:a})=>e("host.note_of",{title:r[a]?.title??""});return s`<ul class="entries">
    ${o.map(a=>Ot(a.title,"",`topics/${a.id}/hiding`))}
    ${n.map(a=>Ot(a.text,i(a),`notes/${a.id}/hiding`))}
  </ul>`}function Ot(t,o,n){let r=()=>v(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}async function At(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return ho(o)}}function ho(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function jt(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${$o}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${bo}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function $o({target:t}){t.select()}async function bo({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await At(n.value,n)}`))}var go=["host","cohost","wall"],R="",J="";function Ft(t){return t.can["links.renew"]?p("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${go.map(vo)}
      </ul>`):l}function vo(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>wo(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function wo(t){R="",J="",q({name:"link",draw:()=>R?yo(t):_o(t),closed:()=>R=""})}function _o(t){return _(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${J?s`<p class="problem" role="alert">${J}</p>`:l}
      <div class="actions">
        <button class="button" type="button" @click=${()=>ko(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>w("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function yo(t){return _(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${jt(t,R)}`)}async function ko(t){try{R=(await vt("POST",`links/${t}`)).link}catch(o){J=f(o)}m()}var z=new T("log",()=>!0),ct=[],Rt=!1;function zt(t){return p("log",e("host.log"),xo(t),{opened:()=>z.load()})}function xo(t){if(z.problem)return s`<p class="problem" role="alert">${z.problem}</p>`;if(!z.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=Po(z.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>So(t,n,o[r-1]?.ref))}
    </ol>
    ${Rt||(o[o.length-1]?.seq??0)<=1?l:s`<button class="button-quiet" type="button" @click=${()=>qo(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function Po(t){let o=t[t.length-1]?.seq??0;return[...t,...ct.filter(({seq:n})=>n<o)]}async function qo(t){try{let o=await Z(`log?before=${t[t.length-1]?.seq}`);ct=[...ct,...o.entries],Rt=!o.entries.length}catch(o){d(f(o),{tone:"warning"})}m()}function So(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Ct(t,o),a=wt(o.at,t.event.timezone),c=o.kind.startsWith("interest.");return s`<li class="entry">
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
            @click=${()=>Eo(t,o)}
          >
            ${e("host.undo")}
          </button>`:l}
  </li>`}function Ct(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=To(t,o);return e(gt(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function To(t,{kind:o,title:n,phase:r,starts:i,ends:a}){return r?e(`common.phase_${r}`):i?[n,U(t,{id:"",title:n,starts:i,ends:a})].filter(Boolean).join(", "):o.startsWith("note.")?Tt(n):n}async function Eo(t,o){try{let n=await u("POST","undo",{seq:o.seq});d(e("host.undid",{what:Ct(t,o)}),b(n))}catch(n){S(n)}}var Oo=12,Lt="";function Nt({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(Lt.toLocaleLowerCase()));return p("people",e("host.people"),s`${o.length?l:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>Oo?Do():l}
      <ul class="pieces">
        ${n.map(Ao)}
      </ul>`,{count:P(o.length)})}function Do(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Lt=t.target.value,m()}}
  />`}function Ao(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>jo(t)}
    >
      <strong dir="auto">${t.name}</strong> ${$("right")}
    </button>
  </li>`}function jo({id:t,name:o}){let n=async i=>{i.preventDefault();let a=String(new FormData(i.currentTarget).get("name")).trim();await v(e("host.renamed",{name:a}),"PATCH",`people/${t}`,{name:a})&&w("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;q({name:"rename",draw:()=>_(e("host.rename",{name:o}),r())})}var mt=["preparing","marketplace","sessions","convergence","closed"],pt=["propose","place","interest","note"];function Bt(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${mt.map(o=>Fo(t,o))}
    </ol>
  </section>`}function Fo({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>zo(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:l}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${Ro(t.rules,o)}</span>
    </button>
  </li>`}function Ro(t,o){let n=pt.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function zo(t,o){t!==o&&v(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var K="",C=[];function Q(t){K="",C=[],q({name:"piece",draw:()=>_(t.title,C.length?Lo(t):Co(t))})}var It=({path:t})=>!t.includes("/");function Co(t){return s`<form
    class="form"
    @submit=${o=>No(o,t)}
  >
    ${t.fields()} ${K?s`<p class="problem" role="alert">${K}</p>`:l}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${It(t)?l:s`<button class="button-danger" type="button" @click=${()=>Mt(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Lo(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:C.length})}</p>
    <ul class="orphans">
      ${C.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>Mt(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>w("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function No(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Zt(()=>u(It(o)?"POST":"PATCH",o.path,n),o.said.saved)}function Mt(t,o){return Zt(()=>u("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Zt(t,o){try{let n=await t();w("piece"),d(o,b(n))}catch(n){n instanceof M&&n.code==="would_orphan"?C=n.facts.topics:K=f(n),m()}}async function Ht(t,o){let n=[...W(H.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let a=n.map(({id:c,position:k},x)=>({id:c,position:k,wanted:x+1}));try{for(let{id:c,position:k,wanted:x}of a)k!==x&&await u("PATCH",`rooms/${c}`,{position:x});d(e("host.room_moved",{name:i.name}))}catch(c){S(c)}}var Bo={name:"",capacity:null,note:""};function Ut(t){let o=W(t),n=()=>Vt("rooms",e("host.room_new"),e("host.room_added"),Bo);return p("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>Io(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${$("plus")} ${e("host.room_add")}
      </button>`,{count:P(o.length)})}function Io(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",a=()=>Vt(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${a}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${$("right")}
    </button>
    ${Wt(t,"up",-1,o===0)} ${Wt(t,"down",1,o===n-1)}
  </li>`}function Wt(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>Ht(t.id,n)}
  >
    <span class="turn-${o}">${$("down")}</span>
  </button>`}function Vt(t,o,n,r){Q({path:t,title:o,fields:()=>Mo(r),read:i=>Zo(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Mo({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function Zo(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}function X(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:a})=>[i,a]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function Gt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let a=0;a<2;a+=1)i+=r-Ho(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Ho(t,o){let{date:n,time:r}=X(t,o);return Date.parse(`${n}T${r}:00Z`)}var Yt=6e4,ut=15*Yt,Wo=45*Yt;function Jt(t){let o=at(t);return p("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>Uo(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Go(t)}>
        ${$("plus")} ${e("host.round_add")}
      </button>`,{count:P(o.length)})}function Uo(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Vo(t,o)}>
      <strong dir="auto">${lt(t,o)}</strong>
      <span>${U(t,o)}</span>
      ${$("right")}
    </button>
  </li>`}function Vo(t,o){let n=lt(t,o);Kt(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Go(t){let o=at(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Wo,i=n?Date.parse(n.ends)+ut:Math.ceil(Date.now()/ut)*ut,a={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Kt(t,"rounds",e("host.round_new"),e("host.round_added"),a)}function Kt({event:t},o,n,r,i){let[a,c]=[X(i.starts,t.timezone),X(i.ends,t.timezone)];Q({path:o,title:n,fields:()=>Yo(i.title,a.date,a.time,c.time),read:k=>Jo(new FormData(k),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Yo(t,o,n,r){return s`<div>
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
    </div>`}function Jo(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>Gt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function Qt({event:t}){return p("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${pt.map(o=>Ko(t.rules,o))}`)}function Ko(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${mt.map(n=>Qo(t,o,n))}</div>
  </fieldset>`}function Qo(t,o,n){let r=t[o]??[],i=r.includes(n),a=i?r.filter(x=>x!==n):[...r,n],c={[o]:a};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>v(e("host.rules_done"),"PATCH",Y,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}var tt="",ot=!1;function oo(){return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Xo} aria-describedby="host-scribe-hint">
      ${Xt("name",60)} ${Xt("title",120)}
      ${tt?s`<p class="problem" role="alert">${tt}</p>`:l}
      <button class="button" ?disabled=${ot}>
        ${e(ot?"common.sending":"host.scribe_add")}
      </button>
    </form>
  </section>`}function Xt(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      maxlength=${o}
      dir="auto"
      autocomplete="off"
      enterkeyhint="next"
      .value=${g(y(`scribe.${t}`))}
      @input=${yt(`scribe.${t}`)}
    />
  </div>`}async function Xo(t){if(t.preventDefault(),ot)return;let[o,n]=[y("scribe.name").trim(),y("scribe.title").trim()];to(!0);try{let r=await u("POST","topics",{title:n,scribe_for:o});V("scribe.name","scribe.title"),tt="",d(e("host.scribe_done",{title:n,name:o}),b(r)),document.getElementById("scribe-name")?.focus()}catch(r){tt=f(r)}finally{to(!1)}}function to(t){ot=t,m()}var eo=!1;function no(){return eo}Promise.all([te(O.host.styles_url),oe(O.host.words_url)]).then(()=>{eo=!0,m()});function te(t){let o=document.createElement("link");return o.rel="stylesheet",o.href=t,document.head.append(o),new Promise(n=>{o.onload=o.onerror=n})}async function oe(t){for(;;)try{return await bt(t)}catch{await new Promise(o=>setTimeout(o,2e3))}}function ro(){return Intl.supportedValuesOf?.("timeZone")??[]}var et={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},dt=Object.keys(et),L=new Map;for(let t of dt)y(`event.${t}`)&&L.set(t,y(`event.${t}`));function N(t,o){return L.get(o)??t[o]}function B(t){return({target:o})=>{let n=o.value;L.set(t,n),_t(`event.${t}`,n)}}function so(t){return Object.fromEntries([...L].filter(([o,n])=>n.trim()!==t[o]))}function io(){L.clear(),V(...dt.map(t=>`event.${t}`))}function ao(t){return dt.includes(t)}function ft(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${et[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${g(N(t,o))} @input=${B(o)}
    />
    ${nt(o,r)}
  </div>`}function ht(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${et[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${g(N(t,o))} @input=${B(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:l}
    ${nt(o,r)}
  </div>`}function lo(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${g(N(t,"timezone"))} @input=${B("timezone")}
    />
    <datalist id="event-zones">
      ${ro().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${nt("timezone",o)}
  </div>`}function co(t,o){let n=N(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${B("language")}>
      ${xt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Pt(r)}
          </option>`)}
    </select>
    ${nt("language",o)}
  </div>`}function nt(t,o){return o?.field!==t?l:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var E=null,h=null;function mo({event:t}){return p("event",e("host.event"),ee(t))}function ee(t){return s`<form class="form" @submit=${o=>re(o,t)}>
    ${ft(t,"title","host.event_title",h)}
    ${ht(t,"theme",2,h)} ${ht(t,"welcome",4,h)}
    ${ft(t,"place","host.place",h)} ${lo(t,h)}
    ${co(t,h)}
    <label class="check">
      <input type="checkbox" .checked=${g(E??t.book_open)} @change=${ne} />
      <span>${e("host.book_open")}</span>
    </label>
    ${h&&!ao(h.field)?s`<p class="problem" role="alert">${h.text}</p>`:l}
    <button class="button">${e("common.save")}</button>
  </form>`}function ne({target:t}){E=t.checked}async function re(t,o){t.preventDefault();let n=E===null||E===o.book_open?{}:{book_open:E};try{let r=await u("PATCH",Y,{...so(o),...n});h=null,E=null,io(),d(e(r.changes.length?"host.event_done":"host.event_same"),b(r))}catch(r){h={field:se(r),text:f(r)}}m()}function se(t){return t instanceof M?String(t.facts.field??""):""}function po(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${D}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${D}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${kt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${D}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?ie():l}
  </section>`}function ie(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${D}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}function es(t){return s`${qt(t,!0)} ${St(t)}
    <main id="main" class="host">${ae(t)}</main>`}function ae(t){return no()?t.me.can["event.change"]?le(t):s`<p class="host-other">${e("host.not_host")}</p>`:s`<p class="opening-word">${e("common.opening")}</p>`}function le({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${Bt(t)} ${Qt(t)}</div>
      <div class="host-column">
        ${po(o)} ${o.can.scribe?oo():l}
        <div class="host-folds">
          ${Jt(t)} ${Ut(t)} ${mo(t)} ${Nt(t)}
          ${Dt(t)} ${zt(t)} ${Ft(o)}
        </div>
      </div>
    </div>`}export{es as hostScreen};
