import type { Role } from '@/core/config/role.ts';
import type { Comparison } from './comparison.ts';
import type { Held } from './held.ts';

/** What is to be as in the old text, while all else becomes as in the new one. It only grows. */
export interface Reverted {
  /** Places of the changes that do not take place: those not accepted, and those held back. */
  changes: Set<number>;
  /** New roles that are the same in the old text; their sections may differ all the same, and are taken from there. */
  unchanged: Set<Role>;
  /** Keys of sections that make no role. */
  sections: Set<string>;
  /** Those of the changes that were accepted. */
  held: Held[];
}

/** One thing more that is to be as in the old text. */
export type Reversion =
  | { kind: 'change'; held: Held }
  | { kind: 'unchanged'; role: Role }
  | { kind: 'section'; key: string };

/** The user's own choice, before anything is found to hang on it. */
export function revertedOf({ changes }: Comparison, rejected: ReadonlySet<number>): Reverted {
  const known = [...rejected].filter((place) => place in changes);
  return { changes: new Set(known), unchanged: new Set(), sections: new Set(), held: [] };
}

/** Adds to what is reverted; a change keeps the first reason. False: there was nothing new in it. */
export function revert(reverted: Reverted, reversions: Iterable<Reversion>): boolean {
  const size = sizeOf(reverted);
  for (const reversion of reversions) {
    if (reversion.kind === 'unchanged') reverted.unchanged.add(reversion.role);
    else if (reversion.kind === 'section') reverted.sections.add(reversion.key);
    else if (!reverted.changes.has(reversion.held.change)) {
      reverted.changes.add(reversion.held.change);
      reverted.held.push(reversion.held);
    }
  }
  return sizeOf(reverted) > size;
}

const sizeOf = ({ changes, unchanged, sections }: Reverted) => changes.size + unchanged.size + sections.size;

export const everyChange = ({ changes }: Comparison): Reversion[] =>
  changes.map((_, change) => ({ kind: 'change', held: { change } }));

/** The roles that there should be: the new text's, but for the changes that do not take place. */
export function wantedRoles({ after, changes, changeOf }: Comparison, reverted: Reverted): Role[] {
  const kept = after.roles.filter((role) => !reverted.changes.has(changeOf.get(role) ?? -1));
  return [...kept, ...[...reverted.changes].flatMap((place) => changes[place]?.before ?? [])];
}
