import type { Twin } from '@/core/catalog/names/name-twins.ts';
import type { Role } from '@/core/config/role.ts';
import { type Joined, joinPortals } from './join-portals.ts';
import { listingKey } from './listing-key.ts';

/** A role of the catalog: its organization is never empty, and it knows its source. */
export interface CatalogRole extends Role, Joined {
  sourceId: string;
  /** The user's own name for it, shown instead of the profile's. */
  displayName?: string;
  /** The user's own words to find it by. */
  tags?: string[];
  /** Where each switch to it lands, if its user has chosen that: see `OwnChange`. */
  landing?: string;
  /** What a page calls its account, where no text names it; see `LearntAlias`. Shown beside the id, never instead of it. */
  learntName?: string;
  /** Its name can be taken for that of a role in another account. */
  twin?: Twin;
}

export interface Organization {
  name: string;
  roles: CatalogRole[];
}

/** All roles of all sources, grouped; organizations and roles in the order of the texts. */
export interface Catalog {
  organizations: Organization[];
}

export interface SourceReading {
  id: string;
  name: string;
  roles: readonly Role[];
}

/**
 * Groups the roles of all sources by organization. An organization named in two sources is one organization, and a role of several
 * portals is one role.
 */
export function buildCatalog(sources: readonly SourceReading[]): Catalog {
  const organizations = new Map<string, Organization>();
  const listed: CatalogRole[] = [];
  for (const { role, source } of listedRoles(sources)) {
    listed.push({ ...role, organization: role.organization || source.name, sourceId: source.id });
  }
  for (const role of joinPortals(listed)) {
    const name = role.organization;
    const organization = organizations.get(name) ?? { name, roles: [] };
    organizations.set(name, organization);
    organization.roles.push(role);
  }
  return { organizations: [...organizations.values()] };
}

/** The roles as their texts have them, the same profile of the same role in two sources once, from the earlier source. */
export function* listedRoles<Listed extends SourceReading>(
  sources: readonly Listed[],
): Generator<{ role: Role; source: Listed }> {
  const seen = new Set<string>();
  for (const source of sources) {
    for (const role of source.roles) {
      const key = listingKey(role);
      if (seen.has(key)) continue;
      seen.add(key);
      yield { role, source };
    }
  }
}
