import type { Source } from '@/core/store/source.ts';
import { isRecord } from '@/core/text/json.ts';
import { isStillRescued } from './rescued-text.ts';

const idOf = (entry: unknown): string => {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : JSON.stringify(entry);
};

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Adds to what is here all that was set aside and is missing here. Nothing here is replaced. The same value: nothing is new. */
export function broughtBack(here: unknown, aside: unknown): unknown {
  if (isList(here) && isList(aside)) {
    const known = new Set(here.map(idOf));
    const missing = aside.filter((entry) => !known.has(idOf(entry)));
    return missing.length > 0 ? [...here, ...missing] : here;
  }
  if (isRecord(here) && isRecord(aside)) {
    return Object.keys(aside).some((name) => !Object.hasOwn(here, name)) ? { ...aside, ...here } : here;
  }
  const isFree = here === null || here === '' || (typeof here === 'string' && isStillRescued(here));
  return isFree ? aside : here;
}

/** The same for sources. A source that was made from its text gets its former name back. */
export function sourcesBroughtBack(here: readonly Source[], aside: readonly Source[]): Source[] {
  const named = here.map((source) => {
    const isMade = source.rescued || /^Recovered \d/.test(source.name);
    const former = isMade && aside.find(({ id }) => id === source.id);
    return former ? { ...former, roles: source.roles, skipped: source.skipped } : source;
  });
  return broughtBack(named, aside) as Source[];
}
