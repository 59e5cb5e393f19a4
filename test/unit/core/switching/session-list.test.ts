import { describe, expect, it } from 'vitest';
import { longestList, readSessionList, sessionListUrl } from '@/core/switching/session-list.ts';

const host = 'us-west-2.signin.aws.amazon.com';
const alice = {
  differentiator: '222233334444-abcd1234',
  principal_arn: 'arn:aws:iam::222233334444:user/alice',
  expiry: 1_700_000_000,
  auth_time: 1_699_990_000,
  account_alias: 'acme-login',
};
const read = (...sessions: unknown[]) => readSessionList(JSON.stringify({ sessions }), host);

it('is asked for at the sign-in host', () => {
  expect(sessionListUrl(host)).toBe('https://us-west-2.signin.aws.amazon.com/sessions/v1/list');
});

it('gives each session as one of its tabs would show it', () => {
  expect(read(alice)).toEqual([
    {
      partition: 'aws',
      mode: 'multi-session',
      current: { kind: 'iam-user', account: '222233334444', name: 'alice' },
      switched: false,
      region: 'us-west-2',
      signInHost: host,
      differentiator: '222233334444-abcd1234',
      accountAlias: 'acme-login',
      url: 'https://222233334444-abcd1234.us-west-2.console.aws.amazon.com/console/home?region=us-west-2',
    },
  ]);
});

describe('what is wrong, half or hostile', () => {
  it.each([
    ['no JSON', '<html>'],
    ['no object', '[]'],
    ['no list', '{"sessions":{}}'],
    ['more than is read', `{"sessions":[]${' '.repeat(longestList)}}`],
  ])('%s is no list', (_, text) => {
    expect(readSessionList(text, host)).toBeUndefined();
  });

  it('a host that is not AWS’s lists nothing', () => {
    expect(readSessionList('{"sessions":[]}', 'signin.aws.amazon.com.evil.example')).toBeUndefined();
  });

  it.each([
    ['without a label', { ...alice, differentiator: undefined }],
    ['with a label that is a host', { ...alice, differentiator: 'evil.example/' }],
    ['that is no object', 'x'],
  ])('an entry %s is left out', (_, entry) => {
    expect(read(entry, alice)).toHaveLength(1);
  });

  it.each([
    ['nobody', undefined],
    ['somebody of another account', 'arn:aws:iam::999999999999:user/mallory'],
    ['somebody of another partition', 'arn:aws-cn:iam::222233334444:user/alice'],
  ])('an entry that names %s is one of the account in its label', (_, principal_arn) => {
    expect(read({ ...alice, principal_arn })?.[0]?.current).toEqual({
      kind: 'unknown',
      account: '222233334444',
      name: '',
    });
  });

  it('a list of thousands is cut', () => {
    expect(read(...Array.from({ length: 300 }, () => ({ differentiator: alice.differentiator })))).toHaveLength(20);
  });
});
