import { expect, it } from 'vitest';
import type { Role } from '@/core/config/role.ts';
import type { Doubt } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { signInTarget } from '@/core/switching/sign-in-target.ts';
import { role, session } from './role-and-session.ts';

const alice = { kind: 'iam-user', account: '222233334444', name: 'alice' } as const;
const inRole = { kind: 'role', account: '555566667777', name: 'Ops', sessionName: 'alice' } as const;
const url = 'https://us-east-1.console.aws.amazon.com/ec2/home';
const classic: Session = {
  ...session('aws', 'classic', false),
  mode: 'classic',
  current: alice,
  base: alice,
  switched: false,
  url,
};
const { base: _, ...unnamed } = classic;
const child: Session = { ...unnamed, mode: 'multi-session', current: inRole, switched: true, displayName: 'ops' };
const doubt = (reason: Doubt['reason']): Doubt => ({ state: 'doubtful', reason });

it.each<[string, Session, unknown]>([
  ['as who was there', classic, { account: '222233334444', name: 'alice' }],
  ['as who had switched', { ...classic, current: inRole, switched: true }, { account: '222233334444', name: 'alice' }],
  ['as anybody, where that was not shown', child, undefined],
])('after the end of a session, in its own tab and %s', (_, session, was) => {
  expect(signInTarget(role(), 'expired', { session, tabId: 7, doubt: undefined })).toEqual({ url, tabId: 7, was });
});

it.each<[string, Partial<Role>, string]>([
  ['its id', { base: { account: '222233334444' } }, 'https://222233334444.signin.aws.amazon.com/console'],
  ['its alias', { base: { alias: 'acme-login' } }, 'https://acme-login.signin.aws.amazon.com/console'],
  [
    'GovCloud',
    { partition: 'aws-us-gov', base: { account: '222233334444' } },
    'https://222233334444.signin.amazonaws-us-gov.com/console',
  ],
  ['no base', {}, 'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1'],
  [
    'a base that is a role: its company knows where',
    { base: { account: '222233334444', roleName: 'Engineer' } },
    'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1',
  ],
  [
    'an alias that is a host',
    { base: { alias: 'evil.example/' } },
    'https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1',
  ],
])('from a role’s own session, at the page of the base’s account: %s', (_, more, url) => {
  const found = signInTarget(role(more), 'refused', { session: child, tabId: 7, doubt: doubt('role-chaining') });
  expect(found).toEqual({ url });
});

it.each<[string, Parameters<typeof signInTarget>[1], Session | undefined, Doubt | undefined]>([
  ['a refusal that nobody had expected', 'refused', child, undefined],
  ['a classic session of another base, which would have to be signed out', 'refused', classic, doubt('other-base')],
  ['an external id', 'refused', child, doubt('needs-external-id')],
  ['silence', 'silent', classic, undefined],
  ['no session', 'expired', undefined, undefined],
])('a sign-in does not help against %s', (_, outcome, session, doubt) => {
  expect(signInTarget(role(), outcome, { session, tabId: 7, doubt })).toBeUndefined();
});
