import { describe, expect, it } from 'vitest';
import { readSession } from '@/core/session/read-session.ts';
import { readPageFacts } from '@/platform/page/read-page-facts.ts';
import { pageOf, savedPage } from './saved-page.ts';

const jiwoo = { kind: 'iam-user', account: '222233334444', name: 'jiwoo' };
const ops = { kind: 'role', account: '555566667777', name: 'Ops' };

describe('a page of each era, down to the session', () => {
  it('2018, IAM user', () => {
    const facts = readPageFacts(savedPage('2018-user.html', 'https://eu-west-3.console.aws.amazon.com/console/home'));
    expect(facts).toEqual({
      url: 'https://eu-west-3.console.aws.amazon.com/console/home',
      signInEndpoint: 'signin.aws.amazon.com',
      region: 'eu-west-3',
      accountLabel: 'jiwoo @ 2222-3333-4444',
      accountTitle: 'jiwoo @ 222233334444',
      loginAccount: '2222-3333-4444',
      loginUser: 'jiwoo',
    });
    expect(readSession(facts)).toMatchObject({ current: jiwoo, base: jiwoo, switched: false, region: 'eu-west-3' });
  });

  it('2018, switched', () => {
    const facts = readPageFacts(savedPage('2018-switched.html'));
    expect(facts).toMatchObject({ roleUser: 'Ops', canExit: true, displayName: '운영' });
    expect(readSession(facts)).toMatchObject({
      current: ops,
      base: jiwoo,
      switched: true,
      displayName: '운영',
      color: '99bce3',
    });
  });

  it('2021 to 2024, Identity Center', () => {
    expect(readSession(readPageFacts(savedPage('2022-identity-center.html')))).toMatchObject({
      current: { kind: 'permission-set', account: '222233334444', name: 'Power_User', sessionName: 'jiwoo' },
      switched: false,
      signInHost: 'ap-northeast-2.signin.aws.amazon.com',
    });
  });

  it('2021 to 2024, switched', () => {
    const session = readSession(readPageFacts(savedPage('2022-switched.html')));
    expect(session).toMatchObject({ current: ops, switched: true, displayName: 'prod', color: 'f2b0a9' });
  });

  it('2025, classic', () => {
    const facts = readPageFacts(savedPage('2025-classic.html'));
    expect(facts).toMatchObject({
      accountLabel: 'Konto-ID: 5555-6666-7777',
      accountTitle: 'Ops/jiwoo',
      displayName: 'prod',
    });
    expect(readSession(facts)).toMatchObject({ mode: 'classic', current: ops, displayName: 'prod' });
  });

  it('2025, multi-session', () => {
    const url = 'https://222233334444-k3j9x0ab.ap-northeast-2.console.aws.amazon.com/console/home';
    const session = readSession(readPageFacts(savedPage('2025-multi-session.html', url)));
    expect(session).toMatchObject({
      mode: 'multi-session',
      differentiator: '222233334444-k3j9x0ab',
      current: { kind: 'permission-set', name: 'Admin' },
      region: 'ap-northeast-2',
    });
    expect(session).not.toHaveProperty('displayName');
  });
});

describe('cookies', () => {
  it('are taken as they are', () => {
    const page = pageOf('');
    page.document.cookie = 'aws-userInfo=%7B%22arn%22%3A%22a%3Db%22%7D; Secure';
    page.document.cookie = 'noflush_awsc-roleInfo=%7B%7D=; Secure';
    page.document.cookie = 'aws-account-alias=acme; Secure';
    expect(readPageFacts(page)).toMatchObject({
      userInfo: '%7B%22arn%22%3A%22a%3Db%22%7D',
      roleInfo: '%7B%7D=',
      accountAlias: 'acme',
    });
  });

  // A sandboxed frame's storage threw, and pages broke: https://github.com/Noovolari/leapp/issues/351
  it('may be forbidden', () => {
    const page = pageOf('');
    Object.defineProperty(page.document, 'cookie', {
      get: () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    expect(readPageFacts(page)).toEqual({ url: page.location.href });
  });
});

it('finds nothing on an empty page, but its address', () => {
  const page = pageOf('');
  expect(readPageFacts(page)).toEqual({ url: page.location.href });
});

it('cuts every text at 16,384 characters', () => {
  const page = pageOf(`<meta name="awsc-session-data" content="${'x'.repeat(20_000)}">`);
  expect(readPageFacts(page).sessionData).toHaveLength(16_384);
});

it('changes nothing on the page', () => {
  const page = savedPage('2018-switched.html');
  const before = page.document.documentElement.outerHTML;
  readPageFacts(page);
  expect(page.document.documentElement.outerHTML).toBe(before);
});
