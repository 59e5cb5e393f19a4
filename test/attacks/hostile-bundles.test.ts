import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundle } from '@/core/share/bundle.ts';
import { pack, unpack } from '@/core/share/payload.ts';
import { findPayloads } from '@/core/text/bundle-payloads.ts';

/** As a sender who writes rows by hand: nothing but the form is right. */
const bundleOf = (...rows: string[]) => pack(`${rows.length}\n${rows.map((row) => `${row}\n`).join('')}`);
const at = (columns: Record<number, string>) =>
  Array.from({ length: 20 }, (_, n) => columns[n] ?? ['111122223333', 'Ops', 'a', 'acme'][n] ?? '').join('\t');
const codes = async (text: string) => (await readBundle(text)).problems.map(({ code }) => code);

describe('a bundle that was made to do harm', () => {
  it('unpacks to no more than four million letters, though it holds a thousand times its own length', async () => {
    const bomb = pack('A'.repeat(100_000_000));
    expect(bomb.length).toBeLessThan(200_000);
    expect(unpack(bomb)).toMatchObject({ fault: 'too-long' });
    expect(unpack(bomb).text.length).toBe(4_000_000);
    expect(await codes(bomb)).toEqual(['too-long-bundle']);
  });

  it('gives no more than 20,000 roles and 500 problems, though it has a million rows', async () => {
    const { roles, problems } = await readBundle(pack('0\n'.repeat(1_000_000)));
    expect(roles).toEqual([]);
    expect(problems.length).toBeLessThan(510);
    const many = await readBundle(bundleOf(...Array<string>(30_000).fill('111122223333\tOps')));
    expect(many.roles).toHaveLength(20_000);
    expect(many.problems).toEqual([{ code: 'too-many-roles' }]);
  });

  it('never makes its reader throw, whatever it unpacks to', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 })), async (rows) => {
        const { roles } = await readBundle(bundleOf(...rows.map((row) => row.join('\t'))));
        for (const role of roles) expect(role.account).toMatch(/^[a-z0-9-]{3,63}$/);
      }),
    ));

  it('never makes its reader throw, whatever stands where it should', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `1.${text}`),
        ),
        async (text) => {
          const { roles, problems } = await readBundle(text);
          expect(roles).toEqual([]);
          expect(problems.length).toBeGreaterThan(0);
          findPayloads(`rolecall=${text} rolecall=1.${text}`);
        },
      ),
    ));

  it.each([
    ['an account that is none', at({ 0: '12345' }), 'bad-account'],
    ['an account that lost a zero', at({ 0: '11112222333' }), 'bad-account'],
    ['a role that begins a comment in a config', at({ 1: 'Ops;x' }), 'bad-role-name'],
    ['a role that is markup', at({ 1: '<img src=x>' }), 'bad-role-name'],
    [
      'a permission set with a path',
      at({ 1: 'a/Ops', 7: 'sso', 8: 'https://acme.awsapps.com/start' }),
      'bad-role-name',
    ],
    ['a permission set without a portal', at({ 7: 'sso' }), 'bad-start-url'],
    ['a portal that is a script', at({ 7: 'sso', 8: 'javascript:alert(1)' }), 'bad-start-url'],
    ['a partition that nobody knows', at({ 6: 'aws-moon' }), 'bad-role'],
    ['a kind that nobody knows', at({ 7: 'root' }), 'bad-role'],
    ['a name of a thousand letters and more', at({ 2: 'a'.repeat(1025) }), 'too-long'],
    ['a secret for a role', at({ 1: `AKIA${'Q3EGP7XWLF2M5RT4'}` }), 'secret-left-out'],
  ])('gives no role for %s', async (_, row, code) => {
    const { roles, problems } = await readBundle(bundleOf(row));
    expect(roles).toEqual([]);
    expect(problems).toMatchObject([{ code, row: 1 }]);
  });

  it.each([
    [
      'a page that signs somebody in',
      at({ 11: 'https://signin.aws.amazon.com/federation?Action=login' }),
      'bad-landing',
    ],
    ['a page of somebody else', at({ 11: 'https://console.aws.amazon.com.evil.example/' }), 'bad-landing'],
    ['a page that is a script', at({ 11: 'javascript:alert(1)' }), 'bad-landing'],
    ['a page of another partition', at({ 11: 'https://console.amazonaws.cn/s3/home' }), 'bad-landing'],
    ['a color that is CSS', at({ 5: 'red;background:url(x)' }), 'bad-color'],
    ['a region that is a host', at({ 4: 'evil.example' }), 'bad-region'],
    ['a name with hidden characters', at({ 2: 'pr\u200bod' }), 'hidden-characters'],
    ['a secret in its organization', at({ 3: `x AKIA${'Q3EGP7XWLF2M5RT4'}` }), 'secret-left-out'],
    ['what newer versions tell', at({ 18: 'x' }), 'unknown-fields'],
  ])('gives the role without %s, and says so', async (_, row, code) => {
    const { roles, problems } = await readBundle(bundleOf(row));
    expect(roles).toHaveLength(1);
    expect(JSON.stringify(roles)).not.toMatch(/evil|federation|javascript|amazonaws|background|AKIA/);
    expect(problems.map((one) => one.code)).toEqual([code]);
  });

  it('is no bundle where it is not even a text', async () => {
    for (const none of [undefined, null, 1, {}])
      expect(await codes(none as unknown as string)).toEqual(['not-a-bundle']);
  });

  it('is found a hundred times in a text and no more often', () => {
    expect(findPayloads('rolecall=1.a\n'.repeat(200_000))).toHaveLength(100);
  });
});
