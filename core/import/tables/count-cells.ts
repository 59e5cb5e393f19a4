import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { parseRoleArn } from '@/core/aws/role-arn.ts';
import { faultOfRoleName, withoutLeadingSlash } from '@/core/aws/role-name.ts';
import { asRoleArn } from '@/core/import/links/role-of-arn.ts';
import { mayHoldLinks } from '@/core/import/links/unwrapped-link.ts';
import { accountIn } from '@/core/import/words/account-in-text.ts';
import { isOnlyKind, rolesIn, withoutRemark } from '@/core/import/words/role-words.ts';
import { rowsLookedAt, type Table } from './table.ts';

const shares = [
  'id',
  'idWithin',
  'roleArn',
  'link',
  'roleName',
  'roleWord',
  'alias',
  'sureRole',
  'prose',
  'kind',
] as const;
export type Share = (typeof shares)[number];
export type CellCounts = Record<Share, number> & { filled: number };

const roleWord =
  /(?:admin|access|read.?only|power.?user|role|developer|operator|engineer|auditor?|viewer?|support|deploy|^ops$|ops$|^dev$|user$|권한)/i;
const surelyRole = /(?:Access|Role|Admin|Administrator|ReadOnly|ReadOnlyAccess|PowerUser|Developer|-role|_role)$/;
/** Of an empty column. */
export const none: CellCounts = {
  filled: 0,
  id: 0,
  idWithin: 0,
  roleArn: 0,
  link: 0,
  roleName: 0,
  roleWord: 0,
  alias: 0,
  sureRole: 0,
  prose: 0,
  kind: 0,
};

/** How many cells of a column are filled, and what they look like. */
export function countCells(rows: Table['rows'], at: number): CellCounts {
  const counts = { ...none };
  for (const { cells } of rows.slice(0, rowsLookedAt)) {
    const cell = cells[at];
    const text = cell?.text ?? '';
    if (cell === undefined || text === '') continue;
    counts.filled++;
    const account = normalizeAccount(text);
    if (account !== undefined && isAccountId(account)) counts.id++;
    else if (account !== undefined && !/^\d/.test(account)) counts.alias++;
    if (accountIn(text) !== undefined) counts.idWithin++;
    if (text.startsWith('arn:') && !('reason' in parseRoleArn(rows.length === 1 ? asRoleArn(text) : text)))
      counts.roleArn++;
    if (mayHoldLinks(cell.raw)) counts.link++;
    if (isOnlyKind(text)) counts.kind++;
    if (rolesIn(text).every((name) => faultOfRoleName(withoutLeadingSlash(name)) === undefined)) counts.roleName++;
    if (roleWord.test(text)) counts.roleWord++;
    if (surelyRole.test(text)) counts.sureRole++;
    if (rolesIn(text).some((name) => /\S\s+\S/.test(withoutRemark(name)))) counts.prose++;
  }
  return counts;
}
