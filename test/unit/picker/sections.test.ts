import { describe, expect, it } from 'vitest';
import { allSections, foundSections, type Section } from '@/components/picker/sections.ts';
import { role, viewOf } from '../catalog/catalogs.ts';

const outline = (sections: Section[]) =>
  sections.map(({ kind, name, count, roleAt }) => [kind, name, ...Array.from({ length: count }, (_, n) => roleAt(n))]);

describe('the sections of the list', () => {
  const two = viewOf([role('a'), role('b', { organization: 'zeta' }), role('c', { organization: 'zeta' })]);

  it('are the organizations', () => {
    expect(outline(allSections(two, []))).toEqual([
      ['organization', 'acme', 0],
      ['organization', 'zeta', 1, 2],
    ]);
  });

  it('have the recents on top, and in their organizations too', () => {
    expect(outline(allSections(two, [2, 0]))[0]).toEqual(['recent', '', 2, 0]);
    expect(allSections(two, [2, 0])).toHaveLength(3);
  });

  it('are none without roles', () => {
    expect(allSections(viewOf([]), [])).toEqual([]);
  });

  it('are what a search found, best first', () => {
    const found = [
      { organization: 1, roles: [2, 1] },
      { organization: 0, roles: [0] },
    ];
    expect(outline(foundSections(two, found))).toEqual([
      ['organization', 'zeta', 2, 1],
      ['organization', 'acme', 0],
    ]);
  });
});
