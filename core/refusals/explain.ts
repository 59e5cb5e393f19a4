import { isAccountId } from '@/core/aws/account.ts';
import { actorIn } from '@/core/session/asker.ts';
import type { SwitchFailure } from '@/core/switching/outcome.ts';
import { type Cause, certainties, type Excluded, type Explanation, type FoundCause } from './causes.ts';
import { type Earlier, isStrange } from './earlier.ts';
import { excludedBy } from './exclude.ts';
import type { RefusalFacts } from './facts.ts';

/**
 * The likely causes of a refusal or a failure, the most likely first, and those that can be excluded. Pure; a guess where AWS
 * says nothing, and said to be one by `certainty`.
 */
export function explain(facts: RefusalFacts): Explanation {
  const excluded = excludedBy(facts);
  const out = new Set(excluded.flatMap(({ causes }) => causes));
  const causes = candidates(facts).filter(({ cause, certainty }) => certainty === 'certain' || !out.has(cause));
  const found = causes.filter(({ cause }, at) => causes.findIndex((one) => one.cause === cause) === at);
  return { causes: found.toSorted(byCertainty), excluded: excluded.filter((one) => isOfUse(one, found)) };
}

const byCertainty = (one: FoundCause, other: FoundCause): number =>
  certainties.indexOf(one.certainty) - certainties.indexOf(other.certainty);

/** What was found all the same is not said to be excluded. */
const isOfUse = ({ causes }: Excluded, found: readonly FoundCause[]): boolean =>
  !found.some(({ cause }) => causes.includes(cause));

function candidates(facts: RefusalFacts): FoundCause[] {
  const { outcome, reach } = facts;
  const known = reach ? [{ ...causeOf(reach), reach }] : [];
  if (outcome === undefined) return known;
  // A report that another version left may name an outcome that this one does not know.
  return [...known, ...((byOutcome as Partial<typeof byOutcome>)[outcome]?.(facts) ?? [])];
}

/** The cause that a role's reach names. */
function causeOf(reach: NonNullable<RefusalFacts['reach']>): Pick<FoundCause, 'cause' | 'certainty'> {
  if (reach.state === 'impossible') return { cause: reach.reason, certainty: 'certain' };
  switch (reach.reason) {
    case 'needs-external-id':
      return { cause: 'external-id', certainty: 'certain' };
    case 'other-base':
      return { cause: 'other-base', certainty: 'likely' };
    case 'other-alias':
      return { cause: 'other-base', certainty: 'possible' };
    default:
      return { cause: 'from-a-role', certainty: 'likely' };
  }
}

const likely = (cause: Cause, ...params: string[]): FoundCause => found(cause, 'likely', params);
const possible = (cause: Cause, ...params: string[]): FoundCause => found(cause, 'possible', params);
const found = (cause: Cause, certainty: FoundCause['certainty'], params: string[]): FoundCause => ({
  cause,
  certainty,
  ...(params.length > 0 && { params }),
});

/** In the order of likelihood among those of one certainty. */
const byOutcome: Record<SwitchFailure, (facts: RefusalFacts) => FoundCause[]> = {
  refused: ofRefusal,
  expired: () => [likely('expired'), likely('stale-page'), possible('network')],
  'session-limit': () => [found('session-limit', 'certain', [])],
  blocked: ({ earlier }) => [found('page-policy', 'certain', []), ...pageChanged(earlier)],
  silent: ({ earlier }) => [
    ...(isStrange(earlier) ? [] : [likely('loading')]),
    ...pageChanged(earlier),
    possible('other-extension'),
    possible('network'),
  ],
  failed: ({ earlier, from }) => [
    ...(isStrange(earlier) ? [] : [likely('tab-closed')]),
    ...(from?.mode === 'multi-session' ? [possible('expired')] : []),
    ...pageChanged(earlier),
    possible('network'),
    possible('other-extension'),
  ],
  'someone-else': ({ role, earlier }) => [
    likely('another-session'),
    ...(isAccountId(role.account) ? [] : [likely('alias-moved', role.account)]),
    ...pageChanged(earlier),
  ],
};

const pageChanged = (earlier: Earlier): FoundCause[] => [
  isStrange(earlier) ? likely('page-changed', String(earlier.strange)) : possible('page-changed'),
];

/** AWS has looked at the switch and said no, in one sentence for everything. */
function ofRefusal({ role, from, earlier, near, usesMfa }: RefusalFacts): FoundCause[] {
  const isNew = earlier.worked === undefined;
  const who = from && actorIn(from);
  const isFederated = who && who.kind !== 'iam-user' && who.kind !== 'unknown';
  const nearParams = near && [near.role.profile, near.role.account, near.role.roleName];
  const mfa = isFederated ? 'mfa-federated' : 'mfa';
  return [
    ...(near?.by === 'path' ? [likely('path', ...(nearParams ?? []))] : []),
    ...(near && near.by !== 'path' ? [likely('typo', ...(nearParams ?? []))] : []),
    ...(isNew ? [] : [likely('gone')]),
    likely('trust'),
    likely('permission'),
    usesMfa ? likely(mfa) : possible(mfa),
    ...(role.roleName.includes('/') ? [] : [possible('path')]),
    ...(isNew ? [possible('typo')] : []),
    possible('external-id'),
    possible('deny'),
    ...(from?.mode === 'multi-session' ? [possible('expired')] : []),
    possible('organization'),
    possible('network'),
  ];
}
