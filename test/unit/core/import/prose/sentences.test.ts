import { describe, expect, it } from 'vitest';
import { toldOf } from '../told.ts';

const [shop, bank] = ['111122223333', '444455556666'];
const pairs = (text: string) => toldOf(text).roles.map((role) => role.split(' = ')[1]);

describe('sentences that say which role is in which account', () => {
  const both = [`${shop}/Ops`, `${bank}/Developer`];
  it.each<[string, string[]]>([
    [`Use role Ops in account ${shop} for prod and role Developer in account ${bank} for dev.`, both],
    [`You have the "Ops" role in ${shop} and the \`Developer\` role in ${bank}.`, both],
    [`In account ${shop} use the Ops role; in account ${bank} use the Developer role.`, both],
    [`role Ops in account ${shop}\nrole Developer in account ${bank}`, both],
    [`For prod, use the role Ops in the account ${shop}.\nFor dev, use Developer in ${bank}.`, both],
    [`${shop} 계정의 Ops 역할로 전환하시면 됩니다. 개발은 ${bank} 계정의 Developer 역할입니다.`, both],
    [`운영은 계정 ${shop}에서 Ops 역할을 쓰고, 개발은 계정 ${bank}에서 Developer 역할을 사용하세요.`, both],
    [`アカウント ${shop} の Ops ロールに切り替えてください。開発は ${bank} の Developer ロールです。`, both],
    [`アカウント ${shop} では Ops ロール、\nアカウント ${bank} では Developer ロールを使います。`, both],
    [`To look at it, assume the role Ops in\naccount ${shop}. Thanks!`, [`${shop}/Ops`]],
    [`You can assume the Ops role in accounts ${shop} and ${bank}.`, [`${shop}/Ops`, `${bank}/Ops`]],
    [`You have access to Ops and Developer in ${shop}.`, [`${shop}/Ops`, `${shop}/Developer`]],
    [`Switch to Ops on prod (${shop}), and to Developer on dev (${bank})`, both],
    [`Switch to Ops in prod (${shop}) and Developer in dev (${bank}).`, both],
    [`In prod (${shop}) switch to Ops, in dev (${bank}) to Developer.`, both],
    [`On prod (${shop}) use Ops, on dev (${bank}) use Developer.`, both],
    [`Use Ops on prod (${shop}); for dev (${bank}) ask for Developer.`, both],
    [`Prod (${shop}): role Ops. Dev (${bank}): role Developer.`, both],
    [`prod (${shop})에서는 Ops, dev (${bank})에서는 Developer 역할로 전환하세요.`, both],
    [`Switch to Ops on Acme Prod (${shop}) and dev (${bank}).`, [`${shop}/Ops`, `${bank}/Ops`]],
    [`Sign in to login (${bank}), then switch to Ops on prod (${shop}).`, [`${shop}/Ops`]],
    [`please use the deploy-prod role in account ${shop}`, [`${shop}/deploy-prod`]],
  ])('%s', (text, roles) => {
    expect(pairs(text)).toEqual(roles);
    expect(toldOf(text).leftOut).toEqual([]);
  });

  it.each([
    [`Use role Ops in account ${shop} or ${bank} with role Look.`, 2],
    [`Switch to Ops on prod (${shop}) and dev (${bank}), and to Developer on dev (${bank}).`, 2],
    [`Switch to Ops on prod (${shop}), not to Developer on dev (${bank}).`, 2],
    [`Use Ops on prod (${shop}), on dev (${bank}) Developer`, 1],
    [`Roles Ops and Developer in accounts ${shop} and ${bank} respectively.`, 2],
    [`Roles Ops and Developer in accounts ${shop} and ${bank}.`, 2],
  ])('are left out where two accounts can be meant: %s', (text, count) => {
    expect(toldOf(text)).toMatchObject({ roles: [], leftOut: Array(count).fill('unclear-account 1') });
  });

  it('name a role by the account that they call by its name', () => {
    expect(toldOf(`Switch to Ops in prod (${shop}) and Ops in Acme Dev (${bank}).`).roles).toEqual([
      `prod = ${shop}/Ops`,
      `Acme Dev = ${bank}/Ops`,
    ]);
  });

  it.each([
    `The role of account ${shop} in our company is billing.`,
    `Our account ${shop} is used for the new role of the team.`,
    `Please call the owner of the Admin role on mobile (${shop})`,
    `Bug in Shop (${shop})`,
    `Call ${shop} if the Ops role fails.`,
    `Ticket ${shop}: Admin`,
    `- Employee: ${shop} / Admin`,
    `Phone\tRole\n${shop}\tAdmin`,
    `| Phone | Account ID | Role |\n|---|---|---|\n| ${shop} | | Admin |`,
    `Role changes: ask the owner of ${shop}.`,
  ])('and may be about something else: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('name a role by what stands in brackets behind its account', () => {
    expect(toldOf(`role Ops in account ${shop} (shop) and role Ops in account ${bank} (bank).`).roles).toEqual([
      `shop = ${shop}/Ops`,
      `bank = ${bank}/Ops`,
    ]);
  });
});

describe('lines of accounts with their roles behind', () => {
  it.each<[string, string[]]>([
    [`dev (${shop}): Admin, ReadOnly\nprod (${bank}): ReadOnly`, ['dev-Admin', 'dev-ReadOnly', 'prod']],
    [`- dev: ${shop} / Admin\n- prod: ${bank} / ReadOnly`, ['dev', 'prod']],
    [`1. dev ${shop} → Admin\n2. prod ${bank} → ReadOnly`, ['dev', 'prod']],
    [`* dev [${shop}] => Admin\n* prod [${bank}] => ReadOnly`, ['dev', 'prod']],
    [`dev: Admin (${shop})\nprod: ReadOnly (${bank})`, ['dev', 'prod']],
    [`개발(${shop}): Admin, Developer\n운영(${bank}): ReadOnly`, ['개발-Admin', '개발-Developer', '운영']],
    [`本番 (${shop}): ReadOnly`, ['本番']],
  ])('%s', (text, names) => {
    expect(toldOf(text).roles.map((role) => role.split(' = ')[0])).toEqual(names);
  });

  it.each([
    `dev (${shop}): development\nprod (${bank}): production`,
    `dev: ${shop} / us-east-1\nprod: ${bank} / eu-west-1`,
    `dev: ${shop} / dev@example.com\nprod: ${bank} / prod@example.com`,
    `${shop}: shop\n${bank}: bank`,
  ])('but not with other words there: %s', (text) => {
    expect(toldOf(text).roles).toEqual([]);
    expect(toldOf(text).accounts).toHaveLength(2);
  });
});

describe('sentences that say what not to use', () => {
  it.each([
    `shop (${shop}): do not use role Admin`,
    `Don't use the Admin role in shop (${shop}).`,
    `shop (${shop}): never use role Admin, use role Dev`,
    `shop (${shop}): Admin 역할은 쓰지 마세요`,
    `The Admin role in account ${shop} must not be used.`,
  ])('give none, and tell it: %s', (text) => {
    const { roles, leftOut } = toldOf(text);
    expect(roles).toEqual([]);
    expect(leftOut.join()).toContain('withdrawn');
  });

  it('take no role of the sentences before and after with them', () => {
    expect(pairs(`Do not use the root user. Use role Ops in account ${shop}. Never share it.`)).toEqual([
      `${shop}/Ops`,
    ]);
  });

  it('take the word for who is trusted for no role', () => {
    expect(pairs(`Trusted role: shop (${shop}), data (${bank})`)).toEqual([]);
  });
});
