import { expect, it } from 'vitest';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import { findNamed, isInsteadOfRows } from '@/core/import/form/named-role.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { role } from '../../export/roles.ts';

const own = role('shop', { account: '000011112222' });
const view = openSnapshot(toSnapshot(buildCatalog([{ id: 'a', name: 'a', roles: [own] }])));

const many = Array.from({ length: 700 }, (_, n) => role(`globex-${n}`, { account: String(300000000000 + n * 7919) }));

it('reads a link as long as Rolecall makes them, and behind the redirector of a mail', () => {
  const { link = '' } = bundleLink(many);
  expect(link.length).toBeGreaterThan(6000);
  for (const query of [link, `https://safe.example/?url=${encodeURIComponent(encodeURIComponent(link))}`])
    expect(findNamed(view, query).named).toEqual({ is: 'shared' });
});

it('says that a text fills the search box, whatever is in it: its end may be missing', () => {
  const { link = '' } = bundleLink([own]);
  for (const text of ['x', `${link} `, 'arn:aws:iam::111122223333:role/Admin ']) {
    const { named } = findNamed(view, text.repeat(20_000).slice(0, 20_000), undefined, roleInText);
    expect(named).toEqual({ is: 'too-long' });
    expect(isInsteadOfRows(named)).toBe(true);
  }
});

it.each([
  ['several roles', [own, role('lab')]],
  ['one role', [own]],
])('chooses none of the roles of a link that shares %s', (_, roles) => {
  const link = bundleLink(roles).link ?? '';
  for (const query of [link, `please import ${link}`, encodeURIComponent(link)]) {
    const { named } = findNamed(view, query, undefined, roleInText);
    expect(named).toEqual({ is: 'shared' });
    expect(isInsteadOfRows(named)).toBe(true);
  }
});
