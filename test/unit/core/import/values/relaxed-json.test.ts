import { describe, expect, it } from 'vitest';
import { toldOf } from '../told.ts';

const [shop, pay] = ['111122223333', '444455556666'];
const both = [`shop = ${shop}/Admin`, `pay = ${pay}/Dev`];

describe('JSON that a person writes', () => {
  it.each<[string, string]>([
    [
      'comments and commas behind the last',
      `[\n  // the shop's\n  { "name": "shop", "account": "${shop}", "role": "Admin", }, // ours\n  { "name": "pay", "account": "${pay}", "role": "Dev" },\n]`,
    ],
    [
      'a list of JavaScript',
      `export const accounts = [\n  { name: 'shop', id: '${shop}', role: 'Admin' },\n  { name: 'pay', id: '${pay}', role: 'Dev' },\n];`,
    ],
    [
      'a map of JavaScript, with an address in a comment',
      `const roles = {\n  // see https://wiki.acme.example/aws\n  shop: { accountId: '${shop}', roleName: 'Admin' },\n  pay: { accountId: "${pay}", roleName: 'Dev', },\n};`,
    ],
    [
      'an entry in a comment, which is none',
      `{\n  // "old": { "account": "999988887777", "role": "Root" },\n  "shop": { "account": "${shop}", "role": "Admin" },\n  "pay": { "account": "${pay}", "role": "Dev" }\n}`,
    ],
  ])('is read: %s', (_, text) => {
    expect(toldOf(text)).toEqual({ roles: both, leftOut: [], accounts: [], sets: [] });
  });

  it('ends, whatever its brackets do', () => {
    for (const text of [`[ // ${shop}\n`, `[[[{ // role\n${shop}`, `[ {${'/'.repeat(9000)} role ${shop} ]`])
      expect(toldOf(text).roles).toEqual([]);
  });
});
