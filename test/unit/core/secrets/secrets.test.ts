import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { admin, onlyRole, problemsIn } from '../config/reading.ts';

// Made up, of the real shapes; put together so that no scanner takes them for real ones.
const id = `AKIA${'ABCDEFGH12345678'}`;
const temporaryId = `ASIA${'ABCDEFGH12345678'}`;
const secret = 'abcdEFGH1234/+abcdEFGH1234/+abcdEFGH1234';
const token = `IQoJb3JpZ2lu${'X2VjEJr//////abcdEFGH1234+'.repeat(12)}==`;

describe('withoutSecrets', () => {
  it.each([
    ['as the guide has it', `aws_secret_access_key = ${secret}`],
    ['without blanks', `aws_secret_access_key=${secret}`],
    ['aligned', `aws_secret_access_key                      =        ${secret}`],
    ['with a colon', `aws_secret_access_key: ${secret}`],
    ['in capitals', `AWS_SECRET_ACCESS_KEY = ${secret}`],
    ['in any case', `Aws_Secret_Access_Key = ${secret}`],
    ['indented', `    aws_secret_access_key = ${secret}`],
    ['after a tabulator and a no-break space', `\t\u00a0aws_secret_access_key\u00a0=\u00a0${secret}`],
    ['quoted', `aws_secret_access_key = "${secret}"`],
    ['commented out', `# aws_secret_access_key = ${secret}`],
    ['as a sub-property', `s3 =\n  aws_secret_access_key = ${secret}`],
    ['short or odd', 'aws_secret_access_key = hunter2 really'],
    ['an access key id', `aws_access_key_id = ${id}`],
    ['a session token', `aws_session_token = ${token}`],
    ['a security token', `aws_security_token = ${token}`],
    ['exported', `export AWS_SECRET_ACCESS_KEY=${secret}`],
    ['exported by PowerShell', `$Env:AWS_SECRET_ACCESS_KEY="${secret}"`],
    ['set by a command', `aws configure set aws_secret_access_key ${secret}`],
    ['set by a command for a profile', `aws configure set profile.x.aws_session_token short`],
    ['set by Windows', `setx AWS_SECRET_ACCESS_KEY short`],
    ['given to a command', `credential_process = tool --secret-access-key ${secret} --region eu-west-1`],
    ['given to a command under another name', `credential_process = tool --secret ${secret}`],
    ['of JSON', `"SecretAccessKey": "${secret}",`],
    ['of JSON in one line', `{"AccessKeyId":"${temporaryId}","SecretAccessKey":"${secret}","SessionToken":"${token}"}`],
    ['of JSON within quotes', `echo "{\\"SecretAccessKey\\": \\"${secret}\\"}"`],
    ['an id anywhere', `sso_account_name = ${temporaryId}`],
    ['a token anywhere', `group = ${token}`],
    ['base64 of JSON', `credential_process = echo eyAi${'VmVyc2lvbiI6'.repeat(20)} | base64 --decode`],
    ['on the next line', `aws_secret_access_key =\n  ${secret}`],
    ['continued', `aws_session_token = ${token}\n  and_some_more\n\n  # and more`],
    ['wrapped by a terminal', `aws_session_token = short\nabcdEFGH1234abcdEFGH\nEFGH1234abcdEFGH1234abcd==`],
  ])('leaves out a secret %s', (_, line) => {
    const text = `[x]\n${line}\nregion = eu-west-1\n`;
    const clean = withoutSecrets(text);
    for (const piece of [
      id,
      temporaryId,
      secret,
      token.slice(0, 60),
      'hunter2',
      'short',
      'VmVy',
      'some_more',
      'EFGH1234',
    ]) {
      expect(clean.text).not.toContain(piece);
    }
    expect(clean.text).toContain('region = eu-west-1');
    expect(clean.text.split('\n')).toHaveLength(text.split('\n').length);
    expect(clean.lines.length).toBeGreaterThan(0);
    expect(withoutSecrets(clean.text)).toEqual({ text: clean.text, lines: [] });
  });

  it.each([
    ['no secret', `[x]\n${admin}\nregion = eu-west-1`],
    ['an empty one', 'aws_secret_access_key =\nregion = eu-west-1'],
    ['one already left out', 'aws_secret_access_key = ***\nregion = eu-west-1'],
    ['one only spoken of', '# never paste your aws_secret_access_key or a session token here'],
    ['when it expires', 'x_security_token_expires = 2026-01-01T00:00:00Z'],
    ['where it lies', 'aws_access_key_id_file = ~/.keys'],
    ['a role called like one', '[secret-access-keys]\nrole_arn = arn:aws:iam::111122223333:role/secret-token/Reader'],
    ['a name that begins like one', '[ASIAPACIFICPRODUCTION]\nregion = ap-east-1'],
    ['a long path', `role_arn = arn:aws:iam::111122223333:role/${'Team1/'.repeat(60)}Admin`],
  ])('leaves a text alone that has %s', (_, text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });

  it('stops at the next setting and the next header', () => {
    const { text, lines } = withoutSecrets(`[a]\naws_session_token = t\n  region = eu-west-1\n  [b]\n  ${admin}`);
    expect(text).toBe(`[a]\naws_session_token = ***\n  region = eu-west-1\n  [b]\n  ${admin}`);
    expect(lines).toEqual([2]);
  });

  it('gives the numbers of the lines, whatever ends them', () => {
    expect(withoutSecrets(`\r\n\r\n[a]\r\naws_access_key_id=${id}\raws_session_token=t\n\nx=${id}`).lines).toEqual([
      4, 5, 7,
    ]);
  });
});

describe('readConfig', () => {
  const keys = `[x]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\naws_session_token = ${token}\n`;

  it('tells of each line with a secret', () => {
    expect(problemsIn(`${keys}${admin}`)).toEqual(['secret-left-out:2', 'secret-left-out:3', 'secret-left-out:4']);
  });

  it.each([
    ['as role_arn', `[x]\nrole_arn = ${id}`],
    ['as account', `[x]\naws_account_id = ${id}\nrole_name = R`],
    ['as region and colour', `[x]\n${admin}\nregion = ${id}\ncolor = ${token}`],
    ['as header', `[${id}]\n${admin}`],
    ['as source', `[x]\n${admin}\nsource_profile = ${id}`],
    ['outside of sections', `export AWS_SECRET_ACCESS_KEY=${secret}\n${keys}`],
    ['as a line of its own', `[x]\n${token}\nsecret ${secret}`],
    ['in a command', `[x]\ncredential_process = tool --token ${token} --secret ${secret}`],
  ])('gives away no secret that was pasted %s', (_, text) => {
    const reading = JSON.stringify(readConfig(text));
    for (const value of [id, secret, token.slice(0, 60)]) expect(reading).not.toContain(value);
  });

  it('reads the same from a text whose secrets were left out', () => {
    const text = `${keys}${admin}\n[y]\nrole_arn = arn:aws:iam::444455556666:role/R\nsource_profile = x`;
    expect(readConfig(withoutSecrets(text).text).roles).toEqual(readConfig(text).roles);
  });

  it('never loses the role of a profile with keys', () => {
    expect(onlyRole(`${keys}${admin}`).roleName).toBe('Admin');
  });
});
