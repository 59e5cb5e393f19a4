import { calledAlike } from '@/core/catalog/names/called-alike.ts';
import { rowsOfRole } from '@/core/catalog/rows-of-role.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { RoleLookup } from '@/platform/library/one-by-one.ts';
import { readPicker } from './picker.ts';

/** Looks into the list as it is stored. */
export const lookUpIn = (local: BrowserApi['storage']['local']): RoleLookup => ({
  async byId(id) {
    const { view } = await readPicker(local);
    const [row] = view ? rowsOfRole(view, id) : [];
    return row === undefined ? undefined : view?.role(row);
  },
  async byName(named, except) {
    const { view } = await readPicker(local);
    return view && calledAlike(view, named, except);
  },
});
