import { recentRoles } from '@/core/history/history.ts';
import type { ListChanges } from '@/core/review/compare-lists.ts';
import type { ListTexts } from '@/core/review/compare-texts.ts';
import { type BackupState, hasPart, type StoredPart } from '@/core/store/backup/backup.ts';
import { ownKey, pinsKey, preferencesKey, sourcesKey, usesKey } from '@/core/store/keys.ts';
import { type NewValue, newValues } from '@/core/store/remembered-values.ts';
import { readState, restoreState, stateAfter } from '@/platform/store/backups.ts';
import { recentsKept } from '@/platform/store/history-entries.ts';
import type { MakeSnapshot } from '@/platform/store/snapshot-entries.ts';
import type { Store } from '@/platform/store/store.ts';
import type { Texts } from './texts.ts';

/** What putting back an older state would do to the list; nothing is restored yet. */
export interface ListReview extends ListChanges {
  /** What the comparison stands on: it says nothing any more once this is another. */
  basis: string;
}

export interface RestoreReview extends ListReview {
  /** Sources that are here and that the backup takes the place of. */
  sources: number;
  /** Kinds of data that are here and that the backup takes the place of, beside the sources. */
  replaced: StoredPart[];
  /** Values for using roles elsewhere that the backup would bring, if they are chosen. */
  values: NewValue[];
}

export interface Restores {
  /** What restoring a backup would do to what is here. */
  reviewRestore(state: BackupState): Promise<RestoreReview>;
  /** What another text of a source would do to the list, see `ListReview`. */
  reviewVersion(id: string, text: string): Promise<ListReview>;
  /** What a comparison of the list, or a look into it, would stand on now. */
  basis(): Promise<string>;
  /** Puts a backup in the place of everything that is kept. Gives the time. */
  restore(state: BackupState): Promise<number>;
  /** The same, as long as what was compared is what is here. */
  restoreReviewed(state: BackupState, basis: string): Promise<number | 'changed-since'>;
}

export function createRestores(
  store: Store,
  nextTime: () => Promise<number>,
  compare: Texts['compare'],
  snapshot: MakeSnapshot,
): Restores {
  async function restoreNow(state: BackupState): Promise<number> {
    const at = await nextTime();
    await restoreState(store, state, at, snapshot);
    return at;
  }
  async function compared(before: BackupState, after: BackupState): Promise<ListReview> {
    const changes = await compare(listOf(before), listOf(after));
    return { ...changes, basis: basisOf(before) };
  }
  return {
    async reviewRestore(restored) {
      const before = await readState(store);
      const replaced = replacedParts.filter((part) => hasPart(restored, part) && Object.keys(before[part]).length > 0);
      const sources = hasPart(restored, 'sources') ? before.sources.length : 0;
      const values = newValues(before.uses, restored.uses);
      return { ...(await compared(before, stateAfter(before, restored))), sources, replaced, values };
    },

    async reviewVersion(id, text) {
      const before = await readState(store);
      const texts = before.texts.map((one) => (one.id === id ? { id, text } : one));
      return compared(before, { ...before, texts });
    },

    basis: () => readBasis(store),

    restore: (state) => store.locked(() => restoreNow(state)),

    restoreReviewed: (state, basis) =>
      store.locked(async () => ((await readBasis(store)) === basis ? restoreNow(state) : 'changed-since')),
  };
}

/** What a restore replaces. What is learnt, agreed to and remembered is added to, and a collapsed heading is no loss. */
const replacedParts = ['history', 'pins', 'own', 'preferences'] as const satisfies readonly StoredPart[];

type Basis = Pick<BackupState, 'sources' | 'own' | 'pins' | 'preferences' | 'uses'>;

/** Not the history: each switch would be another one, and a comparison that tells of it is as good as before. */
const basisOf = ({ sources, own, pins, preferences, uses: { ofBase, accounts } }: Basis): string =>
  JSON.stringify([
    sources.map(({ id, name, changedAt }) => [id, name, changedAt]),
    own,
    pins,
    preferences,
    [ofBase, accounts],
  ]);

/** What a comparison of the list would stand on now. */
export const readBasis = async (store: Store): Promise<string> =>
  basisOf({
    sources: await store.read(sourcesKey),
    own: await store.read(ownKey),
    pins: await store.read(pinsKey),
    preferences: await store.read(preferencesKey),
    uses: await store.read(usesKey),
  });

function listOf({ sources, texts, history, preferences, own, pins }: BackupState): ListTexts {
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  const last = recentRoles(history, recentsKept);
  return {
    sources: sources.map(({ id, name }) => ({ id, name, text: textOf.get(id) ?? '' })),
    own,
    pins,
    recents: preferences.recents === false ? [] : last,
    last,
    order: preferences.order,
  };
}
