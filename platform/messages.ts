import * as z from 'zod/mini';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { roleKinds } from '@/core/config/role-kinds.ts';
import { ownChange } from '@/core/store/shapes.ts';
import type { PlannedRole } from '@/core/switching/plan.ts';
import type { ExitReport, SwitchReport } from '@/core/switching/report.ts';
import { rungs } from '@/core/switching/rungs.ts';
import { wheres } from '@/core/switching/where.ts';
import type { Runtime } from './browser.ts';

/** Longer than any field of a role that the popup can show; the reader itself has no limit. */
const text = z.string().check(z.maxLength(65_536));

const role: z.ZodMiniType<PlannedRole> = z.object({
  kind: z.enum(roleKinds),
  profile: text,
  partition: z.enum(partitionIds),
  account: text,
  roleName: text,
  organization: text,
  line: z.number(),
  region: z.exactOptional(text),
  color: z.exactOptional(text),
  sourceProfile: z.exactOptional(text),
  base: z.exactOptional(
    z.object({ account: z.exactOptional(text), alias: z.exactOptional(text), roleName: z.exactOptional(text) }),
  ),
  via: z.exactOptional(z.object({ account: text, roleName: text })),
  startUrl: z.exactOptional(text),
  otherPortals: z.exactOptional(z.array(text)),
  accountName: z.exactOptional(text),
  needsExternalId: z.exactOptional(z.literal(true)),
});

/** Everything that may be asked of the background. */
export const request = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('switch'),
    role,
    where: z.enum(wheres),
    /** A certain rung instead of the best: the one offered after a failure. */
    rung: z.optional(z.enum(rungs)),
    /** With the rung `other-portal`: which one, of several. */
    portal: z.optional(text),
    /** Switch although the role is open in another tab. */
    anyway: z.optional(z.boolean()),
    /** The host that is none of AWS's, which the user has just agreed to open. */
    agreedHost: z.optional(text),
    /** Region for this switch alone. */
    region: z.optional(text),
    /** Where to land this time: a `Landing`, or the address of a console page. */
    landing: z.optional(text),
    /** Who may cancel it. */
    by: z.optional(text),
  }),
  z.object({ type: z.literal('exit'), by: z.optional(text) }),
  /** Whatever this one asked for and is still on its way; how it ends is answered there. */
  z.object({ type: z.literal('cancel'), by: text }),
  z.object({ type: z.literal('go-to-tab'), tabId: z.number() }),
  z.object({ type: z.literal('import-from-page') }),
  z.object({ type: z.literal('save-link') }),
  z.object({ type: z.literal('pin'), pin: z.object({ id: text, profile: text }), before: z.optional(text) }),
  z.object({ type: z.literal('unpin'), id: text }),
  z.object({ type: z.literal('collapse'), paths: z.array(text) }),
  /** Without `own`: as the text says, again. */
  z.object({ type: z.literal('change'), id: text, own: z.optional(ownChange) }),
]);

export type Request = z.infer<typeof request>;
export type SwitchRequest = Extract<Request, { type: 'switch' }>;
/** How a role is switched to. */
export type SwitchChoice = Omit<SwitchRequest, 'type' | 'role' | 'by'>;

/** What each request is answered with, never undefined: that is no answer. `import-from-page` says how many characters were found. */
export interface Answers {
  switch: SwitchReport;
  exit: ExitReport;
  cancel: true;
  'go-to-tab': true;
  'import-from-page': { found: number };
  'save-link': true;
  pin: true;
  unpin: true;
  collapse: true;
  change: true;
}

/** Content scripts may ask for this alone. Its subject is the sender's own address, so there is nothing to forge. */
const fromContentScripts: ReadonlySet<Request['type']> = new Set(['save-link']);

/** Checks shape and sender; undefined: a stranger, to be ignored. `origin` is that of the extension's own pages. */
export function admit(
  message: unknown,
  sender: Runtime.MessageSender,
  id: string,
  origin: string,
): Request | undefined {
  const parsed = request.safeParse(message);
  if (!parsed.success || sender.id !== id) return undefined;
  const ownPage = sender.url?.startsWith(origin) ?? false;
  return ownPage || fromContentScripts.has(parsed.data.type) ? parsed.data : undefined;
}
