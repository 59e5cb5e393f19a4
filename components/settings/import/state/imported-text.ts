import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { ChangeCounts } from '@/components/settings/review/review-counts.ts';
import type { RoleChanges } from '@/core/review/compare-roles.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** `3 new, 1 removed`; kinds of change that did not occur are left out. */
export function changesText(t: Translate, counts: ChangeCounts): string {
  return partsOf(t, counts) || t('options_imported_same');
}

/** `Import: 1 new, 18 removed`: what the button does. */
export function importWords(t: Translate, counts: ChangeCounts): string {
  const parts = partsOf(t, counts);
  return parts === '' ? t('options_import_now') : t('options_import_does', parts);
}

function partsOf(t: Translate, { added, changed, moved = 0, gone }: ChangeCounts): string {
  const { number } = formatsOf(t);
  const parts = [
    added > 0 && t('options_imported_new', number(added)),
    changed > 0 && t('options_imported_changed', number(changed)),
    moved > 0 && t('options_imported_moved', number(moved)),
    gone > 0 && t('options_imported_gone', number(gone)),
  ].filter((part) => part !== false);
  return parts.join(', ');
}

/** What an import did, in one sentence. */
export function importedText(t: Translate, name: string, { added, changed, moved, gone }: RoleChanges): string {
  const counts = { added: added.length, changed: changed.length, moved: moved.length, gone: gone.length };
  return t('options_imported', isolatedText(name), changesText(t, counts));
}
