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

export interface Observation {
  question: Question;
  /** In names of our own and numbers; empty: the page does not show it. */
  answer: string;
}

export function observationsOf({ mode, probe, token, label, signIn }: SelfTest): Observation[] {
  const { roleHistory } = probe;
  const answers: Record<Question, string> = {
    token,
    'endpoint-meta': probe.metas.includes('awsc-signin-endpoint') ? 'there' : 'missing',
    'multi-session-flag':
      probe.sessionKeys.find((key) => key.startsWith('prismModeEnabled'))?.split(' ')[1] ?? 'missing',
    label: label ? `${label.characters}${label.isNamed ? ', named by the page' : ', not named by the page'}` : '',
    'sign-in-host': signIn === 'none' ? '' : signIn,
    'role-history': roleHistory ? `${roleHistory.roles} in ${mode ?? 'no session'}` : 'missing',
    'display-name':
      roleHistory && roleHistory.characters > 0 ? `${roleHistory.characters}, ${roleHistory.bytes} bytes` : '',
    'user-cookie': probe.cookies.includes('aws-userInfo') ? 'there' : 'missing',
  };
  return questions.map((question) => ({ question, answer: answers[question] }));
}
