import { isAccountId } from '@/core/aws/account.ts';
import { faultInConfig } from '@/core/config/document/config-role-name.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { columnOf } from '@/core/import/words/csv-columns.ts';
import { roleNameOf, rolesIn, saysNone } from '@/core/import/words/role-words.ts';
import { type Context, hasBadPartition, inContext } from './value-context.ts';

/** Roles by their names, as a value under a key, in the account of the objects around; or why they are in none. */
export function rolesNamed(written: string, key: string, context: Context, line: number): Findings {
  const found = noFindings();
  const { account, startUrl, isSet, unusable, partition = '' } = context;
  const badPartition = hasBadPartition(context) && { reason: 'bad-partition' as const, written: partition };
  const fault = account === undefined ? unusable : badPartition || undefined;
  if (fault !== undefined) found.leftOut.push(leftOutOf(fault.reason, line, fault.written));
  if (account === undefined || fault !== undefined) return found;
  for (const roleName of rolesIn(withoutMarkup(written)).map(roleNameOf)) {
    if (saysNone(roleName)) {
      found.leftOut.push(leftOutOf('no-role-name', line, account));
      continue;
    }
    if (faultInConfig(roleName) !== undefined || isAccountId(roleName)) {
      if (!/\$\{|[{}*<>]/.test(roleName)) found.leftOut.push(leftOutOf('bad-role-name', line, roleName));
      continue;
    }
    const isPermissionSet = columnOf(key) === 'permissionSet' || (isSet ?? Boolean(startUrl));
    if (isPermissionSet && (roleName.includes('/') || !isAccountId(account))) continue;
    const kind = isPermissionSet ? 'identity-center' : 'iam';
    found.roles.push(inContext({ kind, partition: 'aws', account, roleName, name: '', line }, context, ''));
  }
  return found;
}
