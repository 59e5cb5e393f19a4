import * as z from 'zod/mini';
import type { OwnChange } from '@/core/catalog/own-change.ts';
import type { Pin } from '@/core/catalog/pins.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { switchOutcomes } from '@/core/switching/outcome.ts';
import type { Source } from './source.ts';
import type { Version } from './version.ts';

// What lists and records in storage are made of. Each is read with all its fields: what a newer version put into one comes
// back to it.

/**
 * Of any length: what comes in is checked where it comes in. A limit here would take a whole history away for one long
 * group or page name in it (as https://github.com/tilfinltd/aws-extend-switch-roles/issues/331 did, 2023-11).
 */
export const text = z.string();
/** Milliseconds since 1970, within what a `Date` can hold. */
export const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const partition = z.enum(['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc']);

export const source = z.looseObject({
  id: text,
  name: text,
  origin: text,
  addedAt: time,
  changedAt: time,
  roles: z.number(),
  skipped: z.number(),
}) as z.ZodMiniType<Source>;

export const switchRecord = z.looseObject({
  at: time,
  kind: z.enum(['iam', 'identity-center']),
  partition,
  account: text,
  roleName: text,
  startUrl: z.optional(text),
  profile: text,
  organization: text,
  color: z.optional(text),
  region: z.optional(text),
  from: z.optional(text),
  rung: z.enum(['native', 'multi-session', 'identity-center', 'link']),
  outcome: z.enum(switchOutcomes),
}) as z.ZodMiniType<SwitchRecord>;

export const namedRole = z.looseObject({ id: text, profile: text }) as z.ZodMiniType<Pin>;

const changes = {
  displayName: z.optional(text),
  color: z.optional(z.string().check(z.regex(/^[0-9a-f]{6}$/))),
  region: z.optional(text),
  landing: z.optional(text),
  tags: z.optional(z.array(text)),
  note: z.optional(text),
};
export const ownChange = z.object(changes) as z.ZodMiniType<OwnChange>;
export const keptChange = z.looseObject(changes) as z.ZodMiniType<OwnChange>;

export const version = z.looseObject({
  at: time,
  until: time,
  bytes: z.number(),
  roles: z.number(),
  added: z.number(),
  changed: z.number(),
  gone: z.number(),
  text: z.string(),
}) as z.ZodMiniType<Version>;
