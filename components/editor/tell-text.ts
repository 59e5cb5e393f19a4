import { Annotation, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Marks a change that came from the page: it is not reported back. */
export const fromOutside = Annotation.define<true>();

/** In characters. Up to this length, reading the whole text at every key takes no noticeable time. */
const smallText = 100_000;
/** Milliseconds without a key. */
const pause = 150;

/**
 * Tells the page the text: at once, but keys in a large one in the next pause, for 1.5 MB cost most of the 16 ms that a key
 * may take. Leaving the editor ends the pause, so that whatever button is pressed next, the page knows the text.
 */
export function tellText(onText: (text: string) => void): Extension {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const tell = (view: EditorView) => {
    stop();
    onText(view.state.doc.toString());
  };
  return [
    EditorView.updateListener.of(({ docChanged, state, transactions, view }) => {
      if (!docChanged) return;
      stop();
      if (transactions.some((change) => change.annotation(fromOutside))) return;
      const key = transactions.every((change) => change.isUserEvent('input.type') || change.isUserEvent('delete'));
      if (key && state.doc.length > smallText) timer = setTimeout(tell, pause, view);
      else tell(view);
    }),
    EditorView.domEventHandlers({
      blur: (_, view) => {
        if (timer !== undefined) tell(view);
      },
    }),
  ];
}
