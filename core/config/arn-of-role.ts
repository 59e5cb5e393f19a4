import { isAccountId } from '@/core/aws/account.ts';
import type { Role } from './role.ts';

/**
 * The ARN of a role. Undefined if the text gives its account by an alias, because a page's claim about the id must not end in
 * a policy. Undefined for permission sets, because only the account knows how the names of their roles end.
 */
export function arnOfRole({ kind, partition, account, roleName }: Role): string | undefined {
  return kind === 'iam' && isAccountId(account) ? `arn:${partition}:iam::${account}:role/${roleName}` : undefined;
}
