import { expect, it } from 'vitest';
import { shareProblems } from '@/components/share/share-words.ts';
import type { BundleProblem, BundleProblemCode } from '@/core/share/bundle-problems.ts';
import { english } from '../english.ts';

const of = (code: BundleProblemCode, name: string, value = '', row = 1): BundleProblem => ({
  ...{ code, row },
  params: { name, value },
});
const plain = (problems: BundleProblem[]) =>
  shareProblems(english, problems).map((text) => text.replaceAll(/[\u2066-\u2069]/g, ''));

it.each([
  [of('bad-account', 'a'), 'Left out, because AWS allows no such account or role: a'],
  [of('secret-left-out', '', '', 7), 'Left out, because what should be a role’s name looks like a secret: #7'],
  [of('secret-left-out', 'a'), 'Sent without what looks like a secret in it: a'],
  [of('name-too-long', 'a'), 'AWS’s console refuses these, whose path and name are over 64 characters: a'],
  [of('hidden-characters', 'a'), 'A name has characters that cannot be seen: a'],
  [of('bad-region', 'a', 'mars-1'), 'A value here cannot be right: a: mars-1'],
])('tell the sender of %o', (problem, words) => {
  expect(plain([problem])).toEqual([words]);
});

it('name three roles in a sentence, each once, and count the rest', () => {
  const problems = ['a', 'b', 'b', 'c', 'd', 'e'].map((name) => of('name-too-long', name));
  expect(plain(problems)[0]).toMatch(/: a, b, c and 2 roles more$/);
});
