/* Made by `make bundle`. Licences: ../LICENSES */
import{$a as I,A as At,Aa as y,E as r,G as a,Ga as jt,Ha as _o,I as f,Ia as wo,J as F,Ja as vo,K as G,Ka as yo,L as co,N as po,Na as ko,O as Y,Qa as xo,S as U,T as bt,U as M,V as C,Wa as Po,X as uo,Y as mo,Z as ho,Za as To,_ as K,_a as _t,a as zt,aa as u,ab as wt,b as Nt,c as ft,ca as z,d as Ct,da as fo,e as ao,ea as R,f as V,g,h as $t,i as Z,j as m,ka as T,l as e,la as x,m as lo,n as q,na as v,o as W,oa as b,p as O,pa as $o,qa as A,t as L,ua as bo,va as go,wa as w,xa as ot,ya as J,z as _,za as gt}from"./app.js";function So(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=wt(t,z.now).filter(I).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${Ut(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${Ut(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${g}/book">${e("host.open_book")}</a>
      </li>
      ${Ut(e("host.keeping_until",{day:U(_t(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function Ut(t,o,n){return r`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>He(o)}>${n}</button>
  </li>`}function He(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var E=`/api/events/${V.code}`;function N({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await _(o,n,s);return b(t,N(i)),i}catch(i){A(i);return}}var Ve=200;function qo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${We} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Ve} dir="auto" autocomplete="off"
          .value=${y(w("announce.text"))} @input=${gt("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${po(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>Ze(t,o))}
    </ul>
  </section>`}function Ze({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Ge(o)}>${e("host.announce_down")}</button>
  </li>`}async function We(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=w("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&J("announce.text")}function Ge(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Eo(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Ye(o)}}function Ye(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Do({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${vt("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>Ke(n,o[n]))}`}function Ke(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${vt(t,o)}
  </section>`}function vt(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${Je}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${Qe}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Je({target:t}){t.select()}async function Qe({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await Eo(n.value,n)}`))}function j(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:l})=>[i,l]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function yt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let l=0;l<2;l+=1)i+=s-Xe(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function Xe(t,o){let{date:n,time:s}=j(t,o);return Date.parse(`${n}T${s}:00Z`)}var tn=7*864e5,et=null,kt="",Mt=!1;function Oo(t){et=null,kt="";let o=$t(),n=on(t);T({name:"copy",draw:()=>et?nn(et):en(n,o),closed:()=>et=null})}function on(t){let[o]=F(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+tn;return j(n,t.event.timezone).date}function en(t,o){return v(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>rn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${kt?r`<p class="problem" role="alert">${kt}</p>`:a}
        <button class="button" ?disabled=${Mt}>${e("host.copy_make")}</button>
      </form>`)}function nn(t){return v(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Do(t)}`)}async function rn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));Mt=!0,u();try{et=await O("POST","copies",{date:n},o)}catch(s){kt=m(s)}Mt=!1,u()}var Q,xt="",It=!1;function Lo({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>sn(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function sn(t){try{await O("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){A(o)}}function Fo(){return Q=void 0,T({name:"rehearsal",draw:()=>v(e("host.rehearse"),an())}),Ht(async()=>{Q=(await W("rehearsal")).code})}function an(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${xt?r`<p class="problem" role="alert">${xt}</p>`:a}
    <div class="actions">
      ${Q===void 0?a:Q?ln(Q):r`${Bt("rehearse_begin",Ro,"button")}`}
    </div>`}function ln(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Bt("rehearse_again",Ro,"button-quiet")} ${Bt("rehearsal_end",cn,"button-quiet")}`}function Bt(t,o,n){return r`<button class=${n} type="button" ?disabled=${It} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function Ro(){return Ht(async()=>{let{code:t}=await O("POST","rehearsal");location.assign(`/e/${t}/host`)})}function cn(){return Ht(async()=>{await O("DELETE",`/api/events/${V.code}/rehearsal`),Q=null,b(e("host.rehearsal_ended"))})}async function Ht(t){It=!0,xt="",u();try{await t()}catch(o){xt=m(o)}It=!1,u()}function zo(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Fo}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Oo(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var pn={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function No(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(pn).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>un(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function un(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Co(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var Ao=5;function jo(t){let o=F(t);if(!o.length)return a;let{running:n,next:s}=Co(o,z.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>mn(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function mn(t,o,n,s){let i=M(t,o),l=Date.parse(o.ends)<=z.now.getTime();return r`<li class="day-round ${l?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${C(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${Pt("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${Pt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:Ao}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${Pt("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${Pt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:Ao}))}
        </div>`:a}
  </li>`}function Pt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function d(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${c=>{c.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var dn=400,nt,rt,Tt,Uo,S=class{constructor(o,n){ft(this,Tt);zt(this,"value",null);zt(this,"problem","");ft(this,nt);ft(this,rt);Ct(this,nt,o),L.subscribe((s,{changes:i,whole:l})=>{this.value&&(l||i.some(({kind:c})=>n(c)))&&ao(this,Tt,Uo).call(this)})}async load(){try{this.value=await W(Nt(this,nt)),this.problem=""}catch(o){this.problem=m(o)}u()}};nt=new WeakMap,rt=new WeakMap,Tt=new WeakSet,Uo=function(){clearTimeout(Nt(this,rt)),Ct(this,rt,setTimeout(()=>this.load(),dn))};var Vt=new S("editions",()=>!1),Mo=["photos","contributions","contacts"],St="";function Io(t,o){return o.can["book.freeze"]?d("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${hn(t)} ${bn()}`,{opened:()=>Vt.load()}):a}function hn({event:t}){let o=Vt.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>fn(n,t.timezone))}
  </ul>`}function fn({number:t,choice:o,hidden:n,at:s},i){let l=e("host.edition",{n:String(t),when:U(s,i)});return r`<li class="entry">
    <span class="entry-words">
      ${n?r`<span>${l}</span>`:r`<a href="${g}/book/${t}">${l}</a>`}
      <span class="hint">${ho([...n?[e("host.edition_hidden")]:[],...$n(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>_n(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function $n(t){let o=Mo.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function bn(){return r`<form class="form" @submit=${gn}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${Mo.map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${St?r`<p class="problem" role="alert">${St}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function gn(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Bo(()=>_("POST","editions",{choice:n}),e("host.edition_frozen"))}function _n(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return Bo(()=>_(n,`editions/${t}/hiding`),s)}async function Bo(t,o){try{await t(),St="",b(o),await Vt.load()}catch(n){St=m(n),u()}}var st=new S("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Ho(t){return d("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${wn(t)}`,{opened:()=>st.load()})}function wn(t){if(st.problem)return r`<p class="problem" role="alert">${st.problem}</p>`;if(!st.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=st.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(c=>[c.id,c]))},l=({topic:c})=>({title:i[c]?.title??""});return r`<ul class="entries">
    ${o.map(c=>Zt(c.title,"",`topics/${c.id}/hiding`))}
    ${n.map(c=>Zt(c.text,e("host.note_of",l(c)),`notes/${c.id}/hiding`))}
    ${s.map(c=>Zt(e("host.photo_of",l(c)),c.alt,`photos/${c.id}/hiding`))}
  </ul>`}function Zt(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var Wt="";function Vo(t,o){let n=_t(t),s=U(n,t.event.timezone);return d("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${yn} />
        </div>
      </div>
      ${o.can["event.delete"]?vn():a}`,{count:s})}function vn(){return r`<form class="form" @submit=${kn} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:V.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Wt?r`<p class="problem" role="alert">${Wt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function yn({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:U(n,"UTC")}),"PATCH",E,{keep_until:n})}async function kn(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await O("DELETE",E,{code:o}),location.assign("/")}catch(n){Wt=m(n),u()}}var xn=["host","cohost","wall"],it="",qt="";function Zo(t){return t.can["links.renew"]?d("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${xn.map(Pn)}
      </ul>`):a}function Pn(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Tn(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Tn(t){it="",qt="",T({name:"link",draw:()=>it?qn(t):Sn(t),closed:()=>it=""})}function Sn(t){return v(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${qt?r`<p class="problem" role="alert">${qt}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>En(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>x("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function qn(t){return v(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${vt(t,it)}`)}async function En(t){try{it=(await O("POST",`links/${t}`)).link}catch(o){qt=m(o)}u()}var at=new S("log",()=>!0),Gt=[],Wo=!1;function Go(t){return d("log",e("host.log"),Dn(t),{opened:()=>at.load()})}function Dn(t){if(at.problem)return r`<p class="problem" role="alert">${at.problem}</p>`;if(!at.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=On(at.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>Fn(t,n,o[s-1]?.ref))}
    </ol>
    ${Wo||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>Ln(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function On(t){let o=t[t.length-1]?.seq??0;return[...t,...Gt.filter(({seq:n})=>n<o)]}async function Ln(t){try{let o=await W(`log?before=${t[t.length-1]?.seq}`);Gt=[...Gt,...o.entries],Wo=!o.entries.length}catch(o){b(m(o),{tone:"warning"})}u()}function Fn(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Yo(t,o),l=bt(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:l})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>zn(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function Yo(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=Rn(t,o);return e(lo(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function Rn(t,{kind:o,title:n,phase:s,starts:i,ends:l}){return s?e(`common.phase_${s}`):i?[n,C(t,{id:"",title:n,starts:i,ends:l})].filter(Boolean).join(", "):o.startsWith("note.")?Po(n):n}async function zn(t,o){try{let n=await _("POST","undo",{seq:o.seq});b(e("host.undid",{what:Yo(t,o)}),N(n))}catch(n){A(n)}}function Ko(){return r`<section class="host-part" aria-labelledby="host-paper">
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
  </section>`}function Jo(t,o){let{name:n}=t;T({name:"person",draw:()=>v(e("host.person",{name:n}),Nn(t,o()))})}function Nn(t,o){return r`${Un(t)}
    <ul class="choices">
      ${o?Yt("person_hear",()=>An(t)):r`${Yt("person_mute",()=>Cn(t))} ${Yt("person_remove",()=>jn(t))}`}
    </ul>
    ${o?a:r`<p class="hint">${e("host.person_hint")}</p>`}`}function Yt(t,o){return r`<li><button class="choice" type="button" @click=${()=>{x("person"),o()}}>${e(`host.${t}`)}</button></li>`}var Cn=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),An=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),jn=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function Un({id:t,name:o}){return r`<form class="form" @submit=${async s=>{s.preventDefault();let i=s.currentTarget,l=String(new FormData(i).get("name")).trim(),c=e("host.renamed",{name:l});await p(c,"PATCH",`people/${t}`,{name:l})&&x("person")}}>
    <div>
      <label for="person-name">${e("common.name_label")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    <button class="button">${e("common.save")}</button>
  </form>`}var Mn=12,Xo="",te=new S("hidden",t=>t.startsWith("person."));function oe({people:t},o){let n=Object.values(t).sort((i,l)=>i.name.localeCompare(l.name)),s=n.filter(({name:i})=>i.toLocaleLowerCase().includes(Xo.toLocaleLowerCase()));return d("people",e("host.people"),r`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>Mn?In():a}
      <ul class="pieces">
        ${s.map(Bn)}
      </ul>`,{count:q(n.length),opened:()=>te.load()})}function In(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{Xo=t.target.value,u()}}
  />`}function Bn(t){let o=Qo(t);return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Jo(t,()=>Qo(t))}
    >
      <strong dir="auto">${t.name}</strong>
      ${o?r`<span class="mark">${e("host.people_muted")}</span>`:a} ${R("right")}
    </button>
  </li>`}function Qo({id:t}){return(te.value?.muted??[]).some(o=>o.id===t)}var Kt=["preparing","marketplace","sessions","convergence","closed"],Jt=["propose","place","interest","note"];function ee(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Kt.map(o=>Hn(t,o))}
    </ol>
  </section>`}function Hn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Zn(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${Vn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Vn(t,o){let n=Jt.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function Zn(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var X=new S("hidden",t=>t.startsWith("photo.")),ne=!1;function re(t){ne||X.load(),ne=!0;let o=X.value?.waiting.length??0;return d("photos",e("host.photos"),r`${Wn(t)} ${Yn(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Wn(t){if(X.problem)return r`<p class="problem" role="alert">${X.problem}</p>`;if(!X.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=X.value;return o.length?r`<ul class="entries">
    ${o.map(n=>Gn(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function Gn(t,o){let n=`${g}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),l=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),c=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
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
  </li>`}function Yn({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",E,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${y(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function se(t){let o=wt(t,z.now),n=o.filter(I),s=o.filter(l=>!I(l)),i=o.length?`${q(s.length)} / ${q(o.length)}`:"";return d("reports",e("host.reports"),r`${Kn(t)} ${Qn(t,n,s)}`,{count:i})}function Kn({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?j(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${l=>Jn(l,n)}>
    <p>${o?e("host.due_is",{time:bt(o,n)}):e("host.due_none")}</p>
    <div class="host-pair">
      <div><label for="due-date">${e("host.round_date")}</label>
        <input id="due-date" name="date" type="date" required .value=${s} /></div>
      <div><label for="due-time">${e("host.due_time")}</label>
        <input id="due-time" name="time" type="time" required .value=${i} /></div>
    </div>
    <div class="actions">
      <button class="button-quiet">${e("host.due_set")}</button>
      ${o?r`<button class="button-quiet" type="button" @click=${()=>ie(null)}>${e("host.due_drop")}</button>`:a}
    </div>
  </form>`}function Jn(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return ie(yt({date:String(n.get("date")),time:String(n.get("time"))},o))}function ie(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",E,{reports_due:t})}function Qn(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>Xn(t,s))}
    </ul>`}function Xn(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${fo(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${K(t,o)}</bdi>${o.slot?r` · ${mo(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${I(o)?"mark-warning":""}">${tr(o)}</span>
  </li>`}function tr(t){return I(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var or=12;function ae(t,o,n,s){let i=$=>Date.parse(t.rounds[$]?.ends??"")>n,l=Y(t).filter($=>$.room!==o&&i($.round)),c=new Set(l.map(f)),k=F(t).map(({id:$})=>co(t,{round:$,room:o})).filter($=>$?.slot&&i($.slot.round)),P=new Set([...s.values()].map($=>$?f($):""));return k.map($=>{let h=$,H=nr(t,h,l),dt=s.get(h.id),ht=dt===null||dt&&c.has(f(dt))?dt:H.find(Be=>!P.has(f(Be)))??null;return ht&&P.add(f(ht)),{topic:h,slot:ht,choices:er(H,ht)}})}function er(t,o){return t.filter((n,s)=>s<or||o&&f(o)===f(n))}function nr(t,o,n){let s=F(t).map(({id:h})=>h),i=G(t).map(({id:h})=>h),l=o.slot,c=({round:h})=>s.indexOf(h)-s.indexOf(l.round),k=h=>Math.abs(c(h))*2+ +(c(h)<0),P=({room:h})=>+((t.rooms[h]?.capacity??1/0)<o.interest),$=({room:h})=>Math.abs(i.indexOf(h)-i.indexOf(l.room));return[...n].sort((h,H)=>k(h)-k(H)||P(h)-P(H)||$(h)-$(H))}var Dt=new Map,Et="";function le(t){Dt.clear(),Et="";let o=e("host.falls_out_what",{name:t.name});T({name:"falls-out",draw:()=>v(o,rr(t))})}function ce({id:t}){return ae(L.state.board,t,z.now.getTime(),Dt)}function rr(t){let o=ce(t);return r`<form class="form" @submit=${n=>ir(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?r`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(sr)} ${Et?r`<p class="problem" role="alert">${Et}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function sr({topic:t,slot:o,choices:n}){let{board:s}=L.state,i=({target:c})=>{Dt.set(t.id,n.find(k=>f(k)===c.value)??null),u()},l=c=>r`<option value=${f(c)} .selected=${o!==null&&f(c)===f(o)}>
      ${uo(s,c)}
    </option>`;return r`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||s.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(l)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function ir(t,o){t.preventDefault();let n=ce(o),s=n.flatMap(({topic:l,slot:c})=>c?[{topic:l.id,...c}]:[]),i=n.length>s.length;try{let l=await _("PUT",`rooms/${o.id}/closing`,{moves:s,unplace:i});x("falls-out"),b(e("host.fell_out",{name:o.name}),N(l))}catch(l){Et=ar(l,n),u()}}function ar(t,o){if(!(t instanceof Z))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,s=n&&o.find(i=>i.slot&&f(i.slot)===f(n));return s?(Dt.delete(s.topic.id),`${s.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var Ot="",lt=[];function Lt(t){Ot="",lt=[],T({name:"piece",draw:()=>v(t.title,lt.length?cr(t):lr(t))})}var pe=({path:t})=>!t.includes("/");function lr(t){return r`<form
    class="form"
    @submit=${o=>pr(o,t)}
  >
    ${t.fields()} ${Ot?r`<p class="problem" role="alert">${Ot}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${pe(t)?a:r`<button class="button-danger" type="button" @click=${()=>ue(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function cr(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:lt.length})}</p>
    <ul class="orphans">
      ${lt.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>ue(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>x("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function pr(t,o){t.preventDefault();let n=o.read(t.currentTarget);return me(()=>_(pe(o)?"POST":"PATCH",o.path,n),o.said.saved)}function ue(t,o){return me(()=>_("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function me(t,o){try{let n=await t();x("piece"),b(o,N(n))}catch(n){n instanceof Z&&n.code==="would_orphan"?lt=n.facts.topics:Ot=m(n),u()}}function de(t){return r`<div>
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
  </div>`}var he={name:"",capacity:null,note:"",link:""};function fe({name:t,capacity:o,note:n,link:s}){return r`<div>
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
    ${de(s)}`}function $e(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),capacity:Number(o("capacity"))||null}}async function be(t,o){let n=[...G(L.state.board)],s=n.findIndex(c=>c.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let l=n.map(({id:c,position:k},P)=>({id:c,position:k,wanted:P+1}));try{for(let{id:c,position:k,wanted:P}of l)k!==P&&await _("PATCH",`rooms/${c}`,{position:P});b(e("host.room_moved",{name:i.name}))}catch(c){A(c)}}var ur=To(()=>import("./outgrown.js"));function _e(t){let o=G(t),n=()=>we("rooms",e("host.room_new"),e("host.room_added"),he);return d("rooms",e("host.rooms"),r`${ur()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((s,i)=>mr(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${R("plus")} ${e("host.room_add")}
      </button>`,{count:q(o.length)})}function mr(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",l=()=>we(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t,()=>hr(t));return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${l}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${R("right")}
    </button>
    ${dr(t)} ${ge(t,"up",-1,o===0)} ${ge(t,"down",1,o===n-1)}
  </li>`}function dr({id:t,name:o}){return r`<a
    class="button-icon"
    href="${g}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${R("door")}
  </a>`}function ge(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>be(t.id,n)}
  >
    <span class="turn-${o}">${R("down")}</span>
  </button>`}function we(t,o,n,s,i){Lt({path:t,title:o,fields:()=>fe(s),read:l=>$e(new FormData(l)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function hr(t){let o=async()=>{let s=e("host.room_opened",{name:t.name});await p(s,"DELETE",`rooms/${t.id}/closing`,{})&&x("piece")},n=()=>{x("piece"),le(t)};return r`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var ve=6e4,Qt=15*ve,fr=45*ve;function ye(t){let o=F(t);return d("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>$r(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>gr(t)}>
        ${R("plus")} ${e("host.round_add")}
      </button>`,{count:q(o.length)})}function $r(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>br(t,o)}>
      <strong dir="auto">${M(t,o)}</strong>
      <span>${C(t,o)}</span>
      ${R("right")}
    </button>
  </li>`}function br(t,o){let n=M(t,o);ke(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function gr(t){let o=F(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):fr,i=n?Date.parse(n.ends)+Qt:Math.ceil(Date.now()/Qt)*Qt,l={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};ke(t,"rounds",e("host.round_new"),e("host.round_added"),l)}function ke({event:t},o,n,s,i){let[l,c]=[j(i.starts,t.timezone),j(i.ends,t.timezone)];Lt({path:o,title:n,fields:()=>_r(i.title,l.date,l.time,c.time),read:k=>wr(new FormData(k),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function _r(t,o,n,s){return r`<div>
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
    </div>`}function wr(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>yt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function xe({event:t}){return d("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Jt.map(o=>vr(t.rules,o))}`)}function vr(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Kt.map(n=>yr(t,o,n))}</div>
  </fieldset>`}function yr(t,o,n){let s=t[o]??[],i=s.includes(n),l=i?s.filter(P=>P!==n):[...s,n],c={[o]:l};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",E,{rules:c})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Pe({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function Te(t){let o=Y(t);if(!o.length)return a;let n=w("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${gt("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${f(s)} .selected=${y(n===f(s))}>
            ${kr(t,s)}
          </option>`)}
    </select>
  </div>`}function kr(t,o){let n=t.rounds[o.round];return n?[C(t,n),t.rooms[o.room]?.name,M(t,n)].join(" · "):""}var xr=5,B=[],to=0,oo={get entries(){return B},get written(){return to}};async function Se(t){let o={...t,ref:$t(),state:"sending",problem:""};B=[o,...B].filter(({state:s},i)=>i<xr||s==="refused"),to+=1,u();let n=Pr(o);t.slot?await Promise.all([n,Tr(o.ref,t.slot)]):await n}function qe(t){B=B.filter(o=>o!==t),to-=1,u()}async function Pr({ref:t,title:o,name:n}){try{let s=await At("POST","topics",{title:o,scribe_for:n},{ref:t});$o(s,e("host.scribe_done",{title:o,name:n})),Xt(t,{state:s.waiting?"kept":"done"})}catch(s){Xt(t,{state:"refused",problem:m(s)})}}async function Tr(t,{round:o,room:n}){try{await At("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){Xt(t,{state:"without_slot",problem:m(s)})}}function Xt(t,o){B=B.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function De(t){let{entries:o,written:n}=oo;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Er} @keydown=${qr} aria-describedby="host-scribe-hint">
      ${Ee("title","next")} ${Ee("name","done")} ${Pe(t)} ${Te(t)}
      <button class="button">${e("host.scribe_add")}</button>
    </form>
    ${n?r`<p class="label">${e("host.scribe_written",{n})}</p>`:a}
    <ol class="scribed">
      ${o.map(s=>Oe(s))}
    </ol>
  </section>`}function Ee(t,o){return r`<div>
    <label for="scribe-${t}">${e(`host.scribe_${t}`)}</label>
    <input
      id="scribe-${t}"
      required
      dir="auto"
      autocomplete="off"
      list=${t==="name"?"scribe-names":a}
      enterkeyhint=${o}
      .value=${y(w(`scribe.${t}`))}
      @input=${wo(`scribe.${t}`,t)}
    />
    ${_o(`scribe.${t}`,t)}
  </div>`}function Oe(t,o=!0){let{title:n,name:s,problem:i}=t,l=Sr(t);return r`<li class="scribed-${l}">
    <span><bdi>${n}</bdi>, <bdi>${s}</bdi></span>
    <span class="hint">${i||e(`host.scribed_${l}`)}</span>
    ${o&&l==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Dr(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Le(){let t=oo.entries.filter(({state:o})=>o==="refused");return r`<ol class="scribed">
    ${t.map(o=>Oe(o,!1))}
  </ol>`}function Sr({ref:t,state:o}){let n=L.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function qr(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&w("scribe.title").trim()&&!w("scribe.name").trim()?(t.preventDefault(),ct("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Er(t){t.preventDefault();let[o,n]=[w("scribe.title").trim(),w("scribe.name").trim()];if(!o||jt(o,"title"))return ct("title");if(!n||jt(n,"name"))return ct("name");let s=Y(L.state.board).find(i=>f(i)===w("scribe.slot"));J("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Se({title:o,name:n,slot:s??null}),ct("title")}function Dr(t){qe(t),ot("scribe.title",t.title),ot("scribe.name",t.name),u(),ct("title")}function ct(t){document.getElementById(`scribe-${t}`)?.focus()}function Fe(){return Intl.supportedValuesOf?.("timeZone")??[]}var Ft={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},eo=Object.keys(Ft),pt=new Map;for(let t of eo)w(`event.${t}`)&&pt.set(t,w(`event.${t}`));function ut(t,o){return pt.get(o)??t[o]}function mt(t){return({target:o})=>{let n=o.value;pt.set(t,n),ot(`event.${t}`,n)}}function Re(t){return Object.fromEntries([...pt].filter(([o,n])=>n.trim()!==t[o]))}function ze(){pt.clear(),J(...eo.map(t=>`event.${t}`))}function Ne(t){return eo.includes(t)}function no(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Ft[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${y(ut(t,o))} @input=${mt(o)}
    />
    ${Rt(o,s)}
  </div>`}function ro(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Ft[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${y(ut(t,o))} @input=${mt(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${Rt(o,s)}
  </div>`}function Ce(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${y(ut(t,"timezone"))} @input=${mt("timezone")}
    />
    <datalist id="event-zones">
      ${Fe().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${Rt("timezone",o)}
  </div>`}function Ae(t,o){let n=ut(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${mt("language")}>
      ${vo(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${yo(s)}
          </option>`)}
    </select>
    ${Rt("language",o)}
  </div>`}function Rt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var tt=null,D=null;function je({event:t}){return d("event",e("host.event"),Or(t))}function Or(t){return r`<form class="form" @submit=${o=>Fr(o,t)}>
    ${no(t,"title","host.event_title",D)}
    ${ro(t,"theme",2,D)} ${ro(t,"welcome",4,D)}
    ${no(t,"place","host.place",D)} ${Ce(t,D)}
    ${Ae(t,D)}
    <label class="check">
      <input type="checkbox" .checked=${y(tt??t.book_open)} @change=${Lr} />
      <span>${e("host.book_open")}</span>
    </label>
    ${D&&!Ne(D.field)?r`<p class="problem" role="alert">${D.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Lr({target:t}){tt=t.checked}async function Fr(t,o){t.preventDefault();let n=tt===null||tt===o.book_open?{}:{book_open:tt};try{let s=await _("PATCH",E,{...Re(o),...n});D=null,tt=null,ze(),b(e(s.changes.length?"host.event_done":"host.event_same"),N(s))}catch(s){D={field:Rr(s),text:m(s)}}u()}function Rr(t){return t instanceof Z?String(t.facts.field??""):""}async function zr(){(await import("./menu.js")).openInvite()}function Ue(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${g}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${g}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${zr}>${e("host.invite")}</button>
      <a class="button-quiet" href="${g}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Nr():a}
  </section>`}function Nr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${g}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Cr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],Ar=[1,5,10,15],Me=[12,20,30,60],so=Me[0];function Ie(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Cr.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>io(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${Ar.map(n=>r`<button class="button-quiet" type="button" @click=${()=>Mr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${jr(t)}
    <button class="button" type="button" @click=${Ir}>${e("host.bell")}</button>
  </section>`}function jr(t){let[o]=bo(t),n=go(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:K(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Br(t,o)}>
            ${e("host.reading_next",{name:K(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${Hr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Ur}>
        ${Me.map(s=>r`<option value=${s} ?selected=${s===so}>${q(s)}</option>`)}
      </select>
    </div>`}function Ur({target:t}){so=Number(t.value)}function io(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Mr(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Ir(){p(e("host.bell_done"),"POST","wall/bell",{})}async function Br(t,o){let n=e("host.reading_now",{name:K(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:so})&&t.wall.view!=="queue"&&io("queue")}async function Hr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&io("auto")}function Np(t){return r`${ko(t,!0)} ${xo(t)}
    <main id="main" class="host">${Vr(t)}</main>`}function Vr(t){return t.me.can["event.change"]?Zr(t):r`<p class="host-other">${e("host.not_host")}</p>${Le()}`}function Zr({board:t,me:o,present:n}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Lo(t)}
    <div class="host-columns">
      <div class="host-column">${So(t)} ${ee(t)} ${jo(t)} ${xe(t)} ${zo(t,o)}</div>
      <div class="host-column">
        ${Ie(t)} ${qo(t)} ${Ue(o)} ${Ko()}
        ${o.can.scribe?De(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${re(t)} ${se(t)} ${ye(t)} ${_e(t)} ${je(t)}
          ${oe(t,n)} ${Io(t,o)} ${Ho(t)} ${Go(t)} ${Zo(o)}
          ${t.event.rehearsal_of?a:Vo(t,o)}
        </section>
      </div>
    </div>
    ${No()}`}export{Np as hostScreen};
