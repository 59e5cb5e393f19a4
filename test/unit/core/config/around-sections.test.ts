import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { admin, onlyRole, problemsIn, profilesIn } from './reading.ts';

const two = [`[profile a]\n${admin}`, `[profile b]\n${admin}\nregion = eu-west-1`] as const;

it.each([
  ['Markdown fences', `Put this in ~/.aws/config:\n\`\`\`ini\n${two[0]}\n\`\`\`\nand this:\n~~~\n${two[1]}\n~~~\n`],
  ['shell prompts', `me@host:~$ cat ~/.aws/config\n${two[0]}\n\n${two[1]}\nme@host:~$ aws --version\nme@host:~$`],
  ['a here-document', `cat >> ~/.aws/config <<EOF\n${two[0]}\n${two[1]}\nEOF\n`],
  [
    'prose in Korean and Japanese',
    `아래 내용을 복사하세요\n${two[0]}\n\n次の設定も追加してください。\n\n${two[1]}\n끝.`,
  ],
  ['an ellipsis', `...\n${two[0]}\n...\n${two[1]}\n...`],
])('roles are found between %s', (_, text) => {
  const { roles, skipped } = readConfig(text);
  expect(roles.map(({ profile, region }) => [profile, region])).toEqual([
    ['a', undefined],
    ['b', 'eu-west-1'],
  ]);
  expect(skipped).toEqual([]);
});

it('a setting after a fence belongs to nobody', () => {
  expect(onlyRole(`\`\`\`\n[a]\n${admin}\n\`\`\`\nregion = eu-west-1`).region).toBeUndefined();
});

it('tells of text outside of sections once for each run of lines', () => {
  expect(problemsIn(`one\ntwo\n\nthree\n[a]\n${admin}\n\`\`\`\nfour\nfive`)).toEqual([
    'text-outside-section:1',
    'text-outside-section:8',
  ]);
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/338: errors that do not say where.
it('tells of each odd line within a section, with its number and text', () => {
  expect(readConfig(`[a]\nsome words\n${admin}\n\nmore words`).problems).toEqual([
    { code: 'not-a-setting', line: 2, params: { text: 'some words' } },
    { code: 'not-a-setting', line: 5, params: { text: 'more words' } },
  ]);
});

it.each([
  ['the account', '[a]\nrole_arn = arn:aws:iam::11112222\n3333:role/Admin'],
  ['the word "role"', '[a]\nrole_arn = arn:aws:iam::111122223333:ro\nle/Admin'],
])('puts an ARN together that a terminal broke within %s', (_, text) => {
  expect(onlyRole(text)).toMatchObject({ account: '111122223333', roleName: 'Admin' });
  expect(problemsIn(text)).toEqual(['wrapped-line:3']);
});

it('leaves a complete ARN alone, whatever stands below', () => {
  expect(onlyRole(`[a]\n${admin}\nsomething`).roleName).toBe('Admin');
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/331: one bad profile kept people from saving all others.
it('never loses a role over another profile', () => {
  const bad = '[bad]\nrole_arn = nonsense\n= x\n[]\n[profile\n\u0000\n[x] y\n';
  expect(profilesIn(`${bad}${two[0]}\n${bad}${two[1]}\n${bad}`)).toEqual(['a', 'b']);
});

it('tells of 1,000 problems and how many more there are', () => {
  const { problems } = readConfig(`[a]\n${'not a setting\n'.repeat(1500)}`);
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toEqual({ code: 'too-many-problems', line: 1001, params: { count: '500' } });
});

it('cuts what it quotes, never within a character', () => {
  const [problem] = readConfig(`[a]\n${'x'.repeat(79)}😀 and more`).problems;
  expect(problem?.params).toEqual({ text: 'x'.repeat(79) });
});
