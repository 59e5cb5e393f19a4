/** How many of a list, which is in the order of its lines, are up to a line, this one included. */
export function countUpTo(list: readonly { line: number }[], line: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}
