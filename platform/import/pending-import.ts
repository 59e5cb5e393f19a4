import * as z from 'zod/mini';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { inTime } from '@/platform/in-time.ts';
import { forgetBriefly, keepBriefly, readBriefly } from '@/platform/store/brief-storage.ts';

/**
 * A text on its way to the review, from a page or a link. Kept for this browser session only, out of pages' reach, and without
 * its secrets.
 */
export interface PendingImport {
  text: string;
  origin: 'pasted' | 'page' | 'link';
  /** Suggested name of the source. */
  name: string;
  /** Host of the link that it was made of. */
  from?: string;
  /** Some roles of many, as the console's own list: never the whole of a source. */
  excerpt?: true;
  /** The page had more than was read of it: `text` is its beginning. */
  cut?: true;
  /** How many of its lines held secrets; absent: none. */
  secretLines?: number;
}

/** What is stored may come from another version or be damaged. */
const pendingImport: z.ZodMiniType<PendingImport> = z.object({
  text: z.string(),
  origin: z.enum(['pasted', 'page', 'link']),
  name: z.string(),
  from: z.exactOptional(z.string()),
  excerpt: z.exactOptional(z.literal(true)),
  cut: z.exactOptional(z.literal(true)),
  secretLines: z.exactOptional(z.number()),
});

type Edge = Pick<BrowserApi, 'storage' | 'tabs' | 'runtime'>;

/** The same without secrets, and with how many lines held some. */
function clean(pending: PendingImport): PendingImport {
  const { text, lines } = withoutSecrets(pending.text);
  const secretLines = (pending.secretLines ?? 0) + lines.length;
  return {
    ...pending,
    text,
    name: withoutSecrets(pending.name).text,
    ...(secretLines > 0 && { secretLines }),
  };
}

/**
 * Opens the options page with a text to review. Nothing is stored until the user imports it there. Each text has a page of its
 * own: of two that are saved in quick succession none takes the place of the other. Rejects if it cannot be handed over.
 */
export async function openReview(edge: Edge, pending: PendingImport): Promise<void> {
  const id = crypto.randomUUID();
  await keepBriefly(edge, `pending-import:${id}`, clean(pending));
  await edge.tabs.create({ url: edge.runtime.getURL(`/options.html?pending=${id}#import`) });
}

/** Opens the options page, which says that there was nothing to import: a menu has no place for words. */
export async function openNothingFound(edge: Pick<BrowserApi, 'tabs' | 'runtime'>): Promise<void> {
  await edge.tabs.create({ url: edge.runtime.getURL('/options.html?pending=none#import') });
}

/** Whether the options page with this query was opened to say so. */
export const isNothingFound = (search: string): boolean => new URLSearchParams(search).get('pending') === 'none';

/** Milliseconds after which the review no longer waits for the text to be taken away. */
const forgettingTime = 2000;

/**
 * Takes the text away that waits for the page with this query, so that it is reviewed once. Undefined: none was handed over,
 * or it was taken. Where it cannot be taken away, it is reviewed all the same. Rejects if it cannot be read.
 */
export async function takePendingImport(
  edge: Pick<BrowserApi, 'storage'>,
  search: string,
): Promise<PendingImport | undefined> {
  const id = new URLSearchParams(search).get('pending');
  if (id === null) return undefined;
  const kept = await readBriefly(edge, `pending-import:${id}`);
  if (kept === undefined) return undefined;
  await inTime(forgetBriefly(edge, `pending-import:${id}`), forgettingTime, () => {}).catch(() => {});
  return pendingImport.parse(kept);
}
