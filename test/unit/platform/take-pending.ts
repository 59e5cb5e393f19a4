import { vi } from 'vitest';
import type { BrowserApi } from '@/platform/browser.ts';
import { takePendingImport } from '@/platform/import/pending-import.ts';

type Edge = Pick<BrowserApi, 'storage' | 'tabs'>;

/** Queries of the review pages that were opened, in their order. */
export const openedReviews = ({ tabs }: Pick<Edge, 'tabs'>): string[] =>
  vi
    .mocked(tabs.create)
    .mock.calls.flatMap(([{ url = '' }]) => (url.includes('/options.html') ? new URL(url).search : []));

/** What the review page that was opened last is given. */
export const takePending = (edge: Edge) => takePendingImport(edge, openedReviews(edge).at(-1) ?? '');
