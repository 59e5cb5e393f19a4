import { messageKey, type Translate } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Saving } from '@/platform/library/one-by-one.ts';
import type { Undoing } from '@/platform/store/changes.ts';

const labels = {
  name: 'details_name',
  color: 'details_color',
  region: 'common_region',
  organization: 'common_organization',
} as const;

/** What to say of a role that was to be saved. */
export function savingWords(t: Translate, saving: Saving): string {
  if (saving.state === 'overtaken') return t('add_role_overtaken');
  const name = isolatedText(shownName(saving.role));
  if (saving.state === 'saved') {
    const { taken, renamed } = saving;
    if (taken)
      return t('add_role_saved_apart', name, isolatedText(taken.name), isolatedText(formatAccount(taken.account)));
    return renamed ? t('add_role_saved_renamed', name, isolatedText(renamed)) : t('add_role_saved', name);
  }
  const { role, differences, isAdded } = saving;
  const known = t('add_role_known', name, isolatedText(role.organization));
  if (differences.length === 0) return known;
  const fields = differences.map((one) => t(labels[one])).join(', ');
  return `${known} ${t(isAdded ? 'add_role_known_differs' : 'add_role_known_elsewhere', fields)}`;
}

/** What to say of an undo that did not happen; empty where it did. */
export const undoneWords = (t: Translate, came: Undoing): string =>
  came === 'undone' ? '' : t(messageKey('options_undo', came));
