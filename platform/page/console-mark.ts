import { tellHidden } from './hidden-by-page.ts';
import { markIcon } from './mark-icon.ts';
import { markStripe, type Stripe } from './mark-stripe.ts';
import { markTitle } from './mark-title.ts';
import type { MarkPart, PageMark } from './page-mark.ts';

/** Marks the page; undefined: not any more. `element`: name of the stripe's, from when the page got its style. */
export type ConsoleMark = (mark: PageMark | undefined, element?: string) => void;

/** Milliseconds before what the page took away is put back: the first time, and at most. */
const [soon, late] = [250, 8000];
/** Milliseconds without anything to put back, after which the page is trusted again. */
const peace = 5000;
/** How often the stripe comes back without any peace between: within half a minute. */
const most = 6;
/** Milliseconds between two looks whether the extension is still there. */
const pulse = 3000;

/**
 * Keeps a console page marked while it changes its title and its icons. A page that takes the mark away again and again is
 * followed ever more slowly: neither side can keep the other busy. The stripe stays away in the end, and the popup says so, see
 * `isHiddenHere`. `isAlive`: whether the extension is there; the mark goes with it.
 */
export function createConsoleMark(win: Window & typeof globalThis, isAlive: () => boolean): ConsoleMark {
  const doc = win.document;
  let shown: string | undefined;
  let element: string | undefined;
  let stripe: Stripe | undefined;
  let parts: MarkPart[] = [];
  let pause = soon;
  let fights = 0;
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
    if (!isAlive()) {
      end();
      return;
    }
    const isTaken = stripe?.isThere() === false;
    if (isTaken && fights === most) giveUp();
    if (put()) slowDown(isTaken);
  }

  function slowDown(isTaken: boolean): void {
    const now = Date.now();
    const isCalm = now - lastPut > peace + pause;
    pause = isCalm ? soon : Math.min(late, pause * 2);
    fights = (isCalm ? 0 : fights) + Number(isTaken);
    lastPut = now;
  }

  function giveUp(): void {
    parts = parts.filter((part) => part !== stripe);
    stripe = undefined;
    tellHidden(true);
  }

  function end(): void {
    observer.disconnect();
    clearTimeout(waiting);
    clearInterval(beating);
    waiting = undefined;
    for (const part of parts) part.end();
    parts = [];
    shown = undefined;
    fights = 0;
    tellHidden(false);
  }

  return (mark, named = element) => {
    element = named;
    const wanted = mark && JSON.stringify(mark);
    if (wanted === shown) return;
    end();
    if (!mark || !doc.head || element === undefined) return;
    shown = wanted;
    stripe = markStripe(doc, mark, element);
    parts = [stripe, markTitle(doc, mark.name), markIcon(doc, mark)];
    put();
    observer.observe(doc.documentElement, { childList: true });
    const inHead = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['rel'] };
    observer.observe(doc.head, inHead);
    beating = setInterval(() => isAlive() || end(), pulse);
  };
}
