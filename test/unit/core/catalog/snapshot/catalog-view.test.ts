import { describe, expect, it } from 'vitest';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { type Lines, lineOf, linesWith, toLines } from '@/core/catalog/snapshot/lines.ts';
import { role, viewOf } from '../catalogs.ts';

const all = (lines: Lines, count: number) => Array.from({ length: count }, (_, n) => lineOf(lines, n));

describe('toLines', () => {
  it.each([
    ['no line', '', 0, []],
    ['lines ended by a line feed', 'a\nbc\n\n', 3, ['a', 'bc', '']],
    ['missing lines as empty', 'a\n', 3, ['a', '', '']],
    ['not more lines than are asked for', 'a\nb\nc\n', 2, ['a', 'b']],
  ])('gives %s', (_, text, count, expected) => {
    expect(all(toLines(text, count), count)).toEqual(expected);
  });
});

describe('linesWith', () => {
  const text = 'shop prod\nshop dev\nprod prod\n';
  it.each([
    ['in the order of the lines', 'shop', [0, 1]],
    ['each line once', 'prod', [0, 2]],
    ['at the very start', 'shop p', [0]],
    ['at a line’s very end', 'dev', [1]],
    ['nowhere', 'stage', []],
    ['nowhere, if it spans two lines', 'prod\nshop', []],
    ['nowhere, if it is a line feed', '\n', []],
  ])('finds a part %s', (_, part, expected) => {
    expect(linesWith(toLines(text, 3), part)).toEqual(expected);
  });

  it('does not look at surplus lines', () => {
    expect(linesWith(toLines(text, 1), 'shop')).toEqual([0]);
  });
});

describe('a view', () => {
  const view = viewOf([
    role('a1', { organization: 'a' }),
    role('a2', { organization: 'a', account: '111122223333' }),
    role('b1', { organization: 'b' }),
    role('c1', { organization: 'c', accountName: 'Shop' }),
  ]);

  it('knows where each organization begins', () => {
    expect(view.count).toBe(4);
    expect(view.organizations).toEqual([
      { name: 'a', first: 0, count: 2 },
      { name: 'b', first: 2, count: 1 },
      { name: 'c', first: 3, count: 1 },
    ]);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 2],
  ])('finds the organization of role %i', (index, organization) => {
    expect(view.organizationOf(index)).toBe(organization);
  });

  it.each([
    ['an account as a whole field', '\t111122223333\t', [1]],
    ['part of an account', '\t1111\t', []],
    ['an account’s name, in its own case', 'Shop', [3]],
    ['nothing', 'nobody', []],
  ])('finds rows with %s', (_, text, rows) => {
    expect(view.rowsWith(text)).toEqual(rows);
  });

  it('skips organizations without roles', () => {
    const organizations = [
      { name: 'empty', count: 0 },
      { name: 'full', count: 1 },
    ];
    const opened = openSnapshot({ version: 13, organizations, shared: [], names: 'a\n', details: '\n' });
    expect(opened.role(0)).toMatchObject({ profile: 'a', organization: 'full' });
  });

  it('has nothing in it without roles', () => {
    expect(viewOf([])).toMatchObject({ count: 0, organizations: [] });
  });
});
