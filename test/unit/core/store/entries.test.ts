import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { entriesAt, fieldsOf, listOf, readEntries, recordOf, withUnfamiliar } from '@/core/store/entries.ts';

const list = listOf(z.string()).entries;
const record = recordOf(z.string()).entries;
const fields = fieldsOf({ a: z.optional(z.string()) }).entries;

describe('readEntries', () => {
  it.each([
    ['a list', list, ['a', 1, 'b', null], ['a', 'b'], [1, 3]],
    ['a list with nothing known', list, [1, {}], [], [0, 1]],
    ['a record', record, { a: 'x', b: 1 }, { a: 'x' }, ['b']],
    [
      'a record with names that every object has',
      record,
      { constructor: 1, toString: 'x' },
      { toString: 'x' },
      ['constructor'],
    ],
    ['known fields', fields, { a: 'x', b: 'y', toString: 'z' }, { a: 'x' }, ['b', 'toString']],
  ])('reads what is known of %s', (_, entries, data, value, unfamiliar) => {
    expect(readEntries(entries, data)).toEqual({ value, unfamiliar });
    expect(readEntries(entries, entriesAt(entries, data, unfamiliar))?.value).toEqual(Array.isArray(data) ? [] : {});
  });

  it.each([
    ['a record for a list', list, { 0: 'a' }],
    ['a list for a record', record, ['a']],
    ['nothing', list, null],
    ['nothing for a record', record, null],
    ['a text', list, 'a'],
  ])('does not take %s', (_, entries, data) => expect(readEntries(entries, data)).toBeUndefined());
});

describe('withUnfamiliar', () => {
  it.each([
    ['between the same', ['a', 1, 'b'], ['a', 'b'], ['a', 1, 'b']],
    ['behind what was put in front', ['a', 1, 'b'], ['new', 'a', 'b'], ['new', 'a', 1, 'b']],
    ['at the start, of what was there then', [1, 'a'], ['new', 'a'], ['new', 1, 'a']],
    ['at the end', ['a', 1], ['a', 'new'], ['a', 1, 'new']],
    ['behind one neighbour when the other went', ['a', 1, 'b'], ['a'], ['a', 1]],
    ['before the next one left', ['a', 1, 'b', 'c'], ['c'], [1, 'c']],
    ['in their order', [1, 2, 'a', 3, 4], ['a'], [1, 2, 'a', 3, 4]],
    ['with all others gone', ['a', 1, 'b', 2], [], [1, 2]],
    ['with no neighbour left', ['a', 1], ['new'], ['new', 1]],
    ['beside one that moved', ['a', 'b', 1, 'c'], ['c', 'a', 'b'], [1, 'c', 'a', 'b']],
    ['beside one of several alike', ['a', 1, 'a'], ['a', 'a'], ['a', 1, 'a']],
  ])('keeps unfamiliar entries of a list %s', (_, before, next, expected) => {
    expect(withUnfamiliar(list, before, next)).toEqual(expected);
  });

  it.each([
    ['by their names', { a: 'x', b: 1 }, { a: 'y', c: 'z' }, { a: 'y', b: 1, c: 'z' }],
    ['unless one is written anew', { a: 'x', b: 1 }, { b: 'y' }, { b: 'y' }],
  ])('keeps unfamiliar entries of a record %s', (_, before, next, expected) => {
    expect(withUnfamiliar(record, before, next)).toEqual(expected);
  });

  it('leaves the new value alone where all was known, or nothing a list', () => {
    const next = ['b'];
    expect(withUnfamiliar(list, ['a'], next)).toBe(next);
    expect(withUnfamiliar(list, 'damaged', next)).toBe(next);
  });
});
