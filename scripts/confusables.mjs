// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import data from 'unhomoglyph/data.json' with { type: 'json' };
import { root } from './lib/paths.mjs';

// Makes core/text/confusables.ts anew of Unicode's confusables.txt, as the package unhomoglyph has it: what can be taken for
// one character of ASCII, and what of kana for Han. Compatibility forms are left out, which NFKC takes care of; so is `m` for `rn`,
// for nobody takes a modem for something modern.
const kanaOrHan = /^[\p{sc=Han}\p{scx=Katakana}\p{scx=Hiragana}]$/u;
const kana = /\p{scx=Katakana}|\p{scx=Hiragana}/u;

/** @type {Map<string, string>} */
const byTarget = new Map();
for (const [from, to] of Object.entries(data)) {
  const isAscii = /^[!-~]$/.test(to) && from !== to;
  const isEastAsian = kanaOrHan.test(from) && kanaOrHan.test(to) && kana.test(from + to);
  if ((isAscii || isEastAsian) && from.normalize('NFKC') === from) byTarget.set(to, (byTarget.get(to) ?? '') + from);
}

const escaped = (/** @type {string} */ text) =>
  JSON.stringify(text).replace(
    /\p{M}|[\u0590-\u08ff\u07c0-\u07ff]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]|\p{Cf}|\p{Zs}/gu,
    (character) => (character === ' ' ? ' ' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`),
  );
const pairs = [...byTarget].sort(([one], [other]) => (one < other ? -1 : 1));
const lines = pairs.map(([to, from]) => `  [${escaped(to)}, ${escaped(from)}],`);

writeFileSync(
  join(root, 'core', 'text', 'confusables.ts'),
  `// biome-ignore format: made by scripts/confusables.mjs, not by hand
/**
 * Characters, and behind each those that can be taken for it. Of Unicode's confusables.txt 13.0, © Unicode, Inc., under the
 * Unicode License.
 */
export const confusables: readonly (readonly [string, string])[] = [
${lines.join('\n')}
];
`,
);
