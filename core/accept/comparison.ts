import { compareRoles, contentOf } from '@/core/catalog/compare-roles.ts';
import { type Change, listChanges } from '@/core/catalog/list-changes.ts';
import type { Role } from '@/core/config/role.ts';
import { collect, type GroupedText } from './groups.ts';

/** The stored text, the one to import, and what became of each role between them. */
export interface Comparison {
  before: GroupedText;
  after: GroupedText;
  /** As in `listChanges`: a change is known by its place. */
  changes: readonly Change[];
  /** New role that changed, was added, or old one that is gone → the place of its change. */
  changeOf: ReadonlyMap<Role, number>;
  /** New role that did not change → the old one. */
  unchanged: ReadonlyMap<Role, Role>;
}

/** Every new role is in exactly one of `changeOf` and `unchanged`. */
export function compareTexts(before: GroupedText, after: GroupedText): Comparison {
  const compared = compareRoles(before.roles, after.roles);
  const changes = listChanges(compared);
  return {
    before,
    after,
    changes,
    changeOf: new Map(changes.map((change, place) => [change.after ?? change.before, place])),
    unchanged: pairEqual(compared.unchanged, before.roles, new Set(changes.map((change) => change.before))),
  };
}

/** Roles that did not change, each with an old one of the same content. */
function pairEqual(
  unchanged: readonly Role[],
  old: readonly Role[],
  changed: ReadonlySet<Role | undefined>,
): Map<Role, Role> {
  const byContent = new Map<string, Role[]>();
  for (const role of old.toReversed()) {
    if (!changed.has(role)) collect(byContent, contentOf(role), role);
  }
  return new Map(
    unchanged.flatMap((role) => {
      const former = byContent.get(contentOf(role))?.pop();
      return former ? [[role, former]] : [];
    }),
  );
}
