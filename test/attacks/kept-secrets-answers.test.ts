import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { expectTakenOut } from './taken-out.ts';

/** Put together, so that none is whole in this file. */
const secret = ['Mango', '7!tree'].join('');
const letters = ['sword', 'fish'].join('');
const long = ['Zk3v9QpL', 'x7Rt2WmB', 'y5Nc8HdF'].join('');

/** A command, as people copy it with its answer. */
const commands = [
  'terraform output -raw db_password',
  'terraform output db_password',
  'tofu output -raw token',
  'pulumi stack output dbPassword --show-secrets',
  'pulumi config get dbPassword',
  `kubectl get secret x -n y -o jsonpath='{.data.password}' | base64 -d`,
  `kubectl -n y get secret x -o go-template='{{.data.password}}' | base64 --decode`,
  'aws ecr get-login-password --region eu-west-1',
  'aws codeartifact get-authorization-token --domain x --query authorizationToken --output text',
  'aws configure get aws_secret_access_key --profile x',
  'gcloud secrets versions access latest --secret=db',
  'gcloud auth print-access-token',
  'az keyvault secret show --name x --vault-name y --query value -o tsv',
  'lpass show --password aws',
  'keyring get aws kim',
  'secret-tool lookup service aws',
  'chamber read prod db_password -q',
  `sops -d --extract '["password"]' x.yaml`,
  'op item get aws --fields password',
  'echo $DB_PASSWORD',
  `echo "\${API_TOKEN}"`,
  'printenv DB_PASSWORD',
  '$env:DB_PASSWORD',
  'gh auth token',
  'aws sts get-session-token --query Credentials.SessionToken --output text',
  'aws iam create-access-key --user-name kim --query AccessKey.SecretAccessKey --output text',
  'aws kms decrypt --query Plaintext --output text | base64 -d',
  'kubectl create token x',
  'heroku config:get DB_PASSWORD',
  'cat /run/secrets/db_password',
  'cat ~/.vault-token',
  'jq -r .db.password x.json',
  'Get-SECSecretValue -SecretId x -Select SecretString',
  'echo %DB_PASSWORD%',
  'openssl rand -base64 24',
  'pwgen 20 1',
  'gopass show -o aws/prod',
  `aws secretsmanager get-secret-value --secret-id db --query SecretString --output text | jq -r .password`,
];

describe('the answer of a command that shows a secret', () => {
  it.each(commands)('is taken out: %s', (command) => {
    for (const answer of [secret, letters, long, `"${secret}"`])
      for (const written of [`$ ${command}\n${answer}`, `${command}\n${answer}`, `PS C:\\> ${command}\n${answer}`])
        expectTakenOut(written, [answer]);
  });

  it.each(commands.filter((command) => !/SecretString/.test(command)))(
    'is only what follows it in the next line, and no other command, setting or section: %s',
    (command) => {
      for (const next of [
        '',
        '[profile x]',
        'role_arn=arn:aws:iam::200000000002:role/Ops2',
        'team=acme2',
        '$ ls',
        '$ kubectl get pods',
        '# kubectl get pods',
        'arn:aws:iam::200000000002:role/Ops2',
        '200000000002',
        'exit',
        '- next2',
        'kubectl apply -f x2.yaml',
      ]) {
        for (const text of [`${command}\n${next}\n`, `# ${command}\n# ${next}\n`, `# ${command}\n${next}\n`])
          expect(withoutSecrets(text).text.split('\n').at(-2)).toBe(text.split('\n').at(-2));
      }
    },
  );

  it.each([
    'PW=$(terraform output -raw db_password)\nterraform2',
    'terraform output -raw db_password > pw.txt\nterraform2',
    'aws ecr get-login-password | docker login --username AWS --password-stdin x2.example\nSucceeded2',
    'keyring get aws kim | pbcopy\nterraform2',
    'terraform output -raw role_arn\narn:aws:iam::200000000002:role/Ops2',
    'terraform output account_id\n"200000000002"',
    'echo $PWD\n/home/kim2',
    'echo $AWS_PROFILE\nacme-prod2',
    'echo done\nacme-prod2',
    'kubectl get secrets\nNAME2',
    'aws configure get region\neu-west-1',
    'aws configure get role_arn\nacme-prod2',
  ])('is not seen in %j', (text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });

  it.each([
    '$ security find-generic-password -wa kim',
    'kim@host:~$ git config --get github.token',
    'PS> (Get-SSMParameter -Name x -WithDecryption $true).Value',
    `PS C:\\Users\\kim> [Environment]::GetEnvironmentVariable('DB_PASSWORD')`,
    'C:\\Users\\kim> tool show Secret',
    '% tool --get password',
    '❯ tool token | head -1',
  ])('is taken out behind a prompt, whatever the command is that names a secret: %s', (command) => {
    for (const text of [`${command}\n${secret}`, `# ${command}\n# ${secret}\n`])
      expect(withoutSecrets(text).text).not.toContain(secret);
  });

  it.each([
    '$ aws sso login --profile token-prod2\nacme-prod2',
    '$ kubectl get secrets -o name\nsecret/db-main2',
    '$ tool list-tokens\nReadOnly2',
    '$ tool show token-role\narn:aws:iam::200000000002:role/Ops2',
    '$ tool show token-role\n[profile x2]',
    '$ tool token > x\nMango7tree',
    '$ tool token | pbcopy\nMango7tree',
    '$ ls secrets\nconfig2.yaml',
    '$ aws sts get-caller-identity --query Account\n"200000000002"',
    'cost in $ of tokens\nProd2Account',
  ])('is not seen behind a prompt in %j', (text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });

  it('leaves the name of a secret in the command', () => {
    for (const text of [
      'gcloud secrets versions access latest --secret=db-main\n',
      'lpass show --password aws-prod\n',
      'pulumi config set --secret dbMain\n',
    ])
      expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });
});
