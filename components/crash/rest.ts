import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';

/** What is on the screen after a crash, and what was thrown. */
export interface Crash {
  /** Oldest first; more may come. */
  errors: readonly unknown[];
  /** What is added to the screen goes to its end … */
  screen: HTMLElement;
  /** … or among its buttons. */
  buttons: HTMLElement;
}

/** What `/crash.js` can do for a page: it shares no file with the page's own scripts. */
export interface Rest {
  /** Puts a report and all roles, as links, on the screen. */
  fill(crash: Crash): void;
  /** Tells of a failure in a bar at the foot, while the page stays. `more` is what its button does. */
  tell(more: () => void): void;
}

declare global {
  var crashRest: Rest | undefined;
  /** The roles that the page had on its screen, or the first of them. */
  var crashView: CatalogView | undefined;
}
