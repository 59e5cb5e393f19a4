import type { PageFacts } from '@/core/session/session.ts';
import { cookiesOf, factOf } from './page-texts.ts';

/**
 * Where the console's pages show what is asked for, newest first; the first that has a text is taken. Dates say when each
 * was last seen. Ids and `data-testid` only: labels and `aria-label` are translated.
 */
const selectors = {
  // 2025-10; 2021 to 2024; until 2020
  accountLabel: [
    '#nav-usernameMenu [data-testid="account-label"]',
    '[data-testid="awsc-nav-account-menu-button"] > span[title]',
    '#nav-usernameMenu .nav-elt-label',
  ],
  // On the button since 2025-07, within it from 2021; until 2020
  accountTitle: [
    '#nav-usernameMenu[title]:not([title=""])',
    '[data-testid="awsc-nav-account-menu-button"] > [title]',
    '#nav-usernameMenu .nav-elt-label[title]',
  ],
  // 2025-10: the second line of the tile; 2021 to 2024; until 2020
  displayName: [
    '#nav-usernameMenu [data-testid="awsc-account-info-tile"] > div:last-child > span',
    '[data-testid="awsc-nav-account-menu-button"] > span[title]',
    '.awsc-switched-role-username-wrapper .nav-elt-label',
  ],
  // 2021 to 2025; until 2020
  color: ['[data-testid="account-menu-button__background"]', '.awsc-switched-role-username-wrapper'],
  // 2025-12; until 2020. Rendered when the menu was opened once
  exit: ['[data-testid="awsc-exit-role"]', '#awsc-exit-role'],
} as const;

/** Reads what a console page shows of its session. Looks at the page, changes nothing, never throws. */
export function readPageFacts(win: Window): PageFacts {
  const { document } = win;
  const cookies = cookiesOf(document);
  const first = (kind: keyof typeof selectors, read: (element: HTMLElement) => string | null) =>
    selectors[kind]
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .map((element) => factOf(element && read(element)))
      .find((text) => text !== undefined);
  const meta = (name: string) => factOf(document.querySelector(`meta[name="${name}"]`)?.getAttribute('content'));
  const menuText = (id: string) => factOf(document.getElementById(id)?.textContent);

  const facts: Record<Exclude<keyof PageFacts, 'url' | 'canExit'>, string | undefined> = {
    sessionData: meta('awsc-session-data'),
    signInEndpoint: meta('awsc-signin-endpoint'),
    region: meta('awsc-mezz-region'),
    userInfo: factOf(cookies.get('aws-userInfo')),
    roleInfo: factOf(cookies.get('noflush_awsc-roleInfo')),
    accountAlias: factOf(cookies.get('aws-account-alias')),
    accountLabel: first('accountLabel', (element) => element.textContent),
    accountTitle: first('accountTitle', (element) => element.title),
    loginAccount: menuText('awsc-login-display-name-account'),
    loginUser: menuText('awsc-login-display-name-user'),
    roleAccount: menuText('awsc-role-display-name-account'),
    roleUser: menuText('awsc-role-display-name-user'),
    displayName: first('displayName', (element) => element.textContent),
    color: first('color', (element) => element.style.backgroundColor),
  };
  const found = Object.entries(facts).filter(([, text]) => text !== undefined);
  const canExit = selectors.exit.some((selector) => document.querySelector(selector) !== null);
  return { url: win.location.href, ...Object.fromEntries(found), ...(canExit ? { canExit } : {}) };
}
