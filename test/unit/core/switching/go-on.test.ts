import { expect, it } from 'vitest';
import type { Session } from '@/core/session/session.ts';
import { mayGoOn } from '@/core/switching/go-on.ts';
import { role, session } from './role-and-session.ts';

const alice = { kind: 'iam-user', account: '222233334444', name: 'alice' } as const;
const bob = { ...alice, name: 'bob' };
const elsewhere = { ...alice, account: '999999999999' };
const target = role({ base: { account: '222233334444' } });
const inRole = { kind: 'role', account: target.account, name: 'Ops', sessionName: 'alice' } as const;
const as = (current: Session['current'], more: Partial<Session> = {}): Session => ({
  ...session('aws', 'classic', false),
  current,
  base: current,
  switched: false,
  ...more,
});

it.each<[string, 'yes' | 'no' | 'there', Session, Parameters<typeof mayGoOn>[2]]>([
  ['the base that the config names', 'yes', as(alice), undefined],
  ['who was there before', 'yes', as(alice), { account: '222233334444', name: 'alice' }],
  ['somebody else of that account', 'no', as(bob), { account: '222233334444', name: 'alice' }],
  ['another account', 'no', as(elsewhere), undefined],
  ['root', 'no', as({ ...alice, kind: 'root', name: 'root' }), undefined],
  ['somebody whom the page does not show', 'no', as({ ...alice, kind: 'unknown', name: '' }), undefined],
  ['another partition', 'no', as(alice, { partition: 'aws-cn' }), undefined],
  ['the role itself', 'there', as(inRole), undefined],
])('signed in as %s: %s', (_, may, session, was) => {
  expect(mayGoOn(target, session, was)).toBe(may);
});

it.each<[string, 'yes' | 'no', Parameters<typeof mayGoOn>]>([
  ['anybody, where the config does not say who assumes the role', 'no', [role(), as(elsewhere), undefined]],
  ['who was there before, even then', 'yes', [role(), as(alice), { account: '222233334444', name: 'alice' }]],
  ['who may be the one before', 'no', [role(), as(alice), { account: '222233334444', name: '' }]],
  [
    'an account that is not known to have the name before',
    'no',
    [role(), as(alice), { account: 'acme', name: 'alice' }],
  ],
  ['an id, where the config has an alias', 'no', [role({ base: { alias: 'acme' } }), as(alice), undefined]],
  [
    'the alias that the config has',
    'yes',
    [role({ base: { alias: 'acme' } }), as(alice, { accountAlias: 'acme' }), undefined],
  ],
])('does so only as who is known to fit: as %s: %s', (_, may, [wanted, session, was]) => {
  expect(mayGoOn(wanted, session, was)).toBe(may);
});
