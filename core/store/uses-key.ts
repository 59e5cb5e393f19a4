import * as z from 'zod/mini';
import type { Remembered } from '@/core/use/remembered.ts';
import { fieldsOf } from './entries.ts';
import { accountId, text } from './shapes.ts';
import type { StoredKey } from './stored.ts';

/** What was once given for the use of roles elsewhere than in the console. */
export interface Uses {
  /** Ids of the texts that were copied last, newest first. */
  last?: string[] | undefined;
  /** Id of the form in which roles were sent last. */
  shared?: string | undefined;
  /** What was typed for roles that are assumed in one way, by `rememberedFor`. */
  ofBase?: Record<string, Remembered> | undefined;
  /** The numbers of accounts that texts know by an alias alone, by partition and alias. */
  accounts?: Record<string, string> | undefined;
}

const ofBase = z.looseObject({
  sourceProfile: z.exactOptional(text),
  mfaSerial: z.exactOptional(text),
  sessionName: z.exactOptional(text),
  ssoRegion: z.exactOptional(text),
});

export const usesKey: StoredKey<Uses> = {
  name: 'uses',
  version: 1,
  ...fieldsOf({
    last: z.optional(z.array(text)),
    shared: z.optional(text),
    ofBase: z.optional(z.record(text, ofBase)),
    accounts: z.optional(z.record(text, accountId)),
  }),
  initial: () => ({}),
  migrations: {},
};
