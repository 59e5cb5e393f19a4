import type { Facts } from '@/core/use/facts.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import {
  assumeRole,
  commandLine,
  credentialsOnly,
  credentialVariables,
  otherVariables,
  type ProfileFacts,
  regionVariables,
  type Word,
} from './command.ts';

/** In bash and zsh alike, and all of it read before anything runs: a line that is pasted behind is not taken for the code. */
export const askInBash = "printf 'MFA code: ' >&2 && read -r mfa_code";
export const bashCode = '--token-code "$mfa_code"';

/**
 * The credentials into the environment. Where the command fails, all that comes after it fails with it, so nothing has changed and the
 * line ends unsuccessfully: `… && terraform apply` does not go on as somebody else.
 */
export function envBash(facts: Facts): string {
  const names = credentialVariables.join(' ');
  return [
    ...ask(facts),
    `credentials=$(${commandLine(quoteBash, [...words(facts), ...credentialsOnly])})`,
    `IFS=$'\\t' read -r ${names} <<< "$credentials"`,
    `export ${[names, ...regions(facts)].join(' ')}`,
    `unset credentials ${otherVariables.join(' ')}`,
  ].join(' && ');
}

/** The same by `jq`, which quotes what the shell then reads. Of an empty text `eval` would make a success. */
export function envBashJq(facts: Facts): string {
  const assignments = [
    'AWS_ACCESS_KEY_ID=\\(.AccessKeyId)',
    'AWS_SECRET_ACCESS_KEY=\\(.SecretAccessKey)',
    'AWS_SESSION_TOKEN=\\(.SessionToken)',
  ].join(' ');
  const command = commandLine(quoteBash, [...words(facts), '--output json']);
  const jq = `jq -r '.Credentials | @sh "export ${assignments}"'`;
  return [...ask(facts), `credentials=$(set -o pipefail; ${command} | ${jq})`, ...evaluate(facts)].join(' && ');
}

export function exportBash(facts: ProfileFacts): string {
  const words: Word[] = ['aws configure export-credentials', ['--profile', facts.profile], '--format env'];
  return [`credentials=$(${commandLine(quoteBash, words)})`, ...evaluate(facts)].join(' && ');
}

/** What came before goes first: some credentials say themselves until when they are good. */
const evaluate = (facts: Pick<Facts, 'region'>): string[] => [
  `unset ${otherVariables.join(' ')}`,
  'eval "$credentials"',
  ...(regions(facts).length > 0 ? [`export ${regions(facts).join(' ')}`] : []),
  'unset credentials',
];

export const unsetBash = (): string =>
  `unset ${[...credentialVariables, ...regionVariables, ...otherVariables].join(' ')}`;

const words = (facts: Facts): Word[] => [...assumeRole(facts), ...(facts.mfaSerial === undefined ? [] : [bashCode])];
const ask = ({ mfaSerial }: Facts) => (mfaSerial === undefined ? [] : [askInBash]);
const regions = ({ region }: Pick<Facts, 'region'>) =>
  region === undefined ? [] : regionVariables.map((name) => `${name}=${quoteBash(region)}`);
