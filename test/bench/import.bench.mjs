// @ts-check
// Recognizes texts of every format, and texts made to hurt readers, at one size and at twice that, and prints the ratio of
// the times: about 2 is linear, 4 would be quadratic.
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/paths.mjs';
import { hostileInputsOf, inputsOf } from './lib/import-inputs.mjs';
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
const writers = {
  csv: await load('export/roles-csv.ts'),
  bookmarks: await load('export/bookmarks.ts'),
  links: await load('switching/link.ts'),
  config: await load('config/write-config.ts'),
};

/** Milliseconds of both texts, taken in turns. @param {string} text @param {string} twice */
function timesOf(text, twice) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  recognize(text);
  for (let round = 0; round < rounds; round++) {
    for (const [index, each] of [text, twice].entries()) {
      const from = performance.now();
      recognize(each);
      times[index]?.push(performance.now() - from);
    }
  }
  return times.map(median);
}

/** @param {string} title @param {Record<string, string>} once @param {Record<string, string>} twice */
function compare(title, once, twice) {
  console.log(title);
  const slow = [];
  for (const [name, text] of Object.entries(once)) {
    const [first = 0, second = 0] = timesOf(text, twice[name] ?? '');
    const ratio = second / first;
    const kind = recognize(text).kind;
    console.log(
      `  ${name.padEnd(20)} ${kind.padEnd(10)} ${first.toFixed(1).padStart(7)} ms, twice ${second.toFixed(1).padStart(7)} ms, ratio ${ratio.toFixed(2)}`,
    );
    if (ratio > highestRatio && second > 20) slow.push(name);
  }
  return slow;
}

const slow = [
  ...compare(`${count} roles`, inputsOf(count, writers), inputsOf(2 * count, writers)),
  ...compare(`${size} characters, hostile`, hostileInputsOf(size), hostileInputsOf(2 * size)),
];
if (slow.length > 0) {
  console.error(`Not linear: ${slow.join(', ')}`);
  process.exitCode = 1;
}
