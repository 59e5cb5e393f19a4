import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '@/core/import/tables/parse-csv.ts';
import { csvCell, csvText, unguarded } from '@/core/text/csv-cell.ts';

describe('csvCell', () => {
  it.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ["'a", "'a"],
    ['＝1', "'＝1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    [' =1', "' =1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u00a0+1', "'\u00a0+1"],
    ['"=1', `"'""=1"`],
    ['a=1', 'a=1'],
    ['a;=1', `"a;'=1"`],
    ['a; "=1', `"a;' ""=1"`],
    ["a;'=1", `"a;''=1"`],
    ['a;\u00a0＋1;-2', `"a;'\u00a0＋1;'-2"`],
    ['a\t@x', `"a\t'@x"`],
    ['a\r\n=1', `"a\r\n'=1"`],
    ['a;b', '"a;b"'],
    ['a\n\nb', '"a\n\nb"'],
    ['a,b', '"a,b"'],
    ['', ''],
  ])('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('gives back any text to a reader that takes the guard away', () => {
    const unit = fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      ';',
      'a',
      ' ',
      '＝',
      '＠',
      '\ufeff',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const [, row] = csvRows(csvText(['a', 'b'], [['x', text]]));
        expect(unguarded(row?.cells[1] ?? '')).toBe(text);
      }),
    );
  });
});
