import { expect, it } from 'vitest';
import { otherProfiles } from '@/core/catalog/other-profiles.ts';
import { role, viewOf } from './catalogs.ts';

const view = viewOf([
  role('seoul', { region: 'ap-northeast-2' }),
  role('virginia', { region: 'us-east-1' }),
  role('other-account', { account: '555566667778' }),
  role('other-role', { roleName: 'OpsAdmin' }),
  role('shouted', { roleName: 'OPS' }),
]);

it.each([
  ['the profiles of the same role, whatever the case of its name', 0, ['virginia', 'shouted']],
  ['of another account none', 2, []],
  ['of another role none', 3, []],
])('gives %s', (_, index, profiles) => {
  expect(otherProfiles(view, view.role(index))).toEqual(profiles);
});
