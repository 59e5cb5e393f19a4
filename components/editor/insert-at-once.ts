import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Takes several lines that come in as one input event (dictation, password managers, automation) as one change. Left to
 * the browser they would become elements one by one, out of which the text is read again: minutes for 10,000 lines.
 */
export const insertAtOnce = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== 'insertText' || !event.data?.includes('\n') || view.state.readOnly) return false;
    const [target] = event.getTargetRanges();
    const { from, to } = target === undefined ? view.state.selection.main : extentOf(view, target);
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
  /** "Select all" of the browser's own menu selects the lines in view; its news may also come later than the key. */
  keydown(event, view) {
    const selection = document.getSelection();
    const deletes = event.key === 'Delete' || event.key === 'Backspace';
    if (!deletes || !selection || selection.isCollapsed || !view.contentDOM.contains(selection.anchorNode))
      return false;
    const { from, to } = extentOf(view, selection.getRangeAt(0));
    if (from === 0 && to === view.state.doc.length) view.dispatch({ selection: { anchor: from, head: to } });
    return false;
  },
});

/** Where a range of the page lies in the text. Only the lines in view are in the page: all of them selected is all text. */
function extentOf(view: EditorView, range: AbstractRange): { from: number; to: number } {
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  const all = from <= view.viewport.from && to >= view.viewport.to && from < to;
  return all ? { from: 0, to: view.state.doc.length } : { from: Math.min(from, to), to: Math.max(from, to) };
}
