export const orders = ['config', 'name'] as const;
/** Organizations and roles as the texts have them, or by name. */
export type Order = (typeof orders)[number];

/** What the user chose. A missing part means the default: only choices are stored. */
export interface Preferences {
  /** Recent roles on top of the popup. Default true. */
  recents?: boolean | undefined;
  /** Default 'config'. */
  order?: Order | undefined;
}
