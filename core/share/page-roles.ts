import type { Role } from '@/core/config/role.ts';
import { ownValue } from '@/core/text/json.ts';
import type { WantedPage } from './led-to.ts';

/** Names of roles, by the partition, account and role that pages were sent for: what was chosen instead, the last one at the end. */
export type PageRoles = Readonly<Record<string, string>>;

/** Pairs that are kept: more than anybody's colleagues have. */
const most = 200;

const pairOf = ({ partition, account, roleName }: WantedPage): string | undefined =>
  roleName === undefined ? undefined : `${partition}/${account}/${roleName}`;

/** The name of the role in which the user opened a page of this role and account before. */
export function chosenFor(chosen: PageRoles | undefined, page: WantedPage): string | undefined {
  const pair = pairOf(page);
  return pair === undefined ? undefined : ownValue(chosen ?? {}, pair);
}

type Target = Pick<Role, 'partition' | 'account' | 'roleName'>;

/** With the role that a page was opened in; undefined: it tells nothing new, or the page was sent for no certain role. */
export function withChosen(chosen: PageRoles = {}, page: WantedPage, role: Target): PageRoles | undefined {
  const pair = pairOf(page);
  if (pair === undefined || role.partition !== page.partition || role.account !== page.account) return undefined;
  const before = chosenFor(chosen, page);
  if (before === role.roleName || (before === undefined && page.roleName === role.roleName)) return undefined;
  const others = Object.entries(chosen).filter(([other]) => other !== pair);
  return Object.fromEntries([...others, [pair, role.roleName]].slice(-most));
}
