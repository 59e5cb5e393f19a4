import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lastNotice } from '@/components/crash/last-notice.ts';
import type { Rest } from '@/components/crash/rest.ts';
import { restWordsOf } from '@/components/crash/rest-words.ts';
import { firstWords } from '@/components/crash/words.ts';

/** A page of its own for each test: the guard remembers what has happened. Scripts are not loaded here. */
async function guarded(say: (key: string) => string = (key) => key) {
  vi.resetModules();
  const heard: [string, EventListener][] = [];
  vi.spyOn(globalThis, 'addEventListener').mockImplementation(((type: string, listener: EventListener) => {
    heard.push([type, listener]);
  }) as typeof addEventListener);
  // Nothing is loaded here: a test says what becomes of the script.
  let script: HTMLScriptElement | undefined;
  vi.spyOn(document.head, 'append').mockImplementation((made) => {
    script = made as HTMLScriptElement;
  });
  const guard = await import('@/components/crash/guard.ts');
  guard.guardPage(say);
  const happen = (type: string, event: object) => {
    for (const [of, listener] of heard) if (of === type) listener(event as Event);
  };
  return {
    ...guard,
    throwError: (message = '') => happen('error', { error: new Error(message), message }),
    reject: (reason: unknown) => happen('unhandledrejection', { reason }),
    warn: (message: string) => happen('error', { message }),
    script: () => script,
    /** The script has come. */
    arrive: () => script?.onload?.(new Event('load')),
  };
}

const text = () => document.body.textContent ?? '';
const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);

beforeEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '<main id="app">roles</main>';
  globalThis.crashRest = undefined;
});

describe('before a page is on the screen', () => {
  it.each(['throwError', 'reject'] as const)('%s ends in the screen that says so', async (how) => {
    const page = await guarded();
    page[how]('x');
    expect(text()).toContain('crash_title');
    expect(document.activeElement?.textContent).toBe('crash_title');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/options.html#preferences');
  });
});

/** What `/crash.js` leaves behind when it is loaded. */
function restIsThere() {
  const fill = vi.fn<Rest['fill']>();
  globalThis.crashRest = {
    fill,
    tell: (more) =>
      lastNotice(
        restWordsOf((key) => key),
        more,
      ),
  };
  return fill;
}

describe('when it is on the screen', () => {
  it.each(['throwError', 'reject'] as const)('%s is told, and the page stays', async (how) => {
    const page = await guarded();
    restIsThere();
    page.pageIsShown();
    for (let n = 0; n < 2; n++) {
      page[how]('x');
      page.arrive();
    }
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1);
    expect(text()).toContain('roles');
    expect(text()).not.toContain('crash_title');
    button('common_dismiss')?.click();
    expect(text()).toBe('roles');
  });

  it('leads to the screen, which is given all that was thrown', async () => {
    const page = await guarded();
    const fill = restIsThere();
    page.pageIsShown();
    page.throwError('one');
    page.arrive();
    page.throwError('two');
    button('crash_more')?.click();
    page.arrive();
    expect(fill.mock.calls[0]?.[0].errors).toEqual([new Error('one'), new Error('two')]);
    page.throwError('three');
    expect(fill.mock.calls[0]?.[0].errors).toHaveLength(3);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('ends in the screen where there is nothing to tell it with', async () => {
    const page = await guarded();
    page.pageIsShown();
    page.throwError('x');
    page.script()?.onerror?.call(page.script()!, new Event('error') as never);
    expect(text()).toContain('crash_title');
  });

  it('says nothing of what browsers say about any page', async () => {
    const page = await guarded();
    page.warn('ResizeObserver loop completed with undelivered notifications.');
    expect(text()).toBe('roles');
  });

  it('keeps ten of a loop of errors', async () => {
    const page = await guarded();
    const fill = restIsThere();
    for (let n = 0; n < 1000; n++) page.throwError(String(n));
    page.arrive();
    expect(fill.mock.calls[0]?.[0].errors).toHaveLength(10);
  });
});

describe('the screen', () => {
  it.each(['onerror', 'onload'] as const)('says so where the rest of it does not come (%s)', async (event) => {
    const page = await guarded();
    page.crash(new Error('x'));
    page.script()?.[event]?.call(page.script()!, new Event('event') as never);
    expect(text()).toContain('crash_alone');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no words');
      },
    ],
    ['has none', () => ''],
  ])('speaks English where the browser %s', async (_, say) => {
    const page = await guarded(say);
    page.crash(undefined);
    expect(text()).toContain(firstWords.crash_title);
  });
});
