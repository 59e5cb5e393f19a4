import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { choicesOfProfile } from '@/core/use/choices-of-profile.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import { here, run } from '../unit/core/use/tools.ts';

// A config from a colleague, a page or a team is made so that who copies a command from Rolecall runs another one.

const folder = mkdtempSync(join(tmpdir(), 'rolecall-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const trap = join(folder, 'sprung');

const commands = [
  `$(touch ${trap})`,
  `\`touch ${trap}\``,
  `'; touch ${trap}; '`,
  `"; touch ${trap}; "`,
  `x & touch ${trap} &`,
  `x | touch ${trap}`,
  `(touch ${trap})`,
  `x\\' ; touch ${trap} #`,
  `!touch ${trap}`,
  `--debug`,
  `‘; touch ${trap}; ’`,
  `\u202e\u200b$(touch ${trap})`,
];

/** The same text in every place of a profile that reaches a command. */
const hostileConfig = (value: string) => `[profile "${value.replaceAll('"', '')}"]
role_arn = arn:aws:iam::111122223333:role/$(touch\u0024IFS${trap.replaceAll('/', '\u0024{PATH:0:1}')})/Admin
source_profile = ${value}
mfa_serial = ${value}
role_session_name = ${value}
external_id = ${value}
`;

const roles = commands.flatMap((value) => {
  const config = hostileConfig(value);
  const { roles, skipped } = readConfig(config);
  expect(skipped.filter(({ profile }) => roles.some((role) => role.profile === profile))).toEqual([]);
  return roles.map((role) => ({ role, choices: choicesOfProfile(config, role) }));
});

describe.each(here('bash', 'zsh', 'fish'))('what %s runs of a copied command', (shell) => {
  const language = shell === 'fish' ? 'fish' : 'bash';
  // Nothing but this answers: it notes what it was called with.
  const log = join(folder, shell);
  const names = ['aws', 'jq', 'aws-vault', 'assume', 'awsume', 'saml2aws', 'awsinfo'];
  const stub = names.map((name) =>
    shell === 'fish'
      ? `function ${name}; printf '%s\\0' ${name} $argv >> ${log}; end`
      : `${name}() { printf '%s\\0' ${name} "$@" >> ${log}; }`,
  );

  it('is the command alone, with the hostile value as one argument', async () => {
    const texts = roles.flatMap(({ role, choices }) =>
      textsFor(role, choices).filter(
        (text) => text.language === language && text.id !== 'granted' && text.id !== 'awsume',
      ),
    );
    expect(texts.length).toBeGreaterThan(shell === 'fish' ? 20 : 200);
    const script = [...stub, ...texts.map(({ text }) => text)].join('\n');
    await run(shell, ['-c', script], { PATH: '/nonexistent:/usr/bin:/bin', HOME: folder }, '123456\n'.repeat(1000));
    expect(existsSync(trap)).toBe(false);
    const calls = readFileSync(log, 'utf8').split('\0');
    const sources = new Set(calls.filter((_, at) => calls[at - 1] === '--profile'));
    // One that begins like an option is joined to its own by `=`.
    for (const { role } of roles.filter((one) => !one.role.sourceProfile?.startsWith('-')))
      expect(sources).toContain(role.sourceProfile);
  });
});

it('no hostile value stands in a program outside of a string', () => {
  for (const { role, choices } of roles)
    for (const { text, language } of textsFor(role, choices))
      if (language === 'javascript')
        expect(() => new Function(text.replace(/^import .*$/gm, '').replaceAll('await ', ''))).not.toThrow();
});

/** What a tool puts something kept secret in place of. */
const references = ['file:///home/kim/.aws/credentials', 'fileb:///etc/passwd', '{{resolve:secretsmanager:prod/db}}'];

it.each(references)('a value that tools read from elsewhere is in no command and no template: %s', (value) => {
  const config = `[profile dev]
role_arn = arn:aws:iam::111122223333:role/Admin
source_profile = ${value}
mfa_serial = ${value}
role_session_name = ${value}
external_id = ${value}
sso_account_name = ${value}

[profile portal]
sso_start_url = ${value}
sso_region = ${value}
sso_account_id = 111122223333
sso_role_name = Admin
sso_account_name = ${value}
`;
  const { roles } = readConfig(config);
  expect(roles.length).toBeGreaterThan(0);
  const texts = roles.flatMap((role) => textsFor(role, choicesOfProfile(config, role)));
  const isRead = (id: string, language: string) =>
    value.startsWith('file') ? /^(?:bash|fish|cmd|powershell)$/.test(language) : /^(?:cloudformation|cdk)$/.test(id);
  for (const { id, language, text } of texts) if (isRead(id, language)) expect(text, id).not.toContain(value);
});
