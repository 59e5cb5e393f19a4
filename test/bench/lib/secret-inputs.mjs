// @ts-check

/**
 * Pieces that a text is made of by repeating them: names of secrets, and what any pattern of core/secrets begins with. What
 * is not linear in one of them shows as soon as its text is twice as long.
 */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is a shell’s
export const pieces = [
  ...['password is: x ', 'password = x ', 'password: x, ', 'password | x | ', '"password": "x", ', 'password (x) '],
  ...['password for x: y ', 'password to unlock "x": y ', 'password: ${x} ', 'password: {{ x ', 'password: $(x '],
  ...['password\n', 'password:\n', 'password\n\n', 'password\n---\n', 'password\n```\n', 'password: |\n  x\n'],
  ...['password="', "password='", 'password=`', 'password\\"', 'password{', 'password [', 'password</', 'password <b>'],
  ...[
    '<password>x</password>',
    '<dt>password</dt>',
    '<td>password</td><td>x1y2z3w4</td>',
    '<tr><td>password</td></tr>',
  ],
  ...['<Key>Password</Key>', '| a | password |\n', '│ password │ x │', 'a,password\n', 'a  b  password\n'],
  ...['password,\n  - x: y\n', 'password\n- a: b, c: d, value: ', 'name: password value: ', 'password --x y --value '],
  ...[
    'password_',
    'x.y.z_key ',
    'key: ',
    'auth: ',
    'cookie: a=b; ',
    'token ',
    'seed ',
    'mfa ',
    'ID x PW y ',
    '? Password x ',
  ],
  ...[
    '비밀번호는 x ',
    'パスワード ',
    '密码 ',
    'コード',
    '&password=',
    '?code=x&',
    '%3Dpassword%3D',
    '[profile password x] ',
  ],
  ...['secrets:\n', 'secrets:\n  a: b\n', 'secrets: {', '"secrets": {"a":"b"},', 'secrets = [', 'kind: Secret\n'],
  ...['kind: Secret "data": {"a":"b"', 'data:\n', 'Recovery codes\nabcde-fghij\n', 'recovery codes: ', 'abcde-fghij\n'],
  ...['-----BEGIN RSA PRIVATE KEY-----\n', '-----BEGIN RSA PRIVATE KEY-----\n\n', '-----END RSA PRIVATE KEY-----\n'],
  ...['<Response ID=', '</Response>', 'PuTTY-User-Key-File-3', '$ANSIBLE_VAULT;1.1;AES256\n', '!vault |\n'],
  ...[
    'curl -u a:b ',
    'http -a ',
    'docker login -p ',
    'mysql -p',
    'net use ',
    'redis-cli -a',
    'a:b@',
    'x://a:',
    'a:5432:b:c:',
  ],
  ...[
    '"Type":"SecureString"',
    '"Value":"x"',
    '--type SecureString ',
    '--value x ',
    '<input type=password ',
    '\tTRUE\t',
  ],
  ...[
    'arn:aws:iam::',
    'https://x.aws.amazon.com/?roleName=',
    '420000000001 ',
    '4200 ',
    'role_name = ',
    '[x] ',
    '# password\n[x]\n',
  ],
  ...[
    'machine x login y password z ',
    'set -x ',
    'ENV ',
    '%25',
    '&amp;',
    '＝',
    'password\u200b',
    'A1b2C3d4',
    'ABCDEFGH2345',
  ],
  ...['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', '"', "'", '\\', '=', '|', '+---+\n', '  ', '> password: '],
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is a shell’s
