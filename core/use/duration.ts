import type { UseNote } from './use-text.ts';

/** What STS allows (API reference, `AssumeRole`, `DurationSeconds`), in seconds. */
const shortest = 900;
const longest = 12 * 3600;
export const hour = 3600;

export interface Duration {
  /** Undefined: nobody chose one, and STS gives an hour. */
  seconds: number | undefined;
  notes: UseNote[];
}

/**
 * A duration within the limits. The credentials of one role assume another for an hour at most, even where the role's maximum is longer
 * (IAM user guide, "Role chaining").
 */
export function durationOf(chosen: number | undefined, isChained: boolean): Duration {
  const chained: UseNote[] = isChained ? ['chained-hour'] : [];
  if (chosen === undefined || !Number.isFinite(chosen)) return { seconds: undefined, notes: chained };
  const seconds = Math.round(Math.min(Math.max(chosen, shortest), isChained ? hour : longest));
  const over: UseNote[] = seconds > hour ? ['over-an-hour'] : [];
  return { seconds, notes: [...chained, ...over, ...(seconds === chosen ? [] : (['duration-moved'] as const))] };
}
