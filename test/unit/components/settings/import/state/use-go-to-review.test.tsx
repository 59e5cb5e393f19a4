import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Reviewed } from '@/components/settings/import/state/import-state.ts';
import { useGoToReview } from '@/components/settings/import/state/use-go-to-review.ts';

const scrolled = vi.fn();
let ask = () => {};

function Form({ shown, isReviewing }: { shown: Reviewed | undefined; isReviewing: boolean }) {
  ask = useGoToReview(shown, isReviewing);
  return (
    <>
      <input />
      {shown && (
        <section class="review-panel">
          <h2 id="review-title" tabIndex={-1}>
            Review
          </h2>
        </section>
      )}
    </>
  );
}

const [first, second] = [{}, {}] as Reviewed[];
const show = (shown?: Reviewed, isReviewing = false) =>
  act(() => render(<Form shown={shown} isReviewing={isReviewing} />, document.body));
const press = (type: string) => document.querySelector('input')!.dispatchEvent(new Event(type, { bubbles: true }));
const isAtReview = () => document.activeElement?.id === 'review-title' && scrolled.mock.calls.length === 1;

beforeEach(async () => {
  await act(() => render(null, document.body));
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
});

it('goes to a review that comes where none was, such as with a text from the popup', async () => {
  await show(undefined, true);
  await show(first);
  expect(isAtReview()).toBe(true);
});

it('stays where it is beside a review that was there already: for another source, or because the list changed', async () => {
  await show(undefined, true);
  await show(first);
  document.querySelector('input')!.focus();
  await show(first, true);
  await show(second);
  expect(document.activeElement?.tagName).toBe('INPUT');
  expect(scrolled).toHaveBeenCalledTimes(1);
});

it('goes there again when it is asked for', async () => {
  await show(undefined, true);
  await show(first);
  scrolled.mockReset();
  document.querySelector('input')!.focus();
  ask();
  await show(first, true);
  await show(second);
  expect(isAtReview()).toBe(true);
});

it.each(['keydown', 'pointerdown'])('stays where it is for who does something else by then (%s)', async (type) => {
  await show(undefined, true);
  press(type);
  await show(first);
  expect(isAtReview()).toBe(false);
});

it('goes there though the user typed before it was asked for', async () => {
  await show();
  press('keydown');
  await show(undefined, true);
  await show(first);
  expect(isAtReview()).toBe(true);
});

it('stays where it is for who comes back to a review from another section', async () => {
  await show(first);
  expect(isAtReview()).toBe(false);
});
