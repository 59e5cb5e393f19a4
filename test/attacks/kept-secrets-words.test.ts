import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { beside, casesOf, expectTakenOut } from './taken-out.ts';

/** Put together. */
const mixed = ['Winter', '47q'].join('');
const letters = ['sword', 'fish'].join('');
const seed = ['JBSWY3DP', 'EHPK3PXP'].join('');

/** By kind, what people write; every one has one of the secrets above. */
const kinds: Record<string, string[]> = {
  'a label in another language': [
    `mật khẩu: ${letters}`,
    `Clave: ${letters}`,
    `contrasena = ${letters}`,
    `임시비번: ${letters}`,
    `MFA 시드: ${seed}`,
    `パスコード：${letters}`,
    `合言葉は「${mixed}」`,
  ],
  'a short label': [
    `p/w: ${letters}`,
    `P/W ${mixed}`,
    `PW ${mixed}`,
    `rootpass=${letters}`,
    `- ID: kim / p/w: ${letters}`,
  ],
  'what opens everything': [
    `recovery key: ${mixed}-${mixed}`,
    `Security answer: ${letters}`,
    `backup key = ${mixed}`,
    `secret answer: "my ${letters}"`,
    `unlock code: ${mixed}`,
    `복구 키: ${mixed}`,
    `seed phrase: ${letters} apple tiger ${letters}`,
  ],
  'a label in brackets': [
    `kim (비번 ${mixed})`,
    `관리자 [비밀번호 ${letters}1]`,
    `root (password ${letters}1, port 22)`,
    `担当（パスワード ${mixed}）`,
    `admin (pw ${mixed})`,
  ],
  'words in quotes': [
    `the password is "two ${letters}"`,
    `Password is now 'my ${letters}'`,
    `비밀번호는 "우리 ${letters}" 입니다`,
    `Das Passwort lautet "zwei ${letters}".`,
    `le mot de passe est « mon ${letters} »`,
    `The passphrase is \`${letters}\``,
  ],
  'a change': [
    `password was changed to ${mixed}`,
    `Changed the root password to ${mixed}.`,
    `the password has been reset to "${letters}"`,
    `비밀번호를 ${mixed}로 변경했습니다`,
    `パスワードを${mixed}に変更`,
    `密码已改为${mixed}`,
    `contraseña cambiada a ${mixed}`,
    `비번 ${mixed}로 바꿈`,
  ],
  'the middle of a sentence': [
    `new password ${mixed}`,
    `sign in with password ${mixed}, then rotate it`,
    `use pw ${mixed} on the bastion`,
    `임시 비밀번호 ${mixed} 로 접속`,
    `New password ${letters}1`,
    `user kim, password is ${mixed}`,
  ],
  'a user before it': [
    `credentials kim:${mixed}`,
    `creds: kim/${mixed}`,
    `kim@acme.example:${mixed}`,
    `- lee@acme.example:${letters}!`,
    `kim@acme.example / ${mixed}`,
    `credentials: "kim:${mixed}"`,
  ],
  'a prompt with words before its colon': [
    `비밀번호를 입력하세요: ${mixed}`,
    `비밀번호 입력: ${mixed}`,
    `パスワードを入力してください: ${mixed}`,
    `请输入密码：${letters}`,
    `Mot de passe pour kim : ${mixed}`,
    `Passwort für die Datenbank: ${mixed}`,
    `Contraseña de kim: ${mixed}`,
    `password of the db is ${mixed}`,
    `password for db = ${mixed}`,
    `Password db prod: ${mixed}`,
  ],
  'the mark of bold letters': [`*Password*: ${letters}`, `*Password:* ${letters}`, `__Password__: ${letters}`],
};

describe('a password in words', () => {
  it.each(casesOf(kinds))('is taken out behind %s: %s', (_, written) => {
    expectTakenOut(written, [mixed, letters, seed]);
  });

  it.each([
    'The password is "not set"\nthe password is required\npassword is case-sensitive\npassword was changed by Kim',
    'Password policy: Strong2024x\nPassword manager: KeePassXC2a\nPassword account: AcmeProd2024\n비밀번호 정책: AcmePolicy2024',
    'Password last changed: 2024-01-01T10:00:00Z\npassword for kim last changed: 2024-01-01T10:00:00Z\n비밀번호 변경 주기: 90일',
    'the password to prod-db1 is in 1Password\n비밀번호를 1Password에 저장\nパスワードを1Passwordに保存\n암호는 "관리자에게 문의"',
    'kim (token v2beta1)\nacme (secret prod-2)\npassword authentication with OAuth2\nchanged the role to Admin2\nthe key to us-east-1',
    'Palabra clave: acme\nclave: ver 1Password\nContraseña de kim: ver wiki\nmot de passe pour kim : voir 1Password\n시드: 없음',
    'git@github.com:acme/Infra2x.git\nscp x kim@host.example:/var/Lib22x\nec2-user@ip-10-0-0-1.compute.internal:~/App22xY\nkim@host.example:8443',
    'aws+prod@acme.example | 200000000002 | Admin\nroot@acme.example: acme-prod2\nkim@acme.example / acme-prod-2\naws@acme.example:Admin2',
    'credentials: profile acme-prod2\ncredentials acme/AdminRole\ncreds for acme-prod2\n/root/.aws/credentials:12\ncredentials: ~/.aws/credentials2',
    'security question: none\nRecovery key: see vault\nseed phrase: none\nThe answer is 42answers\nsecret access key: rotated',
  ])('is not seen in %j', (text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
    const commented = `# ${text.replaceAll('\n', '\n# ')}\n${beside}`;
    expect(withoutSecrets(commented)).toEqual({ text: commented, lines: [] });
  });
});
