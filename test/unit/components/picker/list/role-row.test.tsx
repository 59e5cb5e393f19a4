import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { RoleRow } from '@/components/picker/list/role-row.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { role } from '../../../core/catalog/catalogs.ts';
import { english } from '../../english.ts';

/** What is seen of the account and the role in a row, and what is heard of the row. */
async function rowOf(more: Partial<CatalogRole>) {
  const nothing = () => {};
  const shown: CatalogRole = { ...role('acme-prod-admin'), sourceId: 's1', ...more };
  const place = { position: 0, top: 0, of: 1, active: false, pinned: false, marked: false, movable: false };
  await act(() =>
    render(
      <Words.Provider value={english}>
        <RoleRow {...place} role={shown} markOf={undefined} found={undefined} onActivate={nothing} onRun={nothing} />
      </Words.Provider>,
      document.body,
    ),
  );
  return {
    seen: document.querySelector('.role-row-account')?.textContent,
    heard: document.querySelector('.visually-hidden')?.textContent,
  };
}

it.each<[string, Partial<CatalogRole>, string]>([
  ['the id of an account without a name', {}, '5555-6666-7777 · Ops'],
  ['the name that a text has', { accountName: 'Billing' }, 'Billing · Ops'],
  ['the id before what a page calls the account', { learntName: 'acme-dev' }, '5555-6666-7777 acme-dev · Ops'],
])('shows %s', async (_, more, seen) => {
  expect((await rowOf(more)).seen).toBe(seen);
});

it('reads out both the id and what a page calls the account', async () => {
  const { heard } = await rowOf({ learntName: 'acme-dev' });
  expect(heard).toContain('acme-dev 5555-6666-7777');
});
