import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SignInRequest } from '@/platform/messages.ts';
import { activeTab } from './active-tab.ts';
import { keepForOpened, keepGoingOn, signInPatience } from './going-on.ts';
import { openBeside } from './open-tab.ts';
import { show } from './show.ts';

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'scripting' | 'windows'>;

/** Leads to where one signs in, and keeps the switch that goes on after it. */
export async function signIn(edge: Edge, { role, choice, target }: SignInRequest, now: number): Promise<void> {
  const { url, tabId, was } = target;
  if (!isConsoleUrl(url) && !isSignInUrl(url)) return;
  const there = tabId === undefined ? undefined : await edge.tabs.get(tabId).catch(() => undefined);
  const tab = there ?? (await openBeside(edge, url, await activeTab(edge)));
  if (tab.id === undefined) return;
  const until = now + signInPatience;
  const goingOn = { role, choice, tabId: tab.id, until, was, page: url, isAtSignIn: false };
  if (!there) return keepForOpened(edge, tab, goingOn);
  await keepGoingOn(edge, tab, goingOn);
  await edge.tabs.update(tab.id, { url });
  await show(edge, tab.id);
}
