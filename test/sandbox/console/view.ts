import type { Language } from '../context.ts';
import type { Partition } from '../partitions.ts';
import type { Scenario } from '../scenario.ts';
import type { RoleInfo } from '../sessions/role-history.ts';
import { currentPrincipal, type SandboxSession } from '../sessions/session.ts';
import { accountOf } from '../world/accounts.ts';
import { dashed, longName, type Principal, shortName } from '../world/principal.ts';

/** Everything that a console page shows, whatever the era. */
export interface ConsoleView {
  session: SandboxSession;
  current: Principal;
  scenario: Scenario;
  partition: Partition;
  language: Language;
  nonce: string;
  url: URL;
  region: string;
  regionName: string;
  /** The page's own address as the nav's forms send it: percent-encoded. */
  redirectUri: string;
  history: RoleInfo;
  /** `Admin/alice @ 2000-0000-0002` */
  title: string;
  /** On the account button: the display name of the switched role, else the identity. */
  label: string;
  /** `acme-dev (2000-0000-0002)` or the dashed id alone. */
  accountLabel: string;
  loginUser: string;
  loginAccount: string;
  roleUser?: string;
  roleAccount?: string;
}

export type ConsoleViewParts = Pick<
  ConsoleView,
  'session' | 'scenario' | 'partition' | 'language' | 'nonce' | 'url' | 'region' | 'history'
>;

export function makeView(parts: ConsoleViewParts): ConsoleView {
  const { session, partition, language, url, region } = parts;
  const current = currentPrincipal(session);
  const { alias, id } = accountOf(current.account);
  const base = accountOf(session.principal.account);
  return {
    ...parts,
    current,
    regionName: partition.regions[region]?.[language] ?? region,
    redirectUri: encodeURIComponent(url.href),
    title: `${longName(current)} @ ${dashed(id)}`,
    label: session.switched?.displayName ?? shortName(current),
    accountLabel: alias ? `${alias} (${dashed(id)})` : dashed(id),
    loginUser: longName(session.principal),
    // An alias stands where the id is expected, as AWS does when the account has one.
    loginAccount: base.alias ?? dashed(base.id),
    ...(session.switched ? { roleUser: current.name, roleAccount: dashed(id) } : {}),
  };
}

/** The console's own "Switch role" entry. */
export function switchRoleEntry({ session, redirectUri }: ConsoleView): string {
  return `https://${session.signInHost}/switchrole?src=nav&redirect_uri=${redirectUri}`;
}
