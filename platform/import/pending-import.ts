import type { BrowserApi } from '@/platform/browser.ts';

/** A text on its way to the review, from a page or a link. Kept for this browser session only, out of pages' reach. */
export interface PendingImport {
  text: string;
  origin: 'pasted' | 'page' | 'link';
  /** Suggested name of the source. */
  name: string;
  /** The page had more than was read of it: `text` is its beginning. */
  cut?: true;
}

const key = 'pending-import';

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'runtime'>;

/** Opens the options page with a text to review. Nothing is stored until the user imports it there. */
export async function openReview({ storage, tabs, runtime }: Edge, pending: PendingImport): Promise<void> {
  await storage.session.set({ [key]: pending });
  await tabs.create({ url: runtime.getURL('/options.html#import') });
}

/** Takes the waiting text away, so that it is reviewed once. */
export async function takePendingImport({ storage }: Pick<BrowserApi, 'storage'>): Promise<PendingImport | undefined> {
  const { [key]: pending } = await storage.session.get(key);
  await storage.session.remove(key);
  return pending as PendingImport | undefined;
}
