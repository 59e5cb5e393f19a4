import type { SourceReading } from '@/core/catalog/catalog.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { ConfigReading, Problem } from '@/core/config/role.ts';
import type { Held } from '@/core/review/accept/held.ts';
import { compareRoles, type RoleChanges } from '@/core/review/compare-roles.ts';
import { findRepeats, type Repeat } from '@/core/review/find-repeats.ts';
import { findTwinNames, type TwinNames } from '@/core/review/find-twin-names.ts';
import { accountChanges, nameProblems } from '@/core/review/name-problems.ts';
import { sourcesKey, textKey } from '@/core/store/keys.ts';
import type { Source } from '@/core/store/source.ts';
import type { Store } from '@/platform/store/store.ts';
import type { Texts } from './texts.ts';

/** What an import would do; nothing is stored yet. */
export interface Review {
  reading: ConfigReading;
  changes: RoleChanges;
  /** The text that it was compared with; empty: a new source. */
  before: string;
  /** Known names that would lead to another account, and names that can be taken for others. */
  accountChanges: Problem[];
  names: Problem[];
  /** The source that would be replaced; undefined: a new one. */
  replaces: Source | undefined;
}

/** What an import of some of the changes would do, found by reading the text that would be stored. */
export interface PartReview {
  text: string;
  review: Review;
  /** Accepted changes that are left out, for they cannot be had without some that were not accepted. */
  held: Held[];
}

/** What can be told of texts, and of the sources together, without a change. */
export interface Reviews {
  review(text: string, replaces?: string): Promise<Review>;
  /** The same without some of a review's changes; `rejected`: their places in `listChanges`. `text` is the reviewed one. */
  reviewPart(review: Review, text: string, rejected: ReadonlySet<number>): Promise<PartReview>;
  /** The source that this text looks like a newer version of: it shares at least half of its roles. */
  successorOf(text: string): Promise<Source | undefined>;
  /** What several sources have, in the order of the sources. */
  repeats(): Promise<Repeat[]>;
  /** Names that lead to different accounts, in the order of the sources. */
  twins(): Promise<TwinNames[]>;
}

export function createReviews(store: Store, { read, accept }: Pick<Texts, 'read' | 'accept'>): Reviews {
  const rolesOf = async (id: string) => (await read(await store.read(textKey(id)))).roles;

  /** Kept until the sources change: each tick in a review asks for it. */
  let others: { key: string; readings: SourceReading[] } | undefined;
  async function othersThan(source: Source | undefined): Promise<SourceReading[]> {
    const sources = (await store.read(sourcesKey)).filter(({ id }) => id !== source?.id);
    const key = sources.map(({ id, name, changedAt }) => `${id} ${changedAt} ${name}`).join('\n');
    if (others?.key !== key) others = { key, readings: await readingsOf(sources) };
    return others.readings;
  }

  async function readingsOf(sources: readonly Source[]): Promise<SourceReading[]> {
    const readings = [];
    for (const { id, name } of sources) readings.push({ id, name, roles: await rolesOf(id) });
    return readings;
  }

  async function compare(before: string, text: string, replaces: Source | undefined): Promise<Review> {
    const { roles } = await read(before);
    const reading = await read(text);
    const changes = compareRoles(roles, reading.roles);
    const gone = replaces ? [{ id: replaces.id, name: replaces.name, roles: changes.gone }] : [];
    const unchanged = new Set(changes.unchanged);
    const fresh = reading.roles.filter((role) => !unchanged.has(role));
    const kept = { id: '', name: '', roles: changes.unchanged };
    const names = nameProblems(fresh, [kept, ...gone, ...(await othersThan(replaces))]);
    return { reading, changes, accountChanges: accountChanges(changes), names, before, replaces };
  }

  return {
    async review(text, replaces) {
      const replaced = (await store.read(sourcesKey)).find(({ id }) => id === replaces);
      return compare(replaced ? await store.read(textKey(replaced.id)) : '', text, replaced);
    },

    async reviewPart({ before, replaces }, text, rejected) {
      const accepted = await accept(before, text, rejected);
      return { ...accepted, review: await compare(before, accepted.text, replaces) };
    },

    async successorOf(text) {
      const ids = new Set((await read(text)).roles.map(roleId));
      for (const source of await store.read(sourcesKey)) {
        const stored = await rolesOf(source.id);
        const shared = stored.filter((role) => ids.has(roleId(role))).length;
        if (shared > 0 && shared * 2 >= Math.min(stored.length, ids.size)) return source;
      }
      return undefined;
    },

    async repeats() {
      return findRepeats(await readingsOf(await store.read(sourcesKey)));
    },

    async twins() {
      return findTwinNames(await readingsOf(await store.read(sourcesKey)));
    },
  };
}
