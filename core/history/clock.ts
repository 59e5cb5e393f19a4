/**
 * Finds the times (latest record first) that lie after a later record or after `now`: the computer's clock was ahead then, or
 * was set back since. The order stays as it is; the screen shows a mark.
 */
export function timesAhead(times: readonly number[], now: number): boolean[] {
  let earliest = now;
  return times.map((time) => {
    const isAhead = time > earliest;
    earliest = Math.min(earliest, time);
    return isAhead;
  });
}
