import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionOfSignInHost } from '@/core/aws/partitions.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts } from '@/core/session/session.ts';
import * as facts from './facts.ts';

const url = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1';

describe('facts that are wrong', () => {
  it.each(['http://console.aws.amazon.com/', 'https://example.com/', 'about:blank', ''])('no session at %j', (page) => {
    expect(readSession({ ...facts.user2025, url: page })).toBeUndefined();
  });

  it.each([
    '{',
    '[]',
    'null',
    '"x"',
    '{"sessionARN":7,"signInEndpoint":{}}',
    '{"__proto__":{"sessionARN":"x"}}',
    'x'.repeat(20_000),
  ])('session data %.40j is as good as none', (sessionData) => {
    expect(readSession({ ...facts.user2018, sessionData })).toEqual(readSession(facts.user2018));
  });

  it.each(['signin.evil.example', 'signin.aws.amazon.com.evil.example', 'https://evil.example/signin.aws.amazon.com'])(
    'never posts to %s',
    (signInEndpoint) => {
      const page = { url, signInEndpoint, sessionData: facts.sessionData({ signInEndpoint }) };
      expect(readSession(page)?.signInHost).toBe('signin.aws.amazon.com');
    },
  );

  it('prefers the host over session data that names another session', () => {
    const sessionDifferentiator = '111111111111-aaaaaaaa';
    const page = {
      ...facts.multiSession2025,
      sessionData: facts.sessionData({ prismModeEnabled: true, sessionDifferentiator }),
    };
    expect(readSession(page)?.differentiator).toBe('222233334444-k3j9x0ab');
  });

  it('knows multi-session by the host, where there is no session data', () => {
    const { url: page } = facts.multiSession2025;
    expect(readSession({ url: page })).toMatchObject({ mode: 'multi-session', current: { account: '222233334444' } });
  });

  describe('the host of a multi-session page says 222233334444', () => {
    const { url: page, sessionData: honest = '' } = facts.multiSession2025;
    const claiming = (claims: object) => ({
      url: page,
      sessionData: facts.sessionData({ ...JSON.parse(honest), ...claims }),
    });
    const arn = 'arn:aws:sts::555566667777:assumed-role/Ops/jiwoo';

    it.each<[string, PageFacts]>([
      ['the ARN', claiming({ sessionARN: arn, accountAlias: 'acme-prod' })],
      ['the ARN, and that it is classic', claiming({ sessionARN: arn, prismModeEnabled: false })],
      ['the ARN, and another session', claiming({ sessionARN: arn, sessionDifferentiator: '555566667777-aaaaaaaa' })],
      ['the nav’s title', { url: page, accountTitle: 'Ops/jiwoo @ 5555-6666-7777', displayName: 'prod' }],
      ['the nav’s label', { url: page, accountLabel: 'Account ID: 5555-6666-7777' }],
      ['the menu of 2018', { url: page, roleAccount: '555566667777', roleUser: 'Ops' }],
    ])('%s claims another account: nothing of it is believed', (_, claimed) => {
      const session = readSession(claimed);
      expect(session).toMatchObject({
        mode: 'multi-session',
        differentiator: '222233334444-k3j9x0ab',
        current: { kind: 'unknown', account: '222233334444', name: '' },
      });
      expect(session).not.toHaveProperty('accountAlias');
      expect(session).not.toHaveProperty('displayName');
    });

    it('still has its session’s sign-in host, which is AWS’s: a switch can be made from it', () => {
      expect(readSession(claiming({ sessionARN: arn }))?.signInHost).toBe('ap-northeast-2.signin.aws.amazon.com');
    });

    it('an alias is what the account is called, and its id is the host’s', () => {
      expect(readSession({ url: page, accountTitle: 'Ops/jiwoo @ acme-prod' })).toMatchObject({
        current: { kind: 'role', account: '222233334444', name: 'Ops' },
        accountAlias: 'acme-prod',
      });
    });
  });

  it('never throws, and never leaves the table', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.json(), fc.constant('arn:aws:iam::222233334444:root')), {
      nil: undefined,
    });
    const keys = [
      'sessionData',
      'signInEndpoint',
      'region',
      'userInfo',
      'roleInfo',
      'accountAlias',
      'accountLabel',
    ] as const;
    const names = [
      'accountTitle',
      'loginAccount',
      'loginUser',
      'roleAccount',
      'roleUser',
      'displayName',
      'color',
    ] as const;
    const page = fc.record(Object.fromEntries([...keys, ...names].map((key) => [key, text])));
    fc.assert(
      fc.property(page, (shown) => {
        const session = readSession({ url, ...shown } as PageFacts);
        expect(partitionOfSignInHost(session?.signInHost ?? '')).toBe('aws');
      }),
    );
  });
});
