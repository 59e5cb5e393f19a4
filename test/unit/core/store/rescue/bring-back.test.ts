import { describe, expect, it } from 'vitest';
import { broughtBack, sourcesBroughtBack } from '@/core/store/rescue/bring-back.ts';
import type { Source } from '@/core/store/source.ts';

describe('broughtBack', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['entries of a list that are not there', ['a'], ['a', 'b'], ['a', 'b']],
    [
      'entries by their id',
      [{ id: 1 }, { id: 'a', n: 1 }],
      [{ id: 'a', n: 2 }, { id: 'b' }],
      [{ id: 1 }, { id: 'a', n: 1 }, { id: 'b' }],
    ],
    ['names of a record that are not there', { a: 1 }, { a: 2, b: 3 }, { a: 1, b: 3 }],
    ['a text where there is none', '', 'text', 'text'],
    ['what undoes a change, where there is nothing to undo', null, { what: 'edit' }, { what: 'edit' }],
  ])('adds %s', (_, here, aside, expected) => expect(broughtBack(here, aside)).toEqual(expected));

  it.each<[string, unknown, unknown]>([
    ['a list with all of it', ['a', 'b'], ['b']],
    ['a record with all of it', { a: 1, b: 2 }, { a: 3 }],
    ['a text that is there', 'new', 'old'],
    ['a value of another kind', ['a'], { b: 1 }],
  ])('leaves %s alone', (_, here, aside) => expect(broughtBack(here, aside)).toBe(here));
});

it('names a source again that was made of its text', () => {
  const source = (id: string, name: string, roles = 0): Source => ({
    ...{ id, name, origin: 'file', addedAt: 1, changedAt: 2, roles, skipped: 0 },
  });
  const here = [source('a', 'Recovered 1', 7), source('b', 'mine')];
  const aside = [source('a', '회사'), source('b', 'old'), source('c', 'other')];
  expect(sourcesBroughtBack(here, aside)).toEqual([source('a', '회사', 7), source('b', 'mine'), source('c', 'other')]);
});
