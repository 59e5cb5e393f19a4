import type { EditorView } from '@codemirror/view';

/**
 * Where the page's selection is in the text. The editor hears of a selection a little later, so a key or input right after it
 * comes too early. The page holds only the lines in view: if all of them are selected, the whole text is.
 */
export function selectedExtent(view: EditorView): { from: number; to: number } {
  const selection = document.getSelection();
  const { main } = view.state.selection;
  if (!selection?.rangeCount || !view.contentDOM.contains(selection.anchorNode)) return main;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const from = view.posAtDOM(startContainer, startOffset);
  const to = view.posAtDOM(endContainer, endOffset);
  const all = from <= view.viewport.from && to >= view.viewport.to && from < to;
  // Anything less than all of them may be less than what the editor has selected beyond the view.
  return all ? { from: 0, to: view.state.doc.length } : main;
}
