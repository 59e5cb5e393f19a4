import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { Losses } from '@/core/review/accept/losses.ts';

/** `Restore: 3 removed, 1 leads elsewhere`: what the button takes away; undefined: nothing. */
export function restoreWords(t: Translate, { gone, elsewhere }: Losses): string | undefined {
  const { counted, number } = formatsOf(t);
  const parts = [
    gone > 0 && t('options_imported_gone', number(gone)),
    elsewhere > 0 && counted('review_lead_elsewhere', elsewhere),
  ].filter((part) => part !== false);
  return parts.length > 0 ? t('versions_restore_does', parts.join(', ')) : undefined;
}
