import { expect, it } from 'vitest';
import { restWords } from '@/components/crash/rest-words.ts';
import { firstWords } from '@/components/crash/words.ts';
import { english } from '../english.ts';

it.each(Object.entries({ ...firstWords, ...restWords }))(
  '%s is brought along as the message file has it',
  (key, words) => {
    expect(words).toBe(english(key as keyof typeof firstWords, '$1', '$2'));
  },
);
