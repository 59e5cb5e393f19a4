import { describe, expect, it } from 'vitest';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { applyOwn, type OwnChanges } from '@/core/catalog/own/apply-own.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import { search } from '@/core/search/search.ts';
import { role } from '../catalogs.ts';

const ops = role('운영', { color: 'aaaaaa', region: 'us-east-1' });
const audit = role('audit', { roleName: 'Audit' });
const catalog = buildCatalog([{ id: 's1', name: 'config', roles: [ops, audit] }]);
const change = {
  displayName: 'Danger Zone',
  color: 'e05a47',
  region: 'eu-west-1',
  tags: ['PCI', '결제'],
  landing: 'https://eu-west-1.console.aws.amazon.com/s3/home',
  note: 'Ask first',
};
const viewWith = (own: OwnChanges) => openSnapshot(toSnapshot(applyOwn(catalog, own)));

describe('applyOwn', () => {
  it('changes name, colour, region, tags and landing of the role, in the list too, and leaves the others', () => {
    const view = viewWith({ [roleId(ops)]: change });
    expect(view.role(0)).toMatchObject({
      profile: '운영',
      displayName: 'Danger Zone',
      color: 'e05a47',
      region: 'eu-west-1',
      tags: ['PCI', '결제'],
      landing: change.landing,
    });
    expect(view.role(1)).toEqual({ ...audit, sourceId: 's1' });
  });

  it.each(['danger', 'zone', 'pci', 'ㄱㅈ', '운영', 'danger pci ops'])('lets the role be found by %s', (query) => {
    const { groups, fuzzy } = search(viewWith({ [roleId(ops)]: change }), query);
    expect([groups.flatMap(({ roles }) => roles)[0], fuzzy]).toEqual([0, false]);
  });

  it('changes all profiles of a role, whatever they are called', () => {
    const renamed = buildCatalog([{ id: 's1', name: 'config', roles: [{ ...ops, profile: 'renamed' }] }]);
    const [organization] = applyOwn(renamed, { [roleId(ops)]: { displayName: 'Mine' } }).organizations;
    expect(organization?.roles[0]?.displayName).toBe('Mine');
  });

  it('gives a catalog without changes back as it is', () => {
    expect(applyOwn(catalog, {})).toBe(catalog);
  });

  it('keeps a display name with tabs and line ends in its row', () => {
    expect(viewWith({ [roleId(ops)]: { displayName: 'a\tb\nc' } }).role(0).displayName).toBe('a b c');
  });
});
