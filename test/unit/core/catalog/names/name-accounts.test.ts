import { describe, expect, it } from 'vitest';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { nameAccounts } from '@/core/catalog/names/name-accounts.ts';
import type { Role } from '@/core/config/role.ts';
import { role } from '../catalogs.ts';

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

describe('an account that a text has by its alias', () => {
  const numberWith = (learnt: LearntAlias[], ...more: Role[]) => {
    const roles = [role('by alias', { account: 'acme-old' }), ...more];
    const named = nameAccounts(buildCatalog([{ id: 's1', name: 'config', roles }]), learnt);
    return named.organizations[0]?.roles[0];
  };

  it('is labelled with the number that a page showed, and stays the alias', () => {
    expect(numberWith([pair('acme-old', '555566667777')])).toMatchObject({
      account: 'acme-old',
      learntName: '555566667777',
    });
  });

  it('is also where the text calls it otherwise, too', () => {
    const roles = [role('x', { account: 'acme-old', accountName: 'Old' })];
    const named = nameAccounts(buildCatalog([{ id: 's1', name: 'config', roles }]), [pair('acme-old', '555566667777')]);
    expect(named.organizations[0]?.roles[0]).toMatchObject({ accountName: 'Old', learntName: '555566667777' });
  });

  it.each<[string, LearntAlias[], Role[]]>([
    ['two numbers', [pair('acme-old', '555566667777'), pair('acme-old', '111122223333')], []],
    ['a number of two aliases', [pair('acme-old', '555566667777'), pair('acme', '555566667777')], []],
    [
      'one, and the user has that name for another account',
      [pair('acme-old', '555566667777')],
      [role('acme old', { account: '111122223333' })],
    ],
    ['one of another alias', [pair('acme', '555566667777')], []],
  ])('has no number where pages show %s', (_, learnt, more) => {
    expect(numberWith(learnt, ...more)?.learntName).toBeUndefined();
  });
});
