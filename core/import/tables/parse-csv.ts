export interface CsvRow {
  cells: string[];
  /** 1-based lines that the row begins and ends in, counted from where the reading began. */
  line: number;
  lastLine: number;
}

/**
 * CSV by RFC 4180, as spreadsheets and people write it: any one-character separator, any line end, `""` for a quote in
 * quotes, line breaks in quotes. A quote within an unquoted cell is part of it; one that is never closed ends with the
 * text. Rows of blanks only are left out. One pass, row by row: who stops reading has paid for what was read.
 */
export function* csvRows(text: string, separator = ',', start = 0): Generator<CsvRow> {
  const unquotedEnd = new RegExp(`[\\r\\n${separator === '\t' ? '\\t' : `\\${separator}`}]`, 'g');
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let position = text.charCodeAt(start) === 0xfeff ? start + 1 : start;

  while (position <= text.length) {
    const { cell, end } = text[position] === '"' ? quotedCell(text, position) : { cell: '', end: position };
    unquotedEnd.lastIndex = end;
    const stop = unquotedEnd.exec(text)?.index ?? text.length;
    cells.push(cell + text.slice(end, stop));
    line += countLines(cell);
    position = stop + 1;
    if (text[stop] === separator) continue;
    if (cells.some((one) => one.trim() !== '')) yield { cells, line: rowLine, lastLine: line };
    cells = [];
    if (text[stop] === '\r' && text[position] === '\n') position++;
    line++;
    rowLine = line;
    if (stop === text.length) break;
  }
}

/** The text in the quotes that begin at a position, and where to read on. */
function quotedCell(text: string, start: number): { cell: string; end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', from)) {
    if (text[quote + 1] !== '"') return { cell: parts.join('') + text.slice(from, quote), end: quote + 1 };
    parts.push(text.slice(from, quote + 1));
    from = quote + 2;
  }
  return { cell: parts.join('') + text.slice(from), end: text.length };
}

const countLines = (cell: string): number => (/[\r\n]/.test(cell) ? cell.split(/\r\n?|\n/).length - 1 : 0);
