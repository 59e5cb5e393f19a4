import { isAccountId } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { type PartitionId, partitionOfPortalHost, partitionOfRegion } from '@/core/aws/partitions.ts';
import { parseRoleArn, partitionOf } from '@/core/aws/role-arn.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { configAccount } from '@/core/config/config-account.ts';
import { unguarded } from '@/core/text/csv-cell.ts';
import type { Column, Columns } from './csv-columns.ts';
import type { Table } from './find-table.ts';
import type { FoundRole } from './found-role.ts';
import { type Findings, type LeftOut, leftOutOf } from './left-out.ts';
import { looksLikeRoleLink, roleOfLink } from './link-role.ts';

/** A row's text in a column, trimmed; empty where there is none. */
type Cell = (column: Column) => string;

/** Whether a table's rows name roles; else it may list accounts. */
export const namesRoles = ({ columns }: Table): boolean =>
  columns.has('role') ||
  columns.has('permissionSet') ||
  columns.has('link') ||
  (columns.has('arn') && !columns.has('account'));

/** Each row of a table → a role, or why it is none. A link in it counts first, then an ARN, then account and role. */
export function readCsvRoles({ columns, rows }: Table): Findings {
  const findings: Findings = { roles: [], leftOut: [] };
  for (const { cells, line } of rows) {
    const cell: Cell = (column) => unguarded(cells[columns.get(column) ?? -1] ?? '').trim();
    const target = targetOf(cell, line);
    if ('reason' in target) findings.leftOut.push(target);
    else findings.roles.push({ ...target, ...extrasOf(cell, columns, target) });
  }
  return findings;
}

function targetOf(cell: Cell, line: number): FoundRole | LeftOut {
  const link = cell('link');
  if (looksLikeRoleLink(link)) return roleOfLink({ url: link, title: cell('name'), line });
  if (link !== '' && cell('account') === '') return leftOutOf('bad-link', line, link);
  const arn = cell('arn');
  const named = cell('role') || cell('permissionSet');
  // People put the ARN where the name is asked for, too.
  const written = arn.includes(':role/') ? arn : named.startsWith('arn:') ? named : '';
  if (written !== '') {
    const target = parseRoleArn(written);
    if ('reason' in target)
      return leftOutOf(target.reason === 'bad-partition' ? 'bad-partition' : 'bad-arn', line, written);
    const { account, roleName, partition = 'aws' } = target;
    return { kind: 'iam', partition, account, roleName, name: cell('name'), line };
  }
  return targetByNames(cell, named, line);
}

function targetByNames(cell: Cell, named: string, line: number): FoundRole | LeftOut {
  // Spreadsheets: `="012345678901"` and `'012345678901` keep leading zeros.
  const written = cell('account').replace(/^(?:="|')|"$/g, '');
  const account = configAccount(written);
  const roleName = withoutLeadingSlash(named);
  const partition = partitionOfRow(cell);
  if (account === undefined) return leftOutOf('bad-account', line, written);
  if (roleName === '') return leftOutOf('no-role-name', line, written);
  if (partition === undefined) return leftOutOf('bad-partition', line, cell('partition'));
  if (faultOfRoleName(roleName) !== undefined || /[#;"'`]/.test(roleName))
    return leftOutOf('bad-role-name', line, named);
  const startUrl = trimStartUrl(cell('startUrl'));
  const isPermissionSet = cell('role') === '';
  if (startUrl) {
    if (!isAccountId(account)) return leftOutOf('bad-account', line, written);
    if (roleName.includes('/')) return leftOutOf('bad-role-name', line, named);
    return { kind: 'identity-center', partition, account, roleName, startUrl, name: cell('name'), line };
  }
  if (isPermissionSet) return leftOutOf('no-portal', line, named);
  return { kind: 'iam', partition, account, roleName, name: cell('name'), line };
}

function partitionOfRow(cell: Cell): PartitionId | undefined {
  const named = cell('partition').toLowerCase();
  if (named !== '') return partitionOf(named);
  const portal = parseHttpsUrl(cell('startUrl'));
  return partitionOfRegion(cell('region')) ?? (portal && partitionOfPortalHost(portal.hostname)) ?? 'aws';
}

/** As written: what is wrong with a colour or a region, the review tells at its line. */
function extrasOf(cell: Cell, columns: Columns, found: FoundRole): Partial<FoundRole> {
  const extras: Partial<FoundRole> = {};
  for (const key of ['region', 'color', 'accountName', 'sourceProfile'] as const) {
    const value = cell(key);
    if (value !== '') extras[key] = value;
  }
  if (found.kind === 'identity-center' && cell('ssoRegion') !== '') extras.ssoRegion = cell('ssoRegion');
  // The table's own column of organizations, also where a row's is empty; a link's title is its name already.
  const [account, alias, roleName] = [cell('baseAccount'), cell('baseAlias'), cell('baseRole')];
  const base = { ...(account && { account }), ...(alias && { alias }), ...(roleName && { roleName }) };
  if (found.kind === 'iam' && Object.keys(base).length > 0) extras.base = base;
  if (cell('externalId') !== '') extras.needsExternalId = true;
  const group = columns.has('group') ? { group: cell('group') } : {};
  return { ...extras, name: found.name || cell('name'), ...group };
}
