import { type Html, html } from '../http/html.ts';
import { say } from '../words.ts';
import { shortName } from '../world/principal.ts';
import type { ConsoleView } from './view.ts';

const opening = (
  title: string | false,
) => html`<button type="button" id="nav-usernameMenu" aria-controls="menu--account" aria-expanded="false"
 data-testid="more-menu__awsc-nav-account-menu-button"${title !== false && html` title="${title}"`}>`;

const background = (color: string | undefined) =>
  color !== undefined &&
  color !== '' &&
  html`<span data-testid="account-menu-button__background" style="background-color: #${color};"></span>`;

/** 2021 to 2024: one span with the whole identity in its title. */
export function accountButton2021({ title, label, session, accountLabel }: ConsoleView): Html {
  const text = session.switched ? label : `${label} @ ${accountLabel}`;
  return html`${opening(false)}${background(session.switched?.color)}
<span data-testid="awsc-nav-account-menu-button"><span title="${title}">${text}</span></span></button>`;
}

/** 2025: a tile of two lines. The title sits on the button, and names the account in multi-sessions only. */
export function accountButton2025(view: ConsoleView): Html {
  const { title, label, session, accountLabel, current, language } = view;
  const multi = session.mode === 'multi-session';
  const account = /^\d/.test(accountLabel) ? `${say(language, 'accountId')}: ${accountLabel}` : accountLabel;
  return html`${opening(multi ? title : (title.split(' @ ')[0] ?? title))}${background(session.switched?.color)}
<div data-testid="awsc-account-info-tile"><div><div data-testid="${session.switched?.displayName ?? 'default'}"><span
 data-testid="account-label">${account}</span></div></div>
<div><span>${session.switched ? label : shortName(current)}</span></div></div></button>`;
}
