/* Made by `make bundle`. Licences: ../LICENSES */
import{A as $,Ba as u,C as g,Ca as p,Da as q,Ea as A,Fa as f,Ga as R,I as n,K as r,Ma as S,Pa as v,Qa as c,Wa as T,Xa as j,bb as F,cb as I,eb as M,f as d,g as l,i as k,l as t,t as a,ta as y,ua as O,va as h,w as m,x as s,y as x}from"./app.js";function W(e){let o=m(e);return o==="propose"||["edit","note"].includes(o)&&s(e)in a.board.topics}function B(e){let o=s(e);switch(m(e)){case"propose":return P("propose",e),F();case"edit":return P(`edit.${o}`,e),I(a.board.topics[o]);default:return c(`note.${o}`,[v(`note.${o}`),e.body.text].filter(Boolean).join(`

`)),y(O(o))}}function P(e,{body:o}){v(`${e}.title`)||(c(`${e}.title`,o.title??""),c(`${e}.body`,o.body??""),c(`${e}.language`,o.language??""),c(`${e}.scribe`,o.scribe_for??""),j(e,o.tags??[]))}function H(e){document.hidden||A()||(e.refused?.code==="slot_taken"?E(e):C())}function C(){u({name:"refused",draw:()=>f(t("common.refused_title"),J())})}function J(){let e=$(a.state.wishes);return n`<ul class="refused">
      ${e.map(o=>n`<li class="refused-one">${K(o)}</li>`)}
    </ul>
    ${e.length?r:n`<p>${t("common.refused_none")}</p>`}`}function K(e){let o=x(e),i=()=>N(e);return n`<h3 dir="auto">${t(`common.did_${m(e)}`,{title:e.title})}</h3>
    <p>${e.refused?.message}</p>
    ${o?n`<blockquote class="refused-words" dir="auto">${o}</blockquote>`:r}
    <div class="actions">
      ${e.refused?.code==="slot_taken"?b("board.taken_other",()=>E(e)):r}
      ${W(e)?b("common.write_again",()=>L(e)):r}
      ${b("common.forget",i)}
    </div>`}function b(e,o){return n`<button class="button-quiet" type="button" @click=${o}>${t(e)}</button>`}function E(e){let{code:o="",message:i="",facts:D={}}=e.refused??{};N(e),p("refused");let G=e.title?`${e.title}: ${i}`:i;R(s(e),new k(o,G,D),S)}function L(e){p("refused"),B(e),g.forget(e.ref)}function N(e){g.forget(e.ref),$(a.state.wishes).every(({ref:o})=>o===e.ref)&&p("refused")}function qe(){u({name:"menu",draw:()=>f(t("common.menu"),U())})}function Q(){u({name:"invite",draw:()=>f(t("common.invite_title"),Y())})}function U(){let{me:e}=a.state;return n`
    <p class="menu-me" dir="auto">
      ${e.name?t("common.you_are",{name:e.name}):t("common.name_none")}
    </p>
    <ul class="choices">
      ${e.can["me.name"]?_(e.name?"common.name_change":"common.name_give",T):r}
      ${_("common.invite_title",Q)}
      ${e.name?_("common.consent",X):r}
      ${e.can["book.read"]?z("common.book",`${l}/book`,!1):r}
      ${e.can["event.change"]?z("common.host",`${l}/host`,!0):r}
      ${M()}
    </ul>
    <h3 class="menu-languages">${t("common.language")}</h3>
    <div class="chips">${V()}</div>
  `}function V(){return(d.languages??[]).map(({code:e,name:o,current:i})=>n`<a
      class="chip" lang=${e} hreflang=${e} href="${location.pathname}?lang=${e}"
      aria-current=${i?"true":r}
    >${o}</a>`)}async function X(){(await import("./consent.js")).openConsent()}function _(e,o){return n`<li>
    <button class="choice" type="button" @click=${()=>o()}>${t(e)} ${h("right")}</button>
  </li>`}function z(e,o,i){return n`<li>
    <a class="choice" href=${o} ?data-screen=${i} @click=${i?q:r}>
      ${t(e)} ${h("right")}
    </a>
  </li>`}function Y(){return n`
    <p>${t("common.invite_text")}</p>
    <img class="invite-qr" src="${l}/qr.svg" width="240" height="240" alt=${t("common.invite_qr")} />
    <dl class="invite-facts">
      <dt class="hint">${t("common.invite_code")}</dt>
      <dd class="invite-code">${d.shown_code}</dd>
      <dt class="hint">${t("common.invite_address")}</dt>
      <dd class="invite-address">${d.join_url}</dd>
    </dl>
  `}export{V as languages,Q as openInvite,qe as openMenu,C as openRefused,H as tellRefused};
