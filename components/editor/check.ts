import { forEachDiagnostic, linter, lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { type Command, EditorView, type KeyBinding } from '@codemirror/view';
import type { Translate } from '@/components/kit/words.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { WorkerReader } from './worker-reader.ts';

/** Milliseconds without a key before the text is read again. */
const pause = 300;

/** Marks what the reader finds, some time after the last key. `onRead`: the reader has read the text as it is now. */
export function checkConfig(t: Translate, reader: WorkerReader, onRead: () => void): Extension {
  return [
    linter(
      async ({ state }) => {
        const findings = await reader.read(state.doc.toString());
        onRead();
        return diagnosticsOf(state.doc, findings, t);
      },
      { delay: pause },
    ),
    lintGutter(),
  ];
}

/** Screen readers do not notice the tooltip with the message, so it is announced too. */
const announcing =
  (move: Command): Command =>
  (view) => {
    if (!move(view)) return false;
    const { from, to } = view.state.selection.main;
    forEachDiagnostic(view.state, ({ message }, start, end) => {
      if (start === from && end === to) view.dispatch({ effects: EditorView.announce.of(message) });
    });
    return true;
  };

export const checkKeymap: readonly KeyBinding[] = [
  { key: 'F8', run: announcing(nextDiagnostic), shift: announcing(previousDiagnostic) },
];
