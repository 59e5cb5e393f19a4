import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/picker/list/layout.ts';
import { toggled } from '@/components/picker/list/marks.ts';
import { shareScopes } from '@/components/picker/share/share-scopes.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { fromPieces } from '@/core/catalog/snapshot/snapshot-pieces.ts';
import { allSections, foundSections } from '@/core/list/sections.ts';
import { libraryOver, profile } from '../../../platform/libraries.ts';

async function viewOf(sources: Record<string, string[]>) {
  const { local, add } = libraryOver();
  for (const [name, profiles] of Object.entries(sources)) await add(profiles.map((one) => profile(one)).join(''), name);
  return openSnapshot(fromPieces(local.all())!);
}
const found = () => [];
const told = (...of: Parameters<typeof shareScopes>) =>
  shareScopes(...of).map(({ is, count, roles }) => [is, count, roles().map((role) => role.profile)]);

it('are the role, its organization, what was found and the whole list', async () => {
  const view = await viewOf({ Acme: ['a', 'b'], Globex: ['c'] });
  const groups = [0, 1].map((organization) => ({ organization, roles: [organization * 2] }));
  const list = { layout: layOut(foundSections(view, groups)), found };
  expect(told({ view, role: view.role(0), list })).toEqual([
    ['role', 1, ['a']],
    ['organization', 2, ['a', 'b']],
    ['found', 2, ['a', 'c']],
    ['all', 3, ['a', 'b', 'c']],
  ]);
});

it('are none but the role where there is nothing more', async () => {
  const view = await viewOf({ Acme: ['a'] });
  const sections = allSections(view, { pins: [0], recents: [], collapsed: new Set() });
  expect(told({ view, role: view.role(0), list: { layout: layOut(sections) } })).toEqual([['role', 1, ['a']]]);
});

it('have the whole list only where it is more than one organization', async () => {
  const view = await viewOf({ Acme: ['a', 'b'] });
  const kinds = told({ view, role: view.role(1), list: { layout: layOut([]) } }).map(([is]) => is);
  expect(kinds).toEqual(['role', 'organization']);
});

describe('what was marked', () => {
  const marked = async (rows: number[]) => {
    const view = await viewOf({ Acme: ['a', 'b'], Globex: ['c'] });
    const marks = toggled(undefined, view, rows)!;
    return { view, role: view.role(0), list: { layout: layOut([]) }, marks };
  };

  it('is first where it is asked for, in the order of the list', async () => {
    const of = await marked([2, 0]);
    expect(told({ ...of, isMarked: true }).slice(0, 2)).toEqual([
      ['marked', 2, ['a', 'c']],
      ['role', 1, ['a']],
    ]);
  });

  it('comes after the role where that is asked for', async () => {
    expect(told(await marked([1])).map(([is]) => is)).toEqual(['role', 'marked', 'organization', 'all']);
  });

  it('is no choice beside the role where it is that role', async () => {
    expect(told({ ...(await marked([0])), isMarked: true }).map(([is]) => is)).toEqual(['role', 'organization', 'all']);
  });
});
