import type { Scenario } from '../scenario.ts';
import { accountOf } from '../world/accounts.ts';
import { assignments } from '../world/identities.ts';
import type { Portal } from './portals.ts';

/** An account as a portal lists it, with the permission sets that dana may enter it with. */
export interface Listed {
  /** What its permission sets are asked for with. */
  id: string;
  account: string;
  name: string;
  roles: readonly string[];
}

const sets = ['AdministratorAccess', 'Read_Only', 'Billing'];

export function listedIn(portal: Portal, { portalAccounts }: Scenario): Listed[] {
  const own = assignments
    .filter(({ account }) => accountOf(account).partition === portal.partition)
    .map(({ account, accountName, permissionSet }) => ({ account, name: accountName, roles: [permissionSet] }));
  const many = portalAccounts === 'thousand' ? Array.from({ length: 1000 - own.length }, (_, at) => madeUp(at)) : [];
  return [...own, ...many].map((one) => ({ id: `app-${one.account}/1`, ...one }));
}

const madeUp = (at: number) => ({
  account: String(880_000_000_000 + at),
  name: `Team ${at + 1}`,
  roles: sets.slice(0, (at % 3) + 1),
});
