import browser from 'webextension-polyfill';

/**
 * The browser's edge: every API call that background and pages make goes through this object, and this file alone imports
 * the polyfill. What is listed here is what a reviewer has to check against the manifest's permissions. Each part is asked
 * for when it is used: Chromium makes it then, `windows` alone in several milliseconds, which the popup would wait for.
 */
export const api = {
  get storage() {
    return browser.storage;
  },
  get tabs() {
    return browser.tabs;
  },
  get windows() {
    return browser.windows;
  },
  get scripting() {
    return browser.scripting;
  },
  get runtime() {
    return browser.runtime;
  },
  get action() {
    return browser.action;
  },
  get contextMenus() {
    return browser.contextMenus;
  },
  get permissions() {
    return browser.permissions;
  },
  get commands() {
    return browser.commands;
  },
  get omnibox() {
    return browser.omnibox;
  },
  get i18n() {
    return browser.i18n;
  },
};

export type BrowserApi = typeof api;
export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
