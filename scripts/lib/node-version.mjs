// @ts-check
import { Stop } from './stop.mjs';

/** The oldest Node that every development dependency runs on; the same as `engines` in package.json. */
const minimum = [20, 19];

/**
 * @param {string} version such as `20.19.0`
 * @throws {Stop} when it is too old
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  throw new Stop(
    `Node ${version} is too old for Rolecall: install Node ${minimum.join('.')} or newer from https://nodejs.org and run the command again.`,
  );
}
