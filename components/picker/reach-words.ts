import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Reach } from '@/core/session/reach.ts';
import { spokenName } from './spoken-name.ts';

/** A few words for the row; undefined where nothing stands in the way. */
export function shortReason(t: Translate, reach: Reach, tabs = 1): string | undefined {
  if (reach.state === 'current') return tabs > 1 ? t('picker_current_tabs', String(tabs)) : t('picker_current');
  if (reach.state === 'open') return tabs > 1 ? t('picker_open_tabs', String(tabs)) : t('picker_open');
  return reach.state === 'reachable' ? undefined : t(messageKey('reach', reach.reason));
}

/** A row as it is read out: all that is seen of it, and why it is dimmed. */
export function spokenRole(t: Translate, role: CatalogRole, reach: Reach | undefined, tabs = 1): string {
  const spoken = spokenName(t, role);
  if (!reach || reach.state === 'reachable') return spoken;
  return reach.state === 'doubtful' || reach.state === 'impossible'
    ? t('picker_option_dimmed', spoken, t(messageKey('because', reach.reason)))
    : t('picker_option_current', spoken, shortReason(t, reach, tabs) ?? '');
}

/** What marks a row when it is known how its role can be reached; loaded after the first paint. */
interface Mark {
  state: Reach['state'];
  /** In place of the region. */
  current: string | undefined;
  /** A few words beside the account. */
  reason: string | undefined;
  /** The row as it is read out. */
  spoken: string;
  /** How many tabs are signed in as the role; undefined: none. */
  sessions: number | undefined;
}

/** `tabs`: how many are signed in as the role. */
export function markFor(t: Translate, role: CatalogRole, reach: Reach, tabs: number): Mark {
  const { state } = reach;
  const short = shortReason(t, reach, tabs);
  const words = state === 'current' ? { current: short, reason: undefined } : { current: undefined, reason: short };
  return { state, ...words, spoken: spokenRole(t, role, reach, tabs), sessions: tabs || undefined };
}

/** Gives what marks a role's row. */
export type MarkOf = (t: Translate, role: CatalogRole) => Mark;
