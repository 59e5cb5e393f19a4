import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { cliConfig } from '@/core/export/cli-config.ts';
import { withLinesApart } from '@/core/import/lines/lines-apart.ts';
import { recognize } from '@/core/import/recognize.ts';

const arn = (account: string) => `role_arn = arn:aws:iam::${account}:role/Admin\n`;
const [dev, prod] = ['111122223333', '444455556666'];

const told = (text: string) => {
  const { roles, skipped } = readConfig(text);
  return [
    ...roles.map(({ profile, account }) => `${profile} → ${account}`),
    ...skipped.map(({ profile, reason, line, key }) => `${profile}: ${reason} ${line} ${key ?? ''}`.trim()),
  ];
};

const likeHeaders = [
  ...[
    'prod eu',
    '운영 계정',
    '프로파일 운영',
    'prod account',
    '■ 운영 계정',
    '1. prod',
    '===== prod =====',
    'and for prod use',
  ],
  ...['// [profile prod]', '• [profile prod]', '- [profile prod]', '&#91;profile prod&#93;'],
];

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
    ...[...likeHeaders, 'the next one is for production, ask Ann first'].map((header): [string, string, string] => [
      `a second role below ${header}`,
      `[profile dev]\n${arn(dev)}\n${header}\n${arn(prod)}`,
      `dev: stray-header 4 ${header}`,
    ]),
    ...[...likeHeaders, '-[profile prod]'].map((header): [string, string, string] => [
      `the only role below ${header}`,
      `[profile dev]\nregion = us-east-1\n\n${header}\n${arn(prod)}`,
      `dev: stray-header 4 ${header}`,
    ]),
    ...['［prod］', '(prod)'].map((header): [string, string, string] => [
      `the only role right below a header, below ${header}`,
      `[profile dev]\n${header}\n${arn(prod)}`,
      `dev: stray-header 2 ${header}`,
    ]),
    ...['프로필: 운영', 'Profile Name: prod', 'user: [profile prod]'].map((header): [string, string, string] => [
      `the only role below ${header}`,
      `[profile dev]\nregion = us-east-1\n\n${header}\n${arn(prod)}`,
      `dev: stray-header 4 ${header.replace(/^(\S+): /, '$1 = ')}`,
    ]),
    ['two in one line', `[profile dev] [profile prod]\n${arn(prod)}`, 'dev: stray-header 1 [profile prod]'],
    ...['［profile prod］', '(profile prod)', '「prod」', '**prod**', '- profile prod', '"profile prod"'].map(
      (header): [string, string, string] => [
        header,
        `[profile dev]\nregion = us-east-1\n\n${header}\n${arn(prod)}`,
        `dev: stray-header 4 ${header}`,
      ],
    ),
    ...['# prod', '## prod', '#[profile prod]', '; [profile prod]', 'profile = prod', 'name: prod'].map(
      (header): [string, string, string] => [
        `a second role below ${header}`,
        `[profile dev]\n${arn(dev)}${header}\n${arn(prod)}`,
        `dev: stray-header 3 ${header.replace(': prod', ' = prod')}`,
      ],
    ),
    ...['#[profile prod]', '; [prod]', '# profile prod', '## prod', 'profile = prod', 'aws_profile: prod'].map(
      (header): [string, string, string] => [
        `the only role below ${header}`,
        `[profile dev]\nregion = us-east-1\n\n${header}\n${arn(prod)}`,
        `dev: stray-header 4 ${header.replace(': prod', ' = prod')}`,
      ],
    ),
    [
      'a permission set below a comment',
      `[dev]\nsso_account_id = ${dev}\nsso_role_name = A\n# prod\nregion = us-east-1\nsso_account_id = ${prod}\n`,
      'dev: stray-header 4 # prod',
    ],
    [
      'a comment, and a remark below it',
      `[profile dev]\n${arn(dev)}# prod\n# ask before you use it\n${arn(prod)}`,
      'dev: stray-header 3 # prod',
    ],
  ])('%s: it gets none, and the line is told', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('and is exported for the AWS CLI: that gets no role from it either', () => {
    const text = `[profile dev]\n${arn(dev)}region = us-east-1\n\nprod\n${arn(prod)}`;
    const exported = cliConfig([{ name: 'mine', text, roles: readConfig(text).roles }]);
    expect(exported).toContain('region = us-east-1');
    expect(exported).toContain(`# ${arn(prod).trim()}`);
    expect(exported).not.toMatch(/^role_arn/m);
  });

  it.each([
    ['a character that nobody sees', '\u200b[profile prod]'],
    ['Markdown’s sign', '\\[profile prod\\]'],
  ])('%s is before it: it is a header all the same', (_, header) => {
    const text = `[profile dev]\n${arn(dev)}\n${header}\n${arn(prod)}`;
    expect(told(text)).toEqual([`dev → ${dev}`, `prod → ${prod}`]);
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
    ['a sentence', `[profile dev]\nregion = us-east-1\nAsk before you use this one.\n${arn(dev)}`],
    ['a sentence that stands apart', `[profile dev]\nregion = us-east-1\n\nAsk before you use this one.\n${arn(dev)}`],
    ['words right below the header', `[profile dev]\nfor the shop\n${arn(dev)}`],
    ['a word below the role', `[profile dev]\n${arn(dev)}\nnote\nregion = us-east-1\n`],
    ['a comment', `[profile dev]\n${arn(dev)}\n# prod\nregion = us-east-1\n`],
    ['sub-properties', `[profile dev]\n${arn(dev)}s3 =\n  max_concurrent_requests = 20\nregion = us-east-1\n`],
    ['a comment above the role', `[profile dev]\nregion = us-east-1\n\n# admin\n${arn(dev)}`],
    ['a heading of the profile’s own name', `[profile dev]\nregion = us-east-1\n\n## dev\n${arn(dev)}`],
    ['the former header', `[profile dev]\n#[profile old]\n${arn(dev)}`],
    ['the profile’s own name', `[profile dev]\nregion = us-east-1\nprofile = dev\n${arn(dev)}`],
    ['a name below the header', `[1]\nprofile = dev\n${arn(dev)}`.replace('[1]', '[profile dev]')],
    ['a section that is commented out', `[profile dev]\n${arn(dev)}\n#[profile prod]\n#${arn(prod)}`],
    ['a role that is commented out', `[profile dev]\n#${arn(prod)}${arn(dev)}`],
    ['a comment above the same role', `[profile dev]\n${arn(dev)}# again\n${arn(dev)}`],
    ['a remark on the same role', `[profile dev]\n${arn(dev)}# where it runs best\n${arn(dev)}`],
    ['a remark on another setting', `[profile dev]\n${arn(dev)}# where it runs best\nregion = us-east-1\n${arn(dev)}`],
  ])('%s is no header', (_, text) => {
    expect(told(text)).toEqual([`dev → ${dev}`]);
  });
});

describe('a header and its settings have come into one line', () => {
  const target = (account: string) => arn(account).trim();
  it.each([
    ['the first setting', `[profile dev]${target(dev)}\n[profile prod] ${target(prod)}\nregion = us-east-1\n`],
    ['of a credentials file', `[dev]role_arn=arn:aws:iam::${dev}:role/Admin\n[prod] ${target(prod)}\n`],
    ['quoted by a mail', `> [profile dev] ${target(dev)}\n> [profile prod] ${target(prod)}\n`],
    [
      'all of it',
      `[profile dev] ${target(dev)} region = us-east-1 [profile prod] ${target(prod)} region = us-east-1\n`,
    ],
    ['without a blank', `[profile dev]${target(dev)}[profile prod]${target(prod)}`],
    ['with remarks', `[profile dev] ${target(dev)} # region = old [profile prod] ${target(prod)}`],
  ])('%s: each role has its own name', async (_, text) => {
    const recognized = recognize(text);
    expect(told('text' in recognized ? recognized.text : '')).toEqual([`dev → ${dev}`, `prod → ${prod}`]);
    expect(recognized).toMatchObject({ kind: 'config', made: 0 });
  });

  it('and are read as they are, too', () => {
    const { problems } = readConfig(`[profile dev]${target(dev)}\n`);
    expect(told(`[profile dev]${target(dev)}\n[profile prod] ${target(prod)}\n`)).toEqual([
      `dev → ${dev}`,
      `prod → ${prod}`,
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    `[profile dev] # role_arn = x\n${arn(dev)}`,
    `[profile dev]\n${arn(dev)}# [profile prod] role_arn = x\n`,
    `[profile dev]\n${arn(dev)}group = [a] region = b\n`,
    `[profile dev] note\n${arn(dev)}`,
  ])('and other lines stay as they are: %s', (text) => {
    expect(withLinesApart(text).text).toBe(text);
  });

  it('and what is told of a line tells the line that was pasted', () => {
    const secret = ['wJalrXUtn', 'FEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'].join('');
    const text = `[profile dev] ${target(dev)} region = us-east-1\n[default] aws_secret_access_key = ${secret}\nregion = x\n`;
    expect(recognize(text)).toMatchObject({ secretLines: [2] });
    expect(JSON.stringify(recognize(text))).not.toContain(secret);
  });
});
