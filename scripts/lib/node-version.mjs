// @ts-check
import { Stop } from './stop.mjs';

/** The oldest Node that every development dependency runs on; the same as `engines` in package.json. */
const minimum = { major: 20, minor: 19 };

/**
 * @param {string} version such as `20.19.0`
 * @throws {Stop} when it is too old
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > minimum.major || (major === minimum.major && minor >= minimum.minor)) return;
  throw new Stop(
    `Node ${version} is too old for Rolecall: install Node ${minimum.major}.${minimum.minor} or newer from https://nodejs.org and run the command again.`,
  );
}
