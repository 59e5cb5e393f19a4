import { expect, it } from 'vitest';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { nameAccounts } from '@/core/catalog/name-accounts.ts';
import { role } from './catalogs.ts';

const catalog = buildCatalog([
  {
    id: 's1',
    name: 'config',
    roles: [
      role('nameless'),
      role('named', { accountName: 'Billing' }),
      role('elsewhere', { account: '111122223333' }),
      role('by alias', { account: 'acme-old' }),
      role('other', { account: '999999999999', accountName: 'Acme-Other' }),
    ],
  },
]);

const pair = (alias: string, account: string): LearntAlias => ({ alias, account });
const namesWith = (...learnt: LearntAlias[]) =>
  nameAccounts(catalog, learnt).organizations.flatMap(({ roles }) =>
    roles.slice(0, 3).map(({ accountName, learntName }) => accountName ?? learntName),
  );

it('calls an account by its alias where no text names it', () => {
  expect(namesWith(pair('acme-prod', '555566667777'))).toEqual(['acme-prod', 'Billing', undefined]);
  // As another profile of the account has it.
  expect(namesWith(pair('billing', '555566667777'))).toEqual(['billing', 'Billing', undefined]);
});

it.each<[string, LearntAlias[]]>([
  ['an alias of two accounts', [pair('acme', '555566667777'), pair('acme', '111122223333')]],
  ['an account of two aliases', [pair('acme', '555566667777'), pair('acme-new', '555566667777')]],
  ['an alias that a text has for another account', [pair('acme-other', '555566667777')]],
  ['an alias that a text has for an account whose id it does not tell', [pair('acme-old', '555566667777')]],
])('calls nothing by %s', (_, learnt) => {
  expect(namesWith(...learnt)).toEqual([undefined, 'Billing', undefined]);
});

it('changes nothing while no alias is known', () => {
  expect(nameAccounts(catalog, [])).toBe(catalog);
});
