import type { LoadAction } from './import-actions.ts';
import type { Draft } from './import-state.ts';
import { isReplacement, originalIn, type Recognition, withoutRest } from './recognition.ts';

/** Loads what was made of an answer, such as of accounts and a role's name. */
export function loadMade(draft: Draft, recognition: Recognition, text: string): LoadAction {
  const original = isReplacement(recognition) ? originalIn(draft) : undefined;
  const { origin, shared } = draft.provenance;
  return {
    type: 'load',
    text,
    provenance: { origin, shared },
    original,
    recognition: { ...withoutRest(recognition), text },
    review: true,
  };
}
