import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { organizationTree } from '@/core/catalog/organization-tree.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { sharedPlace } from '@/core/catalog/snapshot/snapshot.ts';
import type { Role } from '@/core/config/role.ts';
import { isCurrent, isFromHere, isOutOfReach, type Reach } from '@/core/session/reach.ts';
import type { Session } from '@/core/session/session.ts';
import { type ListOrder, type OrderedRoles, orderTopRoles } from './list-order.ts';

/** Headings that are kept in an order: it is read before the first paint. Of more, none is moved. */
const mostMoved = 100;

interface Over {
  session: Session;
  reachOf: (role: Role) => Reach;
  /** The organization that one is signed in to comes first, see `Preferences`. */
  signedInFirst: boolean;
}

/** Orders the list over a tab in which somebody is signed in. */
export function orderOverTab(
  view: CatalogView,
  kept: Pick<OrderedRoles, 'pins' | 'recents'>,
  { session, reachOf, signedInFirst }: Over,
): ListOrder {
  // Each is looked for in all lines of the list.
  const found = (roles: readonly RoleProfile[]) =>
    roles.flatMap((one) => locateRoles(view, [one]).map((index) => ({ id: one.id, role: view.role(index) })));
  const top = { pins: found(kept.pins), recents: found(kept.recents) };
  const idsOf = (roles: readonly { id: string; role: Role }[], is: (role: Role) => boolean) =>
    roles.flatMap(({ id, role }) => (is(role) ? id : []));
  const isAway = (role: Role) => isOutOfReach(reachOf(role));
  const order = {
    current: idsOf([...top.recents, ...top.pins], (role) => isCurrent(role, session) === true)[0],
    away: [...new Set(idsOf([...top.pins, ...top.recents], isAway))],
  };
  const { pins, recents } = orderTopRoles(kept, { ...order, first: [], last: [] });
  const headings = topHeadings(view);
  // By what a role shares with others: neither its name nor what became of it before.
  const reachable = headingsWith(view, headings, (role) => !isAway({ ...role, roleName: '-' }));
  const signedIn = signedInFirst ? headingsOf(view, headings, session).filter((one) => reachable.includes(one)) : [];
  // What cannot be reached comes below something that can.
  const first = signedIn.length > 0 || pins.length + recents.length > 0 ? signedIn : reachable.slice(0, 1);
  const last = reachable.length > 0 ? headings.filter((one) => !reachable.includes(one) && !first.includes(one)) : [];
  return { ...order, first: pathsOf(first), last: pathsOf(last) };
}

interface TopHeading {
  path: string;
  /** From the first row of each organization under it to before the last. */
  rows: [from: number, to: number][];
}

function topHeadings({ organizations }: CatalogView): TopHeading[] {
  const top: TopHeading[] = [];
  for (const { path, depth, organization } of organizationTree(organizations)) {
    if (depth === 0) top.push({ path, rows: [] });
    const { first = 0, count = 0 } = organizations[organization ?? -1] ?? {};
    if (count > 0) top.at(-1)?.rows.push([first, first + count]);
  }
  return top;
}

const pathsOf = (moved: readonly TopHeading[]): string[] =>
  moved.length > mostMoved ? [] : moved.map(({ path }) => path);

/** The headings with a role for which this is so. Roles that share all that many share are asked once. */
function headingsWith(
  view: CatalogView,
  headings: readonly TopHeading[],
  isSo: (role: Role) => boolean,
): readonly TopHeading[] {
  const answers = new Map<string, boolean>();
  const isSoAt = (row: number): boolean => {
    const place = sharedPlace(view.lines(row));
    const known = answers.get(place);
    if (known !== undefined && place !== '') return known;
    const answer = isSo(view.role(row));
    answers.set(place, answer);
    return answer;
  };
  const hasOne = ([from, to]: [number, number]) => {
    for (let row = from; row < to; row++) if (isSoAt(row)) return true;
    return false;
  };
  return headings.filter(({ rows }) => rows.some(hasOne));
}

/**
 * The headings that belong to the session: the current role's, and those of roles that are assumed from it. If there are none, the
 * headings that have roles of its account.
 */
function headingsOf(view: CatalogView, headings: readonly TopHeading[], session: Session): readonly TopHeading[] {
  const accounts = new Set([session.current.account, session.base?.account, session.accountAlias]);
  const inAccount = [...accounts].flatMap((account) => (account ? view.rowsWith(`\t${account}\t`) : []));
  const current = inAccount.filter((row) => isCurrent(view.role(row), session) === true);
  const fromHere = headingsWith(view, headings, (role) => isFromHere(role, session));
  const found = headings.filter((one) => fromHere.includes(one) || has(one, current));
  return found.length > 0 ? found : headings.filter((one) => has(one, inAccount));
}

const has = ({ rows }: TopHeading, some: readonly number[]): boolean =>
  some.some((row) => rows.some(([from, to]) => row >= from && row < to));
