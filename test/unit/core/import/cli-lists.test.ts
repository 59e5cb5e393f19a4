import { describe, expect, it } from 'vitest';
import { shortlyTold } from './told.ts';

const row = (id: string, name: string, status: string) =>
  `ACCOUNTS\tarn:aws:organizations::000000000007:account/o-x/${id}\t${name}@example.com\t${id}\tCREATED\t2021-04-12T10:11:12+09:00\t${name}\t${status}`;
const shop = { accounts: ['111122223333 shop'] };

describe('the answers of aws organizations and aws sso', () => {
  it.each<[string, string, object]>([
    [
      'text',
      `${row('111122223333', 'shop', 'ACTIVE')}\n${row('444455556666', 'bank', 'SUSPENDED')}`,
      { ...shop, leftOut: ['inactive-account 2'] },
    ],
    [
      'text of a query',
      '111122223333\tshop\n444455556666\tbank',
      { accounts: ['111122223333 shop', '444455556666 bank'] },
    ],
    [
      'text of permission sets',
      'ROLELIST\t111122223333\tOps\nROLELIST\t111122223333\tLook',
      { sets: ['111122223333/Ops', '111122223333/Look'] },
    ],
    ['text of sso list-accounts', 'ACCOUNTLIST\t111122223333\ta@example.com\tshop', shop],
    [
      'yaml',
      "Accounts:\n- Arn: arn:aws:organizations::000000000007:account/o-x/111122223333\n  Email: a@example.com\n  Id: '111122223333'\n  Name: shop\n  Status: ACTIVE\n",
      shop,
    ],
    ['json of a query, lists', '[["111122223333", "shop"]]', shop],
    ['json of a query, own keys', '[{"Nr": "111122223333", "N": "shop"}]', shop],
    [
      'table',
      '-----------------------------------\n|          ListAccounts           |\n+---------------+--------+--------+\n|      Id       | Name   | Status |\n+---------------+--------+--------+\n|  111122223333 |  shop  | ACTIVE |\n|  444455556666 |  bank  | CLOSED |\n+---------------+--------+--------+',
      { ...shop, leftOut: ['inactive-account 7'] },
    ],
    [
      'table of one',
      '------------------------\n|     ListAccounts     |\n+----------------------+\n||      Accounts      ||\n|+-------+------------+|\n||  Id   |  111122223333 ||\n||  Name |  shop      ||\n||  Status |  ACTIVE  ||\n|+-------+------------+|',
      shop,
    ],
    [
      'table drawn with lines',
      '┌──────┬──────────────┐\n│ Name │ Account ID   │\n├──────┼──────────────┤\n│ shop │ 111122223333 │\n└──────┴──────────────┘',
      shop,
    ],
    [
      'Control Tower’s',
      'Name,ID,Type,State,Email\nRoot,r-abcd,Root,,\nProd,ou-abcd-12345678,Organizational unit,Registered,\nshop,111122223333,Account,Enrolled,a@example.com',
      shop,
    ],
  ])('as %s', (_, text, told) => {
    expect(shortlyTold(text)).toEqual(told);
  });
});
