import type { Translate } from '@/components/kit/words.ts';
import type { Notice } from '@/components/settings/services.ts';
import type { Source } from '@/core/store/source.ts';
import type { Version } from '@/core/store/version.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Library } from '@/platform/library/library.ts';
import type { ListReview } from '@/platform/library/restores.ts';

/** Puts a version in the place of the text that it was compared with, and says what came of it. */
export async function restoreVersion(
  t: Translate,
  library: Library,
  { id, name, origin }: Source,
  { text }: Version,
  { before, review }: { before: string; review: ListReview },
): Promise<Notice> {
  const source = await library.importReviewed({ text, name, origin, replaces: id, before, basis: review.basis });
  const called = isolatedText(name);
  if (source === 'removed') return { tone: 'warning', text: t('versions_source_gone', called) };
  if (source === 'changed-since') return { tone: 'warning', text: t('restore_changed_since') };
  if (source === 'unreadable') return { tone: 'warning', text: t('options_unread', called) };
  const { changedAt } = source;
  return { tone: 'success', text: t('versions_restored', called), undo: () => library.undo(changedAt), changedAt };
}
