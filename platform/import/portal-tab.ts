import type { BrowserApi } from '@/platform/browser.ts';
import { inTime } from '@/platform/in-time.ts';
import { askLentReader } from '@/platform/page/lent-portal-reader.ts';
import type { PortalAnswer, PortalProblem, PortalQuestion } from '@/platform/page/portal-question.ts';
import { parsePortalAnswer } from './portal-answer.ts';

type Edge = Pick<BrowserApi, 'scripting' | 'tabs'>;

/** The tab of a portal's page, and the portal's address, see `portalAddress`. */
export interface PortalTab {
  tabId: number;
  address: string;
}

/** In milliseconds, for a batch; a tab that was put to sleep never answers. */
const patience = 150_000;
/** A page that is never complete would never be asked. */
const injectImmediately = true;

/** Puts the reader into the page. Gives why that could not be; undefined: it is there. */
export async function enterPortal(edge: Edge, { tabId }: PortalTab): Promise<PortalProblem | undefined> {
  try {
    await edge.scripting.executeScript({ target: { tabId }, files: ['/portal-page.js'], injectImmediately });
    return undefined;
  } catch {
    return whyLost(edge, tabId);
  }
}

/** Asks the reader in the page. Never rejects. */
export async function askPortalTab(edge: Edge, { tabId }: PortalTab, question: PortalQuestion): Promise<PortalAnswer> {
  const asked = edge.scripting.executeScript({
    target: { tabId },
    func: askLentReader as (question: PortalQuestion) => void,
    args: [question],
    injectImmediately,
  });
  const answer = asked.then(
    ([frame]): PortalAnswer => {
      // Chromium makes null of it.
      const result = frame?.result ?? undefined;
      return result === undefined ? { problem: 'reloaded' } : (parsePortalAnswer(result) ?? { problem: 'changed' });
    },
    async (): Promise<PortalAnswer> => ({ problem: await whyLost(edge, tabId) }),
  );
  return inTime(answer, patience, () => ({ problem: 'unreachable' }));
}

/** The tab is gone, or may not be asked any more because it has left the portal. */
const whyLost = ({ tabs }: Edge, tabId: number): Promise<PortalProblem> =>
  tabs.get(tabId).then(
    () => 'elsewhere',
    () => 'closed',
  );
