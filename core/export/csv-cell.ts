/**
 * A field by RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection):
 * names come from texts that somebody else wrote. One that looks guarded already gets one more, so that a reader who takes
 * one away has the same text again.
 */
export function csvCell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A header and rows as CSV text: CRLF line ends, the last one included. */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
