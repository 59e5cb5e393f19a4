import { foldService } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';
import { parseHeader } from '@/core/config/header.ts';

/** Lines looked through for a section's end or beginning: longer ones than any are left unfolded, not waited for. */
const longestSection = 2000;

/** Whether a line begins a section. Indented headers count, as they do to the reader. */
function isHeaderLine(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith('[') && parseHeader(start.trimEnd()) !== undefined;
}

/** The header line of the section that a line is in, 1-based. Undefined: it is above the first one, or far below. */
export function headerAbove(doc: Text, line: number): number | undefined {
  for (let number = line; number > 0 && line - number < longestSection; number--) {
    if (isHeaderLine(doc.line(number).text)) return number;
  }
  return undefined;
}

/** Folds a section from the end of its header to its last line that is not blank: the gap to the next one stays. */
export const foldSections = foldService.of((state: EditorState, lineStart: number) => {
  const first = state.doc.lineAt(lineStart);
  if (!isHeaderLine(first.text)) return null;
  let last = first;
  const end = Math.min(state.doc.lines, first.number + longestSection);
  for (let number = first.number + 1; number <= end; number++) {
    const line = state.doc.line(number);
    if (isHeaderLine(line.text)) break;
    if (line.text.trim() !== '') last = line;
  }
  return last.number === first.number ? null : { from: first.to, to: last.to };
});
