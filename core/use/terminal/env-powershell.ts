import type { Facts } from '@/core/use/facts.ts';
import { powershellString, quotePowershell } from '@/core/use/quote/quote-powershell.ts';
import {
  assumeRole,
  commandLine,
  credentialVariables,
  otherVariables,
  type ProfileFacts,
  regionVariables,
} from './command.ts';

/** Where the command fails, nothing is set, and a script that goes on ends. */
export function envPowershell(facts: Facts): string {
  const code = facts.mfaSerial === undefined ? [] : ["--token-code (Read-Host 'MFA code')"];
  const command = commandLine(quotePowershell, [...assumeRole(facts), ...code, '--output json']);
  const set = [
    ...dropOthers,
    '$env:AWS_ACCESS_KEY_ID = $role.Credentials.AccessKeyId',
    '$env:AWS_SECRET_ACCESS_KEY = $role.Credentials.SecretAccessKey',
    '$env:AWS_SESSION_TOKEN = $role.Credentials.SessionToken',
    ...rest(facts),
  ];
  return `$role = ${command} | ConvertFrom-Json; if ($role.Credentials) { ${set.join('; ')} } else { ${fail} }`;
}

export function exportPowershell(facts: ProfileFacts): string {
  const words = ['aws configure export-credentials', ['--profile', facts.profile], '--format powershell'] as const;
  const set = [...dropOthers, 'Invoke-Expression $role', ...rest(facts)];
  return `$role = ${commandLine(quotePowershell, words)} | Out-String; if ($role) { ${set.join('; ')} } else { ${fail} }`;
}

const empty = (name: string) => `$env:${name} = $null`;

/** Nothing in it is none, to PowerShell. */
export const unsetPowershell = (): string =>
  [...credentialVariables, ...regionVariables, ...otherVariables].map(empty).join('; ');

const dropOthers = otherVariables.map(empty);
const fail = "throw 'No credentials. Nothing was changed.'";

const rest = ({ region }: Pick<Facts, 'region'>) => [
  ...(region === undefined ? [] : regionVariables.map((name) => `$env:${name} = ${powershellString(region)}`)),
  'Remove-Variable role',
];
