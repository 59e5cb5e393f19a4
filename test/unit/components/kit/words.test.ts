import { expect, it } from 'vitest';
import { messageKey } from '@/components/kit/words.ts';

it.each([
  ['skip', 'base', 'skip_base'],
  ['problem', 'secret-left-out', 'problem_secret_left_out'],
  ['review_field', 'sourceProfile', 'review_field_sourceProfile'],
])('messageKey %s, %s', (prefix, code, key) => {
  expect(messageKey(prefix, code)).toBe(key);
});
