import { describe, expect, it } from 'vitest';
import type { Base, Role } from '@/core/config/role.ts';
import { isCurrent, reach } from '@/core/session/reach.ts';
import type { Principal, Session } from '@/core/session/session.ts';

const home = '222233334444';
const prod = '555566667777';
const user: Principal = { kind: 'iam-user', account: home, name: 'jiwoo' };
const admin: Principal = { kind: 'permission-set', account: home, name: 'Admin', sessionName: 'jiwoo' };
const ops: Principal = { kind: 'role', account: prod, name: 'Ops', sessionName: 'jiwoo' };

const role = (more: Partial<Role> = {}): Role => ({
  kind: 'iam',
  profile: 'prod',
  partition: 'aws',
  account: prod,
  roleName: 'team/Ops',
  organization: 'acme',
  line: 1,
  ...more,
});

const session = (current: Principal, more: Partial<Session> = {}): Session => ({
  partition: 'aws',
  mode: 'classic',
  current,
  base: current,
  switched: false,
  region: 'us-east-1',
  signInHost: 'signin.aws.amazon.com',
  url: 'https://us-east-1.console.aws.amazon.com/console/home',
  ...more,
});
const switched = (base: Principal, more: Partial<Session> = {}) => session(ops, { base, switched: true, ...more });
const multi = (current: Principal, more: Partial<Session> = {}) => session(current, { mode: 'multi-session', ...more });
/** In multi-session a role does not tell whether it was switched into. */
const child = (): Session => {
  const { base: _, ...rest } = multi(ops);
  return rest;
};

describe('the current role', () => {
  it.each([
    ['same account and name', role(), session(ops)],
    ['another path, for sessions show none', role({ roleName: 'other/Ops' }), session(ops)],
    ['another case, for IAM ignores it', role({ roleName: 'OPS' }), session(ops)],
    ['alias of the session', role({ account: 'acme-prod' }), session(ops, { accountAlias: 'acme-prod' })],
    ['a role that wants an external id', role({ needsExternalId: true }), session(ops)],
    [
      'permission set',
      role({ kind: 'identity-center', account: home, roleName: 'Admin', startUrl: 'https://acme.awsapps.com/start' }),
      session(admin),
    ],
  ])('%s', (_, target, from) => {
    expect(reach(target, from)).toEqual({ state: 'current' });
  });

  it.each([
    ['an IAM user of the same name', session({ kind: 'iam-user', account: prod, name: 'Ops' })],
    ['another account', session({ ...ops, account: home })],
    ['an account that cannot be compared', session({ ...ops, account: 'acme-prod' })],
    ['a longer name', session({ ...ops, name: 'Ops2' })],
  ])('is not %s', (_, from) => {
    expect(reach(role(), from).state).toBe('reachable');
  });
});

describe('being in a role', () => {
  const unknown = (account: string) => session({ kind: 'unknown', account, name: '' });
  it.each([
    ['the role', session(ops), true],
    ['another name', session({ ...ops, name: 'Other' }), false],
    ['another account', session({ ...ops, account: home }), false],
    ['another partition', session(ops, { partition: 'aws-cn' }), false],
    ['a user', session({ ...user, account: prod }), false],
    ['an account by its alias', session({ ...ops, account: 'acme-prod' }), undefined],
    ['a page that does not tell', unknown(''), undefined],
    ['a page that tells the account only', unknown(prod), undefined],
    ['a page that tells another account only', unknown(home), false],
  ])('%s', (_, at, is) => {
    expect(isCurrent(role(), at)).toBe(is);
  });
});

describe('what AWS refuses for certain', () => {
  const gov = session(user, { partition: 'aws-us-gov' });
  const long = `${'p'.repeat(60)}/Role`;
  it.each([
    ['another partition', role(), gov, { reason: 'other-partition', params: { role: 'aws', session: 'aws-us-gov' } }],
    ['root', role(), session({ kind: 'root', account: home, name: 'root' }), { reason: 'root' }],
    [
      'path and name over 64',
      role({ roleName: long }),
      undefined,
      { reason: 'name-too-long', params: { length: '65', limit: '64' } },
    ],
    [
      'a portal that is not AWS’s',
      role({ kind: 'identity-center', startUrl: 'https://acme.awsapps.com.evil.example/start' }),
      session(user),
      { reason: 'no-portal' },
    ],
    ['no portal', role({ kind: 'identity-center' }), undefined, { reason: 'no-portal' }],
  ])('%s', (_, target, from, expected) => {
    expect(reach(target, from)).toEqual({ state: 'impossible', ...expected });
  });

  it('takes 64 characters', () => {
    expect(reach(role({ roleName: `${'p'.repeat(59)}/Role` }), session(user))).toEqual({ state: 'reachable' });
  });
});

describe('Identity Center', () => {
  const target = role({ kind: 'identity-center', roleName: 'Reader', startUrl: 'https://acme.awsapps.com/start' });
  it.each([
    ['no session', undefined],
    ['an IAM user', session(user)],
    ['root', session({ kind: 'root', account: home, name: 'root' })],
    ['another partition', session(user, { partition: 'aws-cn' })],
    ['a child session', child()],
  ])('is reachable through the portal from %s', (_, from) => {
    expect(reach(target, from)).toEqual({ state: 'reachable' });
  });
});

describe('the base that the config names', () => {
  const of = (base: Base) => role({ account: '888888888888', base });
  const otherBase = 'other-base';

  it.each<[string, Base, Session | undefined, string | undefined]>([
    ['no session', { account: home }, undefined, undefined],
    ['same account', { account: home }, session(user), undefined],
    ['other account', { account: '111111111111' }, session(user), otherBase],
    ['same alias', { alias: 'acme' }, session({ ...user, account: 'acme' }), undefined],
    ['alias of the session', { alias: 'acme' }, session(user, { accountAlias: 'acme' }), undefined],
    ['id against alias: undecided', { account: home }, session({ ...user, account: 'acme' }), undefined],
    ['alias against id: undecided', { alias: 'acme' }, session(user), undefined],
    ['nothing known of the session', { account: home }, session({ kind: 'unknown', account: '', name: '' }), undefined],
    ['same role', { account: home, roleName: 'Admin' }, session(admin), undefined],
    [
      'same role by its reserved name',
      { account: home, roleName: 'AWSReservedSSO_Admin_0123456789abcdef' },
      session(admin),
      undefined,
    ],
    ['other role', { account: home, roleName: 'Reader' }, session(admin), otherBase],
    ['a user where a role is wanted', { account: home, roleName: 'Admin' }, session(user), otherBase],
    ['classic, switched: the base switches', { account: home }, switched(user), undefined],
    ['classic, switched from another base', { account: '111111111111' }, switched(user), otherBase],
    ['classic, switched, base not told', { account: '111111111111' }, { ...child(), mode: 'classic' }, undefined],
    ['multi-session, base', { account: home }, multi(admin), undefined],
    ['multi-session, other base', { account: '111111111111' }, multi(admin), otherBase],
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/358
    ['multi-session, child', { account: home }, child(), 'role-chaining'],
    [
      'multi-session, switched from the base',
      { account: home },
      multi(ops, { base: user, switched: true }),
      'role-chaining',
    ],
    [
      'multi-session, switched from another',
      { account: '111111111111' },
      multi(ops, { base: user, switched: true }),
      otherBase,
    ],
    ['multi-session, the role itself is the base', { account: prod, roleName: 'Ops' }, child(), undefined],
  ])('%s', (_, base, from, reason) => {
    const found = reach(of(base), from);
    expect(found).toMatchObject(reason ? { state: 'doubtful', reason } : { state: 'reachable' });
  });

  it('is named in the doubt, with whom one is instead', () => {
    expect(reach(of({ account: '111111111111', alias: 'acme', roleName: 'Admin' }), session(user))).toEqual({
      state: 'doubtful',
      reason: 'other-base',
      params: { base: 'acme/Admin', session: '222233334444/jiwoo' },
    });
  });

  it('comes after an external id, which no base can send', () => {
    const target = { ...of({ account: '111111111111' }), needsExternalId: true as const };
    expect(reach(target, session(user))).toEqual({ state: 'doubtful', reason: 'needs-external-id' });
  });
});

describe('a role that another role takes on', () => {
  const through = role({
    account: '888888888888',
    base: { account: home },
    via: { account: prod, roleName: 'ops/Ops' },
  });

  it.each<[string, Session | undefined, boolean]>([
    ['no session', undefined, true],
    ['classic, the base', session(user), false],
    ['classic, switched to the other role: the base switches', switched(user), false],
    ['classic, signed in as the other role', session(ops), true],
    ['multi-session, the base', multi(admin), false],
    ['multi-session, the other role', child(), true],
    ['multi-session, switched to the other role', multi(ops, { base: user, switched: true }), true],
    ['nothing known of the session', session({ kind: 'unknown', account: '', name: '' }), true],
  ])('from %s', (_, from, isReachable) => {
    expect(reach(through, from)).toEqual(
      isReachable
        ? { state: 'reachable' }
        : { state: 'doubtful', reason: 'chained', params: { role: `${prod}/ops/Ops` } },
    );
  });
});
