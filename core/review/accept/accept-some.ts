import { readWhole } from '@/core/config/read-config.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { listChanges, type RoleChange } from '@/core/review/list-changes.ts';
import { type ChangeNames, findTies } from './find-ties.ts';
import { mixTexts } from './mix-texts.ts';
import { follow, type Ties } from './ties.ts';

type ReadWhole = typeof readWhole;

export const namesOf = (changes: readonly RoleChange[]): ChangeNames[] =>
  changes.map(({ before, after }) => [before?.profile, after?.profile]);

/**
 * What hangs together among the changes between two texts. `changes`: see `namesOf`, in the order of `listChanges`. `read`:
 * where the texts were read before.
 */
export const readTies = (
  before: string,
  after: string,
  changes: readonly ChangeNames[],
  read: ReadWhole = readWhole,
): Ties => findTies(read(before), read(after), changes).ties;

/**
 * Makes the text to store from a source's text, the text to import, and the changes that are not accepted (by their places in
 * `listChanges`). What is tied to those, see `Ties`, is not accepted either. Each section is taken whole from one text: for
 * changes that are not accepted, and for what only they need, from the old text; everything else, comments and order
 * included, from the new text. The result has no secrets. `read`: as for `readTies`. Never throws; linear in the length of both texts.
 */
export function acceptSome(
  before: string,
  after: string,
  rejected: ReadonlySet<number>,
  read: ReadWhole = readWhole,
): string {
  const [old, fresh] = [read(before), read(after)];
  const changes = namesOf(listChanges(compareRoles(old.reading.roles, fresh.reading.roles)));
  const { ties, nodeOf } = findTies(old, fresh, changes);
  const changed = changes.map(([was, is]) => nodeOf(is ?? was) ?? -1);
  const kept = follow(
    ties.neededBy,
    changed.filter((_, place) => rejected.has(place)),
  );
  if (kept.size === 0) return fresh.document.text;
  if (changed.every((node) => kept.has(node))) return old.document.text;
  keepUnneeded(ties, kept, new Set(changed));
  return mixTexts(old.document, fresh.document, ({ kind, name }) => nodeOf(name, kind), kept);
}

/** Keeps sections that make no change from the old text too, if only sections from the old text need them. */
function keepUnneeded({ needs, neededBy }: Ties, kept: Set<number>, changed: ReadonlySet<number>): void {
  for (const by of kept) {
    for (const node of needs.get(by) ?? [])
      if (!changed.has(node) && neededBy.get(node)?.every((one) => kept.has(one))) kept.add(node);
  }
}
