import { isAccountId } from '@/core/aws/account.ts';
import { signInAddress } from '@/core/aws/sign-in-address.ts';
import { cellOf } from '@/core/import/lines/cell.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { rowsLookedAt, type Table } from './table.ts';

/**
 * A table whose accounts' numbers are in a column of sign-in addresses alone (`https://111122223333.signin.aws.amazon.com/console`)
 * → the same with a column of numbers in its place. Addresses that are the same in each row are where people sign in first.
 */
export function withSignInColumn(table: Table): Table {
  const { header, rows } = table;
  if (header === undefined) return table;
  const looked = rows.slice(0, rowsLookedAt);
  if (looked.some(({ cells }) => cells.some(({ text }) => accountIn(text) !== undefined))) return table;
  const at = header.findIndex((_, column) => {
    const ids = looked.map(({ cells }) => idOf(cells[column]?.text));
    return ids.every((id) => id !== undefined) && (looked.length === 1 || new Set(ids).size > 1);
  });
  if (at < 0 || looked.length === 0) return table;
  const number = (cells: Table['rows'][number]['cells']) =>
    cells.map((cell, column) => (column === at ? cellOf(idOf(cell.text) ?? cell.text) : cell));
  return {
    ...table,
    header: header.map((cell, column) => (column === at ? cellOf('Account ID') : cell)),
    rows: rows.map((row) => ({ ...row, cells: number(row.cells) })),
  };
}

/** The account's number in a cell that is such an address. */
function idOf(text = ''): string | undefined {
  const account = text.startsWith('https://') ? signInAddress(text)?.account : undefined;
  return account !== undefined && isAccountId(account) ? account : undefined;
}
