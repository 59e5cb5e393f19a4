import { aliasesKey } from '@/core/store/keys.ts';
import type { Confirmed } from '@/core/switching/brake.ts';
import { type SwitchReport, untold } from '@/core/switching/report.ts';
import { noteOnLink } from '@/platform/import/note-on-link.ts';
import { offerReviews } from '@/platform/import/offer-reviews.ts';
import { importFromLink, importFromPage } from '@/platform/import/page-import.ts';
import { openReview } from '@/platform/import/pending-import.ts';
import { cleanKept } from '@/platform/library/clean-kept.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createBrake } from '@/platform/popup/brake.ts';
import { keepFirstScreen } from '@/platform/popup/first-screen.ts';
import { keepingIssue } from '@/platform/popup/keeping-issue.ts';
import { keepIssue, settleIssue } from '@/platform/popup/pending-issue.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { listenForBadge } from '@/platform/shortcuts/badge.ts';
import { listenToCommands } from '@/platform/shortcuts/commands.ts';
import { openConfirmPage, takeToConfirm } from '@/platform/shortcuts/confirm-page.ts';
import { listenToMenus } from '@/platform/shortcuts/context-menu.ts';
import { listenForMarks } from '@/platform/shortcuts/mark-pages.ts';
import { listenToOmnibox } from '@/platform/shortcuts/omnibox.ts';
import { createSwitchWithoutPopup } from '@/platform/shortcuts/switch-without-popup.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { forgetAllBriefly } from '@/platform/store/brief-storage.ts';
import { keepFromPages } from '@/platform/store/keep-from-pages.ts';
import { createKeptAside } from '@/platform/store/kept-aside.ts';
import { mendLostOnce } from '@/platform/store/mend-lost.ts';
import { createStore } from '@/platform/store/store.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { api, has, type Runtime } from './browser.ts';
import { type Answers, admit, type Request, type SwitchRequest } from './messages.ts';
import { optional } from './optional.ts';
import { rebuildOnChange } from './rebuild-on-change.ts';
import { activeTab } from './switching/active-tab.ts';
import { createCourses } from './switching/courses.ts';
import { exitRole } from './switching/exit.ts';
import { listenForGoingOn } from './switching/going-on.ts';
import { listenForLed } from './switching/listen-for-led.ts';
import { listenForOpened } from './switching/opened-switches.ts';
import { show } from './switching/show.ts';
import { signIn } from './switching/sign-in.ts';
import { signOut } from './switching/sign-out.ts';
import { switchRole } from './switching/switcher.ts';

/** Registers every listener at once, as a worker has to that is started for an event. */
export function startBackground(edge = api): void {
  const store = createStore(edge.storage.local, navigator.locks, Date.now);
  const history = createHistory(store);
  const userEdits = createUserEdits(store);
  const library = createLibrary(store, Date.now, () => crypto.randomUUID());

  const isUnconfirmed = createBrake(edge, store);
  const courses = createCourses();
  const switchTo = (request: SwitchRequest, inTab?: number) =>
    courses.run(request.by, async (course) => {
      const report = await switchRole({ edge, store, history, now: Date.now, inTab, isUnconfirmed }, request, course);
      if (report.state === 'done') await bestEffort(settleIssue(edge, request.role), undefined);
      return report;
    });
  const exit = (by?: string) =>
    courses.run(by, async (course) => {
      const report = await exitRole(edge, course);
      if (report.state === 'done') await bestEffort(settleIssue(edge), undefined);
      return report;
    });
  const withoutPopup = createSwitchWithoutPopup(edge, { switchRole: switchTo, exit });

  // First of all: whatever else this browser lacks, a pick in the popup is answered.
  edge.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = admit(message, sender, edge.runtime.id, edge.runtime.getURL(''));
    return request && answer(request, sender);
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
  void bestEffort(mendLostOnce(edge.storage, store, Date.now), undefined);
  // What waited for a review when the browser ended.
  edge.runtime.onStartup.addListener(() => void forgetAllBriefly(edge));
  edge.runtime.onStartup.addListener(() => void clean());
  // An account is called by its alias from when a page has shown it.
  rebuildOnChange(edge, [aliasesKey.name], library.rebuild);
  keepFirstScreen(edge);
  optional(() => has(edge, 'contextMenus') && listenToMenus(edge, withoutPopup));
  optional(() => has(edge, 'commands') && listenToCommands(edge, store, withoutPopup));
  optional(() => has(edge, 'omnibox') && listenToOmnibox(edge, withoutPopup));
  optional(() => listenForBadge(edge));
  optional(() => listenForMarks(edge, store));
  optional(() => listenForOpened(edge, history));
  optional(() => listenForLed(edge));
  optional(() => offerReviews(edge));
  optional(() =>
    listenForGoingOn(edge, {
      switchIn: ({ role, choice }, inTab) => switchAndKeep({ type: 'switch', role, where: 'here', ...choice }, inTab),
      tell: ({ role }, issue) => keepIssue(edge, { role, issue }),
      now: Date.now,
    }),
  );

  /** What was confirmed on a page of its own goes on where it was asked for. */
  async function goOn(id: string, confirmed: Confirmed): Promise<boolean> {
    const kept = await takeToConfirm(edge, id);
    if (kept) void withoutPopup.switchTo(kept.role, { ...kept.choice, confirmed });
    return kept !== undefined;
  }

  /** The popup may be gone before the answer: what did not go through is kept for the next one. */
  const switchAndKeep = async (request: SwitchRequest, inTab?: number): Promise<SwitchReport> => {
    const report = await keepingIssue(
      edge,
      () => switchTo(request, inTab),
      (ended) => {
        const issue = untold(ended);
        return issue && { role: request.role, issue, by: request.by };
      },
    );
    // Only a popup can ask.
    if (report.state === 'unconfirmed' && request.by === undefined) await openConfirmPage(edge, request.role, request);
    return report;
  };

  async function answer(request: Request, sender: Runtime.MessageSender): Promise<Answers[Request['type']]> {
    switch (request.type) {
      case 'switch':
        return switchAndKeep(request);
      case 'confirm':
        return goOn(request.id, request.confirmed);
      case 'sign-out':
        return signOut(edge, request.signOut, await activeTab(edge));
      case 'sign-in':
        await signIn(edge, request, Date.now());
        return true;
      case 'exit':
        return exit(request.by);
      case 'cancel':
        courses.cancel(request.by);
        return true;
      case 'go-to-tab':
        await show(edge, request.tabId);
        return true;
      case 'import-from-page':
        return importFromPage(edge);
      case 'save-link':
        await importFromLink(edge, sender.url ?? '', sender.tab?.id);
        return true;
      case 'about-link':
        return noteOnLink(edge, sender.url ?? '');
      case 'review-led':
        await importFromLink(edge, '', request.tabId);
        return true;
      case 'review':
        await openReview(edge, { text: request.text, origin: 'pasted', name: '' });
        return true;
      case 'pin':
        await userEdits.pin(request.pin, request.before);
        return true;
      case 'unpin':
        await userEdits.unpin(request.id);
        return true;
      case 'collapse':
        await userEdits.collapse(request.paths);
        return true;
      case 'change':
        await userEdits.change(request.id, request.own, request.before);
        return true;
    }
  }
}
