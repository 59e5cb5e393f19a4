import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { AgreedTable } from '@/components/settings/preferences/agreed-table.tsx';
import { LearntTable } from '@/components/settings/preferences/learnt-table.tsx';
import { ValuesTable } from '@/components/settings/preferences/values-table.tsx';
import { RestoreChanges } from '@/components/settings/review/restore/restore-changes.tsx';
import { restoreWords } from '@/components/settings/review/restore/restore-words.ts';
import { isAstray, isListLoss } from '@/core/review/list-losses.ts';
import { type Backup, type BackupState, hasPart, type StoredPart, storedParts } from '@/core/store/backup/backup.ts';
import { newValues } from '@/core/store/remembered-values.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';
import { BackupChoice } from './backup-choice.tsx';
import { type RestoreCompared, useRestoreReview } from './use-restore-review.ts';
import './import-question.css';

interface BackupPanelProps {
  backup: Backup;
  /** Those that are here. */
  sources: readonly Source[];
  busy: boolean;
  /** See `Library.reviewRestore`. */
  onCompare: (state: BackupState) => Promise<RestoreReview>;
  /** `basis`: of the comparison that was agreed to, if there is one. */
  onRestore: (backup: Backup, basis?: string) => void;
}

/**
 * What a backup holds and would change, and the way to restore it. That it replaces something, and that something leads astray,
 * has to be agreed to.
 */
export function BackupPanel({ backup, sources, busy, onCompare, onRestore }: BackupPanelProps) {
  const t = useWords();
  const { counted, time } = formatsOf(t);
  const compared = useRestoreReview(onCompare, backup.state, sources);
  const review = compared?.review;
  const isUnknown = compared !== undefined && review === undefined;
  const replaces = isUnknown || (review !== undefined && review.sources + review.replaced.length > 0);
  // Of this very comparison: what another window does may be lost, or lead elsewhere.
  const [agreed, setAgreed] = useState<RestoreCompared>();
  const [looked, setLooked] = useState<RestoreCompared>();
  const [withNames, setWithNames] = useState(false);
  const [withHosts, setWithHosts] = useState(false);
  const [withValues, setWithValues] = useState(false);
  const { exportedAt, state, unreadable, secretSources, textless } = backup;
  const namesOf = (parts: readonly StoredPart[]) => parts.map((part) => t(messageKey('options_aside_what', part)));
  const told = namesOf(storedParts.filter((part) => !hasPart(state, part)));
  const replacedBy = (known: RestoreReview | undefined) =>
    known
      ? [...(known.sources > 0 ? [counted('common_sources', known.sources)] : []), ...namesOf(known.replaced)]
      : namesOf(storedParts.filter((part) => hasPart(state, part)));
  const values = review?.values ?? newValues({}, state.uses);
  const hasLooked = looked === compared || !review || !isAstray(review);
  const mayRestore = compared !== undefined && !busy && (agreed === compared || !replaces) && hasLooked;
  const does = review && restoreWords(t, review);
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
          uses: withValues ? state.uses : {},
        };
        if (mayRestore) onRestore({ ...backup, state: chosen }, review?.basis);
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
      {values.length > 0 && (
        <BackupChoice
          label={counted('backup_values', values.length)}
          hint={t('backup_values_hint')}
          title={t('options_aside_what_uses')}
          open={values.some(({ now }) => now !== undefined)}
          chosen={withValues}
          onChoose={setWithValues}
        >
          <ValuesTable values={values} />
        </BackupChoice>
      )}
      <Status>{compared === undefined && t('backup_comparing')}</Status>
      {isUnknown && <Banner tone="warning">{t('backup_not_compared')}</Banner>}
      {review && (
        <RestoreChanges
          review={review}
          looked={looked === compared}
          onLooked={(on) => setLooked(on ? compared : undefined)}
        />
      )}
      {replaces && (
        <Checkbox
          label={t('backup_replace')}
          hint={t('backup_replace_hint', replacedBy(review).join(', '))}
          checked={agreed === compared}
          onChange={(on) => setAgreed(on ? compared : undefined)}
        />
      )}
      <Button look={review && isListLoss(review) ? 'danger' : 'primary'} type="submit" busy={!mayRestore}>
        {does ?? t('backup_restore')}
      </Button>
    </form>
  );
}
