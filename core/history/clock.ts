/**
 * Which of these times, the last one first, lie after a later one or after `now`: the computer's clock was ahead then, or it
 * was set back since. Nothing is put in another order for it; it is told.
 */
export function timesAhead(times: readonly number[], now: number): boolean[] {
  let earliest = now;
  return times.map((time) => {
    const isAhead = time > earliest;
    earliest = Math.min(earliest, time);
    return isAhead;
  });
}
