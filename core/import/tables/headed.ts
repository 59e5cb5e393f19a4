import { accountIn } from '@/core/import/words/account-in-text.ts';
import { columnAbout, columnsOf } from '@/core/import/words/csv-columns.ts';
import type { Table } from './table.ts';

/** A table whose notation marks no headings: its first row becomes the headings if it looks like them. */
export function headed(table: Table): Table {
  const [first, ...rows] = table.rows;
  if (table.header !== undefined || first === undefined || rows.length === 0) return table;
  const texts = first.cells.map(({ text }) => text);
  const areHeadings = texts.every(
    (text) => text.length < 60 && !/^arn:|https?:/.test(text) && accountIn(text) === undefined,
  );
  const known = columnsOf(texts).size > 0 || texts.some((text) => columnAbout(text) === 'account');
  return areHeadings && known ? { ...table, header: first.cells, rows } : table;
}
