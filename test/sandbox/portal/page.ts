import { Html, html } from '../http/html.ts';
import { signInLayout } from '../sign-in/layout.ts';
import type { Listed } from './listed.ts';
import type { Portal } from './portals.ts';

/** How many accounts the page shows at once; people leaf through the rest. */
const shown = 20;

/**
 * The portal's one page: lists accounts, or follows the shortcut in its hash (`#/console?account_id=…`). Permission sets are
 * links to such shortcuts. `neverEnds`: it has not got as far as its accounts.
 */
export function portalPage(portal: Portal, listed: readonly Listed[], nonce: string, neverEnds: boolean): Html {
  const rows = listed.slice(0, shown);
  const list = portal.listsHost ? rows.map((one) => olderRow(portal, one)) : newerRows(portal, rows);
  const body = html`<meta name="region" content="${portal.region}"><h1>AWS access portal</h1>${neverEnds ? html`<script src="/sandbox/never.js"></script>` : list}
<script nonce="${nonce}">${followShortcut}</script>`;
  return signInLayout('en', 'AWS access portal', body);
}

const olderRow = (portal: Portal, { account, name, roles }: Listed) => html`<div class="card">
<button data-testid="account-list-cell"><div><div><strong>${name}</strong></div><div><div>${account}  |  ${mail(name)}</div></div></div></button>
<p>${roles.map((role) => link(portal, account, role))}</p></div>`;

const newerRows = (portal: Portal, rows: readonly Listed[]) =>
  html`<table role="treegrid">${rows.map(
    ({
      account,
      name,
      roles,
    }) => html`<tr aria-level="1"><th><div role="button" data-testid="account-list-cell">${name}</div></th>
<td><span>${account}</span></td><td>${mail(name)}</td></tr>
${roles.map((role) => html`<tr aria-level="2"><td colspan="3">${link(portal, account, role)}</td></tr>`)}`,
  )}</table>`;

const link = ({ host, path }: Portal, account: string, role: string) =>
  html`<a data-testid="federation-link" href="https://${host}${path}#/console?account_id=${account}&role_name=${role}">${role}</a> `;

const mail = (name: string) => `${name.toLowerCase().replaceAll(' ', '-')}@lumen.example.com`;

export function portalSignInPage(): Html {
  const body = html`<h1>Sign in to Lumen</h1><p>Identity Center user dana</p>
<div class="actions"><a class="button primary" href="/sandbox/sign-in">Sign in as dana</a></div>
<script>${keepHash}</script>`;
  return signInLayout('en', 'Sign in', body);
}

/** A server never sees the hash: only the page's script can follow it. */
const followShortcut = new Html(`
const follow = () => {
  const [, path, query] = /^#\\/?(console)\\?(.*)$/.exec(location.hash) ?? [];
  if (path) location.replace('/sandbox/federate?' + query);
};
addEventListener('hashchange', follow);
follow();`);

const keepHash = new Html(`document.querySelector('a').hash = location.hash;`);
