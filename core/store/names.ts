import { snapshotName } from '@/core/catalog/snapshot.ts';
import { firstScreenName } from '@/core/list/first-screen.ts';
import { type StoredName, storedNames } from './stored-names.ts';

/** Beside `storedNames`, each source has its own of these, with its id behind a colon. */
const namesOfSources = ['text', 'versions'] as const;
type NameOfSources = (typeof namesOfSources)[number];

export const nameOfSource = (kind: NameOfSources, id: string): string => `${kind}:${id}`;

/** What of which source lies under a name; undefined: nothing of a source. */
export function splitName(name: string): { kind: NameOfSources; id: string } | undefined {
  const kind = namesOfSources.find((one) => name.startsWith(`${one}:`));
  return kind && { kind, id: name.slice(kind.length + 1) };
}

/** The list of what could not be read and lies aside. */
export const asideName = 'set-aside';

/** Made of the others at any time; the snapshot's pieces have a colon behind its name. */
const derivedNames: readonly string[] = [snapshotName, firstScreenName, 'recents' satisfies StoredName];

const kindOf = (name: string): string => name.split(':', 1)[0] ?? '';

export const isDerived = (name: string): boolean => derivedNames.includes(kindOf(name));

const knownNames: ReadonlySet<string> = new Set([...storedNames, ...namesOfSources, ...derivedNames, asideName]);

/** What kind of thing lies under a name, without an id. Undefined: none of this version's, its name may be anything. */
export const knownKind = (name: string): string | undefined =>
  knownNames.has(kindOf(name)) ? kindOf(name) : undefined;
