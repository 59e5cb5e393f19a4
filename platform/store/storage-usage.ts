import type { BrowserApi } from '@/platform/browser.ts';

/** Bytes that the extension keeps. Not every Firefox has the question; there, what is stored is counted as JSON, which is close. */
export async function bytesInUse({ local }: Pick<BrowserApi['storage'], 'local'>): Promise<number> {
  const asked: { getBytesInUse?(keys: null): Promise<number> } = local as object;
  if (asked.getBytesInUse) return asked.getBytesInUse(null);
  return new TextEncoder().encode(JSON.stringify(await local.get(null))).length;
}
