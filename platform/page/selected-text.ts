/**
 * What is selected on a page, its line ends kept; empty: nothing. Runs in any page by `scripting.executeScript`, too: hence
 * no imports and nothing from outside the function.
 */
export function selectedText(win: Window = window): string {
  // A selection within a text box is not part of the page's selection, in Firefox at least.
  const box = win.document.activeElement;
  if (box?.tagName === 'TEXTAREA') {
    const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
    if (selectionStart < selectionEnd) return value.slice(selectionStart, selectionEnd);
  }
  return win.getSelection()?.toString() ?? '';
}
