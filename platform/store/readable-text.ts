import { textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { readStored } from '@/core/store/stored.ts';
import type { Store } from './store.ts';

/** A source's text; undefined: it cannot be read, which must never count as an empty text. */
export async function readableText(store: Store, id: string): Promise<string | undefined> {
  const key = textKey(id);
  const text = await store.read(key);
  if (text !== '') return text;
  return readStored(key, await store.plain(key.name)).state === 'good' ? text : undefined;
}

/** Those whose text cannot be read. */
export async function unreadOf(store: Store, sources: readonly Source[]): Promise<Source[]> {
  const unread = [];
  for (const source of sources) if ((await readableText(store, source.id)) === undefined) unread.push(source);
  return unread;
}
