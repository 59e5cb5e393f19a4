import type { Session } from './session.ts';

/** A console tab, and who it says is signed in there; undefined: it does not say. */
export interface OpenTab {
  tabId: number;
  windowId: number | undefined;
  /** The tab in front. */
  isHere: boolean;
  /** Unloaded by the browser: it cannot be asked without waking it. */
  isAsleep: boolean;
  /** Firefox: its container, or private window. */
  store: string | undefined;
  session: Session | undefined;
}

/** A session, and the tabs that show it. */
export interface OpenSession {
  key: string;
  session: Session;
  tabs: OpenTab[];
  /** A tab shows it, and the sign-in host does not list it any more. */
  isOver: boolean;
}

export interface SessionMap {
  /** Where the tab in front is. */
  here: { windowId: number | undefined; store: string | undefined; isPrivate: boolean };
  sessions: OpenSession[];
  /** Tabs that do not say who is signed in. */
  unknown: OpenTab[];
  /** Multi-session: how many of AWS's five are open. `isExact`: by the sign-in host's own list. Undefined: none is open. */
  count?: { open: number; isExact: boolean };
}

/** AWS's limit of sessions in one browser (console help, multi-session). */
export const sessionLimit = 5;

/** What tells sessions apart: in multi-session the label, else the partition, for a classic session is that of all tabs. */
const keyOf = ({ mode, partition, differentiator, current }: Session, store = ''): string =>
  mode === 'classic'
    ? ['classic', partition, store].join(' ')
    : (differentiator ?? [current.account, current.name].join('/'));

/**
 * Sorts tabs by their session, that of the tab in front first. `listed`: what the sign-in host lists for the same cookies; undefined:
 * it was not asked, or did not answer.
 */
export function sessionMap(
  tabs: readonly OpenTab[],
  listed: readonly Session[] | undefined,
  here: SessionMap['here'],
): SessionMap {
  const found = new Map<string, OpenSession>();
  const labels = listed && new Set(listed.map(({ differentiator }) => differentiator));
  const add = (session: Session, tab?: OpenTab) => {
    const key = keyOf(session, tab?.store);
    const isOver = session.mode === 'multi-session' && labels?.has(session.differentiator) === false;
    const one = found.get(key) ?? { key, session, tabs: [], isOver };
    found.set(key, { ...one, tabs: [...one.tabs, ...(tab ? [tab] : [])] });
  };
  for (const tab of tabs) if (tab.session) add(tab.session, tab);
  for (const session of listed ?? []) {
    const shown = found.get(keyOf(session));
    // A page may not show the account's alias.
    if (shown) found.set(shown.key, { ...shown, session: { ...session, ...shown.session } });
    else add(session);
  }
  const isHere = ({ tabs }: OpenSession) => Number(tabs.some((tab) => tab.isHere));
  const sessions = [...found.values()].sort((a, b) => isHere(b) - isHere(a));
  const open = sessions.filter(({ session, isOver }) => session.mode === 'multi-session' && !isOver).length;
  return {
    here,
    sessions,
    unknown: tabs.filter(({ session }) => !session),
    ...(open > 0 && { count: { open, isExact: listed !== undefined } }),
  };
}
