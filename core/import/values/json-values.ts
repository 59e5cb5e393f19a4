import { lineCounter } from '@/core/import/lines/line-counter.ts';

export interface JsonText {
  /** 1-based lines that the value begins and ends in. */
  line: number;
  lastLine: number;
  text: string;
  /** On its first line, nothing but an assignment comes before it; on its last line, nothing comes after it. */
  alone: boolean;
}

/**
 * The JSON objects and lists of a text, as texts: one after the other, as a shell appends pages to a file, between prompts
 * and commands, one per line. Where the text ends in the middle of one, `cut` is true and what was complete inside of it
 * takes its place. One pass: a position is looked at once, however deep the values are.
 */
export function jsonValues(text: string): { values: JsonText[]; cut: boolean } {
  /** The containers that are open, and the complete ones found directly within each; the text itself is the outermost. */
  const open: { start: number; inner: [start: number, end: number][] }[] = [{ start: 0, inner: [] }];
  const mark = /["{}[\]]/g;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [character] = found;
    if (character === '"') {
      // Quotes outside of a value are prose's: an odd one must not swallow the rest.
      if (open.length > 1) mark.lastIndex = endOfString(text, found.index + 1);
    } else if (character === '{' || character === '[') open.push({ start: found.index, inner: [] });
    else if (open.length > 1) {
      const closed = open.pop();
      if (closed) open.at(-1)?.inner.push([closed.start, found.index + 1]);
    }
  }
  const spans = open.flatMap(({ inner }) => inner);
  const placeOf = lineCounter(text);
  const values = spans.map(([start, end]) => {
    const { line, lineStart } = placeOf(start);
    const lead = text.slice(Math.max(lineStart, start - 200), start);
    const alone =
      /^(?:[^[\]{},;]*[=:(]|\s*return)?\s*$/.test(lead) && /^[;)]{0,9},?\s*(?:\n|$)/.test(text.slice(end, end + 40));
    return { line, lastLine: placeOf(end - 1).line, text: text.slice(start, end), alone };
  });
  return { values, cut: open.length > 1 };
}

/** Position after the quote that ends a string, or the text's end. */
function endOfString(text: string, from: number): number {
  const special = /["\\]/g;
  special.lastIndex = from;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    if (found[0] === '"') return found.index + 1;
    special.lastIndex = found.index + 2;
  }
  return text.length;
}
