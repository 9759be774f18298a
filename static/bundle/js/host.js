/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as A,$a as No,A as Gt,Ba as Oo,Ca as Do,Da as _,E as s,Ea as nt,Fa as J,G as a,Ga as Tt,H as ko,Ha as v,I as xo,J as Po,K as ot,Ka as Fo,M as h,N as F,Na as Yt,O as I,Oa as Lo,P as To,Pa as Ro,R as So,S as _t,Sa as Ao,Va as zo,W as M,X as wt,Y as vt,Z as yt,_ as U,a as Vt,b as Wt,ba as kt,bb as jo,c as bt,ca as Eo,cb as St,d as Zt,da as et,db as Et,e as vo,ea as z,eb as B,f as G,fb as qt,g as b,ga as xt,h as gt,ha as u,i as Y,j as m,ja as L,ka as Pt,l as e,la as D,m as yo,n as T,o as K,p as q,ra as k,sa as y,t as O,ua as w,va as $,wa as qo,xa as N,z as g}from"./app.js";function Co(t){let{phase:o,timezone:n,rehearsal_of:r}=t.event;if(o!=="closed"||r)return a;let i=qt(t,L.now).filter(B).length;return s`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${Kt(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${Kt(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${b}/book">${e("host.open_book")}</a>
      </li>
      ${Kt(e("host.keeping_until",{day:M(Et(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function Kt(t,o,n){return s`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>on(o)}>${n}</button>
  </li>`}function on(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var S=`/api/events/${G.code}`;function R({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,r){try{let i=await g(o,n,r);return $(t,R(i)),i}catch(i){N(i);return}}var en=200;function Io(t){return s`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${sn} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${en} dir="auto" autocomplete="off"
          .value=${v(_("announce.text"))} @input=${Tt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${So(t).map(({id:o,title:n})=>s`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>nn(t,o))}
    </ul>
  </section>`}function nn({topics:t},{id:o,text:n,topic:r}){let i=r?t[r]?.title:e("host.announce_all");return s`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>rn(o)}>${e("host.announce_down")}</button>
  </li>`}function Mo(t){let o=document.getElementById("announce-to"),n=document.getElementById("announce-text");!o||!n||(o.value=t,n.closest("section")?.scrollIntoView({block:"start"}),n.focus({preventScroll:!0}))}async function sn(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),r=_("announce.text").trim();r&&await p(e("host.announce_done"),"POST","announcements",{text:r,topic:n})&&J("announce.text")}function rn(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Uo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return an(o)}}function an(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Bo({code:t,links:o}){return s`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${Ot("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>ln(n,o[n]))}`}function ln(t,o){return s`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${Ot(t,o)}
  </section>`}function Ot(t,o){let n=new URL(o,location.href).href,r=e(`create.${t}_title`);return s`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${r}
      data-link=${t}
      @focus=${cn}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:r})}
      @click=${pn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function cn({target:t}){t.select()}async function pn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),r=o?.querySelector(".link-said");n&&r&&(r.textContent=e(`create.${await Uo(n.value,n)}`))}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),r=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${r.year}-${r.month}-${r.day}`,time:`${r.hour}:${r.minute}`}}function Dt({date:t,time:o},n){let r=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=r;for(let l=0;l<2;l+=1)i+=r-un(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function un(t,o){let{date:n,time:r}=j(t,o);return Date.parse(`${n}T${r}:00Z`)}var mn=7*864e5,st=null,Ft="",Jt=!1;function Ho(t){st=null,Ft="";let o=gt(),n=dn(t);k({name:"copy",draw:()=>st?fn(st):hn(n,o),closed:()=>st=null})}function dn(t){let[o]=F(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+mn;return j(n,t.event.timezone).date}function hn(t,o){return w(e("host.copy"),s`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>$n(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${Ft?s`<p class="problem" role="alert">${Ft}</p>`:a}
        <button class="button" ?disabled=${Jt}>${e("host.copy_make")}</button>
      </form>`)}function fn(t){return w(e("create.done_title"),s`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Bo(t)}`)}async function $n(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));Jt=!0,u();try{st=await q("POST","copies",{date:n},o)}catch(r){Ft=m(r)}Jt=!1,u()}var Q,Lt="",Qt=!1;function Vo({event:t}){let o=t.rehearsal_of;return o?s`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>bn(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function bn(t){try{await q("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){N(o)}}function Wo(){return Q=void 0,k({name:"rehearsal",draw:()=>w(e("host.rehearse"),gn())}),to(async()=>{Q=(await K("rehearsal")).code})}function gn(){return s`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${Lt?s`<p class="problem" role="alert">${Lt}</p>`:a}
    <div class="actions">
      ${Q===void 0?a:Q?_n(Q):s`${Xt("rehearse_begin",Zo,"button")}`}
    </div>`}function _n(t){return s`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Xt("rehearse_again",Zo,"button-quiet")} ${Xt("rehearsal_end",wn,"button-quiet")}`}function Xt(t,o,n){return s`<button class=${n} type="button" ?disabled=${Qt} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function Zo(){return to(async()=>{let{code:t}=await q("POST","rehearsal");location.assign(`/e/${t}/host`)})}function wn(){return to(async()=>{await q("DELETE",`/api/events/${G.code}/rehearsal`),Q=null,$(e("host.rehearsal_ended"))})}async function to(t){Qt=!0,Lt="",u();try{await t()}catch(o){Lt=m(o)}Qt=!1,u()}function Go(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:s`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Wo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Ho(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var vn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",find:"host-find-text",more:"host-more"};function Yo(){return s`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(vn).map(([t,o])=>s`<button class="host-bar-part" type="button" @click=${()=>yn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function yn(t){let o=document.getElementById(t),n=o instanceof HTMLInputElement;n?o.select():o?.setAttribute("tabindex","-1"),(n?o.closest("section"):o)?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Ko(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[r]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===r?.starts)}}var Jo=5;function Qo(t){let o=F(t);if(!o.length)return a;let{running:n,next:r}=Ko(o,L.now.getTime());return s`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>kn(t,i,n.includes(i),r.includes(i)))}
    </ol>
  </section>`}function kn(t,o,n,r){let i=U(t,o),l=!ot(o,L.now);return s`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${A(t,o)}</span>
      ${n?s`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?s`<div class="host-tools">
          ${Rt("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${Rt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Jo}))}
        </div>`:a}
    ${r?s`<div class="host-tools">
          ${Rt("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${Rt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Jo}))}
        </div>`:a}
  </li>`}function Rt(t,o){return s`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function d(t,o,n,{count:r="",opened:i=()=>{}}={}){return s`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${r}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var xn=400,rt,it,At,Xo,x=class{constructor(o,n){bt(this,At);Vt(this,"value",null);Vt(this,"problem","");bt(this,rt);bt(this,it);Zt(this,rt,o),O.subscribe((r,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&vo(this,At,Xo).call(this)})}async load(){try{this.value=await K(Wt(this,rt)),this.problem=""}catch(o){this.problem=m(o)}u()}};rt=new WeakMap,it=new WeakMap,At=new WeakSet,Xo=function(){clearTimeout(Wt(this,it)),Zt(this,it,setTimeout(()=>this.load(),xn))};var oo=new x("editions",()=>!1),te=["photos","contributions","contacts"],zt="";function oe(t,o){return o.can["book.freeze"]?d("editions",e("host.editions"),s`<p class="hint">${e("host.editions_hint")}</p>
      ${Pn(t)} ${En()}`,{opened:()=>oo.load()}):a}function Pn({event:t}){let o=oo.value?.editions??[];return s`<ul class="entries">
    ${o.map(n=>Tn(n,t.timezone))}
  </ul>`}function Tn({number:t,choice:o,hidden:n,at:r},i){let l=e("host.edition",{n:String(t),when:M(r,i)});return s`<li class="entry">
    <span class="entry-words">
      ${n?s`<span>${l}</span>`:s`<a href="${b}/book/${t}">${l}</a>`}
      <span class="hint">${et([...n?[e("host.edition_hidden")]:[],...Sn(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>On(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function Sn(t){let o=te.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function En(){return s`<form class="form" @submit=${qn}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>s`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${te.map(t=>s`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${zt?s`<p class="problem" role="alert">${zt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function qn(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return ee(()=>g("POST","editions",{choice:n}),e("host.edition_frozen"))}function On(t,o){let n=o?"DELETE":"PUT",r=e(o?"host.edition_shown":"host.edition_gone");return ee(()=>g(n,`editions/${t}/hiding`),r)}async function ee(t,o){try{await t(),zt="",$(o),await oo.load()}catch(n){zt=m(n),u()}}var Dn=12;function ne(t,o,n,r){let i=F(t).filter(c=>ot(c,n)).flatMap(({id:c})=>To(t,{round:c,room:o})??[]),l=new Set([...r.values()].map(c=>c?h(c):""));return i.map(c=>{let f=Ln(t,c).filter(Z=>Z.room!==o&&ot(t.rounds[Z.round],n)),P=new Set(f.map(h)),W=r.get(c.id),C=W===null||W&&P.has(h(W))?W:f.find(Z=>!l.has(h(Z)))??null;return C&&l.add(h(C)),{topic:c,slot:C,choices:Fn(f,C)}})}function Fn(t,o){return t.filter((n,r)=>r<Dn||o&&h(o)===h(n))}function Ln(t,o){let n=({room:r})=>(t.rooms[r]?.capacity??1/0)<o.interest;return jo(t,o.slot,1/0,n)}var jt=new Map,Nt="";function at(t){jt.clear(),Nt="";let o=e("host.falls_out_what",{name:t.name});k({name:"falls-out",draw:()=>w(o,Rn(t))})}function se({id:t}){return ne(O.state.board,t,L.now,jt)}function Rn(t){let o=se(t);return s`<form class="form" @submit=${n=>zn(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?s`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(An)} ${Nt?s`<p class="problem" role="alert">${Nt}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function An({topic:t,slot:o,choices:n}){let{board:r}=O.state,i=({target:c})=>{jt.set(t.id,n.find(f=>h(f)===c.value)??null),u()},l=c=>s`<option value=${h(c)} .selected=${o!==null&&h(c)===h(o)}>
      ${kt(r,c)}
    </option>`;return s`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||r.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function zn(t,o){t.preventDefault();let n=se(o),r=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>r.length;try{let l=await g("PUT",`rooms/${o.id}/closing`,{moves:r,unplace:i});y("falls-out"),$(e("host.fell_out",{name:o.name}),R(l))}catch(l){Nt=Nn(l,n),u()}}function Nn(t,o){if(!(t instanceof Y))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,r=n&&o.find(i=>i.slot&&h(i.slot)===h(n));return r?(jt.delete(r.topic.id),`${r.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var lt=new x("hidden",t=>t.startsWith("person."));function H({id:t}){return(lt.value?.muted??[]).some(o=>o.id===t)}function eo(t){return H(t)?[["hear",()=>Mn(t)]]:[["mute",()=>In(t)],["remove",()=>Un(t)]]}function Ct(t){let{name:o}=t;k({name:"person",draw:()=>w(e("host.person",{name:o}),jn(t))})}function jn(t){return s`${Bn(t)}
    <ul class="choices">
      ${eo(t).map(([o,n])=>Cn(o,n))}
    </ul>
    ${H(t)?a:s`<p class="hint">${e("host.person_hint")}</p>`}`}function Cn(t,o){return s`<li><button class="choice" type="button" @click=${()=>{y("person"),o()}}>${e(`host.person_${t}`)}</button></li>`}var In=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),Mn=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),Un=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function Bn({id:t,name:o}){return s`<form class="form" @submit=${async r=>{r.preventDefault();let i=r.currentTarget,l=String(new FormData(i).get("name")).trim(),c=e("host.renamed",{name:l});await p(c,"PATCH",`people/${t}`,{name:l})&&y("person")}}>
    <div>
      <label for="person-name">${e("host.scribe_name")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    <button class="button">${e("common.save")}</button>
  </form>`}var It="",ct=[];function Mt(t){It="",ct=[],k({name:"piece",draw:()=>w(t.title,ct.length?Vn(t):Hn(t))})}var re=({path:t})=>!t.includes("/");function Hn(t){return s`<form
    class="form"
    @submit=${o=>Wn(o,t)}
  >
    ${t.fields()} ${It?s`<p class="problem" role="alert">${It}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${re(t)?a:s`<button class="button-danger" type="button" @click=${()=>ie(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function Vn(t){return s`<p class="problem" role="alert">${e("host.orphans",{n:ct.length})}</p>
    <ul class="orphans">
      ${ct.map(({title:o})=>s`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>ie(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>y("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function Wn(t,o){t.preventDefault();let n=o.read(t.currentTarget);return ae(()=>g(re(o)?"POST":"PATCH",o.path,n),o.said.saved)}function ie(t,o){return ae(()=>g("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function ae(t,o){try{let n=await t();y("piece"),$(o,R(n))}catch(n){n instanceof Y&&n.code==="would_orphan"?ct=n.facts.topics:It=m(n),u()}}function le(t){return s`<div>
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
  </div>`}var ce=["step_free","projector","quiet","hearing_loop"],pe={name:"",capacity:null,note:"",link:"",features:[],language:""};function ue({name:t,capacity:o,note:n,link:r,features:i,language:l}){return s`<div>
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
    <fieldset>
      <legend>${e("host.room_has")} <span class="soft">${e("board.optional")}</span></legend>
      ${ce.map(c=>s`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${e("host.room_language_any")}</option>
        ${vt(l).map(c=>s`<option value=${c} lang=${c} ?selected=${c===l}>${yt(c)}</option>`)}
      </select>
    </div>
    ${le(r)}`}function me(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:ce.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function de(t,o){let n=[...I(O.state.board)],r=n.findIndex(c=>c.id===t),[i]=n.splice(r,1);if(!i)return;n.splice(r+o,0,i);let l=n.map(({id:c,position:f},P)=>({id:c,position:f,wanted:P+1}));try{for(let{id:c,position:f,wanted:P}of l)f!==P&&await g("PATCH",`rooms/${c}`,{position:P});$(e("host.room_moved",{name:i.name}))}catch(c){N(c)}}var Zn=St(()=>import("./outgrown.js"));function fe(t){let o=I(t),n=()=>$e("rooms",e("host.room_new"),e("host.room_added"),pe);return d("rooms",e("host.rooms"),s`${Zn()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((r,i)=>Gn(r,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${D("plus")} ${e("host.room_add")}
      </button>`,{count:T(o.length)})}function Gn(t,o,n){let{name:r}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"";return s`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${()=>no(t)}>
      <strong dir="auto">${r}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,xt(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${D("right")}
    </button>
    ${Yn(t)} ${he(t,"up",-1,o===0)} ${he(t,"down",1,o===n-1)}
  </li>`}function no(t){let o=e("host.room_change",{name:t.name});$e(`rooms/${t.id}`,o,e("host.room_changed"),t,()=>Kn(t))}function Yn({id:t,name:o}){return s`<a
    class="button-icon"
    href="${b}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${D("door")}
  </a>`}function he(t,o,n,r){return s`<button
    class="button-icon"
    type="button"
    ?disabled=${r}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>de(t.id,n)}
  >
    <span class="turn-${o}">${D("down")}</span>
  </button>`}function $e(t,o,n,r,i){Mt({path:t,title:o,fields:()=>ue(r),read:l=>me(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function so({id:t,name:o}){return p(e("host.room_opened",{name:o}),"DELETE",`rooms/${t}/closing`,{})}function Kn(t){let o=async()=>{await so(t)&&y("piece")},n=()=>{y("piece"),at(t)};return s`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var Jn=8,Qn=St(()=>import("./more.js")),ro="";function ge(t,o){let n=xo(ro);return s`<section class="host-part" aria-labelledby="host-find">
    <h2 id="host-find">${e("host.find")}</h2>
    <p class="hint" id="host-find-hint">${e("host.find_hint")}</p>
    <input
      id="host-find-text" type="search" dir="auto" autocomplete="off" enterkeyhint="search"
      aria-label=${e("host.find_label")} aria-describedby="host-find-hint" .value=${ro}
      @focus=${()=>lt.load()}
      @input=${({target:r})=>{ro=r.value,u()}}
    />
    ${n.length?ts(t,o,n):Xn(t)}
  </section>`}function Xn(t){let o=I(t).filter(({closed:n})=>!n);return o.length?s`<p class="label" id="host-find-rooms">${e("host.find_closings")}</p>
    <ul class="chips" aria-labelledby="host-find-rooms">
      ${o.map(n=>s`<li>
          <button
            class="chip" type="button" aria-label=${e("host.falls_out_what",{name:n.name})}
            @click=${()=>at(n)}
          ><span dir="auto">${n.name}</span></button>
        </li>`)}
    </ul>`:a}function ts(t,o,n){let r=os(t,o).filter(c=>Po(c.words,n)),[i=""]=n,l=[...r].sort((c,f)=>be(c,i)-be(f,i)).slice(0,Jn);return s`<p class="hint" role="status">
      ${e(l.length<r.length?"host.find_more":"host.find_n",{n:r.length})}
    </p>
    <ul class="entries">
      ${l.map(is)}
    </ul>`}function be({words:t},o){let n=ko(t);return n.startsWith(o)?0:n.includes(` ${o}`)?1:2}function os(t,o){return[...Object.values(t.people).map(es),...I(t).map(ns),...Object.values(t.topics).map(n=>ss(t,o,n))]}function es(t){let{name:o}=t;return{name:o,words:o,hint:e(H(t)?"host.people_muted":"host.find_person"),deeds:[...eo(t),["rename",()=>Ct(t)]]}}function ns(t){let{name:o,note:n,capacity:r,closed:i}=t,l=r?e("host.seats",{n:r}):"";return{name:o,words:`${o} ${n}`,hint:et([e(i?"board.closed":"host.find_room"),l,xt(t)].filter(Boolean)),deeds:[i?["open",()=>so(t)]:["falls_out",()=>at(t)],["change",()=>no(t)]]}}function ss(t,o,n){let{id:r,number:i,title:l,language:c,slot:f,withdrawn:P,into:W}=n,C=z(t,n),Z=f?kt(t,f):e(P?"session.is_withdrawn":"board.no_slot");return{name:l,language:c,words:`${l} ${C} #${i}`,hint:et([`#${i}`,C,Z]),href:Pt(r),deeds:[...P||W?[]:rs(o,n),["hide",()=>Fo(r)]]}}function rs(t,o){let n=Qn();if(!n)return[];let r=n.SETTLEMENTS.filter(({may:i})=>i(t,o)).map(({name:i,question:l})=>[i,()=>n.settle(l(o),!0)]);return[[o.slot?"move":"place",()=>n.settle(n.move(o),!0)],...r,["tell",()=>Mo(o.id)]]}function is({name:t,hint:o,language:n,href:r,deeds:i}){return s`<li class="entry">
    <span class="entry-words">
      <strong class="entry-title" dir="auto" lang=${n||a}
        >${r?s`<a href=${r} data-screen>${t}</a>`:t}</strong
      >
      <span class="hint">${o}</span>
    </span>
    <span class="chips">
      ${i.map(([l,c])=>s`<button
          class="chip" type="button" aria-label="${e(`host.find_${l}`)}: ${t}" @click=${c}
        >
          ${e(`host.find_${l}`)}
        </button>`)}
    </span>
  </li>`}var pt=new x("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function _e(t){return d("hidden",e("host.hidden"),s`<p class="hint">${e("host.hidden_hint")}</p>
      ${as(t)}`,{opened:()=>pt.load()})}function as(t){if(pt.problem)return s`<p class="problem" role="alert">${pt.problem}</p>`;if(!pt.value)return s`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:r}=pt.value;if(!o.length&&!n.length&&!r.length)return s`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return s`<ul class="entries">
    ${o.map(c=>io(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>io(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${r.map(c=>io(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function io(t,o,n){let r=()=>p(e("host.back_done"),"DELETE",n,{});return s`<li class="entry">
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
  </li>`}var ao="";function we(t,o){let n=Et(t),r=M(n,t.event.timezone);return d("keeping",e("host.keeping"),s`<p>${e("host.keeping_until",{day:r})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${cs} />
        </div>
      </div>
      ${o.can["event.delete"]?ls():a}`,{count:r})}function ls(){return s`<form class="form" @submit=${ps} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:G.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${ao?s`<p class="problem" role="alert">${ao}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function cs({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:M(n,"UTC")}),"PATCH",S,{keep_until:n})}async function ps(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await q("DELETE",S,{code:o}),location.assign("/")}catch(n){ao=m(n),u()}}var us=["host","cohost","wall"],ut="",Ut="";function ve(t){return t.can["links.renew"]?d("links",e("host.links"),s`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${us.map(ms)}
      </ul>`):a}function ms(t){let o=e(`host.link_${t}`);return s`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>ds(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function ds(t){ut="",Ut="",k({name:"link",draw:()=>ut?fs(t):hs(t),closed:()=>ut=""})}function hs(t){return w(e("host.link_sure"),s`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Ut?s`<p class="problem" role="alert">${Ut}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>$s(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>y("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function fs(t){return w(e("host.link_made"),s`<p>${e("host.link_once")}</p>
      ${Ot(t,ut)}`)}async function $s(t){try{ut=(await q("POST",`links/${t}`)).link}catch(o){Ut=m(o)}u()}var mt=new x("log",()=>!0),lo=[],ye=!1;function ke(t){return d("log",e("host.log"),bs(t),{opened:()=>mt.load()})}function bs(t){if(mt.problem)return s`<p class="problem" role="alert">${mt.problem}</p>`;if(!mt.value)return s`<p class="soft">${e("host.loading")}</p>`;let o=gs(mt.value.entries);return o.length?s`<ol class="entries">
      ${o.map((n,r)=>ws(t,n,o[r-1]?.ref))}
    </ol>
    ${ye||(o[o.length-1]?.seq??0)<=1?a:s`<button class="button-quiet" type="button" @click=${()=>_s(o)}>
            ${e("host.log_more")}
          </button>`}`:s`<p class="soft">${e("host.log_none")}</p>`}function gs(t){let o=t[t.length-1]?.seq??0;return[...t,...lo.filter(({seq:n})=>n<o)]}async function _s(t){try{let o=await K(`log?before=${t[t.length-1]?.seq}`);lo=[...lo,...o.entries],ye=!o.entries.length}catch(o){$(m(o),{tone:"warning"})}u()}function ws(t,o,n){let r=o.by&&t.people[o.by]?.name||e("host.somebody"),i=xe(t,o),l=wt(o.at,t.event.timezone);return s`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:r,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?s`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>ys(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function xe(t,o){let n=`host.log_${o.kind.replace(".","_")}`,r=vs(t,o);return e(yo(n)?n:"host.log_other",{title:r}).replace(/:\s*$/,"")}function vs(t,{kind:o,title:n,phase:r,starts:i,ends:l}){return r?e(`common.phase_${r}`):i?[n,A(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?No(n):n}async function ys(t,o){try{let n=await g("POST","undo",{seq:o.seq});$(e("host.undid",{what:xe(t,o)}),R(n))}catch(n){N(n)}}function Pe(){return s`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}var ks=12,Te="";function Se({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),r=n.filter(({name:i})=>i.toLocaleLowerCase().includes(Te.toLocaleLowerCase()));return d("people",e("host.people"),s`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:s`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>ks?xs():a}
      <ul class="pieces">
        ${r.map(Ps)}
      </ul>`,{count:T(n.length),opened:()=>lt.load()})}function xs(){return s`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Te=t.target.value,u()}}
  />`}function Ps(t){return s`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Ct(t)}
    >
      <strong dir="auto">${t.name}</strong>
      ${H(t)?s`<span class="mark">${e("host.people_muted")}</span>`:a} ${D("right")}
    </button>
  </li>`}var co=["preparing","marketplace","sessions","convergence","closed"],po=["propose","place","interest","note"];function Ee(t){return s`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${co.map(o=>Ts(t,o))}
    </ol>
  </section>`}function Ts({event:t},o){let n=t.phase===o;return s`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Es(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?s`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?s`<span class="phase-text">${Ss(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Ss(t,o){let n=po.filter(r=>t[r]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(r=>e(`host.deed_${r}`)).join(", ")}):e("host.phase_opens_none")}function Es(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var X=new x("hidden",t=>t.startsWith("photo.")),qe=!1;function Oe(t){qe||X.load(),qe=!0;let o=X.value?.waiting.length??0;return d("photos",e("host.photos"),s`${qs(t)} ${Ds(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function qs(t){if(X.problem)return s`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return s`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=X.value;return o.length?s`<ul class="entries">
    ${o.map(n=>Os(n,t))}
  </ul>`:s`<p class="soft">${e("host.photos_none")}</p>`}function Os(t,o){let n=`${b}/photos/${t.id}`,r=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return s`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${n}.jpg" target="_blank" rel="noopener">
      <img src="${n}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${r}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?s`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:r,by:i})} @click=${l}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:r,by:i})} @click=${c}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function Ds({event:t}){let o=({target:n})=>{let{checked:r}=n;p(e(r?"host.photos_trusted":"host.photos_asked"),"PATCH",S,{trusts_photos:r})};return s`<label class="check">
    <input type="checkbox" .checked=${v(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function De(t){let o=qt(t,L.now),n=o.filter(B),r=o.filter(l=>!B(l)),i=o.length?`${T(r.length)} / ${T(o.length)}`:"";return d("reports",e("host.reports"),s`${Fs(t)} ${Rs(t,n,r)}`,{count:i})}function Fs({event:t}){let{reports_due:o,timezone:n}=t,{date:r,time:i}=o?j(o,n):{date:"",time:""};return s`<form class="form reports-due" @submit=${l=>Ls(l,n)}>
    <p>${o?e("host.due_is",{time:wt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${r} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?s`<button class="button-quiet" type="button" @click=${()=>Fe(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Ls(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return Fe(Dt({date:String(n.get("date")),time:String(n.get("time"))},o))}function Fe(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",S,{reports_due:t})}function Rs(t,o,n){return!o.length&&!n.length?s`<p class="soft">${e("host.reports_none")}</p>`:s`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(r=>As(t,r))}
    </ul>`}function As(t,o){return s`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${Pt(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${z(t,o)}</bdi>${o.slot?s` · ${Eo(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${B(o)?"mark-warning":""}">${zs(o)}</span>
  </li>`}function zs(t){return B(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var Le=6e4,uo=15*Le,Ns=45*Le;function Re(t){let o=F(t);return d("rounds",e("host.rounds"),s`<ul class="pieces">
        ${o.map(n=>js(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>Is(t)}>
        ${D("plus")} ${e("host.round_add")}
      </button>`,{count:T(o.length)})}function js(t,o){return s`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>Cs(t,o)}>
      <strong dir="auto">${U(t,o)}</strong>
      <span>${A(t,o)}</span>
      ${D("right")}
    </button>
  </li>`}function Cs(t,o){let n=U(t,o);Ae(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function Is(t){let o=F(t),n=o[o.length-1],r=n?Date.parse(n.ends)-Date.parse(n.starts):Ns,i=n?Date.parse(n.ends)+uo:Math.ceil(Date.now()/uo)*uo,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+r).toISOString()};Ae(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function Ae({event:t},o,n,r,i){let[l,c]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];Mt({path:o,title:n,fields:()=>Ms(i.title,l.date,l.time,c.time),read:f=>Us(new FormData(f),t.timezone),said:{saved:r,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function Ms(t,o,n,r){return s`<div>
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
    </div>`}function Us(t,o){let n=i=>String(t.get(i)??"").trim(),r=i=>Dt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:r("starts"),ends:r("ends")}}function ze({event:t}){return d("rules",e("host.rules"),s`<p class="hint">${e("host.rules_hint")}</p>
      ${po.map(o=>Bs(t.rules,o))}`)}function Bs(t,o){return s`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${co.map(n=>Hs(t,o,n))}</div>
  </fieldset>`}function Hs(t,o,n){let r=t[o]??[],i=r.includes(n),l=i?r.filter(P=>P!==n):[...r,n],c={[o]:l};return s`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",S,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Ne({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return s`<datalist id="scribe-names">
    ${o.map(n=>s`<option value=${n}></option>`)}
  </datalist>`}function je(t){let o=_t(t);if(!o.length)return a;let n=_("scribe.slot");return s`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${Tt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(r=>s`<option value=${h(r)} .selected=${v(n===h(r))}>
            ${Vs(t,r)}
          </option>`)}
    </select>
  </div>`}function Vs(t,o){let n=t.rounds[o.round];return n?[A(t,n),t.rooms[o.room]?.name,U(t,n)].join(" · "):""}var Ws=5,V=[],ho=0,fo={get entries(){return V},get written(){return ho}};async function Ce(t){let o={...t,ref:gt(),state:"sending",problem:""};V=[o,...V].filter(({state:r},i)=>i<Ws||r==="refused"),ho+=1,u();let n=Zs(o);t.slot?await Promise.all([n,Gs(o.ref,t.slot)]):await n}function Ie(t){V=V.filter(o=>o!==t),ho-=1,u()}async function Zs({ref:t,title:o,name:n}){try{let r=await Gt("POST","topics",{title:o,scribe_for:n},{ref:t});qo(r,e("host.scribe_done",{title:o,name:n})),mo(t,{state:r.waiting?"kept":"done"})}catch(r){mo(t,{state:"refused",problem:m(r)})}}async function Gs(t,{round:o,room:n}){try{await Gt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(r){mo(t,{state:"without_slot",problem:m(r)})}}function mo(t,o){V=V.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function Ue(t){let{entries:o,written:n}=fo;return s`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Js} @keydown=${Ks} aria-describedby="host-scribe-hint">
      ${Me("title","next")} ${Me("name","done")} ${Ne(t)} ${je(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?s`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(r=>Be(r))}
    </ol>
  </section>`}function Me(t,o){return s`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${v(_(`scribe.${t}`))}
      @input=${Ro(`scribe.${t}`,t)}
    />
    ${Lo(`scribe.${t}`,t)}
  </div>`}function Be(t,o=!0){let{title:n,name:r,problem:i}=t,l=Ys(t);return s`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${r}</bdi></span>
    <span class="hint">${i||e(`host.scribed_${l}`)}</span>
    ${o&&l==="refused"?s`<button class="button-quiet" type="button" @click=${()=>Qs(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function He(){let t=fo.entries.filter(({state:o})=>o==="refused");return s`<ol class="scribed">
    ${t.map(o=>Be(o,!1))}
  </ol>`}function Ys({ref:t,state:o}){let n=O.state.wishes.some(r=>r.ref===t);return o==="kept"&&!n?"done":o}function Ks(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&_("scribe.title").trim()&&!_("scribe.name").trim()?(t.preventDefault(),dt("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Js(t){t.preventDefault();let[o,n]=[_("scribe.title").trim(),_("scribe.name").trim()];if(!o||Yt(o,"title"))return dt("title");if(!n||Yt(n,"name"))return dt("name");let r=_t(O.state.board).find(i=>h(i)===_("scribe.slot"));J("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Ce({title:o,name:n,slot:r??null}),dt("title")}function Qs(t){Ie(t),nt("scribe.title",t.title),nt("scribe.name",t.name),u(),dt("title")}function dt(t){document.getElementById(`scribe-${t}`)?.focus()}function Ve(){return Intl.supportedValuesOf?.("timeZone")??[]}var Bt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},$o=Object.keys(Bt),ht=new Map;for(let t of $o)_(`event.${t}`)&&ht.set(t,_(`event.${t}`));function ft(t,o){return ht.get(o)??t[o]}function $t(t){return({target:o})=>{let n=o.value;ht.set(t,n),nt(`event.${t}`,n)}}function We(t){return Object.fromEntries([...ht].filter(([o,n])=>n.trim()!==t[o]))}function Ze(){ht.clear(),J(...$o.map(t=>`event.${t}`))}function Ge(t){return $o.includes(t)}function bo(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Bt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${v(ft(t,o))} @input=${$t(o)}
    />
    ${Ht(o,r)}
  </div>`}function go(t,o,n,r){return s`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Bt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${v(ft(t,o))} @input=${$t(o)}
    ></textarea>
    ${o==="welcome"?s`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Ht(o,r)}
  </div>`}function Ye(t,o){return s`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${v(ft(t,"timezone"))} @input=${$t("timezone")}
    />
    <datalist id="event-zones">
      ${Ve().map(n=>s`<option value=${n}></option>`)}
    </datalist>
    ${Ht("timezone",o)}
  </div>`}function Ke(t,o){let n=ft(t,"language");return s`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${$t("language")}>
      ${vt(t.language).map(r=>s`<option value=${r} lang=${r} ?selected=${r===n}>
            ${yt(r)}
          </option>`)}
    </select>
    ${Ht("language",o)}
  </div>`}function Ht(t,o){return o?.field!==t?a:s`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var tt=null,E=null;function Je({event:t}){return d("event",e("host.event"),Xs(t))}function Xs(t){return s`<form class="form" @submit=${o=>or(o,t)}>
    ${bo(t,"title","host.event_title",E)}
    ${go(t,"theme",2,E)} ${go(t,"welcome",4,E)}
    ${bo(t,"place","host.place",E)} ${Ye(t,E)}
    ${Ke(t,E)}
    <label class="check">
      <input type="checkbox" .checked=${v(tt??t.book_open)} @change=${tr} />
      <span>${e("host.book_open")}</span>
    </label>
    ${E&&!Ge(E.field)?s`<p class="problem" role="alert">${E.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function tr({target:t}){tt=t.checked}async function or(t,o){t.preventDefault();let n=tt===null||tt===o.book_open?{}:{book_open:tt};try{let r=await g("PATCH",S,{...We(o),...n});E=null,tt=null,Ze(),$(e(r.changes.length?"host.event_done":"host.event_same"),R(r))}catch(r){E={field:er(r),text:m(r)}}u()}function er(t){return t instanceof Y?String(t.facts.field??""):""}async function nr(){(await import("./menu.js")).openInvite()}function Qe(t){return s`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${b}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${b}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${nr}>${e("host.invite")}</button>
      <a class="button-quiet" href="${b}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?sr():a}
  </section>`}function sr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return s`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>s`<li>
            <a class="button-quiet" href="${b}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var rr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],ir=[1,5,10,15],Xe=[12,20,30,60],_o=Xe[0];function tn(t){let{view:o}=t.wall;return s`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${rr.map(n=>s`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>wo(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${ir.map(n=>s`<button class="button-quiet" type="button" @click=${()=>cr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${ar(t)}
    <button class="button" type="button" @click=${pr}>${e("host.bell")}</button>
  </section>`}function ar(t){let[o]=Oo(t),n=Do(t);return!n&&!o?a:s`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?s`<p class="host-reads" dir="auto">${e("host.reading_now",{name:z(t,n)})}</p>`:a}
      ${o?s`<button class="button" type="button" dir="auto" @click=${()=>ur(t,o)}>
            ${e("host.reading_next",{name:z(t,o)})}
          </button>`:s`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?s`<button class="button-quiet" type="button" @click=${mr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${lr}>
        ${Xe.map(r=>s`<option value=${r} ?selected=${r===_o}>${T(r)}</option>`)}
      </select>
    </div>`}function lr({target:t}){_o=Number(t.value)}function wo(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function cr(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function pr(){p(e("host.bell_done"),"POST","wall/bell",{})}async function ur(t,o){let n=e("host.reading_now",{name:z(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:_o})&&t.wall.view!=="queue"&&wo("queue")}async function mr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&wo("auto")}function Eu(t){return s`${Ao(t,!0)} ${zo(t)}
    <main id="main" class="host">${dr(t)}</main>`}function dr(t){return t.me.can["event.change"]?hr(t):s`<p class="host-other">${e("host.not_host")}</p>${He()}`}function hr({board:t,me:o,present:n}){return s`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Vo(t)}
    <div class="host-columns">
      <div class="host-column">${Co(t)} ${Ee(t)} ${Qo(t)} ${ze(t)} ${Go(t,o)}</div>
      <div class="host-column">
        ${ge(t,o)} ${tn(t)} ${Io(t)} ${Qe(o)} ${Pe()}
        ${o.can.scribe?Ue(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${Oe(t)} ${De(t)} ${Re(t)} ${fe(t)} ${Je(t)}
          ${Se(t,n)} ${oe(t,o)} ${_e(t)} ${ke(t)} ${ve(o)}
          ${t.event.rehearsal_of?a:we(t,o)}
        </section>
      </div>
    </div>
    ${Yo()}`}export{Eu as hostScreen};
