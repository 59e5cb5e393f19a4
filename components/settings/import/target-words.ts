import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import { countChanges } from '@/core/review/list-changes.ts';
import type { Review } from '@/platform/library/reviews.ts';
import type { Reviewed } from './import-state.ts';

/** Why the text goes where it goes, and what becomes of the rest of that source. */
export function targetHint(t: Translate, { proposal, review }: Reviewed): string | undefined {
  return [whyText(t, proposal), restText(t, review)].filter(Boolean).join(' ') || undefined;
}

function restText(t: Translate, { mode, changes, unticked, untouched }: Review): string {
  const { counted } = formatsOf(t);
  if (untouched > 0) return counted('options_target_rest', untouched);
  const { gone } = changes;
  // They are ticked all or none, and stand last.
  const isLeft = gone.length > 0 && unticked.has(countChanges(changes) - 1);
  return mode === 'update' && isLeft ? counted('options_target_gone', gone.length) : '';
}

function whyText(t: Translate, proposal: Reviewed['proposal']): string {
  const { counted, number } = formatsOf(t);
  switch (proposal?.mode) {
    case 'add':
      return proposal.shared > 0 ? counted('options_target_shared', proposal.shared) : t('options_target_small');
    case 'update':
      return t('options_target_guess', number(proposal.shared), number(proposal.stored));
    default:
      return '';
  }
}
