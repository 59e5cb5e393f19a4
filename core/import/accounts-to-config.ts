import { isPortalUrl } from '@/core/aws/partitions.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import type { SkipReason } from '@/core/config/role.ts';
import type { ListedAccount } from './account-list.ts';
import type { FoundRole } from './found-role.ts';
import { foundToConfig } from './found-to-config.ts';

export type GroupBy = { kind: 'none' } | { kind: 'unit' } | { kind: 'tag'; name: string };

export interface AccountOptions {
  /** One role for all accounts, with its path: `OrganizationAccountAccessRole`. With `startUrl` a permission set. */
  roleName: string;
  groupBy: GroupBy;
  /** The accounts are reached through this portal of Identity Center. */
  startUrl?: string;
}

export type AccountsConfig = { text: string; made: number } | { fault: SkipReason | 'empty' | 'bad-start-url' };

/** Accounts and one role's name → config text, a profile for each, called like the account. Or what is wrong with the name. */
export function accountsToConfig(accounts: readonly ListedAccount[], options: AccountOptions): AccountsConfig {
  const roleName = withoutLeadingSlash(options.roleName.trim());
  const startUrl = options.startUrl === undefined ? undefined : trimStartUrl(options.startUrl.trim());
  if (roleName === '') return { fault: 'empty' };
  // `#`, `;` and quotes: IAM allows them in paths, in a config a comment begins there.
  const fault = /[#;"'`]/.test(roleName) ? 'bad-role-name' : faultOfRoleName(roleName);
  if (fault !== undefined) return { fault };
  if (options.startUrl !== undefined) {
    if (startUrl === undefined || !isPortalUrl(startUrl)) return { fault: 'bad-start-url' };
    if (roleName.includes('/')) return { fault: 'bad-role-name' };
  }
  const found = accounts.map((account): FoundRole => {
    const { id, name, partition, line } = account;
    const group = groupOf(account, options.groupBy);
    const target = startUrl === undefined ? { kind: 'iam' as const } : { kind: 'identity-center' as const, startUrl };
    return { ...target, partition, account: id, roleName, name, line, ...(group && { group }) };
  });
  const { text, made } = foundToConfig(found);
  return { text, made };
}

function groupOf({ unit, tags }: ListedAccount, by: GroupBy): string | undefined {
  if (by.kind === 'unit') return unit;
  return by.kind === 'tag' ? tags.get(by.name) : undefined;
}
