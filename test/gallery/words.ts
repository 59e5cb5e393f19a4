import type { MessageKey, Translate } from '@/components/kit/words.ts';
import en from '@/public/_locales/en/messages.json';
import ko from '@/public/_locales/ko/messages.json';

const messages = { en, ko };

export type Language = keyof typeof messages;

/** The words of a language, put together as the browser does. */
export const wordsOf =
  (lang: Language): Translate =>
  (key: MessageKey, ...substitutions) =>
    messages[lang][key].message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
