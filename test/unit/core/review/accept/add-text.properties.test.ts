import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { acceptSome, namesOf, readTies } from '@/core/review/accept/accept-some.ts';
import { addText } from '@/core/review/accept/add-text.ts';
import { unticked } from '@/core/review/accept/import-mode.ts';
import { changesWith } from '@/core/review/accept/ties.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { listChanges } from '@/core/review/list-changes.ts';
import { config, scraps } from '../../config/arbitraries.ts';
import { anyEdit, plainEdit, tidyEdit } from './arbitrary-edits.ts';

const anyTexts = fc
  .tuple(fc.oneof(config, scraps), fc.oneof(config, scraps))
  .map(([before, after]) => ({ before, after }));
const kinds = [
  ['plain', plainEdit],
  ['entangled', anyEdit],
  ['tidy', tidyEdit],
  ['any', anyTexts],
] as const;

/** What an import stores if the user just presses the button. */
function addedByDefault(before: string, after: string) {
  const merged = addText(before, after);
  const changes = compareRoles(readConfig(before).roles, readConfig(merged).roles);
  const ties = readTies(before, merged, namesOf(listChanges(changes)));
  const left = changesWith(ties, unticked(changes, 'add'), false);
  return { changes, left, text: acceptSome(before, merged, left) };
}

it.each(kinds)('keeps every stored role, by what it is and by its name (%s texts)', (_, edits) => {
  fc.assert(
    fc.property(edits, ({ before, after }) => {
      const kept = new Set(readConfig(addedByDefault(before, after).text).roles.map(roleId));
      for (const role of readConfig(before).roles) expect(kept).toContain(roleId(role));
    }),
    { numRuns: 300 },
  );
});

it('has every role of the text, but those that the review names', () => {
  fc.assert(
    fc.property(plainEdit, ({ before, after }) => {
      const { text, left, changes } = addedByDefault(before, after);
      const listed = listChanges(changes);
      const named = [...left].flatMap((place) => listed[place] ?? []);
      const reading = readConfig(text);
      const skipped = reading.skipped.map(({ profile }) => profile);
      const names = new Set([...named.map(({ before: old, after: role }) => (role ?? old)?.profile), ...skipped]);
      const stored = new Set(reading.roles.map(roleId));
      for (const role of readConfig(after).roles) {
        if (!names.has(role.profile)) expect(stored).toContain(roleId(role));
      }
    }),
    { numRuns: 300 },
  );
});

it('changes nothing where the same text comes again', () => {
  fc.assert(
    fc.property(
      fc.oneof(plainEdit, tidyEdit).map(({ before }) => before),
      (text) => {
        expect(addText(text, text)).toBe(text);
      },
    ),
  );
});
