import { aliasesKey } from '@/core/store/keys.ts';
import type { SwitchReport } from '@/core/switching/report.ts';
import { createArrangement } from './arrangement.ts';
import { listenForBadge } from './badge.ts';
import { api, type Runtime } from './browser.ts';
import { listenToCommands } from './commands.ts';
import { listenToMenus } from './context-menu.ts';
import { createHistory } from './history.ts';
import { keepHitch } from './hitch.ts';
import { createLibrary } from './library.ts';
import { type Answers, admit, type Request, type SwitchRequest } from './messages.ts';
import { listenToOmnibox } from './omnibox.ts';
import { keepOpening } from './opening.ts';
import { createOutside } from './outside.ts';
import { importFromLink, importFromPage } from './page-import.ts';
import { redoOnChange } from './redo.ts';
import { createStore } from './store.ts';
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

  // The snapshot's shape may be another one since the update.
  edge.runtime.onInstalled.addListener(() => void library.rebuild());
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
