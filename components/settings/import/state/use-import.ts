import { type Dispatch, useEffect, useReducer, useRef } from 'preact/hooks';
import { readFiles } from '@/components/kit/reading/read-files.ts';
import type { SettingsServices } from '@/components/settings/services.ts';
import type { Watch } from '@/components/settings/use-late.ts';
import type { ImportTarget } from '@/platform/library/reviews.ts';
import { afterPaint } from './after-paint.ts';
import type { ImportAction } from './import-actions.ts';
import { type BoxAction, boxReducer, emptyBox, type ImportBox } from './import-box.ts';
import { type Draft, settledOf } from './import-state.ts';
import { isAlone, isExcerptKind, type Recognition, recognizeInputs, sharedIn, stillThere } from './recognition.ts';

export interface Import {
  box: ImportBox;
  dispatch: Dispatch<BoxAction>;
  /** Reads files and reviews what is in them. */
  take(files: File[]): void;
  /** Ends the reading or the review that is under way; the text stays. */
  cancel(): void;
  /** Tells of what takes long without progress to be seen. */
  watch: Watch;
}

type ImportServices = Pick<SettingsServices, 'library' | 'texts'>;

interface ImportEvents extends Pick<Import, 'watch'> {
  onError: (error: unknown) => void;
  /** A text in the box gave way to another one; `restore` brings it back. */
  onReplaced: (restore: () => void) => void;
}

/** The import as a state; it survives a look at another section, and reviews by itself when its state asks for it. */
export function useImport(services: ImportServices, { watch, onError, onReplaced }: ImportEvents): Import {
  const [box, dispatch] = useReducer(boxReducer, emptyBox);
  const reading = useRef(new AbortController());
  /** One after the other: of several picks in quick succession only the last one is looked at. */
  const parts = useRef<Promise<unknown>>(Promise.resolve());
  const { library } = services;
  const { state, replaced } = box;
  const asked = state.phase === 'reviewing' ? state.of : undefined;
  const ticked = state.phase === 'reviewed' && state.ticks.part === 'asked' ? state.ticks : undefined;

  useEffect(() => {
    if (!asked) return;
    const job = new AbortController();
    const tell = (progress: number) => dispatch({ type: 'progress', of: asked, progress });
    const settled = settledOf(state);
    const known = settled.phase === 'writing' ? undefined : settled.recognition;
    review(services, asked, known, tell).then(dispatch, (error) => {
      if (job.signal.aborted || isCancelled(error)) return;
      dispatch({ type: 'stop' });
      onError(error);
    });
    return () => job.abort();
  }, [asked]);

  useEffect(() => {
    if (state.phase !== 'reviewed' || !ticked) return;
    const { review } = state.reviewed;
    const job = new AbortController();
    parts.current = parts.current
      .then(afterPaint)
      .then(() => (job.signal.aborted ? undefined : watch(library.reviewPart(review, ticked.rejected))))
      .then((part) => part && dispatch({ type: 'part', of: ticked, part }))
      .catch((error) => {
        if (isCancelled(error)) return;
        // The ticks stay: of a change that was not wanted none may be made.
        dispatch({ type: 'part-failed', of: ticked });
        onError(error);
      });
    return () => job.abort();
  }, [ticked]);

  const hasText = settledOf(state).draft.text.trim() !== '';
  useEffect(() => {
    if (!hasText) return;
    // A text may hold secrets, so no draft of it is kept: the browser asks before a reload or a closed tab takes it.
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasText]);

  useEffect(() => {
    if (replaced) onReplaced(() => dispatch({ type: 'restore', settled: replaced }));
  }, [replaced]);

  const take = async (chosen: File[]) => {
    if (chosen.length === 0) return;
    if (reading.current.signal.aborted) reading.current = new AbortController();
    const { signal } = reading.current;
    dispatch({ type: 'read' });
    const file = chosen
      .map(({ name }) => name)
      .join(' + ')
      .slice(0, 200);
    const read = await readFiles(chosen, (progress) => dispatch({ type: 'read-more', progress }), signal);
    if (read === undefined || signal.aborted) return;
    if ('problem' in read) dispatch({ type: 'refuse-files', problem: read.problem });
    else dispatch({ type: 'load', text: '', files: read.files, provenance: { origin: 'file', file }, review: true });
  };
  const cancel = () => {
    reading.current.abort();
    services.texts.cancel();
    dispatch({ type: 'stop' });
  };
  return { box, dispatch, take, cancel, watch };
}

/** Whoever cancelled knows it, and the state is already another. */
const isCancelled = (error: unknown) => (error as Error | undefined)?.name === 'AbortError';

/** Of a review's time: telling what it is, and finding the source that it is a newer version of. */
const [toldAt, foundAt] = [0.6, 0.85];

async function review(
  { library, texts }: ImportServices,
  of: Draft,
  known: Recognition | undefined,
  tell: (share: number) => void,
): Promise<ImportAction> {
  await afterPaint();
  const recognition = await recognitionOf(texts, of, known, (share) => tell(share * toldAt));
  const { text } = recognition;
  const { excerpt, origin, portal } = of.provenance;
  if (text === undefined) return { type: 'recognized', of, recognition };
  const isExcerpt = excerpt || origin === 'link' || isExcerptKind(recognition);
  const isShared = sharedIn(recognition, []) !== undefined || of.provenance.shared !== undefined;
  // What somebody else sent goes into nothing by itself.
  const proposal =
    of.target || isShared
      ? undefined
      : await library.propose(text, {
          isExcerpt,
          isOne: isAlone(of.provenance, recognition),
          file: of.provenance.file,
        });
  const asked = of.target ?? proposal ?? { mode: 'new' };
  tell(foundAt);
  const made = await library.review(text, asked, isExcerpt, portal?.whole ? portal.address : undefined);
  // One that cannot be read takes nothing. One that is gone by now stays what was asked for: the user is told, and decides.
  const isUnread = asked.mode !== 'new' && made.unread.some(({ id }) => id === asked.id);
  const target: ImportTarget = isUnread ? { mode: 'new' } : asked;
  const { roles } = made.reading;
  const shared = sharedIn(recognition, roles) ?? stillThere(of.provenance.shared, roles);
  const basis = shared && (await library.basis());
  const received = shared && (await library.receive(shared));
  const reviewed = { text, target, proposal, review: made, received, basis };
  return { type: 'reviewed', of, recognition, reviewed };
}

/** A text that was made from another one is not recognized again, for example when the user chooses another source. */
async function recognitionOf(
  texts: ImportServices['texts'],
  { text, files }: Draft,
  known: Recognition | undefined,
  tell: (share: number) => void,
) {
  if (files.length === 0 && known?.text !== undefined && known.text === text) return known;
  return recognizeInputs(texts.recognize, files.length > 0 ? files : [{ text }], tell);
}
