// @ts-check
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { smallPolyfill } from './small-polyfill.mjs';

/** What stands behind the name of every module that the popup loads, and keeps it apart from other pages' copies. */
const mark = '?popup';
const page = /\/entrypoints\/popup\/index\.html$/;
const polyfill = fileURLToPath(import.meta.resolve('webextension-polyfill'));
const edge = new URL('../../../platform/browser.ts', import.meta.url);
const textOf = (/** @type {string | URL} */ file) => readFile(file, 'utf8');

/** The files, by whose imports, and theirs in turn, are in them. */
const roots = /** @type {const} */ ([
  ['popup-first', page],
  ['popup-next', /\/(?:components\/picker\/next|platform\/popup\/later)\.ts\?popup$/],
]);

/** What a key or the look around waits for. */
const waitedFor = /\/popup-next-/;

/**
 * Files that are asked for at once with another. Their names stand in the first script, which has no room for those that nobody waits for:
 * a file asks for its own scripts a moment later.
 * @param {string} file
 * @param {string[]} dependencies
 */
const dependenciesAtOnce = (file, dependencies) =>
  waitedFor.test(file) ? dependencies : dependencies.filter((name) => name.endsWith('.css'));

/**
 * What a plugin can ask of the bundler.
 * @typedef {object} Bundler
 * @property {(source: string, importer: string | undefined, options: object) => Promise<{ id: string, external?: unknown } | null>} resolve
 * @property {(module: { id: string }) => Promise<{ code: string | null }>} load
 * @property {() => Iterable<string>} getModuleIds
 * @property {(id: string) => { importedIds: readonly string[] } | null} getModuleInfo
 */

/** @typedef {{ code?: string, modules?: Record<string, unknown> }} Output a file of the build; styles have neither */

/**
 * A plugin for Vite: the popup's scripts and styles become one file for the first paint and one for what follows it. Each
 * file that a popup loads costs it some milliseconds, more than the bytes in it, and cut by what it shares with other
 * pages, as Rollup does, it would load twenty.
 * @returns {any} of the Vite that WXT brings, which is another than the tests'
 */
export function fewPopupFiles() {
  /** Module → the file that it goes into. @type {Map<string, string>} */
  const files = new Map();
  return {
    name: 'few-popup-files',
    enforce: 'pre',

    /** @this {Bundler} @param {string} source @param {string | undefined} importer @param {object} options */
    async resolveId(source, importer, options) {
      if (!importer || !(importer.endsWith(mark) || page.test(importer))) return null;
      // Vite's own, for what stands in the page itself.
      if (source.includes('html-proxy')) return null;
      if (source === 'webextension-polyfill') return polyfill + mark;
      const found = await this.resolve(source, importer.replace(mark, ''), { ...options, skipSelf: true });
      // A worker is a build of its own, and Vite knows it by the end of its name.
      if (!found || found.external || /[?&]worker$/.test(found.id)) return found;
      return found.id.endsWith(mark) ? found : { ...found, id: found.id + mark };
    },

    /** What others would load by a name without a mark. @this {Bundler} @param {string} id */
    async load(id) {
      if (!id.endsWith(mark)) return null;
      // What Vite and WXT make themselves.
      if (id.startsWith('\0')) return (await this.load({ id: id.replace(mark, '') })).code;
      // A script of before modules, which is given what it looks for.
      if (id === polyfill + mark)
        return `const module = { exports: {} }, { exports } = module;\n${smallPolyfill(await textOf(polyfill), await textOf(edge))}\nexport default module.exports;`;
      return null;
    },

    /** @this {Bundler} */
    buildEnd() {
      const all = [...this.getModuleIds()];
      files.clear();
      for (const [name, root] of roots) {
        const found = all.filter((id) => root.test(id));
        while (found.length > 0) {
          const id = found.pop() ?? '';
          if (files.has(id)) continue;
          files.set(id, name);
          found.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      }
    },

    /** Vite's minifier leaves four bytes of a hundred that a slower one takes away. @param {object} _ @param {Record<string, Output>} bundle */
    async generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (!Object.keys(output.modules ?? {}).some((id) => id.endsWith(mark))) continue;
        const { code } = await minify(output.code ?? '', { module: true, ecma: 2020, compress: { passes: 3 } });
        if (code) output.code = code;
      }
    },

    // Scripts are built one by one, as libraries; pages together.
    /** @param {{ build?: { lib?: unknown } }} config */
    config: ({ build }) =>
      build?.lib
        ? {}
        : {
            build: {
              modulePreload: { polyfill: false, resolveDependencies: dependenciesAtOnce },
              rollupOptions: {
                output: { manualChunks: (/** @type {string} */ id) => files.get(id) },
              },
            },
          },
  };
}
