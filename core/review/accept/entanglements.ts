import type { Role } from '@/core/config/role.ts';
import { contentOf } from '@/core/review/compare-roles.ts';
import type { Comparison } from './comparison.ts';
import { type Group, type GroupedText, keyOf, nameOf } from './groups.ts';
import type { Held } from './held.ts';
import { dependentsOf, entangledWith, neededBy } from './needs.ts';
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
export const rules: readonly Rule[] = [dependsOnRestored, neededByRestored, namedAlike, entangled];

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
    if (group) yield asBefore(comparison, group, because(group));
  }
  // A role was gone only because what it needs was gone, and is there again together with that.
  const again = new Set(surplus.map(contentOf));
  if (again.size === 0) return;
  for (const [change, { kind, before: old }] of changes.entries()) {
    if (kind === 'gone' && again.has(contentOf(old)))
      yield { kind: 'change', held: { change, ...because(before.byRole.get(old)) } };
  }
}

/**
 * What restored profiles need as it was, and the plan has as in the new text. The role `y` is not to be changed, and takes
 * its account from `x`, whose change is accepted: that one is held back.
 */
function* neededByRestored(comparison: Comparison, plan: Plan, { missing, surplus }: Misfit): Iterable<Reversion> {
  const { before } = comparison;
  const restored = new Set(restoredBy(plan));
  const lost = missing.flatMap((role) => before.byRole.get(role) ?? []);
  // A profile is no role where something is missing that it needs: the new text may have that.
  const names = new Set(surplus.map(({ profile }) => keyOf('profile', profile)));
  const made = [...names].flatMap((key) => before.byKey.get(key) ?? []).filter((group) => restored.has(group));

  for (const [key, profile] of needersOf(before, [...lost, ...made])) {
    for (const group of strangersAt(key, comparison, plan, restored))
      yield asBefore(comparison, group, { neededBy: profile });
  }
  // A profile that becomes another's source may be a role no longer.
  for (const [group, source] of usersOf(lost, comparison.after)) {
    if (!plan.instead.has(group)) yield asBefore(comparison, group, { neededBy: nameOf(source) });
  }
}

/** Where a name stands for several roles, what becomes of one can hang on the others. */
function* namedAlike({ changes }: Comparison, _: Plan, { missing, surplus }: Misfit): Iterable<Reversion> {
  const names = new Set([...missing, ...surplus].map(({ profile }) => profile));
  for (const [change, { before, after }] of changes.entries()) {
    if (names.has(before?.profile ?? '') || names.has(after?.profile ?? '')) yield { kind: 'change', held: { change } };
  }
}

/** All that hangs together with the misfit, so that at least what has nothing to do with it is not held back. */
function* entangled(comparison: Comparison, _: Plan, { missing, surplus }: Misfit): Iterable<Reversion> {
  const { before, after, changeOf } = comparison;
  const keys = [...missing, ...surplus].map(({ profile }) => keyOf('profile', profile));
  for (const key of entangledWith(comparison, keys)) {
    const olds = before.byKey.get(key)?.filter(({ role }) => !role || changeOf.has(role));
    for (const group of [...(after.byKey.get(key) ?? []), ...(olds ?? [])]) yield asBefore(comparison, group, {});
  }
}

/** A group of the new text, or one that only the old one has, is to be as before: without its role's change, if it has one. */
function asBefore({ changeOf }: Comparison, { key, role }: Group, why: Omit<Held, 'change'>): Reversion {
  if (!role) return { kind: 'section', key };
  const change = changeOf.get(role);
  return change === undefined ? { kind: 'unchanged', role } : { kind: 'change', held: { change, ...why } };
}

/** Keys of the sections that are not as in the new text. */
function alteredKeys({ instead, inserted }: Plan): string[] {
  const isSame = (group: Group, [first, ...more]: readonly Group[]) =>
    more.length === 0 && first?.key === group.key && first.content === group.content;
  const replaced = [...instead].filter(([group, olds]) => !isSame(group, olds)).map(([group]) => group);
  return [...replaced, ...inserted].map(({ key }) => key);
}

/** Keys of profiles' own sections, and of all that they take something from, each with the first profile that needs it. */
function needersOf(text: GroupedText, groups: readonly Group[]): Map<string, string> {
  const needers = new Map(groups.map(({ key }) => [key, nameOf(key)]));
  for (const [key, group] of neededBy(text, groups)) if (!needers.has(key)) needers.set(key, nameOf(group.key));
  return needers;
}

/** Groups of a key that the plan has and the old text had not, or the other way round. */
function strangersAt(
  key: string,
  { before, after }: Comparison,
  { instead }: Plan,
  restored: ReadonlySet<Group>,
): Group[] {
  const olds = before.byKey.get(key) ?? [];
  const news = after.byKey.get(key);
  if (!news) return olds.filter((group) => !restored.has(group));
  const known = new Set(olds.map(({ content }) => content));
  return news.filter((group) => !instead.has(group) && !known.has(group.content));
}

/** Roles that take something from one of these themselves, each with its key. */
function usersOf(sources: readonly Group[], { byRole }: GroupedText): [Group, string][] {
  const keys = new Set(sources.map(({ key }) => key));
  return [...byRole.values()].flatMap((group) => {
    const source = group.needs.find((key) => keys.has(key));
    return source === undefined ? [] : [[group, source]];
  });
}

function sectionOf({ byKey }: GroupedText, key: string): NonNullable<Held['dependsOn']> {
  const line = byKey.get(key)?.[0]?.line;
  const name = nameOf(key);
  return {
    kind: key === keyOf('profile', name) ? 'profile' : 'sso-session',
    name,
    ...(line !== undefined && { line }),
  };
}
