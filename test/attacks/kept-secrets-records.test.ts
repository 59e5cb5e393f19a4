import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { casesOf, expectTakenOut } from './taken-out.ts';

/** Put together, so that none is whole in this file. */
const secret = ['Mango', '7!tree'].join('');
const old = ['Lemon', '4!bush'].join('');
const uuid = ['4f1c2d3e', '5a6b', '4c7d', '8e9f', '0a1b2c3d4e5f'].join('-');

const kinds: Record<string, string[]> = {
  'outputs and parameters of a stack': [
    `{"OutputKey":"AdminPassword","OutputValue":"${secret}"}`,
    `{"Description":"x","OutputValue":"${secret}","OutputKey":"AdminPassword"}`,
    `- OutputKey: DbPassword\n  OutputValue: ${secret}\n  Description: x`,
    `OUTPUTS\tDbPassword\t${secret}`,
    `OUTPUTS\tof the database\tDbPassword\t${secret}`,
    `PARAMETERS\tDbPassword\t${secret}`,
    `{"ParameterKey":"DbPassword","ResolvedValue":"${secret}"}`,
    `{"key":"DB_PASSWORD","currentValue":"${secret}"}`,
    `{"Key":"DbPassword","Val":"${secret}"}`,
    `{"Name":"DbPassword","StringValue":"${secret}"}`,
    `{"name":"DB_PASSWORD","oldValue":"${old}","newValue":"${secret}"}`,
    `[["user","kim"],["password","${secret}"]]`,
    `["x","--password","${secret}"]`,
    `key,value\nDB_USER,kim\nDB_PASSWORD,${secret}`,
  ],
  'an old and a new value': [
    `~ token: "${old}" => "${secret}"`,
    `~ password = "${old}" -> "${secret}"`,
    `password: "${old}" → "${secret}"`,
    `password = "" -> "${secret}"`,
    `- \`password\`: \`${old}\` → \`${secret}\``,
    `changed password from ${old} to ${secret}`,
    `Changed the root password from "${old}" to "${secret}".`,
    `password changed: ${old} -> ${secret}`,
    `비밀번호 변경: ${old} -> ${secret}`,
    `비밀번호를 ${old}에서 ${secret}로 변경`,
    `パスワードを${old}から${secret}に変更`,
    `The password changed from ${old} to ${secret}`,
    `password was ${old}, now ${secret}`,
    `replaced password ${old} with ${secret}`,
    `password = '${secret}' # was ${old}`,
    `pw ${old} → ${secret}`,
    `비번 ${old} → ${secret}`,
    ` └─ [~] MasterUserPassword\n     ├─ [-] ${old}\n     └─ [+] ${secret}`,
    `{"password": {"old": "${old}", "new": "${secret}"}}`,
    `password:\n  old: ${old}\n  new: ${secret}`,
  ],
  'a password that Terraform has drawn': [
    `{"type":"random_password","name":"x","instances":[{"attributes":{"id":"none","length":16,"result":"${secret}"}}]}`,
    `resource "random_password" "x" {\n    length = 16\n    result = "${secret}"\n}`,
    `random_password.db.result = ${secret}`,
    `> random_password.db.result\n"${secret}"`,
  ],
  'ids that are secrets': [
    `SecretID:         ${uuid}`,
    `Secret ID    = ${uuid}`,
    `"SecretID": "${uuid}"`,
    `secret_id             ${uuid}`,
    `| secret_id | ${uuid} |`,
    `bootstrap token ${uuid}`,
  ],
};

describe('a secret in a record', () => {
  it.each(casesOf(kinds))('is taken out: %s: %s', (_, written) => {
    expectTakenOut(written, [secret, old, uuid]);
  });

  it.each([
    `{"OutputKey":"RoleArn","OutputValue":"arn:aws:iam::200000000002:role/Ops2"}`,
    `{"OutputKey":"TokenUrl","OutputValue":"https://sso.acme.example/token2"}`,
    `{"OutputKey":"SecretArn","OutputValue":"arn:aws:secretsmanager:eu-west-1:200000000002:secret:db-AbC123"}`,
    `OUTPUTS\tRoleName\tOps-2\nOUTPUTS\tDbSecret\tarn:aws:secretsmanager:eu-west-1:200000000002:secret:db-AbC123`,
    `acme-pass\t200000000002\tAdmin\nSECRETS\t200000000002\tReadOnly2`,
    `{"ParameterKey":"Account","ResolvedValue":"200000000002"}`,
    `~ role = "Ops-1" -> "Ops-2"`,
    `token-prod -> 200000000002\nacme-secret => arn:aws:iam::200000000002:role/Ops2\nvault-token → ReadOnly2`,
    `resource "random_password" "x" {\n  length = 16\n}\npassword = random_password.x.result\nusername = "kim22x"`,
    `AccessorID:       ${uuid}\nrequest id ${uuid}\nexternal_id = ${uuid}\nsecret_id_accessor    ${uuid}`,
    `changed the password policy from v1 to v2\nreset password to default`,
    '["token","acme-prod2"]\n["password","secret","token22x"]\n["acme-token","ReadOnly2"]\n["vault-secret","arn:aws:iam::200000000002:role/x"]',
    'vault-token,ReadOnly2\nacme-secret,Ops2Team\nacme-pass,200000000002',
    '{"name":"token","defaultValue":false,"minValue":1}',
    ' └─ [~] Policy\n     ├─ [-] Ops-1\n     └─ [+] Ops-2',
    'commit 0123456789abcdef0123456789abcdef01234567',
  ])('is not seen in %j', (text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });
});
