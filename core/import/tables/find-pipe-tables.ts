import { type Cell, cellOf } from '@/core/import/lines/cell.ts';
import { isLabelled } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { columnsOf } from '@/core/import/words/csv-columns.ts';
import type { Table, TableRow } from './table.ts';

type Line = { kind: 'border' } | { kind: 'row'; cells: Cell[]; line: number };

/** Lines of `─│┌` and the like are drawn for what `-|+` are typed for. */
const bars = /[│┃║❘｜]/g;
const corners = /[─━═┄┈╌┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰╒╕╘╛╞╡╤╧╪╓╖╙╜╟╢╥╨╫┏┓┗┛┣┫┳┻╋┡┩╇]/g;
/** Two questions: as one pattern it took the square of a line of bars. */
const isBorder = (line: string) => /^[-=+:|\s]*$/.test(line) && /-{2}|={2}|:-/.test(line);
/** More cells have only rows that are made to hurt. */
const mostCells = 100;

/**
 * Tables whose cells are separated by bars: Markdown, Jira, org-mode, psql, and the boxes that the AWS CLI and others draw.
 * Each ends where its rows end; a divider within begins the next one, with the row above it as its headings.
 */
export function findPipeTables(marked: MarkedText): Table[] {
  const { lines, isFree } = marked;
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at) || !isBarred(lines[at]) || isLabelled(lines[at] ?? '')) continue;
    const first = at;
    const group: Line[] = [];
    let isOpen = false;
    for (; at < lines.length && isFree(at) && isBarred(lines[at]); at++) {
      const line = lineOf(lines[at] ?? '', at + 1, isOpen);
      if (line.kind === 'row' && group.every(({ kind }) => kind === 'border'))
        isOpen = !/^\s*[|│┃║❘｜]/.test(lines[at] ?? '');
      group.push(line);
    }
    // One line with bars in it is a line, unless bars enclose it.
    if (group.length > 1 ? group.some(({ kind }) => kind === 'row') : /^\s*[|│┃].*[|│┃]\s*$/.test(lines[first] ?? ''))
      tables.push(...tablesOf(group, first));
  }
  return tables;
}

/** Whether a line belongs to a table of bars. Links of wikis hold one bar, too: `[title|https://…]`. */
function isBarred(line = ''): boolean {
  if (isBorder(line.slice(0, 2000).replace(corners, '-').replace(bars, '|'))) return true;
  if (!/[|│┃║｜]/.test(line)) return false;
  return /^\s*[|│┃║｜]/.test(line) || cellsOf(line).length > 1;
}

/** `isOpen`: no bars stand around the rows, so one in front is that of a blank cell. */
function lineOf(written: string, line: number, isOpen: boolean): Line {
  const text = written.replace(corners, '-').replace(bars, '|');
  if (isBorder(text)) return { kind: 'border' };
  return { kind: 'row', cells: cellsOf(text, isOpen).map(cellOf), line };
}

/** Splits at bars, except escaped ones and those within links and addresses. */
function cellsOf(line: string, isOpen = false): string[] {
  const isHeading = /^\s*\|\|.*\|\|.*\|\|/.test(line.slice(0, 2000));
  const trimmed = line.replace(bars, '|').trim();
  const inner = isOpen ? trimmed : isHeading ? trimmed.replace(/^\|\||\|\|$/g, '') : withoutOuterBars(trimmed);
  const cells: string[] = [];
  let from = 0;
  for (let at = inner.indexOf('|'); at >= 0 && cells.length < mostCells; at = inner.indexOf('|', at + 1)) {
    if (inner[at - 1] === '\\' || isWithinLink(inner, from, at)) continue;
    cells.push(inner.slice(from, at).trim());
    if (isHeading && inner[at + 1] === '|') at++;
    from = at + 1;
  }
  return [...cells, inner.slice(from).trim()];
}

/** Not by a pattern: one that looks for the end from every bar takes the square of their number. */
function withoutOuterBars(line: string): string {
  let from = 0;
  while (line[from] === '|') from++;
  let to = line.length;
  while (to > from && line[to - 1] === '|') to--;
  // The first of them may be escaped, and is text.
  if (to < line.length && line[to - 1] === '\\') to++;
  return line.slice(from, to);
}

/** Jira's `[title|https://…]` and chats' `<https://…|title>`. */
function isWithinLink(text: string, from: number, at: number): boolean {
  if (text.startsWith('http', at + 1)) return text.slice(Math.max(from, at - 300), at).lastIndexOf('[') >= 0;
  const before = text.slice(Math.max(from, at - 4000), at);
  const opening = before.lastIndexOf('<http');
  return opening >= 0 && !/[\s>]/.test(before.slice(opening));
}

function tablesOf(group: readonly Line[], first: number): Table[] {
  const tables: Table[] = [];
  let rows: TableRow[] = [];
  let header: Cell[] | undefined;
  let title: string | undefined;
  let start = first;
  const end = (last: number) => {
    if (rows.length > 0 || header) tables.push({ header, rows, first: start + 1, last, ...(title && { title }) });
    [rows, header, start] = [[], undefined, last];
  };
  group.forEach((line, index) => {
    if (line.kind === 'border') return;
    const place = first + index;
    const isHeading = group[index + 1]?.kind === 'border' && group[index + 2]?.kind === 'row';
    if (line.cells.length === 1 && isHeading && (header !== undefined || rows.length === 0) && isBoxed(group)) {
      end(place);
      title = line.cells[0]?.text;
    } else if (isHeading && startsTable(line.cells, header, rows, group)) {
      end(place);
      header = line.cells;
    } else rows.push({ cells: line.cells, line: line.line });
  });
  end(first + group.length);
  return tables;
}

const isBoxed = (group: readonly Line[]) => group[0]?.kind === 'border';

/** In a grid, every row has a border below it, and only the first row has headings. Elsewhere, any row above a border has. */
function startsTable(
  cells: readonly Cell[],
  header: Cell[] | undefined,
  rows: readonly TableRow[],
  group: readonly Line[],
) {
  if (header === undefined && rows.length === 0) return true;
  if (columnsOf(cells.map(({ text }) => text)).size > 1) return true;
  return !isBoxed(group);
}
