import { describe, expect, it } from 'vitest';
import { recognize } from '@/core/import/recognize.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { password } from '../unit/core/secrets/made-up-secrets.ts';

const beside = '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\nsource_profile = base\n';
/** Letters alone, which nothing but their place reveals. */
const word = ['sword', 'fish'].join('');
const ansible = ['6231336539', '6662343061'];
const base64 = ['MIIEabcdEFGH1234abcd', 'ijklMNOP5678abcdefgh', 'qrstUVWX9012zzzz'];
const pem = ['-----BEGIN RSA PRIV', 'ATE KEY-----'].join('');

/** What is written where, what must not be left of it. */
const places: [place: string, text: string, secrets?: string[]][] = [
  ['on the line below', `Console password\n${word}\n`],
  ['on the line below, with a colon', `Password:\n${word}\n`],
  ['two lines below', `Secret access key\n\n${word}\n`],
  ['below a session token’s name', `Session token\n${word}\n`],
  ['below its name in Korean', `콘솔 암호\n${word}\n콘솔비밀번호\nx${word}\n`],
  ['below its name in Japanese, without a blank', `コンソールパスワード\n${word}\n`],
  ['below its name in Chinese, without a blank', `控制台密码\n${word}\n控制台密码：x${word}\n`],
  ['below such a name, with a sign', `コンソールパスワード\n${password}\n控制台密码\n${password}\n`, [password]],
  ['below a heading', `## Password\n\n${word}\n\nPassphrase\n----------\nx${word}\n`],
  ['below a heading, with a sign', `Token\n=====\n${password}\n`, [password]],
  ['in a block of code', `Password:\n\n\`\`\`text\n${word}\n\`\`\`\n`],
  ['in a definition', `<dl><dt>Password</dt>\n<dd>${word}</dd></dl>`],
  ['beside a heading in a row', `<table><tr><th>Password</th><td>${word}</td></tr></table>`],
  ['in a row of two cells', `<table><tr><td>Password</td><td>${word}</td></tr></table>`],
  ['in a property list', `<dict>\n\t<key>Password</key>\n\t<string>${word}</string>\n</dict>`],
  ['in KeePass', `<String><Key>Password</Key><Value ProtectInMemory="True">${word}</Value></String>`],
  ['in a prompt', `Enter passphrase to unlock "/home/kim/.awsvault/keys/": ${word}`],
  ['in a prompt of more words', `? Okta password ${word}\n? Enter password ${word}`],
  ['behind a variable', `password: $PW ${word}\ntoken: {{ pw }} ${word}`],
  ['behind the sign of a vault', `password: !vault ${word}\ntoken: !vault "${word}"`],
  ['in an object of YAML', `secrets:\n  db: ${word}\n  prod:\n    smtp: "x${word}"\nregion: eu\n`],
  ['in an object with a user', `credentials:\n  user: kim\n  main: ${word}\n`],
  ['in an object of JSON', JSON.stringify({ credentials: { main: word, nested: { other: `x${word}` } } })],
  ['in an object over lines', JSON.stringify({ secrets: { main: word, other: `x${word}` } }, null, 2)],
  ['in an object of HCL', `secrets = {\n  db = "${word}"\n}`],
  ['in a list', `passwords:\n- ${word}\n- x${word}\n`],
  ['in a list of JSON', JSON.stringify({ passwords: [word, `x${word}`], recovery_codes: [`${word}-${word}`] })],
  ['for httpie', `http POST api.example.com/x -a kim:${word}\nhttps -a 'kim:${word}' x\nxh x -a kim:${word}`],
  ['in a parameter as YAML', `Type: SecureString\n  Value: ${word}\n`],
  ['in a parameter as a table', `||  Type   |  SecureString  ||\n||  Value  |  ${word}  ||\n`],
  ['in a command over lines', `aws ssm put-parameter \\\n  --value ${word} \\\n  --type SecureString`],
  [
    'in a vault of Ansible',
    `thing: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  ${ansible.join('\n  ')}\nnext: 1\n`,
    ansible,
  ],
  ['in a key with a line between its lines', `${pem}\n\n${base64.join('\n\n')}\n\nregion text\n`, base64],
  ['in an encrypted key', `${pem}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,A\n\n${base64.join('\n')}\n`, base64],
  ['in a list of codes', 'Recovery codes\nabcd1-efgh2\nijkl3-mnop4\n', ['abcd1', 'ijkl3']],
  ['in a list of codes of letters', '* GitHub recovery codes\n\n* abcde-fghij\n* klmno-pqrst\n', ['abcde', 'klmno']],
  ['in a numbered list of codes', 'Backup codes:\n1. 1234 5678\n2. 8765 4321\n', ['1234', '8765']],
  ['in columns of codes', 'Backup codes: 12345678 87654321\n11112222 33334444\n', ['12345678', '33334444']],
  ['in codes with a name in Korean', '복구 코드\n12345678\n87654321\n', ['12345678', '87654321']],
];

describe('a secret that shows by its place alone', () => {
  it.each(places)('is taken out: %s', (_, text, secrets = [word]) => {
    for (const written of [text, `${beside}\n${text}`, `${text.replace(/\n?$/, '\n\n')}${beside}`]) {
      const { text: clean } = withoutSecrets(written);
      const imported = JSON.stringify(recognize(written), (_key, value: unknown) =>
        value instanceof Map ? [...value] : value,
      );
      for (const secret of secrets) {
        expect(clean).not.toContain(secret);
        expect(imported).not.toContain(secret);
      }
      if (written !== text) expect(clean).toContain(beside);
      expect(clean.split('\n')).toHaveLength(written.split('\n').length);
      expect(withoutSecrets(clean)).toEqual({ text: clean, lines: [] });
    }
  });

  it.each([
    ['what forms say', 'Password\nRequired\n\nConsole password\nEnabled\n\nPassword\nLast used\nNever\n'],
    ['a form’s fields', 'Username\nPassword\nLogin\nForgot password?\n'],
    ['sentences', '# Passwords\n\nNever share them.\n\n## Password\n\nAsk Kim for it.\n'],
    ['a profile', '# Password\n[profile x]\nregion = eu-west-1\n'],
    [
      'a table of words',
      '<table><tr><td>Password</td><td>Required</td></tr><tr><td>Token</td><td>Role</td></tr></table>',
    ],
    ['an alias and its role', 'vault-token: Admin\nacme-secret: ReadOnly\n{"vault-token":"Admin","prod":"Admin"}\n'],
    ['the file of users', 'cat /etc/passwd: root\n'],
    [
      'secrets of a compose file',
      'secrets:\n  db_password:\n    file: ./db.txt\n  api:\n    external: true\n    name: acme_api\n',
    ],
    ['secrets that a service uses', 'services:\n  db:\n    secrets:\n      - db_password\n      - api_token2\n'],
    ['secrets of a workflow', 'secrets:\n  token:\n    required: true\n    description: The token\n'],
    [
      'secrets from elsewhere',
      'secrets: inherit\npermissions:\n  secrets: read\nsecrets:\n  db: $DB\n  x: ssm:/prod/x\n',
    ],
    ['credentials of a profile', 'credentials:\n  profile: acme-prod\n  region: eu-west-1\n  role_name: Developers\n'],
    ['a name’s default of a shell', 'PASSWORD=$PW terraform\nTOKEN=$TOKEN make\n'],
  ])('is not seen in %s', (_, text) => expect(withoutSecrets(text)).toEqual({ text, lines: [] }));
});
