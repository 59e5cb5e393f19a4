// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm run bench [-- name]: every test/bench/*.bench.mjs, or those whose name contains the word, each in a process of its
// own, so that one does not warm up, or fill the heap of, the next.
await runMain(async () => {
  await setup();
  const [wanted = ''] = process.argv.slice(2);
  const folder = join(root, 'test', 'bench');
  const files = readdirSync(folder).filter((name) => name.endsWith('.bench.mjs') && name.includes(wanted));
  for (const file of files) {
    console.log(`\n== ${file.replace('.bench.mjs', '')}`);
    const { code } = await run(process.execPath, [join(folder, file)]);
    if (code !== 0) throw new Stop(`${file} failed: see its message above.`);
  }
});
