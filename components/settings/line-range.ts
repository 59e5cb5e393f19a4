/**
 * Where a line lies in a text: `[start, end)`, without its line break. `line`: 1-based; one beyond the text gives its end.
 * `text`: as a text area gives it, with `\n` for every line break (HTML Standard, "API value" of textarea).
 */
export function lineRange(text: string, line: number): [start: number, end: number] {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return [text.length, text.length];
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return [start, end === -1 ? text.length : end];
}

/** Every kind of line break as `\n`, as a text area would do: line numbers of the reading are then those on the screen. */
export const asAreaText = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Selects a line of an unwrapped text area and scrolls to it, a third from the top. */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const [start, end] = lineRange(area.value, line);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const lineHeight = Number.parseFloat(getComputedStyle(area).lineHeight) || 20;
  area.scrollTop = (line - 1) * lineHeight - area.clientHeight / 3;
  area.scrollLeft = 0;
  area.scrollIntoView({ block: 'nearest' });
}
