/** A named config text and where it came from. The text lies under a key of its own, see keys.ts. */
export interface Source {
  id: string;
  /** Shown, and the organization of roles whose text names none. Unique among sources. */
  name: string;
  origin: 'pasted' | 'file' | 'page' | 'link';
  /** Milliseconds since 1970. */
  addedAt: number;
  changedAt: number;
  roles: number;
  skipped: number;
}
