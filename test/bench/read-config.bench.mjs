// @ts-check
// Reads the same texts with readConfig and with four libraries that people read such files with, in turns, and reports
// medians, the span of the middle half, and how many times as long each takes. They do less: aesr-config makes roles of
// its own dialect and refuses a text at its first oddity; the others stop at keys and values.
import { externalDataInterceptor, loadSharedConfigFiles } from '@smithy/shared-ini-file-loader';
import { ConfigParser } from 'aesr-config';
// @ts-expect-error: it has no types
import { parse as parseIni } from 'ini';
import { parse as parseJsIni } from 'js-ini';
import { bundled } from './lib/bundled.mjs';
import { configOf } from './lib/config-text.mjs';
import { median, quantile } from './lib/stats.mjs';

const counts = (process.env.ROLECALL_BENCH_ROLES ?? '10,1000,10000').split(',').map(Number);
/** Milliseconds of reading by each reader and size, warm-up left out. */
const budget = Number(process.env.ROLECALL_BENCH_MS ?? 1500);

/** @type {typeof import('../../core/config/read-config.ts')} */
const { readConfig } = await bundled('core/config/read-config.ts');

/** @type {Record<string, (text: string) => unknown>} */
const readers = {
  readConfig,
  'aesr-config': (text) => ConfigParser.parseIni(text),
  'js-ini': (text) => parseJsIni(text, { comment: ['#', ';'] }),
  ini: parseIni,
  '@smithy/shared-ini-file-loader': readWithSmithy,
};

/** It reads files; what they hold is put under their names beforehand, so that no disk is measured. @param {string} text */
function readWithSmithy(text) {
  externalDataInterceptor.interceptFile('config', text);
  externalDataInterceptor.interceptFile('credentials', '');
  return loadSharedConfigFiles({ configFilepath: 'config', filepath: 'credentials' });
}

/** Milliseconds of one reading, the mean of a batch: a small text is over before a clock has ticked. @param {(text: string) => unknown} read @param {string} text @param {number} batch */
async function timeOf(read, text, batch) {
  const from = performance.now();
  for (let i = 0; i < batch; i++) await read(text);
  return (performance.now() - from) / batch;
}

for (const count of counts) {
  const text = configOf(count);
  const batch = Math.max(1, Math.round(1000 / count));
  /** @type {Map<string, number[]>} */
  const times = new Map(Object.keys(readers).map((name) => [name, []]));
  for (const read of Object.values(readers)) await timeOf(read, text, 20 * batch > 200 ? 20 * batch : 5);
  for (let spent = 0; spent < budget; ) {
    for (const [name, read] of Object.entries(readers)) {
      const time = await timeOf(read, text, batch);
      times.get(name)?.push(time);
      if (name === 'readConfig') spent += time * batch;
    }
  }
  const own = median(times.get('readConfig') ?? []);
  console.log(`${count} profiles, ${(text.length / 1000).toFixed(0)} kB`);
  for (const [name, values] of times) {
    const ratio = median(values) / own;
    const span = `${quantile(values, 0.25).toFixed(3)}–${quantile(values, 0.75).toFixed(3)}`;
    console.log(
      `  ${name.padEnd(32)} ${median(values).toFixed(3).padStart(9)} ms (${span})  ${ratio.toFixed(2).padStart(6)} ×`,
    );
  }
}
