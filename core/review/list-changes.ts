import type { Role } from '@/core/config/role.ts';
import type { RoleChanges, RoleField } from './compare-roles.ts';

/** One thing of an import that can be accepted or not. */
export type RoleChange =
  | { kind: 'added'; before?: undefined; after: Role }
  | { kind: 'changed' | 'moved'; before: Role; after: Role; fields: RoleField[] }
  | { kind: 'gone'; before: Role; after?: undefined };

export const countChanges = ({ added, changed, moved, gone }: RoleChanges): number =>
  added.length + changed.length + moved.length + gone.length;

/** All changes in the order of the review. A change is known by its place in this list. */
export function listChanges({ added, changed, moved, gone }: RoleChanges): RoleChange[] {
  return [
    ...added.map((after): RoleChange => ({ kind: 'added', after })),
    ...changed.map((change): RoleChange => ({ kind: 'changed', ...change })),
    ...moved.map((change): RoleChange => ({ kind: 'moved', ...change })),
    ...gone.map((before): RoleChange => ({ kind: 'gone', before })),
  ];
}
