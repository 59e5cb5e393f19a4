import * as z from 'zod/mini';
import { readConfig } from '@/core/config/read-config.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { storedEntries, withRescued } from '@/core/store/rescue/rescue.ts';
import { eachOnce, type Source } from '@/core/store/source.ts';
import { readStored } from '@/core/store/stored.ts';
import { parseJson } from '@/core/text/json.ts';
import {
  type Backup,
  type BackupPart,
  type BackupState,
  backupVersion,
  isOfTexts,
  keyOfPart,
  partNames,
} from './backup.ts';
import type { SourceVersions } from './backup-parts.ts';

export type BackupReading = { state: 'good'; backup: Backup } | { state: 'unreadable'; why: 'newer' | 'damaged' };

const file = z.looseObject({ rolecall: z.int().check(z.positive()), exportedAt: z.optional(z.string()) });

/** Whether a text says to be a backup of Rolecall; it may still be damaged. Cheap. */
export const isBackup = (text: string): boolean =>
  /^[\s\ufeff]{0,100}\{/.test(text.slice(0, 200)) && /"rolecall"\s{0,10}:/.test(text.slice(0, 2000));

/**
 * Reads a backup. Each part is checked by the schema of storage, and older parts are migrated. Unknown keys are skipped. A
 * backup whose sources or texts are damaged, or that has sources and not one of their texts, is unreadable; any other damaged
 * part is left out and named. Entries that this version does not know are restored with the others. Secrets are removed,
 * because the file may have been edited. Roles are counted in the texts. Never throws.
 */
export function readBackup(text: string): BackupReading {
  const parsed = file.safeParse(parseJson(text.replace(/^\ufeff/, '')));
  if (!parsed.success) return { state: 'unreadable', why: 'damaged' };
  if (parsed.data.rolecall > backupVersion) return { state: 'unreadable', why: 'newer' };

  const unreadable: Backup['unreadable'] = [];
  const rawParts: NonNullable<BackupState['rawParts']> = {};
  const absent: BackupPart[] = [];
  const readPart = (part: BackupPart): unknown => {
    const written = Object.hasOwn(parsed.data, part) ? parsed.data[part] : undefined;
    const raw = isDeep(written) ? null : written;
    const reading = readStored(keyOfPart(part), raw);
    const isEmpty = JSON.stringify(reading.value) === JSON.stringify(keyOfPart(part).initial());
    if (reading.state !== 'good') absent.push(part);
    if (reading.state === 'unreadable') unreadable.push({ part, why: reading.why });
    else if (reading.state === 'good' && reading.unfamiliar.length > 0) {
      // Lost sources can also be made from the texts.
      if (isEmpty && part !== 'sources') unreadable.push({ part, why: 'damaged' });
      else rawParts[part] = withoutSecretsInside(reading.data);
    }
    // Texts and versions are cleaned below, line by line.
    return isOfTexts(part) ? reading.value : withoutSecretsInside(reading.value);
  };
  const parts = Object.fromEntries(partNames.map((part) => [part, readPart(part)])) as BackupState;
  const state: BackupState = { ...parts, ...(Object.keys(rawParts).length > 0 && { rawParts }) };
  const vital = unreadable.find(({ part }) => part === 'sources' || part === 'texts');
  if (vital !== undefined) return { state: 'unreadable', why: vital.why };
  // The list can be made from the texts.
  const missing = absent.filter((part) => part !== 'sources' || absent.includes('texts'));
  const exportedAt = Date.parse(parsed.data.exportedAt ?? '') || 0;
  const read = consistent(state, exportedAt);
  const isEmpty = read.state.sources.length === 0 && (rawParts.sources || read.textless.length > 0);
  if (isEmpty) return { state: 'unreadable', why: 'damaged' };
  const whole = { ...read.state, ...(missing.length > 0 && { absent: missing }) };
  return { state: 'good', backup: { exportedAt, unreadable, ...read, state: whole } };
}

/** Every source once and with its text, where the list is whole no text without one, no secret. */
function consistent(state: BackupState, exportedAt: number): Pick<Backup, 'state' | 'secretSources' | 'textless'> {
  const written = new Map(state.texts.map(({ id, text }) => [id, text]));
  const hasText = ({ id }: Source) => (written.get(id) ?? '') !== '';
  const listed = eachOnce(state.sources);
  const known = listed.filter(hasText);
  const isWhole = listed.length > 0 && !state.rawParts?.sources;
  const lost = state.texts.filter(({ id, text }) => text !== '' && !known.some((source) => source.id === id));
  const entries = storedEntries(state.rawParts?.sources);
  const clean = new Map([...written].map(([id, text]) => [id, withoutSecrets(text)]));
  const cleanText = (id: string) => clean.get(id)?.text ?? '';
  const sources = withRescued(known, isWhole ? [] : lost, entries, exportedAt, (text) =>
    readConfig(withoutSecrets(text).text),
  ).map((source) => counted(source, cleanText(source.id)));
  return {
    state: {
      ...state,
      sources,
      texts: sources.map(({ id }) => ({ id, text: cleanText(id) })),
      versions: cleanVersions(state, sources),
    },
    secretSources: sources.filter(({ id }) => (clean.get(id)?.lines.length ?? 0) > 0).map(({ name }) => name),
    textless: listed.filter((source) => !hasText(source)).map(({ name }) => name),
  };
}

/** With the numbers that are true of its text, whatever the file says. */
function counted(source: Source, text: string): Source {
  const { roles, skipped } = readConfig(text);
  return { ...source, roles: roles.length, skipped: skipped.length };
}

/** Of the sources that are there; no secret. */
function cleanVersions({ versions }: BackupState, sources: readonly Source[]): SourceVersions[] {
  const kept = new Map(versions.map(({ id, versions: list }) => [id, list]));
  return sources.flatMap(({ id }) => {
    const list = kept.get(id) ?? [];
    const clean = list.map((version) => ({ ...version, text: withoutSecrets(version.text).text }));
    return clean.length > 0 ? [{ id, versions: clean }] : [];
  });
}

/** No version nests its data as deeply. A function that calls itself for each level would run out of stack. */
const deepest = 100;

/** Goes level by level, so it needs no stack itself. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}
