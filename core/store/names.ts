import { snapshotName } from '@/core/catalog/snapshot/snapshot.ts';
import { firstScreenName } from '@/core/list/first-screen.ts';
import { type StoredName, storedNames } from './stored-names.ts';

/** Beside `storedNames`, each source has its own of these, with its id behind a colon. */
const namesOfSources = ['text', 'versions'] as const;
type NameOfSources = (typeof namesOfSources)[number];

export const nameOfSource = (kind: NameOfSources, id: string): string => `${kind}:${id}`;

/** Which source a stored name belongs to, and what of it is stored there; undefined: it belongs to no source. */
export function splitName(name: string): { kind: NameOfSources; id: string } | undefined {
  const kind = namesOfSources.find((one) => name.startsWith(`${one}:`));
  return kind && { kind, id: name.slice(kind.length + 1) };
}

/** The list of what could not be read and was set aside. */
export const asideName = 'set-aside';

/** Data that can be built again from the rest. The snapshot's pieces have its name and a colon before theirs. */
const derivedNames: readonly string[] = [snapshotName, firstScreenName, 'recents' satisfies StoredName];

const kindOf = (name: string): string => name.split(':', 1)[0] ?? '';

export const isDerived = (name: string): boolean => derivedNames.includes(kindOf(name));

const knownNames: ReadonlySet<string> = new Set([...storedNames, ...namesOfSources, ...derivedNames, asideName]);

/** The kind of a stored name, without an id. Undefined: this version stores nothing under it, so it may be anybody's text. */
export const knownKind = (name: string): string | undefined =>
  knownNames.has(kindOf(name)) ? kindOf(name) : undefined;
