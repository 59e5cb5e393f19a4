import { describe, expect, it } from 'vitest';
import { createReviewFilter } from '@/components/settings/review/review-filter.ts';
import { type ReviewRows, rowsOf } from '@/components/settings/review/review-rows.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { listChanges } from '@/core/review/list-changes.ts';
import { manyRoles, watched } from '../../../core/catalog/catalogs.ts';
import { english } from '../../english.ts';

const role = (name: string, more = '') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::111122223333:role/${name}\n${more}\n`;
const before = role('painted', 'color = 112233\n') + role('moved', 'group = Acme\n') + role('gone') + role('same');
const after = `${role('painted', 'color = 445566\n')}${role('moved', 'group = 한빛\n')}${role('same', 'region = mars\n')}${role('new')}[profile odd]\nrole_arn = nonsense\n`;

function reviewOf(old: string, text: string) {
  const reading = readConfig(text);
  return { reading, changes: compareRoles(readConfig(old).roles, reading.roles), names: [], taken: new Map() };
}
const rows = rowsOf(reviewOf(before, after));
const filter = createReviewFilter(english, rows);

/** How many rows of each list are found; lists without any are left out. */
const counts = (found: ReviewRows) =>
  Object.fromEntries(Object.entries(found).flatMap(([list, all]) => (all.length > 0 ? [[list, all.length]] : [])));

describe('a search in the review', () => {
  it.each<[string, string, Record<string, number>]>([
    ['a profile', 'pain', { changed: 1 }],
    ['an account, with dashes', '1111-2222-3333 new', { added: 1 }],
    ['a kind of change', 'gone', { gone: 1 }],
    ['words of a heading', 'moved another', { moved: 1 }],
    ['a value that was', '112233', { changed: 1 }],
    ['a field and its new value, in any order', '445566 COLOR', { changed: 1 }],
    ['an organization, by initial consonants', 'ㅎㅂ', { moved: 1 }],
    ['why a profile was skipped', 'role_arn nonsense', { skipped: 1 }],
    ['a warning', 'mars', { warnings: 1 }],
    ['what does not change', 'unchanged same', { unchanged: 1 }],
    ['all of some words', 'new gone', {}],
  ])('finds %s', (_, words, expected) => {
    expect(counts(filter(words))).toEqual(expected);
  });

  it.each(['', '  '])('shows everything for no words (%j)', (words) => {
    expect(filter(words)).toBe(rows);
  });

  it('puts what the rows show together once, and not at each key', () => {
    const { roles, looks } = watched(manyRoles(10_000));
    const many = createReviewFilter(english, rowsOf({ ...reviewOf('', ''), changes: compareRoles([], roles) }));
    many('first');
    const before = looks();
    expect(many('team-42 env-9942').added).toHaveLength(1);
    expect(looks()).toBe(before);
  });
});

it('numbers changes as listChanges does', () => {
  const { changes } = reviewOf(before, after);
  const list = listChanges(changes);
  for (const { role: one, place } of rows.added) expect(list[place ?? -1]).toMatchObject({ kind: 'added', after: one });
  for (const { after: one, place } of [...rows.changed, ...rows.moved]) expect(list[place]?.after).toEqual(one);
  for (const { role: one, place } of rows.gone) expect(list[place ?? -1]).toMatchObject({ kind: 'gone', before: one });
});
