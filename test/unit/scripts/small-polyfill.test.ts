import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { smallPolyfill } from '../../../scripts/lib/package/small-polyfill.mjs';

const polyfill = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');
const edge = readFileSync('platform/browser.ts', 'utf8');
const partsIn = (text: string) => Object.keys(JSON.parse(/const apiMetadata = (\{.*?\});/s.exec(text)![1]!)).sort();

it('leaves what is known of the parts that are used, and all else of the polyfill', () => {
  const small = smallPolyfill(polyfill, edge);
  expect(partsIn(small)).toEqual([
    'commands',
    'contextMenus',
    'i18n',
    'permissions',
    'runtime',
    'storage',
    'tabs',
    'windows',
  ]);
  const rest = (text: string) => text.replace(/const apiMetadata = \{.*?\};/s, '');
  expect(rest(small)).toBe(rest(polyfill));
});

it('fails where the polyfill is written in another way', () => {
  expect(() => smallPolyfill('(function () {})()', edge)).toThrow('written in another way');
});
