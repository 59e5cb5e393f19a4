import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvText } from '@/core/export/csv-cell.ts';
import { parseCsv } from '@/core/import/parse-csv.ts';
import { unguarded } from '@/core/import/read-csv.ts';

describe('csvCell', () => {
  it.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ["'a", "'a"],
    ['a,b', '"a,b"'],
    ['', ''],
  ])('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('gives back any text to a reader that takes the guard away', () => {
    const unit = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', ' ');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const [, row] = parseCsv(csvText(['a', 'b'], [['x', text]]));
        expect(unguarded(row?.cells[1] ?? '')).toBe(text);
      }),
    );
  });
});
