import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { ListedAccount } from '@/core/import/found/account-list.ts';
import type { FoundRole, NearbyTexts } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { cleanText } from '@/core/import/lines/clean-text.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { isSpoilt } from '@/core/import/words/account-words.ts';
import type { Column } from '@/core/import/words/csv-columns.ts';
import { isTelling } from '@/core/import/words/telling-name.ts';
import type { ReadColumns } from './read-columns.ts';
import type { Table, TableRow } from './table.ts';

/** A row, with what its table says of its columns. */
export interface Row {
  line: number;
  columns: ReadColumns;
  table: Table;
  /** A row's text in a column, trimmed; empty where there is none. */
  cell: (column: Column) => string;
  at: (position: number | undefined) => string;
  raw: TableRow['cells'];
}

export function listed(row: Row, id: string, partition: PartitionId): ListedAccount {
  const { cell, line } = row;
  const unit = cleanText(cell('group'));
  return { id, name: cleanText(accountNameOf(row)), partition, ...(unit && { unit }), tags: new Map(), line };
}

function accountNameOf({ columns, at, cell }: Row): string {
  const within = accountIn(at(columns.account?.at))?.name ?? '';
  return cell('accountName') || within || cell('name') || at(columns.label);
}

export function aroundOf({ columns, at, cell, table }: Row, heading: string, isLinked: boolean): NearbyTexts {
  const within = accountIn(at(columns.account?.at))?.name ?? '';
  const label = at(columns.label);
  const alias = isLinked && columns.account?.by !== 'id' ? at(columns.account?.at) : '';
  const row =
    [cell('accountName'), within, label, cell('name'), alias, cell('group')].find((text) => isTelling(text)) ?? '';
  return { row: row.split('\n')[0], heading: table.title || heading };
}

/** As written: the review reports a wrong color or region at its line. */
export function extrasOf(row: Row, found: FoundRole): FoundRole {
  const { cell, columns } = row;
  const extras: Partial<FoundRole> = {};
  for (const key of ['region', 'color', 'sourceProfile'] as const) {
    const value = cell(key);
    if (value !== '') extras[key] = value;
  }
  const accountName = cell('accountName') || (accountIn(row.at(columns.account?.at))?.name ?? '');
  if (accountName !== '' && accountName !== found.account) extras.accountName = accountName;
  if (found.kind === 'identity-center' && cell('ssoRegion') !== '') extras.ssoRegion = cell('ssoRegion');
  const [account, alias, roleName] = [cell('baseAccount'), cell('baseAlias'), cell('baseRole')];
  const base = { ...(account && { account }), ...(alias && { alias }), ...(roleName && { roleName }) };
  if (found.kind === 'iam' && Object.keys(base).length > 0) extras.base = base;
  if (cell('externalId') !== '') extras.needsExternalId = true;
  // The table's own column of organizations, also where a row's is empty; a link's title is its name already.
  const group = columns.named.has('group') ? { group: cell('group') } : {};
  const name = found.name || cell('name');
  return {
    ...found,
    ...extras,
    name,
    ...group,
    ...(name !== '' && name === cell('name') && { isProfile: true as const }),
  };
}

/** Nothing says which of a row's accounts is meant. */
export const unclear = ({ columns, at, line }: Row): LeftOut =>
  leftOutOf('unclear-account', line, columns.accounts.flatMap((position) => at(position) || []).join(' '));

export const badAccount = (written: string, line: number): LeftOut =>
  leftOutOf(isSpoilt(written) ? 'spoilt-account' : 'bad-account', line, written);
