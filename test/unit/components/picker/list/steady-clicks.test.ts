import { describe, expect, it } from 'vitest';
import { createHand, type Target } from '@/components/picker/list/steady-clicks.ts';

/** What is under the pointer, wherever that is, until it is changed; and a hand that clicks on it at some time. */
function screen(first: string) {
  let now = first;
  const targetOf = (what: string): Target => {
    const [whole, part] = what.split('.');
    return { whole, part };
  };
  const hand = createHand(() => targetOf(now));
  return {
    move: (x: number, at: number) => hand.move({ x, y: 0, at }, targetOf(now)),
    scroll: hand.scroll,
    becomes(what: string) {
      now = what;
    },
    /** `meanwhile`: what comes there between press and release. */
    click(x: number, at: number, { count = 1, meanwhile = now } = {}) {
      hand.press({ x, y: 0, at }, targetOf(now), count);
      now = meanwhile;
      return hand.takes(targetOf(now));
    },
  };
}

describe('a second click', () => {
  it.each([
    ['where another row has come', 'row.pin', 'other', 0, 300, 1, false],
    ['as late as people do it', 'row.pin', 'other', 0, 999, 1, false],
    ['by a hand that trembles', 'row.pin', 'other', 8, 300, 1, false],
    ['of a double click, however slow the system has it', 'row.pin', 'other', 0, 4000, 2, false],
    ['beside the button that it fell on first', 'row.pin', 'row', 0, 300, 1, false],
    ['where a sheet was', 'sheet', 'row', 0, 300, 1, false],
    ['on a panel that has come', 'row', 'cancel', 0, 300, 1, false],
    ['on the same', 'heading', 'heading', 0, 100, 2, true],
    ['after a second', 'row.pin', 'other', 0, 1000, 1, true],
    ['away from the first', 'row.pin', 'other', 9, 300, 1, true],
  ] as const)('%s', (_, first, then, x, at, count, isTaken) => {
    const page = screen(first);
    expect(page.click(0, 0)).toBe(true);
    page.becomes(then);
    expect(page.click(x, at, { count })).toBe(isTaken);
  });

  it('and all that follow it, as long as they are one', () => {
    const page = screen('sheet');
    page.click(0, 0);
    page.becomes('row');
    expect([2, 3, 4].map((count) => page.click(0, count * 400, { count }))).toEqual([false, false, false]);
    expect(page.click(0, 2000)).toBe(true);
  });

  it('by a hand that was away and has come back', () => {
    const page = screen('row.pin');
    page.click(0, 0);
    page.becomes('other');
    page.move(50, 100);
    page.move(0, 200);
    expect(page.click(0, 250)).toBe(true);
  });
});

describe('a first click', () => {
  it('on a list at rest is taken, however soon', () => {
    const page = screen('row');
    expect(page.move(0, 0)).toBe(true);
    expect(page.click(0, 1)).toBe(true);
  });

  it('on a row whose buttons came with the pointer is taken', () => {
    const page = screen('row');
    page.move(0, 0);
    page.becomes('row.pin');
    expect(page.click(0, 1)).toBe(true);
  });

  it.each([
    ['right after the pointer came', 999, false],
    ['a second later', 1000, true],
  ])('on a row that was pushed under the pointer: %s', (_, at, isTaken) => {
    const page = screen('row');
    page.move(0, 0);
    page.becomes('other');
    expect(page.click(0, at)).toBe(isTaken);
  });

  it('on a row that the wheel brought is taken', () => {
    const page = screen('row');
    page.move(0, 0);
    page.scroll();
    page.becomes('other');
    expect(page.click(0, 1)).toBe(true);
  });

  it('on a row that shows another role when it is let go is not taken', () => {
    expect(screen('row').click(0, 0, { meanwhile: 'other' })).toBe(false);
  });
});

describe('a move', () => {
  it('is none where only the list moved', () => {
    const page = screen('row');
    page.move(0, 0);
    page.becomes('other');
    expect(page.move(0, 5000)).toBe(false);
    expect(page.move(1, 5000)).toBe(true);
  });

  it('is none where a hand trembles that has just clicked something away', () => {
    const page = screen('row.pin');
    page.click(0, 0);
    page.becomes('other');
    expect([page.move(3, 5000), page.move(9, 5000)]).toEqual([false, true]);
  });
});
