import type { MessageKey, Translate } from '@/components/kit/words.ts';
import messages from '@/public/_locales/en/messages.json';

/** The English words, put together as the browser does. */
export const english: Translate = (key: MessageKey, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
