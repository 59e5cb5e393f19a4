import { foldService } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';
import { type Header, headerOfLine } from '@/core/config/document/header.ts';

// To parse a text of 60,000 lines at each key would take too long. Headers are found line by line, by the parser's own
// function, and no more lines are looked at than needed.

/** Lines looked through for a section's end or beginning: longer ones than any are left unfolded, not waited for. */
const longestSection = 2000;

/** The header of the section that a line is in. Undefined: it is above the first one, or far below. */
export function headerAbove(doc: Text, line: number): Header | undefined {
  for (let number = line; number > 0 && line - number < longestSection; number--) {
    const header = headerOfLine(doc.line(number).text);
    if (header) return header;
  }
  return undefined;
}

/**
 * Folds a section from the end of its header to its last line that is not blank: the gap to the next one stays. It looks at
 * the section's own lines only: a key in a document of 60,000 may not cost them all.
 */
export const foldSections = foldService.of(({ doc }: EditorState, lineStart: number) => {
  const first = doc.lineAt(lineStart);
  if (!headerOfLine(first.text)) return null;
  let to = first.to;
  const end = Math.min(doc.lines, first.number + longestSection);
  for (let number = first.number + 1; number <= end; number++) {
    const line = doc.line(number);
    if (headerOfLine(line.text)) break;
    if (line.text.trim() !== '') to = line.to;
  }
  return to === first.to ? null : { from: first.to, to };
});

export interface SectionNames {
  profiles: readonly string[];
  ssoSessions: readonly string[];
}

const known = new WeakMap<Text, SectionNames>();

/** The names that sections of a text have, each once, in its order. Read once for each state of the text. */
export function sectionNames(doc: Text): SectionNames {
  const names = known.get(doc) ?? readNames(doc);
  known.set(doc, names);
  return names;
}

function readNames(doc: Text): SectionNames {
  const names = { profile: new Set<string>(), 'sso-session': new Set<string>(), other: new Set<string>() };
  for (const line of doc.iterLines()) {
    const header = headerOfLine(line);
    if (header && header.name !== '') names[header.kind].add(header.name);
  }
  return { profiles: [...names.profile], ssoSessions: [...names['sso-session']] };
}
