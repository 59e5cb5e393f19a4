import type { Heading } from '@/core/import/lines/headings.ts';
import type { FoundRole } from './found-role.ts';

/** More words than this say what a part of a page is about. */
const mostWords = 3;
/** What a page on access is called, and not an account. */
const general =
  /\b(?:access|guide|onboarding|log.?in|sign.?in|how|steps?|setup|instructions?)\b|^(?:aws |iam )?(?:accounts?|roles?)$|접속|접근|안내|가이드|방법|^(?:aws )?(?:계정|역할|권한)(?: ?(?:목록|정보))?$|手順|方法|一覧/i;

/**
 * Roles named by the title above them, where it is an account's: below it are roles of one account and of no name, and it is
 * short, or one of several such titles. A title that says something in general names none.
 */
export function underOwnTitles(
  roles: readonly FoundRole[],
  headingOf: (line: number) => Heading | undefined,
): FoundRole[] {
  const placed = roles.map((role) => {
    const heading = headingOf(role.line);
    return { role, heading: heading?.announces ? undefined : heading };
  });
  const accounts = new Map<Heading, Set<string>>();
  for (const { role, heading } of placed)
    if (heading) accounts.set(heading, (accounts.get(heading) ?? new Set()).add(role.account));
  const areSeveral = new Set([...accounts.values()].flatMap((ids) => [...ids])).size > 1;
  return placed.map(({ role, heading }) => {
    if (heading === undefined || role.around?.row || accounts.get(heading)?.size !== 1) return role;
    const isOwn = areSeveral || heading.text.split(/\s+/).length <= mostWords;
    return isOwn && !general.test(heading.text) ? { ...role, around: { ...role.around, row: heading.text } } : role;
  });
}
