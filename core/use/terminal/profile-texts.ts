import { headerLine, settingLine } from '@/core/config/document/write-lines.ts';
import { type Blank, placeholders } from '@/core/use/choices.ts';
import type { Facts } from '@/core/use/facts.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import type { Draft, UseNote } from '@/core/use/use-text.ts';
import { commandLine, type Word } from './command.ts';

type Settings = [key: string, value: string | undefined, blank?: Blank][];

/** The role's profile for `~/.aws/config`, as a section and as commands, and the profile of who assumes it, by `aws login`. */
export function profileTexts(facts: Facts): Draft[] {
  const { profile, sourceProfile, arn, mfaSerial, externalId, duration, notes, region, sessionName } = facts;
  const settings: Settings = [
    ['role_arn', arn],
    ['source_profile', sourceProfile, 'sourceProfile'],
    ['mfa_serial', mfaSerial, 'mfaSerial'],
    ['external_id', externalId, 'externalId'],
    ['duration_seconds', duration.seconds?.toString()],
    ['role_session_name', sessionName === placeholders.sessionName ? undefined : sessionName, 'sessionName'],
    ['region', region],
  ];
  const policies = ['trust-policy', 'allow-policy'];
  return [
    {
      id: 'config-profile',
      language: 'ini',
      ...section(headerLine(profile), settings, ['has-source', 'is-trusted', ...notes]),
      policies,
    },
    {
      id: 'configure-set',
      language: 'bash',
      text: configureSet(profile, settings),
      notes: ['has-source', 'is-trusted', ...notes],
      policies,
    },
    {
      id: 'login-profile',
      language: 'ini',
      ...section(
        headerLine(sourceProfile),
        [['login_session', signedInAs(facts), 'principal']],
        ['needs-cli-with-login'],
      ),
    },
    {
      id: 'aws-login',
      language: 'bash',
      text: commandLine(quoteBash, ['aws login', ['--profile', sourceProfile]]),
      notes: ['needs-cli-with-login'],
    },
  ];
}

/** A section whose values each reader of configs reads alike; a value that one of them would read otherwise leaves its place. */
export function section(header: string, settings: Settings, notes: UseNote[] = []): Pick<Draft, 'text' | 'notes'> {
  let isWhole = true;
  const lines = settings.flatMap(([key, value, blank]) => {
    if (value === undefined) return [];
    const line = `${key} = ${value}`;
    const readsAlike = settingLine(key, value) === line && !/\p{Cc}/u.test(value) && value.trim() === value;
    if (!readsAlike) isWhole = false;
    return [readsAlike ? line : `${key} = ${blank ? placeholders[blank] : ''}`];
  });
  return { text: `${[header, ...lines].join('\n')}\n`, notes: isWhole ? notes : [...notes, 'not-writable-here'] };
}

export const configureSet = (profile: string, settings: Settings): string =>
  settings
    .flatMap(([key, value]) =>
      value === undefined ? [] : [commandLine(quoteBash, configureWords(key, value, profile))],
    )
    .join('\n');

/** Behind `--` nothing is an option: a value may begin as one does. */
const configureWords = (key: string, value: string, profile: string): Word[] =>
  value.startsWith('-')
    ? [`aws configure set ${key}`, ['--profile', profile], `-- ${quoteBash(value)}`]
    : [`aws configure set ${key} ${quoteBash(value)}`, ['--profile', profile]];

/** Only a user, the root or a role's session can have signed in. */
const signedInAs = ({ principal }: Facts) =>
  principal && /:(?:user|assumed-role)\/|:root$/.test(principal) ? principal : placeholders.principal;
