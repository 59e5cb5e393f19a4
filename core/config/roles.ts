import { partitionOfRegion } from '@/core/console/partitions.ts';
import { longestRoleName } from '@/core/console/reach.ts';
import { baseIdentity } from './base-identity.ts';
import { parseColor, parseContainerColor } from './color.ts';
import { excerpt } from './excerpt.ts';
import { hasHiddenCharacters } from './hidden-characters.ts';
import { iamTarget } from './iam-target.ts';
import { organizationOf } from './organization.ts';
import { partitionOfRole } from './partition-of-role.ts';
import type { Report } from './problems.ts';
import { type Profile, type Profiles, textOf } from './profiles.ts';
import type { Role, Skipped } from './role.ts';
import { strictValue } from './setting.ts';
import { readSourceChains, type SourceChain } from './source-chain.ts';
import { ssoTarget } from './sso-target.ts';
import { isTarget, type Refusal, type Target } from './target.ts';

/** Longer names are no names: a bracket was opened and never closed. */
const longestName = 1024;

/** Profiles → roles; each profile comes out as one, or in `skipped` with the reason. */
export function readRoles(profiles: Profiles, report: Report): { roles: Role[]; skipped: Skipped[] } {
  const roles: Role[] = [];
  const skipped: Skipped[] = [];
  const { chainOf, isSource } = readSourceChains(profiles, report);
  for (const profile of profiles.all) {
    const chain = chainOf(profile);
    const region = ownRegion(profile, report) ?? validRegion(chain?.targetRegion ?? '');
    const verdict = targetOf(profile, profiles, chain, isSource(profile), report);
    const role = isTarget(verdict) ? roleOf(profile, verdict, chain, region, report) : verdict;
    if ('reason' in role) skipped.push(skippedOf(profile, role));
    else roles.push(role);
  }
  return { roles, skipped };
}

/** An IAM role first; a profile that names none well may still name a permission set. */
function targetOf(
  profile: Profile,
  { ssoSessions }: Profiles,
  chain: SourceChain | undefined,
  isSource: boolean,
  report: Report,
): Target | Refusal {
  if (profile.name.length > longestName) return { reason: 'too-long' };
  const iam = iamTarget(profile, chain, isSource);
  if (isTarget(iam)) return iam;
  const sso = ssoTarget(profile, ssoSessions, report);
  if (isTarget(sso)) return sso;
  const process = profile.settings.has('credential_process') ? 'credential-process' : 'no-role';
  return iam ?? sso ?? { reason: process };
}

function roleOf(
  profile: Profile,
  target: Target,
  chain: SourceChain | undefined,
  region: string | undefined,
  report: Report,
): Role | Refusal {
  const { base, partition: basePartition } = baseIdentity(profile, chain);
  const partition = partitionOfRole(profile, target, region, basePartition);
  if (partition === undefined)
    return { reason: 'bad-partition', key: profile.settings.has('partition') ? 'partition' : 'region' };
  const { kind, account, roleName, startUrl } = target;
  const organization = organizationOf(profile, chain, target);
  const role: Role = { kind, profile: profile.name, partition, account, roleName, organization, line: profile.line };
  const color = colorOf(profile, report);
  const sourceProfile = textOf(profile, 'source_profile');
  const accountName = textOf(profile, 'sso_account_name') || textOf(profile, 'aws_account_alias');
  if (region !== undefined) role.region = region;
  if (color !== undefined) role.color = color;
  if (sourceProfile !== '') role.sourceProfile = sourceProfile;
  if (base !== undefined && kind === 'iam') role.base = base;
  if (startUrl !== undefined) role.startUrl = startUrl;
  if (accountName !== '') role.accountName = accountName;
  if (textOf(profile, 'external_id') !== '') role.needsExternalId = true;
  reportOddities(profile, role, report);
  return role;
}

function reportOddities(profile: Profile, role: Role, report: Report): void {
  const { name, line, settings } = profile;
  const lineOf = (key: string) => settings.get(key)?.line ?? line;
  if (role.needsExternalId) report('needs-external-id', lineOf('external_id'), { profile: name });
  if (role.roleName.length > longestRoleName) report('name-too-long', line, { profile: name, value: role.roleName });
  if (hasHiddenCharacters(textOf(profile, 'group'))) report('hidden-characters', lineOf('group'), { profile: name });
}

function ownRegion(profile: Profile, report: Report): string | undefined {
  for (const key of ['region', 'target_region']) {
    const { value, line } = profile.settings.get(key) ?? { value: '', line: 0 };
    if (value !== '' && validRegion(value) === undefined) report('bad-region', line, { profile: profile.name, value });
  }
  return validRegion(textOf(profile, 'region'));
}

function validRegion(value: string): string | undefined {
  const region = strictValue(value).toLowerCase();
  return partitionOfRegion(region) === undefined ? undefined : region;
}

function colorOf(profile: Profile, report: Report): string | undefined {
  const own = profile.settings.get('color');
  const setting = own ?? profile.settings.get('granted_color');
  if (setting === undefined || setting.value === '') return undefined;
  const value = withoutGluedComment(setting.value);
  const color = own ? parseColor(value) : parseContainerColor(value);
  if (color === undefined) report('bad-color', setting.line, { profile: profile.name, value: setting.value });
  return color;
}

/** `ffaaee; comment`, but `#ffaaee` */
function withoutGluedComment(value: string): string {
  const comment = value.slice(1).search(/[#;]/);
  return comment < 0 ? value : value.slice(0, comment + 1).trimEnd();
}

function skippedOf(profile: Profile, { reason, key }: Refusal): Skipped {
  const skipped: Skipped = { profile: profile.name.slice(0, longestName), reason, line: profile.line };
  const setting = key === undefined ? undefined : profile.settings.get(key);
  if (key === undefined || setting === undefined) return skipped;
  return { ...skipped, line: setting.line, key, value: excerpt(setting.value) };
}
