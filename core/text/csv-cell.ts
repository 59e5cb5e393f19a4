/** With what spreadsheets begin a formula, in any width, also behind blanks and quotes that they take away first. */
const formula = /^[\s'"\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫−]/u;

/**
 * The same within a field: where a comma stands in numbers, spreadsheets end a cell at `;`, and quotes count for nothing in the
 * middle of one. A run of blanks ends at the next such sign, so this is linear.
 */
const within = (guard: '' | "'") =>
  new RegExp(`([;\\t\\r\\n])${guard}(?=(?:(?![\\t\\r\\n])[\\s'"\\p{Cf}])*[=+\\-@＝＋－＠﹦﹢﹣﹫−])`, 'gu');
const [formulaWithin, guardedWithin] = [within(''), within("'")];

/**
 * A field by RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection):
 * names come from texts that somebody else wrote. One that looks guarded already gets one more, so that a reader who takes
 * one away has the same text again; see `unguarded`.
 */
export function csvCell(text: string): string {
  const safe = guarded(text);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as a cell that no spreadsheet runs, whatever it is pasted as. */
export function guarded(text: string): string {
  const inside = text.replaceAll(formulaWithin, "$1'");
  return formula.test(text) ? `'${inside}` : inside;
}

/** A field as it was before `csvCell` guarded it. */
export function unguarded(cell: string): string {
  const text = cell[0] === "'" && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
  return text.replaceAll(guardedWithin, '$1');
}

/** A header and rows as CSV text: CRLF line ends, the last one included. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
