export interface Place {
  /** 1-based */
  line: number;
  /** Position of the line's first character. */
  lineStart: number;
}

/** Positions of a text (line ends `\n`) → their lines. Positions have to be asked for in order: the text is passed once. */
export function lineCounter(text: string): (position: number) => Place {
  let line = 1;
  let lineStart = 0;
  let lineEnd = endFrom(text, 0);
  return (position) => {
    while (lineEnd < position) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = endFrom(text, lineStart);
    }
    return { line, lineStart };
  };
}

const endFrom = (text: string, position: number): number => {
  const end = text.indexOf('\n', position);
  return end < 0 ? Number.POSITIVE_INFINITY : end;
};
