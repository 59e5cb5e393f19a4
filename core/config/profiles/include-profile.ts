import type { Key } from '@/core/config/document/keys.ts';
import type { Report } from '@/core/config/document/problems.ts';
import { memoizeAlong } from './memoize-along.ts';
import type { Profile } from './profile.ts';

/** What aws-vault takes from the included profile, except `role_arn`: a fragment is not the same role again. */
const inherited: readonly Key[] = [
  'source_profile',
  'region',
  'mfa_serial',
  'sso_session',
  'sso_start_url',
  'sso_region',
  'sso_account_id',
  'sso_role_name',
];

/**
 * Fills in what profiles take from others by aws-vault's `include_profile` (`parent_profile` before its version 5), where
 * they do not say it themselves. Includes may be chained; a loop or an unknown name is reported and ends there.
 */
export function inheritIncluded(
  profiles: readonly Profile[],
  byName: ReadonlyMap<string, Profile>,
  report: Report,
): void {
  const fill = memoizeAlong<Profile, Profile>(
    (profile) => byName.get(includeOf(profile)?.value ?? ''),
    (profile, included, inLoop, closesLoop) => {
      const include = includeOf(profile);
      if (include === undefined) return profile;
      const params = { profile: profile.name, source: include.value };
      if (closesLoop) report('source-profile-loop', include.line, params);
      else if (!inLoop && included === undefined) report('unknown-source-profile', include.line, params);
      // The section's own settings stay what its text says.
      profile.settings = { ...profile.settings };
      for (const key of inherited) {
        const setting = included?.settings[key];
        if (setting !== undefined) profile.settings[key] ??= setting;
      }
      return profile;
    },
  );
  for (const profile of profiles) if (includeOf(profile) !== undefined) fill(profile);
}

/** What profiles get that include this one, as text to compare. */
export const inheritedFrom = (profile: Profile | undefined): string =>
  inherited.map((key) => profile?.settings[key]?.value).join('\n');

export const includeOf = ({ settings }: Profile) => settings.include_profile ?? settings.parent_profile;
