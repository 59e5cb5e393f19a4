import * as z from 'zod/mini';
import { readConfig } from '@/core/config/read-config.ts';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
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
import { lyingSources, withRescued } from './rescue.ts';
import { eachOnce, type Source } from './source.ts';
import { readStored } from './stored.ts';

export type BackupReading = { state: 'good'; backup: Backup } | { state: 'unreadable'; why: 'newer' | 'damaged' };

const file = z.looseObject({ rolecall: z.int().check(z.positive()), exportedAt: z.optional(z.string()) });

/** Whether a text says to be a backup of Rolecall; it may still be damaged. Cheap. */
export const isBackup = (text: string): boolean =>
  /^[\s\ufeff]{0,100}\{/.test(text.slice(0, 200)) && /"rolecall"\s{0,10}:/.test(text.slice(0, 2000));

/**
 * Reads a backup. Each part is checked by the schema of storage, and older parts are migrated. Unknown keys are skipped. A
 * backup without sources or texts is unreadable; any other damaged part is left out and named. Entries that this version
 * does not know are restored with the others. Secrets are removed, because the file may have been edited. Never throws.
 */
export function readBackup(text: string): BackupReading {
  const parsed = file.safeParse(parseJson(text.replace(/^\ufeff/, '')));
  if (!parsed.success) return { state: 'unreadable', why: 'damaged' };
  if (parsed.data.rolecall > backupVersion) return { state: 'unreadable', why: 'newer' };

  const unreadable: Backup['unreadable'] = [];
  const lying: NonNullable<BackupState['lying']> = {};
  const readPart = (part: BackupPart): unknown => {
    const written = Object.hasOwn(parsed.data, part) ? parsed.data[part] : undefined;
    const raw = isDeep(written) ? null : written;
    const reading = readStored(keyOfPart(part), raw);
    const isEmpty = JSON.stringify(reading.value) === JSON.stringify(keyOfPart(part).initial());
    if (reading.state === 'unreadable') unreadable.push({ part, why: reading.why });
    else if (reading.state === 'good' && reading.unfamiliar.length > 0) {
      // Lost sources can also be made from the texts.
      if (isEmpty && part !== 'sources') unreadable.push({ part, why: 'damaged' });
      else lying[part] = withoutSecretsInside(reading.data);
    }
    // Texts and versions are cleaned below, line by line.
    return isOfTexts(part) ? reading.value : withoutSecretsInside(reading.value);
  };
  const parts = Object.fromEntries(partNames.map((part) => [part, readPart(part)])) as BackupState;
  const state: BackupState = { ...parts, ...(Object.keys(lying).length > 0 && { lying }) };
  const vital = unreadable.find(({ part }) => part === 'sources' || part === 'texts');
  if (vital !== undefined) return { state: 'unreadable', why: vital.why };
  const exportedAt = Date.parse(parsed.data.exportedAt ?? '') || 0;
  const read = consistent(state, exportedAt);
  if (lying.sources && read.state.sources.length === 0) return { state: 'unreadable', why: 'damaged' };
  return { state: 'good', backup: { exportedAt, unreadable, ...read } };
}

/** Every source once and with its text, where the list is whole no text without one, no secret. */
function consistent(state: BackupState, exportedAt: number): Pick<Backup, 'state' | 'secretSources'> {
  const written = new Map(state.texts.map(({ id, text }) => [id, text]));
  const known = eachOnce(state.sources);
  const isWhole = known.length > 0 && !state.lying?.sources;
  const lost = state.texts.filter(({ id, text }) => text !== '' && !known.some((source) => source.id === id));
  const lying = lyingSources(state.lying?.sources);
  const sources = withRescued(known, isWhole ? [] : lost, lying, exportedAt, (text) =>
    readConfig(withoutSecrets(text).text),
  );
  const clean = sources.map(({ id, name }) => ({ id, name, ...withoutSecrets(written.get(id) ?? '') }));
  const texts = clean.map(({ id, text }) => ({ id, text }));
  const secretSources = clean.filter(({ lines }) => lines.length > 0).map(({ name }) => name);
  return { state: { ...state, sources, texts, versions: cleanVersions(state, sources) }, secretSources };
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

/** No version nests what it keeps like this, and what calls itself for each level would run out of its stack. */
const deepest = 100;

/** Level by level, for the same reason. */
function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}
