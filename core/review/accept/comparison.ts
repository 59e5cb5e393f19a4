import type { Role } from '@/core/config/role.ts';
import { compareRoles, contentOf } from '@/core/review/compare-roles.ts';
import { type Change, listChanges } from '@/core/review/list-changes.ts';
import { collect, type GroupedText } from './groups.ts';

/** The stored text, the one to import, and what became of each role between them. */
export interface Comparison {
  before: GroupedText;
  after: GroupedText;
  /** As in `listChanges`: a change is known by its place. */
  changes: readonly Change[];
  /** Role of either text that is not the same in the other → the place of its change. */
  changeOf: ReadonlyMap<Role, number>;
  /** New role that did not change → the old one. */
  unchanged: ReadonlyMap<Role, Role>;
}

/** Every role is in exactly one of `changeOf` and `unchanged`. */
export function compareTexts(before: GroupedText, after: GroupedText): Comparison {
  const compared = compareRoles(before.roles, after.roles);
  const changes = listChanges(compared);
  const changeOf = new Map<Role, number>();
  for (const [place, change] of changes.entries()) {
    if (change.before) changeOf.set(change.before, place);
    if (change.after) changeOf.set(change.after, place);
  }
  const kept = before.roles.filter((role) => !changeOf.has(role));
  return { before, after, changes, changeOf, unchanged: pairEqual(compared.unchanged, kept) };
}

/** Each new role with an old one of the same content. */
function pairEqual(roles: readonly Role[], olds: readonly Role[]): Map<Role, Role> {
  const byContent = new Map<string, Role[]>();
  for (const old of olds.toReversed()) collect(byContent, contentOf(old), old);
  return new Map(
    roles.flatMap((role) => {
      const old = byContent.get(contentOf(role))?.pop();
      return old ? [[role, old]] : [];
    }),
  );
}
