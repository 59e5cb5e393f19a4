import type { BrowserApi } from '@/platform/browser.ts';

type Edge = Pick<BrowserApi, 'scripting'>;

/**
 * Runs a function in a tab's top frame, in the content script's own world or, where that is asked for, in the page's: then
 * what it gives is the page's word, of any type, and may never come.
 */
export async function inTab<Args extends unknown[], T>(
  { scripting }: Edge,
  tabId: number,
  func: (...args: Args) => T | Promise<T>,
  args: Args,
  world: 'own' | 'page' = 'own',
): Promise<T | undefined> {
  const [frame] = await scripting.executeScript({
    target: { tabId },
    ...(world === 'page' && { world: 'MAIN' as const }),
    func: func as () => void,
    args,
  });
  return frame?.result as T | undefined;
}
