import { formatsOf } from '@/components/kit/formats.ts';
import { keyOf, type Translate } from '@/components/kit/words.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { AsideItem } from '@/platform/store/kept-aside.ts';

/** Keys that have words. */
const named = ['sources', 'history', 'recents', 'preferences', 'aliases', 'pins', 'collapsed', 'own', 'undo'] as const;

/** What a stored key holds, in words; one that no version here has by its name. */
export function keptWords(t: Translate, key: string, sources: readonly Source[]): string {
  const [, kind, id] = /^(text|versions):(.*)$/s.exec(key) ?? [];
  if (id !== undefined) {
    const name = sources.find((source) => source.id === id)?.name ?? id;
    return t(kind === 'text' ? 'options_aside_what_text' : 'options_aside_what_versions', isolatedText(name));
  }
  const known = named.find((name) => name === key);
  return known ? t(keyOf('options_aside_what', known)) : isolatedText(key);
}

/** Why it cannot be read, how much of it, and since when. */
export function asideWords(t: Translate, { why, at, unfamiliar }: AsideItem): string {
  const { counted, time } = formatsOf(t);
  const parts = unfamiliar?.length ? [counted('options_aside_entries', unfamiliar.length)] : [];
  parts.push(t(keyOf('options_aside', why)));
  if (at !== undefined) parts.push(t('options_aside_when', time(at)));
  return parts.join(' ');
}

/** Whether roles may be missing because of it. */
export const concernsRoles = ({ key, why }: AsideItem): boolean =>
  why !== 'unfamiliar' && (key === 'sources' || key.startsWith('text:'));
