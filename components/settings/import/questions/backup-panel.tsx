import { useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { Checkbox } from '@/components/kit/checkbox.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { AgreedTable } from '@/components/settings/preferences/agreed-table.tsx';
import { LearntTable } from '@/components/settings/preferences/learnt-table.tsx';
import { restoreWords } from '@/components/settings/review/restore-words.ts';
import { type Backup, type BackupState, hasPart, storedParts } from '@/core/store/backup.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';
import { BackupChoice } from './backup-choice.tsx';
import { RestoreChanges } from './restore-changes.tsx';
import { useRestoreReview } from './use-restore-review.ts';
import './import-question.css';

interface BackupPanelProps {
  backup: Backup;
  /** Those that are here. */
  sources: readonly Source[];
  busy: boolean;
  /** See `Library.reviewRestore`. */
  onCompare: (state: BackupState) => Promise<RestoreReview>;
  onRestore: (backup: Backup) => void;
}

/**
 * What a backup holds and would change, and the way to restore it. That it replaces something, and that names lead elsewhere,
 * has to be agreed to.
 */
export function BackupPanel({ backup, sources, busy, onCompare, onRestore }: BackupPanelProps) {
  const t = useWords();
  const { counted, time } = formatsOf(t);
  const compared = useRestoreReview(onCompare, backup.state, sources);
  const review = compared === 'failed' ? undefined : compared;
  const replaces = review?.replaces ?? compared === 'failed';
  const [agreed, setAgreed] = useState(false);
  // Of these very names: what another window does may lead others elsewhere.
  const elsewhere = JSON.stringify(review?.elsewhere ?? []);
  const [looked, setLooked] = useState('[]');
  const [withNames, setWithNames] = useState(false);
  const [withHosts, setWithHosts] = useState(false);
  const { exportedAt, state, unreadable, secretSources, textless } = backup;
  const told = storedParts
    .filter((part) => !hasPart(state, part))
    .map((part) => t(messageKey('options_aside_what', part)));
  const mayRestore = compared !== undefined && !busy && (agreed || !replaces) && looked === elsewhere;
  const loss = review && restoreWords(t, { gone: review.gone.length, elsewhere: review.elsewhere.length });
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
        if (mayRestore) onRestore({ ...backup, state: chosen });
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
      {compared === 'failed' && <Banner tone="warning">{t('backup_not_compared')}</Banner>}
      {review && (
        <RestoreChanges
          review={review}
          looked={looked === elsewhere}
          onLooked={(on) => setLooked(on ? elsewhere : '[]')}
        />
      )}
      {replaces && (
        <Checkbox
          label={t('backup_replace')}
          hint={
            sources.length > 0
              ? t('backup_replace_hint', counted('common_sources', sources.length))
              : t('backup_replace_rest')
          }
          checked={agreed}
          onChange={setAgreed}
        />
      )}
      <Button look={loss ? 'danger' : 'primary'} type="submit" busy={!mayRestore}>
        {loss ?? t('backup_restore')}
      </Button>
    </form>
  );
}
