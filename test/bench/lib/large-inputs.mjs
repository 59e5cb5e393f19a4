// @ts-check
import { configOf } from './config-text.mjs';

const arn = (/** @type {number} */ index) => `arn:aws:iam::${String(100_000_000_000 + index)}:role/Admin`;
const lines = (/** @type {number} */ count, /** @type {(index: number) => string} */ write) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

/** Bytes that are the same in each run and no text. @param {number} length */
function noise(length) {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}

/** Profiles of which each is the source of the next. @param {number} count @param {string} first the first one's source */
const chain = (count, first) =>
  lines(count, (n) => `[profile p${n}]\nrole_arn = ${arn(n)}\nsource_profile = ${n === 0 ? first : `p${n - 1}`}\n`);

/**
 * Files that people choose by mistake or to do harm, by what they are.
 * @type {Record<string, () => string | Buffer>}
 */
export const largeInputs = {
  'text, 50 MB': () => 'The quick brown fox jumps over the lazy dog. 다람쥐\n'.repeat(900_000).slice(0, 47_000_000),
  'text, 60 MB': () => 'The quick brown fox jumps over the lazy dog.\n'.repeat(1_340_000),
  'binary, 50 MB': () => noise(50_000_000),
  'zip, 20 MB': () => Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(20_000_000)]),
  'HTML, 20 MB': () =>
    `<!doctype html><title>x</title>${'<div class="a"><p>Hello &amp; bye</p></div>\n'.repeat(450_000)}`,
  'links, 100,000': () =>
    lines(
      100_000,
      (n) =>
        `- https://signin.aws.amazon.com/switchrole?account=${100_000_000_000 + n}&roleName=Admin&displayName=team-${n}`,
    ),
  'sections, 100,000': () => configOf(100_000),
  'a line of 1 MB': () => `[profile a]\nrole_arn = ${arn(1)}\n# ${'x'.repeat(1_000_000)}\nregion = us-east-1\n`,
  'a line of 20 MB': () => `[profile a]\nrole_arn = ${arn(1)}\ncolor = ${'x'.repeat(20_000_000)}\n`,
  'a chain of 100,000 sources': () => chain(100_000, 'login'),
  'a circle of 100,000 sources': () => chain(100_000, 'p99999'),
};
