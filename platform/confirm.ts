import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Confirmed } from '@/core/switching/brake.ts';
import { dropToConfirm, readToConfirm } from '@/platform/shortcuts/confirm-page.ts';
import { type Ask, askThrough } from './ask.ts';
import { api } from './browser.ts';
import { translateThrough } from './translate.ts';

/** What the page that asks before a switch does with the browser. */
export function createConfirm(edge = api, ask: Ask = askThrough(edge.runtime)) {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  async function close(): Promise<void> {
    const tab = await edge.tabs.getCurrent();
    if (tab.id !== undefined) await edge.tabs.remove(tab.id);
  }
  return {
    t: translateThrough(edge.i18n),
    async role(): Promise<CatalogRole | undefined> {
      const kept = await readToConfirm(edge, id);
      return kept && { ...kept.role, sourceId: '' };
    },
    async confirm(confirmed: Confirmed): Promise<boolean> {
      const isThere = await ask({ type: 'confirm', id, confirmed });
      if (isThere) await close();
      return isThere;
    },
    async cancel(): Promise<void> {
      await dropToConfirm(edge, id);
      await close();
    },
  };
}
