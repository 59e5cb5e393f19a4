import { useRef } from 'preact/hooks';
import type { EditorHandle } from '@/components/editor/config-editor.tsx';
import { useWords } from '@/components/kit/words.ts';
import { PortalPanel } from '@/components/settings/import/portal/portal-panel.tsx';
import type { Portal } from '@/components/settings/import/portal/use-portal.ts';
import { needsPart, partOf, settledOf } from '@/components/settings/import/state/import-state.ts';
import { importedText } from '@/components/settings/import/state/imported-text.ts';
import { isAlone } from '@/components/settings/import/state/recognition.ts';
import { useAskedLine } from '@/components/settings/import/state/use-asked-line.ts';
import type { Import } from '@/components/settings/import/state/use-import.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import type { Backup } from '@/core/store/backup/backup.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { ByHand } from './by-hand.tsx';
import { ImportForm } from './import-form.tsx';

interface ImportSectionProps extends SectionProps {
  work: Import;
  portal: Portal | undefined;
}

/** Stores the import, and says what came of it. */
export function ImportSection({ services, data, notify, attempt, work, portal }: ImportSectionProps) {
  const t = useWords();
  const editorRef = useRef<EditorHandle>(null);
  const { library } = services;
  const { box, dispatch } = work;
  useAskedLine(library, data.sources, work, editorRef);

  const store = (name: string) =>
    attempt(async () => {
      const { state } = box;
      if (state.phase !== 'reviewed' || needsPart(state.ticks)) return;
      const part = partOf(state.ticks);
      const { file, origin: from, portal: ofPortal } = state.draft.provenance;
      const origin = isAlone({ origin: from }, state.recognition) ? 'one-by-one' : from;
      const { into, before, after, changes } = state.reviewed.review;
      const { received, basis } = state.reviewed;
      const pages = received?.pages.kept;
      // It would be a second source for one portal, and each later reading would have to choose.
      const other = ofPortal?.isFirst && !into && (await library.sourceOfPortal(ofPortal.address));
      if (other) {
        dispatch({ type: 'clear' });
        portal?.review();
        const name = data.sources.find(({ id }) => id === other.id)?.name ?? '';
        notify({ tone: 'warning', text: t('portal_imported_since', isolatedText(name)) });
        return;
      }
      dispatch({ type: 'import' });
      try {
        const text = part?.text ?? after;
        const source = await library.importReviewed({
          text,
          name,
          origin,
          file,
          replaces: into?.id,
          before,
          pages,
          basis,
        });
        if (source === 'removed') {
          // The review says so, as soon as the sources are read again.
          dispatch({ type: 'stop' });
          return;
        }
        if (source === 'changed-since') {
          dispatch({ type: 'review' });
          const what = into ? t('options_changed_since', isolatedText(into.name)) : t('options_list_changed_since');
          notify({ tone: 'warning', text: what });
          return;
        }
        if (source === 'unreadable') {
          dispatch({ type: 'review' });
          notify({ tone: 'warning', text: t('options_unread', isolatedText(into?.name ?? '')) });
          return;
        }
        dispatch({ type: 'clear' });
        const done = importedText(t, source.name, part?.changes ?? changes);
        const { changedAt } = source;
        notify({ tone: 'success', text: done, undo: () => library.undo(changedAt), changedAt, untilReview: true });
        editorRef.current?.focus();
      } catch (error) {
        dispatch({ type: 'stop' });
        throw error;
      }
    });

  const discard = () => {
    const settled = settledOf(box.state);
    dispatch({ type: 'discard' });
    notify({ tone: 'success', text: t('options_gone_discarded'), undo: () => dispatch({ type: 'restore', settled }) });
    editorRef.current?.focus();
  };

  const restore = ({ state }: Backup, basis?: string) =>
    attempt(async () => {
      dispatch({ type: 'import' });
      let at: number | 'changed-since';
      try {
        at = await (basis === undefined ? library.restore(state) : library.restoreReviewed(state, basis));
      } catch (error) {
        dispatch({ type: 'stop' });
        throw error;
      }
      if (at === 'changed-since') {
        // It is compared again, as soon as what is stored is read again.
        dispatch({ type: 'stop' });
        notify({ tone: 'warning', text: t('restore_changed_since') });
        return;
      }
      dispatch({ type: 'clear' });
      const undo = () => library.undo(at);
      notify({ tone: 'success', text: t('backup_restored'), undo, changedAt: at, untilReview: true });
    });

  return (
    <ImportForm
      work={work}
      sources={data.sources}
      editorRef={editorRef}
      onImport={store}
      onDiscard={discard}
      onCompare={library.reviewRestore}
      onRestore={restore}
    >
      {portal && <PortalPanel portal={portal} />}
      <ByHand oneByOne={services.oneByOne} onChanged={() => void attempt(async () => {})} />
    </ImportForm>
  );
}
