import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { RoleChanges } from '@/core/review/compare-roles.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

interface ChangeCounts {
  added: number;
  changed: number;
  moved?: number;
  gone: number;
}

/** `3 new, 1 gone`; kinds of change that did not occur are left out. */
export function changesText(t: Translate, { added, changed, moved = 0, gone }: ChangeCounts): string {
  const { number } = formatsOf(t);
  const parts = [
    added > 0 && t('options_imported_new', number(added)),
    changed > 0 && t('options_imported_changed', number(changed)),
    moved > 0 && t('options_imported_moved', number(moved)),
    gone > 0 && t('options_imported_gone', number(gone)),
  ].filter((part) => part !== false);
  return parts.join(', ') || t('options_imported_same');
}

/** What an import did, in one sentence. */
export function importedText(t: Translate, name: string, { added, changed, moved, gone }: RoleChanges): string {
  const counts = { added: added.length, changed: changed.length, moved: moved.length, gone: gone.length };
  return t('options_imported', isolatedText(name), changesText(t, counts));
}
