/** How the user's list is set up. */
export interface ListSetup {
  /** Catalog indexes, in the user's own order. */
  pins: readonly number[];
  /** Catalog indexes, latest first. */
  recents: readonly number[];
  /** Paths of headings. */
  collapsed: ReadonlySet<string>;
}

/** The roles that the list shows on top, and that a search gives before equals. */
export type TopRoles = Pick<ListSetup, 'pins' | 'recents'>;
