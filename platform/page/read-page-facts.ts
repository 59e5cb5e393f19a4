import type { PageFacts } from '@/core/session/session.ts';
import { cookiesOf, factOf } from './page-texts.ts';
import { selectors } from './selectors.ts';

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
