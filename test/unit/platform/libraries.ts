import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createStore } from '@/platform/store/store.ts';
import { fakeArea, fakeLocks } from './fake-storage.ts';

/** A profile of a config text; the role is called as the profile, if not told. */
export const profile = (name: string, account = '555566667777', roleName = name) =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${roleName}\n`;

/** A library over a storage in memory; ids are counted, and each call of the clock is a second later. */
export function libraryOver(local = fakeArea()) {
  let clock = 1_000_000;
  let ids = 0;
  const store = createStore(local.area, fakeLocks(), () => clock);
  const library = createLibrary(
    store,
    () => (clock += 1000),
    () => `id-${++ids}`,
  );
  /** The profiles of the snapshot, as the popup would list them. */
  function listed(): string[] {
    const snapshot = fromPieces(local.all());
    if (!snapshot) return [];
    const view = openSnapshot(snapshot);
    return Array.from({ length: view.count }, (_, n) => `${view.role(n).organization}/${view.role(n).profile}`);
  }
  const add = (text: string, name = 'config') => library.import({ text, name, origin: 'pasted' });
  return { local, store, library, listed, add };
}
