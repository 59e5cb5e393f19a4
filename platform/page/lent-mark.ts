import type { ConsoleMark } from './console-mark.ts';
import type { PageMark } from './page-mark.ts';

/** Of the extension's own world in a page: the page itself sees none of it. */
const world = globalThis as { rolecallMark?: ConsoleMark };

/** Keeps what marks a page for the marks to come. */
export function lendMark(mark: ConsoleMark): void {
  // Two may have come at once.
  world.rolecallMark?.(undefined);
  world.rolecallMark = mark;
}

/**
 * Marks a page by what was lent; without a mark, not any more. Runs in the page by `scripting.executeScript`: hence nothing from
 * outside the function. `origin`: of the page that is meant; another one may be there by now. `element`: of the stripe,
 * where the page has just got its style. Gives whether nothing is missing.
 */
export function askLentMark(origin: string, mark: PageMark | null, element?: string): boolean {
  if (location.origin !== origin) return true;
  const { rolecallMark } = globalThis as { rolecallMark?: ConsoleMark };
  rolecallMark?.(mark ?? undefined, element);
  return rolecallMark !== undefined || mark === null;
}
