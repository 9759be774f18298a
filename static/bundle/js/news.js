/* Made by `make bundle`. Licences: ../LICENSES */
import{Ha as I,J as m,L as i,Ua as M,Va as T,W as C,b as r,c,d as f,da as O,e as v,ka as D,l as u,n as q,o as z,oa as y,pb as j,ra as b,t as _,ua as x,ub as B,vb as E,wb as G}from"./app.js";var p,g,$,h,a,w,d,N,P,k=class{constructor({most:t,calm:e,changed:n}){c(this,d);c(this,p);c(this,g);c(this,$);c(this,h,new Map);c(this,a,new Map);c(this,w,!1);f(this,p,t),f(this,g,e),f(this,$,n)}take(t){for(let{kind:e,at:n,data:l}of t)e==="report.written"&&r(this,h).set(l.topic,n)}list(t){let e=C(t).reverse().filter(({words:o})=>o>0),n=({id:o})=>r(this,h).get(o)??"";return e.sort((o,S)=>n(o)<n(S)?1:n(o)>n(S)?-1:0).map(o=>({topic:o,at:n(o),words:r(this,a).get(o.id)?.text??""}))}async fetch(t){if(!r(this,w)){f(this,w,!0);try{for(let{topic:e}of this.list(t).slice(0,r(this,p)))v(this,d,N).call(this,e)&&await v(this,d,P).call(this,e)}finally{f(this,w,!1)}}}};p=new WeakMap,g=new WeakMap,$=new WeakMap,h=new WeakMap,a=new WeakMap,w=new WeakMap,d=new WeakSet,N=function({id:t,words:e}){let n=r(this,a).get(t);return!n||n.n!==e&&Date.now()-n.asked>r(this,g)},P=async function({id:t,words:e}){let n=Date.now(),l=r(this,a).get(t)?.text??"";r(this,a).set(t,{text:l,n:e,asked:n});try{let{report:o}=await z(`topics/${encodeURIComponent(t)}`);r(this,a).set(t,{text:F(o),n:e,asked:n}),!r(this,h).has(t)&&o.written_at&&r(this,h).set(t,o.written_at),r(this,$).call(this)}catch{r(this,a).set(t,{text:l,n:-1,asked:n})}};function F({texts:s}){let t=s.body??Object.values(s).find(Boolean)??"",e=j(t);return e.length<160?e:`${e.slice(0,e.lastIndexOf(" "))}…`}var A=5,H=3e4+Math.random()*2e4,L=new k({most:A,calm:H,changed:y});_.subscribe((s,{changes:t})=>L.take(t));var R=!1;function dt(s){let{board:t}=s,e=L.list(t),n=E(t,b.now).filter(o=>I(o,s)&&B(o)),l=U(s);return l&&L.fetch(t),m`<details class="news" ?open=${l} @toggle=${J}>
    <summary><h2>${u("report.news")}</h2> <span class="count">${e.length?q(e.length):i}</span></summary>
    ${n.length?Q(n,s):i}
    <ul class="news-list">
      ${e.slice(0,R?e.length:A).map(o=>V(o,s))}
    </ul>
    ${e.length>A&&!R?m`<button class="button-quiet" type="button" @click=${K}>${u("board.show_all",{n:e.length})}</button>`:i}
  </details>`}function U({board:s}){return M("news")?M("news")==="open":b.wide||s.event.phase==="convergence"}function J({currentTarget:s}){let t=s.open;t!==U(_.state)&&(T("news",t?"open":"folded"),y())}function K(){R=!0,y()}function Q(s,{board:t}){let e=G(t,b.now);return m`<p class="news-owed">
    ${u("report.yours_to_come")}
    ${s.map(n=>m`<a href=${x(n.id)} data-screen dir="auto" lang=${n.language||i}>${n.title}</a> `)}
    ${e?u("report.due",{time:O(e,t.event.timezone)}):i}
  </p>`}function V({topic:s,at:t,words:e},{board:n}){return m`<li class="news-entry" data-news=${s.id}>
    <h3><a href=${x(s.id)} data-screen dir="auto" lang=${s.language||i}>${s.title}</a></h3>
    ${e?m`<p class="news-words" dir="auto" lang=${s.language||i}>${e}</p>`:i}
    <p class="soft"><bdi>${D(n,s)}</bdi> · ${u("report.words_n",{n:s.words})}${t?m` · ${O(t,n.event.timezone)}`:i}</p>
  </li>`}export{dt as newsList};
