import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownKeys } from '@/core/config/document/known-keys.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

const labels =
  'secret secrets token tokens password passwords passwd passphrase credential credentials creds pw pat seed cookie otp api-key api_keys recovery-codes backup codes,Console password,Session token,Secret access key,비밀번호,콘솔비밀번호,복구 코드,コンソールパスワード,控制台密码';
const name = fc
  .tuple(fc.constantFrom('', '', '', 'vault-', 'acme_', 'My '), fc.constantFrom(...labels.split(/,|(?<=\w) (?=[a-z])/)))
  .map(([start, end]) => `${start}${end}`);
const account = fc.integer({ min: 0, max: 999_999 }).map((n) => `42${String(n).padStart(10, '0')}`);
const role = fc.constantFrom(
  'Admin',
  'ReadOnly',
  'Breakglass',
  'Networking',
  'PowerUser2',
  'secret',
  'KeyAdmin',
  'Ops-Team',
);
const key = fc.constantFrom(...[...knownKeys.keys()].filter((one) => one !== 'aws_access_key_id'));

interface Entry {
  name: string;
  account: string;
  role: string;
  key: string;
}
const arn = (e: Entry) => `arn:aws:iam::${e.account}:role/${e.role}`;
const link = (e: Entry) => `https://signin.aws.amazon.com/switchrole?account=${e.account}&roleName=${e.role}`;

/** One of each kind that leads to a role, below, beside and within what is called like a secret. */
const written = fc.constantFrom<(e: Entry) => string>(
  (e) => `# ${e.name}\n${e.key} = ${e.role}\n`,
  (e) => `${e.name}:\n${e.key} = ${e.role}\n`,
  (e) => `[profile x]\n# ${e.name}:\n# ${e.key}=${e.role}\n`,
  (e) => `${e.name}:\n[profile ${e.role}]\n\n# ${e.name}\n\n[${e.role}]\n`,
  (e) => `## ${e.name}\n\`\`\`ini\n[profile x]\nrole_arn = ${arn(e)}\n\`\`\`\n`,
  (e) => `${e.name}\n========\n${arn(e)}\n${e.account}\n`,
  (e) => `\npass: ${e.account}/${e.role}\n\n`,
  (e) => `${e.account}\n${e.name}\n${e.role}\n`,
  (e) => `${e.name}\n${e.account}\n${e.role}\n`,
  (e) => `${e.name}\n${e.role}\n${e.account}\n`,
  (e) => `${e.name}:\n${link(e)}\n${e.name} ${link(e)}\n`,
  (e) =>
    `accounts:\n  ${e.name}:\n    account_id: "${e.account}"\n    role: ${e.role}\n    roles: [${e.role}, Breakglass]\n`,
  (e) => `${e.name}:\n  - ${arn(e)}\n  - "${e.account}"\n  - { account: "${e.account}", role: ${e.role} }\n`,
  (e) => `${e.name}:\n- id: "${e.account}"\n  team: ${e.role}\n  name: ${e.role}\n`,
  (e) => JSON.stringify({ [e.name]: { id: e.account, role: e.role, group: e.role, arn: arn(e) } }),
  (e) => JSON.stringify({ [e.name]: [{ account: e.account, roles: [e.role, e.role] }] }, null, 2),
  (e) => `locals {\n  ${e.name} = {\n    prod = "${e.account}"\n    dev = "${arn(e)}"\n  }\n}\n`,
  (e) => `<dl><dt>${e.name}</dt><dd>${e.account}</dd></dl><dl><dt>${e.name}</dt><dd>${arn(e)}</dd></dl>`,
  (e) => `<table><tr><th>${e.name}</th><td>${e.account}</td><td>${e.role}</td></tr></table>`,
  (e) => `<table><tr><td>${e.account}</td><td>${e.name}</td><td>${e.role}</td></tr></table>`,
  (e) => `<key>${e.name}</key>\n<string>${e.account}</string>\n`,
  (e) => `| ${e.name} | ${e.account} | ${e.role} |\n`,
  (e) => `aws configure set role_arn ${arn(e)} --profile '${e.name}'\n`,
);

it('what leads to a role is below, beside or in what is called like a secret: it stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(written, fc.record({ name, account, role, key })), { minLength: 1, maxLength: 3 }),
      (parts) => {
        const text = parts.map(([write, entry]) => write(entry)).join('\n\n');
        expect(withoutSecrets(text)).toEqual({ text, lines: [] });
      },
    ),
    { numRuns: 1000 },
  );
});
