import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type OwnFormState, useOwnForm } from '@/components/picker/details/use-own-form.ts';
import type { OwnChange } from '@/core/catalog/own-change.ts';
import { settleLater } from '../../../settle-later.ts';
import { until } from '../../../until.ts';

it('does not call kept what could not be kept, and keeps what was typed for another try', async () => {
  let state!: OwnFormState;
  const onChange = vi.fn(async (_: OwnChange | undefined) => {
    throw new Error('no answer');
  });
  function Form() {
    state = useOwnForm({ note: 'before' }, onChange, () => {});
    return null;
  }
  await act(() => render(<Form />, document.body));
  await act(() => state.set('note')('after'));
  await act(async () => expect(state.keep()).rejects.toThrow('no answer'));
  expect(state).toMatchObject({ done: undefined, kept: { note: 'before' }, form: { note: 'after' } });

  await act(async () => expect(state.reset()).rejects.toThrow('no answer'));
  expect(state).toMatchObject({ done: undefined, kept: { note: 'before' }, form: { note: 'after' } });

  onChange.mockResolvedValue(undefined as never);
  await act(async () => void (await state.keep()));
  expect(state).toMatchObject({ done: 'kept', kept: { note: 'after' } });
});

describe('a secret among what was typed', () => {
  const secret = `aws_secret_access_key = ${'wJalrXUtnFEMI/K7MDENG/'}${'bPxRfiCYEXAMPLEKEY'}`;

  async function typed(note: string) {
    let state!: OwnFormState;
    const onLeft = vi.fn();
    const onChange = vi.fn(async (_: OwnChange | undefined) => {});
    function Form() {
      state = useOwnForm(undefined, onChange, onLeft);
      return null;
    }
    await act(() => render(<Form />, document.body));
    await act(() => state.set('note')(note));
    return { state: () => state, onChange, onLeft };
  }

  it.each([
    ['a note', true],
    [`mine, ${secret}`, false],
  ])('is told of when the form goes: %s', async (note, isClean) => {
    const { onChange, onLeft } = await typed(note);
    await act(() => render(null, document.body));
    await until(() => expect(onLeft).toHaveBeenCalledExactlyOnceWith(isClean));
    expect(JSON.stringify(onChange.mock.calls)).not.toContain('bPxRfi');
  });

  it('is told of before anything else is done with the role', async () => {
    const { state } = await typed(`mine, ${secret}`);
    await act(async () => expect(await state().keep()).toBe(false));
    expect(state().done).toBe('kept-clean');
    await act(async () => expect(await state().keep()).toBe(true));
  });
});

it('does not call kept what is not kept yet', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let state!: OwnFormState;
  const { promise, resolve } = settleLater();
  function Form() {
    state = useOwnForm(
      undefined,
      () => promise,
      () => {},
    );
    return null;
  }
  await act(() => render(<Form />, document.body));
  await act(() => state.set('note')('a note'));
  await act(() => void state.keep());
  await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
  expect(state.done).toBe('late');
  await act(async () => {
    resolve();
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(state).toMatchObject({ done: 'kept', kept: { note: 'a note' } });
});
