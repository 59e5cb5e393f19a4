import { expect, it } from 'vitest';
import { signOutOf, signOutUrl } from '@/core/switching/sign-out.ts';
import { session } from './role-and-session.ts';

const signInHost = 'us-east-1.signin.aws.amazon.com';

it.each([
  ['a classic session', { signInHost }, 'https://us-east-1.signin.aws.amazon.com/oauth?Action=logout'],
  [
    'one of several sessions',
    { signInHost, differentiator: '222233334444-abcd1234' },
    'https://us-east-1.signin.aws.amazon.com/sessions/222233334444-abcd1234/v1/logout',
  ],
  ['a host that is not AWS’s', { signInHost: 'signin.aws.amazon.com.evil.example' }, undefined],
  ['a label that leads elsewhere', { signInHost, differentiator: '../../federation' }, undefined],
])('the address that signs out of %s', (_, signOut, url) => {
  expect(signOutUrl(signOut)).toBe(url);
});

it('a multi-session session without a label cannot be signed out', () => {
  expect(signOutOf({ ...session('aws', 'classic', false), mode: 'multi-session' })).toBeUndefined();
  expect(signOutOf({ ...session('aws', 'classic', false), mode: 'classic', signInHost })).toEqual({ signInHost });
});
