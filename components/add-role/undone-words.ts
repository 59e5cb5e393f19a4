import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { Undoing } from '@/platform/store/changes.ts';

/** What to say of an undo; empty where it is done, for the role itself shows that. */
export const undoneWords = (t: Translate, came: Undoing): string =>
  came === 'undone' ? '' : t(messageKey('options_undo', came));
