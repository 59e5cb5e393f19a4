import { roleId } from '@/core/catalog/role-id.ts';
import type { SharedRole } from './shared-role.ts';
import { words } from './words.ts';

/** Eight bits each: 64 bits. Somebody who wants another bundle to have the same words tries some 10¹⁹ times. */
const spokenWords = 8;

/**
 * Words to compare by voice whether two people see the same roles: the first 64 bits of SHA-256 over where each role leads and
 * what it is called there, a byte a word. Independent of the order of the roles, of colors, regions and organizations, and of
 * the language of the browser. Of what `shareRoles` or `readBundle` gave.
 */
export async function fingerprint(roles: readonly SharedRole[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(roles)));
  return Array.from(new Uint8Array(digest, 0, spokenWords), (byte) => words[byte]).join(' ');
}

/** In UTF-16 order, each once. A name's accents may be typed in two ways. */
function canonical(roles: readonly SharedRole[]): string {
  const lines = roles.map((role) =>
    JSON.stringify([role.kind, roleId(role), role.profile.normalize('NFC'), role.landing ?? '']),
  );
  return [...new Set(lines)].sort().join('\n');
}
