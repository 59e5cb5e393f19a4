import { describe, expect, it, vi } from 'vitest';

// The polyfill throws outside of an extension; every test hands its own browser in.
vi.mock('@/platform/browser.ts', () => ({ api: undefined }));

import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { importSelection } from '@/platform/import/page-import.ts';
import { keyId, password, seed } from '../unit/core/secrets/made-up-secrets.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
import { tab } from '../unit/platform/fake-tabs.ts';

const beside = '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\nsource_profile = base\n';

describe('a secret beside a config', () => {
  it.each([
    ['pwd in a connection string', `Server=x;Uid=sa;Pwd=${password};`],
    ['pwd', `pwd: ${password}`],
    ['pwd with a word before it', `db pwd: ${password}`],
    ['a change of it, in Korean', `비밀번호 변경: ${password}`],
    ['a short word, in Korean', `임시비번: ${password}\n비번은 ${password}`],
    ['a short word, in Japanese', `パス: ${password}\n暗証: ${password}`],
    ['brackets of Japanese', `パスワード「${password}」\nパスワード【${password}】`],
    ['a list', `passwords:\n  - ${password}\n  - x${password}`],
    [
      'a name that goes on',
      `SECRET_KEY_BASE=${password}\n"PasswordData": "${password}"\npassword_for_kim: ${password}`,
    ],
    ['two words', `Pass phrase: ${password}\npass-phrase = ${password}`],
    [
      'initials',
      `WIFI_PSK=${password}\nROOTPW=${password}\nDBPW=${password}\nadminpw: ${password}\nSSHPASS=${password}`,
    ],
    ['a sentence about a user', `user kim, password is ${password}`],
    ['a sentence with a colon', `The password is: ${password}`],
    ['a slash', `PW / ${password}`],
    ['an id before it', `ID kim PW ${password}`],
    ['a prompt with what it unlocks', `Enter passphrase to unlock "/home/kim/.awsvault/keys/": ${password}`],
    [
      'a prompt with its device',
      `MFA code for device [arn:aws:iam::200000000002:mfa/kim] (renewing session):${password}`,
    ],
    ['a prompt with a question mark', `? Password ${password}`],
    ['quotes of curl', `curl --user "kim:Two ${password}" https://x`],
    ['joined flags of curl', `curl -su kim:${password} https://x\ncurl -ukim:${password} https://x`],
    ['httpie', `http -a kim:${password} https://x`],
    ['keytool', `keytool -list -storepass ${password}`],
    ['redis', `redis-cli -h x -a ${password} ping`],
    ['mongo', `mongosh -u kim -p ${password} x`],
    ['sqlcmd', `sqlcmd -S x -U sa -P ${password}`],
    ['openssl', `openssl enc -d -aes256 -k ${password} -in x`],
    ['smbclient', `smbclient -U kim%${password} //x/y`],
    ['sqlplus', `sqlplus scott/${password.replace('!', '')}@db`],
    ['net use', `net use Z: \\\\x\\y ${password} /user:kim`],
    ['mc', `mc alias set x https://x kim ${password}`],
    ['a type before its value', `{"Name":"/app/x","Type":"SecureString","Value":"${password}"}`],
    ['a type after its value', `{"Name":"/app/x","Value":"${password}","Type":"SecureString"}`],
    ['a type in a command', `aws ssm put-parameter --name /app/x --type SecureString --value ${password}`],
    [
      'a field of a form',
      `<input name="x" value="${password}" type="password"><input type=password value='${password}'>`,
    ],
    [
      'tools for secrets',
      `chamber write app x ${password}\ngh secret set X --body ${password}\ngh secret set X -b "${password}"`,
    ],
    ['a seed for a tool', `oathtool --totp --base32 "${seed.slice(0, 16)}"`],
    [
      'a comment behind a variable',
      `password: $PW # ${password}\npassword: "" # ${password}\ntoken: {{ x }} ${password}`,
    ],
  ])('is taken out: %s', (_, text) => {
    const clean = withoutSecrets(`${beside}\n# ${text.replaceAll('\n', '\n# ')}\n${text}\n`).text;
    for (const secret of [password, password.replace('!', ''), seed.slice(0, 16)]) expect(clean).not.toContain(secret);
    expect(clean).toContain(beside);
    expect(withoutSecrets(clean)).toEqual({ text: clean, lines: [] });
  });

  it.each([
    ['where a shell is', 'PWD=/workspace/app1\npwd: ~/x1\n'],
    ['a path, in Japanese', 'パス: /teams/a1/\n'],
    ['prompts about roles', 'MFA code for arn:aws:iam::200000000002:mfa/kim2\n'],
  ])('is not seen in %s', (_, text) => expect(withoutSecrets(text)).toEqual({ text, lines: [] }));

  it('is one of two tags', () => {
    expect(withoutSecretsInside(['password', password])).toEqual(['password', '***']);
    const tags = ['secret', 'prod', 'token', 'eu'];
    expect(withoutSecretsInside(tags)).toBe(tags);
  });

  it('is cut in two by the end of a page’s title', async () => {
    const { edge, session } = fakeBrowser([tab({ active: true })]);
    const click = { menuItemId: 'import-selection', editable: false, modifiers: [], selectionText: beside };
    await importSelection(edge, click, tab({ title: `${'x'.repeat(40)} ${keyId}` }));
    expect(JSON.stringify(session.all())).not.toContain(keyId.slice(0, 10));
  });
});
