import { withoutSecrets } from '@/core/config/secrets.ts';
import { type BackupFile, type BackupState, backupParts, backupVersion } from './backup.ts';
import { toStored } from './stored.ts';

/**
 * Everything as one JSON text, indented by a blank so that it can be compared line by line. `at`: milliseconds since 1970.
 * Texts lie in storage without secrets; they are taken out once more, for this text leaves the browser.
 */
export function makeBackup(state: BackupState, at: number): string {
  const texts = state.texts.map(({ id, text }) => ({ id, text: withoutSecrets(text).text }));
  const versions = state.versions.map((source) => ({
    ...source,
    versions: source.versions.map((version) => ({ ...version, text: withoutSecrets(version.text).text })),
  }));
  const file: BackupFile = {
    rolecall: backupVersion,
    exportedAt: new Date(at).toISOString(),
    sources: toStored(backupParts.sources, state.sources),
    texts: toStored(backupParts.texts, texts),
    versions: toStored(backupParts.versions, versions),
    history: toStored(backupParts.history, state.history),
    preferences: toStored(backupParts.preferences, state.preferences),
    aliases: toStored(backupParts.aliases, state.aliases),
    pins: toStored(backupParts.pins, state.pins),
    collapsed: toStored(backupParts.collapsed, state.collapsed),
    own: toStored(backupParts.own, state.own),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
