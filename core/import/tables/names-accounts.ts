import type { Cell } from '@/core/import/lines/cell.ts';
import { rowsLookedAt, type TableRow } from './table.ts';

/**
 * Whether a column of what looks like organizations is one of names: its texts differ in most rows, and each stands for one
 * account. An organization of one row each would say nothing.
 */
export function namesAccounts(rows: readonly TableRow[], at: number | undefined): boolean {
  const accountsOf = new Map<string, string>();
  const filled = rows.slice(0, rowsLookedAt).flatMap(({ cells }) => {
    const word = at === undefined ? '' : (cells[at]?.text.toLowerCase() ?? '');
    const accounts = accountsIn(cells.filter((_, other) => other !== at));
    return word === '' || accounts === '' ? [] : [{ word, accounts }];
  });
  for (const { word, accounts } of filled) if (!accountsOf.has(word)) accountsOf.set(word, accounts);
  const { size } = accountsOf;
  return (
    size > 1 && size * 2 > filled.length && filled.every(({ word, accounts }) => accountsOf.get(word) === accounts)
  );
}

/** A cell with links may be long. */
const longest = 4000;
const account = /(?<!\d)\d{4}-?\d{4}-?\d{4}(?!\d)|(?<=account=)[a-z][\w-]{2,62}/g;

/** The accounts that a row has anywhere, also in its links; without repeats. */
function accountsIn(cells: readonly Cell[]): string {
  const found = cells.flatMap(({ raw }) => raw.slice(0, longest).match(account) ?? []);
  return [...new Set(found.map((id) => id.replaceAll('-', '')))].sort().join(' ');
}
