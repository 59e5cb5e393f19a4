import * as z from 'zod/mini';
import { longestAccounts, longestRoles } from '@/core/import/found/portal-reading.ts';
import { accountId as account } from '@/core/store/shapes.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { forgetBriefly, keepBriefly, readBriefly } from '@/platform/store/brief-storage.ts';

const text = z.string().check(z.maxLength(1000));
const roles = z.array(text).check(z.maxLength(longestRoles));

/** It may come from another version. */
const portalSoFar = z.object({
  region: z.optional(text),
  listed: z.array(z.object({ id: text, account, name: text })).check(z.maxLength(longestAccounts)),
  roles: z.array(z.tuple([text, roles])).check(z.maxLength(longestAccounts)),
  shown: z.array(z.object({ account, name: text, roles })).check(z.maxLength(longestAccounts)),
});

/** What was read of a portal before its end. `roles`: by the ids of `listed`. `shown`: by the portal's page. */
export type PortalSoFar = z.infer<typeof portalSoFar>;

/** Keeps it for this browser session, for when the settings are loaded again. Nothing of it rejects. */
export interface KeptPortalReading {
  /** Undefined: nothing is kept, or nothing that can be read. */
  get(): Promise<PortalSoFar | undefined>;
  /** Undefined: nothing is to be kept any more. False: there is no room for it, or no answer. */
  set(reading: PortalSoFar | undefined): Promise<boolean>;
}

/** `id`: of this reading; another one of the same portal begins anew. */
export function keptPortalReading(edge: Pick<BrowserApi, 'storage'>, id: string): KeptPortalReading {
  const name = `portal-reading:${id}` as const;
  return {
    get: () =>
      bestEffort(
        readBriefly(edge, name).then((kept) => portalSoFar.safeParse(kept).data),
        undefined,
      ),
    set: (reading) =>
      bestEffort(
        (reading ? keepBriefly(edge, name, reading) : forgetBriefly(edge, name)).then(() => true),
        false,
      ),
  };
}
