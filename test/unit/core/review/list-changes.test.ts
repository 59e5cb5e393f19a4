import { expect, it } from 'vitest';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { listChanges } from '@/core/review/list-changes.ts';
import { role } from '../catalog/catalogs.ts';

it('lists new, changed, moved and gone roles, each with what it was and what it is', () => {
  const account = (digit: number) => ({ account: String(digit).repeat(12) });
  const before = [
    role('painted', account(1)),
    role('moved', account(2)),
    role('gone', account(3)),
    role('same', account(4)),
  ];
  const after = [
    role('same', account(4)),
    role('moved', { ...account(2), organization: 'zeta' }),
    role('painted', { ...account(1), color: 'ff0000' }),
    role('new', account(5)),
  ];
  const changes = listChanges(compareRoles(before, after));
  expect(changes.map(({ kind, before: old, after: now }) => [kind, old?.profile, now?.profile])).toEqual([
    ['added', undefined, 'new'],
    ['changed', 'painted', 'painted'],
    ['moved', 'moved', 'moved'],
    ['gone', 'gone', undefined],
  ]);
});
