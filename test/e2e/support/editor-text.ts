import type { Locator } from '@playwright/test';

/** What hangs on CodeMirror's text box; by it `EditorView.findFromDOM` finds the view, too. */
interface EditorContent extends Element {
  cmTile: { root: { view: { state: { doc: { toString(): string } } } } };
}

/** The whole text of an editor. Only the lines in view are elements of the page. */
export const editorText = (textbox: Locator): Promise<string> =>
  textbox.evaluate((content) => (content as unknown as EditorContent).cmTile.root.view.state.doc.toString());

/** Where two texts part, with some of what follows in each; empty where they are the same. Ten thousand profiles fill no page. */
export function difference(text: string, wanted: string): string {
  if (text === wanted) return '';
  let at = 0;
  while (text[at] === wanted[at]) at++;
  const [is, should] = [text, wanted].map((each) => JSON.stringify(each.slice(at, at + 100)));
  return `${text.length} characters, not ${wanted.length}; at ${at}: ${is}, not ${should}`;
}
