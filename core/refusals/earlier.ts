import { isSameRole, type RoleIdentity, roleId } from '@/core/catalog/role-id.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import type { Rung } from '@/core/switching/rungs.ts';

/** What the history says of a role that was refused. Times in milliseconds since 1970. */
export interface Earlier {
  /** When it was last seen to be opened; from anywhere. */
  worked?: number;
  /** The same, from who one was now. */
  workedFromHere?: number;
  /** Refusals since then, the last one first. */
  refusals: SwitchRecord[];
  /** By the last one's rung: failures in a row in which AWS's page did not do what it does. */
  strange: number;
}

/** The page did not do what it does: AWS may have changed it. A refusal is an answer. */
const strangeOutcomes: ReadonlySet<SwitchOutcome> = new Set(['silent', 'blocked', 'failed']);

/** `history`: the last switch first. `from`: who one was, as the history has it. `rung`: of the switch that failed. */
export function earlierOf(
  history: readonly SwitchRecord[],
  role: RoleIdentity,
  { from, rung }: { from?: string | undefined; rung?: Rung | undefined },
): Earlier {
  const id = roleId(role);
  const ofRole = history.filter((record) => isSameRole(roleId(record), id));
  const worked = ofRole.findIndex(({ outcome }) => outcome === 'done');
  const since = worked < 0 ? ofRole : ofRole.slice(0, worked);
  const here = ofRole.find((record) => record.outcome === 'done' && from !== undefined && record.from === from);
  const ofRung = history.filter((record) => record.rung === rung && record.outcome !== 'canceled');
  const fine = ofRung.findIndex(({ outcome }) => !strangeOutcomes.has(outcome));
  return {
    ...(ofRole[worked] && { worked: ofRole[worked].at }),
    ...(here && { workedFromHere: here.at }),
    refusals: since.filter(({ outcome }) => outcome === 'refused'),
    strange: fine < 0 ? ofRung.length : fine,
  };
}

/** Refused so often, and never opened since, that its user may want to be rid of it. */
const tooOften = 3;

export const isRefusedAgainAndAgain = ({ refusals }: Earlier): boolean => refusals.length >= tooOften;

/** Once is an accident. */
export const isStrange = ({ strange }: Earlier): boolean => strange >= 2;
