import { placeholders } from './choices.ts';
import { hour } from './duration.ts';
import type { Facts } from './facts.ts';
import { ownTrust } from './iam/policies.ts';
import { quoteBash } from './quote/quote-bash.ts';
import { assumeNotes, sessionArn } from './terminal/assume-texts.ts';
import { assumeRole, commandLine, option, type Word } from './terminal/command.ts';
import { askInBash, bashCode } from './terminal/env-bash.ts';
import type { Draft, UseNote } from './use-text.ts';

/** Why a role cannot be assumed: commands in the order that finds it soonest, and what each shows when that is not the cause. */
export function checkTexts(facts: Facts): Draft[] {
  const { sourceProfile, profile, arn, name, principal, region, mfaSerial } = facts;
  const inRegion = option('--region', region);
  const asOwner: Word = ['--profile', placeholders.ownerProfile];
  // A session, the root and an account are nobody's policies.
  const who = /:(?:user|role)\//.test(principal ?? '') ? principal : undefined;
  const check = (id: string, words: Word[], shows: string, ...notes: UseNote[]): Draft => ({
    id,
    language: 'bash',
    text: commandLine(quoteBash, words),
    shows,
    notes,
  });
  // No maximum is under an hour.
  const wanted = Math.max(hour, facts.duration.seconds ?? hour);
  const asSource: Word = ['--profile', sourceProfile];
  const tried = commandLine(quoteBash, [
    ...assumeRole(facts),
    ...(mfaSerial === undefined ? [] : [bashCode]),
    ...(['--query AssumedRoleUser.Arn', '--output text'] as const),
  ]);
  return [
    check('check-who', ['aws sts get-caller-identity', ...inRegion, asSource], callerArn(facts), 'has-source'),
    check('check-profile', ['aws configure get role_arn', ['--profile', profile]], arn, 'has-profile'),
    {
      ...check('check-try', [], sessionArn(facts), ...assumeNotes(facts)),
      text: mfaSerial === undefined ? tried : `${askInBash} && ${tried}`,
      policies: ['trust-policy', 'allow-policy'],
    },
    check(
      'check-mfa',
      ['aws iam list-mfa-devices', ['--query', 'MFADevices[].SerialNumber'], '--output text', ...inRegion, asSource],
      mfaSerial ?? '*',
      'has-source',
      ...(facts.isChained ? (['chained-without-mfa'] as const) : []),
    ),
    {
      ...check(
        'check-permission',
        [
          'aws iam simulate-principal-policy',
          ['--policy-source-arn', who ?? placeholders.principal],
          '--action-names sts:AssumeRole',
          ['--resource-arns', arn],
          ['--query', 'EvaluationResults[].EvalDecision'],
          '--output text',
          ...inRegion,
          asSource,
        ],
        'allowed',
        'in-base-account',
      ),
      policies: ['allow-policy'],
    },
    {
      ...check(
        'check-trust',
        [
          ...(['aws iam get-role', ['--role-name', name], ['--query', 'Role.AssumeRolePolicyDocument']] as const),
          ...inRegion,
          asOwner,
        ],
        JSON.stringify(ownTrust(facts), undefined, 4),
        'in-role-account',
      ),
      policies: ['trust-policy'],
    },
    check(
      'check-duration',
      [
        ...(['aws iam get-role', ['--role-name', name]] as const),
        ['--query', `[Role.MaxSessionDuration, Role.MaxSessionDuration >= \`${wanted}\`]`],
        '--output text',
        ...inRegion,
        asOwner,
      ],
      '*\tTrue',
      'in-role-account',
    ),
    check(
      'check-events',
      [
        'aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole',
        ['--query', 'Events[].CloudTrailEvent'],
        ...inRegion,
        '--output text',
        asSource,
      ],
      '*',
      'in-base-account',
    ),
  ];
}

/** Whom `get-caller-identity` names: of a role, its session, whose ARN has no path. */
function callerArn({ principal, partition, baseAccount }: Facts): string {
  const [, account = '', name = ''] = /^arn:[^:]+:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(principal ?? '') ?? [];
  if (account) return `arn:${partition}:sts::${account}:assumed-role/${name}/*`;
  return principal && principal !== placeholders.principal ? principal : `arn:${partition}:*::${baseAccount}:*`;
}
