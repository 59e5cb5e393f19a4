import type { BrowserApi } from './browser.ts';

/**
 * Rebuilds derived data whenever one of these keys changes, and whenever the returned function is called. Rebuilds run one
 * after the other. A rebuild that has not started yet serves all calls before it. An error ends only its own rebuild.
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
