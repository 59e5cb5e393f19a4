export const orders = ['config', 'name'] as const;
/** Organizations and roles as the texts have them, or by name. */
export type Order = (typeof orders)[number];

/** What the user chose. A missing part means the default: only choices are stored. */
export interface Preferences {
  /** Recent roles on top of the popup. Default true. */
  recents?: boolean | undefined;
  /** The organization that one is signed in to on top of the others. Default true. */
  signedInFirst?: boolean | undefined;
  /** Default 'config'. */
  order?: Order | undefined;
  /** Console pages are marked with the role that they are signed in to. Default true. */
  marks?: boolean | undefined;
  /** Roles with one of these words in a name are confirmed before a switch. Undefined: nobody has decided; empty: none. */
  confirmWords?: string[] | undefined;
}
