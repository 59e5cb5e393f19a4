import { placeholders } from '@/core/use/choices.ts';
import type { Facts } from '@/core/use/facts.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import type { Draft, UseNote } from '@/core/use/use-text.ts';
import { assumeRole, commandLines, type Word } from './command.ts';
import { askInBash, bashCode } from './env-bash.ts';

/** `aws sts assume-role`: as the role wants it, and with what nothing says that it wants. */
export function assumeTexts(facts: Facts): Draft[] {
  const text = (words: Word[], hasMfa: boolean) =>
    `${hasMfa ? `${askInBash} &&\n` : ''}${commandLines(quoteBash, [...words, ...(hasMfa ? [bashCode] : [])], '\\')}`;
  const draft = (id: string, also: Pick<Facts, 'mfaSerial' | 'externalId'>, policy?: string): Draft => ({
    id,
    language: 'bash',
    text: text(assumeRole(facts, also), also.mfaSerial !== undefined),
    notes: assumeNotes({ ...facts, ...also }),
    policies: [policy ?? 'trust-policy', 'allow-policy'],
    shows: sessionArn(facts),
  });
  const { mfaSerial, externalId } = facts;
  return [
    draft('assume-role', facts),
    ...(mfaSerial === undefined && !facts.isChained
      ? [draft('assume-role-mfa', { externalId, mfaSerial: placeholders.mfaSerial }, 'trust-policy-mfa')]
      : []),
    ...(externalId === undefined
      ? [
          draft(
            'assume-role-external-id',
            { mfaSerial, externalId: placeholders.externalId },
            'trust-policy-external-id',
          ),
        ]
      : []),
  ];
}

/** What holds wherever `aws sts assume-role` runs. */
export const assumeNotes = ({ notes, mfaSerial }: Facts): UseNote[] => [
  'has-source',
  'is-trusted',
  ...(mfaSerial === undefined ? [] : (['asks-mfa'] as const)),
  ...notes,
];

/** Who AWS says one is, then. */
export const sessionArn = ({ partition, account, name, sessionName }: Facts): string =>
  `arn:${partition}:sts::${account}:assumed-role/${name}/${sessionName}`;
