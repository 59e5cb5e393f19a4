import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { admin, onlyRole, problemsIn, profilesIn } from '../reading.ts';

describe('the name of a profile', () => {
  it.each([
    ['[profile x]', 'x'],
    ['[x]', 'x'],
    ['[default]', 'default'],
    ['[profile default]', 'default'],
    ['[ profile \t x ]', 'x'],
    ['[x ]', 'x'],
    ['[Profile X]', 'X'],
    // aws-role-switch strips every leading "profile"
    ['[profile-x]', 'profile-x'],
    ['[profilefoo]', 'profilefoo'],
    ['[profile]', 'profile'],
    ['[profile profile x]', 'profile x'],
    ['[profile org/team.dev@eu:ReadOnly+1%]', 'org/team.dev@eu:ReadOnly+1%'],
    // https://github.com/aws/aws-cli/issues/2806: what `aws configure` wrote, and nobody could read
    ['[profile Foo Bar]', 'Foo Bar'],
    ['[profile "my profile"]', 'my profile'],
    ["[profile 'my profile']", 'my profile'],
    ['["my profile"]', 'my profile'],
    ['[profile "it\'s"]', "it's"],
    ['[profile "missing end]', '"missing end'],
    ['[profile 本番環境-管理者]', '本番環境-管理者'],
    ['[운영 관리자]', '운영 관리자'],
    ['[profile x]; comment', 'x'],
    ['[x] # see [y]', 'x'],
    ['[a[b]c]', 'a[b'],
    ['[a]b]', 'a]b'],
    ['[profile "a] # b"]', 'a] # b'],
    ['[__proto__]', '__proto__'],
    ['[profile constructor]', 'constructor'],
  ])('of %s is %s', (header, name) => {
    expect(onlyRole(`${header}\n${admin}`).profile).toBe(name);
  });

  it('keeps the case: three profiles, not one', () => {
    expect(profilesIn(['[Dev]', '[dev]', '[DEV]'].map((header) => `${header}\n${admin}`).join('\n'))).toHaveLength(3);
  });
});

describe('a header that is not quite one', () => {
  it.each([
    ['without its bracket', `[profile x\n${admin}`, 'missing-bracket:1'],
    ['with a comment where its bracket should be', `[profile x # mine\n${admin}`, 'missing-bracket:1'],
    ['with words after it', `[profile x] the good one\n${admin}`, 'not-a-setting:1'],
  ])('is read %s', (_, text, problem) => {
    expect(onlyRole(text).profile).toBe('x');
    expect(problemsIn(text)).toEqual([problem]);
  });

  it.each(['[]', '[ ]', '[profile ""]'])('%s names nothing, and neither role nor reading is lost over it', (header) => {
    const text = `${header}\nregion = eu-west-1\n[x]\n${admin}`;
    expect(profilesIn(text)).toEqual(['x']);
    expect(problemsIn(text)).toEqual(['empty-section-name:1']);
  });

  it.each([
    ['a prompt of Red Hat or Amazon Linux', '[ec2-user@ip-10-0-0-1 ~]$ cat ~/.aws/config'],
    ["root's prompt", '[root@build ~]# cat ~/.aws/config'],
    ['a link in Markdown', '[the wiki](https://wiki.example.com/aws)'],
  ])('is none: %s', (_, line) => {
    const reading = readConfig(`${line}\n[x]\n${admin}\n${line}`);
    expect(reading.roles).toHaveLength(1);
    expect(reading.skipped).toEqual([]);
    expect(reading.problems.map(({ code }) => code)).toEqual(['text-outside-section', 'not-a-setting']);
  });
});

describe('sections that are no profiles', () => {
  it.each([
    '[sso-session corp]',
    '[services local]',
    '[plugins]',
    '[preview]',
    '[granted_registry_start team]',
    '[granted_registry_end team]',
  ])('%s is neither a role nor skipped, and says nothing', (header) => {
    expect(readConfig(`${header}\n${admin}\nnonsense\nregion = nowhere\n[x]\n${admin}`)).toMatchObject({
      roles: [{ profile: 'x' }],
      skipped: [],
    });
  });

  it('a profile may be called like one', () => {
    expect(profilesIn(`[profile plugins]\n${admin}\n[profile services]\n${admin}`)).toEqual(['plugins', 'services']);
  });
});

it('gives the line of the header', () => {
  expect(readConfig(`\n# c\n[a]\n${admin}\n\n[b]\nregion = eu-west-1`)).toMatchObject({
    roles: [{ line: 3 }],
    skipped: [{ profile: 'b', reason: 'no-role', line: 6 }],
  });
});
