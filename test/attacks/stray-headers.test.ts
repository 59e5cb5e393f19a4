import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';

const arn = (account: string) => `role_arn = arn:aws:iam::${account}:role/Admin\n`;
const [dev, prod] = ['111122223333', '444455556666'];

const told = (text: string) => {
  const { roles, skipped } = readConfig(text);
  return [
    ...roles.map(({ profile, account }) => `${profile} → ${account}`),
    ...skipped.map(({ profile, reason, line, key }) => `${profile}: ${reason} ${line} ${key ?? ''}`.trim()),
  ];
};

describe('a header has lost its brackets, so that one profile would get another one’s account', () => {
  it.each([
    ['profile prod:', `[profile dev]\n${arn(dev)}\nprofile prod:\n${arn(prod)}`, 'dev: stray-header 4 profile prod:'],
    ['profile prod', `[profile dev]\n${arn(dev)}profile prod\n${arn(prod)}`, 'dev: stray-header 3 profile prod'],
    ['prod', `[profile dev]\n${arn(dev)}\nprod\n${arn(prod)}`, 'dev: stray-header 4 prod'],
    ['prod right below', `[profile dev]\n${arn(dev)}prod\n${arn(prod)}`, 'dev: stray-header 3 prod'],
    ['prod:', `[profile dev]\n${arn(dev)}\nprod:\n${arn(prod)}`, 'dev: stray-header 4 prod:'],
    ['운영', `[profile dev]\n${arn(dev)}\n운영\n${arn(prod)}`, 'dev: stray-header 4 운영'],
    ['the first has no role', `[profile dev]\nregion = us-east-1\n\nprod\n${arn(prod)}`, 'dev: stray-header 4 prod'],
    [
      'ids and names',
      `[dev]\naws_account_id = ${dev}\nrole_name = Admin\n\nprofile prod\naws_account_id = ${prod}\n`,
      'dev: stray-header 5 profile prod',
    ],
    ...['［profile prod］', '(profile prod)', '「prod」', '**prod**', '- profile prod', '"profile prod"'].map(
      (header): [string, string, string] => [
        header,
        `[profile dev]\nregion = us-east-1\n\n${header}\n${arn(prod)}`,
        `dev: stray-header 4 ${header}`,
      ],
    ),
  ])('%s: it gets none, and the line is told', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('and another profile builds on it: it does not get the account either', () => {
    const text = `[dev]\naws_account_id = ${dev}\n\nprofile prod\naws_account_id = ${prod}\n[a]\nsource_profile = dev\nrole_name = Admin\n`;
    expect(told(text).join()).not.toContain(prod);
  });

  it.each([
    ['a wrapped ARN', `[profile dev]\nrole_arn = arn:aws:iam::${dev}:role/\nAdmin\n`],
    ['a word as a note', `[profile dev]\nregion = us-east-1\nnote\n${arn(dev)}`],
    ['a word below the header', `[profile dev]\n\nnote\n${arn(dev)}`],
    ['a word, and the same role again', `[profile dev]\n${arn(dev)}\nagain\n${arn(dev)}`],
    ['a word below the role', `[profile dev]\n${arn(dev)}\nnote\nregion = us-east-1\n`],
    ['a comment', `[profile dev]\n${arn(dev)}\n# prod\nregion = us-east-1\n`],
    ['sub-properties', `[profile dev]\n${arn(dev)}s3 =\n  max_concurrent_requests = 20\nregion = us-east-1\n`],
  ])('%s is no header', (_, text) => {
    expect(told(text)).toEqual([`dev → ${dev}`]);
  });
});
