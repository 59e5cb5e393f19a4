/** With what spreadsheets begin a formula, in any width, also behind blanks and quotes that they take away first. */
const formula = /^[\s'"\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫−]/u;

/**
 * A field by RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection):
 * names come from texts that somebody else wrote. One that looks guarded already gets one more, so that a reader who takes
 * one away has the same text again; see `unguarded`.
 */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A field as it was before `csvCell` guarded it. */
export const unguarded = (cell: string): string =>
  cell[0] === "'" && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** A header and rows as CSV text: CRLF line ends, the last one included. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
