/* Made by `make bundle`. Licences: ../LICENSES */
import{c as z,p as D,q as S,v as K,w as U}from"./app-shared.js";import{$a as A,A as T,C as F,Fa as q,I as r,Ia as G,K as a,Oa as p,Pa as s,Qa as J,R as x,Ra as l,Sa as N,T as L,Ta as $,Xa as Q,cb as V,f as _,fb as X,g as v,ga as y,ha as g,hb as O,i as W,ja as R,l as n,ma as B,na as C,ra as I,sa as E,t as i,ta as H,ua as k,w as b,x as h,y as j}from"./app.js";function mt(){p({name:"menu",draw:()=>l(n("common.menu"),pt())})}function Z(){p({name:"invite",draw:()=>l(n("common.invite_title"),ft())})}function pt(){let{me:t}=i.state;return r`
    <p class="menu-me" dir="auto">
      ${t.name?n("common.you_are",{name:t.name}):n("common.name_none")}
    </p>
    <ul class="choices">
      ${t.can["me.name"]?M(t.name?"common.name_change":"common.name_give",X):a}
      ${M("common.invite_title",Z)}
      ${t.name?M("common.consent",ut):a}
      ${t.can["book.read"]?Y("common.book",`${v}/book`,!1):a}
      ${t.can["event.change"]?Y("common.host",`${v}/host`,!0):a}
      ${V()}
    </ul>
    <h3 class="menu-languages">${n("common.language")}</h3>
    <div class="chips">${lt()}</div>
  `}function lt(){return(_.languages??[]).map(({code:t,name:e,current:o})=>r`<a
      class="chip" lang=${t} hreflang=${t} href="${location.pathname}?lang=${t}"
      aria-current=${o?"true":a}
    >${e}</a>`)}async function ut(){(await import("./consent.js")).openConsent()}function M(t,e){return r`<li>
    <button class="choice" type="button" @click=${()=>e()}>${n(t)} ${k("right")}</button>
  </li>`}function Y(t,e,o){return r`<li>
    <a class="choice" href=${e} ?data-screen=${o} @click=${o?K:a}>
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
  `}function et(t){let e=b(t);return e==="propose"||["edit","note"].includes(e)&&h(t)in i.board.topics}function ot(t){let e=h(t);switch(b(t)){case"propose":return tt("propose",t),A();case"edit":return tt(`edit.${e}`,t),U(i.board.topics[e]);default:return $(`note.${e}`,[N(`note.${e}`),t.body.text].filter(Boolean).join(`

`)),E(H(e))}}function tt(t,{body:e}){N(`${t}.title`)||($(`${t}.title`,e.title??""),$(`${t}.body`,e.body??""),$(`${t}.language`,e.language??""),$(`${t}.scribe`,e.scribe_for??""),Q(t,e.tags??[]))}function w(t,e,o){I({placing:t}),p({name:"taken",draw:()=>l(n("board.taken_title"),dt(t,e,o))})}function dt(t,{message:e,facts:o},m){let{board:c}=i.state,f=(o.nearest??[]).filter(d=>!x(c,d)&&y(c,d));return r`
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
  `}function $t(t,e,o){s("taken"),o(t,e)}function bt(){s("taken"),I({placing:""})}function ht(t){document.hidden||J()||(t.refused?.code==="slot_taken"?rt(t):nt())}function nt(){p({name:"refused",draw:()=>l(n("common.refused_title"),gt())})}function gt(){let t=T(i.state.wishes);return r`<ul class="refused">
      ${t.map(e=>r`<li class="refused-one">${kt(e)}</li>`)}
    </ul>
    ${t.length?a:r`<p>${n("common.refused_none")}</p>`}`}function kt(t){let e=j(t),o=()=>it(t);return r`<h3 dir="auto">${n(`common.did_${b(t)}`,{title:t.title})}</h3>
    <p>${t.refused?.message}</p>
    ${e?r`<blockquote class="refused-words" dir="auto">${e}</blockquote>`:a}
    <div class="actions">
      ${t.refused?.code==="slot_taken"?P("board.taken_other",()=>rt(t)):a}
      ${et(t)?P("common.write_again",()=>_t(t)):a}
      ${P("common.forget",o)}
    </div>`}function P(t,e){return r`<button class="button-quiet" type="button" @click=${e}>${n(t)}</button>`}function rt(t){let{code:e="",message:o="",facts:m={}}=t.refused??{};it(t),s("refused");let c=t.title?`${t.title}: ${o}`:o;w(h(t),new W(e,c,m),O)}function _t(t){s("refused"),ot(t),F.forget(t.ref)}function it(t){F.forget(t.ref),T(i.state.wishes).every(({ref:e})=>e===t.ref)&&s("refused")}function at(t){p({name:"slot",draw:()=>l(g(i.state.board,t),vt(t))})}function vt(t){let{board:e}=i.state,o=x(e,t);return o||!y(e,t)?xt(t,o):yt(t)}function xt(t,e){let{board:o}=i.state,m=z(o,t),c=u=>{s("slot"),at(u)};return r`
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
  `}function yt(t){let{board:e,me:o}=i.state,c=[...L(e).filter(f=>G(i.state,"topic.place",f))].sort((f,d)=>Number(q(d,o))-Number(q(f,o))),u=e.rooms[t.room];return r`
    ${u?r`<p>${B(u)}</p>`:a}
    <p>${n(c.length?"board.slot_which":"board.slot_none")}</p>
    <ul class="choices">
      ${c.map(f=>St(f,t))}
    </ul>
    ${o.can["topic.propose"]?r`<button class="button button-wide" type="button" @click=${()=>qt(t)}>
          ${k("plus")} ${n("board.propose_here")}
        </button>`:a}
  `}function St(t,e){let{board:o,me:m}=i.state;return r`<li>
    <button class="choice" type="button" @click=${()=>{s("slot"),O(t.id,e)}}>
      <span class="choice-title" lang=${t.language||a} dir="auto">${t.title}</span>
      ${q(t,m)?a:r`<span class="hint">${R(o,t)}</span>`}
    </button>
  </li>`}function qt(t){s("slot"),A(t)}var st=!1;i.subscribe(ct);ct();function ct(){st||!i.state.board.wall.announcements.length||(st=!0,D().then(C))}export{Z as openInvite,mt as openMenu,nt as openRefused,at as openSlot,w as openTaken,ht as tellRefused};
