/* Made by `make bundle`. Licences: ../LICENSES */
import{D as f,G as u,J as n,L as s,Qa as d,Ra as h,Ta as b,j as i,l as e,oa as c,t as l,xa as p}from"./app.js";var v=200,t=!1,a="",r="",m=!1;function G(){({agrees:t,contact:a}=l.state.me),r="",d({name:"consent",draw:()=>b(e("common.consent"),w())})}function w(){return n`<form class="form" @submit=${x}>
    <label class="choice">
      <input type="checkbox" name="agrees" ?checked=${t} @change=${k} />
      ${e("common.consent_agree")}
    </label>
    ${t?S():s}
    ${r?n`<p class="problem" role="alert">${r}</p>`:s}
    <button class="button button-wide" ?disabled=${m}>
      ${e(m?"common.sending":"common.save")}
    </button>
  </form>`}function S(){return n`<div>
    <label for="contact">${e("common.consent_contact")}</label>
    <input
      id="contact" name="contact" maxlength=${v} dir="auto" autocomplete="email"
      autocapitalize="none" .value=${a}
    />
  </div>`}function k({target:o}){t=o.checked,c()}async function x(o){o.preventDefault();let $=new FormData(o.currentTarget);a=String($.get("contact")??"").trim(),m=!0,c();try{await f("PUT","me/consent",{agrees:t,contact:a}),await u(),h("consent"),p(e("common.saved"))}catch(g){r=i(g)}m=!1,c()}export{G as openConsent};
