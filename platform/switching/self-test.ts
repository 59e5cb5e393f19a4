import { consoleMatchPatterns } from '@/core/aws/partitions.ts';
import { checkedProbe, checkedToken, knownCookies, knownMetas, knownSessionKeys } from '@/core/self-test/probe.ts';
import { selfTestReport } from '@/core/self-test/report.ts';
import { type SelfTest, selfTest } from '@/core/self-test/self-test.ts';
import type { PageFacts } from '@/core/session/session.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { probePage, tokenKind } from '@/platform/page/probe-page.ts';
import { type SelectorKind, seen, selectors } from '@/platform/page/selectors.ts';
import { askTab } from './console-tabs.ts';
import type { History } from './history.ts';
import { inTab } from './in-tab.ts';

type Edge = Pick<BrowserApi, 'tabs' | 'scripting'>;

/** A console tab, as the user knows it. */
export interface TestableTab {
  id: number;
  title: string;
}

/** What a self-test found, and the report of it. */
export interface Tested extends SelfTest {
  /** By kind of selectors: when the one that found something was seen; undefined: none did. */
  eras: Record<SelectorKind, string | undefined>;
  report: string;
}

/** Tests what can be read of AWS's pages. It looks, and changes nothing. */
export interface SelfTester {
  /** The console tabs, the one that was used last first. */
  tabs(): Promise<TestableTab[]>;
  run(tabId: number): Promise<Tested>;
}

/** Milliseconds for a page to answer: it may still be loading. */
const patience = 2000;

const order = { selectors, metas: knownMetas, sessionKeys: knownSessionKeys, cookies: knownCookies };
const kinds = Object.keys(selectors) as SelectorKind[];

export function createSelfTester(edge: Edge, history: Pick<History, 'list'>, version: string): SelfTester {
  const inTime = <T>(work: Promise<T>) =>
    Promise.race([
      work.catch(() => undefined),
      new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined)),
    ]);
  return {
    async tabs() {
      const found = await edge.tabs.query({ url: consoleMatchPatterns });
      return found
        .filter(({ discarded }) => !discarded)
        .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
        .flatMap(({ id, title = '', url = '' }) => (id === undefined ? [] : [{ id, title: title || url }]));
    },
    async run(tabId) {
      const [facts, probe, token, switches] = await Promise.all([
        askTab<PageFacts>(edge, tabId, 'page-facts', patience),
        inTime(inTab(edge, tabId, probePage, [order])),
        inTime(inTab(edge, tabId, tokenKind, [], 'page')),
        history.list(),
      ]);
      const looked = {
        facts,
        probe: checkedProbe(probe),
        token: token === undefined ? ('none' as const) : checkedToken(token),
      };
      const test = selfTest(looked, switches);
      const eras = Object.fromEntries(
        kinds.map((kind) => [kind, eraOf(kind, looked.probe.selectors[kind])]),
      ) as Tested['eras'];
      return { ...test, eras, report: selfTestReport(test, { version, userAgent: navigator.userAgent, eras }) };
    },
  };
}

const eraOf = (kind: SelectorKind, at = -1): string | undefined => (seen[kind] as readonly string[])[at];
