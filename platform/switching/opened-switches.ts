import { isConsoleUrl } from '@/core/aws/partitions.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import type { History } from './history.ts';
import { isLimit } from './open-tab.ts';

/** A switch that ended with a page of AWS's, which has the rest, and the tab of that page. */
export interface OpenedSwitch extends Pick<SwitchRecord, 'at' | 'profile'> {
  tabId: number;
}

type Edge = Pick<BrowserApi, 'storage' | 'tabs'>;

/** Its key in `storage.session`: the last ones. */
const openedSwitchesName = 'opened-switches';
const most = 9;

/** What is read and written here is one step: two switches that end at once would each take the other's away. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const taken = turn.then(work);
  turn = taken.catch(() => {});
  return taken;
}

async function kept({ storage }: Edge): Promise<OpenedSwitch[]> {
  const { [openedSwitchesName]: found } = await storage.session.get(openedSwitchesName);
  return Array.isArray(found) ? found : [];
}

const change = (edge: Edge, to: (all: OpenedSwitch[]) => OpenedSwitch[]): Promise<void> =>
  inTurn(async () => edge.storage.session.set({ [openedSwitchesName]: to(await kept(edge)) }));

/** What becomes of it, only its tab shows, and that may take minutes. Never rejects: without it the history says `opened`. */
export async function keepOpened(edge: Edge, history: History, opened: OpenedSwitch): Promise<void> {
  try {
    await change(edge, (all) => [...all.filter(({ tabId }) => tabId !== opened.tabId), opened].slice(-most));
    await lookAt(edge, history, await edge.tabs.get(opened.tabId));
  } catch {
    // Not there in an old browser, or full; or the tab is closed.
  }
}

/** No session began where AWS says that there are too many, and one did where the tab comes to a console after that. */
async function lookAt(edge: Edge, history: History, { id, url = '' }: Tabs.Tab): Promise<void> {
  const outcome = isLimit(url) ? 'session-limit' : isConsoleUrl(url) ? 'opened' : undefined;
  if (outcome === undefined) return;
  const opened = (await inTurn(() => kept(edge))).find(({ tabId }) => tabId === id);
  if (!opened) return;
  await history.correct(opened, outcome);
  if (outcome === 'session-limit') return;
  await change(edge, (all) => all.filter(({ tabId, at }) => tabId !== id || at !== opened.at));
}

/** Looks at each page that the tab of such a switch comes to. */
export function listenForOpened(edge: Edge, history: History): void {
  edge.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (status === 'complete') void lookAt(edge, history, tab).catch(() => {});
  });
}
