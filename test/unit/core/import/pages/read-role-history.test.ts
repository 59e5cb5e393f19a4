import { describe, expect, it } from 'vitest';
import { readRoleHistory } from '@/core/import/pages/read-role-history.ts';
import { outcomeOf } from '../outcome.ts';

const history = {
  bn: 'alice',
  ba: '999988887777',
  rl: [
    { a: '111122223333', r: 'team/Ops', d: '%EC%9A%B4%EC%98%81%20prod', c: 'B7CA9D', m: 0 },
    { a: 'acme-dev', r: 'ReadOnly', d: '100%', c: 'nonsense' },
    { a: 'x', r: 'Bad' },
    null,
  ],
};
const json = JSON.stringify(history);
const encoded = encodeURIComponent(json);

describe('the console’s role history', () => {
  it.each([
    ['decoded', json],
    ['as stored', encoded],
    ['with plus signs', encoded.replaceAll('%20', '+')],
    ['in quotes', `"${encoded}"`],
    ['the cookie', `noflush_awsc-roleInfo=${encoded}`],
    ['a line of cookies', `Cookie: aws-userInfo=%7B%22rl%22%3A1%7D; noflush_awsc-roleInfo=${encoded}; x=y`],
    ['a row of the developer tools', `noflush_awsc-roleInfo\t${encoded}\t.aws.amazon.com\t/`],
    ['the cookie, decoded', `noflush_awsc-roleInfo: ${json}`],
  ])('%s', (_, text) => {
    expect(outcomeOf(text)).toEqual({
      kind: 'role-history',
      roles: ['운영 prod = 111122223333/team/Ops', '100% = acme-dev/ReadOnly'],
      leftOut: ['bad-account 1'],
    });
  });

  it('keeps the colours, and the partition that the reader knows', () => {
    expect(readRoleHistory(json, 'aws-cn')?.roles).toMatchObject([
      { color: 'b7ca9d', partition: 'aws-cn' },
      { partition: 'aws-cn' },
    ]);
  });

  it.each(['', '{"rl":{}}', '{"rl":[', '%22rl%22%', '{"rl": 1}', `{"rl":[${'['.repeat(20_000)}`])(
    'is not %j',
    (text) => {
      expect(readRoleHistory(text)).toBeUndefined();
    },
  );
});
