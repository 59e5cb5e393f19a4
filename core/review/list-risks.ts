import { readPortal } from '@/core/aws/portal.ts';
import { oddityOf } from '@/core/switching/landing/saved-page.ts';
import { lookOf } from '@/core/text/skeleton.ts';
import type { ListedChange, ListedRole } from './listed-role.ts';

const accountOf = ({ partition, account }: ListedRole) => `${partition} ${account}`;

/** What one finds a role by beside its account and its name at AWS. */
const wordsOf = ({ profile, accountName, tags = [], otherNames = [] }: ListedRole): string[] =>
  [profile, accountName ?? '', ...tags, ...otherNames].filter(Boolean).map(lookOf);

/** The looks of a role: what an eye or a search knows its account by. */
const looksOf = (role: ListedRole): string[] => [
  ...wordsOf(role).map((word) => `word ${word}`),
  ...(role.color ? [`color ${role.color}`] : []),
  `organization ${lookOf(role.organization)}`,
];

/**
 * Gives a function that tells whether a role takes on a name, a word, a color or a group that so far stood for other accounts
 * and not for its own. `rows`: the list that people know. Linear.
 */
export function disguises(rows: readonly ListedRole[]): (change: Pick<ListedChange, 'before' | 'after'>) => boolean {
  const accounts = new Map<string, Set<string>>();
  for (const role of rows)
    for (const look of looksOf(role)) accounts.set(look, (accounts.get(look) ?? new Set()).add(accountOf(role)));
  return ({ before, after }) => {
    const known = new Set(looksOf(before));
    return looksOf(after).some((look) => {
      const others = known.has(look) ? undefined : accounts.get(look);
      return others !== undefined && !others.has(accountOf(after));
    });
  };
}

/** Whether a switch would end on a page that is more than a page to look at, or lead through a portal that it did not. */
export function opensOtherwise({ before, after }: Pick<ListedChange, 'before' | 'after'>, isNew: boolean): boolean {
  const oddity = after.landing === before.landing ? undefined : oddityOf(after.landing, after.partition);
  if (oddity !== undefined && oddity !== 'unclear') return true;
  const [known, now] = [portalsOf(before), portalsOf(after)];
  return !isNew && (now[0] !== known[0] || now.some((portal) => !known.includes(portal)));
}

const portalsOf = ({ startUrl, otherPortals = [] }: ListedRole): string[] =>
  startUrl === undefined ? [] : [readPortal(startUrl)?.page ?? startUrl, ...otherPortals];
