/* Made by `make bundle`. Licences: ../LICENSES */
import{I as m,K as i,Pa as A,Qa as T,V as C,Z as D,b as r,ba as x,c,d as u,e as v,ka as I,l as w,mb as j,n as q,na as b,o as z,qa as k,rb as B,sb as E,t as O,ta as M,tb as G}from"./app.js";var g,$,y,f,a,d,p,N,P,_=class{constructor({most:t,calm:n,changed:e}){c(this,p);c(this,g);c(this,$);c(this,y);c(this,f,new Map);c(this,a,new Map);c(this,d,!1);u(this,g,t),u(this,$,n),u(this,y,e)}take(t){for(let{kind:n,at:e,data:l}of t)n==="report.written"&&r(this,f).set(l.topic,e)}list(t){let n=C(t).reverse().filter(({words:o})=>o>0),e=({id:o})=>r(this,f).get(o)??"";return n.sort((o,h)=>e(o)<e(h)?1:e(o)>e(h)?-1:0).map(o=>({topic:o,at:e(o),words:r(this,a).get(o.id)?.text??""}))}async fetch(t){if(!r(this,d)){u(this,d,!0);try{for(let{topic:n}of this.list(t).slice(0,r(this,g)))v(this,p,N).call(this,n)&&await v(this,p,P).call(this,n)}finally{u(this,d,!1)}}}};g=new WeakMap,$=new WeakMap,y=new WeakMap,f=new WeakMap,a=new WeakMap,d=new WeakMap,p=new WeakSet,N=function({id:t,words:n}){let e=r(this,a).get(t);return!e||e.n!==n&&Date.now()-e.asked>r(this,$)},P=async function({id:t,words:n}){let e=Date.now(),l=r(this,a).get(t)?.text??"";r(this,a).set(t,{text:l,n,asked:e});try{let{report:o}=await z(`topics/${encodeURIComponent(t)}`);r(this,a).set(t,{text:F(o),n,asked:e}),!r(this,f).has(t)&&o.written_at&&r(this,f).set(t,o.written_at),r(this,y).call(this)}catch{r(this,a).set(t,{text:l,n:-1,asked:e})}};function F({texts:s}){let t=s.body??Object.values(s).find(Boolean)??"",n=j(t);return n.length<160?n:`${n.slice(0,n.lastIndexOf(" "))}…`}var L=5,H=3e4+Math.random()*2e4,R=new _({most:L,calm:H,changed:b});O.subscribe((s,{changes:t})=>R.take(t));var S=!1;function dt(s){let{board:t,me:n}=s,e=R.list(t),l=E(t,k.now).filter(h=>D(h,n)&&B(h)),o=U(s);return o&&R.fetch(t),m`<details class="news" ?open=${o} @toggle=${J}>
    <summary><h2>${w("report.news")}</h2> <span class="count">${e.length?q(e.length):i}</span></summary>
    ${l.length?Q(l,s):i}
    <ul class="news-list">
      ${e.slice(0,S?e.length:L).map(h=>V(h,s))}
    </ul>
    ${e.length>L&&!S?m`<button class="button-quiet" type="button" @click=${K}>${w("board.show_all",{n:e.length})}</button>`:i}
  </details>`}function U({board:s}){return A("news")?A("news")==="open":k.wide||s.event.phase==="convergence"}function J({currentTarget:s}){let t=s.open;t!==U(O.state)&&(T("news",t?"open":"folded"),b())}function K(){S=!0,b()}function Q(s,{board:t}){let n=G(t,k.now);return m`<p class="news-owed">
    ${w("report.yours_to_come")}
    ${s.map(e=>m`<a href=${M(e.id)} data-screen dir="auto" lang=${e.language||i}>${e.title}</a> `)}
    ${n?w("report.due",{time:x(n,t.event.timezone)}):i}
  </p>`}function V({topic:s,at:t,words:n},{board:e}){return m`<li class="news-entry" data-news=${s.id}>
    <h3><a href=${M(s.id)} data-screen dir="auto" lang=${s.language||i}>${s.title}</a></h3>
    ${n?m`<p class="news-words" dir="auto" lang=${s.language||i}>${n}</p>`:i}
    <p class="soft"><bdi>${I(e,s)}</bdi> · ${w("report.words_n",{n:s.words})}${t?m` · ${x(t,e.event.timezone)}`:i}</p>
  </li>`}export{dt as newsList};
