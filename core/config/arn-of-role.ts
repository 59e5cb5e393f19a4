import { isAccountId } from '@/core/aws/account.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import type { Role } from './role.ts';

/**
 * The ARN of a role. Undefined if the text gives its account by an alias, because a page's claim about the id must not end in
 * a policy. Undefined for permission sets, because only the account knows how the names of their roles end.
 */
export const arnOfRole = (role: Role): string | undefined =>
  role.kind === 'iam' && isAccountId(role.account) ? writeRoleArn(role) : undefined;
