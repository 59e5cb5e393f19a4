import { describe, expect, it } from 'vitest';
import { historyCsv } from '@/core/history/history-csv.ts';
import { record } from './records.ts';

const header = 'time,profile,organization,partition,account,role,region,from,way,outcome,reason';

/** The profile's cell, in a line whose other cells are known. */
function profileCell(profile: string): string {
  const csv = historyCsv([record(profile)]);
  const before = `${header}\r\n2023-11-14T22:13:20.000Z,`;
  const after = ',acme,aws,555566667777,Ops,,,native,done,\r\n';
  expect(csv.startsWith(before) && csv.endsWith(after)).toBe(true);
  return csv.slice(before.length, -after.length);
}

describe('historyCsv', () => {
  it('is a header alone without a history', () => {
    expect(historyCsv([])).toBe(`${header}\r\n`);
  });

  it('has a line for each switch, with times in UTC', () => {
    const more = { roleName: 'team/Ops', region: 'us-east-1', from: '2222-3333-4444/jiwoo', reason: 'incident 42' };
    expect(historyCsv([record('prod', more), record('dev', { at: 0, rung: 'link', outcome: 'opened' })])).toBe(
      [
        header,
        '2023-11-14T22:13:20.000Z,prod,acme,aws,555566667777,team/Ops,us-east-1,2222-3333-4444/jiwoo,native,done,incident 42',
        '1970-01-01T00:00:00.000Z,dev,acme,aws,555566667777,Ops,,,link,opened,',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['plain text', 'prod', 'prod'],
    ['blanks', ' a b ', ' a b '],
    ['Korean', '운영 계정', '운영 계정'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quote', 'a"b', '"a""b"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
  ])('writes %s by RFC 4180', (_, text, cell) => {
    expect(profileCell(text)).toBe(cell);
  });

  // https://owasp.org/www-community/attacks/CSV_Injection
  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['a=1', 'a=1'],
    ['prod-1', 'prod-1'],
  ])('gives a spreadsheet no formula to run: %j', (text, cell) => {
    expect(profileCell(text)).toBe(cell);
  });

  it('guards names that come from pages, too', () => {
    expect(historyCsv([record('a', { from: '=1+1', organization: '@x' })])).toContain(",'@x,");
    expect(historyCsv([record('a', { from: '=1+1', organization: '@x' })])).toContain(",'=1+1,");
  });
});
