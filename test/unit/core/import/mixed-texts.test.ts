import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { accountsToConfig } from '@/core/import/found/accounts-to-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold, toldOf } from './told.ts';

const link = (account: string, role: string) =>
  `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=${role}`;
const config = '[profile base]\nrole_arn = arn:aws:iam::000000000007:role/Base\n';
const table = '| Account | Account ID | Role |\n|--|--|--|\n| shop | 111122223333 | Ops |\n';

describe('one text of many kinds', () => {
  it('gives all of them, the config’s lines in place and the others behind it in their order', () => {
    const text = `${config}\n${table}\n- [lab](${link('222233334444', 'Lab')})\n\ndata: arn:aws:iam::444455556666:role/Data\n`;
    expect(toldOf(text)).toMatchObject({
      roles: [
        'base = 000000000007/Base',
        'shop = 111122223333/Ops',
        'lab = 222233334444/Lab',
        'data = 444455556666/Data',
      ],
      leftOut: [],
    });
    const found = recognize(text);
    const made = 'text' in found ? found.text : '';
    expect(made.startsWith(config)).toBe(true);
    expect(recognize(made)).toMatchObject({ kind: 'config', text: made, made: 0 });
  });

  it('gives both of two tables', () => {
    expect(toldOf(`${table}\nand\n\nAccount ID,Role\n444455556666,Look\n`).roles).toEqual([
      'shop = 111122223333/Ops',
      '444455556666-Look = 444455556666/Look',
    ]);
  });

  it('makes roles of the links in a table of accounts', () => {
    const text = `| Name | Account ID |\n|--|--|\n| [shop](${link('111122223333', 'Ops')}) | 111122223333 |\n`;
    expect(shortlyTold(text)).toEqual({ roles: ['shop = 111122223333/Ops'] });
  });

  const restOf = (text: string) => {
    const found = recognize(text);
    const rest = 'rest' in found ? found.rest : undefined;
    return {
      missing: rest?.missing,
      accounts: rest?.accounts.map(({ id, name }) => `${id} ${name}`),
      sets: rest?.withoutPortal.map(({ account, roleName }) => `${account}/${roleName}`),
    };
  };
  const accounts = '| Name | Account ID |\n|--|--|\n| bank | 444455556666 |\n| shop | 111122223333 |\n';
  const listing = 'pay\n777788889999 | me@example.com\nAdmin | Access keys\n';

  it.each([
    ['a table of roles', `${table}\n\n${accounts}`],
    ['a config', `[profile shop]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n\n${accounts}`],
    ['links', `[shop](${link('111122223333', 'Ops')})\n\n${accounts}`],
    ['a sentence', `Use the Ops role in account 111122223333.\n\n${accounts}`],
    ['JSON', `{"account_id":"111122223333","role":"Ops"}\n\n${accounts}`],
  ])('asks once for the role of accounts beside %s', (_, text) => {
    expect(restOf(text)).toMatchObject({ accounts: ['444455556666 bank'], sets: [] });
    expect(restOf(text).missing).toContain('role');
    expect(toldOf(text)).toMatchObject({ roles: [expect.stringContaining('111122223333/Ops')], leftOut: [] });
  });

  it('asks once for role and portal, if both are missing somewhere', () => {
    expect(restOf(`${config}\n${table}\n${accounts}\n${listing}`)).toEqual({
      missing: ['role', 'portal'],
      accounts: ['444455556666 bank'],
      sets: ['777788889999/Admin'],
    });
  });

  it('adds them to the text that has the roles, once and under names of their own', () => {
    const found = recognize(`${config}\n| Name | Account ID |\n|--|--|\n| base | 444455556666 |\n`);
    const [rest, text] = 'rest' in found ? [found.rest, found.text] : [];
    const added = rest && accountsToConfig(rest, { roleName: 'Ops', groupBy: { kind: 'none' } }, text);
    const whole = added && 'text' in added ? added.text : '';
    expect(whole.startsWith(config)).toBe(true);
    expect(
      readConfig(whole).roles.map(({ profile, account, roleName }) => `${profile} ${account}/${roleName}`),
    ).toEqual(['base 000000000007/Base', 'base Ops 444455556666/Ops']);
    expect(rest && accountsToConfig(rest, { roleName: 'Ops', groupBy: { kind: 'none' } }, whole)).toEqual({
      text: whole,
      made: 0,
    });
  });

  it('keeps a config’s role from what Terraform below it sets', () => {
    const provider = 'provider "aws" {\n  role_arn = "arn:aws:iam::111122223333:role/Ops"\n}\n';
    expect(toldOf(`${config}\n${provider}`).roles).toEqual([
      'base = 000000000007/Base',
      '111122223333-Ops = 111122223333/Ops',
    ]);
  });
});

describe('the portal of permission sets', () => {
  const sets = 'Account ID,Permission set\n111122223333,Ops\n444455556666,Look\n';
  it('is taken from the text around, with its region', () => {
    const text = `Start URL https://acme.awsapps.com/start/# and the SSO region is eu-west-1.\n\n${sets}`;
    expect(toldOf(text).roles).toEqual([
      'acme.awsapps.com: 111122223333-Ops = 111122223333/Ops',
      'acme.awsapps.com: 444455556666-Look = 444455556666/Look',
    ]);
    expect(recognize(text)).toMatchObject({ text: expect.stringContaining('sso_region = eu-west-1') });
  });

  it('is that of its part of the text, where there are several', () => {
    const part = (name: string, account: string) =>
      `## ${name}\nPortal: https://${name}.awsapps.com/start\n\nAccount ID,Permission set\n${account},Ops\n\n`;
    expect(toldOf(part('one', '111122223333') + part('two', '444455556666')).roles).toEqual([
      'one.awsapps.com: one = 111122223333/Ops',
      'two.awsapps.com: two = 444455556666/Ops',
    ]);
  });

  it('is asked for once, where there is none or it could be either', () => {
    const asked = { sets: ['111122223333/Ops', '444455556666/Look'] };
    expect(shortlyTold(sets)).toEqual(asked);
    expect(shortlyTold(`https://one.awsapps.com/start https://two.awsapps.com/start\n\n${sets}`)).toEqual(asked);
  });
});

describe('the partition of what names none', () => {
  const text = 'Account ID,Role\n111122223333,Ops\n';
  const partitionOf = (written: string) => {
    const found = recognize(written);
    return 'text' in found ? /arn:([a-z-]+):/.exec(found.text)?.[1] : found.kind;
  };
  it.each([
    [text, 'aws'],
    [`Accounts in us-gov-west-1:\n\n${text}`, 'aws-us-gov'],
    [`## China (cn-north-1)\n\n${text}`, 'aws-cn'],
    [`## China (cn-north-1)\n\nSee below.\n\n## Elsewhere\n\n${text}`, 'aws'],
    // A sentence or another role says nothing of these.
    [`China (cn-north-1) accounts are handled elsewhere.\n\n${text}`, 'aws'],
    [`${text}\nOther roles: arn:aws-cn:iam::444455556666:role/Other\n`, 'aws'],
    [`## Not in cn-north-1\n\nAccount ID,Role,Region\n111122223333,Ops,eu-west-1\n`, 'aws'],
    [`us-gov-west-1 and eu-west-1\n\n${text}`, 'aws'],
  ])('%j', (written, partition) => {
    expect(partitionOf(written)).toBe(partition);
  });

  it.each([
    [
      'JSON',
      '[{"name":"one","account":"111122223333","role":"Ops"},{"name":"cn","account":"444455556666","role":"Ops","region":"cn-north-1"}]',
    ],
    ['a table', 'Name,Account ID,Role,Region\none,111122223333,Ops,\ncn,444455556666,Ops,cn-north-1\n'],
  ])('is not that of another one in %s', (_, written) => {
    const found = recognize(written);
    const made = 'text' in found ? found.text : '';
    expect(made).toContain('arn:aws:iam::111122223333:role/Ops');
    expect(made).toContain('arn:aws-cn:iam::444455556666:role/Ops');
  });

  it.each([
    [`We also work in cn-north-1.\n\n${text}`, [{ code: 'partition', named: 'aws-cn', count: 1 }]],
    [`${text}\n중국 리전(cn-north-1)도 사용합니다.\n`, [{ code: 'partition', named: 'aws-cn', count: 1 }]],
    [`We work in eu-west-1.\n\n${text}`, undefined],
    [`Also cn-north-1.\n\nAccount ID,Role,Region\n111122223333,Ops,eu-west-1\n`, undefined],
    [`Also cn-north-1.\n\narn:aws:iam::111122223333:role/Ops\n`, undefined],
  ])('is told where a sentence names another: %j', (written, notes) => {
    const found = recognize(written);
    expect('notes' in found ? found.notes : undefined).toEqual(notes);
  });

  it('is asked for with the role of a list that does not tell it', () => {
    expect(recognize('Account ID\n111122223333\n')).toMatchObject({ list: { missing: ['role', 'partition'] } });
    expect(recognize('Account ID\n111122223333\n\neu-west-1')).toMatchObject({ list: { missing: ['role'] } });
    const asked = { list: { missing: ['role', 'partition'] } };
    expect(recognize('Account ID\n111122223333\n\nThose in cn-north-1 are elsewhere.')).toMatchObject(asked);
  });
});

describe('what another program has to say', () => {
  it.each([
    [
      'SSOConfig:\n  Default:\n    SSORegion: us-east-1\n    StartUrl: https://acme.awsapps.com/start\n',
      'aws-sso setup profiles --print',
    ],
    ['[default]\nokta_org_url = https://acme.example.com\naws_rolename = all\n', 'gimme-aws-creds --action-list-roles'],
    [
      `provider "aws" {\n  assume_role {\n    role_arn = "arn:aws:iam::\${var.account}:role/Ops"\n  }\n}\n`,
      `echo '"arn:aws:iam::\${var.account}:role/Ops"' | terraform console`,
    ],
    [
      `role_arn = "arn:aws:iam::\${local.ids[var.env]}:role/Ops"\nrole_arn = "arn:aws:iam::\${var.b}:role/\${var.r}"\n`,
      `echo '["arn:aws:iam::\${local.ids[var.env]}:role/Ops", "arn:aws:iam::\${var.b}:role/\${var.r}"]' | terraform console`,
    ],
    // A command that somebody copies is made of nothing that a shell or Terraform would carry out.
    [`role_arn = "arn:aws:iam::\${var.a}'; rm -rf ~; ':role/Ops"\n`, 'terraform console'],
    [`role_arn = "arn:aws:iam::\${file('/x')}:role/Ops"\n`, 'terraform console'],
  ])('%j is answered with its command', (text, command) => {
    expect(recognize(text)).toMatchObject({ kind: 'unusable', reason: 'tool', tool: { command } });
  });

  it('a portal’s address is answered with what Rolecall does there, and with a command', () => {
    const command = 'granted sso generate --sso-region REGION https://acme.awsapps.com/start';
    const found = recognize('https://acme.awsapps.com/start');
    expect(found).toMatchObject({ kind: 'unusable', reason: 'portal', tool: { command } });
  });

  it('aws-sso-cli prints permission sets as ARNs of roles: nobody can switch to one of those', () => {
    const command = 'credential_process = /usr/local/bin/aws-sso -S "Default" process --arn';
    const text = `# BEGIN_AWS_SSO_CLI\n\n[profile acme-dev:Admin]\n${command} arn:aws:iam::111122223333:role/Admin\n`;
    const role = { kind: 'identity-center', account: '111122223333', roleName: 'Admin', name: 'acme-dev:Admin' };
    expect(recognize(text)).toMatchObject({
      kind: 'accounts',
      list: { missing: ['portal'], withoutPortal: [role] },
    });
  });

  it('gimme-aws-creds prints what Python calls a set: nothing of it is a name', () => {
    const arn = (what: string) => `'arn:aws:iam::111122223333:${what}'`;
    const printed = `RoleSet(idp=${arn('saml-provider/okta')}, role=${arn('role/Ops')}, friendly_role_name='Ops')\n`;
    expect(recognize(printed)).toMatchObject({ text: expect.stringMatching(/^\[profile 111122223333-Ops\]/) });
  });
});
