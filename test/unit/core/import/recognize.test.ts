import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { longestInput } from '@/core/import/unusable.ts';
import { fixture } from './fixture.ts';
import { outcomeOf } from './outcome.ts';

const link = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops';
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

it.each([
  ['a config', '[a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n'],
  ['links', 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Ops\n'],
  ['a table', 'account,role\n111122223333,Ops\n'],
  ['a page', '<!doctype html><p>hello</p>'],
  ['nothing', 'hello'],
])('tells how far it is with %s, rising from 0 to 1', (_, text) => {
  const shares: number[] = [];
  recognize(text, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

it('tells binary data by what it is, not by the size that decoding gives it', () => {
  expect(recognize('\ufffd\u0001'.repeat(20_000_000))).toMatchObject({ kind: 'unusable', reason: 'binary' });
});

describe('what a text is', () => {
  it.each([
    ['a config', '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n', 'config'],
    ['AESR text', '[base]\naws_account_id = acme\n\n[a]\nrole_name = Ops\nsource_profile = base\n', 'config'],
    ['aws-role-switch text', '[a]\ngroup = x\naws_account_id = 111122223333\nrole_name = Ops\n', 'config'],
    ['a config without roles, to be explained', '[default]\nregion = us-east-1\n', 'config'],
    ['settings without a header', 'role_arn = arn:aws:iam::111122223333:role/Ops\n', 'found'],
    ['half a config', '[profile a]\nrole_arn = arn:aws:iam::1111', 'config'],
    ['a credentials file', `[default]\naws_access_key_id = x\naws_secret_access_key = ${secret}\n`, 'config'],
    ['a link', link, 'links'],
    ['a table of roles', 'account,role\n111122223333,Ops\n', 'csv'],
    ['a table of accounts', fixture('organizations-console.csv'), 'accounts'],
    ['accounts', fixture('list-accounts.txt'), 'accounts'],
    ['bookmarks', fixture('bookmarks-chrome.html'), 'bookmarks'],
    ['the console’s cookie', '{"rl":[{"a":"111122223333","r":"Ops","d":"x","c":"B7CA9D"}]}', 'role-history'],
  ])('%s', (_, text, kind) => {
    expect(recognize(text)).toMatchObject({ kind });
    expect(recognize(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toMatchObject({ kind });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\u00a0\ufeff', 'empty'],
    ['prose', 'Use the Ops role, please.', 'nothing'],
    ['JSON of something else', '{"a": [1, 2, {"Id": "x"}]}', 'nothing'],
    ['a web page without roles', '<!doctype html><p>[Hello]</p>', 'html'],
    ['a zip archive, or an Excel file', 'PK\u0003\u0004\u0014\u0000[Content_Types].xml', 'zip'],
    ['an image', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000', 'binary'],
    [
      'a private key',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----\n',
      'key-file',
    ],
    ['IAM’s credentials.csv', 'User name,Password,Access key ID,Secret access key\nme,,x,y\n', 'key-file'],
    ['an answer of STS', `{"Credentials": {"SecretAccessKey": "${secret}"}}`, 'key-file'],
    ['a newer backup', '{"rolecall": 2, "sources": {}}', 'backup-newer'],
    ['half a backup', '{"rolecall": 1, "sources": {"version": 1, "da', 'backup-damaged'],
    ['bookmarks without roles', '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://x">x</A></DL>', 'nothing'],
  ])('cannot use %s', (_, text, reason) => {
    expect(recognize(text)).toMatchObject({ kind: 'unusable', reason });
  });

  it('cannot use more than 50 MB, counted in bytes', () => {
    expect(recognize('x'.repeat(longestInput + 1))).toMatchObject({ kind: 'unusable', reason: 'too-large' });
    expect(recognize('한'.repeat(16_700_000))).toMatchObject({ kind: 'unusable', reason: 'too-large' });
    expect(recognize('한'.repeat(16_600_000))).toMatchObject({ kind: 'unusable', reason: 'nothing' });
  });
});

describe('a config', () => {
  it('stays as it is', () => {
    const text = '\n# mine\n[profile a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n\n\n[x]\n  odd\n';
    expect(recognize(text)).toMatchObject({ kind: 'config', text, made: 0, leftOutCount: 0 });
  });

  it('loses its secrets and tells the lines', () => {
    const text = `[a]\naws_secret_access_key = ${secret}\nrole_arn = arn:aws:iam::111122223333:role/Ops\n`;
    const found = recognize(text);
    expect(found).toMatchObject({ kind: 'config', secretLines: [2] });
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it('loses private keys that were pasted with it', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----';
    const found = recognize(`[a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n${key}\n[b]\nregion = x\n`);
    expect(found).toMatchObject({ kind: 'config', secretLines: [3, 4, 5] });
    expect(found).toMatchObject({
      text: '[a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n***\n\n\n[b]\nregion = x\n',
    });
  });
});

describe('a config and links in one text', () => {
  const config = '[profile a]\nrole_arn = arn:aws:iam::111122223333:role/Ops\n';

  it('keeps both: the lines of the config in place, the links’ roles after it', () => {
    const text = `${config}\n* [b](${link}2)\n[profile c]\nrole_arn = arn:aws:iam::111122223333:role/C\n`;
    const found = recognize(text);
    expect(found).toMatchObject({ kind: 'config', made: 1, repeated: 0 });
    expect(found).toMatchObject({ text: expect.stringContaining(`\n# * [b](${link}2)\n[profile c]`) });
    expect(outcomeOf(text).roles).toEqual(['a = 111122223333/Ops', 'c = 111122223333/C', 'b = 111122223333/Ops2']);
  });

  it('takes no name that the config has, and no role', () => {
    expect(outcomeOf(`${config}\n[a](${link}2)\n[x](${link})\n`).roles).toEqual([
      'a = 111122223333/Ops',
      'a Ops2 = 111122223333/Ops2',
    ]);
  });

  it('leaves links in comments and in settings where they are', () => {
    const text = `${config}# ${link}2\nconsole = ${link}\n`;
    expect(recognize(text)).toMatchObject({ kind: 'config', text, made: 0, repeated: 1 });
  });

  it('reads its own result as the same', () => {
    const first = recognize(`${config}${link}2\n`);
    const text = 'text' in first ? first.text : '';
    expect(recognize(text)).toMatchObject({ kind: 'config', text, made: 0 });
  });

  it('tells of links that lead nowhere, by line', () => {
    expect(outcomeOf(`${config}https://signin.aws.amazon.com/switchrole?account=1&roleName=x y\n`).leftOut).toEqual([
      'bad-link 3',
    ]);
  });

  it('asks for the role of accounts beside a config', () => {
    expect(recognize(`${config}{"Accounts": [{"Id": "444455556666"}]}\n`)).toMatchObject({
      kind: 'config',
      rest: { missing: ['role'], accounts: [{ id: '444455556666' }] },
      leftOut: [],
    });
  });
});

describe('files', () => {
  it.each([
    [
      'runbook.md',
      {
        kind: 'links',
        roles: [
          'billing [prod] = 111122223333/Billing',
          'Search = search-prod/Ops',
          'gov ops = 111122223333/Gov',
          'acme.awsapps.com: data lake = 444455556666/ReadOnly',
        ],
        leftOut: ['bad-link 12', 'no-role-name 13'],
      },
    ],
    [
      'wiki-page.html',
      { kind: 'config', roles: ['acme-prod = 444455556666/Admin', 'the ops role = 111122223333/Ops'], leftOut: [] },
    ],
    [
      'bookmarks-chrome.html',
      {
        kind: 'bookmarks',
        roles: [
          'login & audit = 111122223333/Admin',
          'Acme: acme 운영 = 111122223333/team/Ops',
          'Acme/Platform <EU>: Data lake = 444455556666/ReadOnly',
        ],
        leftOut: ['bad-link 25'],
      },
    ],
    ['list-accounts.txt', { kind: 'accounts', roles: [], leftOut: ['inactive-account 16'] }],
    ['organizations-console.csv', { kind: 'accounts', roles: [], leftOut: ['inactive-account 3', 'spoilt-account 4'] }],
  ])('%s', (name, outcome) => {
    expect(outcomeOf(fixture(name))).toEqual(outcome);
  });
});
