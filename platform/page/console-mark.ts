import { markIcon } from './mark-icon.ts';
import { markStripe } from './mark-stripe.ts';
import { markTitle } from './mark-title.ts';
import type { MarkPart, PageMark } from './page-mark.ts';

/** Marks the page; undefined: not any more. `element`: name of the stripe's, from when the page got its style. */
export type ConsoleMark = (mark: PageMark | undefined, element?: string) => void;

/** Milliseconds before what the page took away is put back: the first time, and at most. */
const [soon, late] = [250, 8000];
/** Milliseconds without anything to put back, after which the page is trusted again. */
const peace = 5000;
/** Milliseconds between two looks whether the extension is still there. */
const pulse = 3000;

/**
 * Keeps a console page marked while it changes its title and its icons. A page that takes the mark away again and again is
 * followed ever more slowly: neither side can keep the other busy. `isAlive`: whether the extension is there; the mark goes with it.
 */
export function createConsoleMark(win: Window & typeof globalThis, isAlive: () => boolean): ConsoleMark {
  const doc = win.document;
  let shown: string | undefined;
  let stripe: string | undefined;
  let parts: MarkPart[] = [];
  let pause = soon;
  let lastPut = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let beating: ReturnType<typeof setInterval> | undefined;
  const observer = new win.MutationObserver(() => {
    waiting ??= setTimeout(again, pause);
  });

  function put(): boolean {
    const changes = parts.map((part) => part.put());
    observer.takeRecords();
    return changes.includes(true);
  }

  function again(): void {
    waiting = undefined;
    if (!isAlive()) end();
    else if (put()) slowDown();
  }

  function slowDown(): void {
    const now = Date.now();
    pause = now - lastPut > peace + pause ? soon : Math.min(late, pause * 2);
    lastPut = now;
  }

  function end(): void {
    observer.disconnect();
    clearTimeout(waiting);
    clearInterval(beating);
    waiting = undefined;
    for (const part of parts) part.end();
    parts = [];
    shown = undefined;
  }

  return (mark, element = stripe) => {
    stripe = element;
    const wanted = mark && JSON.stringify(mark);
    if (wanted === shown) return;
    end();
    if (!mark || !doc.head || stripe === undefined) return;
    shown = wanted;
    parts = [markStripe(doc, mark, stripe), markTitle(doc, mark.name), markIcon(doc, mark)];
    put();
    observer.observe(doc.documentElement, { childList: true });
    const inHead = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['rel'] };
    observer.observe(doc.head, inHead);
    beating = setInterval(() => isAlive() || end(), pulse);
  };
}
