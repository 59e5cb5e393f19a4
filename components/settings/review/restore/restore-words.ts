import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { ListChanges } from '@/core/review/compare-lists.ts';
import { isAnotherLast } from '@/core/review/list-losses.ts';

/** `Restore: 3 removed, 1 leads elsewhere`: what the button does beside bringing something; undefined: nothing. */
export function restoreWords(t: Translate, changes: ListChanges): string | undefined {
  const { counted, number } = formatsOf(t);
  const { gone, elsewhere, disguised, opened, last, changed } = changes;
  const parts = [
    gone.length > 0 && t('options_imported_gone', number(gone.length)),
    elsewhere.length > 0 && counted('review_lead_elsewhere', elsewhere.length),
    disguised.length > 0 && counted('restore_look_alike', disguised.length),
    opened.length > 0 && counted('restore_open_else', opened.length),
    isAnotherLast(last) && t('restore_does_last'),
    changed.length > 0 && t('options_imported_changed', number(changed.length)),
  ].filter((part) => part !== false);
  return parts.length > 0 ? t('versions_restore_does', parts.join(', ')) : undefined;
}
