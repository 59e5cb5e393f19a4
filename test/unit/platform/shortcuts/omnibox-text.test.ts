import fc from 'fast-check';
import { expect, it } from 'vitest';
import { search } from '@/core/search/search.ts';
import { contentOf, markedDescription, plainDescription, roleOfContent } from '@/platform/shortcuts/omnibox-text.ts';
import { role, viewOf } from '../../core/catalog/catalogs.ts';

/** Well-formed in Chromium's eyes: its own two elements, no other sign of markup, no character that XML forbids. */
const isWellFormed = (description: string): boolean => {
  const text = description.replace(/<(match|dim)>([^<]*)<\/\1>/g, '$2');
  return (
    !/[<>"']/.test(text) &&
    !/&(?!(?:amp|lt|gt|quot|apos);)/.test(text) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
    !/[\u0000-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)
  );
};

const marked = (profile: string, query: string, more = {}) => {
  const view = viewOf([role(profile, more)]);
  return markedDescription(view.role(0), search(view, query).patterns);
};

it.each([
  ['<match>', 'x', '\u2068&lt;match&gt;\u2069'],
  ['a&b', 'b', '\u2068a&amp;<match>b</match>\u2069'],
  [`it's "x"`, 'x', '\u2068it&apos;s &quot;<match>x</match>&quot;\u2069'],
  ['a\u200bb', 'zz', '\u2068a⟨U+200B⟩b\u2069'],
  ['a\ufffeb', 'zz', '\u2068a\ufffdb\u2069'],
  ['pr\u202eod', 'zz', '\u2068pr⟨U+202E⟩od\u2069'],
])('marks up %j', (profile, query, expected) => {
  expect(marked(profile, query)).toContain(`${expected} <dim>`);
});

it('stays well-formed, whatever a config says', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(anything, anything, fc.string(), (profile, organization, query) => {
      expect(marked(profile, query, { organization })).toSatisfy(isWellFormed);
    }),
  );
});

it('has no markup where it is not understood', () => {
  expect(plainDescription({ ...role('a<b>', { organization: 'x & y' }), sourceId: '' })).toMatch(/^a<b> — .* — x & y$/);
});

it.each(['prod', 'two words', '  spaced   out ', '운영', 'pr\u202eod', 'a/b c/d', '%s'])(
  'finds the role %j again by what the address bar holds',
  (profile) => {
    const view = viewOf([
      role('other'),
      role(profile, { roleName: 'team/Ops' }),
      role('last', { account: 'an-alias' }),
    ]);
    for (const index of [0, 1, 2]) expect(roleOfContent(view, contentOf(view.role(index)))).toEqual(view.role(index));
  },
);

it('tells two roles apart that differ in their partition alone', () => {
  const view = viewOf([role('prod'), role('prod', { partition: 'aws-cn' }), role('prod', { partition: 'aws-us-gov' })]);
  expect(view.count).toBe(3);
  for (const index of [0, 1, 2]) expect(roleOfContent(view, contentOf(view.role(index)))).toEqual(view.role(index));
});

it('tells roles apart that differ in their kind or their portal alone', () => {
  const at = (startUrl: string, more = {}) => role('prod', { kind: 'identity-center', startUrl, ...more });
  const view = viewOf([
    role('prod'),
    at('https://acme.awsapps.com/start'),
    at('https://acme.awsapps.com/start/#/'),
    at('http://other.example/start'),
    at('https://start.us-gov-west-1.us-gov-home.awsapps.com/directory/d-1234567890', { partition: 'aws-us-gov' }),
    at(''),
  ]);
  expect(view.count).toBe(6);
  const rows = [0, 1, 2, 3, 4, 5];
  expect(new Set(rows.map((index) => contentOf(view.role(index)))).size).toBe(6);
  for (const index of rows) expect(roleOfContent(view, contentOf(view.role(index)))).toEqual(view.role(index));
});

it.each(['', ' ', 'prod', '/', '\t', '200000000002/Ops'])('takes the words %j for words', (words) => {
  expect(roleOfContent(viewOf([role('prod')]), words)).toBeUndefined();
});
