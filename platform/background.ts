import { aliasesKey } from '@/core/store/keys.ts';
import { hitchOf, type SwitchReport } from '@/core/switching/report.ts';
import { forgetAllBriefly } from '@/platform/import/brief-storage.ts';
import { importFromLink, importFromPage } from '@/platform/import/page-import.ts';
import { cleanKept } from '@/platform/library/clean-kept.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createArrangement } from '@/platform/popup/arrangement.ts';
import { keepingHitch } from '@/platform/popup/keeping-hitch.ts';
import { keepOpening } from '@/platform/popup/opening.ts';
import { listenForBadge } from '@/platform/shortcuts/badge.ts';
import { listenToCommands } from '@/platform/shortcuts/commands.ts';
import { listenToMenus } from '@/platform/shortcuts/context-menu.ts';
import { listenToOmnibox } from '@/platform/shortcuts/omnibox.ts';
import { createOutside } from '@/platform/shortcuts/outside.ts';
import { keepFromPages } from '@/platform/store/keep-from-pages.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { createStore } from '@/platform/store/store.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { api, has, type Runtime } from './browser.ts';
import { type Answers, admit, type Request, type SwitchRequest } from './messages.ts';
import { optional } from './optional.ts';
import { redoOnChange } from './redo.ts';
import { exitRole } from './switching/exit.ts';
import { show } from './switching/show.ts';
import { switchRole } from './switching/switcher.ts';

/** Registers every listener at once, as a worker has to that is started for an event. */
export function startBackground(edge = api): void {
  const store = createStore(edge.storage.local, navigator.locks, Date.now);
  const history = createHistory(store);
  const arrangement = createArrangement(store);
  const library = createLibrary(store, Date.now, () => crypto.randomUUID());

  const switchTo = (request: SwitchRequest) => switchRole({ edge, store, history, now: Date.now }, request);
  const outside = createOutside(edge, switchTo);

  // First of all: whatever else this browser lacks, a pick in the popup is answered.
  edge.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = admit(message, sender, edge.runtime.id, edge.runtime.getURL(''));
    return request && answer(request, sender.url);
  });
  void keepFromPages(edge.storage.local);
  const clean = () => cleanKept(edge.storage, store, Date.now);
  // The snapshot's shape may be another one since the update; what an older version could not read is read again, and what it
  // kept may hold what this one knows to be a secret.
  edge.runtime.onInstalled.addListener(
    () =>
      void createKeptAside(store)
        .comeBack()
        .catch(() => {})
        .then(clean)
        .then(library.rebuild),
  );
  // What waited for a review when the browser ended.
  edge.runtime.onStartup.addListener(() => void forgetAllBriefly(edge));
  edge.runtime.onStartup.addListener(() => void clean());
  // An account is called by its alias from when a page has shown it.
  redoOnChange(edge, [aliasesKey.name], library.rebuild);
  keepOpening(edge);
  optional(() => has(edge, 'contextMenus') && listenToMenus(edge, outside));
  optional(() => has(edge, 'commands') && listenToCommands(edge, store, outside));
  optional(() => has(edge, 'omnibox') && listenToOmnibox(edge, outside));
  optional(() => listenForBadge(edge));

  /** The popup may be gone before the answer: what did not go through is kept for the next one. */
  const switchAndKeep = (request: SwitchRequest): Promise<SwitchReport> =>
    keepingHitch(
      edge,
      () => switchTo(request),
      (report) => {
        const hitch = hitchOf(report);
        return hitch && { role: request.role, hitch };
      },
    );

  async function answer(request: Request, sender: string | undefined): Promise<Answers[Request['type']]> {
    switch (request.type) {
      case 'switch':
        return switchAndKeep(request);
      case 'exit':
        return exitRole(edge);
      case 'go-to-tab':
        await show(edge, request.tabId);
        return true;
      case 'import-from-page':
        return importFromPage(edge);
      case 'save-link':
        await importFromLink(edge, sender ?? '');
        return true;
      case 'pin':
        await arrangement.pin(request.pin, request.before);
        return true;
      case 'unpin':
        await arrangement.unpin(request.id);
        return true;
      case 'collapse':
        await arrangement.collapse(request.paths);
        return true;
      case 'change':
        await arrangement.change(request.id, request.own);
        return true;
    }
  }
}
