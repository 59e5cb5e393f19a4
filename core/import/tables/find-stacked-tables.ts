import { cellOf } from '@/core/import/lines/cell.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { columnBeside, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { hasRoleWord, mayBeRoleName } from '@/core/import/words/role-words.ts';
import type { Table, TableRow } from './table.ts';

/** A table has as many columns, and a cell as many characters. */
const [fewest, most, longest] = [2, 12, 200];
/** Between the cells of a page. */
const mostBlank = 3;

/**
 * Tables whose cells are copied each on a line of its own, as pages give them that build tables of blocks: first the headings,
 * below each other, then row by row; or without headings, where ids come at even distances and one cell of each row is called as
 * roles are. A text that goes on otherwise is no such table.
 */
export function findStackedTables({ lines, isFree }: MarkedText): Table[] {
  const tables: Table[] = [];
  let run: Line[] = [];
  /** Blank lines between the run's cells: none, or some between all of them. */
  let gap: number | undefined;
  lines.forEach((text, line) => {
    if (isFree(line) && text.trim() === '') return;
    const own = line - (run.at(-1)?.line ?? line) - 1;
    const isCell = isFree(line) && text.length <= longest && !/[|\t]/.test(text);
    const goesOn = isCell && own <= mostBlank && (gap === undefined || gap > 0 === own > 0);
    // What ends one run in its own way may begin the next one: a title with blank lines below it, the first heading.
    const before = !goesOn && isCell && own === 0 ? run.at(-1) : undefined;
    if (!goesOn) end();
    if (before) run.push(before);
    if (run.length > 0) gap = own;
    if (isCell) run.push({ text: text.trim(), line });
  });
  end();
  return tables;

  function end(): void {
    const table = tableIn(run);
    if (table) tables.push(table);
    [run, gap] = [[], undefined];
  }
}

/** 0-based */
interface Line {
  text: string;
  line: number;
}

function tableIn(lines: readonly Line[]): Table | undefined {
  const ids = lines.flatMap(({ text }, at) => (isId(text) ? [at] : []));
  const [id, next = lines.length] = ids;
  if (id === undefined) return undefined;
  const texts = lines.map(({ text }) => text);
  const heads = headingsBefore(texts, id, ids.length > 1 ? next - id : undefined);
  const width = heads?.width ?? next - id;
  const start = heads ? heads.from + width : 0;
  const count = (lines.length - start) / width;
  // Every row has its id at one place, and nothing else has one.
  const isEven = Number.isInteger(count) && ids.length === count && ids.every((at, row) => at === id + row * width);
  if (width < fewest || width > most || !isEven || id < start || id >= start + width) return undefined;
  const rows = Array.from({ length: count }, (_, row): TableRow => {
    const cells = lines.slice(start + row * width, start + (row + 1) * width);
    return { cells: cells.map(({ text }) => cellOf(text)), line: (cells[0]?.line ?? 0) + 1 };
  });
  // Labels among the cells are those of cards.
  const areCards = texts.slice(start).some((text) => columnBeside(text) !== undefined);
  if (areCards || (!heads && (count < 2 || !hasRoles(rows, width)))) return undefined;
  const header = heads && texts.slice(heads.from, start).map(cellOf);
  const [first, last] = [lines[heads?.from ?? 0], lines.at(-1)];
  return { header, rows, first: (first?.line ?? 0) + 1, last: (last?.line ?? 0) + 1 };
}

const isId = (text: string): boolean => accountIn(text)?.name === '';

/** The headings before a first id; `width`: as far as the next id. A table goes to the end of its lines. */
function headingsBefore(
  lines: readonly string[],
  id: number,
  width: number | undefined,
): { from: number; width: number } | undefined {
  const known = lines.slice(0, id).map((line) => columnBeside(line));
  const account = width === undefined ? known.indexOf('account') : id - width;
  if (account < 0 || known[account] !== 'account') return undefined;
  const own = width ?? id - account;
  const from =
    width === undefined
      ? known.findIndex((column) => column !== undefined)
      : account - mod(account - lines.length, own);
  return from >= 0 && known.slice(from, from + own).some(isOfRoles) ? { from, width: own } : undefined;
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;

function hasRoles(rows: readonly TableRow[], width: number): boolean {
  return Array.from({ length: width }, (_, at) => rows.map(({ cells }) => cells[at]?.text ?? '')).some((column) =>
    column.every((text) => mayBeRoleName(text) && hasRoleWord(text)),
  );
}
