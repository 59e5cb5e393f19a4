import type { SourceReading } from '@/core/catalog/catalog.ts';
import { type OwnChanges, ownFinder } from '@/core/catalog/own/apply-own.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Problem, Role } from '@/core/config/role.ts';
import type { RoleChanges } from './compare-roles.ts';
import { accountChanges, nameProblems } from './name-problems.ts';
import { type KnownName, takenNames } from './taken-names.ts';

/** What a review tells of the names that a text brings. */
export interface ToldNames {
  /** Changes that bring a name which leads to another account now, see `takenNames`. */
  taken: ReadonlyMap<number, KnownName>;
  /** Known names that would lead to another account, and names that can be taken for others. */
  accountChanges: Problem[];
  names: Problem[];
}

/**
 * Compares the names of what changes with all that is stored. `all`: the same changes in lines of the whole text; `into`: the
 * source that is changed; `others`: the other sources; `own`: what the user calls roles.
 */
export function tellNames(
  changes: RoleChanges,
  all: RoleChanges,
  into: { id: string; name: string } | undefined,
  others: readonly SourceReading[],
  own: OwnChanges,
): ToldNames {
  const fresh: Role[] = [...changes.added, ...[...changes.changed, ...changes.moved].map(({ after }) => after)];
  const gone = into ? [{ id: into.id, name: into.name, roles: changes.gone }] : [];
  const kept = { id: '', name: '', roles: all.unchanged };
  const before = [all.unchanged, [...all.changed, ...all.moved].map((change) => change.before), all.gone].flat();
  const stored = into ? [...others, { ...into, roles: before }] : others;
  const taken = takenNames(changes, knownNames(stored, own));
  const first = accountChanges(changes, taken);
  const isTold = ({ code, line }: Problem) =>
    code !== 'organization-looks-like' && first.some((one) => one.code !== 'account-changed' && one.line === line);
  const names = nameProblems(fresh, [kept, ...gone, ...others]).filter((problem) => !isTold(problem));
  return { taken, accountChanges: first, names };
}

/** What the list calls roles: by their profiles, and by the names that the user gave them. */
function knownNames(sources: readonly SourceReading[], own: OwnChanges): KnownName[] {
  const ownOf = ownFinder(own);
  return sources.flatMap(({ name: source, roles }) =>
    roles.flatMap((role): KnownName[] => {
      const { profile, partition, account } = role;
      const given = ownOf(roleId(role))?.displayName;
      const ofText = { name: profile, partition, account, source };
      return given ? [ofText, { name: given, partition, account }] : [ofText];
    }),
  );
}
