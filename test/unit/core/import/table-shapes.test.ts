import { describe, expect, it } from 'vitest';
import { shortlyTold, toldOf } from './told.ts';

const [shop, bank] = ['111122223333', '444455556666'];
const merged = { roles: [`shop-Ops = ${shop}/Ops`, `shop-ReadOnly = ${shop}/ReadOnly`, `bank = ${bank}/Ops`] };

describe('cells that were merged and are blank when pasted', () => {
  it.each([
    [
      'in Markdown',
      `| Name | Account ID | Role |\n|---|---|---|\n| shop | ${shop} | Ops |\n| | | ReadOnly |\n| bank | ${bank} | Ops |`,
    ],
    ['in CSV', `Name,Account ID,Role\nshop,${shop},Ops\n,,ReadOnly\nbank,${bank},Ops`],
    ['from a spreadsheet, Korean', `이름\t계정 ID\t역할\nshop\t${shop}\tOps\n\t\tReadOnly\nbank\t${bank}\tOps`],
    [
      'from a spreadsheet, Japanese',
      `アカウント名\tアカウントID\tロール\nshop\t${shop}\tOps\n\t\tReadOnly\nbank\t${bank}\tOps`,
    ],
    ['between bars', `Name|Account|Role\nshop|${shop}|Ops\n||ReadOnly\nbank|${bank}|Ops`],
  ])('%s, take the account above', (_, text) => {
    expect(shortlyTold(text)).toEqual(merged);
  });

  it.each([
    ['with a name of its own', `Name,Account ID,Role\nshop,${shop},Ops\nbank,,ReadOnly`],
    ['with the role before the account', `Role,Account ID,Name\nOps,${shop},shop\nReadOnly,,`],
  ])('but a row %s is left out', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: [`shop = ${shop}/Ops`], leftOut: ['bad-account 3'] });
  });
});

describe('a table with its names in the first column', () => {
  const turned = { roles: [`shop = ${shop}/Ops`, `bank = ${bank}/ReadOnly`] };
  it.each([
    ['in Markdown', `| | shop | bank |\n|---|---|---|\n| Account ID | ${shop} | ${bank} |\n| Role | Ops | ReadOnly |`],
    ['in CSV', `,shop,bank\nAccount ID,${shop},${bank}\nRole,Ops,ReadOnly`],
    ['with a known name', `Name,shop,bank\nAccount ID,${shop},${bank}\nRole,Ops,ReadOnly`],
    ['in Korean', `항목\tshop\tbank\n계정 ID\t${shop}\t${bank}\n역할\tOps\tReadOnly`],
    ['in Japanese', `項目\tshop\tbank\nアカウントID\t${shop}\t${bank}\nロール\tOps\tReadOnly`],
  ])('%s', (_, text) => {
    expect(shortlyTold(text)).toEqual(turned);
  });

  it('that lacks a role', () => {
    expect(toldOf(`Name,shop,bank\nAccount ID,${shop},${bank}\nRole,Ops,`)).toMatchObject({
      roles: [`shop = ${shop}/Ops`],
      leftOut: ['no-role-name 2'],
    });
  });
});

describe('no role is called after a person', () => {
  it.each(['Owner', 'Contact', '담당', '담당자', '担当者', 'Person in charge', 'E-mail', 'Requested by (owner)'])(
    'below %s',
    (heading) => {
      const text = `Account ID,Role,${heading}\n${shop},Ops,Kim Lee\n${bank},Ops,Yamada`;
      expect(toldOf(text).roles).toEqual([`${shop}-Ops = ${shop}/Ops`, `${bank}-Ops = ${bank}/Ops`]);
    },
  );
});

describe('the answer of get-caller-identity gives the role that one is in', () => {
  const [user, session] = [`${'ARO'}AEXAMPLEID12345678:me`, `arn:aws:sts::${shop}:assumed-role/Ops/me`];
  it.each([
    ['as JSON', JSON.stringify({ UserId: user, Account: shop, Arn: session }, null, 2)],
    ['as text', `${shop}\t${session}\t${user}`],
    [
      'as a table',
      `-----------\n|  GetCallerIdentity  |\n+---+---+\n|  Account|  ${shop}  |\n|  Arn  |  ${session}  |\n|  UserId|  ${user}  |\n+---+---+`,
    ],
  ])('%s', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: [`${shop}-Ops = ${shop}/Ops`] });
  });

  it('and of a permission set asks for its portal', () => {
    const arn = `arn:aws:sts::${shop}:assumed-role/AWSReservedSSO_Ops_0123456789abcdef/me`;
    expect(toldOf(JSON.stringify({ UserId: user, Account: shop, Arn: arn })).sets).toEqual([`${shop}/Ops`]);
  });
});

describe('what allows any role names none, and is told', () => {
  it.each([
    [
      'a policy',
      `{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":["arn:aws:iam::${shop}:role/Ops","arn:aws:iam::${bank}:role/*"]}]}`,
    ],
    ['a sentence', `You may enter arn:aws:iam::${shop}:role/Ops and arn:aws:iam::${bank}:role/team-*`],
    ['any account', `{"a":["arn:aws:iam::${shop}:role/Ops","arn:aws:iam::*:role/Ops"]}`],
  ])('%s', (_, text) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual([`${shop}/Ops`]);
    expect(toldOf(text).leftOut).toEqual(['any-role 1']);
  });
});

describe('a quote that the mail takes back', () => {
  const quote = `> Role: Ops\n> Account: ${bank}`;
  const own = `Role: Look\nAccount: ${shop}`;
  it.each([
    `Hi,\nSorry, wrong. Here is the right one:\n${own}\n\nOn Monday, Kim wrote:\n${quote}`,
    `${quote}\n\nThis is incorrect. Please use:\n${own}`,
    `죄송합니다, 정정합니다.\n\n${own}\n\n${quote}`,
    `${quote}\n\n잘못 안내드렸습니다.\n\n${own}`,
    `訂正します。\n\n${own}\n\n${quote}`,
  ])('%s', (text) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual([`${shop}/Look`]);
    expect(toldOf(text).leftOut).toEqual([expect.stringMatching(/^withdrawn \d+$/)]);
  });

  it('counts if nothing is taken back', () => {
    expect(toldOf(`Hi, see below.\n\n${quote}`).roles).toHaveLength(1);
    expect(toldOf(`Sorry for the delay, see below.\n\n${quote}`).roles).toHaveLength(1);
  });
});
