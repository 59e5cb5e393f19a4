import type { SourceReading } from '@/core/catalog/catalog.ts';
import { isOtherAccount } from '@/core/catalog/name-twins.ts';
import type { Role } from '@/core/config/role.ts';
import type { RoleChanges } from './compare-roles.ts';
import { listChanges } from './list-changes.ts';

/** What other sources have under a name that an import brings. */
export interface TakenName {
  other: Role;
  /** Name of the source. */
  source: string;
}

/**
 * Changes that bring a name which other sources know, and only with other accounts: by their places in `listChanges`. Somebody
 * who types that name would end in an account that nobody chose. Linear.
 */
export function takenNames(changes: RoleChanges, others: readonly SourceReading[]): Map<number, TakenName> {
  const known = new Map<string, TakenName[]>();
  for (const { name: source, roles } of others)
    for (const other of roles) {
      const same = known.get(other.profile);
      if (!same) known.set(other.profile, [{ other, source }]);
      else if (same.every((one) => isOtherAccount(one.other, other))) same.push({ other, source });
    }
  const taken = new Map<number, TakenName>();
  for (const [place, { before, after }] of listChanges(changes).entries()) {
    if (!after || before?.profile === after.profile) continue;
    const same = known.get(after.profile) ?? [];
    if (same[0] && same.every(({ other }) => isOtherAccount(other, after))) taken.set(place, same[0]);
  }
  return taken;
}
