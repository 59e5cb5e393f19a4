import { decideFor, forget, type LearntAlias, learn, learnAll } from '@/core/aws/learnt-alias.ts';
import { aliasOn } from '@/core/session/alias-on-page.ts';
import type { Session } from '@/core/session/session.ts';
import { aliasesKey } from '@/core/store/keys.ts';
import { entry, type Store, whole } from '@/platform/store/store.ts';

/** What pages said that aliases stand for. Only a person decides between two of them. */
export interface Aliases {
  list(): Promise<LearntAlias[]>;
  /** Keeps one, and forgets those that contradict it. Gives what there was before. */
  keep(pair: LearntAlias): Promise<LearntAlias[]>;
  forget(pair: LearntAlias): Promise<LearntAlias[]>;
  forgetAll(): Promise<LearntAlias[]>;
  /** Puts back what one of these returned; what was learnt since stays. */
  restore(pairs: readonly LearntAlias[]): Promise<LearntAlias[]>;
}

export function createAliases(store: Store): Aliases {
  const change = (update: (known: LearntAlias[]) => readonly LearntAlias[], make = entry<LearntAlias[]>) =>
    store.locked(async () => {
      const before = await store.read(aliasesKey);
      await store.write(make(aliasesKey, [...update(before)]));
      return before;
    });
  return {
    list: () => store.read(aliasesKey),
    keep: (pair) => change((known) => decideFor(known, pair)),
    forget: (pair) => change((known) => forget(known, pair)),
    // Also what only a newer version knows.
    forgetAll: () => change(() => [], whole),
    restore: (pairs) => change((since) => learnAll(pairs, since)),
  };
}

/**
 * Remembers which id a page says that its alias stands for: nobody has to type it (AESR#208, AESR#283). Beside what other
 * pages said, never in its place; nothing is written when it is nothing new.
 */
export async function learnAlias(store: Store, session: Session | undefined, at: number): Promise<void> {
  const told = session && aliasOn(session, at);
  if (!told) return;
  await store.locked(async () => {
    const known = await store.read(aliasesKey);
    const learnt = learn(known, told);
    if (learnt !== known) await store.write(entry(aliasesKey, [...learnt]));
  });
}
