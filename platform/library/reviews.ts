import type { SourceReading } from '@/core/catalog/catalog.ts';
import type { ConfigReading, Role } from '@/core/config/role.ts';
import { isOfPortal } from '@/core/import/found/portal-to-config.ts';
import { namesOf } from '@/core/review/accept/accept-some.ts';
import {
  type AboutText,
  type ImportMode,
  type Proposal,
  proposeTarget,
  unticked,
} from '@/core/review/accept/import-mode.ts';
import { mayHaveMadeNames, withKnownNames } from '@/core/review/accept/known-names.ts';
import { namedApart } from '@/core/review/accept/named-apart.ts';
import { readingOfAdded } from '@/core/review/accept/reading-of-added.ts';
import { changesWith, noTies, type Ties, withoutLines } from '@/core/review/accept/ties.ts';
import { compareRoles, type RoleChanges } from '@/core/review/compare-roles.ts';
import { findRepeats, type Repeat } from '@/core/review/find-repeats.ts';
import { findTwinNames, type TwinNames } from '@/core/review/find-twin-names.ts';
import { countChanges, listChanges } from '@/core/review/list-changes.ts';
import { type ToldNames, tellNames } from '@/core/review/tell-names.ts';
import type { Received } from '@/core/share/received.ts';
import type { Shared } from '@/core/share/shared.ts';
import { ownKey, sourcesKey, textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import { unreadOf } from '@/platform/store/readable-text.ts';
import type { Store } from '@/platform/store/store.ts';
import { receiveRoles } from './receive-roles.ts';
import { sourceOfPortal } from './source-of-portal.ts';
import type { ReadText, Texts } from './texts.ts';

/** Where a text goes: to a source of its own, or into one that there is. */
export type ImportTarget = { mode: 'new' } | { mode: 'add' | 'update'; id: string } | EditTarget;

/** `opened`: the source's text that the user has taken into the box. */
export interface EditTarget {
  mode: 'edit';
  id: string;
  opened?: string;
}

/** What an import would do; nothing is stored yet. */
export interface Review extends ToldNames {
  /** Of the text, in its own lines. */
  reading: ConfigReading;
  changes: RoleChanges;
  /** Places in `listChanges` of what is not accepted before the user accepts it. */
  unticked: ReadonlySet<number>;
  /** Which of them are ticked, and unticked, together. */
  ties: Ties;
  /** Roles of the source that the text says nothing of and that stay. */
  untouched: number;
  mode: ImportMode;
  /** The source that would be changed; undefined: a new one. */
  into: Source | undefined;
  /** Sources whose text cannot be read: nothing goes into them. */
  unread: Source[];
  /** The source's text that it was compared with; empty: a new source. */
  before: string;
  /** That text is no longer the one that was opened for editing. */
  isChangedSince: boolean;
  /** What would be stored if all changes were accepted. */
  after: string;
}

/** What an import of some of the changes would do, found by reading the text that would be stored. */
export interface PartReview {
  text: string;
  changes: RoleChanges;
}

/** What can be found out about texts and sources without a change. */
export interface Reviews {
  /**
   * A source that is gone by now, or whose text cannot be read: as a new one. `portal`: the text is the whole list of the
   * portal at this address. What the source has of that portal, and the list has not, goes when the text is added.
   */
  review(text: string, target?: ImportTarget, isExcerpt?: boolean, portal?: string): Promise<Review>;
  /** The same without some of a review's changes; `rejected`: their places in `listChanges`. */
  reviewPart(review: Review, rejected: ReadonlySet<number>): Promise<PartReview>;
  /** Where this text goes if the user says nothing, see `proposeTarget`. */
  propose(text: string, about?: AboutText): Promise<Proposal>;
  /** What is odd about roles that somebody else sent, beside all that are here. */
  receive(shared: Shared): Promise<Received>;
  /** See `sourceOfPortal`. */
  sourceOfPortal(address: string): Promise<{ id: string; text: string } | undefined>;
  /** What several sources have, in the order of the sources. */
  repeats(): Promise<Repeat[]>;
  /** Names that lead to different accounts, in the order of the sources. */
  twins(): Promise<TwinNames[]>;
}

export type ReviewTexts = Pick<Texts, 'read' | 'accept' | 'add' | 'drop' | 'ties' | 'compare'>;

/** `readKept`: reads for what is no part of a review, and must not end with one that is cancelled. */
export function createReviews(
  store: Store,
  { read, accept, add, drop, ties: tiesIn }: ReviewTexts,
  readKept: ReadText,
): Reviews {
  const rolesOf = async (id: string, readText = read) => (await readText(await store.read(textKey(id)))).roles;

  /** Kept until the sources change: each tick in a review asks for it. */
  let others: { key: string; readings: SourceReading[] } | undefined;
  async function othersThan(source: Source | undefined): Promise<SourceReading[]> {
    const sources = (await store.read(sourcesKey)).filter(({ id }) => id !== source?.id);
    const key = sources.map(({ id, name, changedAt }) => `${id} ${changedAt} ${name}`).join('\n');
    if (others?.key !== key) others = { key, readings: await readingsOf(sources) };
    return others.readings;
  }

  async function readingsOf(sources: readonly Source[], readText = read): Promise<SourceReading[]> {
    const readings = [];
    for (const { id, name } of sources) readings.push({ id, name, roles: await rolesOf(id, readText) });
    return readings;
  }

  const tiesOf = async (before: string, after: string, changes: RoleChanges): Promise<Ties> =>
    countChanges(changes) > 1 ? tiesIn(before, after, namesOf(listChanges(changes))) : noTies;

  const knownNames = async (before: string, text: string) =>
    mayHaveMadeNames(text) ? withKnownNames(await read(before), text, await read(text)) : text;

  return {
    async review(pasted, target = { mode: 'new' }, isExcerpt = false, portal?: string) {
      const sources = await store.read(sourcesKey);
      const unread = await unreadOf(store, sources);
      const into =
        target.mode === 'new' ? undefined : sources.find((one) => one.id === target.id && !unread.includes(one));
      const mode = into ? target.mode : 'new';
      const before = into ? await store.read(textKey(into.id)) : '';
      const named = mode === 'add' || mode === 'update' ? await knownNames(before, pasted) : pasted;
      const text = isExcerpt && mode === 'add' && into?.origin === 'one-by-one' ? namedApart(before, named) : named;
      const kept = mode === 'add' && portal !== undefined ? await drop(before, text, portal) : before;
      const after = mode === 'add' ? await add(kept, text, isExcerpt) : text;
      const stored = await read(before);
      const reading = await read(after);
      const changes = compareRoles(stored.roles, reading.roles);
      const tying = tiesOf(before, after, changes);
      // In another thread meanwhile. Its failure is reported below; by then, the review may have failed for another reason.
      tying.catch(() => {});
      const seen =
        mode === 'add'
          ? readingOfAdded(await read(text), reading, changes, isExcerpt)
          : { reading, changes, untouched: 0 };
      const opened = into && target.mode === 'edit' ? target.opened : undefined;
      const isChangedSince = opened !== undefined && opened !== before;
      const own = isChangedSince ? compareRoles((await read(opened)).roles, reading.roles) : undefined;
      const [found, others] = await Promise.all([tying, othersThan(into)]);
      const names = tellNames(seen.changes, changes, into, others, await store.read(ownKey));
      const ties = mode === 'add' ? withoutLines(found) : found;
      const isListed = portal === undefined ? undefined : (role: Role) => isOfPortal(role, portal);
      const options = {
        ...(own && { own }),
        ...(isListed && { portal: isListed }),
        isExcerpt,
        taken: names.taken,
      };
      const left = unticked(changes, mode, options);
      return {
        ...seen,
        ...names,
        unticked: changesWith(ties, left, false),
        ties,
        mode,
        into,
        unread,
        before,
        isChangedSince,
        after,
      };
    },

    async reviewPart({ before, after }, rejected) {
      const text = await accept(before, after, rejected);
      const changes = compareRoles((await read(before)).roles, (await read(text)).roles);
      return { text, changes };
    },

    async propose(text, about) {
      const stored = [];
      const sources = await store.read(sourcesKey);
      const unread = await unreadOf(store, sources);
      for (const source of sources)
        if (!unread.includes(source)) stored.push({ ...source, roles: await rolesOf(source.id) });
      return proposeTarget((await read(text)).roles, stored, about);
    },

    receive: async (shared) => receiveRoles(store, await othersThan(undefined), shared),

    sourceOfPortal: (address) => sourceOfPortal(store, read, address),

    async repeats() {
      return findRepeats(await readingsOf(await store.read(sourcesKey), readKept));
    },

    async twins() {
      return findTwinNames(await readingsOf(await store.read(sourcesKey), readKept));
    },
  };
}
