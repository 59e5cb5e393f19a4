import { type Blank, placeholders } from '@/core/use/choices.ts';
import type { Facts } from '@/core/use/facts.ts';
import { fitsCmd, quoteCmd } from '@/core/use/quote/quote-cmd.ts';
import {
  assumeRole,
  commandLine,
  credentialsOnly,
  credentialVariables,
  otherVariables,
  type ProfileFacts,
  regionVariables,
} from './command.ts';

/** The facts with a placeholder for each value that cmd cannot be told. */
export function factsForCmd(facts: Facts): { facts: Facts; isWhole: boolean } {
  const names = ['sourceProfile', 'sessionName', 'mfaSerial', 'externalId'] as const satisfies (keyof Facts & Blank)[];
  const unfit = names.filter((name) => !fitsCmd(facts[name] ?? ''));
  const profile = fitsCmd(facts.profile) ? facts.profile : placeholders.profile;
  const fit = Object.fromEntries(unfit.map((name) => [name, placeholders[name]]));
  return { facts: { ...facts, profile, ...fit }, isWhole: unfit.length === 0 && profile === facts.profile };
}

/**
 * Typed at the prompt: in a file, each `%` is doubled. `for /f` has the command read by a second cmd, which puts the code in: the
 * caret keeps the first one from looking for it.
 */
export function envCmd(facts: Facts): string {
  const { region, mfaSerial } = facts;
  const hasMfa = mfaSerial !== undefined;
  const words = [...assumeRole(facts), ...(hasMfa ? ['--token-code %MFA_CODE^%'] : []), ...credentialsOnly];
  // What is dropped comes first: to drop what is not there fails, and the line is to end as the credentials do.
  const set = [
    ...otherVariables.map((name) => `set "${name}="`),
    ...regionsInCmd(region),
    ...credentialVariables.map((name, at) => `set "${name}=%${'abc'[at]}"`),
  ];
  const ask = hasMfa ? 'set /p MFA_CODE=MFA code: & ' : '';
  return `${ask}for /f "tokens=1-3" %a in ('${commandLine(quoteCmd, words)}') do @(${set.join(' & ')})`;
}

/** Each line that comes sets one variable, the last one the end of the session. */
export function exportCmd({ profile, region }: ProfileFacts): string {
  const words = ['aws configure export-credentials', ['--profile', profile], '--format windows-cmd'] as const;
  const before = [...otherVariables.map((name) => `set "${name}="`), ...regionsInCmd(region)];
  return `for /f "delims=" %a in ('${commandLine(quoteCmd, words)}') do @(${before.join(' & ')} & %a)`;
}

export const unsetCmd = (): string =>
  [...credentialVariables, ...regionVariables, ...otherVariables].map((name) => `set ${name}=`).join('& ');

const regionsInCmd = (region: string | undefined) =>
  region === undefined ? [] : regionVariables.map((name) => `set "${name}=${region}"`);
