import type { Session } from '@/core/session/session.ts';
import { aliasesKey } from '@/core/store/keys.ts';
import { entry, type Store } from '@/platform/store/store.ts';

/**
 * Remembers which id an alias stands for, where a page shows both: nobody has to type it (AESR#208, AESR#283). Gives all
 * that is known; nothing is written when it is nothing new.
 */
export async function learnAlias(store: Store, session: Session | undefined): Promise<Record<string, string>> {
  const { accountAlias: alias, current } = session ?? {};
  const known = await store.read(aliasesKey);
  if (!alias || !current || !/^\d{12}$/.test(current.account) || known[alias] === current.account) return known;
  return store.locked(async () => {
    const aliases = { ...(await store.read(aliasesKey)), [alias]: current.account };
    await store.write(entry(aliasesKey, aliases));
    return aliases;
  });
}
