import { writeConfig } from '@/core/config/write-config.ts';
import { uniqueNames } from '@/core/import/found/unique-names.ts';
import { cleanProfileName, cleanSetting } from '@/core/import/lines/clean-text.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';

/** Roles that are sent as config text. */
export const sharedConfig = (roles: readonly SharedRole[]): string => writeConfig(namedForConfig(roles));

/** Roles as config text names them: on one line, with all that is seen, each profile once. Done twice, it is the same. */
export function namedForConfig(roles: readonly SharedRole[]): SharedRole[] {
  const unique = uniqueNames([]);
  return roles.map(({ profile, organization, accountName, sourceProfile, ...role }) => ({
    ...role,
    profile: unique(cleanProfileName(profile)),
    organization: cleanSetting(organization),
    ...(accountName && { accountName: cleanSetting(accountName) }),
    ...(sourceProfile && { sourceProfile: cleanSetting(sourceProfile) }),
  }));
}
