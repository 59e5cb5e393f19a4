/** A text of lines, and where each line starts; one more start than there are lines. */
export interface Lines {
  text: string;
  starts: Int32Array;
}

/** Lines ended by `\n`; missing lines are empty, surplus ones are not looked at. */
export function toLines(text: string, count: number): Lines {
  const starts = new Int32Array(count + 1);
  let at = 0;
  for (let line = 1; line <= count; line++) {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
    starts[line] = at;
  }
  return { text, starts };
}

export const lineOf = ({ text, starts }: Lines, index: number): string =>
  text.slice(starts[index], Math.max(starts[index] ?? 0, (starts[index + 1] ?? 0) - 1));

/** The lines in which a text occurs, in order; a text that spans lines occurs nowhere. */
export function linesWith({ text, starts }: Lines, part: string): number[] {
  const found: number[] = [];
  if (part.includes('\n')) return found;
  const count = starts.length - 1;
  let line = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[line])) {
    while (line < count && (starts[line + 1] ?? 0) <= at) line++;
    if (line >= count) break;
    found.push(line++);
  }
  return found;
}
