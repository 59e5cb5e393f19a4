import * as z from 'zod/mini';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { listOf } from './entries.ts';
import { accountId, text, time } from './shapes.ts';
import type { StoredKey } from './stored.ts';

const learntAlias: z.ZodMiniType<LearntAlias> = z.looseObject({
  alias: text,
  account: accountId,
  at: z.exactOptional(time),
  host: z.exactOptional(text),
});

/** Which account id an alias stands for, as console pages said, contradictions included. */
export const aliasesKey: StoredKey<LearntAlias[]> = {
  name: 'aliases',
  version: 2,
  ...listOf(learntAlias),
  initial: () => [],
  migrations: { 1: listed },
};

/** Of version 1: one account for each alias, that of whichever page spoke last. */
function listed(older: unknown): unknown {
  if (typeof older !== 'object' || older === null) return older;
  return Object.entries(older).map(([alias, account]) => ({ alias, account }));
}
