import { expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is a shell’s
/** Texts about secrets, and with what looks like one, that hold none. */
const innocent: string[] = [
  '[profile a]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = AWSReservedSSO_AdministratorAccess_0123456789abcdef\n',
  '[profile a]\nrole_arn = arn:aws:iam::123456789012:role/SecretsManagerTokenRotation/PasswordReset-Key\nexternal_id = token-1234\nsource_profile = key\n',
  '# arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db-password-AbCdEf\n[profile x]\nrole_arn=arn:aws:iam::123456789012:role/R\n',
  '# https://acme.awsapps.com/start#/console?account_id=123456789012&role_name=SecretReader\n',
  '# https://github.com/acme/infra/commit/3f786850e387550fdab836ed7e6dc881de23001b see token docs\n',
  '# sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n# md5 d41d8cd98f00b204e9800998ecf8427e\n',
  '[profile token]\nrole_arn = arn:aws:iam::123456789012:role/token\nsource_profile = password\n',
  '[profile x]\nweb_identity_token_file = /var/run/secrets/eks.amazonaws.com/serviceaccount/token\nrole_arn = arn:aws:iam::123456789012:role/R\n',
  '[profile x]\ncredential_process = aws-vault export --format=json x\nmfa_serial = arn:aws:iam::123456789012:mfa/alice.key\n',
  '[profile x]\nx_security_token_expires = 2026-01-01T00:00:00Z\nx_principal_arn = arn:aws:sts::123456789012:assumed-role/R/alice\n',
  'https://signin.aws.amazon.com/switchrole?account=123456789012&roleName=PasswordAdmin&displayName=Token%20Service&color=F2B0A9\n',
  'https://console.aws.amazon.com/secretsmanager/secret?name=prod%2Fdb&region=us-east-1\nhttps://host.example.com:8443/path/a@b.example.com\n',
  '{"Accounts":[{"Id":"123456789012","Arn":"arn:aws:organizations::123456789012:account/o-abc/123456789012","Email":"aws+secret@example.com","Name":"Token Service","Status":"ACTIVE"}]}',
  'AROAXXXXXXXXXXXXXXXXX:x AIDAQ3EGRZ7XMPL7ABCD APKAQ3EGRZ7XMPL7ABCD ASCAQ3EGRZ7XMPL7ABCD\n',
  'account,role,name\n123456789012,SecretReader,Token Service\n210987654321,KeyAdmin,Password Vault\n',
  '| Account | Role | Name |\n|---|---|---|\n| 123456789012 | KeyAdmin | Secrets |\n',
  '[profile x]\noutput = json\nduration_seconds = 3600\nsso_registration_scopes = sso:account:access\nsso_start_url = https://d-1234567890.awsapps.com/start#/?tab=accounts\n',
  'aws ssm get-parameter --name /prod/db/password --with-decryption --profile x\naws iam create-access-key --user-name bob\naws secretsmanager get-secret-value --secret-id prod/db --profile y\n',
  'export AWS_ACCESS_KEY_ID=$(jq -r .Credentials.AccessKeyId <<< "$CREDS")\nexport AWS_SESSION_TOKEN=$(jq -r .SessionToken)\nexport AWS_SECRET_ACCESS_KEY=${SECRET}\n',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["secretsmanager:GetSecretValue","ssm:GetParameter","sts:GetSessionToken","iam:CreateAccessKey"],"Resource":"arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"sts:ExternalId":"abc","token.actions.githubusercontent.com:aud":"sts.amazonaws.com"}}}]}',
  'provider "aws" {\n  alias = "x"\n  assume_role {\n    role_arn = "arn:aws:iam::123456789012:role/Key"\n    external_id = "secret-id"\n  }\n}\n',
  '# never paste your secret access key or password here; see the token docs\n[profile 비밀번호-팀]\nrole_arn = arn:aws:iam::123456789012:role/R\ngroup = 토큰 팀\n',
  '[profile a]\nrole_arn = arn:aws:iam::123456789012:role/AbcdefghijklmnopqrstuvwxyzABCDEFGHIJKL1\nexternal_id = 3f786850-e387-550f-dab8-36ed7e6dc881\n',
  'kind: ConfigMap\ndata:\n  region: eu-west-1\n  role: arn:aws:iam::123456789012:role/R\n',
  '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----\n-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n',
  'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7xY9zK3mN8pQ2rT5vW1aB4cD6eF0gH2iJ4kL6mN8oP0qR2sT4uV6wX8yZ0aB2cD4eF6gH8iJ0kL2mN4oP6 bob@host\n',
  'profile: token\nrole: SecretAdmin\nregion: eu-west-1\n',
  '[profile x]\nrole_arn = arn:aws:iam::123456789012:role/R ; token holder\nsource_profile = x # key of bob\n',
  'Sign in, then press "Access keys" and choose Password policy. Secrets: none.\n',
  '- name: X\n  valueFrom:\n    secretKeyRef:\n      name: foo-secret\n      key: bar\n',
  '[profile x]\ncredential_process = /opt/bin/creds --token-file ~/.tok --secret-name prod/db --role arn:aws:iam::123456789012:role/R\n',
  'NextToken: abcdef\nnextToken = x\n{"NextToken": null, "PaginationToken": ""}\n',
  'Role name: TokenReader\nRole path: /secrets/\nKey: Name, Value: prod\n{"Tags":[{"Key":"Name","Value":"prod-api-1"},{"Key":"cost-code","Value":"CC123456"}]}\n',
  // A role's name may have such a sign in it.
  '[{"AccountId":"123456789012","RoleName":"aPW+=A"}]',
  'account,role\n123456789012,aPW+=A\n',
  'account;role;url\n123456789012;aPW+=A;x\n- role: aPW+=A\nhttps://x.example/?roleName=aPW+=A&account=1\n',
  // Profiles may be called so, and so may tables that say where secrets are.
  '[secrets]\nrole_arn = arn:aws:iam::123456789012:role/R\nsource_profile = somebody\n',
  '[secrets]\nprovider = "vault-server"\npath = "kv/prod/db"\n[tokens.default]\nexpires = "tomorrow"\n',
  'Password:\nwill be sent by mail\n',
  'Passphrase\nask your team for it\n',
  // An account id is none, whatever stands before it.
  'password: 111122223333\ntoken: 1111-2222-3333\nsecret = "1111 2222 3333"\n',
  'name,pw,region\nacme,111122223333,eu-west-1\n',
  '| Secret account | Role |\n|---|---|\n| 1111-2222-3333 | Admin |\n',
  // A heading beside a heading, and one that stands for much else.
  '| Account | PW | Role |\n|---|---|---|\n| 111122223333 | Ops | Admin |\n',
  '+---------+----------+------+\n| Account | Password | Role |\n+---------+----------+------+\n',
  // `-u` and `-p` of other commands.
  'docker run -u 1000:1000 -v ~/.aws:/root/.aws amazon/aws-cli sts get-caller-identity\n',
  'aws-sso-util configure populate -u https://acme.awsapps.com/start --sso-region eu-west-1\n',
  'aws-sso -u open -S x process --arn arn:aws:iam::111122223333:role/Admin\ntool -u arn:aws:iam::111122223333:role/Admin\n',
  'sudo -u x aws s3 ls s3://bucket --profile x\ncurl -u x https://example.com\ncurl -u x: https://example.com\n',
  'mysql -u root -p mydb\npsql -h db -U bob -p 5432 mydb\n',
  'saml2aws login -p acme-dev --role arn:aws:iam::111122223333:role/Admin\naws-azure-login -p acme-dev\naws sso login -p x\n',
  'permissions:\n  id-token: write\n  contents: read\n',
  'docker login -u AWS -p $(aws ecr get-login-password) 111122223333.dkr.ecr.us-east-1.amazonaws.com\n',
  // Words in angle brackets that ask for a value.
  'Password <your-password>\nPassword <PASSWORD>\npassword=<secret>\naws_secret_access_key = <your secret key>\ntoken: <token>\n',
  'password = <INSERT_HERE>\npassword: <redacted>\naws_session_token=<session-token-from-sts>\n비밀번호: <비밀번호>\npassword: <my_password_1>\n',
];

it.each(innocent)('leaves %j as it is', (text) => {
  expect(withoutSecrets(text)).toEqual({ text, lines: [] });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is a shell’s
