import type { Dispatch } from 'preact/hooks';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import { OrphanBanner } from '@/components/settings/import/notices/orphan-banner.tsx';
import { UnreadBanner } from '@/components/settings/import/notices/unread-banner.tsx';
import type { ImportAction } from '@/components/settings/import/state/import-actions.ts';
import { type Busy, type InReview, isOrphaned, isStale } from '@/components/settings/import/state/import-state.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { importFormId } from './import-button.tsx';
import type { ImportDecision } from './import-decision.ts';
import { TargetField } from './target-field.tsx';
import { targetHint } from './target-words.ts';
import './import-confirm.css';

interface ImportConfirmProps {
  shown: InReview;
  decision: ImportDecision | undefined;
  /** What goes on while the review is on the screen. */
  busy: Busy['phase'] | undefined;
  sources: readonly Source[];
  dispatch: Dispatch<ImportAction>;
  onImport: (name: string) => void;
  onDiscard: () => void;
}

/** Where the import goes, or why there is nothing to import. Its button stays in sight, beside the search. */
export function ImportConfirm({ shown, decision, busy, sources, dispatch, onImport, onDiscard }: ImportConfirmProps) {
  const t = useWords();
  const { reviewed } = shown;
  const { target, review } = reviewed;

  if (isStale(shown)) return <Banner tone="warning">{t('review_stale')}</Banner>;
  if (isOrphaned(reviewed, sources)) {
    const onAdd = () => dispatch({ type: 'choose-target', target: { mode: 'new' } });
    return <OrphanBanner busy={busy !== undefined} onAdd={onAdd} onDiscard={onDiscard} />;
  }
  if (!decision) {
    return (
      <Banner tone="warning">
        <p>{t('review_no_roles')}</p>
        <p>{t('review_no_roles_help')}</p>
      </Banner>
    );
  }
  const { name, error, hasWork, mustLook } = decision;
  return (
    <form
      id={importFormId}
      class="import-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!error && hasWork && !mustLook) onImport(review.into?.name ?? name.trim());
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
    </form>
  );
}
