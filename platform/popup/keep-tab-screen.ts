import { isConsoleUrl, isSignInUrl } from '@/core/aws/partitions.ts';
import type { Preferences } from '@/core/catalog/list-preferences.ts';
import { locateAll } from '@/core/catalog/locate-roles.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { type FirstScreen, listSetupMark, makeFirstScreen } from '@/core/list/first-screen.ts';
import { orderTopRoles } from '@/core/list/list-order.ts';
import { orderOverTab } from '@/core/list/order-over-tab.ts';
import { queryFor } from '@/core/search/wanted-query.ts';
import { isCurrent, isOutOfReach } from '@/core/session/reach.ts';
import { type Known, reachWithAll, workedAmong } from '@/core/session/reach-with-all.ts';
import type { Session } from '@/core/session/session.ts';
import { whoIs } from '@/core/session/who-is.ts';
import { historyKey, preferencesKey } from '@/core/store/keys.ts';
import type { Envelope } from '@/core/store/stored.ts';
import type { BrowserApi, Tabs } from '@/platform/browser.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { isPrivate, lateNav, sessionOf, sessionsBeside } from '@/platform/switching/console-tabs.ts';
import { isElsewhere, ledIn } from '@/platform/switching/led-tabs.ts';
import type { PickerData } from './picker.ts';
import { type TabScreen, tabScreenName } from './tab-screen.ts';

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'scripting' | 'windows'>;

/** At most so many roles are kept as ones that a switch has worked for. */
const mostWorked = 200;

/** Ids of the roles that were seen after a switch from whom one is now, the last ones. */
function workedFrom({ current }: Session, history: unknown): string[] {
  const from = whoIs(current);
  const records = (Array.isArray(history) ? history : []) as Partial<SwitchRecord | undefined>[];
  const worked = records.filter((record) => record?.outcome === 'done' && record.from === from) as SwitchRecord[];
  return [...new Set(worked.map(roleId))].slice(0, mostWorked);
}

/** The first screen of the list over a tab in which somebody is signed in; undefined while there are no roles. */
export function screenOver(
  { view, stamp, ...kept }: PickerData,
  session: Session,
  signedInFirst: boolean,
  known: Known = {},
): FirstScreen | undefined {
  if (!view || !stamp || view.count === 0) return undefined;
  const reachOf = (role: Role) => reachWithAll(role, session, known);
  const order = orderOverTab(view, kept, { session, reachOf, signedInFirst });
  const { first, last } = order;
  const listSetup = { ...locateAll(view, orderTopRoles(kept, order)), first, last, collapsed: new Set(kept.collapsed) };
  const isWanted = (index: number) => {
    const role = view.role(index);
    return isCurrent(role, session) !== true && !isOutOfReach(reachOf(role));
  };
  return makeFirstScreen(view, listSetup, stamp, listSetupMark(kept), { order, isWanted });
}

const isOfAws = ({ url = '' }: Tabs.Tab): boolean => isConsoleUrl(url) || isSignInUrl(url);

/** Keeps the first screen for the tab in front, as long as it shows who is signed in, or was led to a page as somebody else. */
export function createTabScreens({ storage, tabs, scripting, windows }: Edge) {
  /** How often a tab began to load another page: what was known of it may not be so any more. */
  let leaves = 0;
  const forget = () => storage.session.remove(tabScreenName);

  async function write(data: PickerData): Promise<void> {
    const tab = await activeTab({ tabs });
    // One of another tab is of no use, and does no harm, see `readTabScreen`.
    if (tab?.id === undefined || isPrivate(tab) || !isOfAws(tab)) return;
    const before = leaves;
    const [led, session, kept] = await Promise.all([
      ledIn({ storage }, tab.id),
      sessionOf({ tabs, scripting }, tab),
      storage.local.get([preferencesKey.name, historyKey.name]) as Promise<Record<string, Envelope | undefined>>,
    ]);
    const { signedInFirst } = (kept.preferences?.data ?? {}) as Preferences;
    const isKnown = session && session.current.kind !== 'unknown';
    const worked = isKnown ? workedFrom(session, kept.history?.data) : [];
    // A switch starts from where it works, see `findSwitchTabs`. A classic session is that of all tabs.
    const others = isKnown && session.mode !== 'classic' ? await sessionsBeside({ tabs, scripting }, tab) : [];
    const screen = isKnown
      ? screenOver(data, session, signedInFirst !== false, { others, hasWorked: workedAmong(worked) })
      : undefined;
    const query = isElsewhere(led?.page, session) ? data.view && queryFor(data.view, led.page) : undefined;
    if (before !== leaves) return;
    const first = query === undefined ? screen && { screen } : { query };
    if (!first) return forget();
    const { origin } = new URL(session?.url ?? tab.url ?? '');
    await storage.session.set({ [tabScreenName]: { tabId: tab.id, origin, ...first, worked } satisfies TabScreen });
  }

  /** Has it written again whenever somebody else may be in front. */
  function listen(rebuild: () => void): void {
    tabs.onActivated.addListener(rebuild);
    windows?.onFocusChanged.addListener(rebuild);
    tabs.onUpdated.addListener((_id, { status }, tab) => {
      if (!tab.active || !isOfAws(tab)) return;
      if (status === 'loading') {
        leaves += 1;
        void forget().catch(() => {});
      }
      if (status !== 'complete') return;
      rebuild();
      setTimeout(rebuild, lateNav);
    });
  }
  return { write, listen };
}
