const lineEnd = /\r\n?/g;

/**
 * The lines of a text, without their ends: `\n`, `\r\n`, or a lone `\r` (old Mac editors; AWS's Java SDK reads it too).
 * Line `n` as people count is at index `n - 1`. A byte order mark is dropped: the AWS CLI stumbles over it
 * (https://github.com/aws/aws-cli/issues/3419), Notepad still writes it.
 */
export function splitLines(text: string): string[] {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return (start.includes('\r') ? start.replace(lineEnd, '\n') : start).split('\n');
}

/** Width of a line's indentation, in characters. Any Unicode blank counts: web pages paste U+00A0 and U+3000. */
export function indentOf(line: string): number {
  const first = line.charCodeAt(0);
  const flush = first > 0x20 && first < 0x80;
  return flush ? 0 : line.length - line.trimStart().length;
}
