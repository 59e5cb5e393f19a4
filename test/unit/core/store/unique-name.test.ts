import { expect, it } from 'vitest';
import { uniqueName } from '@/core/store/unique-name.ts';

it.each([
  ['a free name', 'config', [], 'config'],
  ['the first free number', 'config', ['config', 'config 3'], 'config 2'],
  ['a number behind taken ones', 'config', ['config', 'config 2', 'config 3'], 'config 4'],
  ['a name that only looks alike', 'config', ['Config'], 'config'],
  ['a number behind a number', 'config 2', ['config 2'], 'config 2 2'],
])('gives %s', (_, name, taken, expected) => {
  expect(
    uniqueName(
      name,
      taken.map((one) => ({ name: one })),
    ),
  ).toBe(expected);
});
