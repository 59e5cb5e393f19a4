import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Tabs } from '@/platform/browser.ts';
import { shareOver } from '@/platform/popup/share.ts';
import { role } from '@/test/unit/core/export/roles.ts';
import { libraryOver } from '../libraries.ts';

const over = (tab: Partial<Tabs.Tab> = {}) => ({ tabs: { query: async () => [tab] } }) as never;

/** A clipboard that keeps what it gets, and what of it is refused. */
function clipboard(refused: ('write' | 'writeText')[] = []) {
  const kept: unknown[] = [];
  const take = (how: 'write' | 'writeText') => async (what: unknown) => {
    if (refused.includes(how)) throw new Error('NotAllowedError');
    kept.push(what);
  };
  return { kept, it: { write: take('write'), writeText: take('writeText') } as unknown as Clipboard };
}

afterEach(() => vi.unstubAllGlobals());

it('remembers what was taken last, and not in a private window', async () => {
  const { store } = libraryOver();
  await (await shareOver(over(), store, clipboard().it)).keep('csv');
  await (await shareOver(over({ incognito: true }), store, clipboard().it)).keep('links');
  expect((await shareOver(over(), store, clipboard().it)).last).toBe('csv');
});

describe('a copy', () => {
  const copyTo = async (to: Clipboard, html?: string) =>
    (await shareOver(over(), libraryOver().store, to)).copy('plain', html);
  const stub = () =>
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly of: Record<string, Blob>;
        constructor(of: Record<string, Blob>) {
          this.of = of;
        }
      },
    );

  it('is text and HTML at once', async () => {
    stub();
    const { kept, it } = clipboard();
    expect(await copyTo(it, '<b>')).toBe(true);
    const [[item]] = kept as [[{ of: Record<string, Blob> }]];
    const texts = Object.entries(item.of).map(async ([type, blob]) => [type, await blob.text()]);
    expect(await Promise.all(texts)).toEqual([
      ['text/plain', 'plain'],
      ['text/html', '<b>'],
    ]);
  });

  it.each([
    ['there is no HTML', true, undefined, []],
    ['the browser takes none', false, '<b>', []],
    ['the browser refuses it', true, '<b>', ['write' as const]],
  ])('is the text alone where %s', async (_, isKnown, html, refused) => {
    if (isKnown) stub();
    else vi.stubGlobal('ClipboardItem', undefined);
    const { kept, it } = clipboard(refused);
    expect(await copyTo(it, html)).toBe(true);
    expect(kept).toEqual(['plain']);
  });

  it('says that nothing was copied', async () => {
    stub();
    expect(await copyTo(clipboard(['write', 'writeText']).it, '<b>')).toBe(false);
  });
});

describe('a page for a team', () => {
  const clicked = vi.fn();
  const inExtension = (read: (path: string) => string) => {
    vi.stubGlobal('fetch', async (url: string) => new Response(read(url)));
    vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => blob, revokeObjectURL: () => {} });
    vi.stubGlobal('document', { createElement: () => ({ click: clicked }) });
    return {
      ...(over() as object),
      runtime: { getURL: (path: string) => `chrome-extension://rolecall${path}` },
    } as never;
  };

  it('is made of what the extension has, and saved', async () => {
    const saved = vi.fn();
    const edge = inExtension((path) => (path.endsWith('.js') ? 'start()' : 'main {}'));
    vi.stubGlobal('document', {
      createElement: () => ({
        click() {
          saved(this);
        },
      }),
    });
    const { savePage } = await shareOver(edge, libraryOver().store, clipboard().it);
    expect(await savePage([role('shop')])).toBe(true);
    const [[{ href, download }]] = saved.mock.calls as [[{ href: Blob; download: string }]];
    expect(download).toBe('rolecall-team.html');
    expect(await href.text()).toMatch(/\[profile shop\].*<script>start\(\)<\/script>/s);
  });

  it('says so where it cannot be made', async () => {
    const edge = inExtension(() => {
      throw new Error('no such file');
    });
    const { savePage } = await shareOver(edge, libraryOver().store, clipboard().it);
    expect(await savePage([role('shop')])).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });
});
