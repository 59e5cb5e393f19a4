import { Html, html, scriptData } from '../http/html.ts';
import { say } from '../words.ts';
import { signInLayout } from './layout.ts';
import { newPalette } from './palettes.ts';
import type { SwitchRoleView } from './switch-role-page.ts';

/**
 * The page since 2024-08: its fields belong to a script, which knows of a change by a bubbling `input` event only and
 * sends what it knows, not what the fields hold. `#accountId`, `#roleName`; the second button confirms.
 */
export function newSwitchRolePage({ fields, session, language, refused, nonce }: SwitchRoleView): Html {
  const accepted = newPalette.find(({ hex }) => hex === fields.color.toLowerCase());
  const colors = newPalette.map(
    ({ name, hex }) =>
      html`<label><input type="radio" name="displayColor" value="${hex}"${
        hex === accepted?.hex && html` checked`
      }> <span class="swatch" style="background:#${hex}" title="${name}"></span></label>`,
  );
  const text = (id: string, label: string, value: string) =>
    html`<label for="${id}">${label}</label><input type="text" id="${id}" value="${value}" autocomplete="off">`;
  const data = {
    known: { ...fields, color: accepted?.hex ?? '' },
    csrf: String(session.csrf),
    differentiator: session.differentiator,
  };
  const body = html`<div id="root"><h1>${say(language, 'switchRole')}</h1><p>${say(language, 'switchRoleLead')}</p>
<div id="alerts">${refused && html`<div role="alert">${say(language, 'refused')}</div>`}</div>
<form novalidate>${text('accountId', say(language, 'accountIdOrAlias'), fields.account)}
${text('roleName', say(language, 'roleName'), fields.roleName)}
${text('displayName', say(language, 'displayName'), fields.displayName)}
<fieldset class="colors"><legend>${say(language, 'displayColor')}</legend>${colors}</fieldset>
<div class="actions"><button type="button">${say(language, 'cancel')}</button>
<button class="primary" type="submit">${say(language, 'switchRole')}</button></div></form></div>
<template id="refusal"><div role="alert">${say(language, 'refused')}</div></template>
<script nonce="${nonce}">const page = ${scriptData(data)};${script}</script>`;
  return signInLayout(language, say(language, 'switchRole'), body);
}

const script = new Html(`
const names = { accountId: 'account', roleName: 'roleName', displayName: 'displayName', displayColor: 'color' };
document.getElementById('root').addEventListener('input', ({ target }) => {
  const name = names[target.id || target.name];
  if (name) page.known[name] = target.value;
});
document.querySelector('.actions button[type=button]').addEventListener('click', () => { location = page.known.redirectUri; });
const refuse = () =>
  document.getElementById('alerts').replaceChildren(document.getElementById('refusal').content.cloneNode(true));
const postForm = ({ account, roleName, displayName, color, redirectUri }) => {
  const form = Object.assign(document.createElement('form'), { method: 'POST', action: '/switchrole' });
  const fields = { mfaNeeded: '0', action: 'switchFromBasis', csrf: page.csrf, roleName, account, color,
    redirect_uri: encodeURIComponent(redirectUri), displayName };
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  document.body.append(form);
  form.submit();
};
const postJson = async ({ account, roleName, displayName, color, redirectUri }) => {
  const response = await fetch('/sessions/' + encodeURIComponent(page.differentiator) + '/v1/switchrole', {
    method: 'POST', headers: { 'content-type': 'application/json', 'X-CSRF-PROTECTION': '1' },
    body: JSON.stringify({ account, color, displayName, redirectUri, roleName }) });
  const { destination } = response.ok ? await response.json() : {};
  destination ? location.assign(destination) : refuse();
};
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  page.differentiator ? postJson(page.known) : postForm(page.known);
});`);
