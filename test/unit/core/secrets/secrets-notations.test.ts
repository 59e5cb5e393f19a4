import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { keyId, others, password, secretKey, seed, sessionToken, temporaryId } from './made-up-secrets.ts';

/** Notation, text, what must not be left of it. */
const notations: [name: string, text: string, secrets: string[]][] = [
  ['a short word for it in Korean', `아이디: bob\n비번: ${password}\n`, [password]],
  [
    'tables of TOML, and sections, that are called after secrets',
    `[secrets]\ndb = "swordfish"\n[app.credentials.eu]\nmain = ${password} # of the team\n[[passwords]]\nfirst = 'two words'\n`,
    ['swordfish', password, 'two words'],
  ],
  [
    'several words on the line after a label',
    'Passphrase:\ncorrect horse battery staple\n\nPassword\nLumen Orbit Velvet Canyon Maple\n',
    ['correct horse', 'battery', 'Velvet Canyon'],
  ],
  ['a password that is added to a variable', `role: x, pw+=${password}\nPW+=hunter2\n`, [password, 'hunter2']],
  ['curl user in one word', `curl -s -ubob:${password} https://x`, [password]],
  [
    'angle brackets',
    `Password <hunter2secret>\nPassword: <${password}>\ntoken = <swordfish>\n`,
    ['hunter2secret', password, 'swordfish'],
  ],
  ['angle brackets in a key', `aws_secret_access_key = <${secretKey}>\n`, [secretKey]],
  [
    'a heading that stands for much else',
    `| User | PW | Role |\n|---|---|---|\n| bob | ${password} | Admin |\n`,
    [password],
  ],
  [
    'logins',
    `podman login -u bob -p hunter2 reg\naz login -u a@b.c -p ${password}\nsshpass -p hunter3 ssh x`,
    ['hunter2', password, 'hunter3'],
  ],
  [
    'curl user in quotes',
    `curl -u "bob:${password}" https://x; curl --user=1000:hunter2 https://x`,
    [password, 'hunter2'],
  ],
  [
    'yaml',
    `credentials:\n  aws_access_key_id: ${keyId}\n  aws_secret_access_key: ${secretKey}\n  password: ${password}\n`,
    [keyId, secretKey, password],
  ],
  ['yaml quoted', `password: "${password}"\ntoken: '${password}x'\n`, [password]],
  ['yaml block', `password: |\n  ${password}\nregion: x\n`, [password]],
  ['yaml folded', `token: >-\n  abcdef12345\n  ghijkl67890\n`, ['abcdef12345', 'ghijkl67890']],
  ['toml', `[default]\naws_secret_access_key = "${secretKey}"\npassword = '''${password}'''\n`, [secretKey, password]],
  ['toml basic multi', `password = """\n${password}"""\n`, [password]],
  [
    'xml',
    `<Credentials><AccessKeyId>${keyId}</AccessKeyId><SecretAccessKey>${secretKey}</SecretAccessKey><Password>${password}</Password></Credentials>`,
    [keyId, secretKey, password],
  ],
  ['xml attr', `<user password="${password}" name="x"/>`, [password]],
  [
    'xml add',
    `<add key="AWSSecretKey" value="${secretKey}"/><add key="DbPassword" value="${password}" />`,
    [secretKey, password],
  ],
  [
    'plist',
    `<key>SecretAccessKey</key>\n<string>${secretKey}</string>\n<key>Password</key><string>${password}</string>`,
    [secretKey, password],
  ],
  [
    'env one line',
    `export AWS_ACCESS_KEY_ID=${keyId}; export AWS_SECRET_ACCESS_KEY=${secretKey}; export AWS_PROFILE=x`,
    [keyId, secretKey],
  ],
  [
    'docker compose',
    `environment:\n  - AWS_SECRET_ACCESS_KEY=${secretKey}\n  - "DB_PASSWORD=${password}"\n`,
    [secretKey, password],
  ],
  ['dockerfile', `ENV DB_PASSWORD ${password}\nENV AWS_SECRET_ACCESS_KEY=${secretKey}\n`, [password, secretKey]],
  [
    'k8s env',
    `- name: DB_PASSWORD\n  value: ${password}\n- name: X\n  valueFrom:\n    secretKeyRef:\n      name: foo-secret\n      key: bar\n`,
    [password],
  ],
  [
    'k8s secret',
    `apiVersion: v1\ndata:\n  foo: SHVudGVyMg==\n  bar: "czNjcmV0"\nkind: Secret\nmetadata:\n  name: x\n`,
    ['SHVudGVyMg==', 'czNjcmV0'],
  ],
  [
    'k8s secret json',
    JSON.stringify({ kind: 'Secret', data: { foo: 'SHVudGVyMg==' }, metadata: { name: 'x' } }),
    ['SHVudGVyMg=='],
  ],
  [
    'k8s stringData',
    `kind: Secret\nstringData:\n  foo: plainvalue1\n  cert: |\n    line1abc\n    line2def\ntype: Opaque`,
    ['plainvalue1', 'line1abc', 'line2def'],
  ],
  [
    'tfvars',
    `db_password = "${password}"\naccess_key="${keyId}"\nsecret_key="${secretKey}"`,
    [password, keyId, secretKey],
  ],
  ['hcl var', `variable "db_password" {\n  default = "${password}"\n}`, [password]],
  ['netrc', `machine api.github.com\n  login bob\n  password ${password}\n`, [password]],
  ['netrc one', `machine api.github.com login bob password ${password}`, [password]],
  [
    'npmrc',
    `//registry.npmjs.org/:_authToken=abcdef0123456789\n_auth=Ym9iOmh1bnRlcjIxMjM=\n//x/:_password=aHVudGVyMg==`,
    ['abcdef0123456789', 'Ym9iOmh1bnRlcjIxMjM=', 'aHVudGVyMg=='],
  ],
  ['pgpass', `db.example.com:5432:prod:bob:${password}\n*:*:*:bob:s3cr3tt`, [password, 's3cr3tt']],
  [
    'header',
    `Authorization: Basic Ym9iOmh1bnRlcjI=\nX-Amz-Security-Token: ${sessionToken}\nCookie: a=b1c2d3; sid=xyz123`,
    ['Ym9iOmh1bnRlcjI=', 'xyz123', 'b1c2d3'],
  ],
  [
    'sigv4',
    `Authorization: AWS4-HMAC-SHA256 Credential=${keyId}/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024`,
    [keyId, 'fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024'],
  ],
  [
    'curl',
    `curl -H "Authorization: Bearer abc123def456ghi789" -H 'X-Api-Key: k3yk3yk3y9' -u bob:${password} https://x`,
    ['abc123def456ghi789', 'k3yk3yk3y9', password],
  ],
  ['curl url', `curl https://bob:${password}@example.com/x`, [password]],
  ['curl data', `curl -d 'username=bob&password=${password}&x=1' https://x`, [password]],
  ['curl json', `curl -d '{"username":"bob","password":"${password}"}' https://x`, [password]],
  ['curl cookie', `curl -b 'JSESSIONID=ABCDEF0123456789' https://x`, ['ABCDEF0123456789']],
  [
    'powershell',
    `$env:AWS_SECRET_ACCESS_KEY = '${secretKey}'\n$Env:DB_PASSWORD="${password}"\n[Environment]::SetEnvironmentVariable("DB_PASSWORD", "${password}", "User")\nSet-AWSCredential -AccessKey ${keyId} -SecretKey ${secretKey} -StoreAs x`,
    [secretKey, password, keyId],
  ],
  [
    'powershell list',
    `AccessKeyId     : ${keyId}\nSecretAccessKey : ${secretKey}\nSessionToken    : ${sessionToken}`,
    [keyId, secretKey, sessionToken.slice(0, 40)],
  ],
  ['ps securestring', `$p = ConvertTo-SecureString "${password}" -AsPlainText -Force`, [password]],
  ['cmd', `set DB_PASSWORD=${password}\nsetx DB_PASSWORD "${password}"`, [password]],
  ['fish', `set -gx DB_PASSWORD ${password}\nset -x TOKEN 'abc123def'`, [password, 'abc123def']],
  ['csh', `setenv DB_PASSWORD ${password}`, [password]],
  [
    'json one',
    JSON.stringify({
      a: { AccessKeyId: keyId, SecretAccessKey: secretKey, SessionToken: sessionToken },
      password: password,
    }),
    [keyId, secretKey, sessionToken.slice(0, 40), password],
  ],
  [
    'json in json',
    JSON.stringify({ body: JSON.stringify({ password: password, token: 'abc123def' }) }),
    [password, 'abc123def'],
  ],
  [
    'json in json in json',
    JSON.stringify({ body: JSON.stringify({ b: JSON.stringify({ password: password }) }) }),
    [password],
  ],
  ['json number', `{"mfa_code": 123456, "pin": 4321, "x": 1}`, ['123456', '4321']],
  ['json array name value', JSON.stringify([{ Name: 'DB_PASSWORD', Value: password }]), [password]],
  [
    'json name type value',
    JSON.stringify([{ name: 'DB_PASSWORD', type: 'SecureString', value: password }]),
    [password],
  ],
  ['json value first', JSON.stringify([{ value: password, name: 'DB_PASSWORD' }]), [password]],
  [
    'json unicode escape',
    `{"password":"\\u0048unter2!x", "AccessKeyId":"\\u0041KIA${keyId.slice(4)}"}`,
    ['unter2!x', keyId.slice(4)],
  ],
  [
    'ecs',
    JSON.stringify({ containerDefinitions: [{ environment: [{ name: 'API_TOKEN', value: 'abc123def' }] }] }),
    ['abc123def'],
  ],
  ['cfn', `  - ParameterKey: DBPassword\n    ParameterValue: ${password}\n`, [password]],
  [
    'html table',
    `<table><tr><th>Access key</th><th>Secret access key</th></tr><tr><td>${keyId}</td><td>${secretKey}</td></tr></table>`,
    [keyId, secretKey],
  ],
  ['html dl', `<dt>Password</dt><dd>${password}</dd><p>Token: <b>abc123def</b></p>`, [password, 'abc123def']],
  ['html entities', `{&quot;password&quot;:&quot;${password}&quot;,&quot;x&quot;:1}`, [password]],
  [
    'csv',
    `User name,Password,Access key ID,Secret access key,Console login link\nbob,${password},${keyId},${secretKey},https://x.signin.aws.amazon.com/console\n`,
    [password, keyId, secretKey],
  ],
  ['csv quoted', `"name","url","username","password"\n"x","https://x","bob","${password}"\n`, [password]],
  ['csv semicolon', `Benutzer;Passwort\nbob;${password}\n`, [password]],
  ['tsv', `User\tPassword\tRegion\nbob\t${password}\teu\n`, [password]],
  ['columns', `USER      PASSWORD         REGION\nbob       ${password}  eu-west-1\n`, [password]],
  ['markdown table', `| User | Password |\n|---|---|\n| bob | ${password} |\n`, [password]],
  ['box', `+------+-------+\n|  Password  |  ${password}  |\n`, [password]],
  [
    'slack quote',
    `> aws_secret_access_key = ${secretKey}\n> aws_session_token = abcdEFGH1234abcdEFGH1234abcdEFGH1234abcdEFGH1234\n> abcdEFGH1234abcdEFGH1234abcdEFGH1234abcdEFGHZZZZ\n> zz12\n`,
    [secretKey, 'ZZZZ', 'zz12'],
  ],
  [
    'diff',
    `+aws_secret_access_key = ${secretKey}\n-password = ${password}\n+aws_session_token =\n+  abcdefgh12345\n`,
    [secretKey, password, 'abcdefgh12345'],
  ],
  [
    'grep',
    `/home/x/.aws/credentials:12:aws_secret_access_key = ${secretKey}\n12:password = ${password}`,
    [secretKey, password],
  ],
  ['nbsp', `password\u00a0=\u00a0${password}`, [password]],
  ['fullwidth', `パスワード：${password}\nＡＷＳ_ＳＥＣＲＥＴ＝x1y2z3w4`, [password, 'x1y2z3w4']],
  ['zero width in name', `pass\u200bword = ${password}`, [password]],
  [
    'zero width in secretKey',
    `secret ${secretKey.slice(0, 10)}\u200b${secretKey.slice(10)}`,
    [secretKey.slice(0, 10), secretKey.slice(10)],
  ],
  [
    'url',
    `https://x.example.com/cb?code=abc123def456&state=1#access_token=abc.def123&id_token=zzz999zz`,
    ['abc123def456', 'abc.def123', 'zzz999zz'],
  ],
  ['saml url', `https://x/acs?SAMLResponse=fVJNb9swDP1aB3x&RelayState=/x`, ['fVJNb9swDP1aB3x']],
  [
    'encoded url',
    encodeURIComponent(`https://signin.aws.amazon.com/federation?Action=login&Destination=x&SigninToken=abcDEF123`),
    ['abcDEF123'],
  ],
  [
    'double encoded',
    encodeURIComponent(
      encodeURIComponent(`https://signin.aws.amazon.com/federation?Action=login&SigninToken=abcDEF123&x=1`),
    ),
    ['abcDEF123'],
  ],
  [
    'session json url',
    `https://signin.aws.amazon.com/federation?Action=getSigninToken&Session=${encodeURIComponent(JSON.stringify({ sessionId: temporaryId, sessionKey: secretKey, sessionToken: sessionToken }))}`,
    [temporaryId, encodeURIComponent(secretKey), encodeURIComponent(sessionToken).slice(0, 60)],
  ],
  ['db url', `DATABASE_URL=postgres://bob:${password}@db:5432/x`, [password]],
  ['otpauth', `otpauth://totp/AWS:bob?secret=${seed}&issuer=AWS`, [seed]],
  ['seed spaced', `TOTP secret: jbsw y3dp ehpk 3pxp`, ['jbsw', '3pxp']],
  ['mfa prompt', `Enter MFA code for arn:aws:iam::210987654321:mfa/bob: 123456`, ['123456']],
  ['token-code', `aws sts get-session-token --token-code 123456 --profile x`, ['123456']],
  [
    'openssh',
    `-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----`,
    ['b3BlbnNz'],
  ],
  [
    'pgp',
    `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----`,
    ['lQOYBF', '=abcd'],
  ],
  ['pem quoted', `> -----BEGIN RSA PRIVATE KEY-----\n> MIIEabcd\n> -----END RSA PRIVATE KEY-----\n`, ['MIIEabcd']],
  [
    'pem cut end',
    `[a]\n-----BEGIN RSA PRIVATE KEY-----\nMIIEabcdEFGH1234\nabcdEFGH1234\n`,
    ['MIIEabcd', 'abcdEFGH1234'],
  ],
  [
    'putty',
    `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nPublic-Lines: 1\nAAAA\nPrivate-Lines: 1\nPRIVDATA\nPrivate-MAC: 12ab\n`,
    ['PRIVDATA', '12ab'],
  ],
  ['saml2aws', `[default]\nurl = https://x\nusername = bob\npassword = ${password}\nmfa = Auto\n`, [password]],
  [
    'gimme',
    `okta_org_url = https://x\nokta_password = ${password}\nclient_secret = abcdef12345\n`,
    [password, 'abcdef12345'],
  ],
  ['okta-aws env', `OKTA_PASSWORD=${password}\nOKTA_MFA_CODE=123456`, [password, '123456']],
  ['onelogin', `"client_secret": "abcdef12345", "password": "${password}"`, ['abcdef12345', password]],
  ['azure', `azure_default_password=${password}\nazure_client_secret: 8xX8Q~abcdefgh`, [password, '8xX8Q~abcdefgh']],
  [
    'german',
    `Geheimer Zugriffsschlüssel: ${secretKey}\nKennwort: ${password}\nBestätigungscode: 123456`,
    [secretKey, password, '123456'],
  ],
  ['french', `Clé d'accès secrète : ${secretKey}\nMot de passe : ${password}`, [secretKey, password]],
  ['french typ', `Clé d’accès secrète\u00a0: short123x`, ['short123x']],
  ['chinese', `访问密钥 ID：${keyId}\n秘密访问密钥：${secretKey}\n密码：${password}`, [keyId, secretKey, password]],
  ['trad', `密碼: ${password}\n存取金鑰: ${keyId}`, [password, keyId]],
  [
    'japanese',
    `アクセスキー: ${keyId}\nシークレットアクセスキー\n${secretKey}\nパスワードは${password}`,
    [keyId, secretKey, password],
  ],
  [
    'korean',
    `비밀번호: ${password}\n비밀번호는 ${password} 입니다\n액세스 키 ID\t${keyId}\n보안 액세스 키\t${secretKey}`,
    [password, keyId, secretKey],
  ],
  ['spanish', `Contraseña: ${password}\nClave de acceso secreta: ${secretKey}`, [password, secretKey]],
  ['said', `The password is ${password}.`, [password]],
  [
    'console copy',
    `Access key\n${keyId}\nSecret access key\n${secretKey}\nHide\nConsole password\n${password}\n`,
    [keyId, secretKey, password],
  ],
  [
    'python',
    `boto3.client('s3', aws_access_key_id='${keyId}', aws_secret_access_key='${secretKey}')\nos.environ["DB_PASSWORD"] = "${password}"\nos.environ['TOKEN']='abc123def'`,
    [keyId, secretKey, password, 'abc123def'],
  ],
  [
    'js',
    `const c = { accessKeyId: '${keyId}', secretAccessKey: "${secretKey}", password: \`${password}\` }`,
    [keyId, secretKey, password],
  ],
  ['ruby', `:secret_access_key => "${secretKey}", :password=>'${password}'`, [secretKey, password]],
  ['java', `new BasicAWSCredentials("${keyId}", "${secretKey}")`, [keyId, secretKey]],
  ['properties', `aws.secretKey=${secretKey}\nspring.datasource.password=${password}\n`, [secretKey, password]],
  ['s3fs', `${keyId}:${secretKey}`, [keyId, secretKey]],
  ['base64 of ini', `QUtJQVEzRUdSWjdYTVBMN0FCQ0Q=`, ['QUtJQVEz']],
  ['docker cfg', `{"auths":{"x":{"auth":"Ym9iOmh1bnRlcjIxMjM0"}}}`, ['Ym9iOmh1']],
  ['docker login short', `docker login -u bob -p ${password} reg`, [password]],
  ['mysql', `mysql -u root -p${password.replace('!', 'x')} db`, ['Hunter2x']],
  ['cookiejar', `.amazon.com\tTRUE\t/\tTRUE\t1799999999\tsess\tABCDEF123`, ['ABCDEF123']],
  ['cookie attr', `Set-Cookie: aws-creds=abc123; Path=/; HttpOnly`, ['abc123']],
  [
    'document.cookie',
    `aws-creds=abc123def456; JSESSIONID=ABCDEF0123456789ABCDEF; x=1`,
    ['abc123def456', 'ABCDEF0123456789ABCDEF'],
  ],
  ['htpasswd', `bob:$apr1$abcdefgh$ijklmnopqrstuvwxyz0123`, ['ijklmnopq']],
  ['ssm', `aws ssm put-parameter --name /prod/db/password --value ${password} --type SecureString`, [password]],
  ['ssm2', `aws ssm put-parameter --name "/prod/db/password" --type SecureString --value "${password}"`, [password]],
  [
    'secretsmanager',
    `aws secretsmanager create-secret --name x --secret-string '{"password":"${password}"}'`,
    [password],
  ],
  ['secret-string', `aws secretsmanager put-secret-value --secret-id x --secret-string ${password}`, [password]],
  ['login-profile', `aws iam create-login-profile --user-name bob --password ${password}`, [password]],
  [
    'kubectl',
    `kubectl create secret generic x --from-literal=foo=${password} --from-literal='bar=abc123x'`,
    [password, 'abc123x'],
  ],
  ['helm', `helm install --set auth.password=${password} x`, [password]],
  ['flag eq', `tool --password=${password} --client-secret="abc 123" --x`, [password, 'abc 123']],
  ['gha', `env:\n  TOKEN: abc123def\n  OK: \${{ secrets.X }}`, ['abc123def']],
  ['bearer alone', `Bearer abcdefghijklmnop1234`, ['abcdefghijklmnop1234']],
  [
    'sts text',
    `CREDENTIALS\t${temporaryId}\t2026-01-01T00:00:00Z\t${secretKey}\t${sessionToken}`,
    [temporaryId, secretKey, sessionToken.slice(0, 40)],
  ],
  ['aws export table', `|+-----------------+-------------+|\n||  SecretAccessKey |  ${secretKey}  ||`, [secretKey]],
  [
    'wrapped secretKey',
    `aws_secret_access_key = ${secretKey.slice(0, 22)}\n${secretKey.slice(22)}\n`,
    [secretKey.slice(0, 22), secretKey.slice(22)],
  ],
  [
    'comment token wrapped',
    `# ${sessionToken.slice(0, 100)}\n# ${sessionToken.slice(100, 160)}\n# ${sessionToken.slice(160)}\n`,
    [sessionToken.slice(100, 160), sessionToken.slice(160)],
  ],
  [
    'shell cont',
    `export AWS_SECRET_ACCESS_KEY=\\\n  "${secretKey}"\naws foo --password \\\n  ${password}`,
    [secretKey, password],
  ],
  ['ps cont', `aws foo --password \`\n  ${password}`, [password]],
  ['suffix', `DB_PASSWORD_PROD=${password}\nAWS_SECRET_ACCESS_KEY_1=short1x`, [password, 'short1x']],
  ['spaces in pw', `password = correct horse battery`, ['correct', 'horse']],
  [
    'credential json',
    `{"Version":1,"AccessKeyId":"${temporaryId}","SecretAccessKey":"${secretKey}","SessionToken":"${sessionToken}","Expiration":"2026"}`,
    [temporaryId, secretKey, sessionToken.slice(0, 50)],
  ],
  ['sso cache short', `{"accessToken":"aoaAAAAAGabcd","refreshToken":"x1y2z3"}`, ['aoaAAAAAG', 'x1y2z3']],
  [
    'connection string',
    `Server=x;User Id=bob;Password=${password};Database=y\nDefaultEndpointsProtocol=https;AccountName=x;AccountKey=abc123/def==;`,
    [password, 'abc123/def=='],
  ],
  ['ini space', `password ${password}`, [password]],
  [
    '1line pdf',
    `[default] aws_access_key_id = ${keyId} aws_secret_access_key = ${secretKey} region = x [profile dev] role_arn = arn:aws:iam::200000000002:role/Developer source_profile = base`,
    [keyId, secretKey],
  ],
  [
    'colon label md',
    `**Password:** ${password}\n- **Secret access key**: ${secretKey}\n* Token — abc123def`,
    [password, secretKey, 'abc123def'],
  ],
  ['inline code', `password: \`${password}\` then \`TOKEN=abc123def\``, [password, 'abc123def']],
  ['smart quotes', `password: “${password}”`, [password]],
  ['device code', `https://device.sso.us-east-1.amazonaws.com/?user_code=ABCD-EFGH`, ['ABCD-EFGH']],
  ['recovery', `Recovery codes:\n  abcd-1234\n  efgh-5678\n`, ['abcd-1234', 'efgh-5678']],
  ['azure sas', `https://x.blob.core.windows.net/c?sv=2020&sig=abc%2Fdef123%3D&se=x`, ['abc%2Fdef123']],
  ['pass camel', `dbPass: ${password}\nadminPwd=${password}`, [password]],
  ['username:password', `user: bob / pass: ${password}`, [password]],
  [
    'sts yaml',
    `Credentials:\n  AccessKeyId: ${temporaryId}\n  SecretAccessKey: ${secretKey}\n  SessionToken: ${sessionToken}\n`,
    [temporaryId, secretKey, sessionToken.slice(0, 50)],
  ],
  [
    'sso yaml cache',
    `accessToken: abcDEF123\nrefreshToken: xyzABC987\nclientSecret: qqqWWW111\n`,
    ['abcDEF123', 'xyzABC987', 'qqqWWW111'],
  ],
  ['passwd quoted with comment', `okta_password = "${password}" ; mine\nregion = x`, [password]],
  ['pass hash', `password = ab#cd1234`, ['ab#cd1234']],
  ['pass semicolon', `password = ab;cd1234`, ['cd1234']],
  ['export two spaces', `  export   OKTA_PASS='${password}' && aws s3 ls`, [password]],
  [
    'aws-azure-login',
    `azure_tenant_id=1\nazure_default_username=a@b.c\nazure_default_password=${password}\nazure_default_remember_me=true`,
    [password],
  ],
  [
    'gimme cfg',
    `[DEFAULT]\nokta_username = bob\npreferred_mfa_type = token:software:totp\nmfa_code = 123456\ndevice_token = abcDEF123ghi`,
    ['123456', 'abcDEF123ghi'],
  ],
  [
    'onelogin json',
    JSON.stringify({
      client_id: 'x',
      client_secret: 's3cr3tvalue',
      username_or_email: 'a@b.c',
      password: password,
      otp: '654321',
    }),
    ['s3cr3tvalue', password, '654321'],
  ],
  [
    'python dict multi',
    `{\n 'aws_secret_access_key':\n   '${secretKey.slice(0, 20)}'\n   '${secretKey.slice(20)}',\n}`,
    [secretKey.slice(0, 20), secretKey.slice(20)],
  ],
  [
    'wrapped in quotes slash',
    `"SecretAccessKey": "${secretKey.slice(0, 20)}\\\n${secretKey.slice(20)}"`,
    [secretKey.slice(0, 20), secretKey.slice(20)],
  ],
  [
    'csv other heads',
    `Name;Zugriffsschlüssel-ID;Geheimer Zugriffsschlüssel\nbob;${keyId};${secretKey}`,
    [keyId, secretKey],
  ],
  ['csv kr', `사용자 이름,액세스 키 ID,비밀 액세스 키\nbob,${keyId},${secretKey}`, [keyId, secretKey]],
  ['csv pw kr', `사용자,비밀번호\nbob,${password}`, [password]],
  ['csv jp', `ユーザー名,パスワード\nbob,${password}`, [password]],
  ['html kr', `<tr><th>비밀번호</th><td>${password}</td></tr>`, [password]],
  [
    'html th row',
    `<table><tr><th>User</th><th>Password</th></tr>\n<tr><td>bob</td><td>${password}</td></tr></table>`,
    [password],
  ],
  [
    'html th row 1line',
    `<table><tr><th>User</th><th>Password</th></tr><tr><td>bob</td><td>${password}</td></tr></table>`,
    [password],
  ],
  ['md table kr', `| 이름 | 비밀번호 |\n|---|---|\n| bob | ${password} |`, [password]],
  [
    'header vault',
    `X-Vault-Token: abcDEF123ghi\nx-amz-sso_bearer_token: abc123def\nX-aws-ec2-metadata-token: AQAAAabc==`,
    ['abcDEF123ghi', 'abc123def', 'AQAAAabc'],
  ],
  [
    'curl multi',
    `curl 'https://x' \\\n  -H 'cookie: a=b; c=SECRET12' \\\n  -H 'authorization: Basic dXNlcjpwYXNz' \\\n  --data-raw '{"pw":"${password}"}'`,
    ['SECRET12', 'dXNlcjpwYXNz', password],
  ],
  [
    'fetch js',
    `fetch("https://x", {"headers": {"authorization": "Bearer abcDEF123ghi456", "cookie": "sid=abcdef123456"}})`,
    ['abcDEF123ghi456', 'abcdef123456'],
  ],
  [
    'har',
    JSON.stringify({
      headers: [
        { name: 'Cookie', value: 'sid=abcdef123456' },
        { name: 'Authorization', value: 'Basic dXNlcjpwYXNz' },
      ],
    }),
    ['abcdef123456', 'dXNlcjpwYXNz'],
  ],
  [
    'cookies json',
    JSON.stringify([{ domain: '.amazon.com', name: 'aws-creds', value: 'abcDEF123ghi456jkl' }]),
    ['abcDEF123ghi456jkl'],
  ],
  [
    'docker cfg (2)',
    JSON.stringify({ auths: { 'https://index.docker.io/v1/': { auth: 'Ym9iOnBhc3N3b3Jk' } } }),
    ['Ym9iOnBhc3N3b3Jk'],
  ],
  [
    'gcp sa',
    JSON.stringify({
      type: 'service_account',
      private_key_id: 'abcdef0123456789abcdef0123456789abcdef01',
      private_key: '-----BEGIN PRIVATE KEY-----\nMIIEabc\n-----END PRIVATE KEY-----\n',
    }),
    ['MIIEabc'],
  ],
  [
    'tf state',
    JSON.stringify({
      resources: [
        {
          type: 'aws_iam_access_key',
          instances: [{ attributes: { id: keyId, secret: secretKey, ses_smtp_password_v4: 'BAbcDEF123ghi456JKL789' } }],
        },
      ],
    }),
    [keyId, secretKey, 'BAbcDEF123ghi456JKL789'],
  ],
  [
    'env.sh heredoc',
    `cat <<EOF > ~/.aws/credentials\n[default]\naws_access_key_id=${keyId}\naws_secret_access_key=${secretKey}\nEOF`,
    [keyId, secretKey],
  ],
  ['printf', `printf '%s\\n' 'aws_secret_access_key = ${secretKey}'`, [secretKey]],
  ['echo pw', `echo "password=${password}" >> .env`, [password]],
  ['win set quotes', `set "DB_PASSWORD=${password}"`, [password]],
  ['ps param', `-Password (ConvertTo-SecureString '${password}' -AsPlainText -Force)`, [password]],
  ['java props colon', `db.password: ${password}`, [password]],
  [
    'spring yaml',
    `spring:\n  datasource:\n    password: '${password}'\n    url: jdbc:mysql://h:3306/x?user=a&password=${password}2`,
    [password],
  ],
  ['jdbc', `jdbc:postgresql://h/db?user=bob&password=${password}&ssl=true`, [password]],
  ['slack msg', `bob  [10:02 AM]\nhere's the secret key: ${secretKey}\nand pw: ${password}`, [secretKey, password]],
  ['fullwidth digits', `認証コード：１２３４５６`, ['１２３４５６']],
  ['mfa kr', `MFA 코드: 123456\n인증번호 [654321]`, ['123456', '654321']],
  ['otp prompt', `One-time password: 123456`, ['123456']],
  [
    'login_session',
    `login_session = arn:aws:sts::200000000001:assumed-role/R/x\naws_session_token=${sessionToken}`,
    [sessionToken.slice(0, 50)],
  ],
  [
    'json pretty PW',
    JSON.stringify({ Login: { Password: password, Nested: { ApiKey: 'abc123XYZ789' } } }, null, 2),
    [password, 'abc123XYZ789'],
  ],
  ['json in yaml', `data: '{"password":"${password}"}'`, [password]],
  [
    'base64 lines',
    `aws_session_token = ${sessionToken.slice(0, 76)}\n${sessionToken.slice(76, 152)}\n${sessionToken.slice(152)}\n`,
    [sessionToken.slice(76, 152), sessionToken.slice(152)],
  ],
  [
    'base64 after nothing',
    `SessionToken\n${sessionToken.slice(0, 76)}\n${sessionToken.slice(76, 152)}\n${sessionToken.slice(152)}`,
    [sessionToken.slice(0, 76), sessionToken.slice(76, 152), sessionToken.slice(152)],
  ],
  [
    'box wrapped',
    `|  SessionToken   |  ${sessionToken.slice(0, 76)}  |\n|                 |  ${sessionToken.slice(76, 152)}  |`,
    [sessionToken.slice(0, 76), sessionToken.slice(76, 152)],
  ],
  [
    'virtual mfa',
    JSON.stringify({
      VirtualMFADevice: {
        SerialNumber: 'arn:aws:iam::123456789012:mfa/x',
        Base32StringSeed: 'SkJTV1kzRFBFSFBLM1BYUA==',
        QRCodePNG: 'iVBOR',
      },
    }),
    ['SkJTV1kzRFBF'],
  ],
  [
    'service-specific',
    JSON.stringify({
      ServiceSpecificCredential: {
        ServiceUserName: 'x',
        ServicePassword: 'abc123DEF=',
        ServiceSpecificCredentialId: 'ACCAQ3EGRZ7XMPL7ABCD',
      },
    }),
    ['abc123DEF=', 'ACCAQ3EGRZ7XMPL7ABCD'],
  ],
  [
    'login profile',
    `AWS Console password: ${password}\nConsole sign-in URL https://x.signin.aws.amazon.com/console`,
    [password],
  ],
  [
    'console csv',
    `User name,Password,Console sign-in URL\nbob,${password},https://123456789012.signin.aws.amazon.com/console`,
    [password],
  ],
  ['getSessionToken comment', `; token: "abcDEF123"`, ['abcDEF123']],
  ['ini no space val pipe', `password|${password}`, [password]],
  ['dash list', `- password - ${password}`, [password]],
  ['arrow', `password => ${password}\ntoken -> abcDEF123`, [password, 'abcDEF123']],
  ['paren', `password (${password})`, [password]],
];

const beside = '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\nsource_profile = base\n';
/** All that comes out, what lies in Maps as well. */
const everythingIn = (found: unknown) =>
  JSON.stringify(found, (_, value) => (value instanceof Map ? [...value] : (value as unknown)));

describe('withoutSecrets', () => {
  it.each(notations)('leaves nothing of a secret written as %s, and what stands beside it', (_, text, secrets) => {
    for (const written of [text, `${beside}\n${text}`, `${text}\n${beside}`]) {
      const clean = withoutSecrets(written);
      const imported = everythingIn(recognize(written));
      for (const secret of secrets) {
        expect(clean.text).not.toContain(secret);
        expect(imported).not.toContain(JSON.stringify(secret).slice(1, -1));
      }
      expect(clean.lines.length).toBeGreaterThan(0);
      expect(clean.text.split('\n')).toHaveLength(written.split('\n').length);
      expect(withoutSecrets(clean.text)).toEqual({ text: clean.text, lines: [] });
      if (written !== text)
        expect(readConfig(clean.text).roles).toContainEqual(expect.objectContaining({ roleName: 'Developer' }));
    }
  });

  it.each(others)('knows %.8s… by its shape, wherever it stands', (secret) => {
    for (const text of [secret, `# see ${secret}, it works`, `[${secret}]\nx = "${secret}"`, `https://h/${secret}/x`]) {
      const clean = withoutSecrets(text).text;
      expect(clean).not.toContain(secret);
      expect(clean).not.toContain(secret.slice(8));
    }
  });
});
