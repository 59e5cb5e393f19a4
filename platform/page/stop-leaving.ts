/** What `sendForm` leaves in the content script's own world of the page that it sent a form from. */
export interface LeavingMark {
  rolecallLeaves?: true;
}

/**
 * Stops a page from being left for what a form of ours asked for. True: this is still that page, and it stays. AWS may have
 * done what it was asked all the same. `scripting.executeScript` runs it in the content script's own world, so it has no
 * imports and uses nothing from outside the function.
 */
export function stopLeaving(): boolean {
  // The page after it is not to be stopped halfway.
  if (!(globalThis as LeavingMark).rolecallLeaves) return false;
  window.stop();
  return true;
}
