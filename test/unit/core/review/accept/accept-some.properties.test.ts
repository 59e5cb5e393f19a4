import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { acceptSome, namesOf, readTies } from '@/core/review/accept/accept-some.ts';
import { changesWith } from '@/core/review/accept/ties.ts';
import { compareRoles, contentOf } from '@/core/review/compare-roles.ts';
import { listChanges } from '@/core/review/list-changes.ts';
import { config, scraps } from '../../config/arbitraries.ts';
import { anyEdit, type Edit, plainEdit, tidyEdit } from './arbitrary-edits.ts';

const picks = fc.array(fc.boolean(), { maxLength: 24 });
const anyTexts = fc
  .tuple(fc.oneof(config, scraps), fc.oneof(config, scraps))
  .map(([before, after]) => ({ before, after }));

/** What there should be, and what there is, each as sorted texts; and what was held. */
function outcome({ before, after }: Edit, rejects: readonly boolean[]) {
  const compared = compareRoles(readConfig(before).roles, readConfig(after).roles);
  const changes = listChanges(compared);
  const rejected = new Set([...changes.keys()].filter((index) => rejects[index % Math.max(1, rejects.length)]));
  const left = changesWith(readTies(before, after, namesOf(changes)), rejected, false);
  const text = acceptSome(before, after, left);
  const wanted = [
    ...compared.unchanged,
    ...changes.flatMap((change, index) => (left.has(index) ? change.before : change.after) ?? []),
  ];
  const sorted = (roles: Parameters<typeof contentOf>[0][]) => roles.map(contentOf).sort();
  return { wanted: sorted(wanted), roles: sorted(readConfig(text).roles), left, rejected, changes, text };
}

it.each([
  ['plain', plainEdit],
  ['entangled', anyEdit],
  ['tidy', tidyEdit],
  ['any', anyTexts],
] as const)('has every accepted change whole, none of the others, and all else unchanged (%s texts)', (_, edits) => {
  fc.assert(
    fc.property(edits, picks, (edit, rejects) => {
      const { wanted, roles } = outcome(edit, rejects);
      expect(roles).toEqual(wanted);
    }),
    { numRuns: 1000 },
  );
});

it('ties nothing where no section takes anything from another', () => {
  fc.assert(
    fc.property(plainEdit, picks, (edit, rejects) => {
      const { left, rejected } = outcome(edit, rejects);
      expect(left).toEqual(rejected);
    }),
    { numRuns: 1000 },
  );
});

it('never ties to what is not accepted what has nothing to do with it', () => {
  const apart = (color: string) =>
    `[profile apart]\nrole_arn = arn:aws:iam::999988887777:role/Apart\ncolor = ${color}\n\n`;
  fc.assert(
    fc.property(tidyEdit, picks, (edit, rejects) => {
      const before = apart('red') + edit.before;
      const after = apart('blue') + edit.after;
      const { left, rejected, changes } = outcome({ before, after }, rejects);
      const place = changes.findIndex((change) => change.after?.profile === 'apart');
      if (rejected.has(place)) return;
      expect(left).not.toContain(place);
    }),
    { numRuns: 1000 },
  );
});

it('gives the new text where all is accepted, and the old one where nothing is', () => {
  fc.assert(
    fc.property(anyEdit, (edit) => {
      expect(outcome(edit, []).text).toBe(edit.after);
      const none = outcome(edit, [true]);
      expect(none.text).toBe(none.changes.length > 0 ? edit.before : edit.after);
    }),
  );
});
