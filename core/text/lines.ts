const lineEnd = /\r\n?/g;

/**
 * A text whose lines end in `\n`, where they ended in `\r\n` or a lone `\r` (old Mac editors; AWS's Java SDK reads it too).
 * A byte order mark may stay: it is a blank to JavaScript. The AWS CLI stumbles over it
 * (https://github.com/aws/aws-cli/issues/3419), Notepad writes it.
 */
export function normalizeLines(text: string): string {
  return text.includes('\r') ? text.replace(lineEnd, '\n') : text;
}

/** How far before a cut the end of a line or a word is looked for. */
const longestCut = 4000;

/** At most so many UTF-16 units of a text, up to the end of a line or a word: half a name or half a secret looks like neither. */
export function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  const ends = [kept.lastIndexOf('\n'), kept.lastIndexOf(' ')];
  return kept.slice(0, ends.find((end) => end > 0 && end >= longest - longestCut) ?? longest);
}

/** Whether a trimmed line begins or ends a block of code in Markdown: what follows it belongs to no section. */
export const isFence = (line: string): boolean => line.startsWith('```') || line.startsWith('~~~');

/** Where the line ends that holds a position of a normalized text: at its `\n`, or at the end of the text. */
export function endOfLine(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end < 0 ? text.length : end;
}

/** What of a position's line is before it, in a normalized text: at most so many UTF-16 units of it. */
export function lineBefore(text: string, position: number, most: number): string {
  const lead = text.slice(Math.max(0, position - most), position);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}

/**
 * Gives `endOfLine` for any text: at its `\n`, `\r\n` or lone `\r`. Asked in ascending order it is linear: the next `\r` is
 * looked for once, not in every line.
 */
export function lineEnds(text: string): (position: number) => number {
  let cr = text.indexOf('\r');
  if (cr < 0) return (position) => endOfLine(text, position);
  return (position) => {
    if (cr >= 0 && cr < position) cr = text.indexOf('\r', position);
    const end = endOfLine(text, position);
    return cr >= 0 && cr < end ? cr : end;
  };
}

/** Whether a text ends in a blank line; blanks in it count up to 80 characters. */
export const endsInBlankLine = (text: string): boolean => /\n[ \t]*\n$/.test(text.slice(-80));

/** Where the next line begins, behind the end of one. */
export const afterLine = (text: string, end: number): number =>
  end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);

/** Width of a line's indentation, in characters. Any Unicode blank counts: web pages paste U+00A0 and U+3000. */
export function indentOf(line: string): number {
  const first = line.charCodeAt(0);
  const flush = first > 0x20 && first < 0x80;
  return flush ? 0 : line.length - line.trimStart().length;
}
