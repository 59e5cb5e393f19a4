import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Base, Role } from '@/core/config/role.ts';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { writeConfig } from '@/core/config/write-config.ts';
import { cleanProfileName, cleanSetting } from './clean-text.ts';
import type { FoundRole } from './found-role.ts';
import { uniqueNames } from './unique-names.ts';

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

const nothing: Present = { profiles: [], roles: [] };

/**
 * Found roles → config text, one profile each, in their order. A role that comes again is left out, the first name counts;
 * roles of a table (`by: 'profile'`) only if the name is the same, too: there two profiles of one role are meant.
 * Whatever the names hold, `readConfig` reads one section for each, and no other.
 */
export function foundToConfig(found: readonly FoundRole[], by: 'role' | 'profile' = 'role', present = nothing): Made {
  const seen = new Set<string>();
  for (const role of present.roles) seen.add(by === 'role' ? roleId(role) : `${roleId(role)}\n${role.profile}`);
  const uniqueName = uniqueNames(present.profiles);
  const roles: Role[] = [];
  for (const one of found) {
    const name = cleanProfileName(one.name) || nameOf(one);
    const key = by === 'role' ? roleId(one) : `${roleId(one)}\n${name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    roles.push(roleOf(one, uniqueName(name)));
  }
  const { text } = withoutSecrets(writeConfig(roles));
  return { text, made: roles.length, repeated: found.length - roles.length };
}

function nameOf({ account, accountName = '', roleName }: FoundRole): string {
  const role = roleName.slice(roleName.lastIndexOf('/') + 1);
  return cleanProfileName(`${cleanSetting(accountName) || account}-${role}`);
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

/** What `readConfig` concludes by itself: then no group is written, and the source's name can stand in. */
const concludedGroup = (sourceProfile: string, startUrl = '') =>
  sourceProfile || (parseHttpsUrl(startUrl)?.host ?? startUrl);
