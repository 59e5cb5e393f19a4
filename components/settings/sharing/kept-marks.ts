import { type RoleIdentity, roleId } from '@/core/catalog/role-id.ts';

type Listed = RoleIdentity & { profile: string };
const keyOf = (role: Listed) => `${roleId(role)}\n${role.profile}`;

/** The marks of a list, on the list that took its place, and how many were on roles that are not in it. */
export interface KeptMarks {
  /** Places in the new list. */
  marked: ReadonlySet<number>;
  lost: number;
}

/** Finds the marked roles again in a source that was changed: their places are others now. */
export function keepMarks(before: readonly Listed[], marked: ReadonlySet<number>, after: readonly Listed[]): KeptMarks {
  const places = new Map(after.map((role, row) => [keyOf(role), row]));
  const found = [...marked].flatMap((row) => places.get(keyOf(before[row]!)) ?? []);
  return { marked: new Set(found), lost: marked.size - found.length };
}
