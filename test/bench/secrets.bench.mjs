// @ts-check
// Takes the secrets out of texts that repeat one piece, as hostile pages and dumps do, and reports how many times as long a
// text of double length takes, and the milliseconds of a megabyte. Linear is 2; what is far from it is looked at again.
import { bundled } from './lib/bundled.mjs';
import { pieces } from './lib/secret-inputs.mjs';
import { median } from './lib/stats.mjs';

const length = Number(process.env.ROLECALL_BENCH_LENGTH ?? 80_000);
const rounds = 3;
const shown = 10;

/** @type {typeof import('../../core/secrets/without-secrets.ts')} */
const { withoutSecrets } = await bundled('core/secrets/without-secrets.ts');

/** @param {string} piece @param {number} size */
function timeOf(piece, size) {
  const text = piece.repeat(Math.ceil(size / piece.length));
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    withoutSecrets(text);
    return performance.now() - from;
  });
  return median(times);
}

for (const piece of pieces) timeOf(piece, 5000);
const measured = pieces.map((piece) => {
  const [once, twice] = [timeOf(piece, length), timeOf(piece, 2 * length)];
  return { piece, ratio: twice / once, perMegabyte: (twice / (2 * length)) * 1e6 };
});
// Where it is over at once, a ratio says nothing.
const slow = measured.filter(({ perMegabyte }) => perMegabyte > 100);
const steepest = [...slow].sort((one, other) => other.ratio - one.ratio);
const slowest = [...measured].sort((one, other) => other.perMegabyte - one.perMegabyte);
/** @param {string} title @param {typeof measured} list */
function print(title, list) {
  console.log(title);
  for (const { piece, ratio, perMegabyte } of list.slice(0, shown))
    console.log(
      `  ${JSON.stringify(piece).padEnd(52)} ${ratio.toFixed(2).padStart(6)} ×  ${perMegabyte.toFixed(0).padStart(6)} ms/MB`,
    );
}
print(
  `${pieces.length} pieces, ${length / 1000} and ${(2 * length) / 1000} kB: the longest for double the length`,
  steepest,
);
print('the longest for a megabyte', slowest);
