import { type Dispatch, useEffect, useReducer } from 'preact/hooks';
import type { Library } from '@/platform/library.ts';
import { afterPaint } from './after-paint.ts';
import { emptyImport, type ImportAction, type ImportState, importReducer, type LoadAction } from './import-state.ts';

export interface Import {
  state: ImportState;
  dispatch: Dispatch<ImportAction>;
  /** Puts a text into the box; one that was there can be had back. */
  load(action: LoadAction): void;
}

interface ImportEvents {
  onError: (error: unknown) => void;
  /** A text in the box gave way to a loaded one; `restore` brings it back. */
  onReplaced: (restore: () => void) => void;
}

/** The import as a state; it survives a look at another section, and reviews by itself when its state asks for it. */
export function useImport(library: Library, { onError, onReplaced }: ImportEvents): Import {
  const [state, dispatch] = useReducer(importReducer, emptyImport);
  const { phase, text, target } = state;

  useEffect(() => {
    if (phase !== 'reviewing') return;
    review(library, state).then(dispatch, (error) => {
      dispatch({ type: 'stop' });
      onError(error);
    });
  }, [phase, text, target]);

  const load = (action: LoadAction) => {
    dispatch(action);
    if (text.trim() !== '') onReplaced(() => dispatch({ type: 'restore', state }));
  };
  return { state, dispatch, load };
}

async function review(library: Library, { text, target }: ImportState): Promise<ImportAction> {
  await afterPaint();
  const successor = target === undefined ? await library.successorOf(text) : undefined;
  const found = target ?? (successor ? { id: successor.id } : 'new');
  const made = await library.review(text, found === 'new' ? undefined : found.id);
  return { type: 'reviewed', reviewed: { text, target: found, guessed: target === undefined, review: made } };
}
