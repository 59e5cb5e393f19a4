import type { BrowserApi } from '@/platform/browser.ts';

/** What is asked of the browser after a crash. */
export interface RawBrowser {
  i18n: Pick<BrowserApi['i18n'], 'getMessage'>;
  runtime: Pick<BrowserApi['runtime'], 'getManifest'>;
  storage: { local: BrowserApi['storage']['local'] };
}

/** The browser without the polyfill, which may be what failed. Both give promises where no callback is handed over. */
export function rawBrowser(): RawBrowser {
  const { browser, chrome } = globalThis as { browser?: RawBrowser; chrome?: RawBrowser };
  return (browser ?? chrome)!;
}

export const rawWords = (key: string, ...substitutions: string[]): string =>
  rawBrowser().i18n.getMessage(key, substitutions);
