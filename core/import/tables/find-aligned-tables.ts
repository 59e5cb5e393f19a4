import { isWrittenAccountId as isId } from '@/core/aws/account.ts';
import { cellOf } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { columnsOf } from '@/core/import/words/csv-columns.ts';
import type { Table, TableRow } from './table.ts';

/** Longer lines are no rows that somebody reads. */
const longestLine = 1000;
const dashes = /^\s{0,9}-{2,}(?: {1,200}-{2,}){1,30}\s{0,9}$/;
const divider = /^[\s=-]*(?:-{2,}|={2,})[\s=-]*$/;

/** Tables whose columns begin below each other, with two blanks or more between, as programs print them and pages are copied. */
export function findAlignedTables({ lines, isFree }: MarkedText): Table[] {
  const tables: Table[] = [];
  const row = (at: number) => (at < lines.length && isFree(at) ? cellsIn(lines[at] ?? '') : []);
  for (let at = 0; at < lines.length; at++) {
    const dashed = dashedAt(at);
    if (dashed) {
      tables.push(dashed);
      at = dashed.last - 1;
      continue;
    }
    const cells = row(at);
    if (cells.length < 2) continue;
    const headed = isHeader(cells);
    const below = headed && divider.test(lines[at + 1] ?? '') ? at + 2 : at + 1;
    if (!headed && !(cells.some(isId) && row(at + 1).some(isId))) continue;
    const first = headed ? below : at;
    let end = first;
    while (row(end).length > 1 && !isHeader(row(end)) && !divider.test(lines[end] ?? '')) end++;
    if (end === first) continue;
    const starts = headed ? startsOf(lines[at] ?? '') : [];
    const rows = Array.from({ length: end - first }, (_, index): TableRow => {
      const line = lines[first + index] ?? '';
      return { cells: (cellsBelow(starts, line) ?? cellsIn(line)).map(cellOf), line: first + index + 1 };
    });
    tables.push({ header: headed ? cells.map(cellOf) : undefined, rows, first: at + 1, last: end });
    at = end - 1;
  }
  return tables;

  /** Headings with a line of dashes below each, where one blank may part them: PowerShell's `Format-Table`. */
  function dashedAt(at: number): Table | undefined {
    const [head = '', below = ''] = lines.slice(at, at + 2);
    if (!isFree(at) || below.length > longestLine || !dashes.test(below)) return undefined;
    const starts = Array.from(below.matchAll(/(?<!\S)\S/g), ({ index }) => index);
    const cut = (line: string) => starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
    // A heading that begins elsewhere is that of another table.
    const isBelow = (line: string) => starts.every((start) => start === 0 || !/\S/.test(line[start - 1] ?? ' '));
    if (!isBelow(head) || !isHeader(cut(head))) return undefined;
    let end = at + 2;
    while (end < lines.length && isFree(end) && isRow(lines[end] ?? '')) end++;
    if (end === at + 2) return undefined;
    const rows = Array.from({ length: end - at - 2 }, (_, index): TableRow => {
      const line = at + 2 + index;
      return { cells: cut(lines[line] ?? '').map(cellOf), line: line + 1 };
    });
    return { header: cut(head).map(cellOf), rows, first: at + 1, last: end };

    function isRow(line: string): boolean {
      return line.trim() !== '' && line.length <= longestLine && isBelow(line) && !divider.test(line);
    }
  }
}

const cellsIn = (line: string): string[] =>
  line.length > longestLine || !/\S\s{2}/.test(line) ? [] : line.trim().split(/\s{2,}/);

function isHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return columns.size > 1 && (columns.has('account') || columns.has('arn')) && !cells.some(isId);
}

/** Where the headings begin, in characters. */
const startsOf = (header: string): number[] =>
  Array.from(header.matchAll(/(?:^|\s{2})\s*(?=\S)/g), (found) => found.index + found[0].length);

/** The cells below headings, empty ones too. Undefined: a cell begins where no heading does. */
function cellsBelow(starts: readonly number[], line: string): string[] | undefined {
  if (starts.length < 2 || starts.some((start) => start > 0 && /\S/.test(line[start - 1] ?? ' '))) return undefined;
  const cells = starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
  return cells.some((cell) => /\S\s{2,}\S/.test(cell)) ? undefined : cells;
}
