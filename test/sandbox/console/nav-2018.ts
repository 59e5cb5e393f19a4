import { type Html, html } from '../http/html.ts';
import { say } from '../words.ts';
import { exitForm, historyItem } from './forms.ts';
import { type ConsoleView, switchRoleEntry } from './view.ts';

/** The nav up to about 2020: links with label boxes, a menu of its own beside them, ids rather than test ids. */
export function nav2018(view: ConsoleView): Html {
  const { session, region, regionName, title, label } = view;
  const { switched } = session;
  const labelBox = html`<div class="nav-elt-label" title="${title}">${label}</div>`;
  return html`<div id="consoleNavHeader"><div id="awsgnav"><div id="nav-menubar">
<a id="nav-home-link" class="nav-elt" href="/console/home?region=${region}" target="_top"><div id="nav-logo">sandbox</div></a>
<span class="nav-elt">${say(view.language, 'services')}</span><div id="nav-menu-right">
<a id="nav-usernameMenu" href="#" class="nav-elt nav-menu${switched ? ' awsc-has-switched-role' : ''}" data-menu-content="usernameMenuContent">
${switched ? html`<div class="awsc-switched-role-username-wrapper"${colored(switched.color)}>${labelBox}</div>` : labelBox}</a>
<a id="nav-regionMenu" class="nav-elt nav-menu" href="#"><div class="nav-elt-label">${regionName}</div></a>
</div></div>${menu(view)}</div></div>`;
}

const colored = (color: string) => color !== '' && html` style="background-color: #${color};"`;

function menu(view: ConsoleView): Html {
  const { language, loginUser, loginAccount, roleUser, roleAccount, history, session } = view;
  const named = (id: string, text: string) =>
    html`<div id="${id}" class="awsc-username-display-name" title="${text}">${text}</div>`;
  return html`<div id="usernameMenuContent" class="nav-menu-content" hidden><div id="awsc-login-account-section">
<small>${say(language, 'signedInAs')}</small>${named('awsc-login-display-name-user', loginUser)}
<small>${say(language, 'account')}</small>${named('awsc-login-display-name-account', loginAccount)}</div>
${
  roleUser &&
  roleAccount &&
  html`<div id="awsc-role-account-section"><small>${say(language, 'activeRole')}</small>
${named('awsc-role-display-name-user', roleUser)}${named('awsc-role-display-name-account', roleAccount)}</div>`
}
<div id="awsc-recent-roles-label">${say(language, 'roleHistory')}</div><ul id="awsc-username-menu-recent-roles">
${history.rl.map((entry, index) => historyItem(view, entry, index, `awsc-recent-role-switch-${index}`))}</ul>
${exitForm(view, false)}<a id="awsc-switch-role" href="${switchRoleEntry(view)}">${say(language, 'switchRole')}</a>
<a id="aws-console-logout" href="https://${session.signInHost}/sandbox/sign-out">${say(language, 'signOut')}</a></div>`;
}
