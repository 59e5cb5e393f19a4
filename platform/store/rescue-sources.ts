import { textKey } from '@/core/store/keys.ts';
import { type StoredEntries, storedEntries, withRescued } from '@/core/store/rescue/rescue.ts';
import { eachOnce, type Source } from '@/core/store/source.ts';
import { type Reading, readStored } from '@/core/store/stored.ts';

/** Where the texts lie. */
export interface StoredTexts {
  names(): Promise<string[]>;
  get(name: string): Promise<unknown>;
}

const prefix = textKey('').name;

/**
 * The sources that can be read, and one for each text that has none, where the list is gone, empty or not to be read as a
 * whole: roles come of texts, so none is lost with an entry. `raw`: the list as stored.
 */
export async function wholeSources(
  reading: Reading<Source[]>,
  raw: unknown,
  texts: StoredTexts,
  now: number,
): Promise<Source[]> {
  const known = eachOnce(reading.value);
  if (reading.state === 'good' && reading.unfamiliar.length === 0 && known.length > 0) return known;
  return rescueSources(known, storedEntries(raw), texts, now);
}

/** The known sources, and one for each text that has none, called as `stored` says. The same list where there is no such text. */
export async function rescueSources(
  known: Source[],
  stored: StoredEntries,
  texts: StoredTexts,
  now: number,
): Promise<Source[]> {
  const ids = (await texts.names()).flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []));
  const lost: { id: string; text: string }[] = [];
  for (const id of ids.filter((id) => !known.some((source) => source.id === id)).sort()) {
    const read = readStored(textKey(id), await texts.get(prefix + id));
    // An empty one belongs to a source that was removed.
    if (read.value !== '' || read.state === 'unreadable') lost.push({ id, text: read.value });
  }
  if (lost.length === 0) return known;
  const { readConfig } = await import('@/core/config/read-config.ts');
  return withRescued(known, lost, stored, now, readConfig);
}
