import type { Translate } from '@/components/kit/words.ts';
import { type InReview, isOrphaned, isStale } from '@/components/settings/import/state/import-state.ts';
import { nameError } from '@/components/settings/import/state/name-error.ts';
import { isAlone } from '@/components/settings/import/state/recognition.ts';
import { type Accepted, acceptedOf } from '@/components/settings/review/review-counts.ts';
import { isGrave } from '@/core/share/received.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';

/** What an import of the review on the screen would do. */
export interface ImportDecision {
  /** Of a new source, as typed or suggested. */
  name: string;
  error: ReturnType<typeof nameError>;
  accepted: Accepted;
  hasWork: boolean;
  /** There is something that has to be looked at first, and was not. */
  mustLook: boolean;
}

const suggestions = {
  pasted: 'options_name_default',
  file: 'options_name_default',
  page: 'options_name_page',
  link: 'options_name_one_by_one',
  'one-by-one': 'options_name_one_by_one',
} as const;

/** Undefined: there is nothing to decide on; `ImportConfirm` says why. `looked`: at what is grave in this very review. */
export function decisionOn(
  t: Translate,
  shown: InReview,
  sources: readonly Source[],
  looked: boolean,
): ImportDecision | undefined {
  const { draft, recognition, reviewed, ticks } = shown;
  const { target, review } = reviewed;
  if (isStale(shown) || isOrphaned(reviewed, sources) || review.reading.roles.length === 0) return undefined;
  const { origin, suggestedName } = draft.provenance;
  const from = isAlone({ origin }, recognition) ? 'one-by-one' : origin;
  const names = sources.map(({ name }) => name);
  const suggestion = reviewed.received ? 'options_name_shared' : suggestions[from];
  const name = draft.name ?? uniqueName(suggestedName || t(suggestion), sources);
  const error = target.mode === 'new' ? nameError(name.trim(), names) : undefined;
  const accepted = acceptedOf(ticks.rejected, review);
  // Where no role changes, the rest of the text may all the same.
  const hasWork = accepted.total > 0 ? accepted.accepted > 0 : review.before !== review.after;
  const mustLook = !looked && reviewed.received?.alarms.some(isGrave) === true;
  return { name, error, accepted, hasWork, mustLook };
}
