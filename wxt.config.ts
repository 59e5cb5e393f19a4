import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { consoleMatchPatterns, signInMatchPatterns } from './core/aws/partitions.ts';
import { fewPopupFiles } from './scripts/lib/few-popup-files.mjs';
import { createLicenses } from './scripts/lib/licenses.mjs';
import { makeZipSame } from './scripts/lib/same-zip.mjs';

const licenses = createLicenses();

export default defineConfig({
  imports: false,
  vite: () => ({
    // WXT's context announces every content script to the page, extension id and all, and makes two thirds of ours.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('platform/page/no-context.ts') } },
    plugins: [fewPopupFiles(), licenses.plugin()],
    worker: { plugins: () => [licenses.plugin()] },
  }),
  hooks: {
    'build:done': ({ config }) => licenses.write(config.outDir),
    'zip:done': async (_, files) => {
      for (const file of files) await makeZipSame(file);
    },
  },
  // What running the tests leaves behind is no source.
  zip: { excludeSources: ['test-results/**', 'web-ext-artifacts/**', '**/*.log'] },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // The whole list; test/unit/repository/manifest.test.ts holds it. None is added later: Chrome would disable the extension.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...consoleMatchPatterns, ...signInMatchPatterns],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Comma', mac: 'Command+Shift+Comma' } },
      // Without keys of their own: every pair that is free in one browser is taken in another, or on somebody's desktop.
      'last-role': { description: '__MSG_command_last_role__' },
      'back-to-base': { description: '__MSG_command_back_to_base__' },
    },
    omnibox: { keyword: 'role' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rolecall@rolecall.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
