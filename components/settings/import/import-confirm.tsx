import type { Dispatch } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { OrphanBanner } from '@/components/settings/import/notices/orphan-banner.tsx';
import { UnreadBanner } from '@/components/settings/import/notices/unread-banner.tsx';
import type { ImportAction } from '@/components/settings/import/state/import-actions.ts';
import {
  type Busy,
  type InReview,
  isOrphaned,
  isStale,
  needsPart,
} from '@/components/settings/import/state/import-state.ts';
import { importWords } from '@/components/settings/import/state/imported-text.ts';
import { nameError } from '@/components/settings/import/state/name-error.ts';
import { isAlone } from '@/components/settings/import/state/recognition.ts';
import { acceptedOf } from '@/components/settings/review/review-counts.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { TargetField } from './target-field.tsx';
import { targetHint } from './target-words.ts';
import './import-confirm.css';

interface ImportConfirmProps {
  shown: InReview;
  /** What goes on while the review is on the screen. */
  busy: Busy['phase'] | undefined;
  sources: readonly Source[];
  dispatch: Dispatch<ImportAction>;
  onImport: (name: string) => void;
  onDiscard: () => void;
}

const suggestions = {
  pasted: 'options_name_default',
  file: 'options_name_default',
  page: 'options_name_page',
  link: 'options_name_one_by_one',
  'one-by-one': 'options_name_one_by_one',
} as const;

/** Where the import goes, and a button that says what it does; or why there is no button. */
export function ImportConfirm({ shown, busy, sources, dispatch, onImport, onDiscard }: ImportConfirmProps) {
  const t = useWords();
  const { draft, reviewed, ticks } = shown;
  const { target, review } = reviewed;
  const { origin, suggestedName } = draft.provenance;
  const from = isAlone({ origin }, shown.recognition) ? 'one-by-one' : origin;
  const names = sources.map(({ name }) => name);
  const name = draft.name ?? uniqueName(suggestedName || t(suggestions[from]), sources);
  const error = target.mode === 'new' ? nameError(name.trim(), names) : undefined;

  if (isStale(shown)) return <Banner tone="warning">{t('review_stale')}</Banner>;
  if (isOrphaned(reviewed, sources)) {
    const onAdd = () => dispatch({ type: 'choose-target', target: { mode: 'new' } });
    return <OrphanBanner busy={busy !== undefined} onAdd={onAdd} onDiscard={onDiscard} />;
  }
  if (review.reading.roles.length === 0) {
    return (
      <Banner tone="warning">
        <p>{t('review_no_roles')}</p>
        <p>{t('review_no_roles_help')}</p>
      </Banner>
    );
  }
  const accepted = acceptedOf(ticks.rejected, review);
  // Where no role changes, the rest of the text may all the same.
  const hasWork = accepted.total > 0 ? accepted.accepted > 0 : review.before !== review.after;
  return (
    <form
      class="import-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!error && hasWork) onImport(review.into?.name ?? name.trim());
      }}
    >
      <UnreadBanner sources={review.unread} />
      {review.isChangedSince && (
        <Banner tone="warning">{t('options_edited_elsewhere', isolatedText(review.into?.name ?? name))}</Banner>
      )}
      <TargetField
        sources={sources.filter(({ id }) => !review.unread.some((one) => one.id === id))}
        target={target}
        hint={targetHint(t, reviewed)}
        name={name}
        nameError={error && t(error)}
        onTarget={(chosen) => dispatch({ type: 'choose-target', target: chosen })}
        onName={(typed) => dispatch({ type: 'rename', name: typed })}
      />
      {!hasWork && target.mode === 'add' && <Banner tone="info">{t('options_target_yours')}</Banner>}
      {hasWork && (
        <Button
          look={accepted.gone > 0 ? 'danger' : 'primary'}
          type="submit"
          busy={busy !== undefined || needsPart(ticks) || error !== undefined}
        >
          {busy === 'importing' ? t('options_importing') : importWords(t, accepted)}
        </Button>
      )}
    </form>
  );
}
