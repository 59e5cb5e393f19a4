import type { Change } from '@/core/catalog/list-changes.ts';
import type { Role } from '@/core/config/role.ts';
import type { Group, GroupedText } from './groups.ts';
import { neededBy } from './needs.ts';

/** The stored text and the one to import. */
export interface Texts {
  before: GroupedText;
  after: GroupedText;
}

/** What of the new text is not to be. */
export interface Left {
  changes: Iterable<Change>;
  /** Roles of the new text that are equal in the old one, and are taken from there: new role → old role. */
  back: ReadonlyMap<Role, Role>;
  /** Keys of sections that have to stay as they were, whoever needs them. */
  fixed: ReadonlySet<string>;
}

/** The new text, but for these. */
export interface Plan {
  /** Groups of the new text → those of the old one that stand in their place; none: it is left out. */
  instead: Map<Group, Group[]>;
  /** Groups of the old text whose name the new one does not have. */
  inserted: Group[];
}

/** Which sections come from which text. Sections without a role go with the roles that need them. */
export function planOf({ before, after }: Texts, { changes, back, fixed }: Left): Plan {
  const plan: Plan = { instead: new Map(), inserted: [] };
  const restored = [];
  for (const { before: old, after: role } of changes) {
    const group = role && after.byRole.get(role);
    if (!group) restored.push(groupOf(before, old));
    else plan.instead.set(group, old ? [groupOf(before, old)] : formerSupport(group));
  }
  for (const [role, old] of back) plan.instead.set(groupOf(after, role), [groupOf(before, old)]);
  for (const group of restored) {
    const standIn = supportOf(after, group.key);
    if (standIn) plan.instead.set(standIn, [...(plan.instead.get(standIn) ?? []), group]);
    else plan.inserted.push(group);
  }

  const left = [...plan.instead.keys()];
  const kept = [...after.byRole.values()].filter((group) => !plan.instead.has(group));
  const needed = {
    byKept: neededBy(after, kept),
    byRestored: neededBy(before, [...plan.inserted, ...[...plan.instead.values()].flat()]),
    byLeft: neededBy(after, left),
  };
  for (const [key, groups] of after.byKey) {
    const support = groups.find(({ role }) => !role);
    if (!support || plan.instead.has(support)) continue;
    const old = supportOf(before, key);
    if (old?.content === support.content) continue;
    const stays =
      fixed.has(key) || (!needed.byKept.has(key) && (needed.byRestored.has(key) ? old : needed.byLeft.has(key)));
    if (stays) plan.instead.set(support, old ? [old] : []);
  }
  for (const [key, groups] of before.byKey) {
    if (after.byKey.has(key) || !(needed.byRestored.has(key) || fixed.has(key))) continue;
    plan.inserted.push(...groups.filter(({ role }) => !role));
  }
  return plan;

  /** What the name of a role that is left out stood for before, when it was none. */
  function formerSupport({ key }: Group): Group[] {
    const old = after.byKey.get(key)?.length === 1 ? supportOf(before, key) : undefined;
    return old ? [old] : [];
  }
}

const supportOf = ({ byKey }: GroupedText, key: string) => byKey.get(key)?.find(({ role }) => !role);

function groupOf({ byRole }: GroupedText, role: Role | undefined): Group {
  const group = role && byRole.get(role);
  if (!group) throw new Error('A change is of other texts');
  return group;
}
