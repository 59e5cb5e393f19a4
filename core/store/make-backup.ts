import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { type BackupFile, type BackupPart, type BackupState, backupParts, backupVersion, wholePart } from './backup.ts';
import { toStored } from './stored.ts';

/**
 * Everything as one JSON text, indented by a blank so that it can be compared line by line. `at`: milliseconds since 1970.
 * Texts lie in storage without secrets; they are taken out once more, and out of all the rest, for this text leaves the
 * browser.
 */
export function makeBackup(state: BackupState, at: number): string {
  const texts = state.texts.map(({ id, text }) => ({ id, text: withoutSecrets(text).text }));
  const versions = state.versions.map((source) => ({
    ...source,
    versions: source.versions.map((version) => ({ ...version, text: withoutSecrets(version.text).text })),
  }));
  const kept = <Part extends BackupPart>(part: Part) =>
    withoutSecretsInside(wholePart(state, part)) as BackupState[Part];
  const file: BackupFile = {
    rolecall: backupVersion,
    exportedAt: new Date(at).toISOString(),
    sources: toStored(backupParts.sources, kept('sources')),
    texts: toStored(backupParts.texts, texts),
    versions: toStored(backupParts.versions, versions),
    history: toStored(backupParts.history, kept('history')),
    preferences: toStored(backupParts.preferences, kept('preferences')),
    aliases: toStored(backupParts.aliases, kept('aliases')),
    pins: toStored(backupParts.pins, kept('pins')),
    collapsed: toStored(backupParts.collapsed, kept('collapsed')),
    own: toStored(backupParts.own, kept('own')),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
