/** What the user chose. A missing part means the default: only choices are stored. */
export interface Preferences {
  /** Recent roles on top of the popup. Default true. */
  recents?: boolean | undefined;
  /** Organizations and roles in the order of the texts, or by name. Default 'config'. */
  order?: 'config' | 'name' | undefined;
}
