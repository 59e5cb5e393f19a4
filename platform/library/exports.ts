import { listedRoles, type SourceReading } from '@/core/catalog/catalog.ts';
import type { Role } from '@/core/config/role.ts';
import { rolesToBookmarks } from '@/core/export/bookmarks.ts';
import { type CliSource, cliConfig } from '@/core/export/cli-config.ts';
import { rolesToCsv } from '@/core/export/roles-csv.ts';
import { rolesToPolicies } from '@/core/export/roles-policies.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { makeBackup } from '@/core/store/backup/make-backup.ts';
import { sourcesKey, textKey } from '@/core/store/keys.ts';
import { readState } from '@/platform/store/backups.ts';
import type { Store } from '@/platform/store/store.ts';
import type { ReadText } from './texts.ts';

/** All sources in the forms in which they leave the browser; each a text for a file. */
export interface Exports {
  /** One config text as the AWS CLI reads it, each source under a comment with its name. */
  config(): Promise<string>;
  csv(): Promise<string>;
  /** Policies that allow or deny to assume the roles. */
  policies(): Promise<string>;
  /** A bookmarks file, and how many roles it has no link for. */
  bookmarks(): Promise<{ text: string; leftOut: number }>;
  /** Everything that is kept, see `makeBackup`, and the names of sources whose text is not in it: it cannot be read. */
  backup(): Promise<{ text: string; missing: string[] }>;
}

export function createExports(store: Store, read: ReadText, now: () => number): Exports {
  async function readings(): Promise<(SourceReading & CliSource)[]> {
    const sources = [];
    for (const { id, name } of await store.read(sourcesKey)) {
      const text = await store.read(textKey(id));
      sources.push({ id, name, text, roles: (await read(text)).roles });
    }
    return sources;
  }
  const listed = async () => [...listedRoles(await readings())];
  return {
    async config() {
      return withoutSecrets(cliConfig(await readings())).text;
    },
    csv: async () => rolesToCsv((await listed()).map(({ role }) => role)),
    policies: async () => rolesToPolicies((await listed()).map(({ role }) => role)),
    async bookmarks() {
      const folders = new Map<string, { name: string; roles: Role[]; isSource: boolean }>();
      for (const { role, source } of await listed()) {
        const isSource = role.organization === '';
        const name = isSource ? source.name : role.organization;
        const folder = folders.get(`${isSource} ${name}`) ?? { name, roles: [], isSource };
        folder.roles.push(role);
        folders.set(`${isSource} ${name}`, folder);
      }
      const { html, leftOut } = rolesToBookmarks([...folders.values()]);
      return { text: html, leftOut: leftOut.length };
    },
    async backup() {
      const state = await readState(store);
      const missing = state.sources.filter((source) => !state.texts.some(({ id }) => id === source.id));
      return { text: makeBackup(state, now()), missing: missing.map(({ name }) => name) };
    },
  };
}
