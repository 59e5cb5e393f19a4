import type { Problem, ProblemCode, Skipped } from '@/core/config/role.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { keyOf, type Translate } from './words.ts';

/** Which parameter of a problem is $1 of its sentence; the profile and the text stand beside it. */
const subjects: Partial<Record<ProblemCode, string>> = {
  'duplicate-key': 'key',
  'unknown-source-profile': 'source',
  'source-profile-loop': 'source',
  'unknown-sso-session': 'session',
  'bad-region': 'value',
  'bad-color': 'value',
  'bad-start-url': 'value',
  'look-alike-letters': 'value',
  'too-many-problems': 'count',
};

/** What is wrong with a line and what to do about it. */
export function problemText(t: Translate, { code, params }: Problem): string {
  const subject = subjects[code];
  return t(keyOf('problem', code), isolatedText((subject && params?.[subject]) || ''));
}

/** Why a profile is not a role and how it becomes one. */
export function skippedText(t: Translate, { reason }: Skipped): string {
  return t(keyOf('skip', reason));
}
