import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '@/core/import/tables/parse-csv.ts';
import { csvText, unguarded } from '@/core/text/csv-cell.ts';

describe('csvRows', () => {
  it.each([
    [
      'rows',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no last line end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lone CR',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['empty cells', ',a,\n', [['', 'a', '']]],
    ['empty rows', 'a\n\n , \nb', [['a'], ['b']]],
    ['quotes', '"a,b","c ""d""",""\n', [['a,b', 'c "d"', '']]],
    [
      'a line in quotes',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['text after a quoted cell', '"a"b,c', [['ab', 'c']]],
    ['a quote within', 'a"b,c', [['a"b', 'c']]],
    ['a quote that is never closed', 'a,"b\nc,d', [['a', 'b\nc,d']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect([...csvRows(text)].map(({ cells }) => cells)).toEqual(rows);
  });

  it.each([';', '\t', '|'])('separated by %j', (separator) => {
    expect([...csvRows(`a${separator}b,c`, separator)][0]?.cells).toEqual(['a', 'b,c']);
  });

  it('tells the line that a row begins in', () => {
    expect([...csvRows('a\n\n"b\r\nb",c\nd')].map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('reads what csvText writes', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const read = [...csvRows(csvText(['a', 'b'], written))].map(({ cells }) => cells.map(unguarded));
        expect(read).toEqual([['a', 'b'], ...written]);
      }),
    );
  });
});
