import type { Translate } from '@/components/kit/words.ts';
import type { Undoing } from '@/platform/store/changes.ts';
import type { Notice } from './services.ts';

/** What came of an undo; where it did nothing, another window was faster. */
export function undoneNotice(t: Translate, outcome: Undoing): Notice {
  if (outcome === 'overtaken') return { tone: 'warning', text: t('options_undo_overtaken') };
  if (outcome === 'nothing') return { tone: 'warning', text: t('options_undo_nothing') };
  return { tone: 'success', text: t('options_undone') };
}
