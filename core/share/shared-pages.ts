import { type OwnChanges, ownFinder } from '@/core/catalog/own/apply-own.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { roleId, withoutPortal } from '@/core/catalog/role-id.ts';
import type { Role } from '@/core/config/role.ts';
import type { SharedRole } from './shared-role.ts';

/** A role with the page that each switch to it ends on. */
export type RoleWithPage = SharedRole & { landing: string };

/** The pages that came with shared roles. */
export interface SharedPages {
  /** Those that an import keeps: each role once, and none that the user's list has already. */
  kept: RoleWithPage[];
  /** How many others there are: where the user's own roles land is for the user to say. */
  left: number;
}

const idOf = (role: Role): string => withoutPortal(roleId(role));

export function pagesFor(roles: readonly SharedRole[], own: readonly Role[]): SharedPages {
  const known = new Set(own.map(idOf));
  const kept: RoleWithPage[] = [];
  let left = 0;
  for (const role of roles) {
    const { landing } = role;
    if (landing === undefined) continue;
    const id = idOf(role);
    if (known.has(id)) left++;
    else kept.push({ ...role, landing });
    known.add(id);
  }
  return { kept, left };
}

/** The user's own changes with these pages, of those roles that are imported. What somebody chose for a role stays. */
export function withPages(
  own: OwnChanges,
  pages: readonly RoleWithPage[],
  imported: readonly Role[],
): Record<string, OwnChange> {
  const ids = new Set(imported.map(idOf));
  const ownOf = ownFinder(own);
  const added = pages.flatMap((role): [string, OwnChange][] => {
    const before = ownOf(roleId(role));
    return ids.has(idOf(role)) && before?.landing === undefined
      ? [[roleId(role), { ...before, landing: role.landing }]]
      : [];
  });
  return { ...own, ...Object.fromEntries(added) };
}
