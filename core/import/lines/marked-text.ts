/** A text by its lines, and which of them have been read. Lines are 0-based here, as positions are; findings count from 1. */
export interface MarkedText {
  text: string;
  /** As handed over, with its secrets, in the same lines: for what is taken apart as a whole and cleaned then. */
  written: string;
  lines: readonly string[];
  /** Position of each line's first character. */
  starts: readonly number[];
  /** Whether nothing has read a line yet. */
  isFree: (line: number) => boolean;
  isConfig: (line: number) => boolean;
  /** Marks lines that are free as read, from the first up to and without the second. */
  claim: (from: number, to: number, by?: 'config') => void;
}

const [free, read, config] = [0, 1, 2];

/** A text whose lines end in `\n`. */
export function markedTextOf(text: string, written = text): MarkedText {
  const lines = text.split('\n');
  const starts: number[] = [];
  let position = 0;
  for (const line of lines) {
    starts.push(position);
    position += line.length + 1;
  }
  const marks = new Uint8Array(lines.length);
  return {
    text,
    written,
    lines,
    starts,
    isFree: (line) => marks[line] === free,
    isConfig: (line) => marks[line] === config,
    claim: (from, to, by) => {
      for (let line = from; line < to; line++) if (marks[line] === free) marks[line] = by === 'config' ? config : read;
    },
  };
}

/** Whether a line is a config's comment. */
export const isComment = (line = ''): boolean => /^[ \t]{0,200}[#;]/.test(line);

/** What is left of a text where only some of its lines are; the others are empty. */
export const linesWhere = ({ lines }: MarkedText, wanted: (line: number) => boolean): string =>
  lines.map((line, index) => (wanted(index) ? line : '')).join('\n');
