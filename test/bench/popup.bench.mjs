// @ts-check
// Opens the real popup of the built extension again and again, beside an empty extension's in the same run, and reports
// the time to the list being painted as a ratio to the empty popup's, what it is made of, and what the browser takes
// before it begins. Then types into it at once, and reports how long each key takes until what it finds is painted.
// A third popup, still, is what the real one shows as a page without any script: no list can be painted sooner.
import { runnerImport } from 'vite';
import { launchChromium } from '../../scripts/lib/launch.mjs';
import { extensionDirs, root } from '../../scripts/lib/paths.mjs';
import { makeFloor } from './lib/floor.mjs';
import { paintOf, typeInto } from './lib/popup-timing.mjs';
import { catalogOf } from './lib/roles.mjs';
import { median, quantile, ratioOf, spread } from './lib/stats.mjs';

/** @typedef {import('./lib/popup-timing.mjs').Painted} Painted */

const opens = Number(process.env.ROLECALL_BENCH_OPENS ?? 15);
const counts = (process.env.ROLECALL_BENCH_ROLES ?? '100,1000,10000,100000').split(',').map(Number);
/** For each number of roles: how many times the empty popup's time the list may take, and a key in milliseconds. */
const aims = new Map([
  [100, { ratio: 1.25, key: 16 }],
  [1000, { ratio: 1.25, key: 16 }],
  [10_000, { ratio: 1.5, key: 16 }],
  [100_000, { ratio: 2.5, key: 50 }],
]);
const executablePath = process.env.ROLECALL_CHROMIUM ?? '/usr/bin/chromium';

/** @param {string} path */
async function load(path) {
  const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
  return (await runnerImport(`${root}/${path}`, { ...options, resolve: { alias: { '@': root } } })).module;
}
/** @type {Pick<typeof import('../../core/catalog/snapshot/to-snapshot.ts'), 'toSnapshot'>} */
const { toSnapshot } = await load('core/catalog/snapshot/to-snapshot.ts');
/** @type {Pick<typeof import('../../core/catalog/snapshot/to-pieces.ts'), 'toPieces'>} */
const { toPieces } = await load('core/catalog/snapshot/to-pieces.ts');

const bare = await makeFloor(`${root}/test/bench/floor`);
const floor = await launchChromium({ executablePath, extensionDir: bare.dir, sandboxPort: 9 });
const real = await launchChromium({ executablePath, extensionDir: extensionDirs.chrome, sandboxPort: 9 });

/** Puts so many roles into the extension's storage, and waits for what its background makes of them. @param {number} count */
async function keepRoles(count) {
  await real.background.evaluate(
    async (kept) => {
      const { storage } = /** @type {any} */ (globalThis).chrome;
      const waitFor = async (/** @type {string} */ name) => {
        for (let tries = 0; !(await storage.local.get(name))[name]; tries++) {
          if (tries === 100) throw new Error(`The background has not made "${name}" within ten seconds.`);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
      // Made at the installation, of no sources.
      await waitFor('snapshot');
      await storage.local.remove('firstScreen');
      await storage.local.set(kept);
      await waitFor('firstScreen');
    },
    toPieces(toSnapshot(catalogOf(count))),
  );
}

/** @param {Painted[]} paints @param {keyof Painted} part */
const times = (paints, part) => paints.map((paint) => paint[part]);

try {
  // The first opens warm the browser's caches, as a day's first does.
  await keepRoles(10);
  for (const browser of [floor, real]) for (let i = 0; i < 3; i++) await (await paintOf(browser)).popup.close();
  for (const count of counts) {
    await keepRoles(count);
    const shown = await paintOf(real);
    await bare.keepStill(shown.popup);
    await shown.popup.close();
    /** @type {Painted[]} */
    const empty = [];
    /** @type {Painted[]} */
    const still = [];
    /** @type {Painted[]} */
    const ours = [];
    /** @type {number[]} */
    const first = [];
    /** @type {number[]} */
    const further = [];
    let heap = 0;
    for (let i = 0; i < opens; i++) {
      for (const [paints, page] of /** @type {const} */ ([
        [empty, 'popup'],
        [still, 'still'],
      ])) {
        await bare.show(floor, page);
        const { popup, painted } = await paintOf(floor);
        paints.push(painted);
        await popup.close();
      }
      const { popup, painted } = await paintOf(real);
      ours.push(painted);
      const [key = Number.NaN, ...keys] = await typeInto(popup, 'bil prod adm');
      first.push(key);
      further.push(...keys);
      heap = await popup.evaluate(() => /** @type {any} */ (performance).memory.usedJSHeapSize);
      await popup.close();
    }
    const aim = aims.get(count);
    console.log(`${count} roles, ${opens} opens`);
    for (const [from, title] of /** @type {const} */ ([
      ['navigation', 'list painted, from its page being navigated to'],
      ['asked', 'list painted, from being asked for          '],
    ])) {
      const [all, one, none] = [times(ours, from), times(still, from), times(empty, from)];
      console.log(
        `  ${title}  ${spread(all)}, empty ${spread(none)}, ratio ${ratioOf(all, none)} (aim ${aim?.ratio}); still ${spread(one)}, ratio to empty ${ratioOf(one, none)}, of ours to it ${ratioOf(all, one)}`,
      );
    }
    const part = (/** @type {keyof Painted} */ name) => median(times(ours, name)).toFixed(1);
    const least = (/** @type {keyof Painted} */ name) =>
      `(empty ${median(times(empty, name)).toFixed(1)}, still ${median(times(still, name)).toFixed(1)})`;
    console.log(
      `    page and scripts ${part('scripts')} ${least('scripts')}, read ${part('read')}, render ${part('render')}, frame ${part('frame')} ${least('frame')} ms`,
    );
    console.log(`  first key, at once   ${spread(first)} (aim ${aim?.key} ms)`);
    console.log(
      `  further keys         ${spread(further)}, 95 of 100 within ${quantile(further, 0.95).toFixed(1)} ms, slowest ${Math.max(...further).toFixed(1)} ms (aim ${aim?.key} ms)`,
    );
    console.log(`  memory               ${(heap / 2 ** 20).toFixed(1)} MB of script heap after typing`);
  }
} finally {
  await floor.close();
  await real.close();
  await bare.remove();
}
