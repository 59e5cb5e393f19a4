import { expect, it } from 'vitest';
import { askedLineOf } from '@/components/settings/import/state/use-asked-line.ts';

it.each([
  ['?source=a%20b&line=12', { source: 'a b', line: 12 }],
  ['', undefined],
  ['?source=a', undefined],
  ['?line=3', undefined],
  ['?source=a&line=0', undefined],
  ['?source=a&line=1.5', undefined],
  ['?source=a&line=last', undefined],
])('reads %s', (search, asked) => {
  expect(askedLineOf(search)).toEqual(asked);
});
