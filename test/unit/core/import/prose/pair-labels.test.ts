import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from '../told.ts';

const [shop, bank, mail] = ['111122223333', '444455556666', '777788889999'];

describe('labelled lines give each role its own account', () => {
  it.each<[string, string, string[]]>([
    [
      'roles first, in paragraphs',
      `Role: Ops\nAccount: ${shop}\n\nRole: Look\nAccount: ${bank}\n`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    [
      'roles first, in one paragraph',
      `Role: Ops\nAccount: ${shop}\nRole: Look\nAccount: ${bank}\nRole: Dev\nAccount: ${mail}`,
      [`${shop}/Ops`, `${bank}/Look`, `${mail}/Dev`],
    ],
    [
      'roles first, each line a paragraph',
      `Role: Ops\n\nAccount: ${shop}\n\nRole: Look\n\nAccount: ${bank}`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    [
      'accounts first, each line a paragraph',
      `Account: ${shop}\n\nRole: Ops\n\nAccount: ${bank}\n\nRole: Look`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    [
      'a name before the role',
      `Name: shop\nRole name: Ops\nAccount ID: ${shop}\n\nName: bank\nRole name: Ops\nAccount ID: ${bank}`,
      [`${shop}/Ops`, `${bank}/Ops`],
    ],
    [
      'a name before each, in one paragraph',
      `Name: a\nRole: Ops\nAccount: ${shop}\nName: b\nRole: Look\nAccount: ${bank}`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    [
      'several roles below an account',
      `Account: ${shop}\nRole: Ops\nRole: Look\nAccount: ${bank}\nRole: Ops`,
      [`${shop}/Ops`, `${shop}/Look`, `${bank}/Ops`],
    ],
    [
      'roles in paragraphs of their own below an account',
      `Account: ${shop}\nRole: Ops\n\nRole: Look\n\nRole: Dev`,
      [`${shop}/Ops`, `${shop}/Look`, `${shop}/Dev`],
    ],
    [
      'named roles below an account that stands alone',
      `Account: ${shop}\n\nName: a\nRole: Ops\n\nName: b\nRole: Look`,
      [`${shop}/Ops`, `${shop}/Look`],
    ],
    ['one role in several accounts', `Role: Ops\nAccount: ${shop}\nAccount: ${bank}`, [`${shop}/Ops`, `${bank}/Ops`]],
    [
      'options, roles first',
      `tool --role Ops --account ${shop}\ntool --role Look --account ${bank}`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    ['a name and an id for one account', `Account: shop\nRole: Ops\nAccount ID: ${shop}`, [`${shop}/Ops`]],
    [
      'labels in Korean',
      `역할: Ops\n계정 ID: ${shop}\n\n역할: Look\n계정 ID: ${bank}`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    ...[
      'Roles: Ops, Look, Dev',
      'Role: Ops / Look / Dev',
      'Roles: `Ops`, `Look` and `Dev`',
      '역할: Ops, Look, Dev',
      'ロール: Ops、Look、Dev',
    ].map((roles): [string, string, string[]] => [
      roles,
      `Account: ${shop}\n${roles}`,
      [`${shop}/Ops`, `${shop}/Look`, `${shop}/Dev`],
    ]),
    ['roles and account on one line', `Account: ${shop}, Roles: Ops, Look`, [`${shop}/Ops`, `${shop}/Look`]],
    [
      'on one line with bars',
      `계정: ${shop} | 역할: Ops, Look\n계정: ${bank} | 역할: Ops`,
      [`${shop}/Ops`, `${shop}/Look`, `${bank}/Ops`],
    ],
    ['bullets', `- Account: shop (${shop})\n- Roles: Ops, Look`, [`${shop}/Ops`, `${shop}/Look`]],
    [
      'an account in brackets',
      `운영 역할: Ops (계정: ${shop})\n개발 역할: Look (계정: ${bank})`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    [
      'labels that say which, side by side',
      `Prod account: ${shop}\nDev account: ${bank}\nProd role: Ops\nDev role: Look`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    [
      'labels that say which, one after the other',
      `개발 계정: ${shop}\n개발 역할: Ops\n운영 계정: ${bank}\n운영 역할: Look`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    ['labels that say which in brackets', `Account (dev): ${shop}\nRole (dev): Ops`, [`${shop}/Ops`]],
    ['labels in Japanese that say which', `本番アカウントID: ${shop}\n本番ロール名: Ops`, [`${shop}/Ops`]],
    [
      'a role above a list of accounts',
      `Role: Ops\nAccounts:\n- shop ${shop}\n- bank ${bank}`,
      [`${shop}/Ops`, `${bank}/Ops`],
    ],
    ['a role above accounts on one line', `Role: Ops\nAccounts: ${shop}, ${bank}`, [`${shop}/Ops`, `${bank}/Ops`]],
    ["somebody else's account beside", `Management account: ${bank}\nAccount: ${shop}\nRole: Ops`, [`${shop}/Ops`]],
    [
      'the account that is switched to',
      `Source account: ${bank}\nTarget account: ${shop}\nRole to assume: Ops`,
      [`${shop}/Ops`],
    ],
    [
      'labels twice below a line that ends like a key',
      `Here they are:\nRole: Ops\nAccount: ${shop}\n\nOr:\nRole: Look\nAccount: ${bank}`,
      [`${shop}/Ops`, `${bank}/Look`],
    ],
    ['an id in groups', 'Account: 1111 2222 3333\nRole: Ops', [`${shop}/Ops`]],
    ['an id in full-width digits', 'アカウントID： １１１１２２２２３３３３\nロール： Ops', [`${shop}/Ops`]],
    [
      'an id behind its name, twice',
      `Role: Ops\nAccount: shop (${shop})\n\nRole: Ops\nAccount: bank (${bank})`,
      [`${shop}/Ops`, `${bank}/Ops`],
    ],
  ])('%s', (_, text, roles) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[1])).toEqual(roles);
    expect(toldOf(text).leftOut).toEqual([]);
  });

  it.each<[string, string, object]>([
    [
      'a record without its account',
      `Name: shop\nAccount: ${shop}\nRole: Ops\n\nName: bank\nRole: Look`,
      { roles: [`shop = ${shop}/Ops`], leftOut: ['unclear-account 6'] },
    ],
    [
      'two accounts beside one role',
      `Name: x\nAccount: ${shop}\nRole: Ops\nAccount: ${bank}`,
      { leftOut: ['unclear-account 3'] },
    ],
    ['a role below two accounts', `Account: ${shop}\nAccount: ${bank}\nRole: Ops`, { leftOut: ['unclear-account 3'] }],
    ["somebody else's account alone", `Management account: ${bank}\nRole: Ops`, { leftOut: ['unclear-account 2'] }],
    ['labels of two environments', `Dev account: ${bank}\nProd role: Ops`, { leftOut: ['unclear-account 2'] }],
    ['a role that is none', `Account: ${bank}\nRole: (ask Kim)`, { leftOut: ['bad-role-name 2'] }],
    [
      'an account that lacks a digit',
      `Account: 11112222333\nRole: Ops\n\nAccount: ${bank}\nRole: Look`,
      { roles: [`${bank}-Look = ${bank}/Look`], leftOut: ['bad-account 1'] },
    ],
  ])('%s: left out by its line', (_, text, told) => {
    const { roles, leftOut } = shortlyTold(text) as { roles?: string[]; leftOut?: string[] };
    expect({ ...(roles && { roles }), leftOut }).toEqual(told);
  });

  it('in the partition that a label says', () => {
    expect(recognize(`Account: ${shop}\nRole: Ops\nPartition: aws-cn\n`)).toMatchObject({
      text: expect.stringContaining('arn:aws-cn:'),
    });
  });

  it.each<[string, string, object]>([
    [
      'lacks a role',
      `| Account | ${shop} |\n|---|---|\n| Role | Ops |\n| Account | ${bank} |\n| Account | ${mail} |\n| Role | Look |`,
      { roles: [`${shop}-Ops = ${shop}/Ops`, `${mail}-Look = ${mail}/Look`], leftOut: ['no-role-name 4'] },
    ],
    [
      'lacks an account',
      `| Account | ${shop} |\n|---|---|\n| Role | Ops |\n| Role | Look |\n| Account | ${bank} |\n| Role | Dev |`,
      { roles: [`${shop}-Ops = ${shop}/Ops`, `${bank}-Dev = ${bank}/Dev`], leftOut: ['bad-account 4'] },
    ],
  ])('a table of names and values, one record of which %s', (_, text, told) => {
    expect(shortlyTold(text)).toEqual(told);
  });

  it('never gives a role the account of another record, whatever its order', () => {
    const record = fc.record({
      name: fc.boolean(),
      order: fc.boolean(),
      account: fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }),
      gap: fc.constantFrom('\n', '\n\n'),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.boolean(), (records, roleFirst) => {
        const text = records
          .map(({ name, account }, index) => {
            const pair = [`Role: R${account}`, `Account ID: ${account}`];
            return [...(name ? [`Name: n${index}`] : []), ...(roleFirst ? pair : pair.reverse())].join('\n');
          })
          .join('\n\n');
        for (const role of toldOf(text).roles) {
          const [, account, roleName] = /(\d+)\/R(\d+)$/.exec(role) ?? [];
          expect(account).toBe(roleName);
        }
        expect(toldOf(text).roles.length).toBe(new Set(records.map(({ account }) => account)).size);
      }),
    );
  });
});
