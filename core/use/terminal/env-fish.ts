import type { Facts } from '@/core/use/facts.ts';
import { quoteFish } from '@/core/use/quote/quote-fish.ts';
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

/**
 * `string split` fails where there is nothing to split, so a command that fails exports nothing, and the line ends unsuccessfully.
 */
export function envFish(facts: Facts): string {
  const hasMfa = facts.mfaSerial !== undefined;
  const words = [...assumeRole(facts), ...(hasMfa ? ['--token-code $mfa_code'] : []), ...credentialsOnly];
  return [
    ...(hasMfa ? ["read -P 'MFA code: ' mfa_code"] : []),
    `set credentials (${commandLine(quoteFish, words)} | string split \\t)`,
    dropOthers,
    ...credentialVariables.map((name, at) => `set -gx ${name} $credentials[${at + 1}]`),
    ...rest(facts),
  ].join('; and ');
}

export function exportFish(facts: ProfileFacts): string {
  const words: Word[] = ['aws configure export-credentials', ['--profile', facts.profile], '--format fish'];
  const source = String.raw`string join \n $credentials | source`;
  return [`set credentials (${commandLine(quoteFish, words)})`, dropOthers, source, ...rest(facts)].join('; and ');
}

export const unsetFish = (): string =>
  `set -e ${[...credentialVariables, ...regionVariables, ...otherVariables].join(' ')}`;

/** `set -e` fails where there is none of them. */
const dropOthers = `begin; set -e ${otherVariables.join(' ')}; true; end`;

const rest = ({ region }: Pick<Facts, 'region'>) => [
  ...(region === undefined ? [] : regionVariables.map((name) => `set -gx ${name} ${quoteFish(region)}`)),
  'set -e credentials',
];
