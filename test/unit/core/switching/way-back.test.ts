import { expect, it } from 'vitest';
import type { Session } from '@/core/session/session.ts';
import { wayBackAfter, wayToBase } from '@/core/switching/way-back.ts';
import { session } from './role-and-session.ts';

const url = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1';
const classic: Session = { ...session('aws', 'classic', true), mode: 'classic', region: 'eu-west-1', url };
const alice = { kind: 'iam-user', account: '222233334444', name: 'alice' } as const;

it('leads to a sign-in in the same tab after the end of a session: it ends at the base', () => {
  expect(wayBackAfter('expired', classic, 7)).toEqual({ by: 'page', url, tabId: 7 });
});

it.each(['refused', 'silent', 'blocked', 'failed', 'someone-else'] as const)(
  'opens the console anew after %s, to go back from there',
  (outcome) => {
    const home = 'https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1';
    expect(wayBackAfter(outcome, classic, 7)).toEqual({ by: 'new-tab', url: home });
  },
);

it.each<[string, Session | undefined, string]>([
  ['nobody is known', undefined, 'https://us-east-1.signin.aws.amazon.com/sessions/selector'],
  ['a user was', { ...classic, current: alice }, 'https://222233334444.signin.aws.amazon.com/console'],
  [
    'a role was, which its company knows where to sign in to',
    { ...classic, current: { ...alice, kind: 'permission-set' } },
    'https://us-east-1.signin.aws.amazon.com/sessions/selector',
  ],
])('leads to the base from a role’s own session, where %s', (_, known, url) => {
  expect(wayToBase(classic, known)).toEqual({ by: 'page', url });
});
