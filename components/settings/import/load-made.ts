import type { LoadAction } from './import-actions.ts';
import type { ImportState } from './import-state.ts';
import { isReplacement, originalIn, type Recognition } from './recognition.ts';

/** Loads what was made of an answer, such as of accounts and a role's name. */
export function loadMade(state: ImportState, recognition: Recognition, text: string): LoadAction {
  const original = isReplacement(recognition) ? originalIn(state) : undefined;
  return { type: 'load', text, origin: state.origin, original, recognition: { ...recognition, text }, review: true };
}
