import { expect, it } from 'vitest';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import { landingIn } from '@/core/search/pasted.ts';
import { search } from '@/core/search/search.ts';
import { queryFor } from '@/core/search/wanted-query.ts';
import { role } from '../switching/role-and-session.ts';

const landing = 'https://us-west-2.console.aws.amazon.com/lambda/home?region=us-west-2#/functions/pay';
const roles = [
  role({ profile: 'prod', account: '300000000007', roleName: 'Ops' }),
  role({ profile: 'prod-read', account: '300000000007', roleName: 'ReadOnly' }),
  role({ profile: 'in-china', account: '300000000009', roleName: 'Ops', partition: 'aws-cn' }),
  role({ profile: 'lab', account: '300000000008', roleName: 'Ops' }),
];
const view = openSnapshot(toSnapshot(buildCatalog([{ id: '1', name: 'All', roles }])));
const wanted = { partition: 'aws' as const, account: '300000000007', landing };

const found = (query: string) =>
  search(view, query).groups.flatMap(({ roles }) => roles.map((row) => view.role(row).profile));

it.each([
  ['all of the account', wanted, ['prod', 'prod-read']],
  ['the role that it was made for', { ...wanted, roleName: 'ReadOnly' }, ['prod-read']],
  ['all of the account where that role is not in the list', { ...wanted, roleName: 'Admin' }, ['prod', 'prod-read']],
])('finds the roles for a page, and lands there: %s', (_, page, profiles) => {
  const query = queryFor(view, page) ?? '';
  expect(found(query).sort()).toEqual(profiles);
  expect(landingIn(query)?.page).toBe(landing);
});

it('names no role that is not in the list: it would be offered', () => {
  expect(queryFor(view, { ...wanted, roleName: 'Admin' })).not.toContain('Admin');
});

it('is the account alone where the page is not to be opened', () => {
  expect(queryFor(view, { partition: 'aws', account: '300000000007' })).toBe('300000000007');
});

it.each([
  ['an account that the list does not have', { ...wanted, account: '300000000001' }],
  ['the same number in another partition', { ...wanted, account: '300000000009' }],
  ['a part of a number', { ...wanted, account: '30000000000' }],
])('finds nothing for %s', (_, page) => {
  expect(queryFor(view, page)).toBeUndefined();
});
