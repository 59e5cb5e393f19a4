import * as z from 'zod/mini';
import type { AgreedHost } from '@/core/aws/agreed-host.ts';
import { readPortal } from '@/core/aws/portal.ts';
import { listOf } from './entries.ts';
import { text, time } from './shapes.ts';
import type { StoredKey } from './stored.ts';

const agreedHost: z.ZodMiniType<AgreedHost> = z.looseObject({
  // What could never be asked for is nothing that was agreed to.
  host: text.check(z.refine((host) => readPortal(`https://${host}/`)?.companyHost === host)),
  at: time,
});

/** The hosts beside AWS's that the user has agreed to open. */
export const agreedHostsKey: StoredKey<AgreedHost[]> = {
  name: 'agreedHosts',
  version: 1,
  ...listOf(agreedHost),
  initial: () => [],
  migrations: {},
};
