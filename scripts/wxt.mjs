// @ts-check
import { runMain, Stop } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm run build | zip | dev [-- chrome | firefox]: one of wxt's commands, for both browsers or the one named. `zip` for
// Firefox packs the sources too, which addons.mozilla.org asks for. `dev` opens one browser, Chromium unless told.
await runMain(async () => {
  /** @type {(string | undefined)[]} */
  const [command, browser] = process.argv.slice(2);
  if (command !== 'build' && command !== 'zip' && command !== 'dev') throw new Stop('Use npm run build, zip or dev.');

  const all = /** @type {const} */ (['chrome', 'firefox']);
  const wanted = all.filter((name) => (browser ? name === browser : name === 'chrome' || command !== 'dev'));
  if (wanted.length === 0) throw new Stop(`There is no build for "${browser}": name chrome or firefox.`);

  const opened = wanted.includes('firefox') ? 'firefox' : 'chromium';
  const { chromium, firefox } = await setup({ browsers: command === 'dev' ? [opened] : [] });
  const { wxt } = await import('./lib/build.mjs');
  for (const name of wanted) {
    const ok = await wxt(command, name, { ROLECALL_CHROMIUM: chromium, ROLECALL_FIREFOX: firefox });
    if (!ok) throw new Stop(`wxt could not ${command} for ${name}: see its message above.`);
  }
});
