import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOf } from '@/core/aws/partition-ids.ts';
import { partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import type { ListedAccount } from '@/core/import/found/account-list.ts';
import type { FoundRole, NearbyTexts } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { cleanText } from '@/core/import/lines/clean-text.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { isSpoilt } from '@/core/import/words/account-words.ts';
import type { Column } from '@/core/import/words/csv-columns.ts';
import { partitionsIn } from '@/core/import/words/partition-words.ts';
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

const accountNameOf = (row: Row): string =>
  row.cell('accountName') || nameBesideId(row) || row.cell('name') || row.at(row.columns.label);

/** What the account is called in the cell of its number. */
const nameBesideId = ({ columns, at }: Row): string => accountIn(at(columns.account?.at))?.name ?? '';

export function aroundOf(row: Row, heading: string, isLinked: boolean): NearbyTexts {
  const { columns, at, cell, table } = row;
  const alias = isLinked && columns.account?.by !== 'id' ? at(columns.account?.at) : '';
  const texts = [cell('accountName'), nameBesideId(row), at(columns.label), cell('name'), alias, cell('group')];
  const name = texts.find((text) => isTelling(text)) ?? '';
  return { row: name.split('\n')[0], heading: table.title || heading };
}

/** As written: the review reports a wrong color or region at its line. */
export function extrasOf(row: Row, found: FoundRole): FoundRole {
  const { cell, columns } = row;
  const extras: Partial<FoundRole> = {};
  for (const key of ['region', 'color', 'sourceProfile'] as const) {
    const value = cell(key);
    if (value !== '') extras[key] = value;
  }
  const accountName = cell('accountName') || nameBesideId(row);
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

/** Undefined: the row names a partition that is none. */
export function partitionOfRow({ cell, columns, table }: Row): PartitionId | undefined {
  const named = cell('partition').toLowerCase();
  if (named !== '') return partitionOf(named);
  const arn = /^arn:([a-z-]{1,20}):/.exec(cell('arn'))?.[1];
  if (arn !== undefined) return partitionOf(arn);
  const portal = parseHttpsUrl(cell('startUrl'));
  const byCell = partitionOfRegion(cell('region')) ?? (portal && partitionOfPortalHost(portal.hostname));
  const [ofColumn, ...others] = partitionsIn(table.header?.[columns.account?.at ?? -1]?.text ?? '');
  return byCell ?? (others.length === 0 ? ofColumn : undefined) ?? 'aws';
}

/** Nothing says which of a row's accounts is meant. */
export const unclear = ({ columns, at, line }: Row): LeftOut =>
  leftOutOf('unclear-account', line, columns.accounts.flatMap((position) => at(position) || []).join(' '));

export const badAccount = (written: string, line: number): LeftOut =>
  leftOutOf(isSpoilt(written) ? 'spoilt-account' : 'bad-account', line, written);
