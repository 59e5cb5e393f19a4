import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from '../told.ts';

const shop = '111122223333';
const data = '444455556666';
const hub = '777788889999';
const two = [`shop = ${shop}/DeveloperAccess`, `data = ${data}/ReadOnlyAccess`];

describe('a line for each account', () => {
  it.each([
    ['a word before the role', `- shop: ${shop}, role DeveloperAccess\n- data: ${data}, role ReadOnlyAccess\n`],
    [
      'dashes and marks',
      `- **shop** – \`${shop}\` – role \`DeveloperAccess\`\n- **data** – \`${data}\` – role \`ReadOnlyAccess\`\n`,
    ],
    ['no marks', `shop (${shop}) role DeveloperAccess\ndata (${data}) role ReadOnlyAccess\n`],
    ['blanks', `shop ${shop} DeveloperAccess\ndata ${data} ReadOnlyAccess\n`],
    ['brackets', `shop (${shop}) DeveloperAccess\ndata (${data}) ReadOnlyAccess\n`],
    ['the number first', `${shop} shop DeveloperAccess\n${data} data ReadOnlyAccess\n`],
    ['the role first', `- DeveloperAccess – shop – ${shop}\n- ReadOnlyAccess – data – ${data}\n`],
    ['the word behind', `shop – ${shop} – DeveloperAccess role\ndata – ${data} – ReadOnlyAccess role\n`],
    [
      'what is to be done',
      `* shop (account ${shop}): use role DeveloperAccess\n* data (account ${data}): use role ReadOnlyAccess\n`,
    ],
    [
      'a remark behind it',
      `- shop: ${shop}, role DeveloperAccess (needs MFA)\n- data: ${data}, role ReadOnlyAccess (look only)\n`,
    ],
    ['hyphens', `- shop: 1111-2222-3333, role DeveloperAccess\n- data: 4444-5555-6666, role ReadOnlyAccess\n`],
    [
      'a quoted name',
      `Account "shop" (${shop}), role DeveloperAccess\nAccount "data" (${data}), role ReadOnlyAccess\n`,
    ],
    ['Korean words', `- shop: ${shop}, 역할 DeveloperAccess\n- data: ${data}, 역할 ReadOnlyAccess\n`],
    ['Japanese marks', `・shop：${shop}（ロール：DeveloperAccess）\n・data：${data}（ロール：ReadOnlyAccess）\n`],
  ])('has its name and role: %s', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: two });
  });

  it.each([
    [`- shop: ${shop}, role X\n`, [`shop = ${shop}/X`]],
    [
      `${shop} DeveloperAccess\n${data} ReadOnlyAccess\n`,
      [`${shop}-DeveloperAccess = ${shop}/DeveloperAccess`, `${data}-ReadOnlyAccess = ${data}/ReadOnlyAccess`],
    ],
    [`shop ${shop} roles Admin, ReadOnly\n`, [`shop-Admin = ${shop}/Admin`, `shop-ReadOnly = ${shop}/ReadOnly`]],
    [
      `1. shop - ${shop} - Admin\n2. data - ${data} - Admin\n3. hub - ${hub} - Sec\n`,
      [`shop = ${shop}/Admin`, `data = ${data}/Admin`, `hub = ${hub}/Sec`],
    ],
  ])('is read whatever else it has: %s', (text, roles) => {
    expect(shortlyTold(text)).toEqual({ roles });
  });

  it('has a permission set, of which the portal is asked for', () => {
    expect(shortlyTold(`- shop: ${shop}, permission set Admin\n`)).toEqual({ sets: [`${shop}/Admin`] });
  });

  it('has a permission set where the text names a portal, and nothing that it is a role', () => {
    const text = `Login: https://acme.awsapps.com/start\n${shop} shop AdministratorAccess\n${data} data, role Ops\n`;
    const config = recognize(text);
    const roles = readConfig('text' in config ? config.text : '').roles;
    expect(roles.map(({ kind, account, roleName }) => [kind, account, roleName])).toEqual([
      ['identity-center', shop, 'AdministratorAccess'],
      ['iam', data, 'Ops'],
    ]);
  });

  it.each([
    ['who forbids it', `shop ${shop}, do not use role Admin\n`],
    ['a state', `shop ${shop} active\ndata ${data} closed\n`],
    ['what is gone', `- shop: ${shop}, role Admin (removed)\n`],
    ['a ticket', `Ticket ${shop}, role Admin\n`],
    ['the account one comes from', `Payer: ${shop}, role Admin\n`],
    ['a row without its account', `Payer account ID,account,Role\n${shop},,Admin\n`],
    ['a row without its account, with blanks', `Payer account ID, account, Role\n${shop}, , Admin\n`],
    ['an aligned row without its account', `Payer account  Account       Role\n${shop}                 Admin\n`],
    ['ordinary words', `shop (${shop}) same role\ndata (${data}) role is\nrole in ${shop}\nSame role, ${data}\n`],
    ['people', `shop ${shop} Kim\ndata ${data} Lee\n`],
    ['names of accounts', `${shop} Shop Billing\n${data} Data Support\n`],
  ])('is none: %s', (_, text) => {
    expect(toldOf(text).roles).toEqual([]);
  });
});

describe('a role with its accounts', () => {
  const both = [`shop = ${shop}/Admin`, `data = ${data}/Admin`];
  it.each([
    `Admin role: shop (${shop}), data (${data})\n`,
    `Role Admin: shop (${shop}) and data (${data})\n`,
    `Admin 역할: shop(${shop}), data(${data})\n`,
    `- **Admin**: shop ${shop}, data ${data}.\n`,
  ])('is in each of them: %s', (text) => {
    expect(shortlyTold(text)).toEqual({ roles: both });
  });

  it('is in its own, line by line', () => {
    const roles = [`shop-Admin = ${shop}/Admin`, `data = ${data}/Admin`, `shop-ReadOnly = ${shop}/ReadOnly`];
    expect(shortlyTold(`Admin: shop (${shop}), data (${data})\nReadOnly: shop (${shop})\n`)).toEqual({ roles });
  });

  it('is in both of a Korean sentence', () => {
    const text = `ReadOnlyRole 역할은 shop(${shop})과 data(${data})에 있습니다\n`;
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual([
      `${shop}/ReadOnlyRole`,
      `${data}/ReadOnlyRole`,
    ]);
  });

  it.each([
    ['the role of an environment', `Prod role: Admin (${shop})\n`, [`${shop}/Admin`]],
    ['a list of people', `Developers: Kim (${shop}), Lee (${data})\n`, []],
    ['a list of accounts', `Billing: shop (${shop}), data (${data})\n`, []],
    ['what is denied', `Admin role: not shop (${shop}), data (${data})\n`, []],
    ['an account called as a role is', `Admin: ${shop}\n`, []],
  ])('is none: %s', (_, text, roles) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual(roles);
  });
});

describe('labels of tutorials, histories and chats', () => {
  const own = [`${shop}/Admin`];
  it.each([
    ['arrows', `Account → ${shop}\nRole → Admin\n`],
    ['dashes', `Account ID - ${shop}\nIAM role name - Admin\n`],
    ['steps', `1. Choose Switch role\n2. Account: enter ${shop}\n3. Role: enter Admin\n`],
    ['Korean steps', `1. 계정 ID 입력: ${shop}\n2. 역할 이름 입력: Admin\n`],
    ['a remark in brackets', `Account: ${shop}\nRole: Admin (MFA required)\n`],
    ['German', `Bitte in Konto ${shop} zur Rolle Admin wechseln.\n`],
    ['a role at its account', `Admin@${shop}\n`],
    ['a note in a table', `| Account | ID | Role |\n|---|---|---|\n| shop | ${shop} | Admin (MFA required) |\n`],
    ['a mark in a table', `| Account | ID | Role |\n|---|---|---|\n| shop | ${shop} | Admin* |\n`],
  ])('name account and role: %s', (_, text) => {
    const { roles, leftOut } = toldOf(text);
    expect({ roles: roles.map((role) => role.split(' = ')[1]), leftOut }).toEqual({ roles: own, leftOut: [] });
  });

  it('name several accounts in sentences, each with its role', () => {
    const text = `shop is ${shop}, use role Admin. data is ${data}, use role ReadOnly.\n`;
    expect(shortlyTold(text)).toEqual({ roles: [`shop = ${shop}/Admin`, `data = ${data}/ReadOnly`] });
  });

  it.each([
    ['users at an account', `alice@${shop}\ndeployuser@${shop}\n`],
    ['headings of columns', `Account - ${shop}\nRole - Purpose\n`],
  ])('name no role: %s', (_, text) => {
    expect(toldOf(text).roles).toEqual([]);
  });
});
