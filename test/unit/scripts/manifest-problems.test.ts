import { expect, it } from 'vitest';
import { manifestProblems } from '@/scripts/lib/package/manifest-problems.mjs';

const good = {
  manifest_version: 3,
  permissions: ['storage'],
  host_permissions: ['https://*.console.aws.amazon.com/*'],
  options_ui: { page: 'options.html', open_in_tab: true },
};

it('finds nothing wrong with a manifest as agreed', () => {
  expect(manifestProblems(good)).toEqual([]);
});

it.each([
  ['a resource that pages can load', { web_accessible_resources: [] }, /^web_accessible_resources /],
  ['messages from pages', { externally_connectable: {} }, /^externally_connectable /],
  ['options inside the list of extensions', { options_ui: { page: 'options.html' } }, /^options_ui.open_in_tab /],
  ['all sites', { host_permissions: ['<all_urls>'] }, /^<all_urls> asks for every site/],
  ['all hosts', { host_permissions: ['https://*/*'] }, /^https:\/\/\*\/\* asks for every site/],
  ['all schemes', { host_permissions: ['*://*/*'] }, /asks for every site/],
])('refuses %s', (_case, change, words) => {
  expect(manifestProblems({ ...good, ...change })).toEqual([expect.stringMatching(words)]);
});
