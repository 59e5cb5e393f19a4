import { fold } from '@/core/text/fold.ts';
import { type UseGroup, type UseText, useGroups } from '@/core/use/use-text.ts';

export interface TitledText {
  text: UseText;
  title: string;
  /** What it is listed under. */
  heading: string;
}

export interface Section {
  group: UseGroup | 'last';
  texts: TitledText[];
}

/**
 * The texts in the order that they are shown in: those that were copied last, then all by their groups. With a query, those that have
 * each of its words in their title, their heading or in themselves, each once.
 */
export function findTexts(all: readonly TitledText[], query: string, last: readonly string[]): Section[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = all.filter(({ title, heading, text }) => {
    const searched = fold(`${title} ${heading} ${text.id} ${text.text}`);
    return words.every((word) => searched.includes(word));
  });
  const recent = last.flatMap((id) => found.filter(({ text }) => text.id === id));
  const groups = useGroups.map((group) => ({
    group,
    texts: found.filter((one) => one.text.group === group && (words.length === 0 || !recent.includes(one))),
  }));
  return [{ group: 'last' as const, texts: recent }, ...groups].filter(({ texts }) => texts.length > 0);
}
