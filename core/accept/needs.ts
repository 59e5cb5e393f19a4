import { collect, type Group, type GroupedText } from './groups.ts';

/**
 * What groups take something from, directly or through others: keys of sections, each with the first of the groups that
 * was found to need it. Linear, also where sections are chained or run in circles.
 */
export function neededBy({ byKey }: GroupedText, groups: Iterable<Group>): Map<string, Group> {
  const found = new Map<string, Group>();
  const waiting = [...groups].map((group) => ({ group, by: group }));
  for (const { group, by } of waiting) {
    for (const key of group.needs) {
      if (found.has(key)) continue;
      found.set(key, by);
      for (const next of byKey.get(key) ?? []) waiting.push({ group: next, by });
    }
  }
  return found;
}

/** The other way round: keys of what takes something from these sections, each with the key of the one that it takes it from. */
export function dependentsOf({ byKey }: GroupedText, keys: Iterable<string>): Map<string, string> {
  const dependents = new Map<string, string[]>();
  for (const [key, groups] of byKey) {
    for (const { needs } of groups) for (const need of needs) collect(dependents, need, key);
  }
  const found = new Map<string, string>();
  const waiting = [...keys].map((key) => ({ key, cause: key }));
  for (const { key, cause } of waiting) {
    if (found.has(key)) continue;
    found.set(key, cause);
    for (const next of dependents.get(key) ?? []) waiting.push({ key: next, cause });
  }
  return found;
}
