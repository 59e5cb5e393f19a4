import { compareRoles, contentOf } from '@/core/catalog/compare-roles.ts';
import { type Change, listChanges } from '@/core/catalog/list-changes.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { createBalance } from './balance.ts';
import { collect, readGroups } from './groups.ts';
import type { Held } from './held.ts';
import { planOf } from './plan.ts';
import { writePlan } from './write-plan.ts';

/** What comes of accepting some changes. */
export interface Accepted {
  /** The text to store, without secrets: what was accepted is in it, what was not is as before. */
  text: string;
  /** Changes that were accepted and cannot be had without others that were not. They are left out, too. */
  held: Held[];
}

/** Each round settles all that the one before brought to light. More than a few mean that the texts defy taking apart. */
const mostRounds = 8;

/**
 * Makes the text to store out of a source's text, the one to import, and the changes between them that are not accepted, by
 * their places in `listChanges`. Comments and order are the new text's; what is restored takes its place in it.
 *
 * The result is read again: its roles are exactly those of the old text with the accepted changes, but for the held ones.
 * Never throws. Linear in the length of both texts: 10,000 profiles take about three readings.
 */
export function acceptSome(before: string, after: string, rejected: ReadonlySet<number>): Accepted {
  const texts = { before: readGroups(withoutSecrets(before).text), after: readGroups(withoutSecrets(after).text) };
  const compared = compareRoles(texts.before.roles, texts.after.roles);
  const changes = listChanges(compared);
  const balance = createBalance(texts, changes, formerOf(compared.unchanged, texts.before.roles, changes), rejected);

  for (let round = 0; round < mostRounds; round++) {
    const { left } = balance;
    if (left.size === 0) return { text: texts.after.text, held: [] };
    if (left.size === changes.length) break;
    const plan = planOf(texts, { ...balance, changes: [...left].map((index) => changes[index]!) });
    const text = writePlan(texts, plan);
    const { missing, surplus } = differences(balance.wanted(), readConfig(text).roles);
    if (missing.length + surplus.length === 0) return { text, held: balance.held() };
    if (!balance.settle(plan, missing, surplus)) break;
  }
  balance.leaveAll();
  return { text: texts.before.text, held: balance.held() };
}

/** The old role behind each one that did not change. */
function formerOf(unchanged: readonly Role[], roles: readonly Role[], changes: readonly Change[]): Map<Role, Role> {
  const others = new Set(changes.map(({ before }) => before));
  const byContent = new Map<string, Role[]>();
  for (const role of roles.toReversed()) {
    if (others.has(role)) continue;
    collect(byContent, contentOf(role), role);
  }
  return new Map(
    unchanged.flatMap((role) => {
      const former = byContent.get(contentOf(role))?.pop();
      return former ? [[role, former]] : [];
    }),
  );
}

/** What is to be and is not, and what is and is not to be. */
function differences(wanted: readonly Role[], roles: readonly Role[]) {
  const waiting = new Map<string, Role[]>();
  for (const role of wanted) collect(waiting, contentOf(role), role);
  const surplus = roles.filter((role) => !waiting.get(contentOf(role))?.pop());
  return { missing: [...waiting.values()].flat(), surplus };
}
