import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { compareLists } from '@/core/review/compare-lists.ts';
import { isSameList } from '@/core/review/list-losses.ts';
import type { ListParts } from '@/core/review/listed-roles.ts';
import { profile } from '../../platform/libraries.ts';

const dev = profile('dev', '111122223333', 'Developer');
const prod = profile('prod', '444455556666', 'Admin');
const [devId, prodId] = ['aws/111122223333/developer', 'aws/444455556666/admin'];

const list = (text: string, more: Partial<ListParts> = {}): ListParts => ({
  sources: [{ id: 's', name: 'Mine', roles: readConfig(text).roles }],
  own: {},
  pins: [],
  ...more,
});
const last = (...ids: string[]) => ({ last: ids.map((id) => ({ id, profile: '' })) });

it.each<[string, ListParts, ListParts, boolean]>([
  ['nothing differs', list(dev + prod), list(dev + prod), true],
  ['nothing differs, also the last role', list(dev + prod, last(devId)), list(dev + prod, last(devId)), true],
  ['the last role is another', list(dev + prod, last(devId)), list(dev + prod, last(prodId)), false],
  ['there is no last role any more', list(dev + prod, last(devId)), list(dev + prod), false],
  ['a role is gone', list(dev + prod), list(dev), false],
  ['a role is new', list(dev), list(dev + prod), false],
  ['a pin is new', list(dev), list(dev, { pins: [{ id: devId, profile: '' }] }), false],
])('tells whether a list stays as it is: %s', (_, before, after, isSame) => {
  expect(isSameList(compareLists(before, after))).toBe(isSame);
});
