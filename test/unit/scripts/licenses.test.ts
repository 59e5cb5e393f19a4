import { expect, it } from 'vitest';
import { sourcesOf } from '@/scripts/lib/package/licenses.mjs';

it.each([
  ['a package', '/x/node_modules/preact/dist/preact.mjs', ['preact']],
  ['a package with a scope', '/x/node_modules/@codemirror/view/dist/index.js?popup', ['@codemirror/view']],
  ['a package within a package', '/x/node_modules/a/node_modules/b/index.js', ['b']],
  ['a path of Windows', 'C:\\x\\node_modules\\zod\\index.js', ['zod']],
  ['a helper of the bundler', '\0vite/preload-helper.js', ['vite']],
  ['Unicode’s data', '/x/core/text/confusables.ts', ['unicode']],
  ['our own', '/x/core/config/role.ts', []],
])('%s', (_, id, names) => {
  expect(sourcesOf([id])).toEqual(names);
});
