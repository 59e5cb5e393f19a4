import { describe, expect, it } from 'vitest';
import { shortlyTold } from './told.ts';

const table = (...cells: string[]) =>
  `| Account | ID | Role |\n|--|--|--|\n${cells.map((cell, at) => `| a${at} | 11112222333${at} | ${cell} |\n`).join('')}`;

describe('a cell that says that there is no role', () => {
  it.each(['-', '—', 'n/a', 'N/A', 'TBD', 'none', 'None', 'no', '?', '없음', 'なし'])('%s', (cell) =>
    expect(shortlyTold(table('Look', cell))).toEqual({
      roles: ['a0 = 111122223330/Look'],
      leftOut: ['no-role-name 4'],
    }),
  );
  it('in JSON', () => {
    const text = '[{"account":"111122223333","role":"none"},{"account":"444455556666","role":"Look"}]';
    expect(shortlyTold(text).roles).toEqual(['444455556666-Look = 444455556666/Look']);
  });
});

describe('a label that says that there is no role', () => {
  it.each(['none', 'TBD', 'n/a', 'no', 'unknown', '없음', '-'])('%s', (word) => {
    const blocks = `## shop (111122223333)\nRoles: ${word}\n\n## data (444455556666)\nRoles: Look\n`;
    expect(shortlyTold(blocks).roles).toEqual(['data = 444455556666/Look']);
    const labels = `Account: 111122223333\nRole: ${word}\n\nAccount: 444455556666\nRole: Look\n`;
    expect(shortlyTold(labels).roles).toEqual(['444455556666-Look = 444455556666/Look']);
    expect(shortlyTold(`Account ID\n111122223333\nRole\n${word}\n`).roles).toBeUndefined();
  });
});

it('a role as ARNs end is without what they have before it', () =>
  expect(shortlyTold(table('role/Look', '/team/Ops')).roles).toEqual([
    'a0 = 111122223330/Look',
    'a1 = 111122223331/team/Ops',
  ]));

it('a column of kinds names no roles', () => {
  const text =
    'PROFILE  TYPE  SOURCE  REGION     ACCOUNT\nshop     Role  hub     eu-west-1  111122223333\nhub      User  None    eu-west-1  444455556666\n';
  expect(shortlyTold(text)).toEqual({ accounts: ['111122223333 shop', '444455556666 hub'] });
});

it('the AWS CLI’s command for permission sets names one, and its region is the portal’s', () => {
  const text = 'aws sso get-role-credentials --account-id 111122223333 --role-name Look --region eu-west-1';
  expect(shortlyTold(text)).toEqual({ sets: ['111122223333/Look'] });
});
