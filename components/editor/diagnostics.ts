import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { problemText, skippedText } from '@/components/kit/reading/reading-words.ts';
import type { Translate } from '@/components/kit/words.ts';
import type { Skipped } from '@/core/config/role.ts';
import type { Findings } from './section-reader.ts';

/**
 * Findings → marks on their lines, in words with the remedy. A profile that should have been a role and is none is an
 * error; one that others only sign in with is a fact; what is merely odd is a warning. Lines beyond the text are left out.
 */
export function diagnosticsOf(doc: Text, { problems, skipped }: Findings, t: Translate): Diagnostic[] {
  const found = [
    ...skipped.map((skip) => ({ line: skip.line, severity: severityOf(skip), message: skippedText(t, skip) })),
    ...problems.map((problem) => ({
      line: problem.line,
      severity: problem.code === 'secret-left-out' ? ('info' as const) : ('warning' as const),
      message: problemText(t, problem),
    })),
  ];
  return found
    .filter(({ line }) => line <= doc.lines)
    .map((finding) => ({ ...finding, ...extentOf(doc, finding.line) }));
}

const severityOf = ({ reason }: Skipped): Diagnostic['severity'] =>
  reason === 'base' || reason === 'no-role' ? 'hint' : 'error';

/** A line without the blanks around it. */
function extentOf(doc: Text, number: number): { from: number; to: number } {
  const { from, to, text } = doc.line(number);
  return { from: Math.min(to, from + text.length - text.trimStart().length), to: from + text.trimEnd().length };
}
