/* Made by `make bundle`. Licences: ../LICENSES */
import{Ia as d,J as s,L as a,ca as b,g as c,l as n,n as m,o as k,oa as $,t as p}from"./app.js";var y=/^event\.(book_frozen|edition_)/,r,u=!1,f=!1;p.subscribe((t,{changes:o,whole:i})=>{r&&(i||o.some(({kind:e})=>y.test(e)))&&g()});function F(t,o){r||g();let{board:i,me:e}=t;return s`<section class="thanks" aria-labelledby="thanks">
    <h2 id="thanks" class="voice">${n("thanks.title")}</h2>
    <p>${n("thanks.text")}</p>
    <ul class="thanks-figures">
      ${v(t).map(([l,h])=>s`<li>${n(`thanks.${l}`,{n:h,count:m(h)})}</li>`)}
    </ul>
    <div class="actions">
      ${e.can["book.read"]?s`<a class="button" href="${c}/book">${n("thanks.book")}</a>`:a}
      ${w()}
    </div>
    <ul class="thanks-next">
      <li>${n(_(t))}</li>
      ${e.name?s`<li>${n(e.agrees?"thanks.agrees":"thanks.agrees_not")}
            <button class="button-quiet" type="button" @click=${O}>${n("common.consent")}</button></li>`:a}
      <li>${n("thanks.kept",{day:b(o,i.event.timezone)})}</li>
    </ul>
  </section>`}function v({board:t}){let o=Object.values(t.topics).filter(({withdrawn:e})=>!e);return[["people",Object.keys(t.people).length],["topics",o.length],["sessions",o.filter(({slot:e})=>e).length],["words",o.reduce((e,{words:l})=>e+l,0)]].filter(([,e])=>e)}function w(){let t=r?.filter(({hidden:o})=>!o).pop();return t?s`<a class="button-quiet" href="${c}/book/${t.number}">
    ${n("thanks.edition",{n:String(t.number)})}
  </a>`:a}function _({me:t}){return d(t)?"thanks.correct_host":t.can["report.write"]?"thanks.correct":"thanks.correct_ask"}async function O(){(await import("./consent.js")).openConsent()}async function g(){if(r??(r=[]),f=!0,!u){for(u=!0;f;){f=!1;try{r=(await k("editions")).editions,$()}catch{}}u=!1}}export{F as thanksPanel};
