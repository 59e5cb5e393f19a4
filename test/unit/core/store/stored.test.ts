import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { listOf, recordOf } from '@/core/store/entries.ts';
import { readStored, type StoredKey, toStored } from '@/core/store/stored.ts';

/** A key with a past: a text, then a list of texts, then a list of objects. */
const key: StoredKey<{ name: string }[]> = {
  name: 'names',
  version: 3,
  schema: z.array(z.object({ name: z.string() })),
  initial: () => [{ name: 'nobody' }],
  migrations: {
    1: (older) => (older as string).split(' '),
    2: (older) => (older as string[]).map((name) => ({ name })),
  },
};
const initial = [{ name: 'nobody' }];
const both = [{ name: 'a' }, { name: 'b' }];

describe('readStored', () => {
  it('gives the initial value where nothing was stored', () => {
    expect(readStored(key, undefined)).toEqual({ state: 'absent', value: initial });
  });

  it.each([
    ['its own version', { version: 3, data: both }],
    ['the version before', { version: 2, data: ['a', 'b'] }],
    ['the first version, step by step', { version: 1, data: 'a b' }],
  ])('reads %s', (_, raw) => {
    expect(readStored(key, raw)).toEqual({ state: 'good', value: both, data: both, unfamiliar: [] });
  });

  it('reads back what toStored made', () => {
    expect(readStored(key, toStored(key, both))).toMatchObject({ state: 'good', value: both });
  });

  it.each([
    ['a newer version', 'newer', { version: 4, data: { names: both } }],
    ['null', 'damaged', null],
    ['a text', 'damaged', 'a b'],
    ['a list without an envelope', 'damaged', ['a', 'b']],
    ['an envelope without data', 'damaged', { version: 3 }],
    ['a version that is no number', 'damaged', { version: '3', data: both }],
    ['half a version', 'damaged', { version: 2.5, data: ['a'] }],
    ['version 0, from which nothing leads on', 'damaged', { version: 0, data: both }],
    ['a version far below', 'damaged', { version: -Number.MAX_SAFE_INTEGER, data: both }],
    ['data of another shape', 'damaged', { version: 3, data: [{ name: 1 }] }],
    ['older data of another shape', 'damaged', { version: 2, data: [1] }],
    ['data that a migration throws at', 'damaged', { version: 1, data: 1 }],
  ])('does not read %s', (_, why, raw) => {
    expect(readStored(key, raw)).toEqual({ state: 'unreadable', why, value: initial });
  });

  it.each([['a newer version with data as ever', 'newer', { version: 99, data: both }]])(
    'takes over what it can of %s, and keeps the rest aside',
    (_, why, raw) => {
      expect(readStored(key, raw)).toEqual({ state: 'unreadable', why, value: both, unfamiliar: [] });
    },
  );

  it('takes over a list without an envelope where its entries tell what it is', () => {
    const list = { ...key, entries: listOf(z.object({ name: z.string() })).entries };
    expect(readStored(list, [...both, 1])).toEqual({
      state: 'unreadable',
      why: 'damaged',
      value: both,
      unfamiliar: [2],
    });
  });

  it('migrates the entries that a migration does not throw at, and leaves the others as they are', () => {
    const record: StoredKey<Record<string, string>> = {
      ...{ name: 'aliases', version: 2, initial: () => ({}), ...recordOf(z.string().check(z.startsWith('id-'))) },
      migrations: {
        1: (older) =>
          Object.fromEntries(
            Object.entries(older as object).map(([name, id]) => [name, `id-${(id as string).trim()}`]),
          ),
      },
    };
    const data = { a: 'id-1', b: 2 };
    expect(readStored(record, { version: 1, data: { a: ' 1 ', b: 2 } })).toEqual({
      ...{ state: 'good', value: { a: 'id-1' }, data, unfamiliar: ['b'] },
    });
  });

  it('leaves the raw value alone', () => {
    const raw = Object.freeze({ version: 1, data: 'a b' });
    readStored(key, raw);
    expect(raw).toEqual({ version: 1, data: 'a b' });
  });
});
