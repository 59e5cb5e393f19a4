import { messageKey, type Translate } from '@/components/kit/words.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Saving } from '@/platform/library/one-by-one.ts';
import type { Undoing } from '@/platform/store/changes.ts';

/** What to say of a role that was to be saved. */
export function savingWords(t: Translate, saving: Saving): string {
  if (saving.state === 'overtaken') return t('add_role_overtaken');
  const name = isolatedText(shownName(saving.role));
  return saving.state === 'saved'
    ? t('add_role_saved', name)
    : t('add_role_known', name, isolatedText(saving.role.organization));
}

/** What to say of an undo that did not happen; empty where it did. */
export const undoneWords = (t: Translate, came: Undoing): string =>
  came === 'undone' ? '' : t(messageKey('options_undo', came));
