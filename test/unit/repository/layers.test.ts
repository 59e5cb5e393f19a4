import { describe, expect, it } from 'vitest';
import { closureOf, filesBelow, type Import, importsOf, readText } from './sources.ts';

interface Layer {
  folder: string;
  /** Folders whose files may be imported. */
  layers: string[];
  /** Folders of which only types may be imported. */
  types: string[];
  packages: RegExp;
}

const layers: Layer[] = [
  { folder: 'core', layers: ['core'], types: [], packages: /^(zod\/mini|yaml|fflate|qr)$/ },
  { folder: 'platform', layers: ['core', 'platform'], types: [], packages: /^(zod\/mini|webextension-polyfill)$/ },
  {
    folder: 'components',
    layers: ['core', 'components'],
    types: ['platform', 'public'],
    packages: /^(preact(\/|$)|@codemirror\/)/,
  },
];

const inside = (folders: string[], { target }: Import) => folders.some((folder) => target.startsWith(`${folder}/`));

describe.each(layers)('$folder', (layer) => {
  it('imports only from the layers below', () => {
    const allowed = (one: Import) =>
      one.own
        ? inside(layer.layers, one) || (one.typeOnly && inside(layer.types, one))
        : layer.packages.test(one.target);
    const strays = filesBelow(layer.folder).flatMap((file) =>
      importsOf(file)
        .filter((one) => !allowed(one))
        .map(({ target, typeOnly }) => `${file} imports ${typeOnly ? 'type ' : ''}${target}`),
    );
    expect(strays).toEqual([]);
  });
});

/**
 * The rooms of a folder from the ground up: each takes only from those before it. Files that lie beside the rooms are what they
 * share, or what wires them.
 */
const rooms: Record<string, string[]> = {
  core: [
    ...['text', 'aws', 'secrets', 'config', 'catalog', 'session', 'switching', 'share', 'use'],
    ...['search', 'list', 'history', 'refusals', 'self-test', 'store', 'import', 'review', 'export'],
  ],
  'core/secrets': ['signs', 'places'],
  'core/config': ['document', 'profiles'],
  'core/catalog': ['snapshot', 'own', 'names'],
  'core/switching': ['landing', 'links'],
  'core/use': ['quote', 'terminal', 'iam', 'code'],
  'core/store': ['rescue', 'backup'],
  'core/import': ['words', 'lines', 'found', 'links', 'tables', 'values', 'prose', 'pages', 'form'],
  platform: ['page', 'store', 'library', 'switching', 'popup', 'import', 'shortcuts', 'crash'],
  components: ['kit', 'crash', 'editor', 'add-role', 'confirm', 'share', 'team-page', 'picker', 'settings'],
  'components/kit': ['lifetime', 'display', 'controls', 'texts', 'reading'],
  'components/picker': [
    'list',
    'commands',
    'sheets',
    'use',
    'share',
    'sessions',
    'details',
    'refusals',
    'bars',
    'banners',
    'first-run',
  ],
  'components/settings': ['review', 'preferences', 'import', 'sharing', 'sources', 'history', 'self-test'],
  'components/settings/review': ['tables', 'received', 'restore'],
  'components/settings/import': ['state', 'portal', 'notices', 'questions'],
};

describe.each(Object.entries(rooms))('the rooms of %s', (folder, order) => {
  const roomOf = (file: string) => {
    const [room = '', ...rest] = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/') : [];
    return rest.length > 0 ? room : '';
  };

  it('are all in the order above', () => {
    const beside = folder === 'core' || folder === 'components' ? [] : [''];
    expect([...new Set(filesBelow(folder).map(roomOf))].sort()).toEqual([...beside, ...order].sort());
  });

  it.each(order)('%s takes from no later room', (room) => {
    const later = order.slice(order.indexOf(room) + 1);
    const strays = filesBelow(`${folder}/${room}`).flatMap((file) =>
      importsOf(file)
        .filter(({ own, target }) => own && later.includes(roomOf(target)))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(strays).toEqual([]);
  });
});

it.each(['core', 'platform', 'components'])('%s has no files that import each other in a circle', (folder) => {
  const files = filesBelow(folder);
  const imports = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]));
  /** Files whose imports all lead to an end. */
  const ended = new Set<string>();
  for (let before = -1; before !== ended.size; ) {
    before = ended.size;
    for (const file of files) {
      if (imports.get(file)?.every((target) => ended.has(target) || !imports.has(target))) ended.add(file);
    }
  }
  expect(files.filter((file) => !ended.has(file))).toEqual([]);
});

describe('tests of units', () => {
  const sources = new Set(['core', 'platform', 'components'].flatMap((folder) => filesBelow(folder)));
  const folders = new Set([...sources].map((file) => file.slice(0, file.lastIndexOf('/'))));

  it.each(['core', 'platform', 'components'])('stand in folders of the same names as those of %s', (folder) => {
    const strays = filesBelow(`test/unit/${folder}`).filter(
      (file) => !folders.has(file.slice('test/unit/'.length, file.lastIndexOf('/'))) && file.split('/').length > 4,
    );
    expect(strays).toEqual([]);
  });
});

it('imports the polyfill in platform/browser.ts alone', () => {
  const importers = ['core', 'platform', 'components', 'entrypoints']
    .flatMap((folder) => filesBelow(folder))
    .filter((file) => importsOf(file).some(({ target, typeOnly }) => target === 'webextension-polyfill' && !typeOnly));
  expect(importers).toEqual(['platform/browser.ts']);
});

it('imports the parser of YAML in the importer alone, which a popup loads with the first text that names a role', () => {
  const importers = filesBelow('core').filter((file) => importsOf(file).some(({ target }) => target === 'yaml'));
  expect(importers).toEqual(['core/import/values/yaml-blocks.ts', 'core/import/values/yaml-references.ts']);
  const importer = 'platform/library/text-worker.ts';
  const files = ['components/add-role/role-editor.tsx', 'components/picker/list/readers.ts'];
  const sheet = 'components/picker/sheets/add-sheet.tsx';
  const first = 'components/picker/first-run/first-role.tsx';
  expect(closureOf('entrypoints/popup/main.tsx', importer, sheet, first, ...files).packages).not.toContain('yaml');
  expect(readText('platform/import/first-run.ts')).toContain(`await import('@/${importer}')`);
  const lazily: [string, string][] = [
    ['components/picker/details/one-by-one-role.tsx', "await import('@/components/add-role/role-editor.tsx')"],
    ['components/picker/list/find.ts', "await import('@/components/picker/list/readers.ts')"],
    ['components/picker/sheet-body.tsx', "await import('./sheets/add-sheet.tsx')"],
    ['components/picker/first-run/first-run.tsx', "await import('./first-role.tsx')"],
  ];
  for (const [file, loads] of lazily) expect(readText(file)).toContain(loads);
  expect(closureOf('entrypoints/background.ts').packages).not.toContain('yaml');
});

it('imports CodeMirror in components/editor alone, which no popup loads', () => {
  const editor = /^@codemirror\//;
  const importers = filesBelow('components').filter((file) =>
    importsOf(file).some(({ target }) => editor.test(target)),
  );
  expect(importers.filter((file) => !file.startsWith('components/editor/'))).toEqual([]);
  expect(closureOf('entrypoints/popup/main.tsx').packages.filter((name) => editor.test(name))).toEqual([]);
});

describe('content scripts, which run on every page of the console', () => {
  const scripts = filesBelow('entrypoints', ['.content.ts']);

  it.each(scripts)('%s carries no polyfill, no zod, no Preact', (script) => {
    const { packages } = closureOf(script);
    expect(packages.filter((name) => !name.startsWith('wxt/utils/'))).toEqual([]);
  });
});

describe('size of files', () => {
  const lines = (file: string) => readText(file).trimEnd().split('\n').length;
  const longerThan = (limit: number, folder: string) =>
    filesBelow(folder, ['.ts', '.tsx', '.mjs', '.css']).filter((file) => lines(file) > limit);

  it.each(['core', 'platform', 'components', 'scripts'])('%s has no file above 200 lines', (folder) => {
    expect(longerThan(200, folder)).toEqual([]);
  });

  it('has no entrypoint above 40 lines: they read, wire and mount', () => {
    expect(longerThan(40, 'entrypoints')).toEqual([]);
  });
});
