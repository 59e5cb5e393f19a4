import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scriptsOfPage } from '@/scripts/lib/package/page-scripts.mjs';

it('finds what a page loads at once: scripts, preloads and their imports, each once, without dynamic imports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    'popup.html': `<script type="module" crossorigin src="/chunks/popup.js"></script>
      <link rel="modulepreload" crossorigin href="/chunks/shared.js"><link rel="stylesheet" href="/assets/popup.css">`,
    'chunks/popup.js': `import{a as b}from"./shared.js";import"./polyfill.js";const later=()=>import("./review.js");b(later);`,
    'chunks/shared.js': `import{c}from"./deep.js";export{c as a};`,
    'chunks/polyfill.js': '',
    'chunks/deep.js': 'export const c=1;',
    'chunks/review.js': '',
  };
  mkdirSync(join(folder, 'chunks'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

  const expected = ['popup.js', 'shared.js', 'polyfill.js', 'deep.js'].map((name) => join(folder, 'chunks', name));
  expect(scriptsOfPage(folder, 'popup.html')).toEqual(expected);
});
