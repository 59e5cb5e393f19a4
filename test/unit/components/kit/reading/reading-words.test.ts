import { describe, expect, it } from 'vitest';
import { problemText, skippedText } from '@/components/kit/reading/reading-words.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Problem, Skipped } from '@/core/config/role.ts';
import { english } from '../../english.ts';

describe('problemText', () => {
  it.each<[Problem, string]>([
    [{ code: 'bad-region', line: 1, params: { profile: 'a', value: 'mars-1' } }, 'mars-1'],
    [
      { code: 'mistyped-region', line: 1, params: { profile: 'a', value: 'eu-wst-1', nearest: 'eu-west-1' } },
      'eu-west-1',
    ],
    [{ code: 'chained-role', line: 1, params: { profile: 'a', source: 'hub' } }, 'hub'],
    [{ code: 'unknown-region', line: 1, params: { profile: 'a', value: 'xx-yyyyyyyy-1' } }, 'xx-yyyyyyyy-1'],
    [{ code: 'unknown-source-profile', line: 1, params: { profile: 'a', source: 'hub' } }, 'hub'],
    [{ code: 'unknown-sso-session', line: 1, params: { profile: 'a', session: 'acme' } }, 'acme'],
    [{ code: 'too-many-problems', line: 1, params: { count: '12' } }, '12'],
  ])('names what $code is about', (problem, subject) => {
    expect(problemText(english, problem)).toContain(`\u2068${subject}\u2069`);
  });

  it('finds the parameters where the reader puts them', () => {
    const text = '[a]\nrole_arn = arn:aws:iam::111122223333:role/A\nsource_profile = hub\nregion = mars-1\ncolor = x\n';
    const { problems } = readConfig(text);
    expect(problems).toHaveLength(3);
    expect(
      problems.map((problem) => problemText(english, problem)).filter((words) => words.includes('\u2068\u2069')),
    ).toEqual([]);
  });

  it('does not let a value reorder the sentence', () => {
    const words = problemText(english, { code: 'bad-color', line: 1, params: { value: '\u202eder' } });
    expect(words).toContain('⟨U+202E⟩der');
    expect(words).not.toContain('\u202e');
  });
});

describe('skippedText', () => {
  it('says what is missing', () => {
    const skipped: Skipped = { profile: 'a', reason: 'no-account', line: 1 };
    expect(skippedText(english, skipped)).toBe('Has a role but no account. Add aws_account_id.');
  });
});
