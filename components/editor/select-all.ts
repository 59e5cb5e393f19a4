import type { Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Where a range of the page lies in the text. Only the lines in view are in the page: all of them selected is all text. */
export function extentOf(view: EditorView, range: AbstractRange): { from: number; to: number } {
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  const all = from <= view.viewport.from && to >= view.viewport.to && from < to;
  return all ? { from: 0, to: view.state.doc.length } : { from: Math.min(from, to), to: Math.max(from, to) };
}

/** Whether the page's selection is the whole text: by "Select all" of the browser's menu, or of a program. */
function allSelected(view: EditorView): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !view.contentDOM.contains(selection.anchorNode)) return false;
  const { from, to } = extentOf(view, selection.getRangeAt(0));
  return from === 0 && to === view.state.doc.length;
}

/** Makes a selection of the whole text, of which the browser has not told yet, that of the editor. */
export function takeSelectAll(view: EditorView): void {
  if (allSelected(view)) view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
}

/**
 * Browsers tell of a selection some time after it is made. What comes in between, such as the marks of the last reading,
 * would put the old one back, and a text meant to replace all would be added to it.
 */
export function updateKeepingSelectAll(transactions: readonly Transaction[], view: EditorView): void {
  const passive = !transactions.some(({ docChanged, selection }) => docChanged || selection);
  const all = passive && allSelected(view);
  view.update(transactions);
  if (all) view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
}
