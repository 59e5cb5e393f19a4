import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Principal, Session } from '@/core/session/session.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { askTab } from './console-tabs.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/** Milliseconds before each look: the nav of 2025 is filled 600 to 800 ms late, and may name the one before until then. */
const looks = [0, 200, 400, 800];

const isSame = (one: Principal, other: Principal) =>
  one.kind === other.kind && one.account === other.account && one.name === other.name;

/**
 * Whom a console page that was just landed on shows. `done`: whom was asked for; `refused`: whom one was before; or
 * someone else. `opened`: it does not tell. `isThere` gives undefined where it cannot be told.
 */
export async function whoIsThere(
  edge: Edge,
  tabId: number,
  isThere: (session: Session) => boolean | undefined,
  before?: Principal,
): Promise<Extract<SwitchOutcome, 'done' | 'opened' | 'refused' | 'someone-else'>> {
  let last: Session | undefined;
  for (const wait of looks) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const facts = await askTab<PageFacts>(edge, tabId, 'page-facts');
    last = facts && readSession(facts);
    if (last && isThere(last)) return 'done';
  }
  if (!last || isThere(last) === undefined) return 'opened';
  return before && isSame(last.current, before) ? 'refused' : 'someone-else';
}
