import { headerLine, settingLine } from '@/core/config/document/write-lines.ts';
import { memoizeAlong } from '@/core/config/profiles/memoize-along.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { arnOfRole } from './arn-of-role.ts';
import { readConfig } from './read-config.ts';
import type { Base, Role } from './role.ts';

type Settings = Record<string, string | undefined>;

/**
 * Roles → config text, one profile each, in their order. The AWS CLI can read a profile if the role knows what the CLI needs:
 * `role_arn` and `source_profile`, or `sso_…`. Profiles that are only sources come first, in AESR's notation, with what the
 * roles know of their base.
 *
 * `readConfig` reads the same roles from it, except `line`, and except two roles with the same profile, account and role name.
 * What those keys do not imply is written too: `group`, and Rolecall's own `partition`, `base_account_id`,
 * `base_account_alias`, `base_role_name`. External IDs are not known here: `external_id = ***`.
 */
export function writeConfig(roles: readonly Role[]): string {
  const bases = [...sourcesOnly(roles)].map(([name, base]) => section(name, baseSettings('aws', base)));
  const plain = [...bases, ...roles.map((role) => section(role.profile, settingsOf(role)))];
  const concluded = new Map(readConfig(plain.join('\n')).roles.map((role) => [profileRoleKey(role), role]));
  const full = roles.map((role) =>
    section(role.profile, { ...settingsOf(role), ...unconcluded(role, concluded.get(profileRoleKey(role))) }),
  );
  return [...bases, ...full].join('\n');
}

function section(name: string, settings: Settings): string {
  const lines = Object.entries(settings).map(([key, value]) =>
    value === undefined ? '' : `${settingLine(key, value)}\n`,
  );
  return `${headerLine(name)}\n${lines.join('')}`;
}

function settingsOf(role: Role): Settings {
  return {
    ...targetSettings(role),
    source_profile: role.sourceProfile,
    external_id: role.needsExternalId && leftOutMark,
    region: role.region,
    color: role.color,
    confirm: role.confirm && 'true',
  };
}

function targetSettings(role: Role): Settings {
  const { kind, account, roleName, startUrl, ssoRegion, accountName } = role;
  if (kind === 'identity-center') {
    const names = { sso_account_name: accountName, sso_account_id: account, sso_role_name: roleName };
    return { sso_start_url: startUrl, sso_region: ssoRegion, ...names };
  }
  const arn = arnOfRole(role);
  const target: Settings = arn ? { role_arn: arn } : { aws_account_id: account, role_name: roleName };
  return { ...target, aws_account_alias: accountName };
}

function baseSettings(prefix: 'aws' | 'base', { account, alias, roleName }: Base): Settings {
  const roleKey = prefix === 'aws' ? 'role_name' : 'base_role_name';
  return {
    [`${prefix}_account_id`]: account ?? alias,
    [`${prefix}_account_alias`]: account === undefined ? undefined : alias,
    [roleKey]: roleName,
  };
}

function unconcluded(role: Role, concluded: Role | undefined): Settings {
  const sameBase = role.base === undefined || sameBaseAs(role.base, concluded?.base);
  return {
    group: concluded?.organization === role.organization ? undefined : role.organization,
    partition: concluded?.partition === role.partition ? undefined : role.partition,
    ...(role.base && !sameBase && baseSettings('base', role.base)),
  };
}

function sameBaseAs(one: Base, other: Base | undefined): boolean {
  return one.account === other?.account && one.alias === other?.alias && one.roleName === other?.roleName;
}

const profileRoleKey = ({ kind, profile, account, roleName, startUrl }: Role) =>
  [kind, profile, account, roleName, startUrl].join('\n');

/** Names at the end of source chains that are no roles, each with its base, where all of its roles agree on one. */
function sourcesOnly(roles: readonly Role[]): Map<string, Base> {
  const byName = new Map(roles.map((role) => [role.profile, role]));
  const sourceOf = (role: Role) => (role.sourceProfile === role.profile ? undefined : role.sourceProfile);
  const rootOf = memoizeAlong<Role, string>(
    (role) => byName.get(sourceOf(role) ?? ''),
    (role, further) => further ?? sourceOf(role) ?? role.profile,
  );
  const bases = new Map<string, Base>();
  const disputed = new Set<string>();
  for (const role of roles) {
    const root = rootOf(role);
    if (role.base === undefined || !sameBaseAs(role.base, bases.get(root) ?? role.base)) disputed.add(root);
    else bases.set(root, role.base);
  }
  for (const name of [...disputed, ...byName.keys()]) bases.delete(name);
  return bases;
}
