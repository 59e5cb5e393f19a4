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
  // A record begins with the first name, or where a name comes again. Records may lack a value, so each value goes below its name.
  const columns = [...new Set(all.map(({ cells }) => cells[0]?.text ?? ''))];
  const header = columns.map((name) => all.find(({ cells }) => cells[0]?.text === name)?.cells[0] ?? cellOf(''));
  const rows: TableRow[] = [];
  let own = new Set<string>();
  for (const { cells, line } of all) {
    const [name = cellOf(''), value = cellOf('')] = cells;
    const isNext = name.text === columns[0] || own.has(name.text);
    if (isNext) rows.push({ cells: columns.map(() => cellOf('')), line });
    if (isNext) own = new Set();
    own.add(name.text);
    rows.at(-1)?.cells.splice(columns.indexOf(name.text), 1, value);
  }
  return { ...table, header, rows };
}
