/* Made by `make bundle`. Licences: ../LICENSES */
import{E as c,G as a,Ha as F,I as x,Ia as w,N as _,O as T,Z as y,_ as v,aa as D,da as h,fa as N,ha as P,j as k,l as s,na as b,pa as A,qa as $,sa as p,t as i,z as m}from"./app.js";var W=8,C=40,d="",u="",S=!1;function f(e){d="",u="",b({name:"choosing",draw:()=>$(e.title,j(e))})}function j({none:e,choices:o,choose:n}){let t=o(),r=t.filter(({text:l})=>L(l).includes(L(d.trim())));return c`
    ${u?c`<p class="problem" role="alert">${u}</p>`:a}
    ${t.length>W||d?z():a}
    ${r.length?a:c`<p role="status">${t.length?s("session.more_not_found"):e}</p>`}
    <ul class="choices">
      ${r.slice(0,C).map(l=>H(l,n))}
    </ul>
    ${r.length>C?c`<p class="hint">${s("session.more_find_hint")}</p>`:a}
  `}function L(e){return e.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase()}function z(){return c`<div>
    <label for="choosing-find">${s("session.more_find")}</label>
    <input
      id="choosing-find" type="search" dir="auto" autocomplete="off" .value=${d}
      @input=${({target:e})=>{d=e.value,h()}}
    />
  </div>`}function H({id:e,name:o,language:n,hint:t},r){return c`<li>
    <button class="choice" type="button" ?disabled=${S} @click=${()=>R(e,r)}>
      <span class="choice-title" dir="auto" lang=${n||a}>${o}</span>
      ${t?c`<span class="hint" dir="auto">${t}</span>`:a}
    </button>
  </li>`}async function R(e,o){S=!0,u="",h();try{await o(e),A()}catch(n){u=k(n)}S=!1,h()}function fe(e){b({name:"more",draw:()=>$(s("session.more"),Y(e))})}function Y(e){let{board:o,me:n}=i.state,t=o.topics[e];return!t||t.withdrawn||t.into?c`<p>${s("session.missing")}</p>`:c`
    <p dir="auto" lang=${t.language||a}>${t.title}</p>
    <ul class="choices">
      ${t.slot&&w(n,"topic.place",t)?g("session.repeat",()=>q(t)):a}
      ${w(n,"topic.edit",t)?g("session.hand_over",()=>G(t)):a}
      ${F(n)&&t.slot?g("session.swap",()=>J(t)):a}
      ${w(n,"topic.edit",t)?g("session.combine",()=>I(t)):a}
    </ul>
    <p class="hint">${s("session.combine_hint")}</p>
  `}function g(e,o){return c`<li>
    <button class="choice" type="button" @click=${o}>${s(e)} ${P("right")}</button>
  </li>`}function q({id:e}){f({title:s("session.repeat"),none:s("session.repeat_none"),choices:()=>T(i.state.board).filter(B).map(E),async choose(o){let[n="",t=""]=o.split(" "),r=y(i.state.board,{round:n,room:t});p(await m("POST",`topics/${e}/repetitions`,{round:n,room:t}),s("session.repeated",{where:r}))}})}function B({round:e}){return Date.parse(i.state.board.rounds[e]?.ends??"")>N.now.getTime()}function E(e){let{board:o}=i.state;return{id:x(e),name:v(o,e),text:y(o,e)}}function G({id:e,convener:o}){f({title:s("session.hand_over"),none:s("session.hand_over_none"),choices:()=>Object.values(i.state.board.people).filter(n=>n.id!==o).sort((n,t)=>n.name.localeCompare(t.name)).map(n=>({id:n.id,name:n.name,text:n.name})),async choose(n){let t=i.state.board.people[n]?.name??"";p(await m("PUT",`topics/${e}/convener`,{person:n}),s("session.handed_over",{name:t}))}})}function I({id:e}){f({title:s("session.combine"),none:s("session.combine_none"),choices:()=>_(i.state.board).filter(o=>o.id!==e).map(M),async choose(o){let n=i.state.board.topics[o]?.title??"",t=await m("PUT",`topics/${e}/combination`,{topic:o}),r=i.state.board.topics[e]?.into===o;p(t,s(r?"session.combine_done":"session.combine_asked",{title:n}))}})}function J({id:e}){f({title:s("session.swap"),none:s("session.swap_none"),choices:()=>_(i.state.board).filter(o=>o.slot&&o.id!==e).map(M),async choose(o){let n=i.state.board.topics[o]?.title??"";p(await m("POST",`topics/${e}/swaps`,{topic:o}),s("session.swapped",{title:n}))}})}function M(e){let{board:o}=i.state,{id:n,number:t,title:r,language:l,slot:O}=e,U=`#${t} ${r} ${D(o,e)}`;return{id:n,name:r,text:U,language:l,hint:O?v(o,O):""}}export{fe as openMore};
