import { isSameRole, type RoleProfile } from '@/core/catalog/role-id.ts';

/**
 * Pins a role, or moves its pin, to before the pin of the role `before`; to the end without one, or where that is gone. By
 * id, not by place: pins whose roles no source has at the moment are kept, and are not on the screen.
 */
export function placePin(pins: readonly RoleProfile[], pin: RoleProfile, before?: string): RoleProfile[] {
  if (before !== undefined && isSameRole(pin.id, before)) return [...pins];
  const others = withoutPin(pins, pin.id);
  const at = others.findIndex(({ id }) => before !== undefined && isSameRole(id, before));
  return others.toSpliced(at < 0 ? others.length : at, 0, pin);
}

export const withoutPin = (pins: readonly RoleProfile[], id: string): RoleProfile[] =>
  pins.filter((pin) => !isSameRole(pin.id, id));
