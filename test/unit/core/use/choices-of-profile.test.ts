import { expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { choicesOfProfile } from '@/core/use/choices-of-profile.ts';
import { full, role, textOf } from './roles.ts';

const choicesIn = (text: string, at = 0) => {
  const found = readConfig(text).roles[at];
  return found && choicesOfProfile(text, found);
};
const arn = 'role_arn = arn:aws:iam::111122223333:role/Admin';

it.each([
  ['nothing but the role', `[profile a]\n${arn}\n`, {}],
  [
    'what it says',
    textOf('config-profile', role(), full),
    { ...full, principal: undefined, organizationId: undefined },
  ],
  ['keys in any case, with comments', `[a]\n${arn}\nMFA_Serial = GAHT123 # mine\n`, { mfaSerial: 'GAHT123' }],
  ['a value that was left out as a secret', `[a]\n${arn}\nexternal_id = ***\n`, {}],
  ['a duration in words', `[a]\n${arn}\nduration_seconds = 1h\n`, {}],
])('reads %s', (_, text, choices) => {
  expect(choicesIn(text)).toEqual(choices);
});

it('takes nothing from a neighbor', () => {
  const text = `[profile a]\n${arn}\nrole_session_name = ann\n[profile b]\n${arn.replace('Admin', 'Dev')}\n`;
  expect([choicesIn(text), choicesIn(text, 1)]).toEqual([{ sessionName: 'ann' }, {}]);
  expect(choicesOfProfile('', role())).toEqual({});
});
