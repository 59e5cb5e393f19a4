import { nearestRegion } from '@/core/aws/nearest-region.ts';
import { partitionOfRegion } from '@/core/aws/partitions.ts';
import { longestRoleName } from '@/core/aws/role-name.ts';
import { withoutGluedComment } from '@/core/config/document/glued-comment.ts';
import type { Key, Setting } from '@/core/config/document/keys.ts';
import type { Report } from '@/core/config/document/problems.ts';
import { strictValue } from '@/core/config/document/setting.ts';
import { reportNameOddities } from '@/core/config/profiles/name-oddities.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';
import { type Profiles, textOf } from '@/core/config/profiles/profiles.ts';
import { readSourceChains, type SourceChain } from '@/core/config/profiles/source-chain.ts';
import { parseColor, parseContainerColor } from '@/core/text/css-color.ts';
import { excerpt } from '@/core/text/excerpt.ts';
import { type BaseIdentity, readBases } from './base-identity.ts';
import { chainedThrough } from './chained-through.ts';
import { isConfirmed } from './confirm-of-profile.ts';
import { iamTarget } from './iam-target.ts';
import { organizationOf } from './organization.ts';
import { partitionOfRole } from './partition-of-role.ts';
import type { Role, Skipped, SkipReason } from './role.ts';
import { ssoTarget } from './sso-target.ts';
import { isTarget, type Refusal, type Target } from './target.ts';

/** Longer names are no names: a bracket was opened and never closed. */
const longestName = 1024;

/** Profiles → roles; each profile comes out as one, or in `skipped` with the reason. */
export function readRoles(profiles: Profiles, report: Report): { roles: Role[]; skipped: Skipped[] } {
  const roles: Role[] = [];
  const skipped: Skipped[] = [];
  const { chainOf, isSource } = readSourceChains(profiles, report);
  const baseOf = readBases();
  const namesSeen = new Set<string>();
  const regionsSeen = new Set<string>();
  function reportOddRegion({ name }: Profile, setting: Setting | undefined): void {
    if (setting === undefined || setting.value === '') return;
    const { line, value } = setting;
    const region = regionOf(value);
    if (region === undefined) report('bad-region', line, { profile: name, value });
    // Hundreds of profiles have one region, which is reported once.
    if (region === undefined || regionsSeen.has(region)) return;
    regionsSeen.add(region);
    const nearest = nearestRegion(region);
    if (nearest === '') report('unknown-region', line, { profile: name, value: region });
    else if (nearest !== undefined) report('mistyped-region', line, { profile: name, value: region, nearest });
  }
  const chainsSeen = new Set<string>();
  function reportChain({ name, line, settings }: Profile, { via, sourceProfile: source = '' }: Role): void {
    if (via === undefined || chainsSeen.has(source)) return;
    chainsSeen.add(source);
    report('chained-role', settings.source_profile?.line ?? line, { profile: name, source });
  }
  for (const profile of profiles.all) {
    if (profile.stray) {
      const { line, text } = profile.stray;
      skipped.push({ profile: profile.name, reason: 'stray-header', line, key: excerpt(text) });
      continue;
    }
    const chain = chainOf(profile);
    const ownRegion = regionOf(textOf(profile.settings.region));
    const region = ownRegion ?? regionOf(chain?.targetRegion ?? '');
    reportOddRegion(profile, profile.settings.region);
    reportOddRegion(profile, profile.settings.target_region);
    const verdict = targetOf(profile, profiles, chain, isSource(profile), report);
    const role = isTarget(verdict)
      ? roleOf(profile, verdict, chain, region, regionOf, baseOf(profile, chain))
      : verdict;
    if ('reason' in role) {
      skipped.push(skippedOf(profile, role));
      continue;
    }
    const via = role.kind === 'iam' ? chainedThrough(chain, chainOf) : undefined;
    if (via !== undefined) role.via = via;
    reportOddities(profile, role, namesSeen, report);
    reportChain(profile, role);
    const color = colorOf(profile, report);
    if (color !== undefined) role.color = color;
    if (isConfirmed(profile, report)) role.confirm = true;
    roles.push(role);
  }
  for (const { name, line } of profiles.overruled) skipped.push({ profile: name, reason: 'overruled', line });
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
  return iam ?? sso ?? { reason: reasonWithoutRole(profile) };
}

function reasonWithoutRole({ settings }: Profile): SkipReason {
  if (settings.credential_process) return 'credential-process';
  // Whom `aws login` signed in as: roles are taken on from there.
  return settings.login_session ? 'base' : 'no-role';
}

function roleOf(
  profile: Profile,
  target: Target,
  chain: SourceChain | undefined,
  region: string | undefined,
  regionOf: (written: string) => string | undefined,
  { base, partition: basePartition }: BaseIdentity,
): Role | Refusal {
  const ssoRegion = regionOf(target.ssoRegion?.value ?? '');
  const partition = partitionOfRole(profile, target, { region, ssoRegion }, basePartition);
  if (partition === undefined)
    return { reason: 'bad-partition', key: profile.settings.partition ? 'partition' : 'region' };
  const { kind, account, roleName, startUrl } = target;
  const organization = organizationOf(profile, chain, target);
  const role: Role = { kind, profile: profile.name, partition, account, roleName, organization, line: profile.line };
  const sourceProfile = textOf(profile.settings.source_profile);
  const accountName = textOf(profile.settings.sso_account_name) || textOf(profile.settings.aws_account_alias);
  if (region !== undefined) role.region = region;
  if (sourceProfile !== '') role.sourceProfile = sourceProfile;
  if (base !== undefined && kind === 'iam') role.base = base;
  if (startUrl !== undefined) role.startUrl = startUrl;
  if (ssoRegion !== undefined) role.ssoRegion = ssoRegion;
  if (accountName !== '') role.accountName = accountName;
  if (textOf(profile.settings.external_id) !== '') role.needsExternalId = true;
  return role;
}

function reportOddities(profile: Profile, role: Role, namesSeen: Set<string>, report: Report): void {
  const { name, line, settings } = profile;
  const lineOf = (key: Key) => settings[key]?.line ?? line;
  if (role.needsExternalId) report('needs-external-id', lineOf('external_id'), { profile: name });
  if (role.roleName.length > longestRoleName) report('name-too-long', line, { profile: name, value: role.roleName });
  for (const key of ['group', 'sso_account_name', 'aws_account_alias'] as const) {
    const setting = settings[key];
    // Hundreds of profiles have one group, which is reported once.
    if (!setting || namesSeen.has(setting.value)) continue;
    namesSeen.add(setting.value);
    reportNameOddities(setting.value, setting.line, name, report);
  }
}

/** Texts of which the meaning is remembered, and their length; more are not the same few in every profile. */
const mostRemembered = 200;
const longestRemembered = 40;

/** Caches the first results: thousands of profiles share a few regions and colors. */
function remembered(make: (written: string) => string | undefined): (written: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined || known.has(written)) return before;
    const value = make(written);
    if (known.size < mostRemembered && written.length <= longestRemembered) known.set(written, value);
    return value;
  };
}

/** A region as it is meant. */
const regionOf = remembered((written) => {
  if (written === '') return undefined;
  const region = strictValue(written).toLowerCase();
  return partitionOfRegion(region) === undefined ? undefined : region;
});

const ownColor = remembered((written) => parseColor(withoutGluedComment(written)));
const containerColor = remembered((written) => parseContainerColor(withoutGluedComment(written)));

function colorOf({ name, settings }: Profile, report: Report): string | undefined {
  const setting = settings.color ?? settings.granted_color;
  if (setting === undefined || setting.value === '') return undefined;
  const color = settings.color ? ownColor(setting.value) : containerColor(setting.value);
  if (color === undefined) report('bad-color', setting.line, { profile: name, value: setting.value });
  return color;
}

function skippedOf(profile: Profile, { reason, key }: Refusal): Skipped {
  const skipped: Skipped = { profile: profile.name.slice(0, longestName), reason, line: profile.line };
  const setting = key && profile.settings[key];
  if (key === undefined || setting === undefined) return skipped;
  return { ...skipped, line: setting.line, key, value: excerpt(setting.value) };
}
