import { roleId } from '@/core/catalog/role-id.ts';
import type { ConfigReading, Problem, Role } from '@/core/config/role.ts';
import type { ChangedRole, RoleChanges } from '@/core/review/compare-roles.ts';

/** What a text adds to a source, in terms of this text: its lines, its roles, its problems. */
export interface AddedReading {
  reading: ConfigReading;
  /** The same changes in the same order. `line` of what only the source's text has: 0. */
  changes: RoleChanges;
  /** Stored roles that the text says nothing of. */
  untouched: number;
}

/**
 * `pasted` is the reading of the text alone; `merged` is the reading of the source with the text added, and `changes` compare
 * that. The source may have what the text lacks, such as an `[sso-session]`: then the profile is neither skipped nor a
 * problem. In an excerpt, a role counts under any name that the source has for it, see `addText`. A profile that other
 * profiles of the source take their account from is a base, and skipped.
 */
export function readingOfAdded(
  pasted: ConfigReading,
  merged: ConfigReading,
  changes: RoleChanges,
  isExcerpt = false,
): AddedReading {
  const places = placesOf(pasted);
  const byId = new Map(isExcerpt ? pasted.roles.map((role) => [roleId(role), role.line]) : []);
  const lineOf = (role: Role) =>
    places.exact.get(`${role.profile}\n${roleId(role)}`) ??
    places.named.get(role.profile) ??
    byId.get(roleId(role)) ??
    0;
  const placed = (role: Role): Role => ({ ...role, line: lineOf(role) });
  const isOfText = (role: Role) => lineOf(role) > 0;
  const placedChange = (change: ChangedRole): ChangedRole => ({ ...change, after: placed(change.after) });
  const unchanged = changes.unchanged.filter(isOfText);
  const { named } = places;
  const known = new Set(merged.problems.map(reasonOf));
  return {
    reading: {
      roles: merged.roles.filter(isOfText).map(placed),
      skipped: merged.skipped.flatMap((skipped) => {
        const line = named.get(skipped.profile);
        return line === undefined ? [] : [{ ...skipped, line }];
      }),
      problems: pasted.problems.filter((problem) => !isAboutMissing(problem) || known.has(reasonOf(problem))),
    },
    changes: {
      added: changes.added.map(placed),
      changed: changes.changed.map(placedChange),
      moved: changes.moved.map(placedChange),
      gone: changes.gone,
      unchanged: unchanged.map(placed),
    },
    untouched: changes.unchanged.length - unchanged.length,
  };
}

/** The lines of a text's sections, by their names, and by name and role where a name stands for several. */
function placesOf({ roles, skipped }: ConfigReading) {
  const named = new Map(skipped.map(({ profile, line }) => [profile, line]));
  const exact = new Map<string, number>();
  for (const role of roles) {
    if (!named.has(role.profile)) named.set(role.profile, role.line);
    exact.set(`${role.profile}\n${roleId(role)}`, role.line);
  }
  return { named, exact };
}

const isAboutMissing = ({ code }: Problem) => code === 'unknown-source-profile' || code === 'unknown-sso-session';
const reasonOf = ({ code, params }: Problem) => JSON.stringify([code, params]);
