import { type Blank, placeholders } from './choices.ts';
import type { Draft, UseGroup, UseText } from './use-text.ts';

const allBlanks = Object.keys(placeholders) as Blank[];

/** A draft with what every text tells. `renamed`: a profile whose name is not as its text has it. */
export const complete = (draft: Draft, group: UseGroup, renamed?: string): UseText => ({
  ...draft,
  group,
  blanks: allBlanks.filter((blank) => draft.text.includes(placeholders[blank])),
  notes: [
    ...(draft.notes ?? []),
    ...(renamed !== undefined && draft.text.includes(renamed) ? (['profile-renamed'] as const) : []),
  ],
  policies: draft.policies ?? [],
});
