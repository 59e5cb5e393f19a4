import type { SourceReading } from '@/core/catalog/catalog.ts';
import type { Problem, Role } from '@/core/config/role.ts';
import type { RoleChanges } from './compare-roles.ts';
import { accountChanges, nameProblems } from './name-problems.ts';
import { type TakenName, takenNames } from './taken-names.ts';

/** What a review tells of the names that a text brings. */
export interface ToldNames {
  /** Changes that bring a name which another source knows with another account, see `takenNames`. */
  taken: ReadonlyMap<number, TakenName>;
  /** Known names that would lead to another account, and names that can be taken for others. */
  accountChanges: Problem[];
  names: Problem[];
}

/**
 * Compares the names of what changes with all that is stored. `all`: the same changes in lines of the whole text; `into`: the
 * source that is changed; `others`: the other sources.
 */
export function tellNames(
  changes: RoleChanges,
  all: RoleChanges,
  into: { id: string; name: string } | undefined,
  others: readonly SourceReading[],
): ToldNames {
  const fresh: Role[] = [...changes.added, ...[...changes.changed, ...changes.moved].map(({ after }) => after)];
  const gone = into ? [{ id: into.id, name: into.name, roles: changes.gone }] : [];
  const kept = { id: '', name: '', roles: all.unchanged };
  const taken = takenNames(changes, others);
  const first = accountChanges(changes, taken);
  const isTold = ({ code, line }: Problem) => first.some((one) => one.code === code && one.line === line);
  const names = nameProblems(fresh, [kept, ...gone, ...others]).filter((problem) => !isTold(problem));
  return { taken, accountChanges: first, names };
}
