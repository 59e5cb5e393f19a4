import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { toStored } from '@/core/store/stored.ts';
import { type BackupState, backupVersion, isOfTexts, keyOfPart, partNames, wholePart } from './backup.ts';

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
  const clean: BackupState = { ...state, texts, versions };
  const parts = partNames.map((part) => {
    const whole = wholePart(clean, part);
    return [part, toStored(keyOfPart(part), isOfTexts(part) ? whole : withoutSecretsInside(whole))];
  });
  const file = { rolecall: backupVersion, exportedAt: new Date(at).toISOString(), ...Object.fromEntries(parts) };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
