import { useRef } from 'preact/hooks';
import type { EditorHandle } from '@/components/editor/config-editor.tsx';
import { useWords } from '@/components/kit/words.ts';
import { ImportForm } from './import-form.tsx';
import { importedText } from './imported-text.ts';
import { readFiles } from './read-files.ts';
import type { SectionProps } from './services.ts';
import type { Import } from './use-import.ts';

/** Reads files, stores the import, and says what came of it. */
export function ImportSection({ services, data, notify, attempt, work }: SectionProps & { work: Import }) {
  const t = useWords();
  const editorRef = useRef<EditorHandle>(null);
  const { library } = services;
  const { state, dispatch, load } = work;

  const takeFiles = async (files: File[]) => {
    if (files.length === 0 || state.phase !== 'idle') return;
    dispatch({ type: 'read', progress: 0 });
    const reading = await readFiles(files, (progress) => dispatch({ type: 'read', progress }));
    if ('problem' in reading) dispatch({ type: 'refuse-files', problem: reading.problem });
    else load({ type: 'load', text: reading.text, origin: 'file', review: true });
  };

  const store = (name: string) =>
    attempt(async () => {
      const { reviewed } = state;
      if (!reviewed) return;
      const { text, target, review } = reviewed;
      dispatch({ type: 'import' });
      try {
        const replaces = target === 'new' ? undefined : target.id;
        const source = await library.import({ text, name, origin: state.origin, replaces });
        dispatch({ type: 'clear' });
        notify({ tone: 'success', text: importedText(t, source.name, review.changes), undo: () => library.undo() });
        editorRef.current?.focus();
      } catch (error) {
        dispatch({ type: 'stop' });
        throw error;
      }
    });

  return (
    <ImportForm
      state={state}
      sources={data.sources}
      editorRef={editorRef}
      dispatch={dispatch}
      onFiles={takeFiles}
      onImport={store}
    />
  );
}
