/* Made by `make bundle`. Licences: ../LICENSES */
import{I as s,K as i,Ra as f,ba as m,g as c,l as e,la as p,n as h,o as k}from"./app.js";var r;function C(t,o){r||y();let{board:l,me:n}=t;return s`<section class="thanks" aria-labelledby="thanks">
    <h2 id="thanks" class="voice">${e("thanks.title")}</h2>
    <p>${e("thanks.text")}</p>
    <ul class="thanks-figures">
      ${$(t).map(([a,u])=>s`<li>${e(`thanks.${a}`,{n:u,count:h(u)})}</li>`)}
    </ul>
    <div class="actions">
      ${n.can["book.read"]?s`<a class="button" href="${c}/book">${e("thanks.book")}</a>`:i}
      ${b()}
    </div>
    <ul class="thanks-next">
      <li>${e(d(t))}</li>
      ${n.name?s`<li>${e(n.agrees?"thanks.agrees":"thanks.agrees_not")}
            <button class="button-quiet" type="button" @click=${g}>${e("common.consent")}</button></li>`:i}
      <li>${e("thanks.kept",{day:m(o,l.event.timezone)})}</li>
    </ul>
  </section>`}function $({board:t}){let o=Object.values(t.topics).filter(({withdrawn:n})=>!n);return[["people",Object.keys(t.people).length],["topics",o.length],["sessions",o.filter(({slot:n})=>n).length],["words",o.reduce((n,{words:a})=>n+a,0)]].filter(([,n])=>n)}function b(){let t=r?.filter(({hidden:o})=>!o).pop();return t?s`<a class="button-quiet" href="${c}/book/${t.number}">
    ${e("thanks.edition",{n:String(t.number)})}
  </a>`:i}function d({me:t}){return f(t)?"thanks.correct_host":t.can["report.write"]?"thanks.correct":"thanks.correct_ask"}async function g(){(await import("./consent.js")).openConsent()}async function y(){r=[];try{r=(await k("editions")).editions,p()}catch{}}export{C as thanksPanel};
