import { normalizeLines } from '@/core/text/lines.ts';
import type { SettledImport } from './import-state.ts';

/** The import with what was handed over in the box again, and nothing said of it yet. */
export function withOriginal(settled: SettledImport): SettledImport {
  const { draft } = settled;
  if (draft.other?.is !== 'original') return settled;
  const text = normalizeLines(draft.other.text);
  return { phase: 'writing', draft: { ...draft, text, other: { is: 'made', settled } } };
}

/** The import as it was before that. */
export const withMade = (settled: SettledImport): SettledImport =>
  settled.draft.other?.is === 'made' ? settled.draft.other.settled : settled;
