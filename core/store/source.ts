const origins = ['pasted', 'file', 'page', 'link'] as const;
/** Where a text came from. */
export type Origin = (typeof origins)[number];

/** Undefined: one that only a newer version knows. */
export const knownOrigin = (origin: string): Origin | undefined => origins.find((known) => known === origin);

/** A named config text and where it came from. The text lies under a key of its own, see keys.ts. */
export interface Source {
  id: string;
  /** Shown, and the organization of roles whose text names none. Unique among sources. */
  name: string;
  /** An `Origin`, or what a newer version calls it. */
  origin: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  changedAt: number;
  roles: number;
  skipped: number;
}
