/** Of the extension's own world in a page: the page itself sees none of it. */
const world = globalThis as { rolecallHidden?: boolean };

/** The page always takes away what is shown on it, which therefore stays away; or not any more. */
export function tellHidden(isHidden: boolean): void {
  world.rolecallHidden = isHidden;
}

/** Runs in the page by `scripting.executeScript`: hence nothing from outside the function. */
export const isHiddenHere = (): boolean => (globalThis as { rolecallHidden?: boolean }).rolecallHidden === true;
