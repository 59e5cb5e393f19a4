import type { BrowserApi } from '@/platform/browser.ts';

type Local = BrowserApi['storage']['local'];

/** The names of everything that is stored. Chromium lists them since 130, Firefox since 143; before that, everything has to be read. */
export async function namesIn(local: Local): Promise<string[]> {
  const asked: { getKeys?(): Promise<string[]> } = local;
  return asked.getKeys ? asked.getKeys() : Object.keys(await local.get(null));
}
