import { textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { readStored } from '@/core/store/stored.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { namesIn } from './storage-names.ts';

const prefix = textKey('').name;

/**
 * A source for each text that has none, for when the list of sources is gone: roles come of texts, so none is lost with it.
 * `known`: the sources that could still be read.
 */
export async function rescueSources(
  local: BrowserApi['storage']['local'],
  known: readonly Source[],
  now: number,
): Promise<Source[]> {
  const ids = (await namesIn(local)).flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []));
  const lost = ids.filter((id) => !known.some((source) => source.id === id)).sort();
  if (lost.length === 0) return [];
  const { readConfig } = await import('@/core/config/read-config.ts');
  const rescued: Source[] = [];
  for (const id of lost) {
    const { [prefix + id]: raw } = await local.get(prefix + id);
    const { roles, skipped } = readConfig(readStored(textKey(id), raw).value);
    rescued.push({
      id,
      name: freeName([...known, ...rescued]),
      origin: 'pasted',
      addedAt: now,
      changedAt: now,
      roles: roles.length,
      skipped: skipped.length,
    });
  }
  return rescued;
}

function freeName(taken: readonly Source[]): string {
  for (let n = 1; ; n++) {
    const name = `Recovered ${n}`;
    if (!taken.some((source) => source.name === name)) return name;
  }
}
