import { expect, it } from 'vitest';
import { admin, onlyRole, problemsIn, profilesIn } from '../config/reading.ts';

const text = `[profile a]\n${admin}\nregion = eu-west-1\n\n[profile b]\n${admin}\nregion = nowhere`;

it.each([
  ['line feeds', '\n'],
  ['carriage return and line feed, of Windows', '\r\n'],
  ['lone carriage returns, of old Macs', '\r'],
])('reads lines that end in %s, and counts them alike', (_, end) => {
  const read = text.replaceAll('\n', end);
  expect(profilesIn(read)).toEqual(['a', 'b']);
  expect(problemsIn(read)).toEqual(['bad-region:7']);
});

// https://github.com/aws/aws-cli/issues/3419: the AWS CLI finds no section headers after a byte order mark.
it('reads a text that begins with a byte order mark', () => {
  expect(profilesIn(`\ufeff${text}`)).toEqual(['a', 'b']);
});

it('reads a second byte order mark, of two files put together', () => {
  expect(profilesIn(`${text}\n\ufeff[profile c]\n${admin}`)).toEqual(['a', 'b', 'c']);
});

it.each([
  ['no-break space', '\u00a0'],
  ['ideographic space', '\u3000'],
  ['tabulator', '\t'],
  ['thin space', '\u2009'],
])('takes a %s for a blank, around keys, in headers, as indentation', (_, blank) => {
  const role = onlyRole(`${blank}[profile${blank}x${blank}]\n${blank}${admin.replaceAll(' ', blank)}${blank}`);
  expect(role).toMatchObject({ profile: 'x', roleName: 'Admin' });
});

it('reads a text without an end of line, and an empty one', () => {
  expect(profilesIn(`[x]\n${admin}`)).toEqual(['x']);
  expect(profilesIn('')).toEqual([]);
});

it.each([
  ['all lines indented, from a numbered list', `    [profile x]\n    ${admin}\n    region = eu-west-1`],
  ['keys indented below a flush header', `[profile x]\n  ${admin}\n  region = eu-west-1`],
  ['keys indented unevenly', `[profile x]\n${admin}\n  region = eu-west-1`],
])('reads %s', (_, indented) => {
  expect(onlyRole(indented)).toMatchObject({ account: '111122223333', region: 'eu-west-1' });
});
