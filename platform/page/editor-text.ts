/**
 * Code editors that AWS's consoles use, by what they put into the page: one element per line, of the lines in view only.
 * Seen 2026-07: Monaco, CodeMirror 5 and 6, Ace.
 */
const editors = [
  { editor: '.monaco-editor .view-lines', line: '.view-line' },
  { editor: '.CodeMirror-code', line: '.CodeMirror-line' },
  { editor: '.cm-content', line: '.cm-line' },
  { editor: '.ace_text-layer', line: '.ace_line' },
] as const;

/** The texts of the code editors of a page, as far as they are scrolled into view. */
export function editorTexts(document: Document): string[] {
  return editors.flatMap(({ editor, line }) =>
    Array.from(document.querySelectorAll(editor), (element) => {
      const lines = Array.from(element.querySelectorAll<HTMLElement>(line)).sort(
        (one, other) => topOf(one) - topOf(other),
      );
      return lines.map(textOfLine).join('\n');
    }),
  );
}

/** Monaco reuses elements: their order in the page is not that of the lines, their position is. */
const topOf = (line: HTMLElement): number => Number.parseFloat(line.style.top) || 0;

/** Editors draw blanks as no-break ones, and an empty line as a zero-width one. */
const textOfLine = (line: HTMLElement): string =>
  (line.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/\u200b|\ufeff/g, '')
    .trimEnd();
