import { holdsFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label } from '@/core/secrets/signs/find-labels.ts';
import { isPasswordLike, isStrong } from '@/core/secrets/signs/randomness.ts';

const bars = '|│┃¦';
const bar = /[|│┃¦]/;
const isRule = (line: string): boolean => /^[\s|│┃¦+:=─━┼├┤╞╡╪╔╦╗╠╬╣╚╩╝┌┬┐└┴┘-]*$/.test(line);

/** Headings of columns that hold no secrets, in the languages of AWS's console. */
export const harmless =
  /account|role|name|profile|permission|\barn\b|link|\burl\b|region|group|team|\bou\b|organi[sz]ation|\benv|stage|status|colou?r|owner|e-?mail|description|purpose|계정|역할|롤|이름|프로필|권한|링크|주소|리전|그룹|팀|설명|상태|アカウント|ロール|名|リンク|账|帐|帳|角色|konto|compte|cuenta|conta|rolle|rôle/i;

/** Of a row, in characters. Of a longer line only so much around a label is looked at. */
const longestRow = 4000;
const longestLead = 600;

interface Row {
  start: number;
  end: number;
  cells: string[];
  /** Positions of the bars between its cells. */
  between: number[];
  holdsFact: boolean;
  /** It has a rule below it, and more than a name and its value. */
  isHeading: boolean;
}

export interface RowsOfTables {
  /** Whether a position is in a row of headings. */
  isInHeading(position: number): boolean;
  /** Whether a label in a row of `|` is the name of what the row is about. Then the cell behind it is no secret. */
  isNameIn(position: number, label: Label, value: string): boolean;
}

/** Asked in ascending order it is linear: each row is read once, also for the headings of those below it. */
export function rowsOfTables(text: string): RowsOfTables {
  let known = { start: -1, headings: undefined as string[] | undefined };
  let row: Row | undefined;

  function rowAt(position: number): Row {
    const isIn = row !== undefined && row.start <= position && position <= row.end;
    if (row === undefined || !isIn || (position > row.end - longestLead && text[row.end] !== '\n'))
      row = readRow(text, position);
    return row;
  }

  /** The cells of the topmost row with a rule below it and as many cells as this one has. */
  function headingsAbove(lineStart: number, count: number): string[] | undefined {
    if (lineStart === known.start) return known.headings?.length === count ? known.headings : undefined;
    let headings: string[] | undefined;
    let isAboveRule = false;
    for (let end = lineStart - 1; end > 0; ) {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      if (end - start > longestRow) break;
      const line = text.slice(start, end);
      if (isRule(line) && line.trim() !== '') isAboveRule = true;
      else {
        if (!bar.test(line)) break;
        if (start === known.start) {
          headings = known.headings?.length === count ? known.headings : headings;
          break;
        }
        if (isAboveRule) {
          const { cells } = cellsOf(text, start, end);
          if (cells.length === count) headings = cells;
        }
        isAboveRule = false;
      }
      end = start - 1;
    }
    known = { start: lineStart, headings };
    return headings;
  }

  return {
    isInHeading: (position) => rowAt(position).isHeading,
    isNameIn(position, label, value) {
      const found = rowAt(position);
      const column = found.between.filter((at) => at < position).length;
      const heading = headingsAbove(found.start, found.cells.length)?.[column + 1];
      if (heading !== undefined && harmless.test(heading) && !isLabel(heading)) return true;
      const isPrefixed = label.start > found.start && /[^\s|│┃¦"'`*]/.test(text[label.start - 1] ?? ' ');
      if (!found.holdsFact) return isPrefixed && !isPasswordLike(value);
      return isRoleWord(value) || !(isPrefixed ? isStrong(value) : isPasswordLike(value));
    },
  };
}

function readRow(text: string, position: number): Row {
  const least = Math.max(0, position - longestLead);
  const start = least + text.slice(least, position).lastIndexOf('\n') + 1;
  const end = endWithin(text, position, start + longestRow);
  const below = text.slice(end + 1, endWithin(text, end + 1, end + longestRow));
  const { cells, between } = cellsOf(text, start, end);
  const isHeading = cells.length > 2 && /^[\s|│┃¦+:=─━┼├┤╞╡╪-]{3,}$/.test(below);
  return { start, end, cells, between, holdsFact: holdsFact(text.slice(start, end)), isHeading };
}

function endWithin(text: string, from: number, limit: number): number {
  const end = text.slice(from, limit).indexOf('\n');
  return end < 0 ? Math.min(text.length, limit) : from + end;
}

/** What is between the bars of a row, which may begin and end with some. */
function cellsOf(text: string, start: number, end: number): Pick<Row, 'cells' | 'between'> {
  const isOuter = (at: number) => bars.includes(text[at] ?? '') || /\s/.test(text[at] ?? '');
  let from = start;
  while (from < end && isOuter(from)) from++;
  let to = end;
  while (to > from && isOuter(to - 1)) to--;
  const between: number[] = [];
  for (let at = from; at < to; at++) if (bars.includes(text[at] ?? '')) between.push(at);
  const cells = [from - 1, ...between].map((at, index) => text.slice(at + 1, between[index] ?? to).trim());
  return { cells, between };
}
