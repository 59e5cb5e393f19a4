import { type Columns, columnsOf } from './csv-columns.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';

export interface Table {
  columns: Columns;
  /** Below the headings. */
  rows: CsvRow[];
}

/** Comma; tab, as a spreadsheet copies; semicolon, as Excel writes where the comma is decimal; bar. */
const separators = [',', '\t', ';', '|'];
/** Titles and notes may stand above a table. */
const mostLinesAbove = 5;
const longestHead = 4000;

/** A table whose headings name accounts, roles or links, or secrets. Undefined: the text begins with none. */
export function findTable(text: string): Table | undefined {
  const head = text.slice(0, longestHead);
  for (const separator of separators) {
    if (!head.includes(separator)) continue;
    const above = parseCsv(head, separator).slice(0, mostLinesAbove);
    const index = above.findIndex(({ cells }) => cells.length > 1 && isTelling(columnsOf(cells)));
    const header = above[index];
    if (header === undefined) continue;
    return { columns: columnsOf(header.cells), rows: parseCsv(text, separator).slice(index + 1) };
  }
  return undefined;
}

/** A single word like "account" or "link" heads tables of anything. */
function isTelling(columns: Columns): boolean {
  const names = ['account', 'arn', 'link'] as const;
  return columns.has('secret') || (columns.size > 1 && names.some((column) => columns.has(column)));
}
