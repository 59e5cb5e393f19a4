import { type Dispatch, useEffect, useReducer, useRef } from 'preact/hooks';
import type { SettingsServices } from '@/components/settings/services.ts';
import type { Target } from '@/platform/library/reviews.ts';
import { afterPaint } from './after-paint.ts';
import type { ImportAction, LoadAction } from './import-actions.ts';
import { emptyImport, type ImportState, importReducer, needsPart } from './import-state.ts';
import { readFiles } from './read-files.ts';
import { isExcerptKind, recognizeInputs } from './recognition.ts';

export interface Import {
  state: ImportState;
  dispatch: Dispatch<ImportAction>;
  /** Puts a text into the box; one that was there can be had back. */
  load(action: LoadAction): void;
  /** Reads files and reviews what is in them. */
  take(files: File[]): void;
  /** Ends the reading or the review that is under way; the text stays. */
  cancel(): void;
}

type ImportServices = Pick<SettingsServices, 'library' | 'texts'>;

interface ImportEvents {
  onError: (error: unknown) => void;
  /** A text in the box gave way to a loaded one; `restore` brings it back. */
  onReplaced: (restore: () => void) => void;
}

/** The import as a state; it survives a look at another section, and reviews by itself when its state asks for it. */
export function useImport(services: ImportServices, { onError, onReplaced }: ImportEvents): Import {
  const [state, dispatch] = useReducer(importReducer, emptyImport);
  const reading = useRef(new AbortController());
  /** One after the other: of several picks in quick succession only the last one is looked at. */
  const parts = useRef<Promise<unknown>>(Promise.resolve());
  const { library } = services;
  const { phase, text, files, target, reviewed, rejected, part, partFailed } = state;

  useEffect(() => {
    if (phase !== 'reviewing') return;
    const tell = (progress: number) => dispatch({ type: 'progress', of: state, progress });
    review(services, state, tell).then(dispatch, (error) => {
      if (isCancelled(error)) return;
      dispatch({ type: 'stop' });
      onError(error);
    });
  }, [phase, text, files, target]);

  useEffect(() => {
    if (phase !== 'idle' || !reviewed || partFailed || !needsPart(state)) return;
    let overtaken = false;
    parts.current = parts.current
      .then(afterPaint)
      .then(() => (overtaken ? undefined : library.reviewPart(reviewed.review, rejected)))
      .then((part) => part && dispatch({ type: 'part', of: state, part }))
      .catch((error) => {
        if (isCancelled(error)) return;
        // The ticks stay: of a change that was not wanted none may be made.
        dispatch({ type: 'part-failed', of: state });
        onError(error);
      });
    return () => {
      overtaken = true;
    };
  }, [phase, reviewed, rejected, part, partFailed]);

  const load = (action: LoadAction) => {
    dispatch(action);
    if (text.trim() !== '') onReplaced(() => dispatch({ type: 'restore', state }));
  };
  const take = async (chosen: File[]) => {
    if (chosen.length === 0 || phase !== 'idle') return;
    reading.current = new AbortController();
    dispatch({ type: 'read', progress: 0 });
    const onProgress = (progress: number) => dispatch({ type: 'read', progress });
    const read = await readFiles(chosen, onProgress, reading.current.signal);
    if (read === undefined) return;
    if ('problem' in read) dispatch({ type: 'refuse-files', problem: read.problem });
    else load({ type: 'load', text: '', files: read.files, origin: 'file', review: true });
  };
  const cancel = () => {
    reading.current.abort();
    services.texts.cancel();
    dispatch({ type: 'stop' });
  };
  return { state, dispatch, load, take, cancel };
}

/** Whoever cancelled knows it, and the state is already another. */
const isCancelled = (error: unknown) => (error as Error | undefined)?.name === 'AbortError';

/** Of a review's time: telling what it is, and finding the source that it is a newer version of. */
const [toldAt, foundAt] = [0.6, 0.85];

async function review(
  { library, texts }: ImportServices,
  of: ImportState,
  tell: (share: number) => void,
): Promise<ImportAction> {
  await afterPaint();
  const recognition = await recognitionOf(texts, of, (share) => tell(share * toldAt));
  const { text } = recognition;
  if (text === undefined) return { type: 'recognized', of, recognition };
  const isExcerpt = of.excerpt || of.origin === 'link' || isExcerptKind(recognition);
  const proposal = of.target ? undefined : await library.propose(text, isExcerpt);
  const asked = of.target ?? proposal ?? { mode: 'new' };
  tell(foundAt);
  const made = await library.review(text, asked, isExcerpt);
  // One that was chosen may be gone by now.
  const target: Target = made.into ? asked : { mode: 'new' };
  const reviewed = { text, target, proposal, review: made };
  return { type: 'reviewed', of, recognition, reviewed };
}

/** A text that was made of something else is not asked about again, as when another source is chosen for it. */
async function recognitionOf(
  texts: ImportServices['texts'],
  { text, files, recognition }: ImportState,
  tell: (share: number) => void,
) {
  if (files.length === 0 && recognition?.text !== undefined && recognition.text === text) return recognition;
  return recognizeInputs(texts.recognize, files.length > 0 ? files : [{ text }], tell);
}
