import { expect, it } from 'vitest';
import { looksLikeConfig } from '@/core/config/document/looks-like-config.ts';
import { admin } from '../reading.ts';

it.each([
  ['a profile with role_arn', `[profile x]\n${admin}`],
  ['AESR', '[x]\naws_account_id = 111122223333\nrole_name = R'],
  ['an Identity Center profile', '[profile x]\nsso_session = corp'],
  ['Granted', '[profile x]\ngranted_sso_account_id=111122223333'],
  ['indented text', `    [x]\n\n    ${admin}`],
  ['a quoted mail', `> [x]\n> ${admin}`],
  ['Windows line ends', `[x]\r\n${admin}\r\n`],
  ['a config far down a page', `${'words\n'.repeat(5000)}[x]\n${admin}`],
])('takes %s for a config', (_, text) => {
  expect(looksLikeConfig(text)).toBe(true);
});

it.each([
  ['nothing', ''],
  ['prose', 'Set role_arn and source_profile in [profile x].'],
  ['a key without a section', admin],
  ['a section without a key', '[profile x]\nregion = eu-west-1'],
  ['another INI file', '[core]\n\teditor = vim\n[remote "origin"]\n\turl = x'],
  ['JSON', '{"role_arn": ["arn:aws:iam::111122223333:role/Admin"]}'],
  ['Terraform', 'assume_role {\n  role_arn = var.roles[0]\n}'],
  ['what lies beyond 64 KB', `${'x'.repeat(65_536)}\n[x]\n${admin}`],
])('does not take %s for one', (_, text) => {
  expect(looksLikeConfig(text)).toBe(false);
});
