import { type Cell, cellOf } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { columnsOf } from '@/core/import/words/csv-columns.ts';
import { ofIds } from './account-columns.ts';
import type { Table, TableRow } from './table.ts';

const field = /^\s{0,9}([A-Za-z\p{L}](?:[^:\s]| (?! )){0,40}?)(\s{1,40}):(?: (.{0,1000})|$)/u;
/** Blank lines between records. */
const mostBlank = 2;

/**
 * Records whose colons stand below each other, as PowerShell's `Format-List` prints them (`AccountId : 1111…`, `Role      : Admin`): a
 * table with a row for each. One begins with the first of its names, where a name comes again, or behind a blank line.
 */
export function findRecordTables({ lines, isFree }: MarkedText): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = fieldOf(at);
    if (first === undefined) continue;
    const from = at;
    const names = new Map<string, number>();
    const records: { line: number; values: Map<string, Cell> }[] = [];
    let last = at;
    for (; at < lines.length && at - last <= mostBlank + 1 && isFree(at); at++) {
      const found = fieldOf(at);
      if (found === undefined && lines[at]?.trim() === '') continue;
      if (found === undefined || found.colon !== first.colon) break;
      const { name, value } = found;
      const record = records.at(-1);
      if (record === undefined || record.values.has(name) || at - last > 1)
        records.push({ line: at + 1, values: new Map() });
      records.at(-1)?.values.set(name, cellOf(value));
      if (!names.has(name)) names.set(name, names.size);
      last = at;
    }
    at = last;
    const header = [...names.keys()];
    if (last === from || !isOfAccounts(header)) continue;
    const rows = records.map(
      ({ line, values }): TableRow => ({
        cells: header.map((name) => values.get(name) ?? cellOf('')),
        line,
      }),
    );
    tables.push({ header: header.map(cellOf), rows, first: from + 1, last: last + 1, isTurned: true });
  }
  return tables;

  function fieldOf(at: number): { name: string; value: string; colon: number } | undefined {
    const [whole, name = '', blanks = '', value = ''] = isFree(at) ? (field.exec(lines[at] ?? '') ?? []) : [];
    if (whole === undefined) return undefined;
    return { name, value, colon: (lines[at] ?? '').indexOf(name) + name.length + blanks.length };
  }
}

function isOfAccounts(header: readonly string[]): boolean {
  const columns = columnsOf(header);
  return columns.has('account') || (columns.size > 0 && header.some((name) => ofIds.test(name)));
}
