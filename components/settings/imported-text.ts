import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { RoleChanges } from '@/core/catalog/compare-roles.ts';
import { isolatedText } from '@/core/catalog/visible-text.ts';

/** What an import did, in one sentence; kinds of change that did not occur are left out. */
export function importedText(t: Translate, name: string, { added, changed, gone }: RoleChanges): string {
  const { number } = formatsOf(t);
  const parts = [
    added.length > 0 && t('options_imported_new', number(added.length)),
    changed.length > 0 && t('options_imported_changed', number(changed.length)),
    gone.length > 0 && t('options_imported_gone', number(gone.length)),
  ].filter((part) => part !== false);
  return t('options_imported', isolatedText(name), parts.join(', ') || t('options_imported_same'));
}
