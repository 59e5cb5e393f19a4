import { useMemo, useState } from 'preact/hooks';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { placePin, withoutPin } from '@/core/catalog/own/pins.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import { isSameRole, roleId } from '@/core/catalog/role-id.ts';

export interface EditableListSetup {
  pins: readonly RoleProfile[];
  /** What is kept of pins was changed elsewhere. */
  setPins: (pins: readonly RoleProfile[]) => void;
  /** Paths of headings, see `Heading.path`. */
  collapsed: ReadonlySet<string>;
  isPinned: (role: CatalogRole) => boolean;
  /** These end when it is stored. If it cannot be, the list is as before, and they fail. */
  pin: (role: CatalogRole, before?: CatalogRole) => Promise<unknown>;
  unpin: (role: CatalogRole) => Promise<unknown>;
  collapse: (paths: ReadonlySet<string>) => Promise<unknown>;
}

const orElse = (work: Promise<unknown>, back: () => void) =>
  work.catch((error) => {
    back();
    throw error;
  });

/** The user's pins and collapsed headings: changed here at once, and kept by the background. */
export function useListSetup(
  kept: { pins: readonly RoleProfile[]; collapsed: readonly string[] },
  actions: Pick<PickerActions, 'pin' | 'unpin' | 'collapse'>,
): EditableListSetup {
  const [pins, setPins] = useState(kept.pins);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => new Set(kept.collapsed));
  return useMemo(
    () => ({
      pins,
      setPins,
      collapsed,
      isPinned: (role) => pins.some(({ id }) => isSameRole(id, roleId(role))),
      pin(role, before) {
        const pin = { id: roleId(role), profile: role.profile };
        const next = before && roleId(before);
        setPins((current) => placePin(current, pin, next));
        return orElse(actions.pin(pin, next), () => setPins(pins));
      },
      unpin(role) {
        setPins((current) => withoutPin(current, roleId(role)));
        return orElse(actions.unpin(roleId(role)), () => setPins(pins));
      },
      collapse(paths) {
        setCollapsed(paths);
        return orElse(actions.collapse([...paths]), () => setCollapsed(collapsed));
      },
    }),
    [pins, collapsed, actions],
  );
}
