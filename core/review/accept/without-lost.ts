import { readPassedOn } from '@/core/config/passed-on.ts';
import { readConfig, readWhole } from '@/core/config/read-config.ts';
import { entryOf, isOfPortal } from '@/core/import/found/portal-to-config.ts';
import { readGroups } from './groups.ts';

/**
 * A source's text without the profiles of permission sets that an access portal lists no more. `listed`: config text with all
 * that it lists; `address`: see `portalAddress`. Everything that is not of this portal stays, and so does a profile that
 * another one builds on, because that one would become a different role. Never throws; linear in the length of both.
 */
export function withoutLost(stored: string, listed: string, address: string): string {
  const entries = new Set(
    readConfig(listed)
      .roles.filter((role) => isOfPortal(role, address))
      .map(entryOf),
  );
  const before = readGroups(stored);
  const needed = new Set(readPassedOn(readWhole(stored).profiles).references.map(({ to }) => to));
  return before.parts
    .filter(({ section, group }) => {
      const role = group?.role;
      return !role || needed.has(section.name) || !isOfPortal(role, address) || entries.has(entryOf(role));
    })
    .map(({ text }) => text)
    .join('');
}
