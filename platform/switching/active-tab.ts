import type { BrowserApi, Tabs } from '@/platform/browser.ts';

/** The tab in front, or over which the popup is: a file of its own, for the popup asks before its first paint. */
export async function activeTab({ tabs }: Pick<BrowserApi, 'tabs'>): Promise<Tabs.Tab | undefined> {
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
