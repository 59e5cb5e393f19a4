import type { ReadColumns } from './read-columns.ts';
import type { Table, TableRow } from './table.ts';

/**
 * Cells that were merged are blank when pasted. A row whose first cells are all blank, those of accounts among them, goes on with what is above;
 * any other row that lacks its account is left out.
 */
export function filledDown({ rows, isTurned }: Table, { account, accounts, roles }: ReadColumns): TableRow[] {
  const last = Math.max(...accounts, account?.at ?? -1);
  let above: TableRow['cells'] = [];
  return rows.map((row) => {
    const first = row.cells.findIndex(({ text }) => text !== '');
    const goesOn = !isTurned && last >= 0 && first > last && roles.some(({ at }) => at >= first) && above.length > 0;
    const cells = goesOn ? [...above.slice(0, first), ...row.cells.slice(first)] : row.cells;
    above = first < 0 ? [] : cells;
    return goesOn ? { ...row, cells } : row;
  });
}
