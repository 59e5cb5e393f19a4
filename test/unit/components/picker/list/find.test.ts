import { expect, it } from 'vitest';
import { find } from '@/components/picker/list/find.ts';
import { role, viewOf } from '../../../core/catalog/catalogs.ts';

const view = viewOf([
  role('pay', { region: 'ap-northeast-2' }),
  role('web', { region: 'eu-central-1' }),
  role('tokyo-lab', { region: 'us-east-1' }),
  role('log', { region: 'ap-northeast-1' }),
]);

it.each([
  ['seoul', ['pay']],
  ['서울', ['pay']],
  ['frankfurt web', ['web']],
  ['frankfurt pay', []],
  ['tokyo', ['tokyo-lab']],
])('%s finds roles by where their region is, where none is called so: %j', (typed, profiles) => {
  const found = find(view, typed, { pins: [], recents: [], collapsed: new Set() });
  const rows = found?.groups.flatMap(({ roles }) => roles) ?? [];
  expect(rows.map((row) => view.role(row).profile)).toEqual(profiles);
});
