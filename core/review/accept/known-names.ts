import { isMadeName } from '@/core/catalog/names/made-name.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { withHeaders } from './with-headers.ts';

/** Whether a text may have names that Rolecall made: one search, because most texts need not be read once more. */
export const mayHaveMadeNames = (text: string): boolean => /^\[(?:profile )?\d{12}-/m.test(text);

/**
 * Gives each role of a text that nobody named there (`111122223333-Admin`) the name that the stored text has for it: a made
 * name takes the place of none that somebody chose, and the role is not listed twice. Other lines stay where they are. `reading`:
 * of the text. Never throws; linear in the length of both.
 */
export function withKnownNames(stored: ConfigReading, text: string, reading: ConfigReading): string {
  const known = new Map<string, string>();
  for (const role of stored.roles)
    if (!isMadeName(role) && !known.has(roleId(role))) known.set(roleId(role), role.profile);
  if (known.size === 0) return text;
  const taken = new Set([...reading.roles, ...reading.skipped].map(({ profile }) => profile));
  const byLine = new Map<number, string>();
  for (const role of reading.roles) {
    const name = known.get(roleId(role));
    if (name === undefined || !isMadeName(role) || taken.has(name)) continue;
    taken.add(name);
    byLine.set(role.line, name);
  }
  return byLine.size === 0 ? text : withHeaders(text, byLine);
}
