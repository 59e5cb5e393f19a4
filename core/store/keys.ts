import * as z from 'zod/mini';
import type { Pin } from '@/core/catalog/pins.ts';
import type { RecentRole } from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { OwnChange } from '@/core/own/own-change.ts';
import type { Version } from '@/core/versions/version.ts';
import type { Preferences } from './preferences.ts';
import type { Source } from './source.ts';
import type { StoredKey } from './stored.ts';

/**
 * Of any length: what comes in is checked where it comes in. A limit here would take a whole history away for one long
 * group or page name in it (as https://github.com/tilfinltd/aws-extend-switch-roles/issues/331 did, 2023-11).
 */
const text = z.string();
/** Milliseconds since 1970, within what a `Date` can hold. */
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const partition = z.enum(['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc']);

const source: z.ZodMiniType<Source> = z.object({
  id: text,
  name: text,
  origin: z.enum(['pasted', 'file', 'page', 'link']),
  addedAt: time,
  changedAt: time,
  roles: z.number(),
  skipped: z.number(),
});

const switchRecord = z.object({
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
  outcome: z.enum(['done', 'opened', 'refused', 'silent', 'blocked', 'expired', 'session-limit', 'failed']),
});

/** The sources, without their texts; the order is the order of the catalog. */
export const sourcesKey: StoredKey<Source[]> = {
  name: 'sources',
  version: 1,
  schema: z.array(source),
  initial: () => [],
  migrations: {},
};

/** Every switch, newest first. */
export const historyKey: StoredKey<SwitchRecord[]> = {
  name: 'history',
  version: 1,
  schema: z.array(switchRecord) as z.ZodMiniType<SwitchRecord[]>,
  initial: () => [],
  migrations: {},
};

/** The roles last switched to, newest first: derived from the history, so that the popup need not read that. */
export const recentsKey: StoredKey<RecentRole[]> = {
  name: 'recents',
  version: 1,
  schema: z.array(z.object({ id: z.string(), profile: text })),
  initial: () => [],
  migrations: {},
};

export const preferencesKey: StoredKey<Preferences> = {
  name: 'preferences',
  version: 1,
  schema: z.object({ recents: z.optional(z.boolean()), order: z.optional(z.enum(['config', 'name'])) }),
  initial: () => ({}),
  migrations: {},
};

/** Which account id an alias stands for, as learnt from console pages. */
export const aliasesKey: StoredKey<Record<string, string>> = {
  name: 'aliases',
  version: 1,
  schema: z.record(text, z.string().check(z.regex(/^\d{12}$/))),
  initial: () => ({}),
  migrations: {},
};

/** The roles on top of the list, in the order that the user gave them. */
export const pinsKey: StoredKey<Pin[]> = {
  name: 'pins',
  version: 1,
  schema: z.array(z.object({ id: text, profile: text })),
  initial: () => [],
  migrations: {},
};

/** The headings whose roles are folded away, by their paths (`Heading.path`). */
export const collapsedKey: StoredKey<string[]> = {
  name: 'collapsed',
  version: 1,
  schema: z.array(text),
  initial: () => [],
  migrations: {},
};

export const ownChange = z.object({
  displayName: z.optional(text),
  color: z.optional(z.string().check(z.regex(/^[0-9a-f]{6}$/))),
  region: z.optional(text),
  landing: z.optional(text),
  tags: z.optional(z.array(text)),
  note: z.optional(text),
}) as z.ZodMiniType<OwnChange>;

/** What the user wants otherwise than the texts, by `roleId`. */
export const ownKey: StoredKey<Record<string, OwnChange>> = {
  name: 'own',
  version: 1,
  schema: z.record(text, ownChange),
  initial: () => ({}),
  migrations: {},
};

const version: z.ZodMiniType<Version> = z.object({
  at: time,
  until: time,
  bytes: z.number(),
  roles: z.number(),
  added: z.number(),
  changed: z.number(),
  gone: z.number(),
  text: z.string(),
});

/** A source's former texts, newest first; how many, see keep-versions.ts. */
export const versionsKey = (id: string): StoredKey<Version[]> => ({
  name: `versions:${id}`,
  version: 1,
  schema: z.array(version),
  initial: () => [],
  migrations: {},
});

/** The state before the last change of sources, so that it can be undone. */
export interface Undo {
  what: 'import' | 'remove' | 'edit' | 'rename' | 'order' | 'restore';
  /** Name of the source that was changed. */
  name: string;
  at: number;
  sources: Source[];
  /** Texts of the sources that the change touched, as they were; null: there was none. */
  texts: Record<string, string | null>;
  /** Versions of these sources, as they were. */
  versions?: Record<string, Version[]> | undefined;
  /** After a backup was restored: everything else as it lay in storage, by name. */
  others?: Record<string, unknown> | undefined;
}

export const undoKey: StoredKey<Undo | null> = {
  name: 'undo',
  version: 1,
  schema: z.nullable(
    z.object({
      what: z.enum(['import', 'remove', 'edit', 'rename', 'order', 'restore']),
      name: text,
      at: time,
      sources: z.array(source),
      texts: z.record(text, z.nullable(z.string())),
      versions: z.optional(z.record(text, z.array(version))),
      others: z.optional(z.record(text, z.unknown())),
    }),
  ),
  initial: () => null,
  migrations: {},
};

/** A source's text, without secrets. */
export const textKey = (id: string): StoredKey<string> => ({
  name: `text:${id}`,
  version: 1,
  schema: z.string(),
  initial: () => '',
  migrations: {},
});

export const storedKeys = [
  sourcesKey,
  historyKey,
  recentsKey,
  preferencesKey,
  aliasesKey,
  pinsKey,
  collapsedKey,
  ownKey,
  undoKey,
] as const;
