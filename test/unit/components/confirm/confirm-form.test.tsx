// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfirmForm } from '@/components/confirm/confirm-form.tsx';
import { Words } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { english } from '../english.ts';

const role: CatalogRole = {
  ...{ kind: 'iam', profile: 'pay-live', partition: 'aws', account: '200000000004', roleName: 'Admin' },
  ...{ organization: 'acme', line: 1, sourceId: 'a', confirm: true },
};

let app: HTMLElement;
const confirmed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  confirmed.mockReset();
  document.body.replaceChildren();
  app = document.body.appendChild(document.createElement('div'));
  render(
    <Words.Provider value={english}>
      <ConfirmForm role={role} back="Back" onBack={() => {}} onConfirm={confirmed} />
    </Words.Provider>,
    app,
  );
});
afterEach(() => {
  render(null, app);
  vi.useRealTimers();
});

const fields = () => [...app.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
async function type(field: HTMLInputElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1);
}
const submit = () => app.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const key = (of: HTMLElement, type: 'keydown' | 'keyup', name: string, repeat = false) =>
  of.dispatchEvent(new KeyboardEvent(type, { key: name, repeat, bubbles: true, cancelable: true }));
const hold = () => app.querySelector<HTMLElement>('.hold-button')!;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a switch is confirmed', () => {
  it('by the last four digits', async () => {
    await type(fields()[0], '0004');
    submit();
    expect(confirmed).toHaveBeenCalledExactlyOnceWith({ by: 'typed', typed: '0004' });
  });

  it('with the reason that was given', async () => {
    await type(fields()[0], '0004');
    await type(fields()[1], ' incident 42 ');
    submit();
    expect(confirmed).toHaveBeenCalledExactlyOnceWith({ by: 'typed', typed: '0004', reason: 'incident 42' });
  });

  it('by Enter that is held', async () => {
    key(fields()[0], 'keydown', 'Enter');
    await pass(1000);
    expect(confirmed).toHaveBeenCalledExactlyOnceWith({ by: 'held' });
  });

  it('by a button that is held, by pointer or blank', async () => {
    hold().dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
    await pass(1000);
    key(hold(), 'keydown', ' ');
    await pass(1000);
    expect(confirmed).toHaveBeenCalledTimes(2);
  });
});

describe('a switch is not confirmed', () => {
  it('by other digits, and that is said', async () => {
    await type(fields()[0], '0001');
    submit();
    await pass(1);
    expect(app.textContent).toContain('These are not the last four digits of 2000-0000-0004.');
    expect(confirmed).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown]>([
    ['a click', () => hold().click()],
    ['Enter that is let go', () => ['keydown', 'keyup'].map((type) => key(fields()[0], type as 'keyup', 'Enter'))],
    ['Enter that was held since the list', () => key(fields()[0], 'keydown', 'Enter', true)],
    ['an empty form', submit],
    [
      'another button of the mouse',
      () => hold().dispatchEvent(new PointerEvent('pointerdown', { button: 2, bubbles: true })),
    ],
    [
      'Enter that is held while the focus leaves the form',
      () => {
        fields()[0].focus();
        key(fields()[0], 'keydown', 'Enter');
        fields()[0].blur();
      },
    ],
    ['a window that loses the focus', () => [key(fields()[0], 'keydown', 'Enter'), dispatchEvent(new Event('blur'))]],
  ])('by %s', async (_, act) => {
    act();
    await pass(5000);
    expect(confirmed).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown]>([
    ['Enter', () => key(fields()[0], 'keydown', 'Enter')],
    ['Enter in the reason', () => key(fields()[1], 'keydown', 'Enter')],
    ['a blank on the button', () => key(hold(), 'keydown', ' ')],
    ['the button', () => hold().dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }))],
  ])('by %s that is held over other digits, and that is said', async (_, act) => {
    await type(fields()[0], '9999');
    act();
    await pass(5000);
    expect(confirmed).not.toHaveBeenCalled();
    expect(app.textContent).toContain('These are not the last four digits of 2000-0000-0004.');
  });

  it('by a hold during which other digits are typed', async () => {
    key(fields()[0], 'keydown', 'Enter');
    await pass(500);
    await type(fields()[0], '9');
    await pass(5000);
    expect(confirmed).not.toHaveBeenCalled();
  });
});

describe('a hold goes on', () => {
  it('where the digits are right, and confirms once', async () => {
    await type(fields()[0], '00 04');
    key(fields()[0], 'keydown', 'Enter');
    submit();
    await pass(5000);
    expect(confirmed).toHaveBeenCalledExactlyOnceWith({ by: 'typed', typed: '00 04' });
  });

  it('where the focus stays within the form', async () => {
    fields()[1].focus();
    key(fields()[1], 'keydown', 'Enter');
    submit();
    await pass(1000);
    expect(confirmed).toHaveBeenCalledExactlyOnceWith({ by: 'held' });
  });

  it('by pointer, where the button takes the focus or nothing does', async () => {
    fields()[0].focus();
    hold().dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
    fields()[0].blur();
    await pass(1000);
    expect(confirmed).toHaveBeenCalledExactlyOnceWith({ by: 'held' });
  });
});
