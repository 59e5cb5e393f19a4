import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import { remedy } from '@/components/picker/remedy.ts';
import { formatAccount, formatPrincipal } from '@/core/aws/format-account.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import type { Cause, Excluded, FoundCause } from '@/core/refusals/causes.ts';
import type { Earlier } from '@/core/refusals/earlier.ts';
import { safeText } from '@/core/text/visible-text.ts';

export const causeTitle = (t: Translate, cause: Cause): string => t(messageKey('refusal_cause', cause));

/** Causes that the role's reach names, whose words say what to do. */
const ofReach = ['other-partition', 'root', 'name-too-long', 'no-portal', 'other-base', 'from-a-role'] as const;
type OfReach = (typeof ofReach)[number];

const isOfReach = (cause: Cause): cause is OfReach => (ofReach as readonly Cause[]).includes(cause);

/** What to do if it is this. */
export function causeAdvice(t: Translate, { cause, params = [], reach }: FoundCause): string {
  if (isOfReach(cause)) return (reach && remedy(t, reach)) ?? '';
  const [first = '', second = '', third = ''] = params.map(safeText);
  // A known role that it may have been meant to be.
  if (third !== '' && (cause === 'path' || cause === 'typo')) {
    const near = cause === 'path' ? 'refusal_do_path_near' : 'refusal_do_typo_near';
    return t(near, first, formatAccount(second), third);
  }
  return t(messageKey('refusal_do', cause), first);
}

/** A cause that was ruled out, and why. */
export function excludedWords(t: Translate, { reason, params = [] }: Excluded): string {
  const [first = '', second = ''] = params;
  if (reason === 'worked') return t('refusal_not_worked', formatsOf(t).time(Number(first)));
  if (reason === 'same-partition') {
    return t('refusal_not_same_partition', t(messageKey('partition', first as PartitionId)));
  }
  return t(messageKey('refusal_not', reason), safeText(formatPrincipal(first)), second);
}

/** What the history says of a role. */
export function earlierWords(t: Translate, { worked, workedFromHere, refusals }: Earlier): string {
  const formats = formatsOf(t);
  const opened =
    workedFromHere !== undefined
      ? t('refusal_worked_here', formats.time(workedFromHere))
      : worked !== undefined
        ? t('refusal_worked', formats.time(worked))
        : t('refusal_never');
  return refusals.length > 0 ? `${opened} · ${formats.counted('refusal_refused', refusals.length)}` : opened;
}
