import { hostOrText } from '@/core/aws/https-url.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Base, ConfigReading, Role } from '@/core/config/role.ts';
import { writeConfig } from '@/core/config/write-config.ts';
import { cleanProfileName, cleanSetting } from '@/core/import/lines/clean-text.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { FoundRole } from './found-role.ts';
import { nameRoles } from './name-roles.ts';

/** What is there already: found roles must not repeat its roles nor reuse its profiles' names. */
export interface Present {
  profiles: Iterable<string>;
  roles: Iterable<Role>;
}

/** Config text, how many roles are in it, and how many came again. */
export interface Made {
  text: string;
  made: number;
  repeated: number;
}

/** What a config has. */
export const presentIn = (config: ConfigReading): Present => ({ profiles: namesIn(config), roles: config.roles });

/** Names of profiles, and of sources without a profile: a link's role of such a name would become the base of other roles. */
function namesIn({ roles, skipped, problems }: ConfigReading): string[] {
  const profiles = [...roles, ...skipped].map(({ profile }) => profile);
  const sources = [...roles.map(({ sourceProfile }) => sourceProfile), ...problems.map(({ params }) => params?.source)];
  return [...profiles, ...sources.filter((name) => name !== undefined)];
}

const nothing: Present = { profiles: [], roles: [] };

/**
 * Found roles → config text, one profile each, in their order, named by `nameRoles`. A role that comes again is left out, the
 * first name counts; with a profile's name only if that is the same, too.
 * Whatever the names hold, `readConfig` reads one section for each, and no other.
 */
export function foundToConfig(found: readonly FoundRole[], present = nothing): Made {
  const seen = new Set<string>();
  for (const role of present.roles) seen.add(roleId(role)).add(`${roleId(role)}\n${role.profile}`);
  const once = found.filter((one) => {
    const id = roleId(one);
    const key = one.isProfile ? `${id}\n${cleanProfileName(one.name)}` : id;
    if (seen.has(key)) return false;
    seen.add(key).add(id);
    return true;
  });
  const names = nameRoles(once, present.profiles);
  const { text } = withoutSecrets(writeConfig(once.map((one, index) => roleOf(one, names[index] ?? ''))));
  return { text, made: once.length, repeated: found.length - once.length };
}

function roleOf(found: FoundRole, profile: string): Role {
  const { kind, partition, account, roleName, region, startUrl, ssoRegion, group } = found;
  const color = cleanSetting(found.color ?? '');
  const accountName = cleanSetting(found.accountName ?? '');
  const sourceProfile = cleanSetting(found.sourceProfile ?? '');
  const organization = group === undefined ? concludedGroup(sourceProfile, startUrl) : cleanSetting(group);
  return {
    kind,
    profile,
    partition,
    account,
    roleName,
    organization,
    line: 0,
    ...(region && { region }),
    ...(color && { color }),
    ...(sourceProfile && { sourceProfile }),
    ...(startUrl && { startUrl }),
    ...(ssoRegion && { ssoRegion }),
    ...(accountName && { accountName }),
    ...(found.base && { base: cleanBase(found.base) }),
    ...(found.needsExternalId && { needsExternalId: true as const }),
  };
}

const cleanBase = (base: Base): Base =>
  Object.fromEntries(Object.entries(base).map(([key, value]) => [key, cleanSetting(value)]));

/** The group that `readConfig` concludes by itself. Then none is written, and the source's name can be used. */
const concludedGroup = (sourceProfile: string, startUrl = '') => sourceProfile || hostOrText(startUrl);
