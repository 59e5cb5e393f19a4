import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { isPortalUrl, partitionOfPortalHost } from '@/core/aws/partitions.ts';
import { isOfPermissionSet, permissionSetOf, type RoleNameFault } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { AccountList, ListedAccount } from './account-list.ts';
import type { FoundRole } from './found-role.ts';
import { foundToConfig, presentIn } from './found-to-config.ts';
import { partitionOfArn, roleOfAll } from './role-of-all.ts';

export type GroupBy = { kind: 'none' } | { kind: 'unit' } | { kind: 'tag'; name: string };

export interface AccountOptions {
  /** One role for all accounts, with its path, or the ARN of it in one of them: `ops/Auditor`. With `startUrl` a permission set. */
  roleName: string;
  groupBy: GroupBy;
  /** The accounts are reached through this portal of Identity Center. */
  startUrl?: string;
  /** Of the accounts, if nothing names it. */
  partition?: PartitionId;
}

export type AccountsConfig =
  | { text: string; made: number }
  | { fault: RoleNameFault | 'empty' | 'permission-set' | 'bad-start-url' | 'no-start-url' };

/**
 * The answers to what a list lacked → config text: for each account a profile with the chosen role, named like the account,
 * and for each permission set a profile with the portal. Or what is wrong with the answers. `beside`: config text that these are
 * added to; its roles do not come again, and its names stay its own.
 */
export function accountsToConfig(
  { accounts, withoutPortal }: Pick<AccountList, 'accounts' | 'withoutPortal'>,
  options: AccountOptions,
  beside = '',
): AccountsConfig {
  const written = roleOfAll(options.roleName);
  const roleName = options.startUrl === undefined ? written : (permissionSetOf(written) ?? written);
  const startUrl = options.startUrl === undefined ? undefined : trimStartUrl(options.startUrl.trim());
  const fault = accounts.length === 0 ? undefined : faultOf(roleName);
  if (fault !== undefined) return { fault };
  if (options.startUrl !== undefined) {
    if (startUrl === undefined || !isPortalUrl(startUrl)) return { fault: 'bad-start-url' };
    if (accounts.length > 0 && roleName.includes('/')) return { fault: 'bad-role-name' };
  } else if (withoutPortal.length > 0) return { fault: 'no-start-url' };
  const portal = parseHttpsUrl(startUrl ?? '');
  const told =
    partitionOfArn(options.roleName) ?? options.partition ?? (portal && partitionOfPortalHost(portal.hostname));
  const found = accounts.map((account): FoundRole => {
    const { id, name, line } = account;
    const group = groupOf(account, options.groupBy);
    const target = startUrl === undefined ? { kind: 'iam' as const } : { kind: 'identity-center' as const, startUrl };
    const partition = told ?? account.partition;
    return { ...target, partition, account: id, roleName, name, isChosen: true, line, ...(group && { group }) };
  });
  const sets = withoutPortal.map((set) => ({
    ...set,
    partition: told ?? set.partition,
    ...(startUrl && { startUrl }),
  }));
  const all = [...found, ...sets].sort((one, other) => one.line - other.line);
  if (beside.trim() === '') {
    const { text, made } = foundToConfig(all);
    return { text, made };
  }
  const { text, made } = foundToConfig(all, presentIn(readConfig(beside)));
  return { text: made === 0 ? beside : `${beside.trimEnd()}\n\n${text}`, made };
}

function faultOf(roleName: string): RoleNameFault | 'empty' | 'permission-set' | undefined {
  if (roleName === '') return 'empty';
  return isOfPermissionSet(roleName) ? 'permission-set' : faultInConfig(roleName);
}

function groupOf({ unit, tags }: ListedAccount, by: GroupBy): string | undefined {
  if (by.kind === 'unit') return unit;
  return by.kind === 'tag' ? tags.get(by.name) : undefined;
}
