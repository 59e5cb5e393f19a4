import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import type { PageFacts } from '@/core/session/session.ts';
import { readSessionData } from '@/core/session/session-data.ts';
import type { PageProbe } from './probe.ts';
import { accountsRead, type Reader, type Readings } from './readings.ts';

/** What of a page does not go together. Where something does, neither side is to be believed. */
export const contradictions = [
  /** The readers name different accounts. */
  'accounts',
  /** The address has the label of a multi-session, and the session data says that it is none. */
  'mode',
  /** The address and the session data have different labels. */
  'label',
  /** A reader found something in a place that the page does not have: it changed while it was tested. */
  'page-changed',
] as const;
export type Contradiction = (typeof contradictions)[number];

export function contradictionsOf(facts: PageFacts, readings: Readings, probe: PageProbe): Contradiction[] {
  const page = parseConsoleUrl(facts.url);
  if (!page) return [];
  const { multiSession, differentiator } = readSessionData(facts, page.partition);
  const uses = (reader: Reader) => Object.values(readings).some((found) => found.includes(reader));
  const isThere: Record<Contradiction, boolean> = {
    accounts: accountsRead(facts).size > 1,
    mode: page.differentiator !== undefined && multiSession === false,
    label: page.differentiator !== undefined && differentiator !== undefined && differentiator !== page.differentiator,
    'page-changed':
      (uses('session-data') && !probe.metas.includes('awsc-session-data')) ||
      (facts.signInEndpoint !== undefined && !probe.metas.includes('awsc-signin-endpoint')) ||
      (facts.userInfo !== undefined && !probe.cookies.includes('aws-userInfo')) ||
      (facts.accountLabel !== undefined && probe.selectors.accountLabel === -1),
  };
  return contradictions.filter((one) => isThere[one]);
}
