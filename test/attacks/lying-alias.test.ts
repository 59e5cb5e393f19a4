import { describe, expect, it } from 'vitest';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { nameAccounts } from '@/core/catalog/names/name-accounts.ts';
import { applyOwn } from '@/core/catalog/own/apply-own.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { spellingOf } from '@/core/catalog/snapshot/spelling.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import type { Role } from '@/core/config/role.ts';
import { search } from '@/core/search/search.ts';
import { role } from '../unit/core/catalog/catalogs.ts';

const dev = '200000000002';
const prod = '200000000004';

/** What the popup searches, when a page has claimed an alias for the production account. */
function viewWith(alias: string, more: Partial<Role> = {}) {
  const roles = [
    role('acme-prod-admin', { account: prod, roleName: 'Admin', organization: 'Works' }),
    role('acme-dev', { account: dev, organization: 'Works', ...more }),
    role('acme-dev-admin', { account: dev, roleName: 'Admin', organization: 'Works', ...more }),
  ];
  const learnt: LearntAlias[] = [{ alias, account: prod }];
  const catalog = applyOwn(buildCatalog([{ id: 's1', name: 'My file', roles }]), {});
  return openSnapshot(toSnapshot(nameAccounts(catalog, learnt, new Map([['s1', 'My file']]))));
}

describe('a page that claims for the production account', () => {
  it.each<[string, string, Partial<Role>]>([
    ['the name of a profile', 'acme-dev', {}],
    ['that name without its signs', 'acmedev', {}],
    ['the name of an account', 'billing', { accountName: 'Billing' }],
    ['the name of a source profile', 'hub', { sourceProfile: 'Hub' }],
    ['the alias of a base', 'hub-alias', { base: { account: dev, alias: 'hub-alias' } }],
    ['the name of an organization', 'works', {}],
    ['the name of a source', 'my-file', {}],
  ])('%s labels nothing', (_, alias, more) => {
    expect(viewWith(alias, more).role(0).learntName).toBeUndefined();
  });

  it.each(['dev-admin', 'acme-dev-admins', 'dev', 'admin-acme-dev', 'acme-dev-dev'])(
    'the words of a profile, as %s, comes behind that profile, whatever is typed of it',
    (alias) => {
      const view = viewWith(alias);
      expect(view.role(0).learntName).toBe(alias);
      for (const query of ['acme-dev admin', 'dev', 'dev admin', 'dev-admin', 'acme dev', 'ㅁㅊㅡㄷ-ㅇㄷㅍ']) {
        const [first] = search(view, query).groups[0]!.roles;
        expect(view.role(first!).account, query).toBe(dev);
      }
    },
  );

  it('an alias is found by it all the same, and stands for no name of the user’s', () => {
    const view = viewWith('shop-live');
    expect(search(view, 'shop-live').groups[0]?.roles).toEqual([0]);
    expect(view.role(0)).toMatchObject({ account: prod, learntName: 'shop-live' });
    expect(view.role(0).accountName).toBeUndefined();
    expect(spellingOf(view.role(0))).toBe(`acme-prod-admin\t${prod}\t\tAdmin\t\t\tshop-live`);
  });

  it('what a hundred roles of the user’s are called comes behind them, whoever else is called so', () => {
    const roles = [
      ...Array.from({ length: 1500 }, (_, n) => role(`a${n}`, { account: prod, roleName: `R${n}` })),
      ...Array.from({ length: 100 }, (_, n) => role(`myshop${n}`, { account: dev, roleName: `R${n}` })),
    ];
    const catalog = buildCatalog([{ id: 's1', name: 'My file', roles }]);
    const named = nameAccounts(catalog, [{ alias: 'shop', account: prod }], new Map([['s1', 'My file']]));
    const { groups, count } = search(openSnapshot(toSnapshot(named)), 'shop');
    expect(count).toBe(1600);
    expect(groups[0]?.roles.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, n) => 1500 + n));
  });

  it.each([
    ['acme-dve', 'a typo'],
    ['acm-dev', 'a missing letter'],
  ])('%s, %s of a profile, comes behind that profile', (alias) => {
    const view = viewWith(alias);
    expect(view.role(0).learntName).toBe(alias);
    const found = search(view, alias);
    expect(view.role(found.groups[0]!.roles[0]!).account).toBe(dev);
    expect(found.groups.flatMap(({ roles }) => roles)).toContain(0);
  });

  it('a word that was typed with the keyboard set to Korean stands in the way of none', () => {
    const view = viewWith('dkdms');
    expect(view.role(0).learntName).toBe('dkdms');
    expect(search(view, 'dev').groups.flatMap(({ roles }) => roles)).not.toContain(0);
  });
});

describe('a page that claims the production account’s number for an alias of the user’s', () => {
  const view = (...more: Role[]) => {
    const roles = [role('old-admin', { account: 'acme-old', roleName: 'Admin' }), ...more];
    const catalog = buildCatalog([{ id: 's1', name: 'My file', roles }]);
    return openSnapshot(toSnapshot(nameAccounts(catalog, [{ alias: 'acme-old', account: prod }])));
  };
  const owned = role('acme-prod', { account: prod, roleName: 'Admin' });
  const found = (...args: Parameters<typeof search>) => search(...args).groups.flatMap(({ roles }) => roles);

  it.each([prod, '2000-0000-0004', `${prod} admin`, `admin ${prod}`])(
    'comes behind the roles that have it: %s',
    (query) => {
      const both = view(owned);
      expect(found(both, query).map((row) => both.role(row).account)).toEqual([prod, 'acme-old']);
    },
  );

  it('is found by it where no other role is, and what is sent stays the alias', () => {
    const alone = view();
    expect(found(alone, prod)).toEqual([0]);
    expect(alone.role(0)).toMatchObject({ account: 'acme-old', roleName: 'Admin' });
  });

  it.each([
    `arn:aws:iam::${prod}:role/Admin`,
    `https://signin.aws.amazon.com/switchrole?account=${prod}&roleName=Admin`,
    `User is not authorized: arn:aws:sts::${prod}:assumed-role/Admin/me`,
  ])('gets no Enter of a text that names the role and the number: %s', (query) => {
    expect(found(view(), query)).toEqual([]);
    const both = view(owned);
    expect(found(both, query).map((row) => both.role(row).account)).toEqual([prod]);
  });
});
