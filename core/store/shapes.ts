import * as z from 'zod/mini';
import { isAccountId } from '@/core/aws/account.ts';
import { awsColor } from '@/core/aws/link-colors.ts';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import { roleKinds } from '@/core/config/role-kinds.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { switchOutcomes } from '@/core/switching/outcome.ts';
import { rungs } from '@/core/switching/rungs.ts';
import type { Source } from './source.ts';
import type { Version } from './version.ts';

// What lists and records in storage are made of. Each is read with all its fields: what a newer version put into one comes
// back to it.

/**
 * Of any length: what comes in is checked where it comes in. A limit here would take a whole history away for one long
 * group or page name in it (as https://github.com/tilfinltd/aws-extend-switch-roles/issues/331 did, 2023-11).
 */
export const text = z.string();
export const accountId = z.string().check(z.refine(isAccountId));
/** Milliseconds since 1970, within what a `Date` can hold. */
export const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));

export const source: z.ZodMiniType<Source> = z.looseObject({
  id: text,
  name: text,
  origin: text,
  file: z.exactOptional(text),
  addedAt: time,
  changedAt: time,
  roles: z.number(),
  skipped: z.number(),
  rescued: z.exactOptional(z.literal(true)),
});

export const switchRecord: z.ZodMiniType<SwitchRecord> = z.looseObject({
  at: time,
  kind: z.enum(roleKinds),
  partition: z.enum(partitionIds),
  account: text,
  roleName: text,
  startUrl: z.exactOptional(text),
  profile: text,
  organization: text,
  color: z.exactOptional(text),
  region: z.exactOptional(text),
  from: z.exactOptional(text),
  rung: z.enum(rungs),
  outcome: z.enum(switchOutcomes),
  reason: z.exactOptional(text),
});

export const roleProfile: z.ZodMiniType<RoleProfile> = z.looseObject({ id: text, profile: text });

const changes = {
  displayName: z.exactOptional(text),
  color: z.exactOptional(z.string().check(z.refine((color) => awsColor(color) === color))),
  region: z.exactOptional(text),
  landing: z.exactOptional(text),
  tags: z.exactOptional(z.array(text)),
  note: z.exactOptional(text),
  confirm: z.exactOptional(z.boolean()),
};
export const ownChange: z.ZodMiniType<OwnChange> = z.object(changes);
export const keptChange: z.ZodMiniType<OwnChange> = z.looseObject(changes);

export const version: z.ZodMiniType<Version> = z.looseObject({
  at: time,
  until: time,
  bytes: z.number(),
  roles: z.number(),
  added: z.number(),
  changed: z.number(),
  gone: z.number(),
  text: z.string(),
});
