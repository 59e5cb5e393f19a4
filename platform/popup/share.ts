import { writeTeamPage } from '@/core/export/team-page.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';
import { usesKey } from '@/core/store/keys.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { download } from '@/platform/library/download.ts';
import { readTeamPageParts } from '@/platform/library/team-page-parts.ts';
import { createStore, entry } from '@/platform/store/store.ts';
import { inPrivateWindow } from '@/platform/switching/private-window.ts';

/** What the sheet that sends roles does with the browser. */
export interface ShareTools {
  /** Id of the form that was taken last. */
  last: string | undefined;
  /** Remembers it, not in a private window. */
  keep: (id: string) => Promise<void>;
  /** Puts a text on the clipboard, with the same as HTML beside it; false: the browser did not allow it. */
  copy: (plain: string, html?: string) => Promise<boolean>;
  /** Saves config text as a file. */
  save: (text: string) => boolean;
  /** Saves a page for a team as a file; false: it could not be made. */
  savePage: (roles: readonly SharedRole[]) => Promise<boolean>;
}

export async function shareOver(
  edge: Pick<BrowserApi, 'storage' | 'tabs' | 'runtime'>,
  store = createStore(edge.storage.local, navigator.locks, Date.now),
  clipboard = navigator.clipboard,
): Promise<ShareTools> {
  const { shared } = await store.read(usesKey);
  return {
    last: shared,
    async keep(id) {
      if (await inPrivateWindow(edge)) return;
      await store.locked(async () => store.write(entry(usesKey, { ...(await store.read(usesKey)), shared: id })));
    },
    copy: (plain, html) =>
      copyBoth(clipboard, plain, html).then(
        () => true,
        () => false,
      ),
    save: (text) => saved('rolecall-roles.txt', 'text/plain', text),
    savePage: (roles) =>
      readTeamPageParts(edge)
        .then((parts) => writeTeamPage(roles, parts))
        .then(
          (page) => saved('rolecall-team.html', 'text/html', page),
          () => false,
        ),
  };
}

function saved(...file: Parameters<typeof download>): boolean {
  download(...file);
  return true;
}

/** Where a browser takes no HTML, the text alone. */
async function copyBoth(clipboard: Clipboard, plain: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return clipboard.writeText(plain);
  const of = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const both = new ClipboardItem({ ...of('text/plain', plain), ...of('text/html', html) });
  return clipboard.write([both]).catch(() => clipboard.writeText(plain));
}
