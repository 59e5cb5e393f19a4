import { formatsOf } from '@/components/kit/formats.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { Recognized } from '@/core/import/recognized.ts';
import type { BundleProblem, BundleProblemCode } from '@/core/share/bundle-problems.ts';
import type { Shared } from '@/core/share/shared.ts';

/** Behind these the role is not there. */
export const leftOut: ReadonlySet<BundleProblemCode> = new Set([
  'bad-role',
  'bad-account',
  'bad-role-name',
  'too-long',
]);

/** Whether there is nothing but the role that a link opens by itself: the list of roles in it could not be read. */
export const isFirstAlone = (recognized: Recognized): boolean =>
  recognized.shared?.roles.length === 0 && 'made' in recognized && recognized.kind === 'links' && recognized.made === 1;

/** What the link that a tab was opened by has, by how many roles can be read of it. */
export const sharedWords = (t: Translate, count: number): string =>
  count === 0 ? t('picker_shared_none') : t('picker_shared', formatsOf(t).counted('common_roles', count));

/** What is wrong with links of many roles, and what to do about it, in sentences. Empty: nothing that their roles do not say. */
export function sharedText(t: Translate, { roles, problems }: Shared): string {
  const { counted } = formatsOf(t);
  const missing = problems.filter(({ code }) => leftOut.has(code)).length;
  return [
    ...new Set(problems.map((problem) => sentence(t, problem, roles.length))),
    missing > 0 ? counted('shared_left_out', missing) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function sentence(t: Translate, { code, params }: BundleProblem, count: number): string {
  const { number } = formatsOf(t);
  switch (code) {
    case 'not-a-bundle':
    case 'damaged':
      return t('shared_damaged');
    case 'too-new':
      return t('shared_too_new');
    case 'cut':
      return params?.of && params.read !== '0'
        ? t('shared_cut', number(Number(params.read)), number(Number(params.of)))
        : t('shared_cut_early');
    case 'too-long-bundle':
    case 'too-many-roles':
      return t('shared_too_long', number(count));
    case 'too-many-links':
      return t('shared_too_many_links', number(100));
    case 'unknown-fields':
      return t('shared_unknown_fields');
    default:
      return '';
  }
}
