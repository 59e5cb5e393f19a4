// @ts-check

const isMain = /\/entrypoints\/popup\/main\.tsx$/;

/** Whose imports, and theirs in turn, make one file: what the popup shows first, and what is loaded once that is seen. */
const files = /** @type {const} */ ([
  ['popup-first', isMain],
  // A module of WXT's own, empty, which every page imports.
  ['popup-first', /virtual:wxt-html-plugins$/],
  ['popup-next', /\/(components\/picker\/(find|surroundings)|platform\/surroundings)\.ts$/],
]);

/**
 * What a plugin is told of the modules.
 * @typedef {object} Modules
 * @property {() => Iterable<string>} getModuleIds
 * @property {(id: string) => { importedIds: readonly string[] } | null} getModuleInfo
 */

/**
 * A plugin for Vite. Each file that a popup loads costs it a millisecond or two, more than the bytes in it; cut by what
 * pages share, as Rollup does, the popup would load twenty.
 * @returns {any} of the Vite that WXT brings, which is another than the tests'
 */
export function fewPopupFiles() {
  /** @type {Map<string, string>} */
  const names = new Map();
  return {
    name: 'few-popup-files',
    /** @this {Modules} */
    buildEnd() {
      names.clear();
      for (const [name, root] of files) {
        const found = [...this.getModuleIds()].filter((id) => root.test(id));
        while (found.length > 0) {
          const id = found.pop() ?? '';
          if (names.has(id)) continue;
          names.set(id, name);
          found.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      }
      // What runs the popup stays with its page: other pages load the files too.
      for (const [id] of names) if (isMain.test(id)) names.delete(id);
    },
    // Scripts are built one by one, as libraries; pages together.
    /** @param {{ build?: { lib?: unknown } }} config */
    config: ({ build }) =>
      build?.lib
        ? {}
        : { build: { rollupOptions: { output: { manualChunks: (/** @type {string} */ id) => names.get(id) } } } },
  };
}
