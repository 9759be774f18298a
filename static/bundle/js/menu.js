/* Made by `make bundle`. Licences: ../LICENSES */
import{E as t,G as e,Ra as h,Ta as p,f as a,g as c,l as o,la as r,ra as s,t as $,ta as d,ua as l}from"./app.js";function F(){s({name:"menu",draw:()=>l(o("common.menu"),v())})}function g(){s({name:"invite",draw:()=>l(o("common.invite_title"),k())})}function v(){let{me:n}=$.state;return t`
    <p class="menu-me" dir="auto">
      ${n.name?o("common.you_are",{name:n.name}):o("common.name_none")}
    </p>
    <ul class="choices">
      ${n.can["me.name"]?u(n.name?"common.name_change":"common.name_give",h):e}
      ${u("common.invite_title",g)}
      ${n.name?u("common.consent",b):e}
      ${n.can["book.read"]?f("common.book",`${c}/book`,!1):e}
      ${n.can["event.change"]?f("common.host",`${c}/host`,!0):e}
      ${p()}
    </ul>
    <h3 class="menu-languages">${o("common.language")}</h3>
    <div class="chips">${_()}</div>
  `}function _(){return(a.languages??[]).map(({code:n,name:i,current:m})=>t`<a
      class="chip" lang=${n} hreflang=${n} href="${location.pathname}?lang=${n}"
      aria-current=${m?"true":e}
    >${i}</a>`)}async function b(){(await import("./consent.js")).openConsent()}function u(n,i){return t`<li>
    <button class="choice" type="button" @click=${()=>i()}>${o(n)} ${r("right")}</button>
  </li>`}function f(n,i,m){return t`<li>
    <a class="choice" href=${i} ?data-screen=${m} @click=${m?d:e}>
      ${o(n)} ${r("right")}
    </a>
  </li>`}function k(){return t`
    <p>${o("common.invite_text")}</p>
    <img class="invite-qr" src="${c}/qr.svg" width="240" height="240" alt=${o("common.invite_qr")} />
    <dl class="invite-facts">
      <dt class="hint">${o("common.invite_code")}</dt>
      <dd class="invite-code">${a.shown_code}</dd>
      <dt class="hint">${o("common.invite_address")}</dt>
      <dd class="invite-address">${a.join_url}</dd>
    </dl>
  `}export{_ as languages,g as openInvite,F as openMenu};
