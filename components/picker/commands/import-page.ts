import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { PickerAction } from '@/components/picker/picker-state.ts';

/** Imports what the page shows, and says so where there is nothing, or no answer yet. */
export async function importPage(
  t: Translate,
  { importFromPage, close }: Pick<PickerActions, 'importFromPage' | 'close'>,
  dispatch: (action: PickerAction) => void,
): Promise<void> {
  const tell = () => dispatch({ type: 'notice', notice: t('picker_import_late') });
  const { found } = await whenLate(importFromPage(), tell);
  if (found > 0) close();
  else dispatch({ type: 'notice', notice: t('picker_import_none'), hasFailed: true });
}
