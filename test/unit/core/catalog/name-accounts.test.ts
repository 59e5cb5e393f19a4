import { expect, it } from 'vitest';
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
    ],
  },
]);

const namesWith = (aliases: Record<string, string>) =>
  nameAccounts(catalog, aliases).organizations.flatMap(({ roles }) => roles.map(({ accountName }) => accountName));

it('calls an account by its alias where no text names it', () => {
  expect(namesWith({ 'acme-prod': '555566667777' })).toEqual(['acme-prod', 'Billing', undefined, undefined]);
});

it('takes the alias that was learnt last', () => {
  const aliases = { 'acme-old': '555566667777', 'acme-new': '555566667777' };
  expect(namesWith(aliases)).toEqual(['acme-new', 'Billing', undefined, undefined]);
});

it('changes nothing while no alias is known', () => {
  expect(nameAccounts(catalog, {})).toBe(catalog);
});
