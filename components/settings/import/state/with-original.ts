import { normalizeLines } from '@/core/text/lines.ts';
import type { Standing } from './import-state.ts';

/** The import with what was handed over in the box again, and nothing said of it yet. */
export function withOriginal(standing: Standing): Standing {
  const { draft } = standing;
  if (draft.other?.is !== 'original') return standing;
  const text = normalizeLines(draft.other.text);
  return { phase: 'writing', draft: { ...draft, text, other: { is: 'made', standing } } };
}

/** The import as it was before that. */
export const withMade = (standing: Standing): Standing =>
  standing.draft.other?.is === 'made' ? standing.draft.other.standing : standing;
