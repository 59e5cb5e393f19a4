import { aliasesKey } from '@/core/store/keys.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import { importFromLink, importFromPage } from '@/platform/import/page-import.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createArrangement } from '@/platform/popup/arrangement.ts';
import { keepHitch } from '@/platform/popup/hitch.ts';
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
import { api, type Runtime } from './browser.ts';
import { type Answers, admit, type Request, type SwitchRequest } from './messages.ts';
import { redoOnChange } from './redo.ts';
import { show } from './switching/carry-out.ts';
import { exitRole } from './switching/exit.ts';
import { switchRole } from './switching/switcher.ts';

/** Registers every listener at once, as a worker has to that is started for an event. */
export function startBackground(edge = api): void {
  const store = createStore(edge.storage.local, navigator.locks, Date.now);
  const history = createHistory(store);
  const arrangement = createArrangement(store);
  const library = createLibrary(store, Date.now, () => crypto.randomUUID());

  const switchTo = (request: SwitchRequest) => switchRole({ edge, store, history, now: Date.now }, request);
  const outside = createOutside(edge, switchTo);

  void keepFromPages(edge.storage.local);
  // The snapshot's shape may be another one since the update, and what an older version could not read is read again.
  edge.runtime.onInstalled.addListener(
    () =>
      void createKeptAside(store)
        .comeBack()
        .catch(() => {})
        .then(library.rebuild),
  );
  // An account is called by its alias from when a page has shown it.
  redoOnChange(edge, [aliasesKey.name], library.rebuild);
  keepOpening(edge);
  listenToMenus(edge, outside);
  listenToCommands(edge, store, outside);
  listenToOmnibox(edge, outside);
  listenForBadge(edge);

  /** The popup may be gone before the answer: what did not go through is kept for the next one. */
  async function switchAndKeep(request: SwitchRequest): Promise<SwitchReport> {
    const report = await switchTo(request);
    if (report.state !== 'done' && report.state !== 'opened')
      await keepHitch(edge, { role: request.role, hitch: report });
    return report;
  }

  async function answer(request: Request, sender: string | undefined): Promise<Answers[Request['type']]> {
    switch (request.type) {
      case 'switch':
        return switchAndKeep(request);
      case 'exit':
        return exitRole(edge);
      case 'go-to-tab':
        await show(edge, request.tabId);
        return undefined;
      case 'import-from-page':
        return importFromPage(edge);
      case 'save-link':
        await importFromLink(edge, sender ?? '');
        return undefined;
      case 'pin':
        await arrangement.pin(request.pin, request.before);
        return undefined;
      case 'unpin':
        await arrangement.unpin(request.id);
        return undefined;
      case 'collapse':
        await arrangement.collapse(request.paths);
        return undefined;
      case 'change':
        await arrangement.change(request.id, request.own);
        return undefined;
    }
  }

  edge.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = admit(message, sender, edge.runtime.id, edge.runtime.getURL(''));
    return request && answer(request, sender.url);
  });
}
