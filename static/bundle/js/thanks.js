/* Made by `make bundle`. Licences: ../LICENSES */
import{Ha as b,I as s,K as a,ba as k,g as l,l as e,n as h,na as p,o as m,t as f}from"./app.js";var d=/^event\.(book_frozen|edition_)/,r;f.subscribe((t,{changes:o,whole:i})=>{r&&(i||o.some(({kind:n})=>d.test(n)))&&$()});function R(t,o){r||$();let{board:i,me:n}=t;return s`<section class="thanks" aria-labelledby="thanks">
    <h2 id="thanks" class="voice">${e("thanks.title")}</h2>
    <p>${e("thanks.text")}</p>
    <ul class="thanks-figures">
      ${g(t).map(([c,u])=>s`<li>${e(`thanks.${c}`,{n:u,count:h(u)})}</li>`)}
    </ul>
    <div class="actions">
      ${n.can["book.read"]?s`<a class="button" href="${l}/book">${e("thanks.book")}</a>`:a}
      ${y()}
    </div>
    <ul class="thanks-next">
      <li>${e(v(t))}</li>
      ${n.name?s`<li>${e(n.agrees?"thanks.agrees":"thanks.agrees_not")}
            <button class="button-quiet" type="button" @click=${_}>${e("common.consent")}</button></li>`:a}
      <li>${e("thanks.kept",{day:k(o,i.event.timezone)})}</li>
    </ul>
  </section>`}function g({board:t}){let o=Object.values(t.topics).filter(({withdrawn:n})=>!n);return[["people",Object.keys(t.people).length],["topics",o.length],["sessions",o.filter(({slot:n})=>n).length],["words",o.reduce((n,{words:c})=>n+c,0)]].filter(([,n])=>n)}function y(){let t=r?.filter(({hidden:o})=>!o).pop();return t?s`<a class="button-quiet" href="${l}/book/${t.number}">
    ${e("thanks.edition",{n:String(t.number)})}
  </a>`:a}function v({me:t}){return b(t)?"thanks.correct_host":t.can["report.write"]?"thanks.correct":"thanks.correct_ask"}async function _(){(await import("./consent.js")).openConsent()}async function $(){r??(r=[]);try{r=(await m("editions")).editions,p()}catch{}}export{R as thanksPanel};
