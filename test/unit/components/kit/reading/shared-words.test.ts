import { describe, expect, it } from 'vitest';
import { sharedText } from '@/components/kit/reading/shared-words.ts';
import type { BundleProblem } from '@/core/share/bundle-problems.ts';
import { role } from '../../../core/export/roles.ts';
import { english } from '../../english.ts';

const text = (...problems: BundleProblem[]) => sharedText(english, { roles: [role('a')], problems, count: 1 });

describe('what is said of a link of many roles', () => {
  it.each<[string, BundleProblem[]]>([
    ['', []],
    ['', [{ code: 'hidden-characters', row: 1, params: { name: 'a', value: 'a' } }]],
    ['cut off: 3 of its 12 roles', [{ code: 'cut', params: { read: '3', of: '12' } }]],
    ['before its first role', [{ code: 'cut', params: { read: '0', of: '' } }]],
    ['before its first role', [{ code: 'cut', params: { read: '0', of: '3' } }]],
    ['changed on their way', [{ code: 'damaged' }]],
    ['newer version', [{ code: 'too-new' }]],
    ['first 1 roles', [{ code: 'too-long-bundle' }, { code: 'too-many-roles' }]],
    ['first 100 links', [{ code: 'too-many-links' }]],
    ['does not know', [{ code: 'unknown-fields' }]],
    ['1 role of the link is left out', [{ code: 'bad-account', row: 1 }]],
    [
      '2 roles of the link are left out',
      [
        { code: 'bad-account', row: 1 },
        { code: 'bad-role', row: 2 },
      ],
    ],
  ])('%s', (words, problems) => {
    if (words === '') expect(text(...problems)).toBe('');
    else expect(text(...problems).split(words)).toHaveLength(2);
  });
});
