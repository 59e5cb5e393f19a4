// @ts-check
import { runBin } from './run.mjs';

/**
 * Arguments of `wxt` that choose a browser. Firefox would get manifest version 2 without being told.
 * @type {Record<'chrome' | 'firefox', string[]>}
 */
const targets = {
  chrome: ['-b', 'chrome', '--mv3'],
  firefox: ['-b', 'firefox', '--mv3'],
};

/**
 * Runs one of wxt's commands for one browser.
 * @param {'build' | 'zip' | 'dev'} command
 * @param {'chrome' | 'firefox'} browser
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function wxt(command, browser, env = {}) {
  // Without a command wxt runs its development server, which takes keys while it runs.
  const options = { env, interactive: command === 'dev' };
  const { code } = await runBin('wxt', [...(command === 'dev' ? [] : [command]), ...targets[browser]], options);
  return code === 0;
}
