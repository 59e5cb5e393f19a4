import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { FindRole } from '@/platform/library/one-by-one.ts';
import { readPicker } from './picker.ts';

/** Looks for a role in the list as it is stored: of several profiles of one role the first. */
export const findRoleIn =
  (local: BrowserApi['storage']['local']): FindRole =>
  async (id) => {
    const { view } = await readPicker(local);
    const [row] = view ? rowsOfRole(view, id) : [];
    return row === undefined ? undefined : view?.role(row);
  };
