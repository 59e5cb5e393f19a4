import { endOfLine } from '@/core/text/lines.ts';
import { holdsFact } from './facts.ts';
import { isLabel, type Label } from './find-labels.ts';
import { isPasswordLike, isStrong } from './randomness.ts';

const bar = /[|│┃¦]/;
const isRule = (line: string): boolean => /^[\s|│┃¦+:=─━┼├┤╞╡╪╔╦╗╠╬╣╚╩╝┌┬┐└┴┘-]*$/.test(line);
const cellsOf = (line: string): string[] =>
  line
    .replace(/^[\s|│┃¦]+|[\s|│┃¦]+$/g, '')
    .split(bar)
    .map((cell) => cell.trim());

/** Headings of columns that hold no secrets, in the languages of AWS's console. */
const harmless =
  /account|role|name|profile|permission|\barn\b|link|\burl\b|region|group|team|\bou\b|organi[sz]ation|\benv|stage|status|colou?r|owner|e-?mail|description|purpose|계정|역할|롤|이름|프로필|권한|링크|주소|리전|그룹|팀|설명|상태|アカウント|ロール|名|リンク|账|帐|帳|角色|konto|compte|cuenta|conta|rolle|rôle/i;

const longestRow = 4000;

export interface RowsOfTables {
  /** Whether a label in a row of `|` is the name of what the row is about, and the cell behind it no secret. */
  isNameIn(position: number, label: Label, value: string): boolean;
}

/** Asked in ascending order it is linear: no row is gone over twice for its headings. */
export function rowsOfTables(text: string): RowsOfTables {
  let known = { start: -1, headings: undefined as string[] | undefined };

  /** The cells of the topmost row with a rule below it and as many cells as this one has. */
  function headingsAbove(lineStart: number, count: number): string[] | undefined {
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
          const cells = cellsOf(line);
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
    isNameIn(position, { start: labelStart, end: labelEnd }, value) {
      const lead = text.slice(Math.max(0, position - longestRow), position);
      const tail = text.slice(labelEnd, labelEnd + longestRow);
      const lineStart = position - lead.length + lead.lastIndexOf('\n') + 1;
      const lineEnd = labelEnd + endOfLine(tail, 0);
      const line = text.slice(lineStart, lineEnd);
      const cells = cellsOf(line);
      const before = text.slice(lineStart, position).replace(/^[\s|│┃¦]+/, '');
      const column = before.split(bar).length - 1;
      const headings = headingsAbove(lineStart, cells.length);
      const heading = headings?.[column + 1];
      if (heading !== undefined && harmless.test(heading) && !isLabel(heading)) return true;
      const isPrefixed = /[^\s|│┃¦"'`*]$/.test(text.slice(Math.max(lineStart, labelStart - 1), labelStart));
      if (!holdsFact(line)) return isPrefixed && !isPasswordLike(value);
      return !(isPrefixed ? isStrong(value) : isPasswordLike(value));
    },
  };
}
