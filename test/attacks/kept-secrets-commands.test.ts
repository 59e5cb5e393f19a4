import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { beside } from './taken-out.ts';

/** Put together: a name with a number, and letters alone. */
const mixed = ['Winter', '47q'].join('');
const letters = ['sword', 'fish'].join('');
const base32 = ['MFRG', 'GZDF', 'MZTW', 'Q2LK'].join('');

const commands: [kind: string, command: string][] = [
  ['the config’s own setting', `credential_process = /opt/x -u kim -p ${mixed}`],
  ['the config’s own setting, with letters', `credential_process = C:\\x\\creds.exe --user kim -p ${letters}`],
  ['the config’s own setting, without a user', `credential_process = /opt/fetch -p ${mixed} --json`],
  ['the config’s own setting, in quotes', `credential_process = "/opt/my x" --login=kim -p "${mixed}"`],
  ['the config’s own setting, in the other order', `credential_process = vaultsh -p ${mixed} -u kim`],
  ['JSON', `{"credential_process": "/opt/x -u kim -p \\"${mixed}\\""}`],
  ['quotes with blanks', `mysql -u root -p'a ${letters}' db`],
  ['double quotes with blanks', `sshpass -p "the ${letters}" ssh x`],
  ['a long option with blanks', `tool --password='in ${letters} x' --token "see ${mixed} x"`],
  ['joined flags', `curl -su kim:${mixed} https://x`],
  ['joined flags of any length', `curl -fsSLu 'kim:of ${letters}' https://x`],
  ['a login over lines', `docker login \\\n  -u kim \\\n  -p ${letters} \\\n  x.example`],
  ['archives', `unzip -P ${letters} a.zip\n7z x -p${letters} a.7z\nzip -P '${mixed} ${letters}' a.zip b`],
  ['directories', `ldapsearch -x -D cn=kim -w ${letters} -b dc=x`],
  ['keys', `ssh-keygen -p -P ${letters} -N "my ${letters}" -f x`],
  ['a remote desktop', `xfreerdp /v:x /u:kim /p:${letters}\ncmdkey /add:x /user:kim /pass:${letters}`],
  ['words behind a command', `net user kim ${letters} /add\nhtpasswd -nb kim ${letters}\nhtpasswd -b f kim ${letters}`],
  ['a package registry', `npm config set //x.example/:_authToken ${mixed}`],
  ['a broker', `rabbitmqctl add_user kim ${letters}`],
  ['keys’ own words', `openssl rsa -in x -passin pass:${letters}`],
  ['standard input', `echo ${letters} | docker login -u kim --password-stdin`],
  ['standard input, in quotes', `echo -n "my ${letters}" | sudo -S ls`],
  ['standard input of printf', `printf '%s' ${letters} | gh auth login --with-token`],
  ['standard input with a user', `echo 'kim:${letters}' | chpasswd`],
  ['a here-string', `docker login --password-stdin <<< "${letters}"\nkinit kim <<<${mixed}`],
  ['a value for Pulumi', `pulumi config set --secret dbMain ${letters}\npulumi config set dbMain ${letters} --secret`],
  ['a vault to open', `bw unlock ${letters}\nbw login kim@acme.example ${mixed}`],
  ['a secret of a repository', `gh secret set X -b"${letters}"\ngh secret set X -b'${mixed}' -R acme/x`],
  ['a seed for a key', `ykman oath accounts add aws ${base32}\nykman oath accounts add -t aws:kim ${base32}`],
  ['a network’s devices', `snmp-server community ${mixed} RO`],
  ['a pipe into secrets', `echo -n '${letters}' | docker secret create db -\nprintf '%s' '${mixed}' | gh secret set X`],
  ['a pipe into a platform', `echo ${letters} | wrangler secret put X\necho '${mixed}' | vercel env add X production`],
  ['a here-string for secrets', `wrangler secret put X <<< ${letters}\npass otp insert x <<< ${base32}`],
  ['a pipe into a store', `printf %s ${letters} | podman secret create x -\necho ${mixed} | pass insert -e x/y`],
  [
    'a pipe into a vault',
    `echo ${letters} | pulumi config set --secret x\necho ${mixed} | secret-tool store --label=x s y`,
  ],
  ['a mask of a pipeline', `::add-mask::${letters}\necho "::add-mask::${mixed}"`],
  ['a variable of a pipeline', `##vso[task.setvariable variable=pw]${letters}\n##[set-output name=password]${mixed}`],
  ['a secret variable of a pipeline', `##vso[task.setvariable variable=x;issecret=true]${letters}`],
  ['a script for root', `echo '${mixed}' | sudo -p "" -S systemctl restart x`],
];

describe('a password in a command', () => {
  it.each(commands)('is taken out: %s', (_, command) => {
    for (const text of [
      command,
      `${beside}${command}\n`,
      `${beside}# ${command.replaceAll('\n', '\n# ')}\n${beside}`,
    ]) {
      const { text: clean } = withoutSecrets(text);
      expect(clean).not.toContain(mixed);
      expect(clean).not.toContain(letters);
      expect(clean).not.toContain(base32);
      expect(clean.split(beside)).toHaveLength(text.split(beside).length);
      expect(withoutSecrets(clean)).toEqual({ text: clean, lines: [] });
    }
  });

  it.each([
    'credential_process = gimme-aws-creds -u kim -p acme-prod2',
    'credential_process = saml2aws login --username kim -p Acme2024dev --role x',
    'credential_process = /opt/x -p prod',
    'credential_process = /opt/x -p acme-prod-2',
    'credential_process = /opt/x -u https://acme.example -p acme-prod',
    'credential_process = /opt/x --profile acme -r Admin2 -a 200000000002',
    'docker run -u 1000 -p 8080:80 x',
    'docker compose -p Project22x up',
    'mkdir -p ~/.aws/cli2 Dir2/X; sudo -u kim mkdir -p /opt/App22x',
    'psql -U bob -p 5432 db2',
    'ssh -l kim -p 2222 host2',
    'mysql -u root -p mydb22',
    `kubectl patch x -p '{"spec":{"a":"B2x"}}'`,
    'echo hello22x | sudo tee /etc/x',
    'echo "Signing in to prod2 ..." | tee x; aws sso login --profile x',
    'echo $PW | docker login --password-stdin; cat pw2.txt | sudo -S ls; jq -r .x2 <<< "$CREDS"',
    'aws ecr get-login-password | docker login --username AWS --password-stdin x2.example',
    'zip -r a2.zip b3; unzip a2.zip; 7z x a2.7z; ldapsearch -x -D cn=kim -W; ssh-keygen -t rsa -N "" -f id_rsa2',
    'pulumi config set region eu-west-1\npulumi config set --secret dbMain2\npulumi config set aws:profile acme-prod2',
    'bw unlock --raw; bw login --apikey; ykman oath accounts list; gh secret set X < file2; gh secret list -R acme/x2',
    'echo hello22x | docker build -; echo acme-prod2 | vercel link; echo "Prod2 env: set" | tee x2',
    '##[section]Starting: Deploy2\n##vso[task.setvariable variable=region]eu-west-1\n##[group]Token2 check',
    'net user kim /add; net user kim * /domain; vault login -method=oidc role=Admin2; htpasswd -c file2 kim2',
    'curl -sSu kim https://x2; npm config set registry https://x2.example; openssl enc -pass file:pw2.txt -in x2',
  ])('is not seen in %s', (command) => {
    for (const text of [`${command}\n`, `[profile x]\n# ${command}\n`])
      expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });

  it('costs nothing else in a command that leads to a role', () => {
    const text = `credential_process = /opt/x -u kim -p ${mixed} --role arn:aws:iam::200000000002:role/Ops2 --account 200000000002`;
    expect(withoutSecrets(text).text).toBe(text.replace(mixed, '***'));
  });
});
