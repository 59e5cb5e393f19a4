import { holdsFact } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label } from '@/core/secrets/signs/find-labels.ts';
import type { Span } from '@/core/secrets/signs/span.ts';
import { isValueOf } from '@/core/secrets/signs/values.ts';

const row = /<tr\b[^<>]{0,500}>/gi;
const cell = /<t[hd]\b[^<>]{0,500}>([\s\S]{0,5000}?)(?=<\/?t[hdr]\b|<\/t(?:able|body|head)>|$)/gi;
const withoutTags = (html: string): string => html.replace(/<[^<>]{0,500}>/g, ' ').trim();

/** Of a row up to a heading in it, in characters. */
const longestHeading = 5000;
/** Of a table in HTML, from the row with its headings on, in characters. */
const longestTable = 1_000_000;

/** The cells below headings that are names of secrets, in tables of HTML. */
export function* htmlTablesIn(text: string, labels: Iterable<Label>): Generator<Span> {
  let done = 0;
  for (const { start } of labels) {
    if (start < done || !/<t[hd]\b[^<>]{0,500}>[^\n]{0,200}$/i.test(text.slice(Math.max(0, start - 700), start)))
      continue;
    const before = Math.max(done, start - longestHeading);
    const from = before + text.slice(before, start).toLowerCase().lastIndexOf('<tr');
    if (from < before || isBelowRow(text.slice(Math.max(0, from - longestHeading), from))) continue;
    const next = text.slice(start, start + longestHeading).search(/<tr\b/i);
    if (holdsFact(withoutTags(text.slice(from, next < 0 ? start + longestHeading : start + next)))) continue;
    const close = text.slice(start, start + longestTable).search(/<\/table>/i);
    const table = text.slice(from, close < 0 ? start + longestTable : start + close);
    done = from + table.length;
    const rows = Array.from(table.matchAll(row), ({ index }) => index);
    const cellsOf = (at: number) => [...table.slice(rows[at], rows[at + 1] ?? table.length).matchAll(cell)];
    const columns = cellsOf(0).flatMap(({ 1: content = '' }, column) =>
      isLabel(withoutTags(content)) ? [column] : [],
    );
    for (let at = 1; at < rows.length; at++) {
      const cells = cellsOf(at);
      for (const column of columns) {
        const found = cells[column];
        const content = found?.[1] ?? '';
        if (found === undefined || !isValueOf('any', withoutTags(content))) continue;
        const end = from + (rows[at] ?? 0) + found.index + found[0].length;
        yield { start: end - content.length, end };
      }
    }
  }
}

/** Whether the same table has a row above: then this one holds no headings. */
const isBelowRow = (before: string): boolean =>
  before.toLowerCase().lastIndexOf('<tr') > before.toLowerCase().lastIndexOf('<table') &&
  !/<\/thead>\s*$/i.test(before);
