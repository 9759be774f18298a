/* Made by `make bundle`. Licences: ../LICENSES */
import{A as s,Aa as Gt,Ba as Yt,C as a,Da as Kt,E as U,Ea as Jt,F as T,Fa as Z,G as it,Ga as Qt,H as Ct,I as at,L as M,M as lt,Ma as Xt,N as q,O as k,Q as Ut,S as L,U as u,W as I,X as Mt,Y as _,a as wt,b as _t,c as ot,ca as A,d as vt,da as S,e as Nt,ea as D,f as et,fa as $,g as b,ga as It,h as Rt,ha as N,i as nt,j as m,ka as Bt,l as e,la as Zt,m as jt,ma as g,n as v,na as f,o as rt,oa as B,p as st,pa as R,q as P,qa as ct,ra as kt,sa as Ht,ta as Vt,ua as Wt,v as h,w as yt}from"./app.js";var y=`/api/events/${et.code}`;function E({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function c(t,o,n,r){try{let i=await h(o,n,r);return $(t,E(i)),i}catch(i){N(i);return}}var Ko=200;function to(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Qo} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Ko} dir="auto" autocomplete="off"
          .value=${g(f("announce.text"))} @input=${ct("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${Ct(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Jo(t,o))}
    </ul>
  </section>`}function Jo({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Xo(o)}>${e("host.announce_down")}</button>
  </li>`}async function Qo(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=f("announce.text").trim();r&&await c(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&R("announce.text")}function Xo(t){c(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}function oo(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var eo=5;function no(t){let o=T(t);if(!o.length)return a;let{running:n,next:r}=oo(o,I.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>te(t,i,n.includes(i),r.includes(i)))}
    </ol>
  </section>`}function te(t,o,n,r){let i=q(t,o),l=Date.parse(o.ends)<=I.now.getTime();return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${k(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?s`<div class="host-tools">
          ${ut("day_end",()=>c(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${ut("day_later",()=>c(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:eo}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${ut("day_begin",()=>c(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${ut("day_wait",()=>c(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:eo}))}
        </div>`:a}
  </li>`}function ut(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function p(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${d=>{d.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var oe=400,H,V,pt,ro,x=class{constructor(o,n){ot(this,pt);wt(this,"value",null);wt(this,"problem","");ot(this,H);ot(this,V);vt(this,H,o),P.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:d})=>n(d)))&&Nt(this,pt,ro).call(this)})}async load(){try{this.value=await rt(_t(this,H)),this.problem=""}catch(o){this.problem=m(o)}u()}};H=new WeakMap,V=new WeakMap,pt=new WeakSet,ro=function(){clearTimeout(_t(this,V)),vt(this,V,setTimeout(()=>this.load(),oe))};var xt=new x("editions",()=>!1),mt="";function so(t,o){return o.can["book.freeze"]?p("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${ee(t)} ${re()}`,{opened:()=>xt.load()}):a}function ee({event:t}){let o=xt.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>ne(n,t.timezone))}
  </ul>`}function ne({number:t,hidden:o,at:n},r){let i=e("host.edition",{n:String(t),when:M(n,r)});return s`<li class="entry">
    <span class="entry-words">
      ${o?s`<span>${i}</span>`:s`<a href="${b}/book/${t}">${i}</a>`}
      ${o?s`<span class="hint">${e("host.edition_hidden")}</span>`:a}
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(o?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>ie(t,o)}
    >${e(o?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function re(){return s`<form class="form" @submit=${se}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${["photos","contributions","contacts"].map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${mt?s`<p class="problem" role="alert">${mt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function se(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return io(()=>h("POST","editions",{choice:n}),e("host.edition_frozen"))}function ie(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return io(()=>h(n,`editions/${t}/hiding`),r)}async function io(t,o){try{await t(),mt="",$(o),await xt.load()}catch(n){mt=m(n),u()}}var W=new x("hidden",t=>/^(topic|note)\.(hidden|shown|restored|removed)$/.test(t));function lo(t){return p("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${ae(t)}`,{opened:()=>W.load()})}function ae(t){if(W.problem)return s`<p class="problem" role="alert">${W.problem}</p>`;if(!W.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n}=W.value;if(!o.length&&!n.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let r={...t.topics,...Object.fromEntries(o.map(l=>[l.id,l]))},i=({topic:l})=>e("host.note_of",{title:r[l]?.title??""});return s`<ul class="entries">
    ${o.map(l=>ao(l.title,"",`topics/${l.id}/hiding`))}
    ${n.map(l=>ao(l.text,i(l),`notes/${l.id}/hiding`))}
  </ul>`}function ao(t,o,n){let r=()=>c(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var le=30,ce=864e5,Pt="";function co(t,o){let n=pe(t),r=M(n,t.event.timezone);return p("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${me} />
        </div>
      </div>
      ${o.can["event.delete"]?ue():a}`,{count:r})}function ue(){return s`<form class="form" @submit=${de} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:et.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Pt?s`<p class="problem" role="alert">${Pt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function pe(t){let{keep_until:o}=t.event;if(o)return o;let n=T(t).map(({ends:r})=>Date.parse(r));return new Date(Math.max(Date.now(),...n)+le*ce).toISOString()}function me({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();c(e("host.keeping_done",{day:M(n,"UTC")}),"PATCH",y,{keep_until:n})}async function de(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await st("DELETE",y,{code:o}),location.assign("/")}catch(n){Pt=m(n),u()}}async function uo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return fe(o)}}function fe(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function po(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${he}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${$e}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function he({target:t}){t.select()}async function $e({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await uo(n.value,n)}`))}var be=["host","cohost","wall"],G="",dt="";function mo(t){return t.can["links.renew"]?p("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${be.map(ge)}
      </ul>`):a}function ge(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>we(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function we(t){G="",dt="",A({name:"link",draw:()=>G?ve(t):_e(t),closed:()=>G=""})}function _e(t){return D(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${dt?s`<p class="problem" role="alert">${dt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>ye(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>S("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function ve(t){return D(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${po(t,G)}`)}async function ye(t){try{G=(await st("POST",`links/${t}`)).link}catch(o){dt=m(o)}u()}var Y=new x("log",()=>!0),Tt=[],fo=!1;function ho(t){return p("log",e("host.log"),ke(t),{opened:()=>Y.load()})}function ke(t){if(Y.problem)return s`<p class="problem" role="alert">${Y.problem}</p>`;if(!Y.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=xe(Y.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>Te(t,n,o[r-1]?.ref))}
    </ol>
    ${fo||(o[o.length-1]?.seq??0)<=1?a:s`<button class="button-quiet" type="button" @click=${()=>Pe(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function xe(t){let o=t[t.length-1]?.seq??0;return[...t,...Tt.filter(({seq:n})=>n<o)]}async function Pe(t){try{let o=await rt(`log?before=${t[t.length-1]?.seq}`);Tt=[...Tt,...o.entries],fo=!o.entries.length}catch(o){$(m(o),{tone:"warning"})}u()}function Te(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=$o(t,o),l=lt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:r,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>Se(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function $o(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=qe(t,o);return e(jt(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function qe(t,{kind:o,title:n,phase:r,starts:i,ends:l}){return r?e(`common.phase_${r}`):i?[n,k(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?Xt(n):n}async function Se(t,o){try{let n=await h("POST","undo",{seq:o.seq});$(e("host.undid",{what:$o(t,o)}),E(n))}catch(n){N(n)}}function bo(){return s`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var De=12,go="";function wo({people:t}){let o=Object.values(t).sort((r,i)=>r.name.localeCompare(i.name)),n=o.filter(({name:r})=>r.toLocaleLowerCase().includes(go.toLocaleLowerCase()));return p("people",e("host.people"),s`${o.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${o.length>De?Ee():a}
      <ul class="pieces">
        ${n.map(Oe)}
      </ul>`,{count:v(o.length)})}function Ee(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{go=t.target.value,u()}}
  />`}function Oe(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.rename",{name:t.name})}
      @click=${()=>ze(t)}
    >
      <strong dir="auto">${t.name}</strong> ${_("right")}
    </button>
  </li>`}function ze({id:t,name:o}){let n=async i=>{i.preventDefault();let l=String(new FormData(i.currentTarget).get("name")).trim();await c(e("host.renamed",{name:l}),"PATCH",`people/${t}`,{name:l})&&S("rename")},r=()=>s`<form class="form" @submit=${n}>
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
    </form>`;A({name:"rename",draw:()=>D(e("host.rename",{name:o}),r())})}var qt=["preparing","marketplace","sessions","convergence","closed"],St=["propose","place","interest","note"];function _o(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${qt.map(o=>Fe(t,o))}
    </ol>
  </section>`}function Fe({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Ae(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      <span class="phase-text">${Le(t.rules,o)}</span>
    </button>
  </li>`}function Le(t,o){let n=St.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function Ae(t,o){t!==o&&c(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function ft({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-Ne(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Ne(t,o){let{date:n,time:r}=j(t,o);return Date.parse(`${n}T${r}:00Z`)}function vo(t){let o=Qt(t,I.now),n=o.filter(Z),r=o.filter(l=>!Z(l)),i=o.length?`${v(r.length)} / ${v(o.length)}`:"";return p("reports",e("host.reports"),s`${Re(t)} ${Ce(t,n,r)}`,{count:i})}function Re({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?j(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>je(l,n)}>
    <p>${o?e("host.due_is",{time:lt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>yo(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function je(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return yo(ft({date:String(n.get("date")),time:String(n.get("time"))},o))}function yo(t){return c(e(t?"host.due_done":"host.due_dropped"),"PATCH",y,{reports_due:t})}function Ce(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>Ue(t,r))}
    </ul>`}function Ue(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Mt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${L(t,o)}</bdi>${o.slot?s` · ${Ut(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${Z(o)?"mark-warning":""}">${Me(o)}</span>
  </li>`}function Me(t){return Z(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var ht="",K=[];function $t(t){ht="",K=[],A({name:"piece",draw:()=>D(t.title,K.length?Be(t):Ie(t))})}var ko=({path:t})=>!t.includes("/");function Ie(t){return s`<form
    class="form"
    @submit=${o=>Ze(o,t)}
  >
    ${t.fields()} ${ht?s`<p class="problem" role="alert">${ht}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${ko(t)?a:s`<button class="button-danger" type="button" @click=${()=>xo(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
  </form>`}function Be(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:K.length})}</p>
    <ul class="orphans">
      ${K.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>xo(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>S("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Ze(t,o){t.preventDefault();let n=o.read(t.currentTarget);return Po(()=>h(ko(o)?"POST":"PATCH",o.path,n),o.said.saved)}function xo(t,o){return Po(()=>h("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function Po(t,o){try{let n=await t();S("piece"),$(o,E(n))}catch(n){n instanceof nt&&n.code==="would_orphan"?K=n.facts.topics:ht=m(n),u()}}async function To(t,o){let n=[...it(P.state.board)],r=n.findIndex(d=>d.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:d,position:z},F)=>({id:d,position:z,wanted:F+1}));try{for(let{id:d,position:z,wanted:F}of l)z!==F&&await h("PATCH",`rooms/${d}`,{position:F});$(e("host.room_moved",{name:i.name}))}catch(d){N(d)}}var He={name:"",capacity:null,note:""};function So(t){let o=it(t),n=()=>Do("rooms",e("host.room_new"),e("host.room_added"),He);return p("rooms",e("host.rooms"),s`<ul class="pieces">
        ${o.map((r,i)=>Ve(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${_("plus")} ${e("host.room_add")}
      </button>`,{count:v(o.length)})}function Ve(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>Do(`rooms/${t.id}`,e("host.room_change",{name:r}),e("host.room_changed"),t);return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[i,t.note].filter(Boolean).join(" · ")}</span>
      ${_("right")}
    </button>
    ${We(t)} ${qo(t,"up",-1,o===0)} ${qo(t,"down",1,o===n-1)}
  </li>`}function We({id:t,name:o}){return s`<a
    class="button-icon"
    href="${b}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${_("door")}
  </a>`}function qo(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>To(t.id,n)}
  >
    <span class="turn-${o}">${_("down")}</span>
  </button>`}function Do(t,o,n,r){$t({path:t,title:o,fields:()=>Ge(r),read:i=>Ye(new FormData(i)),said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function Ge({name:t,capacity:o,note:n}){return s`<div>
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
    </div>`}function Ye(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),capacity:Number(o("capacity"))||null}}var Eo=6e4,Dt=15*Eo,Ke=45*Eo;function Oo(t){let o=T(t);return p("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>Je(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Xe(t)}>
        ${_("plus")} ${e("host.round_add")}
      </button>`,{count:v(o.length)})}function Je(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Qe(t,o)}>
      <strong dir="auto">${q(t,o)}</strong>
      <span>${k(t,o)}</span>
      ${_("right")}
    </button>
  </li>`}function Qe(t,o){let n=q(t,o);zo(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Xe(t){let o=T(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Ke,i=n?Date.parse(n.ends)+Dt:Math.ceil(Date.now()/Dt)*Dt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};zo(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function zo({event:t},o,n,r,i){let[l,d]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];$t({path:o,title:n,fields:()=>tn(i.title,l.date,l.time,d.time),read:z=>on(new FormData(z),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function tn(t,o,n,r){return s`<div>
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
    </div>`}function on(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>ft({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function Fo({event:t}){return p("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${St.map(o=>en(t.rules,o))}`)}function en(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${qt.map(n=>nn(t,o,n))}</div>
  </fieldset>`}function nn(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(F=>F!==n):[...r,n],d={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>c(e("host.rules_done"),"PATCH",y,{rules:d})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Lo({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function Ao(t){let o=at(t);if(!o.length)return a;let n=f("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${ct("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${U(r)} .selected=${g(n===U(r))}>
            ${rn(t,r)}
          </option>`)}
    </select>
  </div>`}function rn(t,o){let n=t.rounds[o.round];return n?[k(t,n),t.rooms[o.room]?.name,q(t,n)].join(" · "):""}var sn=5,O=[],Ot=0,No={get entries(){return O},get written(){return Ot}};async function Ro(t){let o={...t,ref:Rt(),state:"sending",problem:""};O=[o,...O].filter(({state:r},i)=>i<sn||r==="refused"),Ot+=1,u();let n=an(o);t.slot?await Promise.all([n,ln(o.ref,t.slot)]):await n}function jo(t){O=O.filter(o=>o!==t),Ot-=1,u()}async function an({ref:t,title:o,name:n}){try{let r=await yt("POST","topics",{title:o,scribe_for:n},{ref:t});It(r,e("host.scribe_done",{title:o,name:n})),Et(t,{state:r.waiting?"kept":"done"})}catch(r){Et(t,{state:"refused",problem:m(r)})}}async function ln(t,{round:o,room:n}){try{await yt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(r){Et(t,{state:"without_slot",problem:m(r)})}}function Et(t,o){O=O.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function Uo(t){let{entries:o,written:n}=No;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${mn} @keydown=${pn} aria-describedby="host-scribe-hint">
      ${Co("title","next")} ${Co("name","done")} ${Lo(t)} ${Ao(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(cn)}
    </ol>
  </section>`}function Co(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${g(f(`scribe.${t}`))}
      @input=${Vt(`scribe.${t}`,t)}
    />
    ${Ht(`scribe.${t}`,t)}
  </div>`}function cn(t){let{title:o,name:n,problem:r}=t,i=un(t);return s`<li class="scribed-${i}">
    <span><bdi>${o}</bdi>, <bdi>${n}</bdi></span>
    <span class="hint">${r||e(`host.scribed_${i}`)}</span>
    ${i==="refused"?s`<button class="button-quiet" type="button" @click=${()=>dn(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function un({ref:t,state:o}){let n=P.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function pn(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&f("scribe.title").trim()&&!f("scribe.name").trim()?(t.preventDefault(),J("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function mn(t){t.preventDefault();let[o,n]=[f("scribe.title").trim(),f("scribe.name").trim()];if(!o||kt(o,"title"))return J("title");if(!n||kt(n,"name"))return J("name");let r=at(P.state.board).find(i=>U(i)===f("scribe.slot"));R("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Ro({title:o,name:n,slot:r??null}),J("title")}function dn(t){jo(t),B("scribe.title",t.title),B("scribe.name",t.name),u(),J("title")}function J(t){document.getElementById(`scribe-${t}`)?.focus()}function Mo(){return Intl.supportedValuesOf?.("timeZone")??[]}var bt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},zt=Object.keys(bt),Q=new Map;for(let t of zt)f(`event.${t}`)&&Q.set(t,f(`event.${t}`));function X(t,o){return Q.get(o)??t[o]}function tt(t){return({target:o})=>{let n=o.value;Q.set(t,n),B(`event.${t}`,n)}}function Io(t){return Object.fromEntries([...Q].filter(([o,n])=>n.trim()!==t[o]))}function Bo(){Q.clear(),R(...zt.map(t=>`event.${t}`))}function Zo(t){return zt.includes(t)}function Ft(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${bt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${g(X(t,o))} @input=${tt(o)}
    />
    ${gt(o,r)}
  </div>`}function Lt(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${bt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${g(X(t,o))} @input=${tt(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${gt(o,r)}
  </div>`}function Ho(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${g(X(t,"timezone"))} @input=${tt("timezone")}
    />
    <datalist id="event-zones">
      ${Mo().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${gt("timezone",o)}
  </div>`}function Vo(t,o){let n=X(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${tt("language")}>
      ${Gt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${Yt(r)}
          </option>`)}
    </select>
    ${gt("language",o)}
  </div>`}function gt(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var C=null,w=null;function Wo({event:t}){return p("event",e("host.event"),fn(t))}function fn(t){return s`<form class="form" @submit=${o=>$n(o,t)}>
    ${Ft(t,"title","host.event_title",w)}
    ${Lt(t,"theme",2,w)} ${Lt(t,"welcome",4,w)}
    ${Ft(t,"place","host.place",w)} ${Ho(t,w)}
    ${Vo(t,w)}
    <label class="check">
      <input type="checkbox" .checked=${g(C??t.book_open)} @change=${hn} />
      <span>${e("host.book_open")}</span>
    </label>
    ${w&&!Zo(w.field)?s`<p class="problem" role="alert">${w.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function hn({target:t}){C=t.checked}async function $n(t,o){t.preventDefault();let n=C===null||C===o.book_open?{}:{book_open:C};try{let r=await h("PATCH",y,{...Io(o),...n});w=null,C=null,Bo(),$(e(r.changes.length?"host.event_done":"host.event_same"),E(r))}catch(r){w={field:bn(r),text:m(r)}}u()}function bn(t){return t instanceof nt?String(t.facts.field??""):""}function Go(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${b}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${b}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Wt}>${e("host.invite")}</button>
      <a class="button-quiet" href="${b}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?gn():a}
  </section>`}function gn(){let t={book_md:"book.md",book_json:"book.json",book_csv:"sessions.csv"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${b}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var wn=["auto","now","agenda","waiting","news","queue","principles","join","quiet"],_n=[1,5,10,15];function Yo(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${wn.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>At(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${_n.map(n=>s`<button class="button-quiet" type="button" @click=${()=>yn(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${vn(t)}
    <button class="button" type="button" @click=${kn}>${e("host.bell")}</button>
  </section>`}function vn(t){let[o]=Bt(t),n=Zt(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:L(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>xn(t,o)}>
            ${e("host.reading_next",{name:L(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${Pn}>${e("host.reading_end")}</button>`:a}
    </div>`}function At(t){c(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function yn(t){c(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function kn(){c(e("host.bell_done"),"POST","wall/bell",{})}async function xn(t,o){let n=e("host.reading_now",{name:L(t,o)});await c(n,"PUT","wall/reading",{topic:o.id})&&t.wall.view!=="queue"&&At("queue")}async function Pn(){await c(e("host.reading_ended"),"DELETE","wall/reading",{})&&At("auto")}function Ba(t){return s`${Kt(t,!0)} ${Jt(t)}
    <main id="main" class="host">${Tn(t)}</main>`}function Tn(t){return t.me.can["event.change"]?qn(t):s`<p class="host-other">${e("host.not_host")}</p>`}function qn({board:t,me:o}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    <div class="host-columns">
      <div class="host-column">${_o(t)} ${no(t)} ${Fo(t)}</div>
      <div class="host-column">
        ${Yo(t)} ${to(t)} ${Go(o)} ${bo()}
        ${o.can.scribe?Uo(t):a}
        <div class="host-folds">
          ${vo(t)} ${Oo(t)} ${So(t)} ${Wo(t)} ${wo(t)}
          ${so(t,o)} ${lo(t)} ${ho(t)} ${mo(o)} ${co(t,o)}
        </div>
      </div>
    </div>`}export{Ba as hostScreen};
