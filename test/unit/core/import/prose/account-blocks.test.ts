import { describe, expect, it } from 'vitest';
import { shortlyTold, toldOf } from '../told.ts';

const shop = '111122223333';
const data = '444455556666';
const three = [`shop-Admin = ${shop}/Admin`, `shop-ReadOnly = ${shop}/ReadOnly`, `data = ${data}/Admin`];

describe('roles below the account that they are in', () => {
  it.each([
    ['commas below headings', `### shop (${shop})\nRoles: Admin, ReadOnly\n\n### data (${data})\nRoles: Admin\n`],
    ['words and dots', `### shop (${shop})\nRoles: Admin and ReadOnly\n\n### data (${data})\n**Roles:** Admin\n`],
    ['a list', `### shop (${shop})\n\nRoles:\n\n- Admin\n- ReadOnly\n\n### data (${data})\n\nRoles:\n\n- Admin\n`],
    [
      'a heading of its own',
      `## shop (${shop})\n### Roles\n- Admin\n- ReadOnly\n## data (${data})\n### Roles\n- Admin\n`,
    ],
    ['a list in a list', `- shop (${shop})\n  - Admin\n  - ReadOnly\n- data (${data})\n  - Admin\n`],
    [
      'with what they are for',
      `* **shop** (\`${shop}\`)\n  * \`Admin\` – all\n  * ReadOnly (on call)\n* data (${data})\n  * Admin: all\n`,
    ],
    ['tabs', `shop (${shop})\n\tAdmin\n\tReadOnly\ndata (${data})\n\tAdmin\n`],
    ['lines that lost their bullets', `shop (${shop})\nAdmin\nReadOnly\n\ndata (${data})\nAdmin\n`],
    ['a drawn tree', `root\n├── shop (${shop})\n│   ├── Admin\n│   └── ReadOnly\n└── data (${data})\n    └── Admin\n`],
    ['Korean', `### shop (${shop})\n역할: 관리자용 Admin, 조회용 ReadOnly\n\n### data (${data})\n- 역할: Admin\n`],
    ['Japanese', `### shop（${shop}）\nロール：管理者用 Admin、ReadOnly\n\n- data（${data}）\n  - ロール：Admin\n`],
    [
      'sentences in between',
      `## shop (${shop})\n\nOwner: kim@example.com\n\nSells things.\n\nRoles: Admin, ReadOnly\n\n## data (${data})\nRole: Admin\n`,
    ],
    ['brackets', `shop ${shop} (Admin, ReadOnly)\ndata ${data} (Admin)\n`],
    ['labels in brackets', `• shop → ${shop} (roles: Admin, ReadOnly)\n• data → ${data} (role: Admin)\n`],
    ['a label at the edge', `shop (${shop})\nRoles:\n - Admin\n - ReadOnly\ndata (${data})\nRoles:\n- Admin\n`],
    ['branches without a root', `shop (${shop})\n├── Admin\n└── ReadOnly\ndata (${data})\n└── Admin\n`],
    ['branches of plain letters', `shop (${shop})\n|-- Admin\n\`-- ReadOnly\ndata (${data})\n\`-- Admin\n`],
    ['a page of sign-in', `Select a role:\nAccount: shop (${shop})\nAdmin\nReadOnly\nAccount: data (${data})\nAdmin\n`],
    [
      'a prompt',
      `? Choose\n> Account: shop (${shop}) / Admin\n  Account: shop (${shop}) / ReadOnly\n  Account: data (${data}) / Admin\n`,
    ],
    ['headings of equals signs', `== ${shop} shop\nAdmin\nReadOnly\n== ${data} data\nAdmin\n`],
    [
      'tables below headings',
      `## shop (${shop})\n\n| Role | Purpose |\n|---|---|\n| Admin | all |\n| ReadOnly | look |\n\n## data (${data})\n\n### Roles\n\n| Role | Purpose |\n|---|---|\n| Admin | all |\n`,
    ],
    [
      'headings of Jira',
      `h3. shop (${shop})\n* Admin\n* ReadOnly\n\nh3. data (${data})\n||Role||Purpose||\n|Admin|all|\n`,
    ],
    ['labels behind commas', `shop ${shop}, roles: Admin, ReadOnly\ndata ${data}, role: Admin\n`],
  ])('are read: %s', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: three });
  });

  it('are read in brackets where the account has no name, which they are not', () => {
    const roles = [`${shop}-Admin = ${shop}/Admin`, `${shop}-Billing = ${shop}/Billing`];
    expect(shortlyTold(`${shop} (Admin, Billing)\n`)).toEqual({ roles });
  });

  it('are in no account where the heading has two, and told', () => {
    const text = `### shop (${shop}) and data (${data})\nRoles: Admin\n`;
    expect(shortlyTold(text)).toEqual({ leftOut: ['unclear-account 2'] });
  });

  it('are told where they are no names of roles', () => {
    const text = `### shop (${shop})\nRoles: ask the data team\n`;
    expect(toldOf(text)).toMatchObject({ roles: [], leftOut: ['bad-role-name 2'] });
  });

  it.each([
    ['tags', `- shop (${shop})\n  - production\n  - eu-west-1\n- data (${data})\n  - test\n  - us-east-1\n`],
    ['fields', `- shop (${shop})\n  - Owner: Kim\n  - Contact: Lee\n- data (${data})\n  - Owner: Park\n`],
    ['sentences', `- shop (${shop})\n  - Ask the admin of the shop.\n- data (${data})\n  - Nobody has access.\n`],
    ['who comes', `- shop (${shop})\n  - Trusted role: Ops\n- data (${data})\n  - Who may assume: Admin\n`],
    ['somebody’s part', `### shop (${shop})\nJob role: Engineer\n\n### data (${data})\nTeam role: Lead\n`],
    ['a part of another heading', `- shop (${shop})\n- data (${data})\n\n### People\n- Developer\n- Support\n`],
    ['names in brackets', `${shop} (shop)\n${data} (data)\n`],
  ])('are no roles: %s', (_, text) => {
    expect(toldOf(text)).toMatchObject({ roles: [], accounts: [`${shop} shop`, `${data} data`] });
  });

  it('leave an account that is called as a role its name', () => {
    expect(toldOf(`${shop} (Audit)\n${data} (Log Archive)\n`)).toMatchObject({
      ...{ roles: [], accounts: [`${shop} Audit`, `${data} Log Archive`] },
    });
  });
});

describe('a request for a role', () => {
  it.each([
    `${shop}, ask for AuditReadOnly`,
    `For the audit go to ${shop}, ask for AuditReadOnly.`,
    `In ${shop} please use AuditReadOnly.`,
    `${shop} 계정에서 AuditReadOnly를 신청하세요`,
    `アカウント ${shop} で AuditReadOnly を申請してください`,
  ])('names it without the word role: %s', (text) => {
    expect(toldOf(text).roles).toEqual([`${shop}-AuditReadOnly = ${shop}/AuditReadOnly`]);
  });

  it('keeps the name before the account', () => {
    expect(shortlyTold(`- audit: ${shop}, please request AuditReadOnly\n`)).toEqual({
      roles: [`audit = ${shop}/AuditReadOnly`],
    });
  });

  it.each([`Call ${shop}, ask for AuditAdmin.`, `${shop}, ask for the manager`, `Ticket ${shop}: ask for AuditAdmin`])(
    'is none, and no name: %s',
    (text) => {
      expect(toldOf(text).roles).toEqual([]);
      expect(toldOf(text).accounts.filter((one) => /ask/.test(one))).toEqual([]);
    },
  );

  it.each([
    [
      'a table below a part about another account',
      `## shop (${shop})\n\n### data (${data})\n\n### Roles\n\n| Role | Purpose |\n|---|---|\n| Admin | all |\n`,
    ],
    ['tables of people', `## shop (${shop})\n\n| Member | Role |\n|---|---|\n| Kim | Developer |\n`],
    [
      'a table below another account',
      `## shop (${shop})\n\nPaid by ${data}.\n\n| Role | Purpose |\n|---|---|\n| Admin | all |\n`,
    ],
  ])('are no roles of the heading: %s', (_, text) => {
    expect(toldOf(text).roles).toEqual([]);
  });
});
