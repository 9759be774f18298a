/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as $o,$a as vt,A as Ut,Aa as ot,Ba as J,Ca as wt,Da as y,E as r,G as a,I as f,J as L,Ja as Mt,K as G,Ka as yo,L as uo,La as ko,N as mo,O as Y,Oa as xo,Ra as Po,S as U,T as bt,U as gt,V as _t,W as M,X as A,Xa as To,Z as ho,_ as fo,_a as So,a as At,aa as K,ab as I,b as Ct,bb as yt,c as ft,ca as bo,d as jt,da as u,e as co,f as V,fa as z,g,ga as go,h as $t,ha as R,i as Z,j as m,l as e,m as po,n as q,na as T,o as W,oa as x,p as O,qa as v,ra as b,sa as _o,t as F,ta as C,xa as wo,ya as vo,z as _,za as w}from"./app.js";function qo(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=yt(t,z.now).filter(I).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${It(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${It(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${g}/book">${e("host.open_book")}</a>
      </li>
      ${It(e("host.keeping_until",{day:U(vt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function It(t,o,n){return r`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Ze(o)}>${n}</button>
  </li>`}function Ze(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var E=`/api/events/${V.code}`;function N({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await _(o,n,s);return b(t,N(i)),i}catch(i){C(i);return}}var We=200;function Eo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Ye} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${We} dir="auto" autocomplete="off"
          .value=${y(w("announce.text"))} @input=${wt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${mo(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Ge(t,o))}
    </ul>
  </section>`}function Ge({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Ke(o)}>${e("host.announce_down")}</button>
  </li>`}async function Ye(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=w("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&J("announce.text")}function Ke(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Do(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Je(o)}}function Je(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Oo({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${kt("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>Qe(n,o[n]))}`}function Qe(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${kt(t,o)}
  </section>`}function kt(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${Xe}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${tn}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Xe({target:t}){t.select()}async function tn({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await Do(n.value,n)}`))}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function xt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-on(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function on(t,o){let{date:n,time:s}=j(t,o);return Date.parse(`${n}T${s}:00Z`)}var en=7*864e5,et=null,Pt="",Bt=!1;function Fo(t){et=null,Pt="";let o=$t(),n=nn(t);T({name:"copy",draw:()=>et?sn(et):rn(n,o),closed:()=>et=null})}function nn(t){let[o]=L(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+en;return j(n,t.event.timezone).date}function rn(t,o){return v(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>an(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${Pt?r`<p class="problem" role="alert">${Pt}</p>`:a}
        <button class="button" ?disabled=${Bt}>${e("host.copy_make")}</button>
      </form>`)}function sn(t){return v(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Oo(t)}`)}async function an(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));Bt=!0,u();try{et=await O("POST","copies",{date:n},o)}catch(s){Pt=m(s)}Bt=!1,u()}var Q,Tt="",Ht=!1;function Lo({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>ln(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function ln(t){try{await O("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){C(o)}}function Ro(){return Q=void 0,T({name:"rehearsal",draw:()=>v(e("host.rehearse"),cn())}),Zt(async()=>{Q=(await W("rehearsal")).code})}function cn(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${Tt?r`<p class="problem" role="alert">${Tt}</p>`:a}
    <div class="actions">
      ${Q===void 0?a:Q?pn(Q):r`${Vt("rehearse_begin",zo,"button")}`}
    </div>`}function pn(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Vt("rehearse_again",zo,"button-quiet")} ${Vt("rehearsal_end",un,"button-quiet")}`}function Vt(t,o,n){return r`<button class=${n} type="button" ?disabled=${Ht} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function zo(){return Zt(async()=>{let{code:t}=await O("POST","rehearsal");location.assign(`/e/${t}/host`)})}function un(){return Zt(async()=>{await O("DELETE",`/api/events/${V.code}/rehearsal`),Q=null,b(e("host.rehearsal_ended"))})}async function Zt(t){Ht=!0,Tt="",u();try{await t()}catch(o){Tt=m(o)}Ht=!1,u()}function No(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Ro}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Fo(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var mn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function Ao(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(mn).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>dn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function dn(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Co(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var jo=5;function Uo(t){let o=L(t);if(!o.length)return a;let{running:n,next:s}=Co(o,z.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>hn(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function hn(t,o,n,s){let i=M(t,o),l=Date.parse(o.ends)<=z.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${A(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${St("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${St("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:jo}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${St("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${St("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:jo}))}
        </div>`:a}
  </li>`}function St(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function d(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var fn=400,nt,rt,qt,Mo,S=class{constructor(o,n){ft(this,qt);At(this,"value",null);At(this,"problem","");ft(this,nt);ft(this,rt);jt(this,nt,o),F.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&co(this,qt,Mo).call(this)})}async load(){try{this.value=await W(Ct(this,nt)),this.problem=""}catch(o){this.problem=m(o)}u()}};nt=new WeakMap,rt=new WeakMap,qt=new WeakSet,Mo=function(){clearTimeout(Ct(this,rt)),jt(this,rt,setTimeout(()=>this.load(),fn))};var Wt=new S("editions",()=>!1),Io=["photos","contributions","contacts"],Et="";function Bo(t,o){return o.can["book.freeze"]?d("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${$n(t)} ${_n()}`,{opened:()=>Wt.load()}):a}function $n({event:t}){let o=Wt.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>bn(n,t.timezone))}
  </ul>`}function bn({number:t,choice:o,hidden:n,at:s},i){let l=e("host.edition",{n:String(t),when:U(s,i)});return r`<li class="entry">
    <span class="entry-words">
      ${n?r`<span>${l}</span>`:r`<a href="${g}/book/${t}">${l}</a>`}
      <span class="hint">${$o([...n?[e("host.edition_hidden")]:[],...gn(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>vn(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function gn(t){let o=Io.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function _n(){return r`<form class="form" @submit=${wn}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${Io.map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${Et?r`<p class="problem" role="alert">${Et}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function wn(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Ho(()=>_("POST","editions",{choice:n}),e("host.edition_frozen"))}function vn(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return Ho(()=>_(n,`editions/${t}/hiding`),s)}async function Ho(t,o){try{await t(),Et="",b(o),await Wt.load()}catch(n){Et=m(n),u()}}var st=new S("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Vo(t){return d("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${yn(t)}`,{opened:()=>st.load()})}function yn(t){if(st.problem)return r`<p class="problem" role="alert">${st.problem}</p>`;if(!st.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=st.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>Gt(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>Gt(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>Gt(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Gt(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${t}</span>
      ${o?r`<span class="hint" dir="auto">${o}</span>`:a}
    </span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.bring_back_what",{title:t})}
      @click=${s}
    >
      ${e("host.bring_back")}
    </button>
  </li>`}var Yt="";function Zo(t,o){let n=vt(t),s=U(n,t.event.timezone);return d("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${xn} />
        </div>
      </div>
      ${o.can["event.delete"]?kn():a}`,{count:s})}function kn(){return r`<form class="form" @submit=${Pn} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:V.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Yt?r`<p class="problem" role="alert">${Yt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function xn({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:U(n,"UTC")}),"PATCH",E,{keep_until:n})}async function Pn(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await O("DELETE",E,{code:o}),location.assign("/")}catch(n){Yt=m(n),u()}}var Tn=["host","cohost","wall"],it="",Dt="";function Wo(t){return t.can["links.renew"]?d("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Tn.map(Sn)}
      </ul>`):a}function Sn(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>qn(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function qn(t){it="",Dt="",T({name:"link",draw:()=>it?Dn(t):En(t),closed:()=>it=""})}function En(t){return v(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Dt?r`<p class="problem" role="alert">${Dt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>On(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function Dn(t){return v(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${kt(t,it)}`)}async function On(t){try{it=(await O("POST",`links/${t}`)).link}catch(o){Dt=m(o)}u()}var at=new S("log",()=>!0),Kt=[],Go=!1;function Yo(t){return d("log",e("host.log"),Fn(t),{opened:()=>at.load()})}function Fn(t){if(at.problem)return r`<p class="problem" role="alert">${at.problem}</p>`;if(!at.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=Ln(at.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>zn(t,n,o[s-1]?.ref))}
    </ol>
    ${Go||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>Rn(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function Ln(t){let o=t[t.length-1]?.seq??0;return[...t,...Kt.filter(({seq:n})=>n<o)]}async function Rn(t){try{let o=await W(`log?before=${t[t.length-1]?.seq}`);Kt=[...Kt,...o.entries],Go=!o.entries.length}catch(o){b(m(o),{tone:"warning"})}u()}function zn(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Ko(t,o),l=bt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>An(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function Ko(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=Nn(t,o);return e(po(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function Nn(t,{kind:o,title:n,phase:s,starts:i,ends:l}){return s?e(`common.phase_${s}`):i?[n,A(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?To(n):n}async function An(t,o){try{let n=await _("POST","undo",{seq:o.seq});b(e("host.undid",{what:Ko(t,o)}),N(n))}catch(n){C(n)}}function Jo(){return r`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}function Qo(t,o){let{name:n}=t;T({name:"person",draw:()=>v(e("host.person",{name:n}),Cn(t,o()))})}function Cn(t,o){return r`${In(t)}
    <ul class="choices">
      ${o?Jt("person_hear",()=>Un(t)):r`${Jt("person_mute",()=>jn(t))} ${Jt("person_remove",()=>Mn(t))}`}
    </ul>
    ${o?a:r`<p class="hint">${e("host.person_hint")}</p>`}`}function Jt(t,o){return r`<li><button class="choice" type="button" @click=${()=>{x("person"),o()}}>${e(`host.${t}`)}</button></li>`}var jn=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),Un=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),Mn=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function In({id:t,name:o}){return r`<form class="form" @submit=${async s=>{s.preventDefault();let i=s.currentTarget,l=String(new FormData(i).get("name")).trim(),c=e("host.renamed",{name:l});await p(c,"PATCH",`people/${t}`,{name:l})&&x("person")}}>
    <div>
      <label for="person-name">${e("common.name_label")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    <button class="button">${e("common.save")}</button>
  </form>`}var Bn=12,te="",oe=new S("hidden",t=>t.startsWith("person."));function ee({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),s=n.filter(({name:i})=>i.toLocaleLowerCase().includes(te.toLocaleLowerCase()));return d("people",e("host.people"),r`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>Bn?Hn():a}
      <ul class="pieces">
        ${s.map(Vn)}
      </ul>`,{count:q(n.length),opened:()=>oe.load()})}function Hn(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{te=t.target.value,u()}}
  />`}function Vn(t){let o=Xo(t);return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Qo(t,()=>Xo(t))}
    >
      <strong dir="auto">${t.name}</strong>
      ${o?r`<span class="mark">${e("host.people_muted")}</span>`:a} ${R("right")}
    </button>
  </li>`}function Xo({id:t}){return(oe.value?.muted??[]).some(o=>o.id===t)}var Qt=["preparing","marketplace","sessions","convergence","closed"],Xt=["propose","place","interest","note"];function ne(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Qt.map(o=>Zn(t,o))}
    </ol>
  </section>`}function Zn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Gn(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${Wn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Wn(t,o){let n=Xt.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function Gn(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var X=new S("hidden",t=>t.startsWith("photo.")),re=!1;function se(t){re||X.load(),re=!0;let o=X.value?.waiting.length??0;return d("photos",e("host.photos"),r`${Yn(t)} ${Jn(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Yn(t){if(X.problem)return r`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=X.value;return o.length?r`<ul class="entries">
    ${o.map(n=>Kn(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function Kn(t,o){let n=`${g}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${n}.jpg" target="_blank" rel="noopener">
      <img src="${n}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${s}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?r`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:s,by:i})} @click=${l}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:s,by:i})} @click=${c}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function Jn({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",E,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${y(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function ie(t){let o=yt(t,z.now),n=o.filter(I),s=o.filter(l=>!I(l)),i=o.length?`${q(s.length)} / ${q(o.length)}`:"";return d("reports",e("host.reports"),r`${Qn(t)} ${tr(t,n,s)}`,{count:i})}function Qn({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?j(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>Xn(l,n)}>
    <p>${o?e("host.due_is",{time:bt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>ae(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Xn(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return ae(xt({date:String(n.get("date")),time:String(n.get("time"))},o))}function ae(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",E,{reports_due:t})}function tr(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>or(t,s))}
    </ul>`}function or(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${go(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${K(t,o)}</bdi>${o.slot?r` · ${fo(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${I(o)?"mark-warning":""}">${er(o)}</span>
  </li>`}function er(t){return I(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var nr=12;function le(t,o,n,s){let i=$=>Date.parse(t.rounds[$]?.ends??"")>n,l=Y(t).filter($=>$.room!==o&&i($.round)),c=new Set(l.map(f)),k=L(t).map(({id:$})=>uo(t,{round:$,room:o})).filter($=>$?.slot&&i($.slot.round)),P=new Set([...s.values()].map($=>$?f($):""));return k.map($=>{let h=$,H=sr(t,h,l),dt=s.get(h.id),ht=dt===null||dt&&c.has(f(dt))?dt:H.find(Ve=>!P.has(f(Ve)))??null;return ht&&P.add(f(ht)),{topic:h,slot:ht,choices:rr(H,ht)}})}function rr(t,o){return t.filter((n,s)=>s<nr||o&&f(o)===f(n))}function sr(t,o,n){let s=L(t).map(({id:h})=>h),i=G(t).map(({id:h})=>h),l=o.slot,c=({round:h})=>s.indexOf(h)-s.indexOf(l.round),k=h=>Math.abs(c(h))*2+ +(c(h)<0),P=({room:h})=>+((t.rooms[h]?.capacity??1/0)<o.interest),$=({room:h})=>Math.abs(i.indexOf(h)-i.indexOf(l.room));return[...n].sort((h,H)=>k(h)-k(H)||P(h)-P(H)||$(h)-$(H))}var Ft=new Map,Ot="";function ce(t){Ft.clear(),Ot="";let o=e("host.falls_out_what",{name:t.name});T({name:"falls-out",draw:()=>v(o,ir(t))})}function pe({id:t}){return le(F.state.board,t,z.now.getTime(),Ft)}function ir(t){let o=pe(t);return r`<form class="form" @submit=${n=>lr(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?r`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(ar)} ${Ot?r`<p class="problem" role="alert">${Ot}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ar({topic:t,slot:o,choices:n}){let{board:s}=F.state,i=({target:c})=>{Ft.set(t.id,n.find(k=>f(k)===c.value)??null),u()},l=c=>r`<option value=${f(c)} .selected=${o!==null&&f(c)===f(o)}>
      ${ho(s,c)}
    </option>`;return r`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||s.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function lr(t,o){t.preventDefault();let n=pe(o),s=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>s.length;try{let l=await _("PUT",`rooms/${o.id}/closing`,{moves:s,unplace:i});x("falls-out"),b(e("host.fell_out",{name:o.name}),N(l))}catch(l){Ot=cr(l,n),u()}}function cr(t,o){if(!(t instanceof Z))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,s=n&&o.find(i=>i.slot&&f(i.slot)===f(n));return s?(Ft.delete(s.topic.id),`${s.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var Lt="",lt=[];function Rt(t){Lt="",lt=[],T({name:"piece",draw:()=>v(t.title,lt.length?ur(t):pr(t))})}var ue=({path:t})=>!t.includes("/");function pr(t){return r`<form
    class="form"
    @submit=${o=>mr(o,t)}
  >
    ${t.fields()} ${Lt?r`<p class="problem" role="alert">${Lt}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${ue(t)?a:r`<button class="button-danger" type="button" @click=${()=>me(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function ur(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:lt.length})}</p>
    <ul class="orphans">
      ${lt.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>me(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>x("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function mr(t,o){t.preventDefault();let n=o.read(t.currentTarget);return de(()=>_(ue(o)?"POST":"PATCH",o.path,n),o.said.saved)}function me(t,o){return de(()=>_("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function de(t,o){try{let n=await t();x("piece"),b(o,N(n))}catch(n){n instanceof Z&&n.code==="would_orphan"?lt=n.facts.topics:Lt=m(n),u()}}function he(t){return r`<div>
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
  </div>`}var fe=["step_free","projector","quiet","hearing_loop"],$e={name:"",capacity:null,note:"",link:"",features:[],language:""};function be({name:t,capacity:o,note:n,link:s,features:i,language:l}){return r`<div>
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
      ${fe.map(c=>r`<label class="check">
          <input type="checkbox" name=${c} ?checked=${i.includes(c)} /> <span>${e(`day.${c}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!l}>${e("host.room_language_any")}</option>
        ${gt(l).map(c=>r`<option value=${c} lang=${c} ?selected=${c===l}>${_t(c)}</option>`)}
      </select>
    </div>
    ${he(s)}`}function ge(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:fe.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function _e(t,o){let n=[...G(F.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:k},P)=>({id:c,position:k,wanted:P+1}));try{for(let{id:c,position:k,wanted:P}of l)k!==P&&await _("PATCH",`rooms/${c}`,{position:P});b(e("host.room_moved",{name:i.name}))}catch(c){C(c)}}var dr=So(()=>import("./outgrown.js"));function ve(t){let o=G(t),n=()=>ye("rooms",e("host.room_new"),e("host.room_added"),$e);return d("rooms",e("host.rooms"),r`${dr()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((s,i)=>hr(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${R("plus")} ${e("host.room_add")}
      </button>`,{count:q(o.length)})}function hr(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>ye(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t,()=>$r(t));return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,bo(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${R("right")}
    </button>
    ${fr(t)} ${we(t,"up",-1,o===0)} ${we(t,"down",1,o===n-1)}
  </li>`}function fr({id:t,name:o}){return r`<a
    class="button-icon"
    href="${g}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${R("door")}
  </a>`}function we(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>_e(t.id,n)}
  >
    <span class="turn-${o}">${R("down")}</span>
  </button>`}function ye(t,o,n,s,i){Rt({path:t,title:o,fields:()=>be(s),read:l=>ge(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function $r(t){let o=async()=>{let s=e("host.room_opened",{name:t.name});await p(s,"DELETE",`rooms/${t.id}/closing`,{})&&x("piece")},n=()=>{x("piece"),ce(t)};return r`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var ke=6e4,to=15*ke,br=45*ke;function xe(t){let o=L(t);return d("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>gr(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>wr(t)}>
        ${R("plus")} ${e("host.round_add")}
      </button>`,{count:q(o.length)})}function gr(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>_r(t,o)}>
      <strong dir="auto">${M(t,o)}</strong>
      <span>${A(t,o)}</span>
      ${R("right")}
    </button>
  </li>`}function _r(t,o){let n=M(t,o);Pe(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function wr(t){let o=L(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):br,i=n?Date.parse(n.ends)+to:Math.ceil(Date.now()/to)*to,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};Pe(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function Pe({event:t},o,n,s,i){let[l,c]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];Rt({path:o,title:n,fields:()=>vr(i.title,l.date,l.time,c.time),read:k=>yr(new FormData(k),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function vr(t,o,n,s){return r`<div>
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
    </div>`}function yr(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>xt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function Te({event:t}){return d("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Xt.map(o=>kr(t.rules,o))}`)}function kr(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Qt.map(n=>xr(t,o,n))}</div>
  </fieldset>`}function xr(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(P=>P!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",E,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Se({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function qe(t){let o=Y(t);if(!o.length)return a;let n=w("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${wt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${f(s)} .selected=${y(n===f(s))}>
            ${Pr(t,s)}
          </option>`)}
    </select>
  </div>`}function Pr(t,o){let n=t.rounds[o.round];return n?[A(t,n),t.rooms[o.room]?.name,M(t,n)].join(" · "):""}var Tr=5,B=[],eo=0,no={get entries(){return B},get written(){return eo}};async function Ee(t){let o={...t,ref:$t(),state:"sending",problem:""};B=[o,...B].filter(({state:s},i)=>i<Tr||s==="refused"),eo+=1,u();let n=Sr(o);t.slot?await Promise.all([n,qr(o.ref,t.slot)]):await n}function De(t){B=B.filter(o=>o!==t),eo-=1,u()}async function Sr({ref:t,title:o,name:n}){try{let s=await Ut("POST","topics",{title:o,scribe_for:n},{ref:t});_o(s,e("host.scribe_done",{title:o,name:n})),oo(t,{state:s.waiting?"kept":"done"})}catch(s){oo(t,{state:"refused",problem:m(s)})}}async function qr(t,{round:o,room:n}){try{await Ut("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){oo(t,{state:"without_slot",problem:m(s)})}}function oo(t,o){B=B.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function Fe(t){let{entries:o,written:n}=no;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Or} @keydown=${Dr} aria-describedby="host-scribe-hint">
      ${Oe("title","next")} ${Oe("name","done")} ${Se(t)} ${qe(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(s=>Le(s))}
    </ol>
  </section>`}function Oe(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${y(w(`scribe.${t}`))}
      @input=${ko(`scribe.${t}`,t)}
    />
    ${yo(`scribe.${t}`,t)}
  </div>`}function Le(t,o=!0){let{title:n,name:s,problem:i}=t,l=Er(t);return r`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${s}</bdi></span>
    <span class="hint">${i||e(`host.scribed_${l}`)}</span>
    ${o&&l==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Fr(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Re(){let t=no.entries.filter(({state:o})=>o==="refused");return r`<ol class="scribed">
    ${t.map(o=>Le(o,!1))}
  </ol>`}function Er({ref:t,state:o}){let n=F.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Dr(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&w("scribe.title").trim()&&!w("scribe.name").trim()?(t.preventDefault(),ct("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Or(t){t.preventDefault();let[o,n]=[w("scribe.title").trim(),w("scribe.name").trim()];if(!o||Mt(o,"title"))return ct("title");if(!n||Mt(n,"name"))return ct("name");let s=Y(F.state.board).find(i=>f(i)===w("scribe.slot"));J("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Ee({title:o,name:n,slot:s??null}),ct("title")}function Fr(t){De(t),ot("scribe.title",t.title),ot("scribe.name",t.name),u(),ct("title")}function ct(t){document.getElementById(`scribe-${t}`)?.focus()}function ze(){return Intl.supportedValuesOf?.("timeZone")??[]}var zt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},ro=Object.keys(zt),pt=new Map;for(let t of ro)w(`event.${t}`)&&pt.set(t,w(`event.${t}`));function ut(t,o){return pt.get(o)??t[o]}function mt(t){return({target:o})=>{let n=o.value;pt.set(t,n),ot(`event.${t}`,n)}}function Ne(t){return Object.fromEntries([...pt].filter(([o,n])=>n.trim()!==t[o]))}function Ae(){pt.clear(),J(...ro.map(t=>`event.${t}`))}function Ce(t){return ro.includes(t)}function so(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${zt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${y(ut(t,o))} @input=${mt(o)}
    />
    ${Nt(o,s)}
  </div>`}function io(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${zt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${y(ut(t,o))} @input=${mt(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Nt(o,s)}
  </div>`}function je(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${y(ut(t,"timezone"))} @input=${mt("timezone")}
    />
    <datalist id="event-zones">
      ${ze().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${Nt("timezone",o)}
  </div>`}function Ue(t,o){let n=ut(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${mt("language")}>
      ${gt(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${_t(s)}
          </option>`)}
    </select>
    ${Nt("language",o)}
  </div>`}function Nt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var tt=null,D=null;function Me({event:t}){return d("event",e("host.event"),Lr(t))}function Lr(t){return r`<form class="form" @submit=${o=>zr(o,t)}>
    ${so(t,"title","host.event_title",D)}
    ${io(t,"theme",2,D)} ${io(t,"welcome",4,D)}
    ${so(t,"place","host.place",D)} ${je(t,D)}
    ${Ue(t,D)}
    <label class="check">
      <input type="checkbox" .checked=${y(tt??t.book_open)} @change=${Rr} />
      <span>${e("host.book_open")}</span>
    </label>
    ${D&&!Ce(D.field)?r`<p class="problem" role="alert">${D.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Rr({target:t}){tt=t.checked}async function zr(t,o){t.preventDefault();let n=tt===null||tt===o.book_open?{}:{book_open:tt};try{let s=await _("PATCH",E,{...Ne(o),...n});D=null,tt=null,Ae(),b(e(s.changes.length?"host.event_done":"host.event_same"),N(s))}catch(s){D={field:Nr(s),text:m(s)}}u()}function Nr(t){return t instanceof Z?String(t.facts.field??""):""}async function Ar(){(await import("./menu.js")).openInvite()}function Ie(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${g}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${g}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Ar}>${e("host.invite")}</button>
      <a class="button-quiet" href="${g}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Cr():a}
  </section>`}function Cr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${g}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var jr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Ur=[1,5,10,15],Be=[12,20,30,60],ao=Be[0];function He(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${jr.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>lo(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Ur.map(n=>r`<button class="button-quiet" type="button" @click=${()=>Br(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Mr(t)}
    <button class="button" type="button" @click=${Hr}>${e("host.bell")}</button>
  </section>`}function Mr(t){let[o]=wo(t),n=vo(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:K(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Vr(t,o)}>
            ${e("host.reading_next",{name:K(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${Zr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Ir}>
        ${Be.map(s=>r`<option value=${s} ?selected=${s===ao}>${q(s)}</option>`)}
      </select>
    </div>`}function Ir({target:t}){ao=Number(t.value)}function lo(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Br(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Hr(){p(e("host.bell_done"),"POST","wall/bell",{})}async function Vr(t,o){let n=e("host.reading_now",{name:K(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:ao})&&t.wall.view!=="queue"&&lo("queue")}async function Zr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&lo("auto")}function Up(t){return r`${xo(t,!0)} ${Po(t)}
    <main id="main" class="host">${Wr(t)}</main>`}function Wr(t){return t.me.can["event.change"]?Gr(t):r`<p class="host-other">${e("host.not_host")}</p>${Re()}`}function Gr({board:t,me:o,present:n}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Lo(t)}
    <div class="host-columns">
      <div class="host-column">${qo(t)} ${ne(t)} ${Uo(t)} ${Te(t)} ${No(t,o)}</div>
      <div class="host-column">
        ${He(t)} ${Eo(t)} ${Ie(o)} ${Jo()}
        ${o.can.scribe?Fe(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${se(t)} ${ie(t)} ${xe(t)} ${ve(t)} ${Me(t)}
          ${ee(t,n)} ${Bo(t,o)} ${Vo(t)} ${Yo(t)} ${Wo(o)}
          ${t.event.rehearsal_of?a:Zo(t,o)}
        </section>
      </div>
    </div>
    ${Ao()}`}export{Up as hostScreen};
