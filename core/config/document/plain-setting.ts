// Nearly every line of every config is `key = value`, flush left, with a key of lower-case ASCII. These two take it apart
// in place; everything else goes the long way through setting.ts, which gives the same for such a line.

/** Position after the key that begins here and has a `=` behind it. -1: another kind of line. */
export function plainKeyEnd(text: string, start: number): number {
  let end = start;
  while (keyCharacters[text.charCodeAt(end)]) end++;
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

/**
 * Tells of each line of a text, asked for in their order, whether it is free of `#` and `;`, which may begin a comment. The
 * next of each is looked for once, not in every line.
 */
export function plainLines(text: string): (start: number, end: number) => boolean {
  let hash = -1;
  let semicolon = -1;
  const next = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  return (start, end) => {
    if (hash < start) hash = next('#', start);
    if (semicolon < start) semicolon = next(';', start);
    return hash >= end && semicolon >= end;
  };
}

const equals = 0x3d;
const isBlank = (code: number) => code === 0x20 || code === 0x09;
/** `a` to `z`, `0` to `9` and `_`, by their codes: one look-up instead of five comparisons, for each character of a file. */
const keyCharacters = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[a-z0-9_]/.test(String.fromCharCode(code))),
);

function skipBlanks(text: string, start: number): number {
  let end = start;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}
