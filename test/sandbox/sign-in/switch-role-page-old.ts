import { type Html, html } from '../http/html.ts';
import { say } from '../words.ts';
import { signInLayout } from './layout.ts';
import { oldPalette } from './palettes.ts';
import type { SwitchRoleView } from './switch-role-page.ts';

/** The page until mid-2024: one plain form. `#switchrole_form`, `#account`, `#roleName`, `#color0`, `#none`. */
export function oldSwitchRolePage({ fields, session, language, refused }: SwitchRoleView): Html {
  const accepted = oldPalette.find(({ hex }) => hex.toLowerCase() === fields.color.toLowerCase()) ?? oldPalette[0];
  const colors = oldPalette.map(
    ({ name, hex }, index) =>
      html`<label><input type="radio" id="color${index}" name="color" value="${hex}"${
        hex === accepted?.hex && html` checked`
      }> <span class="swatch" style="background:#${hex}" title="${name}"></span></label>`,
  );
  const body = html`<h1>${say(language, 'switchRole')}</h1><p>${say(language, 'switchRoleLead')}</p>
${refused && html`<div role="alert" id="switchrole_error">${say(language, 'refused')}</div>`}
<form id="switchrole_form" action="/switchrole" method="POST">
<input type="hidden" name="action" value="switchFromBasis">
<input type="hidden" name="mfaNeeded" value="0">
<input type="hidden" name="csrf" value="${session.csrf}">
<input type="hidden" name="redirect_uri" value="${encodeURIComponent(fields.redirectUri)}">
<label for="account">${say(language, 'account')}</label>
<input type="text" id="account" name="account" value="${fields.account}">
<label for="roleName">${say(language, 'roleName')}</label>
<input type="text" id="roleName" name="roleName" maxlength="64" value="${fields.roleName}">
<label for="displayName">${say(language, 'displayName')}</label>
<input type="text" id="displayName" name="displayName" maxlength="64" value="${fields.displayName}">
<fieldset class="colors"><legend>${say(language, 'displayColor')}</legend>${colors}
<label><input type="radio" id="none" name="color" value="000000"> <span class="swatch" style="background:#000"></span></label>
</fieldset>
<div class="actions"><a class="button" href="${fields.redirectUri}">${say(language, 'cancel')}</a>
<button class="primary" type="submit" id="input_switchrole_button">${say(language, 'switchRole')}</button></div></form>`;
  return signInLayout(language, say(language, 'switchRole'), body);
}
