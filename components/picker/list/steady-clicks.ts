/** Pixels that a hand moves between two clicks at one place. */
const jitter = 8;
/** Milliseconds. Windows lets a double click take 900 at most. */
const secondClick = 1000;

/** A place of the pointer, in pixels of the page, and its time in milliseconds. */
export interface Spot {
  x: number;
  y: number;
  at: number;
}

/** What a click chooses: compared by identity; `part` is for a button in a row, whose row is the `whole`. */
export interface Target {
  whole: unknown;
  part: unknown;
}

type Seen = Spot & { target: Target };

const areNear = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y) <= jitter;

/**
 * Tells a click that was meant for what is under the pointer from one that something else has come under: the second click of
 * a double click, or a list that moves while the hand is on its way. `targetAt`: what is at a place now.
 */
export function createHand(targetAt: (spot: Spot) => Target) {
  let pressed: Seen | undefined;
  let moved: Seen | undefined;
  let down: Target | undefined;
  let isMeant = true;

  /** Something else is now where the last press was. */
  const isPressCovered = () => {
    if (!pressed) return false;
    const { whole, part } = targetAt(pressed);
    return whole !== pressed.target.whole || part !== pressed.target.part;
  };
  // Its buttons come into a row by the move itself.
  const isMoveCovered = () => moved !== undefined && targetAt(moved).whole !== moved.target.whole;

  return {
    /** Whether the hand moved: not just what is under it. */
    move(spot: Spot, target: Target): boolean {
      if (pressed && !areNear(pressed, spot)) pressed = undefined;
      if (isPressCovered() || (moved?.x === spot.x && moved.y === spot.y)) return false;
      moved = { ...spot, target };
      return true;
    },
    /** The wheel: what comes under the pointer is brought there by the hand. */
    scroll(): void {
      pressed = undefined;
      moved = undefined;
    },
    /** `count`: 2 for the second press of what the system calls a double click. */
    press(spot: Spot, target: Target, count: number): void {
      const isRecent = (seen: Spot | undefined): seen is Spot =>
        seen !== undefined && areNear(seen, spot) && spot.at - seen.at < secondClick;
      const isSecond = pressed !== undefined && areNear(pressed, spot) && (count > 1 || isRecent(pressed));
      isMeant = !(isSecond && isPressCovered()) && !(isRecent(moved) && isMoveCovered());
      down = target;
      if (isMeant) pressed = { ...spot, target };
    },
    /** Whether the click that ends a press counts. */
    takes: (target: Target): boolean => isMeant && target.whole === down?.whole,
  };
}

const choices = '[role=option], .group-heading, button, a';

/** By what they say, for elements are drawn anew: a row is its role, and a button does what it did while it is called so. */
function targetOf(element: Element | null): Target {
  const choice = element?.closest<HTMLElement>(choices);
  const { profile, account, role } = choice?.dataset ?? {};
  return {
    whole: role === undefined ? choice?.ariaLabel || choice?.textContent : JSON.stringify([profile, account, role]),
    part: element?.closest('[data-button]')?.getAttribute('data-button'),
  };
}

/** Lets no click through that was not meant for what it falls on. Clicks by keys and scripts, which have no count, are. */
export function takeSteadyClicks(page: Document): void {
  const spotOf = ({ clientX, clientY, timeStamp }: MouseEvent): Spot => ({ x: clientX, y: clientY, at: timeStamp });
  const hand = createHand(({ x, y }) => targetOf(page.elementFromPoint(x, y)));
  const on = <Type extends 'mousemove' | 'mousedown' | 'click'>(
    type: Type,
    listener: (event: MouseEvent, target: Target) => void,
  ) =>
    page.addEventListener(type, (event) => listener(event, targetOf(event.target as Element)), {
      capture: true,
    });
  page.addEventListener('wheel', hand.scroll, { capture: true, passive: true });
  on('mousemove', (event, target) => {
    if (!hand.move(spotOf(event), target)) event.stopPropagation();
  });
  on('mousedown', (event, target) => hand.press(spotOf(event), target, event.detail));
  on('click', (event, target) => {
    if (event.detail === 0 || hand.takes(target)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
