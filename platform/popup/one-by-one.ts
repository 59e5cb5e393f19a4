import type { BrowserApi } from '@/platform/browser.ts';
import { createLibrary, type Library } from '@/platform/library/library.ts';
import { createOneByOne, type OneByOne } from '@/platform/library/one-by-one.ts';
import { createRoleDraft } from '@/platform/library/role-draft.ts';
import { createStore } from '@/platform/store/store.ts';
import { inPrivateWindow } from '@/platform/switching/private-window.ts';
import { lookUpIn } from './role-lookup.ts';

/** Roles one by one, in the library of a page that has one; the popup loads this when the first role is saved. */
export function oneByOneOver(
  edge: Pick<BrowserApi, 'storage' | 'i18n' | 'tabs'>,
  library: Library = createLibrary(createStore(edge.storage.local, navigator.locks, Date.now), Date.now, () =>
    crypto.randomUUID(),
  ),
): OneByOne {
  return createOneByOne(
    library,
    lookUpIn(edge.storage.local),
    edge.i18n.getMessage('options_name_one_by_one'),
    createRoleDraft(edge, () => inPrivateWindow(edge)),
  );
}
