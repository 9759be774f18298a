/* Made by `make bundle`. Licences: ../LICENSES */
import{B as i,Da as I,Ea as P,Fa as T,G as L,J as S,Ka as U,L as M,Q as j,S as b,U as k,V as O,b as r,c,d as u,e as v,l as p,la as A,ma as B,n as C,o as D,q as x,z as h}from"./app.js";var g,$,y,f,l,w,d,E,F,_=class{constructor({most:t,calm:n,changed:e}){c(this,d);c(this,g);c(this,$);c(this,y);c(this,f,new Map);c(this,l,new Map);c(this,w,!1);u(this,g,t),u(this,$,n),u(this,y,e)}take(t){for(let{kind:n,at:e,data:m}of t)n==="report.written"&&r(this,f).set(m.topic,e)}list(t){let n=L(t).reverse().filter(({words:o})=>o>0),e=({id:o})=>r(this,f).get(o)??"";return n.sort((o,a)=>e(o)<e(a)?1:e(o)>e(a)?-1:0).map(o=>({topic:o,at:e(o),words:r(this,l).get(o.id)?.text??""}))}async fetch(t){if(!r(this,w)){u(this,w,!0);try{for(let{topic:n}of this.list(t).slice(0,r(this,g)))v(this,d,E).call(this,n)&&await v(this,d,F).call(this,n)}finally{u(this,w,!1)}}}};g=new WeakMap,$=new WeakMap,y=new WeakMap,f=new WeakMap,l=new WeakMap,w=new WeakMap,d=new WeakSet,E=function({id:t,words:n}){let e=r(this,l).get(t);return!e||e.n!==n&&Date.now()-e.asked>r(this,$)},F=async function({id:t,words:n}){let e=Date.now(),m=r(this,l).get(t)?.text??"";r(this,l).set(t,{text:m,n,asked:e});try{let{report:o}=await D(`topics/${encodeURIComponent(t)}`),a=Object.values(o.texts).find(Boolean)??"";r(this,l).set(t,{text:U(o.texts.body??a),n,asked:e}),!r(this,f).has(t)&&o.written_at&&r(this,f).set(t,o.written_at),r(this,y).call(this)}catch{r(this,l).set(t,{text:m,n:-1,asked:e})}};var R=5,H=3e4+Math.random()*2e4,q=new _({most:R,calm:H,changed:b});x.subscribe((s,{changes:t})=>q.take(t));var z=!1;function ut(s){let{board:t,me:n}=s,e=q.list(t),m=P(t,k.now).filter(a=>S(a,n)&&I(a)),o=G(s);return o&&q.fetch(t),h`<details class="news" ?open=${o} @toggle=${J}>
    <summary><h2>${p("report.news")}</h2> <span class="count">${e.length?C(e.length):i}</span></summary>
    ${m.length?N(m,s):i}
    <ul class="news-list">
      ${e.slice(0,z?e.length:R).map(a=>Q(a,s))}
    </ul>
    ${e.length>R&&!z?h`<button class="button-quiet" type="button" @click=${K}>${p("board.show_all",{n:e.length})}</button>`:i}
  </details>`}function G({board:s}){return A("news")?A("news")==="open":k.wide||s.event.phase==="convergence"}function J({currentTarget:s}){let t=s.open;t!==G(x.state)&&(B("news",t?"open":"folded"),b())}function K(){z=!0,b()}function N(s,{board:t}){let n=T(t,k.now);return h`<p class="news-owed">
    ${p("report.yours_to_come")}
    ${s.map(e=>h`<a href=${O(e.id)} data-screen dir="auto" lang=${e.language||i}>${e.title}</a> `)}
    ${n?p("report.due",{time:M(n,t.event.timezone)}):i}
  </p>`}function Q({topic:s,at:t,words:n},{board:e}){return h`<li class="news-entry" data-news=${s.id}>
    <h3><a href=${O(s.id)} data-screen dir="auto" lang=${s.language||i}>${s.title}</a></h3>
    ${n?h`<p class="news-words" dir="auto" lang=${s.language||i}>${n}</p>`:i}
    <p class="soft"><bdi>${j(e,s)}</bdi> · ${p("report.words_n",{n:s.words})}${t?h` · ${M(t,e.event.timezone)}`:i}</p>
  </li>`}export{ut as newsList};
