import { askedAbout, type Recognition } from '@/components/settings/import/state/recognition.ts';
import type { Backup, BackupState } from '@/core/store/backup/backup.ts';
import type { Source } from '@/core/store/source.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';
import { AccountsForm } from './accounts-form.tsx';
import { BackupPanel } from './backup-panel.tsx';

interface ImportQuestionProps {
  recognition: Recognition;
  sources: readonly Source[];
  busy: boolean;
  /** Config text that was made of the accounts. */
  onText: (text: string) => void;
  onCompare: (state: BackupState) => Promise<RestoreReview>;
  onRestore: (backup: Backup, basis?: string) => void;
}

/** What has to be known before anything can be reviewed or restored. */
export function ImportQuestion({ recognition, sources, busy, onText, onCompare, onRestore }: ImportQuestionProps) {
  const asked = askedAbout(recognition);
  if (asked?.kind === 'accounts') return <AccountsForm list={asked.list} onText={onText} />;
  if (asked?.kind === 'backup') {
    return <BackupPanel backup={asked.backup} {...{ sources, busy, onCompare, onRestore }} />;
  }
  return null;
}
