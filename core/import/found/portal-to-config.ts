import { isAccountId } from '@/core/aws/account.ts';
import { parseHttpsUrl } from '@/core/aws/https-url.ts';
import { partitionOfPortalHost } from '@/core/aws/partitions.ts';
import { portalAddress } from '@/core/aws/portal-address.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { trimStartUrl } from '@/core/aws/start-url.ts';
import { headerLine, settingLine } from '@/core/config/document/write-lines.ts';
import { readWhole } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { cleanSetting } from '@/core/import/lines/clean-text.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { FoundRole } from './found-role.ts';
import { nameRoles } from './name-roles.ts';
import type { PortalReading } from './portal-reading.ts';

/** Whether a role is a permission set of the portal at this address, however the config spells it. */
export const isOfPortal = ({ startUrl }: Pick<Role, 'startUrl'>, address: string): boolean =>
  startUrl !== undefined && portalAddress(startUrl) === address;

/** What a permission set is known by within its portal. */
export const entryOf = ({ account, roleName }: Pick<Role, 'account' | 'roleName'>): string =>
  `${account}/${roleName}`.toLowerCase();

/**
 * What an access portal lists → config text: an `[sso-session]`, and a profile for each permission set of each account, in the
 * portal's order. `stored`: text of the source that it will be added to. What that calls a permission set or the session is
 * kept; other profiles get names that are free there. Empty: nothing that can be entered.
 *
 * Whatever the portal's names hold, `readConfig` reads one section for each, and no other.
 */
export function portalToConfig(reading: PortalReading, stored = ''): string {
  const { address, region } = reading;
  const host = parseHttpsUrl(address)?.hostname ?? '';
  const partition = partitionOfPortalHost(host);
  const entries = entriesOf(reading);
  if (partition === undefined || entries.length === 0) return '';

  const known = readKnown(stored, address);
  const startUrl = known.startUrl ?? trimStartUrl(address) ?? address;
  const found = entries.map(
    ({ account, name, roleName }): FoundRole => ({
      ...{ kind: 'identity-center', partition, account, roleName, startUrl, accountName: name, name: '', line: 0 },
    }),
  );
  const fresh = found.filter((role) => !known.profiles.has(entryOf(role)));
  const names = nameRoles(fresh, known.taken);
  const nameOf = new Map(fresh.map((role, index) => [entryOf(role), names[index] ?? '']));

  const usual = [...known.sessions.keys()][0] ?? host;
  const profiles = found.map((role) => {
    const { name, session } = known.profiles.get(entryOf(role)) ?? {};
    return { role, name: name ?? nameOf.get(entryOf(role)) ?? '', session: session ?? usual };
  });
  const sections = [
    ...[...new Set(profiles.map(({ session }) => session))].map((session) => [
      `[sso-session ${session}]`,
      ...(known.sessions.get(session) ?? newSession(startUrl, region)),
    ]),
    ...profiles.map(({ role, name, session }) => profileLines(role, name, session)),
  ];
  return withoutSecrets(sections.map((lines) => `${lines.join('\n')}\n`).join('\n')).text;
}

/** What a text has of a portal: names of its permission sets, by `entryOf`, and its sessions with what they say of it. */
function readKnown(text: string, address: string) {
  const { profiles, reading } = readWhole(text);
  const sessions = new Map<string, string[]>();
  for (const [name, { settings }] of profiles.ssoSessions) {
    const { sso_start_url: url, sso_region: region } = settings;
    if (url === undefined || portalAddress(url.value) !== address) continue;
    sessions.set(name, [
      settingLine('sso_start_url', url.value),
      ...(region ? [settingLine('sso_region', region.value)] : []),
    ]);
  }
  const roles = reading.roles.filter((role) => isOfPortal(role, address));
  const known = new Map<string, { name: string; session: string | undefined }>();
  for (const role of roles.toReversed()) {
    const session = profiles.byName.get(role.profile)?.settings.sso_session?.value;
    known.set(entryOf(role), { name: role.profile, session: sessions.has(session ?? '') ? session : undefined });
  }
  return { profiles: known, sessions, startUrl: roles[0]?.startUrl, taken: profiles.all.map(({ name }) => name) };
}

const newSession = (startUrl: string, region: string | undefined): string[] => [
  settingLine('sso_start_url', startUrl),
  ...(region ? [settingLine('sso_region', region)] : []),
  settingLine('sso_registration_scopes', 'sso:account:access'),
];

function profileLines({ account, accountName = '', roleName }: FoundRole, name: string, session: string): string[] {
  const shown = cleanSetting(accountName);
  return [
    headerLine(name),
    settingLine('sso_session', session),
    settingLine('sso_account_id', account),
    ...(shown ? [settingLine('sso_account_name', shown)] : []),
    settingLine('sso_role_name', roleName),
  ];
}

/** Each permission set once; what AWS would not call so is none. */
function entriesOf({ accounts }: PortalReading) {
  const seen = new Set<string>();
  return accounts.flatMap(({ account, name, roles }) =>
    roles.flatMap((roleName) => {
      const entry = entryOf({ account, roleName });
      const isNone = !isAccountId(account) || roleName.includes('/') || faultOfRoleName(roleName) !== undefined;
      if (isNone || seen.has(entry)) return [];
      seen.add(entry);
      return [{ account, name, roleName }];
    }),
  );
}
