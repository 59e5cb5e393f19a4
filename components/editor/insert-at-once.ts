import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { selectedExtent } from './selected-extent.ts';

/**
 * Takes several lines that come in as one input event (dictation, password managers, automation) as one change. Left to
 * the browser they would become elements one by one, out of which the text is read again: minutes for 10,000 lines.
 */
export const insertAtOnce = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || !event.data?.includes('\n') || view.state.readOnly) return false;
    const { from, to } = selectedExtent(view);
    const insert: Text = view.state.toText(event.data);
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      scrollIntoView: true,
      userEvent: 'input.paste',
    });
    event.preventDefault();
    return true;
  },
  // Deleting is left to the editor, which has to know first what is selected.
  keydown(event, view) {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return false;
    const { from, to } = selectedExtent(view);
    if (from !== to) view.dispatch({ selection: { anchor: from, head: to } });
    return false;
  },
});
