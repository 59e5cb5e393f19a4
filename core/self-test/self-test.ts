import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { partitions } from '@/core/aws/partition-table.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { readSession } from '@/core/session/read-session.ts';
import type { PageFacts, Principal, Session } from '@/core/session/session.ts';
import { readSessionData } from '@/core/session/session-data.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import { type Rung, rungs } from '@/core/switching/rungs.ts';
import { type NextRung, nextRung } from './next-rung.ts';
import type { PageProbe, TokenKind } from './probe.ts';
import { type Readings, readingsOf } from './readings.ts';

/** What was looked at in a console tab. */
export interface Looked {
  /** Undefined: the page did not answer. */
  facts: PageFacts | undefined;
  probe: PageProbe;
  token: TokenKind;
}

/** What a self-test found: names of our own and numbers, nothing that a page or the user has written. */
export interface SelfTest {
  partition: PartitionId | undefined;
  mode: Session['mode'] | undefined;
  who: Principal['kind'] | undefined;
  switched: boolean;
  readings: Readings | undefined;
  probe: PageProbe;
  token: TokenKind;
  /** Of the session's label behind the account: how many characters; and whether the page names the same one. */
  label: { characters: number; isNamed: boolean } | undefined;
  /** What the page names as its sign-in host. */
  signIn: 'global' | 'regional' | 'none';
  next: NextRung;
  /** How switches by each rung ended, as far as the history goes back. */
  ended: { rung: Rung; outcomes: Partial<Record<SwitchOutcome, number>> }[];
}

export function selfTest({ facts, probe, token }: Looked, history: readonly SwitchRecord[]): SelfTest {
  const page = facts && parseConsoleUrl(facts.url);
  const session = facts && readSession(facts);
  const data = facts && page && readSessionData(facts, page.partition);
  const named = data?.signInHost;
  return {
    partition: page?.partition,
    mode: session?.mode,
    who: session?.current.kind,
    switched: session?.switched ?? false,
    readings: facts && readingsOf(facts),
    probe,
    token,
    label: page?.differentiator
      ? {
          characters: page.differentiator.slice(13).length,
          isNamed: data?.differentiator === page.differentiator,
        }
      : undefined,
    signIn:
      !page || named === undefined
        ? 'none'
        : partitions[page.partition].signInDomains.includes(named)
          ? 'global'
          : 'regional',
    next: nextRung(session, token),
    ended: rungs.flatMap((rung) => {
      const outcomes: Partial<Record<SwitchOutcome, number>> = {};
      for (const record of history) {
        if (record.rung === rung) outcomes[record.outcome] = (outcomes[record.outcome] ?? 0) + 1;
      }
      return Object.keys(outcomes).length > 0 ? [{ rung, outcomes }] : [];
    }),
  };
}
