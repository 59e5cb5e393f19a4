import { describe, expect, it } from 'vitest';
import { aliasOn } from '@/core/session/alias-on-page.ts';
import type { Session } from '@/core/session/session.ts';
import { session } from '../switching/role-and-session.ts';

const user = session('aws', 'classic', false);

describe('what a page tells', () => {
  it('is kept with its host and the time', () => {
    expect(aliasOn({ ...user, accountAlias: 'acme' }, 77)).toEqual({
      alias: 'acme',
      account: '222233334444',
      at: 77,
      host: 'us-east-1.console.aws.amazon.com',
    });
  });

  it.each<[string, Session]>([
    ['no alias', user],
    ['the alias in place of the id', { ...user, accountAlias: 'acme', current: { ...user.current, account: 'acme' } }],
  ])('is nothing where it shows %s', (_, from) => {
    expect(aliasOn(from, 77)).toBeUndefined();
  });
});
