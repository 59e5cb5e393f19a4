import type { BrowserApi } from '@/platform/browser.ts';

/**
 * Takes storage out of the reach of content scripts, which have no use for it: what runs in a page could be turned against
 * everything that is kept. Chromium alone has it, and forgets it with the browser's end.
 */
export async function keepFromPages(local: BrowserApi['storage']['local']): Promise<void> {
  const asked: { setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> } = local as object;
  await asked.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
}
