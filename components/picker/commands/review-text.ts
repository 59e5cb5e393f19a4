import { failureWords } from '@/components/kit/failure-words.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { PickerAction } from '@/components/picker/picker-state.ts';

/** Opens the review of what was typed or pasted, and says so where that fails. */
export async function reviewText(
  t: Translate,
  { review, close }: Pick<PickerActions, 'review' | 'close'>,
  dispatch: (action: PickerAction) => void,
  text: string,
): Promise<void> {
  try {
    await review(text);
    close();
  } catch (error) {
    dispatch({ type: 'notice', notice: failureWords(t, error), hasFailed: true });
  }
}
