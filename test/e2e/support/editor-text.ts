import type { Locator } from '@playwright/test';

/** What hangs on CodeMirror's text box; by it `EditorView.findFromDOM` finds the view, too. */
interface EditorContent extends Element {
  cmTile: { root: { view: { state: { doc: { toString(): string } } } } };
}

/** The whole text of an editor. Only the lines in view are elements of the page. */
export const editorText = (textbox: Locator): Promise<string> =>
  textbox.evaluate((content) => (content as unknown as EditorContent).cmTile.root.view.state.doc.toString());
