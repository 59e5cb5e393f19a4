import { applyOwn, type OwnChanges, ownFinder } from '@/core/catalog/apply-own.ts';
import { buildCatalog, type CatalogRole, type SourceReading } from '@/core/catalog/catalog.ts';
import { type RoleProfile, roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { Role } from '@/core/config/role.ts';
import { lookOf } from '@/core/text/skeleton.ts';
import { collect } from './collect.ts';
import { type ChangedRole, differingFields } from './compare-roles.ts';

/** All that a list of roles is made of, for the eye. */
export interface ListParts {
  sources: readonly SourceReading[];
  own: OwnChanges;
  pins: readonly RoleProfile[];
}

/** What people see of a list becomes of another one. Roles have the names that are shown as `profile`, and no lines. */
export interface ListChanges {
  /** Names that lead to another role than before, or that pass for another role's name; `before`: that role. */
  elsewhere: ChangedRole[];
  /** Roles that no name leads to any more, or did not until now; without those of `elsewhere`. */
  gone: Role[];
  added: Role[];
  /** Own names, colors and regions that are not there now; `before`: as the text has it. */
  own: ChangedRole[];
  /** Pinned roles that are not pinned now. */
  pinned: Role[];
}

/** Compares what the list shows now with what it would show. Linear in the number of roles. */
export function compareLists(before: ListParts, after: ListParts): ListChanges {
  const [was, written] = [shown(before), shown({ ...after, own: {} })];
  const is = shown(after);
  const known = byLook(was);
  const firstNow = new Set([...byLook(is).values()].map(([first]) => first));
  const namesOfTexts = byLook(written);
  const [ownBefore, ownAfter] = [ownFinder(before.own), ownFinder(after.own)];
  const elsewhere = is.flatMap((role, n): ChangedRole[] => {
    const id = roleId(role);
    const same = known.get(lookOf(role.profile)) ?? [];
    // Of several that are called alike, who types the name means the first.
    const meant = same[0] && firstNow.has(role) ? same.slice(0, 1) : same;
    if (meant.some((one) => roleId(one) === id)) return [];
    // A text may call two roles alike; who gives a role another one's name hides it.
    const isRenamed = written[n]?.profile !== role.profile;
    const others = isRenamed ? namesOfTexts.get(lookOf(role.profile)) : undefined;
    const other = same[0] ?? others?.find((one) => roleId(one) !== id);
    return other ? [changeOf(other, role)] : [];
  });
  const [left, brought] = [elsewhere.map((one) => one.before), elsewhere.map((one) => one.after)];
  return {
    gone: without(was, [...is, ...left]),
    added: without(is, [...was, ...brought]),
    elsewhere,
    own: is.flatMap((role, n) => {
      const id = roleId(role);
      const isKept = JSON.stringify(ownBefore(id)) === JSON.stringify(ownAfter(id));
      const change = changeOf(written[n] ?? role, role);
      return isKept || change.fields.length === 0 ? [] : [change];
    }),
    pinned: pinnedIn(is, after.pins, before.pins),
  };
}

/** Of other identity than all of these. */
function without(roles: readonly Role[], others: readonly Role[]): Role[] {
  const ids = new Set(others.map(roleId));
  return roles.filter((role) => !ids.has(roleId(role)));
}

const changeOf = (before: Role, after: Role): ChangedRole => ({
  before,
  after,
  fields: differingFields(before, after),
});

/** In the order of the catalog: the same with and without the user's own changes. */
const shown = ({ sources, own }: ListParts): CatalogRole[] =>
  applyOwn(buildCatalog(sources), own).organizations.flatMap(({ roles }) =>
    roles.map((role) => ({ ...role, profile: shownName(role), line: 0 })),
  );

function byLook(roles: readonly Role[]): Map<string, Role[]> {
  const looks = new Map<string, Role[]>();
  for (const role of roles) collect(looks, lookOf(role.profile), role);
  return looks;
}

/** Each role once, whatever it is called. */
function pinnedIn(roles: readonly Role[], pins: readonly RoleProfile[], before: readonly RoleProfile[]): Role[] {
  const old = new Set(before.map(({ id }) => withoutPortal(id)));
  const byId = new Map([...roles].reverse().map((role) => [withoutPortal(roleId(role)), role]));
  return pins.flatMap(({ id }) => (old.has(withoutPortal(id)) ? [] : (byId.get(withoutPortal(id)) ?? [])));
}
