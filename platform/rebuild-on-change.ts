import type { BrowserApi } from './browser.ts';

/**
 * Makes something anew out of what is stored, whenever one of these keys changes and whenever the function that it gives is
 * called: one after the other, for two at once would be in each other's way, and a turn that has not begun yet serves all
 * calls before it. What throws is over with its turn.
 */
export function rebuildOnChange(
  { storage }: Pick<BrowserApi, 'storage'>,
  names: readonly string[],
  work: () => Promise<unknown>,
): () => void {
  let last: Promise<unknown> = Promise.resolve();
  let isWaiting = false;
  const rebuild = () => {
    if (isWaiting) return;
    isWaiting = true;
    last = last.then(() => {
      isWaiting = false;
      return work().catch(() => {});
    });
  };
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && names.some((name) => name in changes)) rebuild();
  });
  return rebuild;
}
