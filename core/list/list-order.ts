import type { RoleProfile } from '@/core/catalog/role-id.ts';

/**
 * How the list is ordered over one tab, by what the background last knew of it. It is fixed before the first paint: what is
 * found out later marks rows, and moves none.
 */
export interface ListOrder {
  /** Id of the recent or pinned role that one is in. Of the recent ones it is the last; a pin stays where the user put it. */
  current?: string | undefined;
  /** Ids of pins and recent roles that cannot be reached: they come below what can. */
  away: readonly string[];
  /** Outermost headings, by their paths: those that come first, above `away`, and those that come last. */
  first: readonly string[];
  last: readonly string[];
}

/** The roles on top of the list, each where it is shown. */
export interface OrderedRoles {
  pins: RoleProfile[];
  recents: RoleProfile[];
  away: RoleProfile[];
}

/** As they are kept, where nothing is known of the tab. */
const keptOrder: ListOrder = { away: [], first: [], last: [] };

/** Sorts pins and recent roles, as they are kept, into what can be reached and what cannot. The order within stays. */
export function orderTopRoles(
  { pins, recents }: { pins: readonly RoleProfile[]; recents: readonly RoleProfile[] },
  { current, away }: ListOrder = keptOrder,
): OrderedRoles {
  const isAway = ({ id }: RoleProfile) => away.includes(id);
  const isNear = (role: RoleProfile) => !isAway(role);
  const isCurrent = ({ id }: RoleProfile) => Number(id === current);
  return {
    pins: pins.filter(isNear),
    recents: recents.filter(isNear).sort((one, other) => isCurrent(one) - isCurrent(other)),
    away: [...pins, ...recents].filter(isAway),
  };
}
