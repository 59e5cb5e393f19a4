// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { Stop } from './stop.mjs';

/** Kept inside node_modules, so that it goes away together with what it vouches for. */
const stamp = join(root, 'node_modules', '.rolecall-lock-hash');

/**
 * Installs the dependencies when there are none, or when package-lock.json is another than at the last install.
 * @param {(line: string) => void} say
 * @throws {Stop} when npm could not do it
 */
export async function ensureDependencies(say) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  say('Installing dependencies (npm ci) …');
  const { code, output } = await runNpm(['ci', '--include=dev']);
  if (code !== 0) throw new Stop(explain(output));
  writeFileSync(stamp, hash);
}

/** @param {string} output what npm said */
function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output)) {
    return 'npm cannot reach its registry: connect to the network (or set `npm config set registry`) and run the command again.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `npm may not write to ${root}: make the folder yours (or remove its node_modules) and run the command again.`;
  }
  return 'npm could not install the dependencies: see its message above, then run the command again.';
}
