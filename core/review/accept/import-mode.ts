import { roleId } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { ChangedRole, RoleChanges } from '@/core/review/compare-roles.ts';
import { listChanges, type RoleChange } from '@/core/review/list-changes.ts';

/**
 * What an import makes of a text. `new`: a source of its own. `add`: the source's text with this one added to it, see
 * `addText`; nothing goes. `update`: the source's text, in place of the former one. `edit`: the same, and the text is the
 * source's own, which the user has taken into the box to change it.
 */
export type ImportMode = 'new' | 'add' | 'update' | 'edit';

/** Whether a name leads to another role than before: another account, role, partition or portal. */
export const leadsElsewhere = ({ before, after }: ChangedRole): boolean => roleId(before) !== roleId(after);

interface UntickedOptions {
  own?: RoleChanges;
  portal?: (role: Role) => boolean;
  isExcerpt?: boolean;
  taken?: ReadonlyMap<number, unknown>;
}

/**
 * The changes that are not ticked at first, by their places in `listChanges`: those that would remove or replace a stored
 * role. A known name that leads to another role is the most dangerous, whoever wrote the text. Missing roles count as removed
 * only if the text holds most of the stored roles: of a portal's list, most of those that are the portal's. A user who edits a
 * source's own text means every change, unless little of it is left: then another text was pasted over it. `own`: what the
 * user changed in the opened text, when the stored text has changed since; only that is ticked. `portal`: tells the roles of
 * the portal of which the text is the whole list. `isExcerpt`: of a list that was read in part none is missing. `taken`:
 * places of changes that bring a name which leads to another account now, see `takenNames`.
 */
export function unticked(
  changes: RoleChanges,
  mode: ImportMode,
  { own, portal, isExcerpt = false, taken }: UntickedOptions = {},
): Set<number> {
  if (mode === 'new') return new Set(taken?.keys());
  const isMost = holdsMost(changes);
  const goes = mode === 'add' ? portal !== undefined && holdsMost(changes, portal) : isMost && !isExcerpt;
  const isMeant = mode === 'edit' && isMost && !own;
  const isOwn = own ? ownChange(own) : () => true;
  const places = listChanges(changes).flatMap((change, place) => {
    if (!isOwn(change)) return [place];
    if (change.kind === 'gone') return goes ? [] : [place];
    if (isMeant) return [];
    return taken?.has(place) || (change.before && leadsElsewhere(change)) ? [place] : [];
  });
  return new Set(places);
}

/** Whether a change is among these. Both are changes to the same reading, of different texts before. */
function ownChange({ added, changed, moved, gone }: RoleChanges) {
  const after = new Set([...added, ...[...changed, ...moved].map((change) => change.after)]);
  const removed = new Set(gone.map(({ profile }) => profile));
  return (change: RoleChange): boolean =>
    change.kind === 'gone' ? removed.has(change.before.profile) : after.has(change.after);
}

/** Whether more than half of the stored roles are in the text, under whatever name. */
function holdsMost({ changed, moved, gone, unchanged }: RoleChanges, counts = (_: Role) => true): boolean {
  const pairs = [...changed, ...moved].filter(({ before }) => counts(before));
  const same = unchanged.filter(counts).length;
  const kept = pairs.filter((change) => !leadsElsewhere(change)).length + same;
  return kept * 2 > pairs.length + gone.filter(counts).length + same;
}

/** Where a text goes if the user says nothing, and why. */
export type Proposal =
  | { mode: 'new' }
  /** `shared`: roles that both have; 0: it is small beside the source, which is the largest. */
  | { mode: 'add'; id: string; shared: number; isOne?: true }
  /** `file`: the source came from a file of this name. `shared` of the source's `stored` roles are in the text. */
  | { mode: 'update'; id: string; shared: number; stored: number; file?: string };

export interface StoredRoles {
  id: string;
  roles: readonly Role[];
  /** See `Source`. */
  origin?: string;
  /** Name of the file that it came from. */
  file?: string | undefined;
}

/** What is known of a text beside its roles. */
export interface AboutText {
  /** Some roles of many: a link, the console's own list. */
  isExcerpt?: boolean;
  /** It came by itself: a link, an ARN, as one role. */
  isOne?: boolean;
  /** Name of the file that it was read from. */
  file?: string | undefined;
}

/**
 * Finds the source that a text belongs to: the one that shares most roles with it, the first if equal. The text replaces the
 * source's text only if it holds more than half of its roles, and never if it is an excerpt: a link, a single role, the
 * console's own list. A text that shares no role is added to the largest source if it is small compared with it. Otherwise it
 * becomes a new source. One role that came by itself goes to the others that did. A file that a source came from updates that
 * source, if they have a role or a name in common: files of many people are called `config`.
 */
export function proposeTarget(
  roles: readonly Role[],
  sources: readonly StoredRoles[],
  { isExcerpt = false, isOne = false, file }: AboutText = {},
): Proposal {
  const ids = new Set(roles.map(roleId));
  const isPart = isExcerpt || ids.size <= 1;
  let best: { id: string; shared: number; stored: number } | undefined;
  for (const { id, roles: stored } of sources) {
    const known = new Set(stored.map(roleId));
    const shared = [...known].filter((one) => ids.has(one)).length;
    if (shared > (best?.shared ?? 0)) best = { id, shared, stored: known.size };
  }
  const same = file === undefined ? undefined : sameFile(roles, sources, file);
  if (same) return same;
  if (best) {
    const { id, shared, stored } = best;
    return !isPart && shared * 2 > stored ? { mode: 'update', ...best } : { mode: 'add', id, shared };
  }
  if (isOne) {
    const one = sources.find(({ origin }) => origin === 'one-by-one');
    return one ? { mode: 'add', id: one.id, shared: 0, isOne } : { mode: 'new' };
  }
  const largest = sources.reduce<StoredRoles | undefined>(
    (one, other) => (one && one.roles.length >= other.roles.length ? one : other),
    undefined,
  );
  if (!largest || largest.roles.length === 0) return { mode: 'new' };
  return isPart || ids.size * 2 <= largest.roles.length ? { mode: 'add', id: largest.id, shared: 0 } : { mode: 'new' };
}

/** The source of a file's name that has most of it. */
function sameFile(roles: readonly Role[], sources: readonly StoredRoles[], file: string): Proposal | undefined {
  const ids = new Set(roles.map(roleId));
  const names = new Set(roles.map(({ profile }) => profile));
  const candidates = sources.flatMap(({ id, roles: stored, file: from }) => {
    if (from !== file) return [];
    const shared = new Set(stored.map(roleId).filter((one) => ids.has(one))).size;
    const isLike = shared > 0 || stored.some(({ profile }) => names.has(profile));
    const proposal = { mode: 'update' as const, id, shared, stored: new Set(stored.map(roleId)).size, file };
    return isLike ? [proposal] : [];
  });
  return candidates.sort((one, other) => other.shared - one.shared)[0];
}
