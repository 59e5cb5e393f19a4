import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { accountIn } from './account-in-text.ts';
import type { ListedAccount } from './account-list.ts';
import { isSpoilt } from './account-words.ts';
import { cleanText } from './clean-text.ts';
import type { Column } from './csv-columns.ts';
import type { FoundRole, NearbyTexts } from './found-role.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import type { ReadColumns } from './read-columns.ts';
import type { Table, TableRow } from './table.ts';
import { isTelling } from './telling-name.ts';

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
