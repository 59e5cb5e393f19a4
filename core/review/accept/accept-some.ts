import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { contentOf } from '@/core/review/compare-roles.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { compareTexts } from './comparison.ts';
import { type Misfit, rules } from './entanglements.ts';
import { collect, readGroups } from './groups.ts';
import type { Held } from './held.ts';
import { planOf } from './plan.ts';
import { everyChange, revert, revertedOf, wantedRoles } from './reverted.ts';
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
 * Sections take from each other, so that what is accepted can hang on what is not. Here both roles change:
 *
 *     [sso-session corp]       sso_start_url = https://one…     →   sso_start_url = https://two…
 *     [profile a]              sso_session = corp …             →   the same
 *     [profile b]              sso_session = corp …             →   the same
 *
 * If `a` is not accepted, the old session comes back for it, and `b` cannot have the new one: it is held back. No rule
 * foresees that, it is found by trying: plan the text, write it, read it again. Where its roles are not those of the old text
 * with the accepted changes, find out what else is to be reverted, and try anew. What is stored is right, or the old text.
 *
 * Never throws. Linear in the length of both texts: 10,000 profiles take about three readings.
 */
export function acceptSome(before: string, after: string, rejected: ReadonlySet<number>): Accepted {
  const comparison = compareTexts(readGroups(withoutSecrets(before).text), readGroups(withoutSecrets(after).text));
  const all = comparison.changes.length;
  const reverted = revertedOf(comparison, rejected);
  const { held } = reverted;

  for (let round = 0; round < mostRounds; round++) {
    if (reverted.changes.size === 0) return { text: comparison.after.text, held };
    if (reverted.changes.size === all) break;
    const plan = planOf(comparison, reverted);
    const text = writePlan(comparison, plan);
    const misfit = misfitOf(wantedRoles(comparison, reverted), readConfig(text).roles);
    if (misfit.missing.length + misfit.surplus.length === 0) return { text, held };
    if (!rules.some((rule) => revert(reverted, rule(comparison, plan, misfit)))) break;
  }
  revert(reverted, everyChange(comparison));
  return { text: comparison.before.text, held };
}

function misfitOf(wanted: readonly Role[], roles: readonly Role[]): Misfit {
  const waiting = new Map<string, Role[]>();
  for (const role of wanted) collect(waiting, contentOf(role), role);
  const surplus = roles.filter((role) => !waiting.get(contentOf(role))?.pop());
  return { missing: [...waiting.values()].flat(), surplus };
}
