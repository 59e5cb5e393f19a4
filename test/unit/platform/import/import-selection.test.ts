import { describe, expect, it } from 'vitest';
import { importSelection } from '@/platform/import/page-import.ts';
import { longestTotal } from '@/platform/page/find-config-text.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { tab } from '../fake-tabs.ts';
import { profile } from '../libraries.ts';
import { takePending } from '../take-pending.ts';

const click = {
  menuItemId: 'import-selection',
  editable: false,
  modifiers: [],
  selectionText: '[profile a] role_arn = …',
};
const wiki = () => tab({ url: 'https://wiki.example/aws', title: 'AWS handbook', page: 'listening' });

describe('importSelection', () => {
  it('reviews what the page says is selected, line ends kept', async () => {
    const page = wiki();
    const { edge, scripting } = fakeBrowser([page]);
    scripting.executeScript.mockResolvedValueOnce([{ result: { selection: profile('a'), blocks: [] } }]);
    await importSelection(edge, click, page);
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: page.id, frameIds: [0] },
      files: ['/page-text.js'],
    });
    expect(await takePending(edge)).toEqual({ text: profile('a'), origin: 'page', name: 'AWS handbook' });
  });

  it('asks the frame that the selection is in', async () => {
    const page = wiki();
    const { edge, scripting } = fakeBrowser([page]);
    await importSelection(edge, { ...click, frameId: 7 }, page);
    expect(scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: page.id, frameIds: [7] } }),
    );
  });

  it.each([
    ['keep extensions out', 'closed'],
    ['have nothing to tell', 'listening'],
  ] as const)('takes what the browser tells of pages that %s', async (_, kind) => {
    const page = { ...wiki(), page: kind };
    const { edge } = fakeBrowser([page]);
    await importSelection(edge, click, page);
    expect(await takePending(edge)).toMatchObject({ text: click.selectionText });
  });

  it('takes as much of a long selection as of a page, and says so', async () => {
    const page = wiki();
    const { edge, scripting } = fakeBrowser([page]);
    scripting.executeScript.mockResolvedValueOnce([
      { result: { selection: 'x'.repeat(longestTotal), blocks: [], cut: true } },
    ]);
    await importSelection(edge, click, page);
    expect(await takePending(edge)).toMatchObject({ text: 'x'.repeat(longestTotal), cut: true });
  });

  it('opens nothing for blanks', async () => {
    const page = wiki();
    const { edge, tabs } = fakeBrowser([page]);
    await importSelection(edge, { ...click, selectionText: ' ' }, page);
    expect(tabs.create).not.toHaveBeenCalled();
  });
});
