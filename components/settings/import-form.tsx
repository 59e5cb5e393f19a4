import type { RefObject } from 'preact';
import type { Dispatch } from 'preact/hooks';
import type { EditorHandle } from '@/components/editor/config-editor.tsx';
import { Button } from '@/components/kit/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Source } from '@/core/store/source.ts';
import { ConfigBox } from './config-box.tsx';
import { FilesProblemBanner } from './files-problem.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { ImportOrigin } from './import-origin.tsx';
import type { ImportAction, ImportState } from './import-state.ts';
import { isStale } from './import-state.ts';
import { spokenReview } from './review-counts.ts';
import { ReviewPanel } from './review-panel.tsx';
import { showInReview } from './show-in-review.ts';
import '@/components/kit/visually-hidden.css';
import './import-form.css';

interface ImportFormProps {
  state: ImportState;
  sources: readonly Source[];
  editorRef: RefObject<EditorHandle | null>;
  dispatch: Dispatch<ImportAction>;
  onFiles: (files: File[]) => void;
  onImport: (name: string) => void;
}

/** Paste or choose files → Review → Import. */
export function ImportForm({ state, sources, editorRef, dispatch, onFiles, onImport }: ImportFormProps) {
  const t = useWords();
  const { phase, reviewed } = state;
  const reviewing = phase === 'reviewing';
  return (
    <div class="import-form">
      <p class="lead">{t('options_import_lead')}</p>
      <ImportOrigin state={state} sources={sources} />
      <ConfigBox
        text={state.text}
        editorRef={editorRef}
        readOnly={phase === 'reading' || phase === 'importing'}
        onText={(text) => dispatch({ type: 'edit', text })}
        onFiles={onFiles}
        onShowInReview={reviewed && !isStale(state) ? ({ line }) => showInReview(line) : undefined}
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
        {phase === 'reading' && <span>{t('options_files_reading', formatsOf(t).percent(state.progress))}</span>}
      </div>
      {/* In the page before its content is, so that it is read aloud. */}
      <p class="visually-hidden" aria-live="polite">
        {reviewed && !isStale(state) && spokenReview(t, reviewed.review)}
      </p>
      {reviewed && (
        <ReviewPanel review={reviewed.review} onLine={(line) => editorRef.current?.selectLines(line, line)}>
          <ImportConfirm state={state} reviewed={reviewed} sources={sources} dispatch={dispatch} onImport={onImport} />
        </ReviewPanel>
      )}
    </div>
  );
}
