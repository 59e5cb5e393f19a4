import type { Comparison } from './comparison.ts';
import { collect, type Group, type GroupedText, keyOf } from './groups.ts';

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

/** These and all keys that hang together with them, in either text and either direction, directly or through others. */
export function entangledWith({ before, after, changes }: Comparison, keys: Iterable<string>): Set<string> {
  const links = new Map<string, string[]>();
  const link = (one: string, other: string) => {
    collect(links, one, other);
    collect(links, other, one);
  };
  for (const { byKey } of [before, after]) {
    for (const [key, groups] of byKey) for (const { needs } of groups) for (const need of needs) link(key, need);
  }
  for (const { before: old, after: role } of changes) {
    if (old && role && old.profile !== role.profile)
      link(keyOf('profile', old.profile), keyOf('profile', role.profile));
  }
  const found = new Set(keys);
  for (const key of found) for (const next of links.get(key) ?? []) found.add(next);
  return found;
}
