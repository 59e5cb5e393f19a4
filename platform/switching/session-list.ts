import type { Session } from '@/core/session/session.ts';
import { longestList, readSessionList, sessionListUrl } from '@/core/switching/session-list.ts';
import type { Tabs } from '@/platform/browser.ts';
import { isPrivate } from './console-tabs.ts';

/** In milliseconds: the list is a help, and nothing waits long for it. */
const patience = 2000;

/**
 * Whether the list would be that of a tab. The request has the cookies of the browser's own store: those of a private window or a
 * container are others.
 */
export const hasOwnCookies = (tab: Tabs.Tab | undefined): boolean =>
  !isPrivate(tab) && (tab?.cookieStoreId === undefined || ['0', 'firefox-default'].includes(tab.cookieStoreId));

/** The multi-session sessions of this browser, as a sign-in host lists them. Undefined: it does not say. Never rejects. */
export async function listSessions(signInHost: string): Promise<Session[] | undefined> {
  try {
    const answer = await fetch(sessionListUrl(signInHost), {
      credentials: 'include',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    return answer.ok ? readSessionList((await answer.text()).slice(0, longestList + 1), signInHost) : undefined;
  } catch {
    return undefined;
  }
}
