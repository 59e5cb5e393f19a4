import * as z from 'zod/mini';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { roleKinds } from '@/core/config/role-kinds.ts';
import { ownChange } from '@/core/store/shapes.ts';
import { type Confirmed, longestReason } from '@/core/switching/brake.ts';
import type { PlannedRole } from '@/core/switching/plan.ts';
import type { ExitReport, SwitchReport } from '@/core/switching/report.ts';
import { rungs } from '@/core/switching/rungs.ts';
import { wheres } from '@/core/switching/where.ts';
import type { LinkNote } from '@/platform/import/note-on-link.ts';
import type { Runtime } from './browser.ts';

/** Longer than any field of a role that the popup can show; the reader itself has no limit. */
const text = z.string().check(z.maxLength(65_536));

/** Who a tab showed. */
const shown = z.object({ account: text, alias: z.optional(text), name: text });

/** A session. */
const signOut = z.object({ signInHost: text, differentiator: z.optional(text) });

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
  confirm: z.exactOptional(z.literal(true)),
});

const reason = z.optional(z.string().check(z.maxLength(longestReason)));
const confirmed: z.ZodMiniType<Confirmed> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('typed'), typed: text, reason }),
  z.object({ by: z.literal('held'), reason }),
]);

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
    /** Given by the user for this switch, on a page of ours: else a role that is marked so is refused. */
    confirmed: z.optional(confirmed),
    /** Whom the popup showed as signed in. Nothing is sent for somebody else. */
    shown: z.optional(shown),
    /** The session to sign out of before. */
    signOut: z.optional(signOut),
  }),
  z.object({ type: z.literal('sign-out'), signOut }),
  /** Leads to where one signs in. The switch goes on by itself after that. */
  z.object({
    type: z.literal('sign-in'),
    role,
    choice: z.object({ region: z.optional(text), landing: z.optional(text), confirmed: z.optional(confirmed) }),
    target: z.object({ url: text, tabId: z.optional(z.number()), was: z.optional(shown) }),
  }),
  /** What waits on a page of its own, see `ToConfirm`. */
  z.object({ type: z.literal('confirm'), id: text, confirmed }),
  z.object({ type: z.literal('exit'), by: z.optional(text) }),
  /** Whatever this one asked for and is still on its way; how it ends is answered there. */
  z.object({ type: z.literal('cancel'), by: text }),
  z.object({ type: z.literal('go-to-tab'), tabId: z.number() }),
  z.object({ type: z.literal('import-from-page') }),
  z.object({ type: z.literal('save-link') }),
  z.object({ type: z.literal('about-link') }),
  /** What a tab was led to by a link, see `ledIn`. */
  z.object({ type: z.literal('review-led'), tabId: z.number() }),
  /** A text that was typed into the search. */
  z.object({ type: z.literal('review'), text }),
  z.object({ type: z.literal('pin'), pin: z.object({ id: text, profile: text }), before: z.optional(text) }),
  z.object({ type: z.literal('unpin'), id: text }),
  z.object({ type: z.literal('collapse'), paths: z.array(text) }),
  /** From what a form showed to what is wanted. Without `own`: as the text says, again. */
  z.object({ type: z.literal('change'), id: text, own: z.optional(ownChange), before: z.optional(ownChange) }),
]);

export type Request = z.infer<typeof request>;
export type SwitchRequest = Extract<Request, { type: 'switch' }>;
export type SignInRequest = Extract<Request, { type: 'sign-in' }>;
/** How a role is switched to. */
export type SwitchChoice = Omit<SwitchRequest, 'type' | 'role' | 'by' | 'shown'>;

/** What each request is answered with, never undefined: that is no answer. `import-from-page` says how many characters were found, `confirm` whether it was still there. */
export interface Answers {
  switch: SwitchReport;
  confirm: boolean;
  /** Whether AWS's page came without an error. */
  'sign-out': boolean;
  'sign-in': true;
  exit: ExitReport;
  cancel: true;
  'go-to-tab': true;
  'import-from-page': { found: number };
  'save-link': true;
  'about-link': LinkNote;
  'review-led': true;
  review: true;
  pin: true;
  unpin: true;
  collapse: true;
  change: true;
}

/** Content scripts may ask for these alone. Their subject is the sender's own address, so there is nothing to forge. */
const fromContentScripts: ReadonlySet<Request['type']> = new Set(['save-link', 'about-link']);

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
