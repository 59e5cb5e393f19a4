import type { BrowserApi } from '@/platform/browser.ts';
import { createLibrary } from '@/platform/library/library.ts';
import { createOneByOne, type OneByOne } from '@/platform/library/one-by-one.ts';
import { createStore } from '@/platform/store/store.ts';
import { findRoleIn } from './find-role.ts';

/** Loaded when the first role is saved: the library needs the schemas. */
export function oneByOneOver({ storage: { local }, i18n }: Pick<BrowserApi, 'storage' | 'i18n'>): OneByOne {
  const store = createStore(local, navigator.locks, Date.now);
  const library = createLibrary(store, Date.now, () => crypto.randomUUID());
  return createOneByOne(library, findRoleIn(local), i18n.getMessage('options_name_one_by_one'));
}
