import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '@/core/self-test/contradictions.ts';
import { checkedProbe } from '@/core/self-test/probe.ts';
import { readingsOf } from '@/core/self-test/readings.ts';
import type { PageFacts } from '@/core/session/session.ts';
import { readPageFacts } from '@/platform/page/read-page-facts.ts';
import { savedPage } from '../../platform/page/saved-page.ts';

const classic = 'https://us-east-1.console.aws.amazon.com/console/home';
const labeled = 'https://111122223333-abcd1234.us-east-1.console.aws.amazon.com/console/home';
const data = (more: object) => JSON.stringify({ sessionARN: 'arn:aws:iam::111122223333:user/alice', ...more });
const user = (account: string) => encodeURIComponent(JSON.stringify({ arn: `arn:aws:iam::${account}:user/alice` }));

const full = {
  metas: ['awsc-session-data', 'awsc-signin-endpoint'],
  cookies: ['aws-userInfo'],
  selectors: { accountLabel: 0 },
};
const told = (facts: PageFacts, probe: object = full) =>
  contradictionsOf(facts, readingsOf(facts), checkedProbe(probe));

describe('what of a page does not go together', () => {
  it.each<[string, PageFacts, string[], object?]>([
    ['nothing of a page that says nothing', { url: classic }, []],
    ['nothing of another site', { url: 'https://example.com/', sessionData: data({}) }, []],
    ['nothing of one account', { url: classic, sessionData: data({}), userInfo: user('111122223333') }, []],
    [
      'a cookie of another account in a classic session',
      { url: classic, sessionData: data({}), userInfo: user('222233334444') },
      ['accounts'],
    ],
    [
      'nothing of a cookie that is another session’s in multi-session',
      { url: labeled, sessionData: data({ prismModeEnabled: true }), userInfo: user('222233334444') },
      [],
    ],
    [
      'session data of another account than the address',
      { url: labeled, sessionData: data({ sessionARN: 'arn:aws:iam::222233334444:user/alice' }) },
      ['accounts'],
    ],
    [
      'a nav of another account than the session data',
      { url: labeled, sessionData: data({}), accountLabel: 'alice (2222-3333-4444)' },
      ['accounts'],
    ],
    [
      'no multi-session, at the address of one',
      { url: labeled, sessionData: data({ prismModeEnabled: false }) },
      ['mode'],
    ],
    [
      'another label',
      { url: labeled, sessionData: data({ sessionDifferentiator: '111122223333-zzzz9999' }) },
      ['label'],
    ],
    [
      'session data on a page without its meta',
      { url: classic, sessionData: data({}) },
      ['page-changed'],
      { ...full, metas: [] },
    ],
    [
      'a label of the account where none is any more',
      { url: classic, accountLabel: 'alice' },
      ['page-changed'],
      { ...full, selectors: { accountLabel: -1 } },
    ],
  ])('%s', (_, facts, expected, probe) => {
    expect(told(facts, probe)).toEqual(expected);
  });

  it.each(readdirSync('test/fixtures/pages').filter((name) => name.endsWith('.html')))('is nothing of %s', (page) => {
    const url = page.includes('multi')
      ? 'https://222233334444-k3j9x0ab.ap-northeast-2.console.aws.amazon.com/console/home'
      : undefined;
    expect(told(readPageFacts(savedPage(page, url)))).toEqual([]);
  });
});
