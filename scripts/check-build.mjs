// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { missingLicenses } from './lib/package/licenses.mjs';
import { manifestProblems } from './lib/package/manifest-problems.mjs';
import { scriptsOfPage } from './lib/package/page-scripts.mjs';
import { extensionDirs, teamPageFile } from './lib/paths.mjs';

/**
 * Bytes, after minification; the content script runs on every console page, the popup is opened all day, a page for a team is
 * sent by mail.
 */
const limits = { consoleScript: 8_000, popupGzip: 25_000, teamPage: 30_000 };

/** Hosts that a bundle may name: AWS's in every partition, and the namespaces of SVG and XHTML. */
const knownHosts =
  /(^|\.)(amazon\.com|amazonaws\.com|amazonaws-us-gov\.com|amazonaws\.cn|amazonaws-eusc\.eu|amazonaws\.eu|awsapps\.com|awsapps\.cn|app\.aws|www\.w3\.org)$/;

/**
 * Holds both builds to their budgets and prints the figures.
 * @returns {boolean} whether all are kept
 */
export function checkBuild() {
  return Object.values(extensionDirs)
    .flatMap((folder) => [
      budget('page for a team', readFileSync(teamPageFile).length, limits.teamPage),
      budget(
        'console content script',
        readFileSync(join(folder, 'content-scripts', 'console.js')).length,
        limits.consoleScript,
      ),
      budget('popup scripts, gzip', gzipped(scriptsOfPage(folder, 'popup.html')), limits.popupGzip),
      none('MANIFEST', manifestProblems(readManifest(folder))),
      none('ALIEN', strangers(folder)),
      none('LICENSE', missingLicenses(folder)),
    ])
    .every(Boolean);
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} limit
 */
function budget(name, bytes, limit) {
  const kept = bytes <= limit;
  console.log(`${kept ? 'ok  ' : 'OVER'} ${name}: ${bytes} of ${limit} bytes`);
  return kept;
}

/** @param {string[]} files */
function gzipped(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/**
 * @param {string} label
 * @param {string[]} problems
 */
function none(label, problems) {
  for (const problem of problems) console.log(`${label} ${problem}`);
  return problems.length === 0;
}

/** @param {string} folder */
const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/**
 * Every host that the build names and that is none of AWS's: nothing is loaded from, or reported to, anyone else.
 * @param {string} folder
 */
function strangers(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.js', '.html', '.css'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)]
      .filter(([, host = '']) => !knownHosts.test(host))
      .map(([url]) => `${relative(folder, file)} names ${url}`),
  );
}
