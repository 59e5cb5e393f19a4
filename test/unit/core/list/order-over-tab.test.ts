import { expect, it } from 'vitest';
import { locateAll } from '@/core/catalog/locate-roles.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { orderTopRoles } from '@/core/list/list-order.ts';
import { orderOverTab } from '@/core/list/order-over-tab.ts';
import { allSections } from '@/core/list/sections.ts';
import { reach } from '@/core/session/reach.ts';
import type { Principal, Session } from '@/core/session/session.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const [acme, zeta] = ['111111111111', '222222222222'];

const roles = {
  dev: role('dev', { organization: 'Acme', account: '111111111112', base: { account: acme } }),
  prod: role('prod', { organization: 'Acme', account: '111111111113', base: { account: acme } }),
  sealed: role('sealed', { organization: 'Acme', account: '111111111114', needsExternalId: true }),
  lab: role('lab', { organization: 'Zeta/Lab', account: '222222222223', base: { account: zeta } }),
  web: role('web', { organization: 'Zeta/Web', account: '222222222224', base: { account: zeta } }),
  gov: role('gov', { organization: 'Gov', account: '333333333333', partition: 'aws-us-gov' }),
  sso: role('sso', {
    ...{ kind: 'identity-center', organization: 'Lumen', account: '444444444444', roleName: 'Admin' },
    startUrl: 'https://lumen.awsapps.com/start',
  }),
} as const satisfies Record<string, Role>;
type Name = keyof typeof roles;

const view = viewOf(Object.values(roles));

const session = (current: Principal, more: Partial<Session> = {}): Session => ({
  ...{ partition: 'aws', mode: 'classic', current, base: current, switched: false, region: 'us-east-1' },
  ...{ signInHost: 'signin.aws.amazon.com', url: 'https://us-east-1.console.aws.amazon.com/console/home' },
  ...more,
});
const user = (account: string): Principal => ({ kind: 'iam-user', account, name: 'jiwoo' });
const inRole = ({ account, roleName }: Role): Principal => ({ kind: 'role', account, name: roleName });
const switched = (to: Role, base: Principal) => session(inRole(to), { base, switched: true });
const { base: _, ...child } = session(inRole(roles.dev), { mode: 'multi-session', displayName: 'dev' });
const root: Principal = { kind: 'root', account: acme, name: 'root' };
const dana: Principal = { kind: 'permission-set', account: '444444444444', name: 'Admin' };

const ofNames = (names: readonly Name[]) => names.map((name) => ({ id: roleId(roles[name]), profile: name }));

interface Top {
  pins?: Name[];
  recents?: Name[];
}

/** The list as it is read from above, and what the headings that are in their usual places have is left out. */
function listOver(from: Session, { pins = [], recents = [] }: Top, signedInFirst = true): string[] {
  const kept = { pins: ofNames(pins), recents: ofNames(recents) };
  const reachOf = (of: Role) => reach(of, from);
  const order = orderOverTab(view, kept, { session: from, reachOf, signedInFirst });
  const { first, last } = order;
  const setup = { ...locateAll(view, orderTopRoles(kept, order)), first, last, collapsed: new Set<string>() };
  return allSections(view, setup)
    .filter(({ depth }) => depth === 0)
    .map(({ kind, name, count, roleAt }) => {
      const shown = Array.from({ length: count }, (_, n) => view.role(roleAt(n)).profile).join(' ');
      return kind === 'organization' ? name : `${kind}: ${shown}`;
    });
}

it.each<[string, Session, Top, string[]]>([
  ['nobody has been anywhere', session(user(acme)), {}, ['Acme', 'Lumen', 'Zeta', 'Gov']],
  [
    'in a role: the one before it is first',
    switched(roles.dev, user(acme)),
    { recents: ['dev', 'prod'] },
    ['recent: prod dev', 'Acme', 'Lumen', 'Zeta', 'Gov'],
  ],
  [
    'a pin stays where it is, also in its role',
    switched(roles.dev, user(acme)),
    { pins: ['dev', 'prod'], recents: ['dev'] },
    ['pinned: dev prod', 'Acme', 'Lumen', 'Zeta', 'Gov'],
  ],
  [
    'signed in elsewhere: below its own organization',
    session(user(zeta)),
    { recents: ['dev', 'prod'] },
    ['Zeta', 'away: dev prod', 'Lumen', 'Acme', 'Gov'],
  ],
  [
    'some can be reached, and the order within stays',
    session(user(zeta)),
    { pins: ['dev', 'lab', 'prod'], recents: ['gov', 'web', 'dev', 'sso'] },
    ['pinned: lab', 'recent: web sso', 'Zeta', 'away: dev prod gov', 'Lumen', 'Acme', 'Gov'],
  ],
  [
    'root: below what its portal opens',
    session(root),
    { recents: ['dev', 'prod', 'lab'] },
    ['Lumen', 'away: dev prod lab', 'Acme', 'Zeta', 'Gov'],
  ],
  [
    'an external id, which no session can send',
    session(user(acme)),
    { pins: ['sealed', 'dev'] },
    ['pinned: dev', 'Acme', 'away: sealed', 'Lumen', 'Zeta', 'Gov'],
  ],
  [
    'another partition',
    session(user('333333333333'), { partition: 'aws-us-gov' }),
    { recents: ['dev', 'gov'] },
    ['recent: gov', 'Gov', 'away: dev', 'Lumen', 'Acme', 'Zeta'],
  ],
  [
    'a permission set',
    session(dana),
    { recents: ['sso', 'dev'] },
    ['recent: sso', 'Lumen', 'away: dev', 'Acme', 'Zeta', 'Gov'],
  ],
  [
    'a child session: what the session before it opens is not out of reach',
    child,
    { recents: ['dev', 'prod'] },
    ['recent: prod dev', 'Acme', 'Zeta', 'Lumen', 'Gov'],
  ],
])('over a tab: %s', (_, from, top, expected) => {
  expect(listOver(from, top)).toEqual(expected);
});

it('leaves organizations where they are if one does not want them moved, but not what is out of reach', () => {
  const from = session(user(zeta));
  expect(listOver(from, { recents: ['dev', 'web'] }, false)).toEqual([
    ...['recent: web', 'away: dev', 'Zeta', 'Lumen', 'Acme', 'Gov'],
  ]);
});

it('knows the organization of an account that no role is assumed from', () => {
  const from = session(user('444444444444'));
  expect(listOver(from, {})[0]).toBe('Lumen');
});

it('moves nothing where nothing can be reached', () => {
  const only = viewOf([roles.dev, roles.lab]);
  const kept = { pins: [], recents: ofNames(['dev']) };
  const reachOf = (of: Role) => reach(of, session(root));
  expect(orderOverTab(only, kept, { session: session(root), reachOf, signedInFirst: true })).toEqual({
    current: undefined,
    away: [roleId(roles.dev)],
    first: [],
    last: [],
  });
});

it('moves no more headings than can be read before the first paint', () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    role(`r${n}`, { organization: `org ${n}`, base: { account: zeta } }),
  );
  const crowd = viewOf([...many, roles.dev]);
  const from = session(user(acme));
  const order = orderOverTab(
    crowd,
    { pins: [], recents: [] },
    { session: from, reachOf: (of) => reach(of, from), signedInFirst: true },
  );
  expect([order.first, order.last]).toEqual([['Acme'], []]);
});
