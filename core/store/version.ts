/** A former text of a source, and what took its place. */
export interface Version {
  /** When it was stored, in milliseconds since 1970. */
  at: number;
  /** When another took its place. */
  until: number;
  /** Of UTF-8. */
  bytes: number;
  roles: number;
  /** How many roles its successor added, changed or moved, and took away. */
  added: number;
  changed: number;
  gone: number;
  /** Without secrets. */
  text: string;
}
