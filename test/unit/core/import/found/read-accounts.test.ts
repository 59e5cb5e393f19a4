import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import type { AccountList } from '@/core/import/found/account-list.ts';
import { type AccountOptions, accountsToConfig } from '@/core/import/found/accounts-to-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { fixture } from '../fixture.ts';

function listOf(text: string): AccountList {
  const found = recognize(text);
  if (found.kind !== 'accounts') throw new Error(`${found.kind} instead of accounts`);
  return found.list;
}
const idsOf = (text: string) => listOf(text).accounts.map(({ id }) => id);
const active = { Id: '111122223333', Name: 'a', Status: 'ACTIVE' };

describe('a list of accounts', () => {
  it('is read over several pages, between the commands that gave them', () => {
    const { accounts, tagNames, hasUnits, leftOut } = listOf(fixture('list-accounts.txt'));
    expect(accounts.map(({ id, name, unit }) => [id, name, unit])).toEqual([
      ['111122223333', 'Acme [prod]', undefined],
      ['000000000007', '데이터', 'Workloads/Data'],
    ]);
    expect({ tagNames, hasUnits }).toEqual({ tagNames: ['team', 'stage'], hasUnits: true });
    expect(leftOut).toEqual([{ reason: 'inactive-account', line: 16, value: '000000000042' }]);
  });

  it('keeps no mail address', () => {
    expect(JSON.stringify(listOf(fixture('list-accounts.txt')))).not.toContain('@');
  });

  it.each([
    ['a page', JSON.stringify({ Accounts: [active] })],
    ['pages without anything between', JSON.stringify({ Accounts: [active] }).repeat(2)],
    ['the list alone', `[{"Id":"111122223333","Arn":"arn:aws:organizations::1:account/o-x/111122223333"}]`],
    ['one a line', '{"Id":"111122223333","Arn":"arn:aws:organizations::1:account/o-x/111122223333"}\n'.repeat(2)],
    ['a list of pages', JSON.stringify([{ Accounts: [active] }, { Accounts: [] }])],
    ['describe-account', `{"Account":{"Id":"111122223333","Arn":"arn:aws:organizations::1:account/o-x/1"}}`],
    ['aws sso list-accounts', '{"accountList":[{"accountId":"111122223333","accountName":"a"}]}'],
    ['with an odd quote before it', `it's 12" wide: ${JSON.stringify({ Accounts: [active] })}`],
  ])('is read as %s', (_, text) => {
    expect(idsOf(text)).toEqual(['111122223333']);
  });

  it('is read as far as it goes, and told to be cut off', () => {
    const list = listOf(`{"Accounts": [${JSON.stringify(active)}, {"Id": "4444`);
    expect(list.accounts.map(({ id }) => id)).toEqual(['111122223333']);
    expect(list.leftOut.map(({ reason }) => reason)).toEqual(['cut-off']);
  });

  it.each([
    ['SUSPENDED', 'inactive-account'],
    ['PENDING_CLOSURE', 'inactive-account'],
  ])('leaves out accounts that are %s', (Status, reason) => {
    const text = JSON.stringify({ Accounts: [{ ...active, Status }] });
    expect(recognize(text)).toMatchObject({ kind: 'unusable', leftOut: [{ reason, value: active.Id }] });
  });

  // `State` takes the place of `Status` in AWS's API since 2025-09.
  it('goes by the state where there is one', () => {
    const closed = { ...active, State: 'CLOSED' };
    expect(idsOf(JSON.stringify({ Accounts: [closed, { Id: '444455556666', State: 'ACTIVE' }] }))).toEqual([
      '444455556666',
    ]);
  });

  it('knows the partition by the ARN', () => {
    const Arn = 'arn:aws-us-gov:organizations::1:account/o-x/111122223333';
    expect(listOf(JSON.stringify({ Accounts: [{ ...active, Arn }] })).accounts[0]?.partition).toBe('aws-us-gov');
  });

  it.each([
    ['AWS’s list', [{ Key: 'team', Value: 'x' }, { Key: '__proto__', Value: 'y' }, { Key: 1 }]],
    ['an object', JSON.parse('{"team":"x","__proto__":"y"}')],
  ])('knows tags as %s', (_, Tags) => {
    const [account] = listOf(JSON.stringify({ Accounts: [{ ...active, Tags }] })).accounts;
    expect([...(account?.tags ?? [])]).toEqual([
      ['team', 'x'],
      ['__proto__', 'y'],
    ]);
  });
});

describe('accounts with a role', () => {
  const list = listOf(fixture('list-accounts.txt'));
  const rolesOf = (options: Partial<AccountOptions>) => {
    const made = accountsToConfig(list, { roleName: 'Admin', groupBy: { kind: 'none' }, ...options });
    if ('fault' in made) throw new Error(made.fault);
    return readConfig(made.text).roles.map((role) => [role.organization, role.profile, role.account, role.roleName]);
  };

  it.each<[string, Partial<AccountOptions>, string[][]]>([
    [
      'no group',
      {},
      [
        ['', 'Acme [prod]', '111122223333', 'Admin'],
        ['', '데이터', '000000000007', 'Admin'],
      ],
    ],
    [
      'a tag as group',
      { groupBy: { kind: 'tag', name: 'team' } },
      [
        ['payments', 'Acme [prod]', '111122223333', 'Admin'],
        ['data', '데이터', '000000000007', 'Admin'],
      ],
    ],
    [
      'the unit as group, a path',
      { groupBy: { kind: 'unit' }, roleName: ' /x/Ops ' },
      [
        ['', 'Acme [prod]', '111122223333', 'x/Ops'],
        ['Workloads/Data', '데이터', '000000000007', 'x/Ops'],
      ],
    ],
    [
      'a portal',
      { startUrl: 'https://acme.awsapps.com/start#/' },
      [
        ['acme.awsapps.com', 'Acme [prod]', '111122223333', 'Admin'],
        ['acme.awsapps.com', '데이터', '000000000007', 'Admin'],
      ],
    ],
  ])('become profiles: %s', (_, options, roles) => {
    expect(rolesOf(options)).toEqual(roles);
  });

  it.each([
    [{ roleName: ' ' }, 'empty'],
    [{ roleName: 'a b' }, 'bad-role-name'],
    [{ roleName: 'x\n[y]' }, 'bad-role-name'],
    [{ roleName: 'a#b/Ops' }, 'bad-role-name'],
    [{ roleName: 'a/b', startUrl: 'https://acme.awsapps.com/start' }, 'bad-role-name'],
    [{ roleName: 'a', startUrl: 'https://evil.example' }, 'bad-start-url'],
    [{ roleName: 'a', startUrl: 'javascript:1' }, 'bad-start-url'],
  ])('need a good name: %j', (options, fault) => {
    expect(accountsToConfig(list, { groupBy: { kind: 'none' }, ...options })).toEqual({ fault });
  });
});
