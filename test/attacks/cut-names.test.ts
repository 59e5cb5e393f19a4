import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';

const arn = 'arn:aws:iam::200000000004:role/';

/** What an import makes of a text. */
function imported(text: string): string[] {
  const recognized = recognize(text);
  if (!('text' in recognized)) return [];
  return readConfig(recognized.text).roles.map(({ profile, roleName }) => `${profile} → ${roleName}`);
}

describe('an ARN is cut, or goes on with what nobody knows: no role is called by its first letters', () => {
  it.each([
    ...[`Admin\${suffix}`, 'Admin<env>', 'Admin{RO,RW}', 'Admin…', 'Admin*', 'Admin$SUFFIX', 'Admin%s'],
    ...[`team/\${name}`, 'team/<name>', 'team/…'],
  ])('%s', (name) => {
    for (const text of [`${arn}${name}`, `Use ${arn}${name} for the shop.`, `- shop: ${arn}${name}`])
      expect(imported(text)).toEqual([]);
  });

  it.each([
    [`Use ${arn}Admin.`, '200000000004-Admin → Admin'],
    [`**${arn}Admin**`, '200000000004-Admin → Admin'],
    [`<${arn}Admin>`, '200000000004-Admin → Admin'],
    [`(${arn}Admin)`, '200000000004-Admin → Admin'],
    [`${arn}Admin을 쓰세요`, '200000000004-Admin → Admin'],
  ])('and one that is whole is read: %s', (text, role) => {
    expect(imported(text)).toEqual([role]);
  });
});

describe('Markdown’s source is pasted, with a sign before each underscore', () => {
  it.each([
    [`Use ${arn}Admin\\_RO for the shop.`, '200000000004-Admin_RO → Admin_RO'],
    [`\\[profile prod\\]\nrole\\_arn = ${arn}Admin\\_RO\nregion = eu-west-1`, 'prod → Admin_RO'],
    [`[profile prod]\nrole\\_arn = ${arn}Admin\\_RO`, 'prod → Admin_RO'],
  ])('the name is whole: %s', (text, role) => {
    expect(imported(text)).toEqual([role]);
  });
});
