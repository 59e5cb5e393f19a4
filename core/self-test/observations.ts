import type { SelfTest } from './self-test.ts';

/** Facts about AWS that are inferred or unknown, and what this page shows of them. */
export const questions = [
  /** What `getMbtc()` gives. */
  'token',
  /** Whether the older meta with the sign-in host is there. */
  'endpoint-meta',
  /** As what type `prismModeEnabled` is written. */
  'multi-session-flag',
  /** How long a session's label is behind the account. */
  'label',
  /** Whether the sign-in host is one of all regions or of one. */
  'sign-in-host',
  /** Whether the console's role history is kept, and how many roles are in it. */
  'role-history',
  /** Of the longest display name that AWS has taken: characters and bytes. */
  'display-name',
  /** Whether pages can read the user cookie. */
  'user-cookie',
] as const;

export type Question = (typeof questions)[number];

/** What no extension can see on a page: a report that tells it in words settles it. */
export const unseen = ['link-redirect', 'refusal-status', 'fragment', 'label-stays'] as const;

/** What an answer says, and after it the numbers in it. */
export const answerNames = [
  ...(['there', 'missing', 'global', 'regional'] as const),
  ...(['number', 'string', 'boolean', 'object', 'undefined', 'boxed', 'promise', 'other', 'none'] as const),
  /** How many characters. */
  ...(['named', 'unnamed'] as const),
  /** How many roles. */
  ...(['roles-classic', 'roles-multi-session', 'roles-no-session'] as const),
  /** How many characters, and how many bytes. */
  'length',
] as const;
export type AnswerName = (typeof answerNames)[number];

export interface Observation {
  question: Question;
  /** Undefined: the page does not show it. */
  answer: { name: AnswerName; numbers: number[] } | undefined;
}

export function observationsOf({ mode, probe, token, label, signIn }: SelfTest): Observation[] {
  const { roleHistory } = probe;
  const flag = probe.sessionKeys.find((key) => key.startsWith('prismModeEnabled'))?.split(' ')[1];
  const isThere = (there: boolean): [AnswerName] => [there ? 'there' : 'missing'];
  const answers: Record<Question, [AnswerName, ...number[]] | undefined> = {
    token: [token],
    'endpoint-meta': isThere(probe.metas.includes('awsc-signin-endpoint')),
    'multi-session-flag': [answerNames.find((name) => name === flag) ?? 'missing'],
    label: label && [label.isNamed ? 'named' : 'unnamed', label.characters],
    'sign-in-host': signIn === 'none' ? undefined : [signIn],
    'role-history': roleHistory ? [`roles-${mode ?? 'no-session'}`, roleHistory.roles] : ['missing'],
    'display-name':
      roleHistory && roleHistory.characters > 0 ? ['length', roleHistory.characters, roleHistory.bytes] : undefined,
    'user-cookie': isThere(probe.cookies.includes('aws-userInfo')),
  };
  return questions.map((question) => {
    const [name, ...numbers] = answers[question] ?? [];
    return { question, answer: name && { name, numbers } };
  });
}
