import { Html, html } from '../http/html.ts';
import type { ConsoleView } from './view.ts';

/** Milliseconds after which a late nav is there: 600 to 800 were seen (WTFender/aws-sso-extender). */
const lateNavDelay = 700;

/** What the nav does by itself: its menu opens on a click, and a late one is filled from its template. */
export function pageScript({ nonce, scenario }: ConsoleView): Html {
  return html`<script nonce="${nonce}">${toggleMenu}${scenario.lateNav === 'yes' && fillNav}</script>`;
}

const toggleMenu = new Html(`
document.addEventListener('click', (event) => {
  const button = event.target.closest('#nav-usernameMenu');
  const menu = document.querySelector('#menu--account, #usernameMenuContent');
  if (!menu || (!button && menu.contains(event.target))) return;
  if (button) event.preventDefault();
  menu.hidden = button ? !menu.hidden : true;
  if (button?.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', String(!menu.hidden));
});`);

const fillNav = new Html(`
setTimeout(() => {
  const template = document.getElementById('sandbox-late-nav');
  template.replaceWith(template.content);
}, ${lateNavDelay});`);
