import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { partitionOf } from '@/core/aws/role-arn.ts';
import { unguarded } from '@/core/text/csv-cell.ts';
import type { ListedAccount } from './account-list.ts';
import { cleanText } from './clean-text.ts';
import type { Column } from './csv-columns.ts';
import type { Table } from './find-table.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';

/** A table that names accounts and no roles, as the Organizations console exports it: accounts, by the rules of `readAccounts`. */
export function readCsvAccounts({ columns, rows }: Table): { accounts: ListedAccount[]; leftOut: LeftOut[] } {
  const accounts = new Map<string, ListedAccount>();
  const leftOut: LeftOut[] = [];
  for (const { cells, line } of rows) {
    const cell = (column: Column) => cleanText(unguarded(cells[columns.get(column) ?? -1] ?? ''));
    const id = normalizeAccount(cell('account')) ?? '';
    const partition = cell('arn').startsWith('arn:') ? partitionOf(cell('arn').split(':', 2)[1] ?? '') : 'aws';
    if (!isAccountId(id)) leftOut.push(leftOutOf('bad-account', line, cell('account')));
    else if (partition === undefined) leftOut.push(leftOutOf('bad-partition', line, cell('arn')));
    else if (!isActive(cell('status'))) leftOut.push(leftOutOf('inactive-account', line, id));
    else if (!accounts.has(id)) {
      const unit = cell('group');
      const name = cell('name') || cell('accountName');
      accounts.set(id, { id, name, partition, ...(unit && { unit }), tags: new Map(), line });
    }
  }
  return { accounts: [...accounts.values()], leftOut };
}

/** AWS's own words only: a table of people may have a status of its own. */
const isActive = (status: string) => !/^(?:suspended|pending[ _-](?:closure|activation)|closed)$/i.test(status);
