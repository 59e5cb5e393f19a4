// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './lib/display.mjs';
import { extensionDirs, root } from './lib/paths.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm start [-- --headless | --real]: a browser with the extension, signed in to the sandbox, a sample one click away
// from import. `--headless`, or no display: a tour with screenshots instead. `--real`: real AWS, in a profile of its own.
await runMain(async () => {
  const options = process.argv.slice(2);
  const unknown = options.find((option) => !['--headless', '--real'].includes(option));
  if (unknown) throw new Stop(`There is no option ${unknown}: use --headless or --real.`);
  const real = options.includes('--real');
  const headless = options.includes('--headless') || !hasDisplay();
  if (real && headless) throw new Stop('--real needs a display: you sign in to AWS by hand.');

  const { chromium: executablePath } = await setup({ browsers: ['chromium'] });
  const { wxt } = await import('./lib/build.mjs');
  if (!(await wxt('build', 'chrome'))) throw new Stop('The extension could not be built: see the message above.');

  const browser = { executablePath, extensionDir: extensionDirs.chrome };
  const sample = readFileSync(join(root, 'scripts', 'sample.config'), 'utf8');
  const { openReal, openSandbox } = await import('./lib/open.mjs');
  if (real) return openReal(browser);
  if (!headless) return openSandbox(browser, sample);
  const { tour } = await import('./lib/tour.mjs');
  await tour(browser, sample);
});
