import { isAccountId } from '@/core/aws/account.ts';
import type { Role } from './role.ts';

/**
 * The ARN of a role. `aliases`: ids that account aliases stand for, as learnt from pages. Undefined for an alias that
 * nobody knows the id of, and for permission sets: their roles' names end in something that only the account tells.
 */
export function arnOfRole(role: Role, aliases: Readonly<Record<string, string>> = {}): string | undefined {
  const { kind, partition, account, roleName } = role;
  const id = Object.hasOwn(aliases, account) ? (aliases[account] ?? '') : account;
  return kind === 'iam' && isAccountId(id) ? `arn:${partition}:iam::${id}:role/${roleName}` : undefined;
}
