import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { addText } from '@/core/review/accept/add-text.ts';
import { mayHaveMadeNames, withKnownNames } from '@/core/review/accept/known-names.ts';
import { compareRoles } from '@/core/review/compare-roles.ts';
import { countChanges } from '@/core/review/list-changes.ts';

const section = (name: string, account: string, role: string, more = '') =>
  `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${role}\n${more}`;
const known = (stored: string, text: string) => withKnownNames(readConfig(stored), text, readConfig(text));
const [one, two] = ['111122223333', '444455556666'] as const;
const made = (account: string, role: string) => section(`${account}-${role}`, account, role);

describe('a name that Rolecall made', () => {
  it('gives way to the one that somebody chose, whether the text replaces the stored one or is added', () => {
    const stored = section('mine', one, 'team/A');
    const text = `${section(`${one}-A`, one, 'team/A')}\n${made(two, 'Z')}`;
    const named = known(stored, text);
    expect(named).toBe(`${section('mine', one, 'team/A')}\n${made(two, 'Z')}`);
    for (const after of [named, addText(stored, named)]) {
      const changes = compareRoles(readConfig(stored).roles, readConfig(after).roles);
      expect(countChanges(changes)).toBe(1);
      expect(changes.added).toMatchObject([{ account: two, roleName: 'Z' }]);
    }
  });

  it.each([
    ['the text names the role itself', section('mine', one, 'A'), section('yours', one, 'A')],
    ['the stored name is a made one, too', made(one, 'A'), made(one, 'A')],
    [
      'the text has the stored name for another role',
      section('mine', one, 'A'),
      `${made(one, 'A')}${section('mine', two, 'B')}`,
    ],
    ['the stored text does not have the role', section('mine', one, 'A'), made(two, 'A')],
    ['nothing is stored', '', made(one, 'A')],
  ])('stays where %s', (_, stored, text) => {
    expect(known(stored, text)).toBe(text);
  });

  it('goes to one of two profiles of a role, and leaves comments and settings where they are', () => {
    const stored = `${section('a', one, 'A')}${section('b', one, 'A')}`;
    const text = `# before\n${section(`${one}-A`, one, 'A', 'region = eu-west-1\n# in\n')}`;
    expect(known(stored, text)).toBe(text.replace(`${one}-A]`, 'a]'));
  });

  it('is looked for only where one may be', () => {
    expect([made(one, 'A'), section('mine', one, 'A')].map(mayHaveMadeNames)).toEqual([true, false]);
  });
});
