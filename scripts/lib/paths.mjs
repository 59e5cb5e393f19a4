// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever the working directory is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where `wxt build` leaves the extension, by browser. */
export const extensionDirs = {
  chrome: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** A page for a team, without roles, which `wxt build` leaves beside the extension. */
export const teamPageFile = join(root, '.output', 'team-page.html');

/** Machine-readable results of the test runners, read back for the counts. */
export const reports = {
  unit: join(root, '.output', 'reports', 'unit.json'),
  e2e: join(root, '.output', 'reports', 'e2e.json'),
  durations: join(root, '.output', 'reports', 'durations.json'),
};
