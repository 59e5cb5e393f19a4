import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { ownKey, preferencesKey } from '@/core/store/keys.ts';
import { listenForMarks } from '@/platform/shortcuts/mark-pages.ts';
import { entry } from '@/platform/store/store.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { libraryOver } from '../libraries.ts';
import { classic, classicSwitched, speechless } from '../switching/console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = (name = 'prod') => `[profile ${name}]\nrole_arn = arn:aws:iam::555566667777:role/Ops\ncolor = c62828\n`;

/** A browser with one role in its list, and what its pages were last marked with: null, no more; undefined, never. */
async function marking(open: FakeTab[], list = text()) {
  const fake = fakeBrowser(open);
  const { store, library, add } = libraryOver(fake.local);
  await add(list);
  listenForMarks(fake.edge, store);
  type Call = { target: { tabId: number }; args?: [origin: string, mark: unknown] };
  const calls = () => fake.scripting.executeScript.mock.calls.map(([call]) => call as unknown as Call);
  const markOf = ({ id }: FakeTab) => calls().findLast(({ target, args }) => target.tabId === id && args)?.args?.[1];
  const load = async (page: FakeTab, facts: PageFacts) => {
    fake.pages.load(page.id, facts.url, facts);
    await vi.advanceTimersByTimeAsync(10_000);
  };
  return { ...fake, store, library, markOf, load };
}

describe('console pages', () => {
  it.each<[string, PageFacts, unknown]>([
    ['a role in the list by its name and color', classicSwitched, { name: 'prod', color: 'c62828' }],
    ['nobody else', classic, null],
    ['nothing where nobody can be told', speechless, null],
  ])('are marked as %s', async (_, facts, expected) => {
    const page = tab();
    const { markOf, load } = await marking([page]);
    await load(page, facts);
    expect(markOf(page)).toEqual(expected);
  });

  it.each([
    ['pr\u202eod', '\u2068pr⟨U+202E⟩od\u2069'],
    [`p${'x'.repeat(80)}`, `p${'x'.repeat(39)}`],
  ])('show %s as %s', async (name, shown) => {
    const page = tab();
    const { markOf, load } = await marking([page], text(name));
    await load(page, classicSwitched);
    expect(markOf(page)).toMatchObject({ name: shown });
  });

  it('of no other host are asked or given anything', async () => {
    const page = tab();
    const { load, scripting, tabs } = await marking([page]);
    await load(page, { url: 'https://console.aws.amazon.com.evil.example/' });
    expect(scripting.executeScript).not.toHaveBeenCalled();
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('are not asked who they are where marks are switched off; those that have one lose it', async () => {
    const page = tab();
    const { load, markOf, store, tabs } = await marking([page]);
    await load(page, classicSwitched);
    await store.write(entry(preferencesKey, { marks: false }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(markOf(page)).toBeNull();
    tabs.sendMessage.mockClear();
    await load(page, classicSwitched);
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('in sight follow a switch in another tab', async () => {
    const page = tab({ active: true });
    const other = tab();
    const { load, markOf } = await marking([page, other]);
    await load(page, classic);
    expect(markOf(page)).toBeNull();
    // The session is that of all tabs: its cookies are.
    page.facts = classicSwitched;
    await load(other, classicSwitched);
    expect(markOf(page)).toMatchObject({ name: 'prod' });
  });

  it('lose the mark of a role that the browser is no longer in, and get only a warning before they are loaded again', async () => {
    const page = tab({ active: true });
    const { load, markOf, store } = await marking([page]);
    const sessionData = JSON.stringify({ sessionARN: 'arn:aws:sts::666677778888:assumed-role/Dev/jiwoo' });
    await load(page, { ...classicSwitched, sessionData });
    expect(markOf(page)).toBeNull();
    await store.write(entry(preferencesKey, { confirmWords: ['prod'] }));
    await load(page, { ...classicSwitched, sessionData });
    expect(markOf(page)).toMatchObject({ name: 'prod', warning: expect.any(String) });
  });

  it('give the stripe a name of its own on each page, which its style knows alone', async () => {
    const pages = [tab(), tab()];
    const { load, scripting } = await marking(pages);
    scripting.executeScript.mockImplementation((async (call: { func?: unknown }) => [{ result: !call.func }]) as never);
    for (const page of pages) await load(page, classicSwitched);
    const styles = scripting.insertCSS.mock.calls.map(([what]) => (what as { css: string }).css.split(' {')[0]);
    expect(new Set(styles).size).toBeGreaterThanOrEqual(2);
    for (const style of styles) expect(style).toMatch(/^:root > rolecall-mark-[0-9a-f-]{36}$/);
  });

  it('follow the list: a role that its user calls otherwise is called so here', async () => {
    const page = tab();
    const { load, markOf, store, library } = await marking([page]);
    await load(page, classicSwitched);
    await store.write(entry(ownKey, { 'aws/555566667777/ops': { displayName: 'Payments', color: '00ff00' } }));
    await library.rebuild();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(markOf(page)).toEqual({ name: 'Payments', color: '00ff00' });
  });

  it('that were closed meanwhile make no error', async () => {
    const page = tab();
    const { pages } = await marking([page]);
    pages.load(page.id, classicSwitched.url, classicSwitched);
    pages.close(page.id);
    await vi.advanceTimersByTimeAsync(10_000);
  });
});
