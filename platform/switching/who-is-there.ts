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
 * Who is signed in on the console page after a switch. `done`: the role that was asked for; `refused`: the session from
 * before; or someone else. `opened`: the page does not show it. `isThere` gives undefined if it cannot know.
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
