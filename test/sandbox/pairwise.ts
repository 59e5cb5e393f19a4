/** Values that each parameter may have. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

/**
 * Rows of values in which every value of each parameter stands beside every value of each other one in at least one row: far
 * fewer than all combinations, and whatever two facts do together is tried. Greedy, and always the same.
 */
export function pairwise<Of extends Parameters>(parameters: Of): { [Key in keyof Of]: Of[Key][number] }[] {
  const open = new Set(pairsOf(parameters));
  const rows: Record<string, string>[] = [];
  while (open.size > 0) {
    const row: Record<string, string> = {};
    const [first = ''] = open;
    Object.assign(row, Object.fromEntries(first.split(' + ').map((one) => one.split('='))));
    for (const [key, values] of Object.entries(parameters)) {
      const gain = (value: string) => Object.entries(row).filter((other) => open.has(pair([key, value], other))).length;
      row[key] ??= values.reduce((best, value) => (gain(value) > gain(best) ? value : best), values[0] ?? '');
    }
    for (const one of pairsIn(row)) open.delete(one);
    rows.push(row);
  }
  return rows as { [Key in keyof Of]: Of[Key][number] }[];
}

type Chosen = readonly [key: string, value: string];

/** Two values, by their keys in order. */
const pair = (...two: [Chosen, Chosen]): string =>
  two
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' + ');

/** The pairs of a row. */
export function pairsIn(row: Readonly<Record<string, string>>): string[] {
  const chosen = Object.entries(row);
  return chosen.flatMap((one, at) => chosen.slice(at + 1).map((other) => pair(one, other)));
}

/** All pairs that there are. */
export function pairsOf(parameters: Parameters): string[] {
  const all = Object.entries(parameters).map(([key, values]) => values.map((value): Chosen => [key, value]));
  return all.flatMap((ones, at) =>
    all.slice(at + 1).flatMap((others) => ones.flatMap((one) => others.map((other) => pair(one, other)))),
  );
}
