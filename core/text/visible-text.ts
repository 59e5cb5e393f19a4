import { hiddenCharacters } from '@/core/text/hidden-characters.ts';
import type { LookAlike } from '@/core/text/look-alikes.ts';

/** A run of a text, from `start` to before `end` of it. */
export interface TextRun {
  /** What is to be shown. */
  text: string;
  /** `hidden`, `accents`: `text` stands for characters that nobody would see, or that hide others. `letters`: as it is. */
  mark?: 'hidden' | LookAlike['kind'];
  start: number;
  end: number;
}

function markOf(character: string): string {
  if (/\p{Zs}|\t/u.test(character)) return '␣';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${code}⟩`;
}

/** Printable ASCII can neither hide nor reorder anything. */
const plain = /^[\x20-\x7e]*$/;

/**
 * Splits a text that somebody else wrote, so hidden characters can be shown as `⟨U+202E⟩`, odd blanks as `␣` and stacked
 * accents as `⟨+9⟩`. With them, one profile's name can look like another's (Unicode TR36, "Trojan Source" CVE-2021-42574).
 * `found`: the result of `lookAlikes`; leave it out to mark hidden characters only. Takes any string; the runs cover it
 * without a gap.
 */
export function visibleRuns(text: string, found: readonly LookAlike[] = []): TextRun[] {
  if (plain.test(text)) return text === '' ? [] : [{ text, start: 0, end: text.length }];
  const marks: TextRun[] = found.map(({ kind, start, end }) => ({
    text: kind === 'accents' ? `⟨+${end - start}⟩` : text.slice(start, end),
    mark: kind,
    start,
    end,
  }));
  for (const { 0: character, index } of hiddenCharacters(text))
    marks.push({ text: markOf(character), mark: 'hidden', start: index, end: index + character.length });
  marks.sort((one, other) => one.start - other.start);

  const runs: TextRun[] = [];
  let at = 0;
  const upTo = (end: number) => {
    if (at < end) runs.push({ text: text.slice(at, end), start: at, end });
  };
  for (const mark of marks) {
    if (mark.start < at) continue;
    upTo(mark.start);
    runs.push(mark);
    at = mark.end;
  }
  upTo(text.length);
  return runs;
}

/** What of the runs is shown of a part of the text; a mark is shown with the part that it begins in. */
export function runsWithin(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  return runs.flatMap((run) => {
    if (run.mark && run.mark !== 'letters') return run.start >= from && run.start < to ? [run] : [];
    const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)];
    return start < end ? [{ ...run, text: run.text.slice(start - run.start, end - run.start), start, end }] : [];
  });
}

/** The same as one string, for places that take no markup. */
export function visibleText(text: string): string {
  return visibleRuns(text)
    .map((run) => run.text)
    .join('');
}

/** The same on one line. */
export const visibleLine = (text: string): string => visibleText(text.replace(/\s+/g, ' ').trim());

/**
 * For a name inside a sentence: visible, and between FSI and PDI (UAX #9), so that a right-to-left name leaves the words
 * around it in their order.
 */
export function isolatedText(text: string): string {
  return `\u2068${visibleText(text)}\u2069`;
}

/** The same, but a plain name stays as it is: for what is copied, compared or heard as well as read. */
export const safeText = (text: string): string => (plain.test(text) ? text : isolatedText(text));
