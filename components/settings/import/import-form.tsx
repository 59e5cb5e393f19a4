import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { EditorHandle } from '@/components/editor/config-editor.tsx';
import { Button } from '@/components/kit/controls/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { FilesProblemBanner } from '@/components/settings/import/notices/files-problem.tsx';
import { PartStatus } from '@/components/settings/import/notices/part-status.tsx';
import { RecognitionPanel } from '@/components/settings/import/notices/recognition-panel.tsx';
import { WaitingTexts } from '@/components/settings/import/notices/waiting-texts.tsx';
import { AccountsForm } from '@/components/settings/import/questions/accounts-form.tsx';
import { ImportQuestion } from '@/components/settings/import/questions/import-question.tsx';
import {
  isBusy,
  isStale,
  type Reviewed,
  reviewIn,
  settledOf,
} from '@/components/settings/import/state/import-state.ts';
import { loadMade } from '@/components/settings/import/state/load-made.ts';
import { askedAbout, restIn } from '@/components/settings/import/state/recognition.ts';
import { useGoToReview } from '@/components/settings/import/state/use-go-to-review.ts';
import type { Import } from '@/components/settings/import/state/use-import.ts';
import { ReceivedRoles } from '@/components/settings/review/received/received-roles.tsx';
import { spokenReview } from '@/components/settings/review/review-counts.ts';
import { ReviewPanel } from '@/components/settings/review/review-panel.tsx';
import { picksOf } from '@/components/settings/review/tables/picks.ts';
import type { ReviewLine } from '@/components/settings/review/use-asked-row.ts';
import type { Backup, BackupState } from '@/core/store/backup/backup.ts';
import type { Source } from '@/core/store/source.ts';
import type { RestoreReview } from '@/platform/library/restores.ts';
import { ConfigBox } from './config-box.tsx';
import { ImportButton } from './import-button.tsx';
import { ImportConfirm } from './import-confirm.tsx';
import { decisionOn } from './import-decision.ts';
import { ImportOrigin } from './import-origin.tsx';
import { OriginalText } from './original-text.tsx';
import '@/components/kit/display/lead.css';
import '@/components/kit/display/visually-hidden.css';
import './import-form.css';

interface ImportFormProps {
  work: Import;
  sources: readonly Source[];
  editorRef: RefObject<EditorHandle | null>;
  onImport: (name: string) => void;
  onDiscard: () => void;
  onCompare: (state: BackupState) => Promise<RestoreReview>;
  onRestore: (backup: Backup, basis?: string) => void;
  /** Another way in, over the box. */
  children: ComponentChildren;
}

/** Paste or choose files → Review → Import. */
export function ImportForm({ work, sources, editorRef, children, ...on }: ImportFormProps) {
  const { onImport, onDiscard, onCompare, onRestore } = on;
  const t = useWords();
  const { box, dispatch, take, cancel } = work;
  const { state, filesProblem } = box;
  const settled = settledOf(state);
  const { draft } = settled;
  const inReview = reviewIn(state);
  /** The review, where it is of the text in the box. */
  const fresh = inReview && !isStale(inReview) ? inReview : undefined;
  const recognition = settled.phase === 'recognized' ? settled.recognition : fresh?.recognition;
  /** What is told next has a main button of its own. */
  const asks = settled.phase === 'recognized' && askedAbout(settled.recognition) !== undefined;
  const busy = isBusy(state) ? state.phase : undefined;
  // Of this very review: what came in since may lead elsewhere.
  const [looked, setLooked] = useState<Reviewed>();
  const hasLooked = looked !== undefined && looked === inReview?.reviewed;
  const decision = inReview && decisionOn(t, inReview, sources, hasLooked);
  const reviewing = busy === 'reviewing';
  const askForReview = useGoToReview(fresh?.reviewed, reviewing);
  /** What the text in review was made of, and what of that still lacks an answer. */
  const made = busy === undefined ? fresh?.recognition : undefined;
  const rest = made && restIn(made);
  const { percent } = formatsOf(t);
  const [shown, setShown] = useState<ReviewLine & { of: Reviewed }>();
  const reject = (rejected: ReadonlySet<number>) => dispatch({ type: 'reject', rejected });
  const selectLine = (line: number) => editorRef.current?.selectLines(line, line);
  return (
    <div class="import-form">
      <p class="lead">
        {t('options_import_lead')} {t('picker_welcome_hint_page', t('menu_import_selection'))}
      </p>
      {children}
      <ImportOrigin state={state} sources={sources} />
      <ConfigBox
        text={draft.text}
        editorRef={editorRef}
        readOnly={busy === 'reading' || busy === 'importing'}
        onText={(text) => dispatch({ type: 'edit', text })}
        onFiles={take}
        onShowInReview={fresh && (({ line }) => setShown({ line, of: fresh.reviewed }))}
      />
      {filesProblem && <FilesProblemBanner problem={filesProblem} />}
      <div class="import-form-actions">
        <Button
          look={fresh || asks ? 'plain' : 'primary'}
          busy={busy !== undefined || draft.text.trim() === ''}
          onClick={() => {
            askForReview();
            dispatch({ type: 'review' });
          }}
        >
          {t(reviewing ? 'options_reviewing' : 'options_review')}
        </Button>
        {(state.phase === 'reading' || state.phase === 'reviewing') && (
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
      <WaitingTexts box={box} onShow={() => dispatch({ type: 'show-waiting' })} />
      {/* In the page before its content is, so that it is read aloud. */}
      <p class="visually-hidden" aria-live="polite">
        {fresh && spokenReview(t, fresh.reviewed.review)}
      </p>
      {recognition && <RecognitionPanel recognition={recognition} onLine={selectLine} />}
      <OriginalText state={state} dispatch={dispatch} />
      {settled.phase === 'recognized' && (
        <ImportQuestion
          recognition={settled.recognition}
          sources={sources}
          busy={busy !== undefined}
          onText={(text) => dispatch(loadMade(draft, settled.recognition, text))}
          onCompare={onCompare}
          onRestore={onRestore}
        />
      )}
      {made && rest && (
        <AccountsForm list={rest} beside={draft.text} onText={(text) => dispatch(loadMade(draft, made, text))} />
      )}
      {inReview && (
        <ReviewPanel
          review={inReview.reviewed.review}
          alarms={fresh?.reviewed.received?.alarms}
          onLine={selectLine}
          asked={shown?.of === inReview.reviewed ? shown : undefined}
          picks={picksOf(inReview.reviewed.review, inReview.ticks.rejected, reject)}
          action={<ImportButton shown={inReview} decision={decision} busy={busy} />}
        >
          {fresh?.reviewed.received && (
            <ReceivedRoles
              received={fresh.reviewed.received}
              looked={hasLooked}
              onLooked={(on) => setLooked(on ? fresh.reviewed : undefined)}
            />
          )}
          <PartStatus shown={inReview} onRetry={() => reject(inReview.ticks.rejected)} />
          <ImportConfirm {...{ shown: inReview, decision, busy, sources, dispatch, onImport, onDiscard }} />
        </ReviewPanel>
      )}
    </div>
  );
}
