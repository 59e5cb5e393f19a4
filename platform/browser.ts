import browser, { type Browser } from 'webextension-polyfill';

/**
 * The browser's edge: every API call that background and pages make goes through this object, and this file alone imports
 * the polyfill. What is listed here is what a reviewer has to check against the manifest's permissions. No part is
 * asked for before it is used: Chromium makes it then, `windows` alone in several milliseconds, which the popup would wait
 * for.
 */
export const api: Pick<
  Browser,
  | 'storage'
  | 'tabs'
  | 'windows'
  | 'scripting'
  | 'runtime'
  | 'action'
  | 'contextMenus'
  | 'permissions'
  | 'commands'
  | 'omnibox'
  | 'i18n'
> = browser;

export type BrowserApi = typeof api;
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
