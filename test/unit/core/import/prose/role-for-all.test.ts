import { describe, expect, it } from 'vitest';
import { shortlyTold, toldOf } from '../told.ts';

const shop = '111122223333';
const data = '444455556666';
const table = `| Account | ID |\n|---|---|\n| shop | ${shop} |\n| data | ${data} |\n`;
const both = [`shop = ${shop}/PlatformAdmin`, `data = ${data}/PlatformAdmin`];

describe('one role for all accounts of a list', () => {
  it.each([
    ['a label above lines', `Role: PlatformAdmin\n\nshop ${shop}\ndata ${data}\n`],
    ['a label above a table', `Role name: PlatformAdmin\n\n${table}`],
    ['a label below a table', `${table}\nRole: \`PlatformAdmin\` (needs MFA)\n`],
    ['a sentence', `All accounts have the role \`PlatformAdmin\`.\n\n${table}`],
    ['a sentence that begins with it', `Use the PlatformAdmin role in every account.\n\n${table}`],
    ['a Korean sentence', `모든 계정에서 PlatformAdmin 역할을 사용하세요.\n\n${table}`],
    [
      'a link with a blank for the account',
      `https://signin.aws.amazon.com/switchrole?account=<ID>&roleName=PlatformAdmin\n\n${table}`,
    ],
  ])('is in each: %s', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: both });
  });

  it('may be a permission set, of which the portal is asked for', () => {
    expect(shortlyTold(`Permission set: Admin\n\n${table}`)).toEqual({ sets: [`${shop}/Admin`, `${data}/Admin`] });
  });

  it.each([
    ['two of them', `Role: PlatformAdmin\nRole: Ops\n\n${table}`],
    ['several of one label', `Roles: PlatformAdmin, Ops\n\n${table}`],
    ['a sentence that denies it', `Not all accounts have the role PlatformAdmin.\n\n${table}`],
    ['somebody’s part', `Job role: Engineer\n\n${table}`],
    ['what is no name', `Role: ask the data team\n\n${table}`],
    ['between two accounts', `Role: PlatformAdmin\n\n${table.replace('data |', 'Identity |')}`],
    ['somebody’s card', `Name: Kim\nRole: Developer\n\n${table}`],
    ['minutes of a meeting', `Role: Scribe\nDate: today\n\n${table}`],
    ['who comes', `Trusted role: PlatformAdmin\n\n${table}`],
  ])('is asked for: %s', (_, text) => {
    expect(toldOf(text)).toMatchObject({ roles: [], accounts: [`${shop} shop`, expect.stringContaining(data)] });
  });
});
