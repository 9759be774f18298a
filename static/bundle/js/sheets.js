/* Made by `make bundle`. Licences: ../LICENSES */
import{c as H,q as S,v as G,w as K}from"./app-shared.js";import{$a as A,A as F,C as I,Fa as q,I as r,Ia as z,K as i,Oa as p,Pa as s,Qa as D,R as x,Ra as l,Sa as T,T as L,Ta as $,Xa as J,cb as Q,f as _,fb as U,g as v,ga as y,ha as h,hb as O,i as j,ja as N,l as n,ma as B,ra as R,sa as C,t as a,ta as E,ua as k,w as b,x as g,y as w}from"./app.js";function at(){p({name:"menu",draw:()=>l(n("common.menu"),it())})}function X(){p({name:"invite",draw:()=>l(n("common.invite_title"),mt())})}function it(){let{me:t}=a.state;return r`
    <p class="menu-me" dir="auto">
      ${t.name?n("common.you_are",{name:t.name}):n("common.name_none")}
    </p>
    <ul class="choices">
      ${t.can["me.name"]?M(t.name?"common.name_change":"common.name_give",U):i}
      ${M("common.invite_title",X)}
      ${t.name?M("common.consent",ct):i}
      ${t.can["book.read"]?V("common.book",`${v}/book`,!1):i}
      ${t.can["event.change"]?V("common.host",`${v}/host`,!0):i}
      ${Q()}
    </ul>
    <h3 class="menu-languages">${n("common.language")}</h3>
    <div class="chips">${st()}</div>
  `}function st(){return(_.languages??[]).map(({code:t,name:o,current:e})=>r`<a
      class="chip" lang=${t} hreflang=${t} href="${location.pathname}?lang=${t}"
      aria-current=${e?"true":i}
    >${o}</a>`)}async function ct(){(await import("./consent.js")).openConsent()}function M(t,o){return r`<li>
    <button class="choice" type="button" @click=${()=>o()}>${n(t)} ${k("right")}</button>
  </li>`}function V(t,o,e){return r`<li>
    <a class="choice" href=${o} ?data-screen=${e} @click=${e?G:i}>
      ${n(t)} ${k("right")}
    </a>
  </li>`}function mt(){return r`
    <p>${n("common.invite_text")}</p>
    <img class="invite-qr" src="${v}/qr.svg" width="240" height="240" alt=${n("common.invite_qr")} />
    <dl class="invite-facts">
      <dt class="hint">${n("common.invite_code")}</dt>
      <dd class="invite-code">${_.shown_code}</dd>
      <dt class="hint">${n("common.invite_address")}</dt>
      <dd class="invite-address">${_.join_url}</dd>
    </dl>
  `}function Z(t){let o=b(t);return o==="propose"||["edit","note"].includes(o)&&g(t)in a.board.topics}function tt(t){let o=g(t);switch(b(t)){case"propose":return Y("propose",t),A();case"edit":return Y(`edit.${o}`,t),K(a.board.topics[o]);default:return $(`note.${o}`,[T(`note.${o}`),t.body.text].filter(Boolean).join(`

`)),C(E(o))}}function Y(t,{body:o}){T(`${t}.title`)||($(`${t}.title`,o.title??""),$(`${t}.body`,o.body??""),$(`${t}.language`,o.language??""),$(`${t}.scribe`,o.scribe_for??""),J(t,o.tags??[]))}function P(t,o,e){R({placing:t}),p({name:"taken",draw:()=>l(n("board.taken_title"),pt(t,o,e))})}function pt(t,{message:o,facts:e},m){let{board:c}=a.state,f=(e.nearest??[]).filter(d=>!x(c,d)&&y(c,d));return r`
    <p>${o}</p>
    <p>${n(f.length?"board.taken_nearest":"board.taken_none")}</p>
    <ul class="choices">
      ${f.map(d=>r`<li>
          <button class="choice" type="button" @click=${()=>lt(t,d,m)}>
            ${S("place")} <span>${h(c,d)}</span>
          </button>
        </li>`)}
    </ul>
    <div class="actions">
      <button class="button-quiet" type="button" @click=${()=>s()}>
        ${n("board.taken_choose")}
      </button>
      <button class="button-quiet" type="button" @click=${ut}>${n("board.taken_later")}</button>
    </div>
  `}function lt(t,o,e){s("taken"),e(t,o)}function ut(){s("taken"),R({placing:""})}function ft(t){document.hidden||D()||(t.refused?.code==="slot_taken"?et(t):ot())}function ot(){p({name:"refused",draw:()=>l(n("common.refused_title"),dt())})}function dt(){let t=F(a.state.wishes);return r`<ul class="refused">
      ${t.map(o=>r`<li class="refused-one">${$t(o)}</li>`)}
    </ul>
    ${t.length?i:r`<p>${n("common.refused_none")}</p>`}`}function $t(t){let o=w(t),e=()=>nt(t);return r`<h3 dir="auto">${n(`common.did_${b(t)}`,{title:t.title})}</h3>
    <p>${t.refused?.message}</p>
    ${o?r`<blockquote class="refused-words" dir="auto">${o}</blockquote>`:i}
    <div class="actions">
      ${t.refused?.code==="slot_taken"?W("board.taken_other",()=>et(t)):i}
      ${Z(t)?W("common.write_again",()=>bt(t)):i}
      ${W("common.forget",e)}
    </div>`}function W(t,o){return r`<button class="button-quiet" type="button" @click=${o}>${n(t)}</button>`}function et(t){let{code:o="",message:e="",facts:m={}}=t.refused??{};nt(t),s("refused");let c=t.title?`${t.title}: ${e}`:e;P(g(t),new j(o,c,m),O)}function bt(t){s("refused"),tt(t),I.forget(t.ref)}function nt(t){I.forget(t.ref),F(a.state.wishes).every(({ref:o})=>o===t.ref)&&s("refused")}function rt(t){p({name:"slot",draw:()=>l(h(a.state.board,t),gt(t))})}function gt(t){let{board:o}=a.state,e=x(o,t);return e||!y(o,t)?ht(t,e):kt(t)}function ht(t,o){let{board:e}=a.state,m=H(e,t),c=u=>{s("slot"),rt(u)};return r`
    <p role="alert" dir="auto">
      ${o?n("board.slot_gone",{name:N(e,o),title:o.title}):n("board.slot_removed")}
    </p>
    <p>${n(m.length?"board.taken_nearest":"board.taken_none")}</p>
    <ul class="choices">
      ${m.map(u=>r`<li>
          <button class="choice" type="button" @click=${()=>c(u)}>
            ${S("place")} <span>${h(e,u)}</span>
          </button>
        </li>`)}
    </ul>
  `}function kt(t){let{board:o,me:e}=a.state,c=[...L(o).filter(f=>z(a.state,"topic.place",f))].sort((f,d)=>Number(q(d,e))-Number(q(f,e))),u=o.rooms[t.room];return r`
    ${u?r`<p>${B(u)}</p>`:i}
    <p>${n(c.length?"board.slot_which":"board.slot_none")}</p>
    <ul class="choices">
      ${c.map(f=>_t(f,t))}
    </ul>
    ${e.can["topic.propose"]?r`<button class="button button-wide" type="button" @click=${()=>vt(t)}>
          ${k("plus")} ${n("board.propose_here")}
        </button>`:i}
  `}function _t(t,o){let{board:e,me:m}=a.state;return r`<li>
    <button class="choice" type="button" @click=${()=>{s("slot"),O(t.id,o)}}>
      <span class="choice-title" lang=${t.language||i} dir="auto">${t.title}</span>
      ${q(t,m)?i:r`<span class="hint">${N(e,t)}</span>`}
    </button>
  </li>`}function vt(t){s("slot"),A(t)}export{X as openInvite,at as openMenu,ot as openRefused,rt as openSlot,P as openTaken,ft as tellRefused};
