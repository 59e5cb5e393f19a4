import { type Cell, cellOf } from '@/core/import/lines/cell.ts';
import { columnOf, columnsOf } from '@/core/import/words/csv-columns.ts';
import type { Table, TableRow } from './table.ts';

/** A table whose first column has the names and whose other columns have the values, of one thing each: turned around. */
export function upright(table: Table): Table {
  const all = [...(table.header ? [{ cells: table.header, line: table.first }] : []), ...table.rows];
  const width = Math.max(0, ...all.slice(0, 100).map(({ cells }) => cells.length));
  return width === 2 ? ofPairs(table, all) : ofColumns(table, all, width);
}

/** `| | dev | prod |`, `| Account ID | 1234… | 5678… |`, `| Role | Admin | ReadOnly |`. */
function ofColumns(table: Table, all: TableRow[], width: number): Table {
  const keys = all.slice(0, 30).map(({ cells }) => cells[0]?.text ?? '');
  const known = columnsOf(keys);
  const heads = all[0]?.cells.slice(1).map(({ text }) => text) ?? [];
  const isTurned = known.has('account') && known.size > 1 && known.size * 2 >= all.length;
  if (!isTurned || width < 3 || columnsOf(heads).size > 0) return table;
  const header = all.map(({ cells: [name = cellOf('')] }, index) =>
    index === 0 && columnOf(name.text) === undefined && !known.has('name') ? cellOf('name') : name,
  );
  const { line } = all[known.get('account') ?? 0] ?? { line: table.first };
  const cellsAt = (at: number) => all.map(({ cells }): Cell => cells[at] ?? cellOf(''));
  return {
    ...table,
    header,
    rows: Array.from({ length: width - 1 }, (_, index) => ({ cells: cellsAt(index + 1), line })),
    isTurned: true,
  };
}

function ofPairs(table: Table, all: TableRow[]): Table {
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
  return { ...table, header, rows, isTurned: true };
}
