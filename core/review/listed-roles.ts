import { buildCatalog, type SourceReading } from '@/core/catalog/catalog.ts';
import type { Order } from '@/core/catalog/list-preferences.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { orderOrganizations } from '@/core/catalog/order-organizations.ts';
import { applyOwn, type OwnChanges, ownFinder } from '@/core/catalog/own/apply-own.ts';
import { type RoleIdentity, type RoleProfile, roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import { collect } from '@/core/text/collect.ts';
import type { ListedRole } from './listed-role.ts';

/** All that a list of roles is made of, for the eye and for Enter. */
export interface ListParts {
  sources: readonly SourceReading[];
  own: OwnChanges;
  pins: readonly RoleProfile[];
  /** Latest first; none where the list does not show them. */
  recents?: readonly RoleProfile[];
  /** Latest first, also where the list does not show them: the command for the last role takes the first that can be reached. */
  last?: readonly RoleProfile[];
  order?: Order | undefined;
}

export interface ListedRoles {
  /** In the order of the list. */
  rows: ListedRole[];
  /** The same rows as the texts have them. */
  written: ListedRole[];
  /** The same rows as a search ranks equals, and Enter takes the first: pins, then recents, then the list. */
  ranked: ListedRole[];
  pinned: ListedRole[];
  /** The row that Enter means where nothing is typed. */
  first: ListedRole | undefined;
}

/** A role, through whichever portal. */
export const idOf = (role: RoleIdentity): string => withoutPortal(roleId(role));

/** Lists roles as the popup does. Linear, but for an order by name. */
export function listRoles({ sources, own, pins, recents = [], order }: ListParts): ListedRoles {
  const catalog = buildCatalog(sources);
  const ownOf = ownFinder(own);
  const rowsOf = (changes: OwnChanges) =>
    orderOrganizations(applyOwn(catalog, changes), order).flatMap(({ roles }) =>
      roles.map((role): ListedRole => ({ ...role, profile: shownName(role), line: 0 })),
    );
  const written = rowsOf({});
  const rows =
    Object.keys(own).length === 0
      ? written
      : rowsOf(own).map((role): ListedRole => {
          const { note } = ownOf(roleId(role)) ?? {};
          return note ? { ...role, note } : role;
        });

  const places = new Map<string, number[]>();
  for (const [place, role] of written.entries()) collect(places, idOf(role), place);
  const located = (wanted: readonly RoleProfile[]) => [
    ...new Set(
      wanted.flatMap(({ id, profile }) => {
        const candidates = places.get(withoutPortal(id)) ?? [];
        return candidates.find((place) => written[place]?.profile === profile) ?? candidates[0] ?? [];
      }),
    ),
  ];
  const rowsAt = (list: readonly number[]) => list.flatMap((place) => rows[place] ?? []);
  const inList = (list: readonly number[]) => rowsAt([...list].sort((a, b) => a - b));
  const [pinnedAt, recentAt] = [located(pins), located(recents)];
  const pinned = rowsAt(pinnedAt);
  return {
    rows,
    written,
    ranked: [...new Set([...inList(pinnedAt), ...inList(recentAt), ...rows])],
    pinned,
    first: pinned[0] ?? rowsAt(recentAt)[0] ?? rows[0],
  };
}
