import { describe, expect, it } from 'vitest';
import type { Session } from '@/core/session/session.ts';
import { isSomebodyElse, shownIn } from '@/core/session/somebody-else.ts';
import { session } from '../switching/role-and-session.ts';

const [main, other] = ['222233334444', '555566667777'];

const as = (account: string, name: string, accountAlias?: string): Session => ({
  ...session('aws', 'classic', false),
  current: { kind: name === '' ? 'unknown' : 'role', account, name },
  ...(accountAlias !== undefined && { accountAlias }),
});

describe('isSomebodyElse', () => {
  it.each([
    ['the same', false, as(main, 'Admin'), as(main, 'Admin')],
    ['another account', true, as(main, 'Admin'), as(other, 'Admin')],
    ['another role of the account', true, as(main, 'Admin'), as(main, 'ReadOnly')],
    ['the account’s alias, and later its id', false, as('acme-dev', 'Admin'), as(main, 'Admin')],
    ['an alias and another one', true, as('acme-dev', 'Admin'), as('acme-prod', 'Admin')],
    ['an alias, and later an id with another one', true, as('acme-dev', 'Admin'), as(other, 'Admin', 'acme-prod')],
    ['an id, and later its alias with it', false, as(main, 'Admin'), as(main, 'Admin', 'acme-dev')],
    ['nobody, and later somebody of the account', false, as(main, ''), as(main, 'Admin')],
    ['nobody, and later somebody of another account', true, as(main, ''), as(other, 'Admin')],
    ['somebody, and later nobody', false, as(main, 'Admin'), as(main, '')],
    ['nothing at all', false, as('', ''), as(other, 'Admin')],
  ])('a page that shows %s: %s', (_, isElse, before, after) => {
    expect(isSomebodyElse(shownIn(before), after)).toBe(isElse);
  });

  it('does not tell apart two people in one role, from which the same can be reached', () => {
    const asPerson = (sessionName: string): Session => ({
      ...as(main, 'Admin'),
      current: { kind: 'role', account: main, name: 'Admin', sessionName },
    });
    expect(isSomebodyElse(shownIn(asPerson('kim')), asPerson('lee'))).toBe(false);
  });
});
