import { beforeEach, describe, expect, it, vi } from 'vitest';
import { consoleMatchPatterns } from '@/core/aws/partitions.ts';
import script from '@/entrypoints/console.content.ts';
import { fakeRuntime } from './fake-runtime.ts';
import { pageOf } from './saved-page.ts';

const start = () => (script as unknown as { main(): void }).main();
const question = { type: 'page-facts' };

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('window', pageOf(''));
  vi.stubGlobal('stopRolecall', undefined);
});

it('runs in the top frame of every console page', () => {
  expect(script).toMatchObject({ matches: consoleMatchPatterns, allFrames: false, runAt: 'document_idle' });
});

describe('given to a page a second time', () => {
  it('answers once', () => {
    const { runtime, deliver } = fakeRuntime();
    vi.stubGlobal('chrome', { runtime });
    start();
    start();
    expect(deliver(question)).toHaveLength(1);
  });

  it('answers in place of an older version, whose runtime is gone', () => {
    const old = fakeRuntime();
    old.runtime.onMessage.removeListener = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.stubGlobal('chrome', { runtime: old.runtime });
    start();
    const { runtime, deliver } = fakeRuntime();
    vi.stubGlobal('chrome', { runtime });
    start();
    expect(deliver(question)).toHaveLength(1);
  });
});

it.each([
  ['the API', { chrome: undefined, browser: undefined }],
  ['the runtime', { chrome: {} }],
  ['the id of the runtime', { chrome: { runtime: {} } }],
])('does nothing without %s, which goes when the extension is loaded again', (_, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(start).not.toThrow();
  expect(globalThis).toHaveProperty('stopRolecall', undefined);
});

it('stops silently once its runtime is gone', () => {
  const { runtime } = fakeRuntime();
  vi.stubGlobal('chrome', { runtime });
  start();
  Object.assign(runtime, { onMessage: undefined });
  expect((globalThis as { stopRolecall?: () => void }).stopRolecall).not.toThrow();
});

it('prefers Firefox’s own name of the API', () => {
  const firefox = fakeRuntime();
  const chrome = fakeRuntime();
  vi.stubGlobal('browser', { runtime: firefox.runtime });
  vi.stubGlobal('chrome', { runtime: chrome.runtime });
  start();
  expect([firefox.deliver(question).length, chrome.deliver(question).length]).toEqual([1, 0]);
});
