import { formatsOf } from '@/components/kit/formats.ts';
import { leftOut } from '@/components/kit/reading/shared-words.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { BundleProblem, BundleProblemCode } from '@/core/share/bundle-problems.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

type Told = 'left-out' | 'secret-role' | 'secret' | 'name-too-long' | 'hidden-characters' | 'bad-value';

const told: Partial<Record<BundleProblemCode, Told>> = {
  'name-too-long': 'name-too-long',
  'hidden-characters': 'hidden-characters',
  'bad-start-url': 'bad-value',
  'bad-region': 'bad-value',
  'bad-color': 'bad-value',
  'bad-landing': 'bad-value',
};

function kindOf({ code, params }: BundleProblem): Told | undefined {
  if (leftOut.has(code)) return 'left-out';
  // Of a role that is left out itself there is no name.
  if (code === 'secret-left-out') return params?.name ? 'secret' : 'secret-role';
  return told[code];
}

/** Names that a sentence can have. */
const mostNames = 3;

/** What somebody who shares roles is to know of them before, in sentences: each says which roles. */
export function shareProblems(t: Translate, problems: readonly BundleProblem[]): string[] {
  const names = new Map<Told, Set<string>>();
  for (const problem of problems) {
    const kind = kindOf(problem);
    if (!kind) continue;
    const { row = 0, params: { name = '', value = '' } = {} } = problem;
    const of = name || `#${row}`;
    const known = names.get(kind) ?? new Set();
    names.set(kind, known.add(kind === 'bad-value' ? `${of}: ${value}` : of));
  }
  return [...names].map(([kind, all]) => t(messageKey('share_problem', kind), listed(t, [...all])));
}

function listed(t: Translate, names: readonly string[]): string {
  const { counted } = formatsOf(t);
  const more = names.length - mostNames;
  const first = names.slice(0, mostNames).map(isolatedText).join(', ');
  return more > 0 ? t('share_problem_more', first, counted('common_roles', more)) : first;
}
