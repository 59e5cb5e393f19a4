import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/core/session/session.ts';
import { listenForGroups } from '@/platform/shortcuts/group-tabs.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';
import { libraryOver } from '../libraries.ts';
import { classic, classicSwitched, otherRole, speechless } from '../switching/console-pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const text = (name = 'prod') => `[profile ${name}]\nrole_arn = arn:aws:iam::555566667777:role/Ops\ncolor = c62828\n`;
const other = '[profile other]\nrole_arn = arn:aws:iam::999999999999:role/Ops\n';

interface GroupOrder {
  tabIds: number;
  groupId?: number;
  createProperties?: { windowId: number };
}

/** A Chromium that groups tabs, with two roles in its list. */
async function grouping(open: FakeTab[], list = text() + other) {
  const fake = fakeBrowser(open);
  await libraryOver(fake.local).add(list);
  const groups: { id: number; windowId: number; title?: string; color?: string }[] = [];
  const tabOf = (id: number) => open.find((one) => one.id === id)!;
  const group = vi.fn(async ({ tabIds, groupId, createProperties }: GroupOrder) => {
    const into = groupId ?? groups.length + 100;
    if (createProperties) groups.push({ id: into, ...createProperties });
    tabOf(tabIds).groupId = into;
    return into;
  });
  const tabGroups = {
    query: async () => groups,
    update: async (id: number, to: object) => Object.assign(groups.find((one) => one.id === id)!, to),
  };
  Object.assign(fake.edge.tabs, { group });
  const edge = Object.assign(fake.edge, { tabGroups }) as unknown as typeof fake.edge;
  listenForGroups(edge);
  const load = async (page: FakeTab, facts: PageFacts) => {
    fake.pages.load(page.id, facts.url, facts);
    await vi.advanceTimersByTimeAsync(10_000);
  };
  return { ...fake, groups, group, load };
}

describe('tabs', () => {
  it('of a role are put in one group with its name and color', async () => {
    const [first, second] = [tab(), tab()];
    const { load, groups } = await grouping([first, second]);
    await load(first, classicSwitched);
    await load(second, classicSwitched);
    expect(groups).toEqual([{ id: 100, windowId: 1, title: 'prod', color: 'red' }]);
    expect([first.groupId, second.groupId]).toEqual([100, 100]);
  });

  it('that load at the same time get one group as well', async () => {
    const pages = [tab(), tab(), tab()];
    const { pages: all, groups } = await grouping(pages);
    for (const { id } of pages) all.load(id, classicSwitched.url, classicSwitched);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(groups).toHaveLength(1);
  });

  it('of other windows get a group there', async () => {
    const [here, there] = [tab(), tab({ windowId: 2 })];
    const { load, groups } = await grouping([here, there]);
    await load(here, classicSwitched);
    await load(there, classicSwitched);
    expect(groups.map(({ windowId }) => windowId)).toEqual([1, 2]);
  });

  it('follow a switch to another role, and stay where they are back at the base', async () => {
    const page = tab();
    const { load, groups } = await grouping([page]);
    await load(page, classicSwitched);
    await load(page, otherRole);
    expect(page.groupId).toBe(101);
    expect(groups[1]).toMatchObject({ title: 'other', color: 'grey' });
    await load(page, classic);
    expect(page.groupId).toBe(101);
  });

  it('that the user has moved out are not moved back', async () => {
    const page = tab();
    const { load } = await grouping([page]);
    await load(page, classicSwitched);
    page.groupId = -1;
    await load(page, classicSwitched);
    await load(page, otherRole);
    expect(page.groupId).toBe(-1);
  });

  it('join the group also after its user has called it otherwise, which stays', async () => {
    const [first, second] = [tab(), tab()];
    const { load, groups } = await grouping([first, second]);
    await load(first, classicSwitched);
    Object.assign(groups[0]!, { title: 'live!', color: 'pink' });
    await load(second, classicSwitched);
    expect(groups).toEqual([{ id: 100, windowId: 1, title: 'live!', color: 'pink' }]);
  });

  it.each<[string, Partial<FakeTab>, PageFacts]>([
    ['are pinned', { pinned: true }, classicSwitched],
    ['are in a group of the user’s', { groupId: 5 }, classicSwitched],
    ['are in a private window', { incognito: true }, classicSwitched],
    ['are in no role', {}, classic],
    ['tell nothing', {}, speechless],
    ['are in no role of the list', {}, { ...otherRole, ...otherIn('888877776666') }],
    ['are of another host', {}, { url: 'https://console.aws.amazon.com.evil.example/' }],
  ])('are left alone that %s', async (_, like, facts) => {
    const page = tab(like);
    const { load, group, session } = await grouping([page]);
    await load(page, facts);
    expect(group).not.toHaveBeenCalled();
    expect(JSON.stringify(await session.area.get())).toBe('{}');
  });

  it('are asked nothing without the permission', async () => {
    const page = tab();
    const { load, group, permissions, tabs } = await grouping([page]);
    permissions.contains.mockResolvedValue(false);
    await load(page, classicSwitched);
    expect(group).not.toHaveBeenCalled();
    expect(tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('are left alone where the browser says no', async () => {
    const [page, next] = [tab(), tab()];
    const { load, group, groups } = await grouping([page, next]);
    group.mockRejectedValueOnce(new Error('Tabs cannot be edited right now (user may be dragging a tab).'));
    await load(page, classicSwitched);
    await load(next, classicSwitched);
    expect(groups).toHaveLength(1);
  });

  it('show the name of a hostile text safely and cut', async () => {
    const page = tab();
    const { load, groups } = await grouping([page], text(`pr\u202eod${'x'.repeat(80)}`));
    await load(page, classicSwitched);
    expect(groups[0]!.title).toBe(`\u2068pr⟨U+202E⟩od${'x'.repeat(25)}\u2069`);
  });
});

function otherIn(account: string): Partial<PageFacts> {
  return {
    userInfo: encodeURIComponent(JSON.stringify({ arn: `arn:aws:sts::${account}:assumed-role/Ops/jiwoo` })),
  };
}
