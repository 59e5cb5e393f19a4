import { Html, html } from '../http/html.ts';
import { signInLayout } from '../sign-in/layout.ts';
import type { assignments } from '../world/identities.ts';

type Assignment = (typeof assignments)[number];

/** The portal's one page: lists permission sets, or follows the shortcut in its hash (`#/console?account_id=…`). */
export function portalPage(rows: readonly Assignment[], nonce: string): Html {
  const body = html`<h1>AWS access portal</h1>${rows.map(
    ({
      account,
      accountName,
      permissionSet,
    }) => html`<div class="card" data-testid="account-list-cell"><strong>${accountName}</strong>
<p>${account}  |  ${accountName.toLowerCase().replace(' ', '-')}@lumen.example.com</p>
<a href="/sandbox/federate?account_id=${account}&role_name=${permissionSet}">${permissionSet}</a></div>`,
  )}<script nonce="${nonce}">${followShortcut}</script>`;
  return signInLayout('en', 'AWS access portal', body);
}

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
