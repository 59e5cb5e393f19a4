import type { BrowserApi } from '@/platform/browser.ts';

type Local = BrowserApi['storage']['local'];

const listed = (local: Local): { getKeys?(): Promise<string[]> } => local;

/** Chromium lists names since 130, Firefox since 143. */
export const canListNames = (local: Local): boolean => listed(local).getKeys !== undefined;

/** The names of everything that is stored. Where the browser does not list them, everything has to be read. */
export async function namesIn(local: Local): Promise<string[]> {
  return (await listed(local).getKeys?.()) ?? Object.keys(await local.get(null));
}
