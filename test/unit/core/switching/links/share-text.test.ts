import { expect, it } from 'vitest';
import { shareText } from '@/core/switching/links/share-text.ts';
import { role } from '../role-and-session.ts';

it.each([
  ['the link', 'link', {}, '', 'displayName=prod'],
  ['Markdown under the profile’s name', 'markdown', {}, '[prod](', 'displayName=prod'],
  [
    'Markdown under the user’s own name',
    'markdown',
    { displayName: 'Ship [it]' },
    '[Ship \\[it\\]](',
    'displayName=Ship%20%5Bit%5D',
  ],
] as const)('shares %s', (_, form, more, start, name) => {
  const text = shareText({ ...role(), ...more }, form);
  expect(text).toSatisfy((text: string) => text.startsWith(`${start}https://signin.aws.amazon.com/switchrole?`));
  expect(text).toContain(name);
});

it('shares nothing of a role without a portal of AWS’s', () => {
  const roleOfOther = role({ kind: 'identity-center', startUrl: 'https://evil.example' });
  expect(shareText(roleOfOther, 'markdown')).toBeUndefined();
});
