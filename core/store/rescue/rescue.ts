import type { ConfigReading } from '@/core/config/role.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';

/** The list of sources as stored, in any version and shape. */
export type StoredEntries = readonly { id?: unknown; name?: unknown; origin?: unknown; addedAt?: unknown }[];

/** The parts of a raw value that may be entries of sources. */
export function storedEntries(raw: unknown): StoredEntries {
  const list = Array.isArray(raw) ? raw : (raw as { data?: unknown } | null | undefined)?.data;
  return (Array.isArray(list) ? list : []).filter((entry) => typeof entry === 'object' && entry !== null);
}

/**
 * The known sources, and a new one for each of these texts without a source, in the order of the stored list. If an entry
 * cannot be read as a whole, its name and origin are taken if they can be. If not, the name says that it was rescued.
 */
export function withRescued(
  known: readonly Source[],
  texts: readonly { id: string; text: string }[],
  stored: StoredEntries,
  now: number,
  readConfig: (text: string) => ConfigReading,
): Source[] {
  const all = [...known];
  for (const { id, text } of texts) {
    const { name, origin } = stored.find((entry) => entry.id === id) ?? {};
    const { roles, skipped } = readConfig(text);
    all.push({
      id,
      name: typeof name === 'string' && name.trim() !== '' ? uniqueName(name, all) : freeName(all),
      origin: typeof origin === 'string' ? origin : 'pasted',
      addedAt: now,
      changedAt: now,
      roles: roles.length,
      skipped: skipped.length,
      rescued: true,
    });
  }
  const places = new Map(stored.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Source) => places.get(id) ?? stored.length;
  return all.sort((one, other) => placeOf(one) - placeOf(other));
}

function freeName(taken: readonly Source[]): string {
  for (let n = 1; ; n++) {
    const name = `Recovered ${n}`;
    if (!taken.some((source) => source.name === name)) return name;
  }
}
