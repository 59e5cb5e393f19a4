import { rowsThatMayBe } from '@/core/catalog/rows-of-account-names.ts';
import { aliasesKey, preferencesKey } from '@/core/store/keys.ts';
import { isConfirmed, needsConfirm } from '@/core/switching/brake.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import type { Store } from '@/platform/store/store.ts';
import { readPicker } from './picker.ts';

/** Whether a switch has to be confirmed first, and was not. */
export type Brake = (request: SwitchRequest) => Promise<boolean>;

/**
 * Looks at the list as it is stored, not only at what the request says of its role: another profile of it may be marked, or it may
 * have been marked since, or a link calls its account by an alias. Storage that does not answer marks nothing.
 */
export function createBrake({ storage }: Pick<BrowserApi, 'storage'>, store: Store): Brake {
  async function isMarked(role: SwitchRequest['role']): Promise<boolean> {
    const [{ view }, { confirmWords = [] }, learnt] = await Promise.all([
      readPicker(storage.local),
      store.read(preferencesKey),
      bestEffort(store.read(aliasesKey), []),
    ]);
    const listed = view ? rowsThatMayBe(view, role, learnt).map((row) => view.role(row)) : [];
    return needsConfirm([{ ...role, sourceId: '' }, ...listed], confirmWords);
  }
  return async ({ role, confirmed }) =>
    !isConfirmed(role, confirmed) && (role.confirm || (await bestEffort(isMarked(role), false)));
}
