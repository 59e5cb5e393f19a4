import { hour } from '@/core/use/duration.ts';
import type { Facts } from '@/core/use/facts.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import type { Draft } from '@/core/use/use-text.ts';
import { commandLine, option, type Word } from './command.ts';

/**
 * Commands of tools that are not AWS's, for those who have them; options by their own documents as of 2026-11. Most take the role
 * from its profile.
 */
export function toolTexts(facts: Facts): Draft[] {
  const { profile, arn, role, account } = facts;
  const tool = (id: string, words: Word[], ofProfile = true): Draft => ({
    id,
    language: 'bash',
    text: commandLine(quoteBash, words),
    notes: ['needs-tool', ...(ofProfile ? (['has-profile'] as const) : [])],
  });
  const name = quoteBash(profile);
  return [
    ...awsinfo(facts),
    tool('aws-vault', [`aws-vault exec ${name} -- aws sts get-caller-identity`]),
    tool('granted', [`assume ${name}`]),
    tool('awsume', [`awsume ${name}`]),
    ...(role.kind === 'identity-center'
      ? [tool('aws-sso', ['aws-sso exec', ['--account', account], ['--role', role.roleName]], false)]
      : [tool('saml2aws', ['saml2aws login', ['--role', arn], ['--profile', profile]], false)]),
  ];
}

/**
 * https://github.com/theserverlessway/awsinfo: `assume role` prints what the shell is to evaluate. Hours are whole there. It writes the
 * ARN itself, and knows one partition; it makes the session's name of the role's, so STS refuses a path; it sends no external id. Such
 * roles it uses by their profile. It takes words apart at blanks.
 */
function awsinfo({ role, account, mfaSerial, sourceProfile, profile, path, externalId, ...facts }: Facts): Draft[] {
  if (role.kind !== 'iam' || facts.partition !== 'aws') return [];
  if (path !== '/' || externalId !== undefined) {
    if (/\s/.test(profile)) return [];
    const text = commandLine(quoteBash, ['awsinfo me', ['--profile', profile]]);
    return [{ id: 'awsinfo', language: 'bash', text, notes: ['needs-tool', 'has-profile'] }];
  }
  if (/\s/.test(sourceProfile)) return [];
  const { seconds } = facts.duration;
  const hours = seconds === undefined ? undefined : Math.max(1, Math.floor(seconds / hour));
  const words: Word[] = [
    'awsinfo assume role',
    ['-r', role.roleName],
    ['-a', account],
    ...option('-d', hours?.toString()),
    ...option('-s', mfaSerial),
    ['--profile', sourceProfile],
  ];
  return [
    {
      id: 'awsinfo',
      language: 'bash',
      text: `eval "$(${commandLine(quoteBash, words)})"`,
      notes: ['needs-tool', 'has-source', 'is-trusted', ...facts.notes.filter((note) => note !== 'bad-session-name')],
      policies: ['trust-policy', 'allow-policy'],
    },
  ];
}
