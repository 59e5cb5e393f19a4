import type { Facts } from '@/core/use/facts.ts';

/** A word of a command: written as it is, or a value to be quoted. A pair is an option and its value, on one line together. */
export type Word = string | readonly [option: string, value: string];

/** A command as one line. An option's value that begins with a hyphen would be taken for an option, so it is joined by `=`. */
export const commandLine = (quote: (value: string) => string, words: readonly Word[]): string =>
  words.map((word) => written(quote, word)).join(' ');

/** The same, each option on a line of its own behind `continuation`. */
export const commandLines = (quote: (value: string) => string, words: readonly Word[], continuation: string): string =>
  words.map((word, at) => (at === 0 ? '' : ` ${continuation}\n  `) + written(quote, word)).join('');

function written(quote: (value: string) => string, word: Word): string {
  if (typeof word === 'string') return word;
  const [option, value] = word;
  return `${option}${value.startsWith('-') ? '=' : ' '}${quote(value)}`;
}

/** `aws sts assume-role`, without the code of an MFA device: how that is asked for is the shell's own. */
export function assumeRole(facts: Facts, also: Pick<Facts, 'mfaSerial' | 'externalId'> = facts): Word[] {
  const { arn, sessionName, duration, sourceProfile, region } = facts;
  return [
    'aws sts assume-role',
    ['--role-arn', arn],
    ['--role-session-name', sessionName],
    ...option('--duration-seconds', duration.seconds?.toString()),
    ...option('--external-id', also.externalId),
    ...option('--serial-number', also.mfaSerial),
    ...option('--region', region),
    ['--profile', sourceProfile],
  ];
}

/** What a text by the role's profile is made of. */
export type ProfileFacts = Pick<Facts, 'profile' | 'region'>;

export const option = (name: string, value: string | undefined): Word[] => (value === undefined ? [] : [[name, value]]);

/** The three parts of the credentials as one line, with tabs between. */
export const credentialsOnly = [
  ['--query', 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]'],
  '--output text',
] as const satisfies Word[];

/** In the order of `credentialsOnly`. */
export const credentialVariables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/** The AWS CLI reads the first, botocore and boto3 the second. */
export const regionVariables = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/**
 * What would come before those, or be taken for a part of them: a profile for some SDKs, an older session's token and end for botocore.
 * `aws-vault`, `awsume` and `export-credentials` set the last two.
 */
export const otherVariables = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SECURITY_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
] as const;
