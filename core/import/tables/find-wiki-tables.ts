import { type Cell, cellOf } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import type { Table, TableRow } from './table.ts';

/** More cells have only rows that are made to hurt. */
const mostCells = 100;

/** Tables of MediaWiki (`{|` to `|}`) and AsciiDoc (`|===` to `|===`), whose cells may stand in lines of their own. */
export function findWikiTables({ lines, isFree }: MarkedText): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const begins = lines[at]?.trim() ?? '';
    const isMedia = begins.startsWith('{|');
    if (!isFree(at) || !(isMedia || isFence(begins))) continue;
    const first = at++;
    const isEnd = isMedia ? (line: string) => line.startsWith('|}') : isFence;
    while (at < lines.length && isFree(at) && !isEnd((lines[at] ?? '').trim())) at++;
    if (at >= lines.length || !isFree(at)) return tables;
    const rows = (isMedia ? rowsOfMedia : rowsOfAscii)(lines, first + 1, at);
    const [header, ...rest] = rows;
    if (header !== undefined && rest.length > 0)
      tables.push({ header: header.cells, rows: rest, first: first + 1, last: at + 1 });
  }
  return tables;
}

const isFence = (line: string): boolean => /^\|={3,}$/.test(line);

/** `|-` begins a row, `!` its headings; `!!` and `||` part cells of one line; `style="…" |` is none. */
function rowsOfMedia(lines: readonly string[], from: number, to: number): TableRow[] {
  const rows: TableRow[] = [];
  let row: TableRow | undefined;
  for (let at = from; at < to; at++) {
    const line = (lines[at] ?? '').trim();
    if (/^\|[-+]/.test(line)) row = undefined;
    else if (/^[|!]/.test(line)) {
      row ??= added({ cells: [], line: at + 1 });
      const written = line.slice(1).split(line.startsWith('!') ? /!!|\|\|/ : '||');
      row.cells.push(...written.slice(0, mostCells).map((cell) => cellOf(cell.replace(attributes, ''))));
    }
  }
  return rows;

  function added(next: TableRow): TableRow {
    rows.push(next);
    return next;
  }
}

const attributes = /^\s{0,9}(?:[a-z-]{2,20}="[^"|]{0,200}"\s{0,9}){1,9}\|(?!\|)/;

/** As many cells are a row as stand in the first line, or above the first blank one. Empty: the cells do not come out even. */
function rowsOfAscii(lines: readonly string[], from: number, to: number): TableRow[] {
  const cells: { cell: Cell; line: number }[] = [];
  let width = 0;
  for (let at = from; at < to; at++) {
    const line = (lines[at] ?? '').trim();
    const written = line.startsWith('|') ? line.slice(1).split('|') : [];
    if (line !== '' && written.length === 0) return [];
    if (width === 0 && cells.length > 0 && (line === '' || (cells.length > 1 && cells[0]?.line === cells.at(-1)?.line)))
      width = cells.length;
    for (const cell of written.slice(0, mostCells)) cells.push({ cell: cellOf(cell), line: at + 1 });
  }
  if (width < 2 || cells.length % width > 0) return [];
  return Array.from({ length: cells.length / width }, (_, index) => {
    const own = cells.slice(index * width, (index + 1) * width);
    return { cells: own.map(({ cell }) => cell), line: own[0]?.line ?? from };
  });
}
