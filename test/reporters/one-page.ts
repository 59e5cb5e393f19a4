/** Lines of what is told of a failure, from its start and from its end. */
const first = 40;
const last = 20;

/** Characters of a line. */
const width = 400;

/** A text of any length as a page of it: its first and last lines, long lines cut, and how much is missing. */
export function onePage(text: string): string {
  const lines = text.split('\n');
  const missing = lines.length - first - last;
  const shown = missing > 0 ? [...lines.slice(0, first), `… ${missing} more lines …`, ...lines.slice(-last)] : lines;
  return shown.map(cut).join('\n');
}

/** Ends what colors the terminal, should the cut have taken its end away. */
const cut = (line: string): string =>
  line.length > width
    ? `${line.slice(0, width)}${line.includes('\u001b') ? '\u001b[0m' : ''}… ${line.length - width} more characters`
    : line;

/** Shortens every text that an error carries, and those of its causes, in place: other reporters print the same error. */
export function shorten(error: object): void {
  for (const [key, value] of Object.entries(error)) {
    if (typeof value === 'string') Object.assign(error, { [key]: onePage(value) });
    else if (key === 'cause' || key === 'errors') [value].flat().filter(isObject).forEach(shorten);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
