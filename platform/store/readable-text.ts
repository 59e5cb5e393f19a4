import { textKey } from '@/core/store/keys.ts';
import { readStored } from '@/core/store/stored.ts';
import type { Store } from './store.ts';

/** A source's text; undefined: it cannot be read, which must never count as an empty text. */
export async function readableText(store: Store, id: string): Promise<string | undefined> {
  const key = textKey(id);
  const text = await store.read(key);
  if (text !== '') return text;
  return readStored(key, await store.plain(key.name)).state === 'good' ? text : undefined;
}
