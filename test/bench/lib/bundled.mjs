// @ts-check
import { resolve } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/lib/paths.mjs';

/**
 * A module of ours as it is shipped: in one piece with what it imports. Unbundled, as the dev server runs it, each call
 * across files would go through a getter, and be measured with it.
 * @param {string} path from the project's root
 * @returns {Promise<any>}
 */
export async function bundled(path) {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, target: 'es2023', lib: { entry: resolve(root, path), formats: ['es'] } },
  });
  const [result] = [output].flat();
  if (result === undefined || !('output' in result)) throw new Error(`${path} was not built`);
  return import(`data:text/javascript,${encodeURIComponent(result.output[0].code)}`);
}
