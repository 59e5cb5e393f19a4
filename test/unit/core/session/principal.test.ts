import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalOfArn, principalOfShownName } from '@/core/session/principal.ts';

describe('the principal of an ARN', () => {
  it.each([
    ['arn:aws:iam::123456789012:user/alice', 'aws', { kind: 'iam-user', name: 'alice' }],
    ['arn:aws:iam::123456789012:user/division/team/alice', 'aws', { kind: 'iam-user', name: 'alice' }],
    ['arn:aws:iam::123456789012:root', 'aws', { kind: 'root', name: 'root' }],
    ['arn:aws:sts::123456789012:federated-user/bob', 'aws', { kind: 'federated-user', name: 'bob' }],
    [
      'arn:aws:sts::123456789012:assumed-role/Admin/alice@x.org',
      'aws',
      { kind: 'role', name: 'Admin', sessionName: 'alice@x.org' },
    ],
    [
      'arn:aws-cn:sts::123456789012:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/alice',
      'aws-cn',
      { kind: 'permission-set', name: 'Admin', sessionName: 'alice' },
    ],
    // A permission set's name may hold `_`, and look like a suffix itself: the last one counts
    [
      'arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Read_Only_aaaaaaaaaaaaaaaa_0123456789abcdef/a',
      'aws',
      { kind: 'permission-set', name: 'Read_Only_aaaaaaaaaaaaaaaa', sessionName: 'a' },
    ],
    [
      'arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Admin_0123/a',
      'aws',
      { kind: 'role', name: 'AWSReservedSSO_Admin_0123', sessionName: 'a' },
    ],
  ] as const)('%s', (arn, partition, principal) => {
    expect(principalOfArn(arn, partition)).toEqual({ account: '123456789012', ...principal });
  });

  it.each([
    'arn:aws-us-gov:iam::123456789012:user/alice',
    'arn:aws:iam::12345678901:user/alice',
    'arn:aws:iam::123456789012:user/',
    'arn:aws:iam::123456789012:role/Admin',
    'arn:aws:sts::123456789012:assumed-role/Admin',
    'arn:aws:sts::123456789012:assumed-role/Admin/',
    'arn:aws:sts::123456789012:assumed-role//alice',
    'arn:aws:iam::123456789012:assumed-role/Admin/alice',
    'arn:aws:sts::123456789012:user/alice',
    '',
  ])('none of the page: %s', (arn) => {
    expect(principalOfArn(arn, 'aws')).toBeUndefined();
  });

  // A name pattern of `\w+` once turned `user-role-x` into `user`: https://github.com/janstuemmel/aws-role-switch/issues/35
  it('keeps every character that a role may have', () => {
    const name = fc.stringMatching(/^[\w+=,.@-]{2,64}$/).filter((text) => !text.startsWith('AWSReservedSSO_'));
    fc.assert(
      fc.property(name, name, (role, session) => {
        const principal = principalOfArn(`arn:aws:sts::123456789012:assumed-role/${role}/${session}`, 'aws');
        expect(principal).toEqual({ kind: 'role', account: '123456789012', name: role, sessionName: session });
      }),
    );
  });
});

describe('the principal of a name in the nav', () => {
  it.each([
    ['alice', { kind: 'iam-user', name: 'alice' }],
    ['Admin/alice', { kind: 'role', name: 'Admin', sessionName: 'alice' }],
    ['AWSReservedSSO_A_B_0123456789abcdef/x@y.kr', { kind: 'permission-set', name: 'A_B', sessionName: 'x@y.kr' }],
  ])('%s', (shown, principal) => {
    expect(principalOfShownName('my-alias', shown)).toEqual({ account: 'my-alias', ...principal });
  });

  it.each(['', '/alice'])('none in %j', (shown) => {
    expect(principalOfShownName('my-alias', shown)).toBeUndefined();
  });
});
