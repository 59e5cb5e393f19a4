// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm run bench [-- name]: builds the extension, then runs every test/bench/*.bench.mjs, or those whose name contains the word,
// each in a process of its own, so that one does not warm up, or fill the heap of, the next.
await runMain(async () => {
  const [wanted = ''] = process.argv.slice(2);
  const folder = join(root, 'test', 'bench');
  const all = readdirSync(folder).filter((name) => name.endsWith('.bench.mjs'));
  const files = all.filter((name) => name.includes(wanted));
  const names = all.map((name) => name.replace('.bench.mjs', '')).join(', ');
  if (files.length === 0) throw new Stop(`There is no benchmark "${wanted}": they are ${names}.`);
  const { chromium } = await setup({ browsers: ['chromium'] });
  const { wxt } = await import('./lib/build.mjs');
  // What is measured must be what is there: without a build some benchmarks would wait for an extension in vain.
  if (!(await wxt('build', 'chrome'))) throw new Stop('The extension could not be built: see the message above.');
  for (const file of files) {
    console.log(`\n== ${file.replace('.bench.mjs', '')}`);
    const { code } = await run(process.execPath, [join(folder, file)], { env: { ROLECALL_CHROMIUM: chromium } });
    if (code !== 0) throw new Stop(`${file} failed: see its message above.`);
  }
});
