import { type SignOut, signOutUrl } from '@/core/switching/sign-out.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { inTab } from './in-tab.ts';
import { arrivalOf, openBeside } from './open-tab.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/**
 * Signs a session out by AWS's own page, in a tab in the background: beside `beside`, and so with the cookies of its container or
 * private window. The tab is closed again; one with an error of AWS's stays to be seen. True: the page came without an error.
 */
export async function signOut(edge: Edge, session: SignOut, beside: Tabs.Tab | undefined): Promise<boolean> {
  const url = signOutUrl(session);
  if (url === undefined) return false;
  const { id } = await openBeside(edge, url, beside, false);
  if (id === undefined) return false;
  const { at } = await arrivalOf(edge, id);
  if (at === 'nowhere' || at === 'on-the-way' || at === 'gone') return false;
  // Of a page that is not AWS's nothing can be read, and it is no error of AWS's.
  const isError = await inTab(edge, id, () => document.querySelector('h1.error-code') !== null, []).catch(() => false);
  if (!isError) await edge.tabs.remove(id).catch(() => {});
  return !isError;
}
