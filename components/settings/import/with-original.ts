import { normalizeLines } from '@/core/text/lines.ts';
import type { ImportState } from './import-state.ts';

/** The import with what was handed over in the box again, and nothing said of it yet. */
export function withOriginal(state: ImportState): ImportState {
  if (state.original === undefined) return state;
  return {
    ...state,
    text: normalizeLines(state.original),
    original: undefined,
    made: state,
    recognition: undefined,
    reviewed: undefined,
    rejected: new Set(),
    part: undefined,
  };
}
