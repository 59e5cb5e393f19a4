import { expect, it } from 'vitest';
import { parseToken } from '@/core/switching/csrf-token.ts';
import { readToken } from '@/platform/page/read-token.ts';
import { consolePage, runInPage } from './page-world.ts';

const order = { origin: 'https://us-east-1.console.aws.amazon.com', patience: 20 };
const tokenOf = async (getMbtc: () => unknown) => {
  const { page } = consolePage();
  page.AWSC = { Auth: { getMbtc } };
  return parseToken(await runInPage(page, readToken, order));
};

it.each<[string, () => unknown, string]>([
  ['a number', () => 7, '7'],
  ['zero', () => 0, '0'],
  ['a negative number', () => -7, '-7'],
  ['a text', () => '7', '7'],
  ['a boxed text', () => new String('7'), '7'],
  ['a promise', () => Promise.resolve('7'), '7'],
])('reads %s', async (_, getMbtc, token) => {
  expect(await tokenOf(getMbtc)).toBe(token);
});

it.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('page');
    },
  ],
  ['rejects', () => Promise.reject(new Error('page'))],
  ['never comes', () => new Promise(() => {})],
  ['is not a number', () => Number.NaN],
  ['is empty', () => ''],
  ['is an object', () => ({})],
  ['is undefined', () => undefined],
  ['is megabytes long', () => '7'.repeat(5_000_000)],
  ['has line ends', () => '7\r\n8'],
])('has none where it %s', async (_, getMbtc) => {
  expect(await tokenOf(getMbtc)).toBeUndefined();
});

// `ConsoleNavService is not defined`: https://github.com/tilfinltd/aws-extend-switch-roles/issues/205
it('has none where the page has none of its globals', async () => {
  const { page } = consolePage();
  expect(await runInPage(page, readToken, order)).toBeUndefined();
});

it('asks no other page than the one that was planned for', async () => {
  const { page } = consolePage();
  page.AWSC = { Auth: { getMbtc: () => 7 } };
  expect(await runInPage(page, readToken, { ...order, origin: 'https://console.aws.amazon.com' })).toBeUndefined();
});
