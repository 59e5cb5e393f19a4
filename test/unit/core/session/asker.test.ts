import { expect, it } from 'vitest';
import { askerOf, mayBeAsker } from '@/core/session/asker.ts';
import type { Session } from '@/core/session/session.ts';
import { session } from '../switching/role-and-session.ts';

const alice = { kind: 'iam-user', account: '222233334444', name: 'alice' } as const;
const of = (more: Partial<Session> = {}): Session => ({
  ...session('aws', 'multi-session', false),
  current: alice,
  ...more,
});

it.each<[string, boolean, Partial<Session>]>([
  ['the same', true, {}],
  ['the same, whose page shows only an alias', true, { current: { ...alice, account: 'acme' } }],
  ['another user', false, { current: { ...alice, name: 'bob' } }],
  ['another account', false, { current: { ...alice, account: '999999999999' } }],
  ['a role of that name', false, { current: { ...alice, kind: 'role' } }],
  ['another partition', false, { partition: 'aws-cn' }],
  ['a classic session', false, { mode: 'classic' }],
])('who asked for a switch may be %s: %s', (_, may, more) => {
  expect(mayBeAsker(askerOf(of())!, of(more))).toBe(may);
});
