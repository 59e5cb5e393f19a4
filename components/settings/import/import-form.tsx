import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { EditorHandle } from '@/components/editor/config-editor.tsx';
import { Button } from '@/components/kit/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { PartStatus } from '@/components/settings/review/part-status.tsx';
import { picksOf } from '@/components/settings/review/picks.ts';
import { spokenReview } from '@/components/settings/review/review-counts.ts';
import { ReviewPanel } from '@/components/settings/review/review-panel.tsx';
import type { ReviewLine } from '@/components/settings/review/use-asked-row.ts';
import type { Backup } from '@/core/store/backup.ts';
import type { Source } from '@/core/store/source.ts';
import { ConfigBox } from './config-box.tsx';
import { FilesProblemBanner } from './files-problem.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { ImportOrigin } from './import-origin.tsx';
import { ImportQuestion } from './import-question.tsx';
import { isStale, type Reviewed } from './import-state.ts';
import { loadMade } from './load-made.ts';
import { OriginalText } from './original-text.tsx';
import { RecognitionPanel } from './recognition-panel.tsx';
import type { Import } from './use-import.ts';
import '@/components/kit/visually-hidden.css';
import './import-form.css';

interface ImportFormProps {
  work: Import;
  sources: readonly Source[];
  editorRef: RefObject<EditorHandle | null>;
  onImport: (name: string) => void;
  onRestore: (backup: Backup) => void;
}

/** Paste or choose files → Review → Import. */
export function ImportForm({ work, sources, editorRef, onImport, onRestore }: ImportFormProps) {
  const t = useWords();
  const { state, dispatch, take, cancel } = work;
  const { phase, recognition, reviewed, rejected, part } = state;
  const { percent } = formatsOf(t);
  const [shown, setShown] = useState<ReviewLine & { of: Reviewed }>();
  const reviewing = phase === 'reviewing';
  const selectLine = (line: number) => editorRef.current?.selectLines(line, line);
  return (
    <div class="import-form">
      <p class="lead">{t('options_import_lead')}</p>
      <ImportOrigin state={state} sources={sources} />
      <ConfigBox
        text={state.text}
        editorRef={editorRef}
        readOnly={phase === 'reading' || phase === 'importing'}
        onText={(text) => dispatch({ type: 'edit', text })}
        onFiles={take}
        onShowInReview={reviewed && !isStale(state) ? ({ line }) => setShown({ line, of: reviewed }) : undefined}
      />
      {state.filesProblem && <FilesProblemBanner problem={state.filesProblem} />}
      <div class="import-actions">
        <Button
          look={reviewed && !isStale(state) ? 'plain' : 'primary'}
          busy={phase !== 'idle' || state.text.trim() === ''}
          onClick={() => dispatch({ type: 'review' })}
        >
          {t(reviewing ? 'options_reviewing' : 'options_review')}
        </Button>
        {(phase === 'reading' || reviewing) && (
          <>
            <progress
              value={state.progress}
              aria-label={t(reviewing ? 'options_reviewing' : 'options_files_progress')}
            />
            <span>{t(reviewing ? 'options_review_progress' : 'options_files_reading', percent(state.progress))}</span>
            <Button onClick={cancel}>{t('common_cancel')}</Button>
          </>
        )}
      </div>
      {/* In the page before its content is, so that it is read aloud. */}
      <p class="visually-hidden" aria-live="polite">
        {reviewed && !isStale(state) && spokenReview(t, reviewed.review)}
      </p>
      {recognition && !isStale(state) && <RecognitionPanel recognition={recognition} onLine={selectLine} />}
      <OriginalText state={state} dispatch={dispatch} />
      {recognition && !reviewed && (
        <ImportQuestion
          recognition={recognition}
          sources={sources}
          busy={phase !== 'idle'}
          onText={(text) => dispatch(loadMade(state, recognition, text))}
          onRestore={onRestore}
        />
      )}
      {reviewed && (
        <ReviewPanel
          review={reviewed.review}
          onLine={selectLine}
          asked={shown?.of === reviewed ? shown : undefined}
          picks={picksOf(rejected, part, (left) => dispatch({ type: 'reject', rejected: left }))}
        >
          <PartStatus
            state={state}
            reviewed={reviewed}
            onLine={selectLine}
            onRetry={() => dispatch({ type: 'reject', rejected })}
          />
          <ImportConfirm state={state} reviewed={reviewed} sources={sources} dispatch={dispatch} onImport={onImport} />
        </ReviewPanel>
      )}
    </div>
  );
}
