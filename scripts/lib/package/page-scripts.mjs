// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The scripts that a built page loads before anyone touches it: those of its `script` and `modulepreload` elements, and
 * what they import in turn. Dynamic imports come later and are left out.
 * @param {string} folder of the build
 * @param {string} page such as `popup.html`
 * @returns {string[]} absolute paths, each once
 */
export function scriptsOfPage(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set([...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => join(folder, path)));
  // A set hands out what is added while it is walked.
  for (const file of found) {
    for (const path of staticImports(readFileSync(file, 'utf8'))) found.add(join(dirname(file), path));
  }
  return [...found];
}

/**
 * @param {string} script minified
 * @returns {string[]} relative paths
 */
function staticImports(script) {
  return [...script.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, path = '']) => path);
}
