import {
  type BundleProblem,
  type BundleProblemCode,
  type BundleReport,
  collectBundleProblems,
} from './bundle-problems.ts';
import type { Unpacked } from './open-payload.ts';
import { roleOfRow } from './role-row.ts';
import type { SharedRole } from './shared-role.ts';

/** Roles, and what is odd about them or could not be read. */
export interface Bundle {
  roles: SharedRole[];
  problems: BundleProblem[];
}

/** More than anybody shares; what is read of a bundle is bounded. */
export const mostRoles = 20_000;

/** What one payload held, each role as `check` leaves it. Never throws; see `readBundle` for its limits. */
export function readUnpacked(
  { text: rows, fault }: Unpacked,
  check: (role: SharedRole, report: BundleReport) => SharedRole | undefined,
): Bundle {
  const [head = '', ...lines] = rows.split('\n');
  const { report, problems } = collectBundleProblems();
  const told: BundleProblem[] = [];
  // Behind the last line end there is nothing, or a part of a line; the same of the head.
  const sent = lines.pop() === undefined ? '' : head;
  const roles: SharedRole[] = [];
  let hasMore = false;
  for (const [index, row] of lines.slice(0, mostRoles).entries()) {
    const read = roleOfRow(row, index + 1);
    if (read === undefined) report('bad-role', { row: index + 1, name: '', value: row });
    const role = read && check(read.role, report);
    if (read?.more) hasMore = true;
    if (role) roles.push(role);
  }
  const hasAll = sent === String(lines.length);
  // Where only letters behind the last role are missing, nobody has to ask for anything.
  const code = fault === 'cut' && hasAll ? undefined : (fault ?? (hasAll ? undefined : 'cut'));
  if (code) told.push(problemOf(code, lines.length, sent));
  if (lines.length > mostRoles) told.push({ code: 'too-many-roles' });
  if (hasMore) told.push({ code: 'unknown-fields' });
  return { roles, problems: [...told, ...problems] };
}

function problemOf(fault: NonNullable<Unpacked['fault']>, read: number, sent: string): BundleProblem {
  const code: BundleProblemCode = fault === 'too-long' ? 'too-long-bundle' : fault;
  return code === 'cut' ? { code, params: { read: String(read), of: /^\d{1,9}$/.test(sent) ? sent : '' } } : { code };
}
