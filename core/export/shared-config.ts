import { writeConfig } from '@/core/config/write-config.ts';
import { uniqueNames } from '@/core/import/found/unique-names.ts';
import { cleanProfileName } from '@/core/import/lines/clean-text.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';

/** Roles that are sent as config text. Two of one name would be one profile. */
export function sharedConfig(roles: readonly SharedRole[]): string {
  const unique = uniqueNames([]);
  return writeConfig(roles.map((role) => ({ ...role, profile: unique(cleanProfileName(role.profile)) })));
}
