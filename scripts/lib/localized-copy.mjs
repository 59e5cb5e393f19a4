// @ts-check
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension so that it speaks one language in every browser: `--lang` has no effect where the browser's
 * own translations are missing (Debian keeps them in a package of their own, chromium-l10n). With a single language
 * left, and that one the default, the browser has nothing else to choose.
 * @param {string} extensionDir
 * @param {string} lang a folder of `_locales`, such as `ko`
 * @param {string} target folder to create
 */
export async function localizedCopy(extensionDir, lang, target) {
  await cp(extensionDir, target, { recursive: true });
  const manifestFile = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const locales = join(target, '_locales');
  for (const other of await readdir(locales)) if (other !== lang) await rm(join(locales, other), { recursive: true });
  await writeFile(manifestFile, JSON.stringify({ ...manifest, default_locale: lang }));
}
