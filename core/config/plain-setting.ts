// Nearly every line of every config is `key = value`, flush left, with a key of lower-case ASCII. These two take it apart
// in place; everything else goes the long way through setting.ts, which gives the same for such a line.

/** Position after the key that begins here and has a `=` behind it. -1: another kind of line. */
export function plainKeyEnd(text: string, start: number): number {
  let end = start;
  while (isKeyCharacter(text.charCodeAt(end))) end++;
  return end > start && text.charCodeAt(skipBlanks(text, end)) === equals ? end : -1;
}

/** The value of such a line, from the end of its key to the end of the line, without the blanks around it. */
export function plainValue(text: string, keyEnd: number, lineEnd: number): string {
  const start = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
  let end = lineEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  // Only ASCII's blanks were looked for.
  const ascii = text.charCodeAt(start) < 0x80 && text.charCodeAt(end - 1) < 0x80;
  return ascii ? text.slice(start, end) : text.slice(start, Math.max(start, end)).trim();
}

const equals = 0x3d;
const isBlank = (code: number) => code === 0x20 || code === 0x09;
const isKeyCharacter = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || code === 0x5f || (code >= 0x30 && code <= 0x39);

function skipBlanks(text: string, start: number): number {
  let end = start;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}
