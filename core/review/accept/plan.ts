import type { Role } from '@/core/config/role.ts';
import type { Comparison } from './comparison.ts';
import { collect, type Group, type GroupedText } from './groups.ts';
import { neededBy } from './needs.ts';
import type { Reverted } from './reverted.ts';

/** The new text, but for these. */
export interface Plan {
  /** Groups of the new text → those of the old one that stand in their place; none: it is left out. */
  instead: Map<Group, Group[]>;
  /** Groups of the old text whose name the new one does not have. */
  inserted: Group[];
}

/** Which sections come from which text: first those that make roles, then those that roles take something from. */
export function planOf(comparison: Comparison, reverted: Reverted): Plan {
  const plan = planRoles(comparison, reverted);
  planSupport(comparison, reverted, plan);
  return plan;
}

/** All groups of the old text that a plan brings back. */
export const restoredBy = ({ instead, inserted }: Plan): Group[] => [...inserted, ...[...instead.values()].flat()];

function planRoles({ before, after, changes, unchanged }: Comparison, reverted: Reverted): Plan {
  const plan: Plan = { instead: new Map(), inserted: [] };
  const gone: Group[] = [];
  for (const place of reverted.changes) {
    const { before: old, after: role } = changes[place]!;
    if (!role) gone.push(groupOf(before, old));
    else {
      const group = groupOf(after, role);
      plan.instead.set(group, [...formerSupport(group), ...(old ? [groupOf(before, old)] : [])]);
    }
  }
  for (const role of reverted.unchanged) plan.instead.set(groupOf(after, role), [groupOf(before, unchanged.get(role))]);
  for (const group of gone) {
    const standIn = supportOf(after, group.key);
    if (standIn) collect(plan.instead, standIn, group);
    else plan.inserted.push(group);
  }
  return plan;

  /** What the name of a role that was added or renamed stood for before, when it was none. */
  function formerSupport({ key }: Group): Group[] {
    const old = after.byKey.get(key)?.length === 1 ? supportOf(before, key) : undefined;
    return old ? [old] : [];
  }
}

/**
 * Sections that make no role are not accepted or rejected by anybody: they go with the roles that need them. Where those of
 * both texts do, the new text's win; if that makes others of a restored role, it will be missing, and `rules` find why.
 */
function planSupport({ before, after }: Comparison, { sections }: Reverted, plan: Plan): void {
  const kept = [...after.byRole.values()].filter((group) => !plan.instead.has(group));
  const needed = {
    byKept: neededBy(after, kept),
    byRestored: neededBy(before, restoredBy(plan)),
    byReplaced: neededBy(after, [...plan.instead.keys()]),
  };

  /** Of one that differs: is it to be as in the old text? */
  function isReverted(key: string, old: Group | undefined): boolean {
    if (sections.has(key)) return true;
    if (needed.byKept.has(key)) return false;
    return needed.byRestored.has(key) ? old !== undefined : needed.byReplaced.has(key);
  }

  for (const key of after.byKey.keys()) {
    const support = supportOf(after, key);
    if (!support || plan.instead.has(support)) continue;
    const old = supportOf(before, key);
    if (old?.content !== support.content && isReverted(key, old)) plan.instead.set(support, old ? [old] : []);
  }
  for (const key of before.byKey.keys()) {
    const support = supportOf(before, key);
    if (support && !after.byKey.has(key) && (needed.byRestored.has(key) || sections.has(key)))
      plan.inserted.push(support);
  }
}

/** The group of a key, if that makes no role. */
function supportOf({ byKey }: GroupedText, key: string): Group | undefined {
  const first = byKey.get(key)?.[0];
  return first?.role ? undefined : first;
}

function groupOf({ byRole }: GroupedText, role: Role | undefined): Group {
  const group = role && byRole.get(role);
  if (!group) throw new Error('A change is of other texts');
  return group;
}
