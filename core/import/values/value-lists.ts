import type { Json } from '@/core/import/found/read-accounts.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { columnOf } from '@/core/import/words/csv-columns.ts';
import { asText, isRecord } from '@/core/text/json.ts';

/** A list of objects with one key each: what belongs together, written as bullets. Where a key comes again, the next object begins. */
export function inObjects(list: readonly unknown[]): Json[] | undefined {
  const entries = list.flatMap((item): [string, unknown][] => (isRecord(item) ? Object.entries(item) : [['', '']]));
  const areBullets = list.length > 1 && entries.length === list.length;
  if (!areBullets || !entries.every(([key, value]) => columnOf(key) !== undefined && isFlat(value))) return undefined;
  const objects: Map<string, unknown>[] = [new Map()];
  for (const [key, value] of entries) {
    if (objects.at(-1)?.has(key)) objects.push(new Map());
    objects.at(-1)?.set(key, value);
  }
  // Of one thing each, they are a list of such things.
  return objects.every(({ size }) => size > 1) ? objects.map((one) => Object.fromEntries(one)) : undefined;
}

const isFlat = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every((one) => asText(one) !== '') : asText(value) !== '';

/** A list of several accounts and nothing else. */
export function accountsOf(list: unknown) {
  const accounts = Array.isArray(list) && list.length > 1 ? list.map((item) => accountIn(asText(item))) : [];
  const found = accounts.filter((account) => account !== undefined);
  return found.length > 0 && found.length === accounts.length ? found : undefined;
}
