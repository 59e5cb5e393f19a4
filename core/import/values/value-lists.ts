import type { Json } from '@/core/import/found/read-accounts.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { columnOf } from '@/core/import/words/csv-columns.ts';
import { asText, isRecord } from '@/core/text/json.ts';

/** A list of objects with one key each, all different: what belongs together, written as bullets. */
export function inOneObject(list: readonly unknown[]): Json | undefined {
  const entries = list.flatMap((item): [string, unknown][] => (isRecord(item) ? Object.entries(item) : [['', '']]));
  const keys = new Set(entries.map(([key]) => key));
  const isOne = list.length > 1 && keys.size === list.length && entries.length === list.length && !keys.has('');
  const isFlat = entries.every(([key, value]) => columnOf(key) !== undefined && asText(value) !== '');
  return isOne && isFlat ? Object.fromEntries(entries) : undefined;
}

/** A list of several accounts and nothing else. */
export function accountsOf(list: unknown) {
  const accounts = Array.isArray(list) && list.length > 1 ? list.map((item) => accountIn(asText(item))) : [];
  const found = accounts.filter((account) => account !== undefined);
  return found.length > 0 && found.length === accounts.length ? found : undefined;
}
