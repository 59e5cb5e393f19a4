import * as z from 'zod/mini';
import { orders, type Preferences } from '@/core/catalog/list-preferences.ts';
import { fieldsOf } from './entries.ts';
import { text } from './shapes.ts';
import type { StoredKey } from './stored.ts';

export const preferencesKey: StoredKey<Preferences> = {
  name: 'preferences',
  version: 1,
  ...fieldsOf({
    recents: z.optional(z.boolean()),
    signedInFirst: z.optional(z.boolean()),
    order: z.optional(z.enum(orders)),
    marks: z.optional(z.boolean()),
    confirmWords: z.optional(z.array(text)),
  }),
  initial: () => ({}),
  migrations: {},
};
