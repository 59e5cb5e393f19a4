import { type Html, html } from '../http/html.ts';
import type { RoleInfoEntry } from '../sessions/role-history.ts';
import { backTo } from '../words.ts';
import { dashed } from '../world/principal.ts';
import type { ConsoleView } from './view.ts';

const hidden = (fields: Record<string, string>): Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

/** One entry of the role history: the very form that a switch by extension imitates. The display name is its button. */
export function historyItem(view: ConsoleView, entry: RoleInfoEntry, index: number, submitId: string): Html {
  const { session, redirectUri } = view;
  const isCurrent = session.switched?.account === entry.a && session.switched.roleName === entry.r;
  return html`<li id="awsc-recent-role-${index}"${isCurrent && html` class="awsc-current-role"`}>
<form action="https://${session.signInHost}/switchrole" method="POST" target="_top">
${hidden({
  action: 'switchFromBasis',
  src: 'nav',
  roleName: entry.r,
  account: entry.a,
  mfaNeeded: '0',
  color: entry.c,
  csrf: session.csrf.toFixed(),
  redirect_uri: redirectUri,
})}<label for="${submitId}" class="awsc-role-color"${entry.c !== '' && html` style="background-color:#${entry.c}"`}>&nbsp;</label>
<input type="submit" class="awsc-role-submit awsc-role-display-name" id="${submitId}" name="displayName"
 value="${decodeURIComponent(entry.d)}" title="${entry.r} @ ${dashed(entry.a)}"${isCurrent && html` disabled`}></form></li>`;
}

/** The way back to the base. Multi-sessions have none: one closes the tab or signs the session out. */
export function exitForm(view: ConsoleView, withTestId: boolean): Html | false {
  const { session, redirectUri, language, loginUser } = view;
  if (!session.switched || session.mode === 'multi-session') return false;
  return html`<form id="awsc-exit-role-form" action="https://${session.signInHost}/switchrole" method="POST" target="_top">
${hidden({ action: 'switchToBasis', src: 'nav', csrf: session.csrf.toFixed(), redirect_uri: redirectUri })}
<input type="submit" id="awsc-exit-role"${withTestId && html` data-testid="awsc-exit-role"`} value="${backTo(language, loginUser)}"></form>`;
}
