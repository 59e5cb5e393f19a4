import { type HtmlToken, htmlTokens } from './html-tokens.ts';

interface Open {
  start: number;
  cells: number;
  mostCells: number;
  hasHeadings: boolean;
  holdsTable: boolean;
}

/**
 * Where the tables of a page begin that only lay it out, as mails have them: without headings, they have one column, or a table
 * of several in a cell. What is in their cells are texts, not values. Linear.
 */
export function layoutTables(html: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/<table[\s>]/i.test(html)) return found;
  const open: Open[] = [];
  const end = () => {
    const { start, mostCells, hasHeadings, holdsTable } = open.pop() ?? emptyAt(-1);
    const outer = open.at(-1);
    if (outer) outer.holdsTable ||= holdsTable || hasHeadings || mostCells > 1;
    if (!hasHeadings && (mostCells < 2 || holdsTable)) found.add(start);
  };
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') continue;
    if (token.name === 'table') {
      if (token.type === 'open') open.push(emptyAt(token.start));
      else end();
    } else if (token.type === 'open') count(open.at(-1), token);
  }
  while (open.length > 0) end();
  return found;
}

const emptyAt = (start: number): Open => ({ start, cells: 0, mostCells: 0, hasHeadings: false, holdsTable: false });

function count(table: Open | undefined, { name }: Extract<HtmlToken, { type: 'open' }>): void {
  if (table === undefined) return;
  if (name === 'tr') table.cells = 0;
  if (name !== 'td' && name !== 'th') return;
  table.mostCells = Math.max(table.mostCells, ++table.cells);
  if (name === 'th') table.hasHeadings = true;
}
