/** How the user's list is set up. */
export interface ListSetup {
  /** Catalog indexes, in the user's own order. */
  pins: readonly number[];
  /** Catalog indexes, latest first. */
  recents: readonly number[];
  /** Catalog indexes of pins and recents that cannot be reached from the tab, and are in neither of the others. */
  away?: readonly number[] | undefined;
  /** Paths of the outermost headings that come first, and of those that come last; see `ListOrder`. */
  first?: readonly string[] | undefined;
  last?: readonly string[] | undefined;
  /** Paths of headings. */
  collapsed: ReadonlySet<string>;
}

/** The roles that the list shows on top, and that a search gives before equals. */
export type TopRoles = Pick<ListSetup, 'pins' | 'recents' | 'away'>;
