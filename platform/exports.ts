import { buildCatalog, type Organization } from '@/core/catalog/catalog.ts';
import { rolesToBookmarks } from '@/core/export/bookmarks.ts';
import { makeBackup } from '@/core/export/make-backup.ts';
import { rolesToCsv } from '@/core/export/roles-csv.ts';
import { sourcesKey, textKey } from '@/core/store/keys.ts';
import { readState } from './backups.ts';
import type { ReadText } from './reviews.ts';
import type { Store } from './store.ts';

/** All sources in the forms in which they leave the browser; each a text for a file. */
export interface Exports {
  /** One config text as the AWS CLI reads it, each source under a comment with its name. */
  config(): Promise<string>;
  csv(): Promise<string>;
  /** A bookmarks file, and how many roles it has no link for. */
  bookmarks(): Promise<{ html: string; leftOut: number }>;
  /** Everything that is kept, see `makeBackup`. */
  backup(): Promise<string>;
}

export function createExports(store: Store, read: ReadText, now: () => number): Exports {
  async function organizations(): Promise<Organization[]> {
    const readings = [];
    for (const { id, name } of await store.read(sourcesKey)) {
      readings.push({ id, name, roles: (await read(await store.read(textKey(id)))).roles });
    }
    return buildCatalog(readings).organizations;
  }
  return {
    async config() {
      const parts = [];
      for (const { id, name } of await store.read(sourcesKey)) {
        parts.push(`# ${name}\n${(await store.read(textKey(id))).trim()}\n`);
      }
      return parts.join('\n');
    },
    csv: async () => rolesToCsv((await organizations()).flatMap(({ roles }) => roles)),
    async bookmarks() {
      const { html, leftOut } = rolesToBookmarks(await organizations());
      return { html, leftOut: leftOut.length };
    },
    backup: async () => makeBackup(await readState(store), now()),
  };
}
