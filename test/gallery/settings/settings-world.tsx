import { render } from 'preact';
import type { SettingsServices } from '@/components/settings/services.ts';
import { SettingsPage } from '@/components/settings/settings-page.tsx';
import type { SettingsSection } from '@/components/settings/use-section.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import type { PendingImport } from '@/platform/import/pending-import.ts';
import { cleanedToTell, sawCleaned } from '@/platform/library/clean-kept.ts';
import { createExports } from '@/platform/library/exports.ts';
import { createOneByOne } from '@/platform/library/one-by-one.ts';
import { readSourceRoles } from '@/platform/library/source-roles.ts';
import { readProduction } from '@/platform/popup/production.ts';
import { lookUpIn } from '@/platform/popup/role-lookup.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import type { Stage } from '../gallery.ts';
import { untilThere } from '../hand.ts';
import { type Kept, noDraft, now } from '../kept.ts';
import { wordsOf } from '../words.ts';

/** What the settings can do, over what is kept; what only a browser can do is not done. */
export const servicesOver = ({ local, store, library, history, aliases, agreedHosts, values }: Kept) =>
  ({
    library,
    history,
    aliases,
    agreedHosts,
    values,
    oneByOne: createOneByOne(library, lookUpIn(local), 'Added roles', noDraft),
    rolesOf: (source) => readSourceRoles(store, readConfig, source),
    share: async () => ({
      last: undefined,
      keep: async () => {},
      copy: async () => true,
      save: () => true,
      savePage: async () => true,
    }),
    exports: createExports(store, readConfig, now),
    texts: { recognize: async (text) => recognize(text), cancel: () => {} },
    turns: store.turns,
    aside: createKeptAside(store),
    cleaned: () => cleanedToTell(store),
    sawCleaned: () => sawCleaned(store),
    watch: () => () => {},
    now,
    selfTest: { tabs: async () => [], run: () => new Promise(() => {}) },
    usage: async () => 2_500_000,
    download: () => {},
    openShortcuts: async () => {},
    repeat: async () => ({ state: 'done', rung: 'native' }),
    production: () => readProduction(local),
    version: '1.2.3',
    shortcut: async () => 'Ctrl+Shift+,',
  }) satisfies SettingsServices;

interface Over extends Partial<SettingsServices> {
  /** An import that comes in from elsewhere. */
  pending?: PendingImport;
}

/** Opens a section over what is kept, and waits until it is read. */
export async function openSettings(
  { app, lang }: Stage,
  section: SettingsSection,
  kept: Kept,
  { pending, ...over }: Over = {},
) {
  location.hash = section;
  const handed = Promise.resolve(pending);
  render(<SettingsPage t={wordsOf(lang)} services={{ ...servicesOver(kept), ...over }} pending={handed} />, app);
  await untilThere(() => (app.querySelector('main')?.childElementCount ?? 0) > 1);
}
