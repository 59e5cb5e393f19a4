import type { Facts } from '@/core/use/facts.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import type { Draft } from '@/core/use/use-text.ts';
import { commandLine } from './command.ts';

/** Whether it works, and where the AWS CLI takes what from. */
export function verifyTexts(facts: Facts): Draft[] {
  const { profile, partition, account, name, role, region } = facts;
  const asRole = role.kind === 'iam' ? `${name}/*` : `AWSReservedSSO_${name}_*/*`;
  const by = role.kind === 'iam' ? 'assume-role' : 'sso';
  return [
    {
      id: 'get-caller-identity',
      language: 'bash',
      text: commandLine(quoteBash, ['aws sts get-caller-identity', ['--profile', profile]]),
      notes: ['has-profile'],
      shows: `arn:${partition}:sts::${account}:assumed-role/${asRole}`,
    },
    {
      id: 'configure-list',
      language: 'bash',
      text: commandLine(quoteBash, ['aws configure list', ['--profile', profile]]),
      notes: ['has-profile'],
      shows: [`profile ${profile}`, `access_key * ${by}`, `secret_key * ${by}`, `region ${region ?? '*'}`].join('\n'),
    },
  ];
}
