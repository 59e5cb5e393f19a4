// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, preview } from 'vite';
import { root } from './paths.mjs';

const folder = join(root, 'test', 'gallery');

/** @type {import('vite').InlineConfig} */
const config = {
  root: folder,
  configFile: false,
  // There is no page for whatever else is asked for.
  appType: 'mpa',
  logLevel: 'warn',
  cacheDir: join(root, '.output', 'gallery-cache'),
  resolve: { alias: { '@': root } },
  server: { port: 0, fs: { allow: [root] } },
  // What a built file holds is in its name: for each of hundreds of pages, none is asked for again.
  preview: { port: 0, headers: { 'Cache-Control': 'max-age=3600' } },
  build: {
    target: 'es2023',
    minify: false,
    rolldownOptions: { input: ['index.html', 'state.html'].map((name) => join(folder, name)) },
  },
};

/**
 * Serves the gallery from its sources: what is edited is seen at once.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveGallery() {
  const server = await createServer(config);
  await server.listen();
  return { url: urlOf(server), close: () => server.close() };
}

/**
 * The same, built: a page of it loads in an instant.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBuiltGallery() {
  const outDir = await mkdtemp(join(tmpdir(), 'rolecall-gallery-'));
  const built = { ...config, build: { ...config.build, outDir, emptyOutDir: false } };
  await build(built);
  const server = await preview(built);
  return {
    url: urlOf(server),
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** @param {{ resolvedUrls: { local: string[] } | null }} server */
const urlOf = ({ resolvedUrls }) => resolvedUrls?.local[0] ?? '';

/**
 * @typedef {object} GalleryState
 * @property {string} name as in `list/a few`
 * @property {'popup' | 'page'} kind
 * @property {string} url without a language
 */

/**
 * Every state there is, as the gallery's index lists them.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @returns {Promise<GalleryState[]>}
 */
export async function statesOf(page, url) {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  const names = await page
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map(({ dataset }) => dataset));
  return names.map(({ state = '', kind }) => ({
    name: state,
    kind: kind === 'popup' ? 'popup' : 'page',
    url: `${url}state.html?state=${encodeURIComponent(state)}`,
  }));
}

/** Of a window that a popup fills, and of a tab. */
export const sizes = { popup: { width: 400, height: 600 }, page: { width: 1280, height: 800 } };
