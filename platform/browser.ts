import browser from 'webextension-polyfill';

/**
 * The browser's edge: every API call that background and pages make goes through this object, and this file alone imports
 * the polyfill. What is listed here is what a reviewer has to check against the manifest's permissions.
 */
export const api = {
  storage: browser.storage,
  tabs: browser.tabs,
  windows: browser.windows,
  scripting: browser.scripting,
  runtime: browser.runtime,
  action: browser.action,
  contextMenus: browser.contextMenus,
  permissions: browser.permissions,
  commands: browser.commands,
  omnibox: browser.omnibox,
  i18n: browser.i18n,
};

export type BrowserApi = typeof api;
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
