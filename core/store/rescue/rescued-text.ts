import { sampleOf } from '@/core/catalog/snapshot/snapshot-pieces.ts';

const mark = '# Rolecall lost the text of this source and wrote this one from its list of roles. ';

/** A text that stands in for one that was lost, with a comment that says so. */
export const rescuedText = (text: string): string => `${mark}${sampleOf(text)}\n${text}`;

/** Nobody has changed it since: the text that it stands in for may take its place. */
export function isStillRescued(text: string): boolean {
  const end = text.indexOf('\n');
  return text.startsWith(mark) && text.slice(mark.length, end) === sampleOf(text.slice(end + 1));
}
