import { isOfPortal } from '@/core/import/found/portal-to-config.ts';
import { sourcesKey } from '@/core/store/keys.ts';
import { readableText } from '@/platform/store/readable-text.ts';
import type { Store } from '@/platform/store/store.ts';
import type { ReadText } from './texts.ts';

/** The source that has most roles of the portal at this address, with its text. Undefined: none has any. */
export async function sourceOfPortal(store: Store, read: ReadText, address: string) {
  let best: { id: string; text: string; roles: number } | undefined;
  for (const { id } of await store.read(sourcesKey)) {
    const text = await readableText(store, id);
    const roles = text === undefined ? [] : (await read(text)).roles.filter((role) => isOfPortal(role, address));
    if (text !== undefined && roles.length > (best?.roles ?? 0)) best = { id, text, roles: roles.length };
  }
  return best && { id: best.id, text: best.text };
}
