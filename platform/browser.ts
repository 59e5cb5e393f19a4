import browser, { type Browser } from 'webextension-polyfill';

/**
 * The browser's edge: every API call that background and pages make goes through this object, and this file alone imports
 * the polyfill. What is listed here is what a reviewer has to check against the manifest's permissions. No part is
 * asked for before it is used: Chromium makes it then, `windows` alone in several milliseconds, which the popup would wait
 * for.
 */
export const api: Pick<Browser, 'storage' | 'tabs' | 'scripting' | 'runtime' | 'action' | 'permissions' | 'i18n'> & {
  // Firefox for Android has none of these.
  [Name in 'windows' | 'contextMenus' | 'commands' | 'omnibox']?: Browser[Name] | undefined;
} = browser;

export type BrowserApi = typeof api;

/** Parts of it that are there for certain. */
export type Having<Name extends keyof BrowserApi> = { [Part in Name]: NonNullable<BrowserApi[Part]> };

export const has = <Name extends keyof BrowserApi>(edge: BrowserApi, name: Name): edge is BrowserApi & Having<Name> =>
  edge[name] !== undefined;

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
