import type { BrowserApi } from './browser.ts';

/**
 * The browser's words. Where it has none for a key, as after a half update, the key itself is better than an empty button;
 * for the language's own tag, English, as no other string is one.
 */
export const translateThrough =
  (i18n: BrowserApi['i18n']) =>
  (key: string, ...substitutions: string[]): string =>
    i18n.getMessage(key, substitutions) || (key === 'common_locale' ? 'en' : key);
