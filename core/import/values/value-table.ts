import { isWrittenAccountId as isId } from '@/core/aws/account.ts';
import { cellOf } from '@/core/import/lines/cell.ts';
import type { Table } from '@/core/import/tables/table.ts';
import { asText } from '@/core/text/json.ts';

const mostCells = 100;

/** A list as a table: of rows that are lists, one row of texts, or a column of account ids. Undefined: no id is in it. */
export function tableIn(list: readonly unknown[], line: number): Table | undefined {
  const isFlat = list.every((item) => typeof item !== 'object' || item === null);
  const rows = isFlat ? [list] : list.filter(Array.isArray);
  const isTable = isFlat || rows.length === list.length;
  if (!isTable || !rows.some((row) => row.some((cell) => isId(asText(cell))))) return undefined;
  const isColumn = isFlat && list.every((cell) => isId(asText(cell)));
  const cellsOf = (row: readonly unknown[]) => row.slice(0, mostCells).map((cell) => cellOf(asText(cell)));
  const cells = isColumn ? list.map((cell) => [cellOf(asText(cell))]) : rows.map(cellsOf);
  return { header: undefined, rows: cells.map((row) => ({ cells: row, line })), first: line, last: line };
}
