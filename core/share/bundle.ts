import { collectBundleProblems } from './bundle-problems.ts';
import { checkedRole } from './check-shared.ts';
import { payloadOf } from './open-payload.ts';
import { packRoles } from './pack-roles.ts';
import { unpack } from './payload.ts';
import { type Bundle, readUnpacked } from './read-unpacked.ts';
import { type ShareableRole, type ShareOptions, sharedRole } from './shared-role.ts';

/**
 * What would be sent of roles, for their sender to see before: without secrets, notes, mail addresses, names of files. Problems
 * are those that their receiver would see, too.
 */
export function shareRoles(roles: readonly ShareableRole[], options: ShareOptions = {}): Bundle {
  const { report, problems } = collectBundleProblems();
  const shared = roles.flatMap((role, at) => checkedRole(sharedRole(role, at + 1, options), report) ?? []);
  return { roles: shared, problems };
}

/**
 * Roles as a text for a link's fragment, behind `#rolecall=`: letters, digits, `-`, `_` and two dots. `readBundle` reads what
 * `shareRoles` says of them, in their order; each `line` is then the role's place. `shareRoles` tells which roles are left out.
 */
export async function writeBundle(roles: readonly ShareableRole[], options: ShareOptions = {}): Promise<string> {
  return packRoles(shareRoles(roles, options).roles);
}

/**
 * Reads what `writeBundle` wrote, with what stands before it in a link, percent-encoded, or broken into lines by a mail
 * program. Never throws, never unpacks more than four million bytes, linear. Everything in it is checked again like a config
 * text: its sender is unknown. Of one that was cut, the roles before the cut are kept.
 */
export const readBundle = async (text: string): Promise<Bundle> => bundleOf(payloadOf(String(text)));

/** What one payload holds: `readBundle` at once. */
export const bundleOf = (payload: string): Bundle => readUnpacked(unpack(payload), checkedRole);
