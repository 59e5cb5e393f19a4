import { type MessageKey, messageKey, type Translate } from '@/components/kit/words.ts';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import type { Problem, ProblemCode, Skipped } from '@/core/config/role.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** Which parameters of a problem are $1, $2 of its sentence. The profile and the text are shown next to it. */
const subjects: Partial<Record<ProblemCode, string | string[]>> = {
  'account-changed': ['from', 'to'],
  'name-of-two-accounts': ['account'],
  'own-name-of-two-accounts': ['account'],
  'name-looks-like': ['name', 'account'],
  'organization-looks-like': 'name',
  'duplicate-key': 'key',
  'unknown-source-profile': 'source',
  'source-profile-loop': 'source',
  'chained-role': 'source',
  'unknown-sso-session': 'session',
  'bad-region': 'value',
  'mistyped-region': ['value', 'nearest'],
  'unknown-region': 'value',
  'bad-color': 'value',
  'bad-start-url': 'value',
  'look-alike-letters': 'value',
  'too-many-problems': 'count',
};

/** What is said where the other one is in another source, which is the last of its subjects. */
const inOtherSource = {
  'name-of-two-accounts': 'problem_name_of_two_sources',
  'name-looks-like': 'problem_name_looks_like_source',
} as const satisfies Partial<Record<ProblemCode, MessageKey>>;

/** What is wrong with a line and what to do about it. */
export function problemText(t: Translate, { code, params }: Problem): string {
  const names = [subjects[code] ?? ''].flat();
  const subjectsOf = names.map((name) => isolatedText(params?.[name] ?? ''));
  const key = messageKey('problem', code);
  return params?.source && code in inOtherSource
    ? t(inOtherSource[code as keyof typeof inOtherSource], ...subjectsOf, isolatedText(params.source))
    : t(key, ...subjectsOf);
}

/** Why a profile is not a role and how it becomes one. */
export function skippedText(t: Translate, { reason }: Skipped): string {
  return reason === 'bad-partition' ? t('skip_bad_partition', partitionIds.join(', ')) : t(messageKey('skip', reason));
}
