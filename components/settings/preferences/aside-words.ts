import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import { splitName } from '@/core/store/names.ts';
import type { Source } from '@/core/store/source.ts';
import { storedNames } from '@/core/store/stored-names.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { AsideItem } from '@/platform/store/kept-aside.ts';

/** What a stored key holds, in words; one that no version here has by its name. */
export function keptWords(t: Translate, key: string, sources: readonly Source[]): string {
  const ofSource = splitName(key);
  if (ofSource) {
    const { kind, id } = ofSource;
    const name = sources.find((source) => source.id === id)?.name ?? id;
    return t(messageKey('options_aside_what', kind), isolatedText(name));
  }
  const known = storedNames.find((name) => name === key);
  return known ? t(messageKey('options_aside_what', known)) : isolatedText(key);
}

/** Why it cannot be read, how much of it, and since when. */
export function asideWords(t: Translate, { why, at, unfamiliar }: AsideItem): string {
  const { counted, time } = formatsOf(t);
  const parts = unfamiliar?.length ? [counted('options_aside_entries', unfamiliar.length)] : [];
  parts.push(t(messageKey('options_aside', why)));
  if (at !== undefined) parts.push(t('options_aside_when', time(at)));
  return parts.join(' ');
}
