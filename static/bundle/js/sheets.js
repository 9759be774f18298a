/* Made by `make bundle`. Licences: ../LICENSES */
import{B as Q,C as V,c as z,p as G,q as S}from"./app-shared.js";import{A as T,C as F,Ga as A,J as r,Ja as J,L as i,Qa as p,Ra as s,S as y,Sa as K,Ta as l,U as L,Ua as I,Va as $,Za as U,bb as q,eb as X,f as _,g as v,ha as x,hb as Y,i as j,ia as g,jb as O,ka as R,l as n,na as B,oa as C,sa as w,t as a,ta as D,ua as H,va as k,w as b,x as h,y as E}from"./app.js";function mt(){p({name:"menu",draw:()=>l(n("common.menu"),pt())})}function tt(){p({name:"invite",draw:()=>l(n("common.invite_title"),ft())})}function pt(){let{me:t}=a.state;return r`
    <p class="menu-me" dir="auto">
      ${t.name?n("common.you_are",{name:t.name}):n("common.name_none")}
    </p>
    <ul class="choices">
      ${t.can["me.name"]?M(t.name?"common.name_change":"common.name_give",Y):i}
      ${M("common.invite_title",tt)}
      ${t.name?M("common.consent",ut):i}
      ${t.can["book.read"]?Z("common.book",`${v}/book`,!1):i}
      ${t.can["event.change"]?Z("common.host",`${v}/host`,!0):i}
      ${X()}
    </ul>
    <h3 class="menu-languages">${n("common.language")}</h3>
    <div class="chips">${lt()}</div>
  `}function lt(){return(_.languages??[]).map(({code:t,name:e,current:o})=>r`<a
      class="chip" lang=${t} hreflang=${t} href="${location.pathname}?lang=${t}"
      aria-current=${o?"true":i}
    >${e}</a>`)}async function ut(){(await import("./consent.js")).openConsent()}function M(t,e){return r`<li>
    <button class="choice" type="button" @click=${()=>e()}>${n(t)} ${k("right")}</button>
  </li>`}function Z(t,e,o){return r`<li>
    <a class="choice" href=${e} ?data-screen=${o} @click=${o?Q:i}>
      ${n(t)} ${k("right")}
    </a>
  </li>`}function ft(){return r`
    <p>${n("common.invite_text")}</p>
    <img class="invite-qr" src="${v}/qr.svg" width="240" height="240" alt=${n("common.invite_qr")} />
    <dl class="invite-facts">
      <dt class="hint">${n("common.invite_code")}</dt>
      <dd class="invite-code">${_.shown_code}</dd>
      <dt class="hint">${n("common.invite_address")}</dt>
      <dd class="invite-address">${_.join_url}</dd>
    </dl>
  `}function ot(t){let e=b(t);return e==="propose"||["edit","note"].includes(e)&&h(t)in a.board.topics}function nt(t){let e=h(t);switch(b(t)){case"propose":return et("propose",t),q();case"edit":return et(`edit.${e}`,t),V(a.board.topics[e]);default:return $(`note.${e}`,[I(`note.${e}`),t.body.text].filter(Boolean).join(`

`)),D(H(e))}}function et(t,{body:e}){I(`${t}.title`)||($(`${t}.title`,e.title??""),$(`${t}.body`,e.body??""),$(`${t}.language`,e.language??""),$(`${t}.scribe`,e.scribe_for??""),U(t,e.tags??[]))}function N(t,e,o){w({placing:t}),p({name:"taken",draw:()=>l(n("board.taken_title"),dt(t,e,o))})}function dt(t,{message:e,facts:o},m){let{board:c}=a.state,f=(o.nearest??[]).filter(d=>!y(c,d)&&x(c,d));return r`
    <p>${e}</p>
    <p>${n(f.length?"board.taken_nearest":"board.taken_none")}</p>
    <ul class="choices">
      ${f.map(d=>r`<li>
          <button class="choice" type="button" @click=${()=>$t(t,d,m)}>
            ${S("place")} <span>${g(c,d)}</span>
          </button>
        </li>`)}
    </ul>
    <div class="actions">
      <button class="button-quiet" type="button" @click=${()=>s()}>
        ${n("board.taken_choose")}
      </button>
      <button class="button-quiet" type="button" @click=${bt}>${n("board.taken_later")}</button>
    </div>
  `}function $t(t,e,o){s("taken"),o(t,e)}function bt(){s("taken"),w({placing:""})}function ht(t){document.hidden||K()||(t.refused?.code==="slot_taken"?at(t):rt())}function rt(){p({name:"refused",draw:()=>l(n("common.refused_title"),gt())})}function gt(){let t=T(a.state.wishes);return r`<ul class="refused">
      ${t.map(e=>r`<li class="refused-one">${kt(e)}</li>`)}
    </ul>
    ${t.length?i:r`<p>${n("common.refused_none")}</p>`}`}function kt(t){let e=E(t),o=()=>it(t);return r`<h3 dir="auto">${n(`common.did_${b(t)}`,{title:t.title})}</h3>
    <p>${t.refused?.message}</p>
    ${e?r`<blockquote class="refused-words" dir="auto">${e}</blockquote>`:i}
    <div class="actions">
      ${t.refused?.code==="slot_taken"?P("board.taken_other",()=>at(t)):i}
      ${ot(t)?P("common.write_again",()=>_t(t)):i}
      ${P("common.forget",o)}
    </div>`}function P(t,e){return r`<button class="button-quiet" type="button" @click=${e}>${n(t)}</button>`}function at(t){let{code:e="",message:o="",facts:m={}}=t.refused??{};it(t),s("refused");let c=t.title?`${t.title}: ${o}`:o;N(h(t),new j(e,c,m),O)}function _t(t){s("refused"),nt(t),F.forget(t.ref)}function it(t){F.forget(t.ref),T(a.state.wishes).every(({ref:e})=>e===t.ref)&&s("refused")}function st(t){p({name:"slot",draw:()=>l(g(a.state.board,t),vt(t))})}function vt(t){let{board:e}=a.state,o=y(e,t);return o||!x(e,t)?yt(t,o):xt(t)}function yt(t,e){let{board:o}=a.state,m=z(o,t),c=u=>{s("slot"),st(u)};return r`
    <p role="alert" dir="auto">
      ${e?n("board.slot_gone",{name:R(o,e),title:e.title}):n("board.slot_removed")}
    </p>
    <p>${n(m.length?"board.taken_nearest":"board.taken_none")}</p>
    <ul class="choices">
      ${m.map(u=>r`<li>
          <button class="choice" type="button" @click=${()=>c(u)}>
            ${S("place")} <span>${g(o,u)}</span>
          </button>
        </li>`)}
    </ul>
  `}function xt(t){let{board:e,me:o}=a.state,c=[...L(e).filter(f=>J(a.state,"topic.place",f))].sort((f,d)=>Number(A(d,o))-Number(A(f,o))),u=e.rooms[t.room];return r`
    ${u?r`<p>${B(u)}</p>`:i}
    <p>${n(c.length?"board.slot_which":"board.slot_none")}</p>
    <ul class="choices">
      ${c.map(f=>St(f,t))}
    </ul>
    ${o.can["topic.propose"]?r`<button class="button button-wide" type="button" @click=${()=>At(t)}>
          ${k("plus")} ${n("board.propose_here")}
        </button>`:i}
  `}function St(t,e){let{board:o,me:m}=a.state;return r`<li>
    <button class="choice" type="button" @click=${()=>{s("slot"),O(t.id,e)}}>
      <span class="choice-title" lang=${t.language||i} dir="auto">${t.title}</span>
      ${A(t,m)?i:r`<span class="hint">${R(o,t)}</span>`}
    </button>
  </li>`}function At(t){s("slot"),q(t)}var qt=3e3,W=!1;a.subscribe(ct);ct();async function ct(){W||!a.state.board.wall.announcements.length||(W=!0,await new Promise(t=>setTimeout(t,Math.random()*qt)),W=await G(),C())}export{tt as openInvite,mt as openMenu,rt as openRefused,st as openSlot,N as openTaken,ht as tellRefused};
