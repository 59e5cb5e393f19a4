import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { type Alarm, type AlarmCode, alarmsOf } from './alarms.ts';
import type { BundleProblemCode } from './bundle-problems.ts';
import { fingerprint } from './fingerprint.ts';
import type { Shared } from './shared.ts';
import { pagesFor, type SharedPages } from './shared-pages.ts';

/** Roles that somebody else sent, beside those of the user's list. */
export interface Received extends Shared {
  alarms: Alarm[];
  pages: SharedPages;
  /** Their fingerprint, as their sender sees it. Undefined: these are not all roles of one link and none else, or not as they were sent. */
  words: string | undefined;
}

/** What does not change a role's name, nor where it leads. */
const harmless: ReadonlySet<BundleProblemCode> = new Set([
  'unknown-fields',
  'name-too-long',
  'hidden-characters',
  'bad-region',
  'bad-color',
]);

/** `own`: the rows of the user's list. The alarms are about all roles of the text: who wrote what stands beside a link, nobody can tell. */
export async function received(shared: Shared, own: readonly CatalogRole[]): Promise<Received> {
  const { roles, others = [], problems, count, isAltered = false } = shared;
  const isWhole = !isAltered && others.length === 0 && count === 1 && problems.every(({ code }) => harmless.has(code));
  return {
    ...shared,
    alarms: alarmsOf([...roles, ...others], own),
    pages: pagesFor(roles, own),
    words: isWhole ? await fingerprint(roles) : undefined,
  };
}

/** What has to be looked at before an import: by habit, the next switch or sign-in would end where nobody meant to. */
const grave: ReadonlySet<AlarmCode> = new Set([
  'known-name-elsewhere',
  'looks-like-known-name',
  'page-acts',
  'page-names-address',
  'unknown-portal',
  'unknown-company-portal',
]);

export const isGrave = ({ code }: Pick<Alarm, 'code'>): boolean => grave.has(code);
