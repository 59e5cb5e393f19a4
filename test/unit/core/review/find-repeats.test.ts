import { expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import { findRepeats } from '@/core/review/find-repeats.ts';
import { role } from '../catalog/catalogs.ts';

it.each<[string, Role[][], string[]]>([
  ['finds none in one source', [[role('a'), role('a')]], []],
  ['finds none where the same name is another role', [[role('a')], [role('a', { roleName: 'Audit' })]], []],
  ['finds none where the same role has another name', [[role('a')], [role('b')]], []],
  [
    'counts what an earlier source has',
    [
      [role('a'), role('b')],
      [role('b'), role('c')],
    ],
    ['s2: 1 in source 1'],
  ],
  ['counts a role once that a source names twice', [[role('a')], [role('a'), role('a')]], ['s2: 1 in source 1']],
  ['names the first of several', [[role('a')], [role('a')], [role('a')]], ['s2: 1 in source 1', 's3: 1 in source 1']],
  [
    'tells the earlier sources apart',
    [[role('a')], [role('b')], [role('a'), role('b')]],
    ['s3: 1 in source 1', 's3: 1 in source 2'],
  ],
])('%s', (_, lists, expected) => {
  const sources = lists.map((roles, n) => ({ id: `s${n + 1}`, name: `source ${n + 1}`, roles }));
  expect(findRepeats(sources).map(({ id, earlier, roles }) => `${id}: ${roles} in ${earlier}`)).toEqual(expected);
});
