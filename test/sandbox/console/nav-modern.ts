import { type Html, html } from '../http/html.ts';
import { say } from '../words.ts';
import { dashed, shortName } from '../world/principal.ts';
import { exitForm, historyItem } from './forms.ts';
import { type ConsoleView, switchRoleEntry } from './view.ts';

/** The frame that 2021's nav and today's share; the account button is what changed. */
export function navModern(view: ConsoleView, accountButton: Html): Html {
  const { language, region, regionName } = view;
  return html`<div id="awsc-navigation-container"><div><header id="awsc-nav-header" data-testid="awsc-nav-header">
<nav aria-label="Global"><div id="awsc-top-level-nav">
<a id="nav-home-link" href="/console/home?region=${region}"><span class="logo">sandbox</span></a>
<button type="button" class="plain">${say(language, 'services')}</button>
<input type="text" data-testid="awsc-concierge-input" placeholder="${say(language, 'search')}" aria-label="${say(language, 'search')}">
<span class="spring"></span>
<button type="button" class="plain" data-testid="awsc-nav-regions-menu-button">${regionName}</button>
${accountButton}${menu(view)}</div></nav></header></div></div>`;
}

function menu(view: ConsoleView): Html {
  const { language, current, session, history } = view;
  const multi = session.mode === 'multi-session';
  const kind = current.kind === 'role' ? 'federatedUser' : 'iamUser';
  const copyable = (label: string, value: string, testId: string) =>
    html`<div><span>${label}</span> <span>${value}</span> <button type="button" class="copy" data-testid="${testId}" aria-label="${label}"></button></div>`;
  return html`<div id="menu--account" hidden><div data-testid="awsc-nav-account-menu-content"><div data-testid="account-detail-menu">
${copyable(say(language, 'accountId'), dashed(current.account), 'awsc-copy-accountid')}
${copyable(say(language, kind), shortName(current), 'awsc-copy-username')}</div>
${
  !multi &&
  html`<h4>${say(language, 'roleHistory')}</h4><ul id="awsc-username-menu-recent-roles">
${history.rl.map((entry, index) => historyItem(view, entry, index, `role-history__list__item__${index}`))}</ul>`
}
${exitForm(view, true)}<div class="menu-actions">
<a data-testid="awsc-switch-role" href="${switchRoleEntry(view)}">${say(language, 'switchRole')}</a>
${multi && html`<a href="https://${session.signInHost}/signin">${say(language, 'addSession')}</a>`}
<a data-testid="awsc-sign-out" href="https://${session.signInHost}${
    multi ? `/sessions/${session.differentiator}/v1/logout` : '/sandbox/sign-out'
  }">${say(language, 'signOut')}</a></div></div></div>`;
}
