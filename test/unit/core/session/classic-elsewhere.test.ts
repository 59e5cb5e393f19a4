import { describe, expect, it } from 'vitest';
import { classicElsewhere } from '@/core/session/classic-elsewhere.ts';
import type { Session } from '@/core/session/session.ts';
import { role } from '../switching/role-and-session.ts';

const portalRole = {
  ...{ kind: 'identity-center' as const, partition: 'aws' as const, profile: 'lumen-main', line: 1 },
  ...{ organization: 'Lumen', account: '200000000002', roleName: 'Admin', startUrl: 'https://lumen.awsapps.com/start' },
};
const base = (account: string) => ({ kind: 'iam-user' as const, account, name: 'alice' });
const switched: Session = {
  ...{ partition: 'aws', mode: 'classic', switched: true, region: 'us-east-1' },
  ...{ signInHost: 'signin.aws.amazon.com', url: 'https://console.aws.amazon.com/' },
  current: { kind: 'role', account: '300000000003', name: 'Ops' },
  base: base('acme-login'),
};
const said = (account: string, alias = 'acme-login') => ({ alias, account });

describe('a classic session that a portal stops at', () => {
  it.each<[string, Session, ReturnType<typeof said>[], boolean]>([
    ['is one of another account', { ...switched, base: base('200000000001') }, [], true],
    ['is none of the role’s own account', { ...switched, base: base('200000000002') }, [], false],
    ['is none whose alias nothing is known of', switched, [], false],
    ['is one whose alias pages said to be another account', switched, [said('200000000001')], true],
    ['is none whose alias a page said to be the role’s account', switched, [said('9'), said('200000000002')], false],
    ['is none where another alias was said to be another account', switched, [said('200000000001', 'globex')], false],
    ['is none in multi-session', { ...switched, mode: 'multi-session' }, [said('200000000001')], false],
    ['is none of another partition', { ...switched, partition: 'aws-cn' }, [said('200000000001')], false],
  ])('%s', (_, session, learnt, isThere) => {
    expect(classicElsewhere(portalRole, [session], learnt)).toEqual(
      isThere ? { session, base: session.base } : undefined,
    );
  });

  it('is none for a role that is switched to', () => {
    expect(classicElsewhere(role(), [{ ...switched, base: base('200000000001') }])).toBeUndefined();
  });
});
