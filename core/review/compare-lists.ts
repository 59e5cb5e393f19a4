import { withoutPortal } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import { collect } from '@/core/text/collect.ts';
import { lookOf } from '@/core/text/skeleton.ts';
import { type ChangedRole, differingFields } from './compare-roles.ts';
import { disguises, opensOtherwise } from './list-risks.ts';
import { type ListedChange, type ListedRole, listedChange } from './listed-role.ts';
import { idOf, type ListedRoles, type ListParts, listRoles } from './listed-roles.ts';
import { pairRoles } from './pair-roles.ts';

/**
 * What a list becomes for those who use it. Roles have the names that are shown as `profile`, and no lines. The first three
 * would lead a habit astray. Every other difference of a role is in one of `disguised`, `opened`, `changed` and `own`.
 */
export interface ListChanges {
  /** Names that lead to another role than before, or that pass for another role's name; `before`: that role. */
  elsewhere: ChangedRole[];
  /** Roles that take on a name, color or group by which people know other accounts. */
  disguised: ListedChange[];
  /** Roles that end on a page which is more than one to look at, or open through another portal. */
  opened: ListedChange[];
  /** The same role, shown or used otherwise. */
  changed: ListedChange[];
  /** What the user's own changes make of new roles; `before`: as the text has it. */
  own: ListedChange[];
  /** Rows that are not there any more, or were not until now; without those of `elsewhere`. */
  gone: ListedRole[];
  added: ListedRole[];
  pinned: ListedRole[];
  unpinned: ListedRole[];
  /** The row that Enter means where nothing is typed, if it becomes another role's although that one stays. */
  first: { before: ListedRole; after: ListedRole } | undefined;
  /** What the command for the last role chooses from, latest first, if it becomes another choice. `before`: of those that will be listed. */
  last: Record<'before' | 'after', ListedRole[]> | undefined;
  /** How many roles that no source has lose their pin or the user's own changes. */
  unlisted: number;
}

/** Compares what the list shows and does now with what it would show and do. Linear in the number of roles. */
export function compareLists(before: ListParts, after: ListParts): ListChanges {
  const [was, is] = [listRoles(before), listRoles(after)];
  const elsewhere = leadElsewhere(was, is);
  const { partners, waiting } = pairRoles(was.rows, is.rows, [(role) => `${role.profile}\n${idOf(role)}`, idOf]);
  const isDisguise = disguises(was.rows);
  const kinds = { disguised: [], opened: [], changed: [], own: [] } as Record<Kind, ListedChange[]>;
  type Kind = 'disguised' | 'opened' | 'changed' | 'own';
  const kindOf = (change: ListedChange, isNew: boolean): Kind => {
    if (!isNew && isDisguise(change)) return 'disguised';
    if (opensOtherwise(change, isNew)) return 'opened';
    return isNew ? 'own' : 'changed';
  };
  for (const [n, role] of is.rows.entries()) {
    const partner = partners.get(role);
    const change = listedChange(partner ?? is.written[n] ?? role, role);
    if (change.fields.length > 0) kinds[kindOf(change, partner === undefined)].push(change);
  }
  const [left, brought] = [elsewhere.map((one) => one.before), elsewhere.map((one) => one.after)];
  return {
    elsewhere,
    ...kinds,
    gone: without([...waiting], left),
    added: without(
      is.rows.filter((role) => !partners.has(role)),
      brought,
    ),
    pinned: without(is.pinned, was.pinned),
    unpinned: without(was.pinned, [...is.pinned, ...waiting]),
    first: firstOf(was, is),
    last: lastOf(before, after, is),
    unlisted: countUnlisted(before, after, was),
  };
}

function leadElsewhere(was: ListedRoles, is: ListedRoles): ChangedRole[] {
  const known = byLook(was.ranked);
  const firstNow = new Set([...byLook(is.ranked).values()].map(([first]) => first));
  const namesOfTexts = byLook(is.written);
  return is.rows.flatMap((role, n): ChangedRole[] => {
    const same = known.get(lookOf(role.profile)) ?? [];
    // Of several that are called alike, who types the name means the first.
    const meant = same[0] && firstNow.has(role) ? same.slice(0, 1) : same;
    if (meant.some((one) => idOf(one) === idOf(role))) return [];
    // A text may call two roles alike; who gives a role another one's name hides it.
    const isRenamed = is.written[n]?.profile !== role.profile;
    const others = isRenamed ? namesOfTexts.get(lookOf(role.profile)) : undefined;
    const other = same[0] ?? others?.find((one) => idOf(one) !== idOf(role));
    return other ? [{ before: other, after: role, fields: differingFields(other, role) }] : [];
  });
}

function byLook(roles: readonly ListedRole[]): Map<string, ListedRole[]> {
  const looks = new Map<string, ListedRole[]>();
  for (const role of roles) collect(looks, lookOf(role.profile), role);
  return looks;
}

/** Those that are none of these, by whatever name and portal. */
function without(roles: readonly ListedRole[], others: readonly Role[]): ListedRole[] {
  const ids = new Set(others.map(idOf));
  return roles.filter((role) => !ids.has(idOf(role)));
}

function firstOf({ first: before }: ListedRoles, { first: after, rows }: ListedRoles): ListChanges['first'] {
  if (!before || !after || idOf(before) === idOf(after)) return undefined;
  return rows.some((role) => idOf(role) === idOf(before)) ? { before, after } : undefined;
}

function lastOf(before: ListParts, after: ListParts, { rows }: ListedRoles): ListChanges['last'] {
  const rowOf = new Map(rows.toReversed().map((role) => [idOf(role), role]));
  const listed = ({ last = [] }: ListParts) => last.flatMap(({ id }) => rowOf.get(withoutPortal(id)) ?? []);
  const [was, is] = [listed(before), listed(after)];
  const isSame = was.length === is.length && was.every((role, n) => role === is[n]);
  return isSame ? undefined : { before: was, after: is };
}

/** Pins and own changes outlive the text that a role is in. */
function countUnlisted(before: ListParts, after: ListParts, { rows }: ListedRoles): number {
  const idsIn = ({ own, pins }: ListParts) => [...Object.keys(own), ...pins.map(({ id }) => id)].map(withoutPortal);
  const known = new Set([...rows.map(idOf), ...idsIn(after)]);
  return new Set(idsIn(before).filter((id) => !known.has(id))).size;
}
