/**
 * Gives each name that is asked for once more the next free number: `prod`, `prod 2`, `prod 3`. Constant time a name,
 * however often one comes: a hostile list may have 100,000 links of one title.
 */
export function uniqueNames(taken: Iterable<string>): (name: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name) => {
    let unique = name;
    let number = next.get(name) ?? 2;
    for (; used.has(unique); number++) unique = `${name} ${number}`;
    next.set(name, number);
    used.add(unique);
    return unique;
  };
}
