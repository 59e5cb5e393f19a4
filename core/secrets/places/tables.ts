import { holdsFact } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label } from '@/core/secrets/signs/find-labels.ts';
import { isPasswordLike } from '@/core/secrets/signs/randomness.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { isValueOf } from '@/core/secrets/signs/values.ts';
import { endOfLine } from '@/core/text/lines.ts';

interface Cell {
  text: string;
  start: number;
  end: number;
}

/** The separators of tables as people paste them; the last stands for columns of blanks. */
const separators = ['\t', ',', ';', '|', '│', '  '] as const;
/** The separators of headings in the notations of wikis (Confluence, MediaWiki, DokuWiki), which begin their line with them. */
const ofHeadings = ['||', '!!', '^'] as const;
type Separator = (typeof separators | typeof ofHeadings)[number] | 'row of a wiki';

/** Where a separator is no character alone. */
const patterns: Partial<Record<Separator, RegExp>> = {
  '  ': / {2,}|\t+/g,
  '||': /\|\|/g,
  '!!': /!!?/g,
  '^': /\^/g,
  'row of a wiki': /\|{1,2}|\^/g,
};
const isOfWiki = /^[\s>#]*(?:\|\||!|\^)/;

/** Of a table's header, in characters, and of its rows. */
const longestHeader = 2000;
const longestRow = 20_000;

/** The cells below headings that are names of secrets: IAM's accessKeys.csv, password managers' exports, `--output table`. */
export function* tablesIn(text: string, labels: Iterable<Label>): Generator<Span> {
  let done = -1;
  for (const label of labels) {
    if (label.value === 'parameter' || label.start < done) continue;
    const start = text.lastIndexOf('\n', label.start) + 1;
    const stop = endOfLine(text, label.end);
    if (stop - start > longestHeader) {
      done = stop;
      continue;
    }
    const table = headerIn(text, start, stop);
    done = stop;
    if (table !== undefined) yield* cellsBelow(text, stop + 1, table);
  }
}

interface Header {
  separator: Separator;
  /** Of the columns that hold secrets: their headings. */
  columns: Map<number, string>;
  count: number;
}

function headerIn(text: string, start: number, stop: number): Header | undefined {
  const lead = isOfWiki.exec(text.slice(start, start + 100))?.[0].length;
  for (const separator of lead === undefined ? separators : [...ofHeadings, ...separators]) {
    const isWiki = separator === '||' || separator === '!!' || separator === '^';
    const from = isWiki ? start + (lead ?? 0) - (separator === '||' ? 2 : 1) : start;
    const cells = cellsOf(text, from, stop, separator);
    // A comment is no row without its first cell.
    if (cells.length < 2 || (separator === ';' && cells[0]?.text === '')) continue;
    const columns = new Map(
      [...cells.entries()].flatMap(([at, { text: name }]) => (isHeading(name) ? [[at, name]] : [])),
    );
    // A line of a list, as `password: x, token: y`, has no headings: they are words alone.
    const isHeader =
      columns.size > 0 &&
      !holdsFact(text.slice(start, stop)) &&
      cells.every((cell) => /^["'\s*]*[\p{L}\d _()./#'’-]{0,60}["'\s*]*$/u.test(cell.text));
    // Not below another row like it: then it is a row, and what it says is a name.
    if (isHeader && !isBelowRow(text, start, cells.length, separator))
      return { separator: isWiki ? 'row of a wiki' : separator, columns, count: cells.length };
  }
  return undefined;
}

function isBelowRow(text: string, start: number, count: number, separator: Separator): boolean {
  let end = start - 1;
  for (let rules = 0; end > 0 && rules < 3; rules++) {
    const before = text.lastIndexOf('\n', end - 1) + 1;
    if (end - before >= longestHeader) return false;
    const line = text.slice(before, end);
    if (line.trim() === '') return false;
    if (!/[─━=-]/.test(line) || !isRuleLine.test(line)) return cellsOf(text, before, end, separator).length === count;
    end = before - 1;
  }
  return false;
}

/**
 * A name below it is no password, what looks like one is: what stands for much else as a heading, and what may be a name
 * itself (`vault-token`).
 */
const mayBeName = /^["'\s*]*(?:pw|pat|pass)["'\s*]*$|[\p{L}\d][-_.]\p{L}/iu;

const isRuleLine = /^[\s#>|│┃¦+:=─━┼├┤╞╡╪╟╢╫,;-]*$/;

const isHeading = (cell: string): boolean => isLabel(cell.replace(/["'*\s]+/g, ' ')) && !/\d{6}/.test(cell);

function* cellsBelow(text: string, from: number, { separator, columns, count }: Header): Generator<Span> {
  let blank = 0;
  for (let start = from, end = 0; start < text.length; start = end + 1) {
    end = endOfLine(text, start);
    if (text.slice(start, Math.min(end, start + 200)).trim() === '') {
      // Some tables have a blank line below their header.
      if (++blank > 1) return;
      continue;
    }
    if (end - start > longestRow) return;
    // Of a quotation or a comment, as of its heading, the row begins behind the mark.
    const from =
      separator === 'row of a wiki' ? start + (/^[\s>#]*/.exec(text.slice(start, end))?.[0].length ?? 0) : start;
    const cells = cellsOf(text, from, end, separator);
    if (isRuleLine.test(text.slice(start, end))) continue;
    // Tables of blanks lose their empty cells.
    if (cells.length < 2 || (separator !== '  ' && Math.abs(cells.length - count) > 1)) return;
    blank = 1;
    for (const [column, heading] of columns) {
      const cell = cells[column];
      const value = cell?.text.replace(/^"|"$/g, '') ?? '';
      if (cell !== undefined && isValueOf('any', value) && (!mayBeName.test(heading) || isPasswordLike(value)))
        yield { start: cell.start, end: cell.end };
    }
  }
}

/** Without their quotes and the blanks around them. A row may begin and end with the separator. */
function cellsOf(text: string, start: number, stop: number, separator: Separator): Cell[] {
  const pattern = patterns[separator];
  const line = text.slice(start, stop);
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = line.slice(from, to);
    const lead = raw.length - raw.replace(/^[\s"]+/, '').length;
    const tail = raw.length - raw.replace(/[\s"]+$/, '').length;
    const [first, last] = lead >= raw.length ? [from, from] : [from + lead, to - tail];
    cells.push({ text: line.slice(first, last), start: start + first, end: start + last });
  };
  if (pattern !== undefined) {
    for (const { index, 0: gap } of line.trimEnd().matchAll(pattern)) {
      if (index > 0) add(index);
      from = index + gap.length;
    }
  } else {
    let isQuoted = false;
    for (let at = 0; at < line.length; at++) {
      if (line[at] === '"') isQuoted = !isQuoted;
      else if (line[at] === separator && !isQuoted) {
        add(at);
        from = at + 1;
      }
    }
  }
  if (cells.length > 0) add(line.length);
  return cells;
}
