import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { consoleMatchPatterns, signInMatchPatterns } from './core/aws/partitions.ts';
import { emptyTeamPage } from './core/export/empty-team-page.ts';
import { fewPopupFiles } from './scripts/lib/package/few-popup-files.mjs';
import { createLicenses } from './scripts/lib/package/licenses.mjs';
import { makeZipSame } from './scripts/lib/package/same-zip.mjs';

const licenses = createLicenses();

export default defineConfig({
  imports: false,
  vite: () => ({
    // WXT's context announces every content script to the page, extension id and all, and makes two thirds of ours.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('platform/page/no-context.ts') } },
    plugins: [fewPopupFiles(), licenses.plugin()],
    build: {
      rollupOptions: {
        // Zod explains its `@__PURE__` in comments, each of which would be quoted at every build.
        onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning),
      },
    },
    worker: { plugins: () => [licenses.plugin()] },
  }),
  hooks: {
    'build:done': async ({ config }) => {
      licenses.write(config.outDir);
      if (config.command === 'serve') return;
      const part = (name: string) => readFile(join(config.outDir, name), 'utf8');
      const page = emptyTeamPage({
        script: await part('team-page.js'),
        style: await part('assets/team-page-style.css'),
      });
      await writeFile(join(config.outBaseDir, 'team-page.html'), await page);
    },
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
