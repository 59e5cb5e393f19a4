import type { BrowserApi } from '@/platform/browser.ts';

/** Brings a tab before the user. Firefox for Android has no windows. */
export async function show({ tabs, windows }: Pick<BrowserApi, 'tabs' | 'windows'>, tabId: number): Promise<void> {
  const tab = await tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await windows?.update(tab.windowId, { focused: true });
}
