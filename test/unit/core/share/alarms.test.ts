import { describe, expect, it } from 'vitest';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { alarmCodes, alarmsOf } from '@/core/share/alarms.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const prod = '111122223333';
const sandbox = '444455556666';
const portal = 'https://acme.awsapps.com/start';
const own = (profile: string, more: Partial<CatalogRole> = {}): CatalogRole => ({
  ...role(profile, { account: prod, roleName: 'Admin' }),
  sourceId: 's',
  ...more,
});
const sent = (profile: string, more: Partial<Role> & { landing?: string } = {}) =>
  role(profile, {
    account: prod,
    roleName: 'Admin',
    ...(more.account !== undefined && more.account !== prod && { organization: 'Globex' }),
    ...more,
  });
const list = [
  own('acme-prod', { region: 'eu-west-1' }),
  own('acme-sandbox', { account: sandbox }),
  own('portal', { kind: 'identity-center', startUrl: portal, roleName: 'Ops' }),
  own('admin', { roleName: 'Two', account: '777700000001' }),
  own('admin', { roleName: 'Two', account: '777700000002' }),
];
const mine = { name: 'acme-prod', account: prod, organization: 'Acme' };

describe('alarmsOf', () => {
  it.each<[string, Partial<Role> & { landing?: string; profile: string }, object]>([
    [
      'known-name-elsewhere',
      { profile: 'acme-prod', account: '999999999999' },
      { name: 'acme-prod', account: '999999999999', other: mine },
    ],
    [
      'known-name-elsewhere',
      { profile: 'new', account: '999999999999', accountName: 'acme-prod' },
      { name: 'acme-prod', account: '999999999999', other: mine },
    ],
    ['looks-like-known-name', { profile: 'Acme-Pr0d', account: '999999999999' }, { name: 'Acme-Pr0d', other: mine }],
    ['role-under-new-name', { profile: 'playground' }, { name: 'playground', account: prod, other: mine }],
    ['account-under-new-name', { profile: 'playground', roleName: 'Else' }, { account: prod, other: mine }],
    ['look-alike-letters', { profile: 'pаy', account: '999999999999' }, { name: 'pаy' }],
    ['look-alike-letters', { profile: 'x', account: '999999999999', organization: 'аlpha' }, { name: 'x' }],
    ['hidden-characters', { profile: 'a\u200bb', account: '999999999999' }, { name: 'a\u200bb' }],
    [
      'page-acts',
      { profile: 'acme-prod', landing: 'https://console.aws.amazon.com/iam/home#/users/create' },
      { value: 'https://console.aws.amazon.com/iam/home#/users/create' },
    ],
    [
      'page-names-address',
      { profile: 'acme-prod', landing: 'https://console.aws.amazon.com/s3/home?x=https://a.example/' },
      { name: 'acme-prod' },
    ],
    [
      'page-unclear',
      { profile: 'acme-prod', landing: 'https://console.aws.amazon.com/x/acme/pay/frob' },
      { value: 'https://console.aws.amazon.com/x/acme/pay/frob' },
    ],
    [
      'known-name-of-several',
      { profile: 'ADMIN', account: '999999999999' },
      { name: 'ADMIN', account: '999999999999', other: { name: 'admin', account: '777700000001' } },
    ],
    [
      'unknown-account-in-organization',
      { profile: 'acme-billing', account: '999999999999', organization: 'Acme' },
      { name: 'acme-billing', account: '999999999999', value: 'Acme' },
    ],
    [
      'unknown-account-in-organization',
      { profile: 'acme-billing', account: 'acme-billing', organization: 'ACME' },
      { name: 'acme-billing', value: 'Acme' },
    ],
    [
      'unknown-portal',
      { profile: 'b', account: '999999999999', kind: 'identity-center', startUrl: 'https://evil.awsapps.com/start' },
      { value: 'evil.awsapps.com' },
    ],
    [
      'unknown-company-portal',
      { profile: 'b', account: '999999999999', kind: 'identity-center', startUrl: 'https://sso.acme.example/' },
      { value: 'sso.acme.example' },
    ],
    ['unused-partition', { profile: 'b', account: '999999999999', partition: 'aws-cn' }, { value: 'aws-cn' }],
    [
      'changes-existing',
      { profile: 'acme-prod', region: 'us-east-1', color: 'ff0000' },
      { name: 'acme-prod', other: mine, fields: ['region', 'color'] },
    ],
  ])('raises %s', (code, { profile, ...more }, one) => {
    expect(alarmsOf([sent(profile, more)], list)).toMatchObject([{ code, count: 1, cases: [{ line: 1, ...one }] }]);
  });

  it('raises many-roles over 500', () => {
    const roles = Array.from({ length: 501 }, (_, n) =>
      sent(`r${n}`, { account: String(200000000000 + n), line: n + 1 }),
    );
    expect(alarmsOf(roles, list)).toEqual([{ code: 'many-roles', count: 1, cases: [{ value: '501' }] }]);
    expect(alarmsOf(roles.slice(1), list)).toEqual([]);
  });

  it.each<[string, Parameters<typeof alarmsOf>]>([
    ['roles that the user has', [[sent('acme-prod', { region: 'eu-west-1' })], list]],
    [
      'a role that the user has, by another of its names',
      [[sent('mine')], [own('acme-prod', { displayName: 'mine' })]],
    ],
    ['new roles in new accounts', [[sent('team-dev', { account: '999999999999' })], list]],
    [
      'a name of several accounts, in one of them',
      [[sent('admin', { roleName: 'Two', account: '777700000002', organization: 'Acme' })], list],
    ],
    [
      'one name for several roles of an account',
      [[sent('team', { account: '999999999999' }), sent('team', { account: '999999999999', roleName: 'Else' })], list],
    ],
    [
      'the same role by another portal of the same host',
      [[sent('portal', { kind: 'identity-center', roleName: 'Ops', startUrl: portal })], list],
    ],
    ['what a text does not say', [[sent('acme-prod', { organization: '' })], list]],
    ['a first bundle', [[sent('a', { partition: 'aws-cn' })], []]],
  ])('raises none for %s', (_, [roles, known]) => {
    expect(alarmsOf(roles, known)).toEqual([]);
  });

  it('tells of one name for two accounts of the link, once for each account after the first', () => {
    const one = (profile: string, account: string, line: number) => sent(profile, { account, line });
    const roles = [
      one('team', '999999999991', 1),
      one('Team', '999999999992', 2),
      one('team', '999999999992', 3),
      one('team', '999999999993', 4),
    ];
    const other = { name: 'team', account: '999999999991' };
    expect(alarmsOf(roles, list)).toMatchObject([
      {
        code: 'one-name-two-accounts',
        count: 2,
        cases: [
          { name: 'Team', account: '999999999992', other },
          { name: 'team', account: '999999999993', other },
        ],
      },
    ]);
  });

  it('tells of an imitated organization by its letters, and by its account', () => {
    const roles = [sent('x', { account: '999999999999', organization: 'аcme' })];
    expect(alarmsOf(roles, list).map(({ code }) => code)).toEqual([
      'unknown-account-in-organization',
      'look-alike-letters',
    ]);
  });

  it('tells of an unknown account in an organization that is known once', () => {
    const roles = ['a', 'b'].map((name) =>
      sent(name, { account: '999999999999', roleName: name, organization: 'Acme' }),
    );
    expect(alarmsOf(roles, list)).toMatchObject([{ code: 'unknown-account-in-organization', count: 1 }]);
  });

  it('says it once for a portal, a partition, an account', () => {
    const roles = ['a', 'b', 'c'].map((name, at) =>
      sent(name, {
        roleName: `New${at}`,
        kind: 'identity-center',
        startUrl: 'https://new.awsapps.com/start',
        line: at + 1,
      }),
    );
    expect(alarmsOf(roles, list).map(({ code, count }) => [code, count])).toEqual([
      ['account-under-new-name', 1],
      ['unknown-portal', 1],
    ]);
  });

  it('counts all and names the first fifty, the worst first', () => {
    const roles = Array.from({ length: 200 }, (_, n) =>
      sent('acme-prod', { account: String(200000000000 + n), color: 'ff0000' }),
    );
    const [first, ...more] = alarmsOf([sent('a\u200b', { account: '999999999999' }), ...roles], list);
    expect([first?.code, first?.count, first?.cases.length]).toEqual(['known-name-elsewhere', 200, 50]);
    expect(more.map(({ code }) => alarmCodes.indexOf(code))).toEqual([alarmCodes.indexOf('hidden-characters')]);
  });
});
