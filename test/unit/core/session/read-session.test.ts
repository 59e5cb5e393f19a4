import { describe, expect, it } from 'vitest';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts } from '@/core/session/session.ts';
import * as facts from './facts.ts';

const url = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1';
const withArn = (sessionARN: string, page = url): PageFacts => ({
  url: page,
  sessionData: facts.sessionData({ sessionARN }),
});
const jiwoo = { kind: 'iam-user', account: '222233334444', name: 'jiwoo' };
const ops = { kind: 'role', account: '555566667777', name: 'Ops', sessionName: 'jiwoo' };

describe('pages of each era', () => {
  it('2018, IAM user: by the texts of the menu', () => {
    expect(readSession(facts.user2018)).toEqual({
      partition: 'aws',
      mode: 'classic',
      current: jiwoo,
      base: jiwoo,
      switched: false,
      region: 'ap-northeast-2',
      signInHost: 'signin.aws.amazon.com',
      url: facts.user2018.url,
    });
  });

  it('2018, switched: base and role from the menu, name and colour from the nav', () => {
    expect(readSession(facts.switched2018)).toMatchObject({
      current: { kind: 'role', account: '555566667777', name: 'Ops' },
      base: jiwoo,
      switched: true,
      displayName: 'prod',
      color: '99bce3',
    });
  });

  it('2021 to 2024, Identity Center: from the user cookie, alias included', () => {
    const principal = {
      kind: 'permission-set',
      account: '222233334444',
      name: 'Power_User',
      sessionName: 'jiwoo@example.com',
    };
    expect(readSession(facts.identityCenter2022)).toMatchObject({
      current: principal,
      base: principal,
      switched: false,
      signInHost: 'ap-northeast-2.signin.aws.amazon.com',
      accountAlias: 'acme-main',
    });
  });

  it('2021 to 2024, switched: the base from the role history', () => {
    const session = readSession(facts.switched2022);
    expect(session).toMatchObject({ current: ops, base: jiwoo, switched: true, displayName: 'prod', color: 'f2b0a9' });
    expect(session).toMatchObject({ accountAlias: 'acme-prod' });
  });

  describe('a classic page from before a switch in another tab', () => {
    const sessionData = facts.sessionData({
      sessionARN: 'arn:aws:sts::666677778888:assumed-role/Dev/jiwoo',
      signInEndpoint: 'eu-west-1.signin.aws.amazon.com',
      accountAlias: 'acme-dev',
    });
    const page = {
      ...facts.switched2022,
      sessionData,
      displayName: 'dev',
      color: 'rgb(0, 128, 0)',
      canExit: true as const,
    };

    it('is of the session of the cookie, which requests are made with; nothing of what it shows is taken', () => {
      const session = readSession(page);
      expect(session).toMatchObject({
        current: ops,
        base: jiwoo,
        switched: true,
        isStale: true,
        accountAlias: 'acme-prod',
      });
      expect(session).toMatchObject({ signInHost: 'eu-west-1.signin.aws.amazon.com', region: 'ap-northeast-2' });
      expect(session).not.toHaveProperty('displayName');
      expect(session).not.toHaveProperty('color');
    });

    it('back at the base in the other tab: is of the base, and not switched', () => {
      const userInfo = facts.cookie({ arn: 'arn:aws:iam::222233334444:user/people/jiwoo', alias: 'acme-main' });
      const session = readSession({ ...page, userInfo, roleInfo: facts.cookie({ bn: '', ba: '' }) });
      expect(session).toMatchObject({ current: jiwoo, base: jiwoo, switched: false, accountAlias: 'acme-main' });
    });

    it('is known by the menu of 2018, too', () => {
      const session = readSession({ ...facts.switched2022, roleAccount: '6666-7777-8888', roleUser: 'Dev' });
      expect(session).toMatchObject({ current: ops, isStale: true });
    });

    it.each<[string, PageFacts]>([
      ['where page and cookie agree', { ...facts.switched2022, roleAccount: 'acme-prod', roleUser: 'Ops/jiwoo' }],
      ['where the page says nothing', facts.switched2022],
      ['where the cookie says nothing', { ...page, userInfo: '{' }],
      ['where the page names one of several sessions', facts.child2025],
    ])('is none %s', (_, shown) => {
      expect(readSession(shown)).not.toHaveProperty('isStale');
    });
  });

  it('asks the sign-in host of the region where the page of a multi-session names none: others do not know it', () => {
    const url = 'https://222233334444-k3j9x0ab.ap-northeast-2.console.aws.amazon.com/console/home';
    expect(readSession({ url })).toMatchObject({ signInHost: 'ap-northeast-2.signin.aws.amazon.com' });
    expect(readSession({ url: url.replace('222233334444-k3j9x0ab.', '') })).toMatchObject({
      signInHost: 'signin.aws.amazon.com',
    });
  });

  // https://github.com/tilfinltd/aws-extend-switch-roles/issues/208: signed in by alias, and the config has the number
  it('learns the alias that the nav shows beside the id of the ARN', () => {
    const session = readSession({ ...facts.switched2022, accountTitle: 'Ops/jiwoo @ acme-prod' });
    expect(session).toMatchObject({ current: { account: '555566667777' }, accountAlias: 'acme-prod' });
  });

  it('2025, classic: the sign-in host from the table, since no element names it', () => {
    // https://github.com/tilfinltd/aws-extend-switch-roles/issues/372
    expect(readSession(facts.user2025)).toMatchObject({
      mode: 'classic',
      current: jiwoo,
      base: jiwoo,
      signInHost: 'signin.aws.amazon.com',
      accountAlias: 'acme-main',
    });
  });

  it('2025, multi-session: the session of its own host', () => {
    expect(readSession(facts.multiSession2025)).toMatchObject({
      mode: 'multi-session',
      differentiator: '222233334444-k3j9x0ab',
      current: { kind: 'permission-set', account: '222233334444', name: 'Admin' },
      base: { kind: 'permission-set', name: 'Admin' },
      switched: false,
      signInHost: 'ap-northeast-2.signin.aws.amazon.com',
    });
  });

  it('2025, multi-session child: cookies of other sessions are not believed', () => {
    const session = readSession(facts.child2025);
    expect(session).toMatchObject({ mode: 'multi-session', current: ops, switched: false, displayName: 'prod' });
    expect(session).not.toHaveProperty('base');
    expect(session).not.toHaveProperty('accountAlias');
  });
});

describe('partitions', () => {
  // Three releases in three weeks came from one sign-in host: https://github.com/tilfinltd/aws-extend-switch-roles/issues/387
  it.each([
    ['https://us-gov-west-1.console.amazonaws-us-gov.com/console/home', 'aws-us-gov', 'signin.amazonaws-us-gov.com'],
    ['https://cn-north-1.console.amazonaws.cn/console/home', 'aws-cn', 'signin.amazonaws.cn'],
    [
      'https://eusc-de-east-1.console.amazonaws-eusc.eu/console/home',
      'aws-eusc',
      'eusc-de-east-1.signin.amazonaws-eusc.eu',
    ],
  ])('%s', (page, partition, signInHost) => {
    const session = readSession(withArn(`arn:${partition}:iam::222233334444:user/jiwoo`, page));
    expect(session).toMatchObject({ partition, signInHost, current: jiwoo });
  });

  it('does not believe an ARN or a sign-in host of another partition', () => {
    const session = readSession({
      ...withArn('arn:aws:iam::222233334444:user/jiwoo', 'https://console.amazonaws.cn/console/home'),
      signInEndpoint: 'signin.aws.amazon.com',
    });
    expect(session).toMatchObject({
      current: { kind: 'unknown' },
      signInHost: 'signin.amazonaws.cn',
      region: 'cn-north-1',
    });
  });
});

describe('principals', () => {
  it.each([
    ['root', 'arn:aws:iam::222233334444:root', { kind: 'root', account: '222233334444' }],
    ['federation token', 'arn:aws:sts::222233334444:federated-user/jiwoo', { kind: 'federated-user', name: 'jiwoo' }],
    ['SAML role', 'arn:aws:sts::222233334444:assumed-role/Adfs/jiwoo', { kind: 'role', name: 'Adfs' }],
  ])('%s', (_, arn, current) => {
    expect(readSession(withArn(arn))).toMatchObject({ current, switched: false });
  });

  it('cannot tell a SAML role from a switched one without a sign', () => {
    expect(readSession(withArn('arn:aws:sts::222233334444:assumed-role/Adfs/jiwoo'))).not.toHaveProperty('base');
  });

  it('takes a role as not switched where the role history says so', () => {
    const page = {
      ...withArn('arn:aws:sts::222233334444:assumed-role/Adfs/jiwoo'),
      roleInfo: facts.cookie({ bn: '', ba: '' }),
    };
    expect(readSession(page)).toMatchObject({ base: { kind: 'role', name: 'Adfs' }, switched: false });
  });

  it('takes a role as switched where there is a way back', () => {
    const page = { ...withArn('arn:aws:sts::222233334444:assumed-role/Adfs/jiwoo'), canExit: true as const };
    expect(readSession(page)).toMatchObject({ switched: true });
  });

  it.each([
    ['title with id', { accountTitle: 'Ops/jiwoo @ 5555-6666-7777' }, ops],
    [
      'title with alias',
      { accountTitle: 'jiwoo @ acme-main' },
      { kind: 'iam-user', account: 'acme-main', name: 'jiwoo' },
    ],
    // 2025-07: the account moved from the title into a label
    ['title without account', { accountTitle: 'Ops/jiwoo', accountLabel: 'Konto-ID: 5555-6666-7777' }, ops],
    [
      'label alone',
      { accountLabel: 'アカウント ID: 5555-6666-7777' },
      { kind: 'unknown', account: '555566667777', name: '' },
    ],
    [
      'session data without ARN',
      { sessionData: '{"accountId":"555566667777"}' },
      { kind: 'unknown', account: '555566667777' },
    ],
    ['nothing at all', {}, { kind: 'unknown', account: '', name: '' }],
  ])('by %s', (_, shown, current) => {
    expect(readSession({ url, ...shown })?.current).toMatchObject(current);
  });
});
