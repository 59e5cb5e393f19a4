/** A role that is kept on top: which role, and under which of its profiles it was pinned. */
export interface Pin {
  /** See `roleId`. */
  id: string;
  profile: string;
}

/**
 * Pins a role, or moves its pin, to before the pin of the role `before`; to the end without one, or where that is gone. By
 * id, not by place: pins whose roles no source has at the moment are kept, and are not on the screen.
 */
export function placePin(pins: readonly Pin[], pin: Pin, before?: string): Pin[] {
  if (pin.id === before) return [...pins];
  const others = withoutPin(pins, pin.id);
  const at = others.findIndex(({ id }) => id === before);
  return others.toSpliced(at < 0 ? others.length : at, 0, pin);
}

export const withoutPin = (pins: readonly Pin[], id: string): Pin[] => pins.filter((pin) => pin.id !== id);
