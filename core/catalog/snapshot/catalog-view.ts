import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { TopRoles } from '@/core/catalog/list-setup.ts';
import { fold } from '@/core/text/fold.ts';
import { type Lines, lineOf, linesWith, toLines } from './lines.ts';
import { decodeRole, type RoleLines, type Snapshot } from './snapshot.ts';

export interface OrganizationView {
  name: string;
  /** Index of its first role. */
  first: number;
  count: number;
}

/** A snapshot opened for reading: roles are known by their index, and made when asked for. */
export interface CatalogView {
  count: number;
  organizations: OrganizationView[];
  role(index: number): CatalogRole;
  /** Whether a role has been read yet. At first, only those of the first screen have; any other has empty fields. */
  knows(index: number): boolean;
  /** Only where the view is a first screen: then nothing else of the list setup is known, and nothing can be searched. */
  listSetup?: TopRoles;
  /** A role's two lines, see `Snapshot`. */
  lines(index: number): RoleLines;
  organizationOf(index: number): number;
  /** The roles in whose searchable line (see `Snapshot.names`) a text occurs. */
  rowsWith(text: string): number[];
  /** The searchable lines. They are stored folded, so this costs nothing. */
  searchable(): Lines;
}

/** Counts the roles of organizations: where each begins, which one an index belongs to, and how a role's lines become it. */
export function countUp({ organizations: named, shared }: Pick<Snapshot, 'organizations' | 'shared'>) {
  const organizations: OrganizationView[] = [];
  let count = 0;
  for (const organization of named) {
    organizations.push({ ...organization, first: count });
    count += organization.count;
  }
  function organizationOf(index: number): number {
    let low = 0;
    let high = organizations.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((organizations[middle]?.first ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  const roleOf = (index: number, lines: RoleLines) =>
    decodeRole(lines, { organization: organizations[organizationOf(index)]?.name ?? '', shared });
  return { counted: { count, organizations, organizationOf }, roleOf };
}

/** Opens a snapshot. Costs nothing but the counting of organizations until a role is asked for. */
export function openSnapshot(snapshot: Snapshot): CatalogView {
  const { counted, roleOf } = countUp(snapshot);
  const { count } = counted;
  // A search needs the names alone, and is what a hand waits for.
  let names: Lines | undefined;
  let details: Lines | undefined;
  const searchable = () => (names ??= toLines(snapshot.names, count));
  const detailed = () => (details ??= toLines(snapshot.details, count));
  const linesAt = (index: number): RoleLines => [lineOf(searchable(), index), lineOf(detailed(), index)];

  return {
    ...counted,
    knows: () => true,
    lines: linesAt,
    role: (index) => roleOf(index, linesAt(index)),
    rowsWith: (text) => linesWith(searchable(), fold(text)),
    searchable,
  };
}
