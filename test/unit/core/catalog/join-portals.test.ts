import { describe, expect, it } from 'vitest';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { applyOwn } from '@/core/catalog/own/apply-own.ts';
import { placePin, withoutPin } from '@/core/catalog/own/pins.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { recentRoles } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { search } from '@/core/search/search.ts';
import { allRoles, role, viewOf } from './catalogs.ts';

const seoul = 'https://ssoins-1a.portal.ap-northeast-2.app.aws/';
const ohio = 'https://ssoins-1a.portal.us-east-2.app.aws/';
const company = 'https://aws.acme.example/';

/** A permission set of a portal. */
const set = (profile: string, startUrl: string, more: Partial<Role> = {}): Role =>
  role(profile, { kind: 'identity-center', startUrl, ...more });

/** `profile(other names)>other portals` of each row. */
const rows = (...roles: Role[]) =>
  allRoles(viewOf(roles)).map(
    ({ profile, otherNames = [], otherPortals = [] }) => `${profile}(${otherNames})>${otherPortals.join(' ')}`,
  );

const [prod, prodUs] = [set('prod', seoul), set('prod-us', ohio)];

describe('the row of a role that several portals open', () => {
  it.each<[string, Role[], string[]]>([
    ['is one, of the first, with the name and the portal of the other', [prod, prodUs], [`prod(prod-us)>${ohio}`]],
    ['is where the first is, whatever comes between', [prodUs, role('a'), prod], [`prod-us(prod)>${seoul}`, 'a()>']],
    ['has no other name where it is the same one', [prod, set('prod', ohio)], [`prod()>${ohio}`]],
    [
      'has each portal once, in the order of the texts',
      [prod, set('x', company), set('y', ohio), set('z', `${ohio}#/`)],
      [`prod(x,y,z)>${company} ${ohio}`],
    ],
    [
      'is one for two spellings of the role',
      [prod, set('prod-us', ohio, { roleName: 'oPS' })],
      [`prod(prod-us)>${ohio}`],
    ],
    [
      'is one in spite of another organization',
      [prod, set('prod-us', ohio, { organization: 'ohio' })],
      [`prod(prod-us)>${ohio}`],
    ],
    [
      'stays two for two profiles of one portal, which both have the other one',
      [prod, set('prod-blue', seoul), prodUs],
      [`prod(prod-us)>${ohio}`, `prod-blue()>${ohio}`],
    ],
  ])('%s', (_, roles, expected) => {
    expect(rows(...roles)).toEqual(expected);
  });

  it.each<[string, Role]>([
    ['account', set('b', ohio, { account: '111122223333' })],
    ['permission set', set('b', ohio, { roleName: 'Audit' })],
    ['partition', set('b', 'https://start.home.awsapps.cn/directory/acme', { partition: 'aws-cn' })],
    ['kind, an IAM role of the same name', role('b', { startUrl: ohio })],
    ['portal, for an address that nothing opens', set('b', 'https://portal.amazonaws.com.evil.example')],
    ['portal, for another spelling of the same', set('b', seoul.toUpperCase().replace('HTTPS', 'https'))],
  ])('is not one for another %s', (_, other) => {
    expect(rows(prod, other)).toEqual(['prod()>', 'b()>']);
  });

  it('is the first’s in several sources, and no reading is changed', () => {
    const [one, two] = [Object.freeze({ ...prod }), Object.freeze({ ...prodUs })];
    const catalog = buildCatalog([
      { id: 's1', name: 'one', roles: [one] },
      { id: 's2', name: 'two', roles: [two] },
    ]);
    expect(catalog.organizations).toEqual([
      { name: 'acme', roles: [{ ...prod, sourceId: 's1', otherPortals: [ohio], otherNames: ['prod-us'] }] },
    ]);
  });

  it('is found by each of its names, and by the account', () => {
    const view = viewOf([prod, set('ohio failover', ohio)]);
    for (const query of ['prod', 'failover', 'ohio fail', '5555']) {
      const { groups } = search(view, query);
      expect(groups.flatMap((group) => group.roles)).toEqual([0]);
    }
  });

  it('gives names with blanks and signs back from the snapshot', () => {
    const view = viewOf([prod, set('a b, c', ohio), set('운영 / 2', company)]);
    expect(view.role(0)).toMatchObject({ otherNames: ['a b, c', '운영 / 2'], otherPortals: [ohio, company] });
  });

  it('is read so from a config with two sessions', () => {
    const { roles } = readConfig(`[sso-session seoul]
sso_start_url = ${seoul}
sso_region = ap-northeast-2
[sso-session ohio]
sso_start_url = ${ohio}
sso_region = us-east-2
[profile prod]
sso_session = seoul
sso_account_id = 555566667777
sso_role_name = Ops
[profile prod-us]
sso_session = ohio
sso_account_id = 555566667777
sso_role_name = Ops
`);
    expect(rows(...roles)).toEqual([`prod(prod-us)>${ohio}`]);
  });
});

describe('what is kept of a role survives that its rows became one, and that its portal is another', () => {
  const view = viewOf([prod, prodUs]);
  const pin = (of: Role) => ({ id: roleId(of), profile: of.profile });
  const gone = set('prod', 'https://acme.awsapps.com/start');

  it('a pin of either row, both as one, and one of a former portal', () => {
    for (const of of [prod, prodUs, gone]) expect(locateRoles(view, [pin(of)])).toEqual([0]);
    expect(locateRoles(view, [pin(prodUs), pin(prod)])).toEqual([0]);
  });

  it('unpins both, and moves them as one', () => {
    const other = pin(role('other'));
    expect(withoutPin([pin(prod), other, pin(prodUs)], roleId(prod))).toEqual([other]);
    expect(placePin([pin(prodUs), other], pin(prod))).toEqual([other, pin(prod)]);
    expect(placePin([pin(prodUs)], other, roleId(prod))).toEqual([other, pin(prodUs)]);
  });

  it('the user’s own changes, those by the portal of the row first', () => {
    const catalog = buildCatalog([{ id: 's1', name: 'config', roles: [prod, prodUs] }]);
    const nameWith = (own: Parameters<typeof applyOwn>[1]) =>
      openSnapshot(toSnapshot(applyOwn(catalog, own))).role(0).displayName;
    const [mine, theirs] = [{ displayName: 'mine' }, { displayName: 'theirs' }];
    expect(nameWith({ [roleId(prodUs)]: theirs })).toBe('theirs');
    expect(nameWith({ [roleId(prodUs)]: theirs, [roleId(prod)]: mine })).toBe('mine');
    expect(nameWith({ [roleId(role('x', { roleName: 'Audit' }))]: mine })).toBeUndefined();
  });

  it('is recent once', () => {
    const made = (of: Role, at: number) => ({ ...of, at, rung: 'identity-center', outcome: 'opened' }) as SwitchRecord;
    expect(recentRoles([made(prodUs, 2), made(prod, 1)], 10)).toEqual([pin(prodUs)]);
  });
});
