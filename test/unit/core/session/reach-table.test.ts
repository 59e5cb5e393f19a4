import { describe, expect, it } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { Reach } from '@/core/session/reach.ts';
import { type Known, reachWithAll, workedAmong } from '@/core/session/reach-with-all.ts';
import type { Principal, Session } from '@/core/session/session.ts';
import { role } from '../catalog/catalogs.ts';

const [hub, dev, elsewhere] = ['111111111111', '222222222222', '333333333333'];

const inRole = (account: string, roleName: string, more: Partial<Role> = {}) =>
  role('r', { account, roleName, ...more });

/** The roles, by what their text says of them. */
const roles = {
  'Dev, from the hub by its number': inRole(dev, 'Dev', { base: { account: hub } }),
  'from the hub by its number': inRole(elsewhere, 'Ops', { base: { account: hub } }),
  'from the hub by its alias': inRole(elsewhere, 'Ops', { base: { alias: 'acme-hub' } }),
  'from the role Admin of the hub': inRole(elsewhere, 'Ops', { base: { account: hub, roleName: 'Admin' } }),
  'does not say from where': inRole(elsewhere, 'Ops'),
  'through Dev': inRole(elsewhere, 'Ops', { base: { account: hub }, via: { account: dev, roleName: 'Dev' } }),
  'wants an external ID': inRole(elsewhere, 'Ops', { base: { account: hub }, needsExternalId: true }),
  'has too long a name': inRole(elsewhere, 'x'.repeat(65), { base: { account: hub } }),
  'in GovCloud': inRole(elsewhere, 'Ops', { partition: 'aws-us-gov' }),
  'of a portal': inRole(elsewhere, 'Set', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start' }),
  'of no portal': inRole(elsewhere, 'Set', { kind: 'identity-center' }),
} satisfies Record<string, Role>;
type Case = keyof typeof roles;

const session = (current: Principal, more: Partial<Session> = {}): Session => ({
  ...{ partition: 'aws', mode: 'classic', current, base: current, switched: false, region: 'us-east-1' },
  ...{ signInHost: 'signin.aws.amazon.com', url: 'https://us-east-1.console.aws.amazon.com/console/home' },
  ...more,
});
const user = (account: string): Principal => ({ kind: 'iam-user', account, name: 'jiwoo' });
const devRole: Principal = { kind: 'role', account: dev, name: 'Dev' };
const admin: Principal = { kind: 'permission-set', account: hub, name: 'Admin' };
const multi = { mode: 'multi-session' } as const;
const { base: _, ...child } = session(devRole, { ...multi, displayName: 'dev', accountAlias: 'acme-dev' });
const base = session(admin, multi);

/** Where one is, and what is known beside the page of the tab. */
const places = {
  'no console': [undefined, {}],
  'a user of the hub': [session(user(hub), { accountAlias: 'acme-hub' }), {}],
  'the same, who has switched to Dev': [session(devRole, { base: user(hub), switched: true }), {}],
  'a user elsewhere': [session(user(elsewhere), { accountAlias: 'zeta' }), {}],
  'a user of the hub, which is called otherwise now': [session(user(hub), { accountAlias: 'acme-new' }), {}],
  'the same, whose old alias was learnt': [
    session(user(hub), { accountAlias: 'acme-new' }),
    { learnt: [{ alias: 'acme-hub', account: hub }] },
  ],
  'a user of a page that shows the alias alone': [session(user('acme-hub')), {}],
  'a user elsewhere, from whom it worked before': [session(user(elsewhere)), { hasWorked: () => true }],
  'the root user of the hub': [session({ kind: 'root', account: hub, name: 'root' }), {}],
  'a user in GovCloud': [session(user(elsewhere), { partition: 'aws-us-gov' }), {}],
  'a page that names nobody': [session({ kind: 'unknown', account: '', name: '' }), {}],
  'multi-session, Admin of the hub': [base, {}],
  'the same, with Dev in another tab': [base, { others: [child] }],
  'multi-session, Dev, with Admin of the hub in another tab': [child, { others: [base] }],
  'multi-session, Dev, with no other tab': [child, {}],
} satisfies Record<string, [Session | undefined, Known]>;
type Place = keyof typeof places;

/** `+`: nothing stands in the way; a reason in capitals: AWS refuses for certain. */
const markOf = (found: Reach): string => {
  if (found.state === 'reachable') return '+';
  if (found.state === 'impossible') return found.reason.toUpperCase();
  return found.state === 'doubtful' ? found.reason : found.state;
};

/** A line for each place, a column for each role, in their order. */
const table: Record<Place, string> = {
  'no console': '+ | + | + | + | + | + | needs-external-id | NAME-TOO-LONG | + | + | NO-PORTAL',
  'a user of the hub':
    '+ | + | + | other-base | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'the same, who has switched to Dev':
    'current | + | + | other-base | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'a user elsewhere':
    'other-base | other-base | other-alias | other-base | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'a user of the hub, which is called otherwise now':
    '+ | + | other-alias | other-base | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'the same, whose old alias was learnt':
    '+ | + | + | other-base | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'a user of a page that shows the alias alone':
    '+ | + | + | other-base | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'a user elsewhere, from whom it worked before':
    '+ | + | + | + | + | + | + | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'the root user of the hub':
    'ROOT | ROOT | ROOT | ROOT | ROOT | ROOT | ROOT | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'a user in GovCloud':
    'OTHER-PARTITION | OTHER-PARTITION | OTHER-PARTITION | OTHER-PARTITION | OTHER-PARTITION | OTHER-PARTITION | OTHER-PARTITION | NAME-TOO-LONG | + | + | NO-PORTAL',
  'a page that names nobody':
    '+ | + | + | + | + | + | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'multi-session, Admin of the hub':
    '+ | + | + | + | + | chained | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'the same, with Dev in another tab':
    'open | + | + | + | + | + | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'multi-session, Dev, with Admin of the hub in another tab':
    'current | + | + | + | + | + | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
  'multi-session, Dev, with no other tab':
    'current | role-chaining | role-chaining | role-chaining | from-a-role | + | needs-external-id | NAME-TOO-LONG | OTHER-PARTITION | + | NO-PORTAL',
};

describe.each(Object.entries(table))('%s', (place, marks) => {
  const [from, known] = places[place as Place];
  const columns = marks.split(' | ').map((mark, n): [Case, string] => [Object.keys(roles)[n] as Case, mark]);
  it.each(columns)('a role, %s: %s', (name, mark) => {
    expect(markOf(reachWithAll(roles[name], from, known))).toBe(mark);
  });
});

it('takes nobody’s word for an account where it is sent, only for what is marked', () => {
  const lie = { learnt: [{ alias: 'acme-hub', account: elsewhere }] };
  const [from] = places['a user of the hub'];
  expect(reachWithAll(roles['from the hub by its alias'], from, lie)).toEqual({ state: 'reachable' });
  expect(reachWithAll(roles['from the hub by its number'], places['a user elsewhere'][0], lie)).toMatchObject({
    reason: 'other-base',
  });
});

it.each<[string, Role, Session, boolean]>([
  ['its session', inRole(dev, 'Dev'), child, true],
  ['that of another role', inRole(dev, 'Ops'), child, false],
  ['a classic one, which all tabs share', inRole(dev, 'Dev'), session(devRole), false],
  ['one whose account its page alone names by that alias', inRole('acme-dev', 'Dev'), child, false],
])('knows where a role is open: %s', (_, one, other, isOpen) => {
  expect(reachWithAll(one, base, { others: [other] }).state === 'open').toBe(isOpen);
});

it('knows the roles that have worked by their ids, whatever the profile and the portal', () => {
  const set = roles['of a portal'];
  const hasWorked = workedAmong([roleId(set), roleId(inRole(dev, 'Dev'))]);
  expect(
    [inRole(dev, 'DEV', { profile: 'other' }), { ...set, startUrl: 'https://eu.acme.awsapps.com/start' }].map(
      hasWorked,
    ),
  ).toEqual([true, true]);
  expect([inRole(dev, 'Ops'), inRole(elsewhere, 'Dev')].map(hasWorked)).toEqual([false, false]);
});
