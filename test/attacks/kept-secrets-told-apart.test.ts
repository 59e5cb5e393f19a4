import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

/** Put together, so that none is whole in this file. */
const word = ['hunt', 'er2xyz'].join('');
const korean = ['푸른', '고래', '달빛', '의자'];
const phrase = korean.join(' ');
const beside = '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\nsource_profile = base\n';

/** By kind, where nothing but what stands beside or above it says that something is a secret. */
const kinds: Record<string, string[]> = {
  'Korean words below their label': [
    `비밀번호:\n${phrase}`,
    `비밀번호\n\n${phrase}`,
    `임시 비밀번호\n${korean.join('-')}`,
    `패스프레이즈:\n${phrase} 연필`,
    `비밀번호는 아래와 같습니다\n${phrase}`,
    `비밀번호는 다음과 같습니다:\n${phrase}`,
    `password:\n${phrase}`,
  ],
  'a user and a password in one word': [
    `login kim:${word}`,
    `login: kim:${word}`,
    `Login as kim:${word}`,
    `log in with kim:${word}`,
    `로그인 kim:${word}`,
    `접속 정보: kim:${word}`,
    `ID/PW kim:${word}`,
    `basic auth kim:${word}`,
    `sign in: kim@acme.example / ${word}`,
  ],
  'a command': [
    `ssh kim:${word}@host`,
    `ssh -p 2222 kim:${word}@10.0.0.1`,
    `sftp kim:${word}@host`,
    `ftp kim:${word}@ftp.acme.example`,
    `lftp -u kim,${word} ftp.acme.example`,
    `curl -u kim:${word} https://acme.example`,
  ],
  'lines up to a word': [
    `password = <<EOF\n${word}\nEOF`,
    `PASSWORD=$(cat <<EOF\n${word}\nEOF\n)`,
    `db_password = <<-EOT\n  ${word}\n  EOT`,
    `$password = @"\n${word}\n"@`,
    `read -s PASSWORD <<< ${word}`,
  ],
  'what a command answered': [
    `$ aws secretsmanager get-secret-value --secret-id db --query SecretString --output text\n${word}`,
    `aws ssm get-parameter --name /db/x --with-decryption --query Parameter.Value --output text\n${word}`,
    `$ pass show team/db\n${word}`,
    `$ security find-generic-password -s db -w\n${word}`,
    `$ op read op://team/db/main\n${word}`,
    `{"KeyId":"x","Plaintext":"${word}"}`,
  ],
  'a command with a password in it': [
    `security add-generic-password -a ann -s db -w ${word}`,
    `net use Z: \\\\srv\\x /user:ann ${word}`,
    `jdbc:oracle:thin:ann/${word}@//db:1521/x`,
    `htpasswd -b -c users ann ${word}`,
    `htpasswd -bc users ann ${word}`,
    `htpasswd -nb ann ${word}`,
    `htpasswd -n -b ann ${word}`,
  ],
  'a table that is commented out': [
    `# [secrets]\n# db = "${word}"`,
    `#[credentials]\n#main = "${word}"`,
    `## [[passwords]]\n## a = "${word}"`,
    `; [app.secrets]\n; db = ${word}`,
    `// [secrets]\n// db = "${word}"`,
  ],
  'a field of the same object': [
    `{"name":"API","type":"secret_text","text":"${word}"}`,
    `{"text":"${word}","type":"secret_text"}`,
    `{\n  "type": "secret_text",\n  "name": "X",\n  "text": "${word}"\n}`,
    `{"kind":"secret","data":"${word}"}`,
    `{"type":"sensitive","value":"${word}"}`,
    `{"sensitive":true,"type":"string","value":"${word}"}`,
    `{"value":"${word}","secure":true}`,
    `{"name":"DB_PASSWORD","content":"${word}"}`,
    `{"content":"${word}","id":"api-token"}`,
    `- type: secret\n  text: ${word}`,
    `type = "secret_text"\ntext = "${word}"`,
  ],
};

describe('a secret that only its place tells', () => {
  it.each(Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => [kind, text])))('%s: %j', (_, text) => {
    for (const written of [text, `${text}\n\n${beside}`, `${beside}\n${text}\n`]) {
      const clean = withoutSecrets(written).text;
      expect(clean).not.toContain(word);
      expect(clean).not.toContain(korean[1]);
      if (written !== text) expect(clean).toContain('role/Developer');
    }
  });
});

it.each([
  ['BW_SESSION="', ['k3JtZ9vQ2x', 'Lm8PfR4sYwT7bN=='].join(''), '"'],
  ['secret_id = ', ['0f9c1b7e-3a2d', '4e5f-8a6b-7c8d9e0f1a2b'].join('-'), ''],
  ['sid=', ['102abcXyz0', '9QwErTyUiOp'].join(''), ''],
  ['TS_AUTHKEY: ', ['tskey-auth', 'kAbC123dEf4CNTRL-9xYzAbCdEf'].join('-'), ''],
])('a session or an id that lets one in: %s', (before, secret, behind) => {
  expect(withoutSecrets(`${before}${secret}${behind}\n${beside}`).text).not.toContain(secret);
});

describe('what only stands in such a place stays', () => {
  it.each([
    'key = <<EOF',
    'pass show team/db\n$ ls',
    'They pass production\nand go on',
    'aws iam list-roles --query Roles\n[]',
    'secret_id = prod/db/main',
    'htpasswd -c users ann',
    '비밀번호 정책\n역할 목록 계정 이름',
    '비밀번호는 따로 보내드립니다\n감사합니다 좋은 하루 되세요',
    '비밀번호:\n추후 별도 전달 예정입니다',
    '암호:\n담당자에게 문의하시기 바랍니다',
    '비밀번호\n개발 계정 200000000002',
    '비밀번호\n관리자 개발자 조회자 감사자',
    '비밀번호:\n매월 초 변경 필요',
    '비밀번호:\n메신저로 따로 드릴게요 잠시만요',
    '비밀번호는 아래와 같습니다\n추후 담당자가 따로 안내드립니다',
    'login kim:admin-role',
    'login: https://acme.awsapps.com/start',
    'login dev:200000000002',
    'login profile:dev1x2',
    'login registry:5000/app1',
    'Login as Developer:ReadOnly',
    'sign in: jiwoo / Developer2',
    '로그인: acme / Admin1',
    '로그인 시간 09:00',
    'login 09:00~18:00',
    'ssh -L 8080:localhost:80 host',
    'ssh kim@host:22',
    'ssh git@github.com:acme/repo1',
    'rsync a:b c@d',
    '# [secrets]\n# region = eu-west-1',
    '# [profile secrets]\n# role_arn = arn:aws:iam::200000000002:role/Dev',
    '# secrets\n# db = name',
    '# [secrets]\n\ncolor = ff0000a',
    '{"type":"string","text":"Hello2you"}',
    '{"type":"secret_text","name":"API"}',
    '{"type":"secret_text","text":"arn:aws:iam::200000000002:role/Developer"}',
    '{"id":"password","text":"Enter your password"}',
    '{"name":"access_key","text":"Developer"}',
    '[{"name":"secret-hub","id":"200000000002"},{"name":"dev","content":"Hello2you"}]',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db1\ntype: Opaque',
    'variable "p" {\n  type = string\n  sensitive = true\n}',
    'output "p" {\n  sensitive = true\n  value = module.db.address_1\n}',
    '- type: secret\n- text: Developer1',
  ])('%j', (text) => {
    expect(withoutSecrets(text).text).toBe(text);
  });
});
