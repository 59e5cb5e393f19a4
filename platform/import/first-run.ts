import { isConsoleUrl, isPortalUrl } from '@/core/aws/partitions.ts';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { namesAlike } from '@/core/review/find-twin-names.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { holdsRoles, ownKey } from '@/core/store/keys.ts';
import { api } from '@/platform/browser.ts';
import { createLibrary } from '@/platform/library/library.ts';
import type { TextWorker } from '@/platform/library/text-worker.ts';
import { isTeamPage } from '@/platform/popup/is-team-page.ts';
import { oneByOneOver } from '@/platform/popup/one-by-one.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { forgetBriefly, keepBriefly, readBriefly } from '@/platform/store/brief-storage.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { createStore } from '@/platform/store/store.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { ledIn } from '@/platform/switching/led-tabs.ts';
import { inPrivateWindow } from '@/platform/switching/private-window.ts';
import { importFromLink, importFromPage } from './page-import.ts';
import { openReview } from './pending-import.ts';

/** Loaded with the first text, so that nothing waits for it before. All texts share it. */
let worker: TextWorker | undefined;
async function texts(): Promise<TextWorker> {
  const { createTextWorker } = await import('@/platform/library/text-worker.ts');
  worker ??= createTextWorker();
  return worker;
}

/**
 * What the popup does while there is no role. `name`: the first source's. The text typed so far is kept for this browser
 * session, without its secrets, for a popup closes at every click beside it.
 */
export async function createFirstRun(name: string, edge = api) {
  const store = createStore(edge.storage.local, navigator.locks, Date.now);
  const oneByOneName = edge.i18n.getMessage('options_name_one_by_one');
  const library = createLibrary(store, Date.now, () => crypto.randomUUID());
  const oneByOne = oneByOneOver(edge, library);
  const isEmpty = (await library.list()).length === 0;
  // A snapshot that could not be read is built again from the sources: roles that were imported come back by themselves.
  if (!isEmpty) {
    await library.rebuild();
    // None come back where the texts cannot be read either: then this screen is the one to show.
    if ((await readPicker(edge.storage.local)).view?.count) location.reload();
  }
  const isPrivate = await inPrivateWindow(edge);
  // Neither is worth the screen: what is pasted can be imported without a draft, and without a tab.
  const draft = isPrivate ? '' : await bestEffort(readBriefly(edge, 'first-run-draft'), undefined);
  const hasRoleDraft = (await oneByOne.draft.read()) !== undefined;
  const tab = await bestEffort(activeTab(edge), undefined);
  const led = isPrivate ? undefined : await ledIn(edge, tab?.id);
  const lost = (await createKeptAside(store).list()).some(({ key }) => holdsRoles(key));

  const isAsked = [isConsoleUrl, isPortalUrl].some((isOne) => isOne(tab?.url ?? ''));
  const hasRolesThere = isAsked || (tab !== undefined && (await isTeamPage(edge, tab)));

  // Whoever removed the last role by mistake comes here next.
  const last = await bestEffort(library.undoable(), null);

  /** Rejects if the text could not be handed over. */
  async function review(text: string): Promise<void> {
    await openReview(edge, { text, origin: 'pasted', name });
    window.close();
  }

  return {
    /** Something of what was imported could not be read: undefined, or the way to where it can be seen. */
    seeLost: lost
      ? () =>
          void edge.tabs.create({ url: edge.runtime.getURL('/options.html#preferences') }).then(() => window.close())
      : undefined,
    /** The source that was removed last, where it was the only one, and the way to have it back. */
    removed:
      last?.what === 'remove' && isEmpty
        ? { name: last.name, undo: () => library.undo(last.at).then(() => location.reload()) }
        : undefined,
    shared: led?.shared && {
      count: led.shared.count,
      async review(): Promise<void> {
        await importFromLink(edge, '', tab?.id);
        window.close();
      },
    },
    openSettings: () => void edge.tabs.create({ url: edge.runtime.getURL('/options.html') }).then(() => window.close()),
    draft: typeof draft === 'string' ? draft : '',
    hasRoleDraft,
    /** Gives how many characters were found. */
    importFromPage: hasRolesThere
      ? async () => {
          const { found } = await importFromPage(edge);
          if (found > 0) window.close();
          return found;
        }
      : undefined,

    oneByOne: async () => oneByOne,
    /** The roles that are there by now. */
    showList: () => location.reload(),

    /** Without its secrets, and nothing in a private window. What is not kept can be imported all the same: false. */
    keep: async (text: string) =>
      !isPrivate &&
      keepBriefly(edge, 'first-run-draft', withoutSecrets(text).text).then(
        () => true,
        () => false,
      ),

    /** Rejects if the recognizer could not be loaded. */
    async find(text: string) {
      const { recognize, read } = await texts();
      const recognized = await recognize(text);
      const { roles, skipped } = 'made' in recognized ? await read(recognized.text) : { roles: [], skipped: [] };
      const catalog = buildCatalog([{ id: '', name, roles }]);
      const organizations = catalog.organizations.length;
      // What the user called roles that were here before is shown again.
      const alike = namesAlike(catalog, await store.read(ownKey));
      return { recognized, roles: roles.length, organizations, skipped: skipped.length, alike };
    },

    /** Rejects if it could not be stored; then nothing of it is, and the draft stays. */
    async import(text: string): Promise<void> {
      const recognized = await (await texts()).recognize(text);
      // Another window may have imported meanwhile: then this text is compared with what there is.
      // What somebody else has put together is looked at first.
      const isShared = recognized.shared !== undefined;
      if (!('made' in recognized) || isShared || (await library.list()).length > 0) return review(text);
      // One link or ARN is the first of those that come one by one.
      const isOne = recognized.kind !== 'config' && recognized.made === 1;
      await library.import({
        text: recognized.text,
        ...(isOne ? { name: oneByOneName, origin: 'one-by-one' } : { name, origin: 'pasted' }),
      });
      await forgetBriefly(edge, 'first-run-draft').catch(() => {});
      location.reload();
    },

    review,
  };
}
