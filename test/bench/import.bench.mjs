// @ts-check
// Recognizes and reads texts of every format, and texts made to hurt readers, takes half of the changes of a review, and
// compares, and exports, at one size and at twice that, and prints the ratio of the times: about 2 is linear, 4 would be
// quadratic.
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/paths.mjs';
import { changesOf } from './lib/change-inputs.mjs';
import { configsOf, hostileInputsOf, inputsOf } from './lib/import-inputs.mjs';
import { median } from './lib/stats.mjs';

const count = Number(process.env.ROLECALL_BENCH_ROLES ?? 10_000);
const size = Number(process.env.ROLECALL_BENCH_CHARACTERS ?? 500_000);
const rounds = 5;
/** Above it a reader is taken for one that is not linear; between 2 and it lies the machine's noise. */
const highestRatio = 3;

/** @param {string} path */
async function load(path) {
  const options = {
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
    resolve: { alias: { '@': root } },
  };
  return (await runnerImport(`${root}/core/${path}`, options)).module;
}

/** @type {typeof import('../../core/import/recognize.ts')} */
const { recognize } = await load('import/recognize.ts');
/** @type {typeof import('../../core/config/read-config.ts')} */
const { readConfig } = await load('config/read-config.ts');
/** @type {typeof import('../../core/export/cli-config.ts')} */
const { cliConfig } = await load('export/cli-config.ts');
/** @type {typeof import('../../core/review/accept/accept-some.ts')} */
const { acceptSome } = await load('review/accept/accept-some.ts');
/** @type {typeof import('../../core/review/compare-roles.ts')} */
const { compareRoles } = await load('review/compare-roles.ts');
const writers = {
  csv: await load('export/roles-csv.ts'),
  bookmarks: await load('export/bookmarks.ts'),
  links: await load('switching/link.ts'),
  config: await load('config/write-config.ts'),
};

/** What an import does with a text. @param {string} text */
function take(text) {
  const found = recognize(text);
  if ('text' in found) readConfig(found.text);
}

/** @param {string} text */
const takeOut = (text) => void cliConfig([{ name: 'bench', text, roles: readConfig(text).roles }]);

/** Milliseconds of both texts, taken in turns. @param {string} text @param {string} twice @param {(text: string) => void} work */
function timesOf(text, twice, work) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  work(text);
  for (let round = 0; round < rounds; round++) {
    for (const [index, each] of [text, twice].entries()) {
      const from = performance.now();
      work(each);
      times[index]?.push(performance.now() - from);
    }
  }
  return times.map(median);
}

/** @param {string} title @param {Record<string, string>} once @param {Record<string, string>} twice */
function compare(title, once, twice, work = take) {
  console.log(title);
  const slow = [];
  for (const [name, text] of Object.entries(once)) {
    const [first = 0, second = 0] = timesOf(text, twice[name] ?? '', work);
    const ratio = second / first;
    const kind = recognize(text).kind;
    console.log(
      `  ${name.padEnd(20)} ${kind.padEnd(10)} ${first.toFixed(1).padStart(7)} ms, twice ${second.toFixed(1).padStart(7)} ms, ratio ${ratio.toFixed(2)}`,
    );
    if (ratio > highestRatio && second > 20) slow.push(name);
  }
  return slow;
}

/** @param {() => void} work */
function timeOf(work) {
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  return median(times);
}

/** Taking every other change of so many. @param {(roles: number) => string[]} pair @param {number} roles */
function accept(pair, roles) {
  const [before = '', after = ''] = pair(roles);
  const half = new Set(Array.from({ length: roles / 2 }, (_, index) => 2 * index));
  return timeOf(() => acceptSome(before, after, half));
}

/** @param {(roles: number) => string[]} pair @param {number} roles */
function compareAll(pair, roles) {
  const [before = [], after = []] = pair(roles).map((text) => readConfig(text).roles);
  return timeOf(() => compareRoles(before, after));
}

/** @param {string} title @param {typeof accept} time */
function growth(title, time) {
  console.log(`${count} changes ${title}`);
  return Object.entries(changesOf(writers.config.writeConfig)).flatMap(([name, pair]) => {
    const [once, twice] = [time(pair, count), time(pair, 2 * count)];
    const ratio = twice / once;
    console.log(
      `  ${name.padEnd(31)} ${once.toFixed(1).padStart(7)} ms, twice ${twice.toFixed(1).padStart(7)} ms, ratio ${ratio.toFixed(2)}`,
    );
    return ratio > highestRatio && twice > 20 ? [`${title}, ${name}`] : [];
  });
}

const slow = [
  ...compare(`${count} roles`, inputsOf(count, writers), inputsOf(2 * count, writers)),
  ...compare(`${size} characters, hostile`, hostileInputsOf(size), hostileInputsOf(2 * size)),
  ...compare(`${size} characters, hostile, exported`, configsOf(size), configsOf(2 * size), takeOut),
  ...growth('compared', compareAll),
  ...growth('of which half is accepted', accept),
];
if (slow.length > 0) {
  console.error(`Not linear: ${slow.join(', ')}`);
  process.exitCode = 1;
}
