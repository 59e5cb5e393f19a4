import type { Dispatch } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { acceptedOf } from '@/components/settings/review/review-counts.ts';
import type { Source } from '@/core/store/source.ts';
import { uniqueName } from '@/core/store/unique-name.ts';
import { type ImportAction, type ImportState, isStale, needsPart, type Reviewed } from './import-state.ts';
import { nameError } from './name-error.ts';
import { TargetField } from './target-field.tsx';
import './import-confirm.css';

interface ImportConfirmProps {
  state: ImportState;
  reviewed: Reviewed;
  sources: readonly Source[];
  dispatch: Dispatch<ImportAction>;
  onImport: (name: string) => void;
}

const suggestions = {
  pasted: 'options_name_default',
  file: 'options_name_default',
  page: 'options_name_page',
  link: 'options_name_link',
} as const;

/** Where the import goes, and the button; or why there is none. */
export function ImportConfirm({ state, reviewed, sources, dispatch, onImport }: ImportConfirmProps) {
  const t = useWords();
  const { target, review } = reviewed;
  const names = sources.map(({ name }) => name);
  const name = state.name ?? uniqueName(state.suggestedName || t(suggestions[state.origin]), sources);
  const error = target === 'new' ? nameError(name.trim(), names) : undefined;

  if (isStale(state)) return <Banner tone="warning">{t('review_stale')}</Banner>;
  if (review.reading.roles.length === 0) {
    return (
      <Banner tone="warning">
        <p>{t('review_no_roles')}</p>
        <p>{t('review_no_roles_help')}</p>
      </Banner>
    );
  }
  const { total, accepted } = acceptedOf(state, review);
  if (total > 0 && accepted === 0) return null;
  const importWords =
    accepted < total ? formatsOf(t).counted('options_import_changes', accepted) : t('options_import_now');
  return (
    <form
      class="import-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (!error) onImport(review.replaces?.name ?? name.trim());
      }}
    >
      <TargetField
        sources={sources}
        target={target}
        guessed={reviewed.guessed}
        name={name}
        nameError={error && t(error)}
        onTarget={(chosen) => dispatch({ type: 'choose-target', target: chosen })}
        onName={(typed) => dispatch({ type: 'rename', name: typed })}
      />
      <Button look="primary" type="submit" busy={state.phase !== 'idle' || needsPart(state) || error !== undefined}>
        {state.phase === 'importing' ? t('options_importing') : importWords}
      </Button>
    </form>
  );
}
