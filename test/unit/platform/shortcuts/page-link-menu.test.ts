import { expect, it } from 'vitest';
import { ledTo } from '@/core/share/led-to.ts';
import { copyPageLink } from '@/platform/shortcuts/page-link-menu.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { libraryOver, profile } from '../libraries.ts';
import { classic, classicSwitched } from '../switching/console-pages.ts';

const page = 'https://us-west-2.console.aws.amazon.com/lambda/home?region=us-west-2#/functions/pay';

/** What is copied over a page, and what the toolbar's button says then. */
async function copied(open: FakeTab, isAllowed = true) {
  const { edge, local, scripting, action } = fakeBrowser([open]);
  await libraryOver(local).add(profile('prod', '555566667777', 'team/Ops'));
  const texts: unknown[] = [];
  scripting.executeScript.mockImplementation(async ({ args }) => {
    texts.push(args?.[0]);
    return [{ result: isAllowed }];
  });
  await copyPageLink(edge, open);
  return { texts, title: action.setTitle.mock.lastCall?.[0], text: action.setBadgeText.mock.lastCall?.[0] };
}

it('copies a link to the page in the role that one is in', async () => {
  const open = tab({ url: page, facts: { ...classicSwitched, url: page } });
  const { texts, title, text } = await copied(open);
  expect(texts).toHaveLength(1);
  const { shared, page: led } = ledTo(String(texts[0])) ?? {};
  expect(shared?.count).toBe(1);
  expect(led).toEqual({ partition: 'aws', account: '555566667777', roleName: 'team/Ops', landing: page });
  expect(title).toEqual({ tabId: open.id, title: 'menu_page_link_copied \u2068prod\u2069' });
  expect(text).toEqual({ tabId: open.id, text: '✓' });
});

it('copies a link to the role alone at the console’s home', async () => {
  const url = 'https://us-west-2.console.aws.amazon.com/console/home?region=us-west-2';
  const { texts } = await copied(tab({ url, facts: { ...classicSwitched, url } }));
  expect(ledTo(String(texts[0]))).toMatchObject({ shared: { count: 1 } });
  expect(ledTo(String(texts[0]))?.page).toBeUndefined();
});

it.each([
  ['one is in no role of the list', tab({ url: page, facts: { ...classic, url: page } }), true, 'menu_page_link_none'],
  [
    'the browser refuses the clipboard',
    tab({ url: page, facts: { ...classicSwitched, url: page } }),
    false,
    'menu_page_link_failed \u2068prod\u2069',
  ],
])('says so where %s', async (_, open, isAllowed, words) => {
  const { title, text } = await copied(open, isAllowed);
  expect(title).toEqual({ tabId: open.id, title: words });
  expect(text).toEqual({ tabId: open.id, text: '!' });
});
