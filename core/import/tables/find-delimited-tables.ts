import { isWrittenAccountId as isId } from '@/core/aws/account.ts';
import { type Cell, unguardedCell } from '@/core/import/lines/cell.ts';
import { isLabelled } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { accountIn, isSentence } from '@/core/import/words/account-in-text.ts';
import { columnOf, columnsOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { isSurelyRole } from '@/core/import/words/role-words.ts';
import { unguarded } from '@/core/text/csv-cell.ts';
import { ofIds } from './account-columns.ts';
import { csvRows } from './parse-csv.ts';
import type { Table, TableRow } from './table.ts';

/** Tab, as a spreadsheet copies; comma; semicolon, as Excel writes where the comma is decimal. */
const separators = ['\t', ',', ';'];
/** Longer lines are no headings, and cells are cut there. */
const longestHead = 4000;

/**
 * Tables whose cells are separated by commas, tabs or semicolons: with headings that name accounts, roles or links, or
 * secrets; without, where a cell of each row is an account id. One of a single column needs a heading or several ids.
 */
export function findDelimitedTables({ text, lines, starts, isFree }: MarkedText): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at)) continue;
    const head = lines[at] ?? '';
    if (/^\s{0,40}[|+│┌]/.test(head)) continue;
    if (head.length > longestHead && !head.startsWith('"')) continue;
    const separator = separators.find((one) => head.includes(one) && begins(head, one, lines[at + 1]));
    const table = separator ? tableFrom(text, starts[at] ?? 0, at, separator) : columnFrom(lines, at, isFree);
    if (table === undefined) continue;
    tables.push(table);
    at = table.last - 1;
  }
  return tables;
}

/** Whether a line is the first one of a table: of its headings, or a row. */
function begins(line: string, separator: string, below = ''): boolean {
  const cells = cellsIn(line, separator);
  if (cells.length < 2) return false;
  if (isHeader(cells)) return true;
  if (isLabelled(line)) return false;
  const own = cells.findIndex(isId);
  if (own < 0) {
    // Headings of no known language over a column of ids.
    return (
      cells.slice(1).every((cell) => cell !== '' && cell.length < 60 && !/\d{4}|[.!?]$/.test(cell)) &&
      cellsIn(below, separator).length === cells.length &&
      cellsIn(below, separator).some((cell) => isId(cell) || (separator === '\t' && accountIn(cell) !== undefined))
    );
  }
  return separator === '\t' || cells.length > 2 || cells.every((cell) => cell.length < 80 && !isSentence.test(cell));
}

const cellsIn = (line: string, separator: string): string[] => {
  const [row] = csvRows(line.slice(0, longestHead), separator);
  return row?.cells.map((cell) => plainCell(cell).text) ?? [];
};

/** A single word like "account" or "link" heads tables of anything; ids beside roles may be those of accounts. */
function isHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  if (cells.some(isId)) return false;
  const names = ['account', 'arn', 'link'] as const;
  const areOfRoles = (columns.has('role') || columns.has('permissionSet')) && cells.some((cell) => ofIds.test(cell));
  return columns.has('secret') || (columns.size > 1 && (areOfRoles || names.some((column) => columns.has(column))));
}

/** Whether a row has headings again, below others. A placeholder such as `<account>` among values is no heading. */
const isOnlyHeadings = (cells: readonly string[]): boolean =>
  isHeader(cells) && cells.every((cell) => cell === '' || columnOf(cell) !== undefined);

function tableFrom(text: string, start: number, first: number, separator: string): Table | undefined {
  const rows: TableRow[] = [];
  let header: Cell[] | undefined;
  let last = first;
  let width = 0;
  for (const { cells: written, line, lastLine } of csvRows(text, separator, start)) {
    const isFirst = width === 0;
    const cells = separator === '\t' && first + line === last + 1 ? withMerged(written, header) : written;
    // A line without a separator is no row of this table; headings again begin the next one.
    if (!isFirst && (cells.length < 2 || isOnlyHeadings(cells.map((cell) => cell.trim())))) break;
    // After blank lines only what has the same columns goes on.
    if (!isFirst && first + line > last + 1 && cells.length !== width) break;
    const found = cells.map(plainCell);
    if (isFirst) width = cells.length;
    last = first + lastLine;
    if (isFirst && !cells.some((cell) => isId(plainCell(cell).text))) header = found;
    else rows.push({ cells: found, line: first + line });
  }
  return rows.length > 0 || header ? withTags({ header, rows, first: first + 1, last }) : undefined;
}

/**
 * A row that goes on with the account above it, as it is copied where that cell spans rows: only the cells behind it are there. Its
 * first one has to be called as roles are, and below their heading.
 */
function withMerged(cells: string[], header: readonly Cell[] | undefined): string[] {
  const missing = (header?.length ?? 0) - cells.length;
  if (header === undefined || missing < 1 || !isSurelyRole((cells[0] ?? '').trim())) return cells;
  const columns = header.map(({ text }) => columnOf(text));
  return isOfRoles(columns[missing]) && columns.slice(0, missing).includes('account')
    ? [...Array(missing).fill(''), ...cells]
    : cells;
}

/** The AWS CLI's `--output text` begins each row with the name of its list. */
function withTags(table: Table): Table {
  const tag = table.rows[0]?.cells[0]?.text ?? '';
  if (table.header || !/^[A-Z]{4,30}$/.test(tag) || !table.rows.every(({ cells }) => cells[0]?.text === tag))
    return table;
  return { ...table, title: tag, rows: table.rows.map(({ cells, line }) => ({ cells: cells.slice(1), line })) };
}

/** A column of ids below its heading, or several ids alone. */
function columnFrom(lines: readonly string[], at: number, isFree: (line: number) => boolean): Table | undefined {
  const headed = columnOf((lines[at] ?? '').trim()) === 'account' && isIdLine(lines[at + 1]);
  const first = headed ? at + 1 : at;
  let end = first;
  while (end < lines.length && isFree(end) && isIdLine(lines[end])) end++;
  if (end - first < (headed ? 1 : 2)) return undefined;
  const rows = lines.slice(first, end).map((line, index) => ({ cells: [plainCell(line)], line: first + index + 1 }));
  return { header: headed ? [plainCell(lines[at] ?? '')] : undefined, rows, first: at + 1, last: end };
}

/** A labelled account belongs to the labels around it. */
const isIdLine = (line = ''): boolean =>
  line.length < 40 && !/[:：=]/.test(line) && accountIn(line.trim().replace(/,$/, ''))?.name === '';

function plainCell(written: string): Cell {
  const cut = written.slice(0, longestHead).trim();
  const code = /^`([^`]*)`$/.exec(cut)?.[1] ?? cut;
  return {
    text: isId(unguardedCell(code)) ? unguardedCell(code) : unguarded(code),
    raw: written.slice(0, 2 * longestHead),
  };
}
