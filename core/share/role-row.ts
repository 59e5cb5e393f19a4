import { partitionOf } from '@/core/aws/partition-ids.ts';
import type { SharedRole } from './shared-role.ts';

/** In this order for good: later versions of Rolecall add columns at the end. Most rows end after the sixth. */
const columns = [
  ...(['account', 'roleName', 'profile', 'organization', 'region', 'color', 'partition', 'kind', 'startUrl'] as const),
  ...(['ssoRegion', 'accountName', 'landing', 'needsExternalId', 'sourceProfile'] as const),
  ...(['baseAccount', 'baseAlias', 'baseRole'] as const),
  'confirm',
] as const;

export type RoleRow = Readonly<Record<(typeof columns)[number], string>>;

const permissionSet = 'sso';

/** A role in one line. What is usual is empty, and what is empty at the end is not written. */
export function rowOfRole(role: SharedRole): string {
  const row: RoleRow = {
    account: role.account,
    roleName: role.roleName,
    profile: role.profile,
    organization: role.organization,
    region: role.region ?? '',
    color: role.color ?? '',
    partition: role.partition === 'aws' ? '' : role.partition,
    kind: role.kind === 'iam' ? '' : permissionSet,
    startUrl: role.startUrl ?? '',
    ssoRegion: role.ssoRegion ?? '',
    accountName: role.accountName ?? '',
    landing: role.landing ?? '',
    needsExternalId: role.needsExternalId ? '1' : '',
    sourceProfile: role.sourceProfile ?? '',
    baseAccount: role.base?.account ?? '',
    baseAlias: role.base?.alias ?? '',
    baseRole: role.base?.roleName ?? '',
    confirm: role.confirm ? '1' : '',
  };
  return columns
    .map((column) => escaped(row[column]))
    .join('\t')
    .replace(/\t+$/, '');
}

/** The role of a row, as it says, unchecked but for what is chosen from a list. `more`: columns that are not known here. */
export function roleOfRow(text: string, line: number): { role: SharedRole; more: number } | undefined {
  const cells = text.split('\t').map(unescaped);
  const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as RoleRow;
  const partition = partitionOf(row.partition || 'aws');
  const kind = row.kind === '' ? 'iam' : row.kind === permissionSet ? 'identity-center' : undefined;
  if (partition === undefined || kind === undefined) return undefined;
  const { account, roleName, profile, organization, region, color, startUrl, ssoRegion, accountName } = row;
  const { landing, sourceProfile, baseAccount, baseAlias, baseRole } = row;
  const base = {
    ...(baseAccount && { account: baseAccount }),
    ...(baseAlias && { alias: baseAlias }),
    ...(baseRole && { roleName: baseRole }),
  };
  const role: SharedRole = {
    ...{ kind, profile, partition, account, roleName, organization, line },
    ...(region && { region }),
    ...(color && { color }),
    ...(startUrl && { startUrl }),
    ...(ssoRegion && { ssoRegion }),
    ...(accountName && { accountName }),
    ...(landing && { landing }),
    ...(row.needsExternalId && { needsExternalId: true }),
    ...(row.confirm && { confirm: true }),
    ...(sourceProfile && { sourceProfile }),
    ...(Object.keys(base).length > 0 && { base }),
  };
  return { role, more: cells.slice(columns.length).filter((cell) => cell !== '').length };
}

const signs: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };
const escaped = (text: string): string => text.replace(/[\\\t\n]/g, (sign) => signs[sign] ?? sign);
const unescaped = (text: string): string =>
  text.replace(/\\([\\tn])/g, (_, letter) => (letter === 't' ? '\t' : letter === 'n' ? '\n' : '\\'));
