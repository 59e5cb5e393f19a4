/**
 * The first entries, as many as fit: at most `most`, and of no more than `limit` together. The very first always, however
 * large it is. No time counts, for clocks are set.
 */
export function firstThatFit<One>(
  entries: readonly One[],
  sizeOf: (one: One) => number,
  { most, limit }: { most: number; limit: number },
): One[] {
  let size = 0;
  const kept: One[] = [];
  for (const one of entries.slice(0, most)) {
    size += sizeOf(one);
    if (size > limit && kept.length > 0) break;
    kept.push(one);
  }
  return kept;
}
