import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { Reviewed } from '@/components/settings/import/state/import-state.ts';
import { countChanges } from '@/core/review/list-changes.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Review } from '@/platform/library/reviews.ts';

/** Why the text goes where it goes, and what becomes of the rest of that source. */
export function targetHint(t: Translate, { proposal, review }: Reviewed): string | undefined {
  return [whyText(t, proposal), restText(t, review)].filter(Boolean).join(' ') || undefined;
}

function restText(t: Translate, { mode, changes, unticked, untouched }: Review): string {
  const { counted } = formatsOf(t);
  if (untouched > 0) return counted('options_target_rest', untouched);
  const first = countChanges(changes) - changes.gone.length;
  const left = [...unticked].filter((place) => place >= first).length;
  return mode !== 'add' && left > 0 ? counted('options_target_gone', left) : '';
}

function whyText(t: Translate, proposal: Reviewed['proposal']): string {
  const { counted, number } = formatsOf(t);
  switch (proposal?.mode) {
    case 'add':
      if (proposal.isOne) return t('options_target_one');
      return proposal.shared > 0 ? counted('options_target_shared', proposal.shared) : t('options_target_small');
    case 'update':
      if (proposal.file !== undefined) return t('options_target_file', isolatedText(proposal.file));
      if (proposal.shared === proposal.stored) return counted('options_target_guess_all', proposal.stored);
      return t('options_target_guess', number(proposal.shared), number(proposal.stored));
    default:
      return '';
  }
}
