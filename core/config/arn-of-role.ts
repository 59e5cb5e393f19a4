import { isAccountId } from '@/core/aws/account.ts';
import type { Role } from './role.ts';

/**
 * The ARN of a role. Undefined for an account that the text gives by its alias, for a page's word of its id is not to end in
 * a policy; and for permission sets: their roles' names end in something that only the account tells.
 */
export function arnOfRole({ kind, partition, account, roleName }: Role): string | undefined {
  return kind === 'iam' && isAccountId(account) ? `arn:${partition}:iam::${account}:role/${roleName}` : undefined;
}
