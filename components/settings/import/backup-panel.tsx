import { useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { Checkbox } from '@/components/kit/checkbox.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { AgreedTable } from '@/components/settings/preferences/agreed-table.tsx';
import { LearntTable } from '@/components/settings/preferences/learnt-table.tsx';
import { type Backup, hasPart, storedParts } from '@/core/store/backup.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { BackupChoice } from './backup-choice.tsx';
import './import-question.css';

interface BackupPanelProps {
  backup: Backup;
  /** How many sources there are that the backup would take the place of. */
  replaced: number;
  busy: boolean;
  onRestore: (backup: Backup) => void;
}

/** What a backup holds, and the way to restore it. Where there is something to replace, that has to be agreed to. */
export function BackupPanel({ backup, replaced, busy, onRestore }: BackupPanelProps) {
  const t = useWords();
  const { counted, time } = formatsOf(t);
  const [agreed, setAgreed] = useState(replaced === 0);
  const [withNames, setWithNames] = useState(false);
  const [withHosts, setWithHosts] = useState(false);
  const { exportedAt, state, unreadable, secretSources, textless } = backup;
  const told = storedParts
    .filter((part) => !hasPart(state, part))
    .map((part) => t(messageKey('options_aside_what', part)));
  const roles = state.sources.reduce((sum, source) => sum + source.roles, 0);
  return (
    <form
      class="import-question"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = {
          ...state,
          aliases: withNames ? state.aliases : [],
          agreedHosts: withHosts ? state.agreedHosts : [],
        };
        if (agreed && !busy) onRestore({ ...backup, state: chosen });
      }}
    >
      <p>
        {t(
          'backup_holds',
          counted('common_sources', state.sources.length),
          counted('common_roles', roles),
          counted('common_switches', state.history.length),
        )}{' '}
        {exportedAt > 0 && t('backup_made', time(exportedAt))}
      </p>
      {unreadable.map(({ part, why }) => (
        <Banner key={part} tone="warning">
          {t(messageKey('backup_part', why), part)}
        </Banner>
      ))}
      {told.length > 0 && <Banner tone="warning">{t('backup_part_absent', told.join(', '))}</Banner>}
      {textless.length > 0 && (
        <Banner tone="warning">{t('backup_textless', textless.map(isolatedText).join(', '))}</Banner>
      )}
      {secretSources.length > 0 && (
        <Banner tone="warning">{t('backup_secrets', secretSources.map(isolatedText).join(', '))}</Banner>
      )}
      {state.aliases.length > 0 && (
        <BackupChoice
          label={counted('backup_learnt', state.aliases.length)}
          hint={t('backup_learnt_hint')}
          title={t('options_learnt')}
          chosen={withNames}
          onChoose={setWithNames}
        >
          <LearntTable pairs={state.aliases} />
        </BackupChoice>
      )}
      {state.agreedHosts.length > 0 && (
        <BackupChoice
          label={counted('backup_agreed', state.agreedHosts.length)}
          hint={t('backup_agreed_hint')}
          title={t('options_agreed')}
          chosen={withHosts}
          onChoose={setWithHosts}
        >
          <AgreedTable hosts={state.agreedHosts} />
        </BackupChoice>
      )}
      {replaced > 0 && (
        <Checkbox
          label={t('backup_replace')}
          hint={t('backup_replace_hint', counted('common_sources', replaced))}
          checked={agreed}
          onChange={setAgreed}
        />
      )}
      <Button look="primary" type="submit" busy={busy || !agreed}>
        {t('backup_restore')}
      </Button>
    </form>
  );
}
