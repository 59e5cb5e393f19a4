import { describe, expect, it } from 'vitest';
import { nextRung } from '@/core/self-test/next-rung.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts } from '@/core/session/session.ts';

const classic = 'https://us-east-1.console.aws.amazon.com/console/home';
const labeled = 'https://111122223333-abcd1234.us-east-1.console.aws.amazon.com/console/home';
const data = (more: object) => JSON.stringify({ signInEndpoint: 'us-east-1.signin.aws.amazon.com', ...more });

/** Facts, what the token is, and the rung that a switch would begin with. */
const cases: [string, PageFacts, Parameters<typeof nextRung>[1], string][] = [
  ['a classic page', { url: classic, sessionData: data({}) }, 'number', 'native (classic)'],
  ['a page of which nothing is known but its address', { url: classic }, 'string', 'native (classic)'],
  ['a page without a token', { url: classic }, 'none', 'native (no-token)'],
  ['a page whose token is an object', { url: classic }, 'other', 'native (no-token)'],
  ['a multi-session’s own host', { url: labeled }, 'none', 'multi-session (multi-session)'],
  [
    'a multi-session on a shared host, without its label',
    { url: classic, sessionData: data({ prismModeEnabled: true }) },
    'none',
    'link (no-label)',
  ],
  [
    'the root user',
    { url: classic, sessionData: data({ sessionARN: 'arn:aws:iam::111122223333:root' }) },
    'number',
    'none (root)',
  ],
  ['another site', { url: 'https://example.com/' }, 'none', 'link (no-session)'],
];

describe('nextRung', () => {
  it.each(cases)('says how %s would be left, and why', (_, facts, token, expected) => {
    const { rung, reason } = nextRung(readSession(facts), token);
    expect(`${rung ?? 'none'} (${reason})`).toBe(expected);
  });

  it('leaves the link where no page tells anything', () => {
    expect(nextRung(undefined, 'none')).toEqual({ rung: 'link', reason: 'no-session' });
  });
});
