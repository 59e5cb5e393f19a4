import { cellOf } from './cell.ts';
import { columnsOf } from './csv-columns.ts';
import type { Table, TableRow } from './table.ts';

/** A table of one thing, its names in the first column and its values in the second: turned around. */
export function upright(table: Table): Table {
  const all = [...(table.header ? [{ cells: table.header, line: table.first }] : []), ...table.rows];
  if (all.length < 2 || all.some(({ cells }) => cells.length !== 2)) return table;
  const keys = all.map(({ cells }) => cells[0]?.text ?? '');
  const known = columnsOf(keys);
  if (known.size < 2 || known.size * 3 < keys.length || columnsOf(table.header?.map(({ text }) => text) ?? []).size > 1)
    return table;
  if (
    table.header &&
    columnsOf([table.header[0]?.text ?? '']).size === 0 &&
    !/\d{12}|arn:/.test(table.header[1]?.text ?? '')
  )
    all.shift();
  const repeats = all.findIndex(({ cells }, index) => index > 0 && cells[0]?.text === all[0]?.cells[0]?.text);
  const size = repeats < 0 ? all.length : repeats;
  const header = all.slice(0, size).map(({ cells }) => cells[0] ?? cellOf(''));
  const rows: TableRow[] = [];
  for (let from = 0; from < all.length; from += size) {
    const record = all.slice(from, from + size);
    rows.push({ cells: record.map(({ cells }) => cells[1] ?? cellOf('')), line: record[0]?.line ?? table.first });
  }
  return { ...table, header, rows };
}
