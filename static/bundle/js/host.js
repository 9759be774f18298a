/* Made by `make bundle`. Licences: ../LICENSES */
import{$ as ho,$a as So,A as jt,Aa as g,Ba as J,Ca as Z,Da as _t,E as r,Ea as w,G as a,H as K,J as h,K as O,Ka as Ut,L as ht,La as vo,M as po,Ma as yo,O as uo,P as ft,Pa as ko,Sa as xo,T as C,U as $t,V as bt,W as gt,X as j,Y as z,Ya as Po,_ as mo,_a as To,a as At,aa as fo,ab as wt,b as Nt,ba as V,bb as U,c as mt,cb as vt,d as Ct,da as $o,e as lo,ea as u,f as M,g as $,ga as F,h as dt,ha as bo,i as B,ia as D,j as m,l as e,m as co,n as P,o as H,oa as k,p as q,pa as v,ra as _,sa as f,t as E,ta as go,ua as A,ya as _o,z as b,za as wo}from"./app.js";function qo(t){let{phase:o,timezone:n,rehearsal_of:s}=t.event;if(o!=="closed"||s)return a;let i=vt(t,F.now).filter(U).length;return r`<section class="host-part host-after" aria-labelledby="host-after">
    <h2 id="host-after">${e("host.after")}</h2>
    <ol class="entries">
      ${It(i?e("host.reports_owed",{n:i}):e("host.after_reports"),"reports",e("host.reports"))}
      ${It(e("host.after_edition"),"editions",e("host.editions"))}
      <li class="entry">
        <span class="entry-words">${e("host.after_home")}</span>
        <a class="button-quiet" href="${$}/book">${e("host.open_book")}</a>
      </li>
      ${It(e("host.keeping_until",{day:C(wt(t),n)}),"keeping",e("host.after_keeping"))}
    </ol>
  </section>`}function It(t,o,n){return r`<li class="entry">
    <span class="entry-words">${t}</span>
    <button class="button-quiet" type="button" @click=${()=>Ve(o)}>${n}</button>
  </li>`}function Ve(t){let o=document.getElementById(t);o&&(o.open=!0,o.scrollIntoView({block:"start"}),o.querySelector("summary")?.focus({preventScroll:!0}))}var T=`/api/events/${M.code}`;function L({changes:t}){let o=t?.[t.length-1];return o&&!/^wall\./.test(o.kind)?{undo:o.seq}:{}}async function p(t,o,n,s){try{let i=await b(o,n,s);return f(t,L(i)),i}catch(i){A(i);return}}var Ze=200;function Eo(t){return r`<section class="host-part" aria-labelledby="host-announce">
    <h2 id="host-announce">${e("host.announce")}</h2>
    <p class="hint" id="host-announce-hint">${e("host.announce_hint")}</p>
    <form class="form" @submit=${Ge} aria-describedby="host-announce-hint">
      <div>
        <label for="announce-text">${e("host.announce_text")}</label>
        <input
          id="announce-text" required maxlength=${Ze} dir="auto" autocomplete="off"
          .value=${w(g("announce.text"))} @input=${_t("announce.text")}
        />
      </div>
      <div>
        <label for="announce-to">${e("host.announce_to")}</label>
        <select id="announce-to" name="topic">
          <option value="">${e("host.announce_all")}</option>
          ${uo(t).map(({id:o,title:n})=>r`<option value=${o}>${n}</option>`)}
        </select>
      </div>
      <button class="button">${e("host.announce")}</button>
    </form>
    <ul class="host-list">
      ${t.wall.announcements.map(o=>We(t,o))}
    </ul>
  </section>`}function We({topics:t},{id:o,text:n,topic:s}){let i=s?t[s]?.title:e("host.announce_all");return r`<li class="host-item">
    <p dir="auto"><strong>${n}</strong> <span class="soft">${i}</span></p>
    <button class="button-quiet" type="button" @click=${()=>Ye(o)}>${e("host.announce_down")}</button>
  </li>`}async function Ge(t){t.preventDefault();let o=t.currentTarget,n=String(new FormData(o).get("topic")??""),s=g("announce.text").trim();s&&await p(e("host.announce_done"),"POST","announcements",{text:s,topic:n})&&Z("announce.text")}function Ye(t){p(e("host.announce_taken"),"DELETE",`announcements/${t}`,{})}async function Do(t,o){try{return await navigator.clipboard.writeText(t),"copied"}catch{return Ke(o)}}function Ke(t){return t.focus(),t.select(),t.setSelectionRange(0,t.value.length),document.execCommand("copy")?"copied":"selected"}function Oo({code:t,links:o}){return r`<section class="link-card link-card-join">
      <div class="link-join-text">
        <h2>${e("create.join_title")}</h2>
        <p>${e("create.join_text")}</p>
        <p class="link-code" dir="ltr">${t.slice(0,4)}-${t.slice(4)}</p>
        ${yt("join",o.join)}
      </div>
      <img class="link-qr" src="/e/${t}/qr.svg" alt=${e("create.qr")} width="160" height="160" />
    </section>
    ${["host","cohost","wall"].map(n=>Je(n,o[n]))}`}function Je(t,o){return r`<section class="link-card">
    <h2>${e(`create.${t}_title`)}</h2>
    <p>${e(`create.${t}_text`)}</p>
    ${yt(t,o)}
  </section>`}function yt(t,o){let n=new URL(o,location.href).href,s=e(`create.${t}_title`);return r`<div class="link-field">
    <textarea
      readonly
      rows="3"
      dir="ltr"
      .value=${n}
      aria-label=${s}
      data-link=${t}
      @focus=${Qe}
    ></textarea>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("create.copy_label",{what:s})}
      @click=${Xe}
    >
      ${e("create.copy")}
    </button>
    <span class="link-said" role="status"></span>
  </div>`}function Qe({target:t}){t.select()}async function Xe({currentTarget:t}){let o=t.parentElement,n=o?.querySelector("textarea"),s=o?.querySelector(".link-said");n&&s&&(s.textContent=e(`create.${await Do(n.value,n)}`))}function N(t,o){let n=new Intl.DateTimeFormat("en-US",{timeZone:o,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit"}),s=Object.fromEntries(n.formatToParts(new Date(t)).map(({type:i,value:c})=>[i,c]));return{date:`${s.year}-${s.month}-${s.day}`,time:`${s.hour}:${s.minute}`}}function kt({date:t,time:o},n){let s=Date.parse(`${t}T${o.slice(0,5)}:00Z`),i=s;for(let c=0;c<2;c+=1)i+=s-tn(i,n);return new Date(i).toISOString().replace(".000Z","Z")}function tn(t,o){let{date:n,time:s}=N(t,o);return Date.parse(`${n}T${s}:00Z`)}var on=7*864e5,Q=null,xt="",Mt=!1;function Fo(t){Q=null,xt="";let o=dt(),n=en(t);k({name:"copy",draw:()=>Q?rn(Q):nn(n,o),closed:()=>Q=null})}function en(t){let[o]=O(t),n=Math.max(Date.now(),o?Date.parse(o.starts):0)+on;return N(n,t.event.timezone).date}function nn(t,o){return _(e("host.copy"),r`<p>${e("host.copy_text")}</p>
      <form class="form" @submit=${n=>sn(n,o)}>
        <div>
          <label for="copy-date">${e("host.copy_date")}</label>
          <input id="copy-date" name="date" type="date" required .defaultValue=${t} />
        </div>
        ${xt?r`<p class="problem" role="alert">${xt}</p>`:a}
        <button class="button" ?disabled=${Mt}>${e("host.copy_make")}</button>
      </form>`)}function rn(t){return _(e("create.done_title"),r`<p>${e("create.done_lead")} ${e("create.done_later")}</p>
      <p class="made-next"><a class="button" href="/e/${t.code}/host">${e("create.console")}</a></p>
      ${Oo(t)}`)}async function sn(t,o){t.preventDefault();let n=String(new FormData(t.currentTarget).get("date"));Mt=!0,u();try{Q=await q("POST","copies",{date:n},o)}catch(s){xt=m(s)}Mt=!1,u()}var W,Pt="",Bt=!1;function Lo({event:t}){let o=t.rehearsal_of;return o?r`<section class="host-part host-rehearsal" aria-labelledby="host-rehearsal">
    <h2 id="host-rehearsal">${e("host.rehearsal")}</h2>
    <p>${e("host.rehearsal_text")}</p>
    <div class="host-tools">
      <button class="button" type="button" @click=${()=>an(o)}>${e("host.rehearsal_end")}</button>
      <a class="button-quiet" href="/e/${o}/host">${e("host.rehearsal_back")}</a>
    </div>
  </section>`:a}async function an(t){try{await q("DELETE",`/api/events/${t}/rehearsal`),location.assign(`/e/${t}/host`)}catch(o){A(o)}}function Ro(){return W=void 0,k({name:"rehearsal",draw:()=>_(e("host.rehearse"),ln())}),Vt(async()=>{W=(await H("rehearsal")).code})}function ln(){return r`<p>${e("host.rehearse_text")}</p>
    <p class="hint">${e("host.rehearse_hint")}</p>
    ${Pt?r`<p class="problem" role="alert">${Pt}</p>`:a}
    <div class="actions">
      ${W===void 0?a:W?cn(W):r`${Ht("rehearse_begin",zo,"button")}`}
    </div>`}function cn(t){return r`<a class="button" href="/e/${t}/host">${e("host.rehearsal_open")}</a>
    ${Ht("rehearse_again",zo,"button-quiet")} ${Ht("rehearsal_end",pn,"button-quiet")}`}function Ht(t,o,n){return r`<button class=${n} type="button" ?disabled=${Bt} @click=${o}>
    ${e(`host.${t}`)}
  </button>`}function zo(){return Vt(async()=>{let{code:t}=await q("POST","rehearsal");location.assign(`/e/${t}/host`)})}function pn(){return Vt(async()=>{await q("DELETE",`/api/events/${M.code}/rehearsal`),W=null,f(e("host.rehearsal_ended"))})}async function Vt(t){Bt=!0,Pt="",u();try{await t()}catch(o){Pt=m(o)}Bt=!1,u()}function Ao(t,o){return t.event.rehearsal_of||!o.can["event.copy"]?a:r`<section class="host-part" aria-labelledby="host-before">
    <h2 id="host-before">${e("host.before")}</h2>
    <div class="host-tools">
      <button class="button-quiet" type="button" @click=${Ro}>${e("host.rehearse_short")}</button>
      <button class="button-quiet" type="button" @click=${()=>Fo(t)}>${e("host.copy")}</button>
    </div>
  </section>`}var un={day:"host-phase",wall:"host-wall",say:"host-announce",write:"host-scribe",more:"host-more"};function No(){return r`<nav class="host-bar" aria-label=${e("host.bar")}>
    ${Object.entries(un).map(([t,o])=>r`<button class="host-bar-part" type="button" @click=${()=>mn(o)}>
        ${e(`host.bar_${t}`)}
      </button>`)}
  </nav>`}function mn(t){let o=document.getElementById(t);o?.setAttribute("tabindex","-1"),o?.scrollIntoView({block:"start"}),o?.focus({preventScroll:!0})}function Co(t,o){let n=t.filter(i=>Date.parse(i.starts)<=o&&o<Date.parse(i.ends)),[s]=t.filter(i=>Date.parse(i.starts)>o);return{running:n,next:t.filter(i=>i.starts===s?.starts)}}var jo=5;function Uo(t){let o=O(t);if(!o.length)return a;let{running:n,next:s}=Co(o,F.now.getTime());return r`<section class="host-part" aria-labelledby="host-day">
    <h2 id="host-day">${e("host.day")}</h2>
    <ol class="day">
      ${o.map(i=>dn(t,i,n.includes(i),s.includes(i)))}
    </ol>
  </section>`}function dn(t,o,n,s){let i=j(t,o),c=!K(o,F.now);return r`<li class="day-round ${c?"day-over":""}" aria-current=${n?"time":a}>
    <p><strong dir="auto">${i}</strong> <span class="soft">${z(t,o)}</span>
      ${n?r`<span class="mark mark-now">${e("board.now")}</span>`:a}</p>
    ${n?r`<div class="host-tools">
          ${Tt("day_end",()=>p(e("host.day_ended",{round:i}),"PUT",`rounds/${o.id}/end`,{}))}
          ${Tt("day_later",()=>p(e("host.day_moved"),"PUT",`rounds/${o.id}/end`,{later:jo}))}
        </div>`:a}
    ${s?r`<div class="host-tools">
          ${Tt("day_begin",()=>p(e("host.day_begun",{round:i}),"PUT",`rounds/${o.id}/beginning`,{}))}
          ${Tt("day_wait",()=>p(e("host.day_moved"),"POST",`rounds/${o.id}/moves`,{minutes:jo}))}
        </div>`:a}
  </li>`}function Tt(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${e(`host.${t}`)}</button>`}function d(t,o,n,{count:s="",opened:i=()=>{}}={}){return r`<details class="host-fold" id=${t} @toggle=${l=>{l.currentTarget.open&&i()}}>
    <summary>
      <h2>${o}</h2>
      <span class="host-count">${s}</span>
    </summary>
    <div class="host-fold-body">${n}</div>
  </details>`}var hn=400,X,tt,St,Io,x=class{constructor(o,n){mt(this,St);At(this,"value",null);At(this,"problem","");mt(this,X);mt(this,tt);Ct(this,X,o),E.subscribe((s,{changes:i,whole:c})=>{this.value&&(c||i.some(({kind:l})=>n(l)))&&lo(this,St,Io).call(this)})}async load(){try{this.value=await H(Nt(this,X)),this.problem=""}catch(o){this.problem=m(o)}u()}};X=new WeakMap,tt=new WeakMap,St=new WeakSet,Io=function(){clearTimeout(Nt(this,tt)),Ct(this,tt,setTimeout(()=>this.load(),hn))};var Zt=new x("editions",()=>!1),Mo=["photos","contributions","contacts"],qt="";function Bo(t,o){return o.can["book.freeze"]?d("editions",e("host.editions"),r`<p class="hint">${e("host.editions_hint")}</p>
      ${fn(t)} ${gn()}`,{opened:()=>Zt.load()}):a}function fn({event:t}){let o=Zt.value?.editions??[];return r`<ul class="entries">
    ${o.map(n=>$n(n,t.timezone))}
  </ul>`}function $n({number:t,choice:o,hidden:n,at:s},i){let c=e("host.edition",{n:String(t),when:C(s,i)});return r`<li class="entry">
    <span class="entry-words">
      ${n?r`<span>${c}</span>`:r`<a href="${$}/book/${t}">${c}</a>`}
      <span class="hint">${fo([...n?[e("host.edition_hidden")]:[],...bn(o)])}</span>
    </span>
    <button
      class="button-quiet" type="button" data-edition=${t}
      aria-label=${e(n?"host.edition_show_what":"host.edition_hide_what",{n:String(t)})}
      @click=${()=>wn(t,n)}
    >${e(n?"host.edition_show":"host.edition_hide")}</button>
  </li>`}function bn(t){let o=Mo.filter(n=>t[n]).map(n=>e(`host.edition_${n}`));return[e(`host.edition_holds_${t.names}`),...o]}function gn(){return r`<form class="form" @submit=${_n}>
    <div>
      <label for="edition-names">${e("host.edition_names")}</label>
      <select id="edition-names" name="names">
        ${["all","agreed","none"].map(t=>r`<option value=${t}>${e(`host.edition_names_${t}`)}</option>`)}
      </select>
    </div>
    ${Mo.map(t=>r`<label class="check">
        <input type="checkbox" name=${t} checked /> <span>${e(`host.edition_${t}`)}</span>
      </label>`)}
    ${qt?r`<p class="problem" role="alert">${qt}</p>`:a}
    <button class="button">${e("host.edition_freeze")}</button>
  </form>`}function _n(t){t.preventDefault();let o=new FormData(t.currentTarget),n={names:o.get("names"),photos:o.has("photos"),contributions:o.has("contributions"),contacts:o.has("contacts")};return Ho(()=>b("POST","editions",{choice:n}),e("host.edition_frozen"))}function wn(t,o){let n=o?"DELETE":"PUT",s=e(o?"host.edition_shown":"host.edition_gone");return Ho(()=>b(n,`editions/${t}/hiding`),s)}async function Ho(t,o){try{await t(),qt="",f(o),await Zt.load()}catch(n){qt=m(n),u()}}var ot=new x("hidden",t=>/^(topic|note|photo)\.(offered|hidden|shown|restored|removed)$/.test(t));function Vo(t){return d("hidden",e("host.hidden"),r`<p class="hint">${e("host.hidden_hint")}</p>
      ${vn(t)}`,{opened:()=>ot.load()})}function vn(t){if(ot.problem)return r`<p class="problem" role="alert">${ot.problem}</p>`;if(!ot.value)return r`<p class="soft">${e("host.loading")}</p>`;let{topics:o,notes:n,photos:s}=ot.value;if(!o.length&&!n.length&&!s.length)return r`<p class="soft">${e("host.hidden_none")}</p>`;let i={...t.topics,...Object.fromEntries(o.map(l=>[l.id,l]))},c=({topic:l})=>({title:i[l]?.title??""});return r`<ul class="entries">
    ${o.map(l=>Wt(l.title,"",`topics/${l.id}/hiding`))}
    ${n.map(l=>Wt(l.text,e("host.note_of",c(l)),`notes/${l.id}/hiding`))}
    ${s.map(l=>Wt(e("host.photo_of",c(l)),l.alt,`photos/${l.id}/hiding`))}
  </ul>`}function Wt(t,o,n){let s=()=>p(e("host.back_done"),"DELETE",n,{});return r`<li class="entry">
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
  </li>`}var Gt="";function Zo(t,o){let n=wt(t),s=C(n,t.event.timezone);return d("keeping",e("host.keeping"),r`<p>${e("host.keeping_until",{day:s})}</p>
      <p class="hint">${e("host.keeping_hint")}</p>
      <div class="form">
        <div>
          <label for="keep-until">${e("host.keeping_day")}</label>
          <input id="keep-until" type="date" .value=${n.slice(0,10)} @change=${kn} />
        </div>
      </div>
      ${o.can["event.delete"]?yn():a}`,{count:s})}function yn(){return r`<form class="form" @submit=${xn} aria-labelledby="host-delete">
    <h3 id="host-delete">${e("host.delete")}</h3>
    <div>
      <label for="delete-code">${e("host.delete_code",{code:M.shown_code})}</label>
      <input id="delete-code" name="code" required dir="ltr" autocomplete="off" autocapitalize="characters" />
    </div>
    ${Gt?r`<p class="problem" role="alert">${Gt}</p>`:a}
    <button class="button">${e("host.delete_sure")}</button>
  </form>`}function kn({target:t}){let{value:o}=t;if(!o)return;let n=new Date(`${o}T23:59:59Z`).toISOString();p(e("host.keeping_done",{day:C(n,"UTC")}),"PATCH",T,{keep_until:n})}async function xn(t){t.preventDefault();let o=String(new FormData(t.currentTarget).get("code"));try{await q("DELETE",T,{code:o}),location.assign("/")}catch(n){Gt=m(n),u()}}var Pn=["host","cohost","wall"],et="",Et="";function Wo(t){return t.can["links.renew"]?d("links",e("host.links"),r`<p class="hint">${e("host.links_hint")}</p>
      <ul class="entries">
        ${Pn.map(Tn)}
      </ul>`):a}function Tn(t){let o=e(`host.link_${t}`);return r`<li class="entry">
    <span class="entry-words"><span class="entry-title">${o}</span></span>
    <button
      class="button-quiet"
      type="button"
      aria-label=${e("host.link_renew_what",{link:o})}
      data-renew=${t}
      @click=${()=>Sn(t)}
    >
      ${e("host.link_renew")}
    </button>
  </li>`}function Sn(t){et="",Et="",k({name:"link",draw:()=>et?En(t):qn(t),closed:()=>et=""})}function qn(t){return _(e("host.link_sure"),r`<p><strong>${e(`host.link_${t}`)}</strong></p>
      <p>${e(`host.link_${t}_out`)} ${e("host.link_no_undo")}</p>
      ${Et?r`<p class="problem" role="alert">${Et}</p>`:a}
      <div class="actions">
        <button class="button" type="button" @click=${()=>Dn(t)}>
          ${e("host.link_renew")}
        </button>
        <button class="button-quiet" type="button" @click=${()=>v("link")}>
          ${e("common.cancel")}
        </button>
      </div>`)}function En(t){return _(e("host.link_made"),r`<p>${e("host.link_once")}</p>
      ${yt(t,et)}`)}async function Dn(t){try{et=(await q("POST",`links/${t}`)).link}catch(o){Et=m(o)}u()}var nt=new x("log",()=>!0),Yt=[],Go=!1;function Yo(t){return d("log",e("host.log"),On(t),{opened:()=>nt.load()})}function On(t){if(nt.problem)return r`<p class="problem" role="alert">${nt.problem}</p>`;if(!nt.value)return r`<p class="soft">${e("host.loading")}</p>`;let o=Fn(nt.value.entries);return o.length?r`<ol class="entries">
      ${o.map((n,s)=>Rn(t,n,o[s-1]?.ref))}
    </ol>
    ${Go||(o[o.length-1]?.seq??0)<=1?a:r`<button class="button-quiet" type="button" @click=${()=>Ln(o)}>
            ${e("host.log_more")}
          </button>`}`:r`<p class="soft">${e("host.log_none")}</p>`}function Fn(t){let o=t[t.length-1]?.seq??0;return[...t,...Yt.filter(({seq:n})=>n<o)]}async function Ln(t){try{let o=await H(`log?before=${t[t.length-1]?.seq}`);Yt=[...Yt,...o.entries],Go=!o.entries.length}catch(o){f(m(o),{tone:"warning"})}u()}function Rn(t,o,n){let s=o.by&&t.people[o.by]?.name||e("host.somebody"),i=Ko(t,o),c=$t(o.at,t.event.timezone);return r`<li class="entry">
    <span class="entry-words">
      <span class="entry-title" dir="auto">${i}</span>
      <span class="hint" dir="auto">${e("host.log_by",{name:s,time:c})}</span>
    </span>
    ${o.undoable&&o.ref!==n?r`<button
            class="button-quiet"
            type="button"
            aria-label=${e("host.undo_what",{what:i})}
            @click=${()=>An(t,o)}
          >
            ${e("host.undo")}
          </button>`:a}
  </li>`}function Ko(t,o){let n=`host.log_${o.kind.replace(".","_")}`,s=zn(t,o);return e(co(n)?n:"host.log_other",{title:s}).replace(/:\s*$/,"")}function zn(t,{kind:o,title:n,phase:s,starts:i,ends:c}){return s?e(`common.phase_${s}`):i?[n,z(t,{id:"",title:n,starts:i,ends:c})].filter(Boolean).join(", "):o.startsWith("note.")?Po(n):n}async function An(t,o){try{let n=await b("POST","undo",{seq:o.seq});f(e("host.undid",{what:Ko(t,o)}),L(n))}catch(n){A(n)}}function Jo(){return r`<section class="host-part" aria-labelledby="host-paper">
    <h2 id="host-paper">${e("host.paper")}</h2>
    <p class="hint">${e("host.paper_hint")}</p>
    <div class="host-tools">
      <a class="button-quiet" href="${$}/paper/all#now" target="_blank" rel="noopener"
        >${e("host.paper_all")}</a
      >
      <a class="button-quiet" href="${$}/paper" target="_blank" rel="noopener"
        >${e("host.paper_choose")}</a
      >
    </div>
  </section>`}function Qo(t,o){let{name:n}=t;k({name:"person",draw:()=>_(e("host.person",{name:n}),Nn(t,o()))})}function Nn(t,o){return r`${In(t)}
    <ul class="choices">
      ${o?Kt("person_hear",()=>jn(t)):r`${Kt("person_mute",()=>Cn(t))} ${Kt("person_remove",()=>Un(t))}`}
    </ul>
    ${o?a:r`<p class="hint">${e("host.person_hint")}</p>`}`}function Kt(t,o){return r`<li><button class="choice" type="button" @click=${()=>{v("person"),o()}}>${e(`host.${t}`)}</button></li>`}var Cn=({id:t,name:o})=>p(e("host.person_muted",{name:o}),"PUT",`people/${t}/muting`,{}),jn=({id:t,name:o})=>p(e("host.person_heard",{name:o}),"DELETE",`people/${t}/muting`,{}),Un=({id:t,name:o})=>p(e("host.person_removed",{name:o}),"PUT",`people/${t}/removal`,{});function In({id:t,name:o}){return r`<form class="form" @submit=${async s=>{s.preventDefault();let i=s.currentTarget,c=String(new FormData(i).get("name")).trim(),l=e("host.renamed",{name:c});await p(l,"PATCH",`people/${t}`,{name:c})&&v("person")}}>
    <div>
      <label for="person-name">${e("common.name_label")}</label>
      <input
        id="person-name" name="name" required maxlength="60" dir="auto" autocomplete="off" autofocus
        .value=${o}
      />
      <p class="hint">${e("host.rename_hint")}</p>
    </div>
    <button class="button">${e("common.save")}</button>
  </form>`}var Mn=12,te="",oe=new x("hidden",t=>t.startsWith("person."));function ee({people:t},o){let n=Object.values(t).sort((i,c)=>i.name.localeCompare(c.name)),s=n.filter(({name:i})=>i.toLocaleLowerCase().includes(te.toLocaleLowerCase()));return d("people",e("host.people"),r`<p class="hint">${e("host.people_here",{n:o})}</p>
      ${n.length?a:r`<p class="soft">${e("host.people_none")}</p>`}
      ${n.length>Mn?Bn():a}
      <ul class="pieces">
        ${s.map(Hn)}
      </ul>`,{count:P(n.length),opened:()=>oe.load()})}function Bn(){return r`<input
    type="search"
    aria-label=${e("host.people_find")}
    placeholder=${e("host.people_find")}
    autocomplete="off"
    @input=${t=>{te=t.target.value,u()}}
  />`}function Hn(t){let o=Xo(t);return r`<li>
    <button
      class="piece"
      type="button"
      aria-label=${e("host.person",{name:t.name})}
      @click=${()=>Qo(t,()=>Xo(t))}
    >
      <strong dir="auto">${t.name}</strong>
      ${o?r`<span class="mark">${e("host.people_muted")}</span>`:a} ${D("right")}
    </button>
  </li>`}function Xo({id:t}){return(oe.value?.muted??[]).some(o=>o.id===t)}var Jt=["preparing","marketplace","sessions","convergence","closed"],Qt=["propose","place","interest","note"];function ne(t){return r`<section class="host-part" aria-labelledby="host-phase">
    <h2 id="host-phase">${e("host.phase")}</h2>
    <p class="hint">${e("host.phase_hint")}</p>
    <ol class="phases">
      ${Jt.map(o=>Vn(t,o))}
    </ol>
  </section>`}function Vn({event:t},o){let n=t.phase===o;return r`<li>
    <button
      class="phase"
      type="button"
      aria-pressed=${n}
      data-phase=${o}
      @click=${()=>Wn(t.phase,o)}
    >
      <span class="phase-name">
        ${e(`common.phase_${o}`)}
        ${n?r`<span class="mark mark-now">${e("host.phase_current")}</span>`:a}
      </span>
      <span class="phase-text">${e(`host.phase_${o}`)}</span>
      ${n?r`<span class="phase-text">${Zn(t.rules,o)}</span>`:a}
    </button>
  </li>`}function Zn(t,o){let n=Qt.filter(s=>t[s]?.includes(o));return n.length?e("host.phase_opens",{deeds:n.map(s=>e(`host.deed_${s}`)).join(", ")}):e("host.phase_opens_none")}function Wn(t,o){t!==o&&p(e("host.phase_done",{phase:e(`common.phase_${o}`)}),"PUT","phase",{phase:o})}var G=new x("hidden",t=>t.startsWith("photo.")),re=!1;function se(t){re||G.load(),re=!0;let o=G.value?.waiting.length??0;return d("photos",e("host.photos"),r`${Gn(t)} ${Kn(t)}`,{count:o?e("host.photos_wait",{n:o}):""})}function Gn(t){if(G.problem)return r`<p class="problem" role="alert">${G.problem}</p>`;if(!G.value)return r`<p class="soft">${e("host.loading")}</p>`;let{waiting:o}=G.value;return o.length?r`<ul class="entries">
    ${o.map(n=>Yn(n,t))}
  </ul>`:r`<p class="soft">${e("host.photos_none")}</p>`}function Yn(t,o){let n=`${$}/photos/${t.id}`,s=o.topics[t.topic]?.title??"",i=e("host.photo_by",{name:o.people[t.author]?.name??""}),c=()=>p(e("host.photo_agreed"),"PUT",`photos/${t.id}/showing`,{}),l=()=>p(e("host.photo_hidden"),"PUT",`photos/${t.id}/hiding`,{});return r`<li class="entry photo-waiting" data-photo=${t.id}>
    <a href="${n}.jpg" target="_blank" rel="noopener">
      <img src="${n}-small.jpg" width=${t.width} height=${t.height} loading="lazy" alt=${t.alt||i} />
    </a>
    <span class="entry-words">
      <span class="entry-title" dir="auto">${s}</span>
      <span class="hint" dir="auto">${i}</span>
      ${t.alt?r`<span class="hint" dir="auto">${t.alt}</span>`:a}
      <span class="actions">
        <button class="button" type="button" aria-label=${e("host.photo_agree_what",{title:s,by:i})} @click=${c}>
          ${e("host.photo_agree")}
        </button>
        <button class="button-quiet" type="button" aria-label=${e("host.photo_hide_what",{title:s,by:i})} @click=${l}>
          ${e("host.photo_hide")}
        </button>
      </span>
    </span>
  </li>`}function Kn({event:t}){let o=({target:n})=>{let{checked:s}=n;p(e(s?"host.photos_trusted":"host.photos_asked"),"PATCH",T,{trusts_photos:s})};return r`<label class="check">
    <input type="checkbox" .checked=${w(t.trusts_photos)} @change=${o} />
    <span>${e("host.photos_trust")}</span>
  </label>`}function ie(t){let o=vt(t,F.now),n=o.filter(U),s=o.filter(c=>!U(c)),i=o.length?`${P(s.length)} / ${P(o.length)}`:"";return d("reports",e("host.reports"),r`${Jn(t)} ${Xn(t,n,s)}`,{count:i})}function Jn({event:t}){let{reports_due:o,timezone:n}=t,{date:s,time:i}=o?N(o,n):{date:"",time:""};return r`<form class="form reports-due" @submit=${c=>Qn(c,n)}>
    <p>${o?e("host.due_is",{time:$t(o,n)}):e("host.due_none")}</p>
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
  </form>`}function Qn(t,o){t.preventDefault();let n=new FormData(t.currentTarget);return ae(kt({date:String(n.get("date")),time:String(n.get("time"))},o))}function ae(t){return p(e(t?"host.due_done":"host.due_dropped"),"PATCH",T,{reports_due:t})}function Xn(t,o,n){return!o.length&&!n.length?r`<p class="soft">${e("host.reports_none")}</p>`:r`<p>${o.length?e("host.reports_owed",{n:o.length}):e("host.reports_all")}</p>
    <ul class="entries">
      ${[...o,...n].map(s=>tr(t,s))}
    </ul>`}function tr(t,o){return r`<li class="entry" data-report=${o.id}>
    <span class="entry-words">
      <a class="entry-title" href=${bo(o.id)} data-screen dir="auto" lang=${o.language||a}>${o.title}</a>
      <span class="hint"><bdi>${V(t,o)}</bdi>${o.slot?r` · ${ho(t,o.slot)}`:a}</span>
    </span>
    <span class="mark ${U(o)?"mark-warning":""}">${or(o)}</span>
  </li>`}function or(t){return U(t)?e("host.report_nothing"):t.no_notes&&!t.words?e("host.report_waived"):[t.words&&e("host.words_n",{n:t.words}),t.photos&&e("host.photos_n",{n:t.photos})].filter(Boolean).join(" · ")}var er=12;function le(t,o,n,s){let i=O(t).filter(l=>K(l,n)).flatMap(({id:l})=>po(t,{round:l,room:o})??[]),c=new Set([...s.values()].map(l=>l?h(l):""));return i.map(l=>{let y=rr(t,l).filter(ut=>ut.room!==o&&K(t.rounds[ut.round],n)),R=new Set(y.map(h)),ct=s.get(l.id),pt=ct===null||ct&&R.has(h(ct))?ct:y.find(ut=>!c.has(h(ut)))??null;return pt&&c.add(h(pt)),{topic:l,slot:pt,choices:nr(y,pt)}})}function nr(t,o){return t.filter((n,s)=>s<er||o&&h(o)===h(n))}function rr(t,o){let n=({room:s})=>(t.rooms[s]?.capacity??1/0)<o.interest;return To(t,o.slot,1/0,n)}var Ot=new Map,Dt="";function ce(t){Ot.clear(),Dt="";let o=e("host.falls_out_what",{name:t.name});k({name:"falls-out",draw:()=>_(o,sr(t))})}function pe({id:t}){return le(E.state.board,t,F.now,Ot)}function sr(t){let o=pe(t);return r`<form class="form" @submit=${n=>ar(n,t)}>
    <p>${e("host.falls_out_hint")}</p>
    ${o.length?r`<p>${e("host.falls_out_moves",{n:o.length})}</p>`:a}
    ${o.map(ir)} ${Dt?r`<p class="problem" role="alert">${Dt}</p>`:a}
    <div class="actions">
      <button class="button">
        ${e(o.some(({slot:n})=>n)?"host.falls_out_move":"host.falls_out_close")}
      </button>
    </div>
  </form>`}function ir({topic:t,slot:o,choices:n}){let{board:s}=E.state,i=({target:l})=>{Ot.set(t.id,n.find(y=>h(y)===l.value)??null),u()},c=l=>r`<option value=${h(l)} .selected=${o!==null&&h(l)===h(o)}>
      ${mo(s,l)}
    </option>`;return r`<div>
    <label for="falls-${t.id}" dir="auto" lang=${t.language||s.event.language}>${t.title}</label>
    <select id="falls-${t.id}" @change=${i}>
      ${n.map(c)}
      <option value="" .selected=${o===null}>${e("host.falls_out_none")}</option>
    </select>
  </div>`}async function ar(t,o){t.preventDefault();let n=pe(o),s=n.flatMap(({topic:c,slot:l})=>l?[{topic:c.id,...l}]:[]),i=n.length>s.length;try{let c=await b("PUT",`rooms/${o.id}/closing`,{moves:s,unplace:i});v("falls-out"),f(e("host.fell_out",{name:o.name}),L(c))}catch(c){Dt=lr(c,n),u()}}function lr(t,o){if(!(t instanceof B))return m(t);if(t.code==="would_orphan")return e("host.falls_out_new");let{slot:n}=t.facts,s=n&&o.find(i=>i.slot&&h(i.slot)===h(n));return s?(Ot.delete(s.topic.id),`${s.topic.title}: ${e("host.falls_out_taken",{other:t.facts.topic.title})}`):m(t)}var Ft="",rt=[];function Lt(t){Ft="",rt=[],k({name:"piece",draw:()=>_(t.title,rt.length?pr(t):cr(t))})}var ue=({path:t})=>!t.includes("/");function cr(t){return r`<form
    class="form"
    @submit=${o=>ur(o,t)}
  >
    ${t.fields()} ${Ft?r`<p class="problem" role="alert">${Ft}</p>`:a}
    <div class="actions">
      <button class="button">${e("common.save")}</button>
      ${ue(t)?a:r`<button class="button-danger" type="button" @click=${()=>me(t,!1)}>
              ${t.said.remove}
            </button>`}
    </div>
    ${t.more?.()??a}
  </form>`}function pr(t){return r`<p class="problem" role="alert">${e("host.orphans",{n:rt.length})}</p>
    <ul class="orphans">
      ${rt.map(({title:o})=>r`<li dir="auto">${o}</li>`)}
    </ul>
    <div class="actions">
      <button class="button-danger" type="button" @click=${()=>me(t,!0)}>
        ${e("host.orphans_keep")}
      </button>
      <button class="button-quiet" type="button" @click=${()=>v("piece")}>
        ${e("host.orphans_cancel")}
      </button>
    </div>`}function ur(t,o){t.preventDefault();let n=o.read(t.currentTarget);return de(()=>b(ue(o)?"POST":"PATCH",o.path,n),o.said.saved)}function me(t,o){return de(()=>b("DELETE",t.path,o?{unplace:o}:{}),t.said.removed)}async function de(t,o){try{let n=await t();v("piece"),f(o,L(n))}catch(n){n instanceof B&&n.code==="would_orphan"?rt=n.facts.topics:Ft=m(n),u()}}function he(t){return r`<div>
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
  </div>`}var fe=["step_free","projector","quiet","hearing_loop"],$e={name:"",capacity:null,note:"",link:"",features:[],language:""};function be({name:t,capacity:o,note:n,link:s,features:i,language:c}){return r`<div>
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
      ${fe.map(l=>r`<label class="check">
          <input type="checkbox" name=${l} ?checked=${i.includes(l)} /> <span>${e(`day.${l}`)}</span>
        </label>`)}
    </fieldset>
    <div>
      <label for="room-language">${e("host.room_language")} <span class="soft">${e("board.optional")}</span></label>
      <select id="room-language" name="language">
        <option value="" ?selected=${!c}>${e("host.room_language_any")}</option>
        ${bt(c).map(l=>r`<option value=${l} lang=${l} ?selected=${l===c}>${gt(l)}</option>`)}
      </select>
    </div>
    ${he(s)}`}function ge(t){let o=n=>String(t.get(n)??"").trim();return{name:o("name"),note:o("note"),link:o("link"),language:o("language"),features:fe.filter(n=>t.has(n)),capacity:Number(o("capacity"))||null}}async function _e(t,o){let n=[...ht(E.state.board)],s=n.findIndex(l=>l.id===t),[i]=n.splice(s,1);if(!i)return;n.splice(s+o,0,i);let c=n.map(({id:l,position:y},R)=>({id:l,position:y,wanted:R+1}));try{for(let{id:l,position:y,wanted:R}of c)y!==R&&await b("PATCH",`rooms/${l}`,{position:R});f(e("host.room_moved",{name:i.name}))}catch(l){A(l)}}var mr=So(()=>import("./outgrown.js"));function ve(t){let o=ht(t),n=()=>ye("rooms",e("host.room_new"),e("host.room_added"),$e);return d("rooms",e("host.rooms"),r`${mr()?.roomsTooSmall(t)??a}
      <ul class="pieces">
        ${o.map((s,i)=>dr(s,i,o.length))}
      </ul>
      <button class="button-quiet" type="button" @click=${n}>
        ${D("plus")} ${e("host.room_add")}
      </button>`,{count:P(o.length)})}function dr(t,o,n){let{name:s}=t,i=t.capacity?e("host.seats",{n:t.capacity}):"",c=()=>ye(`rooms/${t.id}`,e("host.room_change",{name:s}),e("host.room_changed"),t,()=>fr(t));return r`<li class="piece-row">
    <button class="piece" type="button" data-room=${t.id} @click=${c}>
      <strong dir="auto">${s}</strong>
      <span dir="auto">${[t.closed&&e("board.closed"),i,$o(t),t.note,t.link&&e("board.online")].filter(Boolean).join(" · ")}</span>
      ${D("right")}
    </button>
    ${hr(t)} ${we(t,"up",-1,o===0)} ${we(t,"down",1,o===n-1)}
  </li>`}function hr({id:t,name:o}){return r`<a
    class="button-icon"
    href="${$}/door/${t}"
    target="_blank"
    rel="noopener"
    aria-label=${e("host.room_door",{name:o})}
  >
    ${D("door")}
  </a>`}function we(t,o,n,s){return r`<button
    class="button-icon"
    type="button"
    ?disabled=${s}
    aria-label=${e(`host.room_${o}`,{name:t.name})}
    @click=${()=>_e(t.id,n)}
  >
    <span class="turn-${o}">${D("down")}</span>
  </button>`}function ye(t,o,n,s,i){Lt({path:t,title:o,fields:()=>be(s),read:c=>ge(new FormData(c)),more:i,said:{saved:n,removed:e("host.room_removed"),remove:e("host.room_remove")}})}function fr(t){let o=async()=>{let s=e("host.room_opened",{name:t.name});await p(s,"DELETE",`rooms/${t.id}/closing`,{})&&v("piece")},n=()=>{v("piece"),ce(t)};return r`<button class="button-quiet" type="button" @click=${t.closed?o:n}>
    ${e(t.closed?"host.room_open":"host.falls_out")}
  </button>`}var ke=6e4,Xt=15*ke,$r=45*ke;function xe(t){let o=O(t);return d("rounds",e("host.rounds"),r`<ul class="pieces">
        ${o.map(n=>br(t,n))}
      </ul>
      <button class="button-quiet" type="button" @click=${()=>_r(t)}>
        ${D("plus")} ${e("host.round_add")}
      </button>`,{count:P(o.length)})}function br(t,o){return r`<li>
    <button class="piece" type="button" data-round=${o.id} @click=${()=>gr(t,o)}>
      <strong dir="auto">${j(t,o)}</strong>
      <span>${z(t,o)}</span>
      ${D("right")}
    </button>
  </li>`}function gr(t,o){let n=j(t,o);Pe(t,`rounds/${o.id}`,e("host.round_change",{name:n}),e("host.round_changed"),o)}function _r(t){let o=O(t),n=o[o.length-1],s=n?Date.parse(n.ends)-Date.parse(n.starts):$r,i=n?Date.parse(n.ends)+Xt:Math.ceil(Date.now()/Xt)*Xt,c={title:"",starts:new Date(i).toISOString(),ends:new Date(i+s).toISOString()};Pe(t,"rounds",e("host.round_new"),e("host.round_added"),c)}function Pe({event:t},o,n,s,i){let[c,l]=[N(i.starts,t.timezone),N(i.ends,t.timezone)];Lt({path:o,title:n,fields:()=>wr(i.title,c.date,c.time,l.time),read:y=>vr(new FormData(y),t.timezone),said:{saved:s,removed:e("host.round_removed"),remove:e("host.round_remove")}})}function wr(t,o,n,s){return r`<div>
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
    </div>`}function vr(t,o){let n=i=>String(t.get(i)??"").trim(),s=i=>kt({date:n("date"),time:n(i)},o);return{title:n("title"),starts:s("starts"),ends:s("ends")}}function Te({event:t}){return d("rules",e("host.rules"),r`<p class="hint">${e("host.rules_hint")}</p>
      ${Qt.map(o=>yr(t.rules,o))}`)}function yr(t,o){return r`<fieldset class="rule">
    <legend>${e(`host.rules_${o}`)}</legend>
    <div class="chips">${Jt.map(n=>kr(t,o,n))}</div>
  </fieldset>`}function kr(t,o,n){let s=t[o]??[],i=s.includes(n),c=i?s.filter(R=>R!==n):[...s,n],l={[o]:c};return r`<button
    class="chip rule-chip"
    type="button"
    aria-pressed=${i}
    data-rule="${o} ${n}"
    @click=${()=>p(e("host.rules_done"),"PATCH",T,{rules:l})}
  >
    ${e(`common.phase_${n}`)}
  </button>`}function Se({people:t}){let o=[...new Set(Object.values(t).map(({name:n})=>n))].sort();return r`<datalist id="scribe-names">
    ${o.map(n=>r`<option value=${n}></option>`)}
  </datalist>`}function qe(t){let o=ft(t);if(!o.length)return a;let n=g("scribe.slot");return r`<div>
    <label for="scribe-slot"
      >${e("host.scribe_slot")} <span class="soft">${e("board.optional")}</span></label
    >
    <select id="scribe-slot" @change=${_t("scribe.slot")}>
      <option value="" ?selected=${!n}>${e("host.scribe_no_slot")}</option>
      ${o.map(s=>r`<option value=${h(s)} .selected=${w(n===h(s))}>
            ${xr(t,s)}
          </option>`)}
    </select>
  </div>`}function xr(t,o){let n=t.rounds[o.round];return n?[z(t,n),t.rooms[o.room]?.name,j(t,n)].join(" · "):""}var Pr=5,I=[],oo=0,eo={get entries(){return I},get written(){return oo}};async function Ee(t){let o={...t,ref:dt(),state:"sending",problem:""};I=[o,...I].filter(({state:s},i)=>i<Pr||s==="refused"),oo+=1,u();let n=Tr(o);t.slot?await Promise.all([n,Sr(o.ref,t.slot)]):await n}function De(t){I=I.filter(o=>o!==t),oo-=1,u()}async function Tr({ref:t,title:o,name:n}){try{let s=await jt("POST","topics",{title:o,scribe_for:n},{ref:t});go(s,e("host.scribe_done",{title:o,name:n})),to(t,{state:s.waiting?"kept":"done"})}catch(s){to(t,{state:"refused",problem:m(s)})}}async function Sr(t,{round:o,room:n}){try{await jt("PUT",`topics/${t}/placement`,{round:o,room:n})}catch(s){to(t,{state:"without_slot",problem:m(s)})}}function to(t,o){I=I.map(n=>n.ref===t&&!n.problem?{...n,...o}:n),u()}function Fe(t){let{entries:o,written:n}=eo;return r`<section class="host-part" aria-labelledby="host-scribe">
    <h2 id="host-scribe">${e("host.scribe")}</h2>
    <p class="hint" id="host-scribe-hint">${e("host.scribe_hint")}</p>
    <form class="form" @submit=${Dr} @keydown=${Er} aria-describedby="host-scribe-hint">
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
      .value=${w(g(`scribe.${t}`))}
      @input=${yo(`scribe.${t}`,t)}
    />
    ${vo(`scribe.${t}`,t)}
  </div>`}function Le(t,o=!0){let{title:n,name:s,problem:i}=t,c=qr(t);return r`<li class="scribed-${c}">
    <span><bdi>${n}</bdi>, <bdi>${s}</bdi></span>
    <span class="hint">${i||e(`host.scribed_${c}`)}</span>
    ${o&&c==="refused"?r`<button class="button-quiet" type="button" @click=${()=>Or(t)}>
            ${e("host.scribe_again")}
          </button>`:a}
  </li>`}function Re(){let t=eo.entries.filter(({state:o})=>o==="refused");return r`<ol class="scribed">
    ${t.map(o=>Le(o,!1))}
  </ol>`}function qr({ref:t,state:o}){let n=E.state.wishes.some(s=>s.ref===t);return o==="kept"&&!n?"done":o}function Er(t){let{id:o}=t.target;t.key!=="Enter"||t.isComposing||(o==="scribe-title"&&g("scribe.title").trim()&&!g("scribe.name").trim()?(t.preventDefault(),st("name")):o==="scribe-slot"&&(t.preventDefault(),t.currentTarget.querySelector("button")?.click()))}function Dr(t){t.preventDefault();let[o,n]=[g("scribe.title").trim(),g("scribe.name").trim()];if(!o||Ut(o,"title"))return st("title");if(!n||Ut(n,"name"))return st("name");let s=ft(E.state.board).find(i=>h(i)===g("scribe.slot"));Z("scribe.title","scribe.name","scribe.slot"),t.currentTarget.reset(),Ee({title:o,name:n,slot:s??null}),st("title")}function Or(t){De(t),J("scribe.title",t.title),J("scribe.name",t.name),u(),st("title")}function st(t){document.getElementById(`scribe-${t}`)?.focus()}function ze(){return Intl.supportedValuesOf?.("timeZone")??[]}var Rt={title:120,theme:300,welcome:4e3,place:120,timezone:64,language:35},no=Object.keys(Rt),it=new Map;for(let t of no)g(`event.${t}`)&&it.set(t,g(`event.${t}`));function at(t,o){return it.get(o)??t[o]}function lt(t){return({target:o})=>{let n=o.value;it.set(t,n),J(`event.${t}`,n)}}function Ae(t){return Object.fromEntries([...it].filter(([o,n])=>n.trim()!==t[o]))}function Ne(){it.clear(),Z(...no.map(t=>`event.${t}`))}function Ce(t){return no.includes(t)}function ro(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(n)}</label>
    <input
      id="event-${o}" maxlength=${Rt[o]} dir="auto" autocomplete="off"
      aria-describedby="event-${o}-problem"
      .value=${w(at(t,o))} @input=${lt(o)}
    />
    ${zt(o,s)}
  </div>`}function so(t,o,n,s){return r`<div>
    <label for="event-${o}">${e(`host.${o}`)}</label>
    <textarea
      id="event-${o}" rows=${n} maxlength=${Rt[o]} dir="auto"
      aria-describedby="event-${o}-problem"
      .value=${w(at(t,o))} @input=${lt(o)}
    ></textarea>
    ${o==="welcome"?r`<p class="hint">${e("host.welcome_hint")}</p>`:a}
    ${zt(o,s)}
  </div>`}function je(t,o){return r`<div>
    <label for="event-timezone">${e("host.timezone")}</label>
    <input
      id="event-timezone" list="event-zones" dir="ltr" autocomplete="off" spellcheck="false"
      aria-describedby="event-timezone-problem"
      .value=${w(at(t,"timezone"))} @input=${lt("timezone")}
    />
    <datalist id="event-zones">
      ${ze().map(n=>r`<option value=${n}></option>`)}
    </datalist>
    ${zt("timezone",o)}
  </div>`}function Ue(t,o){let n=at(t,"language");return r`<div>
    <label for="event-language">${e("host.language")}</label>
    <select id="event-language" @change=${lt("language")}>
      ${bt(t.language).map(s=>r`<option value=${s} lang=${s} ?selected=${s===n}>
            ${gt(s)}
          </option>`)}
    </select>
    ${zt("language",o)}
  </div>`}function zt(t,o){return o?.field!==t?a:r`<p class="field-problem" id="event-${t}-problem" role="alert">${o.text}</p>`}var Y=null,S=null;function Ie({event:t}){return d("event",e("host.event"),Fr(t))}function Fr(t){return r`<form class="form" @submit=${o=>Rr(o,t)}>
    ${ro(t,"title","host.event_title",S)}
    ${so(t,"theme",2,S)} ${so(t,"welcome",4,S)}
    ${ro(t,"place","host.place",S)} ${je(t,S)}
    ${Ue(t,S)}
    <label class="check">
      <input type="checkbox" .checked=${w(Y??t.book_open)} @change=${Lr} />
      <span>${e("host.book_open")}</span>
    </label>
    ${S&&!Ce(S.field)?r`<p class="problem" role="alert">${S.text}</p>`:a}
    <button class="button">${e("common.save")}</button>
  </form>`}function Lr({target:t}){Y=t.checked}async function Rr(t,o){t.preventDefault();let n=Y===null||Y===o.book_open?{}:{book_open:Y};try{let s=await b("PATCH",T,{...Ae(o),...n});S=null,Y=null,Ne(),f(e(s.changes.length?"host.event_done":"host.event_same"),L(s))}catch(s){S={field:zr(s),text:m(s)}}u()}function zr(t){return t instanceof B?String(t.facts.field??""):""}async function Ar(){(await import("./menu.js")).openInvite()}function Me(t){return r`<section class="host-part" aria-labelledby="host-tools">
    <h2 id="host-tools">${e("host.tools")}</h2>
    <div class="host-tools">
      <a class="button-quiet" href="${$}/wall" target="_blank" rel="noopener"
        >${e("host.open_wall")}</a
      >
      <a class="button-quiet" href="${$}/poster" target="_blank" rel="noopener"
        >${e("host.open_poster")}</a
      >
      <button class="button-quiet" type="button" @click=${Ar}>${e("host.invite")}</button>
      <a class="button-quiet" href="${$}/book">${e("host.open_book")}</a>
    </div>
    ${t.can["book.read"]?Nr():a}
  </section>`}function Nr(){let t={book_pdf:"book.pdf",book_docx:"book.docx",book_md:"book.md",book_json:"book.json",book_zip:"book.zip"};return r`<p class="label">${e("host.download")}</p>
    <ul class="host-downloads">
      ${Object.entries(t).map(([o,n])=>r`<li>
            <a class="button-quiet" href="${$}/${n}" download>${e(`host.${o}`)}</a>
          </li>`)}
    </ul>`}var Cr=["auto","now","agenda","waiting","news","queue","principles","replay","join","quiet"],jr=[1,5,10,15],Be=[12,20,30,60],io=Be[0];function He(t){let{view:o}=t.wall;return r`<section class="host-part" aria-labelledby="host-wall">
    <h2 id="host-wall">${e("host.wall")}</h2>
    <p class="hint">${e("host.wall_hint")}</p>
    <div class="host-tools">
      ${Cr.map(n=>r`<button
          class="button-quiet" type="button" aria-pressed=${n===o} @click=${()=>ao(n)}
        >${e(`host.wall_${n}`)}</button>`)}
    </div>
    <p class="label" id="host-countdown">${e("host.wall_countdown")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-countdown">
      ${jr.map(n=>r`<button class="button-quiet" type="button" @click=${()=>Mr(n)}>
          ${e("host.wall_minutes",{n})}
        </button>`)}
    </div>
    ${Ur(t)}
    <button class="button" type="button" @click=${Br}>${e("host.bell")}</button>
  </section>`}function Ur(t){let[o]=_o(t),n=wo(t);return!n&&!o?a:r`<p class="label" id="host-reading">${e("host.reading")}</p>
    <div class="host-tools" role="group" aria-labelledby="host-reading">
      ${n?r`<p class="host-reads" dir="auto">${e("host.reading_now",{name:V(t,n)})}</p>`:a}
      ${o?r`<button class="button" type="button" dir="auto" @click=${()=>Hr(t,o)}>
            ${e("host.reading_next",{name:V(t,o)})}
          </button>`:r`<p class="hint">${e("host.reading_none")}</p>`}
      ${n?r`<button class="button-quiet" type="button" @click=${Vr}>${e("host.reading_end")}</button>`:a}
    </div>
    <div>
      <label for="host-seconds">${e("host.reading_seconds")}</label>
      <select id="host-seconds" @change=${Ir}>
        ${Be.map(s=>r`<option value=${s} ?selected=${s===io}>${P(s)}</option>`)}
      </select>
    </div>`}function Ir({target:t}){io=Number(t.value)}function ao(t){p(e("host.wall_done",{view:e(`host.wall_${t}`)}),"PUT","wall",{view:t})}function Mr(t){p(e("host.wall_counting"),"PUT","wall",{view:"countdown",minutes:t})}function Br(){p(e("host.bell_done"),"POST","wall/bell",{})}async function Hr(t,o){let n=e("host.reading_now",{name:V(t,o)});await p(n,"PUT","wall/reading",{topic:o.id,seconds:io})&&t.wall.view!=="queue"&&ao("queue")}async function Vr(){await p(e("host.reading_ended"),"DELETE","wall/reading",{})&&ao("auto")}function Mp(t){return r`${ko(t,!0)} ${xo(t)}
    <main id="main" class="host">${Zr(t)}</main>`}function Zr(t){return t.me.can["event.change"]?Wr(t):r`<p class="host-other">${e("host.not_host")}</p>${Re()}`}function Wr({board:t,me:o,present:n}){return r`<header class="host-head">
      <h1 tabindex="-1">${e("host.title")}</h1>
      <p class="host-theme voice" dir="auto" lang=${t.event.language}>${t.event.theme}</p>
    </header>
    ${Lo(t)}
    <div class="host-columns">
      <div class="host-column">${qo(t)} ${ne(t)} ${Uo(t)} ${Te(t)} ${Ao(t,o)}</div>
      <div class="host-column">
        ${He(t)} ${Eo(t)} ${Me(o)} ${Jo()}
        ${o.can.scribe?Fe(t):a}
        <section class="host-folds" aria-labelledby="host-more">
          <h2 id="host-more">${e("host.more")}</h2>
          ${se(t)} ${ie(t)} ${xe(t)} ${ve(t)} ${Ie(t)}
          ${ee(t,n)} ${Bo(t,o)} ${Vo(t)} ${Yo(t)} ${Wo(o)}
          ${t.event.rehearsal_of?a:Zo(t,o)}
        </section>
      </div>
    </div>
    ${No()}`}export{Mp as hostScreen};
