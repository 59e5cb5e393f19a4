// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** The file with the licenses of everything in a build, and the file beside the builds that lists what is in them. */
const licensesFile = 'LICENSES.txt';
const modulesFile = (/** @type {string} */ extensionDir) => `${extensionDir}-modules.json`;

/** Modules that the bundler makes itself, by the package that they are of. */
const ofBundler = /^\0?(vite|rolldown)\//;

/** Packages without a license text, and the one that is published from the same repository and has it. */
const withoutText = new Map([['@wxt-dev/browser', 'wxt']]);

/** Our own file that is made of somebody else's data. */
const unicodeData = 'core/text/confusables.ts';

/**
 * Notes what a build is made of, page by page and script by script, and writes at its end what licenses that brings along.
 * @returns {{ plugin: () => any, write: (extensionDir: string) => void }} one plugin for all bundles of a build, workers too
 */
export function createLicenses() {
  /** @type {Set<string>} */
  const modules = new Set();
  return {
    plugin: () => ({
      name: 'note-modules',
      /** @param {object} _ @param {Record<string, { type: string, moduleIds?: string[] }>} bundle */
      generateBundle(_, bundle) {
        for (const { moduleIds = [] } of Object.values(bundle)) for (const id of moduleIds) modules.add(id);
      },
    }),
    write(extensionDir) {
      const found = sourcesOf(modules);
      writeFileSync(join(extensionDir, licensesFile), licensesText(found));
      writeFileSync(modulesFile(extensionDir), JSON.stringify(found));
    },
  };
}

/**
 * Module ids → the names of what they come from, sorted. What is no package's is ours.
 * @param {Iterable<string>} ids
 */
export function sourcesOf(ids) {
  const found = new Set();
  for (const id of ids) {
    const path = id.replaceAll('\\', '/');
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? ofBundler.exec(path)?.[1];
    if (name) found.add(name);
    if (path.replace(/\?.*/, '').endsWith(`/${unicodeData}`)) found.add('unicode');
  }
  return [...found].sort();
}

/**
 * Rolldown's and Vite's helpers come from the versions that WXT builds with.
 * @param {string} name
 */
function folderOf(name) {
  const wxt = createRequire(join(root, 'node_modules', 'wxt', 'package.json'));
  const folders = wxt.resolve.paths(name) ?? [];
  const folder = folders.map((base) => join(base, name)).find((path) => existsSync(join(path, 'package.json')));
  if (!folder) throw new Error(`${name} is in the build, and no package is called so.`);
  return folder;
}

/**
 * @param {string} name
 * @returns {{ title: string, text: string }}
 */
function licenseOf(name) {
  if (name === 'unicode')
    return {
      title: 'Unicode’s confusables.txt',
      text: readFileSync(join(root, 'scripts', 'lib', 'package', 'unicode-license.txt'), 'utf8'),
    };
  const folder = folderOf(name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file))
    .sort();
  const publishedWith = withoutText.get(name);
  if (files.length === 0 && publishedWith)
    return { title: `${name} ${version} (${license})`, text: licenseOf(publishedWith).text };
  if (files.length === 0) throw new Error(`${name} is in the build, and its package has no licence text.`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  // Vite tells behind its own license those of what it bundles for itself, which no build of ours has.
  const text = texts.join('\n').split('\n# Licenses of bundled dependencies')[0] ?? '';
  return { title: `${name} ${version} (${license})`, text };
}

/** @param {string[]} names */
function licensesText(names) {
  const own = { title: 'Rolecall', text: readFileSync(join(root, 'LICENSE'), 'utf8') };
  const all = [own, ...names.map(licenseOf)];
  const parts = all.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.trim()}\n`);
  // A byte order mark: extensions' text files come without a charset.
  return `\ufeff${parts.join('\n')}`.replaceAll('\r\n', '\n');
}

/**
 * What of a build has no license text in it.
 * @param {string} extensionDir
 * @returns {string[]} one sentence each
 */
export function missingLicenses(extensionDir) {
  const path = join(extensionDir, licensesFile);
  if (!existsSync(path)) return [`${licensesFile} is missing`];
  const text = readFileSync(path, 'utf8');
  /** @type {string[]} */
  const names = JSON.parse(readFileSync(modulesFile(extensionDir), 'utf8'));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lost = Object.keys(dependencies).filter((name) => !names.includes(name));
  const silent = ['own', ...names].filter((name) => {
    const license = name === 'own' ? readFileSync(join(root, 'LICENSE'), 'utf8') : licenseOf(name).text;
    return !text.includes(license.replaceAll('\r\n', '\n').trim());
  });
  return [
    ...lost.map((name) => `${name} is a dependency and not in the build: have modules been overlooked?`),
    ...silent.map((name) => `${name} is in the build, its licence text is not`),
  ];
}
