import { describe, expect, it } from 'vitest';
import { splitSetting } from '@/core/config/document/setting.ts';
import { admin, onlyRole, problemsIn } from '../reading.ts';

describe('splitSetting', () => {
  it.each([
    ['key = value', 'key', 'value'],
    ['key=value', 'key', 'value'],
    ['key =', 'key', ''],
    ['key = a --b=c', 'key', 'a --b=c'],
    ['key: value', 'key', 'value'],
    ['role_arn:arn:aws:iam::1:role/x', 'role_arn', 'arn:aws:iam::1:role/x'],
    ['key: a = b', 'key', 'a = b'],
  ])('takes %s apart', (text, key, value) => {
    expect(splitSetting(text)).toEqual({ key, value });
  });

  it.each(['value', '= value', 'two words = value', '$ export A=b', 'https://example.com', 'arn:aws:iam::1:role/x'])(
    'finds no setting in %s',
    (text) => {
      expect(splitSetting(text)).toBeUndefined();
    },
  );
});

describe('a key', () => {
  it.each(['Role_ARN', 'ROLE_ARN', 'role_arn\u200b', '\ufeffrole_arn'])('%j is role_arn', (key) => {
    expect(onlyRole(`[x]\n${key} = arn:aws:iam::111122223333:role/Admin`).roleName).toBe('Admin');
  });

  it('counts the last time, and says that it was there before', () => {
    const text = `[x]\n${admin}\nregion = eu-west-1\nregion = eu-west-2`;
    expect(onlyRole(text).region).toBe('eu-west-2');
    expect(problemsIn(text)).toEqual(['duplicate-key:4']);
  });

  it.each(['azure_default_role_arn', 'adfs_config.role_arn', 'idp_role_arn', '_role_arn'])(
    'of another tool, %s, is not role_arn',
    (key) => {
      expect(onlyRole(`[x]\n${admin}\n[y]\n${key} = arn:aws:iam::444455556666:role/Other`).profile).toBe('x');
    },
  );
});

describe('a value', () => {
  const groupOf = (written: string) => onlyRole(`[x]\n${admin}\ngroup = ${written}`).organization;

  it.each([
    ['Acme', 'Acme'],
    ['Acme # comment', 'Acme'],
    ['Acme\t; comment', 'Acme'],
    ['Acme#1', 'Acme#1'],
    ['Acme;1', 'Acme;1'],
    ['# nothing', ''],
    ['; nothing', ''],
    ['"Acme"', 'Acme'],
    ["'Acme'", 'Acme'],
    ['`Acme # 1; 2`', 'Acme # 1; 2'],
    ['"Acme # 1" ; comment', 'Acme # 1'],
    ['"Acme" and "Sons"', '"Acme" and "Sons"'],
    ['it"s', 'it"s'],
    ['a=b=c', 'a=b=c'],
    ['Ümläut 회사', 'Ümläut 회사'],
  ])('%s is %j', (written, value) => {
    expect(groupOf(written)).toBe(value);
  });

  // Comments glued to a value that cannot hold `#` or `;`, as in AESR's own tests.
  it.each([
    ['role_arn = arn:aws:iam::111122223333:role/Admin#note'],
    ['role_arn = arn:aws:iam::111122223333:role/Admin;note'],
    ['aws_account_id = 111122223333#note\nrole_name = Admin;note'],
    ['role_arn = arn:aws:iam::111122223333:role/Admin\u200b'],
  ])('%j is read without the comment', (lines) => {
    expect(onlyRole(`[x]\n${lines}\nregion = eu-west-1#note`)).toMatchObject({
      account: '111122223333',
      roleName: 'Admin',
      region: 'eu-west-1',
    });
  });

  it('keeps the "#" of a URL', () => {
    const role = onlyRole(
      '[x]\nsso_start_url = https://a.awsapps.com/#/x\nsso_account_id = 111122223333\nsso_role_name = R',
    );
    expect(role.startUrl).toBe('https://a.awsapps.com/#/x');
  });
});

describe('comments', () => {
  it.each(['#', ';'])('with %s stand anywhere, indented or not', (mark) => {
    const text = `${mark} a\n[x]\n  ${mark} b = c\n${admin}\n${mark}region = eu-west-2\n  ${mark} d\nregion = eu-west-1`;
    expect(onlyRole(text).region).toBe('eu-west-1');
    expect(problemsIn(text)).toEqual([]);
  });
});

describe('below an indented line', () => {
  it.each([
    ['sub-properties', 's3 =\n  region = eu-west-2\n  role_arn = nonsense\nregion = eu-west-1'],
    ['sub-properties with a blank line', 's3 =\n  a = b\n\n  region = eu-west-2\nregion = eu-west-1'],
    ['sub-properties with a comment', 's3 =\n  a = b\n# c\n  region = eu-west-2\nregion = eu-west-1'],
    ['sub-properties of the last key', 'region = eu-west-1\ns3 =\n  region = eu-west-2'],
    ['an empty value that nothing belongs to', 'cli_pager =\nregion = eu-west-1'],
    ['a continued value', 'credential_process = a\n  --b c\n  # d\nregion = eu-west-1'],
    ['a setting, though the one above has a value', 'output = json\n  region = eu-west-1'],
  ])('%s: the profile keeps its own keys', (_, lines) => {
    const text = `[x]\n${admin}\n${lines}`;
    expect(onlyRole(text)).toMatchObject({ roleName: 'Admin', region: 'eu-west-1' });
    expect(problemsIn(text)).toEqual([]);
  });

  it('the value itself may stand', () => {
    expect(onlyRole('[x]\nrole_arn =\n  arn:aws:iam::111122223333:role/Admin').roleName).toBe('Admin');
  });

  it('a header ends it', () => {
    expect(onlyRole(`[y]\ns3 =\n[x]\n  ${admin}`).profile).toBe('x');
  });
});
