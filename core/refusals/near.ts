import { isAccountId } from '@/core/aws/account.ts';
import { nameWithoutPath } from '@/core/aws/role-name.ts';
import type { Role } from '@/core/config/role.ts';
import { editDistance } from '@/core/text/edit-distance.ts';

/** A known role that the refused one may have been meant to be. */
export interface Near {
  /** `path`: the same but for its path. `role`, `account`: another name or number, nearly the same. */
  by: 'path' | 'role' | 'account';
  role: Pick<Role, 'account' | 'roleName' | 'profile'>;
}

/** A short name that is one letter away is mostly another name. */
const editsIn = (name: string): number => (name.length < 5 ? 0 : name.length < 9 ? 1 : 2);

/**
 * The known role that is written most nearly like one: its name with another path, then another name in its account, then its
 * name in an account with one digit other or two swapped. Undefined: none is near. Linear in the roles.
 */
export function nearestOf(role: Role, known: Iterable<Role>): Near | undefined {
  const wanted = role.roleName.toLowerCase();
  const name = nameWithoutPath(wanted);
  let best: Near | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  const offer = (by: Near['by'], rank: number, { account, roleName, profile }: Role) => {
    if (rank >= bestRank) return;
    bestRank = rank;
    best = { by, role: { account, roleName, profile } };
  };
  for (const other of known) {
    if (other.kind !== role.kind || other.partition !== role.partition) continue;
    const otherName = other.roleName.toLowerCase();
    if (other.account === role.account) {
      if (otherName === wanted) continue;
      if (nameWithoutPath(otherName) === name) offer('path', 0, other);
      else if (bestRank > 1 && Math.abs(otherName.length - wanted.length) <= 2) {
        const edits = editDistance(wanted, otherName);
        if (edits <= editsIn(wanted)) offer('role', edits, other);
      }
    } else if (bestRank > 3 && otherName === wanted && isNearNumber(role.account, other.account)) {
      offer('account', 3, other);
    }
  }
  return best;
}

/** One digit other, or two neighbors swapped. */
function isNearNumber(one: string, other: string): boolean {
  if (!isAccountId(one) || !isAccountId(other)) return false;
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
