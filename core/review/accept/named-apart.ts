import { roleId } from '@/core/catalog/role-id.ts';
import { parseDocument } from '@/core/config/document/document.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { nameRoles } from '@/core/import/found/name-roles.ts';
import { withHeaders } from './with-headers.ts';

/**
 * Gives each role of an added text whose name another role of the stored text has a name of its own, which tells the two
 * apart. For texts that were made from links: their names are nobody's habit yet, and a stored name must not lead elsewhere.
 * Other lines stay where they are. Never throws; linear in the length of both.
 */
export function namedApart(stored: string, added: string): string {
  const known = readConfig(stored).roles;
  const ids = new Set(known.map(roleId));
  const names = new Set(parseDocument(stored).sections.map(({ name }) => name));
  const { roles } = readConfig(added);
  const clashing = roles.filter((role) => names.has(role.profile) && !ids.has(roleId(role)));
  if (clashing.length === 0) return added;
  const taken = [...names, ...roles.map(({ profile }) => profile)];
  const apart = nameRoles(
    clashing.map((role) => ({ ...role, name: role.profile })),
    taken,
  );
  const byLine = new Map(clashing.map(({ line }, n) => [line, apart[n] ?? '']));
  return withHeaders(added, byLine);
}
