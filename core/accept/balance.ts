import { contentOf } from '@/core/catalog/compare-roles.ts';
import type { Change } from '@/core/catalog/list-changes.ts';
import type { Role } from '@/core/config/role.ts';
import type { Held } from './held.ts';
import { dependentsOf, neededBy } from './needs.ts';
import type { Left, Plan, Texts } from './plan.ts';

/** What is left out so far, and why. */
export interface Balance extends Pick<Left, 'back' | 'fixed'> {
  left: ReadonlySet<number>;
  held(): Held[];
  /** The roles that there should be. */
  wanted(): Role[];
  /** Leaves out more, where a plan made something else than what is wanted. False: there is nothing to be done about it. */
  settle(plan: Plan, missing: readonly Role[], surplus: readonly Role[]): boolean;
  leaveAll(): void;
}

/** `former`: the old role of each that did not change. What is left out is never had in part: it is as it was. */
export function createBalance(
  texts: Texts,
  changes: readonly Change[],
  former: ReadonlyMap<Role, Role>,
  rejected: ReadonlySet<number>,
): Balance {
  const left = new Set([...rejected].filter((index) => index in changes));
  const back = new Map<Role, Role>();
  const fixed = new Set<string>();
  const held: Held[] = [];
  const byAfter = new Map(changes.map(({ after }, index) => [after, index]));
  const byGone = new Map<Role, number>();
  changes.forEach(({ kind, before }, index) => {
    if (kind === 'gone') byGone.set(before, index);
  });

  function hold(change: number | undefined, why: Omit<Held, 'change'>): void {
    if (change === undefined || left.has(change)) return;
    left.add(change);
    held.push({ change, ...why });
  }

  /** A role of the new text that is not to be as it is there. */
  function giveUp(role: Role, why: Omit<Held, 'change'>): void {
    const same = former.get(role);
    if (same) back.set(role, same);
    else hold(byAfter.get(role), why);
  }

  function settleNew(plan: Plan, missing: readonly Role[], surplus: readonly Role[]): void {
    const altered = [...plan.instead].flatMap(([{ key, content }, others]) =>
      others.length === 1 && others[0]?.content === content && others[0].key === key ? [] : [key],
    );
    const causes = dependentsOf(texts.after, [...altered, ...plan.inserted.map(({ key }) => key)]);
    const because = (key = '') => {
      const cause = causes.get(key);
      return cause === undefined ? {} : { dependsOn: sectionOf(cause) };
    };
    for (const role of missing) giveUp(role, because(texts.after.byRole.get(role)?.key));
    // Gone, because what they need is gone; it is back.
    const still = new Set(surplus.map(contentOf));
    for (const [gone, index] of still.size > 0 ? byGone : []) {
      if (still.has(contentOf(gone))) hold(index, because(texts.before.byRole.get(gone)?.key));
    }
  }

  function settleOld(plan: Plan, roles: readonly Role[]): void {
    const groups = roles.flatMap((role) => texts.before.byRole.get(role) ?? []);
    const restored = new Set([...plan.inserted, ...[...plan.instead.values()].flat()]);
    for (const [key, { role }] of [
      ...groups.map((group) => [group.key, group] as const),
      ...neededBy(texts.before, groups),
    ]) {
      const by = role && { neededBy: role.profile };
      const old = texts.before.byKey.get(key) ?? [];
      for (const group of texts.after.byKey.get(key) ?? []) {
        if (plan.instead.has(group) || old.some(({ content }) => content === group.content)) continue;
        if (group.role) giveUp(group.role, { ...by });
        else fixed.add(key);
      }
      for (const group of old) {
        const there = restored.has(group) || texts.after.byKey.has(key);
        if (!there && group.role) hold(byGone.get(group.role), { ...by });
        else if (!there) fixed.add(key);
      }
    }
    // A profile that becomes another's source may be a role no longer.
    const keys = new Map(groups.map((group) => [group.key, group]));
    for (const group of texts.after.byRole.values()) {
      const source = group.needs.map((key) => keys.get(key)).find((found) => found !== undefined);
      if (source && group.role && !plan.instead.has(group))
        giveUp(group.role, { neededBy: source.role?.profile ?? '' });
    }
  }

  /** Where a name stands for several roles, what becomes of one can hang on the others. */
  function holdNames(names: ReadonlySet<string>): void {
    changes.forEach(({ before, after }, index) => {
      if (names.has(before?.profile ?? '') || names.has(after?.profile ?? '')) hold(index, {});
    });
  }

  return {
    left,
    back,
    fixed,
    held: () => held,

    wanted() {
      const kept = texts.after.roles.filter((role) => !left.has(byAfter.get(role) ?? -1));
      return [...kept, ...[...left].flatMap((index) => changes[index]?.before ?? [])];
    },

    settle(plan, missing, surplus) {
      const size = () => left.size + back.size + fixed.size;
      const before = size();
      const isNew = (role: Role) => texts.after.byRole.has(role);
      settleNew(plan, missing.filter(isNew), surplus);
      // First what was accepted gives way; only then it is of use to look for what the others need.
      if (size() === before)
        settleOld(
          plan,
          missing.filter((role) => !isNew(role)),
        );
      if (size() === before) holdNames(new Set([...missing, ...surplus].map(({ profile }) => profile)));
      return size() > before;
    },

    leaveAll() {
      for (const index of changes.keys()) hold(index, {});
    },
  };

  function sectionOf(key: string): NonNullable<Held['dependsOn']> {
    const [kind, name = ''] = key.split('\n', 2);
    const line = texts.after.byKey.get(key)?.[0]?.line;
    return { kind: kind === 'profile' ? kind : 'sso-session', name, ...(line !== undefined && { line }) };
  }
}
