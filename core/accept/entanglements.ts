import { contentOf } from '@/core/catalog/compare-roles.ts';
import type { Role } from '@/core/config/role.ts';
import type { Comparison } from './comparison.ts';
import type { Group, GroupedText } from './groups.ts';
import type { Held } from './held.ts';
import { dependentsOf, neededBy } from './needs.ts';
import { type Plan, restoredBy } from './plan.ts';
import type { Reversion } from './reverted.ts';

/** In what the roles of a plan's text are not those that there should be. `missing`: of either text. */
export interface Misfit {
  missing: Role[];
  surplus: Role[];
}

/** Says what else is to be as in the old text, so that a misfit goes away. */
type Rule = (comparison: Comparison, plan: Plan, misfit: Misfit) => Iterable<Reversion>;

/**
 * In the order in which they are asked; the first that has something to say is enough for a round. What was accepted gives
 * way first: only when it stands is it of use to look for what the restored roles need.
 */
export const rules: readonly Rule[] = [dependsOnRestored, neededByRestored, namedAlike];

/** Roles of the new text that take something from a section which the plan has as in the old one, like `b` in `acceptSome`. */
function* dependsOnRestored(comparison: Comparison, plan: Plan, { missing, surplus }: Misfit): Iterable<Reversion> {
  const { before, after, changes } = comparison;
  const causes = dependentsOf(after, alteredKeys(plan));
  const because = (group: Group | undefined) => {
    const cause = group && causes.get(group.key);
    return cause === undefined ? {} : { dependsOn: sectionOf(after, cause) };
  };

  for (const role of missing) {
    const group = after.byRole.get(role);
    if (group) yield reversionOf(comparison, role, because(group));
  }
  // A role was gone only because what it needs was gone, and is there again together with that.
  const again = new Set(surplus.map(contentOf));
  if (again.size === 0) return;
  for (const [change, { kind, before: old }] of changes.entries()) {
    if (kind === 'gone' && again.has(contentOf(old)))
      yield { kind: 'change', change, ...because(before.byRole.get(old)) };
  }
}

/**
 * What restored roles need as it was, and the plan has as in the new text. The role `y` is not to be changed, and takes its
 * account from `x`, whose change is accepted: that one is held back.
 */
function* neededByRestored(comparison: Comparison, plan: Plan, { missing }: Misfit): Iterable<Reversion> {
  const groups = missing.flatMap((role) => comparison.before.byRole.get(role) ?? []);
  yield* othersInPlace(comparison, plan, needersOf(comparison.before, groups));
  yield* usersOf(comparison, plan, new Map(groups.map(({ key, role }) => [key, role?.profile ?? ''])));
}

/** Sections of the keys that are not as in the old text. `needers`: which profile needs each. */
function* othersInPlace(comparison: Comparison, plan: Plan, needers: ReadonlyMap<string, string>): Iterable<Reversion> {
  const { before, after, changeOf } = comparison;
  const restored = new Set(restoredBy(plan));
  for (const [key, profile] of needers) {
    const olds = before.byKey.get(key) ?? [];
    const news = after.byKey.get(key);
    const known = new Set(olds.map(({ content }) => content));
    for (const { role, content } of news?.filter((group) => !plan.instead.has(group)) ?? []) {
      if (known.has(content)) continue;
      yield role ? reversionOf(comparison, role, { neededBy: profile }) : { kind: 'section', key };
    }
    if (news) continue;
    for (const { role } of olds.filter((old) => !restored.has(old))) {
      const change = role && changeOf.get(role);
      if (!role) yield { kind: 'section', key };
      else if (change !== undefined) yield { kind: 'change', change, neededBy: profile };
    }
  }
}

/** Roles of the new text that take something from these profiles, which may be roles no longer when they are a source. */
function* usersOf(comparison: Comparison, plan: Plan, profiles: ReadonlyMap<string, string>): Iterable<Reversion> {
  for (const [role, group] of comparison.after.byRole) {
    const source = group.needs.find((key) => profiles.has(key));
    if (source !== undefined && !plan.instead.has(group))
      yield reversionOf(comparison, role, { neededBy: profiles.get(source)! });
  }
}

/** Where a name stands for several roles, what becomes of one can hang on the others. */
function* namedAlike({ changes }: Comparison, _: Plan, { missing, surplus }: Misfit): Iterable<Reversion> {
  const names = new Set([...missing, ...surplus].map(({ profile }) => profile));
  for (const [change, { before, after }] of changes.entries()) {
    if (names.has(before?.profile ?? '') || names.has(after?.profile ?? '')) yield { kind: 'change', change };
  }
}

/** A role of the new text that is to be as before: without its change, if it has one. */
function reversionOf({ changeOf }: Comparison, role: Role, why: Omit<Held, 'change'>): Reversion {
  const change = changeOf.get(role);
  return change === undefined ? { kind: 'unchanged', role } : { kind: 'change', change, ...why };
}

/** Keys of the sections that are not as in the new text. */
function alteredKeys({ instead, inserted }: Plan): string[] {
  const isSame = (group: Group, [first, ...more]: readonly Group[]) =>
    more.length === 0 && first?.key === group.key && first.content === group.content;
  const replaced = [...instead].filter(([group, olds]) => !isSame(group, olds)).map(([group]) => group);
  return [...replaced, ...inserted].map(({ key }) => key);
}

/** Keys of the roles' own sections, and of all that they take something from, each with the first profile that needs it. */
function needersOf(text: GroupedText, groups: readonly Group[]): Map<string, string> {
  const needers = new Map<string, string>();
  for (const [key, { role }] of [...groups.map((group) => [group.key, group] as const), ...neededBy(text, groups)]) {
    if (role && !needers.has(key)) needers.set(key, role.profile);
  }
  return needers;
}

function sectionOf({ byKey }: GroupedText, key: string): NonNullable<Held['dependsOn']> {
  const [kind, name = ''] = key.split('\n', 2);
  const line = byKey.get(key)?.[0]?.line;
  return { kind: kind === 'profile' ? kind : 'sso-session', name, ...(line !== undefined && { line }) };
}
