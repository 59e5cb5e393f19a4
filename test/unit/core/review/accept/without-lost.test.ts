import { describe, expect, it } from 'vitest';
import { withoutLost } from '@/core/review/accept/without-lost.ts';

const address = 'https://lumen.awsapps.com/start/';
const session = '[sso-session lumen]\nsso_start_url = https://lumen.awsapps.com/start/#/\nsso_region = eu-west-1\n\n';
const set = (name: string, account: string, role = 'Admin') =>
  `[profile ${name}]\nsso_session = lumen\nsso_account_id = ${account}\nsso_role_name = ${role}\n\n`;
const one = set('one', '111122223333');
const two = set('two', '444455556666');

describe('withoutLost', () => {
  it.each([
    ['a permission set that is not listed', session + one + two, session + one, session + one],
    [
      'the comment above it, and nothing behind it',
      `${session}${one}# old\n${two}[plain]\nregion = x\n`,
      session + one,
      `${session}${one}[plain]\nregion = x\n`,
    ],
    ['none that is listed under another name', session + one, session + set('uno', '111122223333'), session + one],
    [
      'none that is listed in other letters',
      session + one,
      session + set('one', '111122223333', 'admin'),
      session + one,
    ],
    [
      'all but one of two profiles of different permission sets with one name',
      session + one + set('one', '111122223333', 'View'),
      session + one,
      session + one,
    ],
  ])('takes away %s', (_, stored, listed, left) => {
    expect(withoutLost(stored, listed, address)).toBe(left);
  });

  it.each([
    ['roles of IAM', '[profile x]\nrole_arn = arn:aws:iam::111122223333:role/Admin\nsource_profile = base\n'],
    [
      'permission sets of another portal',
      '[profile x]\nsso_start_url = https://acme.awsapps.com/start\nsso_account_id = 111122223333\nsso_role_name = Admin\n',
    ],
    [
      'permission sets of an address that only looks like it',
      '[profile x]\nsso_start_url = https://lumen.awsapps.com.evil.example/start\nsso_account_id = 111122223333\nsso_role_name = Admin\n',
    ],
    [
      'a profile that another one builds on',
      `${session}${two}[profile x]\nrole_arn = arn:aws:iam::111122223333:role/Admin\nsource_profile = two\n`,
    ],
    ['sections and lines that are no role', `# mine\n${session}[default]\nregion = eu-west-1\n\n[services s]\n`],
    ['profiles that say too little', `${session}[profile x]\nsso_session = lumen\n`],
  ])('leaves %s', (_, stored) => {
    expect(withoutLost(stored, session + one, address)).toBe(stored);
  });
});
