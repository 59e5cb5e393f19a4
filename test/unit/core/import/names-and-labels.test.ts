import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';

const shop = '222233334444';
const pay = '555566667777';
const link = (account: string, more = '') =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=Admin${more}`;

function readingOf(text: string) {
  const found = recognize(text);
  const made = 'text' in found ? found.text : '';
  const { roles } = readConfig(made);
  return {
    roles: roles.map(({ profile, account, roleName }) => `${profile} = ${account}/${roleName}`),
    hasAlias: made.includes('aws_account_alias'),
    notes: 'notes' in found ? found.notes : undefined,
  };
}

describe('what is no name of a role becomes none', () => {
  it.each([
    ['whose account it is', `Your AWS account ID: ${shop}\nYour IAM role: Admin`],
    ['the same in Korean', `고객님의 계정 ID: ${shop}\n역할: Admin`],
    ['the same in Japanese', `ご利用のアカウントID: ${shop}\nロール名: Admin`],
    ['what a mail server puts around a link', `https://urldefense.com/v3/__${link(shop)}__;!!x!y$`],
    ['a word before a link', `Also ${link(shop)}`],
    ['the label behind an account', `Hi Ann - Account ID: ${shop} - Role: Admin`],
    ['the console’s own bar', `Admin/ann @ 2222-3333-4444`],
  ])('%s', (_, text) => {
    expect(readingOf(text)).toEqual({ roles: [`${shop}-Admin = ${shop}/Admin`], hasAlias: false, notes: undefined });
  });
});

describe('a name with the number of another account is not taken, and that is told', () => {
  it.each([
    ['a link’s text', `[pay (${pay})](${link(shop)})`, `pay (${pay})`],
    ['a display name', link(shop, `&displayName=${pay}`), pay],
    ['with hyphens', `[5555-6666-7777](${link(shop)})`, '5555-6666-7777'],
  ])('%s', (_, text, called) => {
    const { roles, notes } = readingOf(text);
    expect(roles).toEqual([`${shop}-Admin = ${shop}/Admin`]);
    expect(notes).toEqual([{ code: 'other-number', called, account: shop }]);
  });

  it('one with the role’s own number is', () => {
    expect(readingOf(`[shop (${shop})](${link(shop)})`).roles).toEqual([`shop (${shop}) = ${shop}/Admin`]);
  });
});

it('an ARN that is wrapped behind its path leads to no role of the path’s name', () => {
  const found = recognize(`arn:aws:iam::${shop}:role/team/\nAdmin`);
  expect(found).toMatchObject({ kind: 'unusable', leftOut: [{ reason: 'bad-arn', line: 1 }] });
});

describe('what labels beside the only ARN say is its role’s', () => {
  const arn = `arn:aws:iam::${shop}:role/Admin`;
  it.each([
    ['below it', `Role: ${arn}\nRegion: eu-west-1\nDisplay name: shop\nColor: red`],
    ['above it', `Display name: shop\nRegion: eu-west-1\nColor: red\n${arn}`],
    ['in Korean', `역할: ${arn}\n리전: eu-west-1\n표시 이름: shop\n색상: red`],
  ])('%s', (_, text) => {
    const found = recognize(text);
    expect(readConfig('text' in found ? found.text : '').roles).toMatchObject([
      { profile: 'shop', region: 'eu-west-1', color: 'ff0000' },
    ]);
  });

  it('not of two, nor from another paragraph', () => {
    for (const text of [`${arn}\n${arn}2\nRegion: eu-west-1`, `${arn}\n\nRegion: eu-west-1`]) {
      const found = recognize(text);
      for (const role of readConfig('text' in found ? found.text : '').roles) expect(role).not.toHaveProperty('region');
    }
  });
});
